"""Orders become lists, lists go to merchants, prices come back and are flagged at once: through the station's own widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.facts import OrderLine, QuoteLine
from checkpoint_app.domain.state import OrderState
from checkpoint_app.reports.purchase_list import purchase_paper, write_purchase_xlsx
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.purchasing.presenter import Page, PurchasingPresenter
from checkpoint_app.ui.purchasing.view import PurchasingView
from checkpoint_app.ui.station import ALL_KINDS
from tests.desk import days
from tests.desk.days import HOUSEHOLDS, an_order, done
from tests.ui.conftest import FakeShell

pytestmark = pytest.mark.usefixtures("shanghai")

# 16:30 here; M01 takes orders until 16:00 and comes from 50 yuan on.
DISTRICT = replace(
    days.DISTRICT,
    merchants=(
        replace(days.DISTRICT.merchants[0], cut_off="16:00", minimum_fen=5_000),
        days.DISTRICT.merchants[1],
    ),
)
LATE = "2021-11-03T08:20:00.000Z"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = days.Clock()
    clock.forward(8 * 3600)
    made = days.open_desk(tmp_path / "buying.db", clock=clock)
    made.load_reference(DISTRICT)
    done(made.do(c.OpenShift()))
    done(
        made.do(
            c.TakeOrders(
                (
                    an_order(1, HOUSEHOLDS[0], [("RICE", "10")]),
                    an_order(2, HOUSEHOLDS[1], [("MILK", "1")], at=LATE),
                    an_order(3, HOUSEHOLDS[2], [("EGGS", "2")], merchant="M02"),
                )
            )
        )
    )
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk, tmp_path: Path) -> PurchasingPresenter:
    return PurchasingPresenter(desk, DeskNames(desk.queries), tmp_path / "exports")


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, presenter: PurchasingPresenter, shell: FakeShell) -> PurchasingView:
    made = PurchasingView(presenter, shell)
    qtbot.addWidget(made)
    made.resize(1230, 620)
    made.show()
    made.refresh(ALL_KINDS)
    desk.on_changed(made.refresh)
    return made


def said(view: PurchasingView) -> str:
    shell = view.shell
    assert isinstance(shell, FakeShell)
    return f"{shell.said[-1].headline} {shell.said[-1].detail}".strip()


def finish(qtbot: QtBot, view: PurchasingView) -> None:
    qtbot.waitUntil(lambda: not view.shell.work.busy)


def type_price(view: PurchasingView, text: str) -> None:
    view.quotes.price.setText(text)
    QTest.keyClick(view.quotes.price, Qt.Key.Key_Return)


# lists


def test_what_waits_is_listed_by_merchant_with_late_ones_and_the_minimum(view: PurchasingView) -> None:
    first, second = view.lists.merchants.rows()
    assert (first.name, first.orders, first.late, first.mark) == ("正新商场", 2, 1, Mark.SHORT)
    assert first.terms() == "until 16:00 · from 50.00 yuan"
    assert first.amount_words() == "38.50\nof 50.00"
    assert (second.name, second.late, second.mark) == ("兴隆超市", 0, Mark.OK)
    hint = "Minimum not reached: 38.50 of 50.00. Late orders (1) are left for the next list."
    assert view.lists.merchant_hint.text() == hint


def test_a_list_is_closed_without_the_late_and_says_that_the_minimum_is_not_reached(view: PurchasingView) -> None:
    view.lists.close_list.click()
    assert said(view) == (
        "List 20211103-M01-1 is closed. Minimum not reached: 32.00 of 50.00. Orders: 1, items: 1. Send it to the merchant."
    )
    (row,) = view.lists.lists.rows()
    assert (row.state_words(), row.mark, row.row.orders) == ("Below the minimum", Mark.SHORT, 1)
    assert view.lists.list_hint.text() == "Minimum not reached: 32.00 of 50.00."
    assert [each.told_words() for each in view.lists.items.rows()] == ["10 斤"]
    assert view.lists.extend.text() == "Add later orders (1)"


def test_late_orders_go_along_when_they_are_wanted(view: PurchasingView) -> None:
    assert view.lists.late.isVisible()
    view.lists.late.click()
    view.lists.close_list.click()
    (row,) = view.lists.lists.rows()
    assert row.row.orders == 2


def test_only_late_orders_are_refused_in_words_with_the_way_out(view: PurchasingView) -> None:
    view.lists.close_list.click()
    view.lists.close_list.click()
    assert said(view).startswith("All orders came after 16:00.") and "With the late ones" in said(view)


def test_later_orders_are_added_and_told_by_themselves(view: PurchasingView) -> None:
    view.lists.close_list.click()
    view.lists.copy_additions.click()
    assert said(view).startswith("There is nothing to copy.")
    view.lists.extend.click()
    assert said(view).startswith("Added to 20211103-M01-1. Orders added: 1. Items to bring beyond the list: 1.")
    view.lists.copy_additions.click()
    assert QGuiApplication.clipboard().text().splitlines()[1:] == ["Please bring in addition:", "牛奶 1 盒"]
    assert not view.lists.extend.isEnabled()


def test_what_changed_since_the_list_was_closed_stands_beside_each_item(view: PurchasingView, desk: Desk) -> None:
    view.lists.close_list.click()
    more = (OrderLine("RICE", Decimal(12), "斤", 320),)
    done(desk.do(c.AmendOrder(c.Amendment("mp-1", more, "by phone"))))
    (row,) = view.lists.items.rows()
    assert (row.change_words(), row.mark) == ("2 more needed", Mark.SHORT)
    assert "the merchant has to be told of more" in view.lists.list_hint.text()
    done(desk.do(c.CancelOrder("mp-1", "moved")))
    (row,) = view.lists.items.rows()
    assert (row.change_words(), row.mark) == ("10 free for others", Mark.OVER)


def test_the_list_is_copied_as_text(view: PurchasingView) -> None:
    view.lists.close_list.click()
    view.lists.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "20211103-M01-1" in text and "大米 10 斤" in text.splitlines()
    assert said(view).startswith("Copied.")


def test_the_list_is_written_as_workbook_and_page(qtbot: QtBot, view: PurchasingView, tmp_path: Path) -> None:
    view.lists.close_list.click()
    view.lists.write.click()
    finish(qtbot, view)
    names = sorted(each.name for each in (tmp_path / "exports").iterdir())
    assert names == ["purchase-list-20211103-M01-1.pdf", "purchase-list-20211103-M01-1.xlsx"]
    assert said(view).startswith("The list is written.")


def test_a_list_below_its_minimum_is_cancelled_with_refunds_by_one_press(view: PurchasingView, desk: Desk) -> None:
    done(desk.do(c.TakePayment(HOUSEHOLDS[0], 3_200, "cash")))
    view.lists.close_list.click()
    view.lists.cancel.click()
    assert said(view) == (
        "List 20211103-M01-1 cancelled. Orders cancelled: 1. Give back from the box: 32.00 yuan (1-1-101 32.00)."
    )
    (row,) = view.lists.lists.rows()
    assert [(item.change_words(), item.mark) for item in view.lists.items.rows()] == [("", None)], (
        "nothing is free of it"
    )
    assert (row.state_words(), row.mark) == ("Cancelled", Mark.VOID)
    assert "Minimum not reached: 32.00 of 50.00." in view.lists.list_hint.text()
    order = desk.queries.order("mp-1")
    assert order is not None and order.state is OrderState.CANCELLED
    view.panel.take_back_last()
    order = desk.queries.order("mp-1")
    assert order is not None and order.state is OrderState.OPEN


def test_what_came_by_transfer_is_to_be_transferred_back(view: PurchasingView, desk: Desk) -> None:
    done(desk.do(c.TakePayment(HOUSEHOLDS[0], 3_200, "transfer", "T-1")))
    view.lists.close_list.click()
    view.lists.cancel.click()
    assert said(view).endswith("Transfer back: 32.00 yuan (1-1-101 32.00).")


def test_another_list_is_cancelled_only_for_a_reason_which_is_asked_for_beside_the_field(view: PurchasingView) -> None:
    view.lists.merchants.select(["M02"])
    view.lists.close_list.click()
    view.lists.cancel.click()
    assert view.lists.reason_note.isVisible() and view.lists.reason_note.text()
    view.lists.reason.setText("the merchant is closed")
    assert not view.lists.reason_note.isVisible()
    QTest.keyClick(view.lists.reason, Qt.Key.Key_Return)
    assert said(view).startswith("List 20211103-M02-1 cancelled.")
    assert view.lists.reason.text() == ""


def test_a_list_whose_vehicle_came_cannot_be_changed(view: PurchasingView, desk: Desk) -> None:
    view.lists.close_list.click()
    done(desk.do(c.ReceiveVehicle("M01", "黑A12345", "")))
    (row,) = view.lists.lists.rows()
    assert row.state_words().startswith("Vehicle came") and row.mark is Mark.RUNNING
    assert not view.lists.cancel.isEnabled() and not view.lists.extend.isEnabled()


# quotes


@pytest.fixture
def quotes(view: PurchasingView) -> PurchasingView:
    view.tabs.setCurrentIndex(Page.QUOTES.value)
    return view


def test_prices_are_typed_with_enter_from_item_to_item_and_recorded_at_once(quotes: PurchasingView, desk: Desk) -> None:
    assert [row.sku for row in quotes.quotes.table.rows()] == ["RICE", "MILK"]  # what is on order with M01
    type_price(quotes, "3.10")
    type_price(quotes, "6.5")
    assert quotes.quotes.record.hasFocus() or quotes.quotes.record.text() == "Record prices (2)"
    assert desk.queries.purchasing.prices_in_force("M01") == {}
    quotes.quotes.record.click()
    assert said(quotes) == "Prices recorded: 2. They are billed from now on."
    assert desk.queries.purchasing.prices_in_force("M01") == {"MILK": 650, "RICE": 310}


def test_a_price_without_its_enter_is_not_lost(quotes: PurchasingView, desk: Desk) -> None:
    page = quotes.quotes
    QTest.keyClicks(page.price, "3.10")
    QTest.keyClick(page.price, Qt.Key.Key_Down)  # on to the next item
    assert page.table.rows()[0].typed_fen == 310 and page.table.current() == page.table.rows()[1]
    QTest.keyClicks(page.price, "6.5")
    assert page.record.isEnabled()
    page.record.click()
    assert desk.queries.purchasing.prices_in_force("M01") == {"MILK": 650, "RICE": 310}


def test_what_is_no_price_is_neither_left_behind_nor_recorded_around(quotes: PurchasingView, desk: Desk) -> None:
    page = quotes.quotes
    type_price(quotes, "3.10")
    QTest.keyClicks(page.price, "6,,5")
    QTest.keyClick(page.price, Qt.Key.Key_Up)
    assert page.note.text() and page.table.current() == page.table.rows()[1]
    QTest.keyClicks(page.price, "x")
    page.record.click()
    assert page.note.text() and desk.queries.purchasing.prices_in_force("M01") == {}


def test_a_complaint_ends_when_prices_are_read(qtbot: QtBot, quotes: PurchasingView) -> None:
    type_price(quotes, "a lot")
    QGuiApplication.clipboard().setText("大米 3.10")
    quotes.quotes.paste.click()
    finish(qtbot, quotes)
    assert (quotes.quotes.note.text(), quotes.quotes.price.text()) == ("", "3.10")


def test_a_price_is_flagged_the_moment_it_is_typed(quotes: PurchasingView, desk: Desk) -> None:
    done(desk.do(c.RecordQuotes("M02", "typed", (QuoteLine("RICE", "斤", 300),))))
    done(desk.do(c.RecordQuotes("M01", "typed", (QuoteLine("RICE", "斤", 280),))))
    type_price(quotes, "4.00")
    assert said(quotes) == (
        "Look at 大米: 4.00. 4.00 is above the declared price of 3.20. "
        "4.00 is above 3.00, the median of what the other merchants quoted. "
        "4.00 has risen from 2.80, this merchant's last price."
    )
    row = quotes.quotes.table.rows()[0]
    assert (row.mark, len(row.flags)) == (Mark.NOTICE, 3)
    assert row.flag_words().splitlines() == ["above declared, +25 %", "above the others, +33 % · risen, +42 %"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a lot", "“a lot” is no amount in yuan. Type it like 4.80."),
        ("0", "A price is more than 0. Leave the field empty where there is none."),
        ("320", "320.00 cannot be meant: declared is 3.20. Are yuan and fen mixed up?"),
        ("-3", "“-3” is no amount in yuan. Type it like 4.80."),
    ],
)
def test_what_is_no_price_is_said_beside_the_field_and_not_taken(
    quotes: PurchasingView, text: str, complaint: str
) -> None:
    type_price(quotes, text)
    assert quotes.quotes.note.text() == complaint
    assert quotes.quotes.record.text() == "Record prices (0)" and not quotes.quotes.record.isEnabled()
    type_price(quotes, "3.2")
    assert quotes.quotes.note.text() == "" and quotes.quotes.record.text() == "Record prices (1)"


def test_what_is_typed_for_a_merchant_is_kept_while_another_is_looked_at(quotes: PurchasingView) -> None:
    type_price(quotes, "3.10")
    quotes.quotes.merchant.setCurrentIndex(quotes.quotes.merchant.findData("M02"))
    assert quotes.quotes.record.text() == "Record prices (0)"
    assert [row.sku for row in quotes.quotes.table.rows()] == ["EGGS"]
    quotes.quotes.merchant.setCurrentIndex(quotes.quotes.merchant.findData("M01"))
    assert quotes.quotes.record.text() == "Record prices (1)"


def test_a_digit_typed_in_the_list_goes_to_the_price(quotes: PurchasingView) -> None:
    quotes.quotes.table.setFocus()
    QTest.keyClick(quotes.quotes.table, Qt.Key.Key_3)
    assert quotes.quotes.price.text() == "3"


def test_other_items_can_be_quoted_too(quotes: PurchasingView) -> None:
    quotes.quotes.only_needed.click()
    assert [row.sku for row in quotes.quotes.table.rows()] == ["RICE", "MILK", "EGGS"]


def test_a_filled_in_list_is_read_shown_with_flags_and_recorded(
    qtbot: QtBot, quotes: PurchasingView, desk: Desk, tmp_path: Path
) -> None:
    import openpyxl

    closed = done(desk.do(c.ClosePurchaseList("M01", with_late=True))).facts[0]
    paper = purchase_paper(desk.queries, closed.purchase_list, made_at=desk.now())  # type: ignore[attr-defined]
    assert paper is not None
    path = tmp_path / "back.xlsx"
    write_purchase_xlsx(paper, path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    sheet["E2"], sheet["E3"] = 3.1, "7.00"
    book.save(path)
    quotes.quotes.file_chosen.emit(str(path))
    finish(qtbot, quotes)
    assert said(quotes).startswith("Prices read: 2.")
    assert {row.sku: row.typed_fen for row in quotes.quotes.table.rows()} == {"RICE": 310, "MILK": 700}
    assert desk.queries.purchasing.prices_in_force("M01") == {}
    quotes.quotes.record.click()
    assert said(quotes) == "Prices recorded: 2. Flagged: 1. They stand in the price watch."


def test_pasted_lines_are_read_and_what_is_not_is_said_with_its_line(qtbot: QtBot, quotes: PurchasingView) -> None:
    QGuiApplication.clipboard().setText("大米 3.1\n龙虾 88\n")
    quotes.quotes.paste.click()
    finish(qtbot, quotes)
    assert {row.sku: row.typed_fen for row in quotes.quotes.table.rows()} == {"RICE": 310, "MILK": 0}
    assert "line 2" in quotes.quotes.found.toPlainText()
    quotes.quotes.drop.click()
    assert not quotes.quotes.found.isVisible() and quotes.quotes.record.text() == "Record prices (0)"


def test_an_empty_clipboard_and_a_file_that_is_not_there_are_said(quotes: PurchasingView, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setText("")
    quotes.quotes.paste.click()
    assert said(quotes).startswith("Nothing is copied.")
    quotes.quotes.file_chosen.emit(str(tmp_path / "nowhere.xlsx"))
    assert said(quotes).startswith("This file is not there.")


# price watch


@pytest.fixture
def watch(view: PurchasingView, desk: Desk) -> PurchasingView:
    for merchant, price in (("M02", 300), ("M01", 310), ("M01", 360)):
        done(desk.do(c.RecordQuotes(merchant, "typed", (QuoteLine("RICE", "斤", price),))))
    view.tabs.setCurrentIndex(Page.WATCH.value)
    return view


def test_every_price_of_an_item_stands_on_one_line_with_its_flags_in_words(watch: PurchasingView) -> None:
    (row,) = watch.watch.table.rows()
    assert row.quote_words() == "正新商场 3.60 · 兴隆超市 3.00"
    assert watch.watch.summary.text() == "Items with prices: 1. Flagged: 1."
    told = watch.watch.details.toPlainText()
    assert "正新商场: 3.60 is above the declared price of 3.20." in told
    assert "Before: 3.10" in told


def test_the_rise_that_is_flagged_can_be_set_and_is_remembered(watch: PurchasingView) -> None:
    (row,) = watch.watch.table.rows()
    assert len(row.flags) == 2
    watch.watch.rise.setValue(15)
    (row,) = watch.watch.table.rows()
    assert len(row.flags) == 3
    assert watch.shell.settings.text("price_watch/rise_percent") == "15"


def test_the_price_watch_is_written_for_the_district(qtbot: QtBot, watch: PurchasingView, tmp_path: Path) -> None:
    watch.watch.export.click()
    finish(qtbot, watch)
    assert sorted(each.suffix for each in (tmp_path / "exports").iterdir()) == [".csv", ".xlsx"]
    shell = watch.shell
    assert isinstance(shell, FakeShell) and shell.said[-1].kind is Kind.OK


# before anything was ordered


def test_an_empty_station_says_what_to_do_next(qtbot: QtBot, shell: FakeShell, tmp_path: Path) -> None:
    desk = days.open_desk(tmp_path / "empty.db")
    view = PurchasingView(PurchasingPresenter(desk, DeskNames(desk.queries), tmp_path), shell)
    qtbot.addWidget(view)
    view.refresh(ALL_KINDS)
    assert not view.lists.close_list.isEnabled() and not view.lists.copy.isEnabled()
    view.tabs.setCurrentIndex(Page.QUOTES.value)
    view.tabs.setCurrentIndex(Page.WATCH.value)
    assert view.watch.summary.text() == "Items with prices: 0. Flagged: 0."
    desk.close()
