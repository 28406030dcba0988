"""The page on which the columns of an order file are looked at: the first rows of each, what it is taken for, what comes of
it. Knows no file.
"""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.intake.drafts import Draft
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.orders.mapping_presenter import ColumnRow, MappingPresenter, Tried
from checkpoint_app.ui.reflow import WrappedLabel, go_to
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.words import translate

_TRY_AFTER_MS = 250  # somebody goes through the meanings by the arrow keys


class MappingPage(QWidget):
    """A list of the file's columns. Enter on one opens the drop-down of its meanings; Enter there goes to the next one that
    is doubtful."""

    def __init__(self, shell: Shell, presenter: MappingPresenter, on_read: Callable[[Draft], None]) -> None:
        """`on_read(draft)`: the file was read with the columns as they are on this page."""
        super().__init__()
        self._shell = shell
        self._presenter = presenter
        self._on_read = on_read
        self._trying = False
        self.sheet = QComboBox()
        self.header = QComboBox()
        self.merchant = QComboBox()
        self.table: DataTable[ColumnRow] = DataTable(
            [
                Column(translate("Columns", "State"), lambda row: row.state, mark=lambda row: row.mark, width=13),
                Column(translate("Columns", "Column"), lambda row: row.name, sort=lambda row: row.place, width=15),
                Column(translate("Columns", "Taken for"), lambda row: row.meaning, width=19),
                Column(translate("Columns", "First rows"), lambda row: row.samples, stretch=True),
            ],
            key=lambda row: row.place,
            theme=shell.theme,
            empty=translate("Columns", "No order file is open. Read one, and its columns are listed here."),
        )
        self.column = ElidedLabel()
        self.meaning = QComboBox()
        self.effect = WrappedLabel()
        self.problem = ElidedLabel()
        self.read = QPushButton(translate("Columns", "Read with these columns"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TRY_AFTER_MS)
        self._lay_out()
        self._connect()
        presenter.on_changed = self._changed
        self.refresh()

    def refresh(self) -> None:
        """Show the file that is open, and try its columns if that was not done yet."""
        presenter = self._presenter
        self.table.set_rows(presenter.rows())
        _fill(self.sheet, presenter.sheets(), presenter.sheet)
        self.sheet.setVisible(self.sheet.count() > 1)
        _fill(self.header, presenter.headers(), presenter.header)
        self.header.setVisible(presenter.is_open)
        merchants = [("", translate("Columns", "Merchant of all these orders…")), *presenter.merchants()]
        _fill(self.merchant, merchants, presenter.merchant)
        self.merchant.setVisible(presenter.needs_merchant)
        self._show_column(self.table.current())
        self.effect.setText(presenter.effect())
        self.problem.setText(presenter.first_problem())
        self.problem.setVisible(bool(presenter.first_problem()))
        self.read.setEnabled(presenter.can_read and not self._trying)
        if presenter.to_try is not None:
            self._soon.start()

    def focus_first(self) -> None:
        """The keyboard goes to what has to be said first."""
        place = self._presenter.next_doubtful()
        if place is not None:
            self.table.select([place])
            go_to(self.table)
        elif self._presenter.needs_merchant and not self._presenter.merchant:
            go_to(self.merchant)
        elif self._presenter.can_read:
            go_to(self.read)
        else:
            rows = self.table.rows()
            self.table.select([row.place for row in rows[:1]])
            go_to(self.table)

    def _changed(self) -> None:
        if shiboken6.isValid(self):  # the language was switched, and the station not looked at since
            self.refresh()

    def _show_column(self, row: ColumnRow | None) -> None:
        self.meaning.setEnabled(row is not None)
        if row is None:
            self.column.setText(translate("Columns", "Choose a column: what it is taken for stands here."))
            self.meaning.clear()
            return
        self.column.setText(row.name)
        _fill(self.meaning, self._presenter.choices(row.place), self._presenter.choice(row.place))

    def _open_choices(self, row: ColumnRow) -> None:
        self._show_column(row)
        go_to(self.meaning)
        self.meaning.showPopup()

    def _said(self, index: int) -> None:
        row = self.table.current()
        if row is None:
            return
        self._presenter.say(row.place, self.meaning.itemData(index))
        self.focus_first()

    def _try(self) -> None:
        mapping = self._presenter.to_try
        if mapping is None or self._trying:
            return
        presenter, shell = self._presenter, self._shell
        if presenter.is_quick:
            fault = shell.faults.guarded(lambda: presenter.try_now(mapping))
            if fault is not None:
                shell.say(fault)
            return

        def done(tried: Tried) -> None:
            self._ended()
            presenter.tried(tried)

        def failed(answer: Answer) -> None:
            self._ended()
            shell.say(answer)

        self._trying = True
        shell.work.run(
            lambda progress: presenter.try_out(mapping, progress),
            title=translate("Columns", "Trying the columns"),
            on_done=done,
            on_failed=failed,
        )

    def _ended(self) -> None:
        if shiboken6.isValid(self):
            self._trying = False

    def _read(self) -> None:
        """What was tried is what is read: it is handed on as it is, or read first where it was not tried yet."""
        presenter, shell, on_read = self._presenter, self._shell, self._on_read
        if not presenter.can_read or self._trying:
            return
        fault = shell.faults.guarded(presenter.decide)
        if fault is not None:
            shell.say(fault)
            return
        draft, mapping = presenter.result(), presenter.to_try
        if draft is not None:
            on_read(draft)
        elif mapping is not None:

            def done(tried: Tried) -> None:
                presenter.tried(tried)
                on_read(tried.draft)

            shell.work.run(
                lambda progress: presenter.try_out(mapping, progress),
                title=translate("Columns", "Reading orders"),
                on_done=done,
            )

    def _connect(self) -> None:
        self._soon.timeout.connect(self._try)
        self.table.chosen.connect(self._show_column)
        self.table.opened.connect(self._open_choices)
        self.meaning.activated.connect(self._said)
        self.sheet.activated.connect(lambda index: self._presenter.choose_sheet(self.sheet.itemData(index)))
        self.header.activated.connect(lambda index: self._presenter.choose_header(self.header.itemData(index)))
        self.merchant.activated.connect(lambda index: self._presenter.choose_merchant(self.merchant.itemData(index)))
        self.read.clicked.connect(self._read)

    def _lay_out(self) -> None:
        role(self.read, "primary")
        role(self.column, "field")
        role(self.problem, "hint")
        self.problem.hide()
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        for box, name in (
            (self.sheet, translate("Columns", "Sheet")),
            (self.header, translate("Columns", "Row with the titles")),
            (self.merchant, translate("Columns", "Merchant of all these orders")),
            (self.meaning, translate("Columns", "What the column is taken for")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        top = QHBoxLayout()
        top.addWidget(self.sheet, 2)
        top.addWidget(self.header, 4)
        top.addWidget(self.merchant, 3)
        answer = QHBoxLayout()
        answer.addWidget(self.column, 2)
        answer.addWidget(self.meaning, 3)
        below = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.effect)
        words.addWidget(self.problem)
        below.addLayout(words, 1)
        below.addWidget(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(answer)
        column.addLayout(below)


def _fill(box: QComboBox, choices: list[tuple[str, str]] | list[tuple[int, str]], chosen: str | int) -> None:
    """Offer these; without a signal, and without a change where they are there already."""
    box.blockSignals(True)
    if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != list(choices):
        box.clear()
        for key, words in choices:
            box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
