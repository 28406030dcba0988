"""Named reads: what screens, reports and the desk ask of the database. They change nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from decimal import Decimal

from checkpoint_app.db.alias_queries import AliasQueries
from checkpoint_app.db.change_queries import ChangeQueries
from checkpoint_app.db.database import Database
from checkpoint_app.db.hygiene_queries import HygieneQueries
from checkpoint_app.db.journal_queries import JournalQueries
from checkpoint_app.db.lot_queries import LotQueries
from checkpoint_app.db.money_queries import MoneyQueries
from checkpoint_app.db.order_sources import SourceQueries
from checkpoint_app.db.purchasing_queries import BRINGS_WITHOUT_A_LIST, TO_LIST, UNANSWERED, PurchasingQueries
from checkpoint_app.db.reads import WALKING_ORDER
from checkpoint_app.db.recall_queries import RecallQueries
from checkpoint_app.db.reference import Reference
from checkpoint_app.db.rows import (
    Alerts,
    BagCounts,
    BagRow,
    HouseholdGoods,
    OrderRow,
    PurchaseLine,
)
from checkpoint_app.db.store_queries import StoreQueries
from checkpoint_app.db.trace_queries import Heads, TraceQueries
from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.facts import DriverCheck, OrderLine, Trace
from checkpoint_app.domain.quantities import from_milli
from checkpoint_app.domain.rules.orders import request_of
from checkpoint_app.domain.state import (
    Bag,
    BagState,
    Delivery,
    Goods,
    Order,
    OrderState,
)

_DELIVERY = """
    SELECT delivery_id, checkpoint, merchant, plate, pass_number, arrived_at, arrived_lamport, count_finished_at, agent,
        concentration_mg_per_l, method, contact_seconds, disinfected_from, released_at,
        coalesce((SELECT min(allocated_at) FROM orders o WHERE o.delivery = d.delivery_id), '') AS allocated_at,
        (SELECT json_group_array(list_id) FROM (
            SELECT list_id FROM delivery_list l WHERE l.delivery_id = d.delivery_id ORDER BY place)) AS purchase_lists,
        driver_temperature, driver_code, driver_tested_at, later, sent_back_at
    FROM delivery d"""
_BAG = """
    SELECT bag_id, checkpoint, household, delivery, merchant, number, of_bags, cold, packed_at, state, label_copies,
        handed_at, handed_by, way, failed_attempts, last_failure, returned_at, returned_by FROM bag"""


class Queries(JournalQueries):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    def __init__(self, database: Database, checkpoint: str) -> None:
        super().__init__(database, checkpoint)
        self.reference = Reference(database)
        self.purchasing = PurchasingQueries(database, checkpoint)
        self.money = MoneyQueries(database, checkpoint)
        self.aliases = AliasQueries(database, checkpoint)
        self.sources = SourceQueries(database, checkpoint)
        self.changes = ChangeQueries(database, checkpoint)
        self.hygiene = HygieneQueries(database, checkpoint)
        heads = Heads(self.delivery, self.bag, self.reference.products, self.hygiene.protocols)
        self.trace = TraceQueries(database, checkpoint, heads)
        self.recalls = RecallQueries(database, checkpoint, self.trace)
        self.lots = LotQueries(database, checkpoint)
        self.store = StoreQueries(database, checkpoint)

    # orders

    def orders(self, latest: int = 100_000) -> list[OrderRow]:
        """Every open order of this checkpoint and the `latest` of all, latest taken first."""
        rows = self._all(
            """
            WITH listed AS (
                SELECT * FROM orders WHERE checkpoint = :checkpoint AND state = 'open'
                UNION
                SELECT * FROM (SELECT * FROM orders WHERE checkpoint = :checkpoint
                               ORDER BY taken_lamport DESC, ordered_at LIMIT :latest)
            )
            SELECT order_id, number, source, household, merchant, ordered_at, state, count(l.line),
                -- total() and not sum(): it cannot overflow, and is as exact below 2**53 fen
                CAST(total(round(l.price_fen * l.quantity_milli / 1000.0)) AS INTEGER)
            FROM listed LEFT JOIN order_line l USING (order_id)
            GROUP BY order_id ORDER BY taken_lamport DESC, ordered_at, order_id
            """,
            {"latest": latest},
        )
        return [OrderRow(*row) for row in rows]

    def order(self, order: str) -> Order | None:
        found = self._orders("WHERE order_id = :order", {"order": order})
        return found[0] if found else None

    def waiting_orders(self, delivery: Delivery) -> list[Order]:
        """Open orders, whole, that a delivery may be shared out over: those on the purchase lists that it answers.

        One that answers none brings what was ordered without a list, as far as no other vehicle brings it
        (`earlier_arrival`).
        """
        if delivery.purchase_lists:
            return self._orders(
                """WHERE checkpoint = :checkpoint AND state = 'open' AND order_id IN (
                       SELECT order_id FROM delivery_list JOIN purchase_list_order USING (list_id)
                       WHERE delivery_id = :delivery)""",
                {"delivery": delivery.delivery},
            )
        return self._orders(
            """WHERE checkpoint = :checkpoint AND state = 'open' AND merchant = :merchant
                   AND NOT EXISTS (SELECT 1 FROM listed_order t WHERE t.order_id = orders.order_id)""",
            {"merchant": delivery.merchant},
        )

    def order_requests(self, orders: Iterable[str]) -> dict[str, OrderRequest]:
        """What is recorded under these order ids, in the form in which it was asked for."""
        found = ((name, self.order(name)) for name in orders)
        return {name: request_of(order) for name, order in found if order is not None}

    def purchase_list(self, merchant: str = "") -> list[PurchaseLine]:
        """What the next vehicle of each merchant (or of one) has to bring, by item.

        That is what stands on its closed purchase lists that no vehicle answered yet. Where there are none it is what is
        on order, but for what was ordered before a vehicle of the merchant came that answers no list either and is not
        shared out yet: that stands on the purchase list of that vehicle.
        """
        rows = self._all(
            f"""
            WITH told AS (
                SELECT l.merchant, g.sku, g.unit, sum(g.quantity_milli) AS milli
                FROM purchase_list l JOIN purchase_list_line g USING (list_id)
                WHERE {UNANSWERED} {"AND l.merchant = :merchant" if merchant else ""}
                GROUP BY l.merchant, g.sku, g.unit
            )
            SELECT * FROM told
            UNION ALL
            SELECT o.merchant, l.sku, l.unit, sum(l.quantity_milli)
            FROM orders o JOIN order_line l USING (order_id)
            WHERE {TO_LIST} AND l.quantity_milli > 0 AND o.merchant NOT IN (SELECT merchant FROM told)
                {"AND o.merchant = :merchant" if merchant else ""}
            GROUP BY o.merchant, l.sku, l.unit ORDER BY 1, 2, 3
            """,
            {"merchant": merchant},
        )
        return [PurchaseLine(row[0], row[1], row[2], from_milli(row[3])) for row in rows]

    def earlier_arrival(self, delivery: Delivery) -> int:
        """The Lamport time of the latest arrival of the same merchant before `delivery` that answers no purchase list and
        is not shared out; 0 if none."""
        rows = self._all(
            f"""SELECT coalesce(max(arrived_lamport), 0) FROM delivery d
                WHERE {BRINGS_WITHOUT_A_LIST} AND merchant = :merchant AND arrived_lamport < :before""",
            {"merchant": delivery.merchant, "before": delivery.arrived_lamport},
        )
        return int(rows[0][0])

    # deliveries

    def deliveries(self, limit: int = 200) -> list[Delivery]:
        """Deliveries to this checkpoint, latest first."""
        rows = self._all(
            f"{_DELIVERY} WHERE checkpoint = :checkpoint ORDER BY arrived_lamport DESC LIMIT :limit", {"limit": limit}
        )
        return [_delivery(row) for row in rows]

    def deliveries_under_way(self) -> list[Delivery]:
        """Every delivery to this checkpoint that was not shared out yet or is held in part, however old, latest first."""
        rows = self._all(
            f"""{_DELIVERY} WHERE checkpoint = :checkpoint
                AND (released_at = '' OR NOT EXISTS (SELECT 1 FROM orders o WHERE o.delivery = d.delivery_id))
                ORDER BY arrived_lamport DESC""",
            {},
        )
        return [_delivery(row) for row in rows]

    def delivery(self, delivery: str) -> Delivery | None:
        rows = self._all(f"{_DELIVERY} WHERE delivery_id = :delivery", {"delivery": delivery})
        return _delivery(rows[0]) if rows else None

    # packing

    def household_goods(self, delivery: str) -> list[HouseholdGoods]:
        """Households that ordered from this delivery, in walking order (building, unit, room as numbers).

        A line that was passed on whole is none any more; one with a substitute that the household took is not short.
        """
        rows = self._all(
            f"""
            WITH packed AS (
                SELECT l.order_id, l.line, l.sku, sum(l.quantity_milli) AS milli
                FROM bag b JOIN bag_line l USING (bag_id)
                WHERE b.delivery = :delivery GROUP BY l.order_id, l.line, l.sku
            )
            SELECT o.household, sum(l.quantity_milli > 0), sum(l.short_milli > 0 AND s.sku IS NULL),
                sum(l.given_milli > coalesce(p.milli, 0)) + sum(coalesce(s.quantity_milli, 0) > coalesce(q.milli, 0)),
                (SELECT count(*) FROM bag b WHERE b.delivery = :delivery AND b.household = o.household),
                group_concat(o.needs, ' '), max(o.note <> '' OR l.note <> '')
            FROM orders o JOIN order_line l USING (order_id)
                LEFT JOIN order_substitute s ON s.order_id = l.order_id AND s.line = l.line AND s.state = 'accepted'
                LEFT JOIN packed p ON p.order_id = l.order_id AND p.line = l.line AND p.sku = l.sku
                LEFT JOIN packed q ON q.order_id = s.order_id AND q.line = s.line AND q.sku = s.sku
                LEFT JOIN ref_household h ON h.household = o.household
            WHERE o.delivery = :delivery
            GROUP BY o.household HAVING sum(l.quantity_milli > 0) > 0
            ORDER BY {WALKING_ORDER}, o.household
            """,
            {"delivery": delivery},
        )
        return [HouseholdGoods(*(*row[:5], tuple(sorted(set(row[5].split()))), bool(row[6]))) for row in rows]

    def goods(self, delivery: str, household: str) -> list[Goods]:
        """Line by line, what the delivery gives a household, each followed by the substitute that it took.

        Goods of a returned bag stay in that bag's account.
        """
        rows = self._all(
            """
            SELECT aside.*, coalesce((SELECT sum(b.quantity_milli) FROM bag_line b
                                  WHERE b.order_id = aside.order_id AND b.line = aside.line AND b.sku = aside.sku), 0)
            FROM (
                SELECT o.household, o.order_id, l.line, l.sku, l.unit, l.quantity_milli AS ordered, l.given_milli AS given,
                    l.short_milli AS short, l.price_fen, l.priced, 0 AS substitute, l.note
                FROM orders o JOIN order_line l USING (order_id)
                WHERE o.delivery = :delivery AND o.household = :household AND l.quantity_milli > 0
                UNION ALL
                SELECT o.household, o.order_id, s.line, s.sku, s.unit, s.quantity_milli, s.quantity_milli, 0,
                    s.price_fen, 1, 1, ''
                FROM orders o JOIN order_substitute s USING (order_id)
                WHERE o.delivery = :delivery AND o.household = :household AND s.state = 'accepted'
            ) aside ORDER BY aside.order_id, aside.line, aside.substitute
            """,
            {"delivery": delivery, "household": household},
        )
        return [
            Goods(*(*row[:5], *map(from_milli, (*row[5:8], row[12])), row[8], bool(row[9]), bool(row[10]), row[11]))
            for row in rows
        ]

    # bags

    def bag(self, bag: str) -> Bag | None:
        rows = self._all(f"{_BAG} WHERE bag_id = :bag", {"bag": bag})
        if not rows:
            return None
        row = rows[0]
        return Bag(*(*row[:7], bool(row[7]), row[8], BagState(row[9]), *row[10:]))

    def bags(
        self,
        *,
        delivery: str = "",
        household: str = "",
        state: BagState | None = None,
        unlabelled: bool = False,
        limit: int = 100_000,
    ) -> list[BagRow]:
        """Bags of this checkpoint in walking order, each household's numbered bags together."""
        # The conditions are chosen here rather than written as (:x = '' OR …), so that SQLite can use an index.
        where = ["b.checkpoint = :checkpoint"]
        where += ["b.delivery = :delivery"] if delivery else []
        where += ["b.household = :household"] if household else []
        where += ["b.state = :state"] if state else []
        where += ["b.label_copies = 0"] if unlabelled else []
        rows = self._all(
            f"""
            SELECT b.bag_id, b.household, b.delivery, b.merchant, b.number, b.of_bags, b.cold, b.state, b.label_copies,
                b.failed_attempts, b.last_failure, b.handed_at, b.handed_by
            FROM bag b LEFT JOIN ref_household h ON h.household = b.household
            WHERE {" AND ".join(where)}
            ORDER BY {WALKING_ORDER}, b.household, b.delivery, b.number
            LIMIT :limit
            """,
            {
                "delivery": delivery,
                "household": household,
                "state": state.value if state else "",
                "limit": limit,
            },
        )
        return [BagRow(*(*row[:6], bool(row[6]), BagState(row[7]), *row[8:])) for row in rows]

    def bag_goods(self, bag: str) -> list[tuple[str, Decimal, str]]:
        """(sku, quantity, unit) of what lies in a bag; what the scale said where it was asked."""
        rows = self._all(
            """SELECT sku, sum(iif(weighed_milli > 0, weighed_milli, quantity_milli)), unit
               FROM bag_line WHERE bag_id = :bag GROUP BY sku, unit ORDER BY sku""",
            {"bag": bag},
        )
        return [(row[0], from_milli(row[1]), row[2]) for row in rows]

    def bag_counts(self, delivery: str = "") -> BagCounts:
        """How many bags stand where; of one delivery, or of the whole checkpoint."""
        # The plus chooses the index by delivery, which leaves far fewer bags than the one by state.
        where = "delivery = :delivery AND +checkpoint = :checkpoint" if delivery else "checkpoint = :checkpoint"
        counts = dict(
            self._all(f"SELECT state, count(*) FROM bag WHERE {where} GROUP BY state", {"delivery": delivery})
        )
        unlabelled = self._all(
            f"SELECT count(*) FROM bag WHERE {where} AND state = 'waiting' AND label_copies = 0", {"delivery": delivery}
        )[0][0]
        conflict = counts.get("conflict", 0)
        return BagCounts(
            packed=sum(counts.values()),
            waiting=counts.get("waiting", 0),
            handed_over=counts.get("handed_over", 0) + conflict,
            returned=counts.get("returned", 0),
            conflict=conflict,
            unlabelled=unlabelled,
        )

    # the journal, seen from outside

    def unsent(self) -> int:
        """Entries of this file's own journal that were not sent yet."""
        return int(
            self._all(
                """SELECT coalesce((SELECT max(seq) FROM entry WHERE journal = own.journal), 0) - own.sent_seq
                   FROM own""",
                {},
            )[0][0]
        )

    def alerts(self) -> Alerts:
        row = self._all(
            """SELECT (SELECT count(*) FROM quarantine), (SELECT count(*) FROM unread),
                   (SELECT count(*) FROM bag WHERE state = 'conflict'),
                   (SELECT count(*) FROM orders WHERE allocations > 1)""",
            {},
        )[0]
        return Alerts(*row)

    def _orders(self, where: str, parameters: dict[str, object]) -> list[Order]:
        lines: dict[str, list[sqlite3.Row]] = {}
        heads = self._all(
            f"""SELECT order_id, household, merchant, checkpoint, source, number, ordered_at, taken_lamport, state, delivery,
                    note, needs, rule
                FROM orders {where}""",
            parameters,
        )
        for line in self._all(
            f"""SELECT order_id, sku, quantity_milli, unit, price_fen, given_milli, short_milli, priced, note, trace_text,
                    trace_start, trace_end, trace_rule
                FROM order_line WHERE order_id IN (SELECT order_id FROM orders {where}) ORDER BY order_id, line""",
            parameters,
        ):
            lines.setdefault(line[0], []).append(line)
        orders = []
        for head in heads:
            own = lines.get(head[0], [])
            allocated = head[8] == OrderState.ALLOCATED.value
            ordered = tuple(
                OrderLine(line[1], from_milli(line[2]), line[3], line[4], bool(line[7]), line[8], Trace(*line[9:]))
                for line in own
            )
            given = tuple(from_milli(line[5]) for line in own) if allocated else ()
            short = tuple(from_milli(line[6]) for line in own) if allocated else ()
            needs = tuple(head[11].split())
            orders.append(
                Order(*(*head[:8], ordered, OrderState(head[8]), head[9], given, short, head[10], needs, head[12]))
            )
        return orders


def _delivery(row: sqlite3.Row) -> Delivery:
    return Delivery(*(*row[:15], tuple(json.loads(row[15])), DriverCheck(*row[16:19]), tuple(row[19].split()), row[20]))
