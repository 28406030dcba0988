"""Buttons side by side, on as many lines as the width asks for. Knows no button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QWidget

_GAP = 6
_UNBOUNDED = 100_000


class Flow(QWidget):
    """Hidden widgets take no room: call `place` after showing or hiding one. With `columns`, at most so many stand side by
    side, all of one width; else each takes what it needs."""

    def __init__(self, widgets: Sequence[QWidget], *, columns: int = 0) -> None:
        super().__init__()
        self._widgets = tuple(widgets)
        self._columns = columns
        self._placed: list[tuple[QWidget, int, int]] = []
        self._room = _UNBOUNDED  # until a layout says how much there is
        self._grid = QGridLayout(self)
        # Its least width is one button's, not that of the line as it is.
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.place()

    def place(self) -> None:
        """Arrange what is not hidden."""
        shown = self._shown()
        across = self._across(shown, self._room)
        placed = [(widget, place // across, place % across) for place, widget in enumerate(shown)]
        if placed == self._placed:
            return
        self._placed = placed
        while self._grid.count():
            self._grid.takeAt(0)
        for widget, row, column in placed:
            self._grid.addWidget(widget, row, column)
        for column in range(max(len(self._widgets), self._columns) + 1):
            fills = column < across if self._columns else column == across
            self._grid.setColumnStretch(column, int(fills))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        widest = max(
            (max(widget.minimumSizeHint().width(), widget.minimumWidth()) for widget in self._shown()), default=0
        )
        return QSize(widest, self._grid.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()
        self.place()

    def _shown(self) -> list[QWidget]:
        # Not isHidden(): that is also true of what nobody has hidden and was not on the screen yet.
        hidden, said = Qt.WidgetAttribute.WA_WState_Hidden, Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return [each for each in self._widgets if not (each.testAttribute(hidden) and each.testAttribute(said))]

    def _across(self, shown: Sequence[QWidget], width: int) -> int:
        """How many fit side by side."""
        needed = [max(widget.sizeHint().width(), widget.minimumWidth()) for widget in shown]
        for across in range(min(len(shown), self._columns or len(shown)), 1, -1):
            if self._columns:
                fits = (max(needed) + _GAP) * across <= width + _GAP
            else:
                widths = [max(needed[column::across]) for column in range(across)]
                fits = sum(widths) + _GAP * (across - 1) <= width
            if fits:
                return across
        return 1
