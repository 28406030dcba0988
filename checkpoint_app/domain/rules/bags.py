"""Rules for packing bags, labelling them and giving them away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from checkpoint_app.domain import money, quantities, tokens
from checkpoint_app.domain.commands import Overriding, Weighed
from checkpoint_app.domain.facts import (
    DOOR,
    PICKUP,
    BagHandedOver,
    BagLine,
    BagPacked,
    BagReturned,
    HandOverFailed,
    LabelPrinted,
    LotShare,
)
from checkpoint_app.domain.facts.bags import LARGEST_AMOUNT_FEN
from checkpoint_app.domain.goods_reasons import LotHeld, LotRecalled
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
from checkpoint_app.domain.reference import Volunteer
from checkpoint_app.domain.rules import picking
from checkpoint_app.domain.rules.overrides import let_pass
from checkpoint_app.domain.rules.release import LoadPart
from checkpoint_app.domain.state import Bag, BagState, Delivery, Goods, Lot
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
    load: Sequence[LoadPart],
    *,
    cold: Callable[[str], bool],
    new_bag: Callable[[], str],
    price: Callable[[Goods], int] = lambda line: line.price_fen,
    weighed: Sequence[Weighed] = (),
) -> tuple[BagPacked, ...] | Refused:
    """Bags for what of `goods` (by household) still lies unpacked, as far as its lots in `load` are free; what is held waits.
    Refused when nothing can be packed.

    `price` says what one unit is billed at, and `weighed` what the scale said of goods sold by weight.
    """
    if delivery is None:
        return Refused(NotFound("delivery", name))
    if not delivery.allocated_at:
        return Refused(NotAllocated())
    picked = picking.picks(goods, load)
    scales = _scales([each.goods for household in picked.values() for each in household if each.lots], weighed)
    if isinstance(scales, Refused):
        return scales
    facts: list[BagPacked] = []
    for household, picks in picked.items():
        lots = {_key(each.goods): each.lots for each in picks}
        bags = split_into_bags([each.goods for each in picks], cold)
        for number, (is_cold, content) in enumerate(bags, start=1):
            lines: list[BagLine] = []
            for line in content:
                amount = money.times(price(line), scales.get(_key(line)) or line.to_pack)
                if not 0 <= amount <= LARGEST_AMOUNT_FEN:
                    return Refused(BadOrderPrice(line.order, price(line)))
                lines.append(_bag_line(line, lots[_key(line)], price(line), scales.get(_key(line), Decimal(0))))
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
                    lines=tuple(lines),
                )
            )
    if facts:
        return tuple(facts)
    waiting = next((each.goods.sku for household in picked.values() for each in household), "")
    return Refused(picking.stops_of(waiting, load)[0] if waiting else NothingToPack())


def _bag_line(line: Goods, lots: tuple[LotShare, ...], price_fen: int, weighed: Decimal) -> BagLine:
    return BagLine(line.order, line.line, line.sku, line.to_pack, line.unit, price_fen, weighed, lots)


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


def hand_over(
    bag: Bag | None,
    name: str,
    *,
    sealed: bool,
    lots: Sequence[Lot] = (),
    overriding: Overriding | None = None,
    volunteers: Mapping[str, Volunteer] | None = None,
) -> tuple[BagHandedOver] | Refused:
    """Give a waiting bag away: carried to the door in a sealed compound, fetched in others.

    Not when any of its `lots` is held, unless a supervisor takes it upon himself.
    """
    refusal = _gone(bag, name)
    if refusal is not None:
        return refusal
    way = DOOR if sealed else PICKUP
    override = let_pass(overriding, volunteers or {}, held_by(lots))
    return override if isinstance(override, Refused) else (BagHandedOver(name, way, override),)


def held_by(lots: Sequence[Lot]) -> tuple[LotRecalled | LotHeld, ...]:
    """Why a bag with goods of these lots may not be given away; recalls first."""
    recalled = [LotRecalled(lot.sku, lot.batch, lot.recall) for lot in lots if lot.recall]
    return (*recalled, *(LotHeld(lot.sku, lot.batch) for lot in lots if not lot.released_at))


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
