"""Buying: purchase lists and quotes."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import PurchasingCommand
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.rules import money, purchasing


def decide(command: PurchasingCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    queries = look.queries
    match command:
        case commands.ClosePurchaseList():
            return _close(command, look)
        case commands.ExtendPurchaseList(purchase_list=name):
            found = queries.purchasing.purchase_list(name)
            available = queries.purchasing.orders_to_list(found.merchant) if found else []
            items = queries.purchasing.list_items(name)
            return purchasing.extend(
                command,
                found,
                {order.order: order for order in available},
                told={(item.sku, item.unit): item.told for item in items},
                needed={(item.sku, item.unit): item.needed for item in items},
            )
        case commands.CancelPurchaseList():
            return _cancel(command, look)
        case commands.RecordQuotes(merchant=merchant):
            return purchasing.record_quotes(
                command,
                quote=look.new_id(),
                checkpoint=look.checkpoint,
                merchant_known=merchant in queries.reference.merchants(),
                products=queries.reference.products(),
            )


def _close(command: commands.ClosePurchaseList, look: Look) -> Decision:
    queries = look.queries
    merchant = queries.reference.merchants().get(command.merchant)
    here = look.now.astimezone()
    day = f"{here:%Y%m%d}"
    return purchasing.close(
        command,
        queries.purchasing.orders_to_list(command.merchant),
        purchase_list=look.new_id(),
        checkpoint=look.checkpoint,
        number=purchasing.next_number(day, command.merchant, queries.purchasing.numbers(f"{day}-{command.merchant}-")),
        merchant=merchant,
        cut_off=purchasing.cut_off_moment(merchant.cut_off if merchant else "", here),
    )


def _cancel(command: commands.CancelPurchaseList, look: Look) -> Decision:
    """The orders are cancelled, and what was paid for them goes back, in one action."""
    queries = look.queries
    found = queries.purchasing.purchase_list(command.purchase_list)
    orders = queries.purchasing.open_orders_of_list(command.purchase_list)
    cancelled = purchasing.cancel(command, found, orders)
    if isinstance(cancelled, Refused):
        return cancelled
    due = queries.money.after_cancelling(order.order for order in orders)
    book = money.Book(look.new_id, look.checkpoint, queries.money.cash_expected())
    refunds = money.refunds_for_cancelled(due, book)
    return refunds if isinstance(refunds, Refused) else (*cancelled, *refunds)
