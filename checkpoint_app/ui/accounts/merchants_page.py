"""Merchants on the screen: accounts on the left; the chosen one's deliveries, statement and settlement on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain import money
from checkpoint_app.ui.accounts.bill_tables import statement_table
from checkpoint_app.ui.accounts.merchants import InvoicedDelivery, MerchantRow, MerchantsPresenter
from checkpoint_app.ui.accounts.money_form import MoneyForm
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.reflow import Part, Reflow
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_FORM_WIDTH = 300


class MerchantsPage(QWidget):
    """Enter on a delivery opens its invoice; Ctrl+P goes to the payment."""

    chosen = Signal(str)
    """The id of a merchant to look at."""

    opened = Signal(str)
    """The id of a delivery whose invoice is wanted."""

    pay = Signal()
    copy = Signal()
    print = Signal()

    def __init__(self, presenter: MerchantsPresenter, names: Names, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.table = merchant_table(theme)
        self.title = ElidedLabel()
        self.copy_text = QPushButton(translate("Accounts", "Copy text"))
        self.write_pdf = QPushButton(translate("Accounts", "PDF"))
        self.deliveries = delivery_table(theme)
        self.statement = statement_table(names, theme, turned=True)
        self.form = MoneyForm(presenter.payment, theme)
        self._lay_out()
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self.deliveries.setFocus(Qt.FocusReason.OtherFocusReason))
        self.deliveries.opened.connect(lambda row: self.opened.emit(row.delivery))
        self.form.booked.connect(self.pay)
        self.copy_text.clicked.connect(self.copy)
        self.write_pdf.clicked.connect(self.print)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.form.begin)

    def refresh(self) -> None:
        """Show what the presenter has read again."""
        presenter = self._presenter
        self.table.blockSignals(True)
        self.table.set_rows(presenter.rows)
        current = self.table.current()
        if presenter.merchant and (current is None or current.account.merchant != presenter.merchant):
            self.table.select([presenter.merchant])
        self.table.blockSignals(False)
        self.show_merchant()

    def show_merchant(self) -> None:
        """The chosen merchant's deliveries, statement and what is owed."""
        presenter = self._presenter
        self.title.setText(presenter.title())
        self.deliveries.set_rows(presenter.deliveries)
        self.statement.set_rows(presenter.statement[::-1])
        self.form.load()

    def _choose(self, row: MerchantRow | None) -> None:
        if row is not None and row.account.merchant != self._presenter.merchant:
            self.chosen.emit(row.account.merchant)

    def _lay_out(self) -> None:
        role(self.title, "title")
        self.copy_text.setToolTip(translate("Accounts", "The statement as text, to paste into the chat (Ctrl+T)"))
        self.write_pdf.setToolTip(translate("Accounts", "The statement on paper"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.copy_text)
        head.addWidget(self.write_pdf)
        middle = QWidget()
        lists = QVBoxLayout(middle)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(6)
        lists.addLayout(head)
        lists.addWidget(self.deliveries, 2)
        lists.addWidget(self.statement, 3)
        card = QFrame()
        role(card, "card")
        card.setMinimumWidth(_FORM_WIDTH)
        form = QVBoxLayout(card)
        title = QLabel(translate("Accounts", "Pay the merchant (Ctrl+P)"))
        role(title, "field")
        form.addWidget(title)
        form.addWidget(self.form, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(card)
        parts = (Part(left, 0, 0, narrow_height=0), Part(middle, 0, 1, narrow_height=420))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(Reflow(parts, columns=(2, 3), rows=(1,)))


def merchant_table(theme: Theme) -> DataTable[MerchantRow]:
    """Each merchant with what is owed to it; below its name the figures that this comes of."""
    table: DataTable[MerchantRow] = DataTable(
        [
            Column(
                translate("Accounts", "Merchant"),
                text=lambda row: f"{row.name}\n{_figures(row)}",
                stretch=True,
            ),
            Column(
                translate("Accounts", "Balance"),
                text=lambda row: row.words,
                sort=lambda row: row.account.owed_fen,
                mark=lambda row: row.mark,
                width=18,
            ),
        ],
        key=lambda row: row.account.merchant,
        theme=theme,
        empty=translate("Accounts", "No merchant is known. Load the district's data (Orders, F1)."),
    )
    table.setItemDelegateForColumn(0, TwoLineDelegate(table))
    table.setAccessibleName(translate("Accounts", "Merchants and their money"))
    table.setMinimumHeight(170)
    return table


def delivery_table(theme: Theme) -> DataTable[InvoicedDelivery]:
    """The chosen merchant's deliveries and what is to be done with their invoices."""
    table: DataTable[InvoicedDelivery] = DataTable(
        [
            Column(translate("Accounts", "Delivery"), text=lambda row: f"{row.plate} · {row.arrived}", stretch=True),
            Column(
                translate("Accounts", "Invoice"),
                text=lambda row: row.words,
                mark=lambda row: row.mark,
                width=22,
            ),
        ],
        key=lambda row: row.delivery,
        theme=theme,
        empty=translate("Accounts", "No delivery of this merchant yet."),
    )
    table.setAccessibleName(translate("Accounts", "Deliveries and invoices; Enter opens"))
    table.setMinimumHeight(110)
    return table


def _figures(row: MerchantRow) -> str:
    account = row.account
    return translate("Accounts", "invoiced {invoiced}, credited {credited}, paid {paid}").format(
        invoiced=money.text(account.invoiced_fen),
        credited=money.text(account.credited_fen),
        paid=money.text(account.paid_fen),
    )
