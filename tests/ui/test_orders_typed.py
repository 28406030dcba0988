"""An order is typed while somebody dictates it: by keyboard alone, in few keys, at the declared price."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.reference import District, Household, Offer, Product
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.orders.presenter import OrdersPresenter
from checkpoint_app.ui.orders.typed_view import TypedPage
from checkpoint_app.ui.orders.view import OrdersView
from tests.desk import days
from tests.ui.conftest import FakeShell
from tests.ui.keys import PERSON_MS, native, send, settle, stroke
from tests.ui.orders_pieces import MakeWindow, orders_view, orders_window

MOST_KEYS = 40
DISTRICT = District(
    checkpoints=days.DISTRICT.checkpoints,
    compounds=days.DISTRICT.compounds,
    buildings=days.DISTRICT.buildings,
    households=(
        *days.DISTRICT.households,
        Household("C1-1-1-102", "C1", "1", "1", "102", "陈志", "13900000009", "infant"),
    ),
    merchants=days.DISTRICT.merchants,
    products=(
        *days.DISTRICT.products,
        Product("CABBAGE", "白菜", "蔬菜", "斤", 150, False),
        Product("TOMATO", "西红柿", "蔬菜", "斤", 480, False, "番茄"),
    ),
    volunteers=days.DISTRICT.volunteers,
    offers=(Offer("M02", "EGGS"), Offer("M02", "CABBAGE")),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = days.open_desk(tmp_path / "typed.db")
    made.load_reference(DISTRICT)
    days.done(made.do(c.OpenShift()))
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk) -> OrdersPresenter:
    return OrdersPresenter(desk, DeskNames(desk.queries))


@pytest.fixture
def page(qtbot: QtBot, presenter: OrdersPresenter, shell: FakeShell) -> TypedPage:
    view = orders_view(qtbot, presenter, shell)
    view.tabs.setCurrentWidget(view.typed)
    view.typed.setProperty("station", view)  # keeps it
    choose_merchant(view.typed, "M01")
    return view.typed


def choose_merchant(page: TypedPage, merchant: str) -> None:
    page.merchant.setCurrentIndex(page.merchant.findData(merchant))
    page.focus_first()


def type_item(page: TypedPage, text: str) -> None:
    page.goods.field.insert(text)  # an input method does, for what is no key
    QTest.keyClick(page.goods.field, Qt.Key.Key_Return)


def household(page: TypedPage, text: str) -> None:
    QTest.keyClicks(page.household.field, text)
    QTest.keyClick(page.household.field, Qt.Key.Key_Return)


def lines(page: TypedPage) -> list[tuple[str, str, str]]:
    return [(row.item, row.quantity, row.amount) for row in page.lines.rows()]


class Person:
    """Presses keys, wherever the keyboard is, and counts them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.keys = 0

    def types(self, text: str) -> None:
        for key in text:
            send(native(self._window), stroke(key, PERSON_MS))
            settle()
            self.keys += 1

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(native(self._window), key, modifier)
        QApplication.processEvents()
        self.keys += 1 if modifier == Qt.KeyboardModifier.NoModifier else 2


def test_three_items_are_ordered_in_at_most_40_keys_and_the_next_order_needs_no_merchant(
    make_window: MakeWindow, presenter: OrdersPresenter, desk: Desk
) -> None:
    window = orders_window(make_window, presenter)
    view = window.view("orders")
    assert isinstance(view, OrdersView)
    person = Person(window)
    person.presses(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert view.tabs.currentWidget() is view.typed
    assert view.typed.merchant.hasFocus()
    person.presses(Qt.Key.Key_Down)
    person.presses(Qt.Key.Key_Return)
    first = person.keys
    for address in ("1-1-102", "10-301"):
        person.keys = 0
        person.types(address)
        person.presses(Qt.Key.Key_Return)
        for item in ("bc2", "xhs1.5", "nn"):
            person.types(item)
            person.presses(Qt.Key.Key_Return)
        person.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert person.keys <= MOST_KEYS - first
        assert view.typed.household.field.hasFocus()
    orders = [desk.queries.order(row.order) for row in desk.queries.orders()]
    assert {order.household for order in orders if order} == {"C1-1-1-102", "C2-10-1-301"}
    for order in orders:
        assert order is not None and order.merchant == "M01" and order.source == "typed"
        assert [(line.sku, line.quantity, line.price_fen, line.priced) for line in order.lines] == [
            ("CABBAGE", Decimal(2), 150, False),
            ("TOMATO", Decimal("1.5"), 480, False),
            ("MILK", Decimal(1), 650, False),
        ]


def test_what_the_roster_says_of_a_household_is_ticked_and_more_can_be(page: TypedPage, desk: Desk) -> None:
    household(page, "cz")
    assert [need for need, button in page.needs.items() if button.isChecked()] == ["infant"]
    QTest.keyClick(page.goods.field, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    type_item(page, "白菜 2")
    page.note.setText("  要嫩的 ")
    QTest.keyClick(page.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    order = desk.queries.order(desk.queries.orders()[0].order)
    assert order is not None
    assert (order.needs, order.note) == (("infant", "medicine"), "要嫩的")
    assert not any(button.isChecked() for button in page.needs.values())
    assert page.note.text() == ""


def test_more_of_an_item_is_added_to_its_line_and_backspace_takes_the_last_line_off(page: TypedPage) -> None:
    household(page, "1-1-101")
    type_item(page, "bc2")
    type_item(page, "fq")
    type_item(page, "白菜1")
    assert lines(page) == [("白菜", "3斤", "4.50"), ("西红柿", "1斤", "4.80")]
    assert page.sum.text() == "Sum at declared prices: 9.30 yuan"
    QTest.keyClick(page.goods.field, Qt.Key.Key_Backspace)
    assert lines(page) == [("白菜", "3斤", "4.50")]


def test_down_chooses_another_candidate(page: TypedPage, presenter: OrdersPresenter) -> None:
    QTest.keyClicks(page.household.field, "1-1")
    assert [found.address for found in page.household.candidates.rows()] == ["1-1-101", "1-1-102"]
    QTest.keyClick(page.household.field, Qt.Key.Key_Down)
    QTest.keyClick(page.household.field, Qt.Key.Key_Return)
    assert presenter.typed.household is not None and presenter.typed.household.address == "1-1-102"
    assert page.goods.field.hasFocus()
    assert "陈*" in page.who.text() and "陈志" not in page.who.text()


def test_what_fits_nothing_takes_nothing_and_says_so(page: TypedPage) -> None:
    household(page, "99-9-999")
    assert page.household.candidates.isVisible() and page.household.candidates.rows() == []
    assert page.household.field.text() == "99-9-999"
    QTest.keyClick(page.household.field, Qt.Key.Key_Escape)
    household(page, "1-1-101")
    for typed, said in (
        ("猪蹄2", "The merchant has no such item."),
        ("大米 10000000", "So much cannot be ordered"),
        ("大米 2箱", "It is not sold by that unit."),
    ):
        type_item(page, typed)
        assert page.goods.candidates.words_when_empty.startswith(said)
        assert lines(page) == []
        page.goods.field.clear()


@pytest.mark.parametrize(
    ("merchant", "address", "said"),
    [("", "1-1-101", "Which merchant?"), ("M01", "", "Which household?"), ("M01", "1-1-101", "No goods yet.")],
)
def test_what_is_missing_is_said_and_gets_the_keyboard(
    page: TypedPage, shell: FakeShell, desk: Desk, merchant: str, address: str, said: str
) -> None:
    choose_merchant(page, merchant)
    if address:
        household(page, address)
    QTest.keyClick(page.take, Qt.Key.Key_Space)
    assert shell.said[-1].kind is Kind.REFUSED
    assert shell.said[-1].headline == said
    expected = {
        "Which merchant?": page.merchant,
        "Which household?": page.household.field,
        "No goods yet.": page.goods.field,
    }
    assert expected[said].hasFocus()
    assert desk.queries.orders() == []


def test_an_item_that_was_typed_and_not_entered_is_never_lost(page: TypedPage, desk: Desk, shell: FakeShell) -> None:
    household(page, "1-1-101")
    type_item(page, "bc2")
    page.goods.field.insert("xhs3")
    QTest.keyClick(page.goods.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shell.said[-1].headline == page.note_below.text() == "“xhs3” is not on the order yet."
    assert desk.queries.orders() == []
    QTest.keyClick(page.goods.field, Qt.Key.Key_Return)
    QTest.keyClick(page.goods.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row.lines for row in desk.queries.orders()] == [2]


def test_another_merchant_keeps_only_what_it_sells(page: TypedPage) -> None:
    household(page, "1-1-101")
    type_item(page, "bc2")
    type_item(page, "xhs")
    choose_merchant(page, "M02")
    assert [item for item, _, _ in lines(page)] == ["白菜"]
    type_item(page, "xhs")
    assert [item for item, _, _ in lines(page)] == ["白菜"]


def test_a_typed_order_is_taken_back_by_ctrl_z(page: TypedPage, desk: Desk, shell: FakeShell) -> None:
    household(page, "1-1-101")
    type_item(page, "bc2")
    QTest.keyClick(page.take, Qt.Key.Key_Space)
    assert shell.said[-1].headline == "1-1-101: order taken."
    view = page.property("station")
    assert isinstance(view, OrdersView)
    view.panel.take_back_last()
    assert desk.queries.orders() == []


def test_without_a_shift_the_order_stays_on_the_screen(page: TypedPage, desk: Desk, shell: FakeShell) -> None:
    days.done(desk.do(c.CloseShift()))
    household(page, "1-1-101")
    type_item(page, "bc2")
    QTest.keyClick(page.take, Qt.Key.Key_Space)
    assert shell.said[-1].headline == "No shift is open."
    assert lines(page) == [("白菜", "2斤", "3.00")]
