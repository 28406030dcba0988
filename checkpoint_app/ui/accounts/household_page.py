"""One household on the screen: its bill over its statement, and beside them the form that books. Knows no rule."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.domain import money
from checkpoint_app.domain.facts import RETURN_REASONS
from checkpoint_app.ui.accounts.bill_tables import bill_table, line_key, statement_table
from checkpoint_app.ui.accounts.credit_form import CreditForm
from checkpoint_app.ui.accounts.household import Form, HouseholdPresenter
from checkpoint_app.ui.accounts.money_form import MoneyForm
from checkpoint_app.ui.accounts.pick import Pick
from checkpoint_app.ui.accounts.words import detail_words
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.front_tabs import FrontStack
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.reflow import Part, Reflow, WrappedLabel, go_to
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.texts.money_words import return_reason_words
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_FORM_WIDTH = 390
_KEYS = {Form.PAY: "Ctrl+P", Form.PAY_BACK: "Ctrl+B", Form.CREDIT: "Ctrl+K"}


class HouseholdPage(QWidget):
    """Esc goes back to the list; Ctrl+P, Ctrl+B and Ctrl+K open the forms; Enter in a form books."""

    left = Signal()
    pay = Signal()
    pay_back = Signal()
    credit = Signal()
    copy = Signal()
    print = Signal()

    def __init__(self, presenter: HouseholdPresenter, names: Names, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self._names = names
        self.back = QPushButton(translate("Accounts", "Back (Esc)"))
        self.title = ElidedLabel()
        self.balance = MarkedLabel(theme, "title")
        self.sums = WrappedLabel()
        self.copy_text = QPushButton(translate("Accounts", "Copy text"))
        self.write_pdf = QPushButton(translate("Accounts", "PDF"))
        self.bill = bill_table(names, theme)
        self.detail = WrappedLabel()
        self.statement = statement_table(names, theme)
        self.pay_form = MoneyForm(presenter.payment, theme)
        self.back_form = MoneyForm(presenter.back, theme)
        self.reason = Pick(
            [(each, return_reason_words(each)) for each in RETURN_REASONS],
            first_key=3,
            columns=2,
            name=translate("Accounts", "Why"),
        )
        self.credit_form = CreditForm(presenter.credit, theme)
        self._back_page = QWidget()
        self.forms = FrontStack(self.pay_form, self._back_page, self.credit_form)
        self._modes = QButtonGroup(self)
        self.modes = {
            Form.PAY: QPushButton(translate("Accounts", "Payment")),
            Form.PAY_BACK: QPushButton(translate("Accounts", "Pay back")),
            Form.CREDIT: QPushButton(translate("Accounts", "Take off")),
        }
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the presenter has read again."""
        presenter = self._presenter
        self.title.setText(presenter.title())
        balance = presenter.balance()
        self.balance.say(balance.mark, balance.words)
        self.sums.setText(presenter.sums())
        self.bill.set_rows(presenter.bill)
        self.statement.set_rows(presenter.statement[::-1])
        self._choose_line()
        self._show_form()

    def begin(self) -> None:
        """Give the keyboard to the form that is open."""
        match self._presenter.form:
            case Form.PAY:
                self.pay_form.begin()
            case Form.PAY_BACK:
                self.back_form.begin()
            case Form.CREDIT:
                go_to(self.bill)

    def complain(self) -> None:
        """A form could not be booked: say so beside its field."""
        match self._presenter.form:
            case Form.PAY:
                self.pay_form.complain()
            case Form.PAY_BACK:
                self.back_form.complain()
            case Form.CREDIT:
                self.credit_form.complain()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def open_form(self, form: Form) -> None:
        """Another form; the keyboard goes to it."""
        self._presenter.form = form
        if form is Form.CREDIT and self.bill.current() is None and self.bill.rows():
            self.bill.select([line_key(self.bill.rows()[0])])
        self._show_form()
        self.begin()

    def _show_form(self) -> None:
        form = self._presenter.form
        self.modes[form].setChecked(True)
        wanted = {Form.PAY: 0, Form.PAY_BACK: 1, Form.CREDIT: 2}[form]
        self.forms.setCurrentIndex(wanted)
        self.pay_form.load()
        self.back_form.load()
        self.reason.show_chosen(self._presenter.back.reason)
        self.credit_form.load()

    def _choose_line(self) -> None:
        line = self.bill.current()
        self._presenter.credit.choose(line)
        self.detail.setText(detail_words(line, self._names) if line is not None else self._hint())
        self.credit_form.load()

    def _hint(self) -> str:
        total = money.text(sum(line.amount_fen - line.credited_fen for line in self._presenter.bill))
        return translate("Accounts", "Bill: {amount}. Choose a line with ↑ and ↓ to see its prices.").format(
            amount=total
        )

    def _choose_reason(self, reason: str) -> None:
        self._presenter.back.reason = reason
        self.back_form.begin()

    def _credit_line(self) -> None:
        self.open_form(Form.CREDIT)
        if self._presenter.credit.can_credit:
            self.credit_form.begin()

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.copy_text.clicked.connect(self.copy)
        self.write_pdf.clicked.connect(self.print)
        self.bill.chosen.connect(lambda _line: self._choose_line())
        self.bill.opened.connect(lambda _line: self._credit_line())
        self.pay_form.booked.connect(self.pay)
        self.back_form.booked.connect(self.pay_back)
        self.reason.chosen.connect(self._choose_reason)
        self.credit_form.booked.connect(self.credit)
        for form, button in self.modes.items():
            button.clicked.connect(lambda _checked=False, form=form: self.open_form(form))
            shortcut = QShortcut(QKeySequence(_KEYS[form]), self)
            shortcut.activated.connect(lambda form=form: self.open_form(form))

    def _lay_out(self) -> None:
        role(self.title, "title")
        role(self.sums, "hint")
        role(self.detail, "hint")
        self.copy_text.setToolTip(translate("Accounts", "The statement as text, to paste into the chat (Ctrl+T)"))
        self.write_pdf.setToolTip(translate("Accounts", "The statement on paper"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.balance, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.copy_text)
        head.addWidget(self.write_pdf)
        left = QWidget()
        lists = QVBoxLayout(left)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(4)
        lists.addWidget(self.bill, 3)
        lists.addWidget(self.detail)
        lists.addWidget(self.statement, 2)
        lists.addWidget(self.sums)
        # On a small screen the form comes first: a payment is what a household is mostly opened for.
        parts = (Part(self._form_card(), 0, 1), Part(left, 0, 0, narrow_height=420))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(head)
        column.addWidget(Reflow(parts, columns=(7, 4), rows=(1,)), 1)

    def _form_card(self) -> QFrame:
        card = QFrame()
        role(card, "card")
        card.setMinimumWidth(_FORM_WIDTH)
        modes = QHBoxLayout()
        modes.setSpacing(6)
        for form, button in self.modes.items():
            button.setCheckable(True)
            button.setToolTip(f"{button.text()} ({_KEYS[form]})")
            self._modes.addButton(button)
            modes.addWidget(button, 1)
        with_reason = QVBoxLayout(self._back_page)
        with_reason.setContentsMargins(0, 0, 0, 0)
        with_reason.addWidget(self.reason)
        with_reason.addWidget(self.back_form)
        column = QVBoxLayout(card)
        column.addLayout(modes)
        column.addWidget(self.forms, 1)
        return card
