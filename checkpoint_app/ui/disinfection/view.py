"""The Disinfection station's widgets: the board, the stock of agents, the protocols, and who talks to whom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkpoint_app.domain.commands import Overriding
from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.disinfection.agents_page import AgentsPage
from checkpoint_app.ui.disinfection.board_page import BoardPage
from checkpoint_app.ui.disinfection.presenter import BOARD_KINDS, DisinfectionPresenter, Page
from checkpoint_app.ui.disinfection.protocols_page import ProtocolsPage
from checkpoint_app.ui.fields import enlarge_lists
from checkpoint_app.ui.front_tabs import FrontTabs
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.words import translate


class DisinfectionView(StationView):
    """Alt+1 to Alt+3 choose a page, Alt+N treats something else, Ctrl+R releases or finishes what is chosen."""

    def __init__(self, presenter: DisinfectionPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.board = BoardPage(presenter.board, shell.theme)
        self.agents = AgentsPage(presenter.agents, shell.theme)
        self.protocols = ProtocolsPage(presenter.protocols, shell.theme)
        self.recorded = ActionsPanel(shell, presenter.actions, folded_at="disinfection")
        self.tabs = FrontTabs()
        self._stale = set(Page)
        self._lay_out()
        self._connect()

    def refresh(self, kinds: frozenset[str]) -> None:
        # Who is on may have changed with the shift, and with it who may change the protocols.
        if kinds & (BOARD_KINDS | {"shift", "bags"}):
            self._stale = set(Page)
        self._show_page()
        self.recorded.refresh()

    def scanned(self, code: str) -> Answer | None:
        """A bag's label begins a treatment of that bag."""
        answer = self._presenter.board.scanned(code)
        if answer.kind is Kind.OK:
            self._go_to_page(Page.BOARD)
        return answer

    def first_focus(self) -> QWidget | None:
        match self._presenter.page:
            case Page.BOARD:
                return self.board.first()
            case Page.AGENTS:
                return self.agents.first()
            case Page.PROTOCOLS:
                return self.protocols.first()

    def show_place(self, place: str) -> None:
        for page in Page:
            if page.name.lower() == place:
                self._go_to_page(page)

    # pages

    def _choose_page(self, index: int) -> None:
        self._presenter.page = Page(index)
        self.ask(self._show_page)

    def _go_to_page(self, page: Page) -> None:
        self.tabs.setCurrentIndex(page.value)
        self._stale.add(page)
        self.ask(self._show_page)
        self.focus_first()

    def _show_page(self) -> None:
        """Read the page in front again, if it may be out of date."""
        page = self._presenter.page
        if page not in self._stale:
            return
        self._stale.discard(page)
        match page:
            case Page.BOARD:
                self._presenter.board.reload()
                self.board.show_all()
            case Page.AGENTS:
                self._presenter.agents.reload()
                self.agents.show_all()
            case Page.PROTOCOLS:
                self._presenter.protocols.reload()
                self.protocols.show_all()

    # the board

    def _start(self) -> None:
        self.ask(self._presenter.board.start)
        if self._presenter.board.draft.complaints.any:
            self.board.form.show_complaints()
            self.board.form.focus_complaint()
        else:
            self.board.show_all()
            self.focus_first()

    def _release(self) -> None:
        if self._presenter.page is not Page.BOARD:
            return
        answer = self.ask(self._presenter.board.release)
        self.board.show_all()
        if answer is not None and answer.kind is Kind.REFUSED:
            self.board.ask_supervisor()
        else:
            self.focus_first()

    def _let_pass(self, by: Overriding) -> None:
        answer = self.ask(self._presenter.board.let_pass, by)
        if answer is not None and answer.kind is Kind.REFUSED:
            self.board.supervisor.complain(answer.headline)
            return
        self.board.show_all()
        self.focus_first()

    # agents and protocols

    def _record_move(self) -> None:
        self.ask(self._presenter.agents.record)
        self.agents.show_all()
        self.agents.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prepare(self, name: str) -> None:
        self.ask(self._presenter.protocols.prepare_shipped, name)
        self.protocols.show_all()
        self.focus_first()

    def _prepare_file(self, path: str) -> None:
        self.ask(self._presenter.protocols.prepare_file, path)
        self.protocols.show_all()
        self.focus_first()

    def _adopt(self) -> None:
        if self._presenter.page is not Page.PROTOCOLS:
            return
        self.ask(self._presenter.protocols.adopt)
        self.protocols.show_all()
        self.protocols.show_complaint()

    # how it is made

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._choose_page)
        self.board.ticked.connect(lambda: self.ask(self._presenter.board.due))
        self.board.released.connect(self._release)
        self.board.passing.connect(self.board.ask_supervisor)
        self.board.went.connect(self.shell.go_to)
        self.board.form.started.connect(self._start)
        self.board.supervisor.confirmed.connect(self._let_pass)
        self.board.supervisor.left.connect(self.focus_first)
        self.agents.recorded.connect(self._record_move)
        self.protocols.prepared.connect(self._prepare)
        self.protocols.file_chosen.connect(self._prepare_file)
        self.protocols.adopted.connect(self._adopt)
        self.protocols.exported.connect(lambda: self.ask(self._presenter.protocols.export))
        for page in Page:
            keys = QShortcut(QKeySequence(f"Alt+{page.value + 1}"), self)
            keys.activated.connect(lambda page=page: self._go_to_page(page))
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self._release)
        QShortcut(QKeySequence("Alt+N"), self).activated.connect(self._treat_other)
        for sequence in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(sequence), self).activated.connect(self._adopt)

    def _treat_other(self) -> None:
        self._go_to_page(Page.BOARD)
        self.board.other_button.click()

    def _lay_out(self) -> None:
        pages = (
            (self.board, translate("Disinfection", "Board")),
            (self.agents, translate("Disinfection", "Agents")),
            (self.protocols, translate("Disinfection", "Protocols")),
        )
        for number, (page, title) in enumerate(pages, 1):
            self.tabs.addTab(page, title)
            self.tabs.setTabToolTip(number - 1, f"{title} (Alt+{number})")
        self.tabs.setCurrentIndex(self._presenter.page.value)
        self.tabs.fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.recorded)
        enlarge_lists(self)
