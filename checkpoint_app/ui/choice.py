"""Lists to choose from, and a field with what is commonly meant. Knows no list's meaning."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class PickList(QComboBox):
    """The mouse wheel scrolls the page, and never chooses by accident."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Choice(PickList):
    """Anything else may be typed too; it is not added to the list."""

    confirmed = Signal()
    """Enter was pressed in the field."""

    def __init__(self, offered: Iterable[str]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(offered))
        line = self.lineEdit()
        if line is not None:
            line.returnPressed.connect(self.confirmed)
