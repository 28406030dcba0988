"""Named reads about what became of order lines: passed on, packed, replaced by a substitute. They change nothing."""

from __future__ import annotations

from decimal import Decimal

from checkpoint_app.db.reads import Reads
from checkpoint_app.domain.quantities import from_milli


class ChangeQueries(Reads):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    def packed_of_line(self, order: str, line: int) -> Decimal:
        """How much of an order line (not of its substitute) lies in bags."""
        rows = self._all(
            """SELECT coalesce(sum(b.quantity_milli), 0) FROM bag_line b JOIN order_line l USING (order_id, line, sku)
               WHERE order_id = :order AND line = :line""",
            {"order": order, "line": line},
        )
        return from_milli(rows[0][0])
