"""The journal: append, read, receive from elsewhere, verify. Knows entries and their chain, not what they mean."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass

from checkpoint_app.domain import times
from checkpoint_app.domain.facts import LARGEST_WHOLE_NUMBER

# The hash that the first entry of a journal names as its previous one.
BEGINNING = "0" * 64
_COLUMNS = "journal, seq, lamport, kind, subject, at, operator, body, previous, hash"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a journal. `at` is UTC for people; (lamport, journal, seq) is the order; `body` the exact bytes."""

    journal: str
    seq: int
    lamport: int
    kind: str
    subject: str
    at: str
    operator: str
    body: bytes
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What is about to be appended."""

    kind: str
    subject: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Broken:
    """The first entry of a journal at which the chain does not hold. `why` is one of the constants below."""

    journal: str
    seq: int
    why: str


GAP, WRONG_PREVIOUS, WRONG_HASH = "gap", "wrong_previous", "wrong_hash"
# Why an entry from elsewhere is kept apart: WRONG_HASH, or one of these.
FORK, MALFORMED = "fork", "malformed"


@dataclass(frozen=True, slots=True)
class Received:
    """What `receive` did: subjects to refold, and how many entries were new, known, and quarantined."""

    subjects: frozenset[str]
    new: int
    known: int
    quarantined: int


def chain_hash(
    journal: str, seq: int, lamport: int, kind: str, subject: str, at: str, operator: str, body: bytes, previous: str
) -> str:
    """SHA-256, in hex, over the entry with its body's digest and the previous hash.

    The body enters by its digest, so that one day a body which has to be erased can leave its digest in its place.
    """
    head = [journal, seq, lamport, kind, subject, at, operator, previous, hashlib.sha256(body).hexdigest()]
    return hashlib.sha256(json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8")).hexdigest()


def own_journal(connection: sqlite3.Connection) -> str:
    """The id of the journal that this file appends to."""
    return str(connection.execute("SELECT journal FROM own").fetchone()[0])


def append(
    connection: sqlite3.Connection, new: Sequence[NewEntry], *, at: str, wall_ms: int, operator: str
) -> tuple[Entry, ...]:
    """Append entries of one action to this file's own journal. Call inside `Database.immediate()`.

    All of them share one Lamport time: the wall clock in milliseconds, or one more than anything seen so far when a
    clock is behind. So (journal, lamport) names the action, and what a person saw comes before what they then did.
    """
    journal = own_journal(connection)
    lamport = max(wall_ms, _last_lamport(connection) + 1)
    seq, previous = _head(connection, journal)
    entries: list[Entry] = []
    for item in new:
        seq += 1
        digest = chain_hash(journal, seq, lamport, item.kind, item.subject, at, operator, item.body, previous)
        entries.append(Entry(journal, seq, lamport, item.kind, item.subject, at, operator, item.body, previous, digest))
        previous = digest
    connection.executemany(f"INSERT INTO entry ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?)", map(astuple, entries))
    return tuple(entries)


def receive(connection: sqlite3.Connection, entries: Iterable[Entry], *, received_at: str) -> Received:
    """Admit entries from elsewhere, in any order and any number of times. Call inside `Database.immediate()`.

    An entry whose hash is not its own, whose numbers or time cannot be right, or that says something else under a
    (journal, seq) we hold, goes to quarantine and never over what is recorded. Its numbers must fit 64 bits.
    """
    subjects: set[str] = set()
    new = known = quarantined = 0
    for entry in entries:
        if chain_hash(*astuple(entry)[:9]) != entry.hash:
            quarantined += _quarantine(connection, entry, WRONG_HASH, received_at)
            continue
        if not _is_sound(entry):
            quarantined += _quarantine(connection, entry, MALFORMED, received_at)
            continue
        held = connection.execute(
            "SELECT hash FROM entry WHERE journal = ? AND seq = ?", (entry.journal, entry.seq)
        ).fetchone()
        if held is None:
            connection.execute(f"INSERT INTO entry ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?)", astuple(entry))
            subjects.add(entry.subject)
            new += 1
        elif held[0] == entry.hash:
            known += 1
        else:
            quarantined += _quarantine(connection, entry, FORK, received_at)
    return Received(frozenset(subjects), new, known, quarantined)


def since(connection: sqlite3.Connection, journal: str, seq: int, limit: int = 1000) -> tuple[Entry, ...]:
    """The entries of a journal after `seq`, in sequence, at most `limit`."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM entry WHERE journal = ? AND seq > ? ORDER BY seq LIMIT ?", (journal, seq, limit)
    )
    return tuple(Entry(*row) for row in rows)


def of_subject(connection: sqlite3.Connection, subject: str) -> tuple[Entry, ...]:
    """Everything recorded about a subject, in order."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM entry WHERE subject = ? ORDER BY lamport, journal, seq", (subject,)
    )
    return tuple(Entry(*row) for row in rows)


def in_order(connection: sqlite3.Connection) -> Iterator[Entry]:
    """Every entry of every journal, in order."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM entry ORDER BY lamport, journal, seq")
    return (Entry(*row) for row in rows)


def verify(connection: sqlite3.Connection) -> tuple[int, tuple[Broken, ...]]:
    """Walk every chain. (entries walked, the first broken entry of each journal that has one.)

    Shows accidents and clumsy edits. A person who rewrites the whole file with fresh hashes is not shown: see
    docs/security.md.
    """
    walked = 0
    broken: dict[str, Broken] = {}
    journal, seq, previous = "", 0, BEGINNING
    for row in connection.execute(f"SELECT {_COLUMNS} FROM entry ORDER BY journal, seq"):
        entry = Entry(*row)
        walked += 1
        if entry.journal != journal:
            journal, seq, previous = entry.journal, 0, BEGINNING
        why = ""
        if entry.seq != seq + 1:
            why = GAP
        elif entry.previous != previous:
            why = WRONG_PREVIOUS
        elif chain_hash(*row[:9]) != entry.hash:
            why = WRONG_HASH
        if why and journal not in broken:
            broken[journal] = Broken(journal, seq + 1 if why == GAP else entry.seq, why)
        seq, previous = entry.seq, entry.hash
    return walked, tuple(broken.values())


def _is_sound(entry: Entry) -> bool:
    """Whether it can be shown and followed: a time that no clock can have would be the last one for everybody."""
    try:
        times.parse_utc(entry.at)
    except ValueError:
        return False
    return entry.seq > 0 and 0 < entry.lamport <= LARGEST_WHOLE_NUMBER


def _last_lamport(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(lamport), 0) FROM entry").fetchone()[0])


def _head(connection: sqlite3.Connection, journal: str) -> tuple[int, str]:
    row = connection.execute(
        "SELECT seq, hash FROM entry WHERE journal = ? ORDER BY seq DESC LIMIT 1", (journal,)
    ).fetchone()
    return (int(row[0]), str(row[1])) if row else (0, BEGINNING)


def _quarantine(connection: sqlite3.Connection, entry: Entry, reason: str, received_at: str) -> int:
    done = connection.execute(
        f"INSERT OR IGNORE INTO quarantine ({_COLUMNS}, reason, received_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (*astuple(entry), reason, received_at),
    )
    return done.rowcount
