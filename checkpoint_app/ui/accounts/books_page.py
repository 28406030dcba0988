"""The trial balance on the screen. Knows its presenter, no rule."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain import money
from checkpoint_app.ui.accounts.books import BookRow, BooksPresenter
from checkpoint_app.ui.accounts.said_label import SaidLabel
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class BooksPage(QWidget):
    """All accounts with the sum in sight."""

    exported = Signal()

    def __init__(self, presenter: BooksPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.said = SaidLabel(theme, "title")
        self.export = QPushButton(translate("Accounts", "Export (CSV, XLSX)"))
        self.table: DataTable[BookRow] = DataTable(
            [
                Column(translate("Accounts", "Account"), text=lambda row: row.name, stretch=True),
                Column(
                    translate("Accounts", "Debit"),
                    text=lambda row: money.text(row.balance.debit_fen),
                    sort=lambda row: row.balance.debit_fen,
                    right=True,
                    width=12,
                ),
                Column(
                    translate("Accounts", "Credit"),
                    text=lambda row: money.text(row.balance.credit_fen),
                    sort=lambda row: row.balance.credit_fen,
                    right=True,
                    width=12,
                ),
                Column(
                    translate("Accounts", "Balance"),
                    text=lambda row: money.text(row.balance.balance_fen),
                    sort=lambda row: row.balance.balance_fen,
                    right=True,
                    width=12,
                ),
            ],
            key=lambda row: row.balance.account,
            theme=theme,
            empty=translate("Accounts", "Nothing is booked yet."),
        )
        self.table.setAccessibleName(translate("Accounts", "Trial balance"))
        self.table.setMinimumHeight(200)
        head = QHBoxLayout()
        head.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.export.clicked.connect(self.exported)

    def refresh(self) -> None:
        """Show what the presenter has read again."""
        self.said.tell(self._presenter.said())
        self.table.set_rows(self._presenter.rows)
