"""The form in which goods are taken off a bill: how much, why, who bears it. Knows its presenter, no rule."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from checkpoint_app.domain.facts import CHECKPOINT_BEARS, CREDIT_REASONS, MERCHANT_BEARS
from checkpoint_app.ui.accounts.credit import CreditPresenter
from checkpoint_app.ui.accounts.money_form import AmountField
from checkpoint_app.ui.accounts.pick import Pick
from checkpoint_app.ui.accounts.said_label import Complaint, SaidLabel
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.reflow import go_to
from checkpoint_app.ui.texts.money_words import credit_reason_words
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class CreditForm(QFrame):
    """Speaks of the line with the cursor in the bill."""

    booked = Signal()

    def __init__(self, presenter: CreditPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = ElidedLabel()
        self.quantity = AmountField(translate("Accounts", "Quantity"))
        self.amount = AmountField(translate("Accounts", "Amount in yuan"))
        self._quantity_note = Complaint(self.quantity)
        self._amount_note = Complaint(self.amount)
        self.reason = Pick(
            [(each, credit_reason_words(each)) for each in CREDIT_REASONS],
            columns=3,
            name=translate("Accounts", "Why"),
        )
        self.bearer = Pick(
            [
                (MERCHANT_BEARS, translate("Accounts", "Merchant bears")),
                (CHECKPOINT_BEARS, translate("Accounts", "Checkpoint bears")),
            ],
            first_key=len(CREDIT_REASONS) + 1,
            name=translate("Accounts", "Who bears it"),
        )
        self.said = SaidLabel(theme)
        self.book = QPushButton(translate("Accounts", "Take it off the bill"))
        self._lay_out()
        self.quantity.textEdited.connect(self._type_quantity)
        self.quantity.returnPressed.connect(self._quantity_entered)
        self.amount.textEdited.connect(self._type_amount)
        self.amount.returnPressed.connect(self.booked)
        self.reason.chosen.connect(self._choose_reason)
        self.bearer.chosen.connect(self._choose_bearer)
        self.book.clicked.connect(self.booked)

    def load(self) -> None:
        """Show what the presenter holds."""
        presenter = self._presenter
        self._title.setText(presenter.title())
        for field, text in ((self.quantity, presenter.quantity), (self.amount, presenter.amount)):
            if field.text() != text:
                field.setText(text)
            field.setEnabled(presenter.can_credit)
        self.reason.show_chosen(presenter.reason)
        self.bearer.show_chosen(presenter.borne_by)
        self.book.setEnabled(presenter.can_credit)
        self._speak()

    def begin(self) -> None:
        """Give the keyboard to the quantity."""
        go_to(self.quantity)
        self.quantity.selectAll()

    def complain(self) -> None:
        """Say what is wrong beside its field, and give that the keyboard."""
        self._speak()
        if self._presenter.wrong_quantity:
            self.begin()
        elif self._presenter.wrong_amount:
            self.amount.setFocus()

    def _speak(self) -> None:
        presenter = self._presenter
        for note, words in (
            (self._quantity_note, presenter.wrong_quantity),
            (self._amount_note, presenter.wrong_amount),
        ):
            note.complain(words)
        self.said.tell(presenter.said())

    def _type_quantity(self, text: str) -> None:
        self._presenter.type_quantity(text)
        self.load()

    def _type_amount(self, text: str) -> None:
        self._presenter.type_amount(text)
        self._speak()

    def _quantity_entered(self) -> None:
        self.amount.setFocus()
        self.amount.selectAll()

    def _choose_reason(self, reason: str) -> None:
        self._presenter.choose_reason(reason)
        self.load()
        (self.amount if reason == "price" else self.quantity).setFocus()

    def _choose_bearer(self, bearer: str) -> None:
        self._presenter.borne_by = bearer
        self._speak()

    def _lay_out(self) -> None:
        role(self._title, "title")
        role(self.book, "primary")
        fields = QHBoxLayout()
        for words, field in (
            (translate("Accounts", "Quantity"), self.quantity),
            (translate("Accounts", "Amount"), self.amount),
        ):
            label = QLabel(words)
            role(label, "field")
            fields.addWidget(label)
            fields.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(fields)
        column.addWidget(self._quantity_note)
        column.addWidget(self._amount_note)
        column.addWidget(self.reason)
        column.addWidget(self.bearer)
        column.addWidget(self.said)
        column.addWidget(self.book)
        column.addStretch(1)
