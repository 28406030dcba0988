"""Rules for recalls, and for goods that are withdrawn: what is wanted back, who answered, who goes without. Knows no table."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.commands import AnswerRecall, CloseRecall, OpenRecall, WithdrawGoods
from checkpoint_app.domain.facts import (
    ANSWERS,
    GivenWithdrawn,
    GoodsWithdrawn,
    RecallAnswered,
    RecallClosed,
    RecalledLot,
    RecallOpened,
)
from checkpoint_app.domain.goods_reasons import (
    BadAnswer,
    HouseholdNotConcerned,
    LotRecalled,
    LotUnknown,
    NoLots,
    NothingLeft,
    RecallIsClosed,
    RecallUnanswered,
)
from checkpoint_app.domain.outcomes import CountNotFinished, NotFound, ReasonMissing, Refused
from checkpoint_app.domain.state import Delivery, Lot

NOTHING = Decimal(0)
NOT_THEIRS, NOT_REACHED = "not_theirs", "not_reached"


@dataclass(frozen=True, slots=True)
class RecallState:
    """A recall as a rule looks at it. `closed_at` is empty while it is open; `concerned` are the households that were handed
    its goods, each with its latest answer (empty: none yet)."""

    recall: str
    closed_at: str
    lots: tuple[RecalledLot, ...]
    concerned: Mapping[str, str]
    answers: Mapping[str, str]
    """The latest answer of every household that gave one, be it concerned or not."""

    @property
    def unanswered(self) -> int:
        """Households that still have to be asked; one that was not reached has said nothing."""
        return sum(1 for answer in self.concerned.values() if answer in ("", NOT_REACHED))


@dataclass(frozen=True, slots=True)
class Promise:
    """So much of an item is set aside for an order line and not packed: `sku` is the line's own, or a substitute's that the
    household took or is asked about (`is_offer`). `queue` sorts those who ordered first before others."""

    order: str
    line: int
    quantity: Decimal
    is_substitute: bool
    is_offer: bool
    queue: tuple[int, str, str, str]


def open_recall(
    command: OpenRecall,
    *,
    recall: str,
    checkpoint: str,
    lot_of: Callable[[str, str, str], Lot | None],
    products: Collection[str],
    recalled_by: Callable[[RecalledLot], str],
) -> tuple[RecallOpened] | Refused:
    """Want lots back. A batch without a delivery is wanted wherever it came, and may still be on its way.

    `recalled_by` names the open recall that holds a lot already: with all of them held there is nothing to open.
    """
    lots = tuple(dict.fromkeys(RecalledLot(each.delivery, each.sku, each.batch.strip()) for each in command.lots))
    if not lots:
        return Refused(NoLots())
    for lot in lots:
        is_known = lot_of(lot.delivery, lot.sku, lot.batch) is not None if lot.delivery else lot.sku in products
        if not is_known or not (lot.delivery or lot.batch):
            return Refused(LotUnknown(lot.sku, lot.batch))
    if not command.reason.strip():
        return Refused(ReasonMissing())
    held = [recalled_by(lot) for lot in lots]
    if all(held):
        return Refused(LotRecalled(lots[0].sku, lots[0].batch, held[0]))
    return (RecallOpened(recall, checkpoint, command.reason.strip(), command.source.strip(), lots),)


def answer(
    command: AnswerRecall, recall: RecallState | None, *, household_known: bool
) -> tuple[RecallAnswered, ...] | Refused:
    """What became of a household's goods. The same answer again changes nothing.

    A household that was handed none of it, as far as is known here, can but say that they are not its own.
    """
    refused = _closed(command.recall, recall)
    if refused is not None or recall is None:
        return refused or ()
    if command.answer not in ANSWERS:
        return Refused(BadAnswer(command.answer))
    if command.household not in recall.concerned:
        if not household_known:
            return Refused(NotFound("household", command.household))
        if command.answer != NOT_THEIRS:
            return Refused(HouseholdNotConcerned(command.household))
    # Nobody reached again is another call, and is on record as one.
    if recall.answers.get(command.household) == command.answer != NOT_REACHED:
        return ()
    return (RecallAnswered(command.recall, command.household, command.answer),)


def close(command: CloseRecall, recall: RecallState | None) -> tuple[RecallClosed, ...] | Refused:
    """The recall is over; where households have not answered, only with a reason."""
    refused = _closed(command.recall, recall)
    if refused is not None or recall is None:
        return refused or ()
    reason = command.reason.strip()
    if recall.unanswered and not reason:
        return Refused(RecallUnanswered(recall.unanswered))
    return (RecallClosed(command.recall, reason),)


def withdraw(
    command: WithdrawGoods,
    delivery: Delivery | None,
    lots: Sequence[Lot],
    promises: Iterable[Promise],
    recall: RecallState | None,
) -> tuple[GoodsWithdrawn | GivenWithdrawn, ...] | Refused:
    """Give nobody what lies unpacked of a lot. `lots` are all of the item in the delivery, `promises` all that is to be packed
    of the item: what the other lots cannot make good is taken from them, see `taken_from`."""
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    lot = next((each for each in lots if (each.sku, each.batch) == (command.sku, command.batch)), None)
    if lot is None:
        return Refused(LotUnknown(command.sku, command.batch))
    reason = command.reason.strip()
    if not reason:
        return Refused(ReasonMissing())
    if command.recall:
        refused = _closed(command.recall, recall)
        if refused is not None:
            return refused
    if not delivery.count_finished_at:
        return Refused(CountNotFinished())
    if lot.left <= 0:
        return Refused(NothingLeft(command.sku, command.batch))
    others = sum((max(NOTHING, each.left) for each in lots if each.batch != lot.batch), NOTHING)
    return (
        GoodsWithdrawn(lot.delivery, lot.sku, lot.batch, lot.left, lot.unit, reason, command.recall),
        *taken_from(promises, others, lot.sku, reason),
    )


def taken_from(promises: Iterable[Promise], left: Decimal, sku: str, reason: str) -> tuple[GivenWithdrawn, ...]:
    """Who goes without where only `left` of an item is there for all that was promised.

    First what a household is only asked whether it wants it in place of another item, then what others took in such a place,
    then what was ordered; each time from those who ordered last. Never more than is set aside and not packed.
    """
    rows = [each for each in promises if each.quantity > 0]
    rows.sort(key=lambda each: each.queue, reverse=True)
    rows.sort(key=lambda each: (not each.is_offer, not each.is_substitute))
    missing = sum((each.quantity for each in rows), NOTHING) - left
    taken = []
    for each in rows:
        if missing <= 0:
            break
        part = min(missing, each.quantity)
        missing -= part
        taken.append(GivenWithdrawn(each.order, each.line, part, reason, sku if each.is_substitute else ""))
    return tuple(taken)


def _closed(name: str, recall: RecallState | None) -> Refused | None:
    if recall is None:
        return Refused(NotFound("recall", name))
    return Refused(RecallIsClosed(recall.closed_at)) if recall.closed_at else None
