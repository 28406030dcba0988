"""How facts about orders become rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections.registry import applies
from checkpoint_app.domain import facts
from checkpoint_app.domain.quantities import to_milli


@applies(facts.OrderTaken)
def order_taken(db: sqlite3.Connection, fact: facts.OrderTaken, entry: Entry) -> None:
    # Two laptops may take one order from the same chat list: the first stays, the second changes nothing.
    done = db.execute(
        """INSERT OR IGNORE INTO orders (order_id, household, merchant, checkpoint, source, number, ordered_at,
               taken_lamport, state, delivery, allocated_at, allocations, note, needs)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', '', '', 0, ?, ?)""",
        (
            fact.order,
            fact.household,
            fact.merchant,
            fact.checkpoint,
            fact.source,
            fact.number,
            fact.ordered_at,
            fact.waits_since or entry.lamport,
            fact.note,
            " ".join(fact.needs),
        ),
    )
    if done.rowcount:
        _write_lines(db, fact.order, fact.lines)


@applies(facts.OrderAmended)
def order_amended(db: sqlite3.Connection, fact: facts.OrderAmended, entry: Entry) -> None:
    # Amended here while it was shared out or withdrawn there: what the goods were shared out for stands.
    done = db.execute(
        "UPDATE orders SET note = ?, needs = ?, amendments = amendments + 1 WHERE order_id = ? AND state = 'open'",
        (fact.note, " ".join(fact.needs), fact.order),
    )
    if done.rowcount:
        db.execute("DELETE FROM order_line WHERE order_id = ?", (fact.order,))
        _write_lines(db, fact.order, fact.lines)


@applies(facts.LinePassedOn)
def line_passed_on(db: sqlite3.Connection, fact: facts.LinePassedOn, entry: Entry) -> None:
    milli = to_milli(fact.quantity)
    # The same passing-on from two laptops makes one new order: it is taken off the line once.
    done = db.execute(
        "INSERT OR IGNORE INTO order_passed_on (order_id, line, to_order, quantity_milli) VALUES (?, ?, ?, ?)",
        (fact.order, fact.line, fact.to, milli),
    )
    if done.rowcount:
        # Passed on to two neighbours, offline: a line never has less than nothing.
        db.execute(
            """UPDATE order_line SET quantity_milli = max(0, quantity_milli - :milli),
                   given_milli = max(0, given_milli - :milli),
                   short_milli = min(short_milli, max(0, quantity_milli - :milli))
               WHERE order_id = :order AND line = :line""",
            {"milli": milli, "order": fact.order, "line": fact.line},
        )


@applies(facts.SubstituteOffered)
def substitute_offered(db: sqlite3.Connection, fact: facts.SubstituteOffered, entry: Entry) -> None:
    db.execute(
        """INSERT INTO order_substitute (order_id, line, delivery, sku, quantity_milli, unit, price_fen, state)
           VALUES (?, ?, ?, ?, ?, ?, ?, 'offered')
           ON CONFLICT DO UPDATE SET delivery = excluded.delivery, sku = excluded.sku,
               quantity_milli = excluded.quantity_milli, unit = excluded.unit, price_fen = excluded.price_fen,
               state = 'offered' WHERE state <> 'accepted'""",
        (
            fact.order,
            fact.line,
            fact.delivery,
            fact.sku,
            to_milli(fact.quantity),
            fact.unit,
            fact.price_fen,
        ),
    )


@applies(facts.SubstituteAnswered)
def substitute_answered(db: sqlite3.Connection, fact: facts.SubstituteAnswered, entry: Entry) -> None:
    db.execute(
        "UPDATE order_substitute SET state = ? WHERE order_id = ? AND line = ? AND state = 'offered'",
        ("accepted" if fact.accepted else "declined", fact.order, fact.line),
    )


@applies(facts.OrderCancelled)
def order_cancelled(db: sqlite3.Connection, fact: facts.OrderCancelled, entry: Entry) -> None:
    db.execute("UPDATE orders SET state = 'cancelled' WHERE order_id = ? AND state = 'open'", (fact.order,))


@applies(facts.OrderAllocated)
def order_allocated(db: sqlite3.Connection, fact: facts.OrderAllocated, entry: Entry) -> None:
    # Shared out twice (two laptops, offline): the first stands, the count shows the conflict.
    first = db.execute(
        "UPDATE orders SET state = 'allocated', delivery = :delivery, allocated_at = :at, rule = :rule"
        " WHERE order_id = :order AND allocations = 0",
        {"order": fact.order, "delivery": fact.delivery, "at": entry.at, "rule": fact.rule},
    ).rowcount
    db.execute("UPDATE orders SET allocations = allocations + 1 WHERE order_id = ?", (fact.order,))
    if first:
        db.executemany(
            "UPDATE order_line SET given_milli = ?, short_milli = ? WHERE order_id = ? AND line = ?",
            [(to_milli(line.given), to_milli(line.short), fact.order, line.line) for line in fact.lines],
        )


@applies(facts.RestKept)
def rest_kept(db: sqlite3.Connection, fact: facts.RestKept, entry: Entry) -> None:
    db.execute(
        "INSERT OR IGNORE INTO order_rest (order_id, line, to_order, quantity_milli) VALUES (?, ?, ?, ?)",
        (fact.order, fact.line, fact.to, to_milli(fact.quantity)),
    )


@applies(facts.GivenWithdrawn)
def given_withdrawn(db: sqlite3.Connection, fact: facts.GivenWithdrawn, entry: Entry) -> None:
    # Withdrawn here while it was passed on there: a line is never given less than nothing.
    if fact.sku:
        own = {"milli": to_milli(fact.quantity), "order": fact.order, "line": fact.line, "sku": fact.sku}
        db.execute(
            """UPDATE order_substitute SET quantity_milli = max(0, quantity_milli - :milli),
                   state = iif(quantity_milli > :milli, state, 'declined')
               WHERE order_id = :order AND line = :line AND sku = :sku""",
            own,
        )
        return
    db.execute(
        """UPDATE order_line SET short_milli = short_milli + min(given_milli, :milli),
               given_milli = given_milli - min(given_milli, :milli)
           WHERE order_id = :order AND line = :line""",
        {"milli": to_milli(fact.quantity), "order": fact.order, "line": fact.line},
    )


def _write_lines(db: sqlite3.Connection, order: str, lines: Iterable[facts.OrderLine]) -> None:
    db.executemany(
        """INSERT INTO order_line (order_id, line, sku, quantity_milli, unit, price_fen, given_milli, short_milli, priced,
               note, trace_text, trace_start, trace_end, trace_rule)
           VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?)""",
        [
            (
                order,
                number,
                line.sku,
                to_milli(line.quantity),
                line.unit,
                line.price_fen,
                int(line.priced),
                line.note,
                line.trace.text,
                line.trace.start,
                line.trace.end,
                line.trace.rule,
            )
            for number, line in enumerate(lines)
        ],
    )
