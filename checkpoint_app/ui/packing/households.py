"""Households of a delivery and what goes into their bags, as rows for people. Knows queries, no screen, no command."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checkpoint_app.db.queries import Queries
from checkpoint_app.db.rows import HouseholdGoods
from checkpoint_app.domain.people import masked_name
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.reference import Household, address
from checkpoint_app.domain.rules import picking
from checkpoint_app.domain.rules.bags import split_into_bags
from checkpoint_app.domain.rules.release import LoadPart
from checkpoint_app.domain.state import BagState, Goods
from checkpoint_app.domain.weights import is_weight
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.packing.held import why
from checkpoint_app.words import translate

Building = tuple[str, str]


@dataclass(frozen=True, slots=True)
class HouseholdRow:
    """A household in the walking list. `place` is (compound, building); `needs` are those that its orders and the roster
    say, and `has_notes`: it asked for something. Of `to_pack` items something can be packed now; `held` wait, wholly or in
    part, until goods are released."""

    household: str
    place: Building
    address: str
    name: str
    compound: str
    needs: tuple[str, ...]
    items: int
    short: int
    to_pack: int
    bags: int
    has_notes: bool = False
    held: int = 0

    @property
    def mark(self) -> Mark:
        if self.to_pack:
            return Mark.RUNNING if self.bags else Mark.WAITING
        if self.held:
            return Mark.HELD
        return Mark.OK if self.bags else Mark.SHORT

    @property
    def state(self) -> str:
        """The words that go with the mark, and how many items wait."""
        words = self._state()
        if not self.held:
            return words
        return translate("Packing", "{state}\nheld: {count}").format(state=words, count=self.held)

    def _state(self) -> str:
        if self.to_pack:
            return translate("Packing", "Partly packed") if self.bags else translate("Packing", "To pack")
        if self.held:
            return translate("Packing", "Rest waits") if self.bags else translate("Packing", "Waits")
        return translate("Packing", "Packed") if self.bags else translate("Packing", "Nothing came")


@dataclass(frozen=True, slots=True)
class PickRow:
    """One item that goes into a bag, or lies in one: then `packed_in` is the bag's id. `bag` 0 stands for none, because
    nothing of the item came. `stands_for` is the item whose place it takes; `lines` are what it is made of until packed.
    """

    packed_in: str
    bag: int
    of: int
    sku: str
    item: str
    quantity: Decimal
    unit: str
    short: Decimal
    cold: bool
    stands_for: str = ""
    lines: tuple[Goods, ...] = ()
    weighed: Decimal = Decimal(0)
    held: str = ""
    """Why it cannot be packed yet."""

    @property
    def key(self) -> tuple[str, int, str, str, str, bool]:
        return self.packed_in, self.bag, self.sku, self.unit, self.stands_for, bool(self.held)

    @property
    def words(self) -> str:
        """The item, and what it stands for."""
        if not self.stands_for:
            return self.item
        return translate("Packing", "{item} in place of {other}").format(item=self.item, other=self.stands_for)

    @property
    def amount(self) -> str:
        """`3 斤`"""
        return f"{quantity_text(self.quantity)} {self.unit}"

    @property
    def is_to_fetch(self) -> bool:
        """It still has to be fetched and put into its bag."""
        return self.bag > 0 and not self.packed_in

    @property
    def is_by_weight(self) -> bool:
        """The scale may say how much of it there is."""
        return self.is_to_fetch and is_weight(self.unit)


@dataclass(frozen=True, slots=True)
class BagLabel:
    """A packed bag of a household and how often its label was printed."""

    bag: str
    words: str


class Households:
    """Rows of one delivery. Raises KnownError."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._known: dict[str, Household | None] = {}

    def forget(self) -> None:
        """Reference data was replaced."""
        self._known.clear()

    def rows(self, delivery: str, load: Sequence[LoadPart]) -> list[HouseholdRow]:
        """Every household that ordered from the delivery, in walking order. Who comes first is given of what is free first."""
        rows = [self._row(each) for each in self._queries.household_goods(delivery)]
        if not any(each.lot.is_held or each.lot.withdrawn for part in load for each in part.lots):
            return rows
        unpacked, left = self._queries.lots.unpacked(delivery), picking.free(load)
        found: list[HouseholdRow] = []
        for row in rows:
            packable = held = 0
            for sku, wanted in unpacked.get(row.household, {}).items():
                taken = min(wanted, left.get(sku, Decimal(0)))
                left[sku] = left.get(sku, Decimal(0)) - taken
                packable += taken > 0
                held += taken < wanted
            found.append(replace(row, to_pack=packable, held=held))
        return found

    def building_name(self, place: Building, several_compounds: bool) -> str:
        """`Building 3`, with the compound's name where several are packed for."""
        compound, building = place
        if not building:
            return translate("Packing", "Address not known")
        if not several_compounds:
            return translate("Packing", "Building {building}").format(building=building)
        found = self._queries.reference.compounds().get(compound)
        return translate("Packing", "{compound}, building {building}").format(
            compound=found.name if found else compound, building=building
        )

    def picks(self, delivery: str, household: str, load: Sequence[LoadPart]) -> list[PickRow]:
        """What lies in the household's bags, then what still has to go into some, then what is held, then what did not come
        at all."""
        goods = self._queries.goods(delivery, household)
        ordered = {(line.order, line.line): line.sku for line in goods if not line.substitute}
        rows = self._packed(delivery, household, [line for line in goods if line.given and not line.to_pack])
        picks = picking.picks({household: goods}, load)[household]
        bags = split_into_bags([each.goods for each in picks], self._queries.reference.is_cold)
        for number, (cold, lines) in enumerate(bags, start=1):
            rows += self._merged(lines, ordered, number, len(bags), cold)
        waiting = [replace(each.goods, given=each.goods.packed + each.waits) for each in picks if each.waits]
        for row in self._merged(waiting, ordered, 0, 0, False):
            rows.append(replace(row, held=why(picking.stops_of(row.sku, load))))
        return rows + self._merged([line for line in goods if not line.given], ordered, 0, 0, False)

    def notes(self, delivery: str, household: str) -> str:
        """What the household asked for: with its orders as a whole, then with single goods."""
        with_orders = [each.note for each in self._queries.changes.order_notes(delivery, household)]
        with_goods = [
            translate("Packing", "{item}: {note}").format(
                item=self._queries.reference.product_name(line.sku), note=line.note
            )
            for line in self._queries.goods(delivery, household)
            if line.note
        ]
        return " · ".join((*dict.fromkeys(with_orders), *with_goods))

    def bag_labels(self, delivery: str, household: str) -> list[BagLabel]:
        """The household's bags whose label may be printed again."""
        return [
            BagLabel(
                row.bag,
                translate("Packing", "Bag {number}/{of} · labels printed: {copies}").format(
                    number=row.number, of=row.of, copies=row.label_copies
                ),
            )
            for row in self._queries.bags(delivery=delivery, household=household, state=BagState.WAITING)
        ]

    def _row(self, goods: HouseholdGoods) -> HouseholdRow:
        if goods.household not in self._known:
            self._known[goods.household] = self._queries.reference.household(goods.household)
        known = self._known[goods.household]
        compound = self._queries.reference.compounds().get(known.compound) if known else None
        return HouseholdRow(
            household=goods.household,
            place=(known.compound, known.building) if known else ("", ""),
            address=address(known) if known else goods.household,
            name=masked_name(known.contact) if known else "",
            compound=compound.name if compound else "",
            needs=tuple({*goods.needs, *((known.need,) if known and known.need else ())}),
            items=goods.items,
            short=goods.items_short,
            to_pack=goods.items_to_pack,
            bags=goods.bags,
            has_notes=goods.has_notes,
        )

    def _packed(self, delivery: str, household: str, goods: Sequence[Goods]) -> list[PickRow]:
        short: dict[str, Decimal] = {}
        for line in goods:
            short[line.sku] = short.get(line.sku, Decimal(0)) + line.short
        return [
            PickRow(
                packed_in=bag.bag,
                bag=bag.number,
                of=bag.of,
                sku=sku,
                item=self._queries.reference.product_name(sku),
                quantity=quantity,
                unit=unit,
                short=short.pop(sku, Decimal(0)),
                cold=bag.cold,
            )
            for bag in self._queries.bags(delivery=delivery, household=household)
            for sku, quantity, unit in self._queries.bag_goods(bag.bag)
        ]

    def _merged(
        self, lines: Sequence[Goods], ordered: Mapping[tuple[str, int], str], number: int, of: int, cold: bool
    ) -> list[PickRow]:
        """One row an item, though two orders of the household may hold it: it is fetched once."""
        items: dict[tuple[str, str, str], list[Goods]] = {}
        for line in lines:
            stands_for = ordered.get((line.order, line.line), "") if line.substitute else ""
            items.setdefault((line.sku, line.unit, stands_for), []).append(line)
        return [
            PickRow(
                packed_in="",
                bag=number,
                of=of,
                sku=sku,
                item=self._queries.reference.product_name(sku),
                quantity=sum((line.to_pack for line in same), Decimal(0)),
                unit=unit,
                short=sum((line.short for line in same), Decimal(0)),
                cold=cold,
                stands_for=self._queries.reference.product_name(stands_for) if stands_for else "",
                lines=tuple(same),
            )
            for (sku, unit, stands_for), same in items.items()
        ]
