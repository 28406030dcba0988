"""Opens the file, sets its pragmas, brings its schema up to date, and gives out transactions. Knows no table's meaning."""

from __future__ import annotations

import os
import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from checkpoint_app.db import projections
from checkpoint_app.db.errors import Fault, KnownError, known_errors
from checkpoint_app.db.tables import MIGRATION_SET, STEPS

# "CkPt" in ASCII; tells our files from other SQLite files.
APPLICATION_ID = 0x436B5074
# How long a write waits for another process that is writing before a person is told.
BUSY_MILLISECONDS = 3000


class Database:
    """One connection to one database file, for one thread."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open or make the database at `path` and bring it up to date, with a backup beside it before each change.

        Raises KnownError when the file is not ours, is from a newer version, or the surroundings do not let us.
        """
        self.path = path
        with known_errors(path):
            _refuse_foreign_file(path, read_only=read_only)
            if read_only:
                self.connection = sqlite3.connect(
                    f"{path.absolute().as_uri()}?mode=ro{_immutable(path)}",
                    uri=True,
                    isolation_level=None,
                    timeout=BUSY_MILLISECONDS / 1000,
                )
            else:
                self.connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_MILLISECONDS / 1000)
        try:
            with known_errors(path):
                self._prepare(read_only=read_only)
        except BaseException:
            self.connection.close()
            raise

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def immediate(self) -> Iterator[sqlite3.Connection]:
        """One durable transaction: committed at the end of the block, rolled back whole when the block raises.

        Takes the write lock at once, so that what is read inside is still true when it is written. Raises KnownError.
        """
        with known_errors(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent view of the data over several reads. Raises KnownError."""
        with known_errors(self.path):
            if self.connection.in_transaction:
                yield self.connection
                return
            self.connection.execute("BEGIN")
            try:
                yield self.connection
            finally:
                self._roll_back()

    def _prepare(self, *, read_only: bool) -> None:
        connection = self.connection
        missing = self._missing_steps()
        if read_only:
            if missing:
                raise KnownError(Fault.READ_ONLY, self.path)
            return
        # FULL in WAL mode syncs the log at each commit: what the screen says is recorded survives a power cut.
        self._use_write_ahead_log()
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        # Without it, INSERT OR REPLACE would delete an entry past the trigger that forbids it.
        connection.execute("PRAGMA recursive_triggers = ON")
        if missing:
            self._migrate()

    def _missing_steps(self) -> set[str]:
        """The schema steps that this file has yet to take. Refuses a file that is not ours, or knows steps we do not."""
        # One view: while another process makes this same file, its tables and its mark appear together.
        with self.reading() as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            steps: set[str] = set()
            if "_sqlite_migrations" in tables:
                done = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
                steps = {row[0] for row in connection.execute(done, (MIGRATION_SET,))}
        if application != APPLICATION_ID and (application or tables):
            raise KnownError(Fault.NOT_OURS, self.path)
        known = set(STEPS)
        if steps - known:
            raise KnownError(Fault.NEWER, self.path)
        return known - steps

    def _use_write_ahead_log(self) -> None:
        """Switch a new file over. SQLite does not wait for another process in this one statement, so it is done here."""
        last_try = time.monotonic() + BUSY_MILLISECONDS / 1000
        while True:
            try:
                self.connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > last_try:
                    raise
            time.sleep(0.01)

    def _migrate(self) -> None:
        from sqlite_utils import Database as UtilsDatabase

        from checkpoint_app.db.schema import migrations

        utils = UtilsDatabase(self.connection)
        # One transaction around all steps (theirs become savepoints): another process that starts at the same moment
        # waits here and then finds nothing pending; a step that fails leaves the file as it was.
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            pending = migrations.pending(utils)
            if pending and self.connection.execute("SELECT 1 FROM sqlite_master").fetchone() is not None:
                self.back_up(pending[0].name)
            migrations.apply(utils)
            # A step may have changed what is derived: the journal tells it again. A new file has nothing to tell.
            projections.rebuild(self.connection)
            self.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self.connection.execute(
                "INSERT OR IGNORE INTO own (one, journal, sent_seq) VALUES (1, ?, 0)", (secrets.token_hex(16),)
            )
            self.connection.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        # A full disk or a broken file may have ended the transaction already.
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    @contextmanager
    def copied(self) -> Iterator[sqlite3.Connection]:
        """A copy of everything in memory, to try out what must not touch the file. Raises KnownError."""
        with known_errors(self.path), closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
            self.connection.backup(copy)
            yield copy

    def back_up(self, before_step: str) -> Path:
        """A whole copy beside the file, under another name until it is complete and on disk. Returns where it lies.

        Call while holding the write lock, so that the copy has everything that was recorded before the step, and
        nothing of the step itself.
        """
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        target = self.path.with_name(f"{self.path.name}.before-{before_step}-{stamp}.backup")
        part = target.with_name(f"{target.name}.part")
        part.unlink(missing_ok=True)
        try:
            # SQLite does not copy from a connection that is in a transaction of its own; a second one reads beside it.
            with closing(sqlite3.connect(self.path)) as source, closing(sqlite3.connect(part)) as copy:
                source.backup(copy)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(target)
            return target
        finally:
            part.unlink(missing_ok=True)


def _immutable(path: Path) -> str:
    """What to add to the address of a file in a folder that cannot be written to.

    SQLite wants to put its index of the log beside the file, unless it is told that nobody writes. Where a log lies
    there, that would leave out its entries: such a copy is refused.
    """
    if os.access(path.parent, os.W_OK):
        return ""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise KnownError(Fault.READ_ONLY, path)
    return "&immutable=1"


def _refuse_foreign_file(path: Path, *, read_only: bool) -> None:
    if path.is_dir() or not path.parent.is_dir():
        raise KnownError(Fault.CANNOT_OPEN, path)
    if not path.exists() or not path.stat().st_size:
        if not os.access(path.parent, os.W_OK):
            raise KnownError(Fault.READ_ONLY, path)
        return
    if path.stat().st_size == 1:  # which SQLite takes for an empty file
        raise KnownError(Fault.NOT_OURS, path)
    # Nothing may be read from the file itself here: closing any descriptor of it gives up every lock that SQLite holds on
    # it in this process (POSIX), and another process would then take the write-ahead log away. SQLite says NOTADB.
    if not read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise KnownError(Fault.READ_ONLY, path)
