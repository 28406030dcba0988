"""Money at a checkpoint, by the desk's own verbs: paid, billed, paid back, invoiced, counted, and taken back again."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain import money_reasons as m
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.facts import CASH, TRANSFER, InvoiceLine
from checkpoint_app.domain.outcomes import Done, Refused
from tests.desk import days

FIRST, SECOND, THIRD, FOURTH = days.HOUSEHOLDS


def refusal(desk: Desk, command: c.Command) -> o.Reason:
    outcome = desk.do(command)
    assert isinstance(outcome, Refused), outcome
    return outcome.reason


def take_back(desk: Desk, done: Done) -> o.Reason | None:
    """Take an action back; the reason why not, if it is refused."""
    assert done.action is not None
    outcome = desk.do(c.VoidAction(done.action.journal, done.action.lamport, "错"))
    return outcome.reason if isinstance(outcome, Refused) else None


def pay(desk: Desk, household: str, fen: int) -> Done:
    return days.done(desk.do(c.TakePayment(household, fen, CASH)))


def balanced(desk: Desk) -> bool:
    return sum(each.balance_fen for each in desk.queries.money.trial_balance()) == 0


class Day:
    """Orders 1 to 4 are taken and paid in cash; the load brings 17.5 rice and 5 milk: order 4 gets nothing of its 20 rice."""

    def __init__(self, desk: Desk, clock: days.Clock) -> None:
        self.desk, self.clock = desk, clock
        days.done(desk.do(c.TakeOrders(days.ORDERS)))
        for household, fen in zip(days.HOUSEHOLDS, (4500, 1600, 2750, 6400), strict=True):
            pay(desk, household, fen)
        self.delivery = days.take_delivery(desk)
        days.set_free(desk, clock, self.delivery)
        self.bags = days.pack_all(desk, self.delivery)

    def bag_of(self, household: str) -> str:
        return self.desk.queries.bags(household=household)[0].bag

    def hand_over(self, household: str) -> Done:
        return days.done(self.desk.do(c.HandOverBag(days.code(self.bag_of(household)))))

    def credit(self, quantity: str = "1", **more: object) -> c.CreditHousehold:
        """Of the rice of the second household."""
        return c.CreditHousehold(
            self.bag_of(SECOND), "mp-2", 0, "RICE", Decimal(quantity), "damaged", f.MERCHANT_BEARS, **more  # type: ignore[arg-type]
        )  # fmt: skip

    def invoice(self, number: str = "FP-1", rice: str = "20", amount: int = 6000) -> c.RecordInvoice:
        lines = (InvoiceLine("RICE", Decimal(rice), "斤", 300, amount),)
        return c.RecordInvoice(self.delivery, number, lines, amount)


@pytest.fixture
def day(desk: Desk, clock: days.Clock) -> Day:
    return Day(desk, clock)


# households


def test_a_household_owes_what_it_ordered_until_it_paid(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    assert desk.queries.money.household_account(FIRST).to_collect_fen == 4500
    pay(desk, FIRST, 3000)
    assert desk.queries.money.household_account(FIRST).to_collect_fen == 1500, "a part"
    pay(desk, FIRST, 2000)
    account = desk.queries.money.household_account(FIRST)
    assert (account.to_collect_fen, account.owed_fen) == (0, 500), "too much"
    assert refusal(desk, c.ReturnPayment(FIRST, 501, CASH)) == m.MoreThanOverpaid(501, 500)
    days.done(desk.do(c.ReturnPayment(FIRST, 500, CASH)))
    assert desk.queries.money.household_account(FIRST).owed_fen == 0
    assert balanced(desk)


def test_several_orders_of_one_household_are_one_bill(desk: Desk) -> None:
    more = days.an_order(9, FIRST, [("EGGS", "1")], merchant="M02")
    days.done(desk.do(c.TakeOrders((*days.ORDERS, more))))
    bill = desk.queries.money.bill(FIRST)
    assert [(line.order, line.sku, line.merchant) for line in bill] == [
        ("mp-1", "RICE", "M01"),
        ("mp-1", "MILK", "M01"),
        ("mp-9", "EGGS", "M02"),
    ]
    assert sum(line.expected_fen for line in bill) == desk.queries.money.household_account(FIRST).expected_fen == 5750


def test_a_transfer_is_booked_once_and_says_when(desk: Desk) -> None:
    first = days.done(desk.do(c.TakePayment(FIRST, 500, TRANSFER, "T-17")))
    (row,) = desk.queries.money.vouchers(1)
    for again in (" T-17 ", "t-17", "Ｔ－１７", "T- 17", "T-17\u3000"):
        assert refusal(desk, c.TakePayment(SECOND, 700, TRANSFER, again)) == m.ReferenceUsed("T-17", row.at)
    assert take_back(desk, first) is None
    days.done(desk.do(c.TakePayment(SECOND, 700, TRANSFER, "T-17")))
    days.done(desk.do(c.TakePayment(SECOND, 700, CASH, "T-17")))
    noted = days.done(desk.do(c.TakePayment(SECOND, 700, CASH, " from her son "))).facts[0]
    assert isinstance(noted, f.PaymentTaken) and noted.reference == "from her son"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (c.TakePayment("H-unknown", 100, CASH), o.NotFound("household", "H-unknown")),
        (c.TakePayment(FIRST, 0, CASH), m.BadAmount(0)),
        (c.TakePayment(FIRST, 2**53 + 1, CASH), m.BadAmount(2**53 + 1)),
        (c.TakePayment(FIRST, 100, TRANSFER), m.ReferenceMissing()),
        (c.ReturnPayment("H-unknown", 100, CASH), m.MoreThanOverpaid(100, 0)),
        (c.RefundShorts("nothing", CASH), o.NotFound("delivery", "nothing")),
        (
            c.CreditHousehold("0" * 16, "mp-1", 0, "RICE", Decimal(1), "damaged", "merchant"),
            o.NotFound("bag", "0" * 16),
        ),
        (c.RecordInvoice("nothing", "FP-1", (), 0), o.NotFound("delivery", "nothing")),
        (c.AnswerDifference("nothing", "RICE", f.MERCHANT_BEARS), o.NotFound("delivery", "nothing")),
        (c.PayMerchant("M99", 100, CASH), o.UnknownMerchant("M99")),
        (c.PayMerchant("M01", 100, CASH), m.MoreThanOwed(100, 0)),
        (c.MoveMoney("cash", "office", 100), m.NotEnoughCash(100, 0)),
    ],
)
def test_what_cannot_be_booked_is_refused_and_nothing_is_written(
    desk: Desk, command: c.MoneyCommand, reason: o.Reason
) -> None:
    assert refusal(desk, command) == reason
    assert desk.queries.money.trial_balance() == [] and desk.queries.money.vouchers() == []


def test_money_needs_an_open_shift(closed_desk: Desk) -> None:
    assert refusal(closed_desk, c.TakePayment(FIRST, 100, CASH)) == o.NoShiftOpen()


def test_the_bill_is_what_was_handed_over_never_what_was_ordered(day: Day) -> None:
    money = day.desk.queries.money
    assert money.household_account(SECOND).billed_fen == 0
    day.hand_over(SECOND)
    account = money.household_account(SECOND)
    assert (account.billed_fen, account.expected_fen, account.balance_fen) == (1600, 0, 0)
    short = money.household_account(FOURTH)
    assert (short.billed_fen, short.expected_fen, short.owed_fen) == (0, 0, 6400), "nothing came of its order"


def test_one_button_refunds_all_shorts_of_a_delivery_and_only_once(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    for household, fen in ((FIRST, 4500), (SECOND, 1000), (THIRD, 2750), (FOURTH, 6000)):
        pay(desk, household, fen)
    delivery = days.take_delivery(desk, rice="7", milk="5")
    days.set_free(desk, clock, delivery)
    days.done(desk.do(c.AllocateDelivery(delivery)))
    shorts = {each.household: each for each in desk.queries.money.refundable_shorts(delivery)}
    # 37.5 of rice were ordered and 7 came, at 3.20 each.
    assert sum(each.short_fen for each in shorts.values()) == 320 * 30 + 320 // 2
    assert shorts[FOURTH].refund_fen == 6000, "no more than was paid, though 64.00 came short"
    returned = days.done(desk.do(c.RefundShorts(delivery, CASH))).facts
    assert {each.household for each in returned if isinstance(each, f.PaymentReturned)} == {
        household for household, each in shorts.items() if each.refund_fen
    }
    for household in days.HOUSEHOLDS:
        assert desk.queries.money.household_account(household).owed_fen == 0
    assert refusal(desk, c.RefundShorts(delivery, CASH)) == m.NothingToRefund()
    assert balanced(desk)


def test_refunds_in_cash_need_the_cash(day: Day) -> None:
    days.done(day.desk.do(c.MoveMoney("cash", "bank", day.desk.queries.money.cash_expected() - 6399)))
    assert refusal(day.desk, c.RefundShorts(day.delivery, CASH)) == m.NotEnoughCash(6400, 6399)
    days.done(day.desk.do(c.RefundShorts(day.delivery, TRANSFER)))
    assert day.desk.queries.money.cash_expected() == 6399


def test_damaged_goods_come_off_the_bill_at_the_price_that_was_billed(day: Day) -> None:
    assert refusal(day.desk, day.credit()) == m.NotBilled()
    day.hand_over(SECOND)
    days.done(day.desk.do(day.credit("2")))
    account = day.desk.queries.money.household_account(SECOND)
    assert (account.billed_fen, account.credited_fen, account.owed_fen) == (1600, 640, 640)
    assert refusal(day.desk, day.credit("3.5")) == m.MoreThanHandedOver(Decimal("3.5"), Decimal(3), "斤")
    assert refusal(day.desk, day.credit("1", amount_fen=961)) == m.MoreThanBilled(961, 960)
    days.done(day.desk.do(day.credit("3")))
    assert day.desk.queries.money.household_account(SECOND).credited_fen == 1600
    assert balanced(day.desk)


def test_a_cancelled_list_gives_back_what_was_paid_in_the_same_action(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    pay(desk, FIRST, 5000)
    listed = days.done(desk.do(c.ClosePurchaseList("M01", with_late=True))).facts[0]
    assert isinstance(listed, f.PurchaseListClosed)
    cancelled = days.done(desk.do(c.CancelPurchaseList(listed.purchase_list, "未达起送")))
    account = desk.queries.money.household_account(FIRST)
    assert (account.returned_fen, account.expected_fen, account.owed_fen) == (4500, 0, 500)
    assert take_back(desk, cancelled) is None
    assert desk.queries.money.household_account(FIRST).owed_fen == 500
    assert balanced(desk)


# merchants


def test_an_invoice_is_held_against_what_came(day: Day) -> None:
    days.done(day.desk.do(day.invoice()))
    (line,) = [each for each in day.desk.queries.money.invoice_lines(day.delivery) if each.sku == "RICE"]
    assert (line.ordered, line.received_good, line.invoiced) == (Decimal("37.5"), Decimal("17.5"), Decimal(20))
    assert (line.difference, line.difference_fen, line.open, line.answered) == (Decimal("2.5"), 750, Decimal("2.5"), "")
    assert day.desk.queries.money.merchant_account("M01").owed_fen == 6000
    days.done(day.desk.do(c.AnswerDifference(day.delivery, "RICE", f.MERCHANT_BEARS)))
    assert day.desk.queries.money.merchant_account("M01").owed_fen == 5250
    again = refusal(day.desk, c.AnswerDifference(day.delivery, "RICE", f.CHECKPOINT_BEARS))
    assert isinstance(again, m.DifferenceAnsweredAlready) and again.borne_by == f.MERCHANT_BEARS and again.at
    assert refusal(day.desk, c.AnswerDifference(day.delivery, "MILK", f.MERCHANT_BEARS)) == m.NothingToAnswer("MILK")
    assert balanced(day.desk)


def test_an_invoice_number_of_a_merchant_is_booked_once(day: Day) -> None:
    days.done(day.desk.do(day.invoice()))
    for again in ("FP-1", "fp-1", "ＦＰ－１", "FP - 1"):
        known = refusal(day.desk, day.invoice(again, amount=5000))
        assert isinstance(known, m.InvoiceKnown) and known.number == "FP-1" and known.at
    days.done(day.desk.do(day.invoice("FP-2")))
    other = days.take_delivery(day.desk, merchant="M02")
    lines = (InvoiceLine("RICE", Decimal(1), "斤", 300, 300),)
    days.done(day.desk.do(c.RecordInvoice(other, "FP-1", lines, 300)))


def test_a_difference_is_answered_once_the_load_is_counted(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    lines = (InvoiceLine("RICE", Decimal(20), "斤", 300, 6000),)
    days.done(desk.do(c.RecordInvoice(arrived.delivery, "FP-1", lines, 6000)))
    assert refusal(desk, c.AnswerDifference(arrived.delivery, "RICE", f.MERCHANT_BEARS)) == o.CountNotFinished()


def test_what_a_household_found_unsound_is_asked_of_the_merchant_too(day: Day) -> None:
    days.done(day.desk.do(day.invoice(rice="17.5", amount=5250)))
    assert refusal(day.desk, c.AnswerDifference(day.delivery, "RICE", f.MERCHANT_BEARS)) == m.NothingToAnswer("RICE")
    day.hand_over(SECOND)
    days.done(day.desk.do(day.credit("2")))
    answered = days.done(day.desk.do(c.AnswerDifference(day.delivery, "RICE", f.MERCHANT_BEARS))).facts[0]
    assert isinstance(answered, f.DifferenceAnswered)
    assert (answered.quantity, answered.amount_fen) == (Decimal(2), 600), "at the invoice's price"


def test_a_merchant_is_paid_what_is_owed_and_no_more(day: Day) -> None:
    days.done(day.desk.do(day.invoice()))
    assert refusal(day.desk, c.PayMerchant("M01", 6001, TRANSFER, "T-9")) == m.MoreThanOwed(6001, 6000)
    days.done(day.desk.do(c.PayMerchant("M01", 6000, TRANSFER, "T-9")))
    assert day.desk.queries.money.merchant_account("M01").owed_fen == 0
    assert balanced(day.desk)


# the cash box, and the end of the shift


def test_cash_that_moved_is_counted_before_the_shift_closes(desk: Desk) -> None:
    pay(desk, FIRST, 500)
    (row,) = desk.queries.money.vouchers(1)
    assert refusal(desk, c.CloseShift()) == m.CashNotCounted(row.at, 500)
    assert refusal(desk, c.CountCash(480)) == m.CashUnexplained(480, 500)
    days.done(desk.do(c.CountCash(480, (), "找零出错")))
    assert desk.queries.money.cash_expected() == 480
    pay(desk, FIRST, 20)
    assert isinstance(refusal(desk, c.CloseShift()), m.CashNotCounted), "cash moved again"
    days.done(desk.do(c.CountCash(500, (f.Denomination(100, 5),))))
    days.done(desk.do(c.CloseShift()))
    days.done(desk.do(c.OpenShift()))
    days.done(desk.do(c.CloseShift()))


def test_transfers_and_what_was_taken_back_need_no_count(desk: Desk) -> None:
    days.done(desk.do(c.TakePayment(FIRST, 500, TRANSFER, "T-1")))
    assert take_back(desk, pay(desk, FIRST, 500)) is None
    days.done(desk.do(c.CloseShift()))


# taking back


def stands_on(desk: Desk, done: Done) -> str:
    """The kind of what has to be taken back first."""
    reason = take_back(desk, done)
    assert isinstance(reason, o.LaterActionDepends), reason
    return reason.kind


def test_a_hand_over_stays_while_its_goods_are_credited(day: Day) -> None:
    handed = day.hand_over(SECOND)
    credit = days.done(day.desk.do(day.credit()))
    assert stands_on(day.desk, handed) == "voucher.household_credited"
    assert take_back(day.desk, credit) is None
    assert take_back(day.desk, handed) is None
    assert day.desk.queries.money.household_account(SECOND).billed_fen == 0
    assert balanced(day.desk)


def test_a_payment_stays_while_more_went_back_than_the_others_paid(desk: Desk) -> None:
    payment = pay(desk, FIRST, 500)
    days.done(desk.do(c.MoveMoney("office", "cash", 9000)))
    back = days.done(desk.do(c.ReturnPayment(FIRST, 300, CASH)))
    assert stands_on(desk, payment) == "voucher.payment_returned"
    assert take_back(desk, back) is None
    assert take_back(desk, payment) is None
    assert desk.queries.money.household_account(FIRST).balance_fen == 0


def test_cash_that_was_paid_out_again_stays_in_the_books(desk: Desk) -> None:
    came = days.done(desk.do(c.MoveMoney("office", "cash", 500)))
    gone = days.done(desk.do(c.MoveMoney("cash", "bank", 200)))
    assert stands_on(desk, came) == "voucher.money_moved"
    assert take_back(desk, gone) is None
    assert take_back(desk, came) is None


def test_what_was_in_the_box_when_it_was_counted_stays(desk: Desk) -> None:
    payment = pay(desk, FIRST, 500)
    transfer = days.done(desk.do(c.TakePayment(FIRST, 500, TRANSFER, "T-1")))
    counted = days.done(desk.do(c.CountCash(500)))
    assert stands_on(desk, payment) == "voucher.cash_counted"
    assert take_back(desk, transfer) is None, "a transfer never was in the box"
    assert take_back(desk, counted) is None
    assert take_back(desk, payment) is None


def test_a_credit_stays_while_money_was_paid_back_on_it(day: Day) -> None:
    day.hand_over(SECOND)
    credit = days.done(day.desk.do(day.credit("2")))
    back = days.done(day.desk.do(c.ReturnPayment(SECOND, 640, CASH, reason="other")))
    assert stands_on(day.desk, credit) == "voucher.payment_returned"
    assert take_back(day.desk, back) is None
    assert take_back(day.desk, credit) is None


def test_a_credit_stays_while_the_merchant_answered_for_it(day: Day) -> None:
    days.done(day.desk.do(day.invoice(rice="17.5", amount=5250)))
    day.hand_over(SECOND)
    credit = days.done(day.desk.do(day.credit("2")))
    answer = days.done(day.desk.do(c.AnswerDifference(day.delivery, "RICE", f.MERCHANT_BEARS)))
    assert stands_on(day.desk, credit) == "voucher.difference_answered"
    assert take_back(day.desk, answer) is None
    assert take_back(day.desk, credit) is None


def test_an_invoice_stays_while_it_is_answered_or_paid(day: Day) -> None:
    invoice = days.done(day.desk.do(day.invoice()))
    answer = days.done(day.desk.do(c.AnswerDifference(day.delivery, "RICE", f.MERCHANT_BEARS)))
    assert stands_on(day.desk, invoice) == "voucher.difference_answered"
    assert take_back(day.desk, answer) is None
    paid = days.done(day.desk.do(c.PayMerchant("M01", 100, CASH)))
    assert stands_on(day.desk, invoice) == "voucher.merchant_paid"
    assert take_back(day.desk, paid) is None
    assert take_back(day.desk, invoice) is None
    assert day.desk.queries.money.merchant_account("M01").goods_fen == 0


def test_the_count_of_a_load_stays_while_a_difference_to_it_is_answered(desk: Desk) -> None:
    arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A12345", "")))
    (vehicle,) = arrived.facts
    assert isinstance(vehicle, f.VehicleArrived)
    counted = days.done(desk.do(c.CountGoods(vehicle.delivery, "RICE", f.GOOD, Decimal(1))))
    finished = days.done(desk.do(c.FinishCount(vehicle.delivery)))
    lines = (InvoiceLine("RICE", Decimal(2), "斤", 300, 600),)
    invoice = days.done(desk.do(c.RecordInvoice(vehicle.delivery, "FP-1", lines, 600)))
    answer = days.done(desk.do(c.AnswerDifference(vehicle.delivery, "RICE", f.CHECKPOINT_BEARS)))
    assert stands_on(desk, finished) == "voucher.difference_answered"
    for done in (answer, finished, counted):
        assert take_back(desk, done) is None
    assert stands_on(desk, arrived) == "voucher.merchant_invoiced"
    assert take_back(desk, invoice) is None
    assert take_back(desk, arrived) is None


def test_a_sharing_out_stays_while_its_shorts_are_refunded(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    pay(desk, FOURTH, 6400)
    delivery = days.take_delivery(desk)
    days.set_free(desk, clock, delivery)
    shared_out = days.done(desk.do(c.AllocateDelivery(delivery)))
    refunded = days.done(desk.do(c.RefundShorts(delivery, CASH)))
    assert stands_on(desk, shared_out) == "voucher.payment_returned"
    assert take_back(desk, refunded) is None
    assert take_back(desk, shared_out) is None
    assert desk.queries.money.household_account(FOURTH).owed_fen == 0
