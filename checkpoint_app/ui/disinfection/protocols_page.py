"""The protocols: the set in force with every figure and its source, and the draft that a supervisor makes of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.beside_or_below import BesideOrBelow
from checkpoint_app.ui.choosing import choose_file
from checkpoint_app.ui.disinfection.part_form import PartForm
from checkpoint_app.ui.disinfection.protocol_parts import AGENT, ROUND, SET, USE, PartRow
from checkpoint_app.ui.disinfection.protocols import ProtocolsPresenter
from checkpoint_app.ui.fields import ElidedLabel, enter_presses, role
from checkpoint_app.ui.in_card import scrolling
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_WIDE = 860


class ProtocolsPage(QWidget):
    """Every change goes to the presenter's draft at once; Ctrl+Enter puts it in force."""

    prepared = Signal(str)
    """One of the shipped sets is to be shown."""

    file_chosen = Signal(str)
    adopted = Signal()
    exported = Signal()

    def __init__(self, presenter: ProtocolsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self._headline = MarkedLabel(theme)
        self._draft = MarkedLabel(theme)
        self.covid_button = QPushButton(translate("Protocols", "COVID-19 set"))
        self.none_button = QPushButton(translate("Protocols", "Empty set"))
        self.import_button = QPushButton(translate("Protocols", "Import…"))
        self.export_button = QPushButton(translate("Protocols", "Export"))
        self.adopt_button = QPushButton(translate("Protocols", "Put in force (Ctrl+Enter)"))
        self.drop_button = QPushButton(translate("Protocols", "Drop the draft"))
        self.table = _part_table(theme)
        self.title = ElidedLabel()
        self._source = MarkedLabel(theme)
        self.form = PartForm()
        self.use_button = QPushButton(translate("Protocols", "Add an agent to use"))
        self.agent_button = QPushButton(translate("Protocols", "New agent"))
        self.round_button = QPushButton(translate("Protocols", "New round"))
        self.remove_button = QPushButton(translate("Protocols", "Take out"))
        self._lay_out()
        self._connect()

    def show_all(self) -> None:
        """Show what the presenter has."""
        presenter = self._presenter
        self._headline.say(Mark.NOTICE if presenter.is_nothing_adopted else Mark.OK, presenter.headline())
        words = presenter.draft_words()
        self._draft.setVisible(bool(words))
        self._draft.say(Mark.NOTICE if presenter.is_draft else Mark.WAITING, words)
        may = presenter.may_change
        for button in (self.covid_button, self.none_button, self.import_button):
            button.setEnabled(may)
        self.adopt_button.setEnabled(may and presenter.is_draft)
        self.drop_button.setEnabled(presenter.is_draft)
        with QSignalBlocker(self.table):
            self.table.set_rows(presenter.rows())
            self.table.select([presenter.part])
        self._show_part()

    def first(self) -> QWidget:
        """Which widget should have the keyboard."""
        if self._presenter.is_draft:
            return self.table
        return self.covid_button if self._presenter.is_nothing_adopted and self._presenter.may_change else self.table

    def show_complaint(self) -> None:
        """To the field with which something is wrong."""
        for key, words in self._presenter.complaints.items():
            editor = self.form.editor(key)
            if words and editor is not None:
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show_part(self) -> None:
        presenter = self._presenter
        row = next((each for each in presenter.rows() if each.key == presenter.part), None)
        self.title.setText(row.title.strip(" ·") if row else "")
        unconfirmed = row is not None and row.confirmed is False
        words = presenter.source_words()
        self._source.setVisible(bool(words))
        self._source.say(Mark.NOTICE if unconfirmed else None, words)
        may = presenter.may_change
        self.form.show_fields(presenter.part, presenter.fields(), presenter.complaints, may_change=may)
        self.use_button.setVisible(presenter.may_add_use)
        self.remove_button.setVisible(row is not None and row.can_go)
        for button in (self.use_button, self.agent_button, self.round_button, self.remove_button):
            button.setEnabled(may)

    def _choose(self, row: PartRow | None) -> None:
        if row is not None:
            self._presenter.choose(row.key)
            self._show_part()

    def _change(self, key: str, value: object) -> None:
        self._presenter.change(key, value)
        self.show_all()

    def _add(self, kind: str) -> None:
        self._presenter.add(kind)
        self.show_all()
        first = self.form.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        self._presenter.remove()
        self.show_all()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        self._presenter.drop()
        self.show_all()

    def _import(self) -> None:
        title = translate("Protocols", "A set of protocols from a file")
        path = choose_file(self, title, "", translate("Protocols", "Protocols (*.toml)"))
        if path:
            self.file_chosen.emit(path)

    def _to_form(self) -> None:
        first = self.form.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.covid_button.clicked.connect(lambda: self.prepared.emit("covid19"))
        self.none_button.clicked.connect(lambda: self.prepared.emit("none"))
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self.exported)
        self.adopt_button.clicked.connect(self.adopted)
        self.drop_button.clicked.connect(self._drop)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self._to_form())
        self.form.changed.connect(self._change)
        self.use_button.clicked.connect(lambda: self._add(USE))
        self.agent_button.clicked.connect(lambda: self._add(AGENT))
        self.round_button.clicked.connect(lambda: self._add(ROUND))
        self.remove_button.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        role(self.adopt_button, "primary")
        role(self.title, "title")
        sets = _row(
            QLabel(translate("Protocols", "Begin with:")), self.covid_button, self.none_button, self.import_button
        )
        done = _row(self.adopt_button, self.drop_button, self.export_button)
        adds = QHBoxLayout()
        for button in (self.agent_button, self.round_button):
            adds.addWidget(button)
        adds.addStretch(1)
        left = QWidget()
        list_column = QVBoxLayout(left)
        list_column.setContentsMargins(0, 0, 0, 0)
        list_column.addWidget(self.table, 1)
        list_column.addLayout(adds)
        foot = QHBoxLayout()
        for button in (self.use_button, self.remove_button):
            foot.addWidget(button)
        foot.addStretch(1)
        inside = QWidget()
        inside_column = QVBoxLayout(inside)
        inside_column.setContentsMargins(0, 0, 8, 0)
        inside_column.addWidget(self._source)
        inside_column.addWidget(self.form, 1)
        card = QFrame()
        role(card, "card")
        card_column = QVBoxLayout(card)
        card_column.setContentsMargins(16, 10, 16, 10)
        card_column.setSpacing(6)
        card_column.addWidget(self.title)
        card_column.addWidget(scrolling(inside), 1)
        card_column.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 4)
        column.setSpacing(6)
        column.addWidget(self._headline)
        column.addWidget(self._draft)
        column.addWidget(Beside(sets, done))
        column.addWidget(BesideOrBelow(left, card, wide=_WIDE, shares=(6, 5)), 1)
        enter_presses(self)


class Beside(QWidget):
    """Two rows of buttons in one line, or one below the other where the screen is too narrow."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._parts = (first, second)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(first, 0, 0)
        self._grid.addWidget(second, 0, 1)

    def minimumSizeHint(self) -> QSize:
        hints = [part.minimumSizeHint() for part in self._parts]
        return QSize(max(hint.width() for hint in hints), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(part.minimumSizeHint().width() for part in self._parts) + self._grid.horizontalSpacing()
        beside = event.size().width() >= needed
        self._grid.addWidget(self._parts[1], 0 if beside else 1, 1 if beside else 0)


def _row(*widgets: QWidget) -> QWidget:
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    for each in widgets:
        row.addWidget(each)
    row.addStretch(1)
    return around


def _part_table(theme: Theme) -> DataTable[PartRow]:
    table: DataTable[PartRow] = DataTable(
        [
            Column(translate("Protocols", "Part"), text=lambda row: row.title, mark=_mark, width=24),
            Column(translate("Protocols", "Figures"), text=lambda row: row.figures, stretch=True),
        ],
        key=lambda row: row.key,
        theme=theme,
    )
    table.setAccessibleName(translate("Protocols", "Parts of the set"))
    return table


def _mark(row: PartRow) -> Mark | None:
    if row.confirmed is None:
        return Mark.WAITING if row.key == SET else None
    return Mark.OK if row.confirmed else Mark.NOTICE
