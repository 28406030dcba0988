"""All merchants' accounts, and one merchant's deliveries, statement and settlement. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.db.money_rows import MerchantAccount, StatementRow
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.state import Delivery
from checkpoint_app.ui.accounts.invoice import InvoicePresenter
from checkpoint_app.ui.accounts.payments import MerchantPayment
from checkpoint_app.ui.accounts.words import owed_mark, owed_words
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import translate

_RECENT = 200  # deliveries of all merchants that are looked through


@dataclass(frozen=True, slots=True)
class MerchantRow:
    """A merchant in the list."""

    name: str
    account: MerchantAccount

    @property
    def words(self) -> str:
        return owed_words(self.account.owed_fen)

    @property
    def mark(self) -> Mark:
        return owed_mark(self.account.owed_fen)


@dataclass(frozen=True, slots=True)
class InvoicedDelivery:
    """A delivery of the merchant: whether its invoice is recorded, and what is still to be asked."""

    delivery: str
    plate: str
    arrived: str
    arrived_at: str
    counted: bool
    invoiced_fen: int
    is_invoiced: bool
    open_items: int

    @property
    def mark(self) -> Mark:
        if not self.is_invoiced:
            return Mark.WAITING
        return Mark.NOTICE if self.open_items else Mark.OK

    @property
    def words(self) -> str:
        """What to do next with it."""
        if not self.counted:
            return translate("Accounts", "being counted")
        if not self.is_invoiced:
            return translate("Accounts", "no invoice yet")
        if self.open_items:
            return translate("Accounts", "to ask about: {count}").format(count=self.open_items)
        return translate("Accounts", "invoiced {amount}").format(amount=money.text(self.invoiced_fen))


class MerchantsPresenter:
    """Keeps the merchant that is looked at. Call `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.merchant = ""
        self.invoice = InvoicePresenter(desk, names)
        self.payment = MerchantPayment(desk, names)
        self.rows: list[MerchantRow] = []
        self.deliveries: list[InvoicedDelivery] = []
        self.statement: list[StatementRow] = []

    def reload(self) -> None:
        """Read again. Raises KnownError."""
        queries = self._desk.queries
        deliveries = queries.deliveries(_RECENT)
        known = dict.fromkeys((*queries.reference.merchants(), *(each.merchant for each in deliveries)))
        self.rows = [MerchantRow(self._names.merchant(each), queries.money.merchant_account(each)) for each in known]
        if self.merchant not in known:
            self.merchant = next(iter(known), "")
        self._read_merchant(deliveries)
        self.invoice.reload()

    def choose(self, merchant: str) -> None:
        """Look at another merchant. Raises KnownError."""
        if merchant != self.merchant:
            self.merchant = merchant
            self._read_merchant(self._desk.queries.deliveries(_RECENT))

    def title(self) -> str:
        """The merchant and how it stands."""
        return self._names.merchant(self.merchant)

    @property
    def account(self) -> MerchantAccount | None:
        return next((row.account for row in self.rows if row.account.merchant == self.merchant), None)

    def _read_merchant(self, deliveries: list[Delivery]) -> None:
        self.statement = self._desk.queries.money.merchant_statement(self.merchant) if self.merchant else []
        self.deliveries = [self._delivery(each) for each in deliveries if each.merchant == self.merchant]
        if self.payment.account != self.account:
            self.payment.begin(self.account)

    def _delivery(self, delivery: Delivery) -> InvoicedDelivery:
        lines = self._desk.queries.money.invoice_lines(delivery.delivery)
        return InvoicedDelivery(
            delivery.delivery,
            delivery.plate,
            local_moment(delivery.arrived_at, self._desk.now()),
            delivery.arrived_at,
            bool(delivery.count_finished_at),
            sum(each.invoiced_fen for each in lines),
            any(each.invoiced or each.invoiced_fen for each in lines),
            sum(1 for each in lines if each.open > 0),
        )
