"""Cells of two lines in a list: what is read first, and small below it what tells it apart. Knows nothing of a row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

_SMALL = 13
_INSET = 11
_FAINT = 178  # of 255: small text keeps a contrast of more than 4.5 : 1
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine

AnyIndex = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(QStyledItemDelegate):
    """Draws a column's text `"first\\nsecond"` as two lines, elided; a text of one line as ever.

    `table.setItemDelegateForColumn(0, TwoLineDelegate(table))`
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        # The data, not own.text: Qt has put another line separator there.
        first, _, second = str(index.data() or "").partition("\n")
        if not second:
            super().paint(painter, option, index)
            return
        style = own.widget.style()
        own.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        area = own.rect.adjusted(_INSET, 2, -4, -2)
        if not own.icon.isNull():
            area.setLeft(area.left() + own.decorationSize.width() + 6)
        small = QFont(own.font)
        small.setPixelSize(_SMALL)
        below = QFontMetrics(small).height()
        painter.save()
        colour = own.palette.color(QPalette.ColorRole.Text)
        _line(painter, own.font, colour, first, area.adjusted(0, 0, 0, -below))
        area.setTop(area.bottom() - below)
        colour.setAlpha(_FAINT)
        _line(painter, small, colour, second, area)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        QToolTip.showText(event.globalPos(), index.data() or "", view)
        return True


def _line(painter: QPainter, font: QFont, colour: QColor, text: str, area: QRect) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(area, _FLAGS, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width()))
