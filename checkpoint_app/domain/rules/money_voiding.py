"""What would be wrong with the books if a voucher were taken back. Knows amounts, and nothing of what stands on what."""

from __future__ import annotations

from checkpoint_app.domain import accounts
from checkpoint_app.domain.facts import HouseholdCredited, MerchantInvoiced, PaymentTaken


def cash_moved(fact: accounts.Voucher) -> int:
    """What the voucher put into the cash box; negative for what it took out."""
    box = accounts.cash(fact.checkpoint)
    return sum(posting.fen for posting in accounts.of_voucher(fact) if posting.account == box)


def empties_the_box(fact: accounts.Voucher, cash_fen: int) -> bool:
    """Whether without it less than nothing would lie in the cash box: what it brought was paid out again."""
    moved = cash_moved(fact)
    return moved > 0 and moved > cash_fen


def leaves_more_returned_than_paid(fact: PaymentTaken, *, paid_fen: int, returned_fen: int) -> bool:
    """Whether without the payment the household would have got back more than it ever paid."""
    return returned_fen > paid_fen - fact.amount_fen


def leaves_a_debt(fact: HouseholdCredited, *, balance_fen: int, expected_fen: int) -> bool:
    """Whether without the credit the household would have to pay; so that what it got back on it was too much."""
    return balance_fen + expected_fen + fact.amount_fen > 0


def leaves_more_paid_than_owed(fact: MerchantInvoiced, owed_fen: int) -> bool:
    """Whether without the invoice the merchant would have been paid too much."""
    return owed_fen < fact.total_fen
