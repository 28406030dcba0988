"""The Shift station's widgets."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.actions_presenter import ActionLine
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.shift.presenter import ShiftPresenter
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.words import translate


class ShiftView(StationView):
    """Left: the shift, its bags, notes, export. Right: everything that was recorded, and this station's undo."""

    def __init__(self, presenter: ShiftPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self._closing = False
        self.state = QLabel()
        self.hint = QLabel()
        self.toggle = QPushButton()
        self.note = QLineEdit(presenter.draft_note)
        self.note_problem = FieldNote(self.note)
        self.add_note = QPushButton(translate("Shift", "Add note"))
        self.which = QComboBox()
        self.folder = QLineEdit(str(presenter.folder))
        self.folder_problem = FieldNote(self.folder)
        self.choose = QPushButton(translate("Shift", "Choose…"))
        self.export = QPushButton(translate("Shift", "Export the log (CSV, XLSX, PDF)"))
        self.balance = _Balance(shell)
        self.log: DataTable[ActionLine] = DataTable(
            [
                Column(translate("Shift", "Time"), text=lambda line: line.time, sort=_by_time, mark=_mark, width=9),
                Column(translate("Shift", "What"), text=_what, stretch=True),
                Column(translate("Shift", "Who"), text=lambda line: line.who, width=9),
            ],
            key=lambda line: line.action,
            theme=shell.theme,
            empty=translate("Shift", "Nothing was recorded in this shift yet."),
        )
        self.panel = ActionsPanel(shell, presenter.actions)
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget | None:
        return None if self._presenter.is_open else self.toggle

    def refresh(self, kinds: frozenset[str]) -> None:
        self._closing = False
        self._show_state()
        if "shift" in kinds:
            self._show_choices()
        self.balance.show_balance(self._presenter)
        self.log.set_rows(self._presenter.log())
        self.panel.refresh()

    def _show_state(self) -> None:
        is_open = self._presenter.is_open
        self.state.setText(self._presenter.headline())
        self.hint.setText(self._presenter.hint())
        self.toggle.setText(translate("Shift", "Close the shift") if is_open else translate("Shift", "Open the shift"))
        role(self.toggle, "danger" if is_open else "primary")
        self.note.setEnabled(is_open)
        self.add_note.setEnabled(is_open)

    def _show_choices(self) -> None:
        self.which.blockSignals(True)
        self.which.clear()
        for choice in self._presenter.choices():
            self.which.addItem(choice.words, choice.shift)
        self.which.setCurrentIndex(max(0, self.which.findData(self._presenter.chosen)))
        self.which.blockSignals(False)
        self.export.setEnabled(self.which.count() > 0)

    def _toggled(self) -> None:
        if not self._presenter.is_open:
            self.ask(self._presenter.open)
            self.shell.focus_scan_field()
            return
        if not self._closing and self.ask(self._presenter.needs_confirmation) is not None:
            self._closing = True
            return
        self._closing = False
        self.ask(self._presenter.close)
        self.export.setFocus()

    def _add_note(self) -> None:
        answer = self.ask(self._presenter.note, self.note.text())
        if answer is not None and answer.kind is Kind.OK:
            self.note.clear()
            self.note_problem.complain("")
            self.shell.focus_scan_field()
        elif answer is not None:
            self.note_problem.complain(answer.headline)

    def _choose(self) -> None:
        found = QFileDialog.getExistingDirectory(self, translate("Shift", "Folder for exports"), self.folder.text())
        if found:
            self.folder.setText(found)
            self._take_folder()

    def _take_folder(self) -> bool:
        answer = self.ask(self._presenter.choose_folder, self.folder.text())
        self.folder_problem.complain(answer.headline if answer is not None else "")
        return answer is None

    def _export(self) -> None:
        if not self._take_folder():
            return
        self._presenter.chosen = self.which.currentData() or ""
        self.shell.work.run(
            self._presenter.write_log,
            title=translate("Shift", "Writing the shift log"),
            on_done=lambda exported: self.shell.say(self._presenter.exported(exported)),
        )

    def _keep_note(self, text: str) -> None:
        self._presenter.draft_note = text
        self.note_problem.complain("")

    def _connect(self) -> None:
        self.toggle.clicked.connect(self._toggled)
        self.note.textChanged.connect(self._keep_note)
        self.note.returnPressed.connect(self._add_note)
        self.add_note.clicked.connect(self._add_note)
        self.choose.clicked.connect(self._choose)
        self.folder.returnPressed.connect(self._take_folder)
        self.export.clicked.connect(self._export)

    def _lay_out(self) -> None:
        self.state.setWordWrap(True)
        self.hint.setWordWrap(True)
        role(self.state, "title")
        role(self.hint, "hint")
        role(self.export, "primary")
        self.note.setPlaceholderText(translate("Shift", "A note for the next shift; no names, no phone numbers"))
        self.note.setAccessibleName(translate("Shift", "Note"))
        self.which.setAccessibleName(translate("Shift", "Which shift"))
        self.folder.setAccessibleName(translate("Shift", "Folder for exports"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 0, 6, 8)
        column.setSpacing(8)
        column.addWidget(_card(self._shift_part()))
        column.addWidget(_card(self.balance.layout_of()))
        column.addWidget(_card(self._export_part()))
        column.addStretch(1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(6, 0, 12, 8)
        title = QLabel(translate("Shift", "Everything in this shift"))
        role(title, "title")
        beside.addWidget(title)
        beside.addWidget(self.log, 3)
        beside.addWidget(self.panel, 2)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _shift_part(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.add_note)
        part = QVBoxLayout()
        part.addWidget(self.state)
        part.addWidget(self.hint)
        part.addWidget(self.toggle)
        part.addLayout(row)
        part.addWidget(self.note_problem)
        return part

    def _export_part(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        part = QVBoxLayout()
        part.addWidget(self.which)
        part.addLayout(row)
        part.addWidget(self.folder_problem)
        part.addWidget(self.export)
        return part


class _Balance:
    """The bags of the shift as an equation that comes out or does not, in figures, word and shape."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._figures = [QLabel() for _ in range(5)]
        self.verdict = QLabel()
        self._mark = QLabel()

    def show_balance(self, presenter: ShiftPresenter) -> None:
        balance = presenter.balance()
        if balance is None:
            for label in self._figures:
                label.setText("–")
            self.verdict.setText(translate("Shift", "No shift yet."))
            self._mark.clear()
            return
        figures = (balance.carried_in, balance.packed, balance.handed_over, balance.returned, balance.waiting)
        for label, figure in zip(self._figures, figures, strict=True):
            label.setText(str(figure))
        self.verdict.setText(
            translate("Shift", "Carried in + packed = handed over + returned + waiting: it comes out.")
            if balance.holds
            else translate("Shift", "The bags do not come out. Tell the supervisor before you close.")
        )
        mark = Mark.OK if balance.holds else Mark.WRONG
        self._mark.setPixmap(self._shell.theme.mark_icon(mark).pixmap(20, 20))

    def layout_of(self) -> QVBoxLayout:
        words = (
            translate("Shift", "Carried in"),
            translate("Shift", "Packed"),
            translate("Shift", "Handed over"),
            translate("Shift", "Returned"),
            translate("Shift", "Waiting"),
        )
        grid = QGridLayout()
        for place, (word, figure) in enumerate(zip(words, self._figures, strict=True)):
            name = QLabel(word)
            name.setWordWrap(True)
            role(name, "field")
            role(figure, "title")
            grid.addWidget(figure, 0, place)
            grid.addWidget(name, 1, place)
            grid.setColumnStretch(place, 1)
        title = QLabel(translate("Shift", "Bags of this shift"))
        role(title, "field")
        self.verdict.setWordWrap(True)
        role(self.verdict, "hint")
        line = QHBoxLayout()
        line.addWidget(self._mark)
        line.addWidget(self.verdict, 1)
        part = QVBoxLayout()
        part.addWidget(title)
        part.addLayout(grid)
        part.addLayout(line)
        return part


def _card(content: QVBoxLayout) -> QFrame:
    frame = QFrame()
    role(frame, "card")
    frame.setLayout(content)
    return frame


def _by_time(line: ActionLine) -> str:
    return line.at


def _mark(line: ActionLine) -> Mark:
    return line.mark


def _what(line: ActionLine) -> str:
    return line.what if line.mark is not Mark.VOID else translate("Shift", "Taken back: {what}").format(what=line.what)
