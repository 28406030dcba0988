"""What is known of money: each voucher is one booking in double entry (domain/accounts.py says on which accounts)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import money
from checkpoint_app.domain.facts.registry import Fact, kind

CASH, TRANSFER = "cash", "transfer"
METHODS = (CASH, TRANSFER)
# Where the checkpoint's money lies; accounts are named after these.
PLACES = ("cash", "bank", "office")
MERCHANT_BEARS, CHECKPOINT_BEARS = "merchant", "checkpoint"
BEARERS = (MERCHANT_BEARS, CHECKPOINT_BEARS)
CREDIT_REASONS = ("damaged", "short", "substituted", "returned", "price", "other")
RETURN_REASONS = ("overpaid", "short", "cancelled", "other")


def _check(*amounts_fen: int) -> None:
    """Raises ValueError for an amount that nobody could pay, and that SQL could not add to others."""
    if any(abs(amount) > money.LARGEST_FEN for amount in amounts_fen):
        raise ValueError("an amount of money is too large")


@kind("voucher.payment_taken", subject=("voucher", "voucher"))
@dataclass(frozen=True, slots=True)
class PaymentTaken(Fact):
    """A household paid. `reference` is the transfer's own number; empty for cash."""

    voucher: str
    checkpoint: str
    household: str
    amount_fen: int
    method: str
    reference: str

    def __post_init__(self) -> None:
        _check(self.amount_fen)


@kind("voucher.payment_returned", subject=("voucher", "voucher"))
@dataclass(frozen=True, slots=True)
class PaymentReturned(Fact):
    """Money went back to a household. `reason` is one of RETURN_REASONS; `delivery` is the one that came short, or empty."""

    voucher: str
    checkpoint: str
    household: str
    amount_fen: int
    method: str
    reference: str
    reason: str
    delivery: str = ""

    def __post_init__(self) -> None:
        _check(self.amount_fen)


@kind("voucher.household_credited", subject=("voucher", "voucher"))
@dataclass(frozen=True, slots=True)
class HouseholdCredited(Fact):
    """What a household was billed for was not as it should be: so much is taken off its bill.

    `reason` is one of CREDIT_REASONS, `borne_by` one of BEARERS. `quantity` is 0 where only the price was wrong.
    """

    voucher: str
    checkpoint: str
    household: str
    merchant: str
    bag: str
    order: str
    line: int
    sku: str
    quantity: Decimal
    unit: str
    amount_fen: int
    reason: str
    borne_by: str

    def __post_init__(self) -> None:
        _check(self.amount_fen)


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One item of a merchant's invoice; `price_fen` for one unit, `amount_fen` for the line as the merchant wrote it."""

    sku: str
    quantity: Decimal
    unit: str
    price_fen: int
    amount_fen: int


@kind("voucher.merchant_invoiced", subject=("voucher", "voucher"))
@dataclass(frozen=True, slots=True)
class MerchantInvoiced(Fact):
    """A merchant's invoice for a delivery. `total_fen` is the sum of the lines' amounts."""

    voucher: str
    checkpoint: str
    merchant: str
    delivery: str
    number: str
    lines: tuple[InvoiceLine, ...]
    total_fen: int

    def __post_init__(self) -> None:
        _check(self.total_fen, *(each for line in self.lines for each in (line.price_fen, line.amount_fen)))


@kind("voucher.difference_answered", subject=("voucher", "voucher"))
@dataclass(frozen=True, slots=True)
class DifferenceAnswered(Fact):
    """An item was invoiced and did not come sound: the merchant credits it, or the checkpoint bears it (`borne_by`)."""

    voucher: str
    checkpoint: str
    merchant: str
    delivery: str
    sku: str
    quantity: Decimal
    unit: str
    amount_fen: int
    borne_by: str

    def __post_init__(self) -> None:
        _check(self.amount_fen)


@kind("voucher.merchant_paid", subject=("voucher", "voucher"))
@dataclass(frozen=True, slots=True)
class MerchantPaid(Fact):
    """A merchant was paid."""

    voucher: str
    checkpoint: str
    merchant: str
    amount_fen: int
    method: str
    reference: str

    def __post_init__(self) -> None:
        _check(self.amount_fen)


@kind("voucher.money_moved", subject=("voucher", "voucher"))
@dataclass(frozen=True, slots=True)
class MoneyMoved(Fact):
    """Money went between the checkpoint's cash box, its bank account and the office. `source` and `target` are among
    "cash", "bank", "office"."""

    voucher: str
    checkpoint: str
    source: str
    target: str
    amount_fen: int
    reference: str

    def __post_init__(self) -> None:
        _check(self.amount_fen)


@dataclass(frozen=True, slots=True)
class Denomination:
    """So many notes or coins of one face value, in fen."""

    face_fen: int
    count: int


@kind("voucher.cash_counted", subject=("voucher", "voucher"))
@dataclass(frozen=True, slots=True)
class CashCounted(Fact):
    """The cash box was counted. What it holds now is `counted_fen`; `expected_fen` is what the vouchers said.

    A difference is booked and has an `explanation`.
    """

    voucher: str
    checkpoint: str
    shift: str
    counted_fen: int
    expected_fen: int
    denominations: tuple[Denomination, ...]
    explanation: str

    def __post_init__(self) -> None:
        _check(self.counted_fen, self.expected_fen)
