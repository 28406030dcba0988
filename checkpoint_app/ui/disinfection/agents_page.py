"""The stock of agents: a list, and beside it what came or went of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.ui.beside_or_below import BesideOrBelow
from checkpoint_app.ui.disinfection.agents import LITRES, ML, REASONS, AgentRow, AgentsPresenter, MoveRow
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, NumberField, enter_presses, role
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.texts.hygiene_words import move_words
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_WIDE = 1000
_LIST = 430  # what the list needs before its names are cut off


class AgentsPage(QWidget):
    """Enter in the amount records it."""

    recorded = Signal()

    def __init__(self, presenter: AgentsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.table = _agent_table(theme)
        self.moves = _move_table(theme)
        self.title = ElidedLabel()
        self._state = MarkedLabel(theme)
        self.reason = QComboBox()
        self.amount = NumberField(translate("Disinfection", "How much"))
        self.unit = QComboBox()
        self.note = QLineEdit()
        self._complaint = FieldNote(self.amount)
        self.record_button = QPushButton(translate("Disinfection", "Record"))
        self._lay_out()
        self._connect()

    def show_all(self) -> None:
        """Show what the presenter has read again."""
        with QSignalBlocker(self.table):
            self.table.set_rows(self._presenter.rows())
            self.table.select([self._presenter.agent])
        self._show_agent()

    def first(self) -> QWidget:
        """Which widget should have the keyboard."""
        return self.amount if self._presenter.agent else self.table

    def _show_agent(self) -> None:
        presenter = self._presenter
        row = self.table.current()
        self.title.setText(row.name if row else "")
        if row is not None:
            self._state.say(row.mark, f"{row.in_stock} · {row.state} · {row.counted_words}")
        with QSignalBlocker(self.reason), QSignalBlocker(self.unit):
            self.reason.setCurrentIndex(self.reason.findData(presenter.reason))
            self.unit.setCurrentIndex(self.unit.findData(presenter.unit))
        for field, text in ((self.amount, presenter.amount), (self.note, presenter.note)):
            if field.text() != text:
                field.setText(text)
        self.unit.setVisible(not presenter.by_piece)
        self._complaint.complain(presenter.complaint)
        self.moves.set_rows(presenter.moves() if presenter.agent else [])

    def _choose(self, row: AgentRow | None) -> None:
        if row is not None:
            self._presenter.agent = row.agent
            self._presenter.complaint = ""
            self._show_agent()

    def _typed(self) -> None:
        self._presenter.amount, self._presenter.note = self.amount.text(), self.note.text()

    def _chose(self) -> None:
        self._presenter.reason = self.reason.currentData()
        self._presenter.unit = self.unit.currentData()

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self.amount.setFocus(Qt.FocusReason.OtherFocusReason))
        self.amount.textEdited.connect(self._typed)
        self.note.textEdited.connect(self._typed)
        self.reason.currentIndexChanged.connect(self._chose)
        self.unit.currentIndexChanged.connect(self._chose)
        self.amount.returnPressed.connect(self.recorded)
        self.note.returnPressed.connect(self.recorded)
        self.record_button.clicked.connect(self.recorded)

    def _lay_out(self) -> None:
        for reason in REASONS:
            self.reason.addItem(move_words(reason), reason)
        self.unit.addItem(translate("Disinfection", "L"), LITRES)
        self.unit.addItem(translate("Disinfection", "mL"), ML)
        self.unit.setAccessibleName(translate("Disinfection", "Unit"))
        self.amount.setFixedWidth(120)
        self.table.setMinimumWidth(_LIST)
        role(self.title, "title")
        role(self.record_button, "primary")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        for column, (words, field) in enumerate(
            (
                (translate("Disinfection", "What happened"), self.reason),
                (translate("Disinfection", "How much"), self.amount),
                (translate("Disinfection", "Note (may stay empty)"), self.note),
            )
        ):
            label = QLabel(words)
            role(label, "field")
            label.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(label, 0, column)
            if field is self.amount:
                line = QHBoxLayout()
                line.addWidget(self.amount)
                line.addWidget(self.unit)
                grid.addLayout(line, 1, column)
            else:
                grid.addWidget(field, 1, column)
        grid.addWidget(self._complaint, 2, 0, 1, 3)
        foot = QHBoxLayout()
        foot.addWidget(self.record_button)
        foot.addStretch(1)
        card = QFrame()
        role(card, "card")
        right = QVBoxLayout(card)
        right.setContentsMargins(16, 10, 16, 10)
        right.setSpacing(6)
        right.addWidget(self.title)
        right.addWidget(self._state)
        right.addLayout(grid)
        right.addLayout(foot)
        right.addWidget(self.moves, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 6, 4, 4)
        whole.addWidget(BesideOrBelow(self.table, card, wide=_WIDE, shares=(6, 5)))
        enter_presses(self)


def _agent_table(theme: Theme) -> DataTable[AgentRow]:
    table: DataTable[AgentRow] = DataTable(
        [
            Column(translate("Disinfection", "Agent"), text=lambda row: f"{row.name}\n{row.strength}", stretch=True),
            Column(
                translate("Disinfection", "In stock"),
                text=lambda row: row.in_stock,
                sort=lambda row: row.in_stock_ml,
                mark=lambda row: row.mark,
                width=12,
            ),
            Column(translate("Disinfection", "Low below"), text=lambda row: row.low, right=True, width=9),
        ],
        key=lambda row: row.agent,
        theme=theme,
    )
    # Two lines: in English a name takes as much room as the whole list has on a common laptop.
    table.setItemDelegateForColumn(0, TwoLineDelegate(table))
    table.setAccessibleName(translate("Disinfection", "Agents"))
    return table


def _move_table(theme: Theme) -> DataTable[MoveRow]:
    table: DataTable[MoveRow] = DataTable(
        [
            Column(translate("Disinfection", "Time"), text=lambda row: row.time, sort=lambda row: row.at, width=15),
            Column(translate("Disinfection", "What happened"), text=lambda row: row.what, stretch=True),
            Column(
                translate("Disinfection", "Change"),
                text=lambda row: row.change,
                sort=lambda row: row.change_ml,
                right=True,
                width=10,
            ),
        ],
        key=lambda row: (row.at, row.what, row.change_ml),
        theme=theme,
        empty=translate(
            "Disinfection",
            "Nothing came or went of it yet. Count what stands there (counted), or enter what was delivered.",
        ),
    )
    table.setAccessibleName(translate("Disinfection", "What came and went"))
    return table
