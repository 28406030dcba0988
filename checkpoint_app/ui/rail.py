"""The rail at the left: one large button a station, with its icon, its word and its F-key. Knows no station's inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from checkpoint_app.ui.station import StationSpec
from checkpoint_app.ui.theme import Theme

WIDTH = 136
_ICON = 28
_LOWEST, _HIGHEST = 44, 92
# Below this height the icon gives way, so that its word is not cut.
_SMALL_ICON, _ROOMY = 20, 64
_SMALLEST_ICON, _LOW = 16, 48
_KEY_PX = 13


class Rail(QWidget):
    """Emits the key of the station that was chosen by a press or by F1, F2 …"""

    chosen = Signal(str)

    def __init__(self, specs: Sequence[StationSpec], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._specs = tuple(specs)
        self._theme = theme
        self._buttons: dict[str, _RailButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, spec in enumerate(self._specs, start=1):
            column.addWidget(self._button(number, spec), 1)
        column.addStretch(0)
        self.retranslate()
        self._paint_icons()
        theme.changed.connect(self._paint_icons)

    def button(self, key: str) -> QToolButton:
        """The button of a station."""
        return self._buttons[key]

    def show_chosen(self, key: str) -> None:
        """Mark the station that is in front."""
        self._buttons[key].setChecked(True)
        self._paint_icons()

    def retranslate(self) -> None:
        """Write the words in the language in force."""
        for spec in self._specs:
            title = spec.title()
            button = self._buttons[spec.key]
            button.setText(title)
            button.setToolTip(f"{title} ({button.key_name})")

    def _button(self, number: int, spec: StationSpec) -> _RailButton:
        button = _RailButton(f"F{number}", self._theme)
        button.clicked.connect(lambda: self.chosen.emit(spec.key))
        key = QShortcut(QKeySequence(Qt.Key(Qt.Key.Key_F1 + number - 1)), self)
        key.activated.connect(lambda: self.chosen.emit(spec.key))
        self._group.addButton(button)
        self._buttons[spec.key] = button
        return button

    def _paint_icons(self) -> None:
        colours = self._theme.colours
        for spec in self._specs:
            button = self._buttons[spec.key]
            colour = colours.railHereText if button.isChecked() else colours.railText
            button.setIcon(self._theme.icon(spec.icon, colour, _ICON))


class _RailButton(QToolButton):
    """An icon over a word, with the name of its key in the corner."""

    def __init__(self, key_name: str, theme: Theme) -> None:
        super().__init__()
        self.key_name = key_name
        self._theme = theme
        self.setObjectName("railButton")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setMinimumHeight(_LOWEST)
        self.setMaximumHeight(_HIGHEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # By Tab, not by a click: after a click the keyboard stays where a scan or a number was typed.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = event.size().height()
        side = _ICON if height >= _ROOMY else _SMALL_ICON if height >= _LOW else _SMALLEST_ICON
        self.setIconSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = self._theme.colours
        painter = QPainter(self)
        font = self.font()
        font.setPixelSize(_KEY_PX)
        painter.setFont(font)
        painter.setPen(QColor(colours.railHereText if self.isChecked() else colours.railText))
        painter.drawText(self.rect().adjusted(0, 5, -8, 0), Qt.AlignmentFlag.AlignRight, self.key_name)
