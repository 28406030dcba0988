"""Puts parts of a screen beside each other where there is room, below each other where there is not. Knows no part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

_NARROW = 900
_GAP = 12
_SETTLED_MS = 30  # a change of height takes a few rounds of the event loop to come through nested layouts


def go_to(widget: QWidget) -> None:
    """Give `widget` the keyboard, and scroll to where it is: on a small screen it may be out of sight."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    reveal(widget)


def reveal(widget: QWidget) -> None:
    """Scroll to where `widget` is, if it is out of sight."""
    # Words that were just said beside a field may yet move it: scroll once everything has its place.
    later = QTimer(widget)
    later.setSingleShot(True)
    later.timeout.connect(lambda: _reveal(widget))
    later.timeout.connect(later.deleteLater)
    later.start(_SETTLED_MS)


def _reveal(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, 24)
        around = around.parentWidget()


@dataclass(frozen=True, slots=True)
class Part:
    """A widget and its cell where there is room. `narrow_height` is the least it gets where there is not."""

    widget: QWidget
    row: int
    column: int
    rows: int = 1
    narrow_height: int = 0


class Reflow(QWidget):
    """Two columns; below each other, in the order given, once the columns would be too narrow for what is in them.

    Its least width is that of its widest part, so that the window scrolls down and hardly ever sideways.
    """

    def __init__(self, parts: Sequence[Part], *, columns: tuple[int, ...], rows: tuple[int, ...]) -> None:
        """`columns` and `rows` are the stretches of the grid."""
        super().__init__()
        self._parts = tuple(parts)
        self._columns = columns
        self._rows = rows
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_GAP, 0, _GAP, 8)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(8)
        self._place(narrow=False)

    def minimumSizeHint(self) -> QSize:
        widest = max(_least_width(part.widget) for part in self._parts)
        return QSize(widest + 2 * _GAP, self._grid.totalMinimumSize().height())

    def hasHeightForWidth(self) -> bool:
        # What wraps holds its own height (WrappedLabel). Else the scroll area around would give each part the height
        # that it would like, and scroll on a screen that is large enough.
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(narrow=event.size().width() < max(_NARROW, self._wide_width()))

    def _wide_width(self) -> int:
        """What the columns need beside each other."""
        needed = [0] * len(self._columns)
        for part in self._parts:
            needed[part.column] = max(needed[part.column], _least_width(part.widget))
        return sum(needed) + _GAP * (len(needed) + 1)

    def _place(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for part in self._parts:
            self._grid.removeWidget(part.widget)
        for place, part in enumerate(self._parts):
            part.widget.setMinimumHeight(part.narrow_height if narrow else 0)
            if narrow:
                self._grid.addWidget(part.widget, place, 0)
            else:
                self._grid.addWidget(part.widget, part.row, part.column, part.rows, 1)
        for place in range(max(len(self._parts), len(self._rows))):
            wide = self._rows[place] if place < len(self._rows) else 0
            self._grid.setRowStretch(place, 0 if narrow else wide)
        for place, stretch in enumerate(self._columns):
            self._grid.setColumnStretch(place, stretch if not narrow else int(place == 0))
        self.updateGeometry()


def _least_width(widget: QWidget) -> int:
    return max(widget.minimumWidth(), widget.minimumSizeHint().width())


class WrappedLabel(QLabel):
    """Text over as many lines as it needs; no layout ever presses it flatter than they are."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(False)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._hold_height()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_height()

    def _hold_height(self) -> None:
        self.setMinimumHeight(0)  # else heightForWidth never answers less than it was
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))  # -1 without a text
