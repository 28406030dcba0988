"""Which lots the goods of a household are taken from: only what is free, first expired first out. Knows no bag and no price."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checkpoint_app.domain.facts import LotShare
from checkpoint_app.domain.goods_reasons import LotHeld, NothingLeft
from checkpoint_app.domain.outcomes import GoodsHeld, Reason
from checkpoint_app.domain.quantities import normal
from checkpoint_app.domain.rules.release import LoadPart, PartLot
from checkpoint_app.domain.state import Goods, Lot


@dataclass(frozen=True, slots=True)
class Pick:
    """A line of goods that is not in bags yet: `goods.to_pack` of it can be packed now, from `lots`; `waits` is to come."""

    goods: Goods
    lots: tuple[LotShare, ...]
    waits: Decimal


def picks(goods: Mapping[str, Sequence[Goods]], load: Sequence[LoadPart]) -> dict[str, tuple[Pick, ...]]:
    """By household, in this order, what still has to be packed. One that comes earlier is given of the free lots first."""
    shelf = _Shelf(load)
    found: dict[str, tuple[Pick, ...]] = {}
    for household, lines in goods.items():
        found[household] = tuple(shelf.take(line) for line in lines if line.to_pack > 0)
    return found


def free(load: Sequence[LoadPart]) -> dict[str, Decimal]:
    """How much of each item lies free and unpacked; an item of which nothing does is named with 0."""
    found: dict[str, Decimal] = {}
    for part in load:
        for each in part.lots:
            lot = each.lot
            left = Decimal(0) if lot.is_held else max(Decimal(0), lot.left)
            found[lot.sku] = found.get(lot.sku, Decimal(0)) + left
    return found


def stops_of(sku: str, load: Sequence[LoadPart]) -> tuple[Reason, ...]:
    """Why an item waits, most useful first: what stops the release of its held lots, or that nobody has released them."""
    held = [each for part in load for each in part.lots if each.lot.sku == sku and _waits(each.lot)]
    if not held:
        return (NothingLeft(sku, ""),)
    return tuple(dict.fromkeys(stop for each in held for stop in each.stops or (_unreleased(each, load),)))


def _unreleased(held: PartLot, load: Sequence[LoadPart]) -> Reason:
    if all(each.is_ready for part in load for each in part.lots):
        return GoodsHeld()
    return LotHeld(held.lot.sku, held.lot.batch)


def _waits(lot: Lot) -> bool:
    return lot.is_held and lot.left > 0


class _Shelf:
    """What lies free, as it is taken away."""

    def __init__(self, load: Sequence[LoadPart]) -> None:
        self._lots: dict[str, list[Lot]] = {}
        self._left: dict[tuple[str, str], Decimal] = {}
        for lot in sorted((each.lot for part in load for each in part.lots), key=_first_out):
            if not lot.is_held and lot.left > 0:
                self._lots.setdefault(lot.sku, []).append(lot)
                self._left[lot.sku, lot.batch] = lot.left

    def take(self, line: Goods) -> Pick:
        shares: list[LotShare] = []
        wanted = line.to_pack
        for lot in self._lots.get(line.sku, ()):
            taken = min(wanted, self._left[lot.sku, lot.batch])
            if taken > 0:
                shares.append(LotShare(lot.batch, normal(taken)))
                self._left[lot.sku, lot.batch] -= taken
                wanted -= taken
        return Pick(replace(line, given=normal(line.given - wanted)), tuple(shares), normal(wanted))


def _first_out(lot: Lot) -> tuple[bool, str, str, str]:
    """What expires first goes first; of what has no date, the oldest."""
    return (not lot.expires_on, lot.expires_on, lot.produced_on, lot.batch)
