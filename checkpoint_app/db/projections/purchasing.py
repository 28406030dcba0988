"""How purchase lists, quotes and learned words become rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections.registry import applies
from checkpoint_app.domain import facts
from checkpoint_app.domain.quantities import to_milli


@applies(facts.PurchaseListClosed)
def purchase_list_closed(db: sqlite3.Connection, fact: facts.PurchaseListClosed, entry: Entry) -> None:
    done = db.execute(
        """INSERT OR IGNORE INTO purchase_list (list_id, checkpoint, merchant, number, closed_at, closed_by,
               closed_lamport, cancelled_at, cancel_reason)
           VALUES (?, ?, ?, ?, ?, ?, ?, '', '')""",
        (
            fact.purchase_list,
            fact.checkpoint,
            fact.merchant,
            fact.number,
            entry.at,
            entry.operator,
            entry.lamport,
        ),
    )
    if done.rowcount:
        _add(db, fact.purchase_list, fact.orders, fact.lines, entry)


@applies(facts.PurchaseListExtended)
def purchase_list_extended(db: sqlite3.Connection, fact: facts.PurchaseListExtended, entry: Entry) -> None:
    _add(db, fact.purchase_list, fact.orders, fact.lines, entry)


@applies(facts.PurchaseListCancelled)
def purchase_list_cancelled(db: sqlite3.Connection, fact: facts.PurchaseListCancelled, entry: Entry) -> None:
    db.execute(
        "UPDATE purchase_list SET cancelled_at = ?, cancel_reason = ? WHERE list_id = ? AND cancelled_at = ''",
        (entry.at, fact.reason, fact.purchase_list),
    )


@applies(facts.QuoteGiven)
def quote_given(db: sqlite3.Connection, fact: facts.QuoteGiven, entry: Entry) -> None:
    db.executemany(
        """INSERT OR IGNORE INTO quote_line (quote_id, line, checkpoint, merchant, sku, unit, price_fen, source, at,
               lamport, journal)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            (
                fact.quote,
                number,
                fact.checkpoint,
                fact.merchant,
                line.sku,
                line.unit,
                line.price_fen,
                fact.source,
                entry.at,
                entry.lamport,
                entry.journal,
            )
            for number, line in enumerate(fact.lines)
        ],
    )


@applies(facts.AliasLearned)
def alias_learned(db: sqlite3.Connection, fact: facts.AliasLearned, entry: Entry) -> None:
    # Learned anew, the latest meaning is in force.
    db.execute(
        """INSERT INTO alias (alias_id, chat_group, written, sku) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET sku = excluded.sku""",
        (fact.alias, fact.group, fact.written, fact.sku),
    )


def _add(
    db: sqlite3.Connection,
    name: str,
    orders: Iterable[str],
    lines: Iterable[facts.PurchaseListLine],
    entry: Entry,
) -> None:
    db.executemany(
        "INSERT OR IGNORE INTO purchase_list_order (list_id, order_id, added_lamport) VALUES (?, ?, ?)",
        [(name, order, entry.lamport) for order in orders],
    )
    db.executemany(
        """INSERT INTO purchase_list_line (list_id, sku, unit, quantity_milli) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET quantity_milli = quantity_milli + excluded.quantity_milli""",
        [(name, line.sku, line.unit, to_milli(line.quantity)) for line in lines],
    )
