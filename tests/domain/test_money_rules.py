"""What may be booked and how much: payments, refunds, credits, invoices, differences, cash. Pure arithmetic, in fen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import accounts, facts, money
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import money_reasons as m
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.facts import CASH, CHECKPOINT_BEARS, MERCHANT_BEARS, TRANSFER, Denomination, InvoiceLine
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.rules import money as rules
from checkpoint_app.domain.rules import money_voiding, settlement
from checkpoint_app.domain.rules.money import Billed, Book, Cancelled
from checkpoint_app.domain.rules.settlement import Answer, Difference
from checkpoint_app.domain.state import Delivery

AT = "2021-11-03T06:32:00.000Z"
TEN_YUAN = 1000
RICE = Billed("H1", "M01", Decimal(3), "斤", TEN_YUAN, Decimal(0), 0)
DELIVERY = Delivery("D1", "P01", "M01", "黑A", "", AT, 1, AT, "", 0, "", 0, "", "", "")

fen = st.integers(0, 1_000_000)
some_fen = st.integers(1, 1_000_000)
amounts = st.integers(1, 20_000).map(lambda n: Decimal(n) / 1000)


def a_book(cash_fen: int = 0) -> Book:
    numbers = count(1)
    return Book(lambda: f"V{next(numbers)}", "P01", cash_fen)


def booked(decision: Sequence[facts.Fact] | Refused) -> facts.Fact:
    assert not isinstance(decision, Refused), decision
    (fact,) = decision
    return fact


# payments


def pay(amount_fen: int, method: str = CASH, reference: str = "", *, known: bool = True, same: str = "") -> object:
    command = c.TakePayment("H1", amount_fen, method, reference)
    return rules.take_payment(command, a_book(), household_known=known, same_reference_at=same)


def test_a_payment_is_booked_as_it_was_made() -> None:
    assert pay(1250) == (facts.PaymentTaken("V1", "P01", "H1", 1250, CASH, ""),)
    assert pay(1, TRANSFER, " T-17 ") == (facts.PaymentTaken("V1", "P01", "H1", 1, TRANSFER, "T-17"),)


@pytest.mark.parametrize("fen", [0, -1, -(2**53), 2**53 + 1, money.LARGEST_FEN + 1])
def test_an_amount_that_cannot_be_is_refused_everywhere(fen: int) -> None:
    refused, book = Refused(m.BadAmount(fen)), a_book(10**15)
    assert pay(fen) == refused
    back = c.ReturnPayment("H1", fen, CASH)
    assert rules.return_payment(back, book, owed_fen=10**15, same_reference_at="") == refused
    assert rules.move(c.MoveMoney("office", "cash", fen), book) == refused
    paid = settlement.pay(
        c.PayMerchant("M01", fen, CASH), book, merchant_known=True, owed_fen=10**15, same_reference_at=""
    )
    assert paid == refused
    assert fen == 0 or rules.count_cash(c.CountCash(fen), book, "S1") == refused
    assert fen == 0 or rules.credit(credit(amount_fen=fen), RICE, book) == refused


@pytest.mark.parametrize(
    ("decision", "reason"),
    [
        (pay(100, TRANSFER), m.ReferenceMissing()),
        (pay(100, TRANSFER, "  "), m.ReferenceMissing()),
        (pay(100, TRANSFER, "T-17", same=AT), m.ReferenceUsed("T-17", AT)),
        (pay(100, "barter"), m.NoSuchChoice("barter")),
        (pay(100, known=False), o.NotFound("household", "H1")),
    ],
)
def test_a_payment_that_cannot_be_booked_says_why(decision: object, reason: o.Reason) -> None:
    assert decision == Refused(reason)


@given(owed=fen, cash=fen, amount=some_fen, method=st.sampled_from(facts.METHODS))
def test_no_more_goes_back_than_is_owed_and_no_more_cash_than_the_box_holds(
    owed: int, cash: int, amount: int, method: str
) -> None:
    command = c.ReturnPayment("H1", amount, method, "T-1")
    decision = rules.return_payment(command, a_book(cash), owed_fen=owed, same_reference_at="")
    if amount > owed:
        assert decision == Refused(m.MoreThanOverpaid(amount, owed))
    elif method == CASH and amount > cash:
        assert decision == Refused(m.NotEnoughCash(amount, cash))
    else:
        assert booked(decision) == facts.PaymentReturned("V1", "P01", "H1", amount, method, "T-1", "overpaid")


def test_money_goes_back_for_a_reason_that_there_is() -> None:
    command = c.ReturnPayment("H1", 100, CASH, reason="friendship")
    refused = rules.return_payment(command, a_book(100), owed_fen=100, same_reference_at="")
    assert refused == Refused(m.NoSuchChoice("friendship"))


# refunds of many at once


@given(short=fen, returned=fen, owed=fen)
def test_a_refund_is_never_more_than_what_came_short_nor_than_what_is_owed(
    short: int, returned: int, owed: int
) -> None:
    refund = rules.refund_of(short, returned, owed)
    assert 0 <= refund <= owed
    assert refund + min(returned, short) <= short
    assert refund in (0, owed, short - returned)


def test_all_shorts_of_a_delivery_go_back_in_one_action() -> None:
    refunds = [("H1", 300), ("H2", 0), ("H3", 200)]
    assert rules.refund_shorts(refunds, "D1", CASH, a_book(500)) == (
        facts.PaymentReturned("V1", "P01", "H1", 300, CASH, "", "short", "D1"),
        facts.PaymentReturned("V2", "P01", "H3", 200, CASH, "", "short", "D1"),
    )
    assert rules.refund_shorts(refunds, "D1", CASH, a_book(499)) == Refused(m.NotEnoughCash(500, 499))
    assert len(rules.refund_shorts(refunds, "D1", TRANSFER, a_book(0))) == 2  # type: ignore[arg-type]
    assert rules.refund_shorts([("H2", 0)], "D1", CASH, a_book(500)) == Refused(m.NothingToRefund())
    assert rules.refund_shorts(refunds, "D1", "barter", a_book(500)) == Refused(m.NoSuchChoice("barter"))


def test_what_was_paid_for_cancelled_orders_goes_back_the_way_it_came() -> None:
    households = [
        Cancelled("paid", 300, 300, CASH),
        Cancelled("paid a part", 300, 120, TRANSFER),
        Cancelled("paid nothing", 300, 0, CASH),
        Cancelled("overpaid before", 300, 999, CASH),
    ]
    assert rules.refunds_for_cancelled(households, a_book(600)) == (
        facts.PaymentReturned("V1", "P01", "paid", 300, CASH, "", "cancelled"),
        facts.PaymentReturned("V2", "P01", "paid a part", 120, TRANSFER, "", "cancelled"),
        facts.PaymentReturned("V3", "P01", "overpaid before", 300, CASH, "", "cancelled"),
    )
    assert rules.refunds_for_cancelled(households, a_book(599)) == Refused(m.NotEnoughCash(600, 599))
    assert rules.refunds_for_cancelled([], a_book(0)) == ()


# credits


def credit(quantity: str = "1", amount_fen: int = 0, reason: str = "damaged", borne_by: str = "") -> c.CreditHousehold:
    return c.CreditHousehold("B1", "O1", 0, "RICE", Decimal(quantity), reason, borne_by, amount_fen)


def credited(decision: Sequence[facts.Fact] | Refused) -> facts.HouseholdCredited:
    fact = booked(decision)
    assert isinstance(fact, facts.HouseholdCredited)
    return fact


def test_goods_come_off_the_bill_at_their_price() -> None:
    fact = credited(rules.credit(credit("1.50"), RICE, a_book()))
    assert (fact.household, fact.merchant, fact.unit) == ("H1", "M01", "斤")
    assert (fact.quantity, fact.amount_fen, fact.borne_by) == (Decimal("1.5"), 500, MERCHANT_BEARS)


@pytest.mark.parametrize("reason", facts.CREDIT_REASONS)
def test_every_reason_has_somebody_who_bears_it_and_it_can_be_somebody_else(reason: str) -> None:
    assert credited(rules.credit(credit(reason=reason), RICE, a_book())).borne_by == rules.BEARER_BY_REASON[reason]
    asked = credited(rules.credit(credit(reason=reason, borne_by=CHECKPOINT_BEARS), RICE, a_book()))
    assert asked.borne_by == CHECKPOINT_BEARS


@pytest.mark.parametrize(
    ("command", "billed", "reason"),
    [
        (credit("3.001"), RICE, m.MoreThanHandedOver(Decimal("3.001"), Decimal(3), "斤")),
        (
            credit("2"),
            replace(RICE, credited=Decimal("1.5")),
            m.MoreThanHandedOver(Decimal(2), Decimal("1.5"), "斤"),
        ),
        (credit("1", 1001), RICE, m.MoreThanBilled(1001, 1000)),
        (credit("1", 400), replace(RICE, credited_fen=700), m.MoreThanBilled(400, 300)),
        (credit("1"), None, m.NotBilled()),
        (credit("0", 0, "price"), RICE, m.BadAmount(0)),
        (credit("-1"), RICE, o.BadQuantity(Decimal(-1))),
        (credit("NaN"), RICE, o.BadQuantity(Decimal("NaN"))),
        (credit("0.0001"), RICE, o.BadQuantity(Decimal("0.0001"))),
        (credit(reason="mood"), RICE, m.NoSuchChoice("mood")),
        (credit(borne_by="nobody"), RICE, m.NoSuchChoice("nobody")),
        (credit("1"), replace(RICE, amount_fen=0), m.BadAmount(0)),
    ],
)
def test_a_credit_that_cannot_be_says_why(command: c.CreditHousehold, billed: Billed | None, reason: o.Reason) -> None:
    decision = rules.credit(command, billed, a_book())
    assert isinstance(decision, Refused)
    assert repr(decision.reason) == repr(reason)  # a NaN is not equal to itself


def test_a_price_alone_comes_off_without_any_goods() -> None:
    fact = credited(rules.credit(credit("0", 120, "price"), RICE, a_book()))
    assert (fact.quantity, fact.amount_fen) == (Decimal(0), 120)


@given(price=fen, parts=st.lists(amounts, min_size=1, max_size=8))
def test_goods_credited_bit_by_bit_are_credited_to_the_fen(price: int, parts: list[Decimal]) -> None:
    billed = Billed("H1", "M01", sum(parts, Decimal(0)), "斤", price, Decimal(0), 0)
    for part in parts:
        worth = rules.pro_rata(billed, part)
        assert worth >= 0
        billed = replace(billed, credited=billed.credited + part, credited_fen=billed.credited_fen + worth)
    assert billed.credited_fen == price


@given(price=st.integers(0, 10**14), part=amounts, rest=amounts)
def test_a_part_of_a_price_is_what_the_till_would_say(price: int, part: Decimal, rest: Decimal) -> None:
    whole = part + rest
    exact = Decimal(price) * part / whole
    assert abs(rules.part_of(price, part, whole) - exact) <= Decimal("0.5001")
    assert rules.part_of(price, whole, whole) == price
    assert rules.part_of(price, Decimal(0), whole) == 0


# invoices


def line(
    sku: str = "RICE", quantity: str = "10", price: int = 300, amount: int = 3000, unit: str = "斤"
) -> InvoiceLine:
    return InvoiceLine(sku, Decimal(quantity), unit, price, amount)


UNITS = {"RICE": "斤", "MILK": "盒"}


def invoice(*lines: InvoiceLine, total: int, number: str = "FP-9", same: str = "") -> object:
    command = c.RecordInvoice("D1", number, lines, total)
    return settlement.invoice(command, DELIVERY, a_book(), units=UNITS, same_number_at=same)


def test_an_invoice_is_booked_line_by_line() -> None:
    lines = (line(), line("MILK", "2", 650, 1300, "盒"))
    assert invoice(*lines, total=4300, number=" FP-9 ") == (
        facts.MerchantInvoiced("V1", "P01", "M01", "D1", "FP-9", lines, 4300),
    )


@pytest.mark.parametrize(
    ("decision", "reason"),
    [
        (invoice(line(), total=2999), m.InvoiceSumDiffers(2999, 3000)),
        (invoice(line(), total=3000, number=" "), m.InvoiceNumberMissing()),
        (invoice(line(), total=3000, same=AT), m.InvoiceKnown("FP-9", AT)),
        (invoice(total=0), m.InvoiceWithoutLines()),
        (invoice(line("DRONE"), total=3000), o.UnknownProduct("DRONE")),
        (invoice(line(unit="公斤"), total=3000), m.InvoiceUnitDiffers("RICE", "公斤", "斤")),
        (invoice(line(quantity="0"), total=3000), o.BadQuantity(Decimal(0))),
        (invoice(line(price=-1), total=3000), m.BadAmount(-1)),
        (invoice(line(amount=-1), line(amount=2), total=1), m.BadAmount(-1)),
        (invoice(line(amount=0), total=0), m.BadAmount(0)),
        (invoice(line(amount=2**53), total=2**53), m.BadAmount(2**53)),
    ],
)
def test_an_invoice_that_cannot_be_says_why(decision: object, reason: o.Reason) -> None:
    assert decision == Refused(reason)


def test_an_invoice_is_for_a_delivery() -> None:
    command = c.RecordInvoice("D9", "FP-9", (line(),), 3000)
    refused = settlement.invoice(command, None, a_book(), units=UNITS, same_number_at="")
    assert refused == Refused(o.NotFound("delivery", "D9"))


# what was invoiced and is not sound


@given(
    invoiced=amounts,
    invoiced_fen=fen,
    sound=amounts | st.just(Decimal(0)) | st.just(Decimal(-1)),
    answered=st.lists(amounts, max_size=3),
)
def test_a_difference_is_never_more_than_was_invoiced(
    invoiced: Decimal, invoiced_fen: int, sound: Decimal, answered: list[Decimal]
) -> None:
    answers = [Answer(part, 1, MERCHANT_BEARS, AT) for part in answered]
    gap = settlement.difference(invoiced, invoiced_fen, sound=sound, answers=answers)
    assert 0 <= gap.open <= gap.quantity <= invoiced
    assert 0 <= gap.open_fen <= gap.fen <= invoiced_fen
    assert gap.quantity == max(Decimal(0), min(invoiced, invoiced - sound))
    assert (gap.quantity == invoiced) <= (gap.fen == invoiced_fen)


@given(invoiced_fen=fen, parts=st.lists(amounts, min_size=1, max_size=6))
def test_what_is_answered_as_it_grows_is_answered_to_the_fen(invoiced_fen: int, parts: list[Decimal]) -> None:
    invoiced, missing = sum(parts, Decimal(0)), Decimal(0)
    answers: list[Answer] = []
    for part in parts:
        missing += part
        gap = settlement.difference(invoiced, invoiced_fen, sound=invoiced - missing, answers=answers)
        answers.append(Answer(gap.open, gap.open_fen, MERCHANT_BEARS, AT))
    assert sum(each.fen for each in answers) == invoiced_fen
    assert not settlement.difference(invoiced, invoiced_fen, sound=Decimal(0), answers=answers).open


OPEN = Difference(Decimal(2), 600, Decimal(2), 600, "", "")


def answer(gap: Difference, delivery: Delivery | None = DELIVERY, borne_by: str = MERCHANT_BEARS) -> object:
    return settlement.answer(c.AnswerDifference("D1", "RICE", borne_by), delivery, "斤", gap, a_book())


def test_a_difference_is_answered_at_the_invoices_price() -> None:
    assert answer(OPEN, borne_by=CHECKPOINT_BEARS) == (
        facts.DifferenceAnswered("V1", "P01", "M01", "D1", "RICE", Decimal(2), "斤", 600, CHECKPOINT_BEARS),
    )


@pytest.mark.parametrize(
    ("decision", "reason"),
    [
        (answer(settlement.NO_DIFFERENCE), m.NothingToAnswer("RICE")),
        (
            answer(Difference(Decimal(2), 600, Decimal(0), 0, MERCHANT_BEARS, AT)),
            m.DifferenceAnsweredAlready("RICE", AT, MERCHANT_BEARS),
        ),
        (answer(OPEN, borne_by="nobody"), m.NoSuchChoice("nobody")),
        (answer(OPEN, None), o.NotFound("delivery", "D1")),
        (answer(OPEN, replace(DELIVERY, count_finished_at="")), o.CountNotFinished()),
    ],
)
def test_a_difference_is_answered_once_and_only_where_there_is_one(decision: object, reason: o.Reason) -> None:
    assert decision == Refused(reason)


# merchants, and money between places


def pay_merchant(amount: int, owed: int, cash: int = 10**6, *, method: str = CASH, known: bool = True) -> object:
    command = c.PayMerchant("M01", amount, method, "T-1")
    return settlement.pay(command, a_book(cash), merchant_known=known, owed_fen=owed, same_reference_at="")


def test_a_merchant_is_paid_no_more_than_is_owed_and_the_figure_is_named() -> None:
    assert pay_merchant(500, 500) == (facts.MerchantPaid("V1", "P01", "M01", 500, CASH, "T-1"),)
    assert pay_merchant(501, 500) == Refused(m.MoreThanOwed(501, 500))
    assert pay_merchant(1, -200) == Refused(m.MoreThanOwed(1, 0))
    assert pay_merchant(500, 500, 499) == Refused(m.NotEnoughCash(500, 499))
    assert isinstance(pay_merchant(500, 500, 0, method=TRANSFER), tuple)
    assert pay_merchant(500, 500, known=False) == Refused(o.UnknownMerchant("M01"))


def test_money_moves_between_two_places_and_no_more_cash_than_there_is() -> None:
    assert rules.move(c.MoveMoney("office", "cash", 500, " float "), a_book()) == (
        facts.MoneyMoved("V1", "P01", "office", "cash", 500, "float"),
    )
    assert rules.move(c.MoveMoney("cash", "bank", 501), a_book(500)) == Refused(m.NotEnoughCash(501, 500))
    assert rules.move(c.MoveMoney("cash", "cash", 1), a_book(500)) == Refused(m.NoSuchChoice("cash"))
    assert rules.move(c.MoveMoney("pocket", "cash", 1), a_book(500)) == Refused(m.NoSuchChoice("pocket"))


def test_a_count_that_agrees_needs_no_word_and_one_that_differs_does() -> None:
    counted = rules.count_cash(c.CountCash(500), a_book(500), "S1")
    assert counted == (facts.CashCounted("V1", "P01", "S1", 500, 500, (), ""),)
    assert rules.count_cash(c.CountCash(499), a_book(500), "S1") == Refused(m.CashUnexplained(499, 500))
    assert rules.count_cash(c.CountCash(499, (), " "), a_book(500), "S1") == Refused(m.CashUnexplained(499, 500))
    explained = booked(rules.count_cash(c.CountCash(499, (), "a coin fell"), a_book(500), "S1"))
    assert isinstance(explained, facts.CashCounted) and explained.explanation == "a coin fell"
    assert isinstance(rules.count_cash(c.CountCash(0), a_book(0), "S1"), tuple)


def test_notes_add_up_to_what_was_counted() -> None:
    notes = (Denomination(100, 4), Denomination(50, 2), Denomination(10, 0))
    assert isinstance(rules.count_cash(c.CountCash(500, notes), a_book(500), "S1"), tuple)
    assert rules.count_cash(c.CountCash(501, notes), a_book(501), "S1") == Refused(m.NotesDiffer(500, 501))
    minus = (Denomination(100, -1), Denomination(600, 1))
    assert rules.count_cash(c.CountCash(500, minus), a_book(500), "S1") == Refused(o.BadQuantity(Decimal(-1)))
    assert rules.count_cash(c.CountCash(0, (Denomination(0, 1),)), a_book(), "S1") == Refused(m.BadAmount(0))


# the books


VOUCHERS: tuple[accounts.Voucher, ...] = (
    facts.PaymentTaken("V", "P01", "H1", 500, CASH, ""),
    facts.PaymentTaken("V", "P01", "H1", 500, TRANSFER, "T"),
    facts.PaymentReturned("V", "P01", "H1", 500, CASH, "", "short"),
    facts.HouseholdCredited(
        "V", "P01", "H1", "M01", "B", "O", 0, "R", Decimal(1), "斤", 500, "damaged", MERCHANT_BEARS
    ),
    facts.HouseholdCredited(
        "V", "P01", "H1", "M01", "B", "O", 0, "R", Decimal(1), "斤", 500, "other", CHECKPOINT_BEARS
    ),
    facts.MerchantInvoiced("V", "P01", "M01", "D1", "FP", (), 500),
    facts.DifferenceAnswered("V", "P01", "M01", "D1", "R", Decimal(1), "斤", 500, MERCHANT_BEARS),
    facts.DifferenceAnswered("V", "P01", "M01", "D1", "R", Decimal(1), "斤", 500, CHECKPOINT_BEARS),
    facts.MerchantPaid("V", "P01", "M01", 500, CASH, ""),
    facts.MoneyMoved("V", "P01", "office", "cash", 500, ""),
    facts.CashCounted("V", "P01", "S1", 1500, 1000, (), "found"),
)


@pytest.mark.parametrize("voucher", VOUCHERS)
def test_every_voucher_debits_as_much_as_it_credits(voucher: accounts.Voucher) -> None:
    debit, credit_side = accounts.of_voucher(voucher)
    assert (debit.fen, credit_side.fen) == (500, -500)


def test_the_accounts_of_each_voucher_are_these() -> None:
    assert [tuple(posting.account for posting in accounts.of_voucher(voucher)) for voucher in VOUCHERS] == [
        ("cash:P01", "household:H1"),
        ("bank:P01", "household:H1"),
        ("household:H1", "cash:P01"),
        ("goods:M01", "household:H1"),
        ("loss:P01", "household:H1"),
        ("goods:M01", "merchant:M01"),
        ("merchant:M01", "goods:M01"),
        ("loss:P01", "goods:M01"),
        ("merchant:M01", "cash:P01"),
        ("cash:P01", "office:P01"),
        ("cash:P01", "difference:P01"),
    ]


def test_a_count_that_agrees_books_nothing() -> None:
    assert accounts.of_voucher(facts.CashCounted("V", "P01", "S1", 500, 500, (), "")) == ()


def test_an_amount_that_nobody_could_pay_is_no_voucher() -> None:
    body = facts.encode(VOUCHERS[0]).replace(b"500", b"%d" % (money.LARGEST_FEN + 1))
    with pytest.raises(facts.UnreadableBody):
        facts.decode("voucher.payment_taken", body)


# taking back


def test_what_was_put_into_the_box_stays_while_it_was_paid_out_again() -> None:
    payment = facts.PaymentTaken("V", "P01", "H1", 500, CASH, "")
    assert money_voiding.cash_moved(payment) == 500
    assert not money_voiding.empties_the_box(payment, 500)
    assert money_voiding.empties_the_box(payment, 499)
    assert money_voiding.cash_moved(facts.MoneyMoved("V", "P01", "cash", "office", 500, "")) == -500
    assert not money_voiding.empties_the_box(facts.MoneyMoved("V", "P01", "cash", "office", 500, ""), 0)
    assert money_voiding.cash_moved(facts.PaymentTaken("V", "P01", "H1", 500, TRANSFER, "T")) == 0


def test_a_payment_stays_while_more_than_the_others_went_back() -> None:
    payment = facts.PaymentTaken("V", "P01", "H1", 500, CASH, "")
    assert money_voiding.leaves_more_returned_than_paid(payment, paid_fen=700, returned_fen=201)
    assert not money_voiding.leaves_more_returned_than_paid(payment, paid_fen=700, returned_fen=200)
