"""Shows the last answer: large letters, colour and shape. Nobody ever has to close it. Knows no sound and no desk."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.shapes import paint_mark
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import sentences

HEIGHT = 92
_LARGEST, _SMALLEST = 30, 18
_DETAIL = 15
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WRAP_MIDDLE = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SHAPES = {Kind.OK: Mark.OK, Kind.REFUSED: Mark.WRONG, Kind.NOTICE: Mark.NOTICE}


class Banner(QWidget):
    """Paints itself, so that a headline takes the largest letters that fit and the height never changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._answer: Answer | None = None
        self._time = ""
        self._idle = ""
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    @property
    def answer(self) -> Answer | None:
        """What is shown."""
        return self._answer

    def show_answer(self, answer: Answer) -> None:
        """Replace what is shown. The time beside it tells two equal answers apart."""
        self._answer = answer
        self._time = datetime.now().astimezone().strftime("%H:%M:%S")
        text = sentences(answer.headline, answer.detail)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    def clear(self, idle: str) -> None:
        """Nothing was answered yet; `idle` is said quietly instead."""
        self._answer = None
        self._idle = idle
        self.setToolTip("")
        self.setAccessibleName("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._answer is None:
            painter.setPen(QColor(colours.border))
            painter.setBrush(QColor(colours.surface))
            painter.drawRoundedRect(area, 8, 8)
            painter.setPen(QColor(colours.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._idle)
            return
        back, fore = self._colours(self._answer.kind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(area, 8, 8)
        shape = QRectF(16, (self.height() - 48) / 2, 48, 48)
        paint_mark(painter, _SHAPES[self._answer.kind], shape, fore)
        painter.setPen(fore)
        self._paint_text(painter, self._answer, QRect(80, 8, self.width() - 80 - 14, self.height() - 14))

    def _paint_text(self, painter: QPainter, answer: Answer, area: QRect) -> None:
        small = _font(self.font(), _DETAIL, bold=False)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._time)
        beside_time = area.width() - metrics.horizontalAdvance("00:00:00") - 12
        detail = _two_lines(answer.detail, metrics, area.width())
        below = _height(metrics, detail, area.width()) if detail else 0
        head = QRect(area.left(), area.top(), beside_time, area.height() - below)
        painter.drawText(QRect(area.left(), head.bottom() + 1, area.width(), below), _WRAP, detail)
        painter.setFont(_fitting(self.font(), answer.headline, head.width(), head.height()))
        painter.drawText(head, _WRAP_MIDDLE, answer.headline)

    def _colours(self, kind: Kind) -> tuple[QColor, QColor]:
        colours = self._theme.colours
        match kind:
            case Kind.OK:
                return QColor(colours.okBack), QColor(colours.okFore)
            case Kind.REFUSED:
                return QColor(colours.wrongBack), QColor(colours.wrongFore)
            case Kind.NOTICE:
                return QColor(colours.noticeBack), QColor(colours.noticeFore)


def _font(base: QFont, pixels: int, *, bold: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 1000), _WRAP, text).height()


def _fitting(base: QFont, text: str, width: int, height: int) -> QFont:
    """The largest letters in which `text` fits; the smallest ones if none do."""
    for pixels in range(_LARGEST, _SMALLEST, -2):
        font = _font(base, pixels, bold=True)
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), _WRAP, text)
        if needed.height() <= height and needed.width() <= width:
            return font
    return _font(base, _SMALLEST, bold=True)


def _two_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """`text`, cut with an ellipsis where two lines cannot hold it; the tooltip has it whole."""
    room = _height(metrics, "x\nx", width) + 4  # Chinese beside Latin letters makes a line a little higher
    if _height(metrics, text, width) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if _height(metrics, text[:middle] + "…", width) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"
