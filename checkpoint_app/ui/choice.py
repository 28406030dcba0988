"""A field with what is commonly meant, in which anything else may be typed. Knows no list's meaning."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """What is typed is not added to the list. The mouse wheel scrolls the page, and never chooses by accident."""

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
