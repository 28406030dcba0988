"""The Accounts station: who owes what, payments and refunds by keys alone, invoices, the cash box, and the books."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.facts import CASH, TRANSFER, InvoiceLine, QuoteLine
from checkpoint_app.ui import accounts, shift
from checkpoint_app.ui.accounts.households import Which
from checkpoint_app.ui.accounts.presenter import AccountsPresenter, Page
from checkpoint_app.ui.accounts.view import AccountsView
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.shift.view import ShiftView
from checkpoint_app.ui.station import StationSpec
from tests.desk import days
from tests.ui.keys import native, scan, type_slowly

MakeWindow = Callable[[Sequence[StationSpec]], MainWindow]
ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
# What each household ordered comes to; the fourth gets none of its rice.
FULL, PLAIN, MIXED, SHORT = days.HOUSEHOLDS


@pytest.fixture
def clock() -> days.Clock:
    return days.Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: days.Clock) -> Iterator[Desk]:
    """A shift is open; M01 quoted 3.10 for rice; three households have their goods, the fourth came away empty.

    Bills: 45.00, 16.00, 27.50; the rice that did not come would have been 64.00.
    """
    made = days.open_desk(tmp_path / "accounts.db", clock=clock)
    days.done(made.do(c.OpenShift()))
    days.done(made.do(c.RecordQuotes("M01", "typed", (QuoteLine("RICE", "斤", 310), QuoteLine("MILK", "盒", 650)))))
    days.done(made.do(c.TakeOrders(days.ORDERS)))
    yield made
    made.close()


@pytest.fixture
def delivery(desk: Desk, clock: days.Clock) -> str:
    """Everything that came is handed over."""
    arrived = days.take_delivery(desk)
    days.set_free(desk, clock, arrived)
    for bag in days.pack_all(desk, arrived):
        days.done(desk.do(c.HandOverBag(days.code(bag))))
    return arrived


@pytest.fixture
def window(make_window: MakeWindow, desk: Desk, delivery: str, tmp_path: Path) -> MainWindow:
    names = DeskNames(desk.queries)
    return make_window([accounts.spec(desk, names, tmp_path / "out"), shift.spec(desk, names, tmp_path / "out")])


@pytest.fixture
def view(window: MainWindow) -> AccountsView:
    found = window.view("accounts")
    assert isinstance(found, AccountsView)
    return found


@pytest.fixture
def presenter(desk: Desk, tmp_path: Path) -> AccountsPresenter:
    """Without a window."""
    return AccountsPresenter(desk, DeskNames(desk.queries), tmp_path / "out")


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """To whatever has the keyboard, as the platform sends it."""
    QTest.keyClick(native(window), key, held)


def write(text: str) -> None:
    """Into the field that has the keyboard, over what it holds."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit), field
    field.clear()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:  # as an input method does; key events hold no Chinese
        field.insert(text)
        field.textEdited.emit(field.text())


def said(window: MainWindow) -> Answer:
    assert window.banner.answer is not None
    return window.banner.answer


def owes(desk: Desk, household: str) -> int:
    """What the books say; below 0 it gets something back."""
    account = desk.queries.money.household_account(household)
    return account.to_collect_fen - account.owed_fen


def open_household(view: AccountsView, household: str) -> None:
    view.households.opened.emit(household)


def _last(desk: Desk) -> tuple[str, int]:
    """The latest action."""
    row = desk.queries.actions(frozenset())[0]
    return row.journal, row.lamport


# households


def test_every_household_with_money_says_how_it_stands(desk: Desk, view: AccountsView) -> None:
    days.done(desk.do(c.TakePayment(FULL, 4500, CASH)))
    days.done(desk.do(c.TakePayment(SHORT, 6400, TRANSFER, "T1")))
    view.refresh(frozenset({"money"}))
    stands = {row.household: (row.words, row.mark) for row in view.households.table.rows()}
    assert stands == {
        FULL: ("settled", Mark.OK),
        PLAIN: ("owes 16.00", Mark.SHORT),
        MIXED: ("owes 27.50", Mark.SHORT),
        SHORT: ("to pay back 64.00", Mark.OVER),
    }
    assert view.households.sums.text() == "Households: 4. To collect: 43.50. To pay back: 64.00."


@pytest.mark.parametrize(
    ("typed", "found"),
    [("10-1-301", MIXED), ("0002", PLAIN), ("李建国", SHORT), ("ljg", SHORT), ("ouyang", MIXED), ("1-1-101", FULL)],
)
def test_a_household_is_found_by_address_phone_tail_name_and_pinyin(
    window: MainWindow, view: AccountsView, typed: str, found: str
) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    write(typed)
    assert [row.household for row in view.households.table.rows()] == [found]


def test_one_key_lists_only_those_that_owe_or_get_something_back(
    desk: Desk, window: MainWindow, view: AccountsView
) -> None:
    days.done(desk.do(c.TakePayment(FULL, 5000, CASH)))
    view.refresh(frozenset({"money"}))
    press(window, Qt.Key.Key_2, CTRL)
    assert [row.household for row in view.households.table.rows()] == [PLAIN, MIXED]
    press(window, Qt.Key.Key_3, CTRL)
    assert [row.household for row in view.households.table.rows()] == [FULL]


def test_a_building_is_chosen_and_its_statements_alone_are_written(
    qtbot: QtBot, window: MainWindow, view: AccountsView, tmp_path: Path
) -> None:
    place = view.households.building.findText("兴盛小区, building 10")
    view.households.building.setCurrentIndex(place)
    view.households.building.activated.emit(place)
    assert [row.household for row in view.households.table.rows()] == [MIXED, SHORT]
    view.households.print.click()
    qtbot.waitUntil(lambda: said(window).headline == "Statements written: 2.")
    (file,) = (tmp_path / "out").iterdir()
    assert "10-1" not in file.name and "C2" not in file.name


def test_what_is_due_is_paid_by_three_keys(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    write("1-2-201")
    press(window, ENTER)
    assert view.household.pay_form.amount.text() == "16.00"
    press(window, ENTER)
    assert said(window).headline == "16.00 taken from 1-2-201."
    assert owes(desk, PLAIN) == 0
    assert view.household.balance.text() == "settled"
    assert desk.queries.money.cash_expected() == 1600


def test_a_payment_is_taken_back_by_one_key(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    open_household(view, PLAIN)
    press(window, ENTER)
    press(window, Qt.Key.Key_Z, CTRL)
    assert said(window).headline == "Taken back."
    assert owes(desk, PLAIN) == 1600


def test_a_part_and_an_overpayment_are_said_in_words(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    open_household(view, PLAIN)
    write("10")
    assert view.household.pay_form.said.text() == "A part: 6.00 stays due."
    write("20")
    assert "4.00 more than is due" in view.household.pay_form.said.text()
    press(window, ENTER)
    assert said(window).detail == "Cash. The household now: to pay back 4.00."
    assert owes(desk, PLAIN) == -400


def test_a_transfer_is_not_booked_without_its_number(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    open_household(view, PLAIN)
    press(window, Qt.Key.Key_2, CTRL)
    assert QApplication.focusWidget() is view.household.pay_form.reference
    press(window, ENTER)
    assert view.presenter.household.payment.draft.wrong_reference
    assert owes(desk, PLAIN) == 1600
    write("WX-88")
    press(window, ENTER)
    assert owes(desk, PLAIN) == 0
    assert desk.queries.money.household_statement(PLAIN)[-1].reference == "WX-88"


@pytest.mark.parametrize("typed", ["", "0", "abc", "-5", "1.234"])
def test_what_is_no_amount_is_said_beside_its_field(
    desk: Desk, window: MainWindow, view: AccountsView, typed: str
) -> None:
    open_household(view, PLAIN)
    view.presenter.household.payment.draft.amount = ""
    write(typed)
    press(window, ENTER)
    assert view.presenter.household.payment.draft.wrong_amount
    assert view.household.pay_form.amount.accessibleDescription()
    assert owes(desk, PLAIN) == 1600


def test_what_was_paid_too_much_is_paid_back_by_one_key(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    days.done(desk.do(c.TakePayment(FULL, 5000, CASH)))
    open_household(view, FULL)
    assert view.household.back_form.amount.text() == "5.00"
    write("6")
    assert view.household.back_form.said.text() == "Only 5.00 can be paid back."
    press(window, ENTER)
    assert said(window).kind is Kind.REFUSED
    write("5")
    press(window, ENTER)
    assert owes(desk, FULL) == 0
    assert desk.queries.money.cash_expected() == 4500


def test_a_damaged_item_is_taken_off_the_bill_by_keys_alone(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    open_household(view, FULL)
    press(window, Qt.Key.Key_K, CTRL)
    view.household.bill.select(
        [next(("mp-1", line.line, line.sku) for line in view.household.bill.rows() if line.sku == "MILK")]
    )
    press(window, ENTER)
    write("1")
    assert view.household.credit_form.amount.text() == "6.50"
    press(window, ENTER)
    press(window, ENTER)
    assert said(window).headline == "6.50 taken off: 牛奶."
    assert owes(desk, FULL) == 3850
    (voucher,) = (row for row in desk.queries.money.vouchers() if row.kind == "voucher.household_credited")
    assert (voucher.quantity, voucher.reason, voucher.borne_by) == (Decimal(1), "damaged", "merchant")


def test_who_bears_it_follows_the_reason_until_somebody_says_otherwise(
    desk: Desk, delivery: str, presenter: AccountsPresenter
) -> None:
    presenter.household.open(FULL)
    credit = presenter.household.credit
    credit.choose(presenter.household.bill[0])
    credit.choose_reason("returned")
    assert credit.borne_by == "checkpoint"
    credit.choose_reason("damaged")
    credit.borne_by = "checkpoint"
    assert credit.book() is not None
    (voucher,) = (row for row in desk.queries.money.vouchers() if row.kind == "voucher.household_credited")
    assert voucher.borne_by == "checkpoint"


def test_a_wrong_price_takes_back_no_goods(desk: Desk, delivery: str, presenter: AccountsPresenter) -> None:
    presenter.household.open(FULL)
    credit = presenter.household.credit
    credit.choose(presenter.household.bill[0])
    credit.choose_reason("price")
    assert (credit.quantity, credit.amount) == ("0", "")
    credit.type_amount("1.20")
    assert credit.book() is not None
    (voucher,) = (row for row in desk.queries.money.vouchers() if row.kind == "voucher.household_credited")
    assert (voucher.quantity, voucher.amount_fen) == (Decimal(0), 120)


def test_what_was_not_handed_over_cannot_be_taken_off(delivery: str, presenter: AccountsPresenter) -> None:
    presenter.household.open(SHORT)
    presenter.household.credit.choose(presenter.household.bill[0])
    assert not presenter.household.credit.can_credit
    assert "Not handed over" in presenter.household.credit.said().words


def test_the_four_prices_and_why_stand_on_one_line(desk: Desk, delivery: str, view: AccountsView) -> None:
    days.done(desk.do(c.RecordInvoice(delivery, "F1", (InvoiceLine("RICE", Decimal(20), "斤", 305, 6100),), 6100)))
    open_household(view, FULL)
    line = next(line for line in view.household.bill.rows() if line.sku == "RICE")
    view.household.bill.select([("mp-1", line.line, line.sku)])
    assert view.household.detail.text() == (
        "大米: handed over. One 斤: declared 3.20, quoted 3.10, invoiced 3.05, billed 3.20."
    )
    open_household(view, SHORT)
    view.household.bill.select([("mp-4", 0, "RICE")])
    assert view.household.detail.text().startswith("大米: did not come.")


def test_the_statement_ends_with_the_balance(desk: Desk, view: AccountsView) -> None:
    days.done(desk.do(c.TakePayment(FULL, 4000, CASH)))
    open_household(view, FULL)
    rows = view.household.statement.rows()
    assert rows[0].balance_fen == owes(desk, FULL) == 500
    assert [row.balance_fen for row in reversed(rows)][-2:] == [4500, 500]


def test_a_scanned_label_opens_the_bill_of_its_household(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    (bag, *_) = desk.queries.bags(household=MIXED)
    scan(window, days.code(bag.bag))
    assert view.presenter.household.household == MIXED
    assert (said(window).headline, said(window).detail) == ("10-1-301  欧阳*", "owes 27.50")
    scan(window, "6901234567892")
    assert said(window).kind is Kind.REFUSED


def test_escape_goes_back_to_the_list(window: MainWindow, view: AccountsView) -> None:
    open_household(view, FULL)
    press(window, ESCAPE)
    assert view.households.isVisible()
    assert QApplication.focusWidget() is view.households.table


def test_the_list_shows_what_was_just_paid_and_what_was_taken_back(
    qtbot: QtBot, desk: Desk, window: MainWindow, view: AccountsView
) -> None:
    def stands() -> str:
        return next(row.words for row in view.households.table.rows() if row.household == PLAIN)

    open_household(view, PLAIN)
    press(window, ENTER)
    press(window, ESCAPE)
    assert stands() == "settled"
    open_household(view, PLAIN)
    press(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: view.household.balance.text() == "owes 16.00")
    view.household.back.click()
    assert stands() == "owes 16.00"


@pytest.mark.parametrize("page", list(Page))
def test_no_page_scrolls_sideways_on_a_small_screen(
    qtbot: QtBot, desk: Desk, delivery: str, window: MainWindow, view: AccountsView, page: Page
) -> None:
    window.resize(910, 512)
    window.theme.apply()
    stage = next(each for each in window.findChildren(QScrollArea) if each.isAncestorOf(view))
    view.tabs.setCurrentIndex(page.value)
    QTest.qWait(50)
    assert stage.horizontalScrollBar().maximum() == 0
    open_household(view, FULL) if page is Page.HOUSEHOLDS else view.merchants.opened.emit(delivery)
    QTest.qWait(50)
    assert stage.horizontalScrollBar().maximum() == 0


# refunds


def test_refunding_shorts_shows_who_gets_what_and_is_one_action(
    desk: Desk, window: MainWindow, view: AccountsView
) -> None:
    days.done(desk.do(c.TakePayment(SHORT, 7000, CASH)))
    press(window, Qt.Key.Key_2, ALT)
    view.refresh(frozenset({"money"}))
    (row,) = view.refunds.table.rows()
    assert (row.household, row.refund.short_fen, row.refund.refund_fen) == (SHORT, 6400, 6400)
    assert view.refunds.said.text() == "Households: 1. Together: 64.00. The cash box holds 70.00."
    press(window, ENTER, CTRL)
    assert said(window).headline == "64.00 paid back."
    assert owes(desk, SHORT) == -600
    assert not view.refunds.refund.isEnabled()
    press(window, Qt.Key.Key_Z, CTRL)
    assert owes(desk, SHORT) == -7000


def test_a_refund_that_the_cash_box_does_not_hold_is_said_and_goes_by_transfer(
    desk: Desk, window: MainWindow, view: AccountsView
) -> None:
    days.done(desk.do(c.TakePayment(SHORT, 6400, TRANSFER, "T1")))
    press(window, Qt.Key.Key_2, ALT)
    view.refresh(frozenset({"money"}))
    assert not view.refunds.refund.isEnabled()
    assert "64.00 is missing" in view.refunds.said.text()
    press(window, Qt.Key.Key_2, CTRL)
    press(window, ENTER, CTRL)
    assert owes(desk, SHORT) == 0


def test_a_household_that_has_not_paid_gets_nothing_and_is_told_why(
    delivery: str, presenter: AccountsPresenter
) -> None:
    presenter.refunds.reload()
    (row,) = presenter.refunds.rows
    assert (row.refund.refund_fen, row.words, row.mark) == (0, "not paid yet, or needed for other goods", Mark.WAITING)


# merchants


def test_an_invoice_is_typed_beside_what_came_and_its_sum_is_checked(
    desk: Desk, delivery: str, window: MainWindow, view: AccountsView
) -> None:
    press(window, Qt.Key.Key_3, ALT)
    view.merchants.opened.emit(delivery)
    lines = {line.sku: (line.quantity, line.price, line.amount) for line in view.invoice.table.rows()}
    assert lines == {"RICE": ("17.5", "3.10", "54.25"), "MILK": ("5", "6.50", "32.50")}
    view.invoice.table.select(["RICE"])
    view.invoice.begin()
    write("20")  # as the paper says
    press(window, ENTER)
    assert view.invoice.price.selectedText() == "3.10", "another price is typed over it"
    press(window, ENTER)
    assert view.invoice.amount.text() == view.invoice.amount.selectedText() == "62.00"
    view.invoice.number.setFocus()
    write("FP-1")
    press(window, ENTER)
    write("100")
    press(window, ENTER)
    assert "The paper says 5.50 more" in view.invoice.said.text()
    assert view.presenter.merchants.invoice.wrong_total
    assert desk.queries.money.merchant_account("M01").invoiced_fen == 0
    write("94.50")
    press(window, ENTER)
    assert said(window).headline == "Invoice recorded: 94.50."
    assert desk.queries.money.merchant_account("M01").owed_fen == 9450


def test_an_item_of_which_nothing_came_sound_can_be_invoiced_too(
    desk: Desk, clock: days.Clock, presenter: AccountsPresenter
) -> None:
    arrived = days.take_delivery(desk, rice="1")
    days.done(desk.do(c.VoidAction(*_last(desk), "重来")))
    days.done(desk.do(c.CountGoods(arrived, "EGGS", "damaged", Decimal(2), "碎")))
    days.done(desk.do(c.FinishCount(arrived)))
    invoice = presenter.merchants.invoice
    invoice.open(arrived)
    assert {line.sku: line.quantity for line in invoice.lines}["EGGS"] == "0"
    invoice.type_line("EGGS", quantity="2", price_text="12.50", amount="")
    line = invoice.line("EGGS")
    assert line is not None and (line.amount, line.mark) == ("25.00", Mark.OVER)


def test_what_is_typed_about_a_line_outlives_a_change_elsewhere(
    desk: Desk, delivery: str, presenter: AccountsPresenter
) -> None:
    household = presenter.household
    household.open(FULL)
    household.credit.choose(household.bill[0])
    household.credit.type_quantity("0.5")
    days.done(desk.do(c.TakePayment(PLAIN, 100, CASH)))
    household.reload()
    household.credit.choose(household.bill[0])
    assert household.credit.quantity == "0.5"


def test_each_difference_is_answered_by_one_key(
    desk: Desk, delivery: str, window: MainWindow, view: AccountsView
) -> None:
    lines = (InvoiceLine("RICE", Decimal(20), "斤", 310, 6200), InvoiceLine("MILK", Decimal(6), "盒", 650, 3900))
    days.done(desk.do(c.RecordInvoice(delivery, "F1", lines, 10_100)))
    press(window, Qt.Key.Key_3, ALT)
    view.merchants.opened.emit(delivery)
    assert "Does the merchant credit" in view.invoice.question.text()
    first = view.invoice.compared.current()
    assert first is not None and first.compared.sku == view.presenter.merchants.invoice.next_open(), "from the top"
    type_slowly(view.invoice.compared, "1")
    second = view.invoice.compared.current()
    assert second is not None and first.compared.sku != second.compared.sku
    type_slowly(view.invoice.compared, "2")
    answered = {row.compared.sku: row.words for row in view.invoice.compared.rows()}
    assert answered == {
        first.compared.sku: "the merchant bears it",
        second.compared.sku: "the checkpoint bears it",
    }
    credited = {"RICE": 775, "MILK": 650}[first.compared.sku]
    assert desk.queries.money.merchant_account("M01").owed_fen == 10_100 - credited
    assert said(window).detail == "Nothing is left to be asked about."


def test_a_merchant_is_settled_with_what_is_owed_to_it(
    desk: Desk, delivery: str, window: MainWindow, view: AccountsView
) -> None:
    days.done(desk.do(c.RecordInvoice(delivery, "F1", (InvoiceLine("RICE", Decimal(10), "斤", 310, 3100),), 3100)))
    press(window, Qt.Key.Key_3, ALT)
    view.refresh(frozenset({"money"}))
    press(window, Qt.Key.Key_P, CTRL)
    assert view.merchants.form.amount.text() == "31.00"
    press(window, Qt.Key.Key_2, CTRL)
    write("ZZ-1")
    press(window, ENTER)
    assert said(window).detail == "Transfer. The merchant now: settled."
    assert desk.queries.money.merchant_account("M01").owed_fen == 0


# the cash box


def test_the_box_is_counted_note_by_note(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    days.done(desk.do(c.TakePayment(FULL, 4500, CASH)))
    press(window, Qt.Key.Key_4, ALT)
    view.refresh(frozenset({"money"}))
    for pieces in ("", "", "2", "", "1"):
        write(pieces)
        press(window, ENTER)
    assert view.presenter.cash.subtotal(2000) == "40.00"
    assert view.cash.said.text() == "Counted: 45.00. The box agrees."
    press(window, ENTER, CTRL)
    assert said(window).headline == "Cash counted: 45.00."
    assert not view.presenter.cash.has_counted
    press(window, Qt.Key.Key_Z, CTRL)
    assert said(window).headline == "Taken back."


def test_a_difference_wants_an_explanation(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    days.done(desk.do(c.TakePayment(FULL, 4500, CASH)))
    press(window, Qt.Key.Key_4, ALT)
    view.refresh(frozenset({"money"}))
    view.cash.pieces[1000].setFocus()
    write("4")
    assert view.cash.said.text() == "Counted: 40.00. 5.00 less than it should: count again, or explain."
    press(window, ENTER, CTRL)
    assert QApplication.focusWidget() is view.cash.explanation
    assert view.presenter.cash.wrong_explanation
    write("找零多给")
    press(window, ENTER)
    assert said(window).detail == "The difference of -5.00 is booked."
    assert desk.queries.money.cash_expected() == 4000
    assert next(row for row in view.cash.table.rows() if row.is_count).mark is Mark.NOTICE


@pytest.mark.parametrize("typed", ["x", "1.5", "-1", "1234567"])
def test_half_a_note_is_not_counted(delivery: str, presenter: AccountsPresenter, typed: str) -> None:
    presenter.cash.reload()
    presenter.cash.type_pieces(10_000, typed)
    assert presenter.cash.said().mark is Mark.WRONG
    assert presenter.cash.count() is None
    assert presenter.cash.wrong_pieces


def test_money_is_moved_between_office_and_box(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    press(window, Qt.Key.Key_4, ALT)
    press(window, Qt.Key.Key_1, CTRL)
    write("200")
    press(window, ENTER)
    assert said(window).headline == "200.00 moved."
    assert desk.queries.money.cash_expected() == 20_000
    press(window, Qt.Key.Key_2, CTRL)
    write("500")
    assert view.cash.move_said.text() == "The box holds only 200.00."
    press(window, ENTER)
    assert said(window).kind is Kind.REFUSED
    assert desk.queries.money.cash_expected() == 20_000


def test_closing_a_shift_leads_to_the_cash_count_and_back(
    qtbot: QtBot, desk: Desk, window: MainWindow, view: AccountsView
) -> None:
    days.done(desk.do(c.TakePayment(FULL, 4500, CASH)))
    view.presenter.page = Page.BOOKS
    window.go_to("shift")
    station = window.view("shift")
    assert isinstance(station, ShiftView)
    station.toggle.click()
    assert said(window).headline == "The cash box is not counted."
    assert desk.queries.current_shift() is not None
    press(window, Qt.Key.Key_Space)  # "Count the cash" has the keyboard
    qtbot.waitUntil(lambda: window.station == "accounts")
    assert view.cash.isVisible()
    write("0")
    view.cash.pieces[2000].setFocus()
    write("2")
    view.cash.pieces[500].setFocus()
    write("1")
    press(window, ENTER, CTRL)
    window.go_to("shift")
    station.refresh(frozenset({"money"}))
    assert not station.count_cash.isVisible()
    station.toggle.click()
    if desk.queries.current_shift() is not None:  # something else was left to the next shift
        station.toggle.click()
    assert desk.queries.current_shift() is None


# the books


def test_the_trial_balance_sums_to_nothing_and_is_exported(
    qtbot: QtBot, desk: Desk, delivery: str, window: MainWindow, view: AccountsView, tmp_path: Path
) -> None:
    days.done(desk.do(c.TakePayment(FULL, 4500, CASH)))
    days.done(desk.do(c.RecordInvoice(delivery, "F1", (InvoiceLine("RICE", Decimal(10), "斤", 310, 3100),), 3100)))
    press(window, Qt.Key.Key_5, ALT)
    view.refresh(frozenset({"money"}))
    assert "The sum is 0.00" in view.books.said.text()
    assert sum(row.balance.balance_fen for row in view.books.table.rows()) == 0
    view.books.export.click()
    qtbot.waitUntil(lambda: said(window).headline == "The trial balance is written.")
    files = {path.suffix: path for path in (tmp_path / "out").iterdir()}
    with files[".csv"].open(encoding="utf-8-sig", newline="") as text:
        *rows, last, _ = list(csv.reader(text))
    assert last[1:] == ["Sum", "164.50", "164.50", "0.00"]
    assert ["Trial balance", "Cash box", "45.00", "0.00", "45.00"] in rows
    sheet = openpyxl.load_workbook(files[".xlsx"]).worksheets[0]
    assert [cell.value for cell in list(sheet.rows)[-1]] == ["Sum", Decimal("164.5"), Decimal("164.5"), 0]


# statements


def test_the_statement_is_copied_with_address_and_amounts_but_no_phone_and_no_name(
    window: MainWindow, view: AccountsView
) -> None:
    open_household(view, FULL)
    press(window, Qt.Key.Key_T, CTRL)
    text = QApplication.clipboard().text()
    assert "碧园小区 1-1-101 王**" in text
    assert "Still to pay: 45.00 yuan" in text
    assert "13900000001" not in text and "王海燕" not in text
    assert said(window).headline == "Statement copied."


def test_written_statements_say_where_they_are(
    qtbot: QtBot, window: MainWindow, view: AccountsView, tmp_path: Path
) -> None:
    open_household(view, FULL)
    view.household.write_pdf.click()
    qtbot.waitUntil(lambda: said(window).headline == "Statements written: 1.")
    (file,) = (tmp_path / "out").iterdir()
    assert file.name in said(window).detail
    assert file.read_bytes().startswith(b"%PDF")


def test_filters_outlive_a_change_of_language(desk: Desk, window: MainWindow, view: AccountsView) -> None:
    view.presenter.households.which = Which.OWES
    open_household(view, FULL)
    window.strip.language_wanted.emit("zh_CN")
    again = window.view("accounts")
    assert isinstance(again, AccountsView) and again is not view
    assert again.household.isVisible()
    press(window, ESCAPE)
    assert [row.household for row in again.households.table.rows()] == [FULL, PLAIN, MIXED]
    window.strip.language_wanted.emit("en")
