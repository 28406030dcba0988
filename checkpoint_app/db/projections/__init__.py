"""Derives every projection from the journal: one path, `refold`, for a local action, for sync and for rebuild."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence

from checkpoint_app.db import journal
from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections import bags, deliveries, goods, orders, purchasing, shifts, vouchers
from checkpoint_app.db.projections.registry import applied_types, apply
from checkpoint_app.db.tables import COMMON_PROJECTIONS, PROJECTIONS
from checkpoint_app.domain.facts import EntryVoided, Fact, UnreadableBody, decode, subject_of

__all__ = [
    "applied_types",
    "bags",
    "deliveries",
    "digest",
    "goods",
    "orders",
    "purchasing",
    "rebuild",
    "refold",
    "shifts",
    "vouchers",
]


def refold(connection: sqlite3.Connection, subject: str, appended: Sequence[Entry] = ()) -> None:
    """Derive everything about one subject again. Call inside a transaction.

    Deletes the subject's rows and applies its entries in order, so an entry that arrives late needs no special case.
    `appended` are entries about the subject that this file has just appended, and which so come last: where nothing
    about the subject is or was taken back, applying only them gives the same rows, and the thousandth count of a load
    costs no more than the first.
    """
    if appended and not _any_void(connection, subject):
        _apply_all(connection, appended)
        return
    subject_type, _, name = subject.partition(":")
    for table, column in PROJECTIONS.get(subject_type, ()):
        connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (name,))
    for table, column in COMMON_PROJECTIONS:
        connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (subject,))
    _apply_all(connection, journal.of_subject(connection, subject))


def rebuild(connection: sqlite3.Connection) -> int:
    """Throw all projections away and derive them again. Call inside a transaction. Returns the number of subjects."""
    for table, _ in (*(each for tables in PROJECTIONS.values() for each in tables), *COMMON_PROJECTIONS):
        connection.execute(f"DELETE FROM {table}")
    subjects = [row[0] for row in connection.execute("SELECT DISTINCT subject FROM entry")]
    for subject in subjects:
        _apply_all(connection, journal.of_subject(connection, subject))
    return len(subjects)


def digest(connection: sqlite3.Connection) -> str:
    """One hash over the content of all projections: equal for equal content, whatever the order it arrived in."""
    total = hashlib.sha256()
    for table, _ in (*(each for tables in PROJECTIONS.values() for each in tables), *COMMON_PROJECTIONS):
        columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
        total.update(f"\n{table}\n".encode())
        for row in connection.execute(f"SELECT {columns} FROM {table} ORDER BY {columns}"):
            total.update(repr(row).encode("utf-8"))
    return total.hexdigest()


def _any_void(connection: sqlite3.Connection, subject: str) -> bool:
    found = connection.execute("SELECT 1 FROM entry WHERE subject = ? AND kind = ? LIMIT 1", (subject, "entry.voided"))
    return found.fetchone() is not None


def _apply_all(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    read = [(entry, _read(connection, entry)) for entry in entries]
    voided = _voided(read)
    for entry, fact in read:
        if (entry.journal, entry.seq) in voided:
            connection.execute(
                "INSERT OR IGNORE INTO voided (subject, journal, seq) VALUES (?, ?, ?)",
                (entry.subject, entry.journal, entry.seq),
            )
        elif fact is not None and not isinstance(fact, EntryVoided):
            apply(connection, fact, entry)


def _voided(read: list[tuple[Entry, Fact | None]]) -> set[tuple[str, int]]:
    """Which entries are void. Latest first, so that a void which is itself void has no effect."""
    voided: set[tuple[str, int]] = set()
    for entry, fact in reversed(read):
        if isinstance(fact, EntryVoided) and (entry.journal, entry.seq) not in voided:
            voided.add((fact.journal, fact.seq))
    return voided


def _read(connection: sqlite3.Connection, entry: Entry) -> Fact | None:
    try:
        fact = decode(entry.kind, entry.body)
    except UnreadableBody:
        fact = None
    if fact is not None and subject_of(fact) != entry.subject:
        # Applying it would write another subject's rows, and the order of arrival would begin to matter.
        fact = None
    if fact is None:
        # From a newer version, or damaged before it was sealed: kept, forwarded, counted, and shown as not understood.
        connection.execute(
            "INSERT OR IGNORE INTO unread (subject, journal, seq, kind) VALUES (?, ?, ?, ?)",
            (entry.subject, entry.journal, entry.seq, entry.kind),
        )
    return fact
