"""What is known of an order: that it was taken, withdrawn, and what of it a delivery could fill."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import times
from checkpoint_app.domain.facts.registry import Fact, kind


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One item of an order. `price_fen` is the price of one unit, in fen, as the source named it."""

    sku: str
    quantity: Decimal
    unit: str
    price_fen: int


@kind("order.taken", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class OrderTaken(Fact):
    """A household ordered from a merchant. `number` is the source's own order number; `ordered_at` is UTC."""

    order: str
    household: str
    merchant: str
    checkpoint: str
    source: str
    number: str
    ordered_at: str
    lines: tuple[OrderLine, ...]

    def __post_init__(self) -> None:
        """Raises ValueError for an `ordered_at` that no screen could show and no sharing-out could sort by."""
        times.parse_utc(self.ordered_at)


@kind("order.cancelled", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class OrderCancelled(Fact):
    """The order was withdrawn before goods were shared out for it."""

    order: str
    reason: str


@dataclass(frozen=True, slots=True)
class AllocatedLine:
    """What a delivery gave to one order line (numbered from 0) and what stays short."""

    line: int
    given: Decimal
    short: Decimal


@kind("order.allocated", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class OrderAllocated(Fact):
    """A delivery was shared out and this is what the order got of it."""

    order: str
    delivery: str
    lines: tuple[AllocatedLine, ...]
