"""Temperatures are typed in two presses or read from a logger's file, and what was out of bounds is flagged: the page's widgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, times
from checkpoint_app.domain.facts import FROZEN, Protocol, ProtocolSet, Reading
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.coldchain.temperatures_page import TemperaturesPage
from checkpoint_app.ui.coldchain.temperatures_presenter import TemperaturesPresenter
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.station import ALL_KINDS
from tests.desk import days
from tests.desk.days import Clock, done
from tests.ui.conftest import FakeShell

pytestmark = pytest.mark.usefixtures("shanghai")

FREEZER = c.DrawZone("", "左边冷冻", 0, 0, 10, 10, (FROZEN,), 20, "-25", "-18")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    made = days.open_desk(tmp_path / "cold.db", clock=clock)
    done(made.do(c.OpenShift()))
    yield made
    made.close()


@pytest.fixture
def zone(desk: Desk) -> str:
    (fact,) = done(desk.do(FREEZER)).facts
    assert isinstance(fact, facts.ZoneDrawn)
    return fact.zone


@pytest.fixture
def presenter(desk: Desk) -> TemperaturesPresenter:
    return TemperaturesPresenter(desk, DeskNames(desk.queries))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, presenter: TemperaturesPresenter, shell: FakeShell) -> TemperaturesPage:
    made = TemperaturesPage(presenter, shell)
    qtbot.addWidget(made)
    made.resize(1200, 560)
    made.show()
    made.refresh(ALL_KINDS)
    desk.on_changed(made.refresh)
    return made


def said(page: TemperaturesPage) -> str:
    assert isinstance(page.shell, FakeShell)
    return f"{page.shell.said[-1].headline} {page.shell.said[-1].detail}".strip()


def type_reading(page: TemperaturesPage, text: str) -> None:
    page.field.setText(text)
    QTest.keyClick(page.field, Qt.Key.Key_Return)


def read(qtbot: QtBot, page: TemperaturesPage, path: Path, text: str | bytes) -> None:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    page.read(str(path))
    finish(qtbot, page)


def finish(qtbot: QtBot, page: TemperaturesPage) -> None:
    qtbot.waitUntil(lambda: not page.shell.work.busy)


def recorded(desk: Desk, zone: str) -> list[int]:
    return [each.tenths for each in desk.queries.store.temperatures("zone", zone)]


def minutes_ago(clock: Clock, minutes: int, tenths: int) -> Reading:
    return Reading(times.utc_text(clock.moment - timedelta(minutes=minutes)), tenths)


def test_without_a_place_it_is_said_where_places_come_from(page: TemperaturesPage) -> None:
    assert page.first_focus() is None
    assert not page.field.isEnabled() and not page.file.isEnabled()


def test_a_reading_is_typed_and_recorded_with_enter(page: TemperaturesPage, desk: Desk, zone: str) -> None:
    assert page.first_focus() is page.field
    type_reading(page, "-18.5")
    assert recorded(desk, zone) == [-185]
    assert said(page) == "左边冷冻: -18.5 °C"
    assert page.field.text() == ""
    assert page.places.rows()[0].mark is Mark.OK


def test_a_reading_out_of_bounds_is_recorded_and_said(page: TemperaturesPage, desk: Desk, zone: str) -> None:
    type_reading(page, "-12")
    assert recorded(desk, zone) == [-120]
    assert said(page) == "左边冷冻: -12 °C Too warm. It may be -25 to -18 °C. Readings out of bounds: 1."
    assert page.places.rows()[0].mark is Mark.WRONG
    assert [(each.what, each.worst) for each in page.periods.rows()] == [("Too warm", "-12 °C")]


@pytest.mark.parametrize("text", ["", "warm", "185", "-61"])
def test_what_is_no_temperature_is_said_beside_the_field_and_not_recorded(
    page: TemperaturesPage, desk: Desk, zone: str, text: str
) -> None:
    type_reading(page, text)
    assert page.note.text() == "Type degrees between -60 and 60, such as -18.5."
    assert page.field.text() == text
    assert recorded(desk, zone) == []


def test_a_complaint_goes_when_another_temperature_is_typed(page: TemperaturesPage, zone: str) -> None:
    type_reading(page, "99")
    assert page.note.text()
    page.field.clear()
    QTest.keyClicks(page.field, "-1")
    assert not page.note.text()


def test_arrows_in_the_field_choose_the_place_and_digits_in_the_list_go_to_the_field(
    page: TemperaturesPage, desk: Desk, zone: str, presenter: TemperaturesPresenter
) -> None:
    done(desk.do(c.DrawZone("", "帐篷", 12, 0, 5, 5)))
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    place = presenter.place()
    assert place is not None and place.words == "帐篷"
    page.places.setFocus()
    QTest.keyClick(page.places, Qt.Key.Key_4)
    assert page.field.text() == "4"


def test_zones_vehicles_of_today_and_lots_with_bounds_are_places(
    page: TemperaturesPage, desk: Desk, clock: Clock, zone: str
) -> None:
    done(desk.do(c.AdoptProtocols(ProtocolSet("own", (Protocol(FROZEN, warmest="-15"),)))))
    (fact,) = done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts
    assert isinstance(fact, facts.VehicleArrived)
    for sku in ("RICE", "MILK"):
        done(desk.do(c.CountGoods(fact.delivery, sku, "good", Decimal(2))))
    assert [(each.kind, each.words, each.allowed) for each in page.places.rows()] == [
        ("Zone", "左边冷冻", "-25 to -18 °C"),
        ("Vehicle", "黑A12345 正新商场", "at most -15 °C"),
        ("Lot", "牛奶", "at most -15 °C"),
    ]
    clock.forward(25 * 3600)
    page.refresh(ALL_KINDS)
    assert [each.kind for each in page.places.rows()] == ["Zone", "Lot"]


def test_a_zone_without_bounds_has_those_of_what_it_keeps(page: TemperaturesPage, desk: Desk) -> None:
    done(desk.do(c.AdoptProtocols(ProtocolSet("own", (Protocol(FROZEN, warmest="-15"),)))))
    done(desk.do(c.DrawZone("", "柜", 0, 0, 5, 5, (FROZEN,))))
    assert [each.allowed for each in page.places.rows()] == ["at most -15 °C"]


def test_a_bound_place_that_nobody_measured_for_hours_is_marked(
    page: TemperaturesPage, clock: Clock, zone: str
) -> None:
    assert page.places.rows()[0].mark is Mark.WAITING
    type_reading(page, "-20")
    clock.forward(5 * 3600)
    page.refresh(ALL_KINDS)
    assert page.places.rows()[0].mark is Mark.NOTICE


def test_periods_are_flagged_and_silences_said(page: TemperaturesPage, desk: Desk, clock: Clock, zone: str) -> None:
    log = [(400, -190), (390, -170), (380, -160), (370, -190), (100, -260)]
    taken = tuple(minutes_ago(clock, minutes, tenths) for minutes, tenths in log)
    done(desk.do(c.RecordTemperatures("zone", zone, "a.csv", taken)))
    assert [(each.what, each.lasted, each.worst) for each in page.periods.rows()] == [
        ("Too cold", "", "-26 °C"),
        ("Not measured", "4 h 30 min", ""),
        ("Too warm", "10 min", "-16 °C"),
    ]
    assert page.summary.text() == "Readings: 5, -26 to -16 °C. Out of bounds, periods: 2. Not measured, periods: 1."
    assert page.chart.accessibleDescription() == page.summary.text()


def test_flags_are_sorted_by_how_long_they_lasted(page: TemperaturesPage, desk: Desk, clock: Clock, zone: str) -> None:
    warm = [(1000, -100), (700, -100), (690, -200), (80, -100), (70, -100), (60, -200)]
    done(desk.do(c.RecordTemperatures("zone", zone, "a.csv", tuple(minutes_ago(clock, *each) for each in warm))))
    page.periods.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    lasted = [row.seconds for row in page.periods.rows() if row.seconds]
    assert lasted == sorted(lasted) and len(lasted) > 1


def test_only_the_time_looked_at_is_shown(page: TemperaturesPage, desk: Desk, clock: Clock, zone: str) -> None:
    taken = (minutes_ago(clock, 60 * 60, -190), minutes_ago(clock, 10, -200))
    done(desk.do(c.RecordTemperatures("zone", zone, "a.csv", taken)))
    assert page.summary.text() == "Readings: 1, -20 to -20 °C."
    page.span.setCurrentIndex(page.span.findData(0))
    assert page.summary.text().startswith("Readings: 2, -20 to -19 °C.")


# a logger's file

GOOD = "时间,温度\n2021-11-03 08:00,-18.5\n2021-11-03 08:10,-17.0\n"


def test_a_file_is_looked_at_before_it_is_recorded(
    qtbot: QtBot, page: TemperaturesPage, desk: Desk, zone: str, tmp_path: Path
) -> None:
    read(qtbot, page, tmp_path / "冷库.csv", GOOD)
    assert said(page).startswith("Readings read: 2. Out of bounds, periods: 1. Nothing is recorded yet")
    assert page.log.text() == "冷库.csv: 2 readings, 2021-11-03 08:00 to 2021-11-03 08:10, °C"
    assert [each.what for each in page.periods.rows()] == ["Too warm"]
    assert recorded(desk, zone) == []
    assert page.take.text() == "Record (2)"
    page.take.click()
    finish(qtbot, page)
    assert recorded(desk, zone) == [-185, -170]
    assert said(page) == "Recorded. Readings: 2. Too warm. It may be -25 to -18 °C. Readings out of bounds: 1."
    assert page.card.isHidden() and page.first_focus() is page.field


def test_what_was_recorded_of_an_earlier_day_is_looked_at(
    qtbot: QtBot, page: TemperaturesPage, zone: str, tmp_path: Path
) -> None:
    read(qtbot, page, tmp_path / "冷库.csv", GOOD.replace("-03 ", "-01 "))
    page.take.click()
    finish(qtbot, page)
    assert page.span.currentData() == 72
    assert [each.what for each in page.periods.rows()] == ["Too warm"]
    read(qtbot, page, tmp_path / "旧.csv", GOOD.replace("2021-11", "2021-09"))
    page.take.click()
    finish(qtbot, page)
    assert page.span.currentData() == 0


def test_the_same_file_again_is_said_and_not_recorded_twice(
    qtbot: QtBot, page: TemperaturesPage, desk: Desk, zone: str, tmp_path: Path
) -> None:
    for _ in range(2):
        read(qtbot, page, tmp_path / "冷库.csv", GOOD)
        page.take.click()
        finish(qtbot, page)
    assert said(page) == "These temperatures are recorded already. Readings known: 2. Nothing was recorded again."
    assert recorded(desk, zone) == [-185, -170]


def test_a_file_that_is_left_is_forgotten(qtbot: QtBot, page: TemperaturesPage, zone: str, tmp_path: Path) -> None:
    read(qtbot, page, tmp_path / "冷库.csv", GOOD)
    page.drop.click()
    assert page.card.isHidden() and not page.periods.rows()


def test_what_a_file_leaves_open_is_asked(
    qtbot: QtBot, page: TemperaturesPage, desk: Desk, zone: str, tmp_path: Path
) -> None:
    # Read in November: both the third of November and the eleventh of March have been.
    read(qtbot, page, tmp_path / "log.csv", "Time,Inside temp,Outside temp\n03/11/2021 08:00,-18.5,12\n")
    assert [each.text() for each in page.choices] == ["Inside temp (first: -18.5)", "Outside temp (first: 12)"]
    page.choices[0].click()
    finish(qtbot, page)
    assert page.question.text() == "“03/11/2021 08:00” stands in the file. Which day is meant?"
    assert [each.text() for each in page.choices] == ["2021-11-03 08:00", "2021-03-11 08:00"]
    page.choices[0].click()
    finish(qtbot, page)
    page.take.click()
    finish(qtbot, page)
    assert recorded(desk, zone) == [-185]


def test_a_wrong_row_is_named_and_nothing_can_be_recorded(
    qtbot: QtBot, page: TemperaturesPage, desk: Desk, zone: str, tmp_path: Path
) -> None:
    read(qtbot, page, tmp_path / "log.csv", GOOD + "2021-11-03 08:20,850\n")
    assert page.found.toPlainText().startswith("log.csv, row 4, column 温度: 850 °C cannot be")
    assert said(page).endswith("Nothing was taken. To mend: 1.")
    assert page.take.isHidden()
    assert recorded(desk, zone) == []


def test_the_database_itself_is_no_log_and_is_not_opened(
    qtbot: QtBot, page: TemperaturesPage, desk: Desk, zone: str
) -> None:
    page.read(str(desk.path))
    finish(qtbot, page)
    assert page.take.isHidden()
    assert page.shell.said[-1].kind is Kind.REFUSED  # type: ignore[attr-defined]


def test_a_file_that_is_not_there_is_said(page: TemperaturesPage, zone: str, tmp_path: Path) -> None:
    page.read(str(tmp_path / "none.csv"))
    assert said(page).startswith("This file is not there.")


def test_a_file_may_be_dropped(
    qtbot: QtBot, page: TemperaturesPage, zone: str, tmp_path: Path, presenter: TemperaturesPresenter
) -> None:
    path = tmp_path / "log.csv"
    path.write_text(GOOD, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    page.dropEvent(event)
    finish(qtbot, page)
    assert presenter.log is not None and len(presenter.log.readings) == 2


@pytest.mark.parametrize("count", [1, 2, 2_000])
def test_the_chart_draws_any_log_with_every_kind_of_period(
    page: TemperaturesPage, desk: Desk, clock: Clock, zone: str, count: int
) -> None:
    def tenths(place: int) -> int:
        return (-190, -100, -400)[place // 7 % 3]

    minutes = [3 * count - 3 * place + (200 if place < count // 2 else 0) for place in range(count)]
    taken = tuple(minutes_ago(clock, minute, tenths(place)) for place, minute in enumerate(minutes))
    done(desk.do(c.RecordTemperatures("zone", zone, "a.csv", taken)))
    page.span.setCurrentIndex(page.span.findData(0))
    picture = page.chart.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(picture.height())}
    assert page.shell.theme.colours.accent in colours  # the curve itself
