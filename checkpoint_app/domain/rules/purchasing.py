"""Rules for purchase lists and quotes: what goes on a list, what is told later, when nothing comes of it, what is a price."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time
from decimal import Decimal

from checkpoint_app.domain import times
from checkpoint_app.domain.commands import CancelPurchaseList, ClosePurchaseList, ExtendPurchaseList, RecordQuotes
from checkpoint_app.domain.facts import (
    OrderCancelled,
    PurchaseListCancelled,
    PurchaseListClosed,
    PurchaseListExtended,
    PurchaseListLine,
    QuoteGiven,
)
from checkpoint_app.domain.outcomes import BadQuantity, NotFound, Reason, ReasonMissing, Refused, UnknownMerchant
from checkpoint_app.domain.purchasing_reasons import (
    BadPrice,
    ListAlreadyCancelled,
    ListAnswered,
    NothingQuoted,
    NothingToAdd,
    NothingToList,
    OnlyLateOrders,
    OrderNotToAdd,
    QuotedItemUnknown,
    QuotedTwice,
    QuoteUnitDiffers,
)
from checkpoint_app.domain.quantities import LARGEST_SUM, normal
from checkpoint_app.domain.reference import Merchant, Product
from checkpoint_app.domain.state import OpenOrder, PurchaseList

# Nothing in a household's bag costs 10,000 yuan a unit.
LARGEST_PRICE_FEN = 1_000_000
# So many times the declared price, or so many times less, is a price in the wrong unit of money. A price that is only
# shameless is taken, and flagged (price_watch).
_YUAN_FOR_FEN = 100
Item = tuple[str, str]
"""Item and unit."""


def cut_off_moment(cut_off: str, now: datetime) -> datetime | None:
    """Today's cut-off, of the day and the zone that `now` is in; None where orders are taken at any time."""
    try:
        at = time.fromisoformat(cut_off)
    except ValueError:
        return None
    return datetime.combine(now.date(), at, now.tzinfo)


def is_late(ordered_at: str, cut_off: datetime | None) -> bool:
    """Ordered (UTC) after the cut-off."""
    return cut_off is not None and times.parse_utc(ordered_at) > cut_off


def next_number(day: str, merchant: str, known: Iterable[str]) -> str:
    """`20211103-M02-1`: the first number of the day (20211103) and the merchant that is greater than all in use."""
    stem = f"{day}-{merchant}-"
    used = [number.removeprefix(stem) for number in known if number.startswith(stem)]
    return f"{stem}{max((int(each) for each in used if each.isdecimal()), default=0) + 1}"


def close(
    command: ClosePurchaseList,
    orders: Sequence[OpenOrder],
    *,
    purchase_list: str,
    checkpoint: str,
    number: str,
    merchant: Merchant | None,
    cut_off: datetime | None,
) -> tuple[PurchaseListClosed] | Refused:
    """The merchant's `orders` that stand on no list become one. Those after `cut_off` stay, unless they are wanted too."""
    if merchant is None:
        return Refused(UnknownMerchant(command.merchant))
    if not orders:
        return Refused(NothingToList(command.merchant))
    listed = [order for order in orders if command.with_late or not is_late(order.ordered_at, cut_off)]
    if not listed:
        return Refused(OnlyLateOrders(command.merchant, merchant.cut_off, len(orders)))
    lines = _lines(total(listed))
    problem = _too_much(lines)
    if problem is not None:
        return Refused(problem)
    names = tuple(order.order for order in listed)
    return (PurchaseListClosed(purchase_list, checkpoint, command.merchant, number, names, lines),)


def extend(
    command: ExtendPurchaseList,
    purchase_list: PurchaseList | None,
    available: Mapping[str, OpenOrder],
    told: Mapping[Item, Decimal],
    needed: Mapping[Item, Decimal],
) -> tuple[PurchaseListExtended] | Refused:
    """Put orders that came later on a list, until its vehicle comes.

    The merchant is told what is needed beyond what it was `told`: goods of withdrawn orders serve the later ones first.
    `needed` is what the orders on the list come to now; without later orders, what they need more is told.
    """
    if purchase_list is None:
        return Refused(NotFound("purchase_list", command.purchase_list))
    problem = _still_open(purchase_list)
    if problem is not None:
        return Refused(problem)
    added: dict[str, OpenOrder] = {}
    for name in command.orders:
        if name not in available:
            return Refused(OrderNotToAdd(name))
        added[name] = available[name]
    after = dict(needed)
    for item, quantity in total(added.values()).items():
        after[item] = after.get(item, Decimal(0)) + quantity
    lines = _lines({item: quantity - told.get(item, Decimal(0)) for item, quantity in after.items()})
    if not added and not lines:
        return Refused(NothingToAdd(purchase_list.number))
    problem = _too_much(lines)
    if problem is not None:
        return Refused(problem)
    return (PurchaseListExtended(purchase_list.purchase_list, tuple(added), lines),)


def cancel(
    command: CancelPurchaseList, purchase_list: PurchaseList | None, orders: Sequence[OpenOrder]
) -> tuple[PurchaseListCancelled | OrderCancelled, ...] | Refused:
    """Nothing will come of a list, as long as no vehicle came for it; its open `orders` are cancelled with it."""
    if purchase_list is None:
        return Refused(NotFound("purchase_list", command.purchase_list))
    problem = _still_open(purchase_list)
    if problem is not None:
        return Refused(problem)
    reason = command.reason.strip()
    if not reason:
        return Refused(ReasonMissing())
    return (
        PurchaseListCancelled(purchase_list.purchase_list, reason),
        *(OrderCancelled(order.order, reason) for order in orders),
    )


def record_quotes(
    command: RecordQuotes, *, quote: str, checkpoint: str, merchant_known: bool, products: Mapping[str, Product]
) -> tuple[QuoteGiven] | Refused:
    """A merchant's prices, all of them or, when one cannot be right, none."""
    if not merchant_known:
        return Refused(UnknownMerchant(command.merchant))
    if not command.lines:
        return Refused(NothingQuoted())
    first_rows: dict[str, int] = {}
    for row, line in enumerate(command.lines, start=1):
        product = products.get(line.sku)
        if product is None:
            return Refused(QuotedItemUnknown(row, line.sku))
        if line.sku in first_rows:
            return Refused(QuotedTwice(row, line.sku, first_rows[line.sku]))
        if line.unit != product.unit:
            return Refused(QuoteUnitDiffers(row, line.sku, line.unit, product.unit))
        if not is_price(line.price_fen, product.declared_price_fen):
            return Refused(BadPrice(row, line.sku, line.price_fen, product.declared_price_fen))
        first_rows[line.sku] = row
    return (QuoteGiven(quote, checkpoint, command.merchant, command.source, command.lines),)


def is_price(price_fen: int, declared_fen: int) -> bool:
    """Somebody may mean this: more than nothing, and not yuan taken for fen or the other way round."""
    if not 0 < price_fen <= LARGEST_PRICE_FEN:
        return False
    return not declared_fen or (declared_fen < price_fen * _YUAN_FOR_FEN and price_fen < declared_fen * _YUAN_FOR_FEN)


def total(orders: Iterable[OpenOrder]) -> dict[Item, Decimal]:
    """What orders come to by item and unit, in the order in which items are first met."""
    sums: dict[Item, Decimal] = {}
    for order in orders:
        for line in order.lines:
            item = line.sku, line.unit
            sums[item] = sums.get(item, Decimal(0)) + line.quantity
    return sums


def _lines(sums: Mapping[Item, Decimal]) -> tuple[PurchaseListLine, ...]:
    return tuple(
        PurchaseListLine(sku, normal(quantity), unit) for (sku, unit), quantity in sorted(sums.items()) if quantity > 0
    )


def _too_much(lines: Sequence[PurchaseListLine]) -> Reason | None:
    return next((BadQuantity(line.quantity) for line in lines if line.quantity > LARGEST_SUM), None)


def _still_open(purchase_list: PurchaseList) -> Reason | None:
    if purchase_list.cancelled_at:
        return ListAlreadyCancelled(purchase_list.number, purchase_list.cancelled_at)
    if purchase_list.delivery:
        return ListAnswered(purchase_list.number, purchase_list.arrived_at)
    return None
