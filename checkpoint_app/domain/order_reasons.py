"""Why the desk refuses to change an order. Part of outcomes.Reason."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class OrderWithoutLines:
    """An order must order something; an amended one else is withdrawn."""

    number: str


@dataclass(frozen=True, slots=True)
class OrderSharedOut:
    """Goods were shared out for the order: what it is can no longer be changed."""

    number: str


@dataclass(frozen=True, slots=True)
class OrderWithdrawn:
    """The order was cancelled, and a cancelled order is not changed."""

    number: str


@dataclass(frozen=True, slots=True)
class BadOrderPrice:
    """A price below nothing, or above what one unit of anything costs."""

    number: str
    price_fen: int


@dataclass(frozen=True, slots=True)
class NoSuchLine:
    """The order has no such line (numbered from 0)."""

    number: str
    line: int


@dataclass(frozen=True, slots=True)
class MoreThanTheLineHas:
    """`left` is what could be passed on."""

    left: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class PassedToItself:
    pass


@dataclass(frozen=True, slots=True)
class LineInBags:
    """What would be passed on lies in a bag; `left` does not."""

    left: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class UnknownRule:
    """Goods are shared out by one of allocation.RULES."""

    rule: str


OrderReason = (
    OrderWithoutLines
    | OrderSharedOut
    | OrderWithdrawn
    | BadOrderPrice
    | NoSuchLine
    | MoreThanTheLineHas
    | PassedToItself
    | LineInBags
    | UnknownRule
)
