"""Each reason for which a purchase list or a quote is refused, in words."""

from __future__ import annotations

from checkpoint_app.domain import purchasing_reasons as p
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def purchasing_words(reason: p.PurchasingReason, names: Names) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case p.NothingToList(merchant=merchant):
            return Words(
                translate("Reasons", "Nothing to order from {merchant}.").format(merchant=names.merchant(merchant)),
                translate("Reasons", "Every open order is on a list already. Nothing was recorded."),
            )
