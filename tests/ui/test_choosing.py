"""Choosing a file or a folder leaves the database beside it alone."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from checkpoint_app.ui.choosing import choose_file, choose_folder

LOOK = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM entry').fetchall(); c.close()"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Path]:
    """In use by this process, with something in its log."""
    path = tmp_path / "day.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE entry (fact)")
    connection.commit()
    yield path
    connection.close()


def file_in(parent: QWidget, folder: Path) -> str:
    return choose_file(parent, "A file", str(folder), "Tables (*.csv);;All files (*)")


def folder_in(parent: QWidget, folder: Path) -> str:
    return choose_folder(parent, "A folder", str(folder))


def a_parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def when_listed(folder: Path, what: Callable[[QFileDialog], None]) -> None:
    """Once the open dialog lists what lies in the folder."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if dialog.directory().path() == str(folder) and dialog.findChildren(QDialogButtonBox):
            what(dialog)

    QTimer.singleShot(400, look)


@pytest.mark.parametrize("choose", [file_in, folder_in])
def test_another_process_does_not_take_this_one_for_gone_after_the_dialog_listed_the_database(
    qtbot: QtBot, database: Path, choose: Callable[[QWidget, Path], str]
) -> None:
    (database.parent / "quote.csv").write_text("x", encoding="utf-8")
    when_listed(database.parent, QFileDialog.reject)
    assert choose(a_parent(qtbot), database.parent) == ""
    subprocess.run([sys.executable, "-c", LOOK, str(database)], check=True)
    assert database.with_name("day.db-wal").exists(), "the log would go with the last process, not with this one's"


def test_a_file_that_is_typed_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "quote.csv").write_text("x", encoding="utf-8")

    def take(dialog: QFileDialog) -> None:
        dialog.findChildren(QLineEdit)[0].setText("quote.csv")
        dialog.accept()

    when_listed(tmp_path, take)
    assert Path(file_in(a_parent(qtbot), tmp_path)) == tmp_path / "quote.csv"


def test_the_folder_that_is_shown_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    when_listed(tmp_path, QFileDialog.accept)
    assert Path(folder_in(a_parent(qtbot), tmp_path)) == tmp_path
