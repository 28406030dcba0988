"""The count of one item: how much, in which condition, and why. Knows its fields and keys, not what counting means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from checkpoint_app.domain.facts import CONDITIONS, GOOD
from checkpoint_app.ui.choice import Choice
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, NumberField, role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.presenter import ReceivingPresenter
from checkpoint_app.ui.receiving.rows import condition_words, preset_reasons
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CountField(NumberField):
    """Gives `+` and the arrow keys to whom they are meant for."""

    plus = Signal()
    stepped = Signal(QKeyEvent)
    """An arrow key, for the list."""

    def __init__(self) -> None:
        super().__init__()
        role(self, "count")
        self.setMaxLength(12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("+", "＋"):
            self.plus.emit()
        elif event.key() in _STEPS:
            self.stepped.emit(event)
        else:
            super().keyPressEvent(event)


class CountPanel(QFrame):
    """Stands under the list and speaks of its chosen line. It writes into the presenter what is typed and chosen."""

    counted = Signal()
    """Enter, or the button beside the field: what was typed is the total."""

    plus = Signal()
    as_ordered = Signal()
    finish = Signal()

    def __init__(self, presenter: ReceivingPresenter, theme: Theme) -> None:
        super().__init__()
        role(self, "card")
        self._presenter = presenter
        self._theme = theme
        self._item = ElidedLabel()
        self._progress = QLabel()
        self.field = CountField()
        self._field_label = QLabel()
        self._set = QPushButton(translate("Receiving", "Set"))
        self._plus = QPushButton("+1")
        self._as_ordered = QPushButton(translate("Receiving", "All as ordered"))
        self._finish = QPushButton(translate("Receiving", "Finish the count"))
        self.why = Choice(["", *preset_reasons()])
        self._count_note = FieldNote(self.field)
        self._why_note = FieldNote(self.why)
        self._modes = QButtonGroup(self)
        self._mode_buttons = {condition: QPushButton(condition_words(condition)) for condition in CONDITIONS}
        self._lay_out()
        self._connect()
        self._paint_modes()
        self.why.hide()
        self._complain()

    def load(self) -> None:
        """Show the chosen item and what the presenter holds of it."""
        row = self._presenter.current()
        condition = self._presenter.condition
        if row is None:
            self._item.setText(translate("Receiving", "Scan an item, or choose its line with ↑ and ↓"))
            self._progress.clear()
        else:
            self._item.setText(row.name)
            self._progress.setText(row.progress_words())
        self._mode_buttons[condition].setChecked(True)
        self._field_label.setText(self._label(condition, row.unit if row is not None else ""))
        if self.field.text() != self._presenter.typed:
            self.field.setText(self._presenter.typed)
        if self.why.currentText() != self._presenter.why:
            self.why.setCurrentText(self._presenter.why)
        self.why.setVisible(condition != GOOD)
        self._as_ordered.setVisible(condition == GOOD)
        for button in (self._set, self._plus):
            button.setEnabled(row is not None)
        self._as_ordered.setEnabled(row is not None and bool(row.line.ordered))
        self._complain()

    def take_up(self, event: QKeyEvent) -> None:
        """A digit was typed elsewhere: it is meant for the count."""
        self.field.setFocus()
        self.field.keyPressEvent(event)

    def _label(self, condition: str, unit: str) -> str:
        if condition == GOOD:
            text = translate("Receiving", "Good in all {unit}")
        elif condition == CONDITIONS[1]:
            text = translate("Receiving", "Damaged in all {unit}")
        else:
            text = translate("Receiving", "Refused in all {unit}")
        return text.format(unit=f"({unit})" if unit else "").strip()

    def _choose_mode(self, condition: str) -> None:
        self._presenter.choose_condition(condition)
        self.load()
        if condition == GOOD or self._presenter.why:
            self.field.setFocus()
        else:
            self.why.setFocus()

    def _connect(self) -> None:
        self.field.textEdited.connect(self._typed)
        self.field.returnPressed.connect(self.counted)
        self.field.plus.connect(self.plus)
        self.why.currentTextChanged.connect(self._explained)
        self.why.confirmed.connect(self.field.setFocus)
        self._set.clicked.connect(self.counted)
        self._plus.clicked.connect(self.plus)
        self._as_ordered.clicked.connect(self.as_ordered)
        self._finish.clicked.connect(self.finish)
        for number, condition in enumerate(CONDITIONS, start=1):
            button = self._mode_buttons[condition]
            button.clicked.connect(lambda _checked=False, condition=condition: self._choose_mode(condition))
            keys = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            keys.activated.connect(lambda condition=condition: self._choose_mode(condition))
        QShortcut(QKeySequence("Ctrl+="), self).activated.connect(self._press_as_ordered)
        self._theme.changed.connect(self._paint_modes)

    def _press_as_ordered(self) -> None:
        if self._as_ordered.isEnabled():
            self.as_ordered.emit()

    def _typed(self, text: str) -> None:
        self._presenter.type_count(text)
        self._complain()

    def _explained(self, text: str) -> None:
        self._presenter.explain(text)
        self._complain()

    def _complain(self) -> None:
        complaints = self._presenter.complaints
        self._count_note.complain(complaints.count)
        self._why_note.complain(complaints.reason)
        # They share one place.
        self._count_note.setVisible(not complaints.reason)
        self._why_note.setVisible(bool(complaints.reason))

    def _paint_modes(self) -> None:
        for condition, button in self._mode_buttons.items():
            button.setIcon(self._theme.mark_icon(Mark.OK if condition == GOOD else Mark.WRONG))

    def _lay_out(self) -> None:
        for number, (condition, button) in enumerate(self._mode_buttons.items(), start=1):
            button.setCheckable(True)
            button.setToolTip(f"{condition_words(condition)} (Ctrl+{number})")
            self._modes.addButton(button)
        self._plus.setToolTip(translate("Receiving", "One more of this item (the + key)"))
        self._as_ordered.setToolTip(translate("Receiving", "As many good ones came as were ordered (Ctrl+=)"))
        self._finish.setToolTip(translate("Receiving", "Shows what differs before anything is recorded (Ctrl+Enter)"))
        role(self._item, "title")
        role(self._progress, "title")
        role(self._field_label, "field")
        self._field_label.setBuddy(self.field)
        self.why.setAccessibleName(translate("Receiving", "Reason"))
        line = self.why.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Receiving", "Reason: choose or type"))
        self.why.setMinimumWidth(140)
        self.field.setFixedWidth(116)
        head = QHBoxLayout()
        head.addWidget(self._item, 1)
        head.addWidget(self._progress)
        head.addSpacing(12)
        head.addWidget(self._finish)
        modes = QHBoxLayout()
        modes.setSpacing(6)
        for button in self._mode_buttons.values():
            modes.addWidget(button)
        modes.addWidget(self._as_ordered)
        modes.addWidget(self.why, 1)
        modes.addStretch(0)
        count = QHBoxLayout()
        count.setSpacing(6)
        count.addWidget(self._field_label)
        count.addWidget(self.field)
        count.addWidget(self._set)
        count.addWidget(self._plus)
        count.addWidget(self._count_note, 1)
        count.addWidget(self._why_note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(modes)
        column.addLayout(count)
