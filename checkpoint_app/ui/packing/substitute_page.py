"""What came short, what could take its place, and what the households answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain import money
from checkpoint_app.ui.answer import Answer, Kind, notice
from checkpoint_app.ui.beside_or_below import BesideOrBelow
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.packing.presenter import PackingPresenter
from checkpoint_app.ui.packing.substituting import CandidateRow, ShortRow, next_row
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.words import translate


class SubstitutePage(QWidget):
    """Enter in the list goes to what can be done for the line; there Enter offers, or says yes."""

    left = Signal()
    """Back to packing."""

    def __init__(self, shell: Shell, presenter: PackingPresenter, ask: Callable[..., Answer | None]) -> None:
        """`ask` calls and says what it answers, as StationView.ask does."""
        super().__init__()
        self._shell = shell
        self._presenter = presenter
        self._ask = ask
        self.back = QPushButton(translate("Substitutes", "Back to packing"))
        self.counts = QLabel()
        self.copy_all = QPushButton(translate("Substitutes", "Copy all questions"))
        self.table: DataTable[ShortRow] = DataTable(
            [
                Column(translate("Substitutes", "Address"), text=lambda row: row.address, width=11),
                Column(translate("Substitutes", "Short"), text=_short, mark=lambda _row: Mark.SHORT, width=16),
                Column(
                    translate("Substitutes", "Substitute"),
                    text=lambda row: row.state,
                    mark=lambda row: row.mark,
                    stretch=True,
                ),
            ],
            key=lambda row: row.key,
            theme=shell.theme,
            empty=translate("Substitutes", "Nothing of this delivery is short."),
        )
        self.title = QLabel()
        self.need = QuietLabel(shell.theme, "title")
        self.hint = QLabel()
        self.candidates: DataTable[CandidateRow] = DataTable(
            [
                Column(
                    translate("Substitutes", "Left over"),
                    text=lambda row: row.item,
                    mark=lambda row: row.mark,
                    width=12,
                ),
                Column(translate("Substitutes", "Qty"), text=lambda row: row.amount, width=8),
                Column(translate("Substitutes", "Yuan"), text=lambda row: row.price, right=True, width=7),
                Column("", text=lambda row: row.words, stretch=True),
            ],
            key=lambda row: row.candidate.sku,
            theme=shell.theme,
            empty=translate("Substitutes", "Nothing that is left over costs so little."),
        )
        self.offer = QPushButton(translate("Substitutes", "Offer it (Enter)"))
        self.question = QPlainTextEdit()
        self.copy = QPushButton(translate("Substitutes", "Copy the question"))
        self.yes = QPushButton(translate("Substitutes", "Takes it (Enter)"))
        self.no = QPushButton(translate("Substitutes", "Does not want it"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the presenter's lines as they stand now, and keep one chosen."""
        substituting = self._presenter.substituting
        self.table.set_rows(substituting.rows())
        if self.table.current() is None and substituting.rows():
            self.table.select([substituting.rows()[0].key])
        self.counts.setText(
            translate("Substitutes", "To offer: {offer}. To ask: {ask}.").format(
                offer=substituting.to_offer(), ask=substituting.to_ask()
            )
        )
        self.copy_all.setEnabled(substituting.to_ask() > 0)
        self._show(self.table.current())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._escape(watched)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return self._entered(watched)
        return super().eventFilter(watched, event)

    def _entered(self, watched: QObject) -> bool:
        if watched is self.table:
            go_to: QWidget = self.candidates if self.candidates.isVisibleTo(self) else self.yes
            if go_to.isVisibleTo(self):
                go_to.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if watched is self.candidates:
            self._offer()
            return True
        return False

    def _escape(self, watched: QObject) -> None:
        if watched is self.table:
            self.left.emit()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, row: ShortRow | None) -> None:
        to_offer, to_ask = row is not None and row.is_to_offer, row is not None and row.is_to_ask
        to_choose: tuple[QWidget, ...] = (self.candidates, self.offer)
        to_answer: tuple[QWidget, ...] = (self.question, self.copy, self.yes, self.no)
        was_offering = any(widget.hasFocus() for widget in to_choose)
        for widget in to_answer:
            widget.setVisible(to_ask)
        if was_offering and to_ask:  # before its place is hidden, the keyboard goes on to the answer
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in to_choose:
            widget.setVisible(to_offer)
        self.title.setText(row.address if row else "–")
        self.need.say(Mark.NOTICE, " · ".join(part for part in (row.need, row.note) if part) if row else "")
        self.hint.setText(_hint(row) if row else translate("Substitutes", "Choose a line in the list."))
        found = self._presenter.substituting.candidates(row) if row is not None and to_offer else []
        self.candidates.set_rows(found)
        if found:
            self.candidates.select([found[0].candidate.sku])
        self.offer.setEnabled(bool(found))
        self.question.setPlainText(self._presenter.substituting.question(row) if row else "")

    def _offer(self) -> None:
        row, chosen = self.table.current(), self.candidates.current()
        if row is None or chosen is None:
            return
        self._ask(self._presenter.substituting.offer, row, chosen.candidate)

    def _answer(self, accepted: bool) -> None:
        row = self.table.current()
        if row is None:
            return
        answer = self._ask(lambda: self._presenter.substituting.answer(row, accepted=accepted))
        if answer is not None and answer.kind is Kind.OK:
            following = next_row(self.table.rows(), row)
            if following is not None:
                self.table.select([following.key])
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._shell.say(
            notice(
                translate("Substitutes", "Copied."),
                translate("Substitutes", "Paste it into the chat. It names no person, no phone number and no address."),
            )
        )

    def _connect(self) -> None:
        for widget in (self.table, self.candidates, self.yes, self.no, self.offer, self.copy, self.back):
            widget.installEventFilter(self)
        self.table.chosen.connect(self._show)
        self.back.clicked.connect(self.left)
        self.offer.clicked.connect(self._offer)
        self.yes.clicked.connect(lambda: self._answer(True))
        self.no.clicked.connect(lambda: self._answer(False))
        self.copy.clicked.connect(lambda: self._copy(self.question.toPlainText()))
        self.copy_all.clicked.connect(lambda: self._copy(self._presenter.substituting.questions()))

    def _lay_out(self) -> None:
        for button in (self.back, self.copy_all, self.offer, self.copy, self.yes, self.no):
            button.setAutoDefault(True)
        for button in (self.offer, self.yes):
            role(button, "primary")
        role(self.title, "huge")
        role(self.hint, "hint")
        self.hint.setWordWrap(True)
        self.question.setReadOnly(True)
        self.question.setTabChangesFocus(True)
        self.question.setAccessibleName(translate("Substitutes", "Question to the household"))
        self.question.setMinimumHeight(90)
        self.table.setMinimumHeight(140)
        self.candidates.setMinimumHeight(140)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addWidget(self.counts, 1)
        top.addWidget(self.copy_all)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(BesideOrBelow(left, self._card(), wide=860, shares=(640, 560)))

    def _card(self) -> QFrame:
        card = QFrame()
        role(card, "card")
        card.setMinimumWidth(380)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.yes, 1)
        answers.addWidget(self.no, 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        for widget in (self.title, self.need, self.hint):
            column.addWidget(widget)
        column.addWidget(self.candidates, 1)
        column.addWidget(self.offer)
        column.addWidget(self.question, 1)
        column.addWidget(self.copy)
        column.addLayout(answers)
        column.addStretch(0)
        return card


def _short(row: ShortRow) -> str:
    return f"{row.item} {row.short}"


def _hint(row: ShortRow) -> str:
    words = translate("Substitutes", "Short: {item} {short}, ordered for {amount} yuan. {state}.")
    return words.format(item=row.item, short=row.short, amount=money.text(row.amount_fen), state=row.state)
