"""The page on which a counted load is put away: each lot, what holds it, and one key for its place. Knows no zone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.fields import role
from checkpoint_app.ui.receiving.places_presenter import PlaceRow, Places
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate


class PlacesPage(QWidget):
    """Enter on a line puts the lot where it is suggested, and goes to the next one."""

    put = Signal(object)
    """A PlaceRow."""

    def __init__(self, places: Places, theme: Theme) -> None:
        super().__init__()
        self._places = places
        self.state = QLabel()
        self.table = _table(theme)
        self.put_button = QPushButton(translate("Receiving", "Put it there (Enter)"))
        self._why = QLabel()
        self._lay_out()
        self.table.opened.connect(self.put)
        self.table.chosen.connect(self._explain)
        self.put_button.clicked.connect(lambda: self.put.emit(self.table.current()))

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

    def _explain(self, row: PlaceRow | None) -> None:
        """The whole reason of the chosen line, which is longer than its column."""
        self._why.setText(row.held_words() if row is not None else "")
        self.put_button.setEnabled(row is not None and bool(row.zone))

    def _lay_out(self) -> None:
        role(self.put_button, "primary")
        role(self.state, "hint")
        self._why.setWordWrap(True)
        self.table.setMinimumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(self._why)
        column.addWidget(self.put_button)


def _table(theme: Theme) -> DataTable[PlaceRow]:
    table: DataTable[PlaceRow] = DataTable(
        [
            Column(translate("Receiving", "Item"), text=lambda row: f"{row.name}\n{row.below()}", stretch=True),
            Column(translate("Receiving", "Here"), text=lambda row: row.amount(), right=True, width=9),
            Column(
                translate("Receiving", "Held?"),
                text=lambda row: row.held_words(),
                mark=lambda row: row.mark,
                width=24,
            ),
            Column(translate("Receiving", "Place"), text=lambda row: row.place_words(), width=22),
        ],
        key=lambda row: row.key,
        theme=theme,
        empty=translate("Receiving", "Nothing good was counted of this vehicle yet."),
    )
    table.setItemDelegateForColumn(0, TwoLineDelegate(table))
    table.setAccessibleName(translate("Receiving", "Lots and their places"))
    return table
