"""A few choices side by side, each by one key. Knows no choice's meaning."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget


class Pick(QWidget):
    """Ctrl and the number before a word choose it, as long as the buttons are on the screen."""

    chosen = Signal(str)
    """A person chose; `show_chosen` does not emit it."""

    def __init__(
        self, choices: Sequence[tuple[str, str]], *, first_key: int = 1, columns: int = 0, name: str = ""
    ) -> None:
        """`choices`: (value, words). The first answers to Ctrl and `first_key`."""
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        across = columns or len(choices)
        for place, (value, words) in enumerate(choices):
            key = first_key + place
            button = QPushButton(f"{key}  {words}")
            button.setCheckable(True)
            button.setToolTip(f"{words} (Ctrl+{key})")
            button.setProperty("role", "pick")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, value=value: self._choose(value))
            shortcut = QShortcut(QKeySequence(f"Ctrl+{key}"), self)
            shortcut.activated.connect(lambda value=value: self._choose(value))
            self._group.addButton(button)
            self._buttons[value] = button
            grid.addWidget(button, place // across, place % across)

    def show_chosen(self, value: str) -> None:
        """Mark a choice."""
        self._buttons[value].setChecked(True)

    @property
    def value(self) -> str:
        """What is marked; empty while nothing is."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def button(self, value: str) -> QPushButton:
        """The button of a choice."""
        return self._buttons[value]

    def _choose(self, value: str) -> None:
        if not self._buttons[value].isEnabled():
            return
        self._buttons[value].setChecked(True)
        self.chosen.emit(value)
