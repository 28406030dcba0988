"""How facts about bags become rows. A bag given away twice keeps its first hand-over and is in conflict."""

from __future__ import annotations

import sqlite3

from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections.registry import applies, write_override
from checkpoint_app.domain import accounts, facts
from checkpoint_app.domain.quantities import to_milli


@applies(facts.BagPacked)
def bag_packed(db: sqlite3.Connection, fact: facts.BagPacked, entry: Entry) -> None:
    done = db.execute(
        """INSERT OR IGNORE INTO bag (bag_id, checkpoint, household, delivery, merchant, number, of_bags, cold,
               packed_at, packed_lamport, state, label_copies, handed_at, handed_by, way, handed_lamport,
               failed_attempts, last_failure, returned_at, returned_by, returned_lamport)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, '', '', '', NULL, 0, '', '', '', NULL)""",
        (
            fact.bag,
            fact.checkpoint,
            fact.household,
            fact.delivery,
            fact.merchant,
            fact.number,
            fact.of,
            int(fact.cold),
            entry.at,
            entry.lamport,
        ),
    )
    if done.rowcount:
        db.executemany(
            """INSERT OR IGNORE INTO bag_line (bag_id, order_id, line, sku, quantity_milli, unit, price_fen,
                   weighed_milli, amount_fen)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            [
                (
                    fact.bag,
                    each.order,
                    each.line,
                    each.sku,
                    to_milli(each.quantity),
                    each.unit,
                    each.price_fen,
                    to_milli(each.weighed),
                    each.amount_fen,
                )
                for each in fact.lines
            ],
        )
        db.executemany(
            """INSERT INTO bag_lot (bag_id, order_id, line, sku, batch, quantity_milli, delivery) VALUES (?, ?, ?, ?, ?, ?, ?)
               ON CONFLICT DO UPDATE SET quantity_milli = quantity_milli + excluded.quantity_milli""",
            [
                (fact.bag, each.order, each.line, each.sku, lot.batch, to_milli(lot.quantity), fact.delivery)
                for each in fact.lines
                for lot in each.lots or (facts.LotShare("", each.quantity),)
            ],
        )


@applies(facts.LabelPrinted)
def label_printed(db: sqlite3.Connection, fact: facts.LabelPrinted, entry: Entry) -> None:
    db.execute("UPDATE bag SET label_copies = label_copies + 1 WHERE bag_id = ?", (fact.bag,))


@applies(facts.BagHandedOver)
def bag_handed_over(db: sqlite3.Connection, fact: facts.BagHandedOver, entry: Entry) -> None:
    # A bag that was returned there and then given away here is in conflict too, and has a time of its hand-over.
    db.execute("UPDATE bag SET state = iif(state = 'waiting', 'handed_over', 'conflict') WHERE bag_id = ?", (fact.bag,))
    db.execute(
        """UPDATE bag SET handed_at = ?, handed_by = ?, way = ?, handed_lamport = ?
           WHERE bag_id = ? AND handed_lamport IS NULL""",
        (entry.at, entry.operator, fact.way, entry.lamport, fact.bag),
    )
    write_override(db, fact.override, entry)
    _bill(db, fact.bag)


def _bill(db: sqlite3.Connection, bag: str) -> None:
    """Book the bill of a bag at its first hand-over. Handed over twice, it is billed once: the conflict is no money."""
    row = db.execute(
        """SELECT b.household, b.merchant, b.handed_at, b.handed_lamport, coalesce(sum(l.amount_fen), 0)
           FROM bag b LEFT JOIN bag_line l USING (bag_id) WHERE b.bag_id = ? GROUP BY b.bag_id""",
        (bag,),
    ).fetchone()
    if row is None:  # the packing has not arrived yet, or was taken back
        return
    household, merchant, at, lamport, amount = row
    db.executemany(
        "INSERT OR IGNORE INTO bag_posting (bag_id, account, fen, at, lamport) VALUES (?, ?, ?, ?, ?)",
        [(bag, each.account, each.fen, at, lamport) for each in accounts.bill(household, merchant, amount)],
    )


@applies(facts.HandOverFailed)
def hand_over_failed(db: sqlite3.Connection, fact: facts.HandOverFailed, entry: Entry) -> None:
    db.execute(
        "UPDATE bag SET failed_attempts = failed_attempts + 1, last_failure = ? WHERE bag_id = ?",
        (fact.reason, fact.bag),
    )


@applies(facts.BagReturned)
def bag_returned(db: sqlite3.Connection, fact: facts.BagReturned, entry: Entry) -> None:
    # Returned here while it was given away there is a conflict; returned twice is one return.
    db.execute(
        """UPDATE bag SET
               state = CASE state WHEN 'waiting' THEN 'returned' WHEN 'returned' THEN 'returned' ELSE 'conflict' END,
               returned_at = ?, returned_by = ?, returned_lamport = ?
           WHERE bag_id = ? AND returned_lamport IS NULL""",
        (entry.at, entry.operator, entry.lamport, fact.bag),
    )
