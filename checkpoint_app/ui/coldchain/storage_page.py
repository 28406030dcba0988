"""The Storage page: the map on the left; what waits to be put away, what lies in a zone, or its form on the right."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.coldchain.page import ColdChainPage
from checkpoint_app.ui.coldchain.placing import Placement
from checkpoint_app.ui.coldchain.storage_presenter import StoragePresenter
from checkpoint_app.ui.coldchain.zone_form import ZoneForm
from checkpoint_app.ui.coldchain.zone_map import ZoneMap
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.front_tabs import FrontStack, FrontTabs
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.reflow import Part, Reflow, WrappedLabel, go_to
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_KINDS = frozenset({"deliveries", "bags", "zones", "recalls", "protocols", "reference"})


class StoragePage(ColdChainPage):
    """Ctrl+N draws a zone. Enter in a list puts the lot where it is suggested, or where the field says."""

    def __init__(self, presenter: StoragePresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        theme = shell.theme
        self.map = ZoneMap(theme)
        self.title = ElidedLabel()
        self.new = QPushButton(translate("Storage", "New zone"))
        self.change = QPushButton(translate("Storage", "Change the zone"))
        self.waiting = _lots(theme, translate("Storage", "To put away"), waits=True)
        self.inside = _lots(theme, translate("Storage", "In the zone"), waits=False)
        self.target = QComboBox()
        self.why = WrappedLabel()
        self.put = QPushButton(translate("Storage", "Put it there"))
        self.form = ZoneForm(presenter)
        self.lists = FrontTabs()
        self._lay_out()
        self._connect()

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS:
            self._presenter.reload()
            self._show()

    def first_focus(self) -> QWidget | None:
        presenter = self._presenter
        if presenter.draft is not None:
            return self.map
        if not presenter.zones:
            return self.new
        return self.waiting if presenter.waiting else self.map

    def scanned(self, code: str) -> Answer | None:
        answer = self._presenter.scanned(code)
        if answer is not None and answer.kind is Kind.OK:
            self._presenter.abandon()
            self._show()
            table = (
                self.waiting if any(each.key == self._presenter.picked for each in self.waiting.rows()) else self.inside
            )
            self.lists.setCurrentWidget(table)
            go_to(table)
        return answer

    # the map

    def _choose_zone(self, zone: str) -> None:
        presenter = self._presenter
        if not zone:
            return
        presenter.abandon()
        self.ask(lambda: presenter.choose(zone))
        self._show()
        if self.lists.currentWidget() is self.waiting and presenter.waiting:
            self._aim_at(zone)  # whoever clicks a zone while a lot waits means to put it there
        else:
            self.lists.setCurrentWidget(self.inside)

    def _begin(self, *place: int) -> None:
        self.ask(self._presenter.begin, *place)
        self._show()
        if self._presenter.draft is None:
            return
        if place:  # drawn with the mouse: it only wants its name
            go_to(self.form.name)
        else:
            go_to(self.map)

    def _edit(self) -> None:
        self._presenter.edit(self._presenter.chosen)
        self._show()
        go_to(self.map)

    def _shape(self, left: int, top: int, width: int, height: int) -> None:
        presenter = self._presenter
        if presenter.draft is None:
            presenter.edit(presenter.chosen)
        presenter.shape_draft(left, top, width, height)
        self._show_draft()

    def _move(self, right: int, down: int) -> None:
        self._presenter.move(right, down)
        self._show_draft()

    def _resize(self, wider: int, higher: int) -> None:
        self._presenter.resize(wider, higher)
        self._show_draft()

    def _take(self) -> None:
        """Enter on the map: the draft is as it should be."""
        draft = self._presenter.draft
        if draft is None:
            self._edit()
        elif not draft.name.strip():
            go_to(self.form.name)
        else:
            self._save()

    def _save(self) -> None:
        answer = self.ask(self._presenter.save)
        if answer is not None and answer.kind is Kind.REFUSED:
            self._show_draft()
            self.form.complain()
        else:
            self._show()
            go_to(self.map)

    def _leave(self) -> None:
        self._presenter.abandon()
        self._show()
        go_to(self.map)

    def _remove(self) -> None:
        self.ask(self._presenter.remove)
        self._show()
        go_to(self.map)

    # the lots

    def _pick(self, placement: Placement | None) -> None:
        if placement is not None and placement.key != self._presenter.picked:
            self._presenter.pick(placement.key)
            self._show_targets()
            self._show_map()

    def _put(self) -> None:
        self.ask(self._presenter.put, self.target.currentData() or "")
        self._show()
        go_to(self._front_list())

    def _open(self, placement: Placement) -> None:
        """Enter on a lot: where it is to go is chosen already, unless no zone suits it."""
        self._pick(placement)
        if placement.choices and self.lists.currentWidget() is self.waiting:
            self._put()
        else:
            go_to(self.target)
            self.target.showPopup()

    def _aim_at(self, zone: str) -> None:
        self.target.setCurrentIndex(self.target.findData(zone))

    def _turn_list(self) -> None:
        row = self._front_list().current()
        self._presenter.pick(row.key if row else None)
        self._show_targets()
        self._show_map()

    def _front_list(self) -> DataTable[Placement]:
        return self.inside if self.lists.currentWidget() is self.inside else self.waiting

    # showing

    def _show(self) -> None:
        presenter = self._presenter
        for table, rows in ((self.waiting, presenter.waiting), (self.inside, presenter.inside)):
            table.blockSignals(True)
            table.set_rows(rows)
            keys = {each.key for each in rows}
            if presenter.picked in keys:
                table.select([presenter.picked])
            elif table.current() is None and rows:
                table.select([rows[0].key])
            table.blockSignals(False)
        self.lists.setTabText(0, translate("Storage", "To put away ({count})").format(count=len(presenter.waiting)))
        self.lists.setTabText(1, translate("Storage", "In the zone ({count})").format(count=len(presenter.inside)))
        self.inside.say_when_empty(
            translate("Storage", "Nothing lies here yet.")
            if presenter.chosen
            else translate("Storage", "Draw a zone first.")
        )
        self.waiting.say_when_empty(
            translate("Storage", "Nothing waits to be put away. What is counted at Receiving (F2) appears here.")
        )
        front = self._front_list()
        row = front.current()
        if row is not None and presenter.picked not in {each.key for each in front.rows()}:
            presenter.pick(row.key)
        self.change.setEnabled(bool(presenter.chosen))
        self._show_targets()
        self._show_draft()

    def _show_draft(self) -> None:
        presenter = self._presenter
        drawing = presenter.draft is not None
        self.front.setCurrentIndex(int(drawing))
        self.title.setText(translate("Storage", "Enter saves, Esc leaves it") if drawing else presenter.title())
        self.form.refresh()
        self._show_map()

    def _show_map(self) -> None:
        presenter = self._presenter
        aims = self.lists.currentWidget() is self.waiting and bool(presenter.waiting)
        target = str(self.target.currentData() or "") if aims else ""
        is_wrong = presenter.wrong[0] == "place"
        self.map.show_zones(presenter.zones, presenter.chosen, target, presenter.draft, is_wrong=is_wrong)

    def _show_targets(self) -> None:
        presenter = self._presenter
        choices = presenter.targets()
        placement = presenter.placement()
        self.target.blockSignals(True)
        self.target.clear()
        for each in choices:
            self.target.addItem(each.name, each.zone)
        # The best that is another one than where it lies.
        best = next((n for n, each in enumerate(choices) if placement and each.zone != placement.zone), 0)
        self.target.setCurrentIndex(best if choices else -1)
        self.target.blockSignals(False)
        self.put.setEnabled(placement is not None and bool(choices))
        self.target.setEnabled(placement is not None and bool(choices))
        self._say_why()

    def _say_why(self) -> None:
        choices = {each.zone: each for each in self._presenter.targets()}
        chosen = choices.get(self.target.currentData() or "")
        placement = self._presenter.placement()
        if placement is None or chosen is None:
            self.why.setText("")
        else:
            words = translate("Storage", "{item}, {amount} → {zone}: {why}")
            self.why.setText(
                words.format(item=placement.item, amount=placement.amount, zone=chosen.name, why=chosen.why)
            )

    def _aimed(self) -> None:
        self._say_why()
        self._show_map()

    def _connect(self) -> None:
        self.map.chosen.connect(self._choose_zone)
        self.map.stepped.connect(lambda step: self._choose_zone(self._presenter.next_zone(step)))
        self.map.begun.connect(self._begin)
        self.map.shaped.connect(self._shape)
        self.map.moved.connect(self._move)
        self.map.resized.connect(self._resize)
        self.map.taken.connect(self._take)
        self.map.left.connect(self._leave)
        self.map.removed.connect(self._remove)
        self.map.new_wanted.connect(self._begin)
        self.new.clicked.connect(lambda: self._begin())
        self.change.clicked.connect(self._edit)
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave)
        self.form.removed.connect(self._remove)
        for table in (self.waiting, self.inside):
            table.chosen.connect(self._pick)
            table.opened.connect(self._open)
        self.lists.currentChanged.connect(lambda _: self._turn_list())
        self.target.currentIndexChanged.connect(lambda _: self._aimed())
        self.put.clicked.connect(self._put)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new.click)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._put_or_save)

    def _put_or_save(self) -> None:
        if self._presenter.draft is not None:
            self._save()
        else:
            self.put.click()

    def _lay_out(self) -> None:
        role(self.title, "field")
        role(self.why, "hint")
        role(self.put, "primary")
        self.new.setToolTip(translate("Storage", "Or drag on the map (Ctrl+N)"))
        self.change.setToolTip(translate("Storage", "Its place, name, goods and temperatures (Enter on the map)"))
        self.put.setToolTip(translate("Storage", "Enter in the list, or Ctrl+Enter"))
        self.target.setAccessibleName(translate("Storage", "Zone for the lot"))
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(6)
        for table in (self.waiting, self.inside):
            table.setItemDelegateForColumn(0, TwoLineDelegate(table))
            table.setMinimumHeight(140)
        self.waiting.setItemDelegateForColumn(2, TwoLineDelegate(self.waiting))
        self.lists.addTab(self.waiting, "")
        self.lists.addTab(self.inside, "")
        self.lists.fit()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.map, 1)
        column.addWidget(Flow([self.new, self.change]))
        aim = QHBoxLayout()
        aim.setSpacing(6)
        aim.addWidget(self.target, 1)
        aim.addWidget(self.put)
        lots = QWidget()
        below = QVBoxLayout(lots)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(self.lists, 1)
        below.addWidget(self.why)
        below.addLayout(aim)
        self.front = FrontStack(lots, self.form)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 8, 0, 0)
        parts = [Part(left, 0, 0, narrow_height=330), Part(self.front, 0, 1)]
        around.addWidget(Reflow(parts, columns=(3, 2), rows=(1,)))


def _lots(theme: Theme, name: str, *, waits: bool) -> DataTable[Placement]:
    columns: list[Column[Placement]] = [
        Column(
            translate("Storage", "Lot"),
            text=lambda row: row.item,
            stretch=True,
            mark=lambda row: _mark(row) if waits else None,
        ),
        Column(translate("Storage", "Quantity"), text=lambda row: row.amount, right=True, width=7),
    ]
    if waits:
        columns.append(
            Column(
                translate("Storage", "Where to"), text=lambda row: row.best.name if row.best else _no_zone(), width=13
            )
        )
    table: DataTable[Placement] = DataTable(columns, key=lambda row: row.key, theme=theme)
    table.setAccessibleName(name)
    return table


def _mark(row: Placement) -> Mark:
    if row.best is None:
        return Mark.WRONG
    return Mark.WAITING if row.best.fits else Mark.NOTICE


def _no_zone() -> str:
    return translate("Storage", "no zone suits")
