"""Texts of chat orders stay on this laptop, and say later what an order was read from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checkpoint_app.db.order_sources import OrderSource
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from tests.desk import days

ENTRY = "2. 1-1-101 王海燕 大米2斤 13900000001"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = days.open_desk(tmp_path / "sources.db")
    days.done(made.do(c.OpenShift()))
    yield made
    made.close()


def taken(desk: Desk, number: int, merchant: str = "M01") -> str:
    order = replace(days.an_order(number, days.HOUSEHOLDS[0], [("RICE", "2")]), merchant=merchant)
    days.done(desk.do(c.TakeOrders((order,))))
    return order.order


def test_an_order_is_explained_by_the_text_that_it_was_last_read_from(desk: Desk) -> None:
    order = taken(desk, 1)
    assert desk.queries.sources.of_order(order) is None
    desk.keep_sources([OrderSource(order, "碧园团购", ENTRY)])
    desk.keep_sources([OrderSource(order, "碧园团购", ENTRY + " 加蛋")])
    assert desk.queries.sources.of_order(order) == OrderSource(order, "碧园团购", ENTRY + " 加蛋")


def test_the_text_is_in_no_entry_of_the_journal(desk: Desk) -> None:
    order = taken(desk, 1)
    before = desk.queries.unsent()
    desk.keep_sources([OrderSource(order, "碧园团购", ENTRY)])
    assert desk.queries.unsent() == before
    assert "13900000001" not in repr(desk.queries.sources.of_order(order))


def test_a_merchants_chat_group_is_that_of_its_latest_chat_order(desk: Desk) -> None:
    assert desk.queries.sources.latest_group("M01") == ""
    for number, (merchant, group) in enumerate((("M01", "一群"), ("M01", "二群"), ("M02", "三群")), 1):
        desk.keep_sources([OrderSource(taken(desk, number, merchant), group, ENTRY)])
    assert desk.queries.sources.latest_group("M01") == "二群"
    assert desk.queries.sources.latest_group("M02") == "三群"
