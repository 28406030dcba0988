"""What is the surroundings' fault gets words; what is our bug stays a bug."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from checkpoint_app.db.errors import Fault, KnownError, known_errors

PATH = Path("a.db")


def of_sqlite(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError(f"code {code}")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (of_sqlite(sqlite3.SQLITE_FULL), Fault.DISK_FULL),
        (of_sqlite(sqlite3.SQLITE_IOERR_SHMSIZE), Fault.DISK_FULL),
        (of_sqlite(sqlite3.SQLITE_IOERR_FSYNC), Fault.IO),
        (of_sqlite(sqlite3.SQLITE_READONLY_DIRECTORY), Fault.READ_ONLY),
        (of_sqlite(sqlite3.SQLITE_READONLY_DBMOVED), Fault.READ_ONLY),
        (of_sqlite(sqlite3.SQLITE_CANTOPEN_ISDIR), Fault.CANNOT_OPEN),
        (of_sqlite(sqlite3.SQLITE_BUSY_SNAPSHOT), Fault.BUSY),
        (of_sqlite(sqlite3.SQLITE_LOCKED), Fault.BUSY),
        (of_sqlite(sqlite3.SQLITE_CORRUPT_INDEX), Fault.CORRUPT),
        (of_sqlite(sqlite3.SQLITE_NOTADB), Fault.NOT_OURS),
        (OSError(errno.ENOSPC, "no space"), Fault.DISK_FULL),
        (OSError(errno.EROFS, "read-only"), Fault.READ_ONLY),
        (PermissionError(errno.EACCES, "denied"), Fault.READ_ONLY),
        (FileNotFoundError(errno.ENOENT, "gone"), Fault.CANNOT_OPEN),
        (OSError(errno.EIO, "broken"), Fault.IO),
    ],
    ids=lambda each: getattr(each, "value", repr(each)),
)
def test_a_fault_of_the_surroundings_is_known(error: Exception, fault: Fault) -> None:
    with pytest.raises(KnownError) as known, known_errors(PATH):
        raise error
    assert (known.value.fault, known.value.path, known.value.__cause__) == (fault, PATH, error)


@pytest.mark.parametrize(
    "bug",
    [
        of_sqlite(sqlite3.SQLITE_ERROR),
        of_sqlite(sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY),
        sqlite3.ProgrammingError("Cannot operate on a closed database."),
        OSError(errno.EMFILE, "too many open files"),
        ValueError("a bug"),
    ],
    ids=repr,
)
def test_a_bug_stays_what_it_is(bug: Exception) -> None:
    with pytest.raises(type(bug)) as raised, known_errors(PATH):
        raise bug
    assert raised.value is bug
