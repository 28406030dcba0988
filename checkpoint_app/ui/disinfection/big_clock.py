"""The time that is left, in digits that are read across a yard. Knows no load."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.shapes import paint_mark
from checkpoint_app.ui.theme import Theme

_LARGEST, _SMALLEST = 168, 48
_GAP = 24


class BigClock(QWidget):
    """Paints itself, so that the digits are as large as the room allows, whatever the scaling of the screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = Mark.WAITING
        self._digits = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def text(self) -> str:
        """The digits shown."""
        return self._digits

    def show_time(self, mark: Mark, digits: str) -> None:
        """Show other digits, in the colour and with the shape of `mark`."""
        if (mark, digits) != (self._mark, self._digits):
            self._mark, self._digits = mark, digits
            self.setAccessibleName(digits)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 130)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour_of(self._mark)
        font = self._fitting()
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(self._widest())
        shape = metrics.capHeight() * 0.9
        left = (self.width() - width - shape - _GAP) / 2
        middle = self.height() / 2
        paint_mark(painter, self._mark, QRectF(left, middle - shape / 2, shape, shape), colour)
        painter.setFont(font)
        painter.setPen(colour)
        text = QRectF(left + shape + _GAP, 0, width + _GAP, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._digits)

    def _fitting(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        for size in range(_LARGEST, _SMALLEST, -8):
            font.setPixelSize(size)
            metrics = QFontMetrics(font)
            needed = metrics.horizontalAdvance(self._widest()) + metrics.capHeight() + 2 * _GAP
            if needed <= self.width() and metrics.capHeight() * 1.3 <= self.height():
                break
        return font

    def _widest(self) -> str:
        """One digit for all of them: with the real ones the clock would tremble each second."""
        return "".join("0" if each.isdigit() else each for each in self._digits)
