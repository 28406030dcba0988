"""Verify walks every chain and names the first entry at which it does not hold, whatever was done to the file by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from checkpoint_app.db import journal, upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import Broken
from tests.db.histories import JOURNALS, Draft, chained
from tests.db.test_arrival_order import receive
from tests.desk import days, every_kind


@pytest.fixture
def day(new_file: Callable[[str], Path]) -> Path:
    """A database with a whole day in it, closed."""
    path = new_file("day.db")
    clock = days.Clock()
    desk = days.open_desk(path, clock=clock)
    every_kind.whole_day(desk, clock)
    desk.close()
    return path


def by_hand(path: Path, *statements: str) -> None:
    """What somebody does with a database browser."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for trigger in ("entry_is_never_changed", "entry_is_never_deleted"):
            connection.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            assert connection.execute(statement).rowcount > 0


def verified(path: Path) -> upkeep.Verified:
    database = Database(path)
    found = upkeep.verify(database)
    database.close()
    return found


def broken(path: Path) -> tuple[int, str]:
    """(seq, why) of the one broken entry that verify names."""
    (first,) = verified(path).broken
    return first.seq, first.why


def test_an_untouched_day_is_whole(day: Path) -> None:
    found = verified(day)
    assert found.broken == () and found.entries > 30


def test_nothing_recorded_is_whole(new_file: Callable[[str], Path]) -> None:
    assert verified(new_file("empty.db")) == upkeep.Verified(0, (), True)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("lamport", "lamport + 1"),
        ("kind", "'bag.returned'"),
        ("subject", "'bag:0000000000000000'"),
        ("at", "'2021-11-03T00:00:00.000Z'"),
        ("operator", "'V09'"),
        ("body", "CAST(replace(CAST(body AS TEXT), '\"', '\" ') AS BLOB)"),
        ("hash", "upper(hash)"),
        ("hash", "printf('%064d', 1)"),
    ],
)
@pytest.mark.parametrize("seq", [1, 7])
def test_a_changed_column_breaks_the_chain_at_that_entry(day: Path, column: str, value: str, seq: int) -> None:
    by_hand(day, f"UPDATE entry SET {column} = {value} WHERE seq = {seq}")
    assert broken(day) == (seq, journal.WRONG_HASH)


def test_a_changed_previous_hash_breaks_the_chain_at_that_entry(day: Path) -> None:
    by_hand(day, "UPDATE entry SET previous = hash WHERE seq = 7")
    assert broken(day) == (7, journal.WRONG_PREVIOUS)


def test_one_entry_rewritten_with_a_fresh_hash_breaks_the_chain_at_the_next(day: Path) -> None:
    database = Database(day)
    row = database.connection.execute(
        "SELECT journal, seq, lamport, kind, subject, at, 'V09', body, previous FROM entry WHERE seq = 7"
    ).fetchone()
    database.close()
    by_hand(day, f"UPDATE entry SET operator = 'V09', hash = '{journal.chain_hash(*row)}' WHERE seq = 7")
    assert broken(day) == (8, journal.WRONG_PREVIOUS)


@pytest.mark.parametrize("seq", [1, 7])
def test_a_missing_entry_is_a_gap(day: Path, seq: int) -> None:
    by_hand(day, f"DELETE FROM entry WHERE seq = {seq}")
    assert broken(day) == (seq, journal.GAP)


def test_an_entry_moved_to_the_end_leaves_a_gap(day: Path) -> None:
    by_hand(day, "UPDATE entry SET seq = 1000 WHERE seq = 7")
    assert broken(day) == (7, journal.GAP)


def test_two_entries_that_changed_places_break_the_chain_at_the_first(day: Path) -> None:
    by_hand(
        day,
        "UPDATE entry SET seq = -1 WHERE seq = 7",
        "UPDATE entry SET seq = 7 WHERE seq = 8",
        "UPDATE entry SET seq = 8 WHERE seq = -1",
    )
    assert broken(day) == (7, journal.WRONG_PREVIOUS)


def test_only_the_first_break_is_named_but_that_of_every_journal(day: Path) -> None:
    others = [entry for name in JOURNALS for entry in chained(name, [Draft("shift.noted", "shift:s1", b"{}", 1)] * 4)]
    database = Database(day)
    receive(database, others)
    own = journal.own_journal(database.connection)
    database.close()
    by_hand(
        day,
        f"UPDATE entry SET operator = 'V09' WHERE journal = '{own}' AND seq IN (3, 9)",
        f"DELETE FROM entry WHERE journal = '{JOURNALS[1]}' AND seq IN (2, 3)",
    )
    assert set(verified(day).broken) == {
        Broken(own, 3, journal.WRONG_HASH),
        Broken(JOURNALS[1], 2, journal.GAP),
    }


def test_entries_that_have_not_arrived_yet_are_a_gap_until_they_do(new_file: Callable[[str], Path]) -> None:
    first, second, third = chained(JOURNALS[0], [Draft("shift.noted", "shift:s1", b"{}", 1)] * 3)
    database = Database(new_file("a.db"))
    receive(database, [third, first])
    assert upkeep.verify(database).broken == (Broken(JOURNALS[0], 2, journal.GAP),)
    receive(database, [second])
    assert upkeep.verify(database) == upkeep.Verified(3, (), True)
    database.close()


def test_rebuild_says_that_the_projections_had_been_changed_and_mends_them(day: Path) -> None:
    database = Database(day)
    database.connection.execute("UPDATE bag SET state = 'waiting', handed_at = ''")
    database.connection.execute("DELETE FROM order_line")
    assert not upkeep.rebuild(database).were_equal
    assert upkeep.rebuild(database).were_equal
    assert database.connection.execute("SELECT count(*) FROM bag WHERE state = 'handed_over'").fetchone() == (2,)
    database.close()


def test_a_chain_that_was_cut_off_at_its_end_holds_but_the_tables_tell(day: Path) -> None:
    before = verified(day).entries
    with closing(sqlite3.connect(day)) as database, database:
        database.execute("DROP TRIGGER entry_is_never_deleted")
        database.execute("DELETE FROM entry WHERE seq > ?", (before - 3,))
    found = verified(day)
    assert (found.entries, found.broken, found.tables_agree) == (before - 3, (), False)
