"""On which accounts each voucher and each handed-over bag is booked. Double entry: what is booked always sums to zero.

Signs: a debit is positive, a credit negative. So the balance of a household is what it still owes (negative: what is owed
to it), that of a merchant is minus what is owed to it, and those of cash and bank are what lies there.
"""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.facts import (
    CASH,
    MERCHANT_BEARS,
    CashCounted,
    DifferenceAnswered,
    HouseholdCredited,
    MerchantInvoiced,
    MerchantPaid,
    MoneyMoved,
    PaymentReturned,
    PaymentTaken,
)

Voucher = (
    PaymentTaken
    | PaymentReturned
    | HouseholdCredited
    | MerchantInvoiced
    | DifferenceAnswered
    | MerchantPaid
    | MoneyMoved
    | CashCounted
)


@dataclass(frozen=True, slots=True)
class Posting:
    """So many fen on one account, debit positive."""

    account: str
    fen: int


def household(household: str) -> str:
    """What a household owes."""
    return f"household:{household}"


def merchant(merchant: str) -> str:
    """What is owed to a merchant (credit)."""
    return f"merchant:{merchant}"


def goods(merchant: str) -> str:
    """Goods on their way from a merchant to households: invoiced (debit) against billed and credited (credit).

    What stays is goods not handed over, or a price at which less or more was billed than invoiced."""
    return f"goods:{merchant}"


def cash(checkpoint: str) -> str:
    """The checkpoint's cash box."""
    return f"cash:{checkpoint}"


def bank(checkpoint: str) -> str:
    """The account that transfers come to."""
    return f"bank:{checkpoint}"


def loss(checkpoint: str) -> str:
    """What the checkpoint bears itself: credits that no merchant makes good."""
    return f"loss:{checkpoint}"


def difference(checkpoint: str) -> str:
    """What cash counts found too much (credit) or too little (debit)."""
    return f"difference:{checkpoint}"


def money(method: str, checkpoint: str) -> str:
    """Where money of a method (facts.METHODS) lies."""
    return cash(checkpoint) if method == CASH else bank(checkpoint)


def of_voucher(fact: Voucher) -> tuple[Posting, ...]:
    """The postings of a voucher. They sum to zero."""
    match fact:
        case PaymentTaken():
            return _pair(money(fact.method, fact.checkpoint), household(fact.household), fact.amount_fen)
        case PaymentReturned():
            return _pair(household(fact.household), money(fact.method, fact.checkpoint), fact.amount_fen)
        case HouseholdCredited():
            return _pair(
                _bearer(fact.borne_by, fact.merchant, fact.checkpoint), household(fact.household), fact.amount_fen
            )
        case MerchantInvoiced():
            return _pair(goods(fact.merchant), merchant(fact.merchant), fact.total_fen)
        case DifferenceAnswered():
            bearer = merchant(fact.merchant) if fact.borne_by == MERCHANT_BEARS else loss(fact.checkpoint)
            return _pair(bearer, goods(fact.merchant), fact.amount_fen)
        case MerchantPaid():
            return _pair(merchant(fact.merchant), money(fact.method, fact.checkpoint), fact.amount_fen)
        case MoneyMoved():
            return _pair(_place(fact.target, fact.checkpoint), _place(fact.source, fact.checkpoint), fact.amount_fen)
        case CashCounted():
            return _pair(cash(fact.checkpoint), difference(fact.checkpoint), fact.counted_fen - fact.expected_fen)


def bill(household_id: str, merchant_id: str, amount_fen: int) -> tuple[Posting, ...]:
    """The bill of a bag that was handed over: the sum of its lines' amounts."""
    return _pair(household(household_id), goods(merchant_id), amount_fen)


def _bearer(borne_by: str, merchant_id: str, checkpoint: str) -> str:
    # A merchant's credit goes through its goods: its own credit note (DifferenceAnswered) takes it from there.
    return goods(merchant_id) if borne_by == MERCHANT_BEARS else loss(checkpoint)


def _place(name: str, checkpoint: str) -> str:
    return f"{name}:{checkpoint}"


def _pair(debit: str, credit: str, fen: int) -> tuple[Posting, ...]:
    return (Posting(debit, fen), Posting(credit, -fen)) if fen else ()
