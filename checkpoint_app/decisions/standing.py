"""Which vouchers stand on a fact, so that it can be taken back only after them. Writes nothing."""

from __future__ import annotations

from checkpoint_app.decisions.look import Look
from checkpoint_app.domain import accounts, facts
from checkpoint_app.domain.rules import money_voiding as rules
from checkpoint_app.domain.rules.voiding import Dependant
from checkpoint_app.domain.state import RecordedFact


def money_on(entry: RecordedFact, look: Look) -> Dependant | None:
    """The latest voucher that must be taken back before the entry can be; None if no money stands on it."""
    queries = look.queries.money
    match entry.fact:
        case facts.BagHandedOver(bag=bag):
            return queries.latest_voucher("voucher.household_credited", bag=bag)
        case facts.OrderAllocated(order=name, delivery=delivery):
            order = look.queries.order(name)
            return queries.latest_voucher(
                "voucher.payment_returned", household=order.household if order else name, delivery=delivery
            )
        case facts.GivenWithdrawn(order=name):
            order = look.queries.order(name)
            return queries.latest_voucher(
                "voucher.payment_returned",
                household=order.household if order else name,
                delivery=order.delivery if order else "",
                after=entry.lamport,
            )
        case facts.GoodsWithdrawn(delivery=delivery, sku=sku, quantity=quantity):
            _, gap = queries.difference(delivery, sku)
            if not gap.borne_by or gap.open >= quantity:
                return None
            return queries.latest_voucher(
                "voucher.difference_answered", delivery=delivery, sku=sku, after=entry.lamport
            )
        case facts.CountFinished(delivery=delivery):
            return queries.latest_voucher("voucher.difference_answered", delivery=delivery)
        case facts.VehicleArrived(delivery=delivery):
            return queries.latest_voucher("voucher.merchant_invoiced", delivery=delivery)
        case (
            facts.PaymentTaken()
            | facts.PaymentReturned()
            | facts.HouseholdCredited()
            | facts.MerchantInvoiced()
            | facts.DifferenceAnswered()
            | facts.MerchantPaid()
            | facts.MoneyMoved()
            | facts.CashCounted()
        ):
            return _on_cash(entry.fact, entry.lamport, look) or _on_voucher(entry.fact, entry.lamport, look)
        case _:
            return None


def _on_cash(fact: accounts.Voucher, lamport: int, look: Look) -> Dependant | None:
    """A count that found the box with it; what was paid out of what it brought."""
    queries = look.queries.money
    if not rules.cash_moved(fact):
        return None
    counted = queries.latest_voucher("voucher.cash_counted", after=lamport)
    if counted is None and rules.empties_the_box(fact, queries.cash_expected()):
        return queries.latest_cash_paid_out(lamport)
    return counted


def _on_voucher(fact: accounts.Voucher, lamport: int, look: Look) -> Dependant | None:
    queries = look.queries.money
    match fact:
        case facts.PaymentTaken(household=household):
            account = queries.household_account(household)
            if rules.leaves_more_returned_than_paid(fact, paid_fen=account.paid_fen, returned_fen=account.returned_fen):
                return queries.latest_voucher("voucher.payment_returned", household=household)
        case facts.HouseholdCredited():
            return _on_credit(fact, lamport, look)
        case facts.MerchantInvoiced(merchant=merchant, delivery=delivery):
            answered = queries.latest_voucher("voucher.difference_answered", delivery=delivery, after=lamport)
            if answered is not None:
                return answered
            if rules.leaves_more_paid_than_owed(fact, queries.merchant_account(merchant).owed_fen):
                return queries.latest_voucher("voucher.merchant_paid", merchant=merchant, after=lamport)
        case _:
            pass
    return None


def _on_credit(fact: facts.HouseholdCredited, lamport: int, look: Look) -> Dependant | None:
    """What the merchant answered for it; what was paid back on it."""
    queries = look.queries.money
    bag = look.queries.bag(fact.bag)
    if bag is not None and fact.borne_by == facts.MERCHANT_BEARS and fact.quantity:
        _, gap = queries.difference(bag.delivery, fact.sku)
        if gap.borne_by and gap.open < fact.quantity:
            return queries.latest_voucher(
                "voucher.difference_answered", delivery=bag.delivery, sku=fact.sku, after=lamport
            )
    account = queries.household_account(fact.household)
    if rules.leaves_a_debt(fact, balance_fen=account.balance_fen, expected_fen=account.expected_fen):
        return queries.latest_voucher("voucher.payment_returned", household=fact.household, after=lamport)
    return None
