"""The cash box on the screen: counting it by notes and coins, moving money, and what went in and out. Knows no rule."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain import money
from checkpoint_app.ui.accounts.cash import FACES, MOVES, CashPresenter, CashRow
from checkpoint_app.ui.accounts.money_form import AmountField
from checkpoint_app.ui.accounts.pick import Pick
from checkpoint_app.ui.accounts.said_label import Complaint, SaidLabel
from checkpoint_app.ui.accounts.words import moved_words
from checkpoint_app.ui.fields import NumberField, role
from checkpoint_app.ui.reflow import Part, Reflow
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_FIELD = 84
_HALF = len(FACES) // 2


class CashPage(QWidget):
    """Enter and ↓ go to the next field of the count, ↑ back; Ctrl+Enter records it."""

    counted = Signal()
    moved = Signal()

    def __init__(self, presenter: CashPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.expected = QLabel()
        self.bank = QLabel()
        self.pieces = {face: NumberField(_face_words(face)) for face in FACES}
        self._subtotals = {face: QLabel() for face in FACES}
        self.said = SaidLabel(theme)
        self.explanation = QLineEdit()
        self._pieces_note = Complaint(self.pieces[FACES[0]])
        self._explanation_note = Complaint(self.explanation)
        self.count = QPushButton(translate("Accounts", "Record the count (Ctrl+Enter)"))
        self.moves = Pick(
            [(f"{source} {target}", moved_words(f"{source} {target}")) for source, target in MOVES],
            columns=3,
            name=translate("Accounts", "From where to where"),
        )
        self.amount = AmountField(translate("Accounts", "Amount in yuan"))
        self.reference = QLineEdit()
        self._amount_note = Complaint(self.amount)
        self.move_said = SaidLabel(theme)
        self.book = QPushButton(translate("Accounts", "Move money"))
        self.table = cash_table(theme)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the presenter has read again."""
        presenter = self._presenter
        self.expected.setText(
            translate("Accounts", "The box should hold {amount}").format(amount=money.text(presenter.expected_fen))
        )
        self.bank.setText(translate("Accounts", "In the bank: {amount}").format(amount=money.text(presenter.bank_fen)))
        for face, field in self.pieces.items():
            if field.text() != presenter.pieces[face]:
                field.setText(presenter.pieces[face])
        if self.explanation.text() != presenter.explanation:
            self.explanation.setText(presenter.explanation)
        self.moves.show_chosen(" ".join(presenter.move))
        for typed, text in ((self.amount, presenter.draft.amount), (self.reference, presenter.draft.reference)):
            if typed.text() != text:
                typed.setText(text)
        self.table.set_rows(presenter.rows)
        self.speak()

    def begin(self) -> None:
        """Give the keyboard to the first note."""
        self._go(0)

    def speak(self) -> None:
        """Sums, differences and complaints, as things are typed."""
        presenter = self._presenter
        for face, label in self._subtotals.items():
            label.setText(presenter.subtotal(face))
        self.said.tell(presenter.said())
        self.explanation.setVisible(presenter.differs)
        for note, words in (
            (self._pieces_note, presenter.wrong_pieces),
            (self._explanation_note, presenter.wrong_explanation),
            (self._amount_note, presenter.draft.wrong_amount),
        ):
            note.complain(words)
        self.move_said.tell(presenter.move_said())

    def complain(self) -> None:
        """What could not be recorded is said, and the keyboard goes there."""
        self.speak()
        if self._presenter.wrong_explanation:
            self.explanation.setFocus()
        elif self._presenter.wrong_pieces:
            self.begin()

    def complain_of_move(self) -> None:
        """As `complain`, for the amount to be moved."""
        self.speak()
        self.amount.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↑ and ↓ go from note to note."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            fields: list[QObject] = list(self.pieces.values())
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and watched in fields:
                self._go(fields.index(watched) + step)
                return True
        return super().eventFilter(watched, event)

    def _go(self, place: int) -> None:
        fields = list(self.pieces.values())
        if place >= len(fields):
            following: QWidget = self.explanation if self._presenter.differs else self.count
        else:
            following = fields[max(0, place)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(following, QLineEdit):
            following.selectAll()

    def _type_pieces(self, face: int, text: str) -> None:
        self._presenter.type_pieces(face, text)
        self.speak()

    def _explain(self, text: str) -> None:
        self._presenter.explanation = text
        self._presenter.wrong_explanation = ""
        self.speak()

    def _choose_move(self, value: str) -> None:
        source, target = value.split(" ")
        self._presenter.choose_move((source, target))
        self.speak()
        self.amount.setFocus()

    def _type_amount(self, text: str) -> None:
        self._presenter.draft.amount = text
        self._presenter.draft.forgive()
        self.speak()

    def _type_reference(self, text: str) -> None:
        self._presenter.draft.reference = text

    def _connect(self) -> None:
        for place, (face, field) in enumerate(self.pieces.items()):
            field.installEventFilter(self)
            field.textEdited.connect(lambda text, face=face: self._type_pieces(face, text))
            field.returnPressed.connect(lambda place=place: self._go(place + 1))
        self.explanation.textEdited.connect(self._explain)
        self.explanation.returnPressed.connect(self.counted)
        self.count.clicked.connect(self.counted)
        self.moves.chosen.connect(self._choose_move)
        self.amount.textEdited.connect(self._type_amount)
        self.amount.returnPressed.connect(self.moved)
        self.reference.textEdited.connect(self._type_reference)
        self.reference.returnPressed.connect(self.moved)
        self.book.clicked.connect(self.moved)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.counted)

    def _lay_out(self) -> None:
        role(self.expected, "title")
        role(self.bank, "hint")
        role(self.count, "primary")
        self.explanation.setPlaceholderText(translate("Accounts", "Why does it differ? No names, no phone numbers"))
        self.explanation.setAccessibleName(translate("Accounts", "Explanation of the difference"))
        self.reference.setPlaceholderText(translate("Accounts", "Receipt or note (may stay empty)"))
        self.reference.setAccessibleName(translate("Accounts", "Receipt or note"))
        left = QWidget()
        cards = QVBoxLayout(left)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(8)
        cards.addWidget(self._count_card())
        cards.addWidget(self._move_card())
        cards.addStretch(1)
        parts = (Part(left, 0, 0), Part(self.table, 0, 1, narrow_height=260))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(Reflow(parts, columns=(1, 1), rows=(1,)))

    def _count_card(self) -> QFrame:
        card, column = _card()
        head = QHBoxLayout()
        head.addWidget(self.expected, 1)
        head.addWidget(self.bank)
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        for place, face in enumerate(FACES):
            row, side = place % _HALF, 3 * (place // _HALF)
            name = QLabel(_face_words(face))
            role(name, "field")
            field, subtotal = self.pieces[face], self._subtotals[face]
            field.setMaxLength(6)
            field.setFixedWidth(_FIELD)
            name.setBuddy(field)
            subtotal.setMinimumWidth(70)
            grid.addWidget(name, row, side)
            grid.addWidget(field, row, side + 1)
            grid.addWidget(subtotal, row, side + 2)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(5, 1)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(self._pieces_note)
        column.addWidget(self.explanation)
        column.addWidget(self._explanation_note)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.count)
        column.addLayout(foot)
        return card

    def _move_card(self) -> QFrame:
        card, column = _card()
        row = QHBoxLayout()
        row.addWidget(self.amount, 1)
        row.addWidget(self.reference, 2)
        row.addWidget(self.book)
        column.addWidget(self.moves)
        column.addLayout(row)
        column.addWidget(self._amount_note)
        column.addWidget(self.move_said)
        return card


def cash_table(theme: Theme) -> DataTable[CashRow]:
    """Payments, moves and counts, latest first."""
    table: DataTable[CashRow] = DataTable(
        [
            Column(translate("Accounts", "Time"), text=lambda row: row.time, sort=lambda row: row.at, width=8),
            Column(
                translate("Accounts", "Payments, moves, counts"),
                text=lambda row: row.what,
                mark=lambda row: row.mark,
                stretch=True,
            ),
            Column(
                translate("Accounts", "In (+), out (–)"),
                text=lambda row: _signed(row.fen),
                sort=lambda row: row.fen,
                right=True,
                width=9,
            ),
        ],
        key=lambda row: row.voucher,
        theme=theme,
        empty=translate("Accounts", "No money has moved yet."),
    )
    table.setAccessibleName(translate("Accounts", "What went in and out"))
    table.setMinimumHeight(140)
    return table


def _signed(fen: int) -> str:
    return f"+{money.text(fen)}" if fen > 0 else money.text(fen)


def _face_words(face: int) -> str:
    if face >= 100:
        return translate("Accounts", "{face} yuan").format(face=face // 100)
    if face >= 10:
        return translate("Accounts", "{face} jiao").format(face=face // 10)
    return translate("Accounts", "{face} fen").format(face=face)


def _card() -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    role(frame, "card")
    column = QVBoxLayout(frame)
    column.setSpacing(6)
    return frame, column
