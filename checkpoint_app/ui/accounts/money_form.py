"""The form in which money is booked: amount, cash or transfer, the transfer's number. Knows no party and no rule."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout

from checkpoint_app.domain.facts import METHODS
from checkpoint_app.ui.accounts.payments import Booking
from checkpoint_app.ui.accounts.pick import Pick
from checkpoint_app.ui.accounts.said_label import Complaint, SaidLabel
from checkpoint_app.ui.fields import NumberField, role
from checkpoint_app.ui.reflow import go_to
from checkpoint_app.ui.texts.money_words import method_words
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class AmountField(NumberField):
    """An amount, in large digits."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        role(self, "count")
        self.setMaxLength(14)
        self.setMinimumWidth(100)


class MoneyForm(QFrame):
    """Writes what is typed into the booking's draft. Enter goes on to what is missing, else books."""

    booked = Signal()
    """Enter or the button: book what stands in the draft."""

    def __init__(self, booking: Booking, theme: Theme) -> None:
        super().__init__()
        self._booking = booking
        self.amount = AmountField(translate("Accounts", "Amount in yuan"))
        self.method = Pick([(each, method_words(each)) for each in METHODS], name=translate("Accounts", "How"))
        self.reference = QLineEdit()
        self._reference_label = QLabel(translate("Accounts", "Number of the transfer"))
        self.said = SaidLabel(theme)
        self.book = QPushButton(booking.button)
        self._amount_note = Complaint(self.amount)
        self._reference_note = Complaint(self.reference)
        self._lay_out()
        self.amount.textEdited.connect(self._type_amount)
        self.amount.returnPressed.connect(self._amount_entered)
        self.reference.textEdited.connect(self._type_reference)
        self.reference.returnPressed.connect(self.booked)
        self.method.chosen.connect(self._choose)
        self.book.clicked.connect(self.booked)

    def load(self) -> None:
        """Show what the draft holds."""
        draft = self._booking.draft
        if self.amount.text() != draft.amount:
            self.amount.setText(draft.amount)
        if self.reference.text() != draft.reference:
            self.reference.setText(draft.reference)
        self.method.show_chosen(draft.method)
        for widget in (self._reference_label, self.reference):
            widget.setVisible(draft.wants_reference)
        self._speak()

    def complain(self) -> None:
        """Say what is wrong beside its field, and give that the keyboard."""
        self._speak()
        draft = self._booking.draft
        if draft.wrong_amount:
            self.amount.setFocus()
            self.amount.selectAll()
        elif draft.wrong_reference:
            self.reference.setFocus()

    def begin(self) -> None:
        """Give the keyboard to the amount, ready to be typed over."""
        go_to(self.amount)
        self.amount.selectAll()

    def _speak(self) -> None:
        draft = self._booking.draft
        for note, words in ((self._amount_note, draft.wrong_amount), (self._reference_note, draft.wrong_reference)):
            note.complain(words)
        self.said.tell(self._booking.said())

    def _type_amount(self, text: str) -> None:
        self._booking.draft.amount = text
        self._booking.draft.forgive()
        self._speak()

    def _type_reference(self, text: str) -> None:
        self._booking.draft.reference = text
        self._booking.draft.forgive()
        self._speak()

    def _choose(self, method: str) -> None:
        self._booking.draft.method = method
        self._booking.draft.forgive()
        self.load()
        if self._booking.draft.wants_reference:
            self.reference.setFocus()
        else:
            self.begin()

    def _amount_entered(self) -> None:
        draft = self._booking.draft
        if draft.wants_reference and draft.fen and not draft.reference.strip():
            self.reference.setFocus()
        else:
            self.booked.emit()

    def _lay_out(self) -> None:
        role(self.book, "primary")
        self.reference.setAccessibleName(translate("Accounts", "Number of the transfer"))
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        amount = QLabel(translate("Accounts", "Amount (yuan)"))
        for label in (amount, self._reference_label):
            role(label, "field")
        form.addRow(amount, self.amount)
        form.addRow(self._amount_note)
        form.addRow(self.method)
        form.addRow(self._reference_label, self.reference)
        form.addRow(self._reference_note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.book)
        column.addStretch(1)
