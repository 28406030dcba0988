"""What was recorded in this shift is listed at the station that made it, and can be taken back there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import NoteShift, OpenShift, ReceiveVehicle
from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.station import Shell, StationSpec, StationView
from tests.ui.conftest import FakeShell
from tests.ui.keys import native

NOTES = frozenset({"shift.noted"})


@pytest.fixture
def presenter(desk: Desk) -> ActionsPresenter:
    desk.do(OpenShift())
    desk.do(ReceiveVehicle("M01", "沪A12345", "T1"))
    desk.do(NoteShift("Gate 2 sticks"))
    desk.do(NoteShift("ask building 32"))
    return ActionsPresenter(desk, DeskNames(desk.queries), NOTES)


@pytest.fixture
def panel(qtbot: QtBot, shell: FakeShell, presenter: ActionsPresenter) -> ActionsPanel:
    made = ActionsPanel(shell, presenter)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.refresh()
    return made


def states(presenter: ActionsPresenter) -> list[tuple[str, Mark]]:
    return [(line.what, line.mark) for line in presenter.lines()]


def test_only_this_stations_actions_are_listed_latest_first(presenter: ActionsPresenter) -> None:
    lines = presenter.lines()
    assert [line.what for line in lines] == ["Note: ask building 32", "Note: Gate 2 sticks"]
    assert lines[0].who == "李建国" and len(lines[0].time) == 5
    assert lines[0].state == "Recorded"


def test_taking_back_the_last_goes_backwards(presenter: ActionsPresenter) -> None:
    answer = presenter.take_back_last()
    assert (answer.kind, answer.headline, answer.detail) == (Kind.OK, "Taken back.", "Note: ask building 32")
    assert states(presenter) == [("Note: ask building 32", Mark.VOID), ("Note: Gate 2 sticks", Mark.OK)]
    presenter.take_back_last()
    assert [mark for _, mark in states(presenter)] == [Mark.VOID, Mark.VOID]
    assert presenter.take_back_last().headline == "Nothing to take back."


def test_taking_back_twice_is_refused_in_words(presenter: ActionsPresenter) -> None:
    line = presenter.lines()[1]
    presenter.take_back(line, "wrong gate")
    again = presenter.take_back(line, "wrong gate")
    assert (again.kind, again.headline) == (Kind.REFUSED, "Taken back already.")


def test_the_reason_is_recorded(presenter: ActionsPresenter, desk: Desk) -> None:
    presenter.take_back(presenter.lines()[0], "  wrong gate ")
    presenter.take_back_last()
    shift = desk.queries.current_shift()
    assert shift is not None
    reasons = [
        getattr(each.fact, "reason", None) for each in desk.queries.shift_log(shift) if each.kind == "entry.voided"
    ]
    assert reasons == ["wrong gate", "Taken back at once"]


def test_the_panel_takes_back_what_is_selected(qtbot: QtBot, panel: ActionsPanel, shell: FakeShell) -> None:
    older = panel.table.rows()[1]
    panel.table.select([older.action])
    panel.take_back_selected()
    assert shell.said[-1].headline == "Taken back."
    panel.refresh()
    assert [line.mark for line in panel.table.rows()] == [Mark.OK, Mark.VOID]


def test_nothing_selected_takes_back_nothing(panel: ActionsPanel, shell: FakeShell) -> None:
    panel.take_back_selected()
    assert shell.said == []


def test_folding_is_remembered(
    qtbot: QtBot, panel: ActionsPanel, shell: FakeShell, presenter: ActionsPresenter
) -> None:
    assert panel.is_open
    panel.fold(False)
    again = ActionsPanel(shell, presenter)
    qtbot.addWidget(again)
    assert not again.is_open and not again.table.isVisible()
    again.show()
    again.fold(True)
    assert len(again.table.rows()) == 2


class NotesView(StationView):
    def __init__(self, presenter: ActionsPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self.panel = ActionsPanel(shell, presenter)
        QVBoxLayout(self).addWidget(self.panel)

    def refresh(self, kinds: frozenset[str]) -> None:
        self.panel.refresh()


def test_ctrl_z_takes_back_the_last_while_the_keyboard_is_in_the_scan_field(
    qtbot: QtBot, make_window: Callable[..., MainWindow], presenter: ActionsPresenter
) -> None:
    window = make_window([StationSpec("shift", "shift", lambda: "Shift", lambda: presenter, NotesView)])
    window.focus_scan_field()
    QTest.keyClick(native(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.banner.answer is not None
    assert window.banner.answer.headline == "Taken back."
    view = window.view("shift")
    assert isinstance(view, NotesView)
    qtbot.waitUntil(lambda: view.panel.table.rows()[0].mark is Mark.VOID)
