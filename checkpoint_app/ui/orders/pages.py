"""The three lists of the Orders station: what was read, what is wrong with it, what is recorded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.orders.presenter import OrdersPresenter, RecordedRow, ReviewRow
from checkpoint_app.ui.orders.problem_rows import ProblemRow
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.words import translate

Ask = Callable[..., Answer | None]


class ReviewPage(QWidget):
    """The draft, order by order. Enter takes an order or leaves it out; the text it was read from stands below."""

    def __init__(self, shell: Shell, presenter: OrdersPresenter, changed: Callable[[], None]) -> None:
        super().__init__()
        self._presenter = presenter
        self._changed = changed
        self.table: DataTable[ReviewRow] = DataTable(
            [
                Column(translate("Orders", "State"), lambda row: row.state, mark=lambda row: row.mark, width=13),
                Column(translate("Orders", "No."), lambda row: row.number[-6:], sort=_by_number, width=7),
                Column(translate("Orders", "Address"), lambda row: row.address, width=10),
                Column(translate("Orders", "Merchant"), lambda row: row.merchant, width=9),
                Column(translate("Orders", "Items"), lambda row: row.items, stretch=True),
                Column(translate("Orders", "Amount"), lambda row: row.amount, sort=_by_amount, right=True, width=8),
            ],
            key=lambda row: row.order,
            theme=shell.theme,
            empty=translate(
                "Orders", "Nothing was read yet. Choose a file or paste a list on the left, then press “Read”."
            ),
        )
        self.source = QPlainTextEdit()
        self.tick = QPushButton(translate("Orders", "Take it / leave it out (Enter)"))
        self.tick.setEnabled(False)
        self.source.setReadOnly(True)
        self.source.setPlaceholderText(translate("Orders", "What was written, and what to look at, stands here."))
        self.source.setMaximumHeight(96)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._tick)
        self.tick.clicked.connect(lambda: self._tick(self.table.current()))
        below = QHBoxLayout()
        below.addWidget(self.source, 1)
        below.addWidget(self.tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def refresh(self) -> None:
        """Load the draft again."""
        self.table.set_rows(self._presenter.rows())
        self._chosen(self.table.current())

    def _chosen(self, row: ReviewRow | None) -> None:
        self.tick.setEnabled(row is not None)
        self.source.setPlainText(self._presenter.doubts(row.order) if row is not None else "")

    def _tick(self, row: ReviewRow | None) -> None:
        if row is not None:
            self._presenter.tick(row.order)
            self.refresh()
            self._changed()


class ProblemsPage(QWidget):
    """Everything that is wrong, with its row and column and what to do about it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.table: DataTable[ProblemRow] = DataTable(
            [
                Column(
                    translate("Orders", "Where"), lambda row: row.place, sort=lambda row: (row.row, row.key), width=28
                ),
                Column(translate("Orders", "What is wrong, and what to do"), lambda row: row.words, stretch=True),
            ],
            key=lambda row: row.key,
            theme=shell.theme,
            empty=translate("Orders", "Nothing is wrong."),
        )
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(48)
        role(self.words, "hint")
        self.table.chosen.connect(lambda row: self.words.setText(f"{row.place}: {row.words}" if row else ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)

    def show_problems(self, rows: list[ProblemRow]) -> None:
        self.table.set_rows(rows)


class RecordedPage(QWidget):
    """The orders on record, with a filter and the way to cancel one."""

    def __init__(self, shell: Shell, presenter: OrdersPresenter, ask: Ask) -> None:
        super().__init__()
        self._presenter = presenter
        self._ask: Callable[..., Any] = ask
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Orders", "Find: address, number, merchant"))
        self.table: DataTable[RecordedRow] = DataTable(
            [
                Column(translate("Orders", "State"), lambda row: row.state, mark=lambda row: row.mark, width=14),
                Column(translate("Orders", "No."), lambda row: row.number, stretch=True),
                Column(translate("Orders", "Address"), lambda row: row.address, width=10),
                Column(translate("Orders", "Merchant"), lambda row: row.merchant, width=10),
                Column(translate("Orders", "Amount"), lambda row: row.amount, sort=_by_amount, right=True, width=9),
                Column(translate("Orders", "Ordered"), lambda row: row.ordered, sort=_by_time, width=16),
            ],
            key=lambda row: row.order,
            theme=shell.theme,
            empty=translate("Orders", "No order is recorded yet."),
        )
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(translate("Orders", "Why is the order cancelled?"))
        self.cancel = QPushButton(translate("Orders", "Cancel the order"))
        role(self.cancel, "danger")
        self.cancel.setEnabled(False)
        self.search.textChanged.connect(self.table.set_filter)
        self.table.chosen.connect(lambda row: self.cancel.setEnabled(row is not None and row.open))
        self.cancel.clicked.connect(self._cancel)
        self.reason.returnPressed.connect(self._cancel)
        below = QHBoxLayout()
        below.addWidget(self.reason, 1)
        below.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def refresh(self) -> None:
        """Load the recorded orders again."""
        self.table.set_rows(self._presenter.recorded())

    def _cancel(self) -> None:
        row = self.table.current()
        if row is None:
            return
        answer = self._ask(self._presenter.cancel, row.order, self.reason.text())
        if answer is not None and answer.kind is Kind.OK:
            self.reason.clear()
        else:
            self.reason.setFocus()


def _by_number(row: ReviewRow) -> tuple[int, str]:
    return len(row.number), row.number


def _by_amount(row: ReviewRow | RecordedRow) -> int:
    return row.amount_fen


def _by_time(row: RecordedRow) -> str:
    return row.ordered_at
