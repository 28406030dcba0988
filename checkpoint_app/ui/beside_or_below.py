"""Two parts of a station beside each other, or below each other where the screen is too narrow. Knows no part's inside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_LOWEST = 400


class BesideOrBelow(QSplitter):
    """Beside each other in `shares` from `wide` pixels on; people may move the border."""

    def __init__(self, first: QWidget, second: QWidget, *, wide: int, shares: tuple[int, int]) -> None:
        super().__init__()
        self._wide = wide
        self._parts = (first, second)
        self.setChildrenCollapsible(False)
        self.addWidget(first)
        self.addWidget(second)
        for place, share in enumerate(shares):
            self.setStretchFactor(place, share)
        self.setSizes(list(shares))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider part: what does not fit beside goes below, and the window scrolls down."""
        hints = [part.minimumSizeHint() for part in self._parts]
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(min(self._wide, max(hint.width() for hint in hints)), max(hint.height() for hint in hints))
        return QSize(max(hint.width() for hint in hints), sum(max(_LOWEST, hint.height()) for hint in hints))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(part.minimumSizeHint().width() for part in self._parts) + self.handleWidth()
        beside = event.size().width() >= max(self._wide, needed)
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self.updateGeometry()
