"""Rules for taking and cancelling orders."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint_app.domain import quantities
from checkpoint_app.domain.commands import CancelOrder, OrderRequest, TakeOrders
from checkpoint_app.domain.facts import OrderCancelled, OrderTaken
from checkpoint_app.domain.outcomes import (
    BadQuantity,
    NotFound,
    OrderAlreadyAllocated,
    OrderAlreadyCancelled,
    OrderDiffers,
    ReasonMissing,
    Refused,
)
from checkpoint_app.domain.state import Order, OrderState


def take(
    command: TakeOrders, checkpoint: str, recorded: Mapping[str, OrderRequest]
) -> tuple[OrderTaken, ...] | Refused:
    """Facts for the orders not yet recorded; one with other content under a known number refuses them all."""
    facts: dict[str, OrderTaken] = {}
    for request in command.orders:
        known = recorded.get(request.order)
        taken = _taken(request, checkpoint)
        if (known is not None and known != request) or facts.get(request.order, taken) != taken:
            return Refused(OrderDiffers(request.number))
        for line in request.lines:
            if not quantities.is_amount(line.quantity):
                return Refused(BadQuantity(line.quantity))
        if known is None:
            facts[request.order] = taken
    return tuple(facts.values())


def cancel(command: CancelOrder, order: Order | None) -> tuple[OrderCancelled] | Refused:
    """An order can be withdrawn until a delivery was shared out for it."""
    if order is None:
        return Refused(NotFound("order", command.order))
    match order.state:
        case OrderState.CANCELLED:
            return Refused(OrderAlreadyCancelled())
        case OrderState.ALLOCATED:
            return Refused(OrderAlreadyAllocated())
        case OrderState.OPEN:
            if not command.reason.strip():
                return Refused(ReasonMissing())
            return (OrderCancelled(command.order, command.reason.strip()),)


def _taken(request: OrderRequest, checkpoint: str) -> OrderTaken:
    return OrderTaken(
        order=request.order,
        household=request.household,
        merchant=request.merchant,
        checkpoint=checkpoint,
        source=request.source,
        number=request.number,
        ordered_at=request.ordered_at,
        lines=request.lines,
    )
