"""What the reads of money answer: the four prices of a line, what is to come, statements, differences to an invoice."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest

from checkpoint_app.db import journal, projections
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import NewEntry
from checkpoint_app.db.money_queries import MoneyQueries
from checkpoint_app.db.money_rows import LINE_STATES, BillLine, HouseholdAccount
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain.facts import CASH, OrderLine
from tests.desk import days

FIRST, SECOND, THIRD, FOURTH = days.HOUSEHOLDS


@pytest.fixture
def clock() -> days.Clock:
    return days.Clock()


@pytest.fixture
def desk(database: Database, clock: days.Clock) -> Desk:
    """A desk with the district loaded and a shift open."""
    desk = Desk(database, checkpoint="P01", operator="V01", clock=clock)
    desk.load_reference(days.DISTRICT)
    days.done(desk.do(c.OpenShift()))
    return desk


@pytest.fixture
def money(desk: Desk) -> MoneyQueries:
    return desk.queries.money


def chat_order(number: int, household: str, *lines: tuple[str, str, int]) -> c.OrderRequest:
    """An order whose source names no price; (sku, quantity, declared price)."""
    unpriced = tuple(OrderLine(sku, Decimal(quantity), days.UNITS[sku], price, False) for sku, quantity, price in lines)
    return c.OrderRequest(f"chat-{number}", household, "M01", "chat", str(number), days.ORDERED_AT, unpriced)


def quote(desk: Desk, sku: str, price: int, merchant: str = "M01") -> None:
    days.done(desk.do(c.RecordQuotes(merchant, "typed", (f.QuoteLine(sku, days.UNITS[sku], price),))))


def release(desk: Desk, clock: days.Clock, *, rice: str, milk: str = "5") -> str:
    delivery = days.take_delivery(desk, rice=rice, milk=milk)
    days.set_free(desk, clock, delivery)
    days.done(desk.do(c.AllocateDelivery(delivery)))
    return delivery


def pack(desk: Desk, delivery: str, household: str, *weighed: c.Weighed) -> str:
    (bag,) = days.done(desk.do(c.PackBags(delivery, (household,), weighed))).facts
    assert isinstance(bag, f.BagPacked)
    return bag.bag


def of(bill: list[BillLine], sku: str) -> BillLine:
    (line,) = [each for each in bill if each.sku == sku]
    return line


# prices


def test_what_no_source_priced_follows_the_latest_quote_and_what_one_did_stays(desk: Desk, money: MoneyQueries) -> None:
    days.done(
        desk.do(c.TakeOrders((chat_order(1, FIRST, ("RICE", "10", 320)), days.an_order(2, SECOND, [("RICE", "10")]))))
    )
    assert money.household_account(FIRST).expected_fen == 3200, "declared, as long as nobody quoted"
    quote(desk, "RICE", 330)
    quote(desk, "RICE", 999, merchant="M02")
    quote(desk, "RICE", 340)
    assert money.household_account(FIRST).expected_fen == 3400
    assert money.household_account(SECOND).expected_fen == 3200
    line = of(money.bill(FIRST), "RICE")
    assert (line.declared_fen, line.quoted_fen, line.price_fen, line.invoiced_fen) == (320, 340, 340, 0)


def test_a_quote_for_another_unit_is_no_price(desk: Desk, money: MoneyQueries) -> None:
    days.done(desk.do(c.TakeOrders((chat_order(1, FIRST, ("RICE", "10", 320)),))))
    quote(desk, "RICE", 330)
    by_the_kilo = dataclasses.replace(days.DISTRICT.products[0], unit="公斤")
    desk.load_reference(dataclasses.replace(days.DISTRICT, products=(by_the_kilo, *days.DISTRICT.products[1:])))
    days.done(desk.do(c.RecordQuotes("M01", "typed", (f.QuoteLine("RICE", "公斤", 660),))))
    assert money.household_account(FIRST).expected_fen == 3200


def test_the_price_of_packing_is_billed_whatever_is_quoted_later(
    desk: Desk, clock: days.Clock, money: MoneyQueries
) -> None:
    days.done(desk.do(c.TakeOrders((chat_order(1, FIRST, ("RICE", "10", 320)),))))
    delivery = release(desk, clock, rice="10")
    quote(desk, "RICE", 330)
    assert money.household_account(FIRST).expected_fen == 3300
    bag = pack(desk, delivery, FIRST)
    quote(desk, "RICE", 400)
    assert money.household_account(FIRST).expected_fen == 3300
    days.done(desk.do(c.HandOverBag(days.code(bag))))
    lines = (f.InvoiceLine("RICE", Decimal(10), "斤", 310, 3100),)
    days.done(desk.do(c.RecordInvoice(delivery, "FP-1", lines, 3100)))
    line = of(money.bill(FIRST), "RICE")
    assert (line.declared_fen, line.quoted_fen, line.invoiced_fen, line.price_fen) == (320, 400, 310, 330)
    assert (line.amount_fen, line.expected_fen, line.state) == (3300, 0, "handed_over")


def test_goods_by_weight_are_billed_by_what_was_weighed(desk: Desk, clock: days.Clock, money: MoneyQueries) -> None:
    days.done(desk.do(c.TakeOrders((days.an_order(1, FIRST, [("RICE", "3")]),))))
    delivery = release(desk, clock, rice="3")
    bag = pack(desk, delivery, FIRST, c.Weighed("mp-1", 0, Decimal("3.05")))
    assert money.household_account(FIRST).expected_fen == 976
    days.done(desk.do(c.HandOverBag(days.code(bag))))
    line = of(money.bill(FIRST), "RICE")
    assert (line.handed, line.weighed, line.amount_fen) == (Decimal(3), Decimal("3.05"), 976)
    assert money.billed_goods(bag, "mp-1", 0, "RICE").quantity == Decimal("3.05")  # type: ignore[union-attr]


# what became of a line


def test_every_line_says_what_became_of_it(desk: Desk, clock: days.Clock, money: MoneyQueries) -> None:
    orders = (
        days.an_order(1, FIRST, [("RICE", "10"), ("EGGS", "1")]),
        days.an_order(2, FIRST, [("RICE", "2")]),
        days.an_order(3, SECOND, [("RICE", "1")]),
        days.an_order(4, THIRD, [("RICE", "1")]),
    )
    days.done(desk.do(c.TakeOrders(orders)))
    days.done(desk.do(c.CancelOrder("mp-2", "取消")))
    assert [line.state for line in money.bill(FIRST)] == ["open", "open", "cancelled"]
    delivery = release(desk, clock, rice="12")
    assert [line.state for line in money.bill(FIRST)] == ["waiting", "short", "cancelled"], "given, and not packed"
    bags = {household: pack(desk, delivery, household) for household in (FIRST, SECOND, THIRD)}
    days.done(desk.do(c.HandOverBag(days.code(bags[SECOND]))))
    days.done(desk.do(c.ReturnBag(bags[THIRD], "漏")))
    states = {household: money.bill(household)[0].state for household in bags}
    assert states == {FIRST: "waiting", SECOND: "handed_over", THIRD: "returned"}
    assert money.household_account(THIRD).expected_fen == 0, "what went back to stock is not to come"
    assert {line.state for each in money.bills_of_all() for line in each.lines} < set(LINE_STATES)


def test_a_substitute_stands_beside_what_it_replaces(desk: Desk, clock: days.Clock, money: MoneyQueries) -> None:
    days.done(desk.do(c.TakeOrders((days.an_order(1, FIRST, [("RICE", "10")]),))))
    days.done(desk.do(c.TakePayment(FIRST, 3200, CASH)))
    delivery = release(desk, clock, rice="6", milk="5")
    days.done(desk.do(c.OfferSubstitute("mp-1", 0, "MILK", Decimal(1), 600)))
    assert money.refundable_shorts(delivery)[0].short_fen == 1280, "nobody agreed yet"
    days.done(desk.do(c.AnswerSubstitute("mp-1", 0, True)))
    rice, milk = money.bill(FIRST)
    assert (rice.short, rice.substitute_for) == (Decimal(4), "")
    assert (milk.sku, milk.given, milk.substitute_for, milk.expected_fen) == ("MILK", Decimal(1), "RICE", 600)
    assert (milk.declared_fen, milk.price_fen) == (650, 600), "of the catalogue, and as it was offered"
    assert money.household_account(FIRST).expected_fen == 1920 + 600
    (short,) = money.refundable_shorts(delivery)
    assert (short.short_fen, short.owed_fen, short.refund_fen) == (680, 680, 680), "the price difference goes back"


def test_a_bill_is_of_some_days_and_all_bills_are_the_same_lines(desk: Desk, money: MoneyQueries) -> None:
    days.done(
        desk.do(c.TakeOrders((*days.ORDERS, days.an_order(9, FIRST, [("EGGS", "1")], at="2021-11-03T02:00:00.000Z"))))
    )
    assert [line.order for line in money.bill(FIRST)] == ["mp-1", "mp-1", "mp-9"]
    assert [line.order for line in money.bill(FIRST, "2021-11-03T00:00:00.000Z")] == ["mp-9"]
    assert [line.order for line in money.bill(FIRST, "", "2021-11-03T02:00:00.000Z")] == ["mp-1", "mp-1"]
    everyone = money.bills_of_all()
    assert [each.household for each in everyone] == sorted(days.HOUSEHOLDS)
    for each in everyone:
        assert list(each.lines) == money.bill(each.household)
        assert each.expected_fen == money.household_account(each.household).expected_fen
    assert [each.household for each in money.bills_of_all("2021-11-03T00:00:00.000Z")] == [FIRST]


# accounts and statements


def test_what_nothing_is_known_of_is_settled(money: MoneyQueries) -> None:
    assert money.household_account("H-unknown") == HouseholdAccount("H-unknown", 0, 0, 0, 0, 0)
    assert money.household_accounts() == [] and money.bill("H-unknown") == [] and money.trial_balance() == []
    assert money.invoice_lines("nothing") == [] and money.refundable_shorts("nothing") == []
    assert money.merchant_account("M01").owed_fen == 0


def test_a_statement_runs_from_the_first_booking_to_what_is_owed(
    desk: Desk, clock: days.Clock, money: MoneyQueries
) -> None:
    days.done(desk.do(c.TakeOrders((days.an_order(1, FIRST, [("RICE", "10")]),))))
    days.done(desk.do(c.TakePayment(FIRST, 4000, f.TRANSFER, "T-17")))
    bag = pack(desk, release(desk, clock, rice="10"), FIRST)
    days.done(desk.do(c.HandOverBag(days.code(bag))))
    days.done(desk.do(c.CreditHousehold(bag, "mp-1", 0, "RICE", Decimal(1), "damaged", "")))
    days.done(desk.do(c.MoveMoney("office", "cash", 5000)))
    days.done(desk.do(c.ReturnPayment(FIRST, 1120, CASH)))
    rows = money.household_statement(FIRST)
    assert [(row.kind, row.debit_fen, row.credit_fen, row.balance_fen) for row in rows] == [
        ("voucher.payment_taken", 0, 4000, -4000),
        ("bag.handed_over", 3200, 0, -800),
        ("voucher.household_credited", 0, 320, -1120),
        ("voucher.payment_returned", 1120, 0, 0),
    ]
    assert (rows[0].reference, rows[0].method, rows[0].operator) == ("T-17", f.TRANSFER, "V01")
    assert (rows[1].bag, rows[1].voucher) == (bag, "")
    assert (rows[2].bag, rows[2].sku, rows[2].quantity, rows[2].reason, rows[2].borne_by) == (
        bag, "RICE", Decimal(1), "damaged", "merchant"
    )  # fmt: skip
    assert rows[3].reason == "overpaid" and all(row.at for row in rows)


def test_a_merchants_statement_ends_with_what_is_owed_to_it(desk: Desk, money: MoneyQueries) -> None:
    delivery = days.take_delivery(desk, rice="9")
    lines = (f.InvoiceLine("RICE", Decimal(10), "斤", 300, 3000),)
    days.done(desk.do(c.RecordInvoice(delivery, "FP-1", lines, 3000)))
    days.done(desk.do(c.AnswerDifference(delivery, "RICE", f.MERCHANT_BEARS)))
    days.done(desk.do(c.PayMerchant("M01", 1000, f.TRANSFER, "T-1")))
    rows = money.merchant_statement("M01")
    assert [(row.debit_fen, row.credit_fen, row.balance_fen) for row in rows] == [
        (0, 3000, -3000),
        (300, 0, -2700),
        (1000, 0, -1700),
    ]
    assert [row.reference for row in rows] == ["FP-1", "", "T-1"]
    account = money.merchant_account("M01")
    assert (account.invoiced_fen, account.credited_fen, account.paid_fen, account.owed_fen) == (3000, 300, 1000, 1700)
    assert account.goods_fen == 2700


def test_an_invoice_stands_beside_what_was_ordered_came_and_was_quoted(desk: Desk, money: MoneyQueries) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    quote(desk, "RICE", 330)
    arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    for condition, quantity in zip(f.CONDITIONS, (30, 2, 1), strict=True):
        days.done(desk.do(c.CountGoods(arrived.delivery, "RICE", condition, Decimal(quantity), "破")))
    lines = (
        f.InvoiceLine("RICE", Decimal(20), "斤", 300, 6000),
        f.InvoiceLine("RICE", Decimal(16), "斤", 330, 5280),
        f.InvoiceLine("EGGS", Decimal(1), "盒", 1200, 1200),
    )
    days.done(desk.do(c.RecordInvoice(arrived.delivery, "FP-1", lines, 12_480)))
    eggs, milk, rice = money.invoice_lines(arrived.delivery)
    came = (rice.ordered, rice.received_good, rice.damaged, rice.refused)
    assert came == (Decimal("37.5"), Decimal(30), Decimal(2), Decimal(1))
    assert (rice.invoiced, rice.invoiced_fen) == (Decimal(36), 11_280)
    assert (rice.quoted_fen, rice.invoiced_price_fen) == (330, 330)
    assert (rice.difference, rice.difference_fen, rice.open_fen) == (Decimal(6), 1880, 1880), "at what all 36 cost"
    assert (milk.invoiced, milk.open_fen) == (Decimal(0), 0)
    assert (eggs.ordered, eggs.invoiced, eggs.difference_fen) == (Decimal(0), Decimal(1), 1200), "nobody ordered it"


def test_the_trial_balance_names_each_account_with_its_sides(desk: Desk, money: MoneyQueries) -> None:
    days.done(desk.do(c.MoveMoney("office", "cash", 500)))
    days.done(desk.do(c.MoveMoney("cash", "bank", 200)))
    rows = [(each.account, each.debit_fen, each.credit_fen, each.balance_fen) for each in money.trial_balance()]
    assert rows == [("bank:P01", 200, 0, 200), ("cash:P01", 500, 200, 300), ("office:P01", 0, 500, -500)]


def test_vouchers_are_listed_latest_first_and_what_was_taken_back_is_not(desk: Desk, money: MoneyQueries) -> None:
    days.done(desk.do(c.TakePayment(FIRST, 100, CASH)))
    wrong = days.done(desk.do(c.TakePayment(SECOND, 200, CASH))).action
    days.done(desk.do(c.MoveMoney("cash", "bank", 50, "存款单 7")))
    assert wrong is not None
    days.done(desk.do(c.VoidAction(wrong.journal, wrong.lamport, "错")))
    moved, paid = money.vouchers()
    assert (moved.kind, moved.reason, moved.reference) == ("voucher.money_moved", "cash bank", "存款单 7")
    assert (paid.kind, paid.household, paid.amount_fen, paid.method) == ("voucher.payment_taken", FIRST, 100, CASH)
    assert money.vouchers(1) == [moved]


# what other laptops send


def append(database: Database, *recorded: f.Fact) -> None:
    """Entries as another version or a damaged laptop might have written them: past the rules."""
    with database.immediate() as connection:
        entries = journal.append(
            connection,
            [NewEntry(f.kind_of(fact), f.subject_of(fact), f.encode(fact)) for fact in recorded],
            at="2021-11-03T06:00:00.000Z",
            wall_ms=1_635_919_200_000,
            operator="V01",
        )
        for entry in entries:
            projections.refold(connection, entry.subject)


def test_absurd_amounts_are_added_up_all_the_same(desk: Desk, database: Database, money: MoneyQueries) -> None:
    absurd = OrderLine("RICE", Decimal(1_000_000), "斤", 2**53)
    append(
        database,
        f.OrderTaken("x", FIRST, "M01", "P01", "chat", "1", days.ORDERED_AT, (absurd,) * 3),
        *(f.PaymentTaken(f"V{number}", "P01", FIRST, 10**14, CASH, "") for number in range(50)),
    )
    account = money.household_account(FIRST)
    assert account.paid_fen == 50 * 10**14 and account.expected_fen > 10**18
    assert money.household_accounts() == [account]
    assert money.bills_of_all()[0].lines[0].expected_fen > 10**14
    assert sum(each.balance_fen for each in money.trial_balance()) == 0


def test_a_bag_given_away_on_two_laptops_is_billed_once(desk: Desk, database: Database, money: MoneyQueries) -> None:
    line = f.BagLine("x", 0, "RICE", Decimal(2), "斤", 300)
    packed = f.BagPacked("B" * 16, "P01", FIRST, "D", "M01", 1, 1, False, (line,))
    twice = f.BagHandedOver("B" * 16, f.DOOR)
    append(database, packed, twice, twice)
    assert desk.queries.alerts().bags_in_conflict == 1
    assert money.household_account(FIRST).billed_fen == 600
    assert [row.debit_fen for row in money.household_statement(FIRST)] == [600]
