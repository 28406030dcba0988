"""Small helpers for fields: which need no Chinese input method, and words about a field right beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def latin(field: QWidget) -> None:
    """Tell the input method that `field` takes digits and Latin letters, so that a scan is not taken for Pinyin."""
    field.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhNoPredictiveText)
    field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)


def role(widget: QWidget, name: str) -> None:
    """Dress `widget` by resources/styles: a QLabel as "title", "hint", "huge", "field" or "error"; a QPushButton as
    "primary" or "danger"; a QFrame as "card"."""
    widget.setProperty("role", name)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class FieldNote(QLabel):
    """A line under a field that says what is wrong with it. Takes its room even while it is empty, so nothing jumps."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field
        self.setProperty("role", "error")
        self.setWordWrap(True)
        self.setMinimumHeight(self.fontMetrics().height())

    def complain(self, words: str) -> None:
        """Say what is wrong and frame the field; an empty text takes it back."""
        self.setText(words)
        if self._field.property("wrong") != bool(words):
            self._field.setProperty("wrong", bool(words))
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)
        self._field.setAccessibleDescription(words)
