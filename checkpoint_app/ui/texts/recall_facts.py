"""Each fact about a recall and about goods that nobody is given as one sentence."""

from __future__ import annotations

from checkpoint_app.domain import facts as f
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.texts.goods_words import lot_words
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.words import translate

RecallFact = f.RecallOpened | f.RecallAnswered | f.RecallClosed | f.GoodsWithdrawn | f.GivenWithdrawn


def recall_text(fact: RecallFact, names: Names) -> str:
    """What happened, in one sentence, with names for ids."""
    match fact:
        case f.RecallOpened(reason=reason, lots=lots):
            return translate("Facts", "Recall opened: {reason}. Lots: {count}.").format(reason=reason, count=len(lots))
        case f.RecallAnswered(household=household, answer=answer):
            return translate("Facts", "Recall: {address} – {answer}.").format(
                address=names.address(household), answer=answer_words(answer)
            )
        case f.RecallClosed(reason=reason):
            return translate("Facts", "Recall closed. {reason}").format(reason=reason).rstrip()
        case f.GoodsWithdrawn():
            return translate("Facts", "Withdrawn: {quantity} {unit} {lot}. {reason}").format(
                quantity=quantity_text(fact.quantity),
                unit=fact.unit,
                lot=lot_words(fact.sku, fact.batch, names),
                reason=fact.reason,
            )
        case f.GivenWithdrawn(order=order, quantity=quantity, reason=reason, sku=sku) if sku:
            return translate(
                "Facts", "No longer given: {quantity} {item} in place of another item of order {order}. {reason}"
            ).format(quantity=quantity_text(quantity), item=names.product(sku), order=names.order(order), reason=reason)
        case f.GivenWithdrawn(order=order, line=line, quantity=quantity, reason=reason):
            return translate("Facts", "No longer given: {quantity} of line {line} of order {order}. {reason}").format(
                quantity=quantity_text(quantity), line=line + 1, order=names.order(order), reason=reason
            )


def answer_words(answer: str) -> str:
    """What became of a household's goods (one of facts.ANSWERS), in a few words; an unknown one stands for itself."""
    match answer:
        case "returned":
            return translate("Recall", "given back")
        case "destroyed":
            return translate("Recall", "thrown away")
        case "eaten":
            return translate("Recall", "eaten")
        case "not_reached":
            return translate("Recall", "not reached")
        case "not_theirs":
            return translate("Recall", "not theirs")
        case _:
            return answer
