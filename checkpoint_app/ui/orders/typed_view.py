"""The page on which an order is typed while somebody dictates it: household, goods, Ctrl+Enter. No mouse is needed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.intake.goods import TypedItem
from checkpoint_app.intake.households import FoundHousehold
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.goods_finder import GoodsFinder
from checkpoint_app.ui.household_finder import HouseholdFinder
from checkpoint_app.ui.orders.finders import Finders
from checkpoint_app.ui.orders.pages import Ask
from checkpoint_app.ui.orders.review import need_word
from checkpoint_app.ui.orders.typed_presenter import TypedLine, TypedPresenter
from checkpoint_app.ui.reflow import WrappedLabel, go_to
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import ROW_HEIGHT, Column, DataTable
from checkpoint_app.words import translate

_NEEDS = ("elderly", "infant", "mobility", "medicine")
_HEAD = 46
_NOTE = 300


class TypedPage(QWidget):
    """Enter takes the candidate in front and goes on: from the household to the goods, from one line to the next."""

    def __init__(self, shell: Shell, presenter: TypedPresenter, finders: Finders, ask: Ask) -> None:
        super().__init__()
        self._presenter = presenter
        self._ask = ask
        self.merchant = QComboBox()
        self.household = HouseholdFinder(finders.households, shell.theme, lines=3)
        self.who = ElidedLabel()
        self.again = QPushButton(translate("Typed", "Another"))
        self.goods = GoodsFinder(presenter.goods, shell.theme, lines=3)
        self.note_below = FieldNote(self.goods.field)
        self.lines: DataTable[TypedLine] = DataTable(
            [
                Column(translate("Typed", "Item"), lambda row: row.item, stretch=True),
                Column(translate("Typed", "Quantity"), lambda row: row.quantity, right=True, width=9),
                Column(translate("Typed", "Price"), lambda row: row.price, right=True, width=8),
                Column(translate("Typed", "Amount"), lambda row: row.amount, right=True, width=9),
            ],
            key=lambda row: row.line,
            theme=shell.theme,
            empty=translate("Typed", "Type an item, its initials and how many: bc2, then Enter."),
        )
        self.needs = {need: QPushButton() for need in _NEEDS}
        self.note = QLineEdit()
        self.sum = WrappedLabel()
        self.off = QPushButton(translate("Typed", "Take the line off (Del)"))
        self.take = QPushButton(translate("Typed", "Take the order (Ctrl+Enter)"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the presenter has; reference data may be new."""
        self.merchant.blockSignals(True)
        self.merchant.clear()
        self.merchant.addItem(translate("Typed", "Merchant…"), "")
        for merchant, name in self._presenter.merchants():
            self.merchant.addItem(name, merchant)
        self.merchant.setCurrentIndex(max(0, self.merchant.findData(self._presenter.merchant)))
        self.merchant.blockSignals(False)
        self._presenter.choose_merchant(self.merchant.currentData() or "")
        self.show_order()

    def show_order(self) -> None:
        """Show the order as it is typed so far."""
        found = self._presenter.household
        self.household.setVisible(found is None)
        self.who.setVisible(found is not None)
        self.again.setVisible(found is not None)
        if found is not None:
            self.who.setText("   ".join(part for part in (found.address, found.name, found.compound) if part))
        for need, button in self.needs.items():
            button.blockSignals(True)
            button.setChecked(need in self._presenter.needs)
            button.blockSignals(False)
        if self.note.text() != self._presenter.note:
            self.note.setText(self._presenter.note)
        self.lines.set_rows(self._presenter.rows())
        self.sum.setText(self._presenter.total())
        self.off.setEnabled(bool(self._presenter.lines))

    def focus_first(self) -> None:
        """The keyboard goes to what is to be typed next."""
        if not self._presenter.merchant:
            go_to(self.merchant)
        elif self._presenter.household is None:
            go_to(self.household.field)
        else:
            go_to(self.goods.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.goods.field and not self.goods.field.text() and event.key() == Qt.Key.Key_Backspace:
                self._take_off()
                return True
            if watched is self.lines and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._take_off()
                return True
            if watched is self.merchant and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.focus_first()
                return True
        return super().eventFilter(watched, event)

    def _merchant_chosen(self) -> None:
        self._presenter.choose_merchant(self.merchant.currentData() or "")
        self.show_order()

    def _household_chosen(self, found: FoundHousehold) -> None:
        self._presenter.choose_household(found)
        self.show_order()
        self.focus_first()

    def _another(self) -> None:
        self._presenter.household = None
        self.show_order()
        go_to(self.household.field)

    def _item_chosen(self, item: TypedItem) -> None:
        self._presenter.add(item)
        self.note_below.complain("")
        self.show_order()
        rows = self.lines.rows()
        if rows:
            self.lines.scrollToBottom()
        go_to(self.goods.field)

    def _take_off(self) -> None:
        row = self.lines.current()
        self._presenter.take_off(row.line if row is not None and self.lines.hasFocus() else -1)
        self.show_order()

    def _take_chosen_off(self) -> None:
        row = self.lines.current()
        self._presenter.take_off(row.line if row is not None else -1)
        self.show_order()
        go_to(self.goods.field)

    def _take(self) -> None:
        pending = self.goods.field.text()
        missing = "goods" if pending.strip() else self._presenter.missing()
        answer = self._ask(self._presenter.take, pending)
        self.show_order()
        if answer is not None and answer.kind is Kind.REFUSED:
            self.note_below.complain(answer.headline if missing in ("goods", "lines") else "")
            {"merchant": self.merchant, "household": self.household.field}.get(missing, self.goods.field).setFocus()
            return
        self.note_below.complain("")
        self.focus_first()

    def _connect(self) -> None:
        self.merchant.currentIndexChanged.connect(self._merchant_chosen)
        self.household.chosen.connect(self._household_chosen)
        self.again.clicked.connect(self._another)
        self.goods.chosen.connect(self._item_chosen)
        for need, button in self.needs.items():
            button.toggled.connect(lambda there, each=need: self._presenter.need(each, there=there))
        self.note.textChanged.connect(self._keep_note)
        self.note.returnPressed.connect(lambda: go_to(self.goods.field))
        self.off.clicked.connect(self._take_chosen_off)
        self.take.clicked.connect(self._take)
        for field in (self.goods.field, self.lines, self.merchant):
            field.installEventFilter(self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._take)
        for number, need in enumerate(_NEEDS, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.needs[need].toggle)

    def _keep_note(self, text: str) -> None:
        self._presenter.note = text

    def _lay_out(self) -> None:
        self.merchant.setAccessibleName(translate("Typed", "Merchant"))
        self.note.setPlaceholderText(translate("Typed", "Note on the goods, without names and phone numbers"))
        self.note.setAccessibleName(translate("Typed", "Note"))
        role(self.who, "title")
        role(self.sum, "hint")
        role(self.take, "primary")
        self.lines.setMinimumHeight(_HEAD + 2 * ROW_HEIGHT)
        self.note.setMinimumWidth(_NOTE)
        for number, (need, button) in enumerate(self.needs.items(), 1):
            button.setCheckable(True)
            button.setText(need_word(need))
            button.setToolTip(f"Alt+{number}")
        needs = Flow([*self.needs.values(), self.note])
        home = QHBoxLayout()
        home.addWidget(self.who, 1)
        home.addWidget(self.again)
        whose = QVBoxLayout()
        whose.addWidget(self.household)
        whose.addLayout(home)
        head = QHBoxLayout()
        head.addWidget(self.merchant, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(whose, 1)
        self.note_below.setMinimumHeight(0)
        below = Flow([self.off, self.take])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(head)
        column.addWidget(needs)
        column.addWidget(self.goods)
        column.addWidget(self.note_below)
        column.addWidget(self.lines, 1)
        column.addWidget(self.sum)
        column.addWidget(below)
