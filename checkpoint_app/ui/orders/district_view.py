"""The page that loads the district's data."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.intake.reference import DistrictReading
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.orders.district_presenter import DistrictPresenter
from checkpoint_app.ui.orders.pages import ProblemsPage
from checkpoint_app.ui.station import Shell
from checkpoint_app.words import translate


class DistrictPage(QWidget):
    """Folder, read, look, replace."""

    def __init__(self, shell: Shell, presenter: DistrictPresenter, ask: Callable[..., Answer | None]) -> None:
        super().__init__()
        self._shell = shell
        self._presenter = presenter
        self._ask = ask
        self.held = QLabel()
        self.folder = QLineEdit(presenter.folder)
        self.choose = QPushButton(translate("District", "Choose…"))
        self.read = QPushButton(translate("District", "Read the folder"))
        self.problems = ProblemsPage(shell)
        self.replace = QPushButton(translate("District", "Use this data"))
        role(self.replace, "primary")
        role(self.held, "hint")
        self.held.setWordWrap(True)
        self.folder.setPlaceholderText(translate("District", "Folder with checkpoints.csv, households.csv, …"))
        self.folder.setAccessibleName(translate("District", "Folder"))
        self.choose.clicked.connect(self._choose)
        self.folder.returnPressed.connect(self._read)
        self.read.clicked.connect(self._read)
        self.replace.clicked.connect(self._replace)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        row.addWidget(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.held)
        column.addLayout(row)
        column.addWidget(self.problems, 1)
        column.addWidget(self.replace)

    def refresh(self) -> None:
        """Show what is loaded and what was read."""
        self.held.setText(self._presenter.held())
        self.problems.show_problems(self._presenter.problems())
        self.replace.setEnabled(self._presenter.can_replace)

    def _choose(self) -> None:
        found = QFileDialog.getExistingDirectory(self, translate("District", "The district's data"), self.folder.text())
        if found:
            self.folder.setText(found)
            self._read()

    def _read(self) -> None:
        folder = self._presenter.folder = self.folder.text()
        self._shell.work.run(
            lambda progress: self._presenter.read(folder, progress),
            title=translate("District", "Reading the district's data"),
            on_done=self._was_read,
        )

    def _was_read(self, reading: DistrictReading) -> None:
        self._shell.say(self._presenter.review(reading))
        if shiboken6.isValid(self):
            self.refresh()

    def _replace(self) -> None:
        self._ask(self._presenter.replace)
        self.refresh()
