"""Each fact about purchase lists and quotes as one sentence."""

from __future__ import annotations

from checkpoint_app.domain import facts as f
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.words import translate

PurchasingFact = f.PurchaseListClosed | f.PurchaseListExtended | f.PurchaseListCancelled | f.QuoteGiven


def purchasing_text(fact: PurchasingFact, names: Names) -> str:
    """What happened, in one sentence, with names for ids."""
    match fact:
        case f.PurchaseListClosed(number=number, merchant=merchant, orders=orders, lines=lines):
            return translate(
                "Facts", "Purchase list {number} closed for {merchant}. Orders: {orders}, items: {items}."
            ).format(number=number, merchant=names.merchant(merchant), orders=len(orders), items=len(lines))
        case f.PurchaseListExtended(purchase_list=name, orders=orders, lines=lines):
            return translate(
                "Facts", "Added to purchase list {number}. Orders: {orders}, items to bring beyond it: {items}."
            ).format(number=names.purchase_list(name), orders=len(orders), items=len(lines))
        case f.PurchaseListCancelled(purchase_list=name, reason=reason):
            return translate("Facts", "Purchase list {number} cancelled: {reason}").format(
                number=names.purchase_list(name), reason=reason
            )
        case f.QuoteGiven(merchant=merchant, source=source, lines=lines):
            if source == "file":
                text = translate("Facts", "Prices quoted by {merchant}, read from a file. Items: {count}.")
            elif source == "text":
                text = translate("Facts", "Prices quoted by {merchant}, pasted as text. Items: {count}.")
            else:
                text = translate("Facts", "Prices quoted by {merchant}, typed. Items: {count}.")
            return text.format(merchant=names.merchant(merchant), count=len(lines))
