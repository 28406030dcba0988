"""A delivery as both sides sign for it: what was to come, what came, what is short, what went back. Knows no file, no page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.facts import (
    GOOD,
    NO_OVERRIDE,
    REFUSED,
    CountFinished,
    DriverCheck,
    Fact,
    GoodsCounted,
    GoodsReleased,
    GoodsSentBack,
    GoodsWithdrawn,
    SentBackLine,
    TallyEntered,
    TallyLine,
    VehicleArrived,
)
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.rules import counting
from checkpoint_app.domain.state import Delivery, DeliveryLine, Lot, RecordedFact, SubstituteState
from checkpoint_app.domain.weights import is_weight
from checkpoint_app.reports.people import People

_NONE = Decimal(0)


@dataclass(frozen=True, slots=True)
class NoteReason:
    """Why goods were not as they should be: the condition (facts.CONDITIONS) and what was said."""

    condition: str
    reason: str


@dataclass(frozen=True, slots=True)
class NoteAmount:
    """So much of an item, by its name."""

    item: str
    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class NoteItem:
    """An item that was ordered, announced or came. Of what is `short`, `later` comes later and the rest never.

    `withdrawn` was counted as good and given to nobody afterwards; `instead` is what households took in its place, `instead_of`
    the ordered item in whose place the merchant brought it. A weight `is_within` the tolerance of what was ordered is as ordered.
    """

    code: str
    item: str
    line: DeliveryLine
    later: Decimal
    withdrawn: Decimal
    reasons: tuple[NoteReason, ...]
    instead: tuple[NoteAmount, ...]
    is_within: bool
    instead_of: str

    @property
    def is_not_ordered(self) -> bool:
        return not self.line.ordered and self.line.came > 0

    @property
    def differs(self) -> bool:
        line = self.line
        amount = (line.short or line.over) and not self.is_within
        return bool(amount or line.damaged or line.refused or self.withdrawn)


@dataclass(frozen=True, slots=True)
class NoteLot:
    """A batch of an item of which something is known."""

    item: str
    lot: Lot


@dataclass(frozen=True, slots=True)
class NoteBack:
    """What goes, or went, back with the driver. `condition` GOOD: more than was ordered."""

    item: str
    batch: str
    condition: str
    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class NoteOverride:
    """What a supervisor let pass. `at` is UTC; `supervisor` as an internal paper names people."""

    at: str
    supervisor: str
    stops: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class ReceivingNote:
    """The delivery as it stands now. Times are UTC, empty until it happened, but for `made_at`, which carries its zone.

    `went_back` is what the driver took; before that it is what is to go back, as counted so far.
    """

    merchant: str
    merchant_id: str
    checkpoint: str
    checkpoint_id: str
    plate: str
    pass_number: str
    lists: tuple[str, ...]
    driver: DriverCheck
    arrived_at: str
    received_by: str
    counted_at: str
    counted_by: str
    sent_back_at: str
    made_at: datetime
    is_announced: bool
    items: tuple[NoteItem, ...]
    lots: tuple[NoteLot, ...]
    went_back: tuple[NoteBack, ...]
    overrides: tuple[NoteOverride, ...]

    @property
    def differing(self) -> tuple[NoteItem, ...]:
        return tuple(each for each in self.items if each.differs)


def receiving_note(queries: Queries, delivery: str, *, made_at: datetime) -> ReceivingNote | None:
    """The note, as of one moment; None for a delivery that is not recorded (any more). Raises KnownError."""
    with queries.at_one_moment():
        found = queries.delivery(delivery)
        if found is None:
            return None
        return _note(queries, found, made_at)


def _note(queries: Queries, delivery: Delivery, made_at: datetime) -> ReceivingNote:
    reference, people = queries.reference, People(queries)
    recorded = queries.facts_in_force(f"delivery:{delivery.delivery}")
    lots = queries.lots.lots(delivery.delivery)
    lines = queries.delivery_lines(delivery.delivery)
    place = {sku: number for number, sku in enumerate(reference.products())}
    lines.sort(key=lambda each: (place.get(each.sku, len(place)), each.sku))
    protocols = queries.hygiene.protocols()
    tolerance = protocols.tolerance_permille if protocols else 0
    reasons, instead = _reasons(recorded), _substitutes(queries, delivery.delivery)
    withdrawn = _withdrawn(lots)
    lists = (queries.purchasing.purchase_list(each) for each in delivery.purchase_lists)
    return ReceivingNote(
        merchant=reference.merchant_name(delivery.merchant),
        merchant_id=delivery.merchant,
        checkpoint=reference.checkpoint_name(delivery.checkpoint),
        checkpoint_id=delivery.checkpoint,
        plate=delivery.plate,
        pass_number=delivery.pass_number,
        lists=tuple(each.number for each in lists if each),
        driver=delivery.driver,
        arrived_at=delivery.arrived_at,
        received_by=people.short(_operator(recorded, VehicleArrived)),
        counted_at=delivery.count_finished_at,
        counted_by=people.short(_operator(recorded, CountFinished)),
        sent_back_at=delivery.sent_back_at,
        made_at=made_at,
        is_announced=any(line.announced for line in lines),
        items=tuple(
            NoteItem(
                code=line.sku,
                item=reference.product_name(line.sku),
                line=line,
                later=line.short if line.sku in delivery.later else _NONE,
                withdrawn=withdrawn.get(line.sku, _NONE),
                reasons=tuple(each for each in reasons.get(line.sku, ()) if _still(each.condition, line)),
                instead=instead.get(line.sku, ()),
                is_within=_is_within(line, tolerance),
                instead_of=reference.product_name(line.instead_of) if line.instead_of else "",
            )
            for line in lines
        ),
        lots=tuple(NoteLot(reference.product_name(lot.sku), lot) for lot in lots if _is_described(lot)),
        went_back=_back(queries, delivery, recorded, lots, lines, tolerance),
        overrides=tuple(_overrides(recorded, people)),
    )


def _operator(recorded: Iterable[RecordedFact], fact: type[VehicleArrived | CountFinished]) -> str:
    return next((each.operator for each in recorded if isinstance(each.fact, fact)), "")


def _still(condition: str, line: DeliveryLine) -> bool:
    """A reason that was typed for goods which turned out to be sound is none."""
    match condition:
        case "damaged":
            return line.damaged > 0
        case "refused":
            return line.refused > 0
        case _:
            return True


def _is_within(line: DeliveryLine, tolerance_permille: int) -> bool:
    """As the rules have it for what is over (counting.send_back), and for what is short alike."""
    return is_weight(line.unit) and max(line.short, line.over) * 1000 <= line.ordered * tolerance_permille


def _is_described(lot: Lot) -> bool:
    known = (lot.batch, lot.produced_on, lot.expires_on, lot.origin, lot.imported, lot.declaration, lot.certificates)
    return any(known) or bool(lot.temperature)


def _reasons(recorded: Iterable[RecordedFact]) -> dict[str, tuple[NoteReason, ...]]:
    """By item, each reason once, in the order in which they were given."""
    found: dict[str, dict[NoteReason, None]] = {}
    for each in recorded:
        counts: Sequence[GoodsCounted | TallyLine] = ()
        match each.fact:
            case GoodsCounted() as counted:
                counts = (counted,)
            case TallyEntered(lines=lines):
                counts = lines
            case GoodsWithdrawn(sku=sku, reason=reason) if reason:
                found.setdefault(sku, {})[NoteReason("withdrawn", reason)] = None
            case _:
                pass
        for count in counts:
            if count.condition != GOOD and count.reason and count.quantity > 0:
                found.setdefault(count.sku, {})[NoteReason(count.condition, count.reason)] = None
    return {sku: tuple(reasons) for sku, reasons in found.items()}


def _withdrawn(lots: Iterable[Lot]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for lot in lots:
        if lot.withdrawn:
            found[lot.sku] = found.get(lot.sku, _NONE) + lot.withdrawn
    return found


def _substitutes(queries: Queries, delivery: str) -> dict[str, tuple[NoteAmount, ...]]:
    """By the item that was ordered: what the households took in its place."""
    sums: dict[tuple[str, str, str], Decimal] = {}
    for short in queries.changes.short_lines(delivery):
        taken = short.substitute
        if taken is not None and taken.state is SubstituteState.ACCEPTED:
            key = (short.sku, taken.sku, taken.unit)
            sums[key] = sums.get(key, _NONE) + taken.quantity
    found: dict[str, tuple[NoteAmount, ...]] = {}
    for (sku, instead, unit), quantity in sums.items():
        amount = NoteAmount(queries.reference.product_name(instead), quantity, unit)
        found[sku] = (*found.get(sku, ()), amount)
    return found


def _back(
    queries: Queries,
    delivery: Delivery,
    recorded: Iterable[RecordedFact],
    lots: Sequence[Lot],
    lines: Sequence[DeliveryLine],
    tolerance_permille: int,
) -> tuple[NoteBack, ...]:
    """What the driver took; before that, what he would take now."""
    done: Sequence[Fact | None] = [each.fact for each in recorded]
    if not delivery.sent_back_at:
        counted = replace(delivery, count_finished_at=delivery.count_finished_at or delivery.arrived_at)
        would = counting.send_back(counted, delivery.delivery, lines, lots, tolerance_permille)
        done = () if isinstance(would, Refused) else would
    over: dict[tuple[str, str], Decimal] = {}
    for fact in done:
        if isinstance(fact, GoodsCounted) and _is_over(fact):
            key = (fact.sku, fact.batch)
            over[key] = over.get(key, _NONE) + fact.quantity
    sent = next((fact for fact in done if isinstance(fact, GoodsSentBack)), None)
    return tuple(_parted(queries, sent.lines, over)) if sent is not None else ()


def _is_over(count: GoodsCounted) -> bool:
    """What is more than ordered counts as refused when it is sent back."""
    return count.condition == REFUSED and count.reason == counting.MORE_THAN_ORDERED


def _parted(queries: Queries, sent: Iterable[SentBackLine], over: dict[tuple[str, str], Decimal]) -> Iterable[NoteBack]:
    """What is more than ordered stands apart from what was refused for another reason."""
    for line in sent:
        name = queries.reference.product_name(line.sku)
        more = over.get((line.sku, line.batch), _NONE) if line.condition == REFUSED else _NONE
        for condition, quantity in ((line.condition, line.quantity - more), (GOOD, more)):
            if quantity > 0:
                yield NoteBack(name, line.batch, condition, quantity, line.unit)


def _overrides(recorded: Iterable[RecordedFact], people: People) -> Iterable[NoteOverride]:
    for each in recorded:
        if isinstance(each.fact, VehicleArrived | GoodsReleased) and each.fact.override != NO_OVERRIDE:
            let = each.fact.override
            yield NoteOverride(each.at, people.short(let.supervisor), let.stops, let.reason)
