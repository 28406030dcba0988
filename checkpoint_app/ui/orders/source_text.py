"""Draws the words that an order was read from, each stretch with what it was taken for and how sure that is.

Colour, the style of the underline and a word below each stretch say the same. It knows no rule that read them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy

from checkpoint_app.intake.readings import Role
from checkpoint_app.ui.orders.pieces import NOT_WEIGHED, Piece
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import sentences

_TEXT, _LABEL = 17, 13
_SIDE, _GAP, _EDGE = 3, 5, 8
_LINE = Qt.PenStyle


@dataclass(frozen=True, slots=True)
class _Box:
    """A stretch, or the part of it on one line. `label` is empty but for its first part."""

    piece: int
    text: str
    label: str
    area: QRectF


class SourceText(QAbstractScrollArea):
    """`chosen(line)` is emitted when a stretch is chosen, with the order line that it belongs to, or -1; `asked(id)` when
    something is asked about it. Left and Right go from stretch to stretch."""

    chosen = Signal(int)
    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pieces: Sequence[Piece] = ()
        self._boxes: list[_Box] = []
        self._line = -1
        self._question = ""
        self._here = -1
        self._empty = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "sourceText")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text_font = self._font(_TEXT)
        self._label_font = self._font(_LABEL)
        theme.changed.connect(self.viewport().update)

    def show_pieces(self, pieces: Sequence[Piece], empty: str = "") -> None:
        """Show these; `empty` is said where there are none."""
        self._empty = empty
        if list(pieces) != list(self._pieces):
            self._pieces = tuple(pieces)
            self._line, self._question, self._here = -1, "", -1
            self.verticalScrollBar().setValue(0)
            self._arrange()
            self.setAccessibleDescription(self.words())
        self.viewport().update()

    def pieces(self) -> Sequence[Piece]:
        """What is shown."""
        return self._pieces

    def mark_line(self, line: int) -> None:
        """Frame the stretches of an order line; none for -1."""
        self._line = line
        self._reveal()

    def mark_question(self, question: str) -> None:
        """Frame the stretches that a question is about; none for an empty id."""
        self._question = question
        self._reveal()

    def marked(self) -> list[str]:
        """The words that are framed."""
        return [piece.text for piece in self._pieces if self._is_marked(piece)]

    def words(self) -> str:
        """What it shows, for a screen reader: each stretch with its role and confidence."""
        return sentences(*(f"{piece.text.strip()} ({_label(piece)})" for piece in self._pieces if piece.role))

    def sizeHint(self) -> QSize:
        return QSize(360, 2 * self._row() + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self._row() + 2 * _EDGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        marked = [place for place, piece in enumerate(self._pieces) if piece.role]
        if step is None or not marked:
            super().keyPressEvent(event)
            return
        here = marked.index(self._here) if self._here in marked else (-1 if step > 0 else 0)
        self._choose(marked[(here + step) % len(marked)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position() + QPointF(0, self.verticalScrollBar().value())
        hit = next((box for box in self._boxes if box.area.contains(place) and self._pieces[box.piece].role), None)
        if hit is not None:
            self._choose(hit.piece)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = self._theme.colours
        painter.fillRect(self.viewport().rect(), QColor(colours.surface))
        if not self._pieces and self._empty:
            painter.setPen(QColor(colours.muted))
            area = self.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for box in self._boxes:
            self._paint(painter, box)
        painter.resetTransform()
        edge = QColor(colours.accent if self.hasFocus() else colours.border)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint(self, painter: QPainter, box: _Box) -> None:
        piece = self._pieces[box.piece]
        colours = self._theme.colours
        height = QFontMetricsF(self._text_font).height()
        words = QRectF(box.area.x(), box.area.y(), box.area.width(), height)
        if piece.role is not None:
            colour, line = self._dress(piece.role)
            self._paint_ground(painter, words, colour, marked=self._is_marked(piece), asked=bool(piece.question))
            pen = QPen(colour, 2.5, _LINE.SolidLine if piece.sure else line)
            pen.setStyle(line)
            painter.setPen(pen)
            painter.drawLine(words.bottomLeft() + QPointF(1, 2), words.bottomRight() + QPointF(-1, 2))
        painter.setFont(self._text_font)
        painter.setPen(QColor(colours.text))
        painter.drawText(QPointF(box.area.x() + _SIDE, words.y() + QFontMetricsF(self._text_font).ascent()), box.text)
        if box.label:
            painter.setFont(self._label_font)
            painter.setPen(self._dress(piece.role)[0] if piece.role else QColor(colours.muted))
            metrics = QFontMetricsF(self._label_font)
            painter.drawText(QPointF(box.area.x() + _SIDE, words.bottom() + 3 + metrics.ascent()), box.label)

    def _paint_ground(self, painter: QPainter, words: QRectF, colour: QColor, *, marked: bool, asked: bool) -> None:
        ground = QColor(colour)
        ground.setAlpha(70 if marked else 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(words, 3, 3)
        if marked or asked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = QColor(self._theme.colours.text) if marked else colour
            painter.setPen(QPen(edge, 2 if marked else 1.5, _LINE.SolidLine if marked else _LINE.DashLine))
            painter.drawRoundedRect(words, 3, 3)

    def _dress(self, role: Role) -> tuple[QColor, Qt.PenStyle]:
        """Colour and underline of a role."""
        colours = self._theme.colours
        match role:
            case "item":
                return QColor(colours.ok), _LINE.SolidLine
            case "quantity" | "unit":
                return QColor(colours.running), _LINE.DashLine
            case "address" | "household":
                return QColor(colours.held), _LINE.DashDotLine
            case "note" | "need":
                return QColor(colours.notice), _LINE.DashDotDotLine
            case "change" | "unknown":
                return QColor(colours.wrong), _LINE.DotLine
            case "number" | "phone" | "name" | "ignored":
                return QColor(colours.muted), _LINE.DotLine

    def _is_marked(self, piece: Piece) -> bool:
        if self._question:
            return piece.question == self._question
        return self._line >= 0 and piece.line == self._line

    def _choose(self, place: int) -> None:
        piece = self._pieces[place]
        self._here = place
        self._question = ""
        self.mark_line(piece.line)
        self.chosen.emit(piece.line)
        if piece.question:
            self.asked.emit(piece.question)

    def _reveal(self) -> None:
        box = next((each for each in self._boxes if self._is_marked(self._pieces[each.piece])), None)
        if box is not None:
            bar, room = self.verticalScrollBar(), self.viewport().height()
            if box.area.top() < bar.value() or box.area.bottom() > bar.value() + room:
                bar.setValue(int(box.area.top()) - _EDGE)
        self.viewport().update()

    def _arrange(self) -> None:
        layout = _Layout(self.viewport().width() - 2 * _EDGE, self._row(), self._text_font, self._label_font)
        for place, piece in enumerate(self._pieces):
            layout.add(place, piece)
        self._boxes = layout.boxes
        height = int(layout.height) + 2 * _EDGE
        self.verticalScrollBar().setRange(0, max(0, height - self.viewport().height()))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(self._row())
        self.viewport().update()

    def _row(self) -> int:
        return int(QFontMetricsF(self._text_font).height() + QFontMetricsF(self._label_font).height() + 3 + _GAP)

    def _font(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        return font


class _Layout:
    """Words one after the other, over as many lines as they need; a stretch is kept whole where a line can hold it."""

    def __init__(self, width: int, row: int, text: QFont, label: QFont) -> None:
        self._width = max(40.0, float(width))
        self._row = row
        self._text = QFontMetricsF(text)
        self._label = QFontMetricsF(label)
        self._x = self._y = 0.0
        self.boxes: list[_Box] = []

    @property
    def height(self) -> float:
        return self._y + self._row

    def add(self, place: int, piece: Piece) -> None:
        label = _label(piece) if piece.role else ""
        side = _SIDE if piece.role else 0
        for part, words in enumerate(piece.text.replace("\r", "").replace("\t", " ").split("\n")):
            if part:
                self._new_line()
            while words:
                needed = self._text.horizontalAdvance(words) + 2 * side
                whole = max(needed, self._label.horizontalAdvance(label) + 2 * side) if label else needed
                if self._x + whole > self._width and self._x > 0 and (piece.role or not self._fitting(words)):
                    self._new_line()
                taken = max(1, self._fitting(words)) if self._x + needed > self._width else len(words)
                self._put(place, words[:taken], label, side)
                label, words = "", words[taken:]
                if words:
                    self._new_line()

    def _put(self, place: int, words: str, label: str, side: int) -> None:
        wide = self._text.horizontalAdvance(words) + 2 * side
        area = QRectF(self._x + _EDGE, self._y + _EDGE, wide, self._row - _GAP)
        self.boxes.append(_Box(place, words, label, area))
        labelled = self._label.horizontalAdvance(label) + 2 * side if label else 0
        self._x += max(wide, labelled) + (2 if side else 0)

    def _fitting(self, words: str) -> int:
        """How many characters fit into the rest of the line."""
        low, high = 0, len(words)
        while low < high:
            middle = (low + high + 1) // 2
            if self._x + self._text.horizontalAdvance(words[:middle]) + 2 * _SIDE <= self._width:
                low = middle
            else:
                high = middle - 1
        return low

    def _new_line(self) -> None:
        self._x, self._y = 0.0, self._y + self._row


def _label(piece: Piece) -> str:
    """`item 97`; with a question mark where it is asked about."""
    if piece.confidence == NOT_WEIGHED:
        return piece.word
    return f"{piece.word} {piece.confidence}{'' if piece.sure else '?'}"
