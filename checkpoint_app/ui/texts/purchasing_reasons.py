"""Each reason for which a purchase list or a quote is refused, in words."""

from __future__ import annotations

from checkpoint_app.domain import money
from checkpoint_app.domain import purchasing_reasons as p
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.times import local_moment
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import sentences, translate


def purchasing_words(reason: p.PurchasingReason, names: Names) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case (
            p.NothingToList()
            | p.OnlyLateOrders()
            | p.ListAlreadyCancelled()
            | p.ListAnswered()
            | p.NothingToAdd()
            | p.OrderNotToAdd()
        ):
            return _list(reason, names)
        case p.NothingQuoted() | p.BadPrice() | p.QuotedItemUnknown() | p.QuoteUnitDiffers() | p.QuotedTwice():
            return _quote(reason, names)


_ListReason = (
    p.NothingToList | p.OnlyLateOrders | p.ListAlreadyCancelled | p.ListAnswered | p.NothingToAdd | p.OrderNotToAdd
)
_QuoteReason = p.NothingQuoted | p.BadPrice | p.QuotedItemUnknown | p.QuoteUnitDiffers | p.QuotedTwice


def _list(reason: _ListReason, names: Names) -> Words:
    match reason:
        case p.NothingToList(merchant=merchant):
            return Words(
                translate("Reasons", "Nothing to order from {merchant}.").format(merchant=names.merchant(merchant)),
                translate("Reasons", "Every open order is on a list already. Nothing was recorded."),
            )
        case p.OnlyLateOrders(merchant=merchant, cut_off=cut_off, late=late):
            return Words(
                translate("Reasons", "All orders came after {cut_off}.").format(cut_off=cut_off),
                translate(
                    "Reasons",
                    "Orders from {merchant} after its cut-off: {count}. Nothing was recorded. Tick “With the late ones” "
                    "if the merchant still takes them.",
                ).format(merchant=names.merchant(merchant), count=late),
            )
        case p.ListAlreadyCancelled(number=number, at=at):
            return Words(
                translate("Reasons", "List {number} is cancelled.").format(number=number),
                translate("Reasons", "It was cancelled at {time}. Nothing was changed.").format(time=local_moment(at)),
            )
        case p.ListAnswered(number=number, at=at):
            return Words(
                translate("Reasons", "List {number}: the vehicle came.").format(number=number),
                translate(
                    "Reasons",
                    "It came at {time}, and its goods are counted against the list. Nothing was changed. Close a new list "
                    "for what came later.",
                ).format(time=local_moment(at)),
            )
        case p.NothingToAdd(number=number):
            return Words(
                translate("Reasons", "Nothing to add to list {number}.").format(number=number),
                translate(
                    "Reasons", "No order came later, and none needs more than was ordered. Nothing was recorded."
                ),
            )
        case p.OrderNotToAdd(order=order):
            return Words(
                translate("Reasons", "Order {number} cannot be added.").format(number=names.order(order)),
                translate(
                    "Reasons",
                    "It is cancelled, on a list already, or for another merchant. Nothing was recorded; look at the "
                    "orders again.",
                ),
            )


def _quote(reason: _QuoteReason, names: Names) -> Words:
    nothing = translate("Reasons", "None of the prices was recorded.")
    match reason:
        case p.NothingQuoted():
            return Words(
                translate("Reasons", "No price is given."),
                translate("Reasons", "Type a price, read a file or paste lines first. Nothing was recorded."),
            )
        case p.BadPrice(row=row, sku=sku, price_fen=fen, declared_fen=declared):
            return Words(
                translate("Reasons", "Row {row}: no price is like this.").format(row=row),
                sentences(
                    translate("Reasons", "{item}: {price} yuan.").format(
                        item=names.product(sku), price=money.text(fen)
                    ),
                    translate("Reasons", "Its declared price is {price} yuan.").format(price=money.text(declared))
                    if declared
                    else "",
                    translate("Reasons", "Are yuan and fen mixed up?"),
                    nothing,
                ),
            )
        case p.QuotedItemUnknown(row=row, sku=sku):
            return Words(
                translate("Reasons", "Row {row}: not in the catalogue.").format(row=row),
                sentences(
                    translate(
                        "Reasons", "Nobody sells {item} here. Take the row out, or ask the office for the item."
                    ).format(item=sku),
                    nothing,
                ),
            )
        case p.QuoteUnitDiffers(row=row, sku=sku, unit=unit, ordered_in=ordered_in):
            return Words(
                translate("Reasons", "Row {row}: another unit.").format(row=row),
                sentences(
                    translate("Reasons", "{item} is ordered by {ordered_in}, and the price is for one {unit}.").format(
                        item=names.product(sku), ordered_in=ordered_in, unit=unit
                    ),
                    translate("Reasons", "Ask the merchant for the price of one {unit}.").format(unit=ordered_in),
                    nothing,
                ),
            )
        case p.QuotedTwice(row=row, sku=sku, first_row=first):
            return Words(
                translate("Reasons", "Row {row}: a second price.").format(row=row),
                sentences(
                    translate("Reasons", "{item} has a price in row {first} already. Leave one of the two.").format(
                        item=names.product(sku), first=first
                    ),
                    nothing,
                ),
            )
