"""Refunding all shorts of a delivery: the deliveries, who gets how much, and one button. Knows its presenter, no rule."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain import money
from checkpoint_app.domain.facts import METHODS
from checkpoint_app.ui.accounts.pick import Pick
from checkpoint_app.ui.accounts.refunds import RefundRow, RefundsPresenter, ShortDelivery
from checkpoint_app.ui.accounts.said_label import SaidLabel
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.reflow import Part, Reflow
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.texts.money_words import method_words
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate


class RefundsPage(QWidget):
    """Left the deliveries that came short, right what each household gets."""

    refunded = Signal()
    opened = Signal(str)
    """The id of a household to look at."""

    chosen = Signal(str)
    """The id of a delivery to look at."""

    def __init__(self, presenter: RefundsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.deliveries = delivery_table(theme)
        self.table = refund_table(theme)
        self.method = Pick([(each, method_words(each)) for each in METHODS], name=translate("Accounts", "How"))
        self.said = SaidLabel(theme)
        self.refund = QPushButton(translate("Accounts", "Pay all of them back (Ctrl+Enter)"))
        self._lay_out()
        self.deliveries.chosen.connect(self._choose)
        self.table.opened.connect(lambda row: self.opened.emit(row.household))
        self.method.chosen.connect(self._choose_method)
        self.refund.clicked.connect(self.refunded)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._press)

    def refresh(self) -> None:
        """Show what the presenter has read again."""
        presenter = self._presenter
        self.deliveries.blockSignals(True)
        self.deliveries.set_rows(presenter.deliveries)
        current = self.deliveries.current()
        if presenter.delivery and (current is None or current.delivery != presenter.delivery):
            self.deliveries.select([presenter.delivery])
        self.deliveries.blockSignals(False)
        self.show_rows()

    def show_rows(self) -> None:
        """What each household of the chosen delivery gets."""
        self.table.set_rows(self._presenter.rows)
        self.method.show_chosen(self._presenter.method)
        self.said.tell(self._presenter.said())
        self.refund.setEnabled(self._presenter.can_refund)

    def _choose(self, row: ShortDelivery | None) -> None:
        if row is not None and row.delivery != self._presenter.delivery:
            self.chosen.emit(row.delivery)

    def _choose_method(self, method: str) -> None:
        self._presenter.method = method
        self.show_rows()

    def _press(self) -> None:
        if self.refund.isEnabled():
            self.refunded.emit()

    def _lay_out(self) -> None:
        role(self.refund, "primary")
        card = QFrame()
        role(card, "card")
        form = QVBoxLayout(card)
        form.addWidget(self.said)
        form.addWidget(self.method)
        form.addWidget(self.refund)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(card)
        parts = (Part(self.deliveries, 0, 0, narrow_height=190), Part(right, 0, 1, narrow_height=360))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(Reflow(parts, columns=(2, 3), rows=(1,)))


def delivery_table(theme: Theme) -> DataTable[ShortDelivery]:
    """Deliveries in which something did not come."""
    table: DataTable[ShortDelivery] = DataTable(
        [
            Column(
                translate("Accounts", "Delivery"),
                text=lambda row: f"{row.merchant}\n{row.plate} · {row.arrived}",
                stretch=True,
            ),
            Column(
                translate("Accounts", "Refund"),
                text=lambda row: row.words,
                sort=lambda row: row.refund_fen,
                mark=lambda row: row.mark,
                width=20,
            ),
        ],
        key=lambda row: row.delivery,
        theme=theme,
        empty=translate("Accounts", "No delivery came short. Deliveries that were shared out short are listed here."),
    )
    table.setItemDelegateForColumn(0, TwoLineDelegate(table))
    table.setAccessibleName(translate("Accounts", "Deliveries that came short"))
    return table


def refund_table(theme: Theme) -> DataTable[RefundRow]:
    """Who gets how much, and why not more."""
    table: DataTable[RefundRow] = DataTable(
        [
            Column(translate("Accounts", "Household"), text=lambda row: row.address, width=12),
            Column(
                translate("Accounts", "Did not come"),
                text=lambda row: money.text(row.refund.short_fen),
                sort=lambda row: row.refund.short_fen,
                right=True,
                width=8,
            ),
            Column(
                translate("Accounts", "Gets back"),
                text=lambda row: money.text(row.refund.refund_fen),
                sort=lambda row: row.refund.refund_fen,
                right=True,
                width=8,
            ),
            Column(translate("Accounts", "Why"), text=lambda row: row.words, mark=lambda row: row.mark, stretch=True),
        ],
        key=lambda row: row.household,
        theme=theme,
        empty=translate("Accounts", "Choose a delivery on the left."),
    )
    table.setAccessibleName(translate("Accounts", "Who gets how much"))
    table.setMinimumHeight(140)
    return table
