"""The strip in which a supervisor lets something pass, in the place where it was stopped. Knows no command but `Overriding`."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from checkpoint_app.domain.commands import Overriding
from checkpoint_app.ui.fields import FieldNote, enter_presses, role
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.overriding import OverrideAsked
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_STOPS_SHOWN = 4


class SupervisorPanel(QFrame):
    """Hidden until `ask`. Enter in the reason confirms, Esc leaves things as they are; both hide it, `complain` shows it again.

    The one who is on is chosen already where that is a supervisor; otherwise nobody is, so that no name is taken unawares.
    """

    confirmed = Signal(object)
    """An Overriding: who, and why."""

    left = Signal()
    """It stays stopped."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        role(self, "question")
        self._stops = [MarkedLabel(theme) for _ in range(_STOPS_SHOWN)]
        self.who = QComboBox()
        self.reason = QLineEdit()
        self._who_note = FieldNote(self.who)
        self._reason_note = FieldNote(self.reason)
        self.confirm_button = QPushButton(translate("Supervisor", "Let it pass"))
        self.leave_button = QPushButton(translate("Supervisor", "Leave it stopped (Esc)"))
        self._nobody = QLabel(
            translate(
                "Supervisor",
                "No supervisor is in the district's list of volunteers. Ask the office for a list that names one.",
            )
        )
        self._lay_out()
        self.confirm_button.clicked.connect(self._confirm)
        self.reason.returnPressed.connect(self._confirm)
        self.leave_button.clicked.connect(self._leave)
        self.hide()

    def ask(self, asked: OverrideAsked) -> None:
        """Show what is stopped, and give the keyboard to the first field that is empty."""
        for place, label in enumerate(self._stops):
            label.setVisible(place < len(asked.stops))
            if place < len(asked.stops):
                label.say(Mark.HELD, asked.stops[place])
        self.who.clear()
        for person in asked.supervisors:
            self.who.addItem(person.name, person.volunteer)
        self.who.setCurrentIndex(self.who.findData(asked.operator))
        self.reason.clear()
        self.complain("")
        self._nobody.setVisible(not asked.supervisors)
        for widget in (self.who, self.reason, self.confirm_button):
            widget.setEnabled(bool(asked.supervisors))
        first = self.reason if self.who.currentIndex() >= 0 else self.who
        (first if asked.supervisors else self.leave_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, words: str) -> None:
        """Show the strip with what is wrong about the answer that was given; empty takes it back."""
        self._who_note.complain("")
        self._reason_note.complain(words)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        who, why = self.who.currentData(), self.reason.text().strip()
        self._who_note.complain("" if who else translate("Supervisor", "Whose name goes on record?"))
        self._reason_note.complain("" if why else translate("Supervisor", "Why? It goes on the shift's record."))
        if not who:
            self.who.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not why:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.hide()
            self.confirmed.emit(Overriding(who, why))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _lay_out(self) -> None:
        title = QLabel(translate("Supervisor", "A supervisor may let it pass"))
        role(title, "title")
        role(self.confirm_button, "danger")
        role(self._nobody, "error")
        self._nobody.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        for column, (words, field, note) in enumerate(
            (
                (translate("Supervisor", "Supervisor"), self.who, self._who_note),
                (translate("Supervisor", "Reason"), self.reason, self._reason_note),
            )
        ):
            label = QLabel(words)
            role(label, "field")
            label.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.addWidget(note, 2, column)
        foot = QHBoxLayout()
        foot.addWidget(self.confirm_button)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(12, 8, 12, 8)
        column_of_all.setSpacing(6)
        column_of_all.addWidget(title)
        for each in self._stops:
            column_of_all.addWidget(each)
        column_of_all.addWidget(self._nobody)
        column_of_all.addLayout(grid)
        column_of_all.addLayout(foot)
        enter_presses(self)
