"""Disinfection through its real window, on a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from checkpoint_app import words
from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import tokens
from checkpoint_app.domain.commands import (
    AdoptProtocols,
    AllocateDelivery,
    DescribeLot,
    FinishCount,
    MoveAgent,
    OpenShift,
    OrderRequest,
    PackBags,
    ReceiveVehicle,
    ReleaseGoods,
    SetCount,
    StartDisinfection,
    StartTreatment,
    TakeOrders,
)
from checkpoint_app.domain.facts import (
    GOOD,
    NO_DRIVER_RULE,
    Agent,
    AgentUse,
    OrderLine,
    Protocol,
    ProtocolSet,
    Round,
    VehicleArrived,
)
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.domain.state import Delivery, DeliveryStage
from checkpoint_app.intake.protocol_files import shipped
from checkpoint_app.ui import disinfection
from checkpoint_app.ui.answer import Answer, Kind, refused
from checkpoint_app.ui.changes import Changes
from checkpoint_app.ui.disinfection.alarm import ContactAlarm
from checkpoint_app.ui.disinfection.presenter import DisinfectionPresenter
from checkpoint_app.ui.disinfection.rows import LoadRow, Row
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


def plate(row: Row) -> str:
    """The plate of a load; what else it is, by its title."""
    return row.delivery.plate if isinstance(row, LoadRow) else row.title


def stages(view: DisinfectionView) -> list[tuple[str, str, Mark]]:
    return [(plate(row), row.stage_words(), row.mark) for row in view.board.table.rows()]


# the treatment


def test_without_a_load_the_screen_says_where_loads_come_from(view: DisinfectionView, window: MainWindow) -> None:
    assert list(view.board.table.rows()) == []
    assert view.board._nothing.isVisible()
    assert view.board._nothing.text() == "No load is held.\nFinish a count at Receiving, then the load stands here."
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).headline == "Which load?"


def test_a_counted_load_waits_and_is_held(counted: str, view: DisinfectionView) -> None:
    assert stages(view) == [("黑A12345", "To disinfect", Mark.HELD)]
    assert view.board.form.isVisible()
    assert QApplication.focusWidget() is view.board.form.agent


def test_enter_goes_through_the_form_and_starts_the_time(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    for expected in (view.board.form.concentration, view.board.form.method, view.board.form.minutes):
        press(window, ENTER)
        assert QApplication.focusWidget() is expected
    view.board.form.minutes.selectAll()
    person(window, "45", ENTER)
    found = recorded(desk, counted)
    assert (found.agent, found.concentration_mg_per_l, found.method, found.contact_seconds) == (
        "chlorine_84",
        500,
        "spray",
        2700,
    )
    assert said(window).kind is Kind.OK
    assert said(window).headline == "45 min: held until 12:45"
    assert view.board.clock.isVisible()
    assert view.board.clock.text() == "45:00"
    assert view.board.sentence.text() == "The contact time runs until 12:45. The goods are held."


def test_figures_that_were_filled_in_ask_for_the_health_offices_word(counted: str, view: DisinfectionView) -> None:
    assert (view.board.form.concentration.text(), view.board.form.minutes.text()) == ("500", "30")
    assert view.board.form._hint.text() == (
        "Commonly used figures were filled in. To be confirmed by the local health office."
    )


def test_no_figure_is_filled_in_for_another_agent(counted: str, view: DisinfectionView) -> None:
    view.board.form.agent.setCurrentText("75 % ethanol")
    assert (view.board.form.concentration.text(), view.board.form.minutes.text()) == ("", "")
    assert view.board.form._hint.text().startswith("Read the figures from the agent's label.")


def test_an_agent_and_a_method_of_ones_own_are_typed_in_peace(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk
) -> None:
    for field, typed in ((view.board.form.agent, "Our mixture"), (view.board.form.method, "By hand")):
        field.setFocus()
        line = field.lineEdit()
        assert line is not None
        line.selectAll()
        for letter in typed:
            QTest.keyClicks(line, letter)
            view.refresh(ALL_KINDS)
        assert field.currentText() == typed
    view.board.form.concentration.setFocus()
    person(window, "250")
    view.board.form.minutes.setFocus()
    person(window, "5", ENTER)
    found = recorded(desk, counted)
    assert (found.agent, found.method) == ("Our mixture", "By hand")


def test_what_was_last_used_with_an_agent_is_offered_again(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk
) -> None:
    view.board.form.agent.setCurrentText("Hydrogen peroxide")
    view.board.form.concentration.setFocus()
    person(window, "3000")
    view.board.form.minutes.setFocus()
    person(window, "10", ENTER)
    assert recorded(desk, counted).concentration_mg_per_l == 3000
    count(desk, "黑B22222")
    view.refresh(ALL_KINDS)
    view.board.table.select([row.key for row in view.board.table.rows() if plate(row) == "黑B22222"])
    form = view.board.form
    assert (form.agent.currentText(), form.concentration.text(), form.minutes.text()) == (
        "Hydrogen peroxide",
        "3000",
        "10",
    )
    view.board.form.agent.setCurrentText("Chlorine tablets")
    assert form.concentration.text() == "500"
    view.board.form.agent.setCurrentText("Hydrogen peroxide")
    assert form.concentration.text() == "3000"


def test_a_restarted_program_offers_what_was_used_last(desk: Desk, names: DeskNames, counted: str) -> None:
    desk.do(StartDisinfection(counted, "Our own mixture", 250, "Wipe", 1200))
    restarted = DisinfectionPresenter(desk, names)
    restarted.board.reload()
    restarted.board.treat_again(True)
    now = restarted.board.draft.now
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
    line = getattr(view.board.form, field)
    line.setFocus()
    line.selectAll()
    press(window, Qt.Key.Key_Backspace)
    person(window, typed)
    view.board.form.start_button.click()
    assert line.accessibleDescription() == words_beside
    assert QApplication.focusWidget() is line
    assert said(window).kind is Kind.REFUSED
    assert not recorded(desk, counted).disinfected_from


def test_a_contact_time_of_days_is_refused_beside_its_field(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk
) -> None:
    view.board.form.minutes.setFocus()
    view.board.form.minutes.selectAll()
    person(window, "9999", ENTER)
    assert said(window).headline == "This contact time cannot be right."
    assert view.board.form.minutes.accessibleDescription().startswith("This contact time cannot be right.")
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
    assert f"load:{waiting}:ordinary" in {row.key for row in view.board.table.rows()}


def test_releasing_early_says_how_long_is_left_and_changes_nothing(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(minutes=12)
    view.refresh(ALL_KINDS)
    assert not view.board.release_button.isEnabled()
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
    assert view.board.clock.text() == "00:00"
    assert view.board.release_button.isEnabled()
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
    ticking = [view.board._tick.isActive()]
    clock.go(seconds=61)
    qtbot.waitUntil(lambda: view.board.clock.text() == "28:59")
    for station in ("packing", "disinfection"):
        window.go_to(station)
        ticking.append(view.board._tick.isActive())
    assert ticking == [True, False, True]


def test_the_running_time_survives_a_restart(desk: Desk, names: DeskNames, counted: str, clock: Clock) -> None:
    treat(desk, counted)
    clock.go(minutes=10)
    restarted = DisinfectionPresenter(desk, names)
    restarted.board.reload()
    current = restarted.board.current()
    assert current is not None
    assert current.clock() == "20:00"


def test_a_clock_that_was_set_back_is_told_and_the_goods_stay_held(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(hours=-2)
    view.refresh(ALL_KINDS)
    assert stages(view) == [("黑A12345", "Clock set back", Mark.WRONG)]
    assert view.board.clock.text() == "--:--"
    assert "the disinfection began at 12:00" in view.board.sentence.text()
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).headline == "The clock of this laptop was set back."
    assert not recorded(desk, counted).released_at


def test_treating_again_starts_the_time_anew(
    counted: str, view: DisinfectionView, window: MainWindow, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(minutes=29)
    view.refresh(ALL_KINDS)
    view.board.again_button.click()
    assert view.board.form.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert view.board.clock.isVisible()
    view.board.again_button.click()
    view.board.form.minutes.setFocus()
    press(window, ENTER)
    assert view.board.clock.text() == "30:00"


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
    presenter.board.reload()
    assert presenter.board.due() is None
    clock.go(minutes=30)
    assert presenter.board.due() == Answer(
        Kind.NOTICE, "正新商场 黑A12345: contact time over.", "Go on with it now, at Disinfection."
    )
    assert presenter.board.due() is None


def test_several_that_are_over_are_said_together(
    counted: str, presenter: DisinfectionPresenter, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    treat(desk, count(desk, "黑B22222"))
    presenter.board.reload()
    clock.go(minutes=31)
    answer = presenter.board.due()
    assert answer is not None
    assert answer.headline == "Contact time over: 2"
    assert "黑A12345" in answer.detail
    assert "黑B22222" in answer.detail


def test_a_load_treated_again_is_announced_again(
    counted: str, presenter: DisinfectionPresenter, desk: Desk, clock: Clock
) -> None:
    treat(desk, counted)
    clock.go(minutes=30)
    presenter.board.reload()
    assert presenter.board.due() is not None
    treat(desk, counted)
    clock.go(minutes=30)
    presenter.board.reload()
    assert presenter.board.due() is not None


def test_a_load_whose_classes_are_over_together_is_called_for_once(desk: Desk, clock: Clock, names: DeskNames) -> None:
    adopt(desk)
    delivery = mixed_load(desk)
    for classes in (("frozen",), ("ordinary",)):
        desk.do(StartDisinfection(delivery, "chlorine_84", 500, "spray", 1800, classes, "each"))
    called = DisinfectionPresenter(desk, names)
    called.board.reload()
    clock.go(minutes=31)
    answer = called.board.due()
    assert answer is not None
    assert answer.headline == "正新商场 黑A12345: contact time over."
    assert called.board.due() is None


def test_what_lacks_a_paper_when_the_program_starts_is_not_called_for(
    desk: Desk, clock: Clock, names: DeskNames
) -> None:
    adopt(desk)
    delivery = mixed_load(desk)
    desk.do(StartDisinfection(delivery, "chlorine_84", 500, "spray", 1800, ("frozen",), "each"))
    asked_at_its_end = DisinfectionPresenter(desk, names)
    asked_at_its_end.board.reload()
    clock.go(minutes=31)
    assert asked_at_its_end.board.due() is not None
    started_later = DisinfectionPresenter(desk, names)
    started_later.board.reload()
    assert started_later.board.due() is None


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


def test_the_alarm_lets_a_refusal_be_read_first(
    qtbot: QtBot,
    counted: str,
    window: MainWindow,
    presenter: DisinfectionPresenter,
    desk: Desk,
    clock: Clock,
    faults: Faults,
) -> None:
    treat(desk, counted)
    clock.go(minutes=30)
    refusal = refused("STOP", "This bag is held.")
    waiting = [True]
    window.say(refusal)
    assert window.has_just_refused()
    alarm = ContactAlarm(presenter, Changes(), window.say, faults, waits=lambda: waiting[0])
    qtbot.waitUntil(lambda: alarm._timer.isActive())
    assert said(window) is refusal
    waiting.clear()
    waiting.append(False)
    qtbot.waitUntil(lambda: said(window) is not refusal)
    assert said(window).headline == "正新商场 黑A12345: contact time over."
    assert not window.has_just_refused()
    shiboken6.delete(alarm)


def test_the_draft_survives_a_change_of_language_and_follows_it(
    qtbot: QtBot, counted: str, presenter: DisinfectionPresenter, shell: FakeShell
) -> None:
    first = DisinfectionView(presenter, shell)
    qtbot.addWidget(first)
    first.refresh(ALL_KINDS)
    first.board.form.agent.setCurrentText("Chlorine tablets")
    first.board.form.concentration.setText("")
    QTest.keyClicks(first.board.form.concentration, "750")
    words.install(lambda context, text: f"⟦{text}⟧")
    second = DisinfectionView(presenter, shell)
    qtbot.addWidget(second)
    second.refresh(ALL_KINDS)
    assert second.board.form.agent.currentText() == "⟦Chlorine tablets⟧"
    assert second.board.form.concentration.text() == "750"


# protocols, rounds, and what is no load

USE = AgentUse("chlorine_84", 500, 1000, ("spray",), 1800)
SET = ProtocolSet(
    "ours",
    (
        Protocol("ordinary", "outer", (USE,), source="a document"),
        Protocol("frozen", "each", (USE,), ("customs",), warmest="-12", source="a document"),
    ),
    (Agent("chlorine_84", "", 50_000, 1000), Agent("chlorine_tablets", "", 500_000, 20, by_piece=True)),
    (Round("areas", "area", "", 240, USE),),
)


def adopt(desk: Desk, adopted: ProtocolSet = SET) -> None:
    outcome = desk.do(AdoptProtocols(adopted))
    assert isinstance(outcome, Done)


def mixed_load(desk: Desk, number: str = "黑A12345") -> str:
    """Cabbage, and milk that counts as cold chain."""
    arrived = desk.do(ReceiveVehicle("M01", number, ""))
    assert isinstance(arrived, Done)
    fact = arrived.facts[0]
    assert isinstance(fact, VehicleArrived)
    for sku in ("VEG-BAICAI", "MIL-NIUNAI"):
        desk.do(SetCount(fact.delivery, sku, GOOD, Decimal(3)))
    desk.do(FinishCount(fact.delivery))
    return fact.delivery


def choose(view: DisinfectionView, key: str) -> None:
    view.board.table.select([key])


def test_without_a_set_the_board_says_what_holds_and_where_to_choose_one(counted: str, view: DisinfectionView) -> None:
    assert view.board._no_set.isVisible()
    assert "every load needs one treatment, with any agent" in view.board._no_set.text()
    assert "Alt+3" in view.board._no_set.text()


def test_imported_chilled_goods_have_the_papers_of_imported_and_the_temperature_of_chilled(
    desk: Desk, view: DisinfectionView
) -> None:
    milk = replace(desk.queries.reference.products()["MIL-NIUNAI"], goods_class="chilled")
    desk.load_reference(replace(DISTRICT, products=(*DISTRICT.products[:1], milk)))
    adopt(desk, replace(shipped("covid19"), passes=False, driver=NO_DRIVER_RULE))
    delivery = mixed_load(desk)
    view.refresh(ALL_KINDS)
    row = next(each for each in view.board.table.rows() if each.key == f"load:{delivery}:chilled")
    assert isinstance(row, LoadRow) and "At most 8 °C." in row.asked_words()
    desk.do(DescribeLot(delivery, "MIL-NIUNAI", "", imported=True, temperature="8.5"))
    view.refresh(ALL_KINDS)
    row = next(each for each in view.board.table.rows() if each.key == f"load:{delivery}:imported")
    assert isinstance(row, LoadRow)
    assert row.asked_words().startswith(
        "Chilled goods among them: at most 8 °C. To treat: outer packaging and each carton."
    )
    assert row.stops[0] == "The goods are too warm. The goods stay held. 牛奶: 8.5 °C, at most 8 °C may pass."


def test_each_class_of_a_load_has_its_row_and_the_form_what_its_protocol_asks(
    desk: Desk, view: DisinfectionView
) -> None:
    adopt(desk)
    delivery = mixed_load(desk)
    view.refresh(ALL_KINDS)
    rows = {row.key: row.below for row in view.board.table.rows()}
    assert rows[f"load:{delivery}:ordinary"] == "ordinary goods, lots: 1"
    assert rows[f"load:{delivery}:frozen"] == "frozen goods, lots: 1"
    choose(view, f"load:{delivery}:frozen")
    form = view.board.form
    assert (form.agent.currentText(), form.concentration.text(), form.minutes.text()) == (
        "84 disinfectant (chlorine)",
        "500",
        "30",
    )
    assert form.treated.currentData() == "each"
    assert form._hint.text().startswith("Filled in as the protocol asks: 84 disinfectant (chlorine) 500–1000 mg/L")
    assert "to be confirmed by the local health office" in view.board._asked.text()


def test_only_the_chosen_class_is_treated_unless_the_whole_load_is_ticked(desk: Desk, view: DisinfectionView) -> None:
    adopt(desk)
    delivery = mixed_load(desk)
    view.refresh(ALL_KINDS)
    choose(view, f"load:{delivery}:frozen")
    view.board.form.start_button.click()
    (treatment,) = desk.queries.lots.treatments(delivery)
    assert (treatment.classes, treatment.treated, treatment.agent) == (("frozen",), "each", "chlorine_84")
    choose(view, f"load:{delivery}:ordinary")
    view.board.form.whole.setChecked(True)
    view.board.form.start_button.click()
    assert desk.queries.lots.treatments(delivery)[-1].classes == ()


def test_figures_that_would_leave_the_goods_held_are_told_while_they_are_typed(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    delivery = mixed_load(desk)
    view.refresh(ALL_KINDS)
    choose(view, f"load:{delivery}:ordinary")
    form = view.board.form
    assert not form._warning.isVisible()
    form.concentration.setFocus()
    form.concentration.selectAll()
    person(window, "200")
    assert form._warning.isVisible()
    assert form._warning.text().startswith("Not as the protocol asks: 84 disinfectant")


def test_what_to_mix_stands_beside_the_form_and_is_taken_off_the_stock(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    desk.do(MoveAgent("chlorine_84", 5000, "delivered"))
    delivery = mixed_load(desk)
    view.refresh(ALL_KINDS)
    choose(view, f"load:{delivery}:ordinary")
    view.board.form.litres.setFocus()
    person(window, "10")
    assert view.board.form.recipe.text() == "= 100 mL of the agent + 9.9 L of water"
    assert view.board.form.used.text() == "100"
    view.board.form.start_button.click()
    assert [each.in_stock_ml for each in desk.queries.hygiene.agent_stock()] == [4900]


@pytest.mark.parametrize(
    ("agent", "stock", "litres", "words_shown"),
    [
        ("84 disinfectant (chlorine)", "5 %", "2", "= 20 mL of the agent + 1.98 L of water"),
        ("84 disinfectant (chlorine)", "400", "2", "✖ The stock is weaker than 500 mg/L: nothing stronger can be mixed from it."),
        ("84 disinfectant (chlorine)", "strong", "2", "✖ Type the strength on the label: 5 % or 50000 (mg/L)."),
        ("84 disinfectant (chlorine)", "50000", "0", "✖ Type how many litres are wanted, such as 10 or 0.5."),
        ("Chlorine tablets", "500000", "0.5", "= 1 pieces of the agent + 500 mL of water (that is 1000 mg/L; exactly right for 1 L)"),
    ],
)  # fmt: skip
def test_the_calculator_answers_in_words(
    desk: Desk, view: DisinfectionView, agent: str, stock: str, litres: str, words_shown: str
) -> None:
    adopt(desk)
    delivery = mixed_load(desk)
    view.refresh(ALL_KINDS)
    choose(view, f"load:{delivery}:ordinary")
    form = view.board.form
    form.agent.setCurrentText(agent)
    for field, typed in ((form.concentration, "500"), (form.stock, stock), (form.litres, litres)):
        field.setText(typed)
        field.textEdited.emit(typed)
    assert form.recipe.text() == words_shown


def test_what_was_taken_back_is_not_offered_again(
    qtbot: QtBot, desk: Desk, view: DisinfectionView, window: MainWindow, counted: str
) -> None:
    view.refresh(ALL_KINDS)
    choose(view, f"load:{counted}:ordinary")
    view.board.form.agent.setCurrentText("Hydrogen peroxide")
    for field, typed in ((view.board.form.concentration, "9999"), (view.board.form.minutes, "7")):
        field.setText(typed)
        field.textEdited.emit(typed)
    view.board.form.start_button.click()
    press(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: view.board.form.isVisible())
    form = view.board.form
    assert (form.agent.currentText(), form.concentration.text()) == ("84 disinfectant (chlorine)", "500")


def test_all_that_stops_a_load_stands_below_its_clock_and_a_supervisor_may_let_it_pass(
    qtbot: QtBot, desk: Desk, view: DisinfectionView, window: MainWindow, clock: Clock
) -> None:
    adopt(desk)
    delivery = mixed_load(desk)
    desk.do(StartDisinfection(delivery, "chlorine_84", 500, "spray", 1800, ("frozen",), "each"))
    clock.go(minutes=31)
    view.refresh(ALL_KINDS)
    choose(view, f"load:{delivery}:frozen")
    shown = [label.text() for label in view.board._stops if label.isVisible()]
    assert len(shown) == 2
    assert "customs inspection" in shown[0]
    assert "temperature" in shown[1]
    assert view.board.receiving_button.isVisible()
    assert not view.board.clock.isVisible()
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).kind is Kind.REFUSED
    panel = view.board.supervisor
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.reason
    person(window, "papers come by phone", ENTER)
    assert not panel.isVisible()
    lot = desk.queries.lots.lot(delivery, "MIL-NIUNAI", "")
    assert lot is not None and lot.released_at
    (override,) = desk.queries.lots.overrides(0, 2**62)
    assert (override.supervisor, override.reason) == ("V01", "papers come by phone")
    assert set(override.stops) == {"CertificateMissing", "TemperatureMissing"}


def test_the_other_goods_of_a_load_stay_in_the_list_when_some_are_released(
    desk: Desk, view: DisinfectionView, window: MainWindow, clock: Clock
) -> None:
    adopt(desk)
    delivery = mixed_load(desk)
    desk.do(StartDisinfection(delivery, "chlorine_84", 500, "spray", 1800, ("ordinary",), "outer"))
    clock.go(minutes=30)
    view.refresh(ALL_KINDS)
    choose(view, f"load:{delivery}:ordinary")
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).detail == "Other goods of this load are held still: they stand in the list."
    held = {row.key for row in view.board.table.rows() if row.mark is Mark.HELD}
    assert held == {f"load:{delivery}:frozen"}


def test_a_treatment_that_is_not_as_asked_is_recorded_and_told_as_one_that_frees_nothing(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    delivery = mixed_load(desk)
    view.refresh(ALL_KINDS)
    choose(view, f"load:{delivery}:ordinary")
    line = view.board.form.concentration
    line.setText("100")
    line.textEdited.emit("100")
    view.board.form.start_button.click()
    assert said(window).kind is Kind.NOTICE
    assert said(window).headline == "Recorded, but the goods stay held."
    assert "not disinfected as the protocol asks" in said(window).detail.lower()
    assert len(desk.queries.lots.treatments(delivery)) == 1


def test_one_key_releases_one_class_of_a_load_after_the_other(
    desk: Desk, view: DisinfectionView, window: MainWindow, clock: Clock
) -> None:
    adopt(desk, replace(SET, protocols=(SET.protocols[0], replace(SET.protocols[1], certificates=(), warmest=""))))
    delivery, other = mixed_load(desk), mixed_load(desk, "黑A54321")
    for each in (other, delivery):
        desk.do(StartDisinfection(each, "chlorine_84", 500, "spray", 1800, ("ordinary", "frozen"), "each"))
    clock.go(minutes=30)
    view.refresh(ALL_KINDS)
    choose(view, f"load:{delivery}:ordinary")
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).detail == "Next of this load: frozen goods, lots: 1. Ctrl+R releases them too."
    assert view._presenter.board.current().key == f"load:{delivery}:frozen"  # type: ignore[union-attr]
    assert QApplication.focusWidget() is view.board.release_button
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).headline == "正新商场 黑A12345 is released."
    released = {each.delivery: bool(each.released_at) for each in desk.queries.deliveries()}
    assert released == {delivery: True, other: False}


def test_a_round_is_due_overdue_and_done(desk: Desk, view: DisinfectionView, clock: Clock) -> None:
    adopt(desk)
    view.refresh(ALL_KINDS)

    def stage() -> str:
        view.refresh(ALL_KINDS)
        return next(row.stage_words() for row in view.board.table.rows() if row.key == "round:areas")

    assert stage() == "Due: not done yet"
    choose(view, "round:areas")
    assert "Every 4 h" in view.board._asked.text()
    view.board.form.start_button.click()
    assert stage() == "Next 16:00"
    clock.go(hours=3, minutes=50)
    assert stage() == "Due 16:00"
    clock.go(minutes=20)
    assert stage() == "Overdue since 16:00"


def test_a_round_that_was_done_too_weak_does_not_count(desk: Desk, view: DisinfectionView) -> None:
    adopt(desk)
    desk.do(StartTreatment("area", "areas", "chlorine_84", 100, "spray", 1800, 0, "areas"))
    view.refresh(ALL_KINDS)
    assert "Due: not done yet" in {row.stage_words() for row in view.board.table.rows()}


def test_a_round_that_falls_due_is_called_once(desk: Desk, presenter: DisinfectionPresenter, clock: Clock) -> None:
    adopt(desk)
    desk.do(StartTreatment("area", "areas", "chlorine_84", 500, "spray", 1800, 0, "areas"))
    presenter.board.reload()
    clock.go(minutes=31)
    over = presenter.board.due()
    assert over is not None and over.headline == "Tables, tents and paths: contact time over."
    assert presenter.board.due() is None
    clock.go(hours=4)
    due = presenter.board.due()
    assert due is not None and due.headline == "Tables, tents and paths: due now."
    assert presenter.board.due() is None


def test_something_else_is_treated_and_finished_by_keyboard(
    desk: Desk, view: DisinfectionView, window: MainWindow, clock: Clock
) -> None:
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is view.board.form.name
    view.board.form.target.setCurrentIndex(view.board.form.target.findData("pallet"))
    person(window, "pallet 3", ENTER)
    assert QApplication.focusWidget() is view.board.form.agent
    view.board.form.minutes.setFocus()
    press(window, ENTER)
    (treatment,) = desk.queries.hygiene.treatments_under_way()
    assert (treatment.target, treatment.name) == ("pallet", "pallet 3")
    assert view.board.clock.text() == "30:00"
    clock.go(minutes=30)
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_R, CTRL)
    assert said(window).headline == "Pallet pallet 3: finished."
    assert desk.queries.hygiene.treatments_under_way() == []


def test_what_is_treated_has_to_be_said(view: DisinfectionView, window: MainWindow, desk: Desk) -> None:
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    view.board.form.start_button.click()
    assert view.board.form.name.accessibleDescription() == "Say what is treated."
    assert desk.queries.hygiene.treatments_under_way() == []


def test_a_vehicle_is_chosen_by_its_plate(view: DisinfectionView, desk: Desk, counted: str) -> None:
    view.refresh(ALL_KINDS)
    view.board.other_button.click()
    form = view.board.form
    form.target.setCurrentIndex(form.target.findData("vehicle"))
    assert [form.name.itemText(place) for place in range(form.name.count())] == ["黑A12345"]
    form.name.setCurrentText("黑A12345")
    form.start_button.click()
    (treatment,) = desk.queries.hygiene.treatments_under_way()
    assert (treatment.target, treatment.name) == ("vehicle", counted)


def test_a_scan_that_is_no_bag_of_ours_is_said_and_changes_nothing(view: DisinfectionView, window: MainWindow) -> None:
    view.refresh(ALL_KINDS)
    answer = view.scanned("6901234567892")
    assert answer is not None and answer.kind is Kind.REFUSED
    unknown = view.scanned(tokens.encode("P01", "7ZQ4M0C2K9V3T8XA"))
    assert unknown is not None and unknown.kind is Kind.REFUSED
    assert not view.board.form.isVisible()


# agents


def test_stock_is_entered_by_keyboard_and_low_stock_stands_on_the_board(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is view.agents.amount
    person(window, "0.5", ENTER)
    assert said(window).headline == "84 disinfectant (chlorine): 500 mL in stock"
    assert said(window).detail == "running low: order more"
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert view.board._low.text() == "Running low: 84 disinfectant (chlorine) 500 mL."


@pytest.mark.parametrize("typed", ["", "-1", "some", "0.0001"])
def test_an_amount_that_is_none_is_said_beside_its_field(
    desk: Desk, view: DisinfectionView, window: MainWindow, typed: str
) -> None:
    adopt(desk)
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    view.agents.amount.setText(typed)
    view.agents.amount.textEdited.emit(typed)
    view.agents.record_button.click()
    assert view.agents.amount.accessibleDescription()
    assert desk.queries.hygiene.agent_stock() == []


# protocols


def protocols_page(view: DisinfectionView, window: MainWindow) -> None:
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert view.protocols.isVisible()


def test_a_shipped_set_is_looked_at_and_then_put_in_force(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    protocols_page(view, window)
    view.protocols.covid_button.click()
    assert desk.queries.hygiene.protocols() is None
    assert "does not hold until it is put in force" in view.protocols._draft.text()
    press(window, ENTER, CTRL)
    assert desk.queries.hygiene.protocols() == shipped("covid19")
    assert said(window).headline == "In force: COVID-19"
    view.protocols.table.select(["goods:imported"])
    assert view.protocols._source.text() == "Figures: to be confirmed by the local health office."
    view.protocols.table.select(["use:imported:0"])
    assert "联防联控机制综发〔2020〕255号" in view.protocols._source.text()


def test_a_supervisor_edits_a_figure_in_place_and_confirms_it(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    protocols_page(view, window)
    view.protocols.table.select(["use:ordinary:0"])
    line = view.protocols.form.editor("contact_seconds")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    person(window, "45")
    view.protocols.table.select(["goods:ordinary"])
    confirmed = view.protocols.form.editor("confirmed")
    assert isinstance(confirmed, QCheckBox)
    confirmed.setChecked(True)
    view.protocols.adopt_button.click()
    found = desk.queries.hygiene.protocols()
    assert found is not None
    ordinary = found.of("ordinary")
    assert ordinary is not None
    assert (ordinary.uses[0].contact_seconds, ordinary.confirmed) == (2700, True)


def test_a_figure_that_does_not_read_is_said_beside_its_field_and_nothing_is_put_in_force(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    protocols_page(view, window)
    view.protocols.table.select(["goods:frozen"])
    line = view.protocols.form.editor("warmest")
    assert isinstance(line, QLineEdit)
    line.setText("cold")
    line.textEdited.emit("cold")
    assert line.accessibleDescription() == "Type degrees Celsius with at most one decimal, such as -18 or 37.3."
    view._presenter.protocols.change("source", "another")
    view._adopt()
    assert said(window).headline == "A field does not read."
    assert desk.queries.hygiene.protocols() == SET


def test_an_impossible_figure_is_refused_with_its_part(desk: Desk, view: DisinfectionView, window: MainWindow) -> None:
    adopt(desk)
    protocols_page(view, window)
    view.protocols.table.select(["agent:chlorine_84"])
    line = view.protocols.form.editor("strength_mg_per_l")
    assert isinstance(line, QLineEdit)
    line.setText("100")
    line.textEdited.emit("100")
    view._adopt()
    assert said(window).headline == "This set cannot be put in force."
    assert "no stronger than the agent is in stock" in said(window).detail
    assert desk.queries.hygiene.protocols() == SET


def test_what_the_rules_object_to_is_said_beside_its_field_which_gets_the_keyboard(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk, replace(SET, protocols=(replace(SET.protocols[0], uses=(USE, USE)), *SET.protocols[1:])))
    protocols_page(view, window)
    for part, field, typed, at in (
        ("use:ordinary:1", "least_mg_per_l", "0", "use:ordinary:1"),
        ("use:ordinary:0", "most_mg_per_l", "100", "use:ordinary:0"),
        ("goods:frozen", "coldest", "5", "goods:frozen"),
        ("round:areas", "use.contact_seconds", "0", "round:areas"),
        ("driver", "highest", "50", "driver"),
    ):
        view._presenter.protocols.drop()
        view.protocols.show_all()
        view.protocols.table.select([part])
        line = view.protocols.form.editor(field)
        assert isinstance(line, QLineEdit)
        line.setText(typed)
        line.textEdited.emit(typed)
        view.protocols.table.select(["set"])
        press(window, ENTER, CTRL)
        assert said(window).headline == "This set cannot be put in force."
        (complaint,) = view._presenter.protocols.complaints.values()
        assert complaint in said(window).detail
        assert view._presenter.protocols.part == at
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        assert focused.accessibleDescription() == complaint


def test_what_does_not_read_stays_in_its_field_while_another_part_is_looked_at(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    protocols_page(view, window)
    view.protocols.table.select(["goods:frozen"])
    line = view.protocols.form.editor("warmest")
    assert isinstance(line, QLineEdit)
    line.setText("cold")
    line.textEdited.emit("cold")
    view.protocols.table.select(["driver"])
    view._presenter.protocols.change("highest", "37.5")
    view._adopt()
    assert said(window).headline == "A field does not read."
    assert view._presenter.protocols.part == "goods:frozen"
    line = view.protocols.form.editor("warmest")
    assert isinstance(line, QLineEdit)
    assert line is QApplication.focusWidget()
    assert (line.text(), line.accessibleDescription()) == (
        "cold",
        "Type degrees Celsius with at most one decimal, such as -18 or 37.3.",
    )
    line.setText("-15")
    line.textEdited.emit("-15")
    view._adopt()
    assert said(window).headline == "In force: ours"


def test_another_field_may_mend_what_the_rules_object_to(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    protocols_page(view, window)
    presenter = view._presenter.protocols
    presenter.choose("use:ordinary:0")
    presenter.change("most_mg_per_l", "400")
    press(window, ENTER, CTRL)
    assert list(presenter.complaints) == ["most_mg_per_l"]
    presenter.change("least_mg_per_l", "300")
    assert presenter.complaints == {}
    press(window, ENTER, CTRL)
    assert said(window).headline == "In force: ours"


def test_parts_are_added_and_taken_out(desk: Desk, view: DisinfectionView, window: MainWindow) -> None:
    adopt(desk)
    protocols_page(view, window)
    view.protocols.agent_button.click()
    assert view._presenter.protocols.part == "agent:new"
    view.protocols.remove_button.click()
    view.protocols.table.select(["goods:frozen"])
    view.protocols.use_button.click()
    assert view._presenter.protocols.part == "use:frozen:1"
    view.protocols.remove_button.click()
    assert view._presenter.protocols.shown == SET
    assert not view.protocols.adopt_button.isEnabled()


def test_who_is_no_supervisor_sees_the_figures_and_changes_none(
    desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    desk.operator = "V02"
    protocols_page(view, window)
    view.protocols.table.select(["goods:frozen"])
    editor = view.protocols.form.editor("warmest")
    assert editor is not None and not editor.isEnabled()
    assert not view.protocols.covid_button.isEnabled()
    assert view.protocols._draft.text() == "Only a supervisor may change them."


def test_a_set_is_exported_and_imported_again(desk: Desk, view: DisinfectionView, window: MainWindow) -> None:
    adopt(desk)
    protocols_page(view, window)
    view.protocols.export_button.click()
    (written,) = (desk.path.parent / "exports").glob("protocols-ours-*.toml")
    adopt(desk, ProtocolSet("none"))
    view.refresh(ALL_KINDS)
    view._prepare_file(str(written))
    view._adopt()
    assert desk.queries.hygiene.protocols() == SET


def test_a_wrong_file_is_told_with_its_key_and_nothing_is_shown_of_it(
    tmp_path: Path, desk: Desk, view: DisinfectionView, window: MainWindow
) -> None:
    adopt(desk)
    protocols_page(view, window)
    path = tmp_path / "bad.toml"
    path.write_text('name = "x"\npases = true\n', encoding="utf-8")
    view._prepare_file(str(path))
    assert said(window).headline == "The file was not taken."
    assert "“pases”" in said(window).detail
    assert not view._presenter.protocols.is_draft
    view._prepare_file(str(desk.path))
    assert said(window).headline == "This is the program's own database."


def test_a_bags_label_begins_its_treatment(
    desk: Desk, view: DisinfectionView, window: MainWindow, clock: Clock
) -> None:
    order = OrderRequest(
        "mp-1", "C001-3-2-501", "M01", "miniprogram", "1", "2021-11-02T11:00:00.000Z",
        (OrderLine("VEG-BAICAI", Decimal(2), "斤", 150),),
    )  # fmt: skip
    desk.do(TakeOrders((order,)))
    delivery = count(desk, "黑A12345")
    treat(desk, delivery)
    clock.go(minutes=30)
    desk.do(ReleaseGoods(delivery))
    desk.do(AllocateDelivery(delivery))
    desk.do(PackBags(delivery, ("C001-3-2-501",)))
    (bag,) = desk.queries.bags()
    view.refresh(ALL_KINDS)
    answer = view.scanned(tokens.encode("P01", bag.bag))
    assert answer is not None and answer.headline == "Treat 3-2-501, bag 1 of 1"
    assert view.board.form.name.currentText() == "3-2-501, bag 1 of 1"
    view.board.form.start_button.click()
    (treatment,) = desk.queries.hygiene.treatments_under_way()
    assert (treatment.target, treatment.name) == ("bag", bag.bag)
    assert "Bag 3-2-501, bag 1 of 1" in {row.title for row in view.board.table.rows()}


def test_the_time_left_runs_on_when_the_clock_is_set_back_or_the_laptop_sleeps(tmp_path: Path, clock: Clock) -> None:
    passed = [0.0]
    desk = Desk(
        Database(tmp_path / "steady.sqlite"), checkpoint="P01", operator="V01", clock=clock, monotonic=lambda: passed[0]
    )
    desk.load_reference(DISTRICT)
    desk.do(OpenShift())
    board = DisinfectionPresenter(desk, DeskNames(desk.queries)).board
    treat(desk, count(desk, "黑A12345"))
    board.reload()
    clock.go(hours=-2)
    passed[0] += 600
    row = board.current()
    assert row is not None and row.clock() == "20:00"
    assert row.sentence() == "The contact time runs until 10:20. The goods are held."
    assert board.due() is None
    passed[0] += 8 * 3600
    over = board.due()
    assert over is not None and over.headline.endswith("contact time over.")
    assert board.release().kind is Kind.OK
    desk.close()


def test_where_much_is_stopped_the_first_reasons_stand_there_and_how_many_more(
    desk: Desk, view: DisinfectionView
) -> None:
    every = ("nucleic_acid", "customs", "origin", "disinfection")
    frozen = Protocol("frozen", "each", (USE,), every, warmest="-12")
    adopt(desk, ProtocolSet("strict", (frozen,), SET.agents))
    delivery = mixed_load(desk)
    view.refresh(ALL_KINDS)
    choose(view, f"load:{delivery}:frozen")
    shown = [label.text() for label in view.board._stops if not label.isHidden()]
    assert len(shown) == 5
    assert shown[0].startswith("Not disinfected yet.")
    assert shown[-1] == "And 2 more."
