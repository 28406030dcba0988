"""A delivery's invoice on the screen: typed line by line, then compared and asked about. Knows its presenter, no rule."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain.facts import CHECKPOINT_BEARS, MERCHANT_BEARS
from checkpoint_app.ui.accounts.invoice import InvoicePresenter
from checkpoint_app.ui.accounts.invoice_tables import ORDERED, compared_table, typed_table
from checkpoint_app.ui.accounts.money_form import AmountField
from checkpoint_app.ui.accounts.pick import Pick
from checkpoint_app.ui.accounts.said_label import Complaint, SaidLabel
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.front_tabs import FrontStack
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_TYPING, _ASKING = range(2)
_NARROW = 860


class InvoicePage(QWidget):
    """Esc goes back. While typing: ↑ ↓ choose a line, Enter goes through its fields and on; Ctrl+Enter records.

    Then 1 and 2 in the list (Ctrl+1, Ctrl+2 everywhere) answer whether the merchant credits the item.
    """

    left = Signal()
    recorded = Signal()
    answered = Signal(str, str)
    """An item and who bears it."""

    def __init__(self, presenter: InvoicePresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.back = QPushButton(translate("Accounts", "Back (Esc)"))
        self.title = ElidedLabel()
        self.table = typed_table(theme)
        self.item = ElidedLabel()
        self.quantity = AmountField(translate("Accounts", "Quantity"))
        self.price = AmountField(translate("Accounts", "Price of one"))
        self.amount = AmountField(translate("Accounts", "Amount in yuan"))
        self.number = QLineEdit()
        self.total = AmountField(translate("Accounts", "Total on the paper"))
        self._number_note = Complaint(self.number)
        self._total_note = Complaint(self.total)
        self.said = SaidLabel(theme)
        self.record = QPushButton(translate("Accounts", "Record (Ctrl+Enter)"))
        self.compared = compared_table(theme)
        self.question = SaidLabel(theme, "title")
        self.answer = Pick(
            [
                (MERCHANT_BEARS, translate("Accounts", "Yes, the merchant credits it")),
                (CHECKPOINT_BEARS, translate("Accounts", "No, the checkpoint bears it")),
            ],
            name=translate("Accounts", "Does the merchant credit it?"),
        )
        self.stages = FrontStack(self._typing(), self._asking())
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the presenter holds."""
        presenter = self._presenter
        self.title.setText(presenter.title())
        self.stages.setCurrentIndex(_ASKING if presenter.is_recorded else _TYPING)
        self.table.set_rows(presenter.lines)
        self.compared.set_rows(presenter.compared)
        if self.table.current() is None and presenter.lines:
            self.table.select([presenter.lines[0].sku])
        for field, text in ((self.number, presenter.number), (self.total, presenter.total)):
            if field.text() != text:
                field.setText(text)
        self._load_line()
        self._speak()
        self._ask()

    def begin(self) -> None:
        """Give the keyboard to what comes next."""
        if self._presenter.is_recorded:
            self._turn_to(self._presenter.next_open())
            self.compared.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            _enter(self.quantity)

    def show_next(self) -> None:
        """Choose the next item that has to be asked about."""
        row = self.compared.current()
        self._turn_to(self._presenter.next_open(row.compared.sku if row is not None else ""))

    def _turn_to(self, sku: str) -> None:
        if sku:
            self.compared.select([sku])
        self._ask()

    def complain(self) -> None:
        """What could not be recorded is said beside its field, which gets the keyboard."""
        self._speak()
        if self._presenter.wrong_number:
            self.number.setFocus()
        elif self._presenter.wrong_total:
            _enter(self.total)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.compared.setColumnHidden(ORDERED, self.width() < _NARROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """1 and 2 in the list answer; ↑ and ↓ in a field of a line go to the next line."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is self.compared and event.text() in ("1", "2") and not event.modifiers() & _HELD:
            self._answer(MERCHANT_BEARS if event.text() == "1" else CHECKPOINT_BEARS)
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and watched is not self.compared:
            self._step(step)
            return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> bool:
        """Another line, with the keyboard staying in its field. False at the end of the list."""
        current = self.table.current()
        skus = [line.sku for line in self.table.rows()]
        place = skus.index(current.sku) + by if current is not None and current.sku in skus else 0
        if not 0 <= place < len(skus):
            return False
        self.table.select([skus[place]])
        focused = self.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.selectAll()
        return True

    def _next_line(self) -> None:
        if self._step(1):
            _enter(self.quantity)
        else:
            self.number.setFocus()

    def _load_line(self) -> None:
        line = self.table.current()
        typed = self._presenter.line(line.sku) if line is not None else None
        self.item.setText(typed.name if typed is not None else "")
        for field, text in (
            (self.quantity, typed.quantity if typed else ""),
            (self.price, typed.price if typed else ""),
            (self.amount, typed.amount if typed else ""),
        ):
            field.setEnabled(typed is not None)
            if field.text() != text:
                field.setText(text)

    def _typed(self) -> None:
        line = self.table.current()
        if line is None:
            return
        self._presenter.type_line(
            line.sku, quantity=self.quantity.text(), price_text=self.price.text(), amount=self.amount.text()
        )
        self.table.set_rows(self._presenter.lines)
        self._load_line()
        self._speak()

    def _type_number(self, text: str) -> None:
        self._presenter.number = text
        self._presenter.forgive()
        self._speak()

    def _type_total(self, text: str) -> None:
        self._presenter.total = text
        self._presenter.forgive()
        self._speak()

    def _speak(self) -> None:
        presenter = self._presenter
        for note, words in ((self._number_note, presenter.wrong_number), (self._total_note, presenter.wrong_total)):
            note.complain(words)
        self.said.tell(presenter.said())

    def _ask(self) -> None:
        row = self.compared.current()
        is_open = row is not None and row.is_open
        self.answer.setEnabled(is_open)
        words = row.question if row is not None else translate("Accounts", "Choose an item.")
        self.question.say(row.mark if row is not None else None, words)

    def _answer(self, borne_by: str) -> None:
        row = self.compared.current()
        if row is not None and row.is_open:
            self.answered.emit(row.compared.sku, borne_by)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.table.chosen.connect(lambda _line: self._load_line())
        self.table.opened.connect(lambda _line: self.begin())
        for field in (self.quantity, self.price, self.amount):
            field.textEdited.connect(lambda _text: self._typed())
            field.installEventFilter(self)
        self.quantity.returnPressed.connect(lambda: _enter(self.price))
        self.price.returnPressed.connect(lambda: _enter(self.amount))
        self.amount.returnPressed.connect(self._next_line)
        self.number.textEdited.connect(self._type_number)
        self.number.returnPressed.connect(lambda: _enter(self.total))
        self.total.textEdited.connect(self._type_total)
        self.total.returnPressed.connect(self.recorded)
        self.record.clicked.connect(self.recorded)
        self.compared.chosen.connect(lambda _row: self._ask())
        self.compared.installEventFilter(self)
        self.answer.chosen.connect(self._answer)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self.record).activated.connect(self.recorded)

    def _lay_out(self) -> None:
        role(self.title, "title")
        role(self.item, "title")
        role(self.record, "primary")
        self.number.setAccessibleName(translate("Accounts", "Number of the invoice"))
        self.number.setMinimumWidth(90)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 0)
        column.addLayout(head)
        column.addWidget(self.stages, 1)

    def _typing(self) -> QWidget:
        line = QHBoxLayout()
        line.addWidget(self.item, 1)
        for words, field in (
            (translate("Accounts", "Quantity"), self.quantity),
            (translate("Accounts", "Price"), self.price),
            (translate("Accounts", "Amount"), self.amount),
        ):
            line.addWidget(_label(words, field))
            field.setFixedWidth(100)
            line.addWidget(field)
        whole = QHBoxLayout()
        whole.addWidget(_label(translate("Accounts", "Invoice no."), self.number))
        whole.addWidget(self.number, 1)
        whole.addWidget(_label(translate("Accounts", "Total on the paper"), self.total))
        self.total.setFixedWidth(120)
        whole.addWidget(self.total)
        whole.addWidget(self.record)
        card = QFrame()
        role(card, "card")
        form = QVBoxLayout(card)
        form.setSpacing(6)
        form.addLayout(line)
        form.addLayout(whole)
        form.addWidget(self._number_note)
        form.addWidget(self._total_note)
        form.addWidget(self.said)
        stage = QWidget()
        column = QVBoxLayout(stage)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(card)
        return stage

    def _asking(self) -> QWidget:
        card = QFrame()
        role(card, "card")
        form = QVBoxLayout(card)
        form.addWidget(self.question)
        form.addWidget(self.answer)
        stage = QWidget()
        column = QVBoxLayout(stage)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.compared, 1)
        column.addWidget(card)
        return stage


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _enter(field: QLineEdit) -> None:
    """What is typed next takes the place of what stands there."""
    field.setFocus()
    field.selectAll()


def _label(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    role(label, "field")
    label.setBuddy(field)
    return label
