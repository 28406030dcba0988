"""Small helpers for fields and labels: no Chinese input method, words right beside a field, text that gives way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QStyledItemDelegate, QWidget


def latin(field: QWidget) -> None:
    """Tell the input method that `field` takes digits and Latin letters, so that a scan is not taken for Pinyin."""
    field.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhNoPredictiveText)
    field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)


def enlarge_lists(view: QWidget) -> None:
    """Make the lists that drop down from the combo boxes in `view` as high, line by line, as the style sheet asks; the
    delegate that Qt gives them does not look there."""
    for box in view.findChildren(QComboBox):
        box.setItemDelegate(QStyledItemDelegate(box))


def enter_presses(view: QWidget) -> None:
    """Let Enter press whichever button of `view` has the keyboard, as Space does; outside a dialog Qt leaves it off."""
    for button in view.findChildren(QPushButton):
        button.setAutoDefault(True)


def role(widget: QWidget, name: str) -> None:
    """Dress `widget` by resources/styles: a QLabel as "title", "hint", "huge", "field" or "error"; a QPushButton as
    "primary", "danger" or "fold"; a QFrame as "card"."""
    widget.setProperty("role", name)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class NumberField(QLineEdit):
    """Takes digits. Ctrl+Z means "take back the last action" here, as in the scan field."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        latin(self)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        undo = QKeySequence.StandardKey.Undo
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(undo):
            event.ignore()
            return False
        return super().event(event)


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


class ElidedLabel(QLabel):
    """A label that gives way: where there is no room it ends with an ellipsis and has its whole text as a tooltip."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 5, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, self.alignment(), text)
