"""The Accounts station: its pages, what it records, and the statements that it writes. Knows the desk, no widget."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.domain import tokens
from checkpoint_app.progress import Progress
from checkpoint_app.ui.accounts import export
from checkpoint_app.ui.accounts.books import BooksPresenter
from checkpoint_app.ui.accounts.cash import CashPresenter
from checkpoint_app.ui.accounts.export import Exported
from checkpoint_app.ui.accounts.household import HouseholdPresenter
from checkpoint_app.ui.accounts.households import HouseholdsPresenter
from checkpoint_app.ui.accounts.merchants import MerchantsPresenter
from checkpoint_app.ui.accounts.refunds import RefundsPresenter
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Answer, ok
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import translate

# What this station records, and so can take back.
KINDS = frozenset(
    {
        "voucher.payment_taken",
        "voucher.payment_returned",
        "voucher.household_credited",
        "voucher.merchant_invoiced",
        "voucher.difference_answered",
        "voucher.merchant_paid",
        "voucher.money_moved",
        "voucher.cash_counted",
    }
)


class Page(Enum):
    """The station's pages in the order of their tabs."""

    HOUSEHOLDS = 0
    REFUNDS = 1
    MERCHANTS = 2
    CASH = 3
    BOOKS = 4


class AccountsPresenter:
    """Keeps which page is in front; each page has a presenter of its own. It outlives its views."""

    def __init__(self, desk: Desk, names: Names, exports: Path) -> None:
        self._desk = desk
        self.names = names
        self.exports = exports
        self.page = Page.HOUSEHOLDS
        self.actions = ActionsPresenter(desk, names, KINDS)
        self.households = HouseholdsPresenter(desk, names)
        self.household = HouseholdPresenter(desk, names)
        self.refunds = RefundsPresenter(desk, names)
        self.merchants = MerchantsPresenter(desk, names)
        self.cash = CashPresenter(desk, names)
        self.books = BooksPresenter(desk, names)
        self.version = 0
        desk.on_changed(self._changed)

    def _changed(self, kinds: frozenset[str]) -> None:
        """At once after each commit of this desk; `version` tells whether anything came between two looks."""
        self.version += 1

    def household_of(self, code: str) -> str:
        """The household of a bag whose label was scanned; empty for anything else. Raises KnownError."""
        token = tokens.decode(code)
        if not isinstance(token, tokens.BagToken) or token.checkpoint != self._desk.checkpoint:
            return ""
        bag = self._desk.queries.bag(token.bag)
        return bag.household if bag is not None else ""

    def household_text(self, household: str) -> str:
        """A household's statement to paste. Raises KnownError."""
        return export.household_text(self._desk, household)

    def merchant_text(self, merchant: str) -> str:
        """A merchant's statement to paste. Raises KnownError."""
        return export.merchant_text(self._desk, merchant)

    def write_households(self, households: Sequence[str], progress: Progress) -> Exported:
        """Statements as one PDF. For a worker thread: opens a desk of its own. Raises KnownError and ExportStopped."""
        desk = self._desk.another()
        try:
            return export.write_households(desk, households, self.exports, progress)
        finally:
            desk.close()

    def write_merchant(self, merchant: str, progress: Progress) -> Exported:
        """A merchant's statement as PDF. For a worker thread: opens a desk of its own. Raises KnownError."""
        desk = self._desk.another()
        try:
            exported = export.write_merchant(desk, merchant, self.exports)
            progress(1, 1)
            return exported
        finally:
            desk.close()

    def exported(self, exported: Exported) -> Answer:
        """The words for what was written."""
        headline = translate("Accounts", "Statements written: {count}.").format(count=exported.count)
        return files_written(headline, (exported.path,), exported.missing)

    def copied(self) -> Answer:
        """The statement is in the clipboard."""
        return ok(
            translate("Accounts", "Statement copied."),
            translate("Accounts", "Paste it into the chat. It holds the address, the amounts and a masked name."),
        )

    def books_written(self, paths: Sequence[Path]) -> Answer:
        """The words for the trial balance's files."""
        return files_written(translate("Accounts", "The trial balance is written."), paths)
