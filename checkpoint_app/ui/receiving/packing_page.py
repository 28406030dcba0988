"""The page of the merchant's packing list: choose, drop or paste it, look it through, record it. Knows its widgets, no file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.choosing import choose_file
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.receiving.packing_presenter import PackingLists, PackingRow
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_FOUND_HEIGHT = 96


class PackingPage(QWidget):
    """Nothing is recorded before it was looked at."""

    file_chosen = Signal(str)
    text_pasted = Signal(str)
    recorded = Signal()
    dropped = Signal()

    def __init__(self, packing: PackingLists, theme: Theme) -> None:
        super().__init__()
        self._packing = packing
        self.choose = QPushButton(translate("Receiving", "Choose the file… (Ctrl+O)"))
        self.paste = QPushButton(translate("Receiving", "Paste it"))
        self.record = QPushButton(translate("Receiving", "Record it (Ctrl+Enter)"))
        self.drop = QPushButton(translate("Receiving", "Forget it"))
        self.state = QLabel()
        self.table = _table(theme)
        self.found = QPlainTextEdit()
        self._lay_out()
        self._connect()

    def load(self) -> None:
        """Show what was read, or what is on record."""
        self.state.setText(self._packing.state_words())
        self.table.set_rows(self._packing.rows())
        found = self._packing.found()
        self.found.setPlainText("\n".join(found))
        self.found.setVisible(bool(found))
        waits = self._packing.reading is not None
        self.record.setVisible(waits)
        self.record.setEnabled(self._packing.can_record)
        self.drop.setVisible(waits)
        self._keys.place()

    def first_focus(self) -> QWidget:
        """What should have the keyboard."""
        return self.record if self._packing.can_record else self.choose

    def _choose(self) -> None:
        title = translate("Receiving", "The merchant's packing list")
        kinds = translate("Receiving", "Tables and text (*.xlsx *.csv *.txt)")
        path = choose_file(self, title, "", kinds)
        if path:
            self.file_chosen.emit(path)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(lambda: self.text_pasted.emit(QGuiApplication.clipboard().text()))
        self.record.clicked.connect(self.recorded)
        self.drop.clicked.connect(self.dropped)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.choose.click)
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self.paste.click)

    def _lay_out(self) -> None:
        role(self.record, "primary")
        role(self.state, "hint")
        self.state.setWordWrap(True)
        self.paste.setToolTip(translate("Receiving", "Reads the copied rows or lines (Ctrl+V)"))
        self.found.setReadOnly(True)
        self.found.setFixedHeight(_FOUND_HEIGHT)
        self.found.setAccessibleName(translate("Receiving", "What could not be read"))
        self._keys = Flow([self.choose, self.paste, self.record, self.drop])
        self.table.setMinimumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._keys)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(self.found)


def _table(theme: Theme) -> DataTable[PackingRow]:
    table: DataTable[PackingRow] = DataTable(
        [
            Column(translate("Receiving", "Item"), text=lambda row: f"{row.name}\n{row.batch_words()}", stretch=True),
            Column(
                translate("Receiving", "Ordered"),
                text=lambda row: "?" if row.hidden else quantity_text(row.ordered),
                right=True,
                width=5,
            ),
            Column(
                translate("Receiving", "Announced"),
                text=lambda row: f"{quantity_text(row.line.quantity)} {row.line.unit}",
                sort=lambda row: row.line.quantity,
                right=True,
                width=8,
            ),
            Column(translate("Receiving", "Came"), text=lambda row: quantity_text(row.came), right=True, width=5),
            Column(
                translate("Receiving", "Difference to the order"),
                text=lambda row: row.difference_words(),
                mark=lambda row: row.mark,
                width=18,
            ),
        ],
        key=lambda row: row.key,
        theme=theme,
        empty=translate("Receiving", "No packing list was read for this vehicle."),
    )
    table.setItemDelegateForColumn(0, TwoLineDelegate(table))
    table.setAccessibleName(translate("Receiving", "Packing list"))
    return table
