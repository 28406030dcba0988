"""Named reads about lots of a delivery: how much came, what is known of it, how it was treated, what holds it; codes and tally sheets."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from decimal import Decimal

from checkpoint_app.db.reads import Reads
from checkpoint_app.db.rows import BoundCode, OverrideRow, TallySheet
from checkpoint_app.domain.facts import Certificate, ExpectedLine, LotKey
from checkpoint_app.domain.quantities import from_milli
from checkpoint_app.domain.rules.voiding import Dependant
from checkpoint_app.domain.state import LoadTreatment, Lot

_OF_DELIVERY = """
    SELECT delivery_id AS delivery, sku, batch FROM delivery_count WHERE delivery_id = :delivery {lot}
    UNION SELECT delivery_id, sku, batch FROM delivery_announced WHERE delivery_id = :delivery {lot}
    UNION SELECT delivery_id, sku, batch FROM delivery_lot WHERE delivery_id = :delivery {lot}"""
_OF_BAG = "SELECT DISTINCT delivery, sku, batch FROM bag_lot WHERE bag_id = :bag"


def _counted(condition: str) -> str:
    return f"""coalesce((SELECT quantity_milli FROM delivery_count n WHERE n.delivery_id = w.delivery AND n.sku = w.sku
            AND n.batch = w.batch AND n.condition = '{condition}'), 0)"""


# What a person wrote down of a lot goes before what the merchant's packing list says of it.
_LOTS = f"""
    WITH wanted AS ({{wanted}})
    SELECT w.delivery, w.sku, w.batch,
        coalesce((SELECT min(unit) FROM delivery_count n WHERE n.delivery_id = w.delivery AND n.sku = w.sku), a.unit,
            (SELECT unit FROM delivery_expected e WHERE e.delivery_id = w.delivery AND e.sku = w.sku),
            (SELECT unit FROM ref_product r WHERE r.sku = w.sku), ''),
        coalesce(a.quantity_milli, 0), {_counted("good")}, {_counted("damaged")}, {_counted("refused")},
        coalesce((SELECT sum(quantity_milli) FROM bag_lot b
            WHERE b.delivery = w.delivery AND b.sku = w.sku AND b.batch = w.batch), 0),
        coalesce((SELECT quantity_milli FROM delivery_withdrawn g
            WHERE g.delivery_id = w.delivery AND g.sku = w.sku AND g.batch = w.batch), 0),
        coalesce(nullif(l.produced_on, ''), a.produced_on, ''), coalesce(nullif(l.expires_on, ''), a.expires_on, ''),
        coalesce(nullif(l.origin, ''), a.origin, ''), coalesce(l.imported, 0), coalesce(l.declaration, ''),
        coalesce(l.certificates, '[]'), coalesce(l.temperature, ''),
        coalesce((SELECT min(at) FROM delivery_release f WHERE f.delivery_id = w.delivery
            AND ((f.sku = w.sku AND f.batch = w.batch) OR (f.sku = '' AND f.batch = ''))), ''),
        coalesce(l.zone, ''),
        coalesce((SELECT x.recall_id FROM recall_lot x JOIN recall r USING (recall_id)
            WHERE x.sku = w.sku AND x.batch = w.batch AND x.delivery IN ('', w.delivery) AND r.closed_at = ''
            ORDER BY r.opened_lamport, x.recall_id LIMIT 1), '')
    FROM wanted w
        LEFT JOIN delivery_announced a ON a.delivery_id = w.delivery AND a.sku = w.sku AND a.batch = w.batch
        LEFT JOIN delivery_lot l ON l.delivery_id = w.delivery AND l.sku = w.sku AND l.batch = w.batch
    ORDER BY w.sku, w.batch"""


class LotQueries(Reads):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    def lots(self, delivery: str) -> list[Lot]:
        """Every lot of a delivery that was announced, counted, described or stored, by item and batch."""
        return self._lots(_OF_DELIVERY.format(lot=""), {"delivery": delivery})

    def lot(self, delivery: str, sku: str, batch: str) -> Lot | None:
        wanted = _OF_DELIVERY.format(lot="AND sku = :sku AND batch = :batch")
        found = self._lots(wanted, {"delivery": delivery, "sku": sku, "batch": batch})
        return found[0] if found else None

    def bags_lots(self, bag: str) -> list[Lot]:
        """The lots that a bag's goods come from, each whole. One packed before lots were known has lots of batch ""."""
        return self._lots(_OF_BAG, {"bag": bag})

    def recalled_bags(self) -> frozenset[str]:
        """Bags that wait here with goods of a lot under an open recall."""
        rows = self._all(
            """SELECT DISTINCT b.bag_id
               FROM recall r JOIN recall_lot x USING (recall_id)
                   JOIN delivery d ON x.delivery IN ('', d.delivery_id)
                   CROSS JOIN bag_lot l ON l.delivery = d.delivery_id AND l.sku = x.sku AND l.batch = x.batch
                   JOIN bag b ON b.bag_id = l.bag_id
               WHERE r.closed_at = '' AND b.state = 'waiting' AND b.checkpoint = :checkpoint""",
            {},
        )
        return frozenset(row[0] for row in rows)

    def counted(self, delivery: str, sku: str, batch: str, condition: str) -> Decimal | None:
        """How much of a lot was counted in a condition (facts.CONDITIONS); None where nobody counted it yet."""
        rows = self._all(
            """SELECT quantity_milli FROM delivery_count
               WHERE delivery_id = :delivery AND sku = :sku AND batch = :batch AND condition = :condition""",
            {"delivery": delivery, "sku": sku, "batch": batch, "condition": condition},
        )
        return from_milli(rows[0][0]) if rows else None

    def withdrawn(self, delivery: str) -> dict[str, Decimal]:
        """How much of each item of a delivery is given to nobody."""
        rows = self._all(
            "SELECT sku, sum(quantity_milli) FROM delivery_withdrawn WHERE delivery_id = :delivery GROUP BY sku",
            {"delivery": delivery},
        )
        return {sku: from_milli(milli) for sku, milli in rows}

    def treatments(self, delivery: str) -> list[LoadTreatment]:
        """How a delivery's goods were treated, earliest first."""
        rows = self._all(
            """SELECT agent, concentration_mg_per_l, method, contact_seconds, started_at, classes, treated, lamport
               FROM delivery_treatment WHERE delivery_id = :delivery ORDER BY lamport, journal, seq""",
            {"delivery": delivery},
        )
        return [LoadTreatment(*(*row[:5], tuple(row[5].split()), *row[6:])) for row in rows]

    def unpacked(self, delivery: str) -> dict[str, dict[str, Decimal]]:
        """By household and item, how much of what a delivery gives them is not in bags yet."""
        rows = self._all(
            """
            WITH aside AS (
                SELECT o.household, o.order_id, l.line, l.sku, l.given_milli AS milli
                FROM orders o JOIN order_line l USING (order_id) WHERE o.delivery = :delivery AND l.given_milli > 0
                UNION ALL
                SELECT o.household, o.order_id, s.line, s.sku, s.quantity_milli
                FROM orders o JOIN order_substitute s USING (order_id)
                WHERE o.delivery = :delivery AND s.state = 'accepted'
            ), packed AS (
                SELECT l.order_id, l.line, l.sku, sum(l.quantity_milli) AS milli
                FROM bag b JOIN bag_line l USING (bag_id) WHERE b.delivery = :delivery
                GROUP BY l.order_id, l.line, l.sku
            )
            SELECT a.household, a.sku, sum(a.milli - coalesce(p.milli, 0))
            FROM aside a LEFT JOIN packed p USING (order_id, line, sku)
            WHERE a.milli > coalesce(p.milli, 0) GROUP BY a.household, a.sku
            """,
            {"delivery": delivery},
        )
        found: dict[str, dict[str, Decimal]] = {}
        for household, sku, milli in rows:
            found.setdefault(household, {})[sku] = from_milli(milli)
        return found

    def first_bag(self, delivery: str, lots: Iterable[LotKey]) -> Dependant | None:
        """The packing of the first bag with goods of these lots; with none named, of the delivery."""
        keys = [(each.sku, each.batch) for each in lots]
        one = " AND l.sku = :sku AND l.batch = :batch" if keys else ""
        found = [
            self._all(
                f"""SELECT min(b.packed_at) FROM bag_lot l JOIN bag b USING (bag_id) WHERE l.delivery = :delivery{one}""",
                {"delivery": delivery, "sku": sku, "batch": batch},
            )[0][0]
            for sku, batch in keys or [("", "")]
        ]
        at = min((each for each in found if each), default="")
        return Dependant("bag.packed", at) if at else None

    def entered_sheet(self, sheet: str) -> str:
        """When a tally sheet was typed in, for whatever delivery; empty if it was not."""
        rows = self._all("SELECT coalesce(min(at), '') FROM delivery_tally WHERE sheet = :sheet", {"sheet": sheet})
        return str(rows[0][0])

    def tally(self, sheet: str) -> TallySheet | None:
        """A sheet that was printed here or on a laptop whose entries came here."""
        heads = self._all("SELECT sheet, merchant, delivery, at FROM tally WHERE sheet = :sheet", {"sheet": sheet})
        lines = self._all(
            "SELECT sku, quantity_milli, unit FROM tally_line WHERE sheet = :sheet ORDER BY number", {"sheet": sheet}
        )
        if not heads:
            return None
        expected = tuple(ExpectedLine(sku, from_milli(milli), unit) for sku, milli, unit in lines)
        return TallySheet(*(*heads[0], expected))

    def barcode(self, code: str) -> BoundCode | None:
        """What a code on goods stands for: as it was bound at a checkpoint, else as the office's table says."""
        rows = self._all(
            """SELECT barcode, sku, quantity_milli FROM barcode WHERE barcode = :code
               UNION ALL SELECT barcode, sku, quantity_milli FROM ref_barcode WHERE barcode = :code LIMIT 1""",
            {"code": code},
        )
        return BoundCode(rows[0][0], rows[0][1], from_milli(rows[0][2])) if rows else None

    def barcodes(self, sku: str) -> list[BoundCode]:
        """The codes that stand for an item, and for how much of it: those bound at a checkpoint first."""
        rows = self._all(
            """SELECT barcode, sku, quantity_milli FROM barcode WHERE sku = :sku
               UNION ALL SELECT barcode, sku, quantity_milli FROM ref_barcode r WHERE sku = :sku
                   AND NOT EXISTS (SELECT 1 FROM barcode b WHERE b.barcode = r.barcode)""",
            {"sku": sku},
        )
        return [BoundCode(code, item, from_milli(milli)) for code, item, milli in rows]

    def overrides(self, since_lamport: int, until_lamport: int) -> list[OverrideRow]:
        """What supervisors let pass from one Lamport time to another, both included, in the order of the journal."""
        rows = self._all(
            """SELECT subject, kind, at, operator, supervisor, reason, stops, lamport FROM override
               WHERE lamport BETWEEN :since AND :until ORDER BY lamport, journal, seq""",
            {"since": since_lamport, "until": until_lamport},
        )
        return [OverrideRow(*(*row[:6], tuple(row[6].split()), row[7])) for row in rows]

    def _lots(self, wanted: str, parameters: Mapping[str, object]) -> list[Lot]:
        return [_lot(row) for row in self._all(_LOTS.format(wanted=wanted), parameters)]


def _lot(row: sqlite3.Row) -> Lot:
    certificates = tuple(Certificate(*each) for each in json.loads(row[15]))
    return Lot(*(*row[:4], *map(from_milli, row[4:10]), *row[10:13], bool(row[13]), row[14], certificates, *row[16:]))
