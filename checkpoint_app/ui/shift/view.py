"""The Shift station's widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.progress import Progress
from checkpoint_app.ui.actions_panel import ActionsPanel, action_columns
from checkpoint_app.ui.actions_presenter import ActionLine
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.choosing import choose_folder
from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.ui.reflow import Part, Reflow, WrappedLabel, go_to
from checkpoint_app.ui.shift.balance import BalanceCard
from checkpoint_app.ui.shift.presenter import ShiftPresenter
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.ui.tables import DataTable
from checkpoint_app.ui.work import Stopped
from checkpoint_app.words import translate

if TYPE_CHECKING:
    from checkpoint_app.ui.shift.export import Exported


_LOG_WIDTH = 400  # less leaves nothing for what was recorded, between its time and who did it


class ShiftView(StationView):
    """Left: the shift, its bags, notes, export. Right: everything that was recorded, and this station's undo."""

    def __init__(self, presenter: ShiftPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.state = WrappedLabel()
        self.hint = WrappedLabel()
        self.toggle = QPushButton()
        self.count_cash = QPushButton(translate("Shift", "Count the cash"))
        self.note = QLineEdit(presenter.draft_note)
        self.note_problem = FieldNote(self.note)
        self.add_note = QPushButton(translate("Shift", "Add note"))
        self.which = QComboBox()
        self.folder = QLineEdit(str(presenter.folder))
        self.folder_problem = FieldNote(self.folder)
        self.choose = QPushButton(translate("Shift", "Choose…"))
        self.export = QPushButton(translate("Shift", "Export the log (CSV, XLSX, PDF)"))
        self.balance = BalanceCard(shell.theme)
        self.log: DataTable[ActionLine] = DataTable(
            action_columns(),
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
        self._presenter.look_again()
        self._show_state()
        if "shift" in kinds:
            self._show_choices()
        if kinds & {"shift", "bags"}:
            self.balance.show_balance(self._presenter.balance())
        self.log.set_rows(self._presenter.log())
        self.panel.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._presenter.left:
            self._presenter.stay_open()
            self._show_state()

    def _show_state(self) -> None:
        is_open = self._presenter.is_open
        self.state.setText(self._presenter.headline())
        self.hint.setText(self._presenter.hint())
        self.toggle.setText(self._presenter.toggle_words())
        role(self.toggle, "danger" if is_open else "primary")
        self.count_cash.setVisible(self._presenter.cash_to_count())
        self.note.setEnabled(is_open)
        self.add_note.setEnabled(is_open)

    def _show_choices(self) -> None:
        self.which.blockSignals(True)
        self.which.clear()
        for choice in self._presenter.choices():
            self.which.addItem(choice.words, choice.shift)
        self.which.setCurrentIndex(max(0, self.which.findData(self._presenter.chosen)))
        self.which.blockSignals(False)
        self.which.setEnabled(self.which.count() > 0)
        self.export.setEnabled(self.which.count() > 0)

    def _toggled(self) -> None:
        answer = self.ask(self._presenter.toggle)
        _note(self.note_problem, "")
        self.refresh(frozenset({"shift"}))
        if self._presenter.cash_to_count():
            go_to(self.count_cash)
        elif answer is None or answer.kind is not Kind.OK:
            go_to(self.toggle)
        elif self._presenter.is_open:
            self.shell.focus_scan_field()
        else:
            go_to(self.export)

    def _add_note(self) -> None:
        answer = self.ask(self._presenter.note, self.note.text())
        if answer is not None and answer.kind is Kind.OK:
            self.note.clear()
            self.shell.focus_scan_field()
        elif answer is not None:
            _note(self.note_problem, answer.headline)
            go_to(self.note)

    def _choose(self) -> None:
        found = choose_folder(self, translate("Shift", "Folder for exports"), self.folder.text())
        if found:
            self.folder.setText(found)
            if self._take_folder():
                go_to(self.export)

    def _take_folder(self) -> bool:
        answer = self.ask(self._presenter.choose_folder, self.folder.text())
        _note(self.folder_problem, answer.headline if answer is not None else "")
        if answer is not None:
            go_to(self.folder)
        return answer is None

    def _folder_typed(self) -> None:
        if self._take_folder():
            go_to(self.export)

    def _export(self) -> None:
        if not self._take_folder():
            return
        presenter, shell = self._presenter, self.shell
        shift, folder = str(self.which.currentData() or ""), presenter.folder

        def write(progress: Progress) -> Exported | None:
            # Imported here, as the presenter does: it takes longer to load than the window may take to open.
            from checkpoint_app.reports.shift_log import ExportStopped

            try:
                return presenter.write_log(shift, folder, progress)
            except ExportStopped as stopped:
                raise Stopped from stopped

        shell.work.run(
            write,
            title=translate("Shift", "Writing the shift log"),
            on_done=lambda exported: shell.say(presenter.exported(exported)),
        )

    def _keep_choice(self) -> None:
        self._presenter.chosen = str(self.which.currentData() or "")

    def _keep_note(self, text: str) -> None:
        self._presenter.draft_note = text
        _note(self.note_problem, "")

    def _connect(self) -> None:
        self.toggle.clicked.connect(self._toggled)
        self.count_cash.clicked.connect(lambda: self.shell.go_to("accounts", "cash"))
        self.note.textChanged.connect(self._keep_note)
        self.note.returnPressed.connect(self._add_note)
        self.add_note.clicked.connect(self._add_note)
        self.which.currentIndexChanged.connect(self._keep_choice)
        self.choose.clicked.connect(self._choose)
        self.folder.textChanged.connect(lambda: _note(self.folder_problem, ""))
        self.folder.returnPressed.connect(self._folder_typed)
        self.export.clicked.connect(self._export)

    def _lay_out(self) -> None:
        role(self.state, "title")
        role(self.hint, "hint")
        role(self.export, "primary")
        role(self.count_cash, "primary")
        self.note.setPlaceholderText(translate("Shift", "A note for the next shift; no names, no phone numbers"))
        self.note.setAccessibleName(translate("Shift", "Note"))
        self.which.setAccessibleName(translate("Shift", "Which shift"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(12)
        self.folder.setAccessibleName(translate("Shift", "Folder for exports"))
        _note(self.note_problem, "")
        _note(self.folder_problem, "")
        left = QWidget()
        cards = QVBoxLayout(left)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(8)
        cards.addWidget(self._shift_card())
        cards.addWidget(self.balance)
        cards.addWidget(self._export_card())
        cards.addStretch(1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        title = QLabel(translate("Shift", "Everything in this shift"))
        role(title, "title")
        beside.addWidget(title)
        self.log.setMinimumWidth(_LOG_WIDTH)
        beside.addWidget(self.log)
        parts = (
            Part(left, 0, 0, rows=2),
            Part(right, 0, 1, narrow_height=300),
            Part(self.panel, 1, 1, narrow_height=230),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Reflow(parts, columns=(2, 3), rows=(3, 2)))

    def _shift_card(self) -> QFrame:
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.add_note)
        card, part = _card()
        part.addWidget(self.state)
        part.addWidget(self.hint)
        buttons = QHBoxLayout()
        buttons.addWidget(self.toggle, 1)
        buttons.addWidget(self.count_cash, 1)
        part.addLayout(buttons)
        part.addLayout(row)
        part.addWidget(self.note_problem)
        return card

    def _export_card(self) -> QFrame:
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        card, part = _card()
        part.addWidget(self.which)
        part.addLayout(row)
        part.addWidget(self.folder_problem)
        part.addWidget(self.export)
        return card


def _card() -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    role(frame, "card")
    return frame, QVBoxLayout(frame)


def _note(note: FieldNote, words: str) -> None:
    """A note takes room only while it speaks."""
    note.complain(words)
    note.setVisible(bool(words))
