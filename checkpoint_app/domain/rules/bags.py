"""Rules for packing bags, labelling them and giving them away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from checkpoint_app.domain import tokens
from checkpoint_app.domain.facts import (
    DOOR,
    PICKUP,
    BagHandedOver,
    BagLine,
    BagPacked,
    BagReturned,
    HandOverFailed,
    LabelPrinted,
)
from checkpoint_app.domain.outcomes import (
    AlreadyHandedOver,
    AlreadyReturned,
    BagUnknownHere,
    HalfALabel,
    NotAllocated,
    NotFound,
    NothingToPack,
    NotOurLabel,
    OtherCheckpoint,
    ReasonMissing,
    Refused,
)
from checkpoint_app.domain.state import Bag, BagState, Delivery, Goods

# Until weights are known (issue 5), a bag holds this many units (jin, boxes, bottles …): what one person lifts.
UNITS_PER_BAG = Decimal(12)


def split_into_bags(goods: Sequence[Goods], cold: Callable[[str], bool]) -> tuple[tuple[bool, tuple[Goods, ...]], ...]:
    """(is cold, lines) for each bag of one household. Cold-chain goods get bags of their own, and come last.

    A line is never split over two bags; a line that alone is more than a bag holds gets its own.
    """
    bags: list[tuple[bool, tuple[Goods, ...]]] = []
    for is_cold in (False, True):
        current: list[Goods] = []
        units = Decimal(0)
        for line in goods:
            if cold(line.sku) is not is_cold or line.to_pack <= 0:
                continue
            if current and units + line.to_pack > UNITS_PER_BAG:
                bags.append((is_cold, tuple(current)))
                current, units = [], Decimal(0)
            current.append(line)
            units += line.to_pack
        if current:
            bags.append((is_cold, tuple(current)))
    return tuple(bags)


def pack(
    delivery: Delivery | None,
    name: str,
    goods: Mapping[str, Sequence[Goods]],
    *,
    cold: Callable[[str], bool],
    new_bag: Callable[[], str],
) -> tuple[BagPacked, ...] | Refused:
    """Bags for what `goods` (by household) still lies unpacked. Refused when nothing does."""
    if delivery is None:
        return Refused(NotFound("delivery", name))
    if not delivery.allocated_at:
        return Refused(NotAllocated())
    facts: list[BagPacked] = []
    for household, lines in goods.items():
        bags = split_into_bags(lines, cold)
        for number, (is_cold, content) in enumerate(bags, start=1):
            facts.append(
                BagPacked(
                    bag=new_bag(),
                    checkpoint=delivery.checkpoint,
                    household=household,
                    delivery=delivery.delivery,
                    merchant=delivery.merchant,
                    number=number,
                    of=len(bags),
                    cold=is_cold,
                    lines=tuple(BagLine(line.order, line.line, line.sku, line.to_pack, line.unit) for line in content),
                )
            )
    return tuple(facts) if facts else Refused(NothingToPack())


def label(bags: Sequence[tuple[str, Bag | None]], layout: str) -> tuple[LabelPrinted, ...] | Refused:
    """One more label of each bag; the copy number says how many there are of it now."""
    facts: list[LabelPrinted] = []
    for name, bag in bags:
        if bag is None:
            return Refused(NotFound("bag", name))
        facts.append(LabelPrinted(bag.bag, bag.label_copies + 1, layout))
    return tuple(facts)


def read_label(code: str, checkpoint: str) -> str | Refused:
    """The bag that a scanned code names, when it is a sound label of this checkpoint."""
    match tokens.decode(code):
        case tokens.ForeignCode():
            return Refused(NotOurLabel())
        case tokens.BrokenToken():
            return Refused(HalfALabel())
        case tokens.BagToken(checkpoint=other, bag=bag):
            return bag if other == checkpoint else Refused(OtherCheckpoint(other))


def hand_over(bag: Bag | None, name: str, *, sealed: bool) -> tuple[BagHandedOver] | Refused:
    """Give a waiting bag away: carried to the door in a sealed compound, fetched in others."""
    refusal = _gone(bag, name)
    return refusal or (BagHandedOver(name, DOOR if sealed else PICKUP),)


def fail(bag: Bag | None, name: str, reason: str) -> tuple[HandOverFailed] | Refused:
    """Nobody opened, a wrong door: the bag waits on, the attempt is known."""
    refusal = _gone(bag, name)
    if refusal is None and not reason.strip():
        refusal = Refused(ReasonMissing())
    return refusal or (HandOverFailed(name, reason.strip()),)


def give_back(bag: Bag | None, name: str, reason: str) -> tuple[BagReturned] | Refused:
    """The bag goes back to stock."""
    refusal = _gone(bag, name)
    if refusal is None and not reason.strip():
        refusal = Refused(ReasonMissing())
    return refusal or (BagReturned(name, reason.strip()),)


def _gone(bag: Bag | None, name: str) -> Refused | None:
    if bag is None:
        return Refused(BagUnknownHere(name))
    match bag.state:
        case BagState.WAITING:
            return None
        case BagState.HANDED_OVER | BagState.CONFLICT:
            return Refused(AlreadyHandedOver(bag.handed_at, bag.handed_by))
        case BagState.RETURNED:
            return Refused(AlreadyReturned(bag.returned_at, bag.returned_by))
