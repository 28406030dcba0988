"""How facts about orders become rows."""

from __future__ import annotations

import sqlite3

from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections.registry import applies
from checkpoint_app.domain import facts
from checkpoint_app.domain.quantities import to_milli


@applies(facts.OrderTaken)
def order_taken(db: sqlite3.Connection, fact: facts.OrderTaken, entry: Entry) -> None:
    # Two laptops may take one order from the same chat list: the first stays, the second changes nothing.
    done = db.execute(
        """INSERT OR IGNORE INTO orders (order_id, household, merchant, checkpoint, source, number, ordered_at,
               taken_lamport, state, delivery, allocated_at, allocations)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', '', '', 0)""",
        (
            fact.order,
            fact.household,
            fact.merchant,
            fact.checkpoint,
            fact.source,
            fact.number,
            fact.ordered_at,
            entry.lamport,
        ),
    )
    if done.rowcount:
        db.executemany(
            "INSERT INTO order_line (order_id, line, sku, quantity_milli, unit, price_fen, given_milli, short_milli)"
            " VALUES (?, ?, ?, ?, ?, ?, 0, 0)",
            [
                (fact.order, number, line.sku, to_milli(line.quantity), line.unit, line.price_fen)
                for number, line in enumerate(fact.lines)
            ],
        )


@applies(facts.OrderCancelled)
def order_cancelled(db: sqlite3.Connection, fact: facts.OrderCancelled, entry: Entry) -> None:
    db.execute("UPDATE orders SET state = 'cancelled' WHERE order_id = ? AND state = 'open'", (fact.order,))


@applies(facts.OrderAllocated)
def order_allocated(db: sqlite3.Connection, fact: facts.OrderAllocated, entry: Entry) -> None:
    # Shared out twice (two laptops, offline): the first stands, the count shows the conflict.
    first = db.execute(
        "UPDATE orders SET state = 'allocated', delivery = :delivery, allocated_at = :at"
        " WHERE order_id = :order AND allocations = 0",
        {"order": fact.order, "delivery": fact.delivery, "at": entry.at},
    ).rowcount
    db.execute("UPDATE orders SET allocations = allocations + 1 WHERE order_id = ?", (fact.order,))
    if first:
        db.executemany(
            "UPDATE order_line SET given_milli = ?, short_milli = ? WHERE order_id = ? AND line = ?",
            [(to_milli(line.given), to_milli(line.short), fact.order, line.line) for line in fact.lines],
        )
