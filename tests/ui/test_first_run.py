"""A new file asks once where it stands; what cannot be read is named, and Enter never begins by accident."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from checkpoint_app.domain.reference import District
from checkpoint_app.resource_files import resource
from checkpoint_app.ui.first_run import FirstRun
from tests.ui.conftest import DISTRICT


@pytest.fixture
def asked(qtbot: QtBot) -> FirstRun:
    made = FirstRun(District())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def begin(asked: FirstRun) -> QPushButton:
    return asked.buttons.button(QDialogButtonBox.StandardButton.Ok)


def type_folder(asked: FirstRun, folder: Path | str) -> None:
    asked.folder.setFocus()
    asked.folder.setText(str(folder))
    QTest.keyClick(asked.folder, Qt.Key.Key_Return)


def test_a_folder_is_typed_a_checkpoint_chosen_and_work_begins_by_keys_alone(asked: FirstRun) -> None:
    assert asked.folder.hasFocus()
    assert not begin(asked).isEnabled()
    type_folder(asked, resource("demo"))
    assert asked.which.hasFocus()
    assert not begin(asked).isEnabled()
    QTest.keyClick(asked.which, Qt.Key.Key_Down)
    assert asked.which.currentText() == "P01  1号卡点"
    QTest.keyClick(asked.which, Qt.Key.Key_Return)
    assert asked.result() == QDialog.DialogCode.Accepted
    assert asked.checkpoint == "P01"
    assert asked.loaded and len(asked.district.checkpoints) == 55


def test_an_empty_field_does_not_read_the_folder_of_the_program(
    asked: FirstRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(resource("demo"))
    type_folder(asked, "  ")
    assert asked.problem.text() == "Type or choose the folder first."
    assert not asked.loaded
    assert asked.folder.hasFocus()


def test_bad_rows_are_named_and_the_good_ones_count(asked: FirstRun, tmp_path: Path) -> None:
    folder = tmp_path / "district"
    shutil.copytree(resource("demo"), folder)
    file = folder / "households.csv"
    rows = file.read_text(encoding="utf-8-sig").splitlines()
    for place in range(1, 8):
        rows[place] = rows[place].replace("C001,", "C999,")
    file.write_text("\n".join(rows), encoding="utf-8")
    type_folder(asked, folder)
    told = asked.problem.text().splitlines()
    assert told[0].startswith("households.csv, row 2, column compound: “C999” is not listed")
    assert told[-1] == "… and 2 more."
    assert asked.problem.height() >= asked.problem.heightForWidth(asked.problem.width())
    assert len(asked.district.households) == 1618 - 7
    high = asked.height()
    type_folder(asked, tmp_path / "nowhere")
    QApplication.processEvents()
    assert asked.height() < high  # it shrinks again with what it says


def test_enter_on_a_second_folder_that_cannot_be_read_does_not_begin_with_the_first(
    asked: FirstRun, tmp_path: Path
) -> None:
    type_folder(asked, resource("demo"))
    asked.which.setCurrentIndex(1)
    type_folder(asked, tmp_path / "nowhere")
    assert asked.isVisible()
    assert asked.result() != QDialog.DialogCode.Accepted
    assert "nowhere" in asked.problem.text()
    assert asked.checkpoint == "P01"  # what was chosen stands


def test_data_that_the_file_has_already_is_offered_at_once(qtbot: QtBot) -> None:
    asked = FirstRun(DISTRICT)
    qtbot.addWidget(asked)
    asked.show()
    assert [asked.which.itemData(place) for place in range(asked.which.count())] == ["", "P01", "P02"]
    asked.which.setCurrentIndex(2)
    QTest.keyClick(begin(asked), Qt.Key.Key_Space)
    assert (asked.checkpoint, asked.loaded) == ("P02", False)


def test_not_now_leaves_everything_as_it_is(asked: FirstRun) -> None:
    type_folder(asked, resource("demo"))
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert asked.result() == QDialog.DialogCode.Rejected
