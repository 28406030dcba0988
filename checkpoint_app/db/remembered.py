"""Small things that this file remembers for its laptop: which checkpoint it belongs to, what a source's columns are.

Kept under a key as text. No facts: nothing of it is in the journal, nothing is told to another laptop, and no personal data
may go here.
"""

from __future__ import annotations

from checkpoint_app.db.database import Database


def recall(database: Database, key: str) -> str:
    """What is remembered under `key`; empty when nothing is. Raises KnownError."""
    with database.reading() as connection:
        row = connection.execute("SELECT value FROM setting WHERE key = :key", {"key": key}).fetchone()
    return str(row[0]) if row else ""


def remember(database: Database, key: str, value: str) -> None:
    """From now on `key` is `value`; an empty value forgets it. Raises KnownError."""
    with database.immediate() as connection:
        if not value:
            connection.execute("DELETE FROM setting WHERE key = :key", {"key": key})
            return
        connection.execute(
            "INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT DO UPDATE SET value = excluded.value",
            {"key": key, "value": value},
        )
