"""Rules for money between households, the cash box and the office: what may be booked, and how much. Reads no database."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import money
from checkpoint_app.domain.commands import CountCash, CreditHousehold, MoveMoney, ReturnPayment, TakePayment
from checkpoint_app.domain.facts import (
    BEARERS,
    CASH,
    CHECKPOINT_BEARS,
    CREDIT_REASONS,
    MERCHANT_BEARS,
    METHODS,
    PLACES,
    RETURN_REASONS,
    TRANSFER,
    CashCounted,
    HouseholdCredited,
    MoneyMoved,
    PaymentReturned,
    PaymentTaken,
)
from checkpoint_app.domain.money_reasons import (
    BadAmount,
    CashUnexplained,
    MoreThanBilled,
    MoreThanHandedOver,
    MoreThanOverpaid,
    NoSuchChoice,
    NotBilled,
    NotEnoughCash,
    NotesDiffer,
    NothingToRefund,
    ReferenceMissing,
    ReferenceUsed,
)
from checkpoint_app.domain.outcomes import BadQuantity, NotFound, Refused
from checkpoint_app.domain.quantities import is_amount, normal

NOTHING = Decimal(0)
# Who bears a credit where nobody says otherwise: what came unsound or at a wrong price is the merchant's to make good.
BEARER_BY_REASON = {
    "damaged": MERCHANT_BEARS,
    "short": MERCHANT_BEARS,
    "substituted": MERCHANT_BEARS,
    "returned": CHECKPOINT_BEARS,
    "price": MERCHANT_BEARS,
    "other": CHECKPOINT_BEARS,
}


@dataclass(frozen=True, slots=True)
class Book:
    """Where a voucher is written: its id, the checkpoint, and what the cash box holds."""

    new_voucher: Callable[[], str]
    checkpoint: str
    cash_fen: int


@dataclass(frozen=True, slots=True)
class Billed:
    """Goods of one order line in a bag that was handed over: what was billed, and what of it is credited already."""

    household: str
    merchant: str
    quantity: Decimal
    unit: str
    amount_fen: int
    credited: Decimal
    credited_fen: int


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A household whose orders are cancelled: their price, what can be paid back to it once they are (all causes together),
    and how it paid last (facts.METHODS)."""

    household: str
    cancelled_fen: int
    owed_fen: int
    method: str


def as_number(text: str) -> str:
    """The number of a transfer or of an invoice: the same however wide its digits, its letters and its gaps were typed."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def written(reference: str, method: str) -> str:
    """What is kept beside a payment: a transfer's number; beside cash, the note as it was typed."""
    return as_number(reference) if method == TRANSFER else reference.strip()


def is_sum(amount_fen: int) -> bool:
    """Whether so much can be booked at once."""
    return 0 < amount_fen <= money.LARGEST_FEN


def take_payment(
    command: TakePayment, book: Book, *, household_known: bool, same_reference_at: str
) -> tuple[PaymentTaken] | Refused:
    """A household pays, be it a part of its bill or more. `same_reference_at`: when a transfer of this number was booked."""
    if not household_known:
        return Refused(NotFound("household", command.household))
    reference = written(command.reference, command.method)
    problem = bad_payment(command.amount_fen, command.method, reference, same_reference_at)
    return problem or (
        PaymentTaken(
            book.new_voucher(), book.checkpoint, command.household, command.amount_fen, command.method, reference
        ),
    )


def return_payment(
    command: ReturnPayment, book: Book, *, owed_fen: int, same_reference_at: str
) -> tuple[PaymentReturned] | Refused:
    """Pay back what was paid too much."""
    reference = written(command.reference, command.method)
    problem = bad_payment(command.amount_fen, command.method, reference, same_reference_at)
    if problem is None and command.reason not in RETURN_REASONS:
        problem = Refused(NoSuchChoice(command.reason))
    if problem is None and command.amount_fen > owed_fen:
        problem = Refused(MoreThanOverpaid(command.amount_fen, owed_fen))
    return (
        problem
        or not_enough_cash(book, command.method, command.amount_fen)
        or (
            PaymentReturned(
                book.new_voucher(),
                book.checkpoint,
                command.household,
                command.amount_fen,
                command.method,
                reference,
                command.reason,
            ),
        )
    )


def refund_of(short_fen: int, returned_fen: int, owed_fen: int) -> int:
    """What of the price of goods that did not come goes back: no more than was not returned yet, and than is owed."""
    return max(0, min(short_fen - returned_fen, owed_fen))


def refund_shorts(
    refunds: Sequence[tuple[str, int]], delivery: str, method: str, book: Book
) -> tuple[PaymentReturned, ...] | Refused:
    """Pay back every (household, fen) of a delivery. Transfers are made afterwards, from the list: they have no number."""
    if method not in METHODS:
        return Refused(NoSuchChoice(method))
    due = [(household, fen) for household, fen in refunds if fen > 0]
    if not due:
        return Refused(NothingToRefund())
    return not_enough_cash(book, method, sum(fen for _, fen in due)) or tuple(
        PaymentReturned(book.new_voucher(), book.checkpoint, household, fen, method, "", "short", delivery)
        for household, fen in due
    )


def refunds_for_cancelled(households: Iterable[Cancelled], book: Book) -> tuple[PaymentReturned, ...] | Refused:
    """What was paid for cancelled orders goes back, each by the way it came; nothing to whom nothing is owed.

    Refused when the cash box does not hold what goes back in cash.
    """
    due = [(each, min(each.cancelled_fen, each.owed_fen)) for each in households]
    facts = tuple(
        PaymentReturned(book.new_voucher(), book.checkpoint, each.household, fen, each.method, "", "cancelled")
        for each, fen in due
        if fen > 0
    )
    return not_enough_cash(book, CASH, sum(each.amount_fen for each in facts if each.method == CASH)) or facts


def credit(command: CreditHousehold, billed: Billed | None, book: Book) -> tuple[HouseholdCredited] | Refused:
    """Take goods, or only a part of their price (quantity 0), off the bill of a bag that was handed over."""
    borne_by = command.borne_by or BEARER_BY_REASON.get(command.reason, "")
    for value, choices in ((command.reason, CREDIT_REASONS), (borne_by, BEARERS)):
        if value not in choices:
            return Refused(NoSuchChoice(value))
    if billed is None:
        return Refused(NotBilled())
    if command.quantity != NOTHING and not is_amount(command.quantity):
        return Refused(BadQuantity(command.quantity))
    left = billed.quantity - billed.credited
    if command.quantity > left:
        return Refused(MoreThanHandedOver(command.quantity, left, billed.unit))
    amount_fen = command.amount_fen or pro_rata(billed, command.quantity)
    if not is_sum(amount_fen):
        return Refused(BadAmount(amount_fen))
    if amount_fen > billed.amount_fen - billed.credited_fen:
        return Refused(MoreThanBilled(amount_fen, billed.amount_fen - billed.credited_fen))
    return (
        HouseholdCredited(
            voucher=book.new_voucher(),
            checkpoint=book.checkpoint,
            household=billed.household,
            merchant=billed.merchant,
            bag=command.bag,
            order=command.order,
            line=command.line,
            sku=command.sku,
            quantity=normal(command.quantity),
            unit=billed.unit,
            amount_fen=amount_fen,
            reason=command.reason,
            borne_by=borne_by,
        ),
    )


def pro_rata(billed: Billed, quantity: Decimal) -> int:
    """The price of so much more of billed goods. Crediting all of them bit by bit credits all of their price, to the fen."""
    if not billed.quantity:
        return 0
    before = part_of(billed.amount_fen, billed.credited, billed.quantity)
    after = part_of(billed.amount_fen, billed.credited + quantity, billed.quantity)
    return max(0, min(after - before, billed.amount_fen - billed.credited_fen))


def part_of(amount_fen: int, part: Decimal, whole: Decimal) -> int:
    """`amount_fen` is the price of `whole`: the price of a part, halves rounded up; exact where part is whole."""
    twice = 2 * amount_fen * int(part.scaleb(3)) + int(whole.scaleb(3))
    return twice // (2 * int(whole.scaleb(3)))


def move(command: MoveMoney, book: Book) -> tuple[MoneyMoved] | Refused:
    """Between the cash box, the bank account and the office."""
    for place in (command.source, command.target):
        if place not in PLACES:
            return Refused(NoSuchChoice(place))
    if command.source == command.target:
        return Refused(NoSuchChoice(command.target))
    if not is_sum(command.amount_fen):
        return Refused(BadAmount(command.amount_fen))
    return not_enough_cash(book, command.source, command.amount_fen) or (
        MoneyMoved(
            book.new_voucher(),
            book.checkpoint,
            command.source,
            command.target,
            command.amount_fen,
            command.reference.strip(),
        ),
    )


def count_cash(command: CountCash, book: Book, shift: str) -> tuple[CashCounted] | Refused:
    """What lies in the box is what was counted; a difference to the vouchers has an explanation."""
    if not 0 <= command.counted_fen <= money.LARGEST_FEN:
        return Refused(BadAmount(command.counted_fen))
    for each in command.denominations:
        if not is_sum(each.face_fen):
            return Refused(BadAmount(each.face_fen))
        if not 0 <= each.count <= money.LARGEST_FEN:
            return Refused(BadQuantity(Decimal(each.count)))
    total = sum(each.face_fen * each.count for each in command.denominations)
    if command.denominations and total != command.counted_fen:
        return Refused(NotesDiffer(total, command.counted_fen))
    explanation = command.explanation.strip()
    if command.counted_fen != book.cash_fen and not explanation:
        return Refused(CashUnexplained(command.counted_fen, book.cash_fen))
    return (
        CashCounted(
            book.new_voucher(),
            book.checkpoint,
            shift,
            command.counted_fen,
            book.cash_fen,
            command.denominations,
            explanation,
        ),
    )


def bad_payment(amount_fen: int, method: str, reference: str, same_reference_at: str) -> Refused | None:
    """What is wrong with a payment in either direction, if anything."""
    if not is_sum(amount_fen):
        return Refused(BadAmount(amount_fen))
    if method not in METHODS:
        return Refused(NoSuchChoice(method))
    if method == TRANSFER and not reference:
        return Refused(ReferenceMissing())
    if method == TRANSFER and same_reference_at:
        return Refused(ReferenceUsed(reference, same_reference_at))
    return None


def not_enough_cash(book: Book, method: str, amount_fen: int) -> Refused | None:
    """Refused when more cash would leave the box than it holds."""
    if method == CASH and amount_fen > max(0, book.cash_fen):
        return Refused(NotEnoughCash(amount_fen, book.cash_fen))
    return None
