"""Entries of three laptops, in any order, in any chunks, any number of times: the same screens; and never a lost one."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.db import journal, projections, upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import Entry, Received
from checkpoint_app.db.queries import Queries
from tests.db.histories import JOURNALS, TIMES, Draft, chained, histories, sealed


@contextmanager
def empty(template: Path) -> Iterator[Database]:
    with TemporaryDirectory() as folder:
        database = Database(Path(shutil.copyfile(template, Path(folder) / "a.db")))
        yield database
        database.close()


def receive(database: Database, entries: Sequence[Entry]) -> Received:
    """Admit entries as a sync does: one transaction, then every subject they are about is derived again."""
    with database.immediate() as connection:
        received = journal.receive(connection, entries, received_at="2021-11-04T00:00:00.000Z")
        for subject in received.subjects:
            projections.refold(connection, subject)
    return received


def digest(database: Database) -> str:
    with database.reading() as connection:
        return projections.digest(connection)


def held(database: Database) -> list[Entry]:
    with database.reading() as connection:
        return list(journal.in_order(connection))


def quarantined(database: Database) -> list[tuple[str, int, str]]:
    rows = database.connection.execute("SELECT journal, seq, reason FROM quarantine ORDER BY id").fetchall()
    return [(name, seq, reason) for name, seq, reason in rows]


@st.composite
def arrivals(draw: st.DrawFn) -> tuple[list[Entry], list[list[Entry]]]:
    """A history, and the chunks in which it arrives: shuffled, with entries that come again."""
    history = draw(histories)
    again = draw(st.lists(st.sampled_from(history), max_size=6)) if history else []
    shuffled = draw(st.permutations([*history, *again]))
    chunks, rest = [], list(shuffled)
    while rest:
        size = draw(st.integers(1, len(rest)))
        chunks.append(rest[:size])
        rest = rest[size:]
    return history, chunks


@given(arrivals())
def test_any_order_and_any_repetition_gives_equal_projections(
    template: Path, arriving: tuple[list[Entry], list[list[Entry]]]
) -> None:
    history, chunks = arriving
    with empty(template) as at_once, empty(template) as bit_by_bit:
        receive(at_once, history)
        new = sum(receive(bit_by_bit, chunk).new for chunk in chunks)
        assert new == len(history)
        assert held(bit_by_bit) == held(at_once) == sorted(history, key=lambda e: (e.lamport, e.journal, e.seq))
        assert digest(bit_by_bit) == digest(at_once)
        assert upkeep.rebuild(bit_by_bit).were_equal
        assert upkeep.verify(bit_by_bit) == upkeep.Verified(len(history), (), True)
        assert quarantined(bit_by_bit) == []


@given(arrivals())
def test_while_a_history_arrives_the_projections_are_always_what_a_rebuild_makes(
    template: Path, arriving: tuple[list[Entry], list[list[Entry]]]
) -> None:
    with empty(template) as database:
        for chunk in arriving[1]:
            receive(database, chunk)
            assert upkeep.rebuild(database).were_equal


@given(histories)
def test_receiving_it_all_again_changes_nothing(template: Path, history: list[Entry]) -> None:
    with empty(template) as database:
        receive(database, history)
        before = digest(database)
        again = receive(database, history)
        assert again == Received(frozenset(), 0, len(history), 0)
        assert digest(database) == before and held(database) == sorted(
            history, key=lambda e: (e.lamport, e.journal, e.seq)
        )


@given(histories.filter(bool), st.data())
def test_a_fork_and_a_damaged_entry_are_kept_apart_and_change_nothing(
    template: Path, history: list[Entry], data: st.DataObject
) -> None:
    victim = data.draw(st.sampled_from(history))
    fork = sealed(dataclasses.replace(victim, operator="V99"))
    damaged = dataclasses.replace(victim, body=victim.body + b" ")
    with empty(template) as database:
        receive(database, history)
        before, entries = digest(database), held(database)
        for _ in range(2):
            received = receive(database, [fork, damaged, victim])
            assert received.new == 0 and received.known == 1 and received.subjects == frozenset()
        assert digest(database) == before and held(database) == entries
        assert quarantined(database) == [
            (victim.journal, victim.seq, journal.FORK),
            (victim.journal, victim.seq, journal.WRONG_HASH),
        ]


def note(later: int = 1) -> Draft:
    return Draft("shift.noted", "shift:s1", b'{"shift":"s1","text":"x"}', later)


@pytest.mark.parametrize(
    "change",
    [{"seq": 0}, {"seq": -1}, {"lamport": 0}, {"lamport": 2**62}, {"at": "soon"}, {"at": "0001-01-01T00:00:00Z"}],
)
def test_an_entry_whose_time_or_number_cannot_be_right_is_kept_apart(
    database: Database, change: dict[str, int | str]
) -> None:
    (sound,) = chained(JOURNALS[0], [note()])
    changed = dataclasses.replace(sound, **change)  # type: ignore[arg-type]  # one field at a time
    received = receive(database, [sealed(changed)])
    assert received == Received(frozenset(), 0, 0, 1)
    assert [reason for _, _, reason in quarantined(database)] == [journal.MALFORMED]
    assert held(database) == []


def test_what_is_quarantined_or_not_understood_is_an_alert(database: Database) -> None:
    known, unknown = chained(JOURNALS[0], [note(), Draft("drone.landed", "shift:s1", b"{}", 1)])
    receive(database, [known, unknown, dataclasses.replace(known, body=b"{}")])
    alerts = Queries(database, "P01").alerts()
    assert (alerts.quarantined, alerts.unread, alerts.total) == (1, 1, 2)


def test_an_entry_of_a_newer_version_is_stored_and_can_be_forwarded(database: Database) -> None:
    entries = chained(JOURNALS[0], [note(), Draft("drone.landed", "drone:7", b"\xffnot json", 1), note()])
    receive(database, entries)
    with database.reading() as connection:
        assert journal.since(connection, JOURNALS[0], 0) == tuple(entries)
        assert journal.since(connection, JOURNALS[0], 1, limit=1) == (entries[1],)
        assert connection.execute("SELECT subject, kind FROM unread").fetchall() == [("drone:7", "drone.landed")]


def test_what_is_recorded_here_comes_after_all_that_was_seen_even_when_this_clock_is_behind(database: Database) -> None:
    receive(database, chained(JOURNALS[0], [note(later=5_000_000_000_000)]))
    new = [journal.NewEntry("shift.noted", "shift:s1", b'{"shift":"s1","text":"y"}')]
    with database.immediate() as connection:
        (own,) = journal.append(connection, new, at=TIMES[0], wall_ms=1000, operator="V01")
        (next_,) = journal.append(connection, new, at=TIMES[0], wall_ms=1000, operator="V01")
    assert (own.lamport, next_.lamport) == (5_000_000_000_001, 5_000_000_000_002)
