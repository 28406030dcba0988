"""Asked once on a new file: which checkpoint this laptop stands at, and where the district's data is. Knows no SQL."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from checkpoint_app.domain.reference import District
from checkpoint_app.intake.problems import problem_place, problem_text
from checkpoint_app.intake.reference import read_district
from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.words import translate

_SHOWN_PROBLEMS = 5


class FirstRun(QDialog):
    """`district` and `checkpoint` hold what was chosen once it was accepted. `known` is the data that the file has already."""

    def __init__(self, known: District) -> None:
        super().__init__()
        self.district: District = known
        self.loaded = False
        self.folder = QLineEdit()
        self.problem = FieldNote(self.folder)
        self.which = QComboBox()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._choose = QPushButton(translate("FirstRun", "Choose…"))
        self._lay_out()
        self._show_checkpoints()

    @property
    def checkpoint(self) -> str:
        """The id of the chosen checkpoint; empty while none is."""
        return str(self.which.currentData() or "")

    def read(self) -> None:
        """Read the folder that was typed; good rows count, the first bad ones are named."""
        reading = read_district(Path(self.folder.text().strip()).expanduser())
        lines = [f"{problem_place(each)}: {problem_text(each)}" for each in reading.problems[:_SHOWN_PROBLEMS]]
        if len(reading.problems) > _SHOWN_PROBLEMS:
            lines.append(
                translate("FirstRun", "… and {count} more.").format(count=len(reading.problems) - _SHOWN_PROBLEMS)
            )
        self.problem.complain("\n".join(lines))
        if reading.district.checkpoints:
            self.district = reading.district
            self.loaded = True
        self._show_checkpoints()

    def _pick_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, translate("FirstRun", "The district's data"))
        if found:
            self.folder.setText(found)
            self.read()

    def _show_checkpoints(self) -> None:
        self.which.clear()
        self.which.addItem(translate("FirstRun", "Choose the checkpoint…"), "")
        for each in self.district.checkpoints:
            self.which.addItem(f"{each.checkpoint}  {each.name}", each.checkpoint)
        self.which.setEnabled(bool(self.district.checkpoints))
        self._show_ok()

    def _show_ok(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.checkpoint))

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("FirstRun", "A new file"))
        self.setMinimumWidth(640)
        title = QLabel(translate("FirstRun", "Which checkpoint does this laptop stand at?"))
        role(title, "title")
        hint = QLabel(
            translate("FirstRun", "Choose the folder with the district's data (checkpoints.csv, households.csv, …).")
        )
        hint.setWordWrap(True)
        role(hint, "hint")
        self.folder.setAccessibleName(translate("FirstRun", "Folder"))
        self.folder.returnPressed.connect(self.read)
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._pick_folder)
        self.which.currentIndexChanged.connect(self._show_ok)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("FirstRun", "Begin"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("FirstRun", "Not now"))
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(hint)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.which)
        column.addWidget(self.buttons)
