"""The file of a temperature logger, CSV or workbook, into readings. Knows days, times and temperatures, not what was measured.

What it cannot tell (which number is the day, which column is meant) is asked, never guessed; with one wrong row nothing is taken.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from openpyxl.utils import get_column_letter

from checkpoint_app.domain import celsius, times
from checkpoint_app.domain.facts import Reading
from checkpoint_app.domain.rules.temperatures import CLOCKS_DIFFER
from checkpoint_app.intake.logger_reasons import (
    BadMoment,
    EndsBeforeItStarts,
    ImpossibleTemperature,
    LongAgo,
    NotATemperature,
    NoTemperatures,
    NotMeasured,
    RunsBackwards,
    SaidTwice,
    StillToCome,
    TooManyReadings,
    TwoAtOnce,
)
from checkpoint_app.intake.logger_table import LoggerTable, Unit, cell, find_table, is_nothing, trimmed, value
from checkpoint_app.intake.moments import DateOrder, Stamp, moment, orders_that_fit, stamp
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import Cancelled, NoRows, Reason, WrongColumnCount
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tables import Grid, Row
from checkpoint_app.intake.workbook import Book, read_book
from checkpoint_app.progress import Progress

MOST_READINGS = 250_000
# A person reads no more of them; the rest is counted.
_MOST_PROBLEMS = 200
_ROWS_BETWEEN_PROGRESS = 2_000
_LONG_AGO = timedelta(days=60)
_STARTS = re.compile(r"(?:开始|起始|启动|首次|first|start)")
_ENDS = re.compile(r"(?:结束|停止|终止|最后|end|stop|last)")


@dataclass(frozen=True, slots=True)
class DayAsked:
    """`example` may be read in each of `orders`, as each of `moments` (UTC)."""

    example: str
    orders: tuple[DateOrder, ...]
    moments: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class ColumnAsked:
    """Which of these columns is meant: (number from 0, title, first value)."""

    columns: tuple[tuple[int, str, str], ...]


@dataclass(frozen=True, slots=True)
class LogReading:
    """What a logger's file says. With `problems`, or something `asked`, there are no readings; `doubts` are for a person to
    read. `more` problems and doubts are not listed."""

    file: str
    readings: tuple[Reading, ...] = ()
    problems: tuple[Problem, ...] = ()
    doubts: tuple[Problem, ...] = ()
    more: int = 0
    asked: DayAsked | ColumnAsked | None = None
    unit: Unit = "C"
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class _Line:
    row: Row
    text: str
    at: Stamp
    tenths: int


@dataclass(frozen=True, slots=True)
class _Unread:
    """Why a row gives no reading: what is wrong with it, or what a person should know (`is_doubt`)."""

    place: int | None
    reason: Reason
    is_doubt: bool = False


def read_log(
    path: Path,
    now: datetime,
    *,
    order: DateOrder = "",
    column: int | None = None,
    progress: Progress | None = None,
) -> LogReading:
    """The readings in a file of any common encoding and layout. Never raises for what is in the file.

    `order` and `column` are a person's answers to what was asked before. A time without a zone is this country's.
    """
    book = read_book(path, progress=progress)
    if not book.sheets:
        return LogReading(book.file, problems=book.problems)
    found = _table(book, column)
    if found is None:
        return LogReading(book.file, problems=(Problem(book.file, 0, "", NoTemperatures()),), encoding=book.encoding)
    grid, table = found
    if table.column is None:
        return LogReading(book.file, asked=_columns(grid, table), encoding=book.encoding)
    return _Reader(grid, table, table.column, now, order).read(progress)


def _table(book: Book, column: int | None) -> tuple[Grid, LoggerTable] | None:
    """The sheet with the longest table, one in sight before one that is hidden."""
    found = [(grid, table) for grid in book.sheets if (table := find_table(grid, column)) is not None]
    return max(found, key=lambda each: (not each[0].hidden, len(each[0].rows) - each[1].first), default=None)


def _columns(grid: Grid, table: LoggerTable) -> ColumnAsked:
    first = grid.rows[table.first] if table.first < len(grid.rows) else Row(0, ())
    return ColumnAsked(
        tuple(
            (place, table.title(place) or get_column_letter(place + 1), cell(first, place)) for place in table.columns
        )
    )


class _Reader:
    """Reads one table, row by row."""

    def __init__(self, grid: Grid, table: LoggerTable, column: int, now: datetime, order: DateOrder) -> None:
        self._grid = grid
        self._table = table
        self._column = column
        self._now = now
        self._order = order
        self._problems: list[Problem] = []
        self._doubts: list[Problem] = []

    def read(self, progress: Progress | None) -> LogReading:
        grid, table = self._grid, self._table
        rows = grid.rows[table.first :]
        if len(rows) > MOST_READINGS:
            return self._refused(TooManyReadings(MOST_READINGS))
        self._problems += [each for each in grid.problems if table.line < each.row]
        unsound = {each.row for each in self._problems}
        lines: list[_Line] = []
        for done, row in enumerate(rows):
            if progress is not None and done % _ROWS_BETWEEN_PROGRESS == 0 and not progress(done, len(rows)):
                return self._refused(Cancelled())
            if row.line in unsound or not trimmed(row.cells):
                continue
            line = self._line(row)
            if isinstance(line, _Line):
                lines.append(line)
            else:
                (self._doubt if line.is_doubt else self._wrong)(row, line.place, line.reason)
        if not lines:
            return self._reading(()) if self._problems else self._refused(NoRows())
        orders = self._orders(lines)
        if len(orders) > 1:
            return self._asking(lines, orders)
        return self._reading(self._in_time(lines, orders[0] if orders else self._order or "dmy"))

    def _line(self, row: Row) -> _Line | _Unread:
        """A row's day, time and temperature, or why it has none."""
        table = self._table
        wide = len(trimmed(row.cells))
        if not self._grid.sheet and wide > table.width:
            return _Unread(None, WrongColumnCount(table.width, wide))
        when = " ".join(filter(None, (cell(row, place) for place in table.times)))
        written = cell(row, self._column)
        for place, remark in row.remarks:
            if place in (*table.times, self._column):
                return _Unread(place, remark)
        at, number = stamp(when), value(written)
        if at is None and (number is None or not when):
            # A line about the log, or what a logger writes at its end.
            return _Unread(None, NotMeasured(" ".join(trimmed(row.cells)).strip()), is_doubt=True)
        if at is None:
            return _Unread(table.times[0], BadMoment(when))
        if number is None:
            if is_nothing(written):
                return _Unread(self._column, NotMeasured(written), is_doubt=True)
            return _Unread(self._column, NotATemperature(written))
        amount, unit = number
        fahrenheit = (unit or table.unit.lower()) == "f"
        tenths = celsius.from_fahrenheit(amount) if fahrenheit else celsius.from_number(str(amount))
        if not celsius.is_plausible(tenths):
            return _Unread(self._column, ImpossibleTemperature(celsius.text(tenths)))
        return _Line(row, when, at, tenths)

    # which number is the day

    def _orders(self, lines: Sequence[_Line]) -> tuple[DateOrder, ...]:
        """The orders in which the days may be read: one where it is certain or was said, none where no order fits all."""
        if self._order:
            return (self._order,)
        found = orders_that_fit([each.at for each in lines], self._now)
        if len(found) < 2:
            return found
        orderly = tuple(order for order in found if _is_orderly(lines, order))
        read = {tuple(moment(each.at, order) for each in lines): order for order in orderly or found}
        return tuple(read.values())

    def _asking(self, lines: Sequence[_Line], orders: tuple[DateOrder, ...]) -> LogReading:
        for each in lines:
            moments = tuple(found for order in orders if (found := moment(each.at, order)) is not None)
            if len(set(moments)) > 1:
                break
        return LogReading(self._grid.file, asked=DayAsked(each.text, orders, moments), encoding=self._grid.encoding)

    # the readings, one after the other

    def _in_time(self, lines: Sequence[_Line], order: DateOrder) -> tuple[Reading, ...]:
        self._check_span(order)
        timed: list[tuple[_Line, datetime]] = []
        for line in lines:
            at = moment(line.at, order)
            if at is None:
                self._wrong(line.row, self._table.times[0], BadMoment(line.text))
            else:
                timed.append((line, at))
        if len(timed) > 1 and _falls([at for _, at in timed]):
            timed.reverse()  # the latest stands first
        readings = tuple(self._each_once(timed))
        if timed and self._now - timed[-1][1] > _LONG_AGO:
            days = (self._now - timed[-1][1]).days
            self._doubts.insert(0, Problem(self._grid.file, 0, "", LongAgo(days)))
        return readings

    def _each_once(self, timed: Sequence[tuple[_Line, datetime]]) -> Iterator[Reading]:
        place = self._table.times[0]
        before: tuple[_Line, datetime] | None = None
        for line, at in timed:
            if at > self._now + CLOCKS_DIFFER:
                self._wrong(line.row, place, StillToCome(line.text))
            elif before is not None and at < before[1]:
                self._wrong(line.row, place, RunsBackwards(line.text, before[0].row.line))
            elif before is not None and at == before[1]:
                if line.tenths == before[0].tenths:
                    self._doubt(line.row, place, SaidTwice(before[0].row.line))
                else:
                    self._wrong(line.row, place, TwoAtOnce(line.text, before[0].row.line))
            else:
                before = line, at
                yield Reading(times.utc_text(at), line.tenths)

    def _check_span(self, order: DateOrder) -> None:
        """What the lines above the table say of start and end."""
        start = end = None
        for row in self._grid.rows[: self._table.first]:
            words = folded(" ".join(row.cells))
            said = _said_moment(row)
            at = moment(said[1], order) if said else None
            if said is None or at is None:
                continue
            if _ENDS.search(words) and not _STARTS.search(words):
                end = end or (row, said[0], at)
            elif _STARTS.search(words):
                start = start or (row, said[0], at)
        if start and end and end[2] < start[2]:
            self._wrong(end[0], None, EndsBeforeItStarts(start[1], end[1]))

    # what is said

    def _wrong(self, row: Row, place: int | None, reason: Reason) -> None:
        self._problems.append(self._at(row, place, reason))

    def _doubt(self, row: Row, place: int | None, reason: Reason) -> None:
        self._doubts.append(self._at(row, place, reason))

    def _at(self, row: Row, place: int | None, reason: Reason) -> Problem:
        title = "" if place is None else self._table.title(place)
        letter = "" if place is None else get_column_letter(place + 1)
        sheet = self._grid.sheet
        return Problem(self._grid.file, row.line, title, reason, f"{sheet}!{letter}{row.line}" if sheet else "")

    def _refused(self, reason: Reason) -> LogReading:
        return LogReading(
            self._grid.file, problems=(Problem(self._grid.file, 0, "", reason),), encoding=self._grid.encoding
        )

    def _reading(self, readings: tuple[Reading, ...]) -> LogReading:
        more = max(0, len(self._problems) - _MOST_PROBLEMS) + max(0, len(self._doubts) - _MOST_PROBLEMS)
        return LogReading(
            self._grid.file,
            () if self._problems else readings,
            tuple(self._problems[:_MOST_PROBLEMS]),
            tuple(self._doubts[:_MOST_PROBLEMS]),
            more,
            None,
            self._table.unit,
            self._grid.encoding,
        )


def _said_moment(row: Row) -> tuple[str, Stamp] | None:
    """A moment in a line above the table: in a cell of its own, in two, or behind a colon."""
    cells = [each for each in row.cells if each]
    pairs = [f"{day} {time}" for day, time in itertools.pairwise(cells)]
    behind = [part for each in cells for part in re.split(r"[:：]\s*", each, maxsplit=1)[1:]]
    for text in (*cells, *pairs, *behind):
        if (found := stamp(text)) is not None:
            return text, found
    return None


def _is_orderly(lines: Sequence[_Line], order: DateOrder) -> bool:
    """Whether time goes one way from row to row."""
    moments = [found for each in lines if (found := moment(each.at, order)) is not None]
    return len(moments) == len(lines) and (_rises(moments) or _falls(moments))


def _rises(moments: Sequence[datetime]) -> bool:
    return all(before <= after for before, after in itertools.pairwise(moments))


def _falls(moments: Sequence[datetime]) -> bool:
    return moments[0] > moments[-1] and all(before >= after for before, after in itertools.pairwise(moments))
