"""Receiving in its real window: passes and drivers, codes of every kind, lots, papers, and the end of a count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import gtin, passes, times
from checkpoint_app.domain.commands import (
    AdoptProtocols,
    CountGoods,
    DrawZone,
    FinishCount,
    OpenShift,
    OrderRequest,
    PrintTally,
    ReceiveVehicle,
    SetCount,
    TakeOrders,
)
from checkpoint_app.domain.facts import (
    DAMAGED,
    GOOD,
    DriverRule,
    ExpectedLine,
    OrderLine,
    Protocol,
    ProtocolSet,
    TallyPrinted,
    VehicleArrived,
)
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.domain.reference import (
    Barcode,
    Checkpoint,
    Compound,
    District,
    Household,
    Merchant,
    Pass,
    Product,
    Volunteer,
)
from checkpoint_app.domain.sheets import new_sheet
from checkpoint_app.domain.state import DeliveryLine, Lot
from checkpoint_app.intake import scale_codes
from checkpoint_app.ui import receiving
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.receiving.presenter import Page
from checkpoint_app.ui.receiving.rows import CountRow, LineState
from checkpoint_app.ui.receiving.view import ReceivingView
from checkpoint_app.ui.station import ALL_KINDS, StationSpec
from tests.desk.test_two_laptops import join
from tests.ui.keys import native, scan, type_slowly

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
RICE, CABBAGE, MUTTON, PAPER = "GRA-DAMI10", "VEG-BAICAI", "MEA-YANGROU", "DAI-ZHIJIN"
GS = "\x1d"


def checked(digits: str) -> str:
    """A number with its check digit."""
    return next(digits + str(d) for d in range(10) if gtin.is_check_digit_right(digits + str(d)))


RICE_PIECE = checked("690123456789")
RICE_CASE = checked("1690123456789")
MUTTON_CODE = checked("0690123450001")
STRANGE = checked("690999988877")
DISTRICT = District(
    checkpoints=(Checkpoint("P01", "1号卡点"), Checkpoint("P02", "2号卡点")),
    compounds=(Compound("C001", "碧园小区", "sealed", "P01"),),
    households=(Household("H1", "C001", "3", "2", "501", "王晶", "13900000002", ""),),
    merchants=(Merchant("M01", "正新商场", "main"), Merchant("M02", "友家超市", "main")),
    products=(
        Product(CABBAGE, "白菜", "蔬菜", "斤", 150, cold_chain=False),
        Product(RICE, "大米10斤", "粮油", "袋", 3500, cold_chain=False),
        Product(MUTTON, "羊肉", "肉类", "斤", 4500, cold_chain=True),
        Product(PAPER, "卫生纸", "日用", "提", 2200, cold_chain=False),
    ),
    volunteers=(Volunteer("V01", "李建国", "supervisor"), Volunteer("V02", "王海燕", "volunteer")),
    passes=(
        Pass("TX-1", "M01", "黑A12345", "P01", "2021-01-01T00:00:00.000Z", "2099-01-01T00:00:00.000Z"),
        Pass("TX-2", "M01", "黑A12345", "P01", "2020-01-01T00:00:00.000Z", "2020-02-01T00:00:00.000Z"),
        Pass("TX-3", "M01", "黑A99999", "P01", "2021-01-01T00:00:00.000Z", "2099-01-01T00:00:00.000Z"),
    ),
    barcodes=(
        Barcode(RICE_PIECE.zfill(14), RICE),
        Barcode(RICE_CASE, RICE, 12_000),
        Barcode(MUTTON_CODE, MUTTON),
        Barcode("scale:00123", CABBAGE),
    ),
)
ORDERED = {CABBAGE: ("斤", "12.5"), RICE: ("袋", "30"), MUTTON: ("斤", "8")}
COVID = ProtocolSet(
    "covid19",
    protocols=(
        Protocol("ordinary", "outer"),
        Protocol("frozen", "outer", warmest="-12"),
        Protocol("imported", "each", certificates=("nucleic_acid", "customs"), warmest="-12"),
    ),
    driver=DriverRule("37.2", ("green",), 48),
    passes=True,
)


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
    return make_window([receiving.spec(desk, names, tmp_path / "exports")])


@pytest.fixture
def view(window: MainWindow) -> ReceivingView:
    found = window.view("receiving")
    assert isinstance(found, ReceivingView)
    return found


@pytest.fixture
def delivery(desk: Desk) -> str:
    """A vehicle of M01 stands at the gate. Ask for it before `view`, and it is there when the window opens."""
    outcome = desk.do(ReceiveVehicle("M01", "黑A12345", ""))
    assert isinstance(outcome, Done)
    assert isinstance(outcome.facts[0], VehicleArrived)
    return outcome.facts[0].delivery


def adopt(desk: Desk, adopted: ProtocolSet) -> None:
    assert isinstance(desk.do(AdoptProtocols(adopted)), Done)


def line(desk: Desk, delivery: str, sku: str) -> DeliveryLine:
    found = desk.queries.delivery_line(delivery, sku)
    assert found is not None
    return found


def lot(desk: Desk, delivery: str, sku: str, batch: str) -> Lot:
    found = desk.queries.lots.lot(delivery, sku, batch)
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


# passes, drivers, plates


def test_a_scanned_pass_fills_in_the_form_and_is_said_to_be_valid(
    view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, passes.encode("TX-1"))
    assert (said(window).kind, said(window).headline) == (Kind.OK, "Pass TX-1")
    assert said(window).detail.startswith("Valid until 2099-01-01")
    assert (view.form.plate.text(), view.form.pass_number.text()) == ("黑A12345", "TX-1")
    assert desk.queries.deliveries() == [], "somebody looks at it first"
    assert QApplication.focusWidget() is view.form.record_button
    press(window, ENTER)
    (recorded,) = desk.queries.deliveries()
    assert (recorded.merchant, recorded.plate, recorded.pass_number) == ("M01", "黑A12345", "TX-1")
    press(window, Qt.Key.Key_N, CTRL)
    assert view.form.merchants.selected() == [], "the next vehicle is not of the same merchant unawares"
    press(window, ENTER, CTRL)
    assert said(window).headline == "Which merchant?"


@pytest.mark.parametrize(
    ("number", "headline"),
    [
        ("TX-2", "This pass has expired."),
        ("TX-9", "This pass is not known."),
    ],
)
def test_a_bad_pass_is_a_stop_at_once_and_a_supervisor_may_let_it_pass_with_a_reason(
    view: ReceivingView, window: MainWindow, desk: Desk, number: str, headline: str
) -> None:
    scan(window, passes.encode(number))
    assert (said(window).kind, said(window).headline) == (Kind.REFUSED, headline)
    assert headline in view.form.pass_state.text()
    view.form.search.setFocus()
    person(window, "m01", ENTER)
    view.form.plate.setText("")
    person(window, "黑A12345")
    press(window, ENTER, CTRL)
    assert desk.queries.deliveries() == []
    assert view.form.supervisor.isVisible()
    assert QApplication.focusWidget() is view.form.supervisor.reason
    person(window, "", ENTER)
    assert desk.queries.deliveries() == [], "not without a reason"
    person(window, "医院")
    view.refresh(ALL_KINDS)
    assert view.form.supervisor.reason.text() == "医院", "what is typed survives other laptops' news"
    person(window, "急用", ENTER)
    (recorded,) = desk.queries.deliveries()
    assert recorded.pass_number == number
    (override,) = desk.queries.lots.overrides(0, 2**62)
    assert (override.supervisor, override.reason) == ("V01", "医院急用")
    assert "李建国 let it pass" in said(window).detail
    assert not view.form.supervisor.isVisible()


def test_a_pass_for_another_vehicle_is_said_while_the_plate_is_typed(view: ReceivingView, window: MainWindow) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    view.form.pass_number.setFocus()
    person(window, "TX-3")
    assert "Valid until" in view.form.pass_state.text()
    view.form.plate.setFocus()
    person(window, "黑A12345")
    assert view.form.pass_state.text() == "This pass is for another vehicle."


def test_a_plate_that_cannot_be_is_said_beside_its_field_as_it_is_typed(
    view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    person(window, "m01", ENTER)
    person(window, "黑A123")
    assert view.form.plate.accessibleDescription() == "", "it may yet become one"
    person(window, "O5")
    assert view.form.plate.accessibleDescription().startswith("No plate: province, letter")
    person(window, "", ENTER)
    press(window, ENTER, CTRL)
    assert said(window).headline == "This is no vehicle plate."
    assert QApplication.focusWidget() is view.form.plate
    assert desk.queries.deliveries() == []


def test_a_flood_asks_nothing_of_the_driver(view: ReceivingView, window: MainWindow, desk: Desk) -> None:
    adopt(desk, ProtocolSet("none"))
    press(window, Qt.Key.Key_N, CTRL)
    assert not any(field.isVisible() for field in (view.form.temperature, view.form.code, view.form.tested))


def test_the_driver_is_checked_as_the_protocol_asks(view: ReceivingView, window: MainWindow, desk: Desk) -> None:
    adopt(desk, COVID)
    scan(window, passes.encode("TX-1"))
    assert QApplication.focusWidget() is view.form.temperature
    person(window, "365", ENTER)
    assert QApplication.focusWidget() is view.form.code
    press(window, Qt.Key.Key_Down)
    person(window, "", ENTER)
    assert QApplication.focusWidget() is view.form.tested
    before = desk.now() - timedelta(hours=3)
    person(window, before.astimezone().strftime("%m-%d %H:%M"), ENTER)
    assert said(window).headline == "This temperature cannot be right."
    assert view.form.temperature.accessibleDescription() == "This temperature cannot be right."
    assert QApplication.focusWidget() is view.form.temperature
    assert not view.form.supervisor.isVisible(), "what was typed wrong nobody lets pass"
    view.form.temperature.selectAll()
    person(window, "36.5")
    press(window, ENTER, CTRL)
    (recorded,) = desk.queries.deliveries()
    assert (recorded.driver.temperature, recorded.driver.code) == ("36.5", "green")
    assert times.parse_utc(recorded.driver.tested_at) <= before


# codes


def test_a_case_counts_as_its_pieces_and_a_key_adds_another(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, RICE_CASE)
    assert said(window).headline == "大米10斤: +12 (1 case), 12 of 30 袋"
    scan(window, RICE_PIECE)
    assert line(desk, delivery, RICE).good == 13
    person(window, "*")
    assert line(desk, delivery, RICE).good == 25


def test_a_case_of_unknown_size_is_asked_for_and_learned_from_what_is_typed(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    view.table.select([CABBAGE])
    view.panel.field.setFocus()
    person(window, "*")
    assert "How many are in a case?" in view.panel.field.accessibleDescription()
    person(window, "4*")
    person(window, "*")
    assert line(desk, delivery, CABBAGE).good == 8


def test_a_gs1_code_counts_to_its_lot_and_describes_it(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, f"]C101{MUTTON_CODE}3102000250{'17'}491231{'10'}LOT7{GS}")
    found = lot(desk, delivery, MUTTON, "LOT7")
    assert found.good == 5, "2.5 kg are 5 jin"
    assert found.expires_on == "2049-12-31"
    assert said(window).headline.startswith("羊肉, lot LOT7: +5, 5 of 8 斤")
    scan(window, f"]C101{MUTTON_CODE}3102000050{'17'}491230{'10'}LOT7{GS}")
    assert lot(desk, delivery, MUTTON, "LOT7").expires_on == "2049-12-31", "what is recorded is not overwritten"
    assert (said(window).kind, "compare them" in said(window).detail) == (Kind.NOTICE, True)
    scan(window, f"]C101{MUTTON_CODE}3102000050{'10'}LOT8{GS}")
    assert shown(view, MUTTON).batches == ("LOT7", "LOT8")
    assert shown(view, MUTTON).state is LineState.SHORT or line(desk, delivery, MUTTON).good == 7


def test_an_expired_lot_is_said_as_it_is_scanned(delivery: str, view: ReceivingView, window: MainWindow) -> None:
    scan(window, f"]C101{MUTTON_CODE}3102000050{'17'}210101{'10'}OLD{GS}")
    assert said(window).kind is Kind.NOTICE
    assert said(window).detail.startswith("It expired on 2021-01-01.")


def test_an_unknown_code_is_bound_once_and_then_every_scan_of_it_counts(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    for _ in range(3):
        scan(window, STRANGE)
    scan(window, RICE_PIECE)
    assert line(desk, delivery, RICE).good == 1, "other scans go on counting"
    person(window, "wsz", ENTER)
    assert QApplication.focusWidget() is view.strip.amount
    person(window, "10", ENTER)
    assert line(desk, delivery, PAPER).good == 30
    assert not view.strip.isVisible()
    assert QApplication.focusWidget() is view.panel.field
    scan(window, STRANGE)
    assert line(desk, delivery, PAPER).good == 40


def test_an_unknown_code_that_is_left_counts_nothing(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, STRANGE)
    press(window, ESC)
    assert not view.strip.isVisible()
    assert not any(each.came for each in desk.queries.delivery_lines(delivery))
    assert desk.queries.lots.barcode(STRANGE.zfill(14)) is None


def test_the_first_label_of_a_scale_asks_what_it_says_and_what_waited_counts(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    for grams in ("01250", "01000"):
        scan(window, checked(f"2000123{grams}"))
    assert said(window).headline == "A label of a scale: does it say a weight or a price?"
    assert not line(desk, delivery, CABBAGE).is_counted, "a price taken for a weight would bill the wrong amount"
    assert [each.text() for each in view.strip.options] == ["1  the weight: 1.25 kg", "2  the price: 12.50 yuan"]
    person(window, "1")
    assert line(desk, delivery, CABBAGE).good == Decimal("4.5")
    scan(window, checked("200012300500"))
    assert line(desk, delivery, CABBAGE).good == Decimal("5.5"), "it is remembered"


def test_a_price_offers_how_much_it_would_be_and_enter_takes_it(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, checked("200012300300"))
    person(window, "2")
    assert said(window).headline == "白菜: 3.00 yuan. How much is it?"
    assert line(desk, delivery, CABBAGE).good == 0
    assert view.strip.amount.text() == "2"
    person(window, "", ENTER)
    assert line(desk, delivery, CABBAGE).good == 2


def test_what_a_scale_prints_is_chosen_anew_in_the_more_row_for_one_merchant(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_M, CTRL)
    view.more.scale.click()
    assert "with 13 digits" in view.strip.words()
    assert "now: the weight" in view.strip.words()
    person(window, "2")
    assert "with 18 digits" in view.strip.words()
    press(window, ESC)
    assert not view.strip.isVisible()
    chosen = scale_codes.ScaleFormat.from_text(desk.recall(scale_codes.setting("M01")))
    assert chosen.layouts == (scale_codes.PRICE_13,)
    assert not desk.recall(scale_codes.setting("M02"))


def test_an_unknown_item_of_a_scale_is_bound_then_its_label_is_asked(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, checked("200077701250"))
    person(window, "baicai", ENTER)
    assert view.strip.options[0].isVisible()
    person(window, "", ENTER)
    assert line(desk, delivery, CABBAGE).good == Decimal("2.5")


def test_five_hundred_scans_back_to_back_are_neither_lost_nor_doubled(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    codes = [
        (RICE_PIECE, RICE, 1),
        (RICE_CASE, RICE, 12),
        (CABBAGE, CABBAGE, 1),
        (STRANGE, PAPER, 2),
        (PAPER, PAPER, 1),
    ]
    expected: Counter[str] = Counter()
    for number in range(500):
        code, sku, pieces = codes[(number * 7 + number // 3) % 5]
        scan(window, code)
        expected[sku] += pieces
    assert view.strip.isVisible()
    person(window, "wsz", ENTER)
    person(window, "2", ENTER)
    assert {sku: line(desk, delivery, sku).good for sku in expected} == dict(expected)


# the four cases


def test_a_weight_within_the_tolerance_is_as_ordered(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    adopt(desk, ProtocolSet("none", tolerance_permille=50))
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_Down)
    person(window, "12.2", ENTER)
    assert (shown(view, CABBAGE).state, shown(view, CABBAGE).state_words()) == (LineState.COMPLETE, "Complete (-0.3)")
    person(window, "11", ENTER)
    assert shown(view, CABBAGE).state_words() == "Short 1.5"


def test_none_came_is_one_key_and_is_not_the_same_as_not_counted(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    view.table.select([MUTTON])
    press(window, Qt.Key.Key_0, CTRL)
    assert line(desk, delivery, MUTTON).is_counted
    assert shown(view, MUTTON).state_words() == "None came: 8 short"
    assert shown(view, RICE).state is LineState.NOT_COUNTED
    view.table.select([RICE])
    person(window, "+")
    press(window, Qt.Key.Key_0, CTRL)
    assert said(window).headline == "Some of it is counted already: 1 袋."


@pytest.mark.parametrize(("key", "good"), [(Qt.Key.Key_4, 28), (Qt.Key.Key_5, 32)])
def test_too_little_and_too_much_take_by_how_much(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk, key: Qt.Key, good: int
) -> None:
    view.table.select([RICE])
    press(window, key, CTRL)
    person(window, "2", ENTER)
    assert line(desk, delivery, RICE).good == good
    person(window, "29", ENTER)
    assert line(desk, delivery, RICE).good == 29, "the next number is a total again"


def test_what_was_not_ordered_is_found_by_pinyin_and_counted(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_6, CTRL)
    person(window, "wsz", ENTER)
    view.strip.amount.selectAll()
    person(window, "5", ENTER)
    assert line(desk, delivery, PAPER).good == 5
    assert said(window).headline == "卫生纸: +5, 5 提, not ordered"


def test_what_came_in_the_place_of_something_is_said_by_one_key_and_kept(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    desk.do(SetCount(delivery, PAPER, GOOD, Decimal(5)))
    desk.do(SetCount(delivery, CABBAGE, GOOD, Decimal("12.5")))
    desk.do(SetCount(delivery, RICE, GOOD, Decimal(28)))
    view.refresh(ALL_KINDS)
    view.table.select([PAPER])
    assert view.panel.instead_button.isVisible()
    press(window, Qt.Key.Key_7, CTRL)
    assert view.count.instead.words() == "Nobody ordered 卫生纸. In the place of which item did it come?"
    options = view.count.instead.finder.candidates.rows()
    assert [(each.sku, each.words) for each in options] == [
        (RICE, "Short 2"),
        (MUTTON, "Not counted yet"),
        (CABBAGE, "Complete"),
    ]
    press(window, Qt.Key.Key_Down)
    press(window, ENTER)
    assert line(desk, delivery, PAPER).instead_of == MUTTON
    assert (said(window).headline, said(window).detail) == (
        "卫生纸: in the place of 羊肉",
        "It is kept when the vehicle leaves.",
    )
    assert (shown(view, PAPER).state, shown(view, PAPER).difference_text()) == (
        LineState.INSTEAD,
        "Kept: 5\ninstead of 羊肉",
    )
    assert QApplication.focusWidget() is view.panel.field, "the count goes on"
    press(window, ENTER, CTRL)
    assert "Items in the place of others, and kept: 1 (卫生纸)." in view.summary.sentences()
    press(window, ENTER)
    assert not any("卫生纸" in each for each in view.next.sentences()), "it does not go back"


def test_what_stands_in_the_place_of_something_is_found_by_pinyin_changed_and_taken_back(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    desk.do(SetCount(delivery, PAPER, GOOD, Decimal(5)))
    view.refresh(ALL_KINDS)
    view.table.select([PAPER])
    press(window, Qt.Key.Key_7, CTRL)
    person(window, "yr", ENTER)
    assert line(desk, delivery, PAPER).instead_of == MUTTON
    press(window, Qt.Key.Key_7, CTRL)
    press(window, ESC)
    assert line(desk, delivery, PAPER).instead_of == MUTTON
    assert view.count.instead.isHidden()
    press(window, Qt.Key.Key_7, CTRL)
    assert view.count.instead.finder.candidates.rows()[0].name == "In the place of nothing"
    press(window, ENTER)
    assert line(desk, delivery, PAPER).instead_of == ""
    assert shown(view, PAPER).state_words() == "Not ordered: 5"


def test_what_was_ordered_is_in_the_place_of_nothing_and_that_is_said(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    desk.do(SetCount(delivery, RICE, GOOD, Decimal(28)))
    view.refresh(ALL_KINDS)
    view.table.select([RICE])
    assert not view.panel.instead_button.isVisible()
    press(window, Qt.Key.Key_7, CTRL)
    assert view.count.instead.isHidden()
    assert said(window).headline == "Only what nobody ordered can be in the place of something."


def test_a_scan_counts_while_it_is_asked_what_something_came_for(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    desk.do(SetCount(delivery, PAPER, GOOD, Decimal(5)))
    view.refresh(ALL_KINDS)
    view.table.select([PAPER])
    press(window, Qt.Key.Key_7, CTRL)
    scan(window, RICE)
    scan(window, STRANGE)
    assert line(desk, delivery, RICE).good == 1
    assert view.count.instead.isHidden(), "one question at a time"
    press(window, ESC)
    assert not view.count.instead.isHidden()
    person(window, "yr", ENTER)
    assert line(desk, delivery, PAPER).instead_of == MUTTON


def test_bad_goods_are_refused_in_one_step_with_the_reason(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    view.table.select([MUTTON])
    person(window, "3")
    press(window, Qt.Key.Key_3, CTRL)
    assert view.panel.reasons[3].text() == "Thawed"
    press(window, Qt.Key.Key_4, ALT)
    assert line(desk, delivery, MUTTON).refused == 3
    view.panel.reasons[4].click()
    assert line(desk, delivery, MUTTON).refused == 4


def test_a_picture_goes_with_the_goods_that_it_shows(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    view.table.select([MUTTON])
    press(window, Qt.Key.Key_2, CTRL)
    view.panel.photo.changed.emit("ab" * 32)
    view.panel.reasons[0].click()
    counted = [each.fact for each in desk.queries.facts_about(f"delivery:{delivery}")][-1]
    assert getattr(counted, "photo", "") == "ab" * 32
    view.panel.reasons[0].click()
    counted = [each.fact for each in desk.queries.facts_about(f"delivery:{delivery}")][-1]
    assert getattr(counted, "photo", "?") == "", "the next ones have a picture of their own, or none"


def test_a_blind_count_hides_what_was_ordered_until_it_was_counted(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    adopt(desk, ProtocolSet("none", blind_count=True))
    view.refresh(ALL_KINDS)
    assert [row.ordered_text() for row in view.table.rows()] == ["?", "?", "?"]
    view.table.select([RICE])
    assert not view.panel.as_ordered_button.isEnabled()
    assert "30" not in view.panel._progress.text()
    person(window, "28", ENTER)
    assert (shown(view, RICE).ordered_text(), shown(view, RICE).state_words()) == ("?", "Counted")
    scan(window, RICE)
    assert (said(window).headline, said(window).detail) == ("大米10斤: 29 袋", ""), "one scan gives nothing away"
    press(window, Qt.Key.Key_4, CTRL)
    assert said(window).headline == "大米10斤: 29 袋"
    press(window, ENTER, CTRL)
    assert (shown(view, RICE).ordered_text(), shown(view, RICE).state_words()) == ("30", "Short 1")
    assert view.summary.sentences()[0] == "Items that nobody counted: 2 (白菜, 羊肉). They stand as not come."


# lots


def test_the_lots_of_an_item_are_described_by_keyboard_and_what_is_missing_is_marked(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    adopt(desk, COVID)
    view.refresh(ALL_KINDS)
    view.table.select([MUTTON])
    press(window, Qt.Key.Key_L, CTRL)
    page = view.side.lots
    assert QApplication.focusWidget() is page.fields["batch"]
    person(window, "B7", ENTER)
    person(window, "20211001", ENTER)
    person(window, "2021年9月1日", ENTER)
    press(window, ENTER, CTRL)
    assert page.fields["expires_on"].accessibleDescription().startswith("Expired before it was made.")
    assert desk.queries.lots.lot(delivery, MUTTON, "B7") is None
    page.fields["expires_on"].selectAll()
    person(window, "991001", ENTER)
    page.imported.click()
    page.papers["customs"].setFocus()
    person(window, "HG-1")
    press(window, ENTER, CTRL)
    found = lot(desk, delivery, MUTTON, "B7")
    assert (found.produced_on, found.expires_on, found.imported) == ("2021-10-01", "2099-10-01", True)
    (row,) = page.table.rows()
    assert row.missing_words() == "Missing: Temperature on arrival, °C, Nucleic-acid test report"
    page.fields["temperature"].setFocus()
    person(window, "零下18.5")
    press(window, ENTER, CTRL)
    assert lot(desk, delivery, MUTTON, "B7").temperature == "-18.5"
    press(window, ESC)
    assert view.panel.isVisible()


def test_one_ordered_line_may_come_as_several_lots(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, f"(01){MUTTON_CODE}(10)A1")
    scan(window, f"(01){MUTTON_CODE}(10)A2")
    assert view.panel.lot.currentData() == "A2"
    person(window, "3", ENTER)
    assert [each.good for each in desk.queries.lots.lots(delivery)] == [Decimal(1), Decimal(3)]
    press(window, Qt.Key.Key_Equal, CTRL)
    assert lot(desk, delivery, MUTTON, "A2").good == 7, "as ordered in all"
    assert shown(view, MUTTON).state is LineState.COMPLETE


# packing list, tally sheets


def test_a_pasted_packing_list_is_looked_through_and_recorded_beside_the_order(
    qtbot: QtBot, delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_P, CTRL)
    QGuiApplication.clipboard().setText("大米10斤 28袋 批号B1\n羊肉 8斤")
    view.side.packing.paste.click()
    qtbot.waitUntil(lambda: len(view.side.packing.table.rows()) == 2)
    assert line(desk, delivery, RICE).announced == 0
    assert [row.difference_words() for row in view.side.packing.table.rows()] == ["2 fewer than ordered", "As ordered"]
    press(window, ENTER, CTRL)
    assert line(desk, delivery, RICE).announced == 28
    press(window, ESC)
    assert not view.table.isColumnHidden(3)
    assert shown(view, RICE).announced_text() == "28"
    assert shown(view, RICE).line.good == 0, "the count starts at 0"


def test_a_packing_list_with_a_wrong_line_is_not_taken_by_halves(
    qtbot: QtBot, delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_P, CTRL)
    view.side.read_text("大米10斤 28袋\n恐龙蛋 3枚")
    qtbot.waitUntil(lambda: bool(view.side.packing.found.toPlainText()))
    assert "line 2" in view.side.packing.found.toPlainText()
    press(window, ENTER, CTRL)
    assert said(window).headline == "There is nothing to record."
    assert line(desk, delivery, RICE).announced == 0


def test_a_tally_sheet_is_printed_and_typed_back_in_once(
    qtbot: QtBot, delivery: str, view: ReceivingView, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    press(window, Qt.Key.Key_T, CTRL)
    view.side.tally.print_button.click()
    qtbot.waitUntil(lambda: bool(list((tmp_path / "exports").glob("tally-*.pdf"))))
    (recorded,) = desk.queries.facts_about(_tally_subject(desk))
    printed = recorded.fact
    assert isinstance(printed, TallyPrinted)
    scan(window, f"CPT-{printed.sheet}")
    assert QApplication.focusWidget() is view.side.tally.line
    person(window, "2 12 1 0 squashed #B7", ENTER)
    person(window, "9 1", ENTER)
    assert "has no line 9" in view.side.tally.line.accessibleDescription()
    view.side.tally.line.selectAll()
    person(window, "1 12.5", ENTER)
    view.side.tally.finder.field.setFocus()
    person(window, "wsz4", ENTER)
    assert not any(each.came for each in desk.queries.delivery_lines(delivery)), "nothing before the whole sheet"
    press(window, ENTER, CTRL)
    rice = line(desk, delivery, RICE)
    assert (rice.good, rice.damaged) == (Decimal(12), Decimal(1))
    assert line(desk, delivery, CABBAGE).good == Decimal("12.5")
    assert line(desk, delivery, PAPER).good == 4
    assert lot(desk, delivery, RICE, "B7").good == 12
    scan(window, f"CPT-{printed.sheet}")
    assert said(window).kind is Kind.REFUSED
    assert "already" in said(window).headline
    press(window, ENTER, CTRL)
    assert line(desk, delivery, RICE).good == 12


def test_a_sheet_for_a_merchant_that_is_to_come_is_typed_in_for_its_vehicle(
    qtbot: QtBot, view: ReceivingView, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    press(window, Qt.Key.Key_T, CTRL)
    assert view.side.tally.merchant.currentText() == "正新商场"
    view.side.tally.print_merchant.click()
    qtbot.waitUntil(lambda: bool(list((tmp_path / "exports").glob("tally-*.pdf"))))
    (recorded,) = desk.queries.facts_about(_tally_subject(desk))
    assert isinstance(recorded.fact, TallyPrinted)
    assert (recorded.fact.delivery, recorded.fact.merchant) == ("", "M01")
    outcome = desk.do(ReceiveVehicle("M01", "黑A12345", ""))
    assert isinstance(outcome, Done)
    view.refresh(ALL_KINDS)
    view.side.tally.number.setFocus()
    person(window, recorded.fact.sheet.lower(), ENTER)
    assert QApplication.focusWidget() is view.side.tally.line
    person(window, "1 0", ENTER)
    press(window, ENTER, CTRL)
    first = recorded.fact.lines[0].sku
    assert line(desk, desk.queries.deliveries()[0].delivery, first).is_counted


def test_a_sheet_of_a_laptop_that_died_is_typed_in_by_the_names_of_the_goods(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    number = new_sheet(b"abcd")
    scan(window, f"CPT-{number}")
    assert "printed on another laptop" in said(window).detail
    view.side.tally.finder.field.setFocus()
    person(window, "dami 7", ENTER)
    press(window, ENTER, CTRL)
    assert line(desk, delivery, RICE).good == 7
    assert desk.queries.lots.entered_sheet(number)


def _tally_subject(desk: Desk) -> str:
    subjects = desk.queries.own_subjects_since(0)
    return next(each for each in subjects if each.startswith("tally:"))


# the end


def test_the_rest_of_a_short_item_comes_later_or_never_by_one_key(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    desk.do(SetCount(delivery, RICE, GOOD, Decimal(28)))
    view.refresh(ALL_KINDS)
    press(window, ENTER, CTRL)
    assert shown(view, RICE).rest_words() == "the rest never comes"
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_R, CTRL)
    assert shown(view, RICE).rest_words() == "the rest comes later"
    assert QApplication.focusWidget() is view.summary.confirm
    press(window, ENTER)
    found = desk.queries.delivery(delivery)
    assert found is not None
    assert found.later == (RICE,)


def test_the_vehicle_leaves_with_what_is_not_kept_and_the_merchant_gets_the_note(
    qtbot: QtBot, delivery: str, view: ReceivingView, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    desk.do(SetCount(delivery, RICE, GOOD, Decimal(32)))
    desk.do(CountGoods(delivery, MUTTON, DAMAGED, Decimal(2), "Thawed"))
    desk.do(FinishCount(delivery))
    view.refresh(ALL_KINDS)
    assert view.next.sentences()[1] == (
        "Goes back with the driver: 大米10斤 2 袋 (more than ordered), 羊肉 2 斤 (Damaged)"
    )
    view.next.leave.click()
    found = desk.queries.delivery(delivery)
    assert found is not None
    assert found.sent_back_at
    assert said(window).headline == "正新商场 · 黑A12345: the vehicle left."
    assert not view.next.leave.isVisible()
    view.next.copy.click()
    assert "大米10斤" in QGuiApplication.clipboard().text()
    press(window, Qt.Key.Key_W, CTRL)
    qtbot.waitUntil(lambda: bool(list((tmp_path / "exports").glob("receiving-note-*.pdf"))))


def test_a_sheet_of_a_dead_laptop_is_typed_in_by_the_codes_printed_on_it(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    number = new_sheet(b"abcd")
    scan(window, f"CPT-{number}")
    scan(window, RICE)
    assert said(window).headline == "大米10斤: what was written beside it?"
    assert QApplication.focusWidget() is view.side.tally.line
    person(window, "7 1 0 squashed #B7 2031-05-01", ENTER)
    person(window, "baicai 3", ENTER)
    person(window, "5 3", ENTER)
    assert "begin with the item's code or name" in view.side.tally.line.accessibleDescription()
    view.side.tally.line.selectAll()
    person(window, "zzz 3", ENTER)
    assert "No item is called" in view.side.tally.line.accessibleDescription()
    scan(window, RICE_PIECE)
    assert not any(each.came for each in desk.queries.delivery_lines(delivery)), "scans of goods do not count beside it"
    press(window, ENTER, CTRL)
    assert (line(desk, delivery, RICE).good, line(desk, delivery, RICE).damaged) == (Decimal(7), Decimal(1))
    assert line(desk, delivery, CABBAGE).good == 3
    assert lot(desk, delivery, RICE, "B7").expires_on == "2031-05-01"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("2 12 2031-13-41", "There is no day 2031-13-41"),
        ("2 squashed", "is not a count"),
        ("2 12 1", "Add the reason"),
        ("2 -3", "is not a count"),
        ("2", "how many"),
    ],
)
def test_a_slip_on_a_line_of_a_sheet_is_said_beside_it(
    typed: str, words: str, delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    printed = desk.do(
        PrintTally("M01", delivery, (ExpectedLine(CABBAGE, Decimal(9), "斤"), ExpectedLine(RICE, Decimal(3), "袋")))
    )
    assert isinstance(printed, Done)
    (fact,) = printed.facts
    assert isinstance(fact, TallyPrinted)
    scan(window, f"CPT-{fact.sheet}")
    person(window, typed, ENTER)
    assert words in view.side.tally.line.accessibleDescription()
    assert view.side.tally.line.text() == typed


def test_a_last_day_that_is_recorded_otherwise_is_said_and_kept(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, f"(01){RICE_PIECE.zfill(14)}(17)310501(10)B7")
    scan(window, f"CPT-{new_sheet(b'abcd')}")
    person(window, f"{RICE} 7 #B7 2031-06-01", ENTER)
    press(window, ENTER, CTRL)
    assert "the sheet says 2031-06-01, recorded is 2031-05-01" in said(window).detail
    assert lot(desk, delivery, RICE, "B7").expires_on == "2031-05-01"


def test_an_unknown_code_that_is_scanned_on_another_page_is_asked_where_it_is_seen(
    delivery: str, view: ReceivingView, window: MainWindow
) -> None:
    press(window, Qt.Key.Key_L, CTRL)
    scan(window, STRANGE)
    assert view.strip.isVisible()
    assert QApplication.focusWidget() is view.strip.finder.field


def test_a_count_does_not_end_while_a_scan_waits_for_an_answer(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, CABBAGE)
    scan(window, STRANGE)
    press(window, ENTER, CTRL)
    assert said(window).headline == "First answer the question below."
    assert QApplication.focusWidget() is view.strip.finder.field
    person(window, "wsz", ENTER)
    person(window, "2", ENTER)
    assert line(desk, delivery, PAPER).good == 2
    press(window, ENTER, CTRL)
    assert view.summary.isVisible()


def test_half_a_pass_is_called_half_a_pass(view: ReceivingView, window: MainWindow) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    scan(window, passes.encode("TX-M01")[:-1])
    assert said(window).headline == "Only part of the pass was read."
    assert view.form.pass_number.text() == ""


def test_how_many_are_damaged_is_typed_before_the_reason_is_pressed(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    scan(window, CABBAGE)
    press(window, Qt.Key.Key_2, CTRL)
    person(window, "3")
    press(window, Qt.Key.Key_1, ALT)
    assert line(desk, delivery, CABBAGE).damaged == 3
    press(window, Qt.Key.Key_2, CTRL)
    view.panel.photo.file_button.setFocus()
    view.panel.photo.changed.emit("ab" * 32)
    assert QApplication.focusWidget() is view.panel.field, "the next thing is how many the picture shows"


def test_what_is_held_is_said_and_each_lot_is_put_away_by_one_key(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    adopt(desk, COVID)
    desk.do(DrawZone("", "右区", 0, 0, 4, 4, ("ordinary",)))
    desk.do(DrawZone("", "左区冷冻", 10, 0, 4, 4, ("frozen",), 0, "-25", "-15"))
    desk.do(SetCount(delivery, RICE, GOOD, Decimal(30)))
    desk.do(SetCount(delivery, MUTTON, GOOD, Decimal(8)))
    desk.do(FinishCount(delivery))
    view.refresh(ALL_KINDS)
    press(window, Qt.Key.Key_G, CTRL)
    rows = {row.lot.sku: row for row in view.side.places.table.rows()}
    assert rows[RICE].held_words() == "Held: Not disinfected yet."
    assert rows[MUTTON].place_words().startswith("→ 左区冷冻")
    assert QApplication.focusWidget() is view.side.places.table
    press(window, ENTER)
    press(window, ENTER)
    zones = {each.zone: each.name for each in desk.queries.store.zones()}
    assert zones[lot(desk, delivery, RICE, "").zone] == "右区"
    assert zones[lot(desk, delivery, MUTTON, "").zone] == "左区冷冻"


def test_what_another_laptop_counted_after_the_end_is_said(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    other = Desk(Database(tmp_path / "other.sqlite"), checkpoint="P01", operator="V02")
    other.load_reference(DISTRICT)
    desk.do(SetCount(delivery, RICE, GOOD, Decimal(27)))
    join(desk, other)
    assert isinstance(other.do(CountGoods(delivery, RICE, GOOD, Decimal(3))), Done)
    desk.do(FinishCount(delivery))
    join(desk, other)
    other.close()
    view.refresh(ALL_KINDS)
    late = view.next.sentences()[1]
    assert late.startswith("Counted on another laptop after the end of the count: 大米10斤 +3 袋 by 王海燕")
    assert shown(view, RICE).state is LineState.COMPLETE


def test_goods_scanned_while_a_vehicle_is_recorded_count_nothing(
    delivery: str, view: ReceivingView, window: MainWindow, desk: Desk
) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    scan(window, RICE_PIECE)
    assert said(window).headline == "Record the vehicle first."
    assert line(desk, delivery, RICE).good == 0


def test_the_pages_are_reached_by_their_keys_and_left_by_esc(
    delivery: str, view: ReceivingView, window: MainWindow
) -> None:
    assert not view.more.isVisible()
    for key, page in (
        (Qt.Key.Key_L, Page.LOTS),
        (Qt.Key.Key_P, Page.PACKING_LIST),
        (Qt.Key.Key_T, Page.TALLY),
        (Qt.Key.Key_G, Page.PLACES),
    ):
        press(window, key, CTRL)
        assert view.side.pages[page].isVisible()
        assert view.more.buttons[page].isChecked()
    press(window, ESC)
    assert view.count.isVisible()
    assert not view.more.isVisible()
