"""Who gets what of a delivery that may be short. Pure arithmetic; knows no household, no price."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts import AllocatedLine, OrderAllocated
from checkpoint_app.domain.state import Order

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Share:
    """What one order gets, line by line as it stands in the order."""

    order: Order
    lines: tuple[AllocatedLine, ...]

    @property
    def is_short(self) -> bool:
        return any(line.short for line in self.lines)


def first_come_whole_lines(orders: Sequence[Order], available: Mapping[str, Decimal]) -> tuple[Share, ...]:
    """Share `available` (by sku) out in order of ordering, whole lines first.

    First every line that can be filled completely is, earliest order first; only then is what is left of an item given
    to the lines that stayed empty, earliest first, in part. Never gives more than ordered or than is there. `orders` may
    come in any order: (ordered_at, number, order id) decides.
    """
    left = dict(available)
    queue = sorted(orders, key=lambda order: (order.ordered_at, len(order.number), order.number, order.order))
    given: dict[tuple[str, int], Decimal] = {}
    for order in queue:
        for index, line in enumerate(order.lines):
            if line.quantity <= left.get(line.sku, NOTHING):
                given[order.order, index] = line.quantity
                left[line.sku] -= line.quantity
    for order in queue:
        for index, line in enumerate(order.lines):
            if (order.order, index) not in given:
                part = max(NOTHING, min(line.quantity, left.get(line.sku, NOTHING)))
                given[order.order, index] = part
                left[line.sku] = left.get(line.sku, NOTHING) - part
    return tuple(
        Share(
            order,
            tuple(
                AllocatedLine(index, given[order.order, index], line.quantity - given[order.order, index])
                for index, line in enumerate(order.lines)
            ),
        )
        for order in queue
    )


def as_facts(shares: Sequence[Share], delivery: str) -> tuple[OrderAllocated, ...]:
    """The facts that record the shares."""
    return tuple(OrderAllocated(share.order.order, delivery, share.lines) for share in shares)
