"""The curve of a place's temperatures, its bounds, and when they were left. Knows numbers and times, not what was measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkpoint_app.domain import celsius, times
from checkpoint_app.domain.facts import Reading
from checkpoint_app.domain.rules.temperatures import GAP, NOT_MEASURED, TOO_COLD, UNBOUNDED, Bounds, Period
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_FONT_PX = 13
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 14, 12, 26
_POINTS_DRAWN = 400  # one that stands alone is drawn as a dot, as long as there are no more
_NARROWEST = 4  # a period of one reading is still seen
_STEPS = (10, 20, 50, 100, 200)
_EVERY = (
    timedelta(minutes=30),
    timedelta(hours=1),
    timedelta(hours=2),
    timedelta(hours=4),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(days=1),
    timedelta(days=2),
    timedelta(days=7),
    timedelta(days=30),
    timedelta(days=365),
)


class TemperatureChart(QWidget):
    """Out of bounds is told by a colour, a pattern and a line at the edge; the list below it says the same in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: list[tuple[float, int]] = []
        self._periods: list[tuple[str, float, float]] = []
        self._bounds = UNBOUNDED
        self._empty = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Temperatures", "Curve of the temperatures"))
        theme.changed.connect(self.update)

    def show_log(self, readings: Sequence[Reading], periods: Sequence[Period], allowed: Bounds, words: str) -> None:
        """Show these readings, in order of time. `words` are what a screen reader says, and what stands there instead when
        there is none."""
        self._points = [(_seconds(each.at), each.tenths) for each in readings]
        self._periods = [(each.what, _seconds(each.start), _seconds(each.end)) for each in periods]
        self._bounds = allowed
        self._empty = words
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 260)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        font = QFont(self.font())
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        painter.fillRect(self.rect(), QColor(colours.surface))
        if not self._points:
            painter.setPen(QColor(colours.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(16, 8, -16, -8), flags, self._empty)
        else:
            self._paint_log(painter)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_log(self, painter: QPainter) -> None:
        scale = _Scale(self._points, self._bounds, QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM))
        self._paint_allowed(painter, scale)
        self._paint_axes(painter, scale)
        for what, start, end in self._periods:
            self._paint_period(painter, scale, what, start, end)
        self._paint_bounds(painter, scale)
        self._paint_curve(painter, scale)

    def _paint_allowed(self, painter: QPainter, scale: _Scale) -> None:
        """What is within bounds, faintly."""
        if not self._bounds.is_set:
            return
        area = scale.area
        top = area.top() if self._bounds.warmest is None else scale.y(self._bounds.warmest)
        bottom = area.bottom() if self._bounds.coldest is None else scale.y(self._bounds.coldest)
        soft = QColor(self._theme.colours.ok)
        soft.setAlpha(22)
        painter.fillRect(QRectF(area.left(), top, area.width(), bottom - top), soft)

    def _paint_axes(self, painter: QPainter, scale: _Scale) -> None:
        colours = self._theme.colours
        area = scale.area
        for tenths in scale.degrees():
            y = scale.y(tenths)
            painter.setPen(QPen(QColor(colours.head), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(colours.muted))
            place = QRectF(0, y - 9, _LEFT - 6, 18)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{celsius.text(tenths)}°"
            )
        free = area.left() - 100
        for seconds, words in scale.times():
            x = scale.x(seconds)
            painter.setPen(QPen(QColor(colours.head), 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            wide = painter.fontMetrics().horizontalAdvance(words)
            left = max(2.0, min(x - wide / 2, self.width() - wide - 2.0))
            if left > free:
                painter.setPen(QColor(colours.muted))
                painter.drawText(QPointF(left, area.bottom() + 18), words)
                free = left + wide + 10

    def _paint_period(self, painter: QPainter, scale: _Scale, what: str, start: float, end: float) -> None:
        area = scale.area
        left, right = scale.x(start), scale.x(end)
        if right - left < _NARROWEST:
            middle = (left + right) / 2
            left, right = middle - _NARROWEST / 2, middle + _NARROWEST / 2
        colour, pattern = self._look_of(what)
        hatch = QColor(colour)
        hatch.setAlpha(120)
        soft = QColor(colour)
        soft.setAlpha(28)
        strip = QRectF(left, area.top(), right - left, area.height())
        painter.fillRect(strip, soft)
        painter.fillRect(strip, QBrush(hatch, pattern))
        painter.setPen(QPen(colour, 3))
        edge = area.bottom() if what == TOO_COLD else area.top()
        painter.drawLine(QPointF(left, edge), QPointF(right, edge))

    def _look_of(self, what: str) -> tuple[QColor, Qt.BrushStyle]:
        colours = self._theme.colours
        if what == NOT_MEASURED:
            return QColor(colours.muted), Qt.BrushStyle.Dense6Pattern
        if what == TOO_COLD:
            return QColor(colours.running), Qt.BrushStyle.FDiagPattern
        return QColor(colours.wrong), Qt.BrushStyle.BDiagPattern

    def _paint_bounds(self, painter: QPainter, scale: _Scale) -> None:
        for bound in (self._bounds.coldest, self._bounds.warmest):
            if bound is None:
                continue
            y = scale.y(bound)
            painter.setPen(QPen(QColor(self._theme.colours.notice), 2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y))

    def _paint_curve(self, painter: QPainter, scale: _Scale) -> None:
        colour = QColor(self._theme.colours.accent)
        painter.setPen(QPen(colour, 2))
        for part in _parts(self._points):
            line = QPolygonF(list(scale.curve(part)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(line)
        if len(self._points) <= _POINTS_DRAWN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            size = 3.5 if len(self._points) < 60 else 1.5
            for seconds, tenths in self._points:
                painter.drawEllipse(QPointF(scale.x(seconds), scale.y(tenths)), size, size)


class _Scale:
    """Where a temperature and a time stand in the chart's area."""

    def __init__(self, points: Sequence[tuple[float, int]], allowed: Bounds, area: QRectF) -> None:
        self.area = area
        self._start, end = points[0][0], points[-1][0]
        if end - self._start < 3600:  # a single reading stands in the middle of an hour
            middle = (self._start + end) / 2
            self._start, end = middle - 1800, middle + 1800
        self._length = end - self._start
        shown = [tenths for _, tenths in points]
        shown += [each for each in (allowed.coldest, allowed.warmest) if each is not None]
        lowest, highest = min(shown), max(shown)
        room = max(10, (highest - lowest) // 10)
        self._lowest, self._highest = lowest - room, highest + room

    def x(self, seconds: float) -> float:
        return self.area.left() + (seconds - self._start) / self._length * self.area.width()

    def y(self, tenths: float) -> float:
        return self.area.bottom() - (tenths - self._lowest) / (self._highest - self._lowest) * self.area.height()

    def degrees(self) -> Iterator[int]:
        """The temperatures that stand at the side, 30 pixels apart at least."""
        most = max(2, int(self.area.height() // 30))
        step = next((each for each in _STEPS if (self._highest - self._lowest) / each <= most), _STEPS[-1])
        first = -(-self._lowest // step) * step
        yield from range(first, self._highest + 1, step)

    def times(self) -> Iterator[tuple[float, str]]:
        """The times below, at whole hours or days of this place, 90 pixels apart at least."""
        most = max(2, int(self.area.width() // 90))
        every = next((each for each in _EVERY if self._length / each.total_seconds() <= most), _EVERY[-1])
        begin = datetime.fromtimestamp(self._start).astimezone()
        at = begin.replace(hour=0, minute=0, second=0, microsecond=0)
        last = ""
        while at.timestamp() <= self._start + self._length:
            if at.timestamp() >= self._start:
                day = at.strftime("%m-%d")
                clock = at.strftime("%H:%M")
                words = day if every >= timedelta(days=1) else (f"{day} {clock}" if day != last else clock)
                last = day
                yield at.timestamp(), words
            at += every

    def curve(self, points: Sequence[tuple[float, int]]) -> Iterator[QPointF]:
        """The points of a curve; where many share a column of pixels, its lowest and its highest, so that no peak is lost."""
        column: list[QPointF] = []
        for seconds, tenths in points:
            point = QPointF(self.x(seconds), self.y(tenths))
            if column and int(point.x()) != int(column[0].x()):
                yield from _extremes(column)
                column = []
            column.append(point)
        yield from _extremes(column)


def _extremes(column: Sequence[QPointF]) -> list[QPointF]:
    if len(column) < 3:
        return list(column)
    low = min(range(len(column)), key=lambda place: column[place].y())
    high = max(range(len(column)), key=lambda place: column[place].y())
    return [column[place] for place in sorted({0, low, high, len(column) - 1})]


def _parts(points: Sequence[tuple[float, int]]) -> Iterator[Sequence[tuple[float, int]]]:
    """The readings between long silences: nobody knows what happened in those, so no line goes through them."""
    begin = 0
    for place, (before, after) in enumerate(pairwise(points), 1):
        if after[0] - before[0] > GAP.total_seconds():
            yield points[begin:place]
            begin = place
    yield points[begin:]


def _seconds(at: str) -> float:
    return times.parse_utc(at).timestamp()
