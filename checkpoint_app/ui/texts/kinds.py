"""The kinds of facts by name."""

from __future__ import annotations

from checkpoint_app.words import translate


def kind_text(kind: str) -> str:
    """The name of a kind of fact, as stored in an entry ("bag.packed")."""
    match kind:
        case "order.taken":
            return translate("Kinds", "Order taken")
        case "order.cancelled":
            return translate("Kinds", "Order cancelled")
        case "order.allocated":
            return translate("Kinds", "Goods shared out")
        case "delivery.arrived":
            return translate("Kinds", "Vehicle arrived")
        case "delivery.counted":
            return translate("Kinds", "Goods counted")
        case "delivery.count_finished":
            return translate("Kinds", "Count finished")
        case "delivery.disinfection_started":
            return translate("Kinds", "Disinfection started")
        case "delivery.released":
            return translate("Kinds", "Goods released")
        case "bag.packed":
            return translate("Kinds", "Bag packed")
        case "bag.label_printed":
            return translate("Kinds", "Label printed")
        case "bag.handed_over":
            return translate("Kinds", "Bag handed over")
        case "bag.hand_over_failed":
            return translate("Kinds", "Hand-over failed")
        case "bag.returned":
            return translate("Kinds", "Bag returned")
        case "shift.opened":
            return translate("Kinds", "Shift opened")
        case "shift.noted":
            return translate("Kinds", "Note")
        case "shift.closed":
            return translate("Kinds", "Shift closed")
        case "order.amended":
            return translate("Kinds", "Order changed")
        case "order.line_passed_on":
            return translate("Kinds", "Passed on to a neighbour")
        case "order.substitute_offered":
            return translate("Kinds", "Substitute offered")
        case "order.substitute_answered":
            return translate("Kinds", "Substitute answered")
        case "purchase_list.closed":
            return translate("Kinds", "Purchase list closed")
        case "purchase_list.extended":
            return translate("Kinds", "Purchase list extended")
        case "purchase_list.cancelled":
            return translate("Kinds", "Purchase list cancelled")
        case "quote.given":
            return translate("Kinds", "Prices quoted")
        case "alias.learned":
            return translate("Kinds", "Word learned")
        case "voucher.payment_taken":
            return translate("Kinds", "Payment taken")
        case "voucher.payment_returned":
            return translate("Kinds", "Money paid back")
        case "voucher.household_credited":
            return translate("Kinds", "Taken off a bill")
        case "voucher.merchant_invoiced":
            return translate("Kinds", "Invoice recorded")
        case "voucher.difference_answered":
            return translate("Kinds", "Difference to the invoice")
        case "voucher.merchant_paid":
            return translate("Kinds", "Merchant paid")
        case "voucher.money_moved":
            return translate("Kinds", "Money moved")
        case "voucher.cash_counted":
            return translate("Kinds", "Cash counted")
        case "delivery.announced":
            return translate("Kinds", "Packing list read")
        case "delivery.lot_described":
            return translate("Kinds", "Lot described")
        case "delivery.brought_instead":
            return translate("Kinds", "Brought in the place of another item")
        case "delivery.tally_entered":
            return translate("Kinds", "Tally sheet entered")
        case "delivery.sent_back":
            return translate("Kinds", "Goods sent back")
        case "delivery.stored":
            return translate("Kinds", "Goods put into storage")
        case "delivery.withdrawn":
            return translate("Kinds", "Goods withdrawn")
        case "order.rest_kept":
            return translate("Kinds", "The rest comes later")
        case "order.given_withdrawn":
            return translate("Kinds", "No longer given")
        case "protocols.adopted":
            return translate("Kinds", "Protocols put in force")
        case "treatment.started":
            return translate("Kinds", "Treatment started")
        case "treatment.finished":
            return translate("Kinds", "Treatment finished")
        case "agent.moved":
            return translate("Kinds", "Stock of an agent changed")
        case "temperatures.read":
            return translate("Kinds", "Temperatures recorded")
        case "zone.drawn":
            return translate("Kinds", "Storage zone drawn")
        case "zone.removed":
            return translate("Kinds", "Storage zone removed")
        case "barcode.bound":
            return translate("Kinds", "Code learned")
        case "tally.printed":
            return translate("Kinds", "Tally sheet printed")
        case "recall.opened":
            return translate("Kinds", "Recall opened")
        case "recall.answered":
            return translate("Kinds", "Recall answered")
        case "recall.closed":
            return translate("Kinds", "Recall closed")
        case "entry.voided":
            return translate("Kinds", "Taken back")
        case _:
            return translate("Kinds", "Recorded by a newer version of the program ({kind})").format(kind=kind)
