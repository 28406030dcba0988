"""What is done to a whole file rather than to one subject: rebuild, verify, and which checkpoint the file belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checkpoint_app.db import journal, projections, remembered
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import Broken

_CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True)
class Verified:
    """Entries walked, the first broken entry of each journal that has one, and whether the tables say what it says.

    A journal whose end was cut off has an unbroken chain; but the tables still hold what the lost entries said.
    """

    entries: int
    broken: tuple[Broken, ...]
    tables_agree: bool


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """Subjects derived again, and whether the tables had said what the journal says.

    Where they had not, `backup` is a copy of the file as it was. With a `broken` chain nothing was done.
    """

    subjects: int
    were_equal: bool
    backup: Path | None
    broken: tuple[Broken, ...]


def verify(database: Database) -> Verified:
    """Walk every chain, and derive everything again beside the file. Raises KnownError when it cannot be read."""
    with database.copied() as copy:
        entries, broken = journal.verify(copy)
        before = projections.digest(copy)
        projections.rebuild(copy)
        return Verified(entries, broken, before == projections.digest(copy))


def rebuild(database: Database) -> Rebuilt:
    """Derive every projection again from the journal, in one transaction. Raises KnownError."""
    with database.immediate() as connection:
        own = journal.own_journal(connection)
        # A gap in another laptop's journal is no damage: what is missing has not arrived yet.
        broken = tuple(each for each in journal.verify(connection)[1] if each.why != journal.GAP or each.journal == own)
        if broken:
            return Rebuilt(0, False, None, broken)
        before = projections.digest(connection)
        subjects = projections.rebuild(connection)
        equal = before == projections.digest(connection)
        return Rebuilt(subjects, equal, None if equal else database.back_up("rebuild"), ())


def checkpoint(database: Database) -> str:
    """The checkpoint that this file belongs to; empty when none was chosen yet. Raises KnownError."""
    return remembered.recall(database, _CHECKPOINT)


def choose_checkpoint(database: Database, checkpoint: str) -> None:
    """From now on this file belongs to `checkpoint`. Raises KnownError."""
    remembered.remember(database, _CHECKPOINT, checkpoint)
