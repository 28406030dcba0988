"""Rules for money between the checkpoint and its merchants: invoices, what was invoiced and did not come sound, payments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import money
from checkpoint_app.domain.commands import AnswerDifference, PayMerchant, RecordInvoice
from checkpoint_app.domain.facts import BEARERS, DifferenceAnswered, InvoiceLine, MerchantInvoiced, MerchantPaid
from checkpoint_app.domain.money_reasons import (
    BadAmount,
    DifferenceAnsweredAlready,
    InvoiceKnown,
    InvoiceNumberMissing,
    InvoiceSumDiffers,
    InvoiceUnitDiffers,
    InvoiceWithoutLines,
    MoreThanOwed,
    NoSuchChoice,
    NothingToAnswer,
)
from checkpoint_app.domain.outcomes import (
    BadQuantity,
    CountNotFinished,
    NotFound,
    Refused,
    UnknownMerchant,
    UnknownProduct,
)
from checkpoint_app.domain.quantities import is_amount, normal
from checkpoint_app.domain.rules.money import (
    NOTHING,
    Book,
    as_number,
    bad_payment,
    is_sum,
    not_enough_cash,
    part_of,
    written,
)
from checkpoint_app.domain.state import Delivery


@dataclass(frozen=True, slots=True)
class Answer:
    """So much of a difference was answered for at `at`, by one of facts.BEARERS."""

    quantity: Decimal
    fen: int
    borne_by: str
    at: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What was invoiced of an item and is not sound, and what of it nobody has answered for. `borne_by` and `answered_at`
    are of the last answer, or empty."""

    quantity: Decimal
    fen: int
    open: Decimal
    open_fen: int
    borne_by: str
    answered_at: str


NO_DIFFERENCE = Difference(NOTHING, 0, NOTHING, 0, "", "")


def difference(invoiced: Decimal, invoiced_fen: int, *, sound: Decimal, answers: Sequence[Answer]) -> Difference:
    """Worth at the invoice's price: of all that was invoiced, all of its amount."""
    quantity = max(NOTHING, min(invoiced, invoiced - sound))
    fen = part_of(invoiced_fen, quantity, invoiced) if invoiced else 0
    still_open = max(NOTHING, quantity - sum((each.quantity for each in answers), NOTHING))
    open_fen = max(0, fen - sum(each.fen for each in answers)) if still_open else 0
    last = answers[-1] if answers else None
    return Difference(
        normal(quantity),
        fen,
        normal(still_open),
        open_fen,
        last.borne_by if last else "",
        last.at if last else "",
    )


def invoice(
    command: RecordInvoice,
    delivery: Delivery | None,
    book: Book,
    *,
    units: Mapping[str, str],
    same_number_at: str,
) -> tuple[MerchantInvoiced] | Refused:
    """What a merchant asks for a delivery. `units` is what each known item is counted in."""
    number = as_number(command.number)
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if not number:
        return Refused(InvoiceNumberMissing())
    if same_number_at:
        return Refused(InvoiceKnown(number, same_number_at))
    if not command.lines:
        return Refused(InvoiceWithoutLines())
    for line in command.lines:
        problem = _bad_line(line, units)
        if problem is not None:
            return problem
    total = sum(line.amount_fen for line in command.lines)
    if total != command.total_fen:
        return Refused(InvoiceSumDiffers(command.total_fen, total))
    if not is_sum(total):
        return Refused(BadAmount(total))
    lines = tuple(
        InvoiceLine(each.sku, normal(each.quantity), each.unit, each.price_fen, each.amount_fen)
        for each in command.lines
    )
    return (
        MerchantInvoiced(
            book.new_voucher(), book.checkpoint, delivery.merchant, delivery.delivery, number, lines, total
        ),
    )


def _bad_line(line: InvoiceLine, units: Mapping[str, str]) -> Refused | None:
    counted_in = units.get(line.sku)
    if counted_in is None:
        return Refused(UnknownProduct(line.sku))
    if line.unit != counted_in:
        return Refused(InvoiceUnitDiffers(line.sku, line.unit, counted_in))
    if not is_amount(line.quantity):
        return Refused(BadQuantity(line.quantity))
    for fen in (line.price_fen, line.amount_fen):
        if not 0 <= fen <= money.LARGEST_FEN:
            return Refused(BadAmount(fen))
    return None


def answer(
    command: AnswerDifference, delivery: Delivery | None, unit: str, gap: Difference, book: Book
) -> tuple[DifferenceAnswered] | Refused:
    """Who bears what was invoiced and is not sound. Asked once the load is counted, and answered once."""
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if not delivery.count_finished_at:
        return Refused(CountNotFinished())
    if command.borne_by not in BEARERS:
        return Refused(NoSuchChoice(command.borne_by))
    if not gap.open and gap.borne_by:
        return Refused(DifferenceAnsweredAlready(command.sku, gap.answered_at, gap.borne_by))
    if not gap.open:
        return Refused(NothingToAnswer(command.sku))
    return (
        DifferenceAnswered(
            voucher=book.new_voucher(),
            checkpoint=book.checkpoint,
            merchant=delivery.merchant,
            delivery=delivery.delivery,
            sku=command.sku,
            quantity=gap.open,
            unit=unit,
            amount_fen=gap.open_fen,
            borne_by=command.borne_by,
        ),
    )


def pay(
    command: PayMerchant, book: Book, *, merchant_known: bool, owed_fen: int, same_reference_at: str
) -> tuple[MerchantPaid] | Refused:
    """Pay a merchant no more than what is owed to it."""
    if not merchant_known:
        return Refused(UnknownMerchant(command.merchant))
    reference = written(command.reference, command.method)
    problem = bad_payment(command.amount_fen, command.method, reference, same_reference_at)
    if problem is None and command.amount_fen > owed_fen:
        problem = Refused(MoreThanOwed(command.amount_fen, max(0, owed_fen)))
    return (
        problem
        or not_enough_cash(book, command.method, command.amount_fen)
        or (
            MerchantPaid(
                book.new_voucher(), book.checkpoint, command.merchant, command.amount_fen, command.method, reference
            ),
        )
    )
