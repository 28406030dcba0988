"""The page of paper tally sheets: print one, or type in what was written on one. Knows its widgets, not what a sheet is."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.intake.goods import GoodsIndex, TypedItem
from checkpoint_app.ui.fields import FieldNote, latin, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.goods_finder import GoodsFinder
from checkpoint_app.ui.receiving.scan_presenter import Scans
from checkpoint_app.ui.receiving.sheet_lines import SheetLine, Written
from checkpoint_app.ui.receiving.tally_presenter import Tallies
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_NARROW = 760
_NARROW_HIDES = (2, 6)


class TallyPage(QWidget):
    """Enter takes one line after the other; Ctrl+Enter records the sheet."""

    printed = Signal(str)
    """For this merchant, or for the chosen delivery where it is empty."""

    opened = Signal(str)
    typed = Signal()
    added = Signal(object)
    """A TypedItem."""

    dropped = Signal(object)
    """A SheetLine whose entry is forgotten."""

    recorded = Signal()

    def __init__(self, tallies: Tallies, scans: Scans, theme: Theme) -> None:
        super().__init__()
        self._tallies = tallies
        self._scans = scans
        self._index: GoodsIndex | None = None
        self.number = QLineEdit()
        self.open_button = QPushButton(translate("Receiving", "Open"))
        self.print_button = QPushButton(translate("Receiving", "Print for this vehicle"))
        self.merchant = QComboBox()
        self.print_merchant = QPushButton(translate("Receiving", "Print for"))
        self.table = _table(theme)
        self.line = QLineEdit()
        self.note = FieldNote(self.line)
        self.finder = GoodsFinder(self._goods, theme, lines=3)
        self.record = QPushButton(translate("Receiving", "Record the sheet (Ctrl+Enter)"))
        self._hint = QLabel()
        self._entry = QFrame()
        self._lay_out()
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what is least wanted goes."""
        super().resizeEvent(event)
        for column in _NARROW_HIDES:
            self.table.setColumnHidden(column, self.width() < _NARROW)

    def load(self) -> None:
        """Show the sheet and what was typed of it. Raises KnownError."""
        tallies = self._tallies
        opened = tallies.is_open
        if tallies.sheet is not None and not self.number.hasFocus():
            self.number.setText(tallies.sheet.sheet)
        merchants = tallies.merchants()
        chosen = self.merchant.currentData()
        self.merchant.clear()
        for merchant, name in merchants:
            self.merchant.addItem(name, merchant)
        self.merchant.setCurrentIndex(max(0, self.merchant.findData(chosen)))
        for widget in (self.merchant, self.print_merchant):
            widget.setVisible(bool(merchants))
        self._keys.place()
        self.table.set_rows(tallies.lines() if opened else [])
        if opened and tallies.last is not None:
            self.table.select([tallies.last.row])
        self.table.say_when_empty(tallies.empty_words())
        self._hint.setText(tallies.hint())
        self.line.setPlaceholderText(tallies.example())
        self._entry.setVisible(opened)
        if self.line.text() != tallies.typed:
            self.line.setText(tallies.typed)
        self.note.complain(tallies.complaint)
        self.note.setVisible(bool(tallies.complaint))
        self._hint.setVisible(not tallies.complaint)

    def first_focus(self) -> QWidget:
        """What should have the keyboard."""
        return self.line if self._entry.isVisibleTo(self) else self.number

    def _goods(self) -> GoodsIndex:
        """Built when something is looked for, and not for those who print."""
        if self._index is None:
            self._index = self._scans.goods()
        return self._index

    def _add(self, item: TypedItem) -> None:
        self.added.emit(item)

    def _connect(self) -> None:
        self.number.returnPressed.connect(lambda: self.opened.emit(self.number.text()))
        self.open_button.clicked.connect(lambda: self.opened.emit(self.number.text()))
        self.print_button.clicked.connect(lambda: self.printed.emit(""))
        self.print_merchant.clicked.connect(lambda: self.printed.emit(self.merchant.currentData() or ""))
        self.line.textEdited.connect(self._tallies.type_line)
        self.line.returnPressed.connect(self.typed)
        self.finder.chosen.connect(self._add)
        self.finder.left.connect(self.line.setFocus)
        self.table.opened.connect(self.dropped)
        self.record.clicked.connect(self.recorded)

    def _lay_out(self) -> None:
        latin(self.number)
        self.number.setPlaceholderText(translate("Receiving", "Sheet, such as T7Q4M0C"))
        self.number.setAccessibleName(translate("Receiving", "Number of the sheet"))
        self.number.setMinimumWidth(230)
        self.merchant.setAccessibleName(translate("Receiving", "Merchant that is to come"))
        self.line.setAccessibleName(translate("Receiving", "Line and count"))
        role(self.record, "primary")
        role(self._hint, "hint")
        role(self._entry, "card")
        self._hint.setWordWrap(True)
        self._keys = Flow([self.number, self.open_button, self.print_button, self.print_merchant, self.merchant])
        fields = QHBoxLayout()
        fields.addWidget(self.line, 3, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.finder, 2)
        fields.addWidget(self.record, 0, Qt.AlignmentFlag.AlignTop)
        entry = QVBoxLayout(self._entry)
        entry.setContentsMargins(12, 8, 12, 8)
        entry.setSpacing(4)
        entry.addLayout(fields)
        entry.addWidget(self.note)
        entry.addWidget(self._hint)
        self.table.setMinimumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._keys)
        column.addWidget(self.table, 1)
        column.addWidget(self._entry)


def _table(theme: Theme) -> DataTable[SheetLine]:
    def good(line: SheetLine) -> str:
        return "" if line.written is None else quantity_text(line.written.good)

    def bad(line: SheetLine, number: Callable[[Written], Decimal]) -> str:
        return "" if line.written is None or not number(line.written) else quantity_text(number(line.written))

    table: DataTable[SheetLine] = DataTable(
        [
            Column(
                translate("Receiving", "No."),
                text=lambda line: str(line.number) if line.number else "+",
                sort=lambda line: line.number,
                right=True,
                width=3,
            ),
            Column(translate("Receiving", "Item"), text=lambda line: line.name, stretch=True),
            Column(translate("Receiving", "Unit"), text=lambda line: line.unit, width=4),
            Column(translate("Receiving", "Good"), text=good, right=True, width=5),
            Column(
                translate("Receiving", "Damaged"),
                text=lambda line: bad(line, lambda written: written.damaged),
                right=True,
                width=5,
            ),
            Column(
                translate("Receiving", "Refused"),
                text=lambda line: bad(line, lambda written: written.refused),
                right=True,
                width=5,
            ),
            Column(translate("Receiving", "Remark"), text=lambda line: line.remark(), width=16),
        ],
        key=lambda line: line.row,
        theme=theme,
    )
    table.setAccessibleName(translate("Receiving", "Lines of the sheet"))
    table.setToolTip(translate("Receiving", "Enter on a line forgets what was typed of it"))
    return table
