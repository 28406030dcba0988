"""Asked once on a new file: which checkpoint this laptop stands at, and where the district's data is. Knows no SQL."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from checkpoint_app.domain.reference import District
from checkpoint_app.intake.problems import problem_line
from checkpoint_app.intake.reference import read_district
from checkpoint_app.ui.choosing import choose_folder
from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.ui.paths import typed_path
from checkpoint_app.ui.reflow import WrappedLabel
from checkpoint_app.words import translate

_SHOWN_PROBLEMS = 5
_WIDTH = 620


class FirstRun(QDialog):
    """`district` and `checkpoint` hold what was chosen once it was accepted; `loaded`: the district is another one than
    `known`, the data that the file has already."""

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
        if not self.folder.text().strip():
            self._say(translate("FirstRun", "Type or choose the folder first."))
            self.folder.setFocus()
            return
        reading = read_district(typed_path(self.folder.text()))
        lines = [problem_line(each) for each in reading.problems[:_SHOWN_PROBLEMS]]
        if len(reading.problems) > _SHOWN_PROBLEMS:
            lines.append(
                translate("FirstRun", "… and {count} more.").format(count=len(reading.problems) - _SHOWN_PROBLEMS)
            )
        self._say("\n".join(lines))
        if reading.district.checkpoints:
            self.district = reading.district
            self.loaded = True
            self._show_checkpoints()
        # What cannot be used changes nothing; what can be used wants a checkpoint next.
        (self.which if reading.district.checkpoints else self.folder).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the folder's field reads it, and goes no further: the dialog would take it for "Begin"."""
        if (
            watched is self.folder
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.read()
            return True
        return super().eventFilter(watched, event)

    def _say(self, words: str) -> None:
        """Under the field, over as many lines as it takes: the dialog grows with it."""
        self.problem.complain(words)
        self.problem.setVisible(bool(words))
        self.problem.setFixedWidth(_WIDTH)
        self.problem.setMinimumHeight(0)  # else heightForWidth never answers less than it was
        self.problem.setFixedHeight(max(0, self.problem.heightForWidth(_WIDTH)))

    def _pick_folder(self) -> None:
        found = choose_folder(self, translate("FirstRun", "The district's data"))
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
        title = QLabel(translate("FirstRun", "Which checkpoint does this laptop stand at?"))
        role(title, "title")
        hint = WrappedLabel(
            translate("FirstRun", "Choose the folder with the district's data (checkpoints.csv, households.csv, …).")
            if not self.district.checkpoints
            else translate("FirstRun", "The district's data is loaded. Other data can be read from a folder.")
        )
        role(hint, "hint")
        self.folder.setAccessibleName(translate("FirstRun", "Folder"))
        self.folder.setPlaceholderText(translate("FirstRun", "Type the folder and press Enter, or choose it"))
        role(self.buttons.button(QDialogButtonBox.StandardButton.Ok), "primary")
        self.folder.installEventFilter(self)
        self.problem.hide()
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
        hint.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # it grows and shrinks with what is said
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(hint)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.which)
        column.addWidget(self.buttons)
        (self.which if self.district.checkpoints else self.folder).setFocus()
