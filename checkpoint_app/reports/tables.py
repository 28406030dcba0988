"""What a table is: the same rows for a sheet, a page and a text file. Knows no report, and not how a cell is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum

from checkpoint_app.domain import money, times
from checkpoint_app.domain.quantities import text as quantity_text


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a cell: yuan with two places, a number where the file can hold one."""

    fen: int


Cell = str | int | Decimal | datetime | Money
"""A number stays a number where the file can hold one; a moment carries its zone, this machine's."""


class Look(Enum):
    """What a row is, for the writers to show. The last cell of WRONG and TAKEN_BACK says in words that it is."""

    PLAIN = "plain"
    TOTAL = "total"
    WRONG = "wrong"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is in digits of the body's type; a column of `text` may wrap, another is aligned to the right. One that is
    `to_fill` in by hand shares the room that is left on a page."""

    title: str
    width: int
    text: bool = True
    to_fill: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[Cell, ...]
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class Table:
    """Every row has a cell for each column. `when_empty` is the sentence that stands for no rows.

    The first `grouped` columns say to what a row belongs: where room is scarce they may be written once, as a heading.
    The first `items` rows are alike and may be sorted and filtered; what follows are sums of them.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    when_empty: str
    grouped: int = 0
    items: int = 0

    @property
    def has_head(self) -> bool:
        """Pairs of a word and its value need no titles above them."""
        return any(column.title for column in self.columns)


@dataclass(frozen=True, slots=True)
class Section:
    """Tables that belong on one sheet."""

    title: str
    tables: tuple[Table, ...]


def short_time(moment: datetime) -> str:
    """Without the year, where many columns want the room: the page's header has it."""
    return moment.strftime("%m-%d %H:%M:%S")


def cell_text(cell: Cell) -> str:
    """A cell as people read it."""
    match cell:
        case datetime():
            return cell.strftime("%Y-%m-%d %H:%M:%S")
        case Decimal():
            return quantity_text(cell)
        case Money():
            return money.text(cell.fen)
        case _:
            return str(cell)


def local_time(utc: str) -> datetime | str:
    """A stored time by this machine's clock, to the second; a text that is no time (another laptop's fault) as it is."""
    try:
        return times.parse_utc(utc).astimezone().replace(microsecond=0)
    except (ValueError, OverflowError, OSError):  # the last two: a year that the machine's calendar does not have
        return utc


def moment(utc: str) -> Cell:
    """The same as a cell, empty for what has not happened."""
    return local_time(utc) if utc else ""
