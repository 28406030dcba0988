"""Named reads about bills: every order line of a household with its prices, and what of it is billed."""

from __future__ import annotations

from typing import Any

from checkpoint_app.db import money_sql as sql
from checkpoint_app.db.money_rows import BillLine, HouseholdBill
from checkpoint_app.db.reads import Reads
from checkpoint_app.domain.quantities import from_milli


class BillQueries(Reads):
    """Reads of bills; see MoneyQueries."""

    def bill(self, household: str, day_from: str = "", day_to: str = "") -> list[BillLine]:
        """All orders of a household as one bill, earliest order first.

        Of those ordered from `day_from` on and before `day_to` (UTC ISO-8601; empty: without end).
        """
        rows = self._all(
            _bill_lines("o.household = :household AND o.ordered_at >= :from AND (:to = '' OR o.ordered_at < :to)"),
            {"household": household, "from": day_from, "to": day_to},
        )
        return [_bill_line(row) for row in rows]

    def bills_of_all(self, day_from: str = "", day_to: str = "") -> list[HouseholdBill]:
        """The bill of every household with an order of this checkpoint in that time, by household."""
        rows = self._all(
            _bill_lines(
                "o.checkpoint = :checkpoint AND o.ordered_at >= :from AND (:to = '' OR o.ordered_at < :to)", of_all=True
            ),
            {"from": day_from, "to": day_to},
        )
        bills: dict[str, list[BillLine]] = {}
        for row in rows:
            line = _bill_line(row)
            bills.setdefault(line.household, []).append(line)
        return [_household_bill(household, bills[household]) for household in sorted(bills)]


def _household_bill(household: str, lines: list[BillLine]) -> HouseholdBill:
    # Sorted here and not by SQLite, which would carry each row's twenty columns through its sorter.
    lines.sort(key=lambda line: (line.ordered_at, line.order, line.line, line.substitute_for))
    return HouseholdBill(
        household,
        tuple(lines),
        sum(line.amount_fen for line in lines),
        sum(line.credited_fen for line in lines),
        sum(line.expected_fen for line in lines),
    )


def _bill_lines(where: str, *, of_all: bool = False) -> str:
    """One row an order line, and one an accepted substitute, of the orders that `where` chooses.

    Of all households it reads bags and vouchers as a whole; of one, by their indexes.
    """
    order = "" if of_all else "ORDER BY i.ordered_at, i.order_id, i.line, i.substitute_for"
    own_bags = "" if of_all else "WHERE k.order_id IN (SELECT order_id FROM listed)"
    own_vouchers = "v.household <> ''" if of_all else "v.household = :household AND v.household <> ''"
    own_invoices = "" if of_all else "AND v.delivery IN (SELECT delivery FROM listed)"
    in_force = "iif(i.priced, i.price_fen, coalesce(i.quoted_fen, i.price_fen))"
    to_come = """CASE i.state
        WHEN 'open' THEN i.ordered WHEN 'allocated' THEN max(0, i.given - coalesce(g.packed, 0)) ELSE 0 END"""
    return f"""
    WITH listed AS MATERIALIZED (
        SELECT order_id, household, merchant, checkpoint, number, ordered_at, state, delivery FROM orders o WHERE {where}
    ),
    item AS (  -- a union is no part of the query around it, so that each quote is looked up once
        SELECT h.*, l.line, l.sku, l.unit, l.quantity_milli AS ordered, l.given_milli AS given, l.short_milli AS short,
            l.price_fen, l.price_fen AS declared_fen, l.priced, {sql.quoted("h", "l")} AS quoted_fen, '' AS substitute_for
        FROM listed h JOIN order_line l USING (order_id)
        UNION ALL
        SELECT h.*, s.line, s.sku, s.unit, 0, s.quantity_milli, 0, s.price_fen,
            coalesce((SELECT p.declared_price_fen FROM ref_product p WHERE p.sku = s.sku), 0), 1, {sql.quoted("h", "s")}, l.sku
        FROM listed h CROSS JOIN order_substitute s ON s.order_id = h.order_id
            JOIN order_line l ON l.order_id = s.order_id AND l.line = s.line
        WHERE s.state = 'accepted'
    ),
    bagged AS (
        SELECT k.order_id, k.line, k.sku, max(k.price_fen) AS price_fen, sum(k.quantity_milli) AS packed,
            sum(iif(b.handed_lamport IS NULL, 0, k.quantity_milli)) AS handed,
            sum(iif(b.handed_lamport IS NULL, 0, k.weighed_milli)) AS weighed,
            sum(iif(b.handed_lamport IS NULL, 0, k.amount_fen)) AS amount_fen,
            sum(iif(b.state = 'waiting', k.amount_fen, 0)) AS waiting_fen, max(b.state = 'waiting') AS waiting
        FROM bag_line k JOIN bag b USING (bag_id) {own_bags} GROUP BY k.order_id, k.line, k.sku
    ),
    credited AS (
        SELECT v.order_id, v.line, v.sku, sum(v.amount_fen) AS fen FROM voucher v
        WHERE v.kind = 'household_credited' AND {own_vouchers} GROUP BY v.order_id, v.line, v.sku
    ),
    invoiced AS (  -- of several invoices the latest: max() decides which row the price is taken from
        SELECT v.delivery, n.sku, n.price_fen, max(v.lamport)
        FROM voucher v JOIN voucher_line n USING (voucher_id)
        WHERE v.kind = 'merchant_invoiced' AND v.delivery <> '' {own_invoices} GROUP BY v.delivery, n.sku
    )
    SELECT i.order_id, i.number, i.line, i.sku, i.unit, i.ordered, i.given, i.short, coalesce(g.handed, 0),
        coalesce(g.weighed, 0), i.declared_fen, coalesce(i.quoted_fen, 0), coalesce(n.price_fen, 0),
        coalesce(g.price_fen, {in_force}), coalesce(g.amount_fen, 0), coalesce(c.fen, 0),
        CASE WHEN i.state <> 'allocated' THEN i.state WHEN g.waiting OR {to_come} > 0 THEN 'waiting'
            WHEN g.handed > 0 THEN 'handed_over' WHEN i.given > 0 THEN 'returned' ELSE 'short' END,
        i.substitute_for, i.household, i.merchant, i.ordered_at,
        coalesce(g.waiting_fen, 0) + CAST({sql.times(in_force, to_come)} AS INTEGER)
    FROM item i
        LEFT JOIN bagged g ON g.order_id = i.order_id AND g.line = i.line AND g.sku = i.sku
        LEFT JOIN credited c ON c.order_id = i.order_id AND c.line = i.line AND c.sku = i.sku
        LEFT JOIN invoiced n ON n.delivery = i.delivery AND n.sku = i.sku
    {order}"""


def _bill_line(row: Any) -> BillLine:
    return BillLine._make((*row[:5], *map(from_milli, row[5:10]), *row[10:]))
