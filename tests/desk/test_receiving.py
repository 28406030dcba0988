"""Vehicles, lots, tally sheets and the rest that comes later, at one desk and on two laptops that are joined afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, order_reasons
from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.facts import (
    AnnouncedLine,
    Certificate,
    DriverCheck,
    DriverRule,
    ExpectedLine,
    LotKey,
    Override,
    ProtocolSet,
    RecalledLot,
    TallyLine,
)
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.reference import Pass
from checkpoint_app.domain.rules.rest import rest_id
from tests.desk import days
from tests.desk.test_two_laptops import join

PASS = Pass("TX-7", "M01", "黑A12345", "P01", "2021-11-01T00:00:00.000Z", "2021-11-02T00:00:00.000Z")
STRICT = ProtocolSet("covid19", driver=DriverRule("37.3", ("green",), 48), passes=True)


def arrive(desk: Desk, merchant: str = "M01") -> str:
    arrived = days.done(desk.do(c.ReceiveVehicle(merchant, "黑A12345", ""))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    return arrived.delivery


def count(desk: Desk, delivery: str, sku: str, quantity: str, batch: str = "", condition: str = facts.GOOD) -> None:
    reason = "" if condition == facts.GOOD else "wet"
    days.done(desk.do(c.CountGoods(delivery, sku, condition, Decimal(quantity), reason, batch)))


def void_last(desk: Desk) -> o.Outcome:
    last = desk.queries.actions()[0]
    return desk.do(c.VoidAction(last.journal, last.lamport, "slip"))


def good(desk: Desk, delivery: str, sku: str, batch: str = "") -> Decimal | None:
    lot = desk.queries.lots.lot(delivery, sku, batch)
    return lot.good if lot else None


# the vehicle


def test_an_expired_pass_stops_a_vehicle_until_a_supervisor_lets_it_pass(desk: Desk) -> None:
    desk.load_reference(replace(days.DISTRICT, passes=(PASS,)))
    command = c.ReceiveVehicle("M01", "黑a·12345", "TX-7")
    assert desk.do(command) == Refused(g.PassExpired("TX-7", PASS.valid_until))
    assert desk.queries.deliveries() == []
    days.done(desk.do(replace(command, overriding=c.Overriding("V01", "the office confirms it"))))
    (row,) = desk.queries.lots.overrides(0, 2**62)
    assert (row.kind, row.supervisor, row.reason, row.stops) == (
        "delivery.arrived",
        "V01",
        "the office confirms it",
        ("PassExpired",),
    )


def test_the_set_in_force_says_what_is_asked_of_a_driver(desk: Desk) -> None:
    days.done(desk.do(c.AdoptProtocols(STRICT)))
    command = c.ReceiveVehicle("M01", "黑A12345", "")
    assert desk.do(command) == Refused(g.PassMissing())
    driver = DriverCheck("37.8", "green", "2021-11-02T20:00:00.000Z")
    passed = days.done(
        desk.do(replace(command, driver=driver, overriding=c.Overriding("V01", "masked, does not step out")))
    )
    arrived = passed.facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    assert arrived.override.stops == ("PassMissing", "DriverTooWarm")
    found = desk.queries.delivery(arrived.delivery)
    assert found is not None and found.driver == driver


# lots


def test_one_expected_line_arrives_as_several_lots_and_each_is_known_whole(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = arrive(desk)
    days.done(
        desk.do(
            c.ReadPackingList(delivery, (AnnouncedLine("MILK", Decimal(6), "盒", "L1", "", "2021-11-20", "黑龙江"),))
        )
    )
    count(desk, delivery, "MILK", "2", "L1")
    count(desk, delivery, "MILK", "3", "L2")
    count(desk, delivery, "MILK", "1", "L2", facts.DAMAGED)
    papers = (Certificate("nucleic_acid", "N-1"),)
    days.done(desk.do(c.DescribeLot(delivery, "MILK", "L2", "2021-10-30", "", "智利", True, "BG-1", papers, "-18.5")))
    first, second = desk.queries.lots.lots(delivery)
    assert (first.batch, first.announced, first.good, first.expires_on, first.origin) == (
        "L1",
        Decimal(6),
        Decimal(2),
        "2021-11-20",
        "黑龙江",
    )
    assert (second.batch, second.announced, second.good, second.damaged) == ("L2", Decimal(0), Decimal(3), Decimal(1))
    assert (second.imported, second.certificates, second.temperature) == (True, papers, "-18.5")
    line = desk.queries.delivery_line(delivery, "MILK")
    assert line is not None and (line.ordered, line.announced, line.good, line.damaged) == (
        Decimal(5),
        Decimal(6),
        Decimal(5),
        Decimal(1),
    )
    assert desk.queries.lots.lot(delivery, "MILK", "L3") is None


def test_a_later_packing_list_takes_the_place_of_an_earlier(desk: Desk) -> None:
    delivery = arrive(desk)
    for batch in ("L1", "L2"):
        days.done(desk.do(c.ReadPackingList(delivery, (AnnouncedLine("MILK", Decimal(6), "盒", batch),))))
    assert [(lot.batch, lot.announced, lot.unit) for lot in desk.queries.lots.lots(delivery)] == [
        ("L2", Decimal(6), "盒")
    ]


def test_a_typed_total_is_that_of_the_lot_and_none_came_is_a_count(desk: Desk) -> None:
    delivery = arrive(desk)
    count(desk, delivery, "MILK", "2", "L1")
    days.done(desk.do(c.SetCount(delivery, "MILK", facts.GOOD, Decimal(5), batch="L2")))
    days.done(desk.do(c.SetCount(delivery, "RICE", facts.GOOD, Decimal(0))))
    assert desk.do(c.SetCount(delivery, "RICE", facts.GOOD, Decimal(0))) == o.Done((), None)
    assert [good(desk, delivery, "MILK", batch) for batch in ("L1", "L2")] == [2, 5]
    rice = desk.queries.delivery_line(delivery, "RICE")
    assert rice is not None and rice.is_counted and not rice.came


def test_a_lot_knows_what_holds_it(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = arrive(desk)
    count(desk, delivery, "MILK", "5", "L1")
    days.done(desk.do(c.FinishCount(delivery)))
    lot = desk.queries.lots.lot(delivery, "MILK", "L1")
    assert lot is not None and lot.is_held and not lot.released_at
    days.set_free(desk, clock, delivery)
    lot = desk.queries.lots.lot(delivery, "MILK", "L1")
    assert lot is not None and lot.released_at and not lot.is_held
    days.done(desk.do(c.OpenRecall("sour", "market office", (RecalledLot("", "MILK", "L1"),))))
    lot = desk.queries.lots.lot(delivery, "MILK", "L1")
    assert lot is not None and lot.recall and lot.is_held
    days.done(desk.do(c.CloseRecall(lot.recall, "another maker's")))
    lot = desk.queries.lots.lot(delivery, "MILK", "L1")
    assert lot is not None and not lot.is_held


# codes


def test_a_learned_code_goes_before_the_offices_and_the_latest_meaning_holds(desk: Desk) -> None:
    code = "6901234567892"
    assert desk.queries.lots.barcode(code) is None
    for quantity in (12, 24):
        days.done(desk.do(c.BindBarcode(code, "MILK", Decimal(quantity))))
    found = desk.queries.lots.barcode(code)
    assert found is not None and (found.sku, found.quantity) == ("MILK", Decimal(24))
    assert desk.do(c.BindBarcode(code, "MILK", Decimal(24))) == o.Done((), None)
    days.done(void_last(desk))
    found = desk.queries.lots.barcode(code)
    assert found is not None and found.quantity == 12


# paper


def test_a_sheet_is_printed_typed_in_once_and_counts_like_any_count(desk: Desk) -> None:
    lines = (ExpectedLine("RICE", Decimal(10), "斤"), ExpectedLine("MILK", Decimal(2), "盒"))
    printed = days.done(desk.do(c.PrintTally("M01", "", lines))).facts[0]
    assert isinstance(printed, facts.TallyPrinted)
    sheet = desk.queries.lots.tally(printed.sheet)
    assert sheet is not None and (sheet.merchant, sheet.delivery, sheet.lines) == ("M01", "", lines)
    delivery = arrive(desk)
    count(desk, delivery, "RICE", "1")
    entered = c.EnterTally(delivery, printed.sheet.lower(), (TallyLine("RICE", facts.GOOD, Decimal(4), ""),))
    days.done(desk.do(entered))
    assert good(desk, delivery, "RICE") == 5
    at = desk.queries.lots.entered_sheet(printed.sheet)
    assert at and desk.do(entered) == Refused(g.SheetAlreadyEntered(printed.sheet, at))


def test_a_sheet_that_was_corrected_downwards_can_be_taken_back_only_after_the_correction(desk: Desk) -> None:
    printed = days.done(desk.do(c.PrintTally("M01", "", (ExpectedLine("RICE", Decimal(10), "斤"),)))).facts[0]
    assert isinstance(printed, facts.TallyPrinted)
    delivery = arrive(desk)
    lines = (TallyLine("RICE", facts.GOOD, Decimal(4), ""),)
    entered = days.done(desk.do(c.EnterTally(delivery, printed.sheet, lines))).action
    assert entered is not None
    days.done(desk.do(c.SetCount(delivery, "RICE", facts.GOOD, Decimal(3))))
    blocked = desk.do(c.VoidAction(entered.journal, entered.lamport, "slip"))
    assert isinstance(blocked, Refused) and isinstance(blocked.reason, o.LaterActionDepends)
    days.done(void_last(desk))
    days.done(desk.do(c.VoidAction(entered.journal, entered.lamport, "slip")))
    assert good(desk, delivery, "RICE") is None and not desk.queries.lots.entered_sheet(printed.sheet)


# the vehicle leaves


def test_what_is_damaged_and_what_is_over_leaves_with_the_vehicle_and_comes_back_with_undo(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = arrive(desk)
    count(desk, delivery, "MILK", "7", "L1")
    count(desk, delivery, "MILK", "1", "L1", facts.DAMAGED)
    days.done(desk.do(c.FinishCount(delivery)))
    days.done(desk.do(c.SendBack(delivery)))
    line = desk.queries.delivery_line(delivery, "MILK")
    assert line is not None and (line.good, line.damaged, line.refused, line.over) == (
        Decimal(5),
        Decimal(1),
        Decimal(2),
        Decimal(0),
    )
    assert desk.queries.late_counts(delivery) == []
    found = desk.queries.delivery(delivery)
    assert found is not None and desk.do(c.SendBack(delivery)) == Refused(g.AlreadySentBack(found.sent_back_at))
    days.done(void_last(desk))
    line = desk.queries.delivery_line(delivery, "MILK")
    assert line is not None and (line.good, line.refused, line.over) == (Decimal(7), Decimal(0), Decimal(2))


def test_what_came_in_the_place_of_something_stays_and_what_nobody_wanted_leaves(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders((days.an_order(1, days.HOUSEHOLDS[0], [("MILK", "2")]),))))
    delivery = arrive(desk)
    assert desk.do(c.SayInstead(delivery, "EGGS", "MILK")) == Refused(g.NotInstead("EGGS", "MILK"))
    count(desk, delivery, "EGGS", "2")
    count(desk, delivery, "RICE", "3")
    assert desk.do(c.SayInstead(delivery, "EGGS", "RICE")) == Refused(g.NotInstead("EGGS", "RICE"))
    days.done(desk.do(c.SayInstead(delivery, "EGGS", "MILK")))
    assert desk.do(c.SayInstead(delivery, "EGGS", "MILK")) == o.Done((), None)
    days.done(desk.do(c.FinishCount(delivery)))
    sent = days.done(desk.do(c.SendBack(delivery))).facts[-1]
    assert isinstance(sent, facts.GoodsSentBack)
    assert [(line.sku, line.quantity) for line in sent.lines] == [("RICE", Decimal(3))]
    eggs = desk.queries.delivery_line(delivery, "EGGS")
    assert eggs is not None and (eggs.good, eggs.instead_of, eggs.ordered) == (Decimal(2), "MILK", Decimal(0))
    assert desk.do(c.SayInstead(delivery, "EGGS", "")) == Refused(
        g.AlreadySentBack(desk.queries.deliveries()[0].sent_back_at)
    )


def test_the_end_of_the_count_stands_under_what_came_after_it(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = arrive(desk)
    count(desk, delivery, "MILK", "5")
    finished = days.done(desk.do(c.FinishCount(delivery))).action
    assert finished is not None
    days.done(desk.do(c.AllocateDelivery(delivery)))
    blocked = desk.do(c.VoidAction(finished.journal, finished.lamport, "slip"))
    assert isinstance(blocked, Refused) and isinstance(blocked.reason, o.LaterActionDepends)
    assert blocked.reason.kind == "order.allocated"
    days.done(void_last(desk))
    days.done(desk.do(c.VoidAction(finished.journal, finished.lamport, "slip")))
    count(desk, delivery, "MILK", "1")


def test_a_description_stands_under_the_release_that_went_by_it(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = arrive(desk)
    for batch in ("L1", "L2"):
        count(desk, delivery, "MILK", "2", batch)
    described = {
        batch: days.done(desk.do(c.DescribeLot(delivery, "MILK", batch, temperature="4"))).action
        for batch in ("L1", "L2")
    }
    days.done(desk.do(c.FinishCount(delivery)))
    days.done(desk.do(c.StartDisinfection(delivery, "84", 500, "spray", 60)))
    clock.forward(60)
    days.done(desk.do(c.ReleaseGoods(delivery, (LotKey("MILK", "L1"),))))
    for batch, blocked in (("L1", True), ("L2", False)):
        action = described[batch]
        assert action is not None
        assert isinstance(desk.do(c.VoidAction(action.journal, action.lamport, "slip")), Refused) is blocked


# the rest that comes later


@pytest.fixture
def short(desk: Desk) -> tuple[Desk, str]:
    """20 jin of rice are ordered by mp-4 alone beside milk; 12.5 come, the rest later; of the milk it never comes."""
    days.done(desk.do(c.TakeOrders((days.ORDERS[3], days.an_order(1, days.HOUSEHOLDS[0], [("MILK", "2")])))))
    delivery = arrive(desk)
    count(desk, delivery, "RICE", "12.5")
    count(desk, delivery, "MILK", "1")
    assert desk.do(c.FinishCount(delivery, ("EGGS",))) == Refused(g.NotShort("EGGS"))
    days.done(desk.do(c.FinishCount(delivery, ("RICE",))))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    return desk, delivery


def test_two_later_and_two_never_are_different_facts(short: tuple[Desk, str]) -> None:
    desk, delivery = short
    rest = desk.queries.order(rest_id("mp-4", 0))
    assert rest is not None and (rest.household, rest.number, rest.source) == (days.HOUSEHOLDS[3], "4-r", "rest")
    assert [(line.sku, line.quantity, line.price_fen) for line in rest.lines] == [("RICE", Decimal("7.5"), 320)]
    first = desk.queries.order("mp-4")
    assert first is not None and (first.lines[0].quantity, first.given, first.short) == (
        Decimal(20),
        (Decimal("12.5"),),
        (Decimal("7.5"),),
    )
    assert desk.queries.order(rest_id("mp-1", 0)) is None
    assert [(line.order, line.short) for line in desk.queries.changes.short_lines(delivery)] == [("mp-1", Decimal(1))]


def test_the_next_vehicle_brings_the_rest_and_it_is_shared_out(short: tuple[Desk, str]) -> None:
    desk, _ = short
    assert [(line.sku, line.ordered) for line in desk.queries.purchase_list("M01")] == [("RICE", Decimal("7.5"))]
    second = arrive(desk)
    count(desk, second, "RICE", "7.5")
    days.done(desk.do(c.FinishCount(second)))
    days.done(desk.do(c.AllocateDelivery(second)))
    rest = desk.queries.order(rest_id("mp-4", 0))
    assert rest is not None and (rest.delivery, rest.given) == (second, (Decimal("7.5"),))


def test_the_next_purchase_list_takes_the_rest_up_and_then_the_sharing_out_stands(short: tuple[Desk, str]) -> None:
    desk, _ = short
    shared = desk.queries.actions()[0]
    days.done(desk.do(c.ClosePurchaseList("M01")))
    blocked = desk.do(c.VoidAction(shared.journal, shared.lamport, "slip"))
    assert isinstance(blocked, Refused) and isinstance(blocked.reason, o.LaterActionDepends)
    days.done(void_last(desk))
    days.done(desk.do(c.VoidAction(shared.journal, shared.lamport, "slip")))
    assert desk.queries.order(rest_id("mp-4", 0)) is None


def test_shared_out_again_after_an_undo_the_rest_is_kept_anew(short: tuple[Desk, str]) -> None:
    desk, delivery = short
    days.done(void_last(desk))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    assert desk.queries.order(rest_id("mp-4", 0)) is not None
    assert desk.queries.changes.comes_later("mp-4", 0) == Decimal("7.5")


def test_what_comes_later_takes_no_substitute_until_its_order_is_cancelled(short: tuple[Desk, str]) -> None:
    desk, _ = short
    offer = c.OfferSubstitute("mp-4", 0, "MILK", Decimal(1), 650)
    assert desk.do(offer) == Refused(order_reasons.NothingShort("4"))
    days.done(desk.do(c.CancelOrder(rest_id("mp-4", 0), "does not want to wait")))
    refused = desk.do(offer)
    assert isinstance(refused, Refused) and isinstance(refused.reason, order_reasons.NotLeftOver)


# two laptops


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Desk, Desk, str]]:
    """A vehicle has come, and both know it; from here on they are apart."""
    here = days.open_desk(tmp_path / "here.db", operator="V01")
    there = days.open_desk(tmp_path / "there.db", operator="V02", seed=2)
    days.done(here.do(c.OpenShift()))
    days.done(here.do(c.TakeOrders(days.ORDERS)))
    delivery = arrive(here)
    join(here, there)
    yield here, there, delivery
    here.close()
    there.close()


def test_two_counters_of_one_load_add_up_also_in_the_same_lot(laptops: tuple[Desk, Desk, str]) -> None:
    here, there, delivery = laptops
    count(here, delivery, "MILK", "2", "L1")
    count(there, delivery, "MILK", "3", "L1")
    count(there, delivery, "RICE", "4", condition=facts.DAMAGED)
    join(here, there)
    for desk in (here, there):
        assert good(desk, delivery, "MILK", "L1") == 5
        line = desk.queries.delivery_line(delivery, "RICE")
        assert line is not None and (line.good, line.damaged) == (Decimal(0), Decimal(4))


def test_a_sheet_that_was_typed_in_on_both_counts_once(laptops: tuple[Desk, Desk, str]) -> None:
    here, there, delivery = laptops
    printed = days.done(here.do(c.PrintTally("M01", delivery, (ExpectedLine("RICE", Decimal(10), "斤"),)))).facts[0]
    assert isinstance(printed, facts.TallyPrinted)
    lines = (TallyLine("RICE", facts.GOOD, Decimal(9), ""),)
    assert there.queries.lots.tally(printed.sheet) is None
    for desk in (here, there):
        days.done(desk.do(c.EnterTally(delivery, printed.sheet, lines)))
    join(here, there)
    for desk in (here, there):
        assert good(desk, delivery, "RICE") == 9


@pytest.mark.parametrize("counts_first", [True, False])
def test_a_count_that_the_other_did_not_know_when_it_finished_is_named_and_stands(
    laptops: tuple[Desk, Desk, str], counts_first: bool
) -> None:
    here, there, delivery = laptops
    count(here, delivery, "MILK", "2", "L1")
    if counts_first:
        count(there, delivery, "MILK", "3", "L2")
    days.done(here.do(c.FinishCount(delivery)))
    if not counts_first:
        for _ in range(3):
            days.done(there.do(c.NoteShift("later")))
        count(there, delivery, "MILK", "3", "L2")
    assert here.queries.late_counts(delivery) == []
    join(here, there)
    for desk in (here, there):
        (late,) = desk.queries.late_counts(delivery)
        assert isinstance(late.fact, facts.GoodsCounted) and late.operator == "V02"
        assert (late.fact.batch, late.fact.quantity) == ("L2", Decimal(3))
        line = desk.queries.delivery_line(delivery, "MILK")
        assert line is not None and line.good == 5
        lot = desk.queries.lots.lot(delivery, "MILK", "L2")
        assert lot is not None and lot.is_held
        assert isinstance(desk.do(c.CountGoods(delivery, "MILK", facts.GOOD, Decimal(1))), Refused)


def test_what_both_had_counted_before_they_met_is_not_late(laptops: tuple[Desk, Desk, str]) -> None:
    here, there, delivery = laptops
    count(here, delivery, "MILK", "2")
    count(there, delivery, "MILK", "3")
    join(here, there)
    days.done(here.do(c.FinishCount(delivery)))
    join(here, there)
    assert here.queries.late_counts(delivery) == there.queries.late_counts(delivery) == []


def test_the_rest_is_kept_once_when_both_share_out(laptops: tuple[Desk, Desk, str]) -> None:
    here, there, delivery = laptops
    count(here, delivery, "RICE", "12.5")
    days.done(here.do(c.FinishCount(delivery, ("RICE",))))
    join(here, there)
    for desk in (here, there):
        days.done(desk.do(c.AllocateDelivery(delivery)))
    join(here, there)
    rests = [each for each in here.queries.orders() if each.source == "rest"]
    assert len(rests) == len({each.order for each in rests}) == 2
    assert sum(here.queries.changes.comes_later(f"mp-{n}", line) for n, line in ((1, 0), (2, 0), (3, 1), (4, 0))) == 25


def test_an_override_is_told_to_the_other_laptop(laptops: tuple[Desk, Desk, str]) -> None:
    here, there, _ = laptops
    here.load_reference(replace(days.DISTRICT, passes=(PASS,)))
    passed = days.done(
        here.do(c.ReceiveVehicle("M01", "黑A12345", "TX-7", overriding=c.Overriding("V01", "known")))
    ).facts[0]
    assert isinstance(passed, facts.VehicleArrived) and passed.override == Override("V01", "known", ("PassExpired",))
    join(here, there)
    assert [row.reason for row in there.queries.lots.overrides(0, 2**62)] == ["known"]
