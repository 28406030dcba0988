"""Disinfection through its real window, on a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint_app import words
from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import (
    FinishCount,
    OpenShift,
    ReceiveVehicle,
    ReleaseGoods,
    SetCount,
    StartDisinfection,
)
from checkpoint_app.domain.facts import GOOD, VehicleArrived
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.domain.state import Delivery, DeliveryStage
from checkpoint_app.ui import disinfection
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.changes import Changes
from checkpoint_app.ui.disinfection.alarm import ContactAlarm
from checkpoint_app.ui.disinfection.presenter import DisinfectionPresenter
from checkpoint_app.ui.disinfection.view import DisinfectionView
from checkpoint_app.ui.faults import Faults
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.station import ALL_KINDS, StationSpec, StationView
from tests.ui.conftest import DISTRICT, FakeShell, Recorder
from tests.ui.keys import native, type_slowly

ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


class Clock:
    """The laptop's clock, moved by hand."""

    def __init__(self) -> None:
        # Noon here: times of the same day are shown without a date.
        self.now = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0).astimezone(UTC)

    def __call__(self) -> datetime:
        return self.now

    def go(self, **by: float) -> None:
        self.now += timedelta(**by)


class Elsewhere(StationView):
    """Another station, to go to."""

    def refresh(self, kinds: frozenset[str]) -> None:
        """Nothing is shown."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    made = Desk(Database(tmp_path / "checkpoint.sqlite"), checkpoint="P01", operator="V01", clock=clock)
    made.load_reference(DISTRICT)
    made.do(OpenShift())
    yield made
    made.close()


@pytest.fixture
def names(desk: Desk) -> DeskNames:
    return DeskNames(desk.queries)


@pytest.fixture
def presenter(desk: Desk, names: DeskNames) -> DisinfectionPresenter:
    return DisinfectionPresenter(desk, names)


@pytest.fixture
def counted(desk: Desk) -> str:
    """A counted load. Ask for it before `view`, and it is there when the window opens."""
    return count(desk, "黑A12345")


@pytest.fixture
def window(make_window: Callable[[Sequence[StationSpec]], MainWindow], presenter: DisinfectionPresenter) -> MainWindow:
    elsewhere = StationSpec("packing", "packing", lambda: "Packing", lambda: None, lambda _, shell: Elsewhere(shell))
    return make_window([disinfection.spec(presenter), elsewhere])


@pytest.fixture
def view(window: MainWindow) -> DisinfectionView:
    found = window.view("disinfection")
    assert isinstance(found, DisinfectionView)
    return found


def count(desk: Desk, plate: str) -> str:
    outcome = desk.do(ReceiveVehicle("M01", plate, ""))
    assert isinstance(outcome, Done)
    fact = outcome.facts[0]
    assert isinstance(fact, VehicleArrived)
    desk.do(SetCount(fact.delivery, "VEG-BAICAI", GOOD, Decimal(3)))
    desk.do(FinishCount(fact.delivery))
    return fact.delivery


def treat(desk: Desk, delivery: str, minutes: int = 30) -> None:
    outcome = desk.do(StartDisinfection(delivery, "Bleach", 500, "Spray", minutes * 60))
    assert isinstance(outcome, Done)


def recorded(desk: Desk, delivery: str) -> Delivery:
    found = desk.queries.delivery(delivery)
    assert found is not None
    return found


def said(window: MainWindow) -> Answer:
    assert window.banner.answer is not None
    return window.banner.answer


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(native(window), key, modifier)


def person(window: MainWindow, text: str, end: Qt.Key | None = None) -> None:
    """A person types, into whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    type_slowly(widget, text, end)


def stages(view: DisinfectionView) -> list[tuple[str, str, Mark]]:
    return [(row.of.plate, row.stage_words(), row.mark) for row in view.table.rows()]


# the treatment


def test_without_a_load_the_screen_says_where_loads_come_from(view: DisinfectionView, window: MainWindow) -> None:
    assert list(view.table.rows()) == []
    assert view._nothing.isVisible()
    assert view._nothing.text() == "No load is held.\nFinish a count at Receiving, then the load stands here."
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).headline == "Which load?"


def test_a_counted_load_waits_and_is_held(counted: str, view: DisinfectionView) -> None:
    assert stages(view) == [("黑A12345", "To disinfect", Mark.HELD)]
    assert view.form.isVisible()
    assert QApplication.focusWidget() is view.form.agent


def test_enter_goes_through_the_form_and_starts_the_time(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    for expected in (view.form.concentration, view.form.method, view.form.minutes):
        press(window, ENTER)
        assert QApplication.focusWidget() is expected
    view.form.minutes.selectAll()
    person(window, "45", ENTER)
    found = recorded(desk, counted)
    assert (found.agent, found.concentration_mg_per_l, found.method, found.contact_seconds) == (
        "84 disinfectant (chlorine)",
        500,
        "Spray",
        2700,
    )
    assert said(window).kind is Kind.OK
    assert said(window).headline == "45 min: held until 12:45"
    assert view.clock.isVisible()
    assert view.clock.text() == "45:00"
    assert view.sentence.text() == "The contact time runs until 12:45. The goods are held."


def test_figures_that_were_filled_in_ask_for_the_health_offices_word(counted: str, view: DisinfectionView) -> None:
    assert (view.form.concentration.text(), view.form.minutes.text()) == ("500", "30")
    assert view.form._hint.text() == (
        "Commonly used figures were filled in. To be confirmed by the local health office."
    )


def test_no_figure_is_filled_in_for_another_agent(counted: str, view: DisinfectionView) -> None:
    view.form.agent.setCurrentText("75 % ethanol")
    assert (view.form.concentration.text(), view.form.minutes.text()) == ("", "")
    assert view.form._hint.text().startswith("Read the figures from the agent's label.")


def test_an_agent_and_a_method_of_ones_own_are_typed_in_peace(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk
) -> None:
    for field, typed in ((view.form.agent, "Our mixture"), (view.form.method, "By hand")):
        field.setFocus()
        line = field.lineEdit()
        assert line is not None
        line.selectAll()
        for letter in typed:
            QTest.keyClicks(line, letter)
            view.refresh(ALL_KINDS)
        assert field.currentText() == typed
    view.form.concentration.setFocus()
    person(window, "250")
    view.form.minutes.setFocus()
    person(window, "5", ENTER)
    found = recorded(desk, counted)
    assert (found.agent, found.method) == ("Our mixture", "By hand")


def test_what_was_last_used_with_an_agent_is_offered_again(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk
) -> None:
    view.form.agent.setCurrentText("Hydrogen peroxide")
    view.form.concentration.setFocus()
    person(window, "3000")
    view.form.minutes.setFocus()
    person(window, "10", ENTER)
    assert recorded(desk, counted).concentration_mg_per_l == 3000
    count(desk, "黑B22222")
    view.refresh(ALL_KINDS)
    view.table.select([row.delivery for row in view.table.rows() if row.of.plate == "黑B22222"])
    form = view.form
    assert (form.agent.currentText(), form.concentration.text(), form.minutes.text()) == (
        "Hydrogen peroxide",
        "3000",
        "10",
    )
    view.form.agent.setCurrentText("Chlorine tablets")
    assert form.concentration.text() == "500"
    view.form.agent.setCurrentText("Hydrogen peroxide")
    assert form.concentration.text() == "3000"


def test_a_restarted_program_offers_what_was_used_last(desk: Desk, names: DeskNames, counted: str) -> None:
    desk.do(StartDisinfection(counted, "Our own mixture", 250, "Wipe", 1200))
    restarted = DisinfectionPresenter(desk, names)
    restarted.reload()
    now = restarted.draft.now
    assert (now.agent, now.concentration, now.method, now.minutes) == ("Our own mixture", "250", "wipe", "20")


@pytest.mark.parametrize(
    ("field", "typed", "words_beside"),
    [
        ("concentration", "", "Type a whole number of mg/L above zero, such as 500."),
        ("concentration", "0.5", "Type a whole number of mg/L above zero, such as 500."),
        ("concentration", "0", "Type a whole number of mg/L above zero, such as 500."),
        ("minutes", "soon", "Type the contact time in minutes, such as 30 or 0.5."),
        ("minutes", "-5", "Type the contact time in minutes, such as 30 or 0.5."),
    ],
)
def test_what_does_not_read_is_said_beside_its_field(
    counted: str,
    view: DisinfectionView,
    window: MainWindow,
    desk: Desk,
    field: str,
    typed: str,
    words_beside: str,
) -> None:
    line = getattr(view.form, field)
    line.setFocus()
    line.selectAll()
    press(window, Qt.Key.Key_Backspace)
    person(window, typed)
    view.form.start_button.click()
    assert line.accessibleDescription() == words_beside
    assert QApplication.focusWidget() is line
    assert said(window).kind is Kind.REFUSED
    assert not recorded(desk, counted).disinfected_from


def test_a_contact_time_of_days_is_refused_beside_its_field(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk
) -> None:
    view.form.minutes.setFocus()
    view.form.minutes.selectAll()
    person(window, "9999", ENTER)
    assert said(window).headline == "This contact time cannot be right."
    assert view.form.minutes.accessibleDescription().startswith("This contact time cannot be right.")
    assert not recorded(desk, counted).disinfected_from


# the running time


def test_the_list_tells_each_stage_in_word_and_shape(
    desk: Desk, clock: Clock, counted: str, window: MainWindow, view: DisinfectionView
) -> None:
    due, running, waiting = counted, count(desk, "黑B22222"), count(desk, "黑C33333")
    released = count(desk, "黑D44444")
    treat(desk, released, 1)
    treat(desk, due, 2)
    clock.go(minutes=1, seconds=30)
    desk.do(ReleaseGoods(released))
    treat(desk, running, 10)
    clock.go(minutes=1, seconds=15)
    view.refresh(ALL_KINDS)
    assert stages(view) == [
        ("黑A12345", "Time is over: release", Mark.NOTICE),
        ("黑B22222", "08:45 left", Mark.RUNNING),
        ("黑C33333", "To disinfect", Mark.HELD),
        ("黑D44444", "Released 12:01", Mark.OK),
    ]
    assert waiting in {row.delivery for row in view.table.rows()}


def test_releasing_early_says_how_long_is_left_and_changes_nothing(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(minutes=12)
    view.refresh(ALL_KINDS)
    assert not view.release_button.isEnabled()
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).kind is Kind.REFUSED
    assert said(window).headline == "The contact time is still running."
    assert "18:00 minutes are left" in said(window).detail
    assert not recorded(desk, counted).released_at


def test_a_load_is_released_when_its_time_is_over_and_packing_is_next(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(minutes=30)
    view.refresh(ALL_KINDS)
    assert view.clock.text() == "00:00"
    assert view.release_button.isEnabled()
    press(window, Qt.Key.Key_R, CTRL)
    assert recorded(desk, counted).stage is DeliveryStage.RELEASED
    assert said(window).headline == "正新商场 黑A12345 is released."
    assert "Packing" in said(window).detail
    press(window, ENTER)
    assert window.station == "packing"


def test_the_clock_ticks_while_it_is_seen_and_only_then(
    qtbot: QtBot, counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    view.refresh(ALL_KINDS)
    ticking = [view._tick.isActive()]
    clock.go(seconds=61)
    qtbot.waitUntil(lambda: view.clock.text() == "28:59")
    for station in ("packing", "disinfection"):
        window.go_to(station)
        ticking.append(view._tick.isActive())
    assert ticking == [True, False, True]


def test_the_running_time_survives_a_restart(desk: Desk, names: DeskNames, counted: str, clock: Clock) -> None:
    treat(desk, counted)
    clock.go(minutes=10)
    restarted = DisinfectionPresenter(desk, names)
    restarted.reload()
    current = restarted.current()
    assert current is not None
    assert current.clock() == "20:00"


def test_a_clock_that_was_set_back_is_told_and_the_goods_stay_held(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(hours=-2)
    view.refresh(ALL_KINDS)
    assert stages(view) == [("黑A12345", "Clock set back", Mark.WRONG)]
    assert view.clock.text() == "--:--"
    assert "the disinfection began at 12:00" in view.sentence.text()
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).headline == "The clock of this laptop was set back."
    assert not recorded(desk, counted).released_at


def test_treating_again_starts_the_time_anew(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(minutes=29)
    view.refresh(ALL_KINDS)
    view.again_button.click()
    assert view.form.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert view.clock.isVisible()
    view.again_button.click()
    view.form.minutes.setFocus()
    press(window, ENTER)
    assert view.clock.text() == "30:00"


def test_ctrl_z_takes_a_release_back(
    qtbot: QtBot, counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(minutes=30)
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_R, CTRL)
    press(window, Qt.Key.Key_Z, CTRL)
    assert not recorded(desk, counted).released_at
    qtbot.waitUntil(lambda: stages(view) == [("黑A12345", "Time is over: release", Mark.NOTICE)])


# the news that a time is over


def test_that_a_time_is_over_is_said_once(
    counted: str, presenter: DisinfectionPresenter, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    presenter.reload()
    assert presenter.due() is None
    clock.go(minutes=30)
    assert presenter.due() == Answer(
        Kind.NOTICE, "正新商场 黑A12345: contact time over.", "The goods can be released now, at Disinfection."
    )
    assert presenter.due() is None


def test_several_that_are_over_are_said_together(
    counted: str, presenter: DisinfectionPresenter, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    treat(desk, count(desk, "黑B22222"))
    presenter.reload()
    clock.go(minutes=31)
    answer = presenter.due()
    assert answer is not None
    assert answer.headline == "Contact time over, loads: 2"
    assert "黑A12345" in answer.detail
    assert "黑B22222" in answer.detail


def test_a_load_treated_again_is_announced_again(
    counted: str, presenter: DisinfectionPresenter, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(minutes=30)
    presenter.reload()
    assert presenter.due() is not None
    treat(desk, counted)
    clock.go(minutes=30)
    presenter.reload()
    assert presenter.due() is not None


def test_the_alarm_speaks_while_another_station_is_in_front(
    qtbot: QtBot,
    counted: str,
    window: MainWindow,
    presenter: DisinfectionPresenter,
    desk: Desk,
    clock: Clock,
    faults: Faults,
    recorder: Recorder,
) -> None:
    changes = Changes()
    desk.on_changed(changes.announce)
    alarm = ContactAlarm(presenter, changes, window.say, faults)
    window.go_to("packing")
    treat(desk, counted)
    qtbot.waitUntil(lambda: alarm._timer.isActive())
    clock.go(minutes=30)
    qtbot.waitUntil(lambda: bool(recorder.played))
    assert recorder.played == [Kind.NOTICE]
    assert said(window).headline == "正新商场 黑A12345: contact time over."
    qtbot.waitUntil(lambda: not alarm._timer.isActive())
    shiboken6.delete(alarm)
    shiboken6.delete(changes)


def test_the_draft_survives_a_change_of_language_and_follows_it(
    qtbot: QtBot, counted: str, presenter: DisinfectionPresenter, shell: FakeShell
) -> None:
    first = DisinfectionView(presenter, shell)
    qtbot.addWidget(first)
    first.refresh(ALL_KINDS)
    first.form.agent.setCurrentText("Chlorine tablets")
    first.form.concentration.setText("")
    QTest.keyClicks(first.form.concentration, "750")
    words.install(lambda context, text: f"⟦{text}⟧")
    second = DisinfectionView(presenter, shell)
    qtbot.addWidget(second)
    second.refresh(ALL_KINDS)
    assert second.form.agent.currentText() == "⟦Chlorine tablets⟧"
    assert second.form.concentration.text() == "750"
