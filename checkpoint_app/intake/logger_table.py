"""Where in a logger's file the table stands: its columns of days, times and temperatures, and their unit. Reads no row into a reading."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from checkpoint_app.intake.moments import is_day, is_time, stamp
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tables import Grid, Row

Unit = Literal["C", "F"]

_LAST_HEADER = 80  # rows looked at for the beginning of the table
_ROWS_BELOW = 6  # looked at to tell a header from a line about the logger
_SAMPLE = 40

_TIMES = re.compile(r"时间|日期|时刻|date|time|zeit|datum")
_NO_TIMES = re.compile(r"elapsed|间隔|interval|zone|时区|运行时|duration")
_TEMPERATURES = re.compile(r"温度|temp|°\s*[cf]\b|celsius|fahrenheit|华氏|摄氏|^[cf]$")
_OTHERS = re.compile(
    r"湿度|humid|%rh|\brh\b|露点|dew|上限|下限|报警|alarm|limit|设定|set ?point|最高|最低|平均|\bmax|\bmin|average|压|"
    r"pressure|电|volt|batter|kelvin|状态|status|记号|备注|note|mark|event|事件"
)
_INDEX = re.compile(r"序号|编号|记录号|no\.?|nr\.?|#|index|id|s/?n|record( no\.?)?|reading")
_FAHRENHEIT = re.compile(r"°\s*f\b|fahrenheit|华氏|[(\[_/ ]f[)\]]?\s*$|^f$|deg\.? ?f\b")
_CELSIUS = re.compile(r"°\s*c\b|celsius|摄氏|[(\[_/ ]c[)\]]?\s*$|^c$|deg\.? ?c\b")
_VALUE = re.compile(r"([+-]?)\s*(\d{1,5}(?:[.,]\d{1,8})?)\s*(?:°\s*([cf])|([cf])|度)?\Z")
_SIGNS = str.maketrans({"\u2212": "-", "\u2013": "-"})
_NONE = re.compile(
    r"|-+|\*+|n/?a|nan|null|none|nc|err(or)?|ovf|open|lo|hi|no ?data|#n/a|无|无数据|未测|断线|故障|暂停|paused?"
)


@dataclass(frozen=True, slots=True)
class LoggerTable:
    """The rows from number `first` on; `line` is the header's in the file, 0 without one. `times` are one column, or a day's
    and a time's. `columns` are all that may be the temperature, `column` the one that is, None where it has to be asked."""

    first: int
    line: int
    titles: tuple[str, ...]
    width: int
    times: tuple[int, ...]
    columns: tuple[int, ...]
    column: int | None
    unit: Unit

    def title(self, column: int) -> str:
        return self.titles[column] if column < len(self.titles) else ""


def find_table(grid: Grid, column: int | None = None) -> LoggerTable | None:
    """The table of a logger; None where the grid holds none. `column`: a person says which is the temperature."""
    for index, row in enumerate(grid.rows[:_LAST_HEADER]):
        below = grid.rows[index + 1 : index + 1 + _SAMPLE]
        found = _under(row, below, index) or _without_header(row, grid.rows[index : index + _SAMPLE], index)
        if found is not None:
            return _chosen(replace(found, unit=_unit(found, grid, index)), column)
    return None


def value(text: str) -> tuple[Decimal, str] | None:
    """The number in a cell and the unit beside it ("c", "f", or empty); None for what is no temperature."""
    match = _VALUE.fullmatch(folded(text).strip().translate(_SIGNS))
    if match is None:
        return None
    return Decimal(match[1] + match[2].replace(",", ".")), match[3] or match[4] or ""


def is_nothing(text: str) -> bool:
    """Whether a logger says so that it measured nothing."""
    return _NONE.fullmatch(folded(text).strip()) is not None


def cell(row: Row, place: int) -> str:
    """What stands there; a row may end before it."""
    return row.cells[place] if place < len(row.cells) else ""


def trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """Without empty cells at the end."""
    wide = len(cells)
    while wide and not cells[wide - 1]:
        wide -= 1
    return tuple(cells[:wide])


def _under(header: Row, below: Sequence[Row], index: int) -> LoggerTable | None:
    """The table below a row of titles."""
    titles = [folded(each).strip() for each in header.cells]
    named = [place for place, title in enumerate(titles) if _TIMES.search(title) and not _NO_TIMES.search(title)]
    if not named:
        return None
    times = _times(named, below)
    if not times:
        return None
    columns = tuple(
        place
        for place, title in enumerate(titles)
        if place not in times and _TEMPERATURES.search(title) and not _OTHERS.search(title)
    ) or tuple(
        place
        for place, title in enumerate(titles)
        if place not in named and not _OTHERS.search(title) and not _INDEX.fullmatch(title) and _numbers(below, place)
    )
    if not columns:
        return None
    wide = len(trimmed(header.cells))
    return LoggerTable(index + 1, header.line, tuple(header.cells), wide, times, columns, None, "C")


def _without_header(row: Row, rows: Sequence[Row], index: int) -> LoggerTable | None:
    """The table that begins with this row."""
    times = next(((place,) for place, text in enumerate(row.cells) if stamp(text)), ()) or _times(
        range(len(row.cells)), rows
    )
    if not times or not _is_moment([cell(row, place) for place in times]):
        return None
    columns = tuple(
        place
        for place in range(len(row.cells))
        if place not in times and value(cell(row, place)) and _numbers(rows, place) and not _is_count(rows, place)
    )
    if not columns:
        return None
    return LoggerTable(index, 0, (), max(len(trimmed(each.cells)) for each in rows), times, columns, None, "C")


def _times(places: Sequence[int] | range, rows: Sequence[Row]) -> tuple[int, ...]:
    """The column of moments, or those of days and of times; none where the rows hold none."""
    for row in rows[:_ROWS_BELOW]:
        whole = next((place for place in places if stamp(cell(row, place))), None)
        if whole is not None:
            return (whole,)
        day = next((place for place in places if is_day(cell(row, place))), None)
        time = next((place for place in places if is_time(cell(row, place))), None)
        if day is not None and time is not None:
            return day, time
    return ()


def _is_moment(texts: Sequence[str]) -> bool:
    return stamp(" ".join(texts)) is not None


def _numbers(rows: Sequence[Row], place: int) -> bool:
    """Whether most cells of a column are numbers."""
    texts = [text for row in rows if not is_nothing(text := cell(row, place))]
    return bool(texts) and 2 * sum(value(text) is not None for text in texts) > len(texts)


def _is_count(rows: Sequence[Row], place: int) -> bool:
    """Whether the column only numbers the rows. One row alone tells nothing."""
    found = [read[0] for row in rows if (read := value(cell(row, place))) is not None]
    return len(found) > 2 and all(after - before == 1 for before, after in itertools.pairwise(found))


def _unit(table: LoggerTable, grid: Grid, index: int) -> Unit:
    """By the column's title; else by what stands above the table."""
    titles = [folded(table.title(place)).strip() for place in table.columns]
    if any(_FAHRENHEIT.search(title) for title in titles):
        return "F"
    if any(_CELSIUS.search(title) for title in titles):
        return "C"
    above = [folded(text).strip() for row in grid.rows[:index] for text in row.cells if text]
    fahrenheit = any(_FAHRENHEIT.search(text) for text in above)
    return "F" if fahrenheit and not any(_CELSIUS.search(text) for text in above) else "C"


def _chosen(table: LoggerTable, column: int | None) -> LoggerTable:
    if column is not None and column in table.columns:
        return replace(table, column=column)
    return replace(table, column=table.columns[0]) if len(table.columns) == 1 else table
