"""Named reads about buying: what is to be ordered, the lists that went to merchants, what merchants quoted.

They change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from checkpoint_app.db.money_sql import price, times
from checkpoint_app.db.purchasing_rows import HeadToList, ListedItem, PurchaseListRow
from checkpoint_app.db.reads import Reads
from checkpoint_app.domain.facts import PurchaseListLine
from checkpoint_app.domain.quantities import from_milli
from checkpoint_app.domain.rules.price_watch import Asked, Watched
from checkpoint_app.domain.rules.voiding import Dependant
from checkpoint_app.domain.state import OpenOrder, PurchaseList

# Of a `delivery d`: it came with no purchase list and is not shared out yet, so that it brings what was on order then.
BRINGS_WITHOUT_A_LIST = """d.checkpoint = :checkpoint
    AND NOT EXISTS (SELECT 1 FROM delivery_list dl WHERE dl.delivery_id = d.delivery_id)
    AND NOT EXISTS (SELECT 1 FROM orders b WHERE b.delivery = d.delivery_id)"""
# Of an `orders o`: nobody was asked to bring it yet.
TO_LIST = f"""o.checkpoint = :checkpoint AND o.state = 'open'
    AND NOT EXISTS (SELECT 1 FROM listed_order t WHERE t.order_id = o.order_id)
    AND o.taken_lamport > coalesce((
        SELECT v.arrived FROM (  -- once for all orders, and not once for each
            SELECT d.merchant, max(d.arrived_lamport) AS arrived FROM delivery d WHERE {BRINGS_WITHOUT_A_LIST} GROUP BY 1
        ) v WHERE v.merchant = o.merchant), 0)"""
# Of a `purchase_list l`: the merchant has it, and no vehicle came for it yet.
UNANSWERED = """l.checkpoint = :checkpoint AND l.cancelled_at = ''
    AND NOT EXISTS (SELECT 1 FROM delivery_list dl WHERE dl.list_id = l.list_id)"""

# What the lines `l` of orders `o` are billed at. total() and not sum(): it cannot overflow, and is exact below 2**53 fen.
_AMOUNT = f"CAST(total({times(price('o', 'l'), 'l.quantity_milli')}) AS INTEGER)"
_LIST = """SELECT l.list_id, l.checkpoint, l.merchant, l.number, l.closed_at, l.closed_lamport, l.cancelled_at,
        coalesce(v.delivery_id, ''), coalesce(v.arrived_at, ''), coalesce(v.arrived_lamport, 0)
    FROM purchase_list l LEFT JOIN delivery_list dl USING (list_id) LEFT JOIN delivery v USING (delivery_id)"""


class PurchasingQueries(Reads):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    # orders that are on no list

    def heads_to_list(self) -> list[HeadToList]:
        """Every open order that stands on no list and that no vehicle under way brings, oldest first."""
        rows = self._all(
            f"""
            SELECT o.merchant, o.order_id, o.ordered_at, count(*), {_AMOUNT}
            FROM orders o JOIN order_line l USING (order_id)
            WHERE {TO_LIST} GROUP BY o.order_id ORDER BY o.taken_lamport, o.order_id
            """,
            {},
        )
        return [HeadToList(*row) for row in rows]

    def orders_to_list(self, merchant: str) -> list[OpenOrder]:
        """The merchant's open orders that stand on no list and that no vehicle under way brings, oldest first."""
        return _open_orders(
            self._all(
                f"""
                SELECT o.order_id, o.household, o.ordered_at, l.sku, l.quantity_milli, l.unit
                FROM orders o JOIN order_line l USING (order_id)
                WHERE {TO_LIST} AND o.merchant = :merchant AND l.quantity_milli > 0
                ORDER BY o.taken_lamport, o.order_id, l.line
                """,
                {"merchant": merchant},
            )
        )

    # lists

    def numbers(self, beginning: str) -> list[str]:
        """The numbers of this checkpoint's lists that begin so."""
        rows = self._all(
            "SELECT number FROM purchase_list WHERE checkpoint = :checkpoint AND substr(number, 1, :n) = :beginning",
            {"n": len(beginning), "beginning": beginning},
        )
        return [row[0] for row in rows]

    def purchase_list(self, purchase_list: str) -> PurchaseList | None:
        """A list by its id. Answered by several vehicles (two laptops, offline), the first counts."""
        rows = self._all(
            f"{_LIST} WHERE l.list_id = :list ORDER BY v.arrived_lamport, v.delivery_id LIMIT 1",
            {"list": purchase_list},
        )
        return PurchaseList(*rows[0]) if rows else None

    def unanswered_lists(self, merchant: str) -> list[PurchaseList]:
        """The lists that the merchant has and that no vehicle came for yet, in the order of their closing."""
        rows = self._all(
            f"{_LIST} WHERE {UNANSWERED} AND l.merchant = :merchant ORDER BY l.closed_lamport, l.list_id",
            {"merchant": merchant},
        )
        return [PurchaseList(*row) for row in rows]

    def list_of_order(self, order: str) -> PurchaseList | None:
        """The list that an order stands on and whose goods are still to come."""
        rows = self._all(
            f"""{_LIST} WHERE l.list_id IN (SELECT list_id FROM listed_order WHERE order_id = :order)
                ORDER BY l.closed_lamport, l.list_id LIMIT 1""",
            {"order": order},
        )
        return PurchaseList(*rows[0]) if rows else None

    def open_orders_of_list(self, purchase_list: str) -> list[OpenOrder]:
        """The orders on a list that wait for their goods, oldest first."""
        return _open_orders(
            self._all(
                """
                SELECT o.order_id, o.household, o.ordered_at, l.sku, l.quantity_milli, l.unit
                FROM purchase_list_order p JOIN orders o USING (order_id) JOIN order_line l USING (order_id)
                WHERE p.list_id = :list AND o.state = 'open' AND l.quantity_milli > 0
                ORDER BY o.taken_lamport, o.order_id, l.line
                """,
                {"list": purchase_list},
            )
        )

    def list_items(self, purchase_list: str) -> list[ListedItem]:
        """What the merchant was told to bring, and what the orders on the list need by now, item by item."""
        rows = self._all(
            """
            SELECT sku, unit, sum(told), sum(needed) FROM (
                SELECT sku, unit, quantity_milli AS told, 0 AS needed FROM purchase_list_line WHERE list_id = :list
                UNION ALL
                SELECT l.sku, l.unit, 0, l.quantity_milli
                FROM purchase_list_order p JOIN orders o USING (order_id) JOIN order_line l USING (order_id)
                WHERE p.list_id = :list AND o.state <> 'cancelled'
            ) GROUP BY sku, unit ORDER BY sku, unit
            """,
            {"list": purchase_list},
        )
        return [ListedItem(row[0], row[1], from_milli(row[2]), from_milli(row[3])) for row in rows]

    def purchase_lists(self, limit: int = 100) -> list[PurchaseListRow]:
        """The lists of this checkpoint, latest closed first."""
        rows = self._all(
            f"""
            WITH listed AS MATERIALIZED (
                SELECT * FROM purchase_list WHERE checkpoint = :checkpoint ORDER BY closed_lamport DESC, list_id LIMIT :n
            ),
            ordered AS MATERIALIZED (
                SELECT p.list_id, count(DISTINCT p.order_id) AS orders,
                    count(DISTINCT iif(o.state = 'cancelled', p.order_id, NULL)) AS withdrawn,
                    CAST(total({times(price("o", "l"), "l.quantity_milli")}) FILTER (WHERE o.state <> 'cancelled') AS INTEGER)
                        AS amount_fen
                FROM listed CROSS JOIN purchase_list_order p USING (list_id) CROSS JOIN orders o USING (order_id)
                    CROSS JOIN order_line l USING (order_id)
                GROUP BY p.list_id
            )
            SELECT c.list_id, c.merchant, c.number, c.closed_at, c.closed_by, c.cancelled_at, c.cancel_reason,
                (SELECT count(*) FROM purchase_list_line g WHERE g.list_id = c.list_id),
                coalesce(t.orders, 0), coalesce(t.withdrawn, 0),
                (SELECT count(*) FROM listed_order a JOIN listed_order b USING (order_id)
                    WHERE a.list_id = c.list_id AND b.list_id <> c.list_id),
                coalesce(t.amount_fen, 0), coalesce(v.delivery_id, ''), coalesce(v.arrived_at, ''),
                EXISTS (SELECT 1 FROM orders s WHERE s.delivery = v.delivery_id)
            FROM listed c LEFT JOIN ordered t USING (list_id)
                LEFT JOIN delivery v ON v.delivery_id = (
                    SELECT d.delivery_id FROM delivery_list dl JOIN delivery d USING (delivery_id)
                    WHERE dl.list_id = c.list_id ORDER BY d.arrived_lamport, d.delivery_id LIMIT 1)
            ORDER BY c.closed_lamport DESC, c.list_id
            """,
            {"n": limit},
        )
        return [PurchaseListRow(*(*row[:-1], bool(row[-1]))) for row in rows]

    # what stands on what

    def vehicle_after(self, purchase_list: str, lamport: int) -> Dependant | None:
        """The arrival of the first vehicle that answers a list and came after this Lamport time."""
        rows = self._all(
            """SELECT d.arrived_at FROM delivery_list l JOIN delivery d USING (delivery_id)
               WHERE l.list_id = :list AND d.arrived_lamport > :after ORDER BY d.arrived_lamport LIMIT 1""",
            {"list": purchase_list, "after": lamport},
        )
        return Dependant("delivery.arrived", rows[0][0]) if rows else None

    def listing_of(self, order: str, lamport: int) -> Dependant | None:
        """The closing of the first list, not cancelled, that an order was put on after this Lamport time."""
        rows = self._all(
            """SELECT l.closed_at FROM purchase_list_order p JOIN purchase_list l USING (list_id)
               WHERE p.order_id = :order AND p.added_lamport > :after AND l.cancelled_at = ''
               ORDER BY p.added_lamport LIMIT 1""",
            {"order": order, "after": lamport},
        )
        return Dependant("purchase_list.closed", rows[0][0]) if rows else None

    def first_bag_at_quote(self, quote: str) -> Dependant | None:
        """The packing of the first bag, since a quote was given, whose goods are billed at its price."""
        rows = self._all(
            """SELECT min(b.packed_at) FROM quote_line q
                   JOIN bag b ON b.merchant = q.merchant AND b.checkpoint = q.checkpoint AND b.packed_lamport > q.lamport
                   JOIN bag_line g ON g.bag_id = b.bag_id AND g.sku = q.sku AND g.price_fen = q.price_fen
                   JOIN order_line l ON l.order_id = g.order_id AND l.line = g.line AND NOT l.priced
               WHERE q.quote_id = :quote""",
            {"quote": quote},
        )
        return Dependant("bag.packed", rows[0][0]) if rows[0][0] else None

    # quotes

    def prices_in_force(self, merchant: str) -> dict[str, int]:
        """The price of one unit, in fen, that the merchant named last for each item that it quoted to this checkpoint.

        A quote for another unit than the catalogue has by now is not in force.
        """
        rows = self._all(
            """
            SELECT sku, price_fen FROM (
                SELECT q.sku, q.price_fen, q.unit,
                    row_number() OVER (PARTITION BY q.sku ORDER BY q.lamport DESC, q.journal DESC, q.line DESC) AS place
                FROM quote_line q
                WHERE q.checkpoint = :checkpoint AND q.merchant = :merchant
            ) quoted LEFT JOIN ref_product p USING (sku)
            WHERE place = 1 AND quoted.unit = coalesce(p.unit, quoted.unit) ORDER BY sku
            """,
            {"merchant": merchant},
        )
        return dict(rows)

    def watched_prices(self, billed_since: int = 0) -> list[Watched]:
        """Every item of the catalogue that a merchant quoted, invoiced or was paid for by households, in the catalogue's
        order, with what each merchant asks now. What was billed counts from the Lamport time `billed_since`."""
        asked: dict[str, dict[str, Asked]] = {}
        for merchant, sku, fen, at, before_fen, before_at in self._quotes():
            asked.setdefault(sku, {})[merchant] = Asked(merchant, fen, at, before_fen, before_at, 0, 0)
        for field, charged in (("invoiced_fen", self._invoiced()), ("billed_fen", self._billed(billed_since))):
            for merchant, sku, fen in charged:
                of_item = asked.setdefault(sku, {})
                known = of_item.get(merchant, Asked(merchant, 0, "", 0, "", 0, 0))
                of_item[merchant] = replace(known, **{field: fen})
        products = self._all("SELECT sku, unit, declared_price_fen FROM ref_product ORDER BY rowid", {})
        return [
            Watched(sku, unit, declared, tuple(asked[sku][merchant] for merchant in sorted(asked[sku])))
            for sku, unit, declared in products
            if sku in asked
        ]

    def _quotes(self) -> Iterator[tuple[str, str, int, str, int, str]]:
        """(merchant, sku, price, at, the last other price, at): as prices_in_force has it, for all merchants."""
        rows = self._all(
            """
            SELECT q.merchant, q.sku, q.unit = r.unit, q.price_fen, q.at FROM quote_line q JOIN ref_product r USING (sku)
            WHERE q.checkpoint = :checkpoint
            ORDER BY q.merchant, q.sku, q.lamport DESC, q.journal DESC, q.line DESC
            """,
            {},
        )
        # Not a window over a window: that takes ten times as long.
        for (merchant, sku), quotes in groupby(rows, key=lambda row: (row[0], row[1])):
            (_, _, is_in_force, fen, at), *earlier = quotes
            before_fen, before_at = next(((row[3], row[4]) for row in earlier if row[2] and row[3] != fen), (0, ""))
            if is_in_force:
                yield merchant, sku, fen, at, before_fen, before_at

    def _invoiced(self) -> list[Any]:
        """(merchant, sku, the price on its latest invoice)"""
        return self._all(
            """
            SELECT merchant, sku, price_fen FROM (
                SELECT c.merchant, i.sku, i.price_fen,
                    row_number() OVER (PARTITION BY c.merchant, i.sku ORDER BY c.lamport DESC, c.voucher_id, i.line) AS nth
                FROM voucher c JOIN voucher_line i USING (voucher_id)
                WHERE c.checkpoint = :checkpoint AND c.kind = 'merchant_invoiced'
            ) WHERE nth = 1
            """,
            {},
        )

    def _billed(self, since: int) -> list[Any]:
        """(merchant, sku, the highest price at which it was billed)"""
        return self._all(
            """
            SELECT h.merchant, k.sku, max(k.price_fen) FROM bag h JOIN bag_line k USING (bag_id)
            WHERE h.handed_lamport >= :since AND +h.checkpoint = :checkpoint AND k.price_fen > 0
            GROUP BY h.merchant, k.sku
            """,
            {"since": since},
        )


def _open_orders(rows: Iterable[Any]) -> list[OpenOrder]:
    """Whole orders of rows of their lines, in the order of their first."""
    heads: dict[str, tuple[str, str]] = {}
    lines: dict[str, list[PurchaseListLine]] = {}
    for order, household, ordered_at, sku, milli, unit in rows:
        heads[order] = household, ordered_at
        lines.setdefault(order, []).append(PurchaseListLine(sku, from_milli(milli), unit))
    return [OpenOrder(order, *head, tuple(lines[order])) for order, head in heads.items()]
