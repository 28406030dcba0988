"""The map of storage zones, drawn and changed with mouse or keyboard. Knows shapes, not what a zone is good for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkpoint_app.domain.facts import CHILLED, FROZEN, IMPORTED, MEDICINE
from checkpoint_app.domain.rules.zones import MAP_HEIGHT, MAP_WIDTH
from checkpoint_app.ui.coldchain.storage_presenter import ZoneDraft, ZoneShape
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.shapes import paint_mark
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_HANDLE = 22  # logical pixels: half of it lies outside, so that a glove hits it
_BAR = 8
_NAME_PX, _SMALL_PX = 16, 13
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
# Told apart without colour: what is frozen is hatched, imported twice, chilled upright, medicine dotted.
_PATTERNS = {
    CHILLED: Qt.BrushStyle.VerPattern,
    FROZEN: Qt.BrushStyle.BDiagPattern,
    IMPORTED: Qt.BrushStyle.DiagCrossPattern,
    MEDICINE: Qt.BrushStyle.Dense6Pattern,
    "category": Qt.BrushStyle.HorPattern,
}


class _Drag(Enum):
    NEW = 0
    MOVE = 1
    RESIZE = 2


class ZoneMap(QWidget):
    """Drag on empty ground draws a zone, a click chooses one, a drag moves the chosen one, its corner resizes it.

    With the keyboard: Page Up and Page Down choose, arrows move, Shift+arrows resize, Enter takes the drawing, Esc leaves it,
    Delete removes, Insert draws a new one.
    """

    chosen = Signal(str)
    """The zone was clicked."""

    stepped = Signal(int)
    """The next (1) or the previous zone (-1) is wanted."""

    begun = Signal(int, int, int, int)
    """A new zone was drawn there: left, top, width, height."""

    shaped = Signal(int, int, int, int)
    """The draft, or the chosen zone, was put there."""

    moved = Signal(int, int)
    resized = Signal(int, int)
    taken = Signal()
    left = Signal()
    removed = Signal()
    new_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._zones: list[ZoneShape] = []
        self._chosen = ""
        self._target = ""
        self._draft: ZoneDraft | None = None
        self._is_wrong = False
        self._drag: _Drag | None = None
        self._from = QPoint()
        self._start = QRect()
        self._rubber: QRect | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Storage", "Map of the zones"))
        theme.changed.connect(self.update)

    def show_zones(
        self, zones: Sequence[ZoneShape], chosen: str, target: str, draft: ZoneDraft | None, *, is_wrong: bool
    ) -> None:
        """Show these zones; `target` is where a lot is to go, `is_wrong` says that the draft may not lie where it does."""
        self._zones = list(zones)
        self._chosen, self._target, self._draft, self._is_wrong = chosen, target, draft, is_wrong
        if draft is None:
            self._rubber = None
        self.setAccessibleDescription(_spoken(self._zones, chosen, draft))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(620, 372)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 190)

    # where things are

    def area_of(self, left: int, top: int, width: int, height: int) -> QRectF:
        """A place of the map in the widget's pixels."""
        step, origin = self._step(), self._origin()
        return QRectF(origin.x() + left * step, origin.y() + top * step, width * step, height * step)

    def _step(self) -> float:
        return max(1.0, min((self.width() - 2) / MAP_WIDTH, (self.height() - 2) / MAP_HEIGHT))

    def _origin(self) -> QPointF:
        step = self._step()
        return QPointF((self.width() - MAP_WIDTH * step) / 2, (self.height() - MAP_HEIGHT * step) / 2)

    def _cell(self, place: QPointF) -> QPoint:
        step, origin = self._step(), self._origin()
        column = int((place.x() - origin.x()) // step)
        row = int((place.y() - origin.y()) // step)
        return QPoint(max(0, min(column, MAP_WIDTH - 1)), max(0, min(row, MAP_HEIGHT - 1)))

    def _shape_in_hand(self) -> QRect | None:
        """The draft, or the chosen zone, in steps."""
        if self._draft is not None:
            return QRect(self._draft.left, self._draft.top, self._draft.width, self._draft.height)
        found = next((each.zone for each in self._zones if each.zone.zone == self._chosen), None)
        return QRect(found.left, found.top, found.width, found.height) if found else None

    def _zone_at(self, cell: QPoint) -> str:
        for each in reversed(self._zones):
            zone = each.zone
            if QRect(zone.left, zone.top, zone.width, zone.height).contains(cell):
                return zone.zone
        return ""

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        cell = self._cell(event.position())
        self._from = cell
        held = self._shape_in_hand()
        if held is not None and self._corner(held).contains(event.position()):
            self._drag, self._start = _Drag.RESIZE, held
        elif held is not None and held.contains(cell):
            self._drag, self._start = _Drag.MOVE, held
        elif zone := self._zone_at(cell):
            self._drag = None
            self.chosen.emit(zone)
        else:
            self._drag, self._rubber = _Drag.NEW, None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        cell = self._cell(event.position())
        by = cell - self._from
        match self._drag:
            case _Drag.NEW:
                self._rubber = QRect(self._from, QPoint(cell)).normalized()
                self.update()
            case _Drag.MOVE if by != QPoint(0, 0) or self._draft is not None:
                self._shape(self._start.translated(by))
            case _Drag.RESIZE:
                wide, high = max(1, self._start.width() + by.x()), max(1, self._start.height() + by.y())
                self._shape(QRect(self._start.topLeft(), QSize(wide, high)))
            case _:
                pass

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, rubber = self._drag, self._rubber
        self._drag = self._rubber = None
        if drag is _Drag.NEW and rubber is not None and (rubber.width() > 1 or rubber.height() > 1):
            self.begun.emit(rubber.left(), rubber.top(), rubber.width(), rubber.height())
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._shape_in_hand() is not None:
            self.taken.emit()

    def _shape(self, area: QRect) -> None:
        self.shaped.emit(area.left(), area.top(), area.width(), area.height())

    def _corner(self, held: QRect) -> QRectF:
        area = self.area_of(held.left(), held.top(), held.width(), held.height())
        return QRectF(area.right() - _HANDLE, area.bottom() - _HANDLE, _HANDLE * 1.5, _HANDLE * 1.5)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS:
            (self.resized if shift else self.moved).emit(*_ARROWS[key])
            return
        match key:
            case Qt.Key.Key_PageDown:
                self.stepped.emit(1)
            case Qt.Key.Key_PageUp:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Delete:
                self.removed.emit()
            case Qt.Key.Key_Insert:
                self.new_wanted.emit()
            case _:
                super().keyPressEvent(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        ground = self.area_of(0, 0, MAP_WIDTH, MAP_HEIGHT)
        painter.fillRect(ground, QColor(colours.surface))
        self._paint_grid(painter)
        for each in self._zones:
            if self._draft is None or self._draft.zone != each.zone.zone:
                self._paint_zone(painter, each)
        if self._draft is not None:
            self._paint_draft(painter, self._draft)
        if self._rubber is not None:
            pen = QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            own = self._rubber
            painter.drawRect(self.area_of(own.left(), own.top(), own.width(), own.height()))
        if not self._zones and self._draft is None and self._rubber is None:
            self._paint_empty(painter, ground)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QColor(colours.accent if self.hasFocus() else colours.fieldBorder)
        painter.setPen(QPen(frame, 2 if self.hasFocus() else 1))
        painter.drawRect(ground)

    def _paint_grid(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme.colours.head), 1))
        for column in range(0, MAP_WIDTH + 1, 2):
            line = self.area_of(column, 0, 1, MAP_HEIGHT)
            painter.drawLine(line.topLeft(), line.bottomLeft())
        for row in range(0, MAP_HEIGHT + 1, 2):
            line = self.area_of(0, row, MAP_WIDTH, 1)
            painter.drawLine(line.topLeft(), line.topRight())

    def _paint_zone(self, painter: QPainter, shape: ZoneShape) -> None:
        zone = shape.zone
        area = self.area_of(zone.left, zone.top, zone.width, zone.height).adjusted(1, 1, -1, -1)
        colour = self.colour_of(shape.kind)
        soft = QColor(colour)
        soft.setAlpha(38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawRect(area)
        if shape.kind in _PATTERNS:
            hatch = QColor(colour)
            hatch.setAlpha(80)
            painter.setBrush(QBrush(hatch, _PATTERNS[shape.kind]))
            painter.drawRect(area)
        is_chosen, is_target = zone.zone == self._chosen, zone.zone == self._target
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.text) if is_chosen else colour, 4 if is_chosen else 2))
        painter.drawRect(area)
        if is_target:
            painter.setPen(QPen(QColor(self._theme.colours.accent), 3, Qt.PenStyle.DashLine))
            painter.drawRect(area.adjusted(5, 5, -5, -5))
        self._paint_words(painter, area, zone.name, shape)
        self._paint_bar(painter, area, shape)
        if is_chosen and self._draft is None:
            self._paint_handle(painter, area)

    def _paint_words(self, painter: QPainter, area: QRectF, name: str, shape: ZoneShape | None) -> None:
        inside = area.adjusted(8, 6, -8, -(_BAR + 8))
        if shape is not None and shape.kind in (CHILLED, FROZEN, IMPORTED) and area.width() > 70:
            star = QRectF(inside.right() - 18, inside.top(), 18, 18)
            paint_mark(painter, Mark.COLD, star, self.colour_of(shape.kind))
            inside.setRight(star.left() - 4)
        font = QFont(self.font())
        font.setPixelSize(_NAME_PX)
        font.setBold(True)
        self._paint_line(painter, QRectF(inside.left(), inside.top(), inside.width(), 22), name, font)
        if shape is None or inside.height() < 40:
            return
        font.setBold(False)
        font.setPixelSize(_SMALL_PX)
        full = QRectF(area.left() + 8, inside.top() + 22, area.width() - 16, 18)
        for words in (shape.load, shape.keeps):
            if full.bottom() > area.bottom() - _BAR - 4:
                break
            self._paint_line(painter, full, words, font)
            full = full.translated(0, 18)

    def _paint_line(self, painter: QPainter, area: QRectF, words: str, font: QFont) -> None:
        painter.setFont(font)
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, int(area.width())))
        # A ground of its own: letters stay readable on hatching.
        wide = min(area.width(), painter.fontMetrics().horizontalAdvance(text) + 6)
        ground = QColor(self._theme.colours.surface)
        ground.setAlpha(215)
        if text:
            painter.fillRect(QRectF(area.left() - 3, area.top(), wide, area.height()), ground)
        painter.setPen(QColor(self._theme.colours.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_bar(self, painter: QPainter, area: QRectF, shape: ZoneShape) -> None:
        """How full it is; over the whole width in the colour of a notice where it is more than full."""
        if shape.fill is None:
            return
        colours = self._theme.colours
        bar = QRectF(area.left() + 8, area.bottom() - _BAR - 5, area.width() - 16, _BAR)
        if bar.width() < 8:
            return
        painter.setPen(QPen(QColor(colours.fieldBorder), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRect(bar)
        painter.setPen(Qt.PenStyle.NoPen)
        over = shape.fill > 1
        painter.setBrush(QColor(colours.notice) if over else self.colour_of(shape.kind))
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * min(1.0, shape.fill), bar.height()))
        if over:
            paint_mark(painter, Mark.OVER, QRectF(bar.right() - 16, bar.top() - 18, 16, 16), QColor(colours.notice))

    def _paint_draft(self, painter: QPainter, draft: ZoneDraft) -> None:
        colours = self._theme.colours
        area = self.area_of(draft.left, draft.top, draft.width, draft.height).adjusted(1, 1, -1, -1)
        colour = QColor(colours.wrong if self._is_wrong else colours.accent)
        soft = QColor(colour)
        soft.setAlpha(50)
        painter.setBrush(soft)
        painter.setPen(QPen(colour, 3, Qt.PenStyle.DashLine))
        painter.drawRect(area)
        if self._is_wrong:
            size = min(28.0, area.width() / 2, area.height() / 2)
            mark = QRectF(area.center().x() - size / 2, area.center().y() - size / 2, size, size)
            paint_mark(painter, Mark.WRONG, mark, colour)
        self._paint_words(painter, area, draft.name or translate("Storage", "New zone"), None)
        self._paint_handle(painter, area)

    def _paint_handle(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.text))
        painter.drawRect(QRectF(area.right() - 11, area.bottom() - 11, 14, 14))

    def _paint_empty(self, painter: QPainter, ground: QRectF) -> None:
        font = QFont(self.font())
        font.setPixelSize(_NAME_PX)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        words = translate(
            "Storage", "No zone is drawn yet. Drag with the mouse where goods lie, or press “New zone” (Ctrl+N)."
        )
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(ground.adjusted(24, 12, -24, -12), flags, words)

    def colour_of(self, kind: str) -> QColor:
        """The colour of what a zone keeps; the pattern says the same."""
        colours = self._theme.colours
        match kind:
            case "chilled" | "frozen":
                return QColor(colours.running)
            case "imported":
                return QColor(colours.held)
            case "medicine":
                return QColor(colours.wrong)
            case "category":
                return QColor(colours.ok)
            case _:
                return QColor(colours.muted)


def _spoken(zones: Sequence[ZoneShape], chosen: str, draft: ZoneDraft | None) -> str:
    """What a screen reader says of the map."""
    parts = [f"{each.zone.name}: {each.keeps}, {each.load}" for each in zones]
    here = next((each.zone.name for each in zones if each.zone.zone == chosen), "")
    if here:
        parts.insert(0, translate("Storage", "Chosen: {zone}.").format(zone=here))
    if draft is not None:
        parts.insert(0, translate("Storage", "A zone is being drawn."))
    return " ".join(parts)
