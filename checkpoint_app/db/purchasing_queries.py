"""Named reads about buying: what merchants quoted. They change nothing."""

from __future__ import annotations

from checkpoint_app.db.reads import Reads

# The latest quote of each item comes first in its window. One merchant's quotes of one action stand in one fact.
_LATEST = "row_number() OVER (PARTITION BY q.merchant, q.sku ORDER BY q.lamport DESC, q.journal DESC, q.line DESC)"


class PurchasingQueries(Reads):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    def prices_in_force(self, merchant: str) -> dict[str, int]:
        """The price of one unit, in fen, that the merchant named last for each item that it quoted to this checkpoint.

        A quote for another unit than the catalogue has by now is not in force.
        """
        rows = self._all(
            f"""
            SELECT sku, price_fen FROM (
                SELECT q.sku, q.price_fen, q.unit, {_LATEST} AS place FROM quote_line q
                WHERE q.checkpoint = :checkpoint AND q.merchant = :merchant
            ) quoted LEFT JOIN ref_product p USING (sku)
            WHERE place = 1 AND quoted.unit = coalesce(p.unit, quoted.unit) ORDER BY sku
            """,
            {"merchant": merchant},
        )
        return dict(rows)
