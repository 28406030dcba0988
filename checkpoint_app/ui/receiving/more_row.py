"""The row of what is rarely wanted: folded away until somebody opens it. Knows the pages' names, not what is on them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.receiving.presenter import Page
from checkpoint_app.words import translate


class MoreRow(QWidget):
    """`fold` stands in the station's head and opens the row below it."""

    opened = Signal(bool)
    page_wanted = Signal(object)
    """A Page; the one that is shown goes back to the count."""

    note_wanted = Signal()
    copy_wanted = Signal()
    scale_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fold = QPushButton(translate("Receiving", "More"))
        self.fold.setCheckable(True)
        self.fold.setToolTip(
            translate("Receiving", "Lots, packing list, tally sheets, places, receiving note (Ctrl+M)")
        )
        self.buttons: dict[Page, QPushButton] = {}
        for page, words, keys in (
            (Page.LOTS, translate("Receiving", "Lots"), "Ctrl+L"),
            (Page.PACKING_LIST, translate("Receiving", "Packing list"), "Ctrl+P"),
            (Page.TALLY, translate("Receiving", "Tally sheets"), "Ctrl+T"),
            (Page.PLACES, translate("Receiving", "Put away"), "Ctrl+G"),
        ):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setToolTip(f"{words} ({keys})")
            button.clicked.connect(lambda _checked=False, page=page: self.page_wanted.emit(page))
            self.buttons[page] = button
        self._note = QPushButton(translate("Receiving", "Receiving note"))
        self._note.setToolTip(translate("Receiving", "Writes the receiving note as PDF, with what differs (Ctrl+W)"))
        self._copy = QPushButton(translate("Receiving", "Copy it"))
        self._copy.setToolTip(translate("Receiving", "Copies the receiving note as text for the merchant"))
        self.scale = QPushButton(translate("Receiving", "Scale labels"))
        self.scale.setToolTip(translate("Receiving", "Says whether the merchant's scale prints a weight or a price"))
        self.back = QPushButton(translate("Receiving", "Back to the count (Esc)"))
        self.back.clicked.connect(lambda: self.page_wanted.emit(Page.COUNT))
        self._note.clicked.connect(self.note_wanted)
        self._copy.clicked.connect(self.copy_wanted)
        self.scale.clicked.connect(self.scale_wanted)
        self.fold.toggled.connect(self.opened)
        self._row = Flow([self.back, *self.buttons.values(), self._note, self._copy, self.scale])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.hide()

    def toggle(self) -> None:
        """As a press on the fold does."""
        self.fold.toggle()

    def show_state(self, *, opened: bool, page: Page) -> None:
        """Open or folded, and which page is shown."""
        with QSignalBlocker(self.fold):
            self.fold.setChecked(opened)
        for each, button in self.buttons.items():
            button.setChecked(each is page)
        self.back.setVisible(page is not Page.COUNT)
        for button in (self._note, self._copy, self.scale):
            button.setVisible(page is Page.COUNT)
        self.setVisible(opened)
        self._row.place()
