"""What came is shared out, packed household by household, and labelled; a label is recorded only with its paper."""

from __future__ import annotations

import dataclasses
import errno
import os
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.facts import (
    GOOD,
    ORDINARY,
    BagPacked,
    LotKey,
    OrderAllocated,
    RecalledLot,
    VehicleArrived,
)
from checkpoint_app.domain.outcomes import ActionId
from checkpoint_app.domain.reference import Household, Merchant
from checkpoint_app.ui import packing
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.packing.labels import labels_of
from checkpoint_app.ui.packing.presenter import PackingPresenter, Page
from checkpoint_app.ui.packing.printing import Printed, PrintOrder, print_labels
from checkpoint_app.ui.packing.view import PackingView
from checkpoint_app.ui.station import ALL_KINDS, StationSpec
from checkpoint_app.ui.theme import Theme
from tests.desk import days
from tests.ui.conftest import FakeShell, Recorder
from tests.ui.keys import scan, type_slowly

SEALED, ELDERLY, NORMAL, LAST = days.HOUSEHOLDS
MakeWindow = Callable[[Sequence[StationSpec]], MainWindow]


@pytest.fixture
def clock() -> days.Clock:
    return days.Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: days.Clock) -> Iterator[Desk]:
    """Four orders wait; the shift is open."""
    made = days.open_desk(tmp_path / "day.db", clock=clock)
    days.done(made.do(c.OpenShift()))
    days.done(made.do(c.TakeOrders(days.ORDERS)))
    yield made
    made.close()


@pytest.fixture
def released(desk: Desk, clock: days.Clock) -> str:
    """37.5 of rice were ordered and 20 came; milk is complete. LAST gets 2.5 of 20."""
    delivery = days.take_delivery(desk, rice="20")
    days.set_free(desk, clock, delivery)
    return delivery


@pytest.fixture
def shared(desk: Desk, released: str) -> str:
    days.done(desk.do(c.AllocateDelivery(released)))
    return released


@pytest.fixture
def packed(desk: Desk, shared: str) -> str:
    days.done(desk.do(c.PackBags(shared, days.HOUSEHOLDS)))
    return shared


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    return tmp_path / "exports"


@pytest.fixture
def presenter(desk: Desk, exports: Path) -> PackingPresenter:
    return PackingPresenter(desk, DeskNames(desk.queries), exports)


class Viewer:
    """A viewer of files that only remembers."""

    def __init__(self) -> None:
        self.opened: list[Path] = []

    def __call__(self, path: Path) -> bool:
        self.opened.append(path)
        return True


@pytest.fixture
def viewer() -> Viewer:
    return Viewer()


@pytest.fixture
def make_view(qtbot: QtBot, presenter: PackingPresenter, shell: FakeShell, viewer: Viewer) -> Callable[[], PackingView]:
    def make() -> PackingView:
        view = PackingView(presenter, shell, viewer)
        qtbot.addWidget(view)
        view.resize(1200, 600)
        view.refresh(ALL_KINDS)
        return view

    return make


def press(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def front(window: MainWindow) -> PackingView:
    view = window.view("packing")
    assert isinstance(view, PackingView)
    return view


def copies(desk: Desk) -> list[int]:
    return [row.label_copies for row in desk.queries.bags()]


def print_all(desk: Desk, exports: Path, layout: str = "a4-21", first_label: int = 1) -> Printed:
    delivery = desk.queries.deliveries()[0].delivery
    return print_labels(desk, PrintOrder(delivery, layout, first_label), exports)


# sharing out


def test_the_preview_says_who_would_get_less_and_share_out_records_it(
    desk: Desk, released: str, make_view: Callable[[], PackingView], shell: FakeShell
) -> None:
    view = make_view()
    assert view.pages.currentWidget() is view.share
    assert view.share.wholly.text() == "Orders filled wholly: 3" and view.share.wholly.mark is Mark.OK
    assert view.share.in_part.text() == "In part: 1" and view.share.in_part.mark is Mark.SHORT
    assert view.share.not_at_all.text() == "Not at all: 0"
    lines = view.share.lines.rows()
    assert [(line.address, line.item, *line.words) for line in lines] == [("10-1-1001", "大米", "20", "2.5", "17.5")]
    press(view.share.button)
    assert shell.said[-1].headline == "Shared out."
    last = desk.queries.actions()[0]
    recorded = desk.queries.action(ActionId(last.journal, last.lamport))
    assert [type(entry.fact) for entry in recorded] == [OrderAllocated] * 4
    view.refresh(frozenset({"orders"}))
    assert view.pages.currentWidget() is view.pack


def test_an_order_that_gets_nothing_is_counted_apart(
    desk: Desk, clock: days.Clock, presenter: PackingPresenter
) -> None:
    delivery = days.take_delivery(desk, rice="10", milk="2")
    days.set_free(desk, clock, delivery)
    presenter.deliveries()
    preview = presenter.preview()
    assert not isinstance(preview, Answer)
    assert (preview.wholly, preview.in_part, preview.not_at_all) == (1, 0, 3)


def test_a_delivery_that_is_being_counted_is_shown_and_cannot_be_chosen(
    desk: Desk, make_view: Callable[[], PackingView], shell: FakeShell
) -> None:
    days.done(desk.do(c.ReceiveVehicle("M01", "黑A12345", "")))
    view = make_view()

    assert view.pages.currentWidget() is view.nothing
    assert view.nothing.words.text().startswith("All goods here are still being counted.")
    assert view.delivery.itemText(0).endswith("held: still being counted")
    assert not view.delivery.model().flags(view.delivery.model().index(0, 0)) & Qt.ItemFlag.ItemIsEnabled
    press(view.nothing.go)
    assert shell.went_to == ["receiving"]


def test_counted_goods_are_shared_out_while_the_screen_says_what_holds_them(
    desk: Desk, clock: days.Clock, make_view: Callable[[], PackingView], shell: FakeShell
) -> None:
    held = days.take_delivery(desk)
    clock.ticking = False
    view = make_view()
    view.show()
    assert view.pages.currentWidget() is view.share
    assert view.held.mark is Mark.HELD
    assert view.held.text() == (
        "Held: ordinary goods: not disinfected · frozen goods: not disinfected. What is free can be packed."
    )
    assert "to share out · held: ordinary goods: not disinfected" in view.delivery.currentText()
    press(view.to_disinfection)
    assert shell.went_to == ["disinfection"]

    press(view.share.button)
    view.refresh(frozenset({"orders"}))
    assert view.pages.currentWidget() is view.pack

    days.done(desk.do(c.StartDisinfection(held, "84消毒液", 500, "spray", 1800)))
    view.refresh(frozenset({"deliveries"}))
    assert "ordinary goods: contact time, 30 min left" in view.held.text()
    clock.forward(1790)
    view.look_again()
    assert "ordinary goods: contact time, 1 min left" in view.held.text()
    clock.forward(10)
    view.look_again()
    assert "ordinary goods: goods not released" in view.held.text()
    days.done(desk.do(c.ReleaseGoods(held)))
    view.refresh(frozenset({"deliveries"}))
    assert view.held.text() == ""
    assert not view.to_disinfection.isVisible()
    assert view.delivery.currentText().endswith("shared out")


@pytest.fixture
def rice_is_free(desk: Desk, clock: days.Clock) -> str:
    """Shared out; the rice is released, and the milk not disinfected."""
    delivery = days.take_delivery(desk, rice="20")
    days.done(desk.do(c.AllocateDelivery(delivery)))
    days.done(desk.do(c.StartDisinfection(delivery, "84消毒液", 500, "spray", 1800, (ORDINARY,))))
    clock.forward(1800)
    days.done(desk.do(c.ReleaseGoods(delivery, (LotKey("RICE"),))))
    return delivery


def test_the_free_part_is_packed_and_it_is_said_what_waits_and_why(
    desk: Desk, rice_is_free: str, make_view: Callable[[], PackingView], shell: FakeShell
) -> None:
    view = make_view()
    view.pack.table.select([SEALED])
    rows = view.pack.card.table.rows()
    assert [(row.sku, row.amount, row.bag, row.held) for row in rows] == [
        ("RICE", "10 斤", 1, ""),
        ("MILK", "2 盒", 0, "not disinfected"),
    ]
    assert view.pack.card.table.model().index(1, 0).data() == "牛奶\nheld: not disinfected"
    assert view.pack.card.button.text() == "Packed (Enter) · bags: 1"

    press(view.pack.card.button)

    assert shell.said[-1].headline == "1-1-101"
    assert shell.said[-1].detail == "Packed. Bags: 1. Still waits: 牛奶 2 盒 (not disinfected)."
    (bag,) = desk.queries.bags(household=SEALED)
    assert desk.queries.bag_goods(bag.bag) == [("RICE", Decimal(10), "斤")]


def test_the_list_says_who_still_waits_and_a_release_makes_the_rest_packable(
    desk: Desk, clock: days.Clock, rice_is_free: str, presenter: PackingPresenter, make_view: Callable[[], PackingView]
) -> None:
    view = make_view()
    states = {row.household: (row.to_pack, row.held, row.mark, row.state) for row in presenter.households()}
    assert states[SEALED] == (1, 1, Mark.WAITING, "To pack\nheld: 1")
    assert states[ELDERLY] == (1, 0, Mark.WAITING, "To pack")
    assert "Waiting for held goods: 2." in view.pack.progress.text()

    for _ in range(2):
        presenter.household = SEALED
        answer = presenter.pack()
    view.refresh(frozenset({"bags"}))
    assert answer.kind is Kind.REFUSED
    assert answer.headline.startswith("Not disinfected")
    row = next(row for row in presenter.households() if row.household == SEALED)
    assert (row.to_pack, row.held, row.mark, row.state) == (0, 1, Mark.HELD, "Rest waits\nheld: 1")
    assert SEALED not in presenter.bulk_of_shown().households

    days.done(desk.do(c.StartDisinfection(rice_is_free, "84消毒液", 500, "spray", 60)))
    clock.forward(60)
    days.done(desk.do(c.ReleaseGoods(rice_is_free)))
    view.refresh(frozenset({"deliveries"}))
    row = next(row for row in presenter.households() if row.household == SEALED)
    assert (row.to_pack, row.held, row.mark) == (1, 0, Mark.RUNNING)
    presenter.household = SEALED
    assert presenter.pack().detail == "Packed. Bags: 1."


def test_what_is_free_of_an_item_goes_to_those_who_are_walked_past_first(
    desk: Desk, clock: days.Clock, presenter: PackingPresenter
) -> None:
    arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts[0]
    assert isinstance(arrived, VehicleArrived)
    delivery = arrived.delivery
    for batch, quantity in (("A", "12"), ("B", "8")):
        days.done(desk.do(c.CountGoods(delivery, "RICE", GOOD, Decimal(quantity), batch=batch)))
    days.done(desk.do(c.FinishCount(delivery)))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    days.done(desk.do(c.StartDisinfection(delivery, "84消毒液", 500, "spray", 60)))
    clock.forward(60)
    days.done(desk.do(c.ReleaseGoods(delivery, (LotKey("RICE", "A"),))))
    presenter.deliveries()
    presenter.load()

    states = {row.household: (row.to_pack, row.held) for row in presenter.households()}
    assert (states[SEALED], states[ELDERLY], states[NORMAL]) == ((1, 0), (1, 1), (0, 1))

    days.done(desk.do(c.PackBags(delivery, days.HOUSEHOLDS)))
    presenter.load()
    assert [row.held for row in presenter.households()] == [0, 1, 1, 1]


def test_a_recall_holds_what_was_released(
    desk: Desk, shared: str, presenter: PackingPresenter, make_view: Callable[[], PackingView]
) -> None:
    view = make_view()
    days.done(desk.do(c.OpenRecall("沙门氏菌", "", (RecalledLot(shared, "MILK", ""),))))
    view.refresh(frozenset({"recalls"}))

    assert "frozen goods: goods recalled" in view.held.text()
    row = next(row for row in presenter.households() if row.household == SEALED)
    assert (row.to_pack, row.held) == (1, 1)


def test_without_a_delivery_the_screen_says_where_to_begin(make_view: Callable[[], PackingView]) -> None:
    view = make_view()
    assert view.nothing.words.text() == "No delivery yet. When a vehicle comes, begin at Receiving (F2)."
    assert not view.print.isEnabled()


def test_the_latest_delivery_that_is_not_packed_is_chosen_and_another_stays_chosen(
    desk: Desk, clock: days.Clock, packed: str, presenter: PackingPresenter
) -> None:
    presenter.deliveries()
    assert presenter.delivery == packed and presenter.page() is Page.PACK
    days.done(desk.do(c.TakeOrders((days.an_order(9, SEALED, [("RICE", "1")]),))))
    later = days.take_delivery(desk, rice="1")
    days.set_free(desk, clock, later)
    fresh = PackingPresenter(desk, DeskNames(desk.queries), Path())
    fresh.deliveries()
    assert fresh.delivery == later and fresh.page() is Page.SHARE
    presenter.deliveries()
    assert presenter.delivery == packed


def test_when_no_order_waits_the_refusal_is_in_words(
    desk: Desk, clock: days.Clock, packed: str, make_view: Callable[[], PackingView]
) -> None:
    again = days.take_delivery(desk)
    days.set_free(desk, clock, again)
    view = make_view()
    assert view.share.problem.text().startswith("No order waits for this delivery.")
    assert not view.share.button.isEnabled()


def test_each_rule_says_how_many_come_short_and_what_it_would_change(
    desk: Desk, released: str, make_view: Callable[[], PackingView]
) -> None:
    view = make_view()
    rules = view.share.rules
    assert [button.text() for button in rules.buttons.values()] == [
        "First come\nShort: 1",
        "By need\nShort: 1",
        "In proportion\nShort: 4",
        "The same for all\nShort: 2",
    ]
    assert view.share.change.text() == ""
    press(rules.buttons["equal"])
    assert view.share.rule_words.text() == "Every household gets the same of an item, up to what it ordered."
    assert view.share.change.text() == "Against “First come”: 1 households get more of something, 1 get less."
    assert [(line.address, line.gets, line.was, line.why) for line in view.share.lines.rows()] == [
        ("1-1-101", Decimal("6.5"), Decimal(10), "20 of 37.5 斤 came."),
        ("10-1-1001", Decimal(6), Decimal("2.5"), "20 of 37.5 斤 came."),
    ]
    assert desk.queries.deliveries()[0].allocated_at == "", "nothing is recorded yet"


def test_the_arrow_keys_choose_a_rule_and_enter_shares_out_by_it(
    desk: Desk, released: str, exports: Path, make_window: MakeWindow
) -> None:
    window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
    rules = front(window).share.rules
    assert window.focusWidget() is rules.buttons["first_come"]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(window.windowHandle(), key)
    assert window.focusWidget() is rules.buttons["proportional"] and rules.buttons["proportional"].isChecked()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    order = desk.queries.order("mp-1")
    assert order is not None and order.rule == "proportional"


def test_a_short_line_says_who_needs_it_more_and_what_was_asked_for(
    desk: Desk, clock: days.Clock, presenter: PackingPresenter
) -> None:
    (line,) = days.an_order(9, ELDERLY, [("RICE", "30")]).lines
    asked = dataclasses.replace(
        days.an_order(9, ELDERLY, [("RICE", "30")]),
        lines=(dataclasses.replace(line, note="要新米"),),
        needs=("elderly", "medicine"),
        note="放门口",
    )
    days.done(desk.do(c.TakeOrders((asked,))))
    days.set_free(desk, clock, days.take_delivery(desk, rice="20"))
    presenter.deliveries()
    presenter.sharing.choose("need_first")
    preview = presenter.preview()
    assert not isinstance(preview, Answer)
    mine = next(each for each in preview.lines if each.order == "mp-9")
    assert (mine.need, mine.note, mine.gets) == ("Medicine · Elderly", "要新米 · 放门口", Decimal(20))
    other = next(each for each in preview.lines if each.order == "mp-1")
    assert other.gets == 0 and other.why == "Went to greater need or earlier orders."


# packing


def test_what_a_household_needs_and_asked_for_stands_on_its_card_in_large_words(
    desk: Desk, clock: days.Clock, make_view: Callable[[], PackingView]
) -> None:
    (line,) = days.an_order(9, ELDERLY, [("RICE", "3")]).lines
    asked = dataclasses.replace(
        days.an_order(9, ELDERLY, [("RICE", "3")]),
        lines=(dataclasses.replace(line, note="要新米"),),
        needs=("medicine",),
        note="放门口",
    )
    days.done(desk.do(c.TakeOrders((asked,))))
    days.set_free(desk, clock, delivery := days.take_delivery(desk, rice="40.5"))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    view = make_view()
    view.pack.table.select([ELDERLY])
    card = view.pack.card
    assert (card.need.mark, card.need.text()) == (Mark.NOTICE, "Medicine · Elderly")
    assert (card.notes.mark, card.notes.text()) == (Mark.NOTICE, "放门口 · 大米: 要新米")
    view.pack.table.select([NORMAL])
    assert card.need.text() == "" and card.notes.text() == ""


def test_the_scale_says_what_is_billed_of_goods_by_weight_and_of_no_others(
    desk: Desk, shared: str, exports: Path, make_window: MakeWindow
) -> None:
    window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
    card = front(window).pack.card
    assert card.scale.item.text() == "On the scale: 大米 10 斤"
    for typed, words in (
        ("ten", "Type the weight as a number, like 2.35."),
        ("0", "This quantity cannot be right."),
        ("20.5", "This weight cannot be right."),
        ("12.5", "More than a fifth off the 10 斤 that are given."),
        ("9.8", ""),
    ):
        card.scale.field.setFocus()
        card.scale.field.setText(typed)
        QTest.keyClick(card.scale.field, Qt.Key.Key_Return)
        assert card.scale.note.text().startswith(words) and bool(card.scale.note.text()) == bool(words)
    assert window.focusWidget() is front(window).pack.table, "the last one is weighed"
    assert [(row.item, row.weighed) for row in card.table.rows()] == [("大米", Decimal("9.8")), ("牛奶", Decimal(0))]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    bag = desk.queries.bags(household=SEALED)[0]
    assert desk.queries.bag_goods(bag.bag) == [("RICE", Decimal("9.8"), "斤")]
    assert card.address.text() == "1-2-201" and card.scale.field.text() == ""


def test_the_item_that_is_clicked_is_weighed_next_and_the_list_has_the_keyboard_again_afterwards(
    desk: Desk, clock: days.Clock, exports: Path, make_window: MakeWindow
) -> None:
    days.done(desk.do(c.TakeOrders((days.an_order(9, SEALED, [("RICE", "5")]),))))
    days.set_free(desk, clock, delivery := days.take_delivery(desk, rice="42.5"))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
    card = front(window).pack.card
    assert [row.amount for row in card.table.rows()] == ["10 斤", "5 斤", "2 盒"]
    for line, focused in ((1, card.scale.field), (2, front(window).pack.table)):  # the third is not sold by weight
        front(window).pack.table.setFocus()
        place = card.table.visualRect(card.table.model().index(line, 0)).center()
        QTest.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert window.focusWidget() is focused
    assert card.scale.item.text() == "On the scale: 大米 5 斤"
    card.scale.field.setFocus()
    QTest.keyClicks(card.scale.field, "5.1")
    QTest.keyClick(card.scale.field, Qt.Key.Key_Return)
    assert window.focusWidget() is front(window).pack.table
    assert [row.weighed for row in card.table.rows()] == [Decimal(0), Decimal("5.1"), Decimal(0)]


def test_a_weight_of_several_orders_of_one_item_is_parted_among_them(
    desk: Desk, clock: days.Clock, presenter: PackingPresenter
) -> None:
    days.done(desk.do(c.TakeOrders((days.an_order(9, SEALED, [("RICE", "2")]),))))
    days.set_free(desk, clock, delivery := days.take_delivery(desk, rice="39.5"))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    presenter.deliveries()
    presenter.load()
    presenter.household = SEALED
    rice = next(pick for pick in presenter.picks() if pick.sku == "RICE")
    assert rice.amount == "12 斤" and presenter.weigh(rice, "12.1").is_kept
    presenter.pack()
    lines = [
        line
        for entry in desk.queries.action(ActionId(*_last_action(desk)))
        if isinstance(entry.fact, BagPacked)
        for line in entry.fact.lines
        if line.sku == "RICE"
    ]
    assert {line.order: line.weighed for line in lines} == {"mp-1": Decimal("10.083"), "mp-9": Decimal("2.017")}


def test_an_item_in_two_bags_is_weighed_for_each(desk: Desk, clock: days.Clock, presenter: PackingPresenter) -> None:
    days.done(desk.do(c.TakeOrders((days.an_order(9, SEALED, [("RICE", "5")]),))))
    days.set_free(desk, clock, delivery := days.take_delivery(desk, rice="42.5"))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    presenter.deliveries()
    presenter.load()
    presenter.household = SEALED
    picks = [pick for pick in presenter.picks() if pick.sku == "RICE"]
    presenter.weigh(picks[1], "5.1")
    assert [(each.bag, each.weighed) for each in presenter.picks() if each.sku == "RICE"] == [
        (picks[0].bag, Decimal(0)),
        (picks[1].bag, Decimal("5.1")),
    ]


def test_packing_all_at_once_bills_what_was_weighed_before(
    desk: Desk, shared: str, presenter: PackingPresenter
) -> None:
    presenter.deliveries()
    presenter.load()
    presenter.household = SEALED
    (rice, _) = presenter.picks()
    presenter.weigh(rice, "9.8")
    presenter.household = ""
    outcome = presenter.pack_all(shared, presenter.bulk_of_shown())
    assert presenter.packed_all(outcome).kind is Kind.OK
    packed = [goods for bag in desk.queries.bags(household=SEALED) for goods in desk.queries.bag_goods(bag.bag)]
    assert ("RICE", Decimal("9.8"), "斤") in packed
    assert presenter.bulk_of_shown().weighed == (), "what is packed is weighed no more"


def test_a_weight_is_of_its_delivery_alone(
    desk: Desk, clock: days.Clock, shared: str, presenter: PackingPresenter
) -> None:
    presenter.deliveries()
    presenter.load()
    presenter.household = SEALED
    (rice, _) = presenter.picks()
    presenter.weigh(rice, "9.8")
    days.done(desk.do(c.TakeOrders((days.an_order(9, SEALED, [("RICE", "10")]),))))
    days.set_free(desk, clock, later := days.take_delivery(desk, rice="10"))
    days.done(desk.do(c.AllocateDelivery(later)))
    presenter.choose(later)
    presenter.load()
    presenter.household = SEALED
    assert [pick.weighed for pick in presenter.picks()] == [Decimal(0)]
    presenter.choose(shared)
    presenter.load()
    presenter.household = SEALED
    assert presenter.picks()[0].weighed == Decimal("9.8")


def test_an_empty_field_takes_a_weight_back(shared: str, presenter: PackingPresenter) -> None:
    presenter.deliveries()
    presenter.load()
    presenter.household = SEALED
    (rice, _) = presenter.picks()
    presenter.weigh(rice, "9.8")
    assert presenter.picks()[0].weighed == Decimal("9.8")
    presenter.weigh(rice, " ")
    assert presenter.picks()[0].weighed == 0


def _last_action(desk: Desk) -> tuple[str, int]:
    last = desk.queries.actions()[0]
    return last.journal, last.lamport


# substitutes: of 17.5 jin of rice that LAST does not get, 2 boxes of milk are left over


@pytest.fixture
def short_of_rice(desk: Desk, clock: days.Clock) -> str:
    delivery = days.take_delivery(desk, rice="20", milk="7")
    days.set_free(desk, clock, delivery)
    days.done(desk.do(c.AllocateDelivery(delivery)))
    return delivery


def test_a_substitute_is_offered_asked_for_taken_and_packed_by_keyboard_alone(
    desk: Desk, short_of_rice: str, exports: Path, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
    view = front(window)
    page = view.substitutes
    assert view.pack.substitutes.text() == "Substitutes · to offer: 1 · to ask: 0"
    press(view.pack.substitutes)
    assert view.pages.currentWidget() is page and window.focusWidget() is page.table
    assert [(row.address, row.item, row.short, row.state) for row in page.table.rows()] == [
        ("10-1-1001", "大米", "17.5 斤", "Nothing offered")
    ]
    assert [(row.item, row.amount, row.price, row.words) for row in page.candidates.rows()] == [
        ("牛奶", "2 盒", "13.00", "Other goods")
    ]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert window.focusWidget() is page.candidates
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert window.banner.answer == Answer(Kind.OK, "10-1-1001", "Set aside. Ask the household, then record its answer.")
    qtbot.waitUntil(lambda: page.table.rows()[0].state == "To ask: 牛奶 2 盒")
    assert window.focusWidget() is page.yes
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.rows()[0].state == "Takes 牛奶 2 盒")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert view.pages.currentWidget() is view.pack
    view.pack.table.select([LAST])
    assert [(row.item, row.stands_for, row.amount) for row in view.pack.card.table.rows()] == [
        ("大米", "", "2.5 斤"),
        ("牛奶", "大米", "2 盒"),
    ]


def test_the_question_names_goods_and_money_and_nobody(
    desk: Desk, short_of_rice: str, presenter: PackingPresenter
) -> None:
    presenter.deliveries()
    presenter.load()
    asking = presenter.substituting
    (row,) = asking.rows()
    assert asking.question(row) == "" and asking.questions() == ""
    (candidate,) = asking.candidates(row)
    assert asking.offer(row, candidate.candidate).kind is Kind.OK
    presenter.load()
    (row,) = asking.rows()
    assert (
        asking.questions()
        == asking.question(row)
        == (
            "Order 4: 大米 17.5 斤 did not come. Instead we can give you 牛奶 2 盒 for 13.00 yuan "
            "(ordered: 56.00 yuan). Do you want it? Please answer yes or no."
        )
    )
    household = desk.queries.reference.household(LAST)
    assert household is not None and not any(
        word in asking.question(row) for word in (household.contact, household.phone, row.address)
    )


def test_a_no_is_recorded_and_what_was_set_aside_can_be_offered_again(
    desk: Desk, short_of_rice: str, presenter: PackingPresenter
) -> None:
    presenter.deliveries()
    presenter.load()
    asking = presenter.substituting
    candidate = asking.candidates(asking.rows()[0])[0].candidate
    asking.offer(asking.rows()[0], candidate)
    presenter.load()
    assert asking.candidates(asking.rows()[0]) == [] and (asking.to_offer(), asking.to_ask()) == (0, 1)
    asking.answer(asking.rows()[0], accepted=False)
    presenter.load()
    (row,) = asking.rows()
    assert (row.state, row.mark, row.is_to_offer) == ("Does not want 牛奶 2 盒", Mark.VOID, True)
    assert [each.candidate for each in asking.candidates(row)] == [candidate]
    assert asking.answer(row, accepted=True).headline == "No offer waits for an answer."


def test_where_nothing_is_short_no_substitute_is_spoken_of(
    desk: Desk, clock: days.Clock, make_view: Callable[[], PackingView]
) -> None:
    days.set_free(desk, clock, delivery := days.take_delivery(desk, rice="40"))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    view = make_view()
    assert not view.pack.substitutes.isVisibleTo(view)


def test_households_stand_in_walking_order_with_masked_names_needs_and_states(
    shared: str, make_view: Callable[[], PackingView]
) -> None:
    rows = make_view().pack.table.rows()
    assert [(row.address, row.name, row.needs, row.items, row.short, row.state) for row in rows] == [
        ("1-1-101", "王**", (), 2, 0, "To pack"),
        ("1-2-201", "漕*", ("elderly",), 1, 0, "To pack"),
        ("10-1-301", "欧阳*", (), 2, 0, "To pack"),
        ("10-1-1001", "李**", (), 1, 1, "To pack"),
    ]
    assert {row.mark for row in rows} == {Mark.WAITING}


def test_enter_packs_the_household_and_goes_on_to_the_next(
    desk: Desk, shared: str, exports: Path, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
    view = front(window)
    assert view.pack.card.address.text() == "1-1-101"
    assert [(row.item, row.amount, row.bag, row.of, row.cold) for row in view.pack.card.table.rows()] == [
        ("大米", "10 斤", 1, 2, False),
        ("牛奶", "2 盒", 2, 2, True),
    ]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert window.banner.answer == Answer(Kind.OK, "1-1-101", "Packed. Bags: 2.")
    assert view.pack.card.address.text() == "1-2-201"
    assert [row.number for row in desk.queries.bags(household=SEALED)] == [1, 2]
    qtbot.waitUntil(lambda: view.pack.table.rows()[0].state == "Packed")
    assert view.pack.table.rows()[0].mark is Mark.OK and view.pack.table.rows()[0].bags == 2
    assert view.pack.progress.text() == "Households packed: 1. To pack: 3."
    current = view.pack.table.current()
    assert current is not None and current.household == ELDERLY


def test_a_double_click_packs_nobody(desk: Desk, shared: str, make_view: Callable[[], PackingView]) -> None:
    view = make_view()
    view.show()
    place = view.pack.table.visualRect(view.pack.table.model().index(1, 0)).center()
    viewport = view.pack.table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert desk.queries.bags() == []
    assert view.pack.card.address.text() == "1-2-201"


def test_goods_are_ticked_by_their_code_and_wrong_goods_are_refused(
    desk: Desk, shared: str, exports: Path, make_window: MakeWindow, recorder: Recorder
) -> None:
    window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
    before = desk.queries.unsent()
    card = front(window).pack.card
    for code, headline, kind in (
        ("EGGS", "鸡蛋 is not for 1-1-101.", Kind.REFUSED),
        ("RICE", "大米 10 斤", Kind.OK),
        ("rice", "大米 is ticked already.", Kind.NOTICE),
        ("MILK", "All there for 1-1-101.", Kind.OK),
    ):
        type_slowly(window.scan_field, code, Qt.Key.Key_Return)
        answer = window.banner.answer
        assert answer is not None and (answer.headline, answer.kind) == (headline, kind)
    assert recorder.played == [Kind.REFUSED, Kind.OK, Kind.NOTICE, Kind.OK]
    assert card.ticked.text() == "Ticked by scanning: 2 of 2"
    assert desk.queries.unsent() == before


def test_ticks_belong_to_one_household(shared: str, make_view: Callable[[], PackingView]) -> None:
    view = make_view()
    view.scanned("RICE")
    assert view.pack.card.ticked.text() == "Ticked by scanning: 1 of 2"
    view.pack.table.select([ELDERLY])
    assert view.pack.card.ticked.text() == "Ticked by scanning: 0 of 1"


@pytest.mark.parametrize(
    ("code", "headline"),
    [
        ("6901234567892", "A barcode of goods."),
        (days.code("0" * 16), "No such bag is recorded here."),
        (days.code("0" * 16, "P02"), "A bag label of another checkpoint."),
        (days.code("0" * 16)[:-3], "Only half of a bag label was read."),
    ],
)
def test_a_foreign_code_is_named_and_ticks_nothing(
    shared: str, make_view: Callable[[], PackingView], code: str, headline: str
) -> None:
    view = make_view()
    answer = view.scanned(code)
    assert answer is not None and (answer.kind, answer.headline) == (Kind.REFUSED, headline)
    assert view.pack.card.ticked.text() == "Ticked by scanning: 0 of 2"


def test_a_bag_label_shows_its_household_whatever_is_filtered(
    desk: Desk, packed: str, exports: Path, make_window: MakeWindow
) -> None:
    window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
    view = front(window)
    QTest.keyClicks(view.pack.search, "1-1-101")
    scan(window, days.code(desk.queries.bags(household=LAST)[0].bag))
    assert window.banner.answer is not None and window.banner.answer.kind is Kind.NOTICE
    assert view.pack.search.text() == "" and len(view.pack.table.rows()) == 4
    assert view.pack.card.address.text() == "10-1-1001"
    current = view.pack.table.current()
    assert current is not None and current.household == LAST


def test_what_came_short_is_said_on_the_pick_list_before_and_after_packing(
    desk: Desk, shared: str, presenter: PackingPresenter
) -> None:
    presenter.deliveries()
    presenter.load()
    presenter.household = LAST
    before = presenter.picks()
    presenter.pack()
    after = presenter.picks()
    assert [(row.amount, row.short, row.is_to_fetch) for row in before] == [("2.5 斤", Decimal("17.5"), True)]
    assert [(row.amount, row.short, row.is_to_fetch) for row in after] == [("2.5 斤", Decimal("17.5"), False)]


def test_a_household_for_which_nothing_came_has_nothing_to_pack(
    desk: Desk, clock: days.Clock, presenter: PackingPresenter
) -> None:
    delivery = days.take_delivery(desk, rice="10", milk="2")
    days.set_free(desk, clock, delivery)
    days.done(desk.do(c.AllocateDelivery(delivery)))
    presenter.deliveries()
    presenter.load()
    states = {row.household: (row.state, row.mark) for row in presenter.households()}
    assert states[LAST] == ("Nothing came", Mark.SHORT)
    presenter.household = LAST
    assert [(row.bag, row.amount, row.short) for row in presenter.picks()] == [(0, "0 斤", Decimal(20))]
    assert presenter.pack().headline == "Nothing is left to pack."


def test_the_list_is_narrowed_by_building_text_and_state(
    desk: Desk, shared: str, make_view: Callable[[], PackingView]
) -> None:
    view = make_view()
    days.done(desk.do(c.PackBags(shared, (SEALED,))))
    view.refresh(frozenset({"bags"}))
    view.pack.only_unpacked.setChecked(True)
    assert [row.household for row in view.pack.table.rows()] == [ELDERLY, NORMAL, LAST]
    view.pack.building.setCurrentIndex(view.pack.building.findText("兴盛小区, building 10"))
    assert [row.household for row in view.pack.table.rows()] == [NORMAL, LAST]
    view.pack.search.setText("欧阳")
    assert [row.household for row in view.pack.table.rows()] == [NORMAL]
    assert view.pack.card.address.text() == "10-1-301"
    assert view.pack.all_shown.text() == "Pack all shown (1)"
    press(view.pack.clear)
    assert len(view.pack.table.rows()) == 4


def test_a_whole_building_and_all_shown_are_packed_at_once_and_taken_back_as_one(
    desk: Desk, shared: str, exports: Path, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
    view = front(window)
    assert view.pack.whole_building.text() == "Pack building 1 (2)"
    press(view.pack.whole_building)
    qtbot.waitUntil(lambda: not window.work.busy)
    assert {row.household for row in desk.queries.bags()} == {SEALED, ELDERLY}
    assert view.pack.all_shown.text() == "Pack all shown (2)"
    press(view.pack.all_shown)
    qtbot.waitUntil(lambda: not window.work.busy)
    assert window.banner.answer is not None and window.banner.answer.headline == "Packed. Bags: 3."
    assert not view.pack.all_shown.isEnabled() and view.pack.all_shown.text() == "Pack all shown (0)"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {row.household for row in desk.queries.bags()} == {SEALED, ELDERLY}
    qtbot.waitUntil(lambda: view.pack.all_shown.text() == "Pack all shown (2)")


def test_what_is_chosen_and_ticked_survives_a_change_of_language(
    desk: Desk, shared: str, make_view: Callable[[], PackingView]
) -> None:
    view = make_view()
    view.pack.search.setText("10-1")
    view.pack.table.select([LAST])
    view.scanned("RICE")
    again = make_view()
    assert again.pack.search.text() == "10-1" and len(again.pack.table.rows()) == 2
    assert again.pack.card.address.text() == "10-1-1001"
    assert again.pack.card.ticked.text() == "Ticked by scanning: 1 of 1"


# labels


def test_labels_are_written_recorded_shown_and_told(
    desk: Desk, packed: str, exports: Path, make_view: Callable[[], PackingView], shell: FakeShell, viewer: Viewer,
    qtbot: QtBot,
) -> None:  # fmt: skip
    view = make_view()
    assert view.print.text() == "Print labels (6)"
    press(view.print)
    qtbot.waitUntil(lambda: not shell.work.busy)
    (path,) = exports.iterdir()
    assert path.name.startswith("labels-P01-2021") and path.name.endswith("-a4-21.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    assert copies(desk) == [1] * 6
    assert viewer.opened == [path]
    assert shell.said[-1].kind is Kind.OK and shell.said[-1].headline == "Labels written: 6."
    assert shell.said[-1].detail == f"Pages: 1. Recorded. File: {path}"
    assert view.pack.last_print.text().endswith(str(path))
    assert view.print.text() == "Print labels (0)" and not view.print.isEnabled()


def test_a_label_says_the_address_and_a_masked_name_in_walking_order(desk: Desk, packed: str) -> None:
    labels = labels_of(desk.queries, [row.bag for row in desk.queries.bags()])
    assert [(each.address, each.name, each.number, each.of, each.cold) for each in labels] == [
        ("1-1-101", "王**", 1, 2, False),
        ("1-1-101", "王**", 2, 2, True),
        ("1-2-201", "漕*", 1, 1, False),
        ("10-1-301", "欧阳*", 1, 2, False),
        ("10-1-301", "欧阳*", 2, 2, True),
        ("10-1-1001", "李**", 1, 1, False),
    ]
    first = labels[0]
    assert (first.compound, first.merchant, first.copy) == ("碧园小区", "正新商场", 1)
    assert first.code == days.code(first.bag)


def test_labels_begin_at_the_first_free_one_of_a_used_sheet_and_on_a_fresh_sheet_afterwards(
    desk: Desk, packed: str, make_view: Callable[[], PackingView], shell: FakeShell, qtbot: QtBot
) -> None:
    view = make_view()
    view.first_label.setCurrentIndex(view.first_label.findText("From label 20"))
    press(view.print)
    qtbot.waitUntil(lambda: not shell.work.busy)
    assert shell.said[-1].detail.startswith("Pages: 2.")
    assert view.first_label.currentText() == "From label 1"


def test_a_roll_has_one_label_a_page_and_no_used_sheet(
    desk: Desk, packed: str, make_view: Callable[[], PackingView], shell: FakeShell, qtbot: QtBot
) -> None:
    view = make_view()
    view.show()
    view.layouts.setCurrentIndex(view.layouts.findData("roll-60x40"))
    assert not view.first_label.isVisible()
    press(view.print)
    qtbot.waitUntil(lambda: not shell.work.busy)
    assert shell.said[-1].detail.startswith("Pages: 6.")


def test_a_label_printed_again_is_a_copy_with_its_number(
    desk: Desk, packed: str, exports: Path, make_view: Callable[[], PackingView], shell: FakeShell, qtbot: QtBot
) -> None:
    print_all(desk, exports)
    view = make_view()
    view.pack.table.select([SEALED])
    assert [view.pack.card.which.itemText(n) for n in range(3)] == [
        "All bags of this household: 2",
        "Bag 1/2 · labels printed: 1",
        "Bag 2/2 · labels printed: 1",
    ]
    view.pack.card.which.setCurrentIndex(2)
    press(view.pack.card.reprint)
    qtbot.waitUntil(lambda: not shell.work.busy)
    assert shell.said[-1].headline == "Labels written: 1."
    assert [row.label_copies for row in desk.queries.bags(household=SEALED)] == [1, 2]
    bag = desk.queries.bags(household=SEALED)[1].bag
    assert labels_of(desk.queries, [bag])[0].copy == 3


def test_a_second_print_in_the_same_second_never_overwrites_the_first(
    desk: Desk, clock: days.Clock, packed: str, exports: Path
) -> None:
    clock.ticking = False
    first = print_all(desk, exports)
    order = PrintOrder(packed, "a4-21", bags=(desk.queries.bags()[0].bag,))
    second = print_labels(desk, order, exports)
    assert first.path is not None and second.path is not None and first.path != second.path
    assert sorted(exports.iterdir()) == sorted([first.path, second.path])


def test_nothing_to_print_is_said_and_leaves_no_file(desk: Desk, shared: str, exports: Path) -> None:
    printed = print_all(desk, exports)
    assert printed.path is None and printed.answer.headline == "No label waits."
    assert not exports.exists()


@pytest.mark.parametrize(
    ("number", "headline"),
    [(errno.ENOSPC, "The disk is full."), (errno.EROFS, "This place may not be written to.")],
)
def test_when_the_disk_fails_nothing_is_recorded_and_no_file_is_left(
    desk: Desk, packed: str, exports: Path, make_view: Callable[[], PackingView], shell: FakeShell, viewer: Viewer,
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, number: int, headline: str,
) -> None:  # fmt: skip
    def fail(*_: object) -> None:
        raise OSError(number, "no")

    view = make_view()
    monkeypatch.setattr(os, "fsync", fail)
    press(view.print)
    qtbot.waitUntil(lambda: not shell.work.busy)
    monkeypatch.undo()
    assert shell.said[-1].kind is Kind.REFUSED and shell.said[-1].headline == headline
    assert list(exports.iterdir()) == []
    assert copies(desk) == [0] * 6
    assert viewer.opened == []
    assert view.print.text() == "Print labels (6)" and view.print.isEnabled()


def test_a_folder_that_is_a_file_is_said_in_words(
    desk: Desk, packed: str, exports: Path, make_view: Callable[[], PackingView], shell: FakeShell, qtbot: QtBot
) -> None:
    exports.write_text("in the way")
    view = make_view()
    press(view.print)
    qtbot.waitUntil(lambda: not shell.work.busy)
    assert shell.said[-1].headline == "The file cannot be opened." and str(exports) in shell.said[-1].detail
    assert copies(desk) == [0] * 6


def test_stopping_keeps_no_file_and_records_nothing(desk: Desk, packed: str, exports: Path) -> None:
    order = PrintOrder(packed, "a4-21")
    printed = print_labels(desk, order, exports, lambda _done, _total: False)
    assert printed.path is None and printed.answer.headline == "Printing stopped."
    assert list(exports.iterdir()) == []
    assert copies(desk) == [0] * 6


def test_labels_that_were_written_but_could_not_be_recorded_are_not_to_be_used(
    desk: Desk, packed: str, exports: Path, viewer: Viewer
) -> None:
    days.done(desk.do(c.CloseShift()))
    printed = print_all(desk, exports)
    assert printed.path is None
    assert printed.answer.headline == "The labels were written but not recorded."
    (path,) = exports.iterdir()
    assert f"Do not use {path}" in printed.answer.detail and "No shift is open." in printed.answer.detail
    assert copies(desk) == [0] * 6


def test_a_label_that_cannot_be_drawn_is_told_and_stays_waiting(desk: Desk, packed: str, exports: Path) -> None:
    nowhere = Household(ELDERLY, "C1", "", "", "", "漕犇", "", "")
    others = tuple(each for each in days.DISTRICT.households if each.household != ELDERLY)
    desk.load_reference(dataclasses.replace(days.DISTRICT, households=(nowhere, *others)))
    printed = print_all(desk, exports)
    assert printed.answer.kind is Kind.NOTICE
    assert printed.answer.headline == "Labels written: 5, failed: 1."
    assert "The household has no address." in printed.answer.detail
    assert [row.label_copies for row in desk.queries.bags(household=ELDERLY)] == [0]
    assert sum(copies(desk)) == 5


def test_a_character_that_the_font_lacks_is_told_with_the_addresses(desk: Desk, packed: str, exports: Path) -> None:
    merchants = (Merchant("M01", "\U00020bb7新商场", "main"),)
    desk.load_reference(dataclasses.replace(days.DISTRICT, merchants=merchants))
    printed = print_all(desk, exports)
    assert printed.answer.kind is Kind.NOTICE and printed.path is not None
    assert "U+20BB7" in printed.answer.detail and "Look at: 1-1-101 · 1-2-201" in printed.answer.detail


def test_labels_that_come_back_after_the_language_was_switched_are_still_told(
    desk: Desk, packed: str, presenter: PackingPresenter, shell: FakeShell, viewer: Viewer, qtbot: QtBot
) -> None:
    view = PackingView(presenter, shell, viewer)
    view.refresh(ALL_KINDS)
    press(view.print)
    shiboken6.delete(view)
    qtbot.waitUntil(lambda: not shell.work.busy)
    assert shell.said[-1].headline == "Labels written: 6."
    assert len(viewer.opened) == 1


def test_ctrl_z_takes_the_labels_back(
    desk: Desk, packed: str, exports: Path, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
    press(front(window).print)
    qtbot.waitUntil(lambda: not window.work.busy)
    assert copies(desk) == [1] * 6
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert copies(desk) == [0] * 6
    qtbot.waitUntil(lambda: front(window).print.text() == "Print labels (6)")


def test_what_was_printed_pushes_nothing_out_of_a_common_laptop(
    desk: Desk,
    packed: str,
    exports: Path,
    make_window: MakeWindow,
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
) -> None:
    before = qapp.font()
    theme.apply()
    try:
        window = make_window([packing.spec(desk, DeskNames(desk.queries), exports)])
        window.resize(1366, 742)  # 768 less a title bar
        press(front(window).print)
        qtbot.waitUntil(lambda: not window.work.busy and front(window).pack.last_print.isVisible())
        qapp.processEvents()
        stage = window.findChild(QScrollArea, "stage")
        assert isinstance(stage, QScrollArea)
        assert stage.verticalScrollBar().maximum() == 0
    finally:
        qapp.setStyleSheet("")
        qapp.setFont(before)
