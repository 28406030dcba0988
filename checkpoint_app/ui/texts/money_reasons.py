"""Each reason for which money is not booked, in words."""

from __future__ import annotations

from checkpoint_app.domain import facts as f
from checkpoint_app.domain import money_reasons as m
from checkpoint_app.domain.money import LARGEST_FEN
from checkpoint_app.domain.money import text as yuan
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.texts.names import IDS, Names
from checkpoint_app.ui.texts.times import local_moment
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def money_words(reason: m.MoneyReason, names: Names = IDS) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case m.BadAmount(amount_fen=fen):
            return Words(
                translate("Reasons", "An amount of {amount} yuan cannot be booked.").format(amount=yuan(fen)),
                translate(
                    "Reasons", "Nothing was booked. Type an amount between 0.01 and {largest}, such as 12.50."
                ).format(largest=yuan(LARGEST_FEN)),
            )
        case m.NoSuchChoice(value=value):
            return Words(
                translate("Reasons", "This cannot be chosen."),
                translate(
                    "Reasons", "There is no “{value}” here. Nothing was booked. Choose one from the list."
                ).format(value=value),
            )
        case m.ReferenceMissing():
            return Words(
                translate("Reasons", "The number of the transfer is missing."),
                translate(
                    "Reasons",
                    "Nothing was booked. Type the number that stands on the transfer, so that it is booked only once.",
                ),
            )
        case m.ReferenceUsed(reference=reference, at=at):
            return Words(
                translate("Reasons", "This transfer is booked already."),
                translate(
                    "Reasons", "Number {reference} was booked at {time}. Nothing was booked again. Compare the numbers."
                ).format(reference=reference, time=local_moment(at)),
            )
        case m.MoreThanOverpaid(amount_fen=fen, owed_fen=owed):
            return Words(
                translate("Reasons", "More than can be paid back."),
                translate(
                    "Reasons",
                    "{amount} yuan were typed; {owed} yuan are owed to this household. Nothing was booked. "
                    "Pay back no more than that.",
                ).format(amount=yuan(fen), owed=yuan(owed)),
            )
        case m.NotEnoughCash(amount_fen=fen, cash_fen=cash):
            return Words(
                translate("Reasons", "Not enough cash in the box."),
                translate(
                    "Reasons",
                    "{amount} yuan are needed and the box holds {cash} yuan. Nothing was booked. "
                    "Pay by transfer, or record the money that was put into the box first.",
                ).format(amount=yuan(fen), cash=yuan(cash)),
            )
        case m.NothingToRefund():
            return Words(
                translate("Reasons", "Nothing is to be refunded."),
                translate(
                    "Reasons",
                    "For the goods this delivery did not bring, no household has paid or it has its money back.",
                ),
            )
        case m.NotBilled() | m.MoreThanHandedOver() | m.MoreThanBilled():
            return _credit(reason)
        case m.CashNotCounted() | m.CashUnexplained() | m.NotesDiffer():
            return _cash(reason)
        case _:
            return _merchant(reason, names)


def _credit(reason: m.NotBilled | m.MoreThanHandedOver | m.MoreThanBilled) -> Words:
    match reason:
        case m.NotBilled():
            return Words(
                translate("Reasons", "These goods are on no bill."),
                translate(
                    "Reasons",
                    "Only goods of a bag that was handed over are billed, and only these can be taken off a bill. "
                    "Nothing was booked.",
                ),
            )
        case m.MoreThanHandedOver(quantity=quantity, left=left, unit=unit):
            return Words(
                translate("Reasons", "More than was handed over."),
                translate(
                    "Reasons",
                    "{quantity} {unit} were typed; {left} {unit} were handed over and not taken off the bill yet. "
                    "Nothing was booked.",
                ).format(quantity=quantity_text(quantity), left=quantity_text(left), unit=unit),
            )
        case m.MoreThanBilled(amount_fen=fen, left_fen=left_fen):
            return Words(
                translate("Reasons", "More than was billed."),
                translate(
                    "Reasons",
                    "{amount} yuan were typed; {left} yuan of these goods still stand on the bill. Nothing was booked.",
                ).format(amount=yuan(fen), left=yuan(left_fen)),
            )


def _cash(reason: m.CashNotCounted | m.CashUnexplained | m.NotesDiffer) -> Words:
    match reason:
        case m.CashNotCounted(at=at, expected_fen=expected):
            return Words(
                translate("Reasons", "The cash box is not counted."),
                translate(
                    "Reasons",
                    "Cash moved last at {time}; {expected} yuan should lie in the box. The shift stays open. "
                    "Count the cash at the Accounts station, then close the shift.",
                ).format(time=local_moment(at), expected=yuan(expected)),
            )
        case m.CashUnexplained(counted_fen=counted, expected_fen=expected):
            return Words(
                translate("Reasons", "The cash box differs by {amount} yuan.").format(amount=yuan(counted - expected)),
                translate(
                    "Reasons",
                    "{counted} yuan were counted and {expected} yuan should lie there. Nothing was recorded. "
                    "Count again; if it stays so, write down what may have happened.",
                ).format(counted=yuan(counted), expected=yuan(expected)),
            )
        case m.NotesDiffer(sum_fen=total, counted_fen=counted):
            return Words(
                translate("Reasons", "The notes do not add up."),
                translate(
                    "Reasons",
                    "Notes and coins make {sum} yuan, and {counted} yuan were typed. Nothing was recorded. "
                    "Count the notes again.",
                ).format(sum=yuan(total), counted=yuan(counted)),
            )


def _merchant(
    reason: m.InvoiceNumberMissing
    | m.InvoiceWithoutLines
    | m.InvoiceSumDiffers
    | m.InvoiceKnown
    | m.InvoiceUnitDiffers
    | m.NothingToAnswer
    | m.DifferenceAnsweredAlready
    | m.MoreThanOwed,
    names: Names,
) -> Words:
    match reason:
        case m.InvoiceNumberMissing():
            return Words(
                translate("Reasons", "The number of the invoice is missing."),
                translate("Reasons", "Nothing was booked. Type the number that stands on the invoice."),
            )
        case m.InvoiceWithoutLines():
            return Words(
                translate("Reasons", "The invoice has no lines."),
                translate("Reasons", "Nothing was booked. Enter the items that the merchant invoiced."),
            )
        case m.InvoiceSumDiffers(total_fen=total, sum_fen=added):
            return Words(
                translate("Reasons", "The invoice does not add up."),
                translate(
                    "Reasons",
                    "Its lines make {sum} yuan and its total says {total} yuan, a difference of {difference} yuan. "
                    "Nothing was booked. Compare each line with the paper, and ask the merchant.",
                ).format(sum=yuan(added), total=yuan(total), difference=yuan(total - added)),
            )
        case m.InvoiceKnown(number=number, at=at):
            return Words(
                translate("Reasons", "This invoice is booked already."),
                translate(
                    "Reasons",
                    "Invoice {number} of this merchant was booked at {time}. Nothing was booked again.",
                ).format(number=number, time=local_moment(at)),
            )
        case m.InvoiceUnitDiffers(sku=sku, unit=unit, counted_in=counted_in):
            return Words(
                translate("Reasons", "The unit on the invoice is another one."),
                translate(
                    "Reasons",
                    "{product} is counted in {counted_in} and invoiced in {unit}. Nothing was booked. "
                    "Enter quantity and price for one {counted_in}.",
                ).format(product=names.product(sku), counted_in=counted_in, unit=unit),
            )
        case m.NothingToAnswer(sku=sku):
            return Words(
                translate("Reasons", "Nothing of it is missing."),
                translate(
                    "Reasons", "All that was invoiced of {product} came and is sound. Nothing was booked."
                ).format(product=names.product(sku)),
            )
        case m.DifferenceAnsweredAlready(sku=sku, at=at, borne_by=borne_by):
            text = (
                translate(
                    "Reasons",
                    "At {time} it was booked that the merchant credits {product}. To change that, take it back.",
                )
                if borne_by == f.MERCHANT_BEARS
                else translate(
                    "Reasons",
                    "At {time} it was booked that the checkpoint bears {product}. To change that, take it back.",
                )
            )
            return Words(
                translate("Reasons", "This is answered already."),
                text.format(time=local_moment(at), product=names.product(sku)),
            )
        case m.MoreThanOwed(amount_fen=fen, owed_fen=owed):
            return Words(
                translate("Reasons", "More than is owed to the merchant."),
                translate(
                    "Reasons",
                    "{amount} yuan were typed; {owed} yuan are owed. Nothing was booked. "
                    "Record its invoice first, or pay no more than that.",
                ).format(amount=yuan(fen), owed=yuan(owed)),
            )
