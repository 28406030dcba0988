"""Traces and recalls through the station's own widgets: found, followed both ways, recalled, called for, withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkpoint_app.db.trace_rows import TracedReadings
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import RecalledLot
from checkpoint_app.domain.state import BagState
from checkpoint_app.intake import goods_codes
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.coldchain.finding import FoundKind
from checkpoint_app.ui.coldchain.presenter import ColdChainPresenter, Page
from checkpoint_app.ui.coldchain.story import story
from checkpoint_app.ui.coldchain.view import ColdChainView
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.station import ALL_KINDS
from tests.desk import days
from tests.desk.days import HOUSEHOLDS, done
from tests.ui.conftest import FakeShell

pytestmark = pytest.mark.usefixtures("shanghai")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Milk of two lots is packed for two households, one bag is carried to its door; some milk lies unpacked."""
    clock = days.Clock()
    made = days.open_desk(tmp_path / "cold.db", clock=clock)
    done(made.do(c.OpenShift()))
    done(made.do(c.TakeOrders(days.ORDERS)))
    arrived = done(made.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    for sku, batch, quantity in (("RICE", "", "40"), ("MILK", "A1", "4"), ("MILK", "B2", "3")):
        done(made.do(c.CountGoods(arrived.delivery, sku, facts.GOOD, Decimal(quantity), batch=batch)))
    done(made.do(c.FinishCount(arrived.delivery)))
    days.set_free(made, clock, arrived.delivery)
    days.pack_all(made, arrived.delivery)
    for bag in made.queries.bags(household=HOUSEHOLDS[0]):
        done(made.do(c.HandOverBag(days.code(bag.bag))))
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk, tmp_path: Path) -> ColdChainPresenter:
    return ColdChainPresenter(desk, DeskNames(desk.queries), tmp_path / "exports")


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, presenter: ColdChainPresenter, shell: FakeShell) -> ColdChainView:
    made = ColdChainView(presenter, shell)
    qtbot.addWidget(made)
    made.resize(1230, 620)
    made.show()
    made.refresh(ALL_KINDS)
    desk.on_changed(made.refresh)
    return made


def milk_bag(desk: Desk, household: str, batch: str = "A1") -> str:
    """The bag of a household that holds milk of the batch."""
    delivery = desk.queries.deliveries()[0].delivery
    rows = desk.queries.trace.bags([RecalledLot(delivery, "MILK", batch)])
    return next(row.bag for row in rows if row.household == household)


def find(view: ColdChainView, typed: str) -> None:
    """Type it and take the first that is found."""
    view.trace.finder.field.setText(typed)
    QTest.keyClick(view.trace.finder.field, Qt.Key.Key_Return)


def begin_recall(view: ColdChainView, batch: str = "A1") -> None:
    """Follow a lot and recall it, for a reason."""
    find(view, batch)
    QTest.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    view.recall.form.reason.setEditText("核酸阳性")
    QTest.mouseClick(view.recall.form.open, Qt.MouseButton.LeftButton)


# trace


def test_every_item_of_a_batch_is_found_and_ctrl_f_begins_a_trace(view: ColdChainView, desk: Desk) -> None:
    arrived = done(desk.do(c.ReceiveVehicle("M01", "黑A12346", ""))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    for sku in (skus := sorted(desk.queries.reference.products())):
        done(desk.do(c.CountGoods(arrived.delivery, sku, facts.GOOD, Decimal(1), batch="2611-M04")))
    find(view, "A1")
    assert not view.trace.finder.field.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.trace.finder.field.hasFocus()
    view.trace.finder.field.setText("2611-m04")
    found = [each.key[0] for each in view.trace.finder.candidates.rows() if each.kind is FoundKind.LOT]
    assert sorted(found) == skus


@pytest.mark.parametrize("typed", ["A1", "a1", "黑A1", "大米", "dm", "1-1-101"])
def test_a_trace_begins_with_whatever_is_known(view: ColdChainView, typed: str) -> None:
    find(view, typed)
    assert view.trace.bags.rows(), typed


def test_a_lot_is_followed_to_every_bag_with_its_time_and_person(view: ColdChainView) -> None:
    find(view, "A1")
    rows = {row.address: row for row in view.trace.bags.rows()}
    assert set(rows) == {"1-1-101", "10-1-301"}
    assert (rows["1-1-101"].state, rows["1-1-101"].mark, rows["1-1-101"].who) == ("Handed over", Mark.OK, "李建国")
    assert rows["1-1-101"].quantity == "2 盒"
    assert rows["10-1-301"].mark is Mark.WAITING
    assert "Handed over: 1, waiting: 1" in view.trace.summary.text()


def test_of_a_household_neither_the_lot_before_is_withdrawn_nor_its_trace_written(view: ColdChainView) -> None:
    find(view, "B2")
    assert view.trace.withdraw.isEnabled()
    find(view, "1-1-101")
    assert not view.trace.withdraw.isEnabled()
    assert view._presenter.trace.write() is None


def test_only_the_chosen_lots_are_followed(view: ColdChainView) -> None:
    find(view, "黑A1")
    everything = len(view.trace.bags.rows())
    view.trace.lots.select([row.key for row in view.trace.lots.rows() if row.key.batch == "B2"])
    assert {row.batch for row in view.trace.bags.rows()} == {"B2"}
    assert len(view.trace.bags.rows()) < everything


def test_a_bag_is_followed_back_and_its_lots_forward_again(view: ColdChainView, desk: Desk) -> None:
    find(view, "A1")
    view.trace.bags.setFocus()
    QTest.keyClick(view.trace.bags, Qt.Key.Key_Return)
    told = "\n".join(f"{row.what} {row.detail} {row.who}" for row in view.trace.steps.rows())
    for words in ("order 1", "vehicle 黑A12345", "batch A1", "84消毒液", "Released", "Packed", "李建国"):
        assert words in told, words
    assert view.trace.bag_title.text() == "1-1-101, bag 2 of 2"
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.trace.front.currentIndex() == 0 and len(view.trace.bags.rows()) == 2


def test_readings_out_of_bounds_are_marked_on_the_way_of_a_bag(desk: Desk) -> None:
    trace = desk.queries.trace.backward(milk_bag(desk, HOUSEHOLDS[0]))
    assert trace is not None
    at = trace.bag.packed_at
    readings = [TracedReadings("zone", name, 3, -190, -100, at, at, beyond) for name, beyond in (("左", 2), ("右", 0))]
    told = {
        step.what: (step.mark, "Out of bounds, readings: 2." in step.detail)
        for step in story(replace(trace, temperatures=tuple(readings)), DeskNames(desk.queries))
    }
    assert told["Temperatures of 左"] == (Mark.NOTICE, True)
    assert told["Temperatures of 右"] == (None, False)


def test_a_scanned_label_is_followed_back(view: ColdChainView, desk: Desk) -> None:
    answer = view.scanned(days.code(milk_bag(desk, HOUSEHOLDS[2])))
    assert answer is not None and (answer.kind, answer.headline) == (Kind.OK, "10-1-301, bag 2 of 2")
    assert view.trace.steps.rows()[-1].what == "Waits here"


@pytest.mark.parametrize(("code", "lots"), [("6901234567892", {"A1"}), ("(01)06901234567892(10)B2", {"B2"})])
def test_a_code_on_goods_lists_the_latest_lot_or_the_one_that_it_names(
    view: ColdChainView, desk: Desk, code: str, lots: set[str]
) -> None:
    done(desk.do(c.BindBarcode(goods_codes.key_of("6901234567892"), "MILK", Decimal(1))))
    answer = view.scanned(code)
    assert answer is not None and answer.kind is Kind.OK
    assert {row.batch for row in view.trace.bags.rows()} == lots


def test_a_scan_of_something_else_is_refused_in_words(view: ColdChainView) -> None:
    answer = view.scanned("https://example.org")
    assert answer is not None and answer.kind is Kind.REFUSED and "Nothing was changed" in answer.detail


def test_goods_that_never_came_are_said_not_to_have_come(view: ColdChainView, shell: FakeShell) -> None:
    find(view, "鸡蛋")
    assert shell.said[-1].headline == "Nothing of it was counted here."


def test_a_trace_is_written_as_pdf_and_workbook(
    view: ColdChainView, shell: FakeShell, qtbot: QtBot, tmp_path: Path
) -> None:
    find(view, "A1")
    QTest.mouseClick(view.trace.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shell.said))
    assert shell.said[-1].headline == "The trace is written."
    assert sorted(path.suffix for path in (tmp_path / "exports").iterdir()) == [".pdf", ".xlsx"]


def test_spoiled_goods_are_withdrawn_without_a_recall_and_only_with_a_reason(
    view: ColdChainView, desk: Desk, shell: FakeShell
) -> None:
    find(view, "B2")
    view.trace.withdraw.click()
    assert shell.said[-1].kind is Kind.REFUSED and view.trace.reason_note.text()
    view.trace.reason.setEditText("变质")
    assert not view.trace.reason_note.text()
    view.trace.withdraw.click()
    lot = desk.queries.lots.lot(desk.queries.deliveries()[0].delivery, "MILK", "B2")
    assert lot is not None and (lot.withdrawn, lot.left) == (Decimal(2), Decimal(0))
    assert "Withdrawn: 2 盒" in view.trace.here.text() and not view.trace.withdraw.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    lot = desk.queries.lots.lot(desk.queries.deliveries()[0].delivery, "MILK", "B2")
    assert lot is not None and lot.left == 2


# recall


def test_the_traced_lots_are_recalled_by_one_key(view: ColdChainView, desk: Desk, shell: FakeShell) -> None:
    begin_recall(view)
    assert view.tabs.currentIndex() == list(Page).index(Page.RECALL)
    (row,) = desk.queries.recalls.recalls()
    assert (row.lots, row.reason) == ((RecalledLot("", "MILK", "A1"),), "核酸阳性")
    assert shell.said[-1].headline == "The recall is open."
    assert [line.mark for line in view.recall.here.rows()] == [Mark.HELD]
    assert [line.address for line in view.recall.bags.rows()] == ["10-1-301"]
    assert [line.address for line in view.recall.calls.rows()] == ["1-1-101"]


def test_one_delivery_alone_is_recalled_where_that_is_meant(view: ColdChainView, desk: Desk) -> None:
    find(view, "A1")
    view.trace.recall.click()
    view.recall.form.everywhere.click()
    view.recall.form.reason.setEditText("变质")
    view.recall.form.open.click()
    (row,) = desk.queries.recalls.recalls()
    assert row.lots == (RecalledLot(desk.queries.deliveries()[0].delivery, "MILK", "A1"),)


def test_a_whole_load_is_recalled_by_its_plate(view: ColdChainView, desk: Desk) -> None:
    QTest.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = view.recall.form
    form.finder.field.setText("黑A1")
    QTest.keyClick(form.finder.field, Qt.Key.Key_Return)
    assert len(form.lots.rows()) == 3
    form.lots.select([form.lots.rows()[0].key])
    form.drop.click()
    assert len(form.lots.rows()) == 2
    form.leave.click()
    assert desk.queries.recalls.recalls() == []


def test_a_recall_without_a_reason_is_refused_beside_the_field(view: ColdChainView, desk: Desk) -> None:
    find(view, "A1")
    view.trace.recall.click()
    view.recall.form.reason.setEditText("")
    view.recall.form.open.click()
    assert view.recall.form.reason_note.text()
    assert desk.queries.recalls.recalls() == []
    view.recall.form.reason.setEditText("x")
    assert not view.recall.form.reason_note.text()


def test_a_household_is_answered_for_by_one_key_and_the_bar_moves(
    view: ColdChainView, desk: Desk, qtbot: QtBot
) -> None:
    begin_recall(view)
    view.recall.tabs.setCurrentIndex(1)
    calls = view.recall.calls
    assert (calls.rows()[0].who, calls.rows()[0].phone) == ("王海燕", "13900000001")
    QTest.keyClick(calls, Qt.Key.Key_4)
    assert calls.rows()[0].answer.startswith("not reached")
    qtbot.waitUntil(lambda: calls._ready)
    QTest.keyClick(calls, Qt.Key.Key_1)
    assert calls.rows() == [] and view.recall.done.rows()[0].answer.startswith("given back")
    assert (view.recall.bar.value(), view.recall.bar.maximum()) == (1, 1)
    assert view.recall.progress.text() == "Answered: 1 of 1 households"
    # The last answer is taken back where it was given.
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.recall.calls.rows()[0].answer.startswith("not reached")


def test_a_burst_of_digits_answers_for_one_household_at_the_most(view: ColdChainView, desk: Desk) -> None:
    for bag in desk.queries.bags(state=BagState.WAITING):
        done(desk.do(c.HandOverBag(days.code(bag.bag))))
    begin_recall(view)
    view.recall.tabs.setCurrentIndex(1)
    assert len(view.recall.calls.rows()) == 2
    for _ in "11":  # half a scan: the event loop does not turn between its keys
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
        QCoreApplication.sendEvent(view.recall.calls, pressed)
    assert len(view.recall.calls.rows()) == 1


def test_what_lies_here_is_withdrawn_and_taken_back(view: ColdChainView, desk: Desk, shell: FakeShell) -> None:
    begin_recall(view, "B2")
    delivery = desk.queries.deliveries()[0].delivery
    assert view.recall.here.rows()[0].left == "2 盒"
    QTest.mouseClick(view.recall.withdraw, Qt.MouseButton.LeftButton)
    lot = desk.queries.lots.lot(delivery, "MILK", "B2")
    assert lot is not None and (lot.withdrawn, lot.left) == (Decimal(2), Decimal(0))
    assert (shell.said[-1].kind, shell.said[-1].headline) == (Kind.OK, "Withdrawn. Lots: 1.")
    assert not view.recall.withdraw.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    lot = desk.queries.lots.lot(delivery, "MILK", "B2")
    assert lot is not None and lot.left == 2
    assert view.recall.withdraw.isEnabled()


def test_a_code_on_goods_is_scanned_into_a_recall_that_is_being_prepared(view: ColdChainView, desk: Desk) -> None:
    done(desk.do(c.BindBarcode(goods_codes.key_of("6901234567892"), "MILK", Decimal(1))))
    view.show_place("recall")
    view.recall.new.click()
    answer = view.scanned("(01)06901234567892(10)B2")
    assert answer is not None and (answer.kind, answer.headline) == (Kind.OK, "B2")
    assert [line.key for line in view.recall.form.lots.rows()] == [RecalledLot("", "MILK", "B2")]
    other = view.scanned("https://example.org")
    assert other is not None and other.kind is Kind.REFUSED


def test_a_waiting_bag_is_scanned_and_returned(view: ColdChainView, desk: Desk, shell: FakeShell) -> None:
    begin_recall(view)
    bag = milk_bag(desk, HOUSEHOLDS[2])
    answer = view.scanned(days.code(bag))
    assert answer is not None and answer.kind is Kind.REFUSED and answer.headline == "Recalled goods are in it."
    assert view.recall.bags.current() is not None
    view.recall.return_bag.click()
    found = desk.queries.bag(bag)
    assert found is not None and found.state is BagState.RETURNED
    other = next(each.bag for each in desk.queries.bags() if each.state is BagState.WAITING)
    answer = view.scanned(days.code(other))
    assert answer is not None and (answer.kind, answer.headline) == (Kind.OK, "Nothing of this recall is in it.")


def test_a_recall_with_a_household_left_is_closed_with_a_reason_only(
    view: ColdChainView, desk: Desk, shell: FakeShell
) -> None:
    begin_recall(view)
    view.recall.close_recall.click()
    assert shell.said[-1].headline == "Not every household has answered."
    assert view.recall.close_note.isVisible()
    view.recall.close_reason.setText("复检阴性")
    view.recall.close_recall.click()
    assert shell.said[-1].headline == "The recall is closed."
    assert not desk.queries.recalls.recalls()[0].is_open
    assert not view.recall.close_recall.isEnabled()
    answer = view.scanned(days.code(milk_bag(desk, HOUSEHOLDS[2])))
    assert answer is not None and (answer.kind, answer.headline) == (Kind.NOTICE, "The recall is closed.")


def test_the_notice_to_the_building_of_the_marked_household_is_copied(view: ColdChainView) -> None:
    begin_recall(view)
    QTest.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_T, both)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].endswith("building 1") and "1-1-101" not in text


def test_the_notice_is_copied_and_names_nobody(view: ColdChainView) -> None:
    begin_recall(view)
    QTest.keyClick(view, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    words = QGuiApplication.clipboard().text()
    assert "A1" in words and "核酸阳性" in words
    assert "王海燕" not in words and "13900000001" not in words


def test_the_call_list_is_written(view: ColdChainView, shell: FakeShell, qtbot: QtBot, tmp_path: Path) -> None:
    begin_recall(view)
    said = len(shell.said)
    view.recall.write.click()
    qtbot.waitUntil(lambda: len(shell.said) > said)
    assert shell.said[-1].headline == "The call list is written."
    assert [path.suffix for path in (tmp_path / "exports").iterdir()] == [".pdf"]


def test_what_another_station_asks_for_is_shown(view: ColdChainView) -> None:
    view.show_place("recall")
    assert view.tabs.currentIndex() == list(Page).index(Page.RECALL)


def test_an_empty_station_says_what_to_do(qtbot: QtBot, shell: FakeShell, tmp_path: Path) -> None:
    desk = days.open_desk(tmp_path / "empty.db")
    try:
        view = ColdChainView(ColdChainPresenter(desk, DeskNames(desk.queries), tmp_path), shell)
        qtbot.addWidget(view)
        view.refresh(ALL_KINDS)
        assert "Type above" in view.trace.bags.words_when_empty
        view.show_place("recall")
        assert "New recall" in view.recall.recalls.words_when_empty
        view.recall.withdraw.click()
    finally:
        desk.close()


def test_only_a_bag_that_waits_is_returned_and_the_keyboard_stays_with_the_list(
    view: ColdChainView, desk: Desk
) -> None:
    begin_recall(view)
    view.recall.bags.select([])
    assert not view.recall.return_bag.isEnabled()
    bag = milk_bag(desk, HOUSEHOLDS[2])
    view.scanned(days.code(bag))
    assert view.recall.return_bag.isEnabled()
    view.recall.return_bag.click()
    assert not view.recall.return_bag.isEnabled()


def test_all_that_a_household_has_is_said_below_the_list(view: ColdChainView, desk: Desk) -> None:
    for bag in desk.queries.bags(household=HOUSEHOLDS[2]):
        done(desk.do(c.HandOverBag(days.code(bag.bag))))
    find(view, "黑A1")
    QTest.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    view.recall.form.reason.setEditText("变质")
    view.recall.form.open.click()
    QTest.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    view.recall.calls.select([HOUSEHOLDS[2]])
    assert view.recall.goods.isVisible()
    assert "batch A1" in view.recall.goods.text() and "batch B2" in view.recall.goods.text()
    QTest.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not view.recall.goods.isVisible()
