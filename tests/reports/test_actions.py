"""The log by action, as it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain.outcomes import ActionId
from checkpoint_app.reports.actions import actions_table
from checkpoint_app.reports.rows import Brief, LogLine, ShiftLog
from checkpoint_app.reports.tables import Look, cell_text
from tests.reports.day import START, Day


def printed(log: ShiftLog, lines: Iterable[LogLine] | None = None) -> list[tuple[str, ...]]:
    """What the lines are on paper."""
    return [
        tuple(map(cell_text, row.cells))
        for row in actions_table(log if lines is None else replace(log, lines=tuple(lines))).rows
    ]


def scan(number: int, minutes: float, *, who: str = "V01", what: str = "Carried", taken_back: bool = False) -> LogLine:
    """Bag `number` is handed over so many minutes after 8:30."""
    at = (START + timedelta(minutes=minutes)).isoformat()
    action = ActionId("a" * 32, number)
    return LogLine(at, who, "Bag handed over", f"Bag {number}.", taken_back, action, Brief(what, f"b{number}"))


def note(number: int, minutes: float, *, who: str = "V01") -> LogLine:
    return replace(scan(number, minutes, who=who), kind="Note", text=f"Note {number}", brief=None)


def batch(number: int, *taken_back: bool) -> list[LogLine]:
    """One action of several entries."""
    return [
        replace(note(number, 0), kind="Bag packed", text=f"Bag {entry} packed.", taken_back=each)
        for entry, each in enumerate(taken_back, 1)
    ]


def test_entries_of_one_action_are_one_line_with_their_count_and_the_first(day: Day) -> None:
    (packed,) = [row for row in printed(day.log()) if row[2] == "Bag packed"]
    assert packed[3] == f"{len(day.bags)} at once. The first: Bag 1 of 2 packed for 3-2-101."
    assert packed[4] == ""


def test_each_action_of_a_day_is_on_one_line(day: Day) -> None:
    log = day.log()
    assert len(printed(log)) == len({line.action for line in log.lines}) - 1  # two bags were handed over in a row


def test_an_action_that_was_taken_back_whole_is_marked(day: Day) -> None:
    lines = (f.OrderLine("CAI", Decimal(1), "斤", 150),)
    orders = (c.OrderRequest(f"p{n}", "H1", "M01", "phone", f"T{n}", START.isoformat(), lines) for n in range(3))
    day.void(day.do(c.TakeOrders(tuple(orders))), "twice")
    *_, taken, back = actions_table(day.log()).rows
    assert (taken.look, taken.cells[4]) == (Look.TAKEN_BACK, "taken back")
    assert taken.cells[3] == "3 at once. The first: Order T0 taken for 3-2-101, from 正新商场. Lines: 1."
    assert back.look is Look.PLAIN
    assert str(back.cells[3]).startswith("3 at once. The first: Taken back, order ")


def test_an_action_that_was_taken_back_in_part_is_shown_to_be_so(log: ShiftLog) -> None:
    (row,) = actions_table(replace(log, lines=tuple(batch(1, True, False, True)))).rows
    assert row.look is Look.WRONG
    assert row.cells[3:] == ("3 at once. The first: Bag 1 packed.", "partly taken back: 2 of 3")


def test_hand_overs_in_a_row_share_a_line_with_times_count_and_bags(log: ShiftLog) -> None:
    assert printed(log, [scan(1, 0), scan(2, 1), scan(3, 14.9)]) == [
        ("11-03 08:30:00\n– 08:44:54", "V01", "Bag handed over", "Carried, 3: b1, b2, b3", "")
    ]


def test_a_bag_is_told_by_its_address_and_number(day: Day) -> None:
    (row,) = [row for row in printed(day.log()) if row[2] == "Bag handed over"]
    assert row[3] == "Carried to the door, 2: 3-2-101\xa01/2, 3-2-101\xa02/2"


def test_a_single_hand_over_is_told_in_its_sentence(log: ShiftLog) -> None:
    assert printed(log, [scan(1, 0)]) == [("2021-11-03 08:30:00", "V01", "Bag handed over", "Bag 1.", "")]


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        ([scan(1, 14), scan(2, 15), scan(3, 16)], ["Bag 1.", "Carried, 2: b2, b3"]),
        ([scan(1, 1), scan(2, 61)], ["Bag 1.", "Bag 2."]),
        ([scan(1, 0), note(2, 1), scan(3, 2)], ["Bag 1.", "Note 2", "Bag 3."]),
        (
            [scan(1, 0), *batch(2, False, False), scan(3, 2)],
            ["Bag 1.", "2 at once. The first: Bag 1 packed.", "Bag 3."],
        ),
        ([scan(1, 0), scan(2, 1, what="Fetched")], ["Bag 1.", "Bag 2."]),
        ([scan(1, 0), scan(2, 1, taken_back=True), scan(3, 2)], ["Bag 1.", "Bag 2.", "Bag 3."]),
    ],
    ids=["next quarter", "next hour", "a note between", "a batch between", "another way", "taken back"],
)
def test_what_differs_begins_a_new_line(log: ShiftLog, lines: list[LogLine], texts: list[str]) -> None:
    assert [row[3] for row in printed(log, lines)] == texts


def test_two_people_who_hand_over_at_once_have_a_line_each(log: ShiftLog) -> None:
    lines = [scan(1, 0), scan(2, 1, who="V02"), scan(3, 2), note(4, 3, who="V02"), scan(5, 4), scan(6, 5, who="V02")]
    assert [(row[1], row[3]) for row in printed(log, lines)] == [
        ("V01", "Carried, 3: b1, b3, b5"),
        ("V02", "Bag 2."),
        ("V02", "Note 4"),
        ("V02", "Bag 6."),
    ]


def test_the_times_of_a_line_are_in_order_where_clocks_differ(log: ShiftLog) -> None:
    (row,) = printed(log, [scan(1, 5), scan(2, 3), scan(3, 4)])
    assert row[0] == "11-03 08:33:00\n– 08:35:00"


def test_a_time_that_cannot_be_read_shares_no_line(log: ShiftLog) -> None:
    lines = [replace(scan(number, 0), at="yesterday") for number in (1, 2)]
    assert [row[0] for row in printed(log, lines)] == ["yesterday", "yesterday"]
