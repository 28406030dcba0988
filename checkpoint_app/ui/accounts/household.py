"""One household's money: its bill line by line, its statement, and booking a payment, a return or a credit. No widget."""

from __future__ import annotations

from enum import Enum

from checkpoint_app.db.money_rows import BillLine, HouseholdAccount, StatementRow
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import ReturnPayment, TakePayment
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.people import masked_name
from checkpoint_app.ui.accounts.credit import CreditPresenter
from checkpoint_app.ui.accounts.drafts import MoneyDraft
from checkpoint_app.ui.accounts.said import Said
from checkpoint_app.ui.accounts.words import balance_mark, balance_words
from checkpoint_app.ui.answer import Answer, ok, refusal
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.texts.money_words import method_words
from checkpoint_app.words import sentences, translate


class Form(Enum):
    """Which form is open beside the bill."""

    PAY = "pay"
    PAY_BACK = "pay back"
    CREDIT = "credit"


class HouseholdBooking:
    """What taking and giving back a household's money have in common."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.draft = MoneyDraft()
        self.account: HouseholdAccount | None = None

    def _record(self, command: TakePayment | ReturnPayment, done: str) -> Answer:
        """Book it; `done` says so, and below stands how the household is now."""
        match self._desk.do(command):
            case Done():
                after = self._desk.queries.money.household_account(command.household)
                now = translate("Accounts", "{method}. The household now: {balance}.").format(
                    method=method_words(command.method), balance=balance_words(after)
                )
                return ok(done, now)
            case Refused(reason=reason):
                return refusal(reason, self._names)


class PaymentPresenter(HouseholdBooking):
    """Taking a household's money."""

    @property
    def button(self) -> str:
        return translate("Accounts", "Book the payment")

    def begin(self, account: HouseholdAccount) -> None:
        """A household is opened, or its money changed: what is due stands in the field."""
        self.account = account
        self.draft.prefill(account.to_collect_fen)

    def said(self) -> Said:
        """Whether the amount is what is due, a part of it, or more."""
        fen = self.draft.fen
        if self.account is None or not fen:
            return Said(None, "")
        due = self.account.to_collect_fen
        if fen == due:
            return Said(Mark.OK, translate("Accounts", "All that is due."))
        if fen < due:
            return Said(
                Mark.SHORT,
                translate("Accounts", "A part: {amount} stays due.").format(amount=money.text(due - fen)),
            )
        return Said(
            Mark.OVER,
            translate(
                "Accounts", "{amount} more than is due: it stands to the household's credit and can be paid back."
            ).format(amount=money.text(fen - due)),
        )

    def book(self) -> Answer | None:
        """None: something is wrong, and the draft says what."""
        fen = self.draft.check()
        if fen is None or self.account is None:
            return None
        household = self.account.household
        done = translate("Accounts", "{amount} taken from {address}.").format(
            amount=money.text(fen), address=self._names.address(household)
        )
        return self._record(TakePayment(household, fen, self.draft.method, self.draft.booked_reference), done)


class ReturnPresenter(HouseholdBooking):
    """Paying a household back what it paid too much."""

    def __init__(self, desk: Desk, names: Names) -> None:
        super().__init__(desk, names)
        self.reason = "overpaid"

    @property
    def button(self) -> str:
        return translate("Accounts", "Book what was paid back")

    def begin(self, account: HouseholdAccount) -> None:
        """As for a payment: what can be paid back stands in the field."""
        self.account = account
        self.draft.prefill(account.owed_fen)

    def said(self) -> Said:
        """How much can be paid back, and what stays."""
        if self.account is None:
            return Said(None, "")
        owed, fen = self.account.owed_fen, self.draft.fen
        if not owed:
            return Said(Mark.OK, translate("Accounts", "Nothing is to be paid back to this household."))
        if not fen:
            return Said(None, "")
        if fen > owed:
            return Said(
                Mark.WRONG,
                translate("Accounts", "Only {amount} can be paid back.").format(amount=money.text(owed)),
            )
        if fen < owed:
            return Said(
                Mark.SHORT,
                translate("Accounts", "{amount} is still to be paid back after this.").format(
                    amount=money.text(owed - fen)
                ),
            )
        return Said(Mark.OK, translate("Accounts", "All that is to be paid back."))

    def book(self) -> Answer | None:
        """None: something is wrong, and the draft says what."""
        fen = self.draft.check()
        if fen is None or self.account is None:
            return None
        household = self.account.household
        done = translate("Accounts", "{amount} paid back to {address}.").format(
            amount=money.text(fen), address=self._names.address(household)
        )
        return self._record(
            ReturnPayment(household, fen, self.draft.method, self.draft.booked_reference, self.reason), done
        )


class HouseholdPresenter:
    """The household that is open; empty `household` while none is. `reload` after each change of data."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.household = ""
        self.form = Form.PAY
        self.payment = PaymentPresenter(desk, names)
        self.back = ReturnPresenter(desk, names)
        self.credit = CreditPresenter(desk, names)
        self.account: HouseholdAccount | None = None
        self.bill: list[BillLine] = []
        self.statement: list[StatementRow] = []

    def open(self, household: str) -> None:
        """Look at a household; the form that is most likely wanted is open. Raises KnownError."""
        self.household = household
        self.account = None
        self.credit.begin(household)
        self.reload()
        owed = self._desk.queries.money.household_account(household).owed_fen
        self.form = Form.PAY_BACK if owed else Form.PAY

    def close(self) -> None:
        """Back to the list."""
        self.household = ""
        self.account = None

    def reload(self) -> None:
        """Read again; a form is begun anew when the household's money changed."""
        if not self.household:
            return
        queries = self._desk.queries.money
        before, self.account = self.account, queries.household_account(self.household)
        self.bill = queries.bill(self.household)
        self.statement = queries.household_statement(self.household)
        if before != self.account:
            self.payment.begin(self.account)
            self.back.begin(self.account)

    def title(self) -> str:
        """The address, and the masked name of who lives there."""
        found = self._desk.queries.reference.household(self.household)
        name = masked_name(found.contact) if found else ""
        return f"{self._names.address(self.household)}  {name}".strip()

    def balance(self) -> Said:
        """How the household stands."""
        if self.account is None:
            return Said(None, "")
        return Said(balance_mark(self.account), balance_words(self.account))

    def sums(self) -> str:
        """The figures that the balance comes of, in one line."""
        account = self.account
        if account is None:
            return ""
        return sentences(
            translate("Accounts", "Billed {billed}, taken off {credited}, paid {paid}, paid back {returned}.").format(
                billed=money.text(account.billed_fen),
                credited=money.text(account.credited_fen),
                paid=money.text(account.paid_fen),
                returned=money.text(account.returned_fen),
            ),
            translate("Accounts", "Goods to come: {expected}.").format(expected=money.text(account.expected_fen)),
        )
