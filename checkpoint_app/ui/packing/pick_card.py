"""What goes into one household's bags, in letters that are read while the hands are full."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.packing.households import PickRow
from checkpoint_app.ui.packing.needs import needs_words
from checkpoint_app.ui.packing.presenter import PackingPresenter
from checkpoint_app.ui.packing.weigh_bar import WeighBar
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_LARGE = "QTableView { font-size: 20px; }"


class PickCard(QFrame):
    """The chosen household: its pick list while it is to pack, its bags and their labels afterwards."""

    reprint_wanted = Signal(object)
    """The bags (ids) whose labels are wanted again."""

    weighed = Signal()
    """Everything that can be weighed is, or the rest is not to be: on with the list."""

    def __init__(self, shell: Shell, presenter: PackingPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.address = QLabel()
        self.state = QuietLabel(shell.theme, "title")
        self.whose = QLabel()
        self.need = QuietLabel(shell.theme, "title")
        self.notes = QuietLabel(shell.theme, "title")
        self.scale = WeighBar(shell.theme)
        self.table: DataTable[PickRow] = DataTable(
            [
                Column(translate("Packing", "Item"), text=_item, mark=self._tick, stretch=True),
                Column(translate("Packing", "Qty"), text=_amount, mark=_short_mark, width=13),
                Column(translate("Packing", "Bag"), text=_bag, mark=_cold, width=11),
            ],
            key=lambda row: row.key,
            theme=shell.theme,
            empty=translate("Packing", "Choose a household in the list."),
        )
        self.ticked = QLabel()
        self.button = QPushButton()
        self.which = QComboBox()
        self.reprint = QPushButton(translate("Packing", "Print again"))
        self._lay_out()
        self.scale.typed.connect(self._weigh)
        self.scale.done.connect(self.weighed)
        # Not `chosen`: that comes of a refresh too, and would take the keyboard away from the list.
        self.table.clicked.connect(lambda _index: self._point(self.table.current()))
        self.reprint.clicked.connect(lambda: self.reprint_wanted.emit(tuple(self.which.currentData() or ())))

    def refresh(self) -> None:
        """Show the presenter's household as it stands now."""
        row = self._presenter.row()
        picks = self._presenter.picks()
        self.address.setText(row.address if row else "–")
        self.whose.setText(" · ".join(part for part in (row.name, row.compound) if part) if row else "")
        self.state.say(row.mark if row else None, row.state if row else "")
        self.need.say(Mark.NOTICE, needs_words(row.needs) if row else "")
        self.notes.say(Mark.NOTICE, self._presenter.notes())
        self.table.set_rows(picks)
        self.scale.show_picks(self._presenter.household, [pick for pick in picks if pick.is_by_weight])
        to_fetch = [pick for pick in picks if pick.is_to_fetch]
        bags = len({pick.bag for pick in to_fetch})
        done = sum(1 for pick in to_fetch if self._presenter.is_ticked(pick))
        self.ticked.setText(
            translate("Packing", "Ticked by scanning: {done} of {all}").format(done=done, all=len(to_fetch))
            if to_fetch
            else ""
        )
        self.button.setText(
            translate("Packing", "Packed (Enter) · bags: {count}").format(count=bags)
            if to_fetch
            else translate("Packing", "Packed (Enter)")
        )
        self.button.setEnabled(bool(to_fetch))
        self._show_labels()

    def _show_labels(self) -> None:
        labels = self._presenter.bag_labels()
        for widget in (self.which, self.reprint):
            widget.setVisible(bool(labels))
        kept = self.which.currentIndex()
        self.which.clear()
        if len(labels) > 1:
            self.which.addItem(
                translate("Packing", "All bags of this household: {count}").format(count=len(labels)),
                [label.bag for label in labels],
            )
        for label in labels:
            self.which.addItem(label.words, [label.bag])
        self.which.setCurrentIndex(kept if 0 <= kept < self.which.count() else 0)

    def _weigh(self, pick: PickRow, text: str) -> None:
        said = self._presenter.weigh(pick, text)
        self.refresh()
        self.scale.answer(said)

    def _point(self, pick: PickRow | None) -> None:
        """Weigh what was clicked next."""
        if pick is not None and pick.is_by_weight:
            self.scale.point(pick)

    def _tick(self, pick: PickRow) -> Mark | None:
        if pick.held:
            return Mark.HELD
        if pick.bag == 0:
            return Mark.SHORT
        return Mark.OK if self._presenter.is_ticked(pick) else Mark.WAITING

    def _lay_out(self) -> None:
        role(self, "card")
        role(self.address, "huge")
        role(self.whose, "hint")
        role(self.ticked, "hint")
        role(self.button, "primary")
        self.button.setAutoDefault(True)
        self.reprint.setAutoDefault(True)
        self.table.setStyleSheet(_LARGE)
        for place in (0, 1):
            self.table.setItemDelegateForColumn(place, TwoLineDelegate(self.table))
        self.table.setMinimumHeight(160)
        self.setMinimumWidth(420)
        # It is looked at, not worked in: Enter has to stay with the list of households.
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.which.setAccessibleName(translate("Packing", "Which label to print again"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(12)
        head = QHBoxLayout()
        head.addWidget(self.address, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        below = QHBoxLayout()
        below.addWidget(self.need, 1)
        below.addWidget(self.whose)
        again = QHBoxLayout()
        again.setSpacing(8)
        again.addWidget(self.which, 1)
        again.addWidget(self.reprint)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self.notes)
        column.addWidget(self.table, 1)
        column.addWidget(self.scale)
        column.addWidget(self.ticked)
        column.addWidget(self.button)
        column.addLayout(again)


def _item(row: PickRow) -> str:
    if row.held:
        return translate("Packing", "{item}\nheld: {why}").format(item=row.words, why=row.held)
    if not row.stands_for:
        return row.item
    return translate("Packing", "{item}\nin place of {other}").format(item=row.item, other=row.stands_for)


def _amount(row: PickRow) -> str:
    if row.weighed:
        return translate("Packing", "{amount}\nweighed {weighed}").format(
            amount=row.amount, weighed=quantity_text(row.weighed)
        )
    if not row.short:
        return row.amount
    return translate("Packing", "{amount}\nshort {short}").format(amount=row.amount, short=quantity_text(row.short))


def _short_mark(row: PickRow) -> Mark | None:
    return Mark.SHORT if row.short else None


def _bag(row: PickRow) -> str:
    if row.bag == 0:
        return "–"
    place = f"{row.bag}/{row.of}"
    return translate("Packing", "{bag} cold").format(bag=place) if row.cold else place


def _cold(row: PickRow) -> Mark | None:
    return Mark.COLD if row.cold else None
