"""What happened to an order after it was taken, as one sentence."""

from __future__ import annotations

from checkpoint_app.domain import facts as f
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.passing_on import PASSED_ON
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.words import translate

OrderChange = (
    f.OrderAmended | f.OrderCancelled | f.LinePassedOn | f.SubstituteOffered | f.SubstituteAnswered | f.AliasLearned
)


def change_text(fact: OrderChange, names: Names) -> str:
    """What happened, in one sentence, with names for ids."""
    match fact:
        case f.OrderAmended(order=order, lines=lines, reason=reason):
            return translate("Facts", "Order {order} changed. Lines: {count}. {reason}").format(
                order=names.order(order), count=len(lines), reason=reason
            )
        case f.OrderCancelled(order=order, reason=reason):
            if reason == PASSED_ON:
                return translate("Facts", "Order {order} cancelled: all of it was passed on.").format(
                    order=names.order(order)
                )
            return translate("Facts", "Order {order} cancelled: {reason}").format(
                order=names.order(order), reason=reason
            )
        case f.LinePassedOn(order=order, line=line, quantity=quantity, to=to):
            return translate(
                "Facts", "Passed on to a neighbour: {quantity} of line {line} of order {order}, now in order {to}."
            ).format(quantity=quantity_text(quantity), line=line + 1, order=names.order(order), to=names.order(to))
        case f.SubstituteOffered():
            return translate(
                "Facts", "Substitute offered for line {line} of order {order}: {quantity} {unit} {product}."
            ).format(
                line=fact.line + 1,
                order=names.order(fact.order),
                quantity=quantity_text(fact.quantity),
                unit=fact.unit,
                product=names.product(fact.sku),
            )
        case f.SubstituteAnswered(order=order, line=line, accepted=accepted):
            text = (
                translate("Facts", "The household takes the substitute for line {line} of order {order}.")
                if accepted
                else translate("Facts", "The household does not want the substitute for line {line} of order {order}.")
            )
            return text.format(line=line + 1, order=names.order(order))
        case f.AliasLearned(group=group, written=written, sku=sku):
            return translate("Facts", "Learned in {group}: “{written}” means {product}.").format(
                group=group, written=written, product=names.product(sku)
            )
