"""The board: everything that waits, runs, is due or done, and beside it the clock or the form of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.beside_or_below import BesideOrBelow
from checkpoint_app.ui.disinfection.big_clock import BigClock
from checkpoint_app.ui.disinfection.board import BoardPresenter
from checkpoint_app.ui.disinfection.rows import LoadRow, RoundRow, Row, Stage, TreatmentRow
from checkpoint_app.ui.disinfection.treatment_form import TreatmentForm
from checkpoint_app.ui.fields import ElidedLabel, enter_presses, role
from checkpoint_app.ui.front_tabs import FrontStack
from checkpoint_app.ui.in_card import scrolling
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.reflow import go_to, reveal
from checkpoint_app.ui.supervisor import SupervisorPanel
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_TICK_MS = 1000
_STOPS_SHOWN = 5
# What the list and the form need before something in them is cut off.
_LIST, _CARD = 370, 520
_WIDE = 900  # a laptop of 1366 pixels at 150 % scaling has less for a station


class BoardPage(QWidget):
    """It shows what the presenter says, and ticks only while it is seen. What is pressed goes out as signals."""

    ticked = Signal()
    released = Signal()
    passing = Signal()
    """What is stopped is asked to be let pass."""

    went = Signal(str)
    """To another station."""

    def __init__(self, presenter: BoardPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self._theme = theme
        self.table = self._make_table()
        self._no_set = MarkedLabel(theme)
        self._low = MarkedLabel(theme)
        self.other_button = QPushButton(translate("Disinfection", "Treat something else (Alt+N)"))
        self.title = ElidedLabel()
        self._below = QLabel()
        self.clock = BigClock(theme)
        self.sentence = MarkedLabel(theme)
        self._stops = [MarkedLabel(theme) for _ in range(_STOPS_SHOWN)]
        self._treated = QLabel()
        self._asked = QLabel()
        self.release_button = QPushButton()
        self.again_button = QPushButton(translate("Disinfection", "Treat again"))
        self.pass_button = QPushButton(translate("Disinfection", "Let it pass…"))
        self.receiving_button = QPushButton(translate("Disinfection", "Enter it at Receiving"))
        self.packing_button = QPushButton(translate("Disinfection", "Go to Packing"))
        self.form = TreatmentForm(presenter.draft, theme)
        self.supervisor = SupervisorPanel(theme)
        self._nothing = QLabel(
            translate("Disinfection", "No load is held.\nFinish a count at Receiving, then the load stands here.")
        )
        self._timer_page = QWidget()
        self._page = FrontStack(self._nothing, self.form, self._timer_page)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._lay_out()
        self._connect()

    # what is shown

    def show_all(self) -> None:
        """Show what the presenter has read again."""
        words = self._presenter.no_set_words()
        self._no_set.setVisible(bool(words))
        self._no_set.say(Mark.NOTICE, words)
        low = self._presenter.low_words()
        self._low.setVisible(bool(low))
        self._low.say(Mark.SHORT, low)
        with QSignalBlocker(self.table):
            self.table.set_rows(self._presenter.rows())
            found = self._presenter.current()
            current = self.table.current()
            if found is None:
                self.table.clear_selection()
            elif current is None or current.key != found.key:
                self.table.select([found.key])
        self.show_page()

    def show_page(self) -> None:
        """The clock or the form of what is chosen."""
        row = self._presenter.current()
        if self._presenter.is_new:
            self.title.setText(translate("Disinfection", "Treat something else"))
            self._below.setText("")
            self._show_form(None)
        elif row is None:
            self.title.setText("")
            self._below.setText("")
            self._asked.setText("")
            self._show_stops(None)
            self._page.setCurrentWidget(self._nothing)
        else:
            self.title.setText(row.title)
            self._below.setText(row.below)
            if self._presenter.treats:
                self._show_form(row)
            else:
                self._show_timer(row)

    def first(self) -> QWidget:
        """Which widget should have the keyboard."""
        row = self._presenter.current()
        if self._presenter.treats:
            return self.form.name if self._presenter.is_new and not self._presenter.name else self.form.agent
        if row is None or row.stage not in (Stage.DUE, Stage.DONE):
            return self.table
        if row.stage is Stage.DUE:
            return self.release_button
        return self.packing_button if isinstance(row, LoadRow) else self.table

    def ask_supervisor(self) -> None:
        """Show what a supervisor may let pass, if there is something."""
        asked = self._presenter.asked()
        if asked is not None:
            self.supervisor.ask(asked)
            reveal(self.supervisor)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the form back to the timer."""
        if event.key() == Qt.Key.Key_Escape and (self._presenter.again or self._presenter.is_new):
            self._leave_form()
        else:
            super().keyPressEvent(event)

    # inside

    def _show_time(self) -> None:
        self.ticked.emit()
        self.show_all()

    def _show_form(self, row: Row | None) -> None:
        presenter = self._presenter
        asked = ""
        if isinstance(row, LoadRow | RoundRow):
            asked = row.asked_words()
        if isinstance(row, RoundRow):
            asked = f"{row.sentence()} {asked}"
        self._asked.setText(asked)
        self.form.offer_what(
            presenter.target, presenter.name_words(), [plate for _, plate in presenter.vehicles()], presenter.is_new
        )
        self.form.load(again=presenter.again)
        self._show_stops(row)
        self._page.setCurrentWidget(self.form)

    def _show_timer(self, row: Row) -> None:
        self.clock.show_time(row.mark, row.clock())
        # No time runs: its room is for what stops the goods, and for the ways out.
        self.clock.setVisible(row.stage is not Stage.STOPPED)
        self.sentence.say(row.mark, row.sentence())
        treated = row.treatment_words() if isinstance(row, LoadRow | TreatmentRow) else ""
        self._treated.setText(treated)
        self._treated.setVisible(bool(treated))
        self._asked.setText(row.asked_words() if isinstance(row, LoadRow) else "")
        done = row.stage is Stage.DONE
        self.release_button.setText(
            translate("Disinfection", "Release the goods (Ctrl+R)")
            if isinstance(row, LoadRow)
            else translate("Disinfection", "Rinsed, finished (Ctrl+R)")
        )
        self.release_button.setVisible(not done)
        self.release_button.setEnabled(row.stage is Stage.DUE)
        self.again_button.setVisible(isinstance(row, LoadRow) and not done)
        self.packing_button.setVisible(isinstance(row, LoadRow) and done)
        self._show_stops(row)
        self._page.setCurrentWidget(self._timer_page)

    def _show_stops(self, row: Row | None) -> None:
        """All that stops the goods, with the ways out."""
        stops = row.stops if isinstance(row, LoadRow) else ()
        if len(stops) > _STOPS_SHOWN:
            more = translate("Disinfection", "And {count} more.").format(count=len(stops) - _STOPS_SHOWN + 1)
            stops = (*stops[: _STOPS_SHOWN - 1], more)
        for place, label in enumerate(self._stops):
            label.setVisible(place < len(stops))
            if place < len(stops):
                label.say(Mark.HELD, stops[place])
        self.pass_button.setVisible(isinstance(row, LoadRow) and row.part.is_held and bool(stops))
        self.receiving_button.setVisible(isinstance(row, LoadRow) and row.lacks_papers)

    def _choose(self, row: Row | None) -> None:
        if row is not None:
            self.supervisor.hide()
            self._presenter.choose(row.key)
            self.show_page()
            self._area.verticalScrollBar().setValue(0)

    def _treat_other(self) -> None:
        self.supervisor.hide()
        self._presenter.treat_other()
        self.show_all()
        self._area.verticalScrollBar().setValue(0)
        go_to(self.form.name)

    def _leave_form(self) -> None:
        if self._presenter.is_new:
            self._presenter.choose(next((row.key for row in self._presenter.rows()), ""))
        self._presenter.treat_again(False)
        self.show_all()
        go_to(self.first())

    def _treat_again(self) -> None:
        self._presenter.treat_again(True)
        self.show_page()
        go_to(self.form.agent)

    def _say_what(self, target: str, name: str) -> None:
        self._presenter.say_what(target, name)
        self.show_page()

    # how it is made

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: go_to(self.first()))
        self.other_button.clicked.connect(self._treat_other)
        self.form.left.connect(self._leave_form)
        self.form.told_what.connect(self._say_what)
        self.release_button.clicked.connect(self.released)
        self.pass_button.clicked.connect(self.passing)
        self.again_button.clicked.connect(self._treat_again)
        self.packing_button.clicked.connect(lambda: self.went.emit("packing"))
        self.receiving_button.clicked.connect(lambda: self.went.emit("receiving"))

    def _lay_out(self) -> None:
        for button in (self.release_button, self.packing_button):
            role(button, "primary")
        role(self.title, "title")
        for label in (self._below, self._treated, self._asked, self._nothing):
            role(label, "hint")
            label.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        timer = QVBoxLayout(self._timer_page)
        timer.setContentsMargins(0, 0, 0, 0)
        timer.setSpacing(6)
        timer.addWidget(self.clock, 1)
        timer.addWidget(self.sentence)
        foot = QHBoxLayout()
        for button in (self.release_button, self.packing_button, self.again_button):
            foot.addWidget(button)
        foot.addStretch(1)
        timer.addLayout(foot)
        timer.addWidget(self._treated)
        timer.addStretch()
        stopped = QHBoxLayout()
        stopped.addWidget(self.receiving_button)
        stopped.addWidget(self.pass_button)
        stopped.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self._page, 1)
        for each in self._stops:
            column.addWidget(each)
        column.addLayout(stopped)
        column.addWidget(self.supervisor)
        column.addWidget(self._asked)
        head = QHBoxLayout()
        head.addWidget(self.title, 3)
        head.addWidget(self._below, 2)
        card = QFrame()
        role(card, "card")
        card.setMinimumWidth(_CARD)
        right = QVBoxLayout(card)
        right.setContentsMargins(16, 10, 8, 10)
        right.setSpacing(6)
        right.addLayout(head)
        self._area = scrolling(inside)
        right.addWidget(self._area, 1)
        waiting = QWidget()
        left = QVBoxLayout(waiting)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._no_set)
        left.addWidget(self._low)
        left.addWidget(self.table, 1)
        left.addWidget(self.other_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 6, 4, 4)
        whole.addWidget(BesideOrBelow(waiting, card, wide=_WIDE, shares=(2, 3)))
        enter_presses(self)

    def _make_table(self) -> DataTable[Row]:
        table: DataTable[Row] = DataTable(
            [
                Column(translate("Disinfection", "What"), text=lambda row: f"{row.title}\n{row.below}", stretch=True),
                Column(
                    translate("Disinfection", "Stage"),
                    text=lambda row: row.stage_words(),
                    sort=lambda row: row.rank,
                    mark=lambda row: row.mark,
                    width=19,
                ),
            ],
            key=lambda row: row.key,
            theme=self._theme,
            empty=translate("Disinfection", "No load yet. It comes here when its count is finished at Receiving."),
        )
        table.setItemDelegateForColumn(0, TwoLineDelegate(table))
        table.setAccessibleName(translate("Disinfection", "Board"))
        table.setMinimumWidth(_LIST)
        return table
