"""Receiving through its real window: what people press and scan, what they read, and what is recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint_app import words
from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import tokens
from checkpoint_app.domain.commands import CountGoods, OpenShift, OrderRequest, ReceiveVehicle, SetCount, TakeOrders
from checkpoint_app.domain.facts import DAMAGED, GOOD, REFUSED, OrderLine, VehicleArrived
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.domain.reference import Checkpoint, Compound, District, Household, Merchant, Product, Volunteer
from checkpoint_app.domain.state import DeliveryLine, DeliveryStage
from checkpoint_app.ui import receiving
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.choice import Choice
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.receiving.presenter import ReceivingPresenter
from checkpoint_app.ui.receiving.rows import CountRow, LineState
from checkpoint_app.ui.receiving.view import ReceivingView
from checkpoint_app.ui.station import ALL_KINDS, StationSpec, StationView
from tests.ui.conftest import FakeShell
from tests.ui.keys import native, scan, send, settle, stroke, type_slowly

DISTRICT = District(
    checkpoints=(Checkpoint("P01", "1号卡点"),),
    compounds=(Compound("C001", "碧园小区", "sealed", "P01"),),
    households=(Household("H1", "C001", "3", "2", "501", "王晶", "13900000002", ""),),
    merchants=(
        Merchant("M05", "后备超市", "backup"),
        Merchant("M01", "正新商场", "main"),
        Merchant("M02", "友家超市", "main"),
    ),
    products=(
        Product("VEG-BAICAI", "白菜", "蔬菜", "斤", 150, cold_chain=False),
        Product("GRA-DAMI10", "大米10斤", "粮油", "袋", 3500, cold_chain=False),
        Product("MEA-YANGROU", "羊肉", "肉类", "斤", 4500, cold_chain=True),
        Product("DAI-ZHIJIN", "卫生纸", "日用", "提", 2200, cold_chain=False),
    ),
    volunteers=(Volunteer("V01", "李建国", "supervisor"),),
)
ORDERED = {"VEG-BAICAI": ("斤", "12.5"), "GRA-DAMI10": ("袋", "30"), "MEA-YANGROU": ("斤", "8")}
ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


class Elsewhere(StationView):
    """Another station, to go to."""

    def refresh(self, kinds: frozenset[str]) -> None:
        """Nothing is shown."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An open shift, and one household that ordered three items from M01."""
    made = Desk(Database(tmp_path / "checkpoint.sqlite"), checkpoint="P01", operator="V01")
    made.load_reference(DISTRICT)
    made.do(OpenShift())
    lines = tuple(OrderLine(sku, Decimal(quantity), unit, 100) for sku, (unit, quantity) in ORDERED.items())
    made.do(TakeOrders((OrderRequest("o-1", "H1", "M01", "phone", "1", "2021-11-03T00:31:00.000Z", lines),)))
    yield made
    made.close()


@pytest.fixture
def names(desk: Desk) -> DeskNames:
    return DeskNames(desk.queries)


@pytest.fixture
def window(
    make_window: Callable[[Sequence[StationSpec]], MainWindow], desk: Desk, names: DeskNames, tmp_path: Path
) -> MainWindow:
    elsewhere = [
        StationSpec(key, key, key.title, lambda: None, lambda _, shell: Elsewhere(shell))
        for key in ("disinfection", "packing")
    ]
    return make_window([receiving.spec(desk, names, tmp_path / "exports"), *elsewhere])


@pytest.fixture
def delivery(desk: Desk) -> str:
    """A vehicle of M01 stands at the gate. Ask for it before `view`, and it is there when the window opens."""
    return arrive(desk, "M01", "黑A12345")


@pytest.fixture
def view(window: MainWindow) -> ReceivingView:
    found = window.view("receiving")
    assert isinstance(found, ReceivingView)
    return found


def arrive(desk: Desk, merchant: str, plate: str) -> str:
    outcome = desk.do(ReceiveVehicle(merchant, plate, ""))
    assert isinstance(outcome, Done)
    fact = outcome.facts[0]
    assert isinstance(fact, VehicleArrived)
    return fact.delivery


def line(desk: Desk, delivery: str, sku: str) -> DeliveryLine:
    found = desk.queries.delivery_line(delivery, sku)
    assert found is not None
    return found


def said(window: MainWindow) -> Answer:
    assert window.banner.answer is not None
    return window.banner.answer


def shown(view: ReceivingView, sku: str) -> CountRow:
    return next(row for row in view.table.rows() if row.sku == sku)


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(native(window), key, modifier)


def person(window: MainWindow, text: str, end: Qt.Key | None = None) -> None:
    """A person types, into whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    type_slowly(widget, text, end)


# the arrival


def test_without_a_vehicle_the_screen_says_what_to_do(view: ReceivingView, window: MainWindow) -> None:
    assert view.deliveries.rows() == []
    assert QApplication.focusWidget() is view.arrive_button
    scan(window, "GRA-DAMI10")
    assert said(window).kind is Kind.REFUSED
    assert said(window).headline == "No vehicle is chosen."
    assert "Ctrl+N" in said(window).detail


def test_a_vehicle_is_recorded_by_keyboard_alone(view: ReceivingView, window: MainWindow, desk: Desk) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    assert QApplication.focusWidget() is view.form.search
    person(window, "m01", ENTER)
    assert QApplication.focusWidget() is view.form.plate
    person(window, "黑a12345", ENTER)
    assert QApplication.focusWidget() is view.form.pass_number
    person(window, "T-7", ENTER)
    recorded = desk.queries.deliveries()[0]
    assert (recorded.merchant, recorded.plate, recorded.pass_number) == ("M01", "黑A12345", "T-7")
    assert said(window).headline == "正新商场 黑A12345 has arrived."
    assert "Items on its purchase list: 3." in said(window).detail
    assert [row.sku for row in view.table.rows()] == ["VEG-BAICAI", "GRA-DAMI10", "MEA-YANGROU"]
    assert QApplication.focusWidget() is view.panel.field


def test_merchants_show_how_much_is_due_and_main_suppliers_first(view: ReceivingView, window: MainWindow) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    rows = view.form.merchants.rows()
    assert [(row.name, row.items) for row in rows] == [("正新商场", 3), ("友家超市", 0), ("后备超市", 0)]
    assert [row.tier_words() for row in rows] == ["Main supplier", "Main supplier", "Backup supplier"]


def test_what_a_vehicle_at_the_gate_brings_is_not_due_again(
    delivery: str, view: ReceivingView, window: MainWindow
) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    assert [row.items for row in view.form.merchants.rows()] == [0, 0, 0]


def test_the_arrow_keys_choose_a_merchant_from_the_search_field(view: ReceivingView, window: MainWindow) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    chosen = view.form.merchants.current()
    assert chosen is not None
    assert chosen.merchant == "M02"
    assert QApplication.focusWidget() is view.form.search


def test_a_missing_merchant_and_a_missing_plate_are_said_beside_their_fields(
    view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    view.form.record_button.click()
    assert said(window).headline == "Which merchant?"
    assert view.form.search.accessibleDescription() == "Choose the merchant in the list."
    person(window, "M02")
    view.form.record_button.click()
    assert view.form.search.accessibleDescription() == ""
    assert view.form.plate.accessibleDescription().startswith("The plate is missing.")
    assert QApplication.focusWidget() is view.form.plate
    assert desk.queries.deliveries() == []


def test_a_vehicle_of_which_nothing_is_ordered_is_let_in_with_a_warning(
    view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    person(window, "M05", ENTER)
    person(window, "黑A1B234", ENTER)
    person(window, "", ENTER)
    assert len(desk.queries.deliveries()) == 1
    assert said(window).kind is Kind.NOTICE
    assert "Nothing is on order" in said(window).detail


def test_esc_leaves_the_form_and_keeps_what_was_typed(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    person(window, "M02", ENTER)
    person(window, "b2")
    press(window, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view.panel.field
    press(window, Qt.Key.Key_N, CTRL)
    assert view.form.plate.text() == "b2"
    assert len(desk.queries.deliveries()) == 1


# counting by scanner


def test_a_scan_counts_one_of_its_item_whatever_line_is_chosen(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_Down)
    assert view.table.current() is not None
    scan(window, "GRA-DAMI10")
    scan(window, "gra-dami10")
    assert line(desk, delivery, "GRA-DAMI10").good == 2
    assert said(window) == Answer(Kind.OK, "大米10斤: 2 of 30 袋", "Still missing: 28 袋.")
    current = view.table.current()
    assert current is not None
    assert current.sku == "GRA-DAMI10"
    assert shown(view, "GRA-DAMI10").state_words() == "Short 28"


def test_a_scan_beyond_what_was_ordered_says_over(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    desk.do(SetCount(delivery, "GRA-DAMI10", GOOD, Decimal(30)))
    scan(window, "GRA-DAMI10")
    assert said(window).kind is Kind.NOTICE
    assert said(window).headline == "大米10斤: 31 of 30 袋"
    assert said(window).detail.startswith("1 袋 more than ordered.")
    assert (shown(view, "GRA-DAMI10").state_words(), shown(view, "GRA-DAMI10").mark) == ("Over 1", Mark.OVER)


def test_what_is_not_ordered_is_counted_and_said_so(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, "DAI-ZHIJIN")
    assert line(desk, delivery, "DAI-ZHIJIN").good == 1
    assert said(window).headline == "卫生纸: 1 提, not ordered"
    assert said(window).kind is Kind.NOTICE
    assert (shown(view, "DAI-ZHIJIN").state_words(), shown(view, "DAI-ZHIJIN").mark) == ("Not ordered: 1", Mark.NOTICE)


@pytest.mark.parametrize(
    ("code", "headline"),
    [
        (tokens.encode("P01", "7ZQ4M0C2K9V3T8XA"), "A bag label."),
        ("CP1-P01-7ZQ4M0", "Only half of a bag label was read."),
        ("6901234567892", "This code is not known yet."),
        ("6901234567893", "A misread code: its check digit is wrong."),
        ("]C101069012345678921", "Only part of a code was read."),
        ("https://weixin.qq.com/x", "No code of goods."),
    ],
)
def test_the_wrong_code_says_what_it_was_and_counts_nothing(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk, code: str, headline: str
) -> None:
    scan(window, code)
    assert said(window).kind is Kind.REFUSED
    assert said(window).headline == headline
    assert not any(each.came for each in desk.queries.delivery_lines(delivery))


def test_an_unknown_code_is_named_with_the_way_out(delivery: str, view: ReceivingView, window: MainWindow) -> None:
    scan(window, "6901234567892")
    assert "“6901234567892” was read" in said(window).detail
    assert view.strip.isVisible()
    assert QApplication.focusWidget() is view.strip.finder.field


def test_a_scan_after_the_count_is_finished_changes_nothing(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, "GRA-DAMI10")
    press(window, ENTER, CTRL)
    press(window, ENTER)
    scan(window, "GRA-DAMI10")
    assert said(window).headline == "The count is finished already."
    assert line(desk, delivery, "GRA-DAMI10").good == 1


def test_a_scan_counts_as_good_also_while_damaged_is_chosen(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, "GRA-DAMI10")
    press(window, Qt.Key.Key_2, CTRL)
    scan(window, "GRA-DAMI10")
    assert line(desk, delivery, "GRA-DAMI10").good == 2
    assert line(desk, delivery, "GRA-DAMI10").damaged == 0
    assert said(window).kind is Kind.NOTICE
    assert said(window).detail.startswith("A scan counts as good.")


# counting by hand


def test_nothing_counted_is_not_short(delivery: str, view: ReceivingView) -> None:
    assert [(row.state_words(), row.mark) for row in view.table.rows()] == [("Not counted yet", Mark.WAITING)] * 3


def test_a_typed_total_stands_in_the_field_and_enter_sets_it(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_Down)
    person(window, "12.5")
    assert view.panel.field.text() == "12.5"
    assert line(desk, delivery, "VEG-BAICAI").good == 0
    press(window, ENTER)
    assert line(desk, delivery, "VEG-BAICAI").good == Decimal("12.5")
    assert said(window) == Answer(Kind.OK, "白菜: 12.5 of 12.5 斤", "Complete.")
    assert view.panel.field.text() == ""
    assert shown(view, "VEG-BAICAI").mark is Mark.OK


def test_digits_typed_in_the_list_go_to_the_count_field(delivery: str, view: ReceivingView, window: MainWindow) -> None:
    press(window, Qt.Key.Key_Down)
    view.table.setFocus()
    person(window, "7")
    assert view.panel.field.text() == "7"
    assert QApplication.focusWidget() is view.panel.field


def test_a_second_total_corrects_the_first(delivery: str, view: ReceivingView, window: MainWindow, desk: Desk) -> None:
    scan(window, "GRA-DAMI10")
    person(window, "28", ENTER)
    person(window, "27", ENTER)
    assert line(desk, delivery, "GRA-DAMI10").good == 27


def test_the_same_total_again_records_nothing(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, "GRA-DAMI10")
    before = desk.queries.unsent()
    person(window, "1", ENTER)
    assert "nothing new was recorded" in said(window).detail
    assert desk.queries.unsent() == before


@pytest.mark.parametrize("focus", ["field", "table"])
def test_the_plus_key_counts_one(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk, focus: str
) -> None:
    press(window, Qt.Key.Key_Down)
    (view.panel.field if focus == "field" else view.table).setFocus()
    person(window, "+")
    assert line(desk, delivery, "VEG-BAICAI").good == 1
    assert said(window).headline == "白菜: 1 of 12.5 斤"


@pytest.mark.parametrize("typed", ["abc", "1.2345", "--3", "1000001"])
def test_what_is_no_number_is_said_beside_the_field(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk, typed: str
) -> None:
    press(window, Qt.Key.Key_Down)
    person(window, typed, ENTER)
    assert f"“{typed}” is not a number" in view.panel.field.accessibleDescription()
    assert view.panel.field.text() == typed
    assert line(desk, delivery, "VEG-BAICAI").good == 0
    person(window, "1")
    assert view.panel.field.accessibleDescription() == "", "typing on takes the complaint back"


def test_a_count_below_zero_is_refused_in_words(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_Down)
    person(window, "-1", ENTER)
    assert said(window).headline == "A count cannot go below zero."
    assert view.panel.field.accessibleDescription().startswith("A count cannot go below zero.")


def test_without_a_chosen_item_nothing_is_counted(delivery: str, view: ReceivingView, window: MainWindow) -> None:
    person(window, "5", ENTER)
    assert said(window).headline == "Which item?"


def test_all_as_ordered_sets_one_item(delivery: str, view: ReceivingView, window: MainWindow, desk: Desk) -> None:
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Equal, CTRL)
    assert line(desk, delivery, "VEG-BAICAI").good == Decimal("12.5")
    assert [row.state for row in view.table.rows()] == [
        LineState.COMPLETE,
        LineState.NOT_COUNTED,
        LineState.NOT_COUNTED,
    ]


# damaged and refused


def test_damaged_goods_need_a_reason(delivery: str, view: ReceivingView, window: MainWindow, desk: Desk) -> None:
    scan(window, "GRA-DAMI10")
    press(window, Qt.Key.Key_2, CTRL)
    view.panel.field.setFocus()
    person(window, "2", ENTER)
    assert said(window).headline == "The reason is missing."
    assert view.panel.why.accessibleDescription() == "Say why: choose a reason or type one."
    assert QApplication.focusWidget() is view.panel.why
    assert line(desk, delivery, "GRA-DAMI10").damaged == 0
    person(window, "Torn", ENTER)
    assert QApplication.focusWidget() is view.panel.field
    assert line(desk, delivery, "GRA-DAMI10").damaged == 2
    assert said(window).headline == "大米10斤, Damaged: 2 袋"


def test_damaged_and_refused_are_told_in_words_and_shape(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    desk.do(SetCount(delivery, "GRA-DAMI10", GOOD, Decimal(27)))
    desk.do(CountGoods(delivery, "GRA-DAMI10", DAMAGED, Decimal(2), "Squashed"))
    desk.do(CountGoods(delivery, "GRA-DAMI10", REFUSED, Decimal(1), "Wrong item"))
    view.refresh(ALL_KINDS)
    row = shown(view, "GRA-DAMI10")
    assert (row.state_words(), row.unwanted_words(), row.mark) == ("Short 3", "Damaged 2, refused 1", Mark.SHORT)
    model = view.table.model()
    place = list(view.table.rows()).index(row)
    for column in (5, 6):
        assert model.data(model.index(place, column), Qt.ItemDataRole.DecorationRole) is not None


def test_three_refused_of_one_item_keep_their_reason_until_another_is_chosen(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    view.table.select(["MEA-YANGROU"])
    press(window, Qt.Key.Key_3, CTRL)
    view.panel.why.setCurrentText("Thawed")
    view.panel.field.setFocus()
    for _ in range(3):
        person(window, "+")
    assert line(desk, delivery, "MEA-YANGROU").refused == 3
    press(window, Qt.Key.Key_Up)
    person(window, "+")
    assert line(desk, delivery, "GRA-DAMI10").good == 1, "the next item is good again"


# looking for an item


def test_only_differences_hides_what_is_complete_or_not_counted(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    desk.do(SetCount(delivery, "VEG-BAICAI", GOOD, Decimal("12.5")))
    desk.do(SetCount(delivery, "GRA-DAMI10", GOOD, Decimal(29)))
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_D, CTRL)
    assert [row.sku for row in view.table.rows()] == ["GRA-DAMI10"]
    assert view.only_differences.isChecked()
    press(window, Qt.Key.Key_D, CTRL)
    assert len(view.table.rows()) == 3


def test_an_item_that_is_not_on_the_list_is_found_and_counted_by_hand(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    person(window, "zhijin")
    assert [row.state_words() for row in view.table.rows()] == ["Not on the list"]
    press(window, ENTER)
    person(window, "4", ENTER)
    assert line(desk, delivery, "DAI-ZHIJIN").good == 4
    assert said(window).headline == "卫生纸: 4 提, not ordered"


# the end of the count


def test_finishing_shows_what_differs_and_records_on_the_second_press(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    desk.do(SetCount(delivery, "VEG-BAICAI", GOOD, Decimal("12.5")))
    desk.do(SetCount(delivery, "GRA-DAMI10", GOOD, Decimal(29)))
    desk.do(CountGoods(delivery, "GRA-DAMI10", DAMAGED, Decimal(1), "Leaking"))
    view.refresh(ALL_KINDS)
    press(window, ENTER, CTRL)
    found = desk.queries.delivery(delivery)
    assert found is not None
    assert found.stage is DeliveryStage.COUNTING
    assert said(window).headline == "Items that differ: 2. Finish the count?"
    assert view.summary.isVisible()
    assert view.summary.sentences() == [
        "Items complete: 1.",
        "Items short: 1 (大米10斤).",
        "Items of which nothing came: 1 (羊肉).",
        "Items damaged: 1 (大米10斤).",
    ]
    assert [row.state_words() for row in view.table.rows()] == ["Short 1", "Short 8"]
    press(window, ENTER)
    found = desk.queries.delivery(delivery)
    assert found is not None
    assert found.stage is DeliveryStage.COUNTED
    assert said(window).headline == "Count finished."
    assert view.next.isVisible()
    press(window, ENTER)
    assert window.station == "disinfection"


def test_esc_goes_back_to_counting(delivery: str, view: ReceivingView, window: MainWindow, desk: Desk) -> None:
    scan(window, "GRA-DAMI10")
    press(window, ENTER, CTRL)
    press(window, Qt.Key.Key_Escape)
    assert view.panel.isVisible()
    found = desk.queries.delivery(delivery)
    assert found is not None
    assert not found.count_finished_at


def test_a_scan_into_the_summary_counts_and_asks_anew(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, "GRA-DAMI10")
    press(window, ENTER, CTRL)
    scan(window, "GRA-DAMI10")
    assert line(desk, delivery, "GRA-DAMI10").good == 2
    assert view.panel.isVisible()
    found = desk.queries.delivery(delivery)
    assert found is not None
    assert not found.count_finished_at, "the scanner's Enter confirmed nothing"


def test_a_load_of_which_nothing_was_counted_cannot_be_finished(
    delivery: str, view: ReceivingView, window: MainWindow
) -> None:
    press(window, ENTER, CTRL)
    assert said(window).headline == "Nothing has been counted yet."
    assert view.panel.isVisible()


# taking back, several vehicles, languages


def test_ctrl_z_takes_back_the_last_count_also_from_the_count_field(
    qtbot: QtBot, delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, "GRA-DAMI10")
    view.panel.field.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    assert said(window).headline == "Taken back."
    assert line(desk, delivery, "GRA-DAMI10").good == 0
    qtbot.waitUntil(lambda: shown(view, "GRA-DAMI10").state is LineState.NOT_COUNTED)


def test_an_arrival_that_is_taken_back_leaves_the_list(
    qtbot: QtBot, delivery: str, view: ReceivingView, window: MainWindow
) -> None:
    press(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not view.deliveries.rows())
    assert view.title.text() == ""
    assert list(view.table.rows()) == []


def test_each_vehicle_keeps_its_own_counts(desk: Desk, delivery: str, window: MainWindow, view: ReceivingView) -> None:
    scan(window, "GRA-DAMI10")
    other = arrive(desk, "M02", "黑B22222")
    view.refresh(ALL_KINDS)
    view.deliveries.select([other])
    assert view.title.text() == "友家超市 · 黑B22222"
    scan(window, "GRA-DAMI10")
    assert line(desk, other, "GRA-DAMI10").good == 1
    assert said(window).headline == "大米10斤: 1 袋, not ordered"
    view.deliveries.select([delivery])
    assert shown(view, "GRA-DAMI10").progress_words() == "1 of 30 袋"
    assert [(row.merchant, row.stage_words(), row.mark) for row in view.deliveries.rows()] == [
        ("友家超市", "Counting", Mark.WAITING),
        ("正新商场", "Counting", Mark.WAITING),
    ]


def test_what_was_chosen_and_typed_survives_a_change_of_language(
    qtbot: QtBot, desk: Desk, names: DeskNames, delivery: str, shell: FakeShell, tmp_path: Path
) -> None:
    presenter = ReceivingPresenter(desk, names, tmp_path)
    first = ReceivingView(presenter, shell)
    qtbot.addWidget(first)
    first.refresh(ALL_KINDS)
    first.table.select(["GRA-DAMI10"])
    QTest.keyClicks(first.panel.field, "17")
    words.install(lambda context, text: f"⟦{text}⟧")
    second = ReceivingView(presenter, shell)
    qtbot.addWidget(second)
    second.refresh(ALL_KINDS)
    current = second.table.current()
    assert current is not None
    assert current.sku == "GRA-DAMI10"
    assert second.panel.field.text() == "17"
    assert current.state_words() == "⟦Not counted yet⟧"


def test_quick_typing_of_a_person_is_no_scan(delivery: str, view: ReceivingView, window: MainWindow) -> None:
    view.panel.field.setFocus()
    send(native(window), stroke("123456", 80))
    settle()
    assert view.panel.field.text() == "123456"
    assert window.banner.answer is None


def test_the_mouse_wheel_chooses_no_reason(qtbot: QtBot) -> None:
    choice = Choice(["", "Squashed", "Leaking"])
    qtbot.addWidget(choice)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, turn)
    assert choice.currentText() == ""
    assert not turn.isAccepted()


def test_without_a_vehicle_there_is_nothing_to_finish(view: ReceivingView, window: MainWindow) -> None:
    press(window, ENTER, CTRL)
    assert said(window).headline == "No vehicle is chosen."
