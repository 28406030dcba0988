"""From the vehicle to the goods set free: what the rules record and what they refuse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import order_reasons, times
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import CountGoods, ReceiveVehicle, SetCount
from checkpoint_app.domain.facts import (
    CountFinished,
    ExpectedLine,
    GoodsCounted,
    OrderLine,
    VehicleArrived,
)
from checkpoint_app.domain.quantities import LARGEST, LARGEST_SUM
from checkpoint_app.domain.rules import deliveries
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


def arrive(
    merchant_known: bool = True, plate: str = " 黑a12345 ", expected: Sequence[ExpectedLine] = ()
) -> tuple[VehicleArrived] | o.Refused:
    command = ReceiveVehicle("M01", plate, " TX-7 ")
    return deliveries.arrive(command, delivery="D1", checkpoint="P01", merchant_known=merchant_known, expected=expected)


def add(quantity: str, condition: str = "good", reason: str = "", line: DeliveryLine | None = a_line()) -> object:  # noqa: B008
    return deliveries.count(CountGoods("D1", "RICE", condition, Decimal(quantity), reason), ARRIVED, line, "斤")


def set_to(total: str, condition: str = "good", reason: str = "", line: DeliveryLine | None = a_line()) -> object:  # noqa: B008
    return deliveries.count(SetCount("D1", "RICE", condition, Decimal(total), reason), ARRIVED, line, "斤")


# arrival


def test_a_vehicle_comes_with_the_purchase_list_as_it_stands() -> None:
    expected = ExpectedLine("RICE", Decimal(10), "斤")
    assert arrive(expected=[expected]) == (VehicleArrived("D1", "P01", "M01", "黑A12345", "TX-7", (expected,)),)


def test_an_unknown_merchant_s_vehicle_is_not_let_in() -> None:
    assert arrive(merchant_known=False) == o.Refused(o.UnknownMerchant("M01"))


def test_a_vehicle_without_a_plate_is_not_let_in() -> None:
    assert arrive(plate="  ") == o.Refused(o.PlateMissing())


def test_a_purchase_list_that_could_not_be_stored_is_refused_rather_than_lost() -> None:
    too_much = LARGEST_SUM + 1
    assert arrive(expected=[ExpectedLine("RICE", too_much, "斤")]) == o.Refused(o.BadQuantity(too_much))


def test_an_item_ordered_in_two_units_stays_one_line_and_loses_nothing() -> None:
    ordered = [ExpectedLine("RICE", Decimal(3), "斤"), ExpectedLine("RICE", Decimal(2), "袋")]
    assert deliveries.one_line_an_item(ordered) == (ExpectedLine("RICE", Decimal(5), "斤"),)


# counting


def test_what_is_counted_is_recorded_with_its_condition_and_reason() -> None:
    assert add("4") == (GoodsCounted("D1", "RICE", "good", Decimal(4), "斤", ""),)
    assert add("1", "damaged", " wet ") == (GoodsCounted("D1", "RICE", "damaged", Decimal(1), "斤", "wet"),)


def test_an_item_nobody_ordered_can_be_counted_when_it_is_in_the_catalogue() -> None:
    assert add("4", line=None) == (GoodsCounted("D1", "RICE", "good", Decimal(4), "斤", ""),)


def test_an_item_nobody_ordered_nor_declared_is_refused() -> None:
    command = CountGoods("D1", "ZZ", "good", Decimal(1))
    assert deliveries.count(command, ARRIVED, None, "") == o.Refused(o.UnknownProduct("ZZ"))


def test_an_ordered_item_that_left_the_catalogue_is_counted_in_the_unit_of_the_order() -> None:
    command = CountGoods("D1", "RICE", "good", Decimal(1))
    assert deliveries.count(command, ARRIVED, a_line(), "") == (
        GoodsCounted("D1", "RICE", "good", Decimal(1), "斤", ""),
    )


@pytest.mark.parametrize(
    "quantity", ["0", "-1", "0.0001", "NaN", "Infinity", "1000001", "999999999999999999999999999999"]
)
def test_what_is_no_amount_is_not_counted(quantity: str) -> None:
    assert isinstance(add(quantity), o.Refused) and isinstance(add(quantity).reason, o.BadQuantity)  # type: ignore[attr-defined]


def test_a_count_does_not_grow_beyond_what_can_be_right() -> None:
    assert add("2", line=a_line(good=str(LARGEST - 1))) == o.Refused(o.BadQuantity(Decimal(2)))


@pytest.mark.parametrize(("total", "change"), [("7", "4"), ("1", "-2"), ("0", "-3")])
def test_a_typed_total_is_recorded_as_its_difference(total: str, change: str) -> None:
    assert set_to(total, line=a_line(good="3")) == (GoodsCounted("D1", "RICE", "good", Decimal(change), "斤", ""),)


def test_the_total_that_stands_already_records_nothing() -> None:
    assert set_to("3", line=a_line(good="3")) == ()


def test_a_total_below_nothing_says_what_is_counted_now() -> None:
    assert set_to("-1", line=a_line(good="3")) == o.Refused(o.BelowZero(Decimal(3)))


@pytest.mark.parametrize("total", ["1000001", "0.0001", "-0.0001", "NaN"])
def test_a_total_that_is_no_amount_is_refused(total: str) -> None:
    answer = set_to(total)
    assert isinstance(answer, o.Refused) and isinstance(answer.reason, o.BadQuantity)


@pytest.mark.parametrize("condition", ["damaged", "refused"])
def test_damaged_and_refused_goods_need_a_reason_but_a_correction_downwards_does_not(condition: str) -> None:
    assert add("1", condition) == o.Refused(o.ReasonMissing())
    assert set_to("1", condition, " ") == o.Refused(o.ReasonMissing())
    assert set_to("1", condition, line=a_line(damaged="2", refused="2")) == (
        GoodsCounted("D1", "RICE", condition, Decimal(-1), "斤", ""),
    )


def test_a_finished_count_is_not_added_to() -> None:
    for command in (CountGoods("D1", "RICE", "good", Decimal(1)), SetCount("D1", "RICE", "good", Decimal(1))):
        assert deliveries.count(command, COUNTED, a_line(), "斤") == o.Refused(o.CountAlreadyFinished("t2"))
        assert deliveries.count(command, None, a_line(), "斤") == o.Refused(o.NotFound("delivery", "D1"))


def test_a_count_is_finished_once_and_only_when_something_was_counted() -> None:
    assert deliveries.finish_count(ARRIVED, "D1", [a_line(good="1")]) == (CountFinished("D1"),)
    assert deliveries.finish_count(ARRIVED, "D1", [a_line(refused="1")]) == (CountFinished("D1"),)
    assert deliveries.finish_count(ARRIVED, "D1", [a_line()]) == o.Refused(o.NothingCounted())
    assert deliveries.finish_count(COUNTED, "D1", [a_line(good="1")]) == o.Refused(o.CountAlreadyFinished("t2"))
    assert deliveries.finish_count(None, "D1", []) == o.Refused(o.NotFound("delivery", "D1"))


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
        RELEASED, "D1", [a_line(good="1", damaged="5", refused="5")], [waiting(49)], rule="first_come", after=0
    )
    assert not isinstance(shares, o.Refused)
    assert shares[0].lines[0].given == 1 and shares[0].lines[0].short == 1


def test_an_order_on_an_earlier_vehicles_list_waits_for_that_one() -> None:
    answer = deliveries.allocate(
        RELEASED, "D1", [a_line(good="9")], [waiting(20), waiting(30)], rule="first_come", after=30
    )
    assert answer == o.Refused(o.NoOrdersWaiting())


def test_an_order_taken_after_the_vehicle_came_waits_for_the_next_one() -> None:
    answer = deliveries.allocate(RELEASED, "D1", [a_line(good="9")], [waiting(51)], rule="first_come", after=0)
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
        delivery, "D1", [a_line(good="9")], [waiting(49)], rule="first_come", after=0
    ) == o.Refused(reason)


@pytest.mark.parametrize("delivery", [COUNTED, TREATED])
def test_counted_goods_are_shared_out_while_they_are_held(delivery: Delivery) -> None:
    shares = deliveries.allocate(delivery, "D1", [a_line(good="9")], [waiting(49)], rule="first_come", after=0)
    assert not isinstance(shares, o.Refused)
    assert shares[0].lines[0].given == 2


def test_goods_are_shared_out_by_a_rule_that_is_known() -> None:
    answer = deliveries.allocate(RELEASED, "D1", [a_line(good="9")], [waiting(49)], rule="lottery", after=0)
    assert answer == o.Refused(order_reasons.UnknownRule("lottery"))
