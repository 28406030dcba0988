"""The question in the place of which ordered item something came, answered in place. Knows its field, no rule."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from checkpoint_app.ui.fields import role
from checkpoint_app.ui.finder import Finder
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.instead_presenter import Instead, InsteadOption
from checkpoint_app.ui.reflow import go_to, reveal
from checkpoint_app.ui.tables import Column
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_LINES = 4


class InsteadStrip(QFrame):
    """Hidden while nothing is asked. The ordered items stand below the field, and typing narrows them."""

    chosen = Signal(str)
    """Enter: an item, or an empty text for none."""

    left = Signal()
    """Esc: nothing is changed."""

    def __init__(self, instead: Instead, theme: Theme) -> None:
        super().__init__()
        role(self, "question")
        self._instead = instead
        self._words = MarkedLabel(theme)
        self.finder: Finder[InsteadOption] = Finder(
            instead.options,
            [
                Column(translate("Find", "Item"), lambda each: each.name, stretch=True),
                Column(
                    translate("Receiving", "Difference"), lambda each: each.words, mark=lambda each: each.mark, width=15
                ),
            ],
            key=lambda each: each.sku,
            theme=theme,
            placeholder=translate("Find", "Item: name, other name, pinyin"),
            nothing=lambda typed: translate("Receiving", "This purchase list has no such item."),
            lines=_LINES,
            offers_all=True,
        )
        self.take_button = QPushButton(translate("Receiving", "In its place (Enter)"))
        self.leave_button = QPushButton(translate("Receiving", "Leave it (Esc)"))
        self._lay_out()
        self.finder.chosen.connect(lambda option: self.chosen.emit(option.sku))
        self.finder.left.connect(self.left)
        self.take_button.clicked.connect(self.finder.take)
        self.leave_button.clicked.connect(self.left)
        self.hide()

    def open(self) -> None:
        """Show the question as it is now, and give it the keyboard."""
        self._words.say(Mark.NOTICE, self._instead.words())
        self.finder.field.clear()
        self.finder.search()
        self.show()
        go_to(self.finder.field)
        reveal(self)

    def words(self) -> str:
        """The question as it is shown."""
        return self._words.text()

    def _lay_out(self) -> None:
        role(self.take_button, "primary")
        buttons = QVBoxLayout()
        buttons.addWidget(self.take_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.finder, 1)
        line.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addLayout(line)
