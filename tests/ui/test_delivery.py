"""Bags go out by their labels, each once; what still waits, and what contradicts itself, is seen."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from checkpoint_app.db import journal, projections
from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, tokens
from checkpoint_app.domain.facts import GOOD, RecalledLot, VehicleArrived
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.domain.state import Bag, BagState
from checkpoint_app.labels import drawing
from checkpoint_app.ui import delivery
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.delivery.presenter import DeliveryPresenter
from checkpoint_app.ui.delivery.view import DeliveryView
from checkpoint_app.ui.delivery.waiting import SHORT_CODE
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.station import ALL_KINDS, StationSpec
from checkpoint_app.ui.texts import local_moment
from tests.desk import days
from tests.ui.conftest import FakeShell, Recorder
from tests.ui.keys import scan, type_slowly

SEALED, ELDERLY, NORMAL, _ = days.HOUSEHOLDS
MakeWindow = Callable[[Sequence[StationSpec]], MainWindow]


@pytest.fixture
def clock() -> days.Clock:
    return days.Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: days.Clock) -> Iterator[Desk]:
    """Five bags wait: two for SEALED (the second cold), one for ELDERLY, two for NORMAL."""
    made = days.open_desk(tmp_path / "day.db", clock=clock)
    days.done(made.do(c.OpenShift()))
    days.done(made.do(c.TakeOrders(days.ORDERS)))
    arrived = days.take_delivery(made)
    days.set_free(made, clock, arrived)
    days.pack_all(made, arrived)
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk) -> DeliveryPresenter:
    return DeliveryPresenter(desk, DeskNames(desk.queries))


@pytest.fixture
def view(qtbot: QtBot, presenter: DeliveryPresenter, shell: FakeShell) -> DeliveryView:
    made = DeliveryView(presenter, shell)
    qtbot.addWidget(made)
    made.refresh(ALL_KINDS)
    return made


@pytest.fixture
def window(desk: Desk, make_window: MakeWindow) -> MainWindow:
    return make_window([delivery.spec(desk, DeskNames(desk.queries))])


def bag_of(desk: Desk, household: str, number: int = 1) -> str:
    return next(row.bag for row in desk.queries.bags(household=household) if row.number == number)


def state_of(desk: Desk, bag: str) -> Bag:
    found = desk.queries.bag(bag)
    assert found is not None
    return found


def shown(window: MainWindow) -> Answer:
    assert window.banner.answer is not None
    return window.banner.answer


def front(window: MainWindow) -> DeliveryView:
    view = window.view("delivery")
    assert isinstance(view, DeliveryView)
    return view


def press(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_scan_hands_the_bag_over_and_says_which_bag_still_waits(
    desk: Desk, window: MainWindow, recorder: Recorder
) -> None:
    scan(window, days.code(bag_of(desk, SEALED)))
    answer = shown(window)
    assert answer.kind is Kind.OK
    assert answer.headline == "1-1-101 · bag 1/2"
    assert answer.detail == "Carried to the door. More bags waiting: 1 (2/2 cold)."
    assert recorder.played == [Kind.OK]
    assert state_of(desk, bag_of(desk, SEALED)).state is BagState.HANDED_OVER
    assert state_of(desk, bag_of(desk, SEALED, 2)).state is BagState.WAITING


def test_the_last_bag_of_a_household_says_that_no_more_wait_and_that_it_is_cold(
    desk: Desk, presenter: DeliveryPresenter
) -> None:
    presenter.scanned(days.code(bag_of(desk, SEALED)))
    answer = presenter.scanned(days.code(bag_of(desk, SEALED, 2)))
    assert answer.headline == "1-1-101 · bag 2/2 · COLD"
    assert answer.detail == "Carried to the door. No more bags wait for this household."


def test_where_the_compound_is_open_the_bag_is_handed_over_at_the_table(
    desk: Desk, presenter: DeliveryPresenter
) -> None:
    assert presenter.scanned(days.code(bag_of(desk, NORMAL))).detail.startswith("Handed over at the table.")


def test_a_second_scan_says_when_and_by_whom_and_changes_nothing(
    desk: Desk, window: MainWindow, recorder: Recorder
) -> None:
    bag = bag_of(desk, ELDERLY)
    scan(window, days.code(bag))
    first = state_of(desk, bag)
    desk.operator = "V02"
    scan(window, days.code(bag))
    answer = shown(window)
    assert answer.kind is Kind.REFUSED
    assert answer.headline == "Handed over already: 1-2-201 · bag 1/1"
    assert f"At {local_moment(first.handed_at)} by 李建国 (V01)." in answer.detail
    assert "Nothing was changed." in answer.detail
    assert state_of(desk, bag) == first
    assert recorder.played == [Kind.OK, Kind.REFUSED]


def test_a_code_typed_by_hand_into_the_scan_field_is_the_same_as_a_scan(desk: Desk, window: MainWindow) -> None:
    bag = bag_of(desk, ELDERLY)
    type_slowly(window.scan_field, days.code(bag).lower(), Qt.Key.Key_Return)
    assert shown(window).headline == "1-2-201 · bag 1/1"
    assert state_of(desk, bag).state is BagState.HANDED_OVER


@pytest.mark.parametrize(
    ("code", "headline", "detail"),
    [
        (tokens.encode("P02", "0" * 16), "This bag belongs to another checkpoint.", "Its label is of 2号卡点."),
        (tokens.encode("P01", "0" * 16), "No such bag is recorded here. 000000", "ask at Packing"),
        (tokens.encode("P01", "0" * 16)[:-4], "Only half of the label was read.", "Scan again"),
        ("rice", "大米: goods, not a bag label.", "Scan the label on the bag."),
        ("6901234567892", "A barcode of goods.", "6901234567892"),
        ("https://u.wechat.com/a", "A code of another program.", "https://u.wechat.com/a"),
        ("0000ZZ", "No waiting bag ends with 0000ZZ.", "scan its label"),
    ],
)
def test_any_other_code_is_named_and_changes_nothing(
    desk: Desk, presenter: DeliveryPresenter, code: str, headline: str, detail: str
) -> None:
    before = desk.queries.unsent()
    answer = presenter.scanned(code)
    assert answer.kind is Kind.REFUSED
    assert answer.headline == headline
    assert detail in answer.detail
    assert "Nothing was changed." in answer.detail
    assert desk.queries.unsent() == before


def test_without_a_shift_a_scan_is_refused_in_words(desk: Desk, presenter: DeliveryPresenter) -> None:
    days.done(desk.do(c.CloseShift()))
    answer = presenter.scanned(days.code(bag_of(desk, ELDERLY)))
    assert answer.kind is Kind.REFUSED and answer.headline == "No shift is open."
    assert state_of(desk, bag_of(desk, ELDERLY)).state is BagState.WAITING


def test_the_code_in_the_labels_corner_finds_a_bag_and_records_nothing_until_hand_over_is_pressed(
    desk: Desk, window: MainWindow
) -> None:
    bag = bag_of(desk, ELDERLY)
    type_slowly(window.scan_field, bag[-SHORT_CODE:].lower(), Qt.Key.Key_Return)
    assert shown(window).kind is Kind.NOTICE
    assert shown(window).headline == "1-2-201 · bag 1/1"
    assert state_of(desk, bag).state is BagState.WAITING
    card = front(window).card
    assert card.address.text() == "1-2-201" and card.state.text() == "Waiting"
    press(card.give)
    assert state_of(desk, bag).state is BagState.HANDED_OVER
    assert card.state.text() == "Handed over" and card.state.mark is Mark.OK
    assert not card.give.isEnabled()


def test_the_short_code_is_the_one_that_labels_show() -> None:
    assert SHORT_CODE == drawing.SHORT_CODE


def test_a_scan_is_answered_without_loading_any_list(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(**_: object) -> None:
        raise AssertionError("a list was loaded")

    bag = bag_of(desk, SEALED)
    with monkeypatch.context() as patch:
        patch.setattr(desk.queries, "bags", refuse)
        scan(window, days.code(bag))
        assert shown(window).kind is Kind.OK
    qtbot.waitUntil(lambda: bag not in {line.bag for line in front(window).bags.rows()})


def test_lists_and_the_equation_follow_a_scan(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    view = front(window)
    assert [(line.name, line.waiting) for line in view.buildings.rows()] == [
        ("All buildings", 5),
        ("碧园小区, building 1", 3),
        ("兴盛小区, building 10", 2),
    ]
    assert [line.address for line in view.bags.rows()] == ["1-1-101", "1-1-101", "1-2-201", "10-1-301", "10-1-301"]
    scan(window, days.code(bag_of(desk, ELDERLY)))
    wanted = "Packed 5 = handed over 1 + waiting 4 + returned 0"
    qtbot.waitUntil(lambda: view.balance.text() == wanted)
    assert view.balance.mark is Mark.OK
    assert view.buildings.rows()[1].waiting == 2
    assert [line.address for line in view.bags.rows()] == ["1-1-101", "1-1-101", "10-1-301", "10-1-301"]


def test_choosing_a_building_shows_its_bags_alone(view: DeliveryView) -> None:
    view.buildings.select([("C2", "10")])
    assert [line.address for line in view.bags.rows()] == ["10-1-301", "10-1-301"]
    view.buildings.select([None])
    assert len(view.bags.rows()) == 5


def test_a_typed_address_finds_its_bags_and_enter_takes_the_first(view: DeliveryView) -> None:
    view.show()
    QTest.keyClicks(view.search, "1-301")
    assert [line.address for line in view.bags.rows()] == ["10-1-301", "10-1-301"]
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert view.card.address.text() == "10-1-301"
    press(view.clear)
    assert len(view.bags.rows()) == 5


def test_the_address_that_is_meant_exactly_comes_first(desk: Desk, presenter: DeliveryPresenter) -> None:
    presenter.revision()
    presenter.search = "0-1-301"
    assert [line.address for line in presenter.bags()] == ["10-1-301", "10-1-301"]
    presenter.search = "1-1-101"
    assert presenter.bags()[0].address == "1-1-101"


def test_a_bag_that_could_not_be_handed_over_needs_a_reason_and_waits_on(
    desk: Desk, view: DeliveryView, shell: FakeShell
) -> None:
    bag = bag_of(desk, ELDERLY)
    view.bags.select([bag])
    press(view.card.failed)
    assert view.card.reason_problem.text() == "Choose or type why first."
    assert state_of(desk, bag).failed_attempts == 0
    view.card.reason.setCurrentIndex(0)
    press(view.card.failed)
    assert shell.said[-1].headline == "Not handed over: 1-2-201 · bag 1/1"
    assert shell.said[-1].detail == "Not handed over: Nobody opened. The bag waits on. Attempts so far: 1."
    assert state_of(desk, bag).state is BagState.WAITING and state_of(desk, bag).last_failure == "Nobody opened"
    assert view.card.history.text() == "Attempts: 1. The last: Nobody opened"
    assert view.card.reason.currentText() == "" and view.card.reason_problem.text() == ""
    view.refresh(frozenset({"bags"}))
    assert [line.tried for line in view.bags.rows() if line.bag == bag] == [1]


def test_a_scan_while_a_reason_is_asked_for_takes_the_question_back_and_keeps_the_keyboard_off_the_rail(
    desk: Desk, window: MainWindow
) -> None:
    view = window.view("delivery")
    assert isinstance(view, DeliveryView)
    bag = bag_of(desk, ELDERLY)
    view.bags.select([bag])
    press(view.card.failed)
    assert view.card.reason_problem.text() and view.card.reason.hasFocus()
    scan(window, days.code(bag))
    assert state_of(desk, bag).state is BagState.HANDED_OVER
    assert view.card.reason_problem.text() == ""
    assert window.scan_field.hasFocus()


def test_a_returned_bag_is_no_longer_given_out(desk: Desk, view: DeliveryView, shell: FakeShell) -> None:
    bag = bag_of(desk, ELDERLY)
    view.bags.select([bag])
    view.card.reason.setEditText("漏奶")
    press(view.card.back)
    assert shell.said[-1].headline == "Returned to stock: 1-2-201 · bag 1/1"
    assert "Returned to stock: 漏奶." in shell.said[-1].detail
    returned = state_of(desk, bag)
    assert returned.state is BagState.RETURNED
    answer = view.scanned(days.code(bag))
    assert answer is not None and answer.kind is Kind.REFUSED
    assert answer.headline == "Returned to stock: 1-2-201 · bag 1/1"
    assert f"At {local_moment(returned.returned_at)} by 李建国 (V01)." in answer.detail
    assert state_of(desk, bag) == returned


def test_with_no_bag_chosen_a_press_says_what_to_do(presenter: DeliveryPresenter, desk: Desk) -> None:
    before = desk.queries.unsent()
    for answer in (presenter.hand_over(), presenter.fail("why"), presenter.return_to_stock("why")):
        assert answer.kind is Kind.REFUSED and answer.headline == "Which bag?"
    assert desk.queries.unsent() == before


def test_ctrl_z_takes_the_last_hand_over_back_and_the_bag_waits_again(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    bag = bag_of(desk, ELDERLY)
    scan(window, days.code(bag))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(window).headline == "Taken back."
    assert state_of(desk, bag).state is BagState.WAITING
    qtbot.waitUntil(lambda: front(window).card.state.text() == "Waiting")
    qtbot.waitUntil(lambda: bag in {line.bag for line in front(window).bags.rows()})


def test_what_another_connection_recorded_comes_into_the_list(desk: Desk, view: DeliveryView) -> None:
    gone, tried = bag_of(desk, ELDERLY), bag_of(desk, NORMAL)
    other = desk.another()
    days.done(other.do(c.HandOverBag(days.code(gone))))
    days.done(other.do(c.FailHandOver(tried, "无人应门")))
    other.close()
    view.refresh(frozenset({"bags"}))
    rows = {line.bag: line for line in view.bags.rows()}
    assert gone not in rows and rows[tried].tried == 1
    assert [line.address for line in view.bags.rows()] == ["1-1-101", "1-1-101", "10-1-301", "10-1-301"]


def test_a_bag_given_out_at_two_laptops_shows_both_facts(desk: Desk, view: DeliveryView) -> None:
    bag = bag_of(desk, ELDERLY)
    days.done(desk.do(c.HandOverBag(days.code(bag))))
    receive_from_another_laptop(desk, facts.BagHandedOver(bag, facts.DOOR), "V02")
    view.refresh(frozenset({"bags"}))
    words = view.conflicts.text()
    assert view.conflicts.mark is Mark.WRONG
    assert words.startswith("1-2-201 · bag 1/1: ")
    assert words.count("carried to the door.") == 2
    assert "李建国 (V01)" in words and "王海燕 (V02)" in words
    answer = view.scanned(days.code(bag))
    assert answer is not None and answer.kind is Kind.REFUSED
    assert answer.headline == "Two facts about 1-2-201 · bag 1/1."
    assert "李建国 (V01)" in answer.detail and "王海燕 (V02)" in answer.detail
    assert view.card.state.text() == "Two facts contradict each other" and view.card.state.mark is Mark.WRONG


def test_bags_of_another_merchant_are_named_with_it(
    desk: Desk, clock: days.Clock, presenter: DeliveryPresenter
) -> None:
    order = days.an_order(9, ELDERLY, [("EGGS", "2")], merchant="M02")
    days.done(desk.do(c.TakeOrders((order,))))
    arrived = days.done(desk.do(c.ReceiveVehicle("M02", "黑B11111", ""))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    second = arrived.delivery
    days.done(desk.do(c.SetCount(second, "EGGS", "good", order.lines[0].quantity)))
    days.done(desk.do(c.FinishCount(second)))
    days.set_free(desk, clock, second)
    days.pack_all(desk, second)
    answer = presenter.scanned(days.code(bag_of(desk, ELDERLY)))
    assert "More bags waiting: 1 (1/1 of 兴隆超市)." in answer.detail


def test_what_is_looked_at_survives_a_change_of_language(
    qtbot: QtBot, desk: Desk, presenter: DeliveryPresenter, shell: FakeShell, view: DeliveryView
) -> None:
    view.buildings.select([("C2", "10")])
    view.bags.select([bag_of(desk, NORMAL)])
    view.card.reason.setEditText("门禁")
    again = DeliveryView(presenter, shell)
    qtbot.addWidget(again)
    again.refresh(ALL_KINDS)
    assert [line.address for line in again.bags.rows()] == ["10-1-301", "10-1-301"]
    assert again.card.address.text() == "10-1-301"
    assert again.card.reason.currentText() == "门禁"


def test_a_scan_drops_what_was_chosen_in_the_list_and_the_reason_typed_for_it(desk: Desk, view: DeliveryView) -> None:
    view.bags.select([bag_of(desk, NORMAL)])
    view.card.reason.setEditText("门禁")
    view.scanned(days.code(bag_of(desk, ELDERLY)))
    assert view.bags.current() is None
    assert view.card.address.text() == "1-2-201"
    assert view.card.reason.currentText() == ""


def test_an_empty_list_says_where_bags_come_from(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    for row in desk.queries.bags():
        scan(window, days.code(row.bag))
    qtbot.waitUntil(lambda: not front(window).bags.rows())
    assert front(window).balance.text() == "Packed 5 = handed over 5 + waiting 0 + returned 0"


def receive_from_another_laptop(desk: Desk, fact: facts.Fact, operator: str) -> None:
    """What sync does: an entry of another journal is admitted and its subject is derived again."""
    kind, subject, body = facts.kind_of(fact), facts.subject_of(fact), facts.encode(fact)
    head = (
        "f" * 32,
        1,
        2_000_000_000_000,
        kind,
        subject,
        "2021-11-03T01:00:00.000Z",
        operator,
        body,
        journal.BEGINNING,
    )
    database = Database(desk.path)
    with database.immediate() as connection:
        received = journal.receive(
            connection, [journal.Entry(*head, journal.chain_hash(*head))], received_at="2021-11-03T02:00:00.000Z"
        )
        assert received.new == 1
        projections.refold(connection, subject)
    database.close()


# held goods


def recall_milk(desk: Desk) -> Done:
    of = desk.queries.deliveries()[0].delivery
    return days.done(desk.do(c.OpenRecall("沙门氏菌", "", (RecalledLot(of, "MILK", ""),))))


def test_a_held_bag_is_a_loud_stop_with_the_reason_and_nothing_is_recorded(
    desk: Desk, window: MainWindow, recorder: Recorder
) -> None:
    recall_milk(desk)
    cold = bag_of(desk, SEALED, 2)

    scan(window, days.code(cold))

    answer = shown(window)
    assert answer.kind is Kind.REFUSED
    assert answer.headline == "STOP. Held: 1-1-101 · bag 2/2 · COLD"
    assert "recall" in answer.detail
    assert answer.detail.endswith("Nothing was recorded. Keep the bag here, or ask a supervisor.")
    assert recorder.played == [Kind.REFUSED]
    assert state_of(desk, cold).state is BagState.WAITING
    card = front(window).card
    assert card.supervisor.isVisible()
    assert not card.give.isVisible()


def test_a_supervisor_lets_a_held_bag_pass_where_it_was_stopped(
    desk: Desk, view: DeliveryView, shell: FakeShell
) -> None:
    recall_milk(desk)
    cold = bag_of(desk, SEALED, 2)
    view.scanned(days.code(cold))

    view.card.supervisor.reason.setText("孩子等奶粉")
    QTest.keyClick(view.card.supervisor.reason, Qt.Key.Key_Return)

    assert shell.said[-1].kind is Kind.NOTICE
    assert shell.said[-1].detail.endswith("It was held; the supervisor's word is on record.")
    assert state_of(desk, cold).state is BagState.HANDED_OVER
    (row,) = desk.queries.lots.overrides(0, 2**62)
    assert (row.subject, row.supervisor, row.reason) == (f"bag:{cold}", "V01", "孩子等奶粉")
    assert view.card.supervisor.isHidden()
    assert not view.card.give.isHidden()


def test_a_supervisor_who_is_none_any_more_is_told_so_beside_the_field(
    desk: Desk, view: DeliveryView, shell: FakeShell
) -> None:
    recall_milk(desk)
    cold = bag_of(desk, SEALED, 2)
    view.scanned(days.code(cold))
    people = tuple(dataclasses.replace(each, role="volunteer") for each in days.DISTRICT.volunteers)
    desk.load_reference(dataclasses.replace(days.DISTRICT, volunteers=people))

    view.card.supervisor.reason.setText("hurry")
    press(view.card.supervisor.confirm_button)

    assert shell.said[-1].kind is Kind.REFUSED
    assert not view.card.supervisor.isHidden()
    assert state_of(desk, cold).state is BagState.WAITING


def test_left_stopped_the_bag_waits_and_its_card_says_that_it_is_held(desk: Desk, view: DeliveryView) -> None:
    recall_milk(desk)
    view.scanned(days.code(bag_of(desk, SEALED, 2)))
    QTest.keyClick(view.card.supervisor, Qt.Key.Key_Escape)

    assert view.card.supervisor.isHidden()
    assert view.card.state.text() == "Held: do not hand over"
    assert view.card.state.mark is Mark.HELD
    assert "recall" in view.card.held.text()
    view.scanned(days.code(bag_of(desk, SEALED)))
    assert view.card.held.text() == ""
    assert state_of(desk, bag_of(desk, SEALED)).state is BagState.HANDED_OVER


def test_the_next_bag_that_is_scanned_takes_the_question_back(desk: Desk, view: DeliveryView) -> None:
    recall_milk(desk)
    view.scanned(days.code(bag_of(desk, SEALED, 2)))
    view.scanned(days.code(bag_of(desk, ELDERLY)))

    assert view.card.supervisor.isHidden()
    assert state_of(desk, bag_of(desk, ELDERLY)).state is BagState.HANDED_OVER


def test_a_recalled_bag_is_marked_in_the_list_until_the_recall_is_closed(desk: Desk, view: DeliveryView) -> None:
    def marked() -> list[tuple[str, str, Mark | None]]:
        rows = view.bags.rows()
        return [(row.bag, view._number(row), view._mark(row)) for row in rows if view._mark(row) is Mark.HELD]

    assert marked() == []
    opened = recall_milk(desk)
    view.refresh(frozenset({"recalls"}))
    found = marked()
    assert (bag_of(desk, SEALED, 2), "2/2 cold\nheld", Mark.HELD) in found
    assert bag_of(desk, SEALED) not in {bag for bag, _, _ in found}
    assert opened.action is not None
    days.done(desk.do(c.VoidAction(opened.action.journal, opened.action.lamport, "slip")))
    view.refresh(frozenset({"recalls"}))
    assert marked() == []


def test_what_a_held_bag_says_of_itself_can_be_read_to_its_end_on_a_low_screen(
    qtbot: QtBot, desk: Desk, view: DeliveryView
) -> None:
    recall_milk(desk)
    view.resize(1230, 560)
    view.show()
    qtbot.waitExposed(view)
    view.bags.select([bag_of(desk, SEALED, 2)])
    held = next(each for each in view.card.held.findChildren(QLabel) if "recall" in each.text())

    def are_whole() -> bool:
        return all(each.height() >= each.heightForWidth(each.width()) for each in (held, view.card.goods))

    qtbot.waitUntil(are_whole)


def test_a_recall_shows_on_the_card_of_a_bag_that_is_looked_at(desk: Desk, view: DeliveryView) -> None:
    view.bags.select([bag_of(desk, SEALED, 2)])
    assert view.card.state.text() == "Waiting"
    recall_milk(desk)
    view.refresh(frozenset({"recalls"}))

    assert view.card.state.text() == "Held: do not hand over"
    press(view.card.give)
    assert not view.card.supervisor.isHidden()


def test_the_card_says_from_which_lots_the_goods_come(tmp_path: Path, clock: days.Clock) -> None:
    desk = days.open_desk(tmp_path / "lots.db", clock=clock)
    days.done(desk.do(c.OpenShift()))
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts[0]
    assert isinstance(arrived, VehicleArrived)
    for batch, quantity in (("A1", "8"), ("B2", "7")):
        days.done(desk.do(c.CountGoods(arrived.delivery, "RICE", GOOD, Decimal(quantity), batch=batch)))
    days.done(desk.do(c.DescribeLot(arrived.delivery, "RICE", "A1", expires_on="2022-05-01")))
    days.done(desk.do(c.FinishCount(arrived.delivery)))
    days.set_free(desk, clock, arrived.delivery)
    (first, *_) = days.pack_all(desk, arrived.delivery)
    presenter = DeliveryPresenter(desk, DeskNames(desk.queries))
    presenter.choose(first)
    card = presenter.card()

    assert card is not None
    assert card.lots == "Lots: 大米, batch A1, best before 2022-05-01 · 大米, batch B2"
    desk.close()
