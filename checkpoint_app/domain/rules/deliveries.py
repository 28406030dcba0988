"""Rules of what a delivery has to bring, and of sharing out what came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from checkpoint_app.domain.facts import ExpectedLine
from checkpoint_app.domain.order_reasons import UnknownRule
from checkpoint_app.domain.outcomes import (
    AlreadyAllocated,
    CountNotFinished,
    NoOrdersWaiting,
    NotFound,
    Refused,
)
from checkpoint_app.domain.rules import allocation
from checkpoint_app.domain.state import Delivery, DeliveryLine, Order


def one_line_an_item(ordered: Sequence[ExpectedLine]) -> tuple[ExpectedLine, ...]:
    """The purchase list with one line for each item, in the unit it was first ordered in.

    Sharing out goes by the item alone, so a line in another unit (the catalogue changed while orders were open) must
    not fall out of the list.
    """
    units: dict[str, str] = {}
    total: dict[str, Decimal] = {}
    for line in ordered:
        units.setdefault(line.sku, line.unit)
        total[line.sku] = total.get(line.sku, Decimal(0)) + line.quantity
    return tuple(ExpectedLine(sku, quantity, units[sku]) for sku, quantity in total.items())


def allocate(
    delivery: Delivery | None,
    name: str,
    lines: Sequence[DeliveryLine],
    waiting: Sequence[Order],
    *,
    rule: str,
    after: int,
    withdrawn: Mapping[str, Decimal],
) -> tuple[allocation.Share, ...] | Refused:
    """Share a counted delivery out, held or not, by one of allocation.RULES, over the orders on the purchase lists that it
    answers; where it answers none, over the merchant's orders that were taken before the vehicle came.

    Then `after` is the Lamport time at which an earlier vehicle of the merchant came that is not shared out yet (0 for
    none): what was ordered before that is for that one to bring. Of each item `withdrawn` is given to nobody.
    """
    chosen = allocation.RULES.get(rule)
    if chosen is None:
        return Refused(UnknownRule(rule))
    if delivery is None:
        return Refused(NotFound("delivery", name))
    if delivery.allocated_at:
        return Refused(AlreadyAllocated(delivery.allocated_at))
    if not delivery.count_finished_at:
        return Refused(CountNotFinished())
    eligible = [
        order for order in waiting if delivery.purchase_lists or after < order.taken_lamport < delivery.arrived_lamport
    ]
    if not eligible:
        return Refused(NoOrdersWaiting())
    return chosen(eligible, {line.sku: line.good - withdrawn.get(line.sku, 0) for line in lines})
