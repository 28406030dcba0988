"""The page of a load's lots: what each lacks, and a form for what is known of one. Knows its widgets, not what is asked for."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain.facts import CERTIFICATES
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, latin, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.lots_presenter import TEMPERATURE, LotRow, Lots, asked_words
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_LATIN = ("batch", "produced_on", "expires_on", "declaration", TEMPERATURE, *CERTIFICATES)
_COLUMNS = 3
_FIELD_WIDTH = 200

_NARROW = 640
_NARROW_HIDES = (2,)


class LotsPage(QWidget):
    """Enter goes from field to field, and from the last one saves; Ctrl+Enter saves from anywhere."""

    saved = Signal()
    new_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, lots: Lots, theme: Theme) -> None:
        super().__init__()
        self._lots = lots
        self.table = _table(theme)
        self.fields = {
            name: QLineEdit() for name in ("batch", "produced_on", "expires_on", "origin", "declaration", TEMPERATURE)
        }
        self.papers = {certificate: QLineEdit() for certificate in CERTIFICATES}
        self.imported = QCheckBox(translate("Receiving", "Imported"))
        self.save = QPushButton(translate("Receiving", "Write it down (Ctrl+Enter)"))
        self.new = QPushButton(translate("Receiving", "Another lot of it"))
        self.all = QPushButton(translate("Receiving", "Lots of the whole load"))
        self._notes = {name: FieldNote(field) for name, field in self.fields.items()}
        self._labels: dict[str, QLabel] = {}
        self._form = QFrame()
        self._lay_out()
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what is least wanted goes."""
        super().resizeEvent(event)
        for column in _NARROW_HIDES:
            self.table.setColumnHidden(column, self.width() < _NARROW)

    def load(self) -> None:
        """Show the lots and the one that is described."""
        lots = self._lots
        with QSignalBlocker(self.table):
            self.table.set_rows(lots.rows())
            if lots.key is not None and not lots.is_new:
                self.table.select([lots.key])
            else:
                self.table.clear_selection()
        self._form.setVisible(lots.key is not None)
        self.new.setVisible(bool(lots.item or lots.key))
        self.all.setVisible(bool(lots.item))
        self._heads.place()
        batch = translate("Receiving", "Batch")
        self.item.setText(f"{batch} · {lots.item_name()}" if lots.item_name() else batch)
        draft = lots.draft
        for name, field in self.fields.items():
            if field.text() != getattr(draft, name):
                field.setText(getattr(draft, name))
        for certificate, field in self.papers.items():
            if field.text() != draft.certificates.get(certificate, ""):
                field.setText(draft.certificates.get(certificate, ""))
        self.fields["batch"].setReadOnly(not lots.is_new)
        with QSignalBlocker(self.imported):
            self.imported.setChecked(draft.imported)
        self.show_asked()
        self.show_complaints()

    def show_asked(self) -> None:
        """Mark what the protocol asks for and is not there yet."""
        asked = self._lots.asked()
        for name, label in self._labels.items():
            field = self.papers.get(name) or self.fields[TEMPERATURE]
            missing = name in asked and not field.text().strip()
            words = asked_words(name)
            label.setText(translate("Receiving", "Missing: {what}").format(what=words) if missing else words)
            role(label, "error" if missing else "field")

    def show_complaints(self) -> None:
        """What is wrong, below the form, with its field framed."""
        for name, note in self._notes.items():
            words = self._lots.complaints.get(name, "")
            note.complain(words)
            note.setVisible(bool(words))

    def first_focus(self) -> QWidget:
        """What should have the keyboard."""
        lots = self._lots
        if lots.key is None:
            return self.table
        wrong = next((self.fields[name] for name in lots.complaints if name in self.fields), None)
        return wrong or self.fields["batch" if lots.is_new else "produced_on"]

    def _choose(self, row: LotRow | None) -> None:
        if row is not None:
            self._lots.choose(*row.key)
            self.load()

    def _edit(self, name: str, text: str) -> None:
        self._lots.edit(name, text)
        self._notes[name].complain("")
        self._notes[name].hide()
        if name == TEMPERATURE:
            self.show_asked()

    def _edit_paper(self, certificate: str, text: str) -> None:
        self._lots.edit_paper(certificate, text)
        self.show_asked()

    def _set_imported(self, imported: bool) -> None:
        self._lots.set_imported(imported)
        self.show_asked()

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda row: self.fields["produced_on"].setFocus())
        for name, field in self.fields.items():
            field.textEdited.connect(lambda text, name=name: self._edit(name, text))
        for certificate, field in self.papers.items():
            field.textEdited.connect(lambda text, certificate=certificate: self._edit_paper(certificate, text))
        order = [*self.fields.values(), *self.papers.values()]
        for field, following in pairwise(order):
            field.returnPressed.connect(following.setFocus)
        order[-1].returnPressed.connect(self.saved)
        self.imported.toggled.connect(self._set_imported)
        self.save.clicked.connect(self.saved)
        self.new.clicked.connect(self.new_wanted)
        self.all.clicked.connect(self.all_wanted)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self).activated.connect(self.new_wanted)

    def _lay_out(self) -> None:
        role(self._form, "card")
        role(self.save, "primary")
        self.new.setToolTip(translate("Receiving", "One more batch of the same item (Ctrl+Shift+L)"))
        for name, field in (*self.fields.items(), *self.papers.items()):
            if name in _LATIN:
                latin(field)
        for name in ("produced_on", "expires_on"):
            self.fields[name].setPlaceholderText("20211103")
        self.fields[TEMPERATURE].setPlaceholderText("-18.5")
        blocks = [
            self._block(translate("Receiving", "Batch"), self.fields["batch"], "batch"),
            self._block(translate("Receiving", "Produced on"), self.fields["produced_on"]),
            self._block(translate("Receiving", "Expires on"), self.fields["expires_on"]),
            self._block(translate("Receiving", "Origin"), self.fields["origin"]),
            self._block(translate("Receiving", "Customs declaration"), self.fields["declaration"]),
            self._block(asked_words(TEMPERATURE), self.fields[TEMPERATURE], TEMPERATURE),
            *(self._block(asked_words(each), field, each) for each, field in self.papers.items()),
            self.imported,
        ]
        self.item = self._labels.pop("batch")
        self._heads = Flow([self.save, self.new, self.all])
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(4)
        inside.addWidget(Flow(blocks, columns=_COLUMNS))
        for note in self._notes.values():
            note.hide()
            inside.addWidget(note)
        self.table.setMinimumHeight(110)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        column.addWidget(self._form)
        column.addWidget(self._heads)

    def _block(self, words: str, field: QLineEdit, asked: str = "") -> QWidget:
        block = _Block()
        label = ElidedLabel()
        label.setText(words)
        role(label, "field")
        label.setBuddy(field)
        field.setAccessibleName(words)
        if asked:
            self._labels[asked] = label
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(field)
        return block


class _Block(QWidget):
    """A label above its field, as wide as a field has to be, however long the label is."""

    def sizeHint(self) -> QSize:
        return QSize(_FIELD_WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_FIELD_WIDTH, super().minimumSizeHint().height())


def _table(theme: Theme) -> DataTable[LotRow]:
    table: DataTable[LotRow] = DataTable(
        [
            Column(translate("Receiving", "Lot"), text=lambda row: f"{row.batch_words()}\n{row.name}", stretch=True),
            Column(translate("Receiving", "Came"), text=lambda row: row.came_words(), right=True, width=10),
            Column(translate("Receiving", "Expires on"), text=lambda row: row.lot.expires_on or "–", width=10),
            Column(
                translate("Receiving", "What is missing"),
                text=lambda row: row.missing_words(),
                mark=lambda row: Mark.NOTICE if row.missing else Mark.OK,
                stretch=True,
            ),
        ],
        key=lambda row: row.key,
        theme=theme,
        empty=translate(
            "Receiving", "No lot yet. Scan a code that says its batch, or choose an item and press Ctrl+L."
        ),
    )
    table.setItemDelegateForColumn(0, TwoLineDelegate(table))
    table.setAccessibleName(translate("Receiving", "Lots"))
    return table
