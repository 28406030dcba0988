"""The Accounts station's widgets: five pages, and who talks to whom. Every decision is a presenter's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from checkpoint_app.progress import Progress
from checkpoint_app.ui.accounts.books_page import BooksPage
from checkpoint_app.ui.accounts.cash_page import CashPage
from checkpoint_app.ui.accounts.export import Exported
from checkpoint_app.ui.accounts.household_page import HouseholdPage
from checkpoint_app.ui.accounts.households_page import HouseholdsPage
from checkpoint_app.ui.accounts.invoice_page import InvoicePage
from checkpoint_app.ui.accounts.merchants_page import MerchantsPage
from checkpoint_app.ui.accounts.presenter import AccountsPresenter, Page
from checkpoint_app.ui.accounts.refunds_page import RefundsPage
from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Answer, Kind, notice
from checkpoint_app.ui.front_tabs import FrontStack, FrontTabs
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.ui.viewer import Opener, open_in_viewer
from checkpoint_app.ui.work import Stopped
from checkpoint_app.words import translate

# What changes amounts on these pages.
_MONEY = frozenset({"money", "bags", "orders", "deliveries", "purchasing", "reference"})


class AccountsView(StationView):
    """Alt+1 to Alt+5 choose a page; a page is read again when it comes to the front, and only then."""

    def __init__(self, presenter: AccountsPresenter, shell: Shell, opener: Opener = open_in_viewer) -> None:
        """`opener` shows written statements, ready to be printed."""
        super().__init__(shell)
        self.presenter = presenter
        self._opener = opener
        names = presenter.names
        self.households = HouseholdsPage(presenter.households, shell.theme)
        self.household = HouseholdPage(presenter.household, names, shell.theme)
        self.refunds = RefundsPage(presenter.refunds, shell.theme)
        self.merchants = MerchantsPage(presenter.merchants, names, shell.theme)
        self.invoice = InvoicePage(presenter.merchants.invoice, shell.theme)
        self.cash = CashPage(presenter.cash, shell.theme)
        self.books = BooksPage(presenter.books, shell.theme)
        self.panel = ActionsPanel(shell, presenter.actions, folded_at="accounts")
        self._household_pages = FrontStack(self.households, self.household)
        self._merchant_pages = FrontStack(self.merchants, self.invoice)
        self.tabs = FrontTabs()
        self._stale = set(Page)  # the first of them stands for the list of households
        self._listed = -1  # the presenter's version that the list shows
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget | None:
        match self.presenter.page:
            case Page.HOUSEHOLDS:
                return self.household.pay_form.amount if self.presenter.household.household else self.households.search
            case Page.REFUNDS:
                return self.refunds.deliveries
            case Page.MERCHANTS:
                return self.invoice.quantity if self.presenter.merchants.invoice.delivery else self.merchants.table
            case Page.CASH:
                return next(iter(self.cash.pieces.values()))
            case Page.BOOKS:
                return self.books.table

    def scanned(self, code: str) -> Answer | None:
        """A bag's label opens the bill of its household; everything else is answered as everywhere."""
        household = self.presenter.household_of(code)
        if not household:
            return super().scanned(code)
        self._open_household(household)
        return notice(self.presenter.household.title(), self.presenter.household.balance().words)

    def show_place(self, place: str) -> None:
        """The page of this name ("cash")."""
        self.tabs.setCurrentIndex(Page[place.upper()].value)

    def refresh(self, kinds: frozenset[str]) -> None:
        if "reference" in kinds:
            self.presenter.households.forget_reference()
        if kinds & _MONEY:
            # What was booked here on one household is on the list already: all accounts need not be read again.
            known = kinds <= {"money"} and self._listed == self.presenter.version
            self._stale |= set(Page) - ({Page.HOUSEHOLDS} if known else set())
        self._show_page()
        self.panel.refresh()

    # pages

    def _choose_page(self, index: int) -> None:
        self.presenter.page = Page(index)
        self.ask(self._show_page)
        self._scroll_up()

    def _scroll_up(self) -> None:
        """On a small screen the page before may have been scrolled down."""
        stage = self.parentWidget()
        while stage is not None and not isinstance(stage, QScrollArea):
            stage = stage.parentWidget()
        if stage is not None:
            stage.verticalScrollBar().setValue(0)

    def _go_to_page(self, page: Page) -> None:
        self.tabs.setCurrentIndex(page.value)
        self.focus_first()

    def _show_page(self) -> None:
        """Read the page in front again, if it may be out of date. The list behind a household waits until it is seen."""
        page = self.presenter.page
        if page not in self._stale:
            return
        if page is Page.HOUSEHOLDS and self.presenter.household.household:
            self.presenter.household.reload()
            self._show_household()
        else:
            self._stale.discard(page)
            self._read(page)

    def _read(self, page: Page) -> None:
        presenter = self.presenter
        match page:
            case Page.HOUSEHOLDS:
                self._listed = presenter.version
                presenter.households.reload()
                self.households.refresh()
            case Page.REFUNDS:
                presenter.refunds.reload()
                self.refunds.refresh()
            case Page.MERCHANTS:
                presenter.merchants.reload()
                self.merchants.refresh()
                self._show_invoice()
            case Page.CASH:
                presenter.cash.reload()
                self.cash.refresh()
            case Page.BOOKS:
                presenter.books.reload()
                self.books.refresh()

    def _book(self, book: Callable[[], Answer | None], complain: Callable[[], None], then: Callable[[], None]) -> None:
        """Book what a form holds; what is wrong is said beside its field, what is done shows at once."""
        answer = self.ask(book)
        if answer is None:
            complain()
            return
        if answer.kind is Kind.OK:
            self._stale = set(Page)
            self.ask(self._show_page)
            self.panel.refresh()
            then()

    # households

    def _open_household(self, household: str) -> None:
        self.ask(self.presenter.household.open, household)
        self._show_household()
        self._go_to_page(Page.HOUSEHOLDS)
        self.household.begin()

    def _leave_household(self) -> None:
        self.presenter.household.close()
        self._show_household()
        self.ask(self._show_page)
        self.households.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_household(self) -> None:
        if self.presenter.household.household:
            self.household.refresh()
            self._household_pages.setCurrentWidget(self.household)
        else:
            self._household_pages.setCurrentWidget(self.households)

    def _pay(self) -> None:
        self._book_household(self.presenter.household.payment.book)

    def _pay_back(self) -> None:
        self._book_household(self.presenter.household.back.book)

    def _credit(self) -> None:
        self._book_household(self.presenter.household.credit.book)

    def _book_household(self, book: Callable[[], Answer | None]) -> None:
        before = self.presenter.version
        answer = self.ask(book)
        if answer is None:
            self.household.complain()
        elif answer.kind is Kind.OK:
            self._stale |= set(Page) - {Page.HOUSEHOLDS}
            self.ask(lambda: self._household_booked(before))
            self.panel.refresh()
            self.household.begin()

    def _household_booked(self, before: int) -> None:
        """Show it, and bring the list up to date too if it was before."""
        household = self.presenter.household
        household.reload()
        self.household.refresh()
        if self._listed == before:
            self.presenter.households.reload_one(household.household)
            self.households.refresh()
            self._listed = self.presenter.version

    # refunds

    def _choose_delivery(self, delivery: str) -> None:
        self.ask(self.presenter.refunds.choose, delivery)
        self.refunds.show_rows()

    def _refund(self) -> None:
        self._book(self.presenter.refunds.refund, self.refunds.show_rows, self.refunds.deliveries.setFocus)

    # merchants

    def _choose_merchant(self, merchant: str) -> None:
        self.ask(self.presenter.merchants.choose, merchant)
        self.merchants.show_merchant()

    def _pay_merchant(self) -> None:
        self._book(self.presenter.merchants.payment.book, self.merchants.form.complain, self.merchants.table.setFocus)

    def _open_invoice(self, delivery: str) -> None:
        self.ask(self.presenter.merchants.invoice.open, delivery)
        self._show_invoice()
        self.invoice.begin()

    def _leave_invoice(self) -> None:
        self.presenter.merchants.invoice.close()
        self._show_invoice()
        self.merchants.deliveries.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_invoice(self) -> None:
        if self.presenter.merchants.invoice.delivery:
            self.invoice.refresh()
            self._merchant_pages.setCurrentWidget(self.invoice)
        else:
            self._merchant_pages.setCurrentWidget(self.merchants)

    def _record_invoice(self) -> None:
        self._book(self.presenter.merchants.invoice.record, self.invoice.complain, self.invoice.begin)

    def _answer_difference(self, sku: str, borne_by: str) -> None:
        invoice = self.presenter.merchants.invoice
        self._book(lambda: invoice.answer(sku, borne_by), self.invoice.show_next, self.invoice.begin)

    # cash

    def _count(self) -> None:
        self._book(self.presenter.cash.count, self.cash.complain, self.cash.begin)

    def _move(self) -> None:
        self._book(self.presenter.cash.move_money, self.cash.complain_of_move, self.cash.amount.setFocus)

    # files and the clipboard

    def _copy(self) -> None:
        presenter = self.presenter
        if presenter.page is Page.HOUSEHOLDS and presenter.household.household:
            self.ask(lambda: self._put(presenter.household_text(presenter.household.household)))
        elif presenter.page is Page.MERCHANTS and presenter.merchants.merchant:
            self.ask(lambda: self._put(presenter.merchant_text(presenter.merchants.merchant)))

    def _put(self, text: str) -> Answer:
        QGuiApplication.clipboard().setText(text)
        return self.presenter.copied()

    def _print_household(self) -> None:
        self._print([self.presenter.household.household])

    def _print(self, households: Sequence[str]) -> None:
        presenter = self.presenter

        def write(progress: Progress) -> Exported:
            # Imported here: what writes PDF takes longer to load than the window may take to open.
            from checkpoint_app.reports.shift_log import ExportStopped

            try:
                return presenter.write_households(households, progress)
            except ExportStopped as stopped:
                raise Stopped from stopped

        self.shell.work.run(write, title=translate("Accounts", "Writing statements"), on_done=self._written)

    def _print_merchant(self) -> None:
        presenter, merchant = self.presenter, self.presenter.merchants.merchant
        self.shell.work.run(
            lambda progress: presenter.write_merchant(merchant, progress),
            title=translate("Accounts", "Writing statements"),
            on_done=self._written,
        )

    def _written(self, exported: Exported) -> None:
        # By way of the presenter and the shell alone: the language may have been switched meanwhile.
        self.shell.say(self.presenter.exported(exported))
        self._opener(exported.path)

    def _export_books(self) -> None:
        presenter, shell = self.presenter, self.shell
        shell.work.run(
            lambda progress: presenter.books.write(presenter.exports, progress),
            title=translate("Accounts", "Writing the trial balance"),
            on_done=lambda paths: shell.say(presenter.books_written(paths)),
        )

    # how it is made

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._choose_page)
        self.households.opened.connect(self._open_household)
        self.households.statements.connect(self._print)
        self.household.left.connect(self._leave_household)
        self.household.pay.connect(self._pay)
        self.household.pay_back.connect(self._pay_back)
        self.household.credit.connect(self._credit)
        self.household.copy.connect(self._copy)
        self.household.print.connect(self._print_household)
        self.refunds.chosen.connect(self._choose_delivery)
        self.refunds.opened.connect(self._open_household)
        self.refunds.refunded.connect(self._refund)
        self.merchants.chosen.connect(self._choose_merchant)
        self.merchants.opened.connect(self._open_invoice)
        self.merchants.pay.connect(self._pay_merchant)
        self.merchants.copy.connect(self._copy)
        self.merchants.print.connect(self._print_merchant)
        self.invoice.left.connect(self._leave_invoice)
        self.invoice.recorded.connect(self._record_invoice)
        self.invoice.answered.connect(self._answer_difference)
        self.cash.counted.connect(self._count)
        self.cash.moved.connect(self._move)
        self.books.exported.connect(self._export_books)
        for page in Page:
            keys = QShortcut(QKeySequence(f"Alt+{page.value + 1}"), self)
            keys.activated.connect(lambda page=page: self._go_to_page(page))
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._find)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self._copy)

    def _find(self) -> None:
        """From anywhere in the station to the search for a household."""
        if self.presenter.household.household:
            self._leave_household()
        self._go_to_page(Page.HOUSEHOLDS)
        self.households.begin()

    def _lay_out(self) -> None:
        pages = (
            (self._household_pages, translate("Accounts", "Households")),
            (self.refunds, translate("Accounts", "Refund shorts")),
            (self._merchant_pages, translate("Accounts", "Merchants")),
            (self.cash, translate("Accounts", "Cash")),
            (self.books, translate("Accounts", "Trial balance")),
        )
        for number, (page, title) in enumerate(pages, 1):
            self.tabs.addTab(page, title)
            self.tabs.setTabToolTip(number - 1, f"{title} (Alt+{number})")
        self.tabs.setCurrentIndex(self.presenter.page.value)
        self.tabs.fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.addWidget(self.tabs, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self.panel)
        column.addLayout(foot)
