"""Each reason about recalls, in words."""

from __future__ import annotations

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.times import local_moment
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def recall_words(reason: g.RecallReason, names: Names) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case g.NoLots():
            return Words(
                translate("Reasons", "No lot was chosen."),
                translate("Reasons", "Nothing was recorded. Choose the lots that are wanted back."),
            )
        case g.RecallIsClosed(at=at):
            return Words(
                translate("Reasons", "This recall is closed."),
                translate("Reasons", "It was closed at {time}. Nothing was changed.").format(time=local_moment(at)),
            )
        case g.RecallUnanswered(households=households):
            return Words(
                translate("Reasons", "Not every household has answered."),
                translate(
                    "Reasons",
                    "Households without an answer: {count}. The recall stays open. Ask them, or give the reason for "
                    "closing it all the same.",
                ).format(count=households),
            )
        case g.HouseholdNotConcerned(household=household):
            return Words(
                translate("Reasons", "This household was handed none of it."),
                translate(
                    "Reasons",
                    "By what is known here {address} has none of the goods. It can only be said that they are not "
                    "theirs.",
                ).format(address=names.address(household)),
            )
        case g.BadAnswer(answer=answer):
            return Words(
                translate("Reasons", "This answer cannot be chosen."),
                translate("Reasons", "There is no “{answer}” here. Nothing was recorded.").format(answer=answer),
            )
