"""The form for a vehicle that stands at the gate. Knows its fields and their order, not what recording one means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.fields import FieldNote, latin, role
from checkpoint_app.ui.receiving.arrivals import Arrivals
from checkpoint_app.ui.receiving.rows import MerchantRow
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ArrivalForm(QWidget):
    """Merchant, plate, pass; Enter goes on to the next field and from the last one calls `record`."""

    def __init__(self, arrivals: Arrivals, theme: Theme, record: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__()
        self._arrivals = arrivals
        self.search = QLineEdit()
        self.plate = QLineEdit()
        self.pass_number = QLineEdit()
        self.merchants: DataTable[MerchantRow] = DataTable(
            [
                Column(
                    translate("Receiving", "Merchant"), text=lambda row: f"{row.name}\n{row.tier_words()}", stretch=True
                ),
                Column(
                    translate("Receiving", "Items due"),
                    text=lambda row: str(row.items) if row.items else "–",
                    sort=lambda row: row.items,
                    right=True,
                    width=5,
                ),
            ],
            key=lambda row: row.merchant,
            theme=theme,
            empty=translate("Receiving", "No merchant of that name. Clear the field to see them all."),
        )
        self._merchant_note = FieldNote(self.search)
        self._plate_note = FieldNote(self.plate)
        self.record_button = QPushButton(translate("Receiving", "Record arrival"))
        self.leave_button = QPushButton(translate("Receiving", "Back"))
        self._lay_out()
        self._connect(record, leave)

    def load(self) -> None:
        """Show who may come and what the draft holds."""
        draft = self._arrivals.draft
        for field, text in (
            (self.search, draft.find),
            (self.plate, draft.plate),
            (self.pass_number, draft.pass_number),
        ):
            if field.text() != text:
                field.setText(text)
        chosen = draft.merchant
        self.merchants.set_rows(self._arrivals.merchants())
        if chosen:
            self.merchants.select([chosen])
        else:
            self.merchants.clear_selection()
        self.show_complaints()

    def show_complaints(self) -> None:
        """What is wrong, beside its field."""
        self._merchant_note.complain(self._arrivals.complaints.merchant)
        self._plate_note.complain(self._arrivals.complaints.plate)

    def focus_complaint(self) -> None:
        """The first field with which something is wrong gets the keyboard."""
        if self._arrivals.complaints.merchant:
            self.search.setFocus()
        elif self._arrivals.complaints.plate:
            self.plate.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys of the search field move in the list below it."""
        steps = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _STEPS
        if watched is self.search and steps:
            QCoreApplication.sendEvent(self.merchants, event)
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        """The first merchant that fits what was typed is chosen, until another one is."""
        self._arrivals.draft.find = text
        rows = self._arrivals.merchants()
        self.merchants.set_rows(rows)
        if text.strip() and rows:
            self.merchants.select([rows[0].merchant])
        else:
            self.merchants.clear_selection()
            self._arrivals.draft.merchant = ""

    def _choose(self, row: MerchantRow | None) -> None:
        if row is not None:
            self._arrivals.draft.merchant = row.merchant
            self._merchant_note.complain("")

    def _connect(self, record: Callable[[], None], leave: Callable[[], None]) -> None:
        draft = self._arrivals
        self.search.installEventFilter(self)
        self.search.textEdited.connect(self._narrow)
        self.search.returnPressed.connect(self.plate.setFocus)
        self.merchants.chosen.connect(self._choose)
        self.merchants.opened.connect(lambda row: self.plate.setFocus())
        self.plate.textEdited.connect(lambda text: setattr(draft.draft, "plate", text))
        self.plate.returnPressed.connect(self.pass_number.setFocus)
        self.pass_number.textEdited.connect(lambda text: setattr(draft.draft, "pass_number", text))
        self.pass_number.returnPressed.connect(record)
        self.record_button.clicked.connect(record)
        self.leave_button.clicked.connect(leave)

    def _lay_out(self) -> None:
        # A plate begins with a Chinese character, so its field keeps the input method; a pass number does not.
        latin(self.pass_number)
        self.search.setPlaceholderText(translate("Receiving", "Type to search, ↑ ↓ to choose"))
        self.search.setAccessibleName(translate("Receiving", "Merchant"))
        self.plate.setPlaceholderText(translate("Receiving", "such as 黑A12345"))
        self.pass_number.setPlaceholderText(translate("Receiving", "May stay empty"))
        self.merchants.setItemDelegateForColumn(0, TwoLineDelegate(self.merchants))
        self.merchants.setMinimumHeight(130)
        role(self.record_button, "primary")
        title = QLabel(translate("Receiving", "A vehicle has arrived"))
        role(title, "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self.search)
        column.addWidget(self.merchants, 1)
        column.addWidget(self._merchant_note)
        self._add(column, translate("Receiving", "Plate"), self.plate)
        column.addWidget(self._plate_note)
        self._add(column, translate("Receiving", "Pass number"), self.pass_number)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 6, 0, 0)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.record_button, 1)
        column.addLayout(foot)

    def _add(self, column: QVBoxLayout, words: str, field: QLineEdit) -> None:
        label = QLabel(words)
        role(label, "field")
        label.setBuddy(field)
        field.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(field)
