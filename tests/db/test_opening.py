"""Opening a file: ours is served, anything else is refused in words and left exactly as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from checkpoint_app.db.database import APPLICATION_ID, Database
from checkpoint_app.db.errors import Fault, KnownError
from checkpoint_app.db.journal import own_journal


def refusal(path: Path, *, read_only: bool = False) -> Fault:
    """Why the database at `path` is not opened. Nothing may be different afterwards."""
    before = (
        {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} if path.parent.is_dir() else {}
    )
    with pytest.raises(KnownError) as refused:
        Database(path, read_only=read_only)
    after = (
        {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} if path.parent.is_dir() else {}
    )
    assert after == before
    assert refused.value.path == path
    return refused.value.fault


def test_a_new_file_is_made_and_marked_as_ours(tmp_path: Path) -> None:
    path = tmp_path / "新卡点 1.db"
    database = Database(path)
    assert database.connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    database.close()
    assert path.read_bytes()[68:72] == b"CkPt"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_each_new_file_has_a_journal_of_its_own_and_keeps_it(tmp_path: Path) -> None:
    journals = []
    for name in ("a.db", "a.db", "b.db"):
        database = Database(tmp_path / name)
        journals.append(own_journal(database.connection))
        database.close()
    assert journals[0] == journals[1] != journals[2]
    assert all(len(each) == 32 for each in journals)


def test_what_is_committed_is_synced_to_the_disk_and_triggers_hold(tmp_path: Path) -> None:
    for _ in ("new", "again"):
        database = Database(tmp_path / "a.db")
        pragmas = {
            name: database.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers")
        }
        database.close()
        assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}


def test_an_empty_file_is_taken_for_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.touch()
    database = Database(path)
    assert own_journal(database.connection)
    database.close()


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04 a spreadsheet", b"S", b"SQLite format 2\x00", "订单".encode("gbk"), b"\x00" * 4096]
)
def test_a_file_that_is_no_database_is_not_ours(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "orders.db"
    path.write_bytes(content)
    assert refusal(path) is Fault.NOT_OURS
    assert refusal(path, read_only=True) is Fault.NOT_OURS


@pytest.mark.parametrize("script", ["CREATE TABLE entry (journal TEXT)", "PRAGMA application_id = 252006674"])
def test_somebody_else_s_database_is_not_ours(tmp_path: Path, script: str) -> None:
    path = tmp_path / "theirs.db"
    with closing(sqlite3.connect(path)) as theirs:
        theirs.executescript(script)
    assert refusal(path) is Fault.NOT_OURS


def test_a_database_of_a_newer_version_is_refused(new_file: Callable[[str], Path]) -> None:
    path = new_file("newer.db")
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('checkpoint_app', 'drones', '')"
        )
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA journal_mode = DELETE")  # nothing of the preparation lies in a log beside it
    assert refusal(path) is Fault.NEWER
    assert refusal(path, read_only=True) is Fault.NEWER


def test_another_program_s_steps_in_the_same_table_are_no_newer_version(new_file: Callable[[str], Path]) -> None:
    path = new_file("both.db")
    with closing(sqlite3.connect(path)) as both, both:
        both.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('other', 'drones', '')")
    Database(path).close()


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "folder.db"
    path.mkdir()
    assert refusal(path) is Fault.CANNOT_OPEN


def test_a_missing_folder_is_not_made_up(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "a.db"
    assert refusal(path) is Fault.CANNOT_OPEN
    assert not path.parent.exists()


def test_a_file_in_the_place_of_a_folder_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert refusal(tmp_path / "file" / "a.db") is Fault.CANNOT_OPEN


def test_half_a_database_is_broken_and_says_so(new_file: Callable[[str], Path]) -> None:
    path = new_file("half.db")
    path.write_bytes(path.read_bytes()[:5000])
    assert refusal(path) is Fault.CORRUPT


def test_a_database_with_its_middle_overwritten_is_broken_and_says_so(new_file: Callable[[str], Path]) -> None:
    path = new_file("torn.db")
    torn = bytearray(path.read_bytes())
    torn[100:8192] = b"\xff" * (8192 - 100)
    path.write_bytes(torn)
    assert refusal(path) is Fault.CORRUPT


def test_reading_alone_opens_no_new_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a.db", read_only=True) is Fault.CANNOT_OPEN


def test_reading_alone_writes_nothing(new_file: Callable[[str], Path]) -> None:
    path = new_file("a.db")
    database = Database(path, read_only=True)
    with pytest.raises(KnownError) as refused, database.immediate() as connection:
        connection.execute("INSERT INTO setting VALUES ('a', 'b')")
    database.close()
    assert refused.value.fault is Fault.READ_ONLY


def test_an_error_names_the_file_and_not_the_folders_it_lies_in(tmp_path: Path) -> None:
    path = tmp_path / "王海燕" / "a.db"
    with pytest.raises(KnownError) as refused:
        Database(path)
    assert str(refused.value) == "cannot_open: a.db"


def test_an_entry_is_never_changed_nor_deleted(new_file: Callable[[str], Path]) -> None:
    database = Database(new_file("a.db"))
    insert = "INSERT INTO entry VALUES ('j', 1, 1, 'k', 's', 'a', 'o', x'', 'p', 'h')"
    database.connection.execute(insert)
    for statement in (
        "UPDATE entry SET body = x'00'",
        "UPDATE entry SET seq = 2 WHERE seq = 1",
        "DELETE FROM entry",
        "DELETE FROM entry WHERE journal = 'j'",
        insert.replace("INSERT", "INSERT OR REPLACE").replace("x''", "x'00'"),
    ):
        with pytest.raises(sqlite3.IntegrityError):
            database.connection.execute(statement)
    assert database.connection.execute("SELECT seq, body FROM entry").fetchall() == [(1, b"")]
    database.close()
