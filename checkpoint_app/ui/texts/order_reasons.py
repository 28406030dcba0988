"""Each reason for which an order is not changed, in words."""

from __future__ import annotations

from checkpoint_app.domain import order_reasons as o
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def order_words(reason: o.OrderReason, names: Names) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case o.OrderWithoutLines(number=number):
            return Words(
                translate("Reasons", "Nothing is left of order {number}.").format(number=number),
                translate("Reasons", "Nothing was recorded. Cancel the order if nothing of it is wanted."),
            )
