"""Words under a form that hold the height of their lines, whatever the layout around would press them to. Knows no form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from checkpoint_app.ui.accounts.said import Said
from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.ui.reflow import WrappedLabel
from checkpoint_app.ui.theme import Theme

_ICON = 22


class SaidLabel(QWidget):
    """A shape and its words; hidden while there are none. `dress` is a role of `fields.role`, or empty."""

    def __init__(self, theme: Theme, dress: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._said = Said(None, "")
        self._shape = QLabel()
        self._words = WrappedLabel()
        if dress:
            role(self._words, dress)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._paint_shape)
        self.hide()

    def say(self, said: Said) -> None:
        """Show it, or nothing."""
        self._said = said
        self._words.setText(said.words)
        self._paint_shape()
        self.setVisible(bool(said.words))

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _paint_shape(self) -> None:
        mark = self._said.mark
        self._shape.setVisible(mark is not None)
        if mark is not None:
            self._shape.setPixmap(self._theme.mark_icon(mark, _ICON).pixmap(_ICON, _ICON))


class Complaint(FieldNote):
    """What is wrong with a field; takes no room while nothing is."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.hide()

    def complain(self, words: str) -> None:
        """Say what is wrong and frame the field; an empty text takes it back."""
        super().complain(words)
        self._hold_height()
        self.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_height()

    def _hold_height(self) -> None:
        self.setMinimumHeight(0)  # else heightForWidth never answers less than it was
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
