"""A delivery as both sides sign for it: what was to come, what came, what is short, what went back. Knows no file, no page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.facts import (
    DAMAGED,
    GOOD,
    NO_OVERRIDE,
    REFUSED,
    CountFinished,
    DriverCheck,
    GoodsCounted,
    GoodsReleased,
    GoodsSentBack,
    GoodsWithdrawn,
    SentBackLine,
    TallyEntered,
    TallyLine,
    VehicleArrived,
)
from checkpoint_app.domain.state import Delivery, DeliveryLine, Lot, RecordedFact, SubstituteState
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

    `withdrawn` was counted as good and given to nobody afterwards; `instead` is what households took in its place.
    """

    code: str
    item: str
    line: DeliveryLine
    later: Decimal
    withdrawn: Decimal
    reasons: tuple[NoteReason, ...]
    instead: tuple[NoteAmount, ...]

    @property
    def is_not_ordered(self) -> bool:
        return not self.line.ordered and self.line.came > 0

    @property
    def differs(self) -> bool:
        line = self.line
        return bool(line.short or line.over or line.damaged or line.refused or self.withdrawn)


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
            )
            for line in lines
        ),
        lots=tuple(NoteLot(reference.product_name(lot.sku), lot) for lot in lots if _is_described(lot)),
        went_back=_back(queries, recorded, lots, lines),
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
            if count.condition != GOOD and count.reason:
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
    queries: Queries, recorded: Iterable[RecordedFact], lots: Iterable[Lot], lines: Iterable[DeliveryLine]
) -> tuple[NoteBack, ...]:
    sent = next((each.fact for each in recorded if isinstance(each.fact, GoodsSentBack)), None)
    going = sent.lines if sent is not None else tuple(_to_go_back(lots, lines))
    name = queries.reference.product_name
    return tuple(NoteBack(name(each.sku), each.batch, each.condition, each.quantity, each.unit) for each in going)


def _to_go_back(lots: Iterable[Lot], lines: Iterable[DeliveryLine]) -> Iterable[SentBackLine]:
    """What is not kept, as counted so far: by batch what is damaged or refused, by item what is more than ordered."""
    for lot in lots:
        for condition, quantity in ((DAMAGED, lot.damaged), (REFUSED, lot.refused)):
            if quantity > 0:
                yield SentBackLine(lot.sku, lot.batch, condition, quantity, lot.unit)
    for line in lines:
        if line.over:
            yield SentBackLine(line.sku, "", GOOD, line.over, line.unit)


def _overrides(recorded: Iterable[RecordedFact], people: People) -> Iterable[NoteOverride]:
    for each in recorded:
        if isinstance(each.fact, VehicleArrived | GoodsReleased) and each.fact.override != NO_OVERRIDE:
            let = each.fact.override
            yield NoteOverride(each.at, people.short(let.supervisor), let.stops, let.reason)
