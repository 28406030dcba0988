"""The question in front, with its candidates one key away, and the way to any other answer. Knows no draft.

Its keys are plain digits: they reach a widget that has the keyboard only when a person types them, for the scan filter
(`ui.scanning`) keeps a scanner's burst to itself. Half a scan of a few digits does come through, at once: so a key counts
only for a question that was there when the event loop last turned, and a burst answers one question at the most.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.domain import quantities
from checkpoint_app.domain.quantities import NotAQuantity
from checkpoint_app.intake.goods import GoodsIndex, TypedItem
from checkpoint_app.intake.households import FoundHousehold, HouseholdIndex
from checkpoint_app.intake.readings import KEEP, LEAVE_OUT, MOST_CANDIDATES, Candidate, Question, QuestionKind
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.goods_finder import GoodsFinder
from checkpoint_app.ui.household_finder import HouseholdFinder
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.orders.asked import Asked
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_COLUMNS = 3
_SEARCH = "/／、"  # what the key gives while Chinese is typed


@dataclass(frozen=True, slots=True)
class Shown:
    """A question as the box shows it: its words, its place among those that are open, and the order it is about."""

    asked: Asked
    candidates: Sequence[Candidate]
    words: str
    about: str
    place: str


class QuestionBox(QFrame):
    """Emits `answered(key)`: a candidate's key, any sku, household id or quantity, LEAVE_OUT or KEEP."""

    answered = Signal(str)
    moved = Signal(int)
    """Next question (1), or the one before (-1)."""

    back = Signal()
    """The last answer is to be taken back."""

    def __init__(self, households: Callable[[], HouseholdIndex], goods: Callable[[], GoodsIndex], theme: Theme) -> None:
        super().__init__()
        self._question: Question | None = None
        self._ready = False
        self._can_keep = False
        self.words = MarkedLabel(theme)
        self.place = ElidedLabel()
        self.candidates = [_key_button() for _ in range(MOST_CANDIDATES)]
        self.leave_out = _key_button()
        self.other = _key_button()
        self.keep = _key_button()
        self.next = _key_button()
        self.undo = _key_button()
        self.households = HouseholdFinder(households, theme, lines=3)
        self.goods = GoodsFinder(goods, theme, with_quantity=False, lines=3)
        self.amount = QLineEdit()
        self.amount_note = FieldNote(self.amount)
        self._pages = QStackedWidget()
        self._keys = Flow([*self.candidates, self.keep, self.leave_out, self.other], columns=_COLUMNS)
        self._steps = Flow([self.undo, self.next])
        self._head = QWidget()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._connect()
        self.hide()

    def show_question(self, shown: Shown | None) -> None:
        """Ask this; None hides the box."""
        before = self._question
        self._question = shown.asked.question if shown else None
        self.setVisible(shown is not None)
        if shown is None:
            return
        if before is None or before.id != shown.asked.question.id:
            self._ready = False
            QTimer.singleShot(0, self._now_ready)
            self._leave_search()
        question = shown.asked.question
        self.words.say(Mark.NOTICE, shown.words)
        self.place.setText(f"{shown.place}   ·   {shown.about}" if shown.about else shown.place)
        for number, button in enumerate(self.candidates, 1):
            there = number <= len(shown.candidates)
            button.setVisible(there)
            if there:
                candidate = shown.candidates[number - 1]
                button.setText(
                    translate("Ask", "{key}   {answer}   {score} %").format(
                        key=number, answer=_answer_words(candidate), score=candidate.score
                    )
                )
        self._can_keep = shown.asked.can_keep
        self.leave_out.setText(_leave_out_words(shown.asked))
        self.keep.setText(
            translate("Ask", "Enter   Withdraw the order")
            if shown.asked.withdraws
            else translate("Ask", "Enter   It is right as it stands")
        )
        self.other.setText(_other_words(question.kind))
        self.other.setVisible(question.kind != "change")
        self.keep.setVisible(self._can_keep and all(each.key != KEEP for each in shown.candidates))
        self._keys.place()
        self.setAccessibleName(shown.words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that a field has no use for (Enter) goes on to its parents: it must not answer the question here."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._pages:
                return True
            if watched is self.amount and event.key() == Qt.Key.Key_Escape:
                self._leave_search()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        question = self._question
        if question is None or not self._ready or event.isAutoRepeat():
            return
        number = event.text()
        if number.isdecimal() and len(number) == 1:
            self._answer_number(int(number))
            return
        if number and number in _SEARCH:
            self._search()
            return
        match event.key():
            case Qt.Key.Key_N | Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_P | Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Backspace:
                self.back.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Equal if self._can_keep:
                self.answered.emit(KEEP)
            case _:
                super().keyPressEvent(event)

    def _now_ready(self) -> None:
        self._ready = True

    def _answer_number(self, number: int) -> None:
        question = self._question
        if question is None:
            return
        if number == 0:
            self.answered.emit(LEAVE_OUT)
        elif number <= len(question.candidates):
            self.answered.emit(question.candidates[number - 1].key)

    def _search(self) -> None:
        """Any other answer: of the catalogue, of the households, or an amount."""
        question = self._question
        if question is None or question.kind == "change":
            return
        page = {
            "household": self.households,
            "quantity": self.amount.parentWidget(),
            "unit": self.amount.parentWidget(),
        }
        wanted = page.get(question.kind, self.goods)
        if wanted is not None:
            self._head.hide()  # its room is needed
            self._pages.setCurrentWidget(wanted)
        (self.amount if question.kind in ("quantity", "unit") else wanted or self).setFocus()

    def _leave_search(self) -> None:
        fields = (self.households.field, self.goods.field, self.amount)
        had_keyboard = any(each.hasFocus() for each in fields)
        # While their page is in front: a page behind it that loses its list keeps the list's height.
        for field in fields:
            field.clear()
        self._pages.setCurrentWidget(self._keys)
        self._head.show()
        self.amount_note.complain("")
        if had_keyboard:
            self.setFocus()

    def _found_household(self, found: FoundHousehold) -> None:
        self._leave_search()
        self.answered.emit(found.household)

    def _found_item(self, found: TypedItem) -> None:
        self._leave_search()
        self.answered.emit(found.product.sku)

    def _typed_amount(self) -> None:
        try:
            amount = quantities.parse(self.amount.text())
        except NotAQuantity:
            amount = None
        if amount is None or not quantities.is_amount(amount):
            self.amount_note.complain(translate("Ask", "Type how much, such as 2 or 0.5."))
            return
        self._leave_search()
        self.answered.emit(quantities.text(amount))

    def _connect(self) -> None:
        for number, button in enumerate(self.candidates, 1):
            button.clicked.connect(lambda _=False, each=number: self._answer_number(each))
        self.leave_out.clicked.connect(lambda: self._answer_number(0))
        self.other.clicked.connect(self._search)
        self.keep.clicked.connect(lambda: self.answered.emit(KEEP))
        self.next.clicked.connect(lambda: self.moved.emit(1))
        self.undo.clicked.connect(self.back)
        self.households.chosen.connect(self._found_household)
        self.goods.chosen.connect(self._found_item)
        self.amount.returnPressed.connect(self._typed_amount)
        self._pages.installEventFilter(self)
        self.amount.installEventFilter(self)
        self.households.left.connect(self._leave_search)
        self.goods.left.connect(self._leave_search)

    def _lay_out(self) -> None:
        role(self, "question")
        role(self.place, "hint")
        self.next.setText(translate("Ask", "n   Next question"))
        self.undo.setText(translate("Ask", "←   Last answer back"))
        self.undo.setToolTip(translate("Ask", "Backspace"))
        self.amount.setPlaceholderText(translate("Ask", "How much? In the item's own unit; then Enter"))
        typed = QWidget()
        column = QVBoxLayout(typed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.amount)
        column.addWidget(self.amount_note)
        column.addStretch(1)
        for page in (self._keys, self.households, self.goods, typed):
            self._pages.addWidget(page)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.place, 1)
        head.addWidget(self._steps)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 6, 10, 8)
        whole.setSpacing(6)
        whole.addWidget(self._head)
        whole.addWidget(self.words)
        whole.addWidget(self._pages)


def _key_button() -> QPushButton:
    """The box has the keyboard and the digits; the buttons are for a finger."""
    button = QPushButton()
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    role(button, "answer")
    return button


def _answer_words(candidate: Candidate) -> str:
    if candidate.key == KEEP:
        return translate("Ask", "It is right as it stands")
    return candidate.label or translate("Ask", "Orders nothing")


def _leave_out_words(asked: Asked) -> str:
    if asked.withdraws:
        return translate("Ask", "0   Leave it as it is recorded")
    if asked.zero_leaves_order_out:
        return translate("Ask", "0   Leave the order out")
    if asked.question.kind == "change":
        return translate("Ask", "0   It changes nothing")
    return translate("Ask", "0   Orders nothing: leave it out")


def _other_words(kind: QuestionKind) -> str:
    match kind:
        case "household":
            return translate("Ask", "/   Find the household…")
        case "quantity" | "unit":
            return translate("Ask", "/   Another amount…")
        case _:
            return translate("Ask", "/   Find in the catalogue…")
