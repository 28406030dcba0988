"""Goods under protocols at the desk: what is free at once, what a supervisor lets pass, what stands on a release."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.facts import LotKey
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from tests.desk import days

FROZEN_ONLY = facts.ProtocolSet("own", (facts.Protocol(facts.FROZEN, facts.OUTER),))
URGENT = c.Overriding("V01", "孩子等奶粉")


@pytest.fixture
def ordered(desk: Desk) -> Desk:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    return desk


def released(outcome: Outcome) -> list[facts.GoodsReleased]:
    return [each for each in days.done(outcome).facts if isinstance(each, facts.GoodsReleased)]


def counted(desk: Desk) -> tuple[str, Outcome]:
    """A vehicle with rice and milk; the outcome is that of finishing its count."""
    arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    for sku, quantity in (("RICE", "17.5"), ("MILK", "5")):
        days.done(desk.do(c.CountGoods(arrived.delivery, sku, facts.GOOD, Decimal(quantity))))
    return arrived.delivery, desk.do(c.FinishCount(arrived.delivery))


def take_back(desk: Desk, outcome: Outcome) -> Outcome:
    action = days.done(outcome).action
    assert action is not None
    return desk.do(c.VoidAction(action.journal, action.lamport, "slip"))


def test_what_needs_nothing_is_free_in_the_action_that_finishes_its_count(ordered: Desk) -> None:
    days.done(ordered.do(c.AdoptProtocols(FROZEN_ONLY)))
    delivery, outcome = counted(ordered)

    assert released(outcome) == [facts.GoodsReleased(delivery, (LotKey("RICE"),), partly=True)]
    assert isinstance(take_back(ordered, outcome), Done), "it is taken back with the count"


def test_where_nothing_is_asked_goods_go_from_the_count_straight_to_the_bags(ordered: Desk) -> None:
    days.done(ordered.do(c.AdoptProtocols(facts.ProtocolSet("none"))))
    delivery, _ = counted(ordered)

    assert days.pack_all(ordered, delivery)
    found = ordered.queries.delivery(delivery)
    assert found is not None and found.released_at


def test_without_a_set_nothing_is_free_before_it_is_treated(ordered: Desk) -> None:
    delivery, outcome = counted(ordered)

    assert released(outcome) == []
    days.done(ordered.do(c.AllocateDelivery(delivery)))
    assert ordered.do(c.PackBags(delivery, days.HOUSEHOLDS)) == Refused(g.NotTreated(facts.ORDINARY))


def test_what_a_supervisor_let_pass_is_on_record_with_the_reason_and_what_was_stopped(ordered: Desk) -> None:
    delivery, _ = counted(ordered)
    assert ordered.do(c.ReleaseGoods(delivery, (LotKey("MILK"),))) == Refused(g.NotTreated(facts.FROZEN))

    days.done(ordered.do(c.ReleaseGoods(delivery, (LotKey("MILK"),), URGENT)))

    (row,) = ordered.queries.lots.overrides(0, 2**62)
    assert (row.subject, row.supervisor, row.reason, row.stops) == (
        f"delivery:{delivery}",
        "V01",
        "孩子等奶粉",
        ("NotTreated",),
    )
    assert [lot.sku for lot in ordered.queries.lots.lots(delivery) if lot.is_held] == ["RICE"]


def test_a_bag_with_recalled_goods_stays_until_a_supervisor_or_the_end_of_the_recall(
    ordered: Desk, clock: days.Clock
) -> None:
    delivery, _ = counted(ordered)
    days.set_free(ordered, clock, delivery)
    bags = days.pack_all(ordered, delivery)
    cold = [bag for bag in bags if {lot.sku for lot in ordered.queries.lots.bags_lots(bag)} == {"MILK"}]
    opened = days.done(ordered.do(c.OpenRecall("沙门氏菌", "", (facts.RecalledLot(delivery, "MILK", ""),)))).facts[0]
    assert isinstance(opened, facts.RecallOpened)
    stop = Refused(g.LotRecalled("MILK", "", opened.recall))

    assert ordered.do(c.HandOverBag(days.code(cold[0]))) == stop
    assert isinstance(ordered.do(c.HandOverBag(days.code(bags[0]))), Done), "what is not recalled goes out"
    (given,) = days.done(ordered.do(c.HandOverBag(days.code(cold[0]), URGENT))).facts
    assert isinstance(given, facts.BagHandedOver)
    assert given.override == facts.Override("V01", "孩子等奶粉", ("LotRecalled",))
    assert ordered.do(c.HandOverBag(days.code(cold[1]))) == stop

    days.done(ordered.do(c.CloseRecall(opened.recall, "查明无关")))
    assert isinstance(ordered.do(c.HandOverBag(days.code(cold[1]))), Done)


def test_a_release_stays_while_bags_of_its_lots_are_packed(ordered: Desk) -> None:
    days.done(ordered.do(c.AdoptProtocols(facts.ProtocolSet("own", (facts.Protocol(facts.ORDINARY, facts.OUTER),)))))
    delivery, _ = counted(ordered)
    rice = ordered.do(c.ReleaseGoods(delivery, (LotKey("RICE"),), URGENT))
    days.done(ordered.do(c.AllocateDelivery(delivery)))
    assert isinstance(take_back(ordered, rice), Done), "only milk could be packed, and none of it is"

    rice = ordered.do(c.ReleaseGoods(delivery, (LotKey("RICE"),), URGENT))
    packed = ordered.do(c.PackBags(delivery, days.HOUSEHOLDS[:1]))
    refused = take_back(ordered, rice)
    assert isinstance(refused, Refused)
    assert isinstance(refused.reason, o.LaterActionDepends)
    assert refused.reason.kind == "bag.packed"
    days.done(take_back(ordered, packed))
    assert isinstance(take_back(ordered, rice), Done)
    assert [lot.sku for lot in ordered.queries.lots.lots(delivery) if lot.is_held] == ["RICE"]


def test_bags_of_other_lots_do_not_keep_a_release(ordered: Desk) -> None:
    days.done(ordered.do(c.AdoptProtocols(FROZEN_ONLY)))
    delivery, _ = counted(ordered)
    milk = ordered.do(c.ReleaseGoods(delivery, (LotKey("MILK"),), URGENT))
    days.done(ordered.do(c.AllocateDelivery(delivery)))
    days.done(ordered.do(c.PackBags(delivery, days.HOUSEHOLDS[1:2])))  # rice alone

    assert isinstance(take_back(ordered, milk), Done)


def test_what_is_packed_in_two_goes_costs_what_it_costs_in_one(ordered: Desk, clock: days.Clock) -> None:
    days.done(ordered.do(c.AdoptProtocols(FROZEN_ONLY)))
    delivery, _ = counted(ordered)
    days.done(ordered.do(c.AllocateDelivery(delivery)))
    first = days.packed(days.done(ordered.do(c.PackBags(delivery, days.HOUSEHOLDS[:1]))))
    days.set_free(ordered, clock, delivery)
    second = days.packed(days.done(ordered.do(c.PackBags(delivery, days.HOUSEHOLDS[:1]))))
    for bag in (*first, *second):
        days.done(ordered.do(c.HandOverBag(days.code(bag))))

    # 10 jin of rice at 3.20 and two boxes of milk at 6.50.
    assert ordered.queries.money.household_account(days.HOUSEHOLDS[0]).billed_fen == 3200 + 1300
