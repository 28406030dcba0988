"""The screen of Disinfection: the loads that are held, the treatment of one, and its running time."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.disinfection.big_clock import BigClock
from checkpoint_app.ui.disinfection.loads import Load, LoadStage
from checkpoint_app.ui.disinfection.presenter import DisinfectionPresenter
from checkpoint_app.ui.disinfection.treatment_form import TreatmentForm
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_NARROW = 1000  # a laptop of 1366 pixels at 150 % scaling has less for a station
_TICK_MS = 1000


class DisinfectionView(StationView):
    """Widgets and who talks to whom; every decision is the presenter's. It ticks only while it is seen."""

    def __init__(self, presenter: DisinfectionPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.table = self._load_table()
        self.recorded = ActionsPanel(shell, presenter.actions)
        self.title = ElidedLabel()
        self.clock = BigClock(shell.theme)
        self.sentence = MarkedLabel(shell.theme)
        self._treated = QLabel()
        self.release_button = QPushButton(translate("Disinfection", "Release the goods (Ctrl+R)"))
        self.again_button = QPushButton(translate("Disinfection", "Treat again"))
        self.packing_button = QPushButton(translate("Disinfection", "Go to Packing"))
        self.form = TreatmentForm(presenter.draft)
        self._page = QStackedWidget()
        self._timer_page = QWidget()
        self._nothing = QLabel(
            translate("Disinfection", "No load is held.\nFinish a count at Receiving, then the load stands here.")
        )
        self._list = QVBoxLayout()
        self._bottom = QVBoxLayout(self)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._lay_out()
        self._connect()

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds & {"deliveries", "reference", "orders"}:
            self._presenter.reload()
            self._show()
        self.recorded.refresh()

    def first_focus(self) -> QWidget | None:
        found = self._presenter.current()
        if found is None:
            return None
        if self._presenter.treats:
            return self.form.agent
        match found.stage:
            case LoadStage.DUE:
                return self.release_button
            case LoadStage.RELEASED:
                return self.packing_button
            case LoadStage.RUNNING | LoadStage.CLOCK_BACK | LoadStage.WAITING:
                return self.table

    def minimumSizeHint(self) -> QSize:
        """What the narrow layout needs: it is taken before the window has to scroll sideways."""
        hint = super().minimumSizeHint()
        return QSize(
            hint.width() - self._list.minimumSize().width() + self.table.minimumSizeHint().width(), hint.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the screen is narrow, the list of what was recorded goes from the left column to the bottom."""
        super().resizeEvent(event)
        (self._bottom if self.width() < _NARROW else self._list).addWidget(self.recorded, 2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the form back to the timer."""
        if event.key() == Qt.Key.Key_Escape and self._presenter.again:
            self._leave_form()
        else:
            super().keyPressEvent(event)

    # what is pressed

    def _choose(self, row: Load | None) -> None:
        if row is not None:
            self._presenter.choose(row.delivery)
            self._show_page()

    def _start(self) -> None:
        self.ask(self._presenter.start)
        if self._presenter.draft.complaints.any:
            self.form.show_complaints()
            self.form.focus_complaint()
        else:
            self._show()
            self.focus_first()

    def _release(self) -> None:
        self.ask(self._presenter.release)
        self._show()
        self.focus_first()

    def _treat_again(self) -> None:
        self._presenter.again = True
        self._show_page()
        self.focus_first()

    def _leave_form(self) -> None:
        self._presenter.again = False
        self._show_page()
        self.focus_first()

    # what is shown

    def _show_time(self) -> None:
        """Each second: the digits, the list, and once the news that a time is over."""
        self.ask(self._presenter.due)
        self._show()

    def _show(self) -> None:
        with QSignalBlocker(self.table):
            self.table.set_rows(self._presenter.loads())
            found = self._presenter.current()
            current = self.table.current()
            if found is not None and (current is None or current.delivery != found.delivery):
                self.table.select([found.delivery])
        self._show_page()

    def _show_page(self) -> None:
        found = self._presenter.current()
        if found is None:
            self._page.setCurrentWidget(self._nothing)
            self.title.setText("")
            return
        self.title.setText(f"{found.merchant} · {found.of.plate}")
        if self._presenter.treats:
            self.form.load(again=self._presenter.again)
            self._page.setCurrentWidget(self.form)
            return
        self._page.setCurrentWidget(self._timer_page)
        self.clock.show_time(found.mark, found.clock())
        self.sentence.say(found.mark, found.sentence())
        self._treated.setText(found.treatment_words())
        released = found.stage is LoadStage.RELEASED
        self.release_button.setVisible(not released)
        self.again_button.setVisible(not released)
        self.packing_button.setVisible(released)
        self.release_button.setEnabled(found.stage is LoadStage.DUE)

    # how it is made

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda row: self.focus_first())
        self.form.started.connect(self._start)
        self.form.left.connect(self._leave_form)
        self.release_button.clicked.connect(self._release)
        self.again_button.clicked.connect(self._treat_again)
        self.packing_button.clicked.connect(lambda: self.shell.go_to("packing"))
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self._release)

    def _lay_out(self) -> None:
        for button in (self.release_button, self.packing_button):
            role(button, "primary")
        for button in (self.release_button, self.packing_button, self.again_button):
            button.setAutoDefault(True)
        role(self.title, "title")
        role(self._treated, "hint")
        role(self._nothing, "hint")
        self._treated.setWordWrap(True)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.addWidget(self.release_button)
        foot.addWidget(self.packing_button)
        foot.addWidget(self.again_button)
        foot.addStretch(1)
        timer = QVBoxLayout(self._timer_page)
        timer.setContentsMargins(0, 0, 0, 0)
        timer.addWidget(self.clock, 1)
        timer.addWidget(self.sentence)
        timer.addWidget(self._treated)
        timer.addLayout(foot)
        for page in (self._nothing, self.form, self._timer_page):
            self._page.addWidget(page)
        self._list.addWidget(self.table, 3)
        self._list.addWidget(self.recorded, 2)
        card = QFrame()
        role(card, "card")
        right = QVBoxLayout(card)
        right.setContentsMargins(16, 12, 16, 12)
        right.setSpacing(10)
        right.addWidget(self.title)
        right.addWidget(self._page, 1)
        whole = QHBoxLayout()
        whole.setSpacing(16)
        whole.addLayout(self._list, 2)
        whole.addWidget(card, 3)
        self._bottom.setContentsMargins(12, 4, 12, 10)
        self._bottom.addLayout(whole, 3)

    def _load_table(self) -> DataTable[Load]:
        table: DataTable[Load] = DataTable(
            [
                Column(
                    translate("Disinfection", "Load"),
                    text=lambda row: f"{row.merchant}\n{row.of.plate}",
                    stretch=True,
                ),
                Column(
                    translate("Disinfection", "Stage"),
                    text=lambda row: row.stage_words(),
                    sort=lambda row: (row.stage, row.left),
                    mark=lambda row: row.mark,
                    width=20,
                ),
            ],
            key=lambda row: row.delivery,
            theme=self.shell.theme,
            empty=translate("Disinfection", "No load yet. It comes here when its count is finished at Receiving."),
        )
        table.setItemDelegateForColumn(0, TwoLineDelegate(table))
        table.setAccessibleName(translate("Disinfection", "Loads"))
        return table
