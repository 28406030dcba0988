"""The Purchasing station's widgets: three pages, and who talks to whom. Every decision is a presenter's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkpoint_app.progress import Progress
from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.front_tabs import FrontTabs
from checkpoint_app.ui.purchasing.lists_page import ListsPage
from checkpoint_app.ui.purchasing.presenter import Page, PurchasingPresenter
from checkpoint_app.ui.purchasing.quotes_page import QuotesPage
from checkpoint_app.ui.purchasing.quotes_presenter import FILE, TEXT
from checkpoint_app.ui.purchasing.watch_page import WatchPage
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.words import translate

if TYPE_CHECKING:
    from checkpoint_app.intake.quotes import QuoteReading

_RISE = "price_watch/rise_percent"
# What changes lists and prices.
_KINDS = frozenset({"orders", "purchasing", "deliveries", "money", "bags", "reference"})


class PurchasingView(StationView):
    """Alt+1 to Alt+3 choose a page. A merchant's file, or a text, may be dropped on the station."""

    def __init__(self, presenter: PurchasingPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        remembered = shell.settings.text(_RISE)
        if remembered.isdecimal():
            presenter.watch.set_rise(int(remembered))
        self.lists = ListsPage(presenter.lists, shell.theme)
        self.quotes = QuotesPage(presenter.quotes, shell.theme)
        self.watch = WatchPage(presenter.watch, shell.theme)
        self.panel = ActionsPanel(shell, presenter.actions, folded_at="purchasing")
        self.tabs = FrontTabs()
        self._stale = set(Page)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def first_focus(self) -> QWidget | None:
        match self._presenter.page:
            case Page.LISTS:
                return self.lists.merchants if self._presenter.lists.merchants else self.lists.lists
            case Page.QUOTES:
                return self.quotes.price
            case Page.WATCH:
                return self.watch.table

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS:
            self._stale = set(Page)
        self._show_page()
        self.panel.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self._go_to_page(Page.QUOTES)
        if files:
            self._read_file(files[0])
        else:
            self._read_text(event.mimeData().text())
        event.acceptProposedAction()

    # pages

    def _choose_page(self, index: int) -> None:
        self._presenter.page = Page(index)
        self.ask(self._show_page)

    def _go_to_page(self, page: Page) -> None:
        self.tabs.setCurrentIndex(page.value)
        self.focus_first()

    def _show_page(self) -> None:
        """Read the page in front again, if it may be out of date."""
        page = self._presenter.page
        if page not in self._stale:
            return
        self._stale.discard(page)
        match page:
            case Page.LISTS:
                self._presenter.lists.reload()
                self.lists.refresh()
            case Page.QUOTES:
                self._presenter.quotes.reload()
                self.quotes.refresh()
            case Page.WATCH:
                self._presenter.watch.reload()
                self.watch.refresh()

    # lists

    def _list_changed(self, call: Callable[[], Answer]) -> Answer | None:
        answer = self.ask(call)
        self.lists.refresh()
        return answer

    def _close(self) -> None:
        answer = self._list_changed(self._presenter.lists.close)
        if answer is not None and answer.kind is not Kind.REFUSED:
            self.lists.copy.setFocus()

    def _cancel(self) -> None:
        answer = self._list_changed(self._presenter.lists.cancel)
        if answer is not None and answer.kind is Kind.REFUSED:
            self.lists.complain(answer.headline)
            self.lists.reason.setFocus()

    def _copy(self, text: Callable[[], str]) -> None:
        def put() -> Answer:
            words = text()
            if words:
                QGuiApplication.clipboard().setText(words)
            return self._presenter.lists.copied(words)

        self.ask(put)

    def _write_list(self) -> None:
        lists, shell, chosen = self._presenter.lists, self.shell, self._presenter.lists.chosen
        shell.work.run(
            lambda _progress: lists.write(chosen),
            title=translate("Purchasing", "Writing the purchase list"),
            on_done=lambda written: shell.say(lists.written(written)),
        )

    # quotes

    def _choose_merchant(self, merchant: str) -> None:
        self._presenter.quotes.choose(merchant)
        self.quotes.show_rows()
        self.quotes.begin()

    def _price(self, text: str) -> None:
        if self._is_taken(text):
            self.quotes.go_on()

    def _is_taken(self, text: str) -> bool:
        """Whether the typed price is one; what is wrong with it is said beside the field."""
        answer = self.ask(self._presenter.quotes.set_price, text)
        if answer is None or answer.kind is not Kind.REFUSED:
            return True
        self.quotes.complain()
        self.quotes.begin()
        return False

    def _record(self) -> None:
        untaken = self.quotes.untaken()
        if untaken is not None and not self._is_taken(untaken):
            return
        self.ask(self._presenter.quotes.record)
        self.quotes.show_rows()
        self.quotes.begin()

    def _drop(self) -> None:
        self._presenter.quotes.drop()
        self.quotes.show_rows()
        self.quotes.begin()

    def _read_file(self, path: str) -> None:
        quotes = self._presenter.quotes
        if self.ask(quotes.check_file, path) is not None:
            return

        self._read(lambda progress: quotes.read_file(path, progress), FILE)

    def _read_text(self, text: str) -> None:
        quotes = self._presenter.quotes
        if self.ask(quotes.check_text, text) is None:
            self._read(lambda _progress: quotes.read_text(text), TEXT)

    def _read(self, read: Callable[[Progress], QuoteReading], source: str) -> None:
        quotes, shell, merchant = self._presenter.quotes, self.shell, self._presenter.quotes.merchant

        def done(reading: QuoteReading) -> None:
            quotes.choose(merchant)  # for whom it was read, whoever is looked at by now
            shell.say(quotes.take(reading, source))
            if shiboken6.isValid(self):
                self.quotes.refresh()
                self.quotes.begin()

        shell.work.run(read, title=translate("Purchasing", "Reading prices"), on_done=done)

    # price watch

    def _set_rise(self, percent: int) -> None:
        self._presenter.watch.set_rise(percent)
        self.shell.settings.remember(_RISE, str(percent))
        self._stale = set(Page)
        self.ask(self._show_page)

    def _export_watch(self) -> None:
        watch, shell = self._presenter.watch, self.shell
        shell.work.run(
            lambda _progress: watch.write(),
            title=translate("Purchasing", "Writing the price watch"),
            on_done=lambda paths: shell.say(watch.written(paths)),
        )

    # how it is made

    def _connect(self) -> None:
        lists = self._presenter.lists
        self.tabs.currentChanged.connect(self._choose_page)
        self.lists.closed.connect(self._close)
        self.lists.extended.connect(lambda: self._list_changed(lists.extend))
        self.lists.cancelled.connect(self._cancel)
        self.lists.copied.connect(lambda: self._copy(lists.text))
        self.lists.copied_additions.connect(lambda: self._copy(lists.additions))
        self.lists.written.connect(self._write_list)
        self.quotes.merchant_chosen.connect(self._choose_merchant)
        self.quotes.priced.connect(self._price)
        self.quotes.recorded.connect(self._record)
        self.quotes.dropped.connect(self._drop)
        self.quotes.file_chosen.connect(self._read_file)
        self.quotes.text_pasted.connect(self._read_text)
        self.watch.rise_chosen.connect(self._set_rise)
        self.watch.exported.connect(self._export_watch)
        for page in Page:
            keys = QShortcut(QKeySequence(f"Alt+{page.value + 1}"), self)
            keys.activated.connect(lambda page=page: self._go_to_page(page))

    def _lay_out(self) -> None:
        pages = (
            (self.lists, translate("Purchasing", "Purchase lists")),
            (self.quotes, translate("Purchasing", "Quotes")),
            (self.watch, translate("Purchasing", "Price watch")),
        )
        for number, (page, title) in enumerate(pages, 1):
            self.tabs.addTab(page, title)
            self.tabs.setTabToolTip(number - 1, f"{title} (Alt+{number})")
        self.tabs.setCurrentIndex(self._presenter.page.value)
        self.tabs.fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.panel)
