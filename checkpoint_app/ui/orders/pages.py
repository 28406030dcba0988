"""The three lists of the Orders station: what was read, what is wrong with it, what is recorded."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.db.rows import OrderRow
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.orders.presenter import Doing, OrdersPresenter
from checkpoint_app.ui.orders.problem_rows import ProblemRow
from checkpoint_app.ui.orders.recorded_presenter import RecordedPresenter
from checkpoint_app.ui.orders.review import ReviewRow
from checkpoint_app.ui.reflow import WrappedLabel, go_to
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.words import translate

Ask = Callable[..., Answer | None]

_R = TypeVar("_R")

_DETAILS_HEIGHT = 92
# Below this width the least needed column gives its room to the others.
_NARROW = 760
_MERCHANT, _ORDERED = 3, 5


class ReviewPage(QWidget):
    """The draft, order by order. Enter takes an order or leaves it out; what it was read from stands below."""

    def __init__(self, shell: Shell, presenter: OrdersPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.table: DataTable[ReviewRow] = DataTable(
            [
                Column(translate("Orders", "State"), lambda row: row.state, mark=lambda row: row.mark, width=14),
                Column(translate("Orders", "No."), lambda row: row.number[-6:], sort=_by_number, width=7),
                Column(translate("Orders", "Address"), lambda row: row.address, sort=_by_place, width=10),
                Column(translate("Orders", "Merchant"), lambda row: row.merchant, width=9),
                Column(translate("Orders", "Items"), lambda row: row.items, stretch=True),
                Column(translate("Orders", "Amount"), lambda row: row.amount, sort=_by_amount, right=True, width=8),
            ],
            key=lambda row: row.order,
            theme=shell.theme,
            empty=translate("Orders", "Nothing was read yet. Choose a file or paste a list, then press “Read”."),
        )
        self.details = QPlainTextEdit()
        self.tick = QPushButton()
        self.take = QPushButton()
        self.drop = QPushButton(translate("Orders", "Drop the draft"))
        self._lay_out()
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._tick)
        self.tick.clicked.connect(lambda: self._tick(self.table.current()))

    def refresh(self) -> None:
        """Load the draft again."""
        self.table.set_rows(self._presenter.rows())
        self._chosen(self.table.current())
        idle = self._presenter.doing is Doing.NOTHING
        count = self._presenter.to_take
        self.take.setText(translate("Orders", "Take orders ({count})").format(count=count))
        self.take.setEnabled(idle and count > 0)
        self.drop.setEnabled(idle and self._presenter.draft is not None)

    def show_first(self) -> None:
        """The keyboard goes to the list, at its first line."""
        _to_first(self.table, lambda row: row.order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_MERCHANT, self.width() < _NARROW)

    def _chosen(self, row: ReviewRow | None) -> None:
        taken = row is not None and row.ticked
        self.tick.setText(translate("Orders", "Leave out (Enter)") if taken else translate("Orders", "Take it (Enter)"))
        self.tick.setEnabled(row is not None and row.is_new and self._presenter.doing is not Doing.TAKING)
        self.details.setPlainText(self._presenter.details(row.order) if row is not None else "")

    def _tick(self, row: ReviewRow | None) -> None:
        if row is not None:
            self._presenter.tick(row.order)
            self.refresh()

    def _lay_out(self) -> None:
        role(self.take, "primary")
        self.details.setReadOnly(True)
        self.details.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.details.setPlaceholderText(translate("Orders", "Choose an order: what to look at in it stands here."))
        self.details.setFixedHeight(_DETAILS_HEIGHT)
        below = QHBoxLayout()
        below.addWidget(self.tick)
        below.addStretch(1)
        below.addWidget(self.drop)
        below.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addLayout(below)


class ProblemsPage(QWidget):
    """Everything that is wrong, with its row and column and what to do about it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.table: DataTable[ProblemRow] = DataTable(
            [
                Column(
                    translate("Orders", "Where"), lambda row: row.place, sort=lambda row: (row.row, row.key), width=30
                ),
                Column(translate("Orders", "What is wrong, and what to do"), lambda row: row.words, stretch=True),
            ],
            key=lambda row: row.key,
            theme=shell.theme,
            empty=translate("Orders", "Nothing is wrong."),
        )
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.words.setPlaceholderText(translate("Orders", "Choose a line: its whole text stands here."))
        self.words.setFixedHeight(_DETAILS_HEIGHT)
        self.table.chosen.connect(lambda row: self.words.setPlainText(f"{row.place}\n{row.words}" if row else ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)

    def show_problems(self, rows: list[ProblemRow]) -> None:
        """Show these instead."""
        self.table.set_rows(rows)

    def show_first(self) -> None:
        """The keyboard goes to the list, at its first line."""
        _to_first(self.table, lambda row: row.key)


class RecordedPage(QWidget):
    """The orders on record, with a filter and the way to cancel one. Loaded when it is looked at."""

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
                Column(translate("Orders", "No."), lambda row: row.number, sort=_by_number, stretch=True),
                Column(
                    translate("Orders", "Address"),
                    presenter.address,
                    sort=lambda row: place_key(presenter.address(row)),
                    width=10,
                ),
                Column(translate("Orders", "Merchant"), presenter.merchant, width=9),
                Column(translate("Orders", "Amount"), presenter.amount, sort=_by_amount, right=True, width=8),
                Column(translate("Orders", "Ordered"), presenter.ordered, sort=_by_time, width=16),
            ],
            key=lambda row: row.order,
            theme=shell.theme,
            empty=translate("Orders", "No such order is recorded."),
        )
        self.hint = WrappedLabel()
        self.reason = QLineEdit(presenter.reason)
        self.cancel = QPushButton(translate("Orders", "Cancel the order"))
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
        self.table.setColumnHidden(_ORDERED, self.width() < _NARROW)

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
        hint = self._presenter.hint(rows)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _searched(self, text: str) -> None:
        self._presenter.search = text
        self.table.set_filter(text)

    def _to_list(self) -> None:
        _to_first(self.table, lambda row: row.order)

    def _chosen(self, row: OrderRow | None) -> None:
        self.cancel.setEnabled(self._presenter.can_cancel(row))

    def _opened(self, row: OrderRow) -> None:
        if self._presenter.can_cancel(row):
            go_to(self.reason)

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
        self.reason.textChanged.connect(self._keep_reason)
        self.reason.returnPressed.connect(self._cancel)
        self.cancel.clicked.connect(self._cancel)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(translate("Orders", "Find: address, number, merchant, state"))
        self.search.setAccessibleName(translate("Orders", "Find"))
        self.table.set_filter(self._presenter.search)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # an order number is told by its end
        self.reason.setPlaceholderText(translate("Orders", "Why is the order cancelled?"))
        self.reason.setAccessibleName(translate("Orders", "Reason"))
        role(self.hint, "hint")
        self.hint.hide()
        role(self.cancel, "danger")
        self.cancel.setEnabled(False)
        below = QHBoxLayout()
        below.addWidget(self.reason, 1)
        below.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        column.addLayout(below)


def place_key(address: str) -> tuple[tuple[int, str], ...]:
    """Orders addresses as people walk: 2-1-101 before 10-1-101."""
    return tuple((int(part) if part.isdecimal() else 0, part) for part in address.split("-"))


def _to_first(table: DataTable[_R], key: Callable[[_R], Hashable]) -> None:
    """Give the list the keyboard; with the cursor on its first line where it has none."""
    rows = table.rows()
    if rows and table.current() is None:
        table.select([key(rows[0])])
    go_to(table)


def _by_number(row: ReviewRow | OrderRow) -> tuple[int, str]:
    return len(row.number), row.number


def _by_place(row: ReviewRow) -> tuple[tuple[int, str], ...]:
    return place_key(row.address)


def _by_amount(row: ReviewRow | OrderRow) -> int:
    return row.amount_fen


def _by_time(row: OrderRow) -> str:
    return row.ordered_at
