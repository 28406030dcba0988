"""A part of a card that scrolls down where the screen is too low for it. Knows nothing of what is in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LOWEST = 220


class _Area(QScrollArea):
    def __init__(self, lowest: int) -> None:
        super().__init__()
        self._lowest = lowest

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it: it scrolls down, never sideways."""
        inside = self.widget()
        width = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), self._lowest)


def scrolling(inside: QWidget, *, lowest: int = _LOWEST) -> QScrollArea:
    """`inside` in a scroll area without frame or ground of its own; as wide as it needs, so that it never scrolls sideways.

    It is never lower than `lowest` logical pixels.
    """
    area = _Area(lowest)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    for each in (area, area.viewport(), inside):
        each.setAutoFillBackground(False)
    return area
