"""The values that questions about money are answered with. All amounts are fen; debits and what is owed are positive."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class AccountBalance:
    """One account of the trial balance. `balance_fen` is debit minus credit; over all accounts it sums to 0."""

    account: str
    debit_fen: int
    credit_fen: int
    balance_fen: int


@dataclass(frozen=True, slots=True)
class HouseholdAccount:
    """Where a household stands.

    `expected_fen` is what it ordered and has not been handed yet, at the price in force. `balance_fen` is what the books
    say: billed - credited - paid + returned.
    """

    household: str
    expected_fen: int
    billed_fen: int
    credited_fen: int
    paid_fen: int
    returned_fen: int

    @property
    def balance_fen(self) -> int:
        return self.billed_fen - self.credited_fen - self.paid_fen + self.returned_fen

    @property
    def to_collect_fen(self) -> int:
        """What is still to be paid, for the goods it has and for those that are to come."""
        return max(0, self.balance_fen + self.expected_fen)

    @property
    def owed_fen(self) -> int:
        """What can be paid back now: what was paid beyond the bill and beyond the goods that are to come."""
        return max(0, -(self.balance_fen + self.expected_fen))


class BillLine(NamedTuple):
    """One item of a household's bill, with its four prices side by side (0: there is none).

    `declared_fen`: the price in the order, of a substitute that in the catalogue; `quoted_fen`: the merchant's latest quote; `invoiced_fen`: on the invoice of its
    delivery; `price_fen`: what is billed for a unit, or will be as things stand. `amount_fen` is billed for what was
    handed over; `expected_fen` will be for what is to come. `state` is one of LINE_STATES. A substitute stands on a line of
    its own and names in `substitute_for` the item in whose place it came.

    A tuple, because a hundred thousand of them are made at once, and a frozen dataclass takes four times as long.
    """

    order: str
    number: str
    line: int
    sku: str
    unit: str
    ordered: Decimal
    given: Decimal
    short: Decimal
    handed: Decimal
    weighed: Decimal
    declared_fen: int
    quoted_fen: int
    invoiced_fen: int
    price_fen: int
    amount_fen: int
    credited_fen: int
    state: str
    substitute_for: str
    household: str
    merchant: str
    ordered_at: str
    expected_fen: int

    @property
    def got(self) -> Decimal:
        """What was handed over, by the scale where it was weighed."""
        return self.weighed or self.handed


# Not shared out yet; withdrawn; none of it came; some of it waits for the household; it has it; its bag went back to stock.
OPEN, CANCELLED, SHORT, WAITING, HANDED_OVER, RETURNED = LINE_STATES = (
    "open",
    "cancelled",
    "short",
    "waiting",
    "handed_over",
    "returned",
)


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One booking on an account, with the balance after it (debit minus credit so far).

    `kind` is the kind of fact ("voucher.payment_taken"; "bag.handed_over" for a bill). `voucher` is empty for a bill.
    """

    at: str
    kind: str
    reference: str
    reason: str
    operator: str
    bag: str
    sku: str
    debit_fen: int
    credit_fen: int
    balance_fen: int
    voucher: str
    method: str
    delivery: str
    quantity: Decimal
    unit: str
    borne_by: str


@dataclass(frozen=True, slots=True)
class MerchantAccount:
    """Where a merchant stands. `credited_fen` is what it made good; `goods_fen` is what its goods account still holds
    (accounts.goods)."""

    merchant: str
    invoiced_fen: int
    credited_fen: int
    paid_fen: int
    goods_fen: int

    @property
    def owed_fen(self) -> int:
        """What is still to be paid to it; below 0 it owes the checkpoint."""
        return self.invoiced_fen - self.credited_fen - self.paid_fen


@dataclass(frozen=True, slots=True)
class InvoiceComparison:
    """One item of a delivery: ordered, come, and invoiced.

    `credited` is what households had and was not sound, borne by the merchant; `withdrawn` came good and is given to nobody
    all the same (recalled, spoiled). `difference` is invoiced and not sound,
    worth `difference_fen` at the invoice's price; `open` and `open_fen` are what of it nobody has answered for yet.
    `answered` is who bears it (facts.BEARERS) by the last answer, of `answered_at`; or empty.
    """

    sku: str
    unit: str
    ordered: Decimal
    received_good: Decimal
    damaged: Decimal
    refused: Decimal
    credited: Decimal
    invoiced: Decimal
    invoiced_fen: int
    quoted_fen: int
    invoiced_price_fen: int
    difference: Decimal
    difference_fen: int
    open: Decimal
    open_fen: int
    answered: str
    answered_at: str
    withdrawn: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class ShortRefund:
    """What a household gets back for goods that a delivery did not bring.

    `short_fen` is their price less accepted substitutes, `returned_fen` what it got back for them before, `owed_fen` all
    that can be paid back to it now. `refund_fen` is never more than either leaves.
    """

    household: str
    short_fen: int
    returned_fen: int
    owed_fen: int
    refund_fen: int


@dataclass(frozen=True, slots=True)
class VoucherRow:
    """A voucher in force. `amount_fen` of a cash count is its difference; of moved money `reason` is "from to"."""

    voucher: str
    kind: str
    at: str
    operator: str
    household: str
    merchant: str
    delivery: str
    bag: str
    sku: str
    quantity: Decimal
    unit: str
    amount_fen: int
    method: str
    reference: str
    reason: str
    borne_by: str


@dataclass(frozen=True, slots=True)
class HouseholdBill:
    """All orders of one household as one bill: the sums of its lines."""

    household: str
    lines: tuple[BillLine, ...]
    amount_fen: int
    credited_fen: int
    expected_fen: int
