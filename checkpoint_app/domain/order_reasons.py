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


@dataclass(frozen=True, slots=True)
class NothingShort:
    """The line got all that was ordered, or nothing was shared out for it yet: no substitute is needed."""

    number: str


@dataclass(frozen=True, slots=True)
class SubstituteStands:
    """The line has a substitute already, which waits for the household's answer or was `accepted`."""

    number: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class SameGoods:
    """What is offered is what was ordered."""

    sku: str


@dataclass(frozen=True, slots=True)
class NotLeftOver:
    """Of the item `left` is neither given nor offered to anybody."""

    sku: str
    left: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class SubstituteTooDear:
    """The household would pay more than for what it ordered."""

    amount_fen: int
    most_fen: int


@dataclass(frozen=True, slots=True)
class NoSubstituteOffered:
    """The household was asked nothing, or has answered."""

    number: str


@dataclass(frozen=True, slots=True)
class NotByWeight:
    """Goods that are counted are not weighed."""

    sku: str
    unit: str


@dataclass(frozen=True, slots=True)
class WeighedTooMuch:
    """More than twice what is given cannot be right; `given` is that."""

    sku: str
    weighed: Decimal
    given: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class WeighedNotToPack:
    """Something was weighed that does not go into one of these bags."""


SubstituteReason = (
    NothingShort
    | SubstituteStands
    | SameGoods
    | NotLeftOver
    | SubstituteTooDear
    | NoSubstituteOffered
    | NotByWeight
    | WeighedTooMuch
    | WeighedNotToPack
)
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
    | SubstituteReason
)
