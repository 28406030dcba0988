"""What chat orders were read from, word for word, on this laptop alone: it may hold names and phones, so no entry has it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from checkpoint_app.db.database import Database
from checkpoint_app.db.reads import Reads
from checkpoint_app.domain.state import OrderState


@dataclass(frozen=True, slots=True)
class OrderSource:
    """The entry of a chat list that an order was read from, and the chat group that it stood in."""

    order: str
    group: str
    text: str = field(repr=False)


def keep(database: Database, sources: Iterable[OrderSource]) -> None:
    """Keep these texts, in one transaction; a newer text of an order takes the place of the older. Raises KnownError."""
    with database.immediate() as connection:
        connection.executemany(
            """INSERT INTO order_source (order_id, chat_group, text) VALUES (?, ?, ?)
               ON CONFLICT (order_id) DO UPDATE SET chat_group = excluded.chat_group, text = excluded.text""",
            [(each.order, each.group, each.text) for each in sources],
        )


class SourceQueries(Reads):
    """Reads of the kept texts, and of the orders that a list which is pasted again may be about. Raise KnownError."""

    def of_order(self, order: str) -> OrderSource | None:
        """The text that an order was read from; None for one of another kind, or taken on another laptop."""
        rows = self._all(
            "SELECT order_id, chat_group, text FROM order_source WHERE order_id = :order", {"order": order}
        )
        return OrderSource(*rows[0]) if rows else None

    def open_orders_of_list(self, beginning: str) -> list[str]:
        """The ids of the orders of one chat list (all its ids begin so) that can still be changed."""
        # Not LIKE: a range finds them by the key.
        rows = self._all(
            """SELECT order_id FROM orders WHERE order_id >= :beginning AND order_id < :beginning || char(0x10ffff)
               AND state = 'open' AND checkpoint = :checkpoint ORDER BY taken_lamport, order_id""",
            {"beginning": beginning},
        )
        return [str(row[0]) for row in rows]

    def any_of_list(self, beginning: str) -> bool:
        """Whether any order of one chat list (all its ids begin so) is recorded, whatever became of it."""
        rows = self._all(
            """SELECT EXISTS (SELECT 1 FROM orders WHERE order_id >= :beginning
                   AND order_id < :beginning || char(0x10ffff) AND checkpoint = :checkpoint)""",
            {"beginning": beginning},
        )
        return bool(rows[0][0])

    def states(self, orders: Iterable[str]) -> dict[str, OrderState]:
        """What became of these orders, as far as they are recorded."""
        rows = self._all(
            "SELECT order_id, state FROM orders WHERE order_id IN (SELECT value FROM json_each(:orders))",
            {"orders": json.dumps(list(orders))},
        )
        return {row[0]: OrderState(row[1]) for row in rows}

    def latest_group(self, merchant: str) -> str:
        """The chat group that the merchant's latest chat order stood in; empty when there was none."""
        rows = self._all(
            """SELECT s.chat_group FROM orders o JOIN order_source s USING (order_id)
               WHERE o.checkpoint = :checkpoint AND o.merchant = :merchant AND s.chat_group <> ''
               ORDER BY o.taken_lamport DESC LIMIT 1""",
            {"merchant": merchant},
        )
        return str(rows[0][0]) if rows else ""
