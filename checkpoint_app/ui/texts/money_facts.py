"""Each voucher as one sentence."""

from __future__ import annotations

from checkpoint_app.domain import accounts
from checkpoint_app.domain import facts as f
from checkpoint_app.domain.money import text as yuan
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.texts.money_words import credit_reason_words, place_words, return_reason_words
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.words import sentences, translate


def voucher_text(fact: accounts.Voucher, names: Names) -> str:
    """What was booked, in one sentence, with names for ids."""
    match fact:
        case f.PaymentTaken() | f.PaymentReturned() | f.HouseholdCredited():
            return _household(fact, names)
        case f.MerchantInvoiced() | f.DifferenceAnswered() | f.MerchantPaid():
            return _merchant(fact, names)
        case f.MoneyMoved():
            text = translate("Facts", "Money moved, {source} to {target}: {amount} yuan.").format(
                amount=yuan(fact.amount_fen), source=place_words(fact.source), target=place_words(fact.target)
            )
            return sentences(text, fact.reference)
        case f.CashCounted(counted_fen=counted, expected_fen=expected):
            if counted == expected:
                return translate("Facts", "Cash counted: {counted} yuan, as it should be.").format(
                    counted=yuan(counted)
                )
            text = translate("Facts", "Cash counted: {counted} yuan, {difference} yuan too much.")
            if counted < expected:
                text = translate("Facts", "Cash counted: {counted} yuan, {difference} yuan too little.")
            return sentences(
                text.format(counted=yuan(counted), difference=yuan(abs(counted - expected))), fact.explanation
            )


def _household(fact: f.PaymentTaken | f.PaymentReturned | f.HouseholdCredited, names: Names) -> str:
    address, amount = names.address(fact.household), yuan(fact.amount_fen)
    match fact:
        case f.PaymentTaken(method=f.TRANSFER, reference=reference):
            return translate("Facts", "Payment of {address} by transfer {reference}: {amount} yuan.").format(
                address=address, amount=amount, reference=reference
            )
        case f.PaymentTaken():
            return translate("Facts", "Payment of {address} in cash: {amount} yuan.").format(
                address=address, amount=amount
            )
        case f.PaymentReturned(method=method, reason=reason):
            text = (
                translate("Facts", "Paid back to {address} by transfer: {amount} yuan, {reason}.")
                if method == f.TRANSFER
                else translate("Facts", "Paid back to {address} in cash: {amount} yuan, {reason}.")
            )
            return text.format(amount=amount, address=address, reason=return_reason_words(reason))
        case f.HouseholdCredited(quantity=quantity, unit=unit, sku=sku, reason=reason, borne_by=borne_by):
            goods = f"{quantity_text(quantity)} {unit} {names.product(sku)}" if quantity else names.product(sku)
            text = (
                translate(
                    "Facts",
                    "Taken off the bill of {address}: {amount} yuan for {goods}, {reason}. The merchant bears it.",
                )
                if borne_by == f.MERCHANT_BEARS
                else translate(
                    "Facts",
                    "Taken off the bill of {address}: {amount} yuan for {goods}, {reason}. The checkpoint bears it.",
                )
            )
            return text.format(amount=amount, address=address, goods=goods, reason=credit_reason_words(reason))


def _merchant(fact: f.MerchantInvoiced | f.DifferenceAnswered | f.MerchantPaid, names: Names) -> str:
    merchant = names.merchant(fact.merchant)
    match fact:
        case f.MerchantInvoiced(number=number, total_fen=total, lines=lines):
            return translate(
                "Facts", "Invoice {number} of {merchant} over {amount} yuan recorded. Items: {count}."
            ).format(number=number, merchant=merchant, amount=yuan(total), count=len(lines))
        case f.DifferenceAnswered(quantity=quantity, unit=unit, sku=sku, amount_fen=amount, borne_by=borne_by):
            text = (
                translate(
                    "Facts",
                    "Credited by {merchant}: {amount} yuan for {quantity} {unit} {product} that did not come sound.",
                )
                if borne_by == f.MERCHANT_BEARS
                else translate(
                    "Facts",
                    "Borne by the checkpoint: {amount} yuan for {quantity} {unit} {product} of {merchant} that did not come sound.",
                )
            )
            return text.format(
                merchant=merchant, amount=yuan(amount), quantity=quantity_text(quantity), unit=unit,
                product=names.product(sku),
            )  # fmt: skip
        case f.MerchantPaid(amount_fen=amount, method=f.TRANSFER, reference=reference):
            return translate("Facts", "Paid to {merchant} by transfer {reference}: {amount} yuan.").format(
                merchant=merchant, amount=yuan(amount), reference=reference
            )
        case f.MerchantPaid(amount_fen=amount):
            return translate("Facts", "Paid to {merchant} in cash: {amount} yuan.").format(
                merchant=merchant, amount=yuan(amount)
            )
