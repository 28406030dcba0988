"""The station's widgets: its pages as tabs, and who talks to whom. Every decision is a presenter's."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.coldchain.page import ColdChainPage
from checkpoint_app.ui.coldchain.presenter import ColdChainPresenter, Page
from checkpoint_app.ui.coldchain.recall_page import RecallPage
from checkpoint_app.ui.coldchain.storage_page import StoragePage
from checkpoint_app.ui.coldchain.temperatures_page import TemperaturesPage
from checkpoint_app.ui.coldchain.trace_page import TracePage
from checkpoint_app.ui.front_tabs import FrontTabs
from checkpoint_app.ui.station import ALL_KINDS, Shell, StationView
from checkpoint_app.words import translate


class ColdChainView(StationView):
    """Alt+1, Alt+2 … choose a page. A page that is not in front is refreshed when it comes there."""

    def __init__(self, presenter: ColdChainPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.trace = TracePage(presenter.trace, shell)
        self.recall = RecallPage(presenter.recall, shell)
        self.temperatures = TemperaturesPage(presenter.temperatures, shell)
        self.storage = StoragePage(presenter.storage, shell)
        self.panel = ActionsPanel(shell, presenter.actions, folded_at="coldchain")
        self.tabs = FrontTabs()
        self._pages: dict[Page, ColdChainPage] = {
            Page.TRACE: self.trace,
            Page.RECALL: self.recall,
            Page.TEMPERATURES: self.temperatures,
            Page.STORAGE: self.storage,
        }
        self._stale = dict.fromkeys(Page, ALL_KINDS)
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget | None:
        return self._pages[self._presenter.page].first_focus()

    def refresh(self, kinds: frozenset[str]) -> None:
        for page in Page:
            self._stale[page] |= kinds
        self._show_page()
        self.panel.refresh()

    def scanned(self, code: str) -> Answer | None:
        return self._pages[self._presenter.page].scanned(code)

    def show_place(self, place: str) -> None:
        self._go_to_page(Page(place))

    def _begin_recall(self) -> None:
        """The lots that are traced are to be recalled."""
        lots = list(self._presenter.trace.chosen)
        self._go_to_page(Page.RECALL)
        self.recall.begin(lots)

    def _choose_page(self, index: int) -> None:
        self._presenter.page = list(Page)[index]
        self.ask(self._show_page)

    def _go_to_page(self, page: Page) -> None:
        self.tabs.setCurrentIndex(list(Page).index(page))
        self.focus_first()

    def _show_page(self) -> None:
        """Read the page in front again, as far as it may be out of date."""
        page = self._presenter.page
        kinds, self._stale[page] = self._stale[page], frozenset()
        if kinds:
            self._pages[page].refresh(kinds)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._choose_page)
        self.trace.recall_wanted.connect(self._begin_recall)
        for number, page in enumerate(Page, 1):
            keys = QShortcut(QKeySequence(f"Alt+{number}"), self)
            keys.activated.connect(lambda page=page: self._go_to_page(page))

    def _lay_out(self) -> None:
        for number, page in enumerate(Page, 1):
            title = _title(page)
            self.tabs.addTab(self._pages[page], title)
            self.tabs.setTabToolTip(number - 1, f"{title} (Alt+{number})")
        self.tabs.setCurrentIndex(list(Page).index(self._presenter.page))
        self.tabs.fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.panel)


def _title(page: Page) -> str:
    match page:
        case Page.TRACE:
            return translate("ColdChain", "Trace")
        case Page.RECALL:
            return translate("ColdChain", "Recall")
        case Page.TEMPERATURES:
            return translate("ColdChain", "Temperatures")
        case Page.STORAGE:
            return translate("ColdChain", "Storage")
