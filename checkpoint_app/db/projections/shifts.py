"""How facts about shifts become rows."""

from __future__ import annotations

import sqlite3

from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections.registry import applies
from checkpoint_app.domain import facts


@applies(facts.ShiftOpened)
def shift_opened(db: sqlite3.Connection, fact: facts.ShiftOpened, entry: Entry) -> None:
    db.execute(
        """INSERT OR IGNORE INTO shift (shift_id, checkpoint, opened_at, opened_by, opened_lamport, closed_at,
               closed_by, closed_lamport)
           VALUES (?, ?, ?, ?, ?, '', '', 0)""",
        (fact.shift, fact.checkpoint, entry.at, entry.operator, entry.lamport),
    )


@applies(facts.ShiftNoted)
def shift_noted(db: sqlite3.Connection, fact: facts.ShiftNoted, entry: Entry) -> None:
    db.execute(
        "INSERT OR IGNORE INTO shift_note (shift_id, journal, seq, at, operator, text) VALUES (?, ?, ?, ?, ?, ?)",
        (fact.shift, entry.journal, entry.seq, entry.at, entry.operator, fact.text),
    )


@applies(facts.ShiftClosed)
def shift_closed(db: sqlite3.Connection, fact: facts.ShiftClosed, entry: Entry) -> None:
    db.execute(
        "UPDATE shift SET closed_at = ?, closed_by = ?, closed_lamport = ? WHERE shift_id = ? AND closed_at = ''",
        (entry.at, entry.operator, entry.lamport, fact.shift),
    )
