"""Two laptops at one checkpoint without a network, joined later: both keep what they saw, and the state says conflict."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.db import journal, projections, upkeep
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.state import BagState
from tests.desk import days


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """Both know the day's packed bags; from here on they are apart."""
    here_clock, there_clock = days.Clock(), days.Clock()
    here = days.open_desk(tmp_path / "here.db", clock=here_clock, operator="V01")
    there = days.open_desk(tmp_path / "there.db", clock=there_clock, operator="V02", seed=2)
    days.done(here.do(c.OpenShift()))
    days.done(here.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(here)
    days.set_free(here, here_clock, delivery)
    days.pack_all(here, delivery)
    join(here, there)
    there_clock.moment = here_clock.moment
    yield here, there
    here.close()
    there.close()


def join(*desks: Desk) -> None:
    """Everybody's entries to everybody; afterwards all of them show the same."""
    entries = []
    for desk in desks:
        with desk._database.reading() as connection:
            entries += list(journal.in_order(connection))
    digests = set()
    for desk in desks:
        with desk._database.immediate() as connection:
            for subject in journal.receive(connection, entries, received_at="2021-11-03T12:00:00.000Z").subjects:
                projections.refold(connection, subject)
            digests.add(projections.digest(connection))
        assert upkeep.verify(desk._database).broken == ()
    assert len(digests) == 1


def a_bag(desk: Desk) -> str:
    return desk.queries.bags()[0].bag


def balance(desk: Desk) -> None:
    shift = desk.queries.current_shift()
    assert shift is not None
    totals, counts = desk.queries.shift_bags(shift), desk.queries.bag_counts()
    assert totals.carried_in + totals.packed == totals.handed_over + totals.returned + totals.waiting
    assert (totals.handed_over, totals.returned, totals.waiting) == (
        counts.handed_over,
        counts.returned,
        counts.waiting,
    )


def test_a_bag_given_away_on_both_keeps_its_first_hand_over_and_is_in_conflict(laptops: tuple[Desk, Desk]) -> None:
    here, there = laptops
    bag = a_bag(here)
    days.done(here.do(c.HandOverBag(days.code(bag))))
    first_at = here.queries.actions()[0].at
    days.done(there.do(c.NoteShift("later")))
    days.done(there.do(c.HandOverBag(days.code(bag))))
    join(here, there)
    for desk in laptops:
        assert desk.do(c.HandOverBag(days.code(bag))) == Refused(o.AlreadyHandedOver(first_at, "V01"))
        assert desk.queries.alerts().bags_in_conflict == desk.queries.bag_counts().conflict == 1
        balance(desk)


@pytest.mark.parametrize("first", ["return", "hand over"])
def test_a_bag_returned_on_one_and_given_away_on_the_other_is_in_conflict_and_was_given_away(
    laptops: tuple[Desk, Desk], first: str
) -> None:
    here, there = laptops
    bag = a_bag(here)
    returning, giving = (here, there) if first == "return" else (there, here)
    if first == "return":
        days.done(returning.do(c.ReturnBag(bag, "漏")))
        days.done(giving.do(c.NoteShift("later")))
        days.done(giving.do(c.HandOverBag(days.code(bag))))
    else:
        days.done(giving.do(c.HandOverBag(days.code(bag))))
        days.done(returning.do(c.NoteShift("later")))
        days.done(returning.do(c.ReturnBag(bag, "漏")))
    handed_at = giving.queries.actions(frozenset({"bag.handed_over"}))[0].at
    join(here, there)
    for desk in laptops:
        found = desk.queries.bag(bag)
        assert found is not None and found.state is BagState.CONFLICT
        assert (found.handed_at, found.handed_by, found.returned_by) == (
            handed_at,
            giving.operator,
            returning.operator,
        )
        assert desk.do(c.HandOverBag(days.code(bag))) == Refused(o.AlreadyHandedOver(handed_at, giving.operator))
        balance(desk)


def test_a_bag_returned_on_both_is_returned_once(laptops: tuple[Desk, Desk]) -> None:
    here, there = laptops
    bag = a_bag(here)
    for desk in laptops:
        days.done(desk.do(c.ReturnBag(bag, "漏")))
    join(here, there)
    assert here.queries.bag_counts().returned == 1
    assert here.queries.alerts().total == 0
    balance(here)


def test_taking_one_of_two_hand_overs_back_ends_the_conflict(laptops: tuple[Desk, Desk]) -> None:
    here, there = laptops
    bag = a_bag(here)
    for desk in laptops:
        days.done(desk.do(c.HandOverBag(days.code(bag))))
    join(here, there)
    mistaken = here.queries.actions(frozenset({"bag.handed_over"}))[0]
    days.done(there.do(c.VoidAction(mistaken.journal, mistaken.lamport, "the other one was it")))
    join(here, there)
    for desk in laptops:
        found = desk.queries.bag(bag)
        assert found is not None and found.state is BagState.HANDED_OVER
        assert desk.queries.alerts().total == 0
        balance(desk)


def test_counts_of_two_people_add_up(laptops: tuple[Desk, Desk]) -> None:
    here, there = laptops
    arrived = days.done(here.do(c.ReceiveVehicle("M01", "黑A22222", ""))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    join(here, there)
    for desk, quantity in ((here, Decimal(3)), (there, Decimal(4))):
        days.done(desk.do(c.CountGoods(arrived.delivery, "RICE", facts.GOOD, quantity)))
    join(here, there)
    line = here.queries.delivery_line(arrived.delivery, "RICE")
    assert line is not None and line.good == 7


def test_one_order_taken_on_both_is_one_order(laptops: tuple[Desk, Desk]) -> None:
    here, there = laptops
    order = days.an_order(77, days.HOUSEHOLDS[0], [("RICE", "1")])
    for desk in laptops:
        days.done(desk.do(c.TakeOrders((order,))))
    join(here, there)
    assert sum(each.order == order.order for each in there.queries.orders()) == 1
    assert here.queries.alerts().total == 0


def test_an_order_shared_out_on_both_keeps_the_first_and_is_an_alert(laptops: tuple[Desk, Desk]) -> None:
    here, there = laptops
    order = days.an_order(77, days.HOUSEHOLDS[0], [("RICE", "1")])
    days.done(here.do(c.TakeOrders((order,))))
    delivery = days.take_delivery(here)
    for desk in laptops:
        join(here, there)
        clock = desk._clock
        assert isinstance(clock, days.Clock)
        if desk is here:
            days.set_free(here, clock, delivery)
    join(here, there)
    for desk in laptops:
        days.done(desk.do(c.AllocateDelivery(delivery)))
    join(here, there)
    assert here.queries.alerts().orders_in_conflict == there.queries.alerts().orders_in_conflict == 1
    (goods,) = here.queries.goods(delivery, order.household)
    assert goods.given == 1 and not goods.short
