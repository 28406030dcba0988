"""What was read from outside, before a person confirms it. Knows what is new against what is recorded, not how it is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.intake.problems import Problem

Status = Literal["new", "already"]
Known = Callable[[str], OrderRequest | None] | Mapping[str, OrderRequest]


@dataclass(frozen=True, slots=True)
class DraftOrder:
    """An order that can be taken as it stands, once its `doubts` (if any) have been read by a person.

    `source_text` may hold a name or a phone number: it is for the review table and must not be stored or logged.
    An order with status "already" is recorded with the same content: `request` is what is recorded.
    """

    request: OrderRequest
    row: int
    source_text: str = field(repr=False)
    doubts: tuple[Problem, ...] = ()
    status: Status = "new"


@dataclass(frozen=True, slots=True)
class Withheld:
    """An order that is not taken because something in one of its rows is wrong. The other rows wait with it."""

    number: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """`already` counts the orders that are recorded with the same content; `repeated` those that stand in the text
    more than once, word for word, and are taken once."""

    file: str
    orders: tuple[DraftOrder, ...] = ()
    problems: tuple[Problem, ...] = ()
    already: int = 0
    encoding: str = ""
    withheld: tuple[Withheld, ...] = ()
    repeated: int = 0

    @property
    def new(self) -> tuple[DraftOrder, ...]:
        """The orders that are not recorded yet."""
        return tuple(order for order in self.orders if order.status == "new")


Content = tuple[str, str, str, frozenset[tuple[tuple[str, Decimal, str, int], int]]]


def content(request: OrderRequest, *, priced: bool = True, timed: bool = True) -> Content:
    """What makes two readings of one order the same: who, from whom, what; the order of the lines does not matter.

    `priced` and `timed` are False for a source that writes neither, where the program fills them in.
    """
    lines = Counter(_line(line, priced) for line in request.lines)
    return request.household, request.merchant, request.ordered_at if timed else "", frozenset(lines.items())


def lookup(known: Known) -> Callable[[str], OrderRequest | None]:
    """The recorded orders as a function, whether a mapping or a function was given."""
    return known.get if isinstance(known, Mapping) else known


def _line(line: OrderLine, priced: bool) -> tuple[str, Decimal, str, int]:
    return line.sku, line.quantity, line.unit, line.price_fen if priced else 0
