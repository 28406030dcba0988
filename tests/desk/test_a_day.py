"""A day at the desk as a person meets it: what each verb answers, what is told to the screens, and what the sums say."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.db import upkeep
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, money
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.quantities import text
from checkpoint_app.domain.rules.orders import LARGEST_PRICE_FEN
from checkpoint_app.domain.state import BagState
from tests.desk import days, every_kind


@pytest.fixture
def packed(desk: Desk, clock: days.Clock) -> tuple[str, ...]:
    """The bags of the first delivery of the day, waiting."""
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(desk)
    days.set_free(desk, clock, delivery)
    return days.pack_all(desk, delivery)


COMMANDS: tuple[Command, ...] = (
    c.TakeOrders(days.ORDERS),
    c.CancelOrder("mp-1", "r"),
    c.ReceiveVehicle("M01", "黑A11111", ""),
    c.CountGoods("D", "RICE", facts.GOOD, Decimal(1)),
    c.SetCount("D", "RICE", facts.GOOD, Decimal(1)),
    c.FinishCount("D"),
    c.StartDisinfection("D", "84", 500, "spray", 60),
    c.ReleaseGoods("D"),
    c.AllocateDelivery("D"),
    c.PackBags("D", ()),
    c.RecordLabels((), "a4"),
    c.HandOverBag("6901234567890"),
    c.FailHandOver("B", "r"),
    c.ReturnBag("B", "r"),
    c.NoteShift("n"),
    c.CloseShift(),
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: type(command).__name__)
def test_nothing_is_recorded_while_no_shift_is_open(closed_desk: Desk, command: Command) -> None:
    assert closed_desk.do(command) == Refused(o.NoShiftOpen())


@pytest.mark.parametrize(
    "command", [*COMMANDS, c.OpenShift(), c.VoidAction("j", 1, "r")], ids=lambda each: type(each).__name__
)
def test_nothing_is_recorded_while_nobody_has_said_who_they_are(desk: Desk, command: Command) -> None:
    desk.operator = ""
    assert desk.do(command) == Refused(o.NobodyOn())


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (c.CancelOrder("mp-9", "r"), o.NotFound("order", "mp-9")),
        (c.ReceiveVehicle("M99", "黑A11111", ""), o.UnknownMerchant("M99")),
        (c.CountGoods("D", "RICE", facts.GOOD, Decimal(1)), o.NotFound("delivery", "D")),
        (c.SetCount("D", "RICE", facts.GOOD, Decimal(1)), o.NotFound("delivery", "D")),
        (c.FinishCount("D"), o.NotFound("delivery", "D")),
        (c.StartDisinfection("D", "84", 500, "spray", 60), o.NotFound("delivery", "D")),
        (c.ReleaseGoods("D"), o.NotFound("delivery", "D")),
        (c.AllocateDelivery("D"), o.NotFound("delivery", "D")),
        (c.PackBags("D", ("H",)), o.NotFound("delivery", "D")),
        (c.RecordLabels(("B",), "a4"), o.NotFound("bag", "B")),
        (c.FailHandOver("B", "r"), o.BagUnknownHere("B")),
        (c.ReturnBag("B", "r"), o.BagUnknownHere("B")),
        (c.OpenShift(), o.ShiftAlreadyOpen("2021-11-03T00:30:00.000Z")),
    ],
    ids=lambda each: type(each).__name__,
)
def test_what_is_not_there_is_said_by_its_name(desk: Desk, command: Command, reason: o.Reason) -> None:
    assert desk.do(command) == Refused(reason)


def test_a_bag_is_given_away_once_and_the_second_scan_says_when_and_by_whom(
    desk: Desk, packed: tuple[str, ...], clock: days.Clock
) -> None:
    desk.operator = "V02"
    handed = days.done(desk.do(c.HandOverBag(days.code(packed[0]))))
    at = desk.queries.actions()[0].at
    assert handed.facts == (facts.BagHandedOver(packed[0], facts.DOOR),), "its compound is sealed"
    clock.forward(3600)
    desk.operator = "V01"
    for command in (
        c.HandOverBag(days.code(packed[0]).lower()),
        c.FailHandOver(packed[0], "无人"),
        c.ReturnBag(packed[0], "漏"),
    ):
        assert desk.do(command) == Refused(o.AlreadyHandedOver(at, "V02"))
    assert desk.queries.bag_counts().handed_over == 1


def test_a_bag_of_an_open_compound_is_fetched(desk: Desk, packed: tuple[str, ...]) -> None:
    bag = next(each for each in desk.queries.bags() if each.household == "C2-10-1-301")
    assert days.done(desk.do(c.HandOverBag(days.code(bag.bag)))).facts == (facts.BagHandedOver(bag.bag, facts.PICKUP),)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("6901234567890", o.NotOurLabel()),
        ("https://health.example/code", o.NotOurLabel()),
        ("", o.NotOurLabel()),
        (days.code("0" * 16)[:-1], o.HalfALabel()),
        (days.code("0" * 16, "P02"), o.OtherCheckpoint("P02")),
        (days.code("0" * 16), o.BagUnknownHere("0" * 16)),
    ],
)
def test_any_other_scan_says_what_it_was_and_changes_nothing(
    desk: Desk, packed: tuple[str, ...], code: str, reason: o.Reason
) -> None:
    before = desk.queries.unsent()
    assert desk.do(c.HandOverBag(code)) == Refused(reason)
    assert desk.queries.unsent() == before
    assert desk.queries.bag_counts().waiting == len(packed)


def test_a_failed_attempt_leaves_the_bag_waiting_and_a_return_does_not(desk: Desk, packed: tuple[str, ...]) -> None:
    days.done(desk.do(c.FailHandOver(packed[0], "无人应门")))
    days.done(desk.do(c.FailHandOver(packed[0], "门牌错")))
    bag = desk.queries.bag(packed[0])
    assert bag is not None
    assert (bag.state, bag.failed_attempts, bag.last_failure) == (BagState.WAITING, 2, "门牌错")
    days.done(desk.do(c.ReturnBag(packed[0], "漏奶")))
    at = desk.queries.actions()[0].at
    assert desk.do(c.HandOverBag(days.code(packed[0]))) == Refused(o.AlreadyReturned(at, "V01"))


def test_what_arrived_is_shared_out_first_come_and_the_sums_reconcile(desk: Desk, packed: tuple[str, ...]) -> None:
    (delivery,) = desk.queries.deliveries()
    given = {
        (each.order, each.sku): (each.given, each.short)
        for household in desk.queries.household_goods(delivery.delivery)
        for each in desk.queries.goods(delivery.delivery, household.household)
    }
    # 17.5 of rice: orders 1, 2 and 3 whole, nothing left for order 4; 5 of milk is all of it.
    assert {key: f"{got} and {lacks} short" for key, (got, lacks) in given.items()} == {
        ("mp-1", "RICE"): "10 and 0 short",
        ("mp-1", "MILK"): "2 and 0 short",
        ("mp-2", "RICE"): "5 and 0 short",
        ("mp-3", "MILK"): "3 and 0 short",
        ("mp-3", "RICE"): "2.5 and 0 short",
        ("mp-4", "RICE"): "0 and 20 short",
    }
    shift = desk.queries.current_shift()
    assert shift is not None
    (totals,) = desk.queries.shift_deliveries(shift)
    for each in totals.shared_out:
        assert each.ordered == each.given + each.short
        assert each.packed == each.given
    assert [(line.sku, *map(text, (line.ordered, line.good, line.short))) for line in totals.lines] == [
        ("MILK", "5", "5", "0"),
        ("RICE", "37.5", "17.5", "20"),
    ]


def test_cold_goods_lie_in_the_last_bag_of_a_household(desk: Desk, packed: tuple[str, ...]) -> None:
    bags = desk.queries.bags(household="C1-1-1-101")
    assert [(bag.number, bag.of, bag.cold) for bag in bags] == [(1, 2, False), (2, 2, True)]


def test_bags_are_listed_in_walking_order_with_rooms_as_numbers(desk: Desk, packed: tuple[str, ...]) -> None:
    walked = list(dict.fromkeys(bag.household for bag in desk.queries.bags()))
    assert walked == ["C1-1-1-101", "C1-1-2-201", "C2-10-1-301"]
    (delivery,) = desk.queries.deliveries()
    assert [each.household for each in desk.queries.household_goods(delivery.delivery)] == [*walked, "C2-10-1-1001"]
    addresses = [desk.queries.reference.address(bag.household) for bag in desk.queries.bags(state=BagState.WAITING)]
    assert Counter(address.split("-")[0] for address in addresses) == {"1": 3, "10": 2}


def test_a_label_is_numbered_by_how_many_there_are_of_it(desk: Desk, packed: tuple[str, ...]) -> None:
    assert desk.queries.bag_counts().unlabelled == len(packed)
    assert len(desk.queries.bags(unlabelled=True)) == len(packed)
    first = days.done(desk.do(c.RecordLabels(packed, "a4"))).facts
    again = days.done(desk.do(c.RecordLabels(packed[:1], "roll"))).facts
    assert {each.copy for each in first if isinstance(each, facts.LabelPrinted)} == {1}
    assert again == (facts.LabelPrinted(packed[0], 2, "roll"),)
    assert desk.queries.bag_counts().unlabelled == 0


def test_what_is_packed_is_not_packed_again(desk: Desk, packed: tuple[str, ...]) -> None:
    (delivery,) = desk.queries.deliveries()
    assert desk.do(c.PackBags(delivery.delivery, days.HOUSEHOLDS)) == Refused(o.NothingToPack())
    assert desk.do(c.AllocateDelivery(delivery.delivery)) == Refused(o.AlreadyAllocated(delivery.allocated_at))


def test_households_can_be_packed_one_after_another(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(desk)
    days.set_free(desk, clock, delivery)
    days.done(desk.do(c.AllocateDelivery(delivery)))
    for household in days.HOUSEHOLDS[:3]:
        days.done(desk.do(c.PackBags(delivery, (household,))))
    assert desk.do(c.PackBags(delivery, days.HOUSEHOLDS)) == Refused(o.NothingToPack())
    assert all(each.items_to_pack == 0 for each in desk.queries.household_goods(delivery))


def test_a_preview_is_what_is_then_recorded(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(desk)
    before = desk.queries.unsent()
    shares = days.preview(desk, delivery)
    assert not isinstance(shares, Refused) and desk.queries.unsent() == before
    recorded = days.done(desk.do(c.AllocateDelivery(delivery))).facts
    assert [(share.order.order, share.lines) for share in shares] == [
        (each.order, each.lines) for each in recorded if isinstance(each, facts.OrderAllocated)
    ]


def test_a_second_vehicle_is_expected_to_bring_only_what_the_first_is_not(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS[:2])))
    first = days.done(desk.do(c.ReceiveVehicle("M01", "黑A11111", ""))).facts[0]
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    second = days.done(desk.do(c.ReceiveVehicle("M01", "黑A22222", ""))).facts[0]
    assert isinstance(first, facts.VehicleArrived) and isinstance(second, facts.VehicleArrived)
    assert {line.sku: line.quantity for line in first.expected} == {"RICE": 15, "MILK": 2}
    assert {line.sku: line.quantity for line in second.expected} == {"RICE": Decimal("22.5"), "MILK": 3}


def test_an_order_taken_while_the_vehicle_stands_there_waits_for_the_next(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS[:1])))
    delivery = days.take_delivery(desk, rice="99")
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    days.set_free(desk, clock, delivery)
    shared = days.done(desk.do(c.AllocateDelivery(delivery))).facts
    assert [each.order for each in shared if isinstance(each, facts.OrderAllocated)] == ["mp-1"]
    assert {line.sku: line.ordered for line in desk.queries.purchase_list("M01")} == {
        "RICE": Decimal("27.5"),
        "MILK": 3,
    }


def test_an_order_s_amount_is_what_a_till_would_say(desk: Desk) -> None:
    half = c.OrderRequest(
        "o",
        "C1-1-1-101",
        "M01",
        "phone",
        "1",
        days.ORDERED_AT,
        (facts.OrderLine("RICE", Decimal("0.5"), "斤", 333),) * 3,
    )
    days.done(desk.do(c.TakeOrders((half,))))
    (row,) = desk.queries.orders()
    assert row.amount_fen == 3 * money.times(333, Decimal("0.5")) == 501


def test_an_order_of_any_price_can_be_listed(desk: Desk) -> None:
    dear = facts.OrderLine("RICE", Decimal(1_000_000), "斤", LARGEST_PRICE_FEN)
    request = c.OrderRequest("o", "C1-1-1-101", "M01", "phone", "1", days.ORDERED_AT, (dear,) * 30)
    days.done(desk.do(c.TakeOrders((request,))))
    assert len(desk.queries.orders()) == 1


def test_each_screen_is_told_what_kind_of_data_changed_and_only_then(desk: Desk) -> None:
    heard: list[frozenset[str]] = []
    desk.on_changed(heard.append)
    desk.do(c.NoteShift("note"))
    desk.do(c.NoteShift(" "))
    desk.do(c.TakeOrders(days.ORDERS))
    desk.do(c.TakeOrders(days.ORDERS))
    desk.do(c.ReceiveVehicle("M01", "黑A11111", ""))
    desk.load_reference(days.DISTRICT)
    assert heard == [frozenset({kind}) for kind in ("shift", "orders", "deliveries", "reference")]


def test_a_desk_for_a_worker_thread_reads_and_writes_the_same_file(desk: Desk) -> None:
    worker = desk.another()
    days.done(worker.do(c.TakeOrders(days.ORDERS)))
    worker.close()
    assert len(desk.queries.orders()) == 4


def test_the_day_is_there_again_after_a_restart(tmp_path: Path) -> None:
    clock = days.Clock()
    desk = days.open_desk(tmp_path / "a.db", clock=clock)
    every_kind.whole_day(desk, clock)
    shift = desk.queries.shifts()[0]
    before = desk.queries.shift_log(shift), desk.queries.bags(), desk.queries.shift_bags(shift), desk.queries.alerts()
    desk.close()
    desk = days.open_desk(tmp_path / "a.db", clock=clock)
    after = desk.queries.shift_log(shift), desk.queries.bags(), desk.queries.shift_bags(shift), desk.queries.alerts()
    assert after == before
    assert upkeep.rebuild(desk._database).were_equal
    desk.close()


def test_bags_left_over_are_carried_into_the_next_shift(desk: Desk, packed: tuple[str, ...]) -> None:
    first = desk.queries.current_shift()
    days.done(desk.do(c.HandOverBag(days.code(packed[0]))))
    days.done(desk.do(c.CloseShift()))
    days.done(desk.do(c.OpenShift()))
    second = desk.queries.current_shift()
    days.done(desk.do(c.HandOverBag(days.code(packed[1]))))
    days.done(desk.do(c.ReturnBag(packed[2], "漏")))
    assert first is not None and second is not None
    first = desk.queries.shift(first.shift)
    assert first is not None
    done, next_ = desk.queries.shift_bags(first), desk.queries.shift_bags(second)
    assert (done.carried_in, done.packed, done.handed_over, done.returned, done.waiting) == (0, 5, 1, 0, 4)
    assert (next_.carried_in, next_.packed, next_.handed_over, next_.returned, next_.waiting) == (4, 0, 1, 1, 2)


def test_goods_are_not_free_before_their_time_even_when_the_clock_is_set_back(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(desk)
    clock.ticking = False
    days.done(desk.do(c.StartDisinfection(delivery, "84", 500, "spray", 1800)))
    clock.forward(1799)
    refused = desk.do(c.ReleaseGoods(delivery))
    assert isinstance(refused, Refused) and isinstance(refused.reason, o.ContactTimeRunning)
    assert refused.reason.seconds_left == 1
    clock.forward(-3600)
    refused = desk.do(c.ReleaseGoods(delivery))
    assert isinstance(refused, Refused) and isinstance(refused.reason, o.ClockSetBack)
    days.done(desk.do(c.AllocateDelivery(delivery)))
    assert desk.do(c.PackBags(delivery, days.HOUSEHOLDS)) == refused
    clock.forward(3601)
    assert isinstance(desk.do(c.ReleaseGoods(delivery)), Done)
