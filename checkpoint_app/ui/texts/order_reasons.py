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
