"""The page on which a counted load is put away: each lot, what holds it, and one key for its place. Knows no zone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.fields import role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.receiving.places_presenter import PlaceRow, Places
from checkpoint_app.ui.reflow import WrappedLabel
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_DIGITS = ("1", "2", "3", "4")

_NARROW = 640
_NARROW_HIDES = (1,)


class PlacesPage(QWidget):
    """Enter on a line puts the lot where it is suggested, and goes to the next one."""

    put = Signal(object, int)
    """A PlaceRow (or None), and which of the zones that suit it, from 1."""

    put_all = Signal()

    def __init__(self, places: Places, theme: Theme) -> None:
        super().__init__()
        self._places = places
        self.state = QLabel()
        self.table = _table(theme)
        self.put_button = QPushButton(translate("Receiving", "Put it there (Enter)"))
        self.all_button = QPushButton(translate("Receiving", "All as suggested"))
        self._why = WrappedLabel()
        self._others = WrappedLabel()
        self._lay_out()
        self.table.opened.connect(lambda row: self.put.emit(row, 1))
        self.table.chosen.connect(self._explain)
        self.table.installEventFilter(self)
        self.put_button.clicked.connect(lambda: self.put.emit(self.table.current(), 1))
        self.all_button.clicked.connect(self.put_all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what is least wanted goes."""
        super().resizeEvent(event)
        for column in _NARROW_HIDES:
            self.table.setColumnHidden(column, self.width() < _NARROW)

    def load(self) -> None:
        """Show the lots as they are now. Raises KnownError."""
        self.state.setText(self._places.state_words())
        rows = self._places.rows()
        self.table.set_rows(rows)
        if self.table.current() is None and rows:
            self.table.select([rows[0].key])
        self._explain(self.table.current())

    def first_focus(self) -> QWidget:
        """What should have the keyboard."""
        return self.table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit puts the chosen lot into the zone of that number."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text() in _DIGITS
        if watched is self.table and pressed and isinstance(event, QKeyEvent) and event.text():
            self.put.emit(self.table.current(), int(event.text()))
            return True
        return super().eventFilter(watched, event)

    def _explain(self, row: PlaceRow | None) -> None:
        """The whole reason of the chosen line, which is longer than its column."""
        self._why.setText(row.why_words() if row is not None else "")
        self._others.setText(row.others_words() if row is not None else "")
        self._others.setVisible(bool(self._others.text()))
        self.put_button.setEnabled(row is not None and bool(row.choices))

    def _lay_out(self) -> None:
        role(self.put_button, "primary")
        role(self.state, "hint")
        role(self._others, "hint")
        self.table.setMinimumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(self._why)
        column.addWidget(self._others)
        column.addWidget(Flow([self.put_button, self.all_button]))


def _table(theme: Theme) -> DataTable[PlaceRow]:
    table: DataTable[PlaceRow] = DataTable(
        [
            Column(translate("Receiving", "Item"), text=lambda row: f"{row.name}\n{row.below()}", width=17),
            Column(translate("Receiving", "Here"), text=lambda row: row.amount(), right=True, width=9),
            Column(
                translate("Receiving", "Held?"),
                text=lambda row: row.held_words(),
                mark=lambda row: row.mark,
                stretch=True,
            ),
            Column(translate("Receiving", "Place"), text=lambda row: row.place_words(), width=22),
        ],
        key=lambda row: row.key,
        theme=theme,
        empty=translate("Receiving", "Nothing good was counted of this vehicle yet."),
    )
    for column in (0, 3):
        table.setItemDelegateForColumn(column, TwoLineDelegate(table))
    table.setAccessibleName(translate("Receiving", "Lots and their places"))
    return table
