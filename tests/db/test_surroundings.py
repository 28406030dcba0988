"""A full disk and a read-only folder: words, nothing lost, and the work goes on once there is room."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from checkpoint_app.db import upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.errors import Fault, KnownError
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from tests.desk import days


class Filler:
    """Takes all the room that is left on a disk but `spare` bytes, and gives it back."""

    def __init__(self, folder: Path, spare: int = 0) -> None:
        self._path = folder / "filler"
        with self._path.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                pass
            file.truncate(max(0, file.tell() - spare))

    def give_back(self) -> None:
        self._path.unlink()


def notes_until_full(desk: Desk) -> tuple[int, KnownError]:
    """Notes acknowledged before one failed."""
    for acknowledged in range(10_000):
        try:
            days.done(desk.do(c.NoteShift("楼道灯坏了" * 20)))
        except KnownError as error:
            return acknowledged, error
    raise AssertionError("the disk never filled")


def is_whole(desk: Desk, notes: int) -> None:
    """Exactly so many notes are there, the chain holds, and the projections are what the journal says."""
    database = desk._database
    entries = database.connection.execute("SELECT count(*) FROM entry WHERE kind = 'shift.noted'").fetchone()[0]
    assert entries == notes
    assert database.connection.execute("SELECT count(*) FROM shift_note").fetchone()[0] == notes
    assert upkeep.verify(database).broken == ()
    assert upkeep.rebuild(database).were_equal


@pytest.mark.parametrize("spare", [0, 4096, 40_000])
def test_a_disk_that_fills_up_loses_nothing_that_was_acknowledged(small_disk: Path, spare: int) -> None:
    desk = days.open_desk(small_disk / "a.db")
    days.done(desk.do(c.OpenShift()))
    filler = Filler(small_disk, spare)
    notes, error = notes_until_full(desk)
    assert error.fault is Fault.DISK_FULL
    with pytest.raises(KnownError):
        desk.do(c.NoteShift("again"))
    assert desk.queries.current_shift() is not None, "what is on the disk can still be read"
    filler.give_back()
    days.done(desk.do(c.NoteShift("now there is room")))
    desk.close()
    reopened = days.open_desk(small_disk / "a.db")
    is_whole(reopened, notes + 1)
    reopened.close()


@pytest.mark.parametrize("spare", [0, 4096, 20_000])
def test_a_full_disk_is_named_when_the_file_is_opened(small_disk: Path, spare: int) -> None:
    days.open_desk(small_disk / "a.db").close()
    filler = Filler(small_disk, spare)
    for read_only in (False, True):
        with pytest.raises(KnownError) as refused:
            Database(small_disk / "a.db", read_only=read_only)
        assert refused.value.fault is Fault.DISK_FULL
    filler.give_back()
    Database(small_disk / "a.db").close()


@pytest.mark.parametrize("spare", [0, 20_000, 120_000])
def test_a_new_file_that_found_no_room_is_made_once_there_is_some(small_disk: Path, spare: int) -> None:
    filler = Filler(small_disk, spare)
    with pytest.raises(KnownError) as refused:
        Database(small_disk / "a.db")
    assert refused.value.fault is Fault.DISK_FULL
    filler.give_back()
    desk = days.open_desk(small_disk / "a.db")
    days.done(desk.do(c.OpenShift()))
    desk.close()


def test_a_database_that_may_not_grow_loses_nothing_that_was_acknowledged(new_file: Callable[[str], Path]) -> None:
    """The same where no disk can be mounted: SQLite itself says that it is full."""
    desk = days.open_desk(new_file("a.db"))
    days.done(desk.do(c.OpenShift()))
    connection = desk._database.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 3}")
    notes, error = notes_until_full(desk)
    assert error.fault is Fault.DISK_FULL
    connection.execute("PRAGMA max_page_count = 1000000")
    days.done(desk.do(c.NoteShift("now there is room")))
    is_whole(desk, notes + 1)
    desk.close()


def test_a_read_only_folder_is_named_and_the_file_in_it_is_left_alone(
    template: Path, tmp_path: Path, make_read_only: Callable[[Path], None]
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    path = Path(shutil.copyfile(template, folder / "a.db"))
    before = path.read_bytes()
    make_read_only(folder)
    for name in ("a.db", "new.db"):
        with pytest.raises(KnownError) as refused:
            Database(folder / name)
        assert refused.value.fault is Fault.READ_ONLY
    assert [each.name for each in folder.iterdir()] == ["a.db"]
    assert path.read_bytes() == before


def test_a_folder_that_becomes_read_only_refuses_the_next_action_and_loses_none(
    template: Path, tmp_path: Path, make_read_only: Callable[[Path], None]
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    path = Path(shutil.copyfile(template, folder / "a.db"))
    desk = days.open_desk(path)
    days.done(desk.do(c.OpenShift()))
    days.done(desk.do(c.NoteShift("before")))
    desk.close()
    make_read_only(folder)
    with pytest.raises(KnownError) as refused:
        days.open_desk(path)
    assert refused.value.fault is Fault.READ_ONLY
    copy = days.open_desk(Path(shutil.copyfile(path, tmp_path / "copy.db")))
    is_whole(copy, 1)
    copy.close()
