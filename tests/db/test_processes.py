"""Two processes at one file, and a process that ends hard: nothing acknowledged is lost and nothing is torn."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from checkpoint_app.db import database as database_module
from checkpoint_app.db import journal, upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.errors import Fault, KnownError
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.outcomes import Refused, ShiftAlreadyOpen
from tests.desk import days

ROOT = Path(__file__).parents[2]


class Process:
    """A writer in a process of its own, ready and waiting."""

    def __init__(self, work: str, path: Path, number: int) -> None:
        self.popen = subprocess.Popen(
            [sys.executable, "-m", "tests.db.writer", work, path, str(number)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def _pipe(self, pipe: IO[str] | None) -> IO[str]:
        assert pipe is not None
        return pipe

    def line(self) -> str:
        line = self._pipe(self.popen.stdout).readline().strip()
        assert line, self._pipe(self.popen.stderr).read()
        return line

    def go(self) -> None:
        stdin = self._pipe(self.popen.stdin)
        stdin.write("\n")
        stdin.flush()

    def kill(self) -> list[str]:
        """End it hard. What it had still said."""
        self.popen.kill()
        out, _ = self.popen.communicate()
        return out.splitlines()

    def finish(self) -> list[str]:
        """Wait for its end. What it said."""
        out, err = self.popen.communicate(timeout=60)
        assert self.popen.returncode == 0, err
        return out.splitlines()


@contextmanager
def running(work: str, path: Path, *numbers: int) -> Iterator[list[Process]]:
    processes = [Process(work, path, number) for number in numbers]
    try:
        for process in processes:
            assert process.line() == "ready"
        yield processes
    finally:
        for process in processes:
            if process.popen.poll() is None:
                process.kill()


def actions(lines: list[str]) -> dict[tuple[str, int], int]:
    """Entries of each action that was acknowledged, by (journal, lamport)."""
    said = [line.split() for line in lines if not line.startswith("refused")]
    return {(name, int(lamport)): int(entries) for name, lamport, entries in (each for each in said if len(each) == 3)}


def recorded(database: Database) -> Counter[tuple[str, int]]:
    """Entries of each action on the disk; the file must be whole."""
    assert upkeep.verify(database).broken == ()
    assert upkeep.rebuild(database).were_equal
    rows = database.connection.execute("SELECT journal, lamport FROM entry ORDER BY seq").fetchall()
    return Counter((name, lamport) for name, lamport in rows)


def test_processes_that_start_and_write_at_one_time_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    with running("notes", path, 30, 40, 50) as processes:
        for process in processes:
            process.go()
        said = [process.finish() for process in processes]
    opened = [lines[0] for lines in said]
    assert sorted(each.split()[0] for each in opened).count("refused") == 2, "one shift was opened, once"
    acknowledged = [actions(lines) for lines in said]
    assert sum(map(len, acknowledged)) == 30 + 40 + 50 + 1
    database = Database(path)
    assert recorded(database) == Counter({action: n for each in acknowledged for action, n in each.items()})
    seqs = database.connection.execute("SELECT seq FROM entry ORDER BY seq").fetchall()
    assert [seq for (seq,) in seqs] == list(range(1, 122))
    database.close()


def test_a_second_window_sees_what_the_first_recorded_and_is_refused_by_the_same_rules(
    new_file: Callable[[str], Path],
) -> None:
    first = days.open_desk(new_file("a.db"), operator="V01")
    second = days.open_desk(first.path, operator="V02", seed=2)
    opened = days.done(first.do(c.OpenShift()))
    assert opened.action is not None
    shift = second.queries.current_shift()
    assert shift is not None and shift.opened_by == "V01"
    assert second.do(c.OpenShift()) == Refused(ShiftAlreadyOpen(shift.opened_at))
    noted = days.done(second.do(c.NoteShift("from the second window")))
    assert noted.action is not None
    assert noted.action.journal == opened.action.journal and noted.action.lamport > opened.action.lamport
    first.close()
    second.close()


def test_another_process_that_comes_and_goes_takes_no_entry_away(new_file: Callable[[str], Path]) -> None:
    path = new_file("a.db")
    desk = Desk(Database(path), checkpoint="P01", operator="V01")
    # As each import and each print does. Where it let go of this process's locks, the other one below would take itself
    # for the last at the file, and take the write-ahead log away with what is written into it from now on.
    desk.another().close()
    with running("notes", path, 1) as [other]:
        other.go()
        other.finish()
    days.done(desk.do(c.NoteShift("recorded after the other has gone")))
    with running("notes", path, 1) as [other]:
        other.go()
        other.finish()
    seen = sqlite3.connect(path)
    try:
        assert seen.execute("SELECT count(*) FROM entry").fetchone() == (4,)
    finally:
        seen.close()
        desk.close()


def test_a_lock_that_is_held_too_long_is_said_and_nothing_is_written(
    new_file: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_MILLISECONDS", 50)
    path = new_file("a.db")
    desk = days.open_desk(path)
    days.done(desk.do(c.OpenShift()))
    with running("hold", path, 0) as (holder,):
        holder.go()
        assert holder.line() == "held"
        with pytest.raises(KnownError) as refused:
            desk.do(c.NoteShift("too early"))
        assert refused.value.fault is Fault.BUSY
        assert desk.queries.current_shift() is not None, "reading goes on"
        Database(path).close()
        holder.go()
        holder.finish()
    days.done(desk.do(c.NoteShift("now it is free")))
    notes = desk._database.connection.execute("SELECT text FROM shift_note").fetchall()
    desk.close()
    assert notes == [("now it is free",)]


def test_a_lock_that_is_given_back_in_time_is_waited_for(new_file: Callable[[str], Path]) -> None:
    path = new_file("a.db")
    desk = days.open_desk(path)
    with running("hold", path, 0) as (holder,):
        holder.go()
        assert holder.line() == "held"
        holder.go()
        days.done(desk.do(c.OpenShift()))
        holder.finish()
    desk.close()


def test_what_was_acknowledged_survives_a_process_that_ends_hard(new_file: Callable[[str], Path]) -> None:
    path = new_file("a.db")
    acknowledged: dict[tuple[str, int], int] = {}
    for number, actions_until_the_end in enumerate((7, 40, 65), start=1):
        with running("day", path, number) as (writer,):
            writer.go()
            said = [writer.line() for _ in range(actions_until_the_end)]
            said += writer.kill()
        acknowledged |= actions(said)
        database = Database(path)
        on_disk = recorded(database)
        last = database.connection.execute("SELECT max(lamport) FROM entry").fetchone()[0]
        assert journal.own_journal(database.connection) == next(iter(on_disk))[0]
        database.close()
        assert {action: on_disk[action] for action in acknowledged} == acknowledged
        # The action under way when the end came is there whole or not at all, and there is no other.
        extra = set(on_disk) - set(acknowledged)
        assert len(extra) <= number and all(lamport <= last for _, lamport in extra)
        for action in extra:
            acknowledged[action] = on_disk[action]
