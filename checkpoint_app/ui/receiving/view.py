"""The screen of Receiving: the day's vehicles on the left; the count, or a page that is rarely wanted, on the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.domain.commands import Overriding
from checkpoint_app.progress import Progress
from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.front_tabs import FrontStack
from checkpoint_app.ui.photo import PhotoStrip
from checkpoint_app.ui.receiving.arrival_form import ArrivalForm
from checkpoint_app.ui.receiving.count_page import CountPage
from checkpoint_app.ui.receiving.count_panel import PLUS, TIMES
from checkpoint_app.ui.receiving.more_row import MoreRow
from checkpoint_app.ui.receiving.presenter import Page, ReceivingPresenter
from checkpoint_app.ui.receiving.rows import DeliveryRow
from checkpoint_app.ui.receiving.side_pages import SidePages
from checkpoint_app.ui.receiving.tables import delivery_table
from checkpoint_app.ui.reflow import go_to
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.words import translate

T = TypeVar("T")

_LEFT_NARROW, _LEFT_WIDTH, _LEFT_WIDEST = 240, 322, 380
_SEARCH_NARROW, _SEARCH_WIDEST = 110, 210
_NARROW = 1000  # a laptop of 1366 pixels at 150 % scaling has less for a station
_KINDS = frozenset({"deliveries", "reference", "orders", "protocols", "barcodes", "zones", "treatments", "recalls"})


class ReceivingView(StationView):
    """Widgets and who talks to whom; every decision is the presenter's. A packing list may be dropped on the station."""

    def __init__(self, presenter: ReceivingPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.form = ArrivalForm(presenter.arrivals, shell.theme, self._receive, self._leave_form)
        self.deliveries = delivery_table(shell.theme)
        photo = PhotoStrip(presenter.photos, shell.work, shell.theme, presenter.is_own_file)
        self.count = CountPage(presenter, photo, shell.theme, self.ask)
        self.side = SidePages(presenter, shell.theme, self.ask, self.run)
        self.table, self.panel, self.strip = self.count.table, self.count.panel, self.count.strip
        self.summary, self.next = self.count.summary, self.count.next
        self.recorded = ActionsPanel(shell, presenter.actions)
        self.arrive_button = QPushButton(translate("Receiving", "Vehicle arrived"))
        self.title = ElidedLabel()
        self.search = QLineEdit()
        self.only_differences = QCheckBox(translate("Receiving", "Only differences"))
        self.more = MoreRow()
        self._left = QStackedWidget()
        self._pages = FrontStack(self.count, *self.side.pages.values())
        self._list_page = QWidget()
        self._list = QVBoxLayout(self._list_page)
        self._bottom = QVBoxLayout(self)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS:
            self._presenter.reload()
            self.deliveries.set_rows(self._presenter.deliveries())
            if self._presenter.arriving:
                self.form.load()
            self._show()
        self.recorded.refresh()

    def scanned(self, code: str) -> Answer | None:
        presenter = self._presenter
        before = (presenter.arriving, presenter.page, presenter.tallies.sheet)
        answer = presenter.scanned(code)
        if presenter.arriving:
            self.form.load()
        self._show()
        if presenter.arriving:
            self.form.focus_next()
        elif presenter.page is Page.TALLY:
            go_to(self.side.tally.first_focus())
        elif before != (presenter.arriving, presenter.page, presenter.tallies.sheet):
            self.focus_first()
        return answer

    def first_focus(self) -> QWidget | None:
        if self._presenter.arriving:
            return self.form.search
        if self._presenter.delivery is None:
            return self.arrive_button
        page = self._presenter.page
        return self.count.first_focus() if page is Page.COUNT else self.side.first_focus(page)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever turns to this station is about to scan."""
        super().showEvent(event)
        self._presenter.warm_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a supervisor is asked, the question has the room of what is counted."""
        if watched is self.form.supervisor and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._pages.setVisible(event.type() == QEvent.Type.HideToParent)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field wanted: Esc goes one step back, + counts one, * a case."""
        if event.key() == Qt.Key.Key_Escape and self._step_back():
            return
        if event.text() in PLUS and self._presenter.counts_here:
            self.count.add_one()
        elif event.text() in TIMES and self._presenter.counts_here:
            self.count.add_case()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self._go_to_page(Page.PACKING_LIST)
        if files:
            self.side.read_file(files[0])
        else:
            self.side.read_text(event.mimeData().text())
        event.acceptProposedAction()

    def minimumSizeHint(self) -> QSize:
        """What the narrow layout needs: it is taken before the window has to scroll sideways."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self._left.minimumWidth() + _LEFT_NARROW, hint.height())

    def hasHeightForWidth(self) -> bool:
        # Else the scroll area around would give each part the height that it would like, and scroll where all fits.
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the screen is narrow, the list of what was recorded goes from the left column to the bottom."""
        super().resizeEvent(event)
        needed = self.recorded.minimumSizeHint().width()
        narrow = self.width() < _NARROW or needed > _LEFT_WIDEST
        (self._bottom if narrow else self._list).addWidget(self.recorded, 1)
        self._left.setFixedWidth(_LEFT_NARROW if narrow else max(_LEFT_WIDTH, needed))

    def run(self, work: Callable[[Progress], T], title: str, done: Callable[[T], Answer]) -> None:
        """Do it off the GUI thread, say what `done` answers, and show the pages again."""

        def finished(result: T) -> None:
            self.shell.say(done(result))
            if shiboken6.isValid(self):
                self._show()
                if self._presenter.page is not Page.COUNT:
                    self.focus_first()

        self.shell.work.run(work, title=title, on_done=finished)

    # what is pressed

    def _step_back(self) -> bool:
        presenter = self._presenter
        if presenter.arriving:
            self._leave_form()
        elif presenter.page is not Page.COUNT:
            self._go_to_page(Page.COUNT)
        elif presenter.finishing:
            self._go_on_counting()
        else:
            return False
        return True

    def _open_form(self) -> None:
        self._presenter.arriving = True
        self.ask(self.form.load)
        self._show()
        self.form.search.setFocus()

    def _leave_form(self) -> None:
        self._presenter.arriving = False
        self._presenter.arrivals.stopped = None
        self._show()
        self.focus_first()

    def _receive(self, override: Overriding | None = None) -> None:
        self.ask(lambda: self._presenter.receive(override))
        if self._presenter.arriving:
            self.form.show_complaints()
            self.form.focus_complaint()
        else:
            self._after_change()

    def _leave_stopped(self) -> None:
        self._presenter.arrivals.stopped = None
        self.form.focus_next()

    def _choose_delivery(self, row: DeliveryRow | None) -> None:
        if row is not None:
            self.ask(lambda: self._presenter.choose(row.delivery))
            self._show()

    def _go_to_page(self, page: Page) -> None:
        """A page again, or Esc, goes back to the count."""
        presenter = self._presenter
        if page is presenter.page:
            page = Page.COUNT
        if page not in (Page.COUNT, Page.TALLY) and self.ask(presenter.no_delivery) is not None:
            return
        presenter.page = page
        presenter.arriving = False
        self.ask(lambda: self.side.prepare(page))
        self._show()
        self.focus_first()

    def _confirm(self) -> None:
        """Ctrl+Enter: the first and second press of finishing the count; on a page, what it records."""
        presenter = self._presenter
        if presenter.arriving:
            self._receive()
        elif presenter.page is not Page.COUNT:
            self.side.confirm(presenter.page)
        elif presenter.finishing:
            self._finish()
        else:
            self.ask(presenter.ask_finish)
            self._show()
            self.focus_first()

    def _finish(self) -> None:
        self.ask(self._presenter.confirm_finish)
        self._after_change()

    def _go_on_counting(self) -> None:
        self._presenter.go_on_counting()
        self._show()
        self.focus_first()

    def _find(self, text: str) -> None:
        self._presenter.finding = text
        self.count.show_rows()

    def _found(self) -> None:
        rows = self.table.rows()
        if rows:
            self.table.select([rows[0].sku])
            self.count.opened()

    def _filter(self, only: bool) -> None:
        self._presenter.only_differences = only
        self.count.show_rows()

    def _copy_note(self) -> None:
        def put() -> Answer:
            text = self._presenter.finish.note_text()
            if text:
                QGuiApplication.clipboard().setText(text)
            return self._presenter.finish.copied(text)

        self.ask(put)

    def _write_note(self) -> None:
        finish, delivery = self._presenter.finish, self._presenter.book.chosen
        if self.ask(self._presenter.no_delivery) is None:
            self.run(
                lambda _progress: finish.write_note(delivery),
                translate("Receiving", "Writing the receiving note"),
                finish.written,
            )

    def _open_more(self, opened: bool) -> None:
        self._presenter.more = opened
        self._show()

    # what is shown

    def _after_change(self) -> None:
        self.deliveries.set_rows(self._presenter.deliveries())
        self._show()
        self.focus_first()

    def _show(self) -> None:
        presenter = self._presenter
        self._show_left()
        delivery = presenter.delivery
        if delivery is not None:
            with QSignalBlocker(self.deliveries):
                self.deliveries.select([delivery.delivery])
        self.title.setText(presenter.book.title())
        self.more.show_state(opened=presenter.more or presenter.page is not Page.COUNT, page=presenter.page)
        counts = presenter.page is Page.COUNT
        self.search.setVisible(counts)
        self.only_differences.setVisible(counts)
        self._pages.setCurrentWidget(self.count if counts else self.side.pages[presenter.page])
        if not counts:
            self.ask(lambda: self.side.load(presenter.page))
            return
        with QSignalBlocker(self.only_differences):
            self.only_differences.setChecked(presenter.only_differences)
        if self.search.text() != presenter.finding:
            self.search.setText(presenter.finding)
        self.count.show_all()

    def _show_left(self) -> None:
        """Form or list. The form is the higher of the two, and asks for its room only while it is seen."""
        policy = QSizePolicy.Policy.Preferred if self._presenter.arriving else QSizePolicy.Policy.Ignored
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._left.setCurrentWidget(self.form if self._presenter.arriving else self._list_page)
        if not self._presenter.arriving:
            self.form.supervisor.hide()

    # how it is made

    def _connect(self) -> None:
        self.arrive_button.clicked.connect(self._open_form)
        self.deliveries.chosen.connect(self._choose_delivery)
        self.deliveries.opened.connect(lambda row: self.focus_first())
        self.form.supervisor.installEventFilter(self)
        self.form.supervisor.confirmed.connect(self._receive)
        self.form.supervisor.left.connect(self._leave_stopped)
        self.count.finish_wanted.connect(self._confirm)
        self.count.confirmed.connect(self._finish)
        self.count.left.connect(self._go_on_counting)
        self.count.changed.connect(self._after_change)
        self.side.changed.connect(self._show)
        self.next.wanted.connect(self.shell.go_to)
        self.next.note_wanted.connect(self._write_note)
        self.next.copy_wanted.connect(self._copy_note)
        self.next.places_wanted.connect(lambda: self._go_to_page(Page.PLACES))
        self.search.textEdited.connect(self._find)
        self.search.returnPressed.connect(self._found)
        self.only_differences.toggled.connect(self._filter)
        self.more.opened.connect(self._open_more)
        self.more.page_wanted.connect(self._go_to_page)
        self.more.note_wanted.connect(self._write_note)
        self.more.copy_wanted.connect(self._copy_note)
        self.more.scale_wanted.connect(self.count.ask_scale)
        for keys, slot in (
            ("Ctrl+N", self._open_form),
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+D", self.only_differences.toggle),
            ("Ctrl+Return", self._confirm),
            ("Ctrl+Enter", self._confirm),
            ("Ctrl+M", self.more.toggle),
            ("Ctrl+W", self._write_note),
            ("Ctrl+L", lambda: self._go_to_page(Page.LOTS)),
            ("Ctrl+P", lambda: self._go_to_page(Page.PACKING_LIST)),
            ("Ctrl+T", lambda: self._go_to_page(Page.TALLY)),
            ("Ctrl+G", lambda: self._go_to_page(Page.PLACES)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _lay_out(self) -> None:
        self.arrive_button.setAutoDefault(True)
        self.arrive_button.setToolTip(translate("Receiving", "Record a vehicle that stands at the gate (Ctrl+N)"))
        self.search.setPlaceholderText(translate("Receiving", "Find an item (Ctrl+F)"))
        self.search.setAccessibleName(translate("Receiving", "Find an item"))
        self.search.setMinimumWidth(_SEARCH_NARROW)
        self.search.setMaximumWidth(_SEARCH_WIDEST)
        self.only_differences.setToolTip(translate("Receiving", "Hide what is complete or not counted yet (Ctrl+D)"))
        role(self.title, "title")
        self.recorded.setMinimumHeight(48)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self.arrive_button)
        self._list.addWidget(self.deliveries, 1)
        self._list.addWidget(self.recorded, 1)
        self._left.addWidget(self._list_page)
        self._left.addWidget(self.form)
        self._left.setFixedWidth(_LEFT_WIDTH)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        for widget in (self.search, self.only_differences, self.more.fold):
            head.addWidget(widget)
        right = QVBoxLayout()
        right.addLayout(head)
        right.addWidget(self.more)
        right.addWidget(self.form.supervisor)
        right.addWidget(self._pages, 1)
        right.addStretch(0)  # the room below the supervisor's question
        whole = QHBoxLayout()
        whole.setSpacing(12)
        whole.addWidget(self._left)
        whole.addLayout(right, 1)
        self._bottom.setContentsMargins(12, 4, 12, 10)
        self._bottom.addLayout(whole, 2)
