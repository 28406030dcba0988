"""Named reads about storage: the zones that are drawn, what lies in them, and the temperatures of places and goods."""

from __future__ import annotations

from checkpoint_app.db.lot_queries import LotQueries
from checkpoint_app.domain.facts import Reading
from checkpoint_app.domain.rules.zones import Zone
from checkpoint_app.domain.state import Lot

# Goods of older deliveries that nobody put anywhere have left long ago, or nobody will say where they lie.
_LATEST_DELIVERIES = 50
_STORED = """
    SELECT l.delivery_id AS delivery, l.sku, l.batch FROM delivery_lot l JOIN zone z ON z.zone_id = l.zone
    WHERE l.zone <> '' AND z.checkpoint = :checkpoint"""
_COUNTED_LATELY = f"""
    SELECT c.delivery_id AS delivery, c.sku, c.batch
    FROM (SELECT delivery_id FROM delivery WHERE checkpoint = :checkpoint
          ORDER BY arrived_lamport DESC LIMIT {_LATEST_DELIVERIES}) JOIN delivery_count c USING (delivery_id)
    WHERE c.condition = 'good' AND c.quantity_milli > 0"""


class StoreQueries(LotQueries):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    def zones(self) -> list[Zone]:
        """Those in use, from the top of the map, each row from the left."""
        return self._zones("removed_at = '' AND checkpoint = :checkpoint", "")

    def zone(self, zone: str) -> Zone | None:
        """A zone, be it in use or not."""
        return next(iter(self._zones("zone_id = :zone", zone)), None)

    def stored(self, zone: str = "") -> list[Lot]:
        """The lots that lie in a zone, or in any zone, with something left of them."""
        wanted = f"{_STORED} AND l.zone = :zone" if zone else _STORED
        return [each for each in self._lots(wanted, {"zone": zone}) if each.left > 0]

    def stored_nowhere(self) -> list[Lot]:
        """The lots of the latest deliveries with something left of them that nobody put into a zone that is in use."""
        used = {each.zone for each in self.zones()}
        return [each for each in self._lots(_COUNTED_LATELY, {}) if each.left > 0 and each.zone not in used]

    def temperatures(self, place: str, name: str, since: str = "", until: str = "9999") -> list[Reading]:
        """What was measured of a place (facts.PLACES_MEASURED) from one time to another (UTC), in order of time, each once."""
        rows = self._all(
            """SELECT DISTINCT at, tenths FROM temperature
               WHERE place = :place AND name = :name AND at BETWEEN :since AND :until ORDER BY at, tenths""",
            {"place": place, "name": name, "since": since, "until": until},
        )
        return [Reading(*row) for row in rows]

    def latest_temperature(self, place: str, name: str) -> Reading | None:
        """The last that was measured of a place."""
        rows = self._all(
            """SELECT at, tenths FROM temperature WHERE place = :place AND name = :name
               ORDER BY at DESC, tenths DESC LIMIT 1""",
            {"place": place, "name": name},
        )
        return Reading(*rows[0]) if rows else None

    def lots_measured(self) -> list[str]:
        """Every lot ("delivery/sku/batch") whose own temperature was taken, however long ago."""
        rows = self._all("SELECT DISTINCT name FROM temperature WHERE place = 'lot' AND checkpoint = :checkpoint", {})
        return [row[0] for row in rows]

    def _zones(self, where: str, zone: str) -> list[Zone]:
        rows = self._all(
            f"""SELECT zone_id, name, left_at, top_at, width, height, keeps, capacity, coldest, warmest FROM zone
                WHERE {where} ORDER BY top_at, left_at, zone_id""",
            {"zone": zone},
        )
        return [Zone(*(*row[:6], tuple(filter(None, row[6].split("|"))), *row[7:])) for row in rows]
