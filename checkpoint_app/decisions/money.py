"""Money: payments, refunds, invoices, settlements, cash counts."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import accounts, commands
from checkpoint_app.domain.commands import MoneyCommand
from checkpoint_app.domain.outcomes import NotFound, Refused
from checkpoint_app.domain.rules import money, settlement


def decide(command: MoneyCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    match command:
        case commands.TakePayment() | commands.ReturnPayment() | commands.RefundShorts() | commands.CreditHousehold():
            return _household(command, look)
        case commands.RecordInvoice() | commands.AnswerDifference() | commands.PayMerchant():
            return _merchant(command, look)
        case commands.MoveMoney():
            return money.move(command, book(look))
        case commands.CountCash():
            return money.count_cash(command, book(look), look.shift.shift if look.shift else "")


def book(look: Look) -> money.Book:
    """Where this desk's vouchers are written."""
    return money.Book(look.new_id, look.checkpoint, look.queries.money.cash_expected())


def _household(
    command: commands.TakePayment | commands.ReturnPayment | commands.RefundShorts | commands.CreditHousehold,
    look: Look,
) -> Decision:
    queries = look.queries
    match command:
        case commands.TakePayment(household=household, reference=reference):
            return money.take_payment(
                command,
                book(look),
                household_known=queries.reference.household(household) is not None,
                same_reference_at=queries.money.booked_at("voucher.payment_taken", money.as_number(reference)),
            )
        case commands.ReturnPayment(household=household, reference=reference):
            return money.return_payment(
                command,
                book(look),
                owed_fen=queries.money.household_account(household).owed_fen,
                same_reference_at=queries.money.booked_at("voucher.payment_returned", money.as_number(reference)),
            )
        case commands.RefundShorts(delivery=delivery, method=method):
            if queries.delivery(delivery) is None:
                return Refused(NotFound("delivery", delivery))
            shorts = queries.money.refundable_shorts(delivery)
            refunds = [(each.household, each.refund_fen) for each in shorts]
            return money.refund_shorts(refunds, delivery, method, book(look))
        case commands.CreditHousehold(bag=bag, order=order, line=line, sku=sku):
            if queries.bag(bag) is None:
                return Refused(NotFound("bag", bag))
            return money.credit(command, queries.money.billed_goods(bag, order, line, sku), book(look))


def _merchant(
    command: commands.RecordInvoice | commands.AnswerDifference | commands.PayMerchant, look: Look
) -> Decision:
    queries = look.queries
    match command:
        case commands.RecordInvoice(number=number):
            delivery = queries.delivery(command.delivery)
            units = {sku: product.unit for sku, product in queries.reference.products().items()}
            units |= {line.sku: line.unit for line in queries.delivery_lines(command.delivery)}
            merchant = delivery.merchant if delivery else ""
            same = queries.money.booked_at("voucher.merchant_invoiced", money.as_number(number), merchant)
            return settlement.invoice(command, delivery, book(look), units=units, same_number_at=same)
        case commands.AnswerDifference(delivery=name, sku=sku):
            unit, gap = queries.money.difference(name, sku)
            return settlement.answer(command, queries.delivery(name), unit, gap, book(look))
        case commands.PayMerchant(merchant=merchant, reference=reference):
            return settlement.pay(
                command,
                book(look),
                merchant_known=merchant in queries.reference.merchants(),
                owed_fen=-queries.money.balance(accounts.merchant(merchant)),
                same_reference_at=queries.money.booked_at("voucher.merchant_paid", money.as_number(reference)),
            )
