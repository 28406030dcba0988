"""Each reason for which an order is not changed, in words."""

from __future__ import annotations

from checkpoint_app.domain import money
from checkpoint_app.domain import order_reasons as o
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def order_words(reason: o.OrderReason, names: Names) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case o.OrderWithoutLines(number=number):
            return Words(
                translate("Reasons", "Order {number} orders nothing.").format(number=number),
                translate("Reasons", "Nothing was recorded. Leave it out; cancel it if it was taken before."),
            )
        case o.OrderSharedOut(number=number):
            return Words(
                translate("Reasons", "Order {number} was shared out already.").format(number=number),
                translate(
                    "Reasons",
                    "Its goods are here, so it cannot be changed, and nothing was recorded. Leave it out; "
                    "what is not wanted can be passed on to a neighbour or taken off the bill.",
                ),
            )
        case o.OrderWithdrawn(number=number):
            return Words(
                translate("Reasons", "Order {number} was cancelled.").format(number=number),
                translate(
                    "Reasons",
                    "A cancelled order is not changed, and nothing was recorded. Take a new order for what is wanted.",
                ),
            )
        case o.BadOrderPrice(number=number, price_fen=price_fen):
            return Words(
                translate("Reasons", "This price cannot be right."),
                translate(
                    "Reasons",
                    "Order {number} names {price} yuan for one unit. Nothing was recorded. Correct the price.",
                ).format(number=number, price=money.text(price_fen)),
            )
        case o.NoSuchLine(number=number, line=line):
            return Words(
                translate("Reasons", "No such line."),
                translate("Reasons", "Order {number} has no line {line}. Nothing was changed.").format(
                    number=number, line=line + 1
                ),
            )
        case o.MoreThanTheLineHas(left=left, unit=unit):
            return Words(
                translate("Reasons", "The line has less than that."),
                translate(
                    "Reasons", "{quantity} {unit} can be passed on, no more. Nothing was recorded. Type less."
                ).format(quantity=quantity_text(left), unit=unit),
            )
        case o.PassedToItself():
            return Words(
                translate("Reasons", "This is the household's own order."),
                translate("Reasons", "Nothing was recorded. Choose another household."),
            )
        case o.LineInBags(left=left, unit=unit):
            return Words(
                translate("Reasons", "It lies in a bag already."),
                translate(
                    "Reasons",
                    "Not yet packed: {quantity} {unit}. Nothing was recorded. Take the packing back first, "
                    "or let the neighbours settle it at the door.",
                ).format(quantity=quantity_text(left), unit=unit),
            )
        case o.UnknownRule(rule=rule):
            return Words(
                translate("Reasons", "No such rule for sharing out."),
                translate(
                    "Reasons", "“{rule}” is not known. Nothing was shared out. Choose a rule from the list."
                ).format(rule=rule),
            )
        case _:
            return _substitute_words(reason, names)


def _substitute_words(reason: o.SubstituteReason, names: Names) -> Words:
    match reason:
        case o.NothingShort(number=number):
            return Words(
                translate("Reasons", "Nothing of this line is short."),
                translate("Reasons", "Order {number} needs no substitute here. Nothing was recorded.").format(
                    number=number
                ),
            )
        case o.SubstituteStands(number=number, accepted=accepted):
            detail = (
                translate("Reasons", "The household of order {number} took one. Nothing was recorded.")
                if accepted
                else translate(
                    "Reasons", "Order {number} waits for the household's answer. Record it, or take the offer back."
                )
            )
            return Words(
                translate("Reasons", "There is a substitute already."),
                detail.format(number=number),
            )
        case o.SameGoods(sku=sku):
            return Words(
                translate("Reasons", "This is what was ordered."),
                translate("Reasons", "{product} is no substitute for itself. Nothing was recorded.").format(
                    product=names.product(sku)
                ),
            )
        case o.NotLeftOver(sku=sku, left=left, unit=unit):
            return Words(
                translate("Reasons", "So much is not left over."),
                translate("Reasons", "{product}: {quantity} {unit} left. Nothing was recorded. Offer less.").format(
                    product=names.product(sku), quantity=quantity_text(left), unit=unit
                ),
            )
        case o.SubstituteTooDear(amount_fen=amount, most_fen=most):
            return Words(
                translate("Reasons", "The substitute costs more."),
                translate(
                    "Reasons",
                    "It would cost {amount} yuan, what was ordered {most}. Nothing was recorded. "
                    "Offer less of it, or at a lower price.",
                ).format(amount=money.text(amount), most=money.text(most)),
            )
        case o.NoSubstituteOffered(number=number):
            return Words(
                translate("Reasons", "No offer waits for an answer."),
                translate(
                    "Reasons", "Nothing is offered for this line of order {number}. Nothing was recorded."
                ).format(number=number),
            )
        case o.NotByWeight(sku=sku, unit=unit):
            return Words(
                translate("Reasons", "These goods are counted, not weighed."),
                translate("Reasons", "{product} is sold by {unit}. Nothing was packed. Leave its weight out.").format(
                    product=names.product(sku), unit=unit
                ),
            )
        case o.WeighedTooMuch(sku=sku, weighed=weighed, given=given, unit=unit):
            return Words(
                translate("Reasons", "This weight cannot be right."),
                translate(
                    "Reasons",
                    "{product}: {weighed} {unit} weighed, {given} {unit} given. Nothing was packed. Weigh again.",
                ).format(
                    product=names.product(sku), weighed=quantity_text(weighed), given=quantity_text(given), unit=unit
                ),
            )
        case o.WeighedNotToPack():
            return Words(
                translate("Reasons", "What was weighed is not to pack."),
                translate("Reasons", "It lies in a bag already, or is for others. Nothing was packed. Look again."),
            )
