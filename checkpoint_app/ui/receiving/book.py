"""The day's vehicles, and the chosen one's lines and lots, as they were last read. Knows the desk, no widget and no key."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from checkpoint_app.desk import Desk
from checkpoint_app.domain import times
from checkpoint_app.domain.facts import GOOD, ProtocolSet
from checkpoint_app.domain.reference import Product
from checkpoint_app.domain.state import Delivery, DeliveryLine, DeliveryStage, Lot
from checkpoint_app.ui.receiving.rows import CountRow
from checkpoint_app.ui.texts import Names

# More vehicles than a checkpoint meets in a day and the days that it may have left open.
_RECENT = 40
_NONE_ADOPTED = ProtocolSet("")


class Book:
    """What the parts of this station share. `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self.desk = desk
        self.names = names
        self.protocols = _NONE_ADOPTED
        self.chosen = ""
        self.closing = False
        """The summary is looked at: what was not counted is shown as what it would be recorded as."""
        self.later: set[str] = set()
        """The short items of which the rest is to come, as chosen before the count is finished."""
        self.lines: dict[str, DeliveryLine] = {}
        self._deliveries: dict[str, Delivery] = {}
        self._lots: dict[str, list[Lot]] = {}
        self._place: dict[str, int] = {}
        self._codes: dict[str, str] = {}

    def reload(self) -> bool:
        """Read again what the screen shows; whether the chosen delivery is another one now. Raises KnownError."""
        queries = self.desk.queries
        self.protocols = queries.hygiene.protocols() or _NONE_ADOPTED
        today = self.desk.now().astimezone().date()
        self._deliveries = {
            each.delivery: each
            for each in queries.deliveries(_RECENT)
            if each.delivery == self.chosen
            or not each.released_at
            or times.parse_utc(each.arrived_at).astimezone().date() == today
        }
        another = self.chosen not in self._deliveries
        if another:
            counting = [each.delivery for each in self._deliveries.values() if each.stage is DeliveryStage.COUNTING]
            self.chosen = next(iter((*counting, *self._deliveries)), "")
        self._place = {sku: place for place, sku in enumerate(self.products)}
        self.read_lines()
        self._codes = {sku.casefold(): sku for sku in (*self.lines, *self.products)}
        return another

    def choose(self, delivery: str) -> None:
        """Turn to another delivery. Raises KnownError."""
        self.chosen = delivery
        self.closing = False
        self.later = set()
        self.read_lines()

    def read_lines(self) -> None:
        """Read the chosen delivery's counts and lots again. Raises KnownError."""
        queries = self.desk.queries
        self.lines = {line.sku: line for line in queries.delivery_lines(self.chosen)}
        self._lots = {}
        for lot in queries.lots.lots(self.chosen):
            self._lots.setdefault(lot.sku, []).append(lot)

    def read_item(self, sku: str, batch: str) -> None:
        """Read one item again that was counted, and the lot that it was counted to. Raises KnownError."""
        line = self.desk.queries.delivery_line(self.chosen, sku)
        if line is not None:
            self.lines[sku] = line
        lot = self.desk.queries.lots.lot(self.chosen, sku, batch)
        if lot is not None:
            others = [each for each in self._lots.get(sku, []) if each.batch != batch]
            self._lots[sku] = sorted([*others, lot], key=lambda each: each.batch)

    @property
    def products(self) -> Mapping[str, Product]:
        return self.desk.queries.reference.products()

    @property
    def deliveries(self) -> list[Delivery]:
        """The day's vehicles, and older ones whose goods are still held; latest first."""
        return list(self._deliveries.values())

    @property
    def delivery(self) -> Delivery | None:
        """The delivery that is counted or looked at; None while there is none."""
        return self._deliveries.get(self.chosen)

    @property
    def is_counting(self) -> bool:
        return self.delivery is not None and self.delivery.stage is DeliveryStage.COUNTING

    @property
    def has_packing_list(self) -> bool:
        """The merchant's packing list of the chosen delivery was read."""
        return any(line.announced for line in self.lines.values())

    def title(self) -> str:
        """The merchant and the plate of the chosen delivery."""
        found = self.delivery
        return f"{self.names.merchant(found.merchant)} · {found.plate}" if found else ""

    def sku_of(self, code: str) -> str:
        """The item whose catalogue code this is; empty where it is none."""
        return self._codes.get(code.strip().casefold(), "")

    def unit(self, sku: str) -> str:
        """In what an item of the chosen delivery is counted."""
        line = self.lines.get(sku)
        if line is not None:
            return line.unit
        product = self.products.get(sku)
        return product.unit if product is not None else ""

    def lots(self, sku: str = "") -> list[Lot]:
        """The lots of an item, or of the whole load in the catalogue's order."""
        if sku:
            return self._lots.get(sku, [])
        skus = sorted(self._lots, key=lambda each: self._place.get(each, len(self._place)))
        return [lot for each in skus for lot in self._lots[each]]

    def lot(self, sku: str, batch: str) -> Lot:
        """One lot; where nothing is known of it yet, one with nothing in it."""
        for each in self.lots(sku):
            if each.batch == batch:
                return each
        return Lot(self.chosen, sku, batch, self.unit(sku))

    def row(self, sku: str) -> CountRow | None:
        """One item of the list or of the catalogue beside its counts; None for what is neither."""
        line = self.lines.get(sku)
        if line is None:
            product = self.products.get(sku)
            if product is None or self.delivery is None:
                return None
            nothing = Decimal(0)
            line = DeliveryLine(sku, product.unit, nothing, nothing, nothing, nothing)
        return self._row(line)

    def listed(self) -> list[CountRow]:
        """What was ordered, announced or counted, in the catalogue's order."""
        lines = [line for line in self.lines.values() if line.ordered or line.announced or line.is_counted]
        lines.sort(key=lambda line: self._place.get(line.sku, len(self._place)))
        return [self._row(line) for line in lines]

    def unlisted(self) -> list[CountRow]:
        """What else the catalogue holds."""
        listed = {row.sku for row in self.listed()}
        rows = [self.row(sku) for sku in self.products if sku not in listed]
        return [row for row in rows if row is not None]

    @property
    def _is_blind(self) -> bool:
        """What was ordered is hidden until somebody wants to finish the count: one scan would give it away."""
        return self.protocols.blind_count and self.is_counting

    def _row(self, line: DeliveryLine) -> CountRow:
        lots = self._lots.get(line.sku, [])
        found = self.delivery
        return CountRow(
            line,
            self.names.product(line.sku),
            self.desk.queries.reference.is_cold(line.sku),
            closed=self.closing or not self.is_counting,
            hidden=self._is_blind and not (self.closing and line.is_counted),
            tolerance=self.protocols.tolerance_permille,
            instead=self.names.product(line.instead_of) if line.instead_of else "",
            later=line.sku in (self.later if self.is_counting else found.later if found is not None else ()),
            batches=tuple(lot.batch for lot in lots if lot.batch and (lot.announced or _came(lot))),
        )


def _came(lot: Lot) -> bool:
    return bool(lot.good or lot.damaged or lot.refused)


def counted_of(lot: Lot, condition: str) -> Decimal:
    """What of a lot was counted in one condition."""
    if condition == GOOD:
        return lot.good
    return lot.damaged if condition == "damaged" else lot.refused
