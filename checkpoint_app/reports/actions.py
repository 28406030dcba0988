"""The log with one line for each action, short enough to be printed. Knows lines of the log, not how a cell is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from checkpoint_app.reports.rows import LogLine, ShiftLog
from checkpoint_app.reports.shift_tables import log_columns
from checkpoint_app.reports.tables import Cell, Look, Row, Table, local_time, short_time
from checkpoint_app.words import translate

_MINUTES = 15  # of a clock's hour: what shares a line was recorded in the same quarter of it


def actions_table(log: ShiftLog) -> Table:
    """The log by action. Actions of a single entry that are briefly told (`LogLine.brief`) share a line where one person
    recorded them in a row within a quarter of an hour, all in force or all taken back."""
    rows = tuple(map(_row, _together(log.lines)))
    return Table(
        translate("ShiftLog", "Log"),
        log_columns(),
        rows,
        translate("ShiftLog", "Nothing was recorded."),
        items=len(rows),
    )


def _together(lines: Iterable[LogLine]) -> list[list[LogLine]]:
    """The entries that stand on one line, in the order of the first of each.

    "In a row" is meant by person: what a second table hands over in between ends nobody's row.
    """
    found: list[list[LogLine]] = []
    rows: dict[str, tuple[object, list[LogLine]]] = {}
    for _, entries in groupby(lines, key=lambda line: line.action):
        action = list(entries)
        first = action[0]
        alike = _alike(action)
        if alike is not None and first.who in rows and rows[first.who][0] == alike:
            rows[first.who][1].append(first)
            continue
        found.append(action)
        rows[first.who] = (alike, action)
    return found


def _alike(action: Sequence[LogLine]) -> tuple[object, ...] | None:
    """What single entries must have in common to share a line; None for what shares none."""
    line = action[0]
    at = local_time(line.at)
    if len(action) > 1 or line.brief is None or not isinstance(at, datetime):
        return None
    return line.kind, line.brief.what, line.taken_back, at.replace(minute=at.minute // _MINUTES * _MINUTES, second=0)


def _row(lines: Sequence[LogLine]) -> Row:
    kinds = ", ".join(dict.fromkeys(line.kind for line in lines))
    state, look = _state(lines)
    return Row((_time(lines), lines[0].who, kinds, _text(lines), state), look)


def _time(lines: Sequence[LogLine]) -> Cell:
    first = local_time(lines[0].at)
    # Other laptops' clocks may be behind: what was recorded later has the earlier time then.
    times = sorted(time for time in (local_time(line.at) for line in lines) if isinstance(time, datetime))
    if not times or times[0] == times[-1]:
        return first
    return f"{short_time(times[0])}\n– {times[-1]:%H:%M:%S}"


def _text(lines: Sequence[LogLine]) -> str:
    first = lines[0]
    if len(lines) == 1:
        return first.text
    briefs = [line.brief for line in lines if line.brief is not None]
    if lines[1].action == first.action:
        return translate("ShiftLog", "{count} at once. The first: {what}").format(count=len(lines), what=first.text)
    return translate("ShiftLog", "{what}, {count}: {list}").format(
        what=briefs[0].what, count=len(lines), list=", ".join(brief.of for brief in briefs)
    )


def _state(lines: Sequence[LogLine]) -> tuple[str, Look]:
    taken_back = sum(line.taken_back for line in lines)
    if taken_back == 0:
        return "", Look.PLAIN
    if taken_back == len(lines):
        return translate("ShiftLog", "taken back"), Look.TAKEN_BACK
    # The desk takes back whole actions; seen when another laptop's entries have come in only in part.
    partly = translate("ShiftLog", "partly taken back: {taken} of {count}").format(taken=taken_back, count=len(lines))
    return partly, Look.WRONG
