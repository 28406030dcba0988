"""The page that loads the district's data."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.intake.reference import DistrictReading
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.choosing import choose_folder
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.orders.district_presenter import DistrictPresenter
from checkpoint_app.ui.orders.pages import ProblemsPage
from checkpoint_app.ui.reflow import WrappedLabel, go_to
from checkpoint_app.ui.station import Shell
from checkpoint_app.words import translate


class DistrictPage(QWidget):
    """Folder, read, look, replace."""

    def __init__(self, shell: Shell, presenter: DistrictPresenter, ask: Callable[..., Answer | None]) -> None:
        super().__init__()
        self._shell = shell
        self._presenter = presenter
        self._ask = ask
        self.held = WrappedLabel()
        self.folder = QLineEdit(presenter.folder)
        self.choose = QPushButton(translate("District", "Choose…"))
        self.read = QPushButton(translate("District", "Read the folder"))
        self.problems = ProblemsPage(shell)
        self.replace = QPushButton(translate("District", "Use this data"))
        self._lay_out()
        self._connect()
        presenter.on_read = self._was_read

    def refresh(self) -> None:
        """Show what is loaded and what was read."""
        self.held.setText(self._presenter.held())
        self.problems.show_problems(self._presenter.problems())
        self.replace.setEnabled(self._presenter.can_replace)

    def _choose(self) -> None:
        found = choose_folder(self, translate("District", "The district's data"), self.folder.text())
        if found:
            self.folder.setText(found)
            self._read()

    def _keep_folder(self, text: str) -> None:
        self._presenter.folder = text

    def _read(self) -> None:
        if self._ask(self._presenter.check_folder) is not None:
            go_to(self.folder)
            return
        presenter, shell, folder = self._presenter, self._shell, self._presenter.folder

        def done(reading: DistrictReading) -> None:
            shell.say(presenter.review(reading))

        shell.work.run(
            lambda progress: presenter.read(folder, progress),
            title=translate("District", "Reading the district's data"),
            on_done=done,
        )

    def _was_read(self) -> None:
        if not shiboken6.isValid(self):  # the language was switched while another station was in front
            return
        self.refresh()
        if not self.isVisible():
            return
        if self._presenter.can_replace and not self._presenter.problems():
            go_to(self.replace)
        elif self._presenter.problems():
            self.problems.show_first()

    def _replace(self) -> None:
        answer = self._ask(self._presenter.replace)
        self.refresh()
        if answer is not None and answer.kind is not Kind.REFUSED:
            self._shell.focus_scan_field()
        elif self._presenter.can_replace:
            go_to(self.replace)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.folder.textChanged.connect(self._keep_folder)
        self.folder.returnPressed.connect(self._read)
        self.read.clicked.connect(self._read)
        self.replace.clicked.connect(self._replace)

    def _lay_out(self) -> None:
        role(self.replace, "primary")
        role(self.held, "hint")
        self.folder.setPlaceholderText(translate("District", "Folder with checkpoints.csv, households.csv, …"))
        self.folder.setAccessibleName(translate("District", "Folder"))
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
