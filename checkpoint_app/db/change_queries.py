"""Named reads about what became of order lines: passed on, packed, replaced by a substitute. They change nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from checkpoint_app.db.reads import WALKING_ORDER, Reads
from checkpoint_app.domain.quantities import from_milli
from checkpoint_app.domain.rules.voiding import Dependant
from checkpoint_app.domain.state import Substitute, SubstituteState

# Of an `order_line l`: what did not come and is still to come, as an order of its own that nobody cancelled.
_LATER = """coalesce((SELECT sum(r.quantity_milli) FROM order_rest r JOIN orders w ON w.order_id = r.to_order
        WHERE r.order_id = l.order_id AND r.line = l.line AND w.state <> 'cancelled'), 0)"""
_SUBSTITUTE = "s.order_id, s.line, s.delivery, s.sku, s.quantity_milli, s.unit, s.price_fen, s.state"


@dataclass(frozen=True, slots=True)
class ShortOrderLine:
    """A line that got less than was ordered when its delivery was shared out, and its last substitute, if any."""

    household: str
    order: str
    number: str
    needs: tuple[str, ...]
    line: int
    sku: str
    unit: str
    ordered: Decimal
    short: Decimal
    price_fen: int
    priced: bool
    note: str
    substitute: Substitute | None


@dataclass(frozen=True, slots=True)
class OrderNote:
    """What a household asked for with an order as a whole."""

    order: str
    number: str
    note: str


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

    def comes_later(self, order: str, line: int) -> Decimal:
        """How much of an order line did not come and is still to come."""
        rows = self._all(
            f"SELECT {_LATER} FROM order_line l WHERE l.order_id = :order AND l.line = :line",
            {"order": order, "line": line},
        )
        return from_milli(rows[0][0]) if rows else Decimal(0)

    def substitute(self, order: str, line: int) -> Substitute | None:
        """The last one that was offered for a line."""
        rows = self._all(
            f"SELECT {_SUBSTITUTE} FROM order_substitute s WHERE order_id = :order AND line = :line",
            {"order": order, "line": line},
        )
        return _substitute(rows[0]) if rows else None

    def substitutes(self, order: str) -> list[Substitute]:
        """The last one that was offered for each line of an order."""
        rows = self._all(
            f"SELECT {_SUBSTITUTE} FROM order_substitute s WHERE order_id = :order ORDER BY line", {"order": order}
        )
        return [_substitute(row) for row in rows]

    def short_lines(self, delivery: str) -> list[ShortOrderLine]:
        """What stays short of a delivery and does not come later, in walking order; and what has a substitute."""
        rows = self._all(
            f"""
            SELECT o.household, o.order_id, o.number, o.needs, l.line, l.sku, l.unit, l.quantity_milli,
                l.short_milli - {_LATER},
                l.price_fen, l.priced, l.note, {_SUBSTITUTE}
            FROM orders o JOIN order_line l USING (order_id)
                LEFT JOIN order_substitute s ON s.order_id = l.order_id AND s.line = l.line
                LEFT JOIN ref_household h ON h.household = o.household
            WHERE o.delivery = :delivery AND l.short_milli > 0 AND (s.sku IS NOT NULL OR l.short_milli > {_LATER})
            ORDER BY {WALKING_ORDER}, o.household, o.order_id, l.line
            """,
            {"delivery": delivery},
        )
        return [_short_line(*row) for row in rows]

    def spoken_for(self, delivery: str) -> dict[str, Decimal]:
        """How much of each item of a delivery was given to orders, or is offered or promised in place of others."""
        rows = self._all(
            """
            SELECT sku, sum(milli) FROM (
                SELECT l.sku, l.given_milli AS milli FROM orders o JOIN order_line l USING (order_id)
                WHERE o.delivery = :delivery
                UNION ALL
                SELECT s.sku, s.quantity_milli FROM order_substitute s
                WHERE s.delivery = :delivery AND s.state <> 'declined'
            ) GROUP BY sku
            """,
            {"delivery": delivery},
        )
        return {row[0]: from_milli(row[1]) for row in rows}

    def order_notes(self, delivery: str, household: str) -> list[OrderNote]:
        """What a household asked for with its orders that the delivery fills."""
        rows = self._all(
            """SELECT order_id, number, note FROM orders
               WHERE delivery = :delivery AND household = :household AND note <> '' ORDER BY order_id""",
            {"delivery": delivery, "household": household},
        )
        return [OrderNote(*row) for row in rows]

    def substitute_in_bag(self, order: str, line: int) -> Dependant | None:
        """The packing of the first bag that holds the substitute for a line."""
        rows = self._all(
            """SELECT min(b.packed_at) FROM order_substitute s
                   JOIN bag_line l ON l.order_id = s.order_id AND l.line = s.line AND l.sku = s.sku
                   JOIN bag b ON b.bag_id = l.bag_id
               WHERE s.order_id = :order AND s.line = :line""",
            {"order": order, "line": line},
        )
        return Dependant("bag.packed", rows[0][0]) if rows[0][0] else None


def _short_line(
    household: str,
    order: str,
    number: str,
    needs: str,
    line: int,
    sku: str,
    unit: str,
    ordered: int,
    short: int,
    price_fen: int,
    priced: int,
    note: str,
    *substitute: Any,
) -> ShortOrderLine:
    return ShortOrderLine(
        household,
        order,
        number,
        tuple(needs.split()),
        line,
        sku,
        unit,
        from_milli(ordered),
        from_milli(short),
        price_fen,
        bool(priced),
        note,
        _substitute(substitute) if substitute[0] is not None else None,
    )


def _substitute(row: Sequence[Any]) -> Substitute:
    order, line, delivery, sku, milli, unit, price_fen, state = row
    return Substitute(order, line, delivery, sku, from_milli(milli), unit, price_fen, SubstituteState(state))
