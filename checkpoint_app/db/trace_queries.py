"""Named reads that follow goods: from a lot to every household, and from a bag back to the vehicle. They change nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from checkpoint_app.db.database import Database
from checkpoint_app.db.lot_queries import LotQueries
from checkpoint_app.db.reads import WALKING_ORDER, Reads
from checkpoint_app.db.trace_rows import (
    BackwardTrace,
    ForwardTrace,
    TracedBag,
    TracedLine,
    TracedLot,
    TracedOverride,
    TracedReadings,
    TracedRelease,
    TracedTreatment,
    Withdrawal,
)
from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import BAG, VEHICLE, ProtocolSet, RecalledLot
from checkpoint_app.domain.quantities import from_milli
from checkpoint_app.domain.reference import Product
from checkpoint_app.domain.rules.release import class_of, protocol_of
from checkpoint_app.domain.rules.temperatures import UNBOUNDED, Bounds, bounds, bounds_of_classes
from checkpoint_app.domain.rules.zones import lot_name
from checkpoint_app.domain.state import Bag, BagState, Delivery, Lot

MOST = 9
SHORT_CODE = 6
"""Characters at the end of a bag's id, printed in the label's corner."""

LOAD = "load"
"""The target of a treatment of a delivery's goods; the others are facts.TARGETS."""

# Lots by (delivery, sku, batch), as JSON: SQLite has no other list of rows for one parameter.
_WANTED = """WITH wanted AS MATERIALIZED (
        SELECT value ->> 0 AS delivery, value ->> 1 AS sku, value ->> 2 AS batch FROM json_each(:wanted))"""
# The plus signs keep SQLite from an order of joins that walks through all bags.
_BAGS = f"""
    {_WANTED}
    SELECT l.bag_id, b.household, l.delivery, l.sku, l.batch, sum(l.quantity_milli), min(g.unit), b.number, b.of_bags,
        b.state, b.packed_at, b.handed_at, b.handed_by, b.way, b.returned_at, b.returned_by, coalesce(b.handed_lamport, 0)
    FROM wanted w
        CROSS JOIN bag_lot l ON l.delivery = w.delivery AND l.sku = w.sku AND l.batch = w.batch
        CROSS JOIN bag b ON b.bag_id = l.bag_id
        CROSS JOIN bag_line g
            ON g.bag_id = l.bag_id AND g.order_id = l.order_id AND g.line = l.line AND g.sku = l.sku
        LEFT JOIN ref_household h ON h.household = b.household
    GROUP BY l.bag_id, l.sku, l.batch
    ORDER BY {WALKING_ORDER}, b.household, l.delivery, b.number, l.bag_id, l.sku, l.batch"""


@dataclass(frozen=True, slots=True)
class Heads:
    """The reads of single deliveries, bags, the catalogue and the protocols in force that a trace stands on."""

    delivery: Callable[[str], Delivery | None]
    bag: Callable[[str], Bag | None]
    products: Callable[[], Mapping[str, Product]]
    protocols: Callable[[], ProtocolSet | None]


class TraceQueries(Reads):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    def __init__(self, database: Database, checkpoint: str, heads: Heads) -> None:
        super().__init__(database, checkpoint)
        self._lots = LotQueries(database, checkpoint)
        self._heads = heads

    # What a trace begins with

    def batches(self, begun: str, limit: int = MOST) -> list[RecalledLot]:
        """Lots that were counted here whose batch begins so, the same batch of several deliveries once (`delivery` empty)."""
        rows = self._all(
            """SELECT DISTINCT sku, batch FROM delivery_count
               WHERE batch >= :begun AND batch < :end AND batch <> '' ORDER BY batch, sku LIMIT :limit""",
            {"begun": begun, "end": begun + "\U0010ffff", "limit": limit},
        )
        return [RecalledLot("", sku, batch) for sku, batch in rows]

    def lots_of_item(self, sku: str, limit: int = 60) -> list[RecalledLot]:
        """The lots of an item, latest delivery first."""
        rows = self._all(
            """SELECT DISTINCT c.delivery_id, c.sku, c.batch, d.arrived_lamport
               FROM delivery_count c JOIN delivery d USING (delivery_id)
               WHERE c.sku = :sku AND d.checkpoint = :checkpoint ORDER BY d.arrived_lamport DESC, c.batch LIMIT :limit""",
            {"sku": sku, "limit": limit},
        )
        return [RecalledLot(*row[:3]) for row in rows]

    def deliveries_of_plate(self, begun: str, limit: int = MOST) -> list[str]:
        """Deliveries whose vehicle's plate begins so, with or without its province, latest first."""
        rows = self._all(
            """SELECT delivery_id FROM delivery
               WHERE checkpoint = :checkpoint AND (instr(plate, :begun) = 1 OR instr(substr(plate, 2), :begun) = 1)
               ORDER BY arrived_lamport DESC LIMIT :limit""",
            {"begun": begun, "limit": limit},
        )
        return [row[0] for row in rows]

    def bags_with_short_code(self, code: str) -> list[str]:
        """Bags whose label has this code in its corner."""
        rows = self._all(
            f"""SELECT bag_id FROM bag WHERE substr(bag_id, -{SHORT_CODE}) = :code AND +checkpoint = :checkpoint
                ORDER BY packed_lamport DESC LIMIT :limit""",
            {"code": code, "limit": MOST},
        )
        return [row[0] for row in rows]

    def bags_of_household(self, household: str, limit: int = 60) -> list[Bag]:
        """The household's bags, latest packed first."""
        rows = self._all(
            """SELECT bag_id FROM bag WHERE household = :household AND +checkpoint = :checkpoint
               ORDER BY packed_lamport DESC, bag_id LIMIT :limit""",
            {"household": household, "limit": limit},
        )
        return [bag for row in rows if (bag := self._heads.bag(row[0])) is not None]

    def lots_of_delivery(self, delivery: str) -> list[RecalledLot]:
        """Every lot that a delivery brought."""
        return [RecalledLot(delivery, lot.sku, lot.batch) for lot in self._lots.lots(delivery)]

    # The two ways

    def lots(self, wanted: Iterable[RecalledLot]) -> list[TracedLot]:
        """These lots whole; one whose `delivery` is empty wherever its batch came, in the order of arrival."""
        found = []
        for each in self.deliveries_of(wanted):
            lot = self._lots.lot(each.delivery, each.sku, each.batch)
            delivery = self._heads.delivery(each.delivery)
            if delivery is not None:
                lot = lot or Lot(each.delivery, each.sku, each.batch, self._unit(each.sku))
                found.append(TracedLot(lot, delivery, self._zone_name(lot.zone)))
        return sorted(found, key=lambda each: (each.delivery.arrived_lamport, each.lot.sku, each.lot.batch))

    def forward(self, wanted: Iterable[RecalledLot]) -> ForwardTrace:
        """Where the goods of these lots went; one whose `delivery` is empty is followed wherever its batch came."""
        named = self.deliveries_of(wanted)
        return ForwardTrace(tuple(self.lots(named)), tuple(self.bags(named)), tuple(self.withdrawals(named)))

    def bags(self, lots: Iterable[RecalledLot]) -> list[TracedBag]:
        """Every bag with goods of these lots (each with its delivery), in walking order."""
        rows = self._all(_BAGS, {"wanted": _as_json(lots)})
        return [TracedBag(*(*row[:5], from_milli(row[5]), *row[6:9], BagState(row[9]), *row[10:])) for row in rows]

    def withdrawals(self, lots: Iterable[RecalledLot]) -> list[Withdrawal]:
        """What of these lots (each with its delivery) will be given to nobody."""
        rows = self._all(
            f"""{_WANTED}
                SELECT g.delivery_id, g.sku, g.batch, g.quantity_milli,
                    coalesce((SELECT min(unit) FROM delivery_count c
                        WHERE c.delivery_id = g.delivery_id AND c.sku = g.sku), ''), g.reason, g.recall, g.at
                FROM wanted w CROSS JOIN delivery_withdrawn g
                    ON g.delivery_id = w.delivery AND g.sku = w.sku AND g.batch = w.batch
                ORDER BY g.at, g.delivery_id, g.sku, g.batch""",
            {"wanted": _as_json(lots)},
        )
        return [Withdrawal(*(*row[:3], from_milli(row[3]), *row[4:])) for row in rows]

    def backward(self, bag: str) -> BackwardTrace | None:
        """Where the goods of a bag came from; None for a bag that is not known here."""
        head = self._heads.bag(bag)
        if head is None:
            return None
        named = [RecalledLot(lot.delivery, lot.sku, lot.batch) for lot in self._lots.bags_lots(bag)]
        lots = tuple(self.lots(named))
        return BackwardTrace(
            head,
            self.packer(bag),
            tuple(self.lines(bag)),
            lots,
            self._heads.delivery(head.delivery),
            tuple(self._treatments(head, lots)),
            tuple(self._releases(head.delivery, lots)),
            tuple(self._overrides(head, named)),
            tuple(self._temperatures(head, lots)),
        )

    def deliveries_of(self, wanted: Iterable[RecalledLot]) -> list[RecalledLot]:
        """Each lot once, with its delivery; a batch without one stands for every delivery that brought it."""
        found: dict[RecalledLot, None] = {}
        for each in wanted:
            if each.delivery:
                found[each] = None
                continue
            rows = self._all(
                """SELECT DISTINCT delivery_id FROM delivery_count
                   WHERE batch = :batch AND sku = :sku AND batch <> '' ORDER BY delivery_id""",
                {"batch": each.batch, "sku": each.sku},
            )
            found |= {RecalledLot(row[0], each.sku, each.batch): None for row in rows}
        return list(found)

    def lines(self, bag: str) -> list[TracedLine]:
        """What lies in a bag, lot by lot, and the order lines that it is for."""
        rows = self._all(
            """
            SELECT l.order_id, l.line, coalesce(o.number, ''), coalesce(o.ordered_at, ''), coalesce(o.source, ''),
                coalesce(g.trace_text, ''),
                coalesce((SELECT x.number FROM purchase_list_order p JOIN purchase_list x USING (list_id)
                    WHERE p.order_id = l.order_id AND x.cancelled_at = '' ORDER BY x.closed_lamport DESC LIMIT 1), ''),
                coalesce(g.sku, l.sku), l.sku, l.batch, l.quantity_milli, b.unit
            FROM bag_lot l JOIN bag_line b USING (bag_id, order_id, line, sku)
                LEFT JOIN orders o ON o.order_id = l.order_id
                LEFT JOIN order_line g ON g.order_id = l.order_id AND g.line = l.line
            WHERE l.bag_id = :bag ORDER BY l.order_id, l.line, l.sku, l.batch
            """,
            {"bag": bag},
        )
        return [TracedLine(*(*row[:10], from_milli(row[10]), row[11])) for row in rows]

    def packer(self, bag: str) -> str:
        """Who recorded the packing of a bag; empty where that has not reached this laptop."""
        rows = self._all(
            """SELECT e.operator FROM entry e LEFT JOIN voided v ON v.journal = e.journal AND v.seq = e.seq
               WHERE e.subject = :subject AND e.kind = 'bag.packed' AND v.seq IS NULL
               ORDER BY e.lamport, e.journal, e.seq LIMIT 1""",
            {"subject": f"bag:{bag}"},
        )
        return rows[0][0] if rows else ""

    def _treatments(self, bag: Bag, lots: Iterable[TracedLot]) -> list[TracedTreatment]:
        """Of the load, as far as it concerned goods of the bag's classes; of the vehicle; of the bag. By time."""
        products = self._heads.products()
        classes = {class_of(products.get(each.lot.sku), each.lot) for each in lots}
        loads = self._all(
            """SELECT agent, concentration_mg_per_l, method, contact_seconds, started_at, operator, classes, treated
               FROM delivery_treatment WHERE delivery_id = :delivery ORDER BY lamport, journal, seq""",
            {"delivery": bag.delivery},
        )
        found = [
            TracedTreatment(*(LOAD, bag.delivery, *row[:5], "", row[5], tuple(row[6].split()), row[7]))
            for row in loads
            if not row[6] or classes & set(row[6].split())
        ]
        for target, name in ((VEHICLE, bag.delivery), (BAG, bag.bag)):
            rows = self._all(
                """SELECT agent, concentration_mg_per_l, method, contact_seconds, started_at, finished_at, operator
                   FROM treatment WHERE target = :target AND name = :name ORDER BY lamport, treatment_id""",
                {"target": target, "name": name},
            )
            found += [TracedTreatment(*(target, name, *row, (), "")) for row in rows]
        return sorted(found, key=lambda each: each.started_at)

    def _releases(self, delivery: str, lots: Iterable[TracedLot]) -> list[TracedRelease]:
        ours = {("", "")} | {(each.lot.sku, each.lot.batch) for each in lots}
        rows = self._all(
            "SELECT sku, batch, at, operator FROM delivery_release WHERE delivery_id = :delivery ORDER BY at, sku, batch",
            {"delivery": delivery},
        )
        return [TracedRelease(*row) for row in rows if (row[0], row[1]) in ours]

    def _overrides(self, bag: Bag, lots: Iterable[RecalledLot]) -> list[TracedOverride]:
        """Of the vehicle, of the bag, and of the release of its own lots; what else of the load was let pass is not its way."""
        ours = {(each.sku, each.batch) for each in lots}
        rows = self._all(
            """SELECT o.kind, o.at, o.operator, o.supervisor, o.reason, o.stops, e.body
               FROM override o JOIN entry e USING (journal, seq)
               WHERE o.subject IN (:delivery, :bag) ORDER BY o.lamport, o.journal, o.seq""",
            {"delivery": f"delivery:{bag.delivery}", "bag": f"bag:{bag.bag}"},
        )
        found = []
        for *told, stops, body in rows:
            fact = facts.decode(told[0], body)
            released = (
                {(each.sku, each.batch) for each in fact.lots} if isinstance(fact, facts.GoodsReleased) else set()
            )
            if not released or released & ours:
                found.append(TracedOverride(*(*told, tuple(stops.split()))))
        return found

    def _temperatures(self, bag: Bag, lots: Iterable[TracedLot]) -> list[TracedReadings]:
        """Of the vehicle and the lots at any time; of the zone from the arrival to the packing."""
        products, protocols = self._heads.products(), self._heads.protocols()
        asked = {each: protocol_of(products.get(each.lot.sku), each.lot, protocols) for each in lots}
        found = self._readings("vehicle", bag.delivery, "", "~", bounds_of_classes(asked.values()))
        for each, protocol in asked.items():
            lot = each.lot
            name = lot_name(lot.delivery, lot.sku, lot.batch)
            found += self._readings("lot", name, "", "~", bounds_of_classes([protocol]))
        for zone in dict.fromkeys(each.lot.zone for each in asked if each.lot.zone):
            inside = {each: protocol for each, protocol in asked.items() if each.lot.zone == zone}
            arrived = min(each.delivery.arrived_at for each in inside)
            allowed = self._zone_bounds(zone)
            allowed = allowed if allowed.is_set else bounds_of_classes(inside.values())
            found += self._readings("zone", zone, arrived, bag.packed_at, allowed)
        return found

    def _readings(self, place: str, name: str, since: str, until: str, allowed: Bounds) -> list[TracedReadings]:
        rows = self._all(
            """SELECT count(*), min(tenths), max(tenths), min(at), max(at),
                   coalesce(sum(tenths < :coldest), 0) + coalesce(sum(tenths > :warmest), 0) FROM temperature
               WHERE place = :place AND name = :name AND at BETWEEN :since AND :until""",
            {
                "place": place,
                "name": name,
                "since": since,
                "until": until,
                "coldest": allowed.coldest,
                "warmest": allowed.warmest,
            },
        )
        return (
            [TracedReadings(place, self._zone_name(name) if place == "zone" else name, *rows[0])] if rows[0][0] else []
        )

    def _zone_bounds(self, zone: str) -> Bounds:
        rows = self._all("SELECT coldest, warmest FROM zone WHERE zone_id = :zone", {"zone": zone})
        return bounds(*rows[0]) if rows else UNBOUNDED

    def _zone_name(self, zone: str) -> str:
        rows = self._all("SELECT name FROM zone WHERE zone_id = :zone", {"zone": zone}) if zone else []
        return rows[0][0] if rows else zone

    def _unit(self, sku: str) -> str:
        product = self._heads.products().get(sku)
        return product.unit if product else ""


def _as_json(lots: Iterable[RecalledLot]) -> str:
    return json.dumps([[each.delivery, each.sku, each.batch] for each in lots], ensure_ascii=False)
