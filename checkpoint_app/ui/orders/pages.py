"""The list of what is wrong in something that was read: where, why, and what to do about it. Knows no file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.orders.lists import to_first
from checkpoint_app.ui.orders.problem_rows import ProblemRow
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.words import translate

Ask = Callable[..., Answer | None]

_DETAILS_HEIGHT = 92


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
        to_first(self.table, lambda row: row.key)
