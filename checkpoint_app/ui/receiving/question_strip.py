"""The question that a scan left open, answered in place: which item a code is, how much a price is. Knows its fields, no rule."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from checkpoint_app.intake.goods import TypedItem
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, NumberField, role
from checkpoint_app.ui.goods_finder import GoodsFinder
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.scan_presenter import HowMuch, Question, Scans, WhichItem
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import sentences, translate

_FIELD_HEIGHT = 44


class QuestionStrip(QFrame):
    """Hidden while nothing is asked. Scans go on counting while it is open; what they leave open waits behind it."""

    answered = Signal()
    """Enter: the presenter holds the answer."""

    left = Signal()
    """Esc: it is not counted."""

    def __init__(self, scans: Scans, theme: Theme) -> None:
        super().__init__()
        role(self, "question")
        self._scans = scans
        self._shown: Question | None = None
        self._words = MarkedLabel(theme)
        self.finder = GoodsFinder(scans.goods, theme, with_quantity=False, lines=3)
        self._item = ElidedLabel()
        self._counts_as = QLabel()
        self.amount = NumberField(translate("Receiving", "How much it is"))
        self._unit = QLabel()
        self._note = FieldNote(self.amount)
        self.take_button = QPushButton(translate("Receiving", "Count it (Enter)"))
        self.leave_button = QPushButton(translate("Receiving", "Leave it (Esc)"))
        self._lay_out()
        self._connect()
        self.hide()

    def load(self) -> bool:
        """Show what is asked now; whether that is another question than before."""
        question = self._scans.question
        is_new = _key(question) != _key(self._shown)
        self._shown = question
        self.setVisible(question is not None)
        if question is None:
            return is_new
        self._words.say(Mark.NOTICE, self._words_of(question))
        if is_new:
            self.finder.field.clear()
        self._show_answer(question)
        return is_new

    def begin(self) -> None:
        """Give the keyboard to what is asked first."""
        asks_item = not isinstance(self._scans.question, HowMuch) and not self._scans.item
        if asks_item:
            self.finder.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            self.amount.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _words_of(self, question: Question) -> str:
        words = self._scans.words()
        waiting = self._scans.waiting
        if not waiting:
            return words
        return sentences(words, translate("Receiving", "More questions wait: {count}.").format(count=waiting))

    def _show_answer(self, question: Question) -> None:
        chosen = bool(self._scans.item) or isinstance(question, HowMuch)
        by_scale = isinstance(question, WhichItem) and question.by_scale
        self.finder.setVisible(not chosen)
        self._item.setVisible(chosen and not isinstance(question, HowMuch))
        self._item.setText(self._scans.item_name())
        is_code = isinstance(question, WhichItem)
        self._counts_as.setText(translate("Receiving", "counts as") if is_code else translate("Receiving", "how much"))
        for widget in (self._counts_as, self.amount, self._unit):
            widget.setVisible(chosen and not by_scale)
        self.take_button.setVisible(chosen)
        if self.amount.text() != self._scans.amount:
            self.amount.setText(self._scans.amount)
        self._unit.setText(self._scans.unit())
        self._note.complain(self._scans.complaint)
        self._note.setVisible(bool(self._scans.complaint))

    def _choose(self, item: TypedItem) -> None:
        self._scans.choose_item(item.product.sku)
        question = self._scans.question
        if isinstance(question, WhichItem) and question.by_scale:
            self.answered.emit()  # how much it is stands in each of its codes
            return
        self.load()
        self.begin()

    def _connect(self) -> None:
        self.finder.chosen.connect(self._choose)
        self.finder.left.connect(self.left)
        self.amount.textEdited.connect(self._scans.type_amount)
        self.amount.returnPressed.connect(self.answered)
        self.take_button.clicked.connect(self.answered)
        self.leave_button.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self.amount.setFixedWidth(110)
        role(self.take_button, "primary")
        role(self._item, "title")
        for label in (self._item, self._counts_as, self._unit):
            label.setMinimumHeight(_FIELD_HEIGHT)  # beside the field, whose candidates may stand below it
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.finder, 1)
        line.addWidget(self._item, 1)
        line.addWidget(self._counts_as)
        line.addWidget(self.amount)
        line.addWidget(self._unit)
        line.addWidget(self.take_button)
        line.addWidget(self.leave_button)
        for widget in (self._counts_as, self.amount, self._unit, self.take_button, self.leave_button):
            line.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addLayout(line)
        column.addWidget(self._note)


def _key(question: Question | None) -> object:
    """What tells one question from another: more scans of one unknown code are the same one."""
    return question.key if isinstance(question, WhichItem) else question
