"""Rules for packing bags, labelling them and giving them away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from checkpoint_app.domain import money, quantities, tokens
from checkpoint_app.domain.commands import Weighed
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
from checkpoint_app.domain.facts.bags import LARGEST_AMOUNT_FEN
from checkpoint_app.domain.order_reasons import BadOrderPrice, NotByWeight, WeighedNotToPack, WeighedTooMuch
from checkpoint_app.domain.outcomes import (
    AlreadyHandedOver,
    AlreadyReturned,
    BadQuantity,
    BagUnknownHere,
    HalfALabel,
    NotAllocated,
    NotFound,
    NothingToPack,
    NotOurLabel,
    OtherCheckpoint,
    Reason,
    ReasonMissing,
    Refused,
)
from checkpoint_app.domain.state import Bag, BagState, Delivery, Goods
from checkpoint_app.domain.weights import is_weight

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
    price: Callable[[Goods], int] = lambda line: line.price_fen,
    weighed: Sequence[Weighed] = (),
) -> tuple[BagPacked, ...] | Refused:
    """Bags for what `goods` (by household) still lies unpacked. Refused when nothing does.

    `price` says what one unit is billed at, and `weighed` what the scale said of goods sold by weight.
    """
    if delivery is None:
        return Refused(NotFound("delivery", name))
    if not delivery.allocated_at:
        return Refused(NotAllocated())
    scales = _scales([line for lines in goods.values() for line in lines if line.to_pack > 0], weighed)
    if isinstance(scales, Refused):
        return scales
    facts: list[BagPacked] = []
    for household, lines in goods.items():
        bags = split_into_bags(lines, cold)
        for number, (is_cold, content) in enumerate(bags, start=1):
            for line in content:
                amount = money.times(price(line), scales.get(_key(line)) or line.to_pack)
                if not 0 <= amount <= LARGEST_AMOUNT_FEN:
                    return Refused(BadOrderPrice(line.order, price(line)))
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
                    lines=tuple(
                        BagLine(
                            line.order,
                            line.line,
                            line.sku,
                            line.to_pack,
                            line.unit,
                            price(line),
                            scales.get(_key(line), Decimal(0)),
                        )
                        for line in content
                    ),
                )
            )
    return tuple(facts) if facts else Refused(NothingToPack())


def weight_problem(line: Goods, weighed: Decimal) -> Reason | None:
    """Why the scale cannot have said so, if it cannot."""
    if not is_weight(line.unit):
        return NotByWeight(line.sku, line.unit)
    if not quantities.is_amount(weighed):
        return BadQuantity(weighed)
    return WeighedTooMuch(line.sku, weighed, line.to_pack, line.unit) if weighed > 2 * line.to_pack else None


def is_far_off(line: Goods, weighed: Decimal) -> bool:
    """The scale said more than a fifth more or less than is given: worth a second look."""
    return abs(weighed - line.to_pack) * 5 > line.to_pack


def _key(line: Goods) -> tuple[str, int, str]:
    return line.order, line.line, line.sku


def _scales(lines: Sequence[Goods], weighed: Sequence[Weighed]) -> dict[tuple[str, int, str], Decimal] | Refused:
    to_pack = {_key(line): line for line in lines}
    own = {(line.order, line.line): line for line in lines if not line.substitute}
    scales: dict[tuple[str, int, str], Decimal] = {}
    for each in weighed:
        line = to_pack.get((each.order, each.line, each.sku)) if each.sku else own.get((each.order, each.line))
        if line is None:
            return Refused(WeighedNotToPack())
        problem = weight_problem(line, each.quantity)
        if problem is not None:
            return Refused(problem)
        scales[_key(line)] = each.quantity
    return scales


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
