"""The form for a treatment: agent, concentration, method, contact time. Knows its fields and their order."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.ui.choice import Choice
from checkpoint_app.ui.disinfection.treatment import TreatmentDraft, agents, methods
from checkpoint_app.ui.fields import FieldNote, latin, role
from checkpoint_app.words import translate


class TreatmentForm(QWidget):
    """Enter goes on to the next field, and from the last one starts."""

    started = Signal()
    left = Signal()
    """Back to the timer, without treating again."""

    def __init__(self, draft: TreatmentDraft) -> None:
        super().__init__()
        self._draft = draft
        self.agent = Choice(agents().values())
        self.concentration = QLineEdit()
        self.method = Choice(methods().values())
        self.minutes = QLineEdit()
        self._notes = {
            "agent": FieldNote(self.agent),
            "concentration": FieldNote(self.concentration),
            "method": FieldNote(self.method),
            "minutes": FieldNote(self.minutes),
        }
        self._hint = QLabel()
        self.start_button = QPushButton(translate("Disinfection", "Start the contact time"))
        self.leave_button = QPushButton(translate("Disinfection", "Back to the timer"))
        self._lay_out()
        self._connect()

    def load(self, *, again: bool) -> None:
        """Show the draft. `again`: there is a timer to go back to."""
        now = self._draft.now
        for field, text in ((self.agent, now.agent_words()), (self.method, now.method_words())):
            # Without the blank that stands at the end between two words that are being typed.
            if field.currentText().strip() != text:
                with QSignalBlocker(field):
                    field.setCurrentText(text)
        for line, text in ((self.concentration, now.concentration), (self.minutes, now.minutes)):
            if line.text() != text:
                line.setText(text)
        self._hint.setText(self._draft.hint())
        self.leave_button.setVisible(again)
        self.show_complaints()

    def show_complaints(self) -> None:
        """What is wrong, beside its field."""
        for _, words, note in self._complaints():
            note.complain(words)

    def focus_complaint(self) -> None:
        """The first field with which something is wrong gets the keyboard."""
        for field, words, _ in self._complaints():
            if words:
                field.setFocus()
                return

    def _complaints(self) -> tuple[tuple[QWidget, str, FieldNote], ...]:
        complaints = self._draft.complaints
        return (
            (self.agent, complaints.agent, self._notes["agent"]),
            (self.concentration, complaints.concentration, self._notes["concentration"]),
            (self.method, complaints.method, self._notes["method"]),
            (self.minutes, complaints.minutes, self._notes["minutes"]),
        )

    def _choose_agent(self, words: str) -> None:
        self._draft.choose_agent(words)
        self.load(again=not self.leave_button.isHidden())

    def _connect(self) -> None:
        self.agent.currentTextChanged.connect(self._choose_agent)
        self.concentration.textEdited.connect(lambda text: self._draft.type(concentration=text))
        self.method.currentTextChanged.connect(lambda text: self._draft.type(method=text))
        self.minutes.textEdited.connect(lambda text: self._draft.type(minutes=text))
        self.agent.confirmed.connect(self.concentration.setFocus)
        self.method.confirmed.connect(self.minutes.setFocus)
        self.concentration.returnPressed.connect(self.method.setFocus)
        self.minutes.returnPressed.connect(self.started)
        self.start_button.clicked.connect(self.started)
        self.leave_button.clicked.connect(self.left)

    def _lay_out(self) -> None:
        for line in (self.concentration, self.minutes):
            latin(line)
            line.setFixedWidth(130)
        role(self.start_button, "primary")
        role(self._hint, "hint")
        self._hint.setWordWrap(True)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self._place(grid, 0, 0, translate("Disinfection", "Agent"), self.agent, "", "agent")
        self._place(
            grid,
            0,
            1,
            translate("Disinfection", "Concentration"),
            self.concentration,
            translate("Disinfection", "mg/L"),
            "concentration",
        )
        self._place(grid, 3, 0, translate("Disinfection", "Method"), self.method, "", "method")
        self._place(
            grid,
            3,
            1,
            translate("Disinfection", "Contact time"),
            self.minutes,
            translate("Disinfection", "min"),
            "minutes",
        )
        foot = QHBoxLayout()
        foot.addWidget(self.start_button)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self._hint)
        column.addLayout(foot)
        column.addStretch(1)

    def _place(
        self, grid: QGridLayout, row: int, column: int, words: str, field: QWidget, unit: str, note: str
    ) -> None:
        label = QLabel(words)
        role(label, "field")
        label.setBuddy(field)
        field.setAccessibleName(f"{words} {unit}".strip())
        grid.addWidget(label, row, column)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field)
        if unit:
            line.addWidget(QLabel(unit))
            line.addStretch(1)
        grid.addLayout(line, row + 1, column)
        grid.addWidget(self._notes[note], row + 2, column)
