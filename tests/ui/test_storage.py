"""Zones are drawn with mouse and keyboard, and what came is put where it belongs: through the page's own widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import FROZEN
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.coldchain import placing
from checkpoint_app.ui.coldchain.storage_page import StoragePage
from checkpoint_app.ui.coldchain.storage_presenter import StoragePresenter
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.station import ALL_KINDS
from tests.desk import days
from tests.desk.days import done
from tests.ui.conftest import FakeShell

FREEZER = c.DrawZone("", "左边冷冻", 0, 0, 10, 10, (FROZEN,), 20, "-25", "-18")
SHELF = c.DrawZone("", "右边粮油", 20, 0, 10, 10, ("粮油",), 500)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = days.open_desk(tmp_path / "store.db", clock=days.Clock())
    done(made.do(c.OpenShift()))
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk) -> StoragePresenter:
    return StoragePresenter(desk, DeskNames(desk.queries))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, presenter: StoragePresenter, shell: FakeShell) -> StoragePage:
    made = StoragePage(presenter, shell)
    qtbot.addWidget(made)
    made.resize(1200, 560)
    made.show()
    made.refresh(ALL_KINDS)
    desk.on_changed(made.refresh)
    return made


def zone(desk: Desk, command: c.DrawZone) -> str:
    (fact,) = done(desk.do(command)).facts
    assert isinstance(fact, facts.ZoneDrawn)
    return fact.zone


def counted(desk: Desk, **counts: str) -> str:
    (fact,) = done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts
    assert isinstance(fact, facts.VehicleArrived)
    for sku, quantity in counts.items():
        done(desk.do(c.CountGoods(fact.delivery, sku, "good", Decimal(quantity))))
    return fact.delivery


def said(page: StoragePage) -> str:
    assert isinstance(page.shell, FakeShell)
    return f"{page.shell.said[-1].headline} {page.shell.said[-1].detail}".strip()


def drawn(desk: Desk) -> list[tuple[str, int, int, int, int]]:
    return [(each.name, each.left, each.top, each.width, each.height) for each in desk.queries.store.zones()]


def at(page: StoragePage, column: int, row: int) -> QPoint:
    """The middle of a step of the map."""
    return page.map.area_of(column, row, 1, 1).center().toPoint()


def drag(page: StoragePage, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(page.map, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(page.map, (start + end) / 2)
    QTest.mouseMove(page.map, end)
    QTest.mouseRelease(page.map, Qt.MouseButton.LeftButton, pos=end)


# drawing


def test_an_empty_map_says_how_to_begin_and_what_waits_says_where_it_comes_from(page: StoragePage) -> None:
    assert page.first_focus() is page.new
    assert not page.put.isEnabled() and not page.change.isEnabled()
    assert page.waiting.rows() == []


def test_a_zone_is_drawn_with_the_keyboard_alone(page: StoragePage, desk: Desk) -> None:
    page.new.click()
    for key, modifier in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(page.map, key, modifier)
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    QTest.keyClicks(page.form.name, "left")
    for field in (page.form.name, page.form.capacity, page.form.coldest, page.form.warmest):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert drawn(desk) == [("left", 1, 1, 9, 4)]
    assert said(page) == "Zone drawn: left."


def test_a_zone_is_drawn_with_the_mouse_alone_but_for_its_name(page: StoragePage, desk: Desk) -> None:
    drag(page, at(page, 4, 3), at(page, 12, 9))
    page.form.name.setText("中间")
    page.form.name.textEdited.emit("中间")
    page.form.save.click()
    assert drawn(desk) == [("中间", 4, 3, 9, 7)]


def test_a_click_on_empty_ground_draws_nothing(page: StoragePage, presenter: StoragePresenter) -> None:
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=at(page, 30, 20))
    assert presenter.draft is None


def test_a_zone_is_moved_and_resized_with_the_mouse(page: StoragePage, desk: Desk) -> None:
    zone(desk, SHELF)
    drag(page, at(page, 24, 4), at(page, 14, 6))
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    assert drawn(desk) == [("右边粮油", 10, 2, 10, 10)]
    corner = page.map.area_of(10, 2, 10, 10).bottomRight() - QPointF(4, 4)
    drag(page, corner.toPoint(), at(page, 22, 8))
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    assert drawn(desk) == [("右边粮油", 10, 2, 13, 7)]


def test_escape_leaves_a_zone_as_it_was(page: StoragePage, desk: Desk, presenter: StoragePresenter) -> None:
    zone(desk, SHELF)
    QTest.keyClick(page.map, Qt.Key.Key_Left)
    assert page.front.currentWidget() is page.form
    QTest.keyClick(page.map, Qt.Key.Key_Escape)
    assert presenter.draft is None
    assert drawn(desk) == [("右边粮油", 20, 0, 10, 10)]


def test_a_zone_on_another_is_said_while_it_is_moved_and_not_saved(page: StoragePage, desk: Desk) -> None:
    zone(desk, FREEZER)
    page.new.click()
    page.form.name.setText("别处")
    page.form.name.textEdited.emit("别处")
    for _ in range(8):
        QTest.keyClick(page.map, Qt.Key.Key_Left)
    assert page.form.place.text() == "Another zone lies there."
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    assert (
        said(page)
        == "Another zone lies there. Nothing was changed. It lies partly on 左边冷冻. Move it, or make it smaller."
    )
    assert [each[0] for each in drawn(desk)] == ["左边冷冻"]


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("name", "左边冷冻", "Two zones cannot have one name."),
        ("name", " ", "The zone has no name that can stand on it."),
        ("capacity", "many", "So many do not fit in."),
        ("warmest", "hot", "These temperatures cannot be."),
    ],
)
def test_what_is_wrong_with_a_zone_is_said_beside_its_field(
    page: StoragePage, desk: Desk, field: str, text: str, words: str
) -> None:
    zone(desk, FREEZER)
    page.new.click()
    for name, value in (("name", "新"), (field, text)):
        getattr(page.form, name).setText(value)
        getattr(page.form, name).textEdited.emit(value)
    page.form.save.click()
    notes = (page.form.name_note, page.form.number_note)
    assert words in [each.text() for each in notes]
    assert len(drawn(desk)) == 1
    # It is not said of the next zone.
    page.form.leave.click()
    page.new.click()
    assert [each.text() for each in notes] == ["", ""]


def test_what_a_zone_keeps_is_ticked_once_by_a_tap_and_by_space(page: StoragePage, desk: Desk) -> None:
    page.new.click()
    page.form.name.setText("冷")
    page.form.name.textEdited.emit("冷")
    frozen = page.form.keeps.item(2)
    page.form.keeps.itemClicked.emit(frozen)
    page.form.keeps.setCurrentRow(3)
    QTest.keyClick(page.form.keeps, Qt.Key.Key_Space)
    assert page.form.keeps.ticked() == ("frozen", "imported")
    QTest.keyClick(page.form.keeps, Qt.Key.Key_Space)
    page.form.save.click()
    assert desk.queries.store.zones()[0].keeps == ("frozen",)


def test_page_keys_go_from_zone_to_zone_and_delete_removes_an_empty_one(
    page: StoragePage, desk: Desk, presenter: StoragePresenter
) -> None:
    freezer, shelf = zone(desk, FREEZER), zone(desk, SHELF)
    assert presenter.chosen == freezer
    QTest.keyClick(page.map, Qt.Key.Key_PageDown)
    assert presenter.chosen == shelf
    QTest.keyClick(page.map, Qt.Key.Key_PageDown)
    assert presenter.chosen == freezer
    QTest.keyClick(page.map, Qt.Key.Key_PageUp)
    QTest.keyClick(page.map, Qt.Key.Key_Delete)
    assert [each[0] for each in drawn(desk)] == ["左边冷冻"]
    assert said(page) == "Zone removed: 右边粮油."


def test_a_zone_with_goods_in_it_is_not_removed(page: StoragePage, desk: Desk) -> None:
    shelf = zone(desk, SHELF)
    delivery = counted(desk, RICE="10")
    done(desk.do(c.StoreGoods(delivery, "RICE", "", shelf)))
    QTest.keyClick(page.map, Qt.Key.Key_Delete)
    assert said(page).startswith("Goods lie in this zone. Lots in it: 1.")


def test_a_full_map_says_so(desk: Desk, presenter: StoragePresenter) -> None:
    zone(desk, c.DrawZone("", "全", 0, 0, 40, 24))
    presenter.reload()
    answer = presenter.begin()
    assert answer is not None and answer.headline == "The map is full."


# putting away


def test_one_key_puts_the_next_lot_where_it_is_suggested(page: StoragePage, desk: Desk) -> None:
    freezer, shelf = zone(desk, FREEZER), zone(desk, SHELF)
    counted(desk, RICE="10", MILK="2")
    assert [(each.sku, each.best.name if each.best else "") for each in page.waiting.rows()] == [
        ("MILK", "左边冷冻"),
        ("RICE", "右边粮油"),
    ]
    assert page.first_focus() is page.waiting
    QTest.keyClick(page.waiting, Qt.Key.Key_Return)
    QTest.keyClick(page.waiting, Qt.Key.Key_Return)
    assert {each.sku: each.zone for each in desk.queries.store.stored()} == {"MILK": freezer, "RICE": shelf}
    assert page.waiting.rows() == []
    assert said(page) == "牛奶: 左边冷冻 2 盒"  # the rice was counted, and so chosen, first


def test_why_a_zone_is_suggested_is_said(page: StoragePage, desk: Desk) -> None:
    zone(desk, FREEZER)
    counted(desk, MILK="2")
    assert page.why.text() == "牛奶, 2 盒 → 左边冷冻: keeps frozen goods · -25 to -18 °C · room for 20"


def test_chilled_goods_are_said_to_be_too_cold_in_a_freezer(page: StoragePage, desk: Desk) -> None:
    chilled = replace(desk.queries.reference.products()["MILK"], goods_class=facts.CHILLED)
    desk.load_reference(replace(days.DISTRICT, products=(chilled,)))
    freezer = zone(desk, FREEZER)
    counted(desk, MILK="2")
    assert [each.best for each in page.waiting.rows()] == [None]
    (placement,) = page.waiting.rows()
    answer = placing.put(desk, DeskNames(desk.queries), placement, freezer)
    assert answer.detail == "It is too cold there for these goods. Put them elsewhere soon."


def test_a_zone_chosen_by_hand_that_does_not_suit_is_recorded_and_said(page: StoragePage, desk: Desk) -> None:
    zone(desk, FREEZER)
    shelf = zone(desk, SHELF)
    counted(desk, MILK="2")
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=at(page, 25, 5))
    assert page.target.currentData() == shelf
    page.put.click()
    assert said(page) == "牛奶: 右边粮油 It is too warm there for these goods. Put them elsewhere soon."
    assert [each.zone for each in desk.queries.store.stored()] == [shelf]


def test_more_than_fits_is_recorded_and_said(page: StoragePage, desk: Desk) -> None:
    zone(desk, FREEZER)
    counted(desk, MILK="25")
    QTest.keyClick(page.waiting, Qt.Key.Key_Return)
    assert said(page) == "牛奶: 左边冷冻 More lies there than fits in: 5."


def test_a_lot_is_moved_from_zone_to_zone(page: StoragePage, desk: Desk) -> None:
    shelf = zone(desk, SHELF)
    delivery = counted(desk, RICE="10")
    done(desk.do(c.StoreGoods(delivery, "RICE", "", shelf)))
    tent = zone(desk, c.DrawZone("", "帐篷", 0, 12, 8, 8))
    page.lists.setCurrentWidget(page.inside)
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=at(page, 25, 5))
    assert [each.sku for each in page.inside.rows()] == ["RICE"]
    assert page.target.currentData() == tent
    page.put.click()
    assert [each.zone for each in desk.queries.store.stored()] == [tent]


def test_a_scan_picks_the_lot_that_waits_or_says_where_it_lies(page: StoragePage, desk: Desk) -> None:
    zone(desk, SHELF)
    counted(desk, RICE="10", MILK="1")
    answer = page.scanned("RICE")
    assert answer is not None and (answer.kind, answer.headline) == (Kind.OK, "大米 → 右边粮油")
    page.put.click()
    answer = page.scanned("RICE")
    assert answer is not None and answer.headline == "大米: 右边粮油"
    answer = page.scanned("EGGS")
    assert answer is not None and answer.kind is Kind.NOTICE
    answer = page.scanned("https://example.org/x")
    assert answer is not None and answer.kind is Kind.REFUSED


def test_a_lot_that_no_zone_suits_waits_to_be_put_by_hand(page: StoragePage, desk: Desk) -> None:
    zone(desk, SHELF)
    counted(desk, MILK="1")
    (row,) = page.waiting.rows()
    assert row.best is None
    assert page.why.text() == "牛奶, 1 盒 → 右边粮油: not meant for it"


# for other stations


def test_suggestions_for_a_delivery_reckon_with_each_other(desk: Desk) -> None:
    names = DeskNames(desk.queries)
    assert placing.suggestions(desk, names, counted(desk, RICE="10")) == []  # no zone is drawn
    zone(desk, c.DrawZone("", "小", 0, 0, 4, 4, (), 12))
    zone(desk, c.DrawZone("", "大", 6, 0, 4, 4, (), 0))
    delivery = counted(desk, RICE="10", EGGS="10")
    found = placing.suggestions(desk, names, delivery)
    assert [(each.sku, each.best.name) for each in found if each.best] == [("EGGS", "大"), ("RICE", "大")]
    answer = placing.put_all(desk, names, found)
    assert answer.headline == "Put away. Lots: 2."
    assert {each.zone_name for each in placing.suggestions(desk, names, delivery)} == {"大"}
    assert placing.put_all(desk, names, placing.suggestions(desk, names, delivery)).kind is Kind.NOTICE
