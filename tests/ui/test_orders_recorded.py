"""A recorded order shows what is in it and where it was read; it is changed, passed on, and all of that taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkpoint_app.db.order_sources import OrderSource
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.facts import OrderLine, QuoteLine, Trace
from checkpoint_app.domain.state import Order, OrderState
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.orders.presenter import OrdersPresenter
from checkpoint_app.ui.orders.recorded_presenter import rule_word
from checkpoint_app.ui.orders.recorded_view import RecordedPage
from checkpoint_app.ui.orders.view import OrdersView
from tests.desk import days
from tests.ui.conftest import FakeShell
from tests.ui.orders_pieces import desk_at_work, orders_view

TEXT = "7. 1-1-101 米2斤 牛奶1盒 不要冰的"
LINES = (
    OrderLine("RICE", Decimal(2), "斤", 320, priced=False, trace=Trace("米2斤", 11, 15, "shortened")),
    OrderLine("MILK", Decimal(1), "盒", 650, priced=False, note="不要冰的", trace=Trace("牛奶1盒", 15, 19, "exact")),
)
TAKEN = c.OrderRequest(
    "chat-x-7", days.HOUSEHOLDS[0], "M01", "chat", "7", "2021-11-03T01:00:00.000Z", LINES, "放门口", ("elderly",)
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at_work(tmp_path / "recorded.db")
    days.done(made.do(c.TakeOrders((TAKEN,))))
    made.keep_sources([OrderSource("chat-x-7", "一群", TEXT)])
    yield made
    made.close()


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, shell: FakeShell) -> OrdersView:
    made = orders_view(qtbot, OrdersPresenter(desk, DeskNames(desk.queries)), shell)
    made.tabs.setCurrentWidget(made.recorded)
    return made


@pytest.fixture
def page(view: OrdersView) -> RecordedPage:
    view.recorded.table.select(["chat-x-7"])
    return view.recorded


def order(desk: Desk, name: str = "chat-x-7") -> Order:
    found = desk.queries.order(name)
    assert found is not None
    return found


def quantities_of(desk: Desk) -> list[tuple[str, Decimal]]:
    return [(line.sku, line.quantity) for line in order(desk).lines]


def test_each_line_says_where_it_was_read_and_by_which_rule(page: RecordedPage) -> None:
    rows = [(row.item, row.quantity, row.written, row.rule, row.note) for row in page.lines.rows()]
    assert rows == [
        ("大米", "2斤", "米2斤", "by a short name", ""),
        ("牛奶", "1盒", "牛奶1盒", "by its name", "不要冰的"),
    ]
    assert page.about.text() == "Note: 放门口  Needs: elderly"
    page.lines.select([1])
    assert page.words.marked() == [TEXT[15:19]]
    assert "".join(piece.text for piece in page.words.pieces()) == TEXT


def test_an_order_that_grows_keeps_the_words_of_every_line(desk: Desk) -> None:
    kept = tuple(replace(line, trace=Trace("", 0, 0, "recorded")) for line in LINES[:1])
    later = "1-1-101 再加牛奶2盒"
    more = OrderLine("MILK", Decimal(2), "盒", 650, priced=False, trace=Trace("牛奶2盒", 10, 14, "exact"))
    command = c.TakeOrders((), (c.Amendment("chat-x-7", (*kept, more), "more", "放门口", ("elderly",)),))
    presenter = OrdersPresenter(desk, DeskNames(desk.queries))
    days.done(presenter.take(command, (OrderSource("chat-x-7", "一群", later),)).outcome)
    source = desk.queries.sources.of_order("chat-x-7")
    assert source is not None
    assert source.text == f"{TEXT}\n{later}"
    traces = [line.trace for line in order(desk).lines]
    assert [(source.text[trace.start : trace.end], trace.rule) for trace in traces] == [
        ("米2斤 ", "shortened"),
        ("牛奶2盒", "exact"),
    ]


def test_every_rule_that_reads_a_line_has_its_words() -> None:
    rules = ("exact", "learned", "alias", "synonym", "shortened", "fuzzy", "sound", "picture", "offer", "ditto")
    for rule in (*rules, "change", "recorded", "code", "person"):
        assert rule_word(rule) not in ("", rule)
    assert rule_word("learned") == "by the group's word"
    assert rule_word("alias") == rule_word("synonym") == "by another name"


def test_the_merchants_latest_price_stands_below_the_declared_one(
    page: RecordedPage, desk: Desk, view: OrdersView
) -> None:
    days.done(desk.do(c.RecordQuotes("M01", "typed", (QuoteLine("RICE", "斤", 350),))))
    view.refresh(frozenset({"purchasing"}))
    assert [(row.price, row.quoted) for row in page.lines.rows()] == [("3.20", "3.50"), ("6.50", "")]


def test_a_quantity_is_changed_by_enter_and_taken_back(
    page: RecordedPage, desk: Desk, view: OrdersView, shell: FakeShell
) -> None:
    page.lines.select([0])
    QTest.keyClick(page.lines, Qt.Key.Key_Return)
    assert page.quantity.hasFocus()
    QTest.keyClicks(page.quantity, "3.5")
    QTest.keyClick(page.quantity, Qt.Key.Key_Return)
    assert shell.said[-1].headline == "Order changed."
    assert shell.said[-1].detail == "7, 1-1-101. 大米: 2斤 → 3.5斤"
    assert quantities_of(desk) == [("RICE", Decimal("3.5")), ("MILK", Decimal(1))]
    assert order(desk).lines[0].trace.text == "米2斤"
    assert (order(desk).note, order(desk).needs) == ("放门口", ("elderly",))
    view.panel.take_back_last()
    assert quantities_of(desk) == [("RICE", Decimal(2)), ("MILK", Decimal(1))]


def test_a_line_is_taken_off_but_not_the_last_one(
    page: RecordedPage, desk: Desk, view: OrdersView, shell: FakeShell
) -> None:
    page.lines.select([0])
    QTest.keyClick(page.take_off, Qt.Key.Key_Space)
    assert quantities_of(desk) == [("MILK", Decimal(1))]
    view.refresh(frozenset({"orders"}))
    page.lines.select([0])
    QTest.keyClick(page.take_off, Qt.Key.Key_Space)
    assert shell.said[-1].kind is Kind.REFUSED
    assert quantities_of(desk) == [("MILK", Decimal(1))]


@pytest.mark.parametrize("typed", ["", "viel", "-1"])
def test_a_quantity_that_is_none_changes_nothing(page: RecordedPage, desk: Desk, shell: FakeShell, typed: str) -> None:
    page.lines.select([0])
    page.quantity.setText(typed)
    QTest.keyClick(page.change, Qt.Key.Key_Space)
    assert shell.said[-1].kind is Kind.REFUSED
    assert quantities_of(desk) == [("RICE", Decimal(2)), ("MILK", Decimal(1))]
    assert page.quantity.hasFocus()


def test_a_line_is_passed_on_to_a_neighbour_who_is_found_by_name(
    page: RecordedPage, desk: Desk, view: OrdersView, shell: FakeShell
) -> None:
    page.lines.select([0])
    page.quantity.setText("0.5")
    QTest.keyClick(page.pass_on, Qt.Key.Key_Space)
    assert page.neighbour.field.hasFocus()
    QTest.keyClicks(page.neighbour.field, "cb")
    QTest.keyClick(page.neighbour.field, Qt.Key.Key_Return)
    assert shell.said[-1].headline == "Passed on to 1-2-201."
    assert shell.said[-1].detail == "大米 0.5斤, from 1-1-101."
    assert not page.neighbour.isVisible()
    assert quantities_of(desk)[0] == ("RICE", Decimal("1.5"))
    rows = desk.queries.orders()
    (passed,) = [row for row in rows if row.household == days.HOUSEHOLDS[1]]
    assert [line.quantity for line in order(desk, passed.order).lines] == [Decimal("0.5")]
    view.panel.take_back_last()
    assert quantities_of(desk)[0] == ("RICE", Decimal(2))


def test_a_cancelled_order_can_be_neither_changed_nor_passed_on(
    page: RecordedPage, desk: Desk, view: OrdersView
) -> None:
    days.done(desk.do(c.CancelOrder("chat-x-7", "moved out")))
    view.refresh(frozenset({"orders"}))
    page.lines.select([0])
    assert order(desk).state is OrderState.CANCELLED
    assert not any(each.isEnabled() for each in (page.change, page.take_off, page.pass_on, page.cancel))


def test_an_order_after_the_cut_off_is_marked_late(page: RecordedPage, desk: Desk, view: OrdersView) -> None:
    merchants = tuple(
        replace(each, cut_off=_local("2021-11-03T00:50:00.000Z")) if each.merchant == "M01" else each
        for each in days.DISTRICT.merchants
    )
    desk.load_reference(replace(days.DISTRICT, merchants=merchants))
    view.refresh(frozenset({"reference"}))
    (row,) = page.table.rows()
    assert view._presenter.recorded.state(row) == "late"
    assert view._presenter.recorded.mark(row) is Mark.NOTICE
    assert page.about.text().startswith("Ordered after the cut-off: it goes with the next list.")


def _local(utc: str) -> str:
    return datetime.fromisoformat(utc).replace(tzinfo=UTC).astimezone().strftime("%H:%M")
