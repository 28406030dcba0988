"""Orders: taken, changed, withdrawn, passed on to a neighbour; substitutes for what stays short."""

from __future__ import annotations

from checkpoint_app.decisions import prices
from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import OrderCommand, OrderRequest
from checkpoint_app.domain.facts import OrderTaken
from checkpoint_app.domain.outcomes import NotFound, Refused
from checkpoint_app.domain.rules import orders, passing_on, substitutes


def decide(command: OrderCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    queries = look.queries
    match command:
        case commands.TakeOrders():
            return _take(command, look)
        case commands.CancelOrder(order=order):
            return orders.cancel(command, queries.order(order))
        case commands.AmendOrder(amendment=amendment):
            return orders.amend(amendment, queries.order(amendment.order))
        case commands.PassLineOn():
            return _pass_on(command, look)
        case commands.OfferSubstitute():
            return _offer(command, look)
        case commands.AnswerSubstitute(order=order, line=line):
            return substitutes.answer(command, queries.order(order), queries.changes.substitute(order, line))


def _take(command: commands.TakeOrders, look: Look) -> Decision:
    queries = look.queries
    named = [request.order for request in command.orders]
    named += [amendment.order for amendment in command.amendments]
    named += [withdrawal.order for withdrawal in command.withdrawals]
    recorded = {name: found for name in named if (found := queries.order(name)) is not None}
    return orders.take(
        command,
        look.checkpoint,
        recorded,
        earlier={
            request.order: _as_taken(request.order, look)
            for request in command.orders
            if (known := recorded.get(request.order)) and not orders.same_content(request, orders.request_of(known))
        },
        meanings=queries.aliases.meanings(orders.alias_id(each.group, each.written) for each in command.aliases),
        products=queries.reference.products().keys(),
    )


def _pass_on(command: commands.PassLineOn, look: Look) -> Decision:
    queries = look.queries
    order = queries.order(command.order)
    if order is None:
        return Refused(NotFound("order", command.order))
    purchase_list = queries.purchasing.list_of_order(command.order)
    return passing_on.pass_on(
        command,
        order,
        queries.reference.household(command.household),
        packed=queries.changes.packed_of_line(command.order, command.line),
        is_recorded=lambda name: queries.order(name) is not None,
        purchase_list=purchase_list.purchase_list if purchase_list else "",
    )


def _offer(command: commands.OfferSubstitute, look: Look) -> Decision:
    queries = look.queries
    order = queries.order(command.order)
    current = queries.changes.substitute(command.order, command.line)
    if order is None or not 0 <= command.line < len(order.lines):
        return substitutes.offer(command, order, current, None, 0)
    return substitutes.offer(
        command,
        order,
        current,
        next((each for each in prices.left_over(queries, order.delivery) if each.sku == command.sku), None),
        prices.of_line(queries, order.merchant, order.lines[command.line]),
        queries.changes.comes_later(command.order, command.line),
    )


def _as_taken(order: str, look: Look) -> list[OrderRequest]:
    """What the order was when it was taken: the same file once more, after the order was amended, is no other order."""
    facts = [each.fact for each in look.queries.facts_in_force(f"order:{order}")]
    return [orders.request_of(fact) for fact in facts if isinstance(fact, OrderTaken)]
