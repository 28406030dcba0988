"""Draws marks and icons in any colour and size, so that no font needs to have them. Knows no theme."""

from __future__ import annotations

import math

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from checkpoint_app.resource_files import resource
from checkpoint_app.ui.marks import Mark


def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The icon resources/icons/`name`.svg, `size` logical pixels wide, its strokes in `colour`."""
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("#000000", colour)
    pixmap = _canvas(size, ratio)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def mark_pixmap(mark: Mark, colour: QColor, size: int, ratio: float) -> QPixmap:
    """The shape of a mark on nothing."""
    pixmap = _canvas(size, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, mark, QRectF(0, 0, size, size), colour)
    painter.end()
    return pixmap


def paint_mark(painter: QPainter, mark: Mark, area: QRectF, colour: QColor) -> None:
    """Draw a mark's shape into a square."""
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(area.width() / 24, area.height() / 24)
    pen = QPen(colour, 3.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match mark:
        case Mark.OK:
            painter.drawPolyline(_points((4, 13), (9.5, 18.5), (20, 6)))
        case Mark.WRONG:
            painter.drawLine(QPointF(5.5, 5.5), QPointF(18.5, 18.5))
            painter.drawLine(QPointF(18.5, 5.5), QPointF(5.5, 18.5))
        case Mark.SHORT:
            _fill(painter, colour, (3, 6), (21, 6), (12, 20))
        case Mark.OVER:
            _fill(painter, colour, (3, 18), (21, 18), (12, 4))
        case Mark.NOTICE:
            _exclamation(painter, colour)
        case Mark.RUNNING:
            painter.setPen(QPen(colour, 2.6))
            painter.drawEllipse(QPointF(12, 12), 8.5, 8.5)
            painter.setBrush(colour)
            painter.drawPie(QRectF(3.5, 3.5, 17, 17), 90 * 16, -180 * 16)
        case Mark.WAITING:
            painter.setPen(QPen(colour, 3))
            painter.drawEllipse(QPointF(12, 12), 7.5, 7.5)
        case Mark.HELD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(4, 4, 16, 16), 2, 2)
        case Mark.VOID:
            painter.setPen(QPen(colour, 2.8))
            painter.drawEllipse(QPointF(12, 12), 8.5, 8.5)
            painter.drawLine(QPointF(6.2, 17.8), QPointF(17.8, 6.2))
        case Mark.COLD:
            painter.setPen(QPen(colour, 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for turn in range(3):
                x, y = 9.5 * math.cos(math.pi * (turn / 3 + 0.5)), 9.5 * math.sin(math.pi * (turn / 3 + 0.5))
                painter.drawLine(QPointF(12 - x, 12 - y), QPointF(12 + x, 12 + y))
    painter.restore()


def _exclamation(painter: QPainter, colour: QColor) -> None:
    hole = QPainterPath()
    hole.addRoundedRect(QRectF(10.8, 9, 2.4, 6), 1.2, 1.2)
    hole.addEllipse(QPointF(12, 17.6), 1.4, 1.4)
    triangle = QPainterPath()
    triangle.addPolygon(QPolygonF(_points((12, 3), (22.5, 21), (1.5, 21), (12, 3))))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(triangle.subtracted(hole))


def _fill(painter: QPainter, colour: QColor, *corners: tuple[float, float]) -> None:
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour)
    painter.drawPolygon(_points(*corners))


def _points(*corners: tuple[float, float]) -> list[QPointF]:
    return [QPointF(x, y) for x, y in corners]


def _canvas(size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
