"""What a delivery has to bring, how far it has come, and who gets what of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import order_reasons, times
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.facts import ExpectedLine, OrderLine, OrderTaken, RestKept
from checkpoint_app.domain.rules import deliveries, rest
from checkpoint_app.domain.state import Delivery, DeliveryLine, DeliveryStage, Order, OrderState

STARTED = datetime(2021, 11, 3, 0, 31, tzinfo=UTC)
ARRIVED = Delivery("D1", "P01", "M01", "黑A12345", "", "t1", 50, "", "", 0, "", 0, "", "", "")
COUNTED = replace(ARRIVED, count_finished_at="t2")
TREATED = replace(
    COUNTED,
    agent="84",
    concentration_mg_per_l=500,
    method="spray",
    contact_seconds=60,
    disinfected_from=times.utc_text(STARTED),
)
RELEASED = replace(TREATED, released_at="t3")
ALLOCATED = replace(RELEASED, allocated_at="t4")


def a_line(ordered: str = "10", good: str = "0", damaged: str = "0", refused: str = "0") -> DeliveryLine:
    return DeliveryLine("RICE", "斤", Decimal(ordered), Decimal(good), Decimal(damaged), Decimal(refused))


def test_an_item_ordered_in_two_units_stays_one_line_and_loses_nothing() -> None:
    ordered = [ExpectedLine("RICE", Decimal(3), "斤"), ExpectedLine("RICE", Decimal(2), "袋")]
    assert deliveries.one_line_an_item(ordered) == (ExpectedLine("RICE", Decimal(5), "斤"),)


@given(*[st.integers(0, 20).map(lambda n: Decimal(n) / 2)] * 4)
def test_short_and_over_are_computed_and_balance(
    ordered: Decimal, good: Decimal, damaged: Decimal, refused: Decimal
) -> None:
    line = DeliveryLine("RICE", "斤", ordered, good, damaged, refused)
    assert line.good + line.short - line.over == line.ordered
    assert not (line.short and line.over)
    assert line.came == good + damaged + refused


# how far it has come


@pytest.mark.parametrize(
    ("delivery", "stage"),
    [
        (ARRIVED, DeliveryStage.COUNTING),
        (COUNTED, DeliveryStage.COUNTED),
        (TREATED, DeliveryStage.DISINFECTING),
        (RELEASED, DeliveryStage.RELEASED),
        (ALLOCATED, DeliveryStage.ALLOCATED),
    ],
)
def test_a_delivery_knows_how_far_it_has_come(delivery: Delivery, stage: DeliveryStage) -> None:
    assert delivery.stage is stage


# sharing out


def waiting(taken_lamport: int) -> Order:
    lines = (OrderLine("RICE", Decimal(2), "斤", 100),)
    return Order(
        "o1",
        "H1",
        "M01",
        "P01",
        "phone",
        "1",
        "2021-11-03T00:01:00.000Z",
        taken_lamport,
        lines,
        OrderState.OPEN,
        "",
        (),
        (),
    )


def test_only_good_items_are_shared_out() -> None:
    shares = deliveries.allocate(
        RELEASED,
        "D1",
        [a_line(good="1", damaged="5", refused="5")],
        [waiting(49)],
        rule="first_come",
        after=0,
        withdrawn={},
    )
    assert not isinstance(shares, o.Refused)
    assert shares[0].lines[0].given == 1 and shares[0].lines[0].short == 1


def test_an_order_on_an_earlier_vehicles_list_waits_for_that_one() -> None:
    answer = deliveries.allocate(
        RELEASED, "D1", [a_line(good="9")], [waiting(20), waiting(30)], rule="first_come", after=30, withdrawn={}
    )
    assert answer == o.Refused(o.NoOrdersWaiting())


def test_an_order_taken_after_the_vehicle_came_waits_for_the_next_one() -> None:
    answer = deliveries.allocate(
        RELEASED, "D1", [a_line(good="9")], [waiting(51)], rule="first_come", after=0, withdrawn={}
    )
    assert answer == o.Refused(o.NoOrdersWaiting())


@pytest.mark.parametrize(
    ("delivery", "reason"),
    [
        (None, o.NotFound("delivery", "D1")),
        (ARRIVED, o.CountNotFinished()),
        (ALLOCATED, o.AlreadyAllocated("t4")),
    ],
)
def test_goods_that_are_being_counted_or_were_shared_out_are_not_shared_out(
    delivery: Delivery | None, reason: o.Reason
) -> None:
    assert deliveries.allocate(
        delivery, "D1", [a_line(good="9")], [waiting(49)], rule="first_come", after=0, withdrawn={}
    ) == o.Refused(reason)


@pytest.mark.parametrize("delivery", [COUNTED, TREATED])
def test_counted_goods_are_shared_out_while_they_are_held(delivery: Delivery) -> None:
    shares = deliveries.allocate(
        delivery, "D1", [a_line(good="9")], [waiting(49)], rule="first_come", after=0, withdrawn={}
    )
    assert not isinstance(shares, o.Refused)
    assert shares[0].lines[0].given == 2


def test_goods_are_shared_out_by_a_rule_that_is_known() -> None:
    answer = deliveries.allocate(
        RELEASED, "D1", [a_line(good="9")], [waiting(49)], rule="lottery", after=0, withdrawn={}
    )
    assert answer == o.Refused(order_reasons.UnknownRule("lottery"))


def test_what_was_withdrawn_is_given_to_nobody() -> None:
    shares = deliveries.allocate(
        COUNTED,
        "D1",
        [a_line(good="9")],
        [waiting(49)],
        rule="first_come",
        after=0,
        withdrawn={"RICE": Decimal("7.5")},
    )
    assert not isinstance(shares, o.Refused)
    assert (shares[0].lines[0].given, shares[0].lines[0].short) == (Decimal("1.5"), Decimal("0.5"))


# the rest that comes later


def test_what_is_short_of_an_item_that_comes_later_is_kept_as_an_order_of_its_own() -> None:
    later = replace(COUNTED, later=("RICE",))
    shares = deliveries.allocate(
        later, "D1", [a_line(good="0.5")], [waiting(49)], rule="first_come", after=0, withdrawn={}
    )
    assert not isinstance(shares, o.Refused)
    kept, taken = rest.keep(shares, later)
    assert kept == RestKept("o1", 0, Decimal("1.5"), rest.rest_id("o1", 0))
    assert isinstance(taken, OrderTaken)
    assert (taken.order, taken.household, taken.merchant, taken.number) == (rest.rest_id("o1", 0), "H1", "M01", "1-r")
    assert (taken.source, taken.waits_since) == (rest.REST, later.arrived_lamport + 1)
    assert taken.lines == (OrderLine("RICE", Decimal("1.5"), "斤", 100),)


def test_what_never_comes_keeps_no_rest() -> None:
    shares = deliveries.allocate(
        COUNTED, "D1", [a_line(good="0.5")], [waiting(49)], rule="first_come", after=0, withdrawn={}
    )
    assert not isinstance(shares, o.Refused) and shares[0].is_short
    assert rest.keep(shares, COUNTED) == ()
