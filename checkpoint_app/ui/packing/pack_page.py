"""The households of a shared-out delivery in walking order, and packing for one, a building, or all that are shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.beside_or_below import BesideOrBelow
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.packing.households import HouseholdRow
from checkpoint_app.ui.packing.needs import needs_words
from checkpoint_app.ui.packing.pick_card import PickCard
from checkpoint_app.ui.packing.presenter import Filter, PackingPresenter
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_LARGE = "QTableView { font-size: 18px; }"
_TWO_LINES = (2, 3, 5)  # columns of the list: need, items, state


class PackPage(QWidget):
    """Enter in the list packs the chosen household and goes on to the next."""

    bulk_wanted = Signal(object)
    """A `Bulk` to pack."""

    reprint_wanted = Signal(object)
    """The bags (ids) whose labels are wanted again."""

    substitutes_wanted = Signal()
    """What came short is to be looked at."""

    def __init__(self, shell: Shell, presenter: PackingPresenter) -> None:
        super().__init__()
        self._shell = shell
        self._presenter = presenter
        self.building = QComboBox()
        self.search = QLineEdit(presenter.filter.text)
        self.clear = QPushButton(translate("Packing", "Clear"))
        self.only_unpacked = QCheckBox(translate("Packing", "Only to pack"))
        self.table: DataTable[HouseholdRow] = DataTable(
            [
                Column(translate("Packing", "Address"), text=lambda row: row.address, width=10),
                Column(translate("Packing", "Name"), text=lambda row: row.name, width=6),
                Column(translate("Packing", "Need"), text=_need, mark=_need_mark, stretch=True),
                Column(translate("Packing", "Items"), text=_items, sort=_by_short, mark=_short_mark, width=7),
                Column(translate("Packing", "Bags"), text=_bags, sort=lambda row: row.bags, right=True, width=3),
                Column(translate("Packing", "State"), text=lambda row: row.state, mark=lambda row: row.mark, width=12),
            ],
            key=lambda row: row.household,
            theme=shell.theme,
            empty=translate("Packing", "No household passes this filter. Clear it to see them all."),
        )
        self.progress = QLabel()
        self.substitutes = QPushButton()
        self.whole_building = QPushButton()
        self.all_shown = QPushButton()
        self.last_print = QLabel()
        self.card = PickCard(shell, presenter)
        self.panel = ActionsPanel(shell, presenter.actions, folded_at="packing")
        self._bulk_enabled = True
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the presenter's rows, and keep a household chosen."""
        self._show_buildings()
        self._show_rows()
        self.card.refresh()

    def follow(self) -> None:
        """A scan may have ticked an item, or chosen another household and let all through the filter."""
        wanted = self._presenter.household
        self.search.setText(self._presenter.filter.text)
        self.only_unpacked.setChecked(self._presenter.filter.only_unpacked)
        self._presenter.household = wanted
        self._show_buildings()
        self._show_rows()
        self.card.refresh()

    def show_last_print(self) -> None:
        """What the last printing answered, for longer than the banner keeps it."""
        self.last_print.setText(self._presenter.last_print)
        self.last_print.setVisible(bool(self._presenter.last_print))

    def set_bulk_enabled(self, enabled: bool) -> None:
        """While one bulk runs, no other is asked for."""
        self._bulk_enabled = enabled
        self._show_bulk()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not the table's own `opened`: that comes of a double click too, and a glove double-clicks by mistake.
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter:
                self._pack()
            return is_enter
        return super().eventFilter(watched, event)

    def _pack(self) -> None:
        packed = self._presenter.household
        answer = self._shell.faults.guarded(self._presenter.pack)
        if answer is None:
            return
        self._shell.say(answer)
        if answer.kind is Kind.OK:
            following = self._presenter.next_to_pack(packed)
            if following:
                self.table.select([following])
        self.card.refresh()
        self.table.setFocus()

    def _show_rows(self) -> None:
        rows = self._presenter.households()
        wanted = self._presenter.household
        self.table.set_rows(rows)
        if wanted not in {row.household for row in rows}:
            wanted = self._presenter.next_to_pack("") or (rows[0].household if rows else "")
        current = self.table.current()
        if wanted and (current is None or current.household != wanted):
            self.table.select([wanted])
        self._presenter.household = wanted
        self.progress.setText(self._presenter.progress())
        self._show_substitutes()
        self.clear.setVisible(self._presenter.filter != Filter())
        self._show_bulk()

    def _show_substitutes(self) -> None:
        substituting = self._presenter.substituting
        self.substitutes.setVisible(bool(substituting.rows()))
        self.substitutes.setText(
            translate("Packing", "Substitutes · to offer: {offer} · to ask: {ask}").format(
                offer=substituting.to_offer(), ask=substituting.to_ask()
            )
        )

    def _show_buildings(self) -> None:
        self.building.blockSignals(True)
        self.building.clear()
        for place, name in self._presenter.buildings():
            self.building.addItem(name, place)
        places = [place for place, _ in self._presenter.buildings()]
        wanted = self._presenter.filter.place
        self.building.setCurrentIndex(places.index(wanted) if wanted in places else 0)
        self.building.blockSignals(False)

    def _show_bulk(self) -> None:
        for button, bulk in (
            (self.whole_building, self._presenter.bulk_of_building()),
            (self.all_shown, self._presenter.bulk_of_shown()),
        ):
            button.setText(bulk.words)
            button.setEnabled(self._bulk_enabled and bool(bulk.households))

    def _chosen(self, row: HouseholdRow | None) -> None:
        self._presenter.household = row.household if row else ""
        self.card.refresh()
        self._show_bulk()

    def _filtered(self) -> None:
        place = self.building.currentData()
        self._presenter.filter = replace(
            self._presenter.filter,
            place=tuple(place) if place else None,
            text=self.search.text(),
            only_unpacked=self.only_unpacked.isChecked(),
        )
        self._show_rows()

    def _clear(self) -> None:
        """Nothing is filtered any more, and the list has the keyboard."""
        self.building.setCurrentIndex(0)
        self.search.clear()
        self.only_unpacked.setChecked(False)
        self.table.setFocus()

    def _connect(self) -> None:
        self.clear.clicked.connect(self._clear)
        self.table.installEventFilter(self)
        self.table.chosen.connect(self._chosen)
        self.building.currentIndexChanged.connect(self._filtered)
        self.search.textChanged.connect(self._filtered)
        self.search.returnPressed.connect(self.table.setFocus)
        self.only_unpacked.toggled.connect(self._filtered)
        self.whole_building.clicked.connect(lambda: self.bulk_wanted.emit(self._presenter.bulk_of_building()))
        self.all_shown.clicked.connect(lambda: self.bulk_wanted.emit(self._presenter.bulk_of_shown()))
        self.substitutes.clicked.connect(self.substitutes_wanted)
        self.card.button.clicked.connect(self._pack)
        self.card.weighed.connect(self.table.setFocus)
        self.card.reprint_wanted.connect(self.reprint_wanted)

    def _lay_out(self) -> None:
        self.table.setStyleSheet(_LARGE)
        for place in _TWO_LINES:
            self.table.setItemDelegateForColumn(place, TwoLineDelegate(self.table))
        self.table.setMinimumHeight(140)
        self.search.setPlaceholderText(translate("Packing", "Address or name"))
        self.search.setAccessibleName(translate("Packing", "Find"))
        self.building.setAccessibleName(translate("Packing", "Building"))
        self.building.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.building.setMinimumContentsLength(10)
        self.only_unpacked.setChecked(self._presenter.filter.only_unpacked)
        self.progress.setWordWrap(True)
        self.last_print.setWordWrap(True)
        role(self.last_print, "hint")
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.building, 2)
        filters.addWidget(self.search, 3)
        filters.addWidget(self.clear)
        filters.addWidget(self.only_unpacked)
        bulk = QHBoxLayout()
        bulk.setSpacing(8)
        bulk.addWidget(self.whole_building, 1)
        bulk.addWidget(self.all_shown, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        column.addLayout(filters)
        column.addWidget(self.table, 5)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.progress, 1)
        below.addWidget(self.substitutes)
        column.addLayout(below)
        column.addLayout(bulk)
        column.addWidget(self.last_print)
        column.addWidget(self.panel, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(BesideOrBelow(left, self.card, wide=860, shares=(710, 500)))


def _items(row: HouseholdRow) -> str:
    if not row.short:
        return str(row.items)
    return translate("Packing", "{items}\nshort {short}").format(items=row.items, short=row.short)


def _by_short(row: HouseholdRow) -> tuple[int, int]:
    return row.short, row.items


def _short_mark(row: HouseholdRow) -> Mark | None:
    return Mark.SHORT if row.short else None


def _bags(row: HouseholdRow) -> str:
    return str(row.bags) if row.bags else ""


def _need(row: HouseholdRow) -> str:
    words = needs_words(row.needs)
    if not row.has_notes:
        return words
    return translate("Packing", "{needs}\nnote").format(needs=words) if words else translate("Packing", "Note")


def _need_mark(row: HouseholdRow) -> Mark | None:
    return Mark.NOTICE if row.needs or row.has_notes else None
