"""Why the desk refuses to book money. Part of outcomes.Reason."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class BadAmount:
    """Not more than nothing, or too large."""

    amount_fen: int


@dataclass(frozen=True, slots=True)
class NoSuchChoice:
    """A method, reason, bearer or place of money that there is not."""

    value: str


@dataclass(frozen=True, slots=True)
class ReferenceMissing:
    """A transfer is booked with its number, so that it is booked once."""


@dataclass(frozen=True, slots=True)
class ReferenceUsed:
    """A transfer with this number was booked at `at`."""

    reference: str
    at: str


@dataclass(frozen=True, slots=True)
class MoreThanOverpaid:
    """`owed_fen` is all that can be paid back to the household now."""

    amount_fen: int
    owed_fen: int


@dataclass(frozen=True, slots=True)
class NotEnoughCash:
    """`cash_fen` is what the cash box holds."""

    amount_fen: int
    cash_fen: int


@dataclass(frozen=True, slots=True)
class NothingToRefund:
    """No household has paid for goods that this delivery did not bring, or it has its money back."""


@dataclass(frozen=True, slots=True)
class NotBilled:
    """The bag was not handed over, or these goods are not in it: nothing of it is on the household's bill."""


@dataclass(frozen=True, slots=True)
class MoreThanHandedOver:
    """`left` is what was handed over and not credited yet."""

    quantity: Decimal
    left: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class MoreThanBilled:
    """`left_fen` is what was billed for these goods and not credited yet."""

    amount_fen: int
    left_fen: int


@dataclass(frozen=True, slots=True)
class InvoiceNumberMissing:
    pass


@dataclass(frozen=True, slots=True)
class InvoiceWithoutLines:
    pass


@dataclass(frozen=True, slots=True)
class InvoiceSumDiffers:
    """The lines add up to `sum_fen`, the invoice says `total_fen`."""

    total_fen: int
    sum_fen: int


@dataclass(frozen=True, slots=True)
class InvoiceKnown:
    """The merchant's invoice of this number was recorded at `at`."""

    number: str
    at: str


@dataclass(frozen=True, slots=True)
class InvoiceUnitDiffers:
    """The item is counted in `counted_in`, and invoiced in another unit."""

    sku: str
    unit: str
    counted_in: str


@dataclass(frozen=True, slots=True)
class NothingToAnswer:
    """What was invoiced of the item came, and is sound."""

    sku: str


@dataclass(frozen=True, slots=True)
class DifferenceAnsweredAlready:
    """`borne_by` is one of facts.BEARERS."""

    sku: str
    at: str
    borne_by: str


@dataclass(frozen=True, slots=True)
class MoreThanOwed:
    """`owed_fen` is what is owed to the merchant."""

    amount_fen: int
    owed_fen: int


@dataclass(frozen=True, slots=True)
class NotesDiffer:
    """The notes and coins add up to `sum_fen`, and `counted_fen` was typed."""

    sum_fen: int
    counted_fen: int


@dataclass(frozen=True, slots=True)
class CashUnexplained:
    """The count differs from what the vouchers say, and nobody said why."""

    counted_fen: int
    expected_fen: int


@dataclass(frozen=True, slots=True)
class CashNotCounted:
    """Cash moved in this shift, last at `at`, and was not counted since; the box should hold `expected_fen`."""

    at: str
    expected_fen: int


MoneyReason = (
    BadAmount
    | NoSuchChoice
    | ReferenceMissing
    | ReferenceUsed
    | MoreThanOverpaid
    | NotEnoughCash
    | NothingToRefund
    | NotBilled
    | MoreThanHandedOver
    | MoreThanBilled
    | InvoiceNumberMissing
    | InvoiceWithoutLines
    | InvoiceSumDiffers
    | InvoiceKnown
    | InvoiceUnitDiffers
    | NothingToAnswer
    | DifferenceAnsweredAlready
    | MoreThanOwed
    | NotesDiffer
    | CashUnexplained
    | CashNotCounted
)
