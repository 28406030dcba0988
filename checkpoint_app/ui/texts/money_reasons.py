"""Each reason for which money is not booked, in words."""

from __future__ import annotations

from checkpoint_app.domain import money
from checkpoint_app.domain import money_reasons as m
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def money_words(reason: m.MoneyReason) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case m.BadAmount(amount_fen=fen):
            return Words(
                translate("Reasons", "{amount} yuan cannot be booked.").format(amount=money.text(fen)),
                translate("Reasons", "Nothing was booked. Type an amount of more than 0, such as 12.50."),
            )
