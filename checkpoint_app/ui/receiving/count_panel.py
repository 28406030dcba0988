"""The count of one item: how much, of which lot, in which condition, and why. Knows its fields and keys, not what counting means."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from checkpoint_app.domain.facts import CONDITIONS, DAMAGED, GOOD
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.choice import Choice
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, NumberField, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.photo import PhotoStrip
from checkpoint_app.ui.receiving.count_presenter import Asked, Counting
from checkpoint_app.ui.receiving.instead_presenter import Instead
from checkpoint_app.ui.receiving.rows import CountRow, condition_words, preset_reasons
from checkpoint_app.ui.reflow import go_to, reveal
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_FIELD_WIDTH = 116
PLUS, TIMES = ("+", "＋"), ("*", "×", "＊")


class CountField(NumberField):
    """Gives `+`, `*` and the arrow keys to whom they are meant for."""

    plus = Signal()
    times = Signal()
    stepped = Signal(QKeyEvent)
    """An arrow key, for the list."""

    def __init__(self) -> None:
        super().__init__()
        role(self, "count")
        self.setMaxLength(12)

    def sizeHint(self) -> QSize:
        return QSize(_FIELD_WIDTH, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in PLUS:
            self.plus.emit()
        elif event.text() in TIMES:
            self.times.emit()
        elif event.key() in _STEPS:
            self.stepped.emit(event)
        else:
            super().keyPressEvent(event)


class CountPanel(QFrame):
    """Stands under the list and speaks of its chosen line. It writes into the presenter what is typed and chosen."""

    counted = Signal()
    """Enter, or the button beside the field: what was typed is the total."""

    plus = Signal()
    case = Signal()
    as_ordered = Signal()
    none_came = Signal()
    differs = Signal(object)
    """Asked.TOO_LITTLE or Asked.TOO_MUCH."""

    not_ordered = Signal()
    instead = Signal()
    """What was not ordered came in the place of something."""

    because = Signal(str)
    """A reason was pressed: so many as are typed, or one, are damaged or refused for it."""

    finish = Signal()

    def __init__(self, counting: Counting, photo: PhotoStrip, theme: Theme) -> None:
        super().__init__()
        role(self, "card")
        self._counting = counting
        self.photo = photo
        self._theme = theme
        self._item = ElidedLabel()
        self._progress = QLabel()
        self.field = CountField()
        self._field_label = QLabel()
        self._set = QPushButton(translate("Receiving", "Set"))
        self._plus = QPushButton("+1")
        self._case = QPushButton()
        self._finish = QPushButton(translate("Receiving", "Finish the count"))
        self.why = Choice(["", *preset_reasons()])
        self.lot = QComboBox()
        self._count_note = FieldNote(self.field)
        self._why_note = FieldNote(self.why)
        self._because = QLabel()
        self._modes = QButtonGroup(self)
        self._mode_buttons = {condition: QPushButton(condition_words(condition)) for condition in CONDITIONS}
        self._cases = self._case_buttons()
        self.reasons = [QPushButton(words) for words in preset_reasons()]
        self._keys = Flow([*self._mode_buttons.values(), *self._cases[2:], self.why])
        self._amounts = Flow(
            [
                self.lot,
                self._field_label,
                self.field,
                self._set,
                self._plus,
                self._case,
                self.as_ordered_button,
                self.none_button,
            ]
        )
        self._reason_keys = Flow(self.reasons)
        self._lay_out()
        self._connect()
        self._paint_modes()
        self.why.hide()
        self._complain()

    def load(self) -> None:
        """Show the chosen item and what the presenter holds of it."""
        row = self._counting.current()
        condition = self._counting.condition
        if row is None:
            self._item.setText(translate("Receiving", "Scan an item, or choose its line with ↑ and ↓"))
            self._progress.clear()
        else:
            self._item.setText(row.name)
            self._progress.setText(row.progress_words())
        self._mode_buttons[condition].setChecked(True)
        self._field_label.setText(self._label(row))
        if self.field.text() != self._counting.typed:
            self.field.setText(self._counting.typed)
        if self.why.currentText() != self._counting.why:
            self.why.setCurrentText(self._counting.why)
        if self.photo.photo != self._counting.photo:
            self.photo.show_photo(self._counting.photo)
        self._show_lots()
        self._show_keys(row)
        self._complain()

    def take_up(self, event: QKeyEvent) -> None:
        """A digit was typed elsewhere: it is meant for the count."""
        self.field.setFocus()
        self.field.keyPressEvent(event)

    def _label(self, row: CountRow | None) -> str:
        match self._counting.asked, self._counting.condition:
            case Asked.TOO_LITTLE, _:
                text = translate("Receiving", "Missing {unit}")
            case Asked.TOO_MUCH, _:
                text = translate("Receiving", "Too many {unit}")
            case _, condition if condition == GOOD:
                text = translate("Receiving", "Good in all {unit}")
            case _, condition if condition == DAMAGED:
                text = translate("Receiving", "Damaged in all {unit}")
            case _:
                text = translate("Receiving", "Refused in all {unit}")
        return text.format(unit=f"({row.unit})" if row is not None and row.unit else "").strip()

    def _show_keys(self, row: CountRow | None) -> None:
        """The cases while goods are good; the reasons while they are not."""
        good = self._counting.condition == GOOD
        for button in self._cases:
            button.setVisible(good)
        self.why.setVisible(not good)
        self._reason_keys.setVisible(not good)
        self._because.setVisible(not good)
        self.photo.setVisible(not good)
        self._because.setText(self._because_words(row))
        comparable = row is not None and not row.hidden and bool(row.line.ordered)
        self.none_button.setEnabled(row is not None)
        self.instead_button.setVisible(good and Instead.may_ask(row))  # seen only where it is meant: the rows are full
        for button in (self.as_ordered_button, self.little_button, self.much_button):
            button.setEnabled(comparable)
        for button in (self._set, self._plus, self._case, *self.reasons):
            button.setEnabled(row is not None)
        self.little_button.setChecked(self._counting.asked is Asked.TOO_LITTLE)
        self.much_button.setChecked(self._counting.asked is Asked.TOO_MUCH)
        pieces = self._counting.case_of(row.sku) if row is not None else Decimal(0)
        self._case.setText(
            translate("Receiving", "+1 case ({pieces})").format(pieces=quantity_text(pieces))
            if pieces
            else translate("Receiving", "+1 case")
        )
        self._keys.place()
        self._amounts.place()

    def _because_words(self, row: CountRow | None) -> str:
        if row is None:
            return ""
        count = f"{quantity_text(self._counting.amount())} {row.unit}"
        if self._counting.condition == DAMAGED:
            return translate("Receiving", "Press the reason: {count} damaged").format(count=count)
        return translate("Receiving", "Press the reason: {count} refused").format(count=count)

    def _show_lots(self) -> None:
        lots = self._counting.lots()
        self.lot.setVisible(bool(lots))
        with QSignalBlocker(self.lot):
            self.lot.clear()
            batches = dict.fromkeys(["", *(lot.batch for lot in lots), self._counting.batch])
            for batch in batches:
                words = translate("Receiving", "Lot {batch}").format(batch=batch)
                self.lot.addItem(words if batch else translate("Receiving", "Without a batch"), batch)
            self.lot.setCurrentIndex(self.lot.findData(self._counting.batch))

    def _choose_mode(self, condition: str) -> None:
        """How much comes first; then one press on the reason records it."""
        self._counting.choose_condition(condition)
        self.load()
        go_to(self.field)

    def _choose_lot(self) -> None:
        self._counting.choose_batch(self.lot.currentData() or "")
        self.load()
        self.field.setFocus()

    def _explain(self) -> None:
        """Enter in the reason: with a number typed already it is recorded at once."""
        if self._counting.typed.strip() and self._counting.why.strip():
            self.because.emit(self._counting.why)
        else:
            self.field.setFocus()

    def _press(self, button: QPushButton) -> None:
        if button.isEnabled():
            button.click()

    def _attach(self, photo: str) -> None:
        self._counting.attach(photo)
        go_to(self.field)

    def _typed(self, text: str) -> None:
        self._counting.type_count(text)
        reveal(self.field)
        self._because.setText(self._because_words(self._counting.current()))
        self._complain()

    def _explained(self, text: str) -> None:
        self._counting.explain(text)
        self._complain()

    def _complain(self) -> None:
        complaints = self._counting.complaints
        self._count_note.complain(complaints.count)
        self._why_note.complain(complaints.reason)
        self._count_note.setVisible(bool(complaints.count))
        self._why_note.setVisible(bool(complaints.reason))

    def _paint_modes(self) -> None:
        for condition, button in self._mode_buttons.items():
            button.setIcon(self._theme.mark_icon(Mark.OK if condition == GOOD else Mark.WRONG))

    # how it is made

    def _case_buttons(self) -> list[QPushButton]:
        """The cases: none came, too little, too much, not ordered, in the place of something; and as ordered."""
        self.as_ordered_button = QPushButton(translate("Receiving", "As ordered"))
        self.none_button = QPushButton(translate("Receiving", "None came"))
        self.little_button = QPushButton(translate("Receiving", "Too little"))
        self.much_button = QPushButton(translate("Receiving", "Too much"))
        self.extra_button = QPushButton(translate("Receiving", "Not ordered"))
        self.instead_button = QPushButton(translate("Receiving", "In place of…"))
        for button in (self.little_button, self.much_button):
            button.setCheckable(True)
        return [
            self.as_ordered_button,
            self.none_button,
            self.little_button,
            self.much_button,
            self.extra_button,
            self.instead_button,
        ]

    def _connect(self) -> None:
        self.field.textEdited.connect(self._typed)
        self.field.returnPressed.connect(self.counted)
        self.field.plus.connect(self.plus)
        self.field.times.connect(self.case)
        self.why.currentTextChanged.connect(self._explained)
        self.why.confirmed.connect(self._explain)
        self.photo.changed.connect(self._attach)
        self.lot.activated.connect(self._choose_lot)
        self._set.clicked.connect(self.counted)
        self._plus.clicked.connect(self.plus)
        self._case.clicked.connect(self.case)
        self._finish.clicked.connect(self.finish)
        self.as_ordered_button.clicked.connect(self.as_ordered)
        self.none_button.clicked.connect(self.none_came)
        self.little_button.clicked.connect(lambda: self.differs.emit(Asked.TOO_LITTLE))
        self.much_button.clicked.connect(lambda: self.differs.emit(Asked.TOO_MUCH))
        self.extra_button.clicked.connect(self.not_ordered)
        self.instead_button.clicked.connect(self.instead)
        for number, condition in enumerate(CONDITIONS, start=1):
            button = self._mode_buttons[condition]
            button.clicked.connect(lambda _checked=False, condition=condition: self._choose_mode(condition))
            keys = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            keys.activated.connect(lambda condition=condition: self._choose_mode(condition))
        for keys_of, button in zip(("Ctrl+=", "Ctrl+0", "Ctrl+4", "Ctrl+5", "Ctrl+6"), self._cases[:-1], strict=True):
            shortcut = QShortcut(QKeySequence(keys_of), self)
            shortcut.activated.connect(lambda button=button: self._press(button))
        QShortcut(QKeySequence("Ctrl+7"), self).activated.connect(self.instead)  # where it cannot be, that is said
        for number, button in enumerate(self.reasons, start=1):
            button.clicked.connect(lambda _checked=False, button=button: self.because.emit(button.text()))
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(lambda button=button: self._press_reason(button))
        self._theme.changed.connect(self._paint_modes)

    def _press_reason(self, button: QPushButton) -> None:
        if self._counting.condition != GOOD:
            self._press(button)

    def _lay_out(self) -> None:
        for number, (condition, button) in enumerate(self._mode_buttons.items(), start=1):
            button.setCheckable(True)
            button.setToolTip(f"{condition_words(condition)} (Ctrl+{number})")
            self._modes.addButton(button)
        for number, button in enumerate(self.reasons, start=1):
            button.setToolTip(f"{button.text()} (Alt+{number})")
        for button, words in (
            (self._plus, translate("Receiving", "One more of this item (the + key)")),
            (
                self._case,
                translate("Receiving", "One more case; a number typed before says how many are in it (the * key)"),
            ),
            (self.as_ordered_button, translate("Receiving", "As many good ones came as were ordered (Ctrl+=)")),
            (self.none_button, translate("Receiving", "Somebody looked, and none came (Ctrl+0)")),
            (self.little_button, translate("Receiving", "Type how many are missing (Ctrl+4)")),
            (self.much_button, translate("Receiving", "Type how many more came than were ordered (Ctrl+5)")),
            (self.extra_button, translate("Receiving", "Something came that is not on the list (Ctrl+6)")),
            (
                self.instead_button,
                translate("Receiving", "Nobody ordered it, and it came in the place of something: it is kept (Ctrl+7)"),
            ),
            (self._finish, translate("Receiving", "Shows what differs before anything is recorded (Ctrl+Enter)")),
        ):
            button.setToolTip(words)
        role(self._item, "title")
        role(self._progress, "title")
        role(self._field_label, "field")
        role(self._because, "field")
        self._field_label.setBuddy(self.field)
        self.lot.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.lot.setMinimumContentsLength(11)
        self.lot.setAccessibleName(translate("Receiving", "Lot"))
        self.why.setAccessibleName(translate("Receiving", "Reason"))
        line = self.why.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Receiving", "Another reason"))
        self.why.setMinimumWidth(180)
        self.field.setFixedWidth(_FIELD_WIDTH)
        head = QHBoxLayout()
        head.addWidget(self._item, 1)
        head.addWidget(self._progress)
        head.addSpacing(12)
        head.addWidget(self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._keys)
        bad = QHBoxLayout()
        bad.addWidget(self._because)
        bad.addWidget(self.photo, 1)
        column.addLayout(bad)
        column.addWidget(self._reason_keys)
        column.addWidget(self._amounts)
        column.addWidget(self._count_note)
        column.addWidget(self._why_note)
