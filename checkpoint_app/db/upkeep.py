"""What is done to a whole file rather than to one subject: rebuild, verify, and which checkpoint the file belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.db import journal, projections
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import Broken

_CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True)
class Verified:
    """Entries walked, and the first broken entry of each journal that has one."""

    entries: int
    broken: tuple[Broken, ...]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """Subjects derived again, and whether the projections had been equal to what the journal says."""

    subjects: int
    were_equal: bool


def verify(database: Database) -> Verified:
    """Walk every chain. Raises KnownError when the file cannot be read."""
    with database.reading() as connection:
        return Verified(*journal.verify(connection))


def rebuild(database: Database) -> Rebuilt:
    """Derive every projection again from the journal, in one transaction. Raises KnownError."""
    with database.immediate() as connection:
        before = projections.digest(connection)
        subjects = projections.rebuild(connection)
        return Rebuilt(subjects, before == projections.digest(connection))


def checkpoint(database: Database) -> str:
    """The checkpoint that this file belongs to; empty when none was chosen yet. Raises KnownError."""
    with database.reading() as connection:
        row = connection.execute("SELECT value FROM setting WHERE key = ?", (_CHECKPOINT,)).fetchone()
    return str(row[0]) if row else ""


def choose_checkpoint(database: Database, checkpoint: str) -> None:
    """From now on this file belongs to `checkpoint`. Raises KnownError."""
    with database.immediate() as connection:
        connection.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            (_CHECKPOINT, checkpoint),
        )
