"""Counting a load by lot, on paper, until it is finished; and what the vehicle takes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain import money_reasons, sheets
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import CountGoods, EnterTally, FinishCount, PrintTally, SetCount
from checkpoint_app.domain.facts import (
    CountFinished,
    ExpectedLine,
    GoodsCounted,
    GoodsSentBack,
    SeenEntries,
    SentBackLine,
    TallyEntered,
    TallyLine,
    TallyPrinted,
)
from checkpoint_app.domain.quantities import LARGEST
from checkpoint_app.domain.rules import counting
from checkpoint_app.domain.state import Delivery, DeliveryLine, Lot
from checkpoint_app.domain.tokens import ALPHABET

ARRIVED = Delivery("D1", "P01", "M01", "黑A12345", "", "t1", 50, "", "", 0, "", 0, "", "", "")
FINISHED = replace(ARRIVED, count_finished_at="t2")
SHEET = sheets.new_sheet(b"\x01\x02\x03\x04")
RICE = TallyLine("RICE", "good", Decimal(3), "", " L1 ", "")


def a_line(ordered: str = "10", good: str = "0", damaged: str = "0", refused: str = "0") -> DeliveryLine:
    return DeliveryLine("RICE", "斤", Decimal(ordered), Decimal(good), Decimal(damaged), Decimal(refused))


def add(
    quantity: str, condition: str = "good", reason: str = "", *, so_far: str | None = None, batch: str = ""
) -> object:
    command = CountGoods("D1", "RICE", condition, Decimal(quantity), reason, batch)
    return counting.count(command, ARRIVED, None if so_far is None else Decimal(so_far), "斤")


def set_to(total: str, condition: str = "good", reason: str = "", *, so_far: str | None = None) -> object:
    command = SetCount("D1", "RICE", condition, Decimal(total), reason)
    return counting.count(command, ARRIVED, None if so_far is None else Decimal(so_far), "斤")


# one count after the other


def test_what_is_counted_is_recorded_with_its_condition_reason_and_batch() -> None:
    assert add("4") == (GoodsCounted("D1", "RICE", "good", Decimal(4), "斤", ""),)
    assert add("1", "damaged", " wet ", batch=" L1 ") == (
        GoodsCounted("D1", "RICE", "damaged", Decimal(1), "斤", "wet", "L1"),
    )


def test_an_item_that_neither_order_nor_catalogue_knows_is_refused() -> None:
    command = CountGoods("D1", "ZZ", "good", Decimal(1))
    assert counting.count(command, ARRIVED, None, "") == o.Refused(o.UnknownProduct("ZZ"))


@pytest.mark.parametrize("batch", ["L" * 41, "L\t1", "L\x1d1"])
def test_a_batch_that_no_package_carries_is_refused(batch: str) -> None:
    assert add("1", batch=batch) == o.Refused(g.BadBatch(batch))
    assert not isinstance(add("1", batch="L" * 40), o.Refused)


@pytest.mark.parametrize(
    "quantity", ["0", "-1", "0.0001", "NaN", "Infinity", "1000001", "999999999999999999999999999999"]
)
def test_what_is_no_amount_is_not_counted(quantity: str) -> None:
    answer = add(quantity)
    assert isinstance(answer, o.Refused) and isinstance(answer.reason, o.BadQuantity)


def test_a_count_does_not_grow_beyond_what_can_be_right() -> None:
    assert add("2", so_far=str(LARGEST - 1)) == o.Refused(o.BadQuantity(Decimal(2)))


@pytest.mark.parametrize(("total", "change"), [("7", "4"), ("1", "-2"), ("0", "-3")])
def test_a_typed_total_is_recorded_as_its_difference(total: str, change: str) -> None:
    assert set_to(total, so_far="3") == (GoodsCounted("D1", "RICE", "good", Decimal(change), "斤", ""),)


def test_the_total_that_stands_already_records_nothing() -> None:
    assert set_to("3", so_far="3") == set_to("0", so_far="0") == ()


def test_a_total_of_nothing_for_what_nobody_counted_says_that_none_came() -> None:
    assert set_to("0") == (GoodsCounted("D1", "RICE", "good", Decimal(0), "斤", ""),)
    assert set_to("0", "damaged") == ()


def test_a_total_below_nothing_says_what_is_counted_now() -> None:
    assert set_to("-1", so_far="3") == o.Refused(o.BelowZero(Decimal(3)))


@pytest.mark.parametrize("total", ["1000001", "0.0001", "-0.0001", "NaN"])
def test_a_total_that_is_no_amount_is_refused(total: str) -> None:
    answer = set_to(total)
    assert isinstance(answer, o.Refused) and isinstance(answer.reason, o.BadQuantity)


@pytest.mark.parametrize("condition", ["damaged", "refused"])
def test_damaged_and_refused_goods_need_a_reason_but_a_correction_downwards_does_not(condition: str) -> None:
    assert add("1", condition) == o.Refused(o.ReasonMissing())
    assert set_to("1", condition, " ") == o.Refused(o.ReasonMissing())
    assert set_to("1", condition, so_far="2") == (GoodsCounted("D1", "RICE", condition, Decimal(-1), "斤", ""),)


def test_a_finished_count_is_not_added_to() -> None:
    for command in (CountGoods("D1", "RICE", "good", Decimal(1)), SetCount("D1", "RICE", "good", Decimal(1))):
        assert counting.count(command, FINISHED, None, "斤") == o.Refused(o.CountAlreadyFinished("t2"))
        assert counting.count(command, None, None, "斤") == o.Refused(o.NotFound("delivery", "D1"))


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 50).map(lambda n: Decimal(n) / 2)), max_size=12))
def test_counts_and_typed_totals_always_add_up_to_what_was_said_last(said: list[tuple[bool, Decimal]]) -> None:
    so_far: Decimal | None = None
    for adds, quantity in said:
        command: CountGoods | SetCount
        command = CountGoods("D1", "RICE", "good", quantity) if adds else SetCount("D1", "RICE", "good", quantity)
        wanted = (so_far or Decimal(0)) + quantity if adds else quantity
        facts = counting.count(command, ARRIVED, so_far, "斤")
        assert not isinstance(facts, o.Refused)
        so_far = (so_far or Decimal(0)) + sum(each.quantity for each in facts)
        assert so_far == wanted


# paper


@given(st.binary(min_size=4, max_size=8))
def test_a_sheets_number_reads_back_however_it_is_typed(random_bytes: bytes) -> None:
    sheet = sheets.new_sheet(random_bytes)
    assert len(sheet) == 7
    sloppy = sheet.lower().replace("0", "o").replace("1", "l")
    assert sheets.read_sheet(f" {sloppy[:4]}-{sloppy[4:]} ") == sheets.read_sheet(sheet) == sheet


@given(st.binary(min_size=4, max_size=4), st.integers(1, 6), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_no_sheets_number(random_bytes: bytes, place: int, other: str) -> None:
    sheet = sheets.new_sheet(random_bytes)
    changed = sheet[:place] + other + sheet[place + 1 :]
    assert changed == sheet or sheets.read_sheet(changed) is None


@given(st.binary(min_size=4, max_size=4), st.integers(1, 5))
def test_two_characters_that_changed_places_are_no_sheets_number(random_bytes: bytes, place: int) -> None:
    sheet = sheets.new_sheet(random_bytes)
    changed = sheet[:place] + sheet[place + 1] + sheet[place] + sheet[place + 2 :]
    assert changed == sheet or sheets.read_sheet(changed) is None


@given(st.text(max_size=10))
def test_any_text_is_a_sheets_number_or_none(text: str) -> None:
    found = sheets.read_sheet(text)
    assert found is None or sheets.read_sheet(found) == found


def test_a_sheet_is_printed_for_a_delivery_or_for_what_a_merchant_is_to_bring() -> None:
    lines = (ExpectedLine("RICE", Decimal(10), "斤"),)
    for name, delivery in (("D1", ARRIVED), ("", None)):
        assert counting.print_tally(
            PrintTally("M01", name, lines), checkpoint="P01", merchant_known=True, delivery=delivery, sheet=SHEET
        ) == (TallyPrinted(SHEET, "P01", "M01", name, lines),)


@pytest.mark.parametrize(
    ("command", "known", "reason"),
    [
        (PrintTally("M9", "", (ExpectedLine("RICE", Decimal(1), "斤"),)), False, o.UnknownMerchant("M9")),
        (PrintTally("M01", "D9", (ExpectedLine("RICE", Decimal(1), "斤"),)), True, o.NotFound("delivery", "D9")),
        (PrintTally("M01", "", ()), True, g.LinesMissing()),
    ],
)
def test_a_sheet_for_nobody_or_nothing_is_not_printed(command: PrintTally, known: bool, reason: o.Reason) -> None:
    answer = counting.print_tally(command, checkpoint="P01", merchant_known=known, delivery=None, sheet=SHEET)
    assert answer == o.Refused(reason)


def enter(
    *lines: TallyLine,
    sheet: str = SHEET,
    delivery: Delivery | None = ARRIVED,
    entered_at: str = "",
    printed_for: tuple[str, str] | None = ("", "M01"),
    so_far: Mapping[tuple[str, str, str], Decimal] | None = None,
) -> tuple[TallyEntered] | o.Refused:
    return counting.enter_tally(
        EnterTally("D1", sheet, lines),
        delivery,
        entered_at=entered_at,
        printed_for=printed_for,
        so_far=lambda *key: (so_far or {}).get(key),
        unit_of=lambda sku: {"RICE": "斤", "MILK": "盒"}.get(sku, ""),
    )


def test_a_sheet_is_entered_whole_with_units_and_without_blanks() -> None:
    broken = TallyLine("MILK", "damaged", Decimal(1), "瓶", "", " leaks ")
    assert enter(RICE, broken, sheet=SHEET.lower()) == (
        TallyEntered(
            "D1",
            SHEET,
            (
                TallyLine("RICE", "good", Decimal(3), "斤", "L1", ""),
                TallyLine("MILK", "damaged", Decimal(1), "盒", "", "leaks"),
            ),
        ),
    )


def test_a_laptop_that_does_not_know_the_sheet_takes_its_lines_all_the_same() -> None:
    assert not isinstance(enter(RICE, printed_for=None), o.Refused)


def test_a_line_of_nothing_says_that_none_came() -> None:
    assert not isinstance(enter(replace(RICE, quantity=Decimal(0))), o.Refused)


def test_a_sheet_counts_once() -> None:
    assert enter(RICE, entered_at="t1") == o.Refused(g.SheetAlreadyEntered(SHEET, "t1"))


@pytest.mark.parametrize("sheet", ["", "T", "CP1", SHEET[:-1], "X" + SHEET[1:]])
def test_what_is_no_sheets_number_is_refused(sheet: str) -> None:
    assert enter(RICE, sheet=f" {sheet}") == o.Refused(g.SheetUnknown(sheet))


@pytest.mark.parametrize("printed_for", [("D2", "M01"), ("", "M02"), ("D1", "M02")])
def test_a_sheet_of_another_delivery_or_merchant_is_refused(printed_for: tuple[str, str]) -> None:
    assert enter(RICE, printed_for=printed_for) == o.Refused(g.SheetForeign(SHEET, *printed_for))
    assert not isinstance(enter(RICE, printed_for=("D1", "M01")), o.Refused)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (replace(RICE, sku="ZZ"), o.UnknownProduct("ZZ")),
        (replace(RICE, condition="lost"), money_reasons.NoSuchChoice("lost")),
        (replace(RICE, quantity=Decimal(-1)), o.BadQuantity(Decimal(-1))),
        (replace(RICE, condition="refused"), o.ReasonMissing()),
        (replace(RICE, batch="L\n1"), g.BadBatch("L\n1")),
    ],
)
def test_one_wrong_line_refuses_the_whole_sheet(line: TallyLine, reason: o.Reason) -> None:
    assert enter(RICE, line) == o.Refused(reason)


def test_lines_of_one_lot_may_not_add_up_to_more_than_can_be_right() -> None:
    almost = {("RICE", "L1", "good"): LARGEST - 5}
    assert enter(RICE, RICE, so_far=almost) == o.Refused(o.BadQuantity(Decimal(3)))


def test_an_empty_sheet_and_one_after_the_count_are_refused() -> None:
    assert enter() == o.Refused(g.LinesMissing())
    assert enter(RICE, delivery=FINISHED) == o.Refused(o.CountAlreadyFinished("t2"))
    assert enter(RICE, delivery=None) == o.Refused(o.NotFound("delivery", "D1"))


# the end of the count


def test_a_count_is_finished_once_and_only_when_something_was_counted() -> None:
    finish = FinishCount("D1")
    assert counting.finish(finish, ARRIVED, [a_line(good="1")]) == (CountFinished("D1"),)
    assert counting.finish(finish, ARRIVED, [a_line(refused="1")]) == (CountFinished("D1"),)
    assert counting.finish(finish, ARRIVED, [a_line()]) == o.Refused(o.NothingCounted())
    assert counting.finish(finish, FINISHED, [a_line(good="1")]) == o.Refused(o.CountAlreadyFinished("t2"))
    assert counting.finish(finish, None, []) == o.Refused(o.NotFound("delivery", "D1"))


def test_only_of_what_is_short_a_rest_comes_later() -> None:
    later = FinishCount("D1", ("RICE", "RICE"))
    seen = (SeenEntries("J1", 7),)
    assert counting.finish(later, ARRIVED, [a_line(good="1")], seen) == (CountFinished("D1", ("RICE",), seen),)
    assert counting.finish(later, ARRIVED, [a_line(good="10")]) == o.Refused(g.NotShort("RICE"))


@given(*[st.integers(0, 20).map(lambda n: Decimal(n) / 2)] * 4)
def test_short_and_over_are_computed_and_balance(
    ordered: Decimal, good: Decimal, damaged: Decimal, refused: Decimal
) -> None:
    line = DeliveryLine("RICE", "斤", ordered, good, damaged, refused)
    assert line.good + line.short - line.over == line.ordered
    assert not (line.short and line.over)
    assert line.came == good + damaged + refused


# what the vehicle takes back


def a_lot(batch: str, good: str, *, damaged: str = "0", expires: str = "") -> Lot:
    return Lot("D1", "RICE", batch, "斤", good=Decimal(good), damaged=Decimal(damaged), expires_on=expires)


def test_what_is_damaged_and_what_is_over_goes_back_the_soonest_to_expire_first() -> None:
    lots = [a_lot("L1", "8", damaged="1", expires="2021-12-01"), a_lot("L2", "5", expires="2021-11-05")]
    assert counting.send_back(FINISHED, "D1", [a_line("7", "13", "1")], lots, 0) == (
        GoodsCounted("D1", "RICE", "good", Decimal(-5), "斤", counting.MORE_THAN_ORDERED, "L2"),
        GoodsCounted("D1", "RICE", "refused", Decimal(5), "斤", counting.MORE_THAN_ORDERED, "L2"),
        GoodsCounted("D1", "RICE", "good", Decimal(-1), "斤", counting.MORE_THAN_ORDERED, "L1"),
        GoodsCounted("D1", "RICE", "refused", Decimal(1), "斤", counting.MORE_THAN_ORDERED, "L1"),
        GoodsSentBack(
            "D1",
            (
                SentBackLine("RICE", "L1", "damaged", Decimal(1), "斤"),
                SentBackLine("RICE", "L1", "refused", Decimal(1), "斤"),
                SentBackLine("RICE", "L2", "refused", Decimal(5), "斤"),
            ),
        ),
    )


def test_a_weight_within_the_tolerance_stays_and_so_does_what_may_be_promised() -> None:
    lines, lots = [a_line("10", "10.3")], [a_lot("", "10.3")]
    assert counting.send_back(FINISHED, "D1", lines, lots, 30) == o.Refused(g.NothingToSendBack())
    assert not isinstance(counting.send_back(FINISHED, "D1", lines, lots, 29), o.Refused)
    shared_out = replace(FINISHED, allocated_at="t4")
    assert counting.send_back(shared_out, "D1", lines, lots, 0) == o.Refused(g.NothingToSendBack())


@pytest.mark.parametrize(
    ("delivery", "reason"),
    [
        (None, o.NotFound("delivery", "D1")),
        (ARRIVED, o.CountNotFinished()),
        (replace(FINISHED, sent_back_at="t3"), g.AlreadySentBack("t3")),
    ],
)
def test_a_vehicle_leaves_once_and_after_the_count(delivery: Delivery | None, reason: o.Reason) -> None:
    answer = counting.send_back(delivery, "D1", [a_line(damaged="1")], [a_lot("", "0", damaged="1")], 0)
    assert answer == o.Refused(reason)
