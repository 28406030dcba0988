"""Counting a load: by item and lot, on paper, until the count is finished; and what the vehicle takes back. Knows no table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from checkpoint_app.domain import sheets
from checkpoint_app.domain.commands import CountGoods, EnterTally, FinishCount, PrintTally, SayInstead, SetCount
from checkpoint_app.domain.facts import (
    CONDITIONS,
    DAMAGED,
    GOOD,
    REFUSED,
    BroughtInstead,
    CountFinished,
    Fact,
    GoodsCounted,
    GoodsSentBack,
    SeenEntries,
    SentBackLine,
    TallyEntered,
    TallyLine,
    TallyPrinted,
)
from checkpoint_app.domain.goods_reasons import (
    AlreadySentBack,
    LinesMissing,
    NothingToSendBack,
    NotInstead,
    NotShort,
    SheetAlreadyEntered,
    SheetForeign,
    SheetUnknown,
)
from checkpoint_app.domain.money_reasons import NoSuchChoice
from checkpoint_app.domain.outcomes import (
    BadQuantity,
    BelowZero,
    CountAlreadyFinished,
    CountNotFinished,
    NotFound,
    NothingCounted,
    Reason,
    ReasonMissing,
    Refused,
    UnknownMerchant,
    UnknownProduct,
)
from checkpoint_app.domain.quantities import LARGEST, is_amount
from checkpoint_app.domain.rules.lots import UnitOf, batch_problem
from checkpoint_app.domain.state import Delivery, DeliveryLine, Lot
from checkpoint_app.domain.weights import is_weight

# Why goods that came beyond the order stand among the refused ones after the vehicle left with them.
MORE_THAN_ORDERED = "more than ordered"

SoFar = Callable[[str, str, str], Decimal | None]
"""How much of (item, batch, condition) is counted; None where nobody counted it yet."""


def count(
    command: CountGoods | SetCount, delivery: Delivery | None, so_far: Decimal | None, unit: str
) -> tuple[GoodsCounted, ...] | Refused:
    """Add to the count of a lot, or record the difference to a typed total.

    `so_far` is counted of the lot in this condition (None: nobody counted it), `unit` the item's, empty when it is not known.
    """
    problem = _not_counting(delivery, command.delivery) or (None if unit else UnknownProduct(command.sku))
    batch = command.batch.strip()
    problem = problem or batch_problem(batch)
    if problem is not None:
        return Refused(problem)
    there = so_far or Decimal(0)
    match command:
        case CountGoods(quantity=quantity):
            if not is_amount(quantity) or quantity + there > LARGEST:
                return Refused(BadQuantity(quantity))
            change = quantity
        case SetCount(total=total):
            if total and not is_amount(abs(total)):
                return Refused(BadQuantity(total))
            if total < 0:
                return Refused(BelowZero(there))
            change = total - there
            nobody_looked = so_far is None and command.condition == GOOD
            if not change and not nobody_looked:
                return ()
    reason = command.reason.strip()
    if command.condition != GOOD and change > 0 and not reason:
        return Refused(ReasonMissing())
    return (
        GoodsCounted(
            command.delivery, command.sku, command.condition, change, unit, reason, batch, command.photo.strip()
        ),
    )


def print_tally(
    command: PrintTally, *, checkpoint: str, merchant_known: bool, delivery: Delivery | None, sheet: str
) -> tuple[TallyPrinted] | Refused:
    """A numbered sheet for a delivery, or for what a merchant is to bring."""
    if not merchant_known:
        return Refused(UnknownMerchant(command.merchant))
    if command.delivery and delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if not command.lines:
        return Refused(LinesMissing())
    return (TallyPrinted(sheet, checkpoint, command.merchant, command.delivery, command.lines),)


def enter_tally(
    command: EnterTally,
    delivery: Delivery | None,
    *,
    entered_at: str,
    printed_for: tuple[str, str] | None,
    so_far: SoFar,
    unit_of: UnitOf,
) -> tuple[TallyEntered] | Refused:
    """Record the counts of a paper sheet, once. All of it or nothing.

    `entered_at`: when it was typed in before; `printed_for`: its (delivery or "", merchant), None on a laptop that does not know
    the sheet, which takes it all the same.
    """
    sheet = sheets.read_sheet(command.sheet)
    problem = _not_counting(delivery, command.delivery)
    if problem is None and sheet is None:
        problem = SheetUnknown(command.sheet.strip())
    if problem is None and entered_at:
        problem = SheetAlreadyEntered(sheet or "", entered_at)
    if problem is not None or delivery is None or sheet is None:
        return Refused(problem or SheetUnknown(command.sheet.strip()))
    if printed_for is not None:
        of_delivery, merchant = printed_for
        if of_delivery not in ("", delivery.delivery) or merchant != delivery.merchant:
            return Refused(SheetForeign(sheet, of_delivery, merchant))
    if not command.lines:
        return Refused(LinesMissing())
    lines: list[TallyLine] = []
    sums: dict[tuple[str, str, str], Decimal] = {}
    for each in command.lines:
        unit = unit_of(each.sku)
        line = TallyLine(each.sku, each.condition, each.quantity, unit, each.batch.strip(), each.reason.strip())
        key = (line.sku, line.batch, line.condition)
        problem = _tally_problem(line)
        if problem is None:
            sums[key] = sums.get(key, so_far(*key) or Decimal(0)) + line.quantity
            problem = BadQuantity(line.quantity) if sums[key] > LARGEST else None
        if problem is not None:
            return Refused(problem)
        lines.append(line)
    return (TallyEntered(command.delivery, sheet, tuple(lines)),)


def finish(
    command: FinishCount, delivery: Delivery | None, lines: Sequence[DeliveryLine], seen: Sequence[SeenEntries] = ()
) -> tuple[CountFinished] | Refused:
    """The count is complete. A load of which nothing was counted is a slip, not a count. `seen`: see CountFinished."""
    problem = _not_counting(delivery, command.delivery)
    if problem is not None:
        return Refused(problem)
    if not any(line.came for line in lines):
        return Refused(NothingCounted())
    short = {line.sku for line in lines if line.short}
    for sku in command.later:
        if sku not in short:
            return Refused(NotShort(sku))
    return (CountFinished(command.delivery, tuple(dict.fromkeys(command.later)), tuple(seen)),)


def say_instead(
    command: SayInstead, delivery: Delivery | None, lines: Sequence[DeliveryLine]
) -> tuple[BroughtInstead, ...] | Refused:
    """What came and nobody ordered stands in the place of what was ordered, and so is kept until the vehicle has left."""
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if delivery.sent_back_at:
        return Refused(AlreadySentBack(delivery.sent_back_at))
    by_sku = {line.sku: line for line in lines}
    came, wanted = by_sku.get(command.sku), by_sku.get(command.instead_of)
    extra = came is not None and not came.ordered and came.good > 0
    if not extra or (command.instead_of and (wanted is None or not wanted.ordered)):
        return Refused(NotInstead(command.sku, command.instead_of))
    if came is not None and came.instead_of == command.instead_of:
        return ()
    return (BroughtInstead(delivery.delivery, command.sku, command.instead_of),)


def send_back(
    delivery: Delivery | None, name: str, lines: Sequence[DeliveryLine], lots: Sequence[Lot], tolerance_permille: int
) -> tuple[Fact, ...] | Refused:
    """The vehicle leaves with what was damaged, refused, or more than ordered; the latter counts as refused from then on.

    What is over is taken back until it is shared out: then it may be promised in place of something else. A weight within
    the tolerance of what was ordered is not over, and what came in the place of something else stays. Of several lots the one goes back first that expires first.
    """
    if delivery is None:
        return Refused(NotFound("delivery", name))
    if not delivery.count_finished_at:
        return Refused(CountNotFinished())
    if delivery.sent_back_at:
        return Refused(AlreadySentBack(delivery.sent_back_at))
    recounted = [] if delivery.allocated_at else _over(lines, lots, tolerance_permille)
    back = [
        SentBackLine(lot.sku, lot.batch, condition, quantity, lot.unit)
        for lot in lots
        for condition, quantity in (
            (DAMAGED, lot.damaged),
            (REFUSED, lot.refused + sum(each for other, each in recounted if other is lot)),
        )
        if quantity > 0
    ]
    if not back:
        return Refused(NothingToSendBack())
    facts: list[Fact] = []
    for lot, quantity in recounted:
        for condition, change in ((GOOD, -quantity), (REFUSED, quantity)):
            facts.append(GoodsCounted(name, lot.sku, condition, change, lot.unit, MORE_THAN_ORDERED, lot.batch))
    return (*facts, GoodsSentBack(name, tuple(back)))


def _over(lines: Sequence[DeliveryLine], lots: Sequence[Lot], tolerance_permille: int) -> list[tuple[Lot, Decimal]]:
    """What of each lot is more than ordered and still lies here."""
    found: list[tuple[Lot, Decimal]] = []
    for line in lines:
        over = line.over
        if line.instead_of:
            continue
        if is_weight(line.unit) and over * 1000 <= line.ordered * tolerance_permille:
            continue
        own = [lot for lot in lots if lot.sku == line.sku]
        for lot in sorted(own, key=lambda lot: (lot.expires_on or "9999", lot.batch)):
            quantity = min(over, max(Decimal(0), lot.left))
            if quantity > 0:
                found.append((lot, quantity))
                over -= quantity
    return found


def _not_counting(delivery: Delivery | None, name: str) -> Reason | None:
    if delivery is None:
        return NotFound("delivery", name)
    return CountAlreadyFinished(delivery.count_finished_at) if delivery.count_finished_at else None


def _tally_problem(line: TallyLine) -> Reason | None:
    if not line.unit:
        return UnknownProduct(line.sku)
    if line.condition not in CONDITIONS:
        return NoSuchChoice(line.condition)
    if line.quantity and not is_amount(line.quantity):
        return BadQuantity(line.quantity)
    if line.condition != GOOD and line.quantity and not line.reason:
        return ReasonMissing()
    return batch_problem(line.batch)
