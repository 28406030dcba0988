"""The orders on record, with a filter; the lines of the chosen one, where they were read, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.db.rows import OrderRow
from checkpoint_app.intake.households import FoundHousehold
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.fields import latin, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.household_finder import HouseholdFinder
from checkpoint_app.ui.orders.lists import by_amount, by_number, place_key, to_first
from checkpoint_app.ui.orders.pages import Ask
from checkpoint_app.ui.orders.recorded_presenter import RecordedLine, RecordedPresenter
from checkpoint_app.ui.orders.source_text import SourceText
from checkpoint_app.ui.reflow import WrappedLabel, go_to
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import ROW_HEIGHT, Column, DataTable
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_NARROW = 760
_ORDERED = 5
_HEAD = 46
_ITEM, _PRICE = 0, 2


class RecordedPage(QWidget):
    """Loaded when it is looked at. All that is done here is one action, and can be taken back."""

    def __init__(self, shell: Shell, presenter: RecordedPresenter, ask: Ask) -> None:
        super().__init__()
        self._shell = shell
        self._presenter = presenter
        self._ask = ask
        self._stale = True
        self.search = QLineEdit(presenter.search)
        self.table: DataTable[OrderRow] = DataTable(
            [
                Column(translate("Orders", "State"), presenter.state, mark=presenter.mark, width=13),
                Column(translate("Orders", "No."), lambda row: row.number, sort=by_number, stretch=True),
                Column(
                    translate("Orders", "Address"),
                    presenter.address,
                    sort=lambda row: place_key(presenter.address(row)),
                    width=10,
                ),
                Column(translate("Orders", "Merchant"), presenter.merchant, width=9),
                Column(translate("Orders", "Amount"), presenter.amount, sort=by_amount, right=True, width=8),
                Column(translate("Orders", "Ordered"), presenter.ordered, sort=_by_time, width=16),
            ],
            key=lambda row: row.order,
            theme=shell.theme,
            empty=translate("Orders", "No such order is recorded."),
        )
        self.lines: DataTable[RecordedLine] = DataTable(
            [
                Column(translate("Orders", "Item"), _item, stretch=True),
                Column(translate("Orders", "Quantity"), lambda row: row.quantity, right=True, width=7),
                Column(translate("Orders", "Price"), _price, width=9),
                Column(translate("Orders", "Note"), lambda row: row.note, width=8),
            ],
            key=lambda row: row.line,
            theme=shell.theme,
            empty=translate("Orders", "Choose an order: its lines stand here."),
        )
        self.words = SourceText(shell.theme)
        self.about = WrappedLabel()
        self.hint = WrappedLabel()
        self.quantity = QLineEdit()
        self.change = QPushButton(translate("Orders", "Change the quantity"))
        self.take_off = QPushButton(translate("Orders", "Take the line off"))
        self.pass_on = QPushButton(translate("Orders", "Pass on to…"))
        self.neighbour = HouseholdFinder(presenter.finders.households, shell.theme, lines=2)
        self.reason = QLineEdit(presenter.reason)
        self.cancel = QPushButton(translate("Orders", "Cancel the order"))
        self._end = QWidget()
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """The recorded orders changed: load them again, at once or when the page is looked at."""
        self._stale = True
        if self.isVisible():
            self._load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            answer = self._shell.faults.guarded(self._load)
            if answer is not None:
                self._shell.say(answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self.table.setColumnHidden(_ORDERED, narrow)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(down if narrow else across)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, Down goes into the list."""
        down = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self.search and down:
            self._to_list()
            return True
        return super().eventFilter(watched, event)

    def _load(self) -> None:
        rows = self._presenter.rows()
        self._stale = False
        self.table.set_rows(rows)
        self._show_details(self.table.current())
        hint = self._presenter.hint(rows)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _searched(self, text: str) -> None:
        self._presenter.search = text
        self.table.set_filter(text)

    def _to_list(self) -> None:
        to_first(self.table, lambda row: row.order)

    def _chosen(self, row: OrderRow | None) -> None:
        answer = self._shell.faults.guarded(lambda: self._show_details(row))
        if answer is not None:
            self._shell.say(answer)

    def _show_details(self, row: OrderRow | None) -> None:
        details = self._presenter.details(row)
        self.lines.set_rows(details.lines)
        self.words.show_pieces(
            details.pieces, translate("Orders", "What an order of a chat list was read from stands here.")
        )
        self.about.setText(details.words)
        self.about.setVisible(bool(details.words))
        self._line_chosen(self.lines.current())

    def _line_chosen(self, line: RecordedLine | None) -> None:
        row = self.table.current()
        self.words.mark_line(line.line if line else -1)
        can_change = line is not None and self._presenter.can_change(row)
        for widget in (self.change, self.take_off):
            widget.setEnabled(can_change)
        self.pass_on.setEnabled(line is not None and self._presenter.can_pass_on(row))
        self.quantity.setEnabled(self.pass_on.isEnabled())
        self.cancel.setEnabled(self._presenter.can_cancel(row))

    def _words_chosen(self, line: int) -> None:
        if line >= 0:
            self.lines.select([line])

    def _opened(self, row: OrderRow) -> None:
        if self._presenter.can_pass_on(row):
            to_first(self.lines, lambda line: line.line)

    # what can be done

    def _line(self) -> int:
        line = self.lines.current()
        return line.line if line is not None else -1

    def _set_quantity(self, typed: str) -> None:
        self._done(self._ask(self._presenter.set_quantity, self.table.current(), self._line(), typed))

    def _pass_on(self, neighbour: FoundHousehold) -> None:
        typed = self.quantity.text()
        self._done(self._ask(self._presenter.pass_on, self.table.current(), self._line(), typed, neighbour))

    def _done(self, answer: Answer | None) -> None:
        if answer is None or answer.kind is not Kind.OK:
            go_to(self.quantity if self._line() >= 0 else self.table)
            return
        self.quantity.clear()
        self.reason.clear()
        self._leave_neighbour()

    def _ask_neighbour(self) -> None:
        self._end.hide()  # its room is needed
        self.neighbour.show()
        go_to(self.neighbour.field)

    def _leave_neighbour(self) -> None:
        self.neighbour.hide()
        self._end.show()
        go_to(self.lines)

    def _keep_reason(self, text: str) -> None:
        self._presenter.reason = text

    def _cancel(self) -> None:
        answer = self._ask(self._presenter.cancel, self.table.current())
        if answer is not None and answer.kind is Kind.OK:
            self.reason.clear()
            self._shell.focus_scan_field()
        elif self.table.current() is None:
            self._to_list()
        else:
            go_to(self.reason)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._to_list)
        self.search.installEventFilter(self)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.lines.chosen.connect(self._line_chosen)
        self.lines.opened.connect(lambda _: go_to(self.quantity))
        self.words.chosen.connect(self._words_chosen)
        self.quantity.returnPressed.connect(lambda: self._set_quantity(self.quantity.text()))
        self.change.clicked.connect(lambda: self._set_quantity(self.quantity.text()))
        self.take_off.clicked.connect(lambda: self._set_quantity("0"))
        self.pass_on.clicked.connect(self._ask_neighbour)
        self.neighbour.chosen.connect(self._pass_on)
        self.neighbour.left.connect(self._leave_neighbour)
        self.reason.textChanged.connect(self._keep_reason)
        self.reason.returnPressed.connect(self._cancel)
        self.cancel.clicked.connect(self._cancel)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(translate("Orders", "Find: address, number, merchant, state"))
        self.search.setAccessibleName(translate("Orders", "Find"))
        self.table.set_filter(self._presenter.search)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # an order number is told by its end
        self.table.setMinimumHeight(_HEAD + 2 * ROW_HEIGHT)
        self.lines.setMinimumHeight(_HEAD + 2 * ROW_HEIGHT)
        self.lines.setAccessibleName(translate("Orders", "Lines of the order"))
        self.words.setAccessibleName(translate("Orders", "What the order was read from"))
        self.quantity.setPlaceholderText(translate("Orders", "Quantity"))
        self.quantity.setAccessibleName(translate("Orders", "Quantity"))
        self.quantity.setMaximumWidth(140)
        latin(self.quantity)
        self.reason.setPlaceholderText(translate("Orders", "Why is the order changed or cancelled?"))
        self.reason.setAccessibleName(translate("Orders", "Reason"))
        for label in (self.hint, self.about):
            role(label, "hint")
            label.hide()
        role(self.cancel, "danger")
        two_lines = TwoLineDelegate(self.lines)
        for place in (_ITEM, _PRICE):
            self.lines.setItemDelegateForColumn(place, two_lines)
        self._line_chosen(None)
        self.neighbour.hide()
        self._middle.setSpacing(8)
        self._middle.addWidget(self.lines, 3)
        self._middle.addWidget(self.words, 2)
        changes = Flow([self.quantity, self.change, self.take_off, self.pass_on])
        below = QHBoxLayout(self._end)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.reason, 1)
        below.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.table, 3)
        column.addWidget(self.hint)
        column.addWidget(self.about)
        column.addLayout(self._middle, 2)
        column.addWidget(self.neighbour)
        column.addWidget(changes)
        column.addWidget(self._end)


def _item(line: RecordedLine) -> str:
    """`西红柿`, and below it what it was read from: `番茄 (by another name)`."""
    if not line.written:
        return line.item
    written = translate("Orders", "{words} ({rule})").format(words=line.written, rule=line.rule)
    return f"{line.item}\n{written}"


def _price(line: RecordedLine) -> str:
    """The price in the order, and below it the merchant's latest, where that is the one in force."""
    if not line.quoted:
        return line.price
    quoted = translate("Orders", "quoted {price}").format(price=line.quoted)
    return f"{line.price}\n{quoted}"


def _by_time(row: OrderRow) -> str:
    return row.ordered_at
