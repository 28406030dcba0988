"""Orders: taken, changed, withdrawn, passed on to a neighbour; substitutes for what stays short."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import OrderCommand
from checkpoint_app.domain.rules import orders


def decide(command: OrderCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    queries = look.queries
    match command:
        case commands.TakeOrders():
            recorded = queries.order_requests(request.order for request in command.orders)
            return orders.take(command, look.checkpoint, recorded)
        case commands.CancelOrder(order=order):
            return orders.cancel(command, queries.order(order))
        case _:
            raise NotImplementedError
