"""Which SQL applies which kind of fact; each applies to its own subject's rows only and reads no reference data."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar

from checkpoint_app.db.journal import Entry
from checkpoint_app.domain.facts import Fact, Override

F = TypeVar("F", bound=Fact)
Apply = Callable[[sqlite3.Connection, Any, Entry], None]

_APPLY: dict[type[Fact], Apply] = {}


def applies(fact: type[F]) -> Callable[[Callable[[sqlite3.Connection, F, Entry], None]], Apply]:
    """Register the function that brings facts of this type into the projections."""

    def register(function: Callable[[sqlite3.Connection, F, Entry], None]) -> Apply:
        assert fact not in _APPLY
        _APPLY[fact] = function
        return function

    return register


def apply(connection: sqlite3.Connection, fact: Fact, entry: Entry) -> None:
    """Bring one fact into the projections. Must succeed for any fact in any order: entries may arrive late."""
    _APPLY[type(fact)](connection, fact, entry)


def write_override(connection: sqlite3.Connection, override: Override, entry: Entry) -> None:
    """Remember what a supervisor let pass, if this entry says so. The table goes by the entry's subject."""
    if override.supervisor:
        connection.execute(
            """INSERT OR IGNORE INTO override (subject, journal, seq, lamport, at, operator, supervisor, reason, stops, kind)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                entry.subject,
                entry.journal,
                entry.seq,
                entry.lamport,
                entry.at,
                entry.operator,
                override.supervisor,
                override.reason,
                " ".join(override.stops),
                entry.kind,
            ),
        )


def applied_types() -> frozenset[type[Fact]]:
    """The fact types that have an apply."""
    return frozenset(_APPLY)
