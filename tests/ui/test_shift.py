"""A shift is opened, noted in, closed with what is left in sight, and its log written whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.state import BagState
from checkpoint_app.reports.shift_log import ExportStopped
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.language import CHINESE
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.shift import export
from checkpoint_app.ui.shift.presenter import ShiftPresenter
from checkpoint_app.ui.shift.view import ShiftView
from checkpoint_app.ui.station import ALL_KINDS, StationSpec, StationView
from checkpoint_app.ui.theme import Theme
from tests.desk import days
from tests.ui.conftest import FakeShell
from tests.ui.keys import native, type_slowly

MakeWindow = Callable[[Sequence[StationSpec]], MainWindow]


@pytest.fixture
def clock() -> days.Clock:
    return days.Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: days.Clock) -> Iterator[Desk]:
    """No shift is open, and there never was one."""
    made = days.open_desk(tmp_path / "shift.db", clock=clock)
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk, tmp_path: Path) -> ShiftPresenter:
    return ShiftPresenter(desk, DeskNames(desk.queries), tmp_path / "exports")


@pytest.fixture
def view(qtbot: QtBot, presenter: ShiftPresenter, shell: FakeShell) -> ShiftView:
    made = ShiftView(presenter, shell)
    qtbot.addWidget(made)
    made.resize(1230, 600)
    made.show()
    made.refresh(ALL_KINDS)
    return made


class Elsewhere(StationView):
    """Another station."""

    def refresh(self, kinds: frozenset[str]) -> None:
        """It shows nothing."""


@pytest.fixture
def window(make_window: MakeWindow, presenter: ShiftPresenter) -> MainWindow:
    return make_window(
        [
            StationSpec("shift", "shift", lambda: "Shift", lambda: presenter, ShiftView),
            StationSpec("orders", "orders", lambda: "Orders", lambda: None, lambda _, shell: Elsewhere(shell)),
        ]
    )


def station(window: MainWindow) -> ShiftView:
    view = window.view("shift")
    assert isinstance(view, ShiftView)
    return view


def banner(window: MainWindow) -> Answer:
    assert window.banner.answer is not None
    return window.banner.answer


def press(qtbot: QtBot, window: MainWindow, says: str) -> None:
    """Space, to whatever has the keyboard."""
    QTest.keyClick(native(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.banner.answer is not None and window.banner.answer.headline == says)


def write(qtbot: QtBot, view: ShiftView) -> None:
    QTest.keyClick(view.export, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not view.shell.work.busy)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def with_bags(desk: Desk, clock: days.Clock) -> list[str]:
    """A shift is opened and five bags are packed in it."""
    days.done(desk.do(c.OpenShift()))
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    arrived = days.take_delivery(desk)
    days.set_free(desk, clock, arrived)
    days.pack_all(desk, arrived)
    return [row.bag for row in desk.queries.bags()]


# by keys alone, in the real window


def test_a_shift_is_opened_noted_in_closed_and_exported_by_keys_alone(
    window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    view = station(window)
    assert view.toggle.hasFocus()
    press(qtbot, window, "The shift is open.")
    assert window.scan_field.hasFocus()
    assert view.state.text().startswith("Open since ")
    type_slowly(view.note, "gate 2 stays shut", end=Qt.Key.Key_Return)
    assert banner(window).detail == "gate 2 stays shut"
    assert view.note.text() == ""
    assert window.scan_field.hasFocus()
    view.toggle.setFocus()
    press(qtbot, window, "The shift is closed.")
    assert view.state.text() == "No shift is open."
    assert view.export.hasFocus()
    press(qtbot, window, "The shift log is written.")
    assert [Path(name).suffix for name in files(tmp_path / "exports")] == [".csv", ".pdf", ".xlsx"]
    assert str(tmp_path / "exports") in banner(window).detail
    (table,) = (tmp_path / "exports").glob("*.csv")
    assert "gate 2 stays shut" in table.read_text(encoding="utf-8-sig")


def test_ctrl_z_takes_a_note_back(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, window, "The shift is open.")
    days.done(desk.do(c.NoteShift("wrong")))
    QTest.keyClick(native(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert banner(window).headline == "Taken back."
    view = station(window)
    qtbot.waitUntil(lambda: [line.state for line in view.log.rows()][:2] == ["Taken back", "Recorded"])


def test_a_note_half_written_survives_a_change_of_language(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "The shift is open.")
    old = station(window)
    old.note.setText("half a no")
    window.strip.language_wanted.emit(CHINESE)
    new = station(window)
    assert new is not old
    assert new.note.text() == "half a no"


def test_going_elsewhere_takes_the_wish_to_close_back(
    window: MainWindow, qtbot: QtBot, desk: Desk, clock: days.Clock
) -> None:
    with_bags(desk, clock)
    view = station(window)
    view.refresh(ALL_KINDS)
    view.toggle.setFocus()
    press(qtbot, window, "Close with this left to the next shift?")
    window.go_to("orders")
    window.go_to("shift")
    assert view.toggle.text() == "Close the shift"
    window.banner.clear("")
    view.toggle.setFocus()
    press(qtbot, window, "Close with this left to the next shift?")
    assert desk.queries.current_shift() is not None


# notes


def test_an_empty_note_is_refused_beside_its_field(view: ShiftView, shell: FakeShell, desk: Desk) -> None:
    days.done(desk.do(c.OpenShift()))
    view.refresh(ALL_KINDS)
    QTest.keyClick(view.add_note, Qt.Key.Key_Space)
    assert view.note_problem.text() == shell.said[-1].headline == "The note is empty."
    assert view.note.hasFocus()
    QTest.keyClicks(view.note, "x")
    assert not view.note_problem.isVisible()


def test_without_a_shift_nothing_can_be_noted(view: ShiftView) -> None:
    assert not view.note.isEnabled() and not view.add_note.isEnabled()
    assert view.toggle.text() == "Open the shift"
    assert not view.export.isEnabled()
    assert view.balance.figures() == ["–"] * 5
    assert view.balance.verdict.text() == "No shift yet."


# closing


def test_what_is_left_is_shown_in_full_and_a_second_press_closes(
    view: ShiftView, shell: FakeShell, desk: Desk, clock: days.Clock
) -> None:
    bags = with_bags(desk, clock)
    days.done(desk.do(c.ReceiveVehicle("M02", "黑A11111", "P1")))
    view.refresh(ALL_KINDS)
    QTest.keyClick(view.toggle, Qt.Key.Key_Space)
    left = [
        "Deliveries not yet counted or disinfected: 1.",
        f"Bags without a label: {len(bags)}.",
        f"Bags waiting to be handed over: {len(bags)}.",
    ]
    assert view.hint.text().splitlines() == left
    assert shell.said[-1].kind is Kind.NOTICE
    assert all(sentence in shell.said[-1].detail for sentence in left)
    assert view.toggle.text() == "Close all the same"
    assert view.toggle.hasFocus()
    assert desk.queries.current_shift() is not None
    QTest.keyClick(view.toggle, Qt.Key.Key_Space)
    assert shell.said[-1].headline == "The shift is closed."
    assert desk.queries.current_shift() is None


def test_a_change_meanwhile_is_seen_and_does_not_take_the_question_back(
    view: ShiftView, shell: FakeShell, desk: Desk, clock: days.Clock
) -> None:
    bags = with_bags(desk, clock)
    days.done(desk.do(c.RecordLabels(tuple(bags), "a4")))
    view.refresh(ALL_KINDS)
    QTest.keyClick(view.toggle, Qt.Key.Key_Space)
    days.done(desk.do(c.ReturnBag(bags[0], "not wanted")))
    view.refresh(frozenset({"bags"}))
    assert view.hint.text() == f"Bags waiting to be handed over: {len(bags) - 1}."
    assert view.toggle.text() == "Close all the same"
    for bag in bags[1:]:
        days.done(desk.do(c.ReturnBag(bag, "not wanted")))
    view.refresh(frozenset({"bags"}))
    assert view.toggle.text() == "Close the shift"
    QTest.keyClick(view.toggle, Qt.Key.Key_Space)
    assert shell.said[-1].headline == "The shift is closed."


def test_a_delivery_left_long_ago_is_still_counted_as_left(presenter: ShiftPresenter, desk: Desk) -> None:
    days.done(desk.do(c.OpenShift()))
    for number in range(203):
        days.done(desk.do(c.ReceiveVehicle("M01", f"黑A{number:05d}", "P1")))
    assert presenter.still_open() == ["Deliveries not yet counted or disinfected: 203."]


def test_the_bags_of_the_shift_add_up_on_the_screen(view: ShiftView, desk: Desk, clock: days.Clock) -> None:
    bags = with_bags(desk, clock)
    days.done(desk.do(c.ReturnBag(bags[0], "not wanted")))
    view.refresh(frozenset({"bags", "shift"}))
    waiting = len(desk.queries.bags(state=BagState.WAITING))
    assert view.balance.figures() == ["0", str(len(bags)), "0", "1", str(waiting)]
    assert view.balance.verdict.text().endswith("it adds up.")


# the log


@pytest.fixture
def two_shifts(view: ShiftView, desk: Desk, clock: days.Clock) -> ShiftView:
    """One closed, one open an hour later."""
    days.done(desk.do(c.OpenShift()))
    days.done(desk.do(c.NoteShift("first")))
    days.done(desk.do(c.CloseShift()))
    clock.forward(3600)
    days.done(desk.do(c.OpenShift()))
    view.refresh(ALL_KINDS)
    return view


def test_the_shift_that_is_chosen_is_the_one_exported_whatever_is_recorded_meanwhile(
    two_shifts: ShiftView, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    view = two_shifts
    QTest.keyClick(view.which, Qt.Key.Key_Down)
    days.done(desk.do(c.NoteShift("second")))
    view.refresh(frozenset({"shift"}))
    assert view.which.currentIndex() == 1
    write(qtbot, view)
    (table,) = (tmp_path / "exports").glob("*.csv")
    text = table.read_text(encoding="utf-8-sig")
    assert "first" in text and "second" not in text


def test_closing_a_shift_offers_its_own_log(two_shifts: ShiftView) -> None:
    view = two_shifts
    QTest.keyClick(view.which, Qt.Key.Key_Down)
    QTest.keyClick(view.toggle, Qt.Key.Key_Space)
    assert view.which.currentIndex() == 0


def test_a_shift_whose_opening_was_taken_back_is_not_exported_as_another(
    two_shifts: ShiftView, qtbot: QtBot, shell: FakeShell, desk: Desk, tmp_path: Path
) -> None:
    opening = desk.queries.actions(frozenset({"shift.opened"}))[0]
    days.done(desk.do(c.VoidAction(opening.journal, opening.lamport, "by mistake")))
    write(qtbot, two_shifts)  # before the screen was refreshed
    assert shell.said[-1].headline == "This shift is not recorded any more."
    assert not list((tmp_path / "exports").glob("*"))


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "This folder is not there."),
        ("exports", "This folder is not there."),
        ("~nobody-of-this-name/x", "This folder is not there."),
        ("{tmp}/no/such/parent", "This folder is not there."),
        ("{tmp}/a-file", "This is not a folder."),
    ],
)
def test_a_folder_that_cannot_be_used_is_refused_beside_its_field(
    two_shifts: ShiftView, shell: FakeShell, presenter: ShiftPresenter, tmp_path: Path, typed: str, says: str
) -> None:
    (tmp_path / "a-file").touch()
    two_shifts.folder.setText(typed.format(tmp=tmp_path))
    QTest.keyClick(two_shifts.export, Qt.Key.Key_Space)
    assert shell.said[-1].headline == two_shifts.folder_problem.text() == says
    assert two_shifts.folder.hasFocus()
    assert not two_shifts.shell.work.busy
    assert presenter.folder == tmp_path / "exports"


def test_a_folder_pasted_in_quotation_marks_is_made_and_used(
    two_shifts: ShiftView, qtbot: QtBot, tmp_path: Path
) -> None:
    two_shifts.folder.setText(f'"{tmp_path / "stick"}"')
    write(qtbot, two_shifts)
    assert len(files(tmp_path / "stick")) == 3


@pytest.mark.parametrize(
    ("code", "says"), [(errno.ENOSPC, "The disk is full."), (errno.EROFS, "This place may not be written to.")]
)
def test_a_folder_that_cannot_be_written_to_is_said_and_leaves_no_half_file(
    two_shifts: ShiftView,
    qtbot: QtBot,
    shell: FakeShell,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    says: str,
) -> None:
    def fails(log: object, path: Path) -> None:
        raise OSError(code, os.strerror(code), str(path))

    monkeypatch.setattr(export, "write_csv", fails)
    write(qtbot, two_shifts)
    assert shell.said[-1].headline == says
    assert str(tmp_path / "exports") in shell.said[-1].detail
    assert files(tmp_path / "exports") == []
    assert two_shifts.export.isEnabled()


def test_a_stopped_export_is_said_as_stopped_and_not_as_a_fault(
    two_shifts: ShiftView,
    qtbot: QtBot,
    shell: FakeShell,
    presenter: ShiftPresenter,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shift = presenter.choices()[0].shift
    with pytest.raises(ExportStopped):
        presenter.write_log(shift, tmp_path / "exports", lambda _done, _total: False)
    really = presenter.write_log
    monkeypatch.setattr(presenter, "write_log", lambda shift, folder, _: really(shift, folder, lambda *_: False))
    write(qtbot, two_shifts)
    assert shell.said[-1].headline == "Stopped."
    assert files(tmp_path / "exports") == []


# the screen's size


@pytest.mark.parametrize("size", [(860, 440), (1366, 768)])
def test_no_text_is_pressed_flat_and_nothing_has_to_be_scrolled_sideways(
    window: MainWindow,
    qtbot: QtBot,
    qapp: QApplication,
    desk: Desk,
    clock: days.Clock,
    theme: Theme,
    size: tuple[int, int],
) -> None:
    theme.apply()
    try:
        with_bags(desk, clock)
        window.resize(*size)
        view = station(window)
        view.refresh(ALL_KINDS)
        view.toggle.setFocus()
        press(qtbot, window, "Close with this left to the next shift?")
        qapp.processEvents()
        stage = window.findChild(QScrollArea, "stage")
        assert isinstance(stage, QScrollArea)
        assert stage.horizontalScrollBar().maximum() == 0
        for label in (view.state, view.hint, view.balance.verdict):
            assert label.height() >= label.heightForWidth(label.width())
        if size == (1366, 768):
            assert stage.verticalScrollBar().maximum() == 0
    finally:
        qapp.setStyleSheet("")
