"""A step of the schema: a whole copy lies beside the file first, and a step that fails leaves the file as it was."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database as UtilsDatabase
from sqlite_utils.migrations import Migrations

from checkpoint_app.db import database as database_module
from checkpoint_app.db import schema, upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.errors import Fault, KnownError
from checkpoint_app.db.tables import STEPS
from checkpoint_app.domain import commands as c
from tests.db.test_surroundings import Filler
from tests.desk import days, every_kind

Step = Callable[[UtilsDatabase], None]


def add_tickets(db: UtilsDatabase) -> None:
    db.execute("CREATE TABLE ticket (ticket TEXT PRIMARY KEY) STRICT")


def add_drones_and_fail(db: UtilsDatabase) -> None:
    db.execute("CREATE TABLE drone (drone TEXT PRIMARY KEY) STRICT")
    raise RuntimeError("the step has a bug")


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """From now on the program is a later version with these further steps."""

    def install(*steps: Step) -> None:
        later = Migrations(schema.migrations.name)
        for step in (schema.journal, schema.reference, schema.projections, schema.order_desk, schema.goods, *steps):
            later()(step)
        monkeypatch.setattr(schema, "migrations", later)
        monkeypatch.setattr(database_module, "STEPS", (*STEPS, *(step.__name__ for step in steps)))

    return install


@pytest.fixture
def in_use(new_file: Callable[[str], Path]) -> Path:
    """A database of this version in which something was recorded."""
    path = new_file("day.db")
    clock = days.Clock()
    desk = days.open_desk(path, clock=clock)
    every_kind.whole_day(desk, clock)
    desk.close()
    return path


def test_the_steps_are_named_where_they_can_be_read_without_loading_them() -> None:
    with closing(sqlite3.connect(":memory:")) as nothing:
        assert tuple(step.name for step in schema.migrations.pending(UtilsDatabase(nothing))) == STEPS


def test_a_file_that_is_up_to_date_opens_without_what_makes_tables(in_use: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from checkpoint_app.db.database import Database;"
        f"Database(Path({str(in_use)!r})).close(); print(sorted({{'sqlite_utils', 'numpy'}} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


def backups(path: Path) -> list[Path]:
    """Every backup of the file, half ones included."""
    return sorted(path.parent.glob(f"{path.name}.before-*"))


def content(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return list(connection.iterdump())


def test_a_new_file_needs_no_backup(tmp_path: Path) -> None:
    Database(tmp_path / "a.db").close()
    assert backups(tmp_path / "a.db") == []


def test_before_a_step_the_whole_file_is_copied_beside_it(in_use: Path, next_version: Callable[..., None]) -> None:
    before = content(in_use)
    next_version(add_tickets)
    Database(in_use).close()
    (backup,) = backups(in_use)
    assert backup.name.startswith("day.db.before-add_tickets-") and backup.suffix == ".backup"
    assert content(backup) == before
    assert content(in_use) != before


def test_a_backup_is_a_database_that_the_version_before_opens(
    in_use: Path, next_version: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version(add_tickets)
    Database(in_use).close()
    (backup,) = backups(in_use)
    monkeypatch.undo()
    desk = days.open_desk(backup)
    assert upkeep.verify(desk._database).broken == ()
    assert upkeep.rebuild(desk._database).were_equal
    days.done(desk.do(c.OpenShift()))
    desk.close()
    with pytest.raises(KnownError) as refused:
        Database(in_use)
    assert refused.value.fault is Fault.NEWER


def test_each_later_step_gets_a_backup_of_its_own_and_no_step_gets_none(
    in_use: Path, next_version: Callable[..., None]
) -> None:
    def add_routes(db: UtilsDatabase) -> None:
        db.execute("CREATE TABLE route (route TEXT PRIMARY KEY) STRICT")

    next_version(add_tickets)
    Database(in_use).close()
    Database(in_use).close()
    assert len(backups(in_use)) == 1
    next_version(add_tickets, add_routes)
    Database(in_use).close()
    assert [each.name.split("-")[1] for each in backups(in_use)] == ["add_routes", "add_tickets"]


def test_a_backup_has_what_still_lies_in_the_write_ahead_log(in_use: Path, next_version: Callable[..., None]) -> None:
    other = days.open_desk(in_use, seed=2)
    days.done(other.do(c.OpenShift()))
    days.done(other.do(c.NoteShift("only in the log")))
    before = content(in_use)
    next_version(add_tickets)
    Database(in_use).close()
    other.close()
    (backup,) = backups(in_use)
    assert content(backup) == before


def test_a_step_that_fails_leaves_the_file_as_it_was(in_use: Path, next_version: Callable[..., None]) -> None:
    before = content(in_use)
    next_version(add_tickets, add_drones_and_fail)
    with pytest.raises(RuntimeError, match="bug"):
        Database(in_use)
    assert content(in_use) == before
    assert len(backups(in_use)) == 1


def test_a_step_that_found_no_room_leaves_the_file_as_it_was(
    small_disk: Path, next_version: Callable[..., None]
) -> None:
    path = small_disk / "a.db"
    days.open_desk(path).close()
    before = content(path)
    next_version(add_tickets)
    filler = Filler(small_disk, 60_000)
    with pytest.raises(KnownError) as refused:
        Database(path)
    assert refused.value.fault is Fault.DISK_FULL
    assert backups(path) == [], "half a backup would be taken for one"
    filler.give_back()
    assert content(path) == before
    Database(path).close()
    assert len(backups(path)) == 1


def test_reading_alone_does_not_change_the_schema(in_use: Path, next_version: Callable[..., None]) -> None:
    before = content(in_use)
    next_version(add_tickets)
    with pytest.raises(KnownError):
        Database(in_use, read_only=True)
    assert content(in_use) == before and backups(in_use) == []


def test_every_statement_of_a_step_must_be_finished() -> None:
    with closing(sqlite3.connect(":memory:")) as connection, pytest.raises(ValueError, match="unfinished"):
        schema._run(UtilsDatabase(connection), "CREATE TABLE a (b TEXT);\nCREATE TABLE c (d TEXT)")
