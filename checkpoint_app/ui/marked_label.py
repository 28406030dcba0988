"""A state on a label: shape, colour and words side by side. Knows no state's meaning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.theme import Theme

_ICON = 22


class MarkedLabel(QWidget):
    """Words that wrap, with the shape of their mark before them. `dress` is a role of `fields.role`, or empty."""

    def __init__(self, theme: Theme, dress: str = "", words: QLabel | None = None) -> None:
        """`words`: a label of the caller's own, where the layout around needs one that holds its height."""
        super().__init__()
        self._theme = theme
        self._mark: Mark | None = None
        self._shape = QLabel()
        self._words = words or QLabel()
        self._words.setWordWrap(True)
        if dress:
            role(self._words, dress)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._paint_shape)

    def say(self, mark: Mark | None, words: str) -> None:
        """Show these words with this mark."""
        self._mark = mark
        self._words.setText(words)
        self._paint_shape()

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _paint_shape(self) -> None:
        self._shape.setVisible(self._mark is not None)
        if self._mark is not None:
            self._shape.setPixmap(self._theme.mark_icon(self._mark, _ICON).pixmap(_ICON, _ICON))
