"""The question that a scan left open, answered in place: which item a code is, how much a price is. Knows its fields, no rule."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.intake.goods import TypedItem
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, NumberField, enter_presses, role
from checkpoint_app.ui.goods_finder import GoodsFinder
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.questions import HowMuch, Question, WhichItem, WhichScale
from checkpoint_app.ui.receiving.scale_labels import ScaleOption
from checkpoint_app.ui.receiving.scan_presenter import Scans
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import sentences, translate

_FIELD_HEIGHT = 44


class QuestionStrip(QFrame):
    """Hidden while nothing is asked. Scans go on counting while it is open; what they leave open waits behind it."""

    answered = Signal()
    """Enter: the presenter holds the answer."""

    scale_chosen = Signal(str)
    """What the merchant's scale prints: a layout."""

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
        self.options = [QPushButton(), QPushButton()]
        self._offered: list[ScaleOption] = []
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
        field = self.first_focus()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if field is self.amount:
            self.amount.selectAll()

    def first_focus(self) -> QWidget:
        """What should have the keyboard."""
        if self._offered:
            return self.options[0]
        asks_item = not isinstance(self._scans.question, HowMuch) and not self._scans.item
        return self.finder.field if asks_item else self.amount

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it; 1 and 2 are the answers where there are two."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() in ("1", "2") and self._offered:
            self._choose_scale(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def words(self) -> str:
        """The question as it is shown."""
        return self._words.text()

    def _words_of(self, question: Question) -> str:
        words = self._scans.words()
        waiting = self._scans.waiting
        if not waiting:
            return words
        return sentences(words, translate("Receiving", "More questions wait: {count}.").format(count=waiting))

    def _show_answer(self, question: Question) -> None:
        self._offered = self._scans.scale_options()
        asks_scale = isinstance(question, WhichScale)
        for place, (button, option) in enumerate(zip(self.options, self._offered, strict=False), start=1):
            button.setText(f"{place}  {option.words}")
        for button in self.options:
            button.setVisible(asks_scale)
        chosen = not asks_scale and (bool(self._scans.item) or isinstance(question, HowMuch))
        by_scale = isinstance(question, WhichItem) and question.by_scale
        self.finder.setVisible(not chosen and not asks_scale)
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

    def _choose_scale(self, place: int) -> None:
        self.scale_chosen.emit(self._offered[place].layout)

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
        for place, button in enumerate(self.options):
            button.clicked.connect(lambda _checked=False, place=place: self._choose_scale(place))
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
        for button in self.options:
            line.addWidget(button, 1)
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
        enter_presses(self)


def _key(question: Question | None) -> object:
    """What tells one question from another: more scans of one unknown code, or of one scale, are the same one."""
    match question:
        case WhichItem(key=key):
            return key
        case WhichScale(length=length):
            return length
        case _:
            return question
