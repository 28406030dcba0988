"""The card on which a list of orders is chosen, typed or pasted. Knows what is to be read, not what is in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.choosing import choose_file
from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.ui.orders.paste_field import PasteField
from checkpoint_app.ui.orders.presenter import Doing, OrdersPresenter, Source
from checkpoint_app.ui.reflow import go_to
from checkpoint_app.words import translate


class SourceCard(QFrame):
    """A file or a pasted list, its merchant, and "Read"."""

    def __init__(self, presenter: OrdersPresenter, read: Callable[[], None]) -> None:
        super().__init__()
        self._presenter = presenter
        self._read = read
        self.path = QLineEdit(presenter.source.path)
        self.path_note = FieldNote(self.path)
        self.choose = QPushButton(translate("Orders", "Choose…"))
        self.pasted = PasteField(presenter.source.pasted)
        self.merchant = QComboBox()
        self.merchant_note = FieldNote(self.merchant)
        self.group = QLineEdit(presenter.source.group)
        self.read = QPushButton()
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.path.returnPressed.connect(self._read_path)
        self.path.textChanged.connect(self._keep)
        self.pasted.textChanged.connect(self._pasted_changed)
        self.merchant.currentIndexChanged.connect(self._merchant_chosen)
        self.group.textChanged.connect(self._keep)
        self.read.clicked.connect(read)
        self.refresh()

    def refresh(self) -> None:
        """Show what the button would read, and whether it can."""
        self.read.setText(
            translate("Orders", "Read the pasted list")
            if self._presenter.source.is_pasted
            else translate("Orders", "Read the file")
        )
        self.read.setEnabled(self._presenter.doing is Doing.NOTHING)

    def show_merchants(self) -> None:
        """Load the merchants; one that is there no longer is not chosen any more."""
        self.merchant.blockSignals(True)
        self.merchant.clear()
        self.merchant.addItem(translate("Orders", "Chat list for…"), "")
        for merchant, name in self._presenter.merchants():
            self.merchant.addItem(name, merchant)
        self._choose_merchant(self._presenter.source.merchant)
        self.merchant.blockSignals(False)
        self._keep()

    def show_source(self) -> None:
        """Show the presenter's source: it was changed there."""
        source = self._presenter.source
        fields = (self.path, self.pasted, self.merchant, self.group)
        for field in fields:
            field.blockSignals(True)
        self.path.setText(source.path)
        if self.pasted.text() != source.pasted:
            self.pasted.setPlainText(source.pasted)
        self._choose_merchant(source.merchant)
        self.group.setText(source.group)
        for field in fields:
            field.blockSignals(False)
        self.refresh()

    def take_file(self, path: str) -> None:
        """Read this file next, not what is pasted."""
        self._clear_pasted()
        self.path.setText(path)
        go_to(self.read)

    def complain(self, problem: Answer | None) -> None:
        """Say beside the field what is missing, and go there."""
        about_merchant = problem is not None and self._presenter.lacks_merchant
        words = problem.headline if problem is not None else ""
        self._note(self.path_note, "" if about_merchant else words)
        self._note(self.merchant_note, words if about_merchant else "")
        if problem is not None:
            go_to(self.merchant if about_merchant else self.path)

    def _read_path(self) -> None:
        """Enter in the file's field means this file, whatever was pasted before."""
        if self.path.text().strip():
            self._clear_pasted()
        self._read()

    def _clear_pasted(self) -> None:
        if self.pasted.isReadOnly():
            self.pasted.clear()
            return
        # By a cursor, and not by clear(), so that Ctrl+Z in the field brings a text back.
        cursor = self.pasted.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()

    def _keep(self) -> None:
        merchant = self.merchant.currentData() or ""
        self._presenter.source = Source(self.path.text(), self.pasted.text(), merchant, self.group.text())
        self._note(self.path_note, "")
        self._note(self.merchant_note, "")
        self.refresh()

    def _merchant_chosen(self) -> None:
        """Each merchant's orders come in a chat group of their own: the latest one stands there, and may be changed."""
        self.group.setText(self._presenter.usual_group(self.merchant.currentData() or ""))
        self._keep()

    def _pasted_changed(self) -> None:
        self._keep()
        self._choose_merchant(self._presenter.likely_merchant())

    def _choose_merchant(self, merchant: str) -> None:
        self.merchant.setCurrentIndex(max(0, self.merchant.findData(merchant)))

    def _choose(self) -> None:
        found = choose_file(
            self,
            translate("Orders", "Orders from a file"),
            self.path.text() or str(Path.home()),
            translate("Orders", "Order lists (*.csv *.xlsx *.txt);;All files (*)"),
        )
        if found:
            self.take_file(found)

    def _note(self, note: FieldNote, words: str) -> None:
        """A note takes room only while it speaks: the room belongs to the pasted list."""
        note.complain(words)
        note.setVisible(bool(words))

    def _lay_out(self) -> None:
        role(self, "card")
        role(self.read, "primary")
        self.path.setPlaceholderText(translate("Orders", "File: mini-program export (CSV, XLSX) or chat text"))
        self.path.setAccessibleName(translate("Orders", "File"))
        self.pasted.setPlaceholderText(
            translate(
                "Orders", "… or paste the chat's list here. It is kept in memory only, until it is taken or dropped."
            )
        )
        self.pasted.setAccessibleName(translate("Orders", "Pasted list"))
        self.pasted.setTabChangesFocus(True)
        self.pasted.setMinimumHeight(96)
        self.merchant.setAccessibleName(translate("Orders", "Merchant of the chat list"))
        self.merchant.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.merchant.setMinimumContentsLength(10)
        self.group.setPlaceholderText(translate("Orders", "Chat group"))
        self.group.setAccessibleName(translate("Orders", "Chat group"))
        self.group.setToolTip(translate("Orders", "Words that people of this group use for goods are learned."))
        self.read.setToolTip(translate("Orders", "Ctrl+Enter"))
        self.path_note.hide()
        self.merchant_note.hide()
        title = QLabel(translate("Orders", "Bring orders in"))
        role(title, "title")
        file = QHBoxLayout()
        file.addWidget(self.path, 1)
        file.addWidget(self.choose)
        part = QVBoxLayout(self)
        part.addWidget(title)
        part.addLayout(file)
        part.addWidget(self.path_note)
        part.addWidget(self.pasted, 1)
        whose = QHBoxLayout()
        whose.addWidget(self.merchant, 1)
        whose.addWidget(self.group, 1)
        part.addLayout(whose)
        part.addWidget(self.merchant_note)
        part.addWidget(self.read)
