"""What a trace can begin with, found while it is typed: lots, goods, vehicles, bags, households. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from checkpoint_app.db.trace_queries import SHORT_CODE
from checkpoint_app.desk import Desk
from checkpoint_app.intake import goods_codes
from checkpoint_app.intake.goods import GoodsIndex
from checkpoint_app.intake.households import HouseholdIndex
from checkpoint_app.intake.scanned import CatalogueCode, CountedItem, MarksOnly, PricedItem, WeighedItem
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import translate

# So many of each kind, that no kind hides another.
_OF_A_KIND = 4
_OF_A_BATCH = 60


class FoundKind(Enum):
    LOT = "lot"
    ITEM = "item"
    VEHICLE = "vehicle"
    BAG = "bag"
    HOUSEHOLD = "household"


@dataclass(frozen=True, slots=True)
class Found:
    """`key` names it: (sku, batch) of a lot, else one id. `name` is what was typed, more or less; `detail` tells it from others."""

    kind: FoundKind
    key: tuple[str, ...]
    name: str
    detail: str


class Finding:
    """The indexes are made when they are first needed. `forget()` when reference data was replaced."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self._goods: GoodsIndex | None = None
        self._households: HouseholdIndex | None = None

    def forget(self) -> None:
        """Read the district again from now on."""
        self._goods = None
        self._households = None

    def find(self, typed: str) -> list[Found]:
        """What fits, a few of each kind: a code that fits exactly first. Raises KnownError."""
        plain = typed.strip()
        if not plain:
            return []
        return [
            *self._bags(plain),
            *self._lots(plain),
            *self._vehicles(plain),
            *self.of_code(plain),
            *self._items(plain),
            *self._homes(plain),
        ]

    def of_code(self, code: str) -> list[Found]:
        """What a code on goods says: the lot, where it names a batch, then the item."""
        queries = self._desk.queries
        match goods_codes.read(code, queries.lots.barcode, queries.reference.products()):
            case (
                CountedItem(sku=sku, marks=marks) | WeighedItem(sku=sku, marks=marks) | PricedItem(sku=sku, marks=marks)
            ):
                item = Found(FoundKind.ITEM, (sku,), self._names.product(sku), code)
                lot = Found(FoundKind.LOT, (sku, marks.batch), marks.batch, self._names.product(sku))
                return [lot, item] if marks.batch else [item]
            case CatalogueCode(sku=sku):
                return [Found(FoundKind.ITEM, (sku,), self._names.product(sku), code)]
            case MarksOnly(marks=marks) if marks.batch:
                return [each for each in self._lots(marks.batch) if each.name == marks.batch]
            case _:
                return []

    def _lots(self, typed: str) -> list[Found]:
        trace = self._desk.queries.trace
        # As it is written on most packs, where it was typed in small letters.
        lots = list(dict.fromkeys([*trace.batches(typed, _OF_A_BATCH), *trace.batches(typed.upper(), _OF_A_BATCH)]))
        # One whole batch may be on every item of a load, and none of them may be missed.
        named = [lot for lot in lots if lot.batch.upper() == typed.upper()]
        return [
            Found(FoundKind.LOT, (lot.sku, lot.batch), lot.batch, self._names.product(lot.sku))
            for lot in named or lots[:_OF_A_KIND]
        ]

    def _vehicles(self, typed: str) -> list[Found]:
        queries = self._desk.queries
        found = []
        for name in queries.trace.deliveries_of_plate(typed.upper(), _OF_A_KIND):
            delivery = queries.delivery(name)
            if delivery is not None:
                when = local_moment(delivery.arrived_at, self._desk.now())
                words = f"{self._names.merchant(delivery.merchant)} · {when}"
                found.append(Found(FoundKind.VEHICLE, (name,), delivery.plate, words))
        return found

    def _bags(self, typed: str) -> list[Found]:
        if len(typed) != SHORT_CODE:
            return []
        code = typed.upper()
        return [
            Found(FoundKind.BAG, (bag,), code, self._names.bag(bag))
            for bag in self._desk.queries.trace.bags_with_short_code(code)
        ]

    def _items(self, typed: str) -> list[Found]:
        if self._goods is None:
            self._goods = GoodsIndex(self._desk.queries.reference.district())
        found = self._goods.find(typed, _OF_A_KIND)
        return [Found(FoundKind.ITEM, (each.sku,), each.name, each.category) for each in found]

    def _homes(self, typed: str) -> list[Found]:
        if self._households is None:
            self._households = HouseholdIndex(self._desk.queries.reference.district(), self._desk.checkpoint)
        found = self._households.find(typed, _OF_A_KIND)
        return [
            Found(FoundKind.HOUSEHOLD, (each.household,), each.address, f"{each.compound} {each.name}".strip())
            for each in found
        ]


def kind_words(kind: FoundKind) -> str:
    """What it is that was found."""
    match kind:
        case FoundKind.LOT:
            return translate("Trace", "Lot")
        case FoundKind.ITEM:
            return translate("Trace", "Item")
        case FoundKind.VEHICLE:
            return translate("Trace", "Vehicle")
        case FoundKind.BAG:
            return translate("Trace", "Bag")
        case FoundKind.HOUSEHOLD:
            return translate("Trace", "Household")
