"""Reference data: replaced whole or not at all, and an id that it does not hold is shown as it is."""

from __future__ import annotations

import dataclasses
import sqlite3

import pytest

from checkpoint_app.db import reference
from checkpoint_app.db.database import Database
from checkpoint_app.db.reference import Reference
from checkpoint_app.desk import Desk
from checkpoint_app.domain.reference import District
from tests.desk import days, every_kind


def test_what_was_loaded_is_read_back_in_the_office_s_order(database: Database) -> None:
    assert Reference(database).district() == days.DISTRICT


def test_new_data_take_the_place_of_all_the_old(database: Database) -> None:
    kept = Reference(database)
    assert "RICE" in kept.products() and kept.address("C1-1-1-101") == "1-1-101"
    fewer = dataclasses.replace(days.DISTRICT, products=days.DISTRICT.products[1:], households=())
    reference.replace(database, fewer)
    kept.forget()
    assert kept.district() == fewer
    assert "RICE" not in kept.products() and kept.address("C1-1-1-101") == "C1-1-1-101"


def test_data_that_do_not_fit_leave_the_old_in_place(database: Database) -> None:
    twice = dataclasses.replace(days.DISTRICT, volunteers=(), merchants=days.DISTRICT.merchants[:1] * 2)
    with pytest.raises(sqlite3.IntegrityError):
        reference.replace(database, twice)
    assert Reference(database).district() == days.DISTRICT


def test_an_empty_district_is_empty(database: Database) -> None:
    assert not Reference(database).is_empty()
    reference.replace(database, District())
    assert Reference(database).is_empty()


def test_an_unknown_id_is_shown_as_it_is(database: Database) -> None:
    names = Reference(database)
    for name in (names.checkpoint_name, names.merchant_name, names.product_name, names.volunteer_name, names.address):
        assert name("X9") == "X9"
    assert (names.merchant_name("M01"), names.product_name("MILK"), names.volunteer_name("V01")) == (
        "正新商场",
        "牛奶",
        "李建国",
    )


def test_only_what_is_known_to_be_sealed_or_cold_is(database: Database) -> None:
    names = Reference(database)
    assert [names.is_sealed(each) for each in ("C1-1-1-101", "C2-10-1-301", "X9")] == [True, False, False]
    assert [names.is_cold(each) for each in ("MILK", "RICE", "X9")] == [True, False, False]
    by_class = dataclasses.replace(days.DISTRICT.products[0], cold_chain=False, goods_class="chilled")
    reference.replace(database, dataclasses.replace(days.DISTRICT, products=(by_class,)))
    assert Reference(database).is_cold(by_class.sku)


def test_entries_hold_no_name_and_no_phone_number(database: Database) -> None:
    """Names of people stand in the reference tables alone; the journal that is sent away holds ids."""
    clock = days.Clock()
    desk = Desk(database, checkpoint="P01", operator="V01", clock=clock)
    every_kind.whole_day(desk, clock)
    bodies = b"".join(row[0] for row in database.connection.execute("SELECT body FROM entry"))
    for household in days.DISTRICT.households:
        assert household.contact.encode() not in bodies and household.phone.encode() not in bodies
