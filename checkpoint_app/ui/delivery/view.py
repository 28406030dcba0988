"""The Delivery station's widgets. A scan is answered first; lists follow when the window says what changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.beside_or_below import BesideOrBelow
from checkpoint_app.ui.calm import Calm
from checkpoint_app.ui.delivery.card_view import CardView
from checkpoint_app.ui.delivery.presenter import BuildingLine, DeliveryPresenter
from checkpoint_app.ui.delivery.waiting import BagLine
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_CONFLICTS_IN_FULL = 2


class DeliveryView(StationView):
    """Left: buildings and the bags that wait. Right: the bag that is dealt with."""

    def __init__(self, presenter: DeliveryPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.balance = QuietLabel(shell.theme)
        self.conflicts = QuietLabel(shell.theme)
        self.buildings: DataTable[BuildingLine] = DataTable(
            [
                Column(translate("Delivery", "Building"), text=lambda line: line.name, stretch=True),
                Column(translate("Delivery", "Bags"), text=lambda line: str(line.waiting), right=True, width=5),
            ],
            key=lambda line: line.place,
            theme=shell.theme,
        )
        self.search = QLineEdit(presenter.search)
        self.clear = QPushButton(translate("Delivery", "Clear"))
        self.bags: DataTable[BagLine] = DataTable(
            [
                Column(translate("Delivery", "Address"), text=lambda line: line.address, sort=_by_walk, width=10),
                Column(translate("Delivery", "Bag"), text=self._number, mark=self._mark, width=10),
                Column(translate("Delivery", "Code"), text=lambda line: line.short_code, width=8),
                Column(translate("Delivery", "From"), text=lambda line: line.merchant, stretch=True),
                Column(
                    translate("Delivery", "Tried"), text=_tried, sort=lambda line: line.tried, mark=_tried_mark, width=5
                ),
            ],
            key=lambda line: line.bag,
            theme=shell.theme,
            empty=translate("Delivery", "No bag waits here. Bags come from Packing (F4)."),
        )
        self.bags.setItemDelegateForColumn(1, TwoLineDelegate(self.bags))
        self.card = CardView(presenter, shell, self._do)
        self.panel = ActionsPanel(shell, presenter.actions)
        self._shown = 0
        self._slow = Calm(self._refresh_slowly, self)
        self._lay_out()
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._take_first)
        self.buildings.chosen.connect(self._building_chosen)
        self.bags.chosen.connect(self._bag_chosen)

    def scanned(self, code: str) -> Answer | None:
        answer = self._presenter.scanned(code)
        if self.search.text() != self._presenter.search:
            self.search.setText(self._presenter.search)
        current = self.bags.current()
        if current is not None and current.bag != self._presenter.current:
            self.bags.clear_selection()  # the card is of the scanned bag now, and one bag is meant at a time
        self.card.refresh()
        return answer

    def refresh(self, kinds: frozenset[str]) -> None:
        if "reference" in kinds:
            self._presenter.forget()
        if kinds & {"bags", "reference", "recalls"}:
            revision = self._presenter.revision()
            if self._presenter.look_for_recalls() or revision != self._shown:
                self._show_lists()
                self._shown = revision
            balance = self._presenter.balance()
            self.balance.say(balance.mark, balance.words)
            self._show_conflicts()
        if kinds & {"bags", "reference", "deliveries", "recalls"}:
            self.card.refresh()
        if "shift" in kinds:
            self.panel.refresh()
        else:
            self._slow.ask()

    def _refresh_slowly(self) -> None:
        self.ask(self.panel.refresh)

    def _do(self, call: Callable[..., Answer], *args: str) -> None:
        self.ask(call, *args)
        self.card.refresh()
        if self._presenter.asked() is None:
            self.shell.focus_scan_field()

    def _show_lists(self) -> None:
        buildings = self._presenter.buildings()
        self.buildings.set_rows(buildings)
        if self._presenter.place not in {line.place for line in buildings}:
            self._presenter.place = None
        current = self.buildings.current()
        if current is None or current.place != self._presenter.place:
            self.buildings.select([self._presenter.place])
        self.bags.set_rows(self._presenter.bags())

    def _number(self, line: BagLine) -> str:
        place = f"{line.number}/{line.of}"
        words = translate("Delivery", "{bag} cold").format(bag=place) if line.cold else place
        if not self._presenter.is_recalled(line.bag):
            return words
        return words + "\n" + translate("Delivery", "held")

    def _mark(self, line: BagLine) -> Mark | None:
        if self._presenter.is_recalled(line.bag):
            return Mark.HELD
        return Mark.COLD if line.cold else None

    def _show_conflicts(self) -> None:
        found = self._presenter.conflicts()
        words = found[:_CONFLICTS_IN_FULL]
        if len(found) > _CONFLICTS_IN_FULL:
            words.append(
                translate("Delivery", "And more: {count}. Scan a bag to see it.").format(
                    count=len(found) - _CONFLICTS_IN_FULL
                )
            )
        self.conflicts.say(Mark.WRONG, "\n".join(words))

    def _building_chosen(self, line: BuildingLine | None) -> None:
        if line is not None and line.place != self._presenter.place:
            self._presenter.place = line.place
            self.search.clear()
            self.bags.set_rows(self._presenter.bags())

    def _bag_chosen(self, line: BagLine | None) -> None:
        if line is not None:
            self._presenter.choose(line.bag)
            self.card.refresh()

    def _searched(self, text: str) -> None:
        self._presenter.search = text
        self.clear.setVisible(bool(text))
        self.bags.set_rows(self._presenter.bags())

    def _take_first(self) -> None:
        """Enter in the search field: the best hit is dealt with, and the keyboard goes to the list."""
        found = self.bags.rows()
        if found:
            self.bags.select([found[0].bag])
            self.bags.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(translate("Delivery", "Find: address or code on the label"))
        self.search.setAccessibleName(translate("Delivery", "Find"))
        self.clear.clicked.connect(self.search.clear)
        self.clear.setVisible(bool(self._presenter.search))
        self.buildings.setMinimumWidth(200)
        self.bags.setMinimumHeight(160)
        finding = QHBoxLayout()
        finding.setSpacing(8)
        finding.addWidget(self.search, 1)
        finding.addWidget(self.clear)
        found = QVBoxLayout()
        found.setSpacing(8)
        found.addLayout(finding)
        found.addWidget(self.bags, 1)
        lists = QHBoxLayout()
        lists.setSpacing(10)
        lists.addWidget(self.buildings, 2)
        lists.addLayout(found, 5)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 0, 6, 8)
        column.setSpacing(8)
        column.addWidget(self.balance)
        column.addWidget(self.conflicts)
        column.addLayout(lists, 3)
        column.addWidget(self.panel, 2)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(6, 0, 12, 8)
        beside.addWidget(self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(BesideOrBelow(left, right, wide=800, shares=(850, 370)))


def _by_walk(line: BagLine) -> object:
    return line.walk


def _tried(line: BagLine) -> str:
    return str(line.tried) if line.tried else ""


def _tried_mark(line: BagLine) -> Mark | None:
    return Mark.NOTICE if line.tried else None
