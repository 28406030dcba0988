"""What a screen asks so that its lists follow the journal without being loaded again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.facts import BagHandedOver, BagPacked
from tests.desk import days


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with a shift open and bags that wait."""
    clock = days.Clock()
    made = days.open_desk(tmp_path / "day.db", clock=clock)
    days.done(made.do(c.OpenShift()))
    days.done(made.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(made)
    days.set_free(made, clock, delivery)
    days.pack_all(made, delivery)
    yield made
    made.close()


def test_what_this_program_records_is_named_and_nothing_else(desk: Desk) -> None:
    seen = desk.queries.seen()
    bags = [row.bag for row in desk.queries.bags()][:2]
    assert desk.queries.own_subjects_since(seen.seq) == []
    for bag in bags:
        days.done(desk.do(c.HandOverBag(days.code(bag))))
    assert sorted(desk.queries.own_subjects_since(seen.seq)) == sorted(f"bag:{bag}" for bag in bags)
    assert desk.queries.seen().version == seen.version


def test_a_refusal_is_nothing_new(desk: Desk) -> None:
    seen = desk.queries.seen()
    desk.do(c.HandOverBag("half"))
    assert desk.queries.seen() == seen


def test_another_connection_that_writes_is_noticed(desk: Desk) -> None:
    seen = desk.queries.seen()
    bag = desk.queries.bags()[0].bag
    other = desk.another()
    days.done(other.do(c.FailHandOver(bag, "无人应门")))
    other.close()
    assert desk.queries.seen().version != seen.version
    assert desk.queries.waiting_stamps()[bag] == 1


def test_only_waiting_bags_are_stamped(desk: Desk) -> None:
    first, *others = [row.bag for row in desk.queries.bags()]
    days.done(desk.do(c.HandOverBag(days.code(first))))
    assert desk.queries.waiting_stamps() == dict.fromkeys(others, 0)


def test_facts_about_a_bag_say_which_was_taken_back(desk: Desk) -> None:
    bag = desk.queries.bags()[0].bag
    done = days.done(desk.do(c.HandOverBag(days.code(bag))))
    assert done.action is not None
    days.done(desk.do(c.VoidAction(done.action.journal, done.action.lamport, "slip")))
    packed, handed, taken_back = desk.queries.facts_about(f"bag:{bag}")
    assert isinstance(packed.fact, BagPacked) and not packed.voided
    assert isinstance(handed.fact, BagHandedOver) and handed.voided
    assert taken_back.kind == "entry.voided"
