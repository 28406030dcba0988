"""Sorts what SQLite and the file system complain of into faults of the surroundings, which get words, and bugs, which do not."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path


class Fault(Enum):
    """What is wrong around us. Each has a sentence in ui/texts."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    CANNOT_OPEN = "cannot_open"
    NOT_OURS = "not_ours"
    NEWER = "newer"
    BUSY = "busy"
    CORRUPT = "corrupt"
    IO = "io"


class KnownError(Exception):
    """Raised for a fault that a person can mend; nothing of the action under way was recorded."""

    def __init__(self, fault: Fault, path: Path) -> None:
        super().__init__(f"{fault.value}: {path.name}")
        self.fault = fault
        self.path = path


# Primary result codes of https://www.sqlite.org/rescode.html; extended codes carry them in their low byte.
_FAULTS = {
    sqlite3.SQLITE_FULL: Fault.DISK_FULL,
    sqlite3.SQLITE_READONLY: Fault.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Fault.CANNOT_OPEN,
    sqlite3.SQLITE_PERM: Fault.READ_ONLY,
    sqlite3.SQLITE_BUSY: Fault.BUSY,
    sqlite3.SQLITE_LOCKED: Fault.BUSY,
    sqlite3.SQLITE_CORRUPT: Fault.CORRUPT,
    sqlite3.SQLITE_NOTADB: Fault.NOT_OURS,
    sqlite3.SQLITE_IOERR: Fault.IO,
    sqlite3.SQLITE_PROTOCOL: Fault.BUSY,
}
# Extended codes that say more than the primary code in them.
_EXTENDED = {
    # No room for the index of the write-ahead log: on a full disk, this is how opening a file fails.
    sqlite3.SQLITE_IOERR_SHMSIZE: Fault.DISK_FULL,
}
_OS_FAULTS = {
    errno.ENOSPC: Fault.DISK_FULL,
    errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC: Fault.DISK_FULL,
    errno.EROFS: Fault.READ_ONLY,
    errno.EACCES: Fault.READ_ONLY,
    errno.EPERM: Fault.READ_ONLY,
    errno.EIO: Fault.IO,
    errno.ENOENT: Fault.CANNOT_OPEN,
    errno.ENOTDIR: Fault.CANNOT_OPEN,
    errno.EISDIR: Fault.CANNOT_OPEN,
    errno.EEXIST: Fault.CANNOT_OPEN,  # a file where a folder is to be made
    errno.ENAMETOOLONG: Fault.CANNOT_OPEN,
}


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Turn the surroundings' errors about the database at `path` into KnownError; let bugs through as they are."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        fault = _EXTENDED.get(code, _FAULTS.get(code & 0xFF)) if code is not None else None
        if fault is None:
            raise
        raise KnownError(fault, path) from error
    except OSError as error:
        fault = _OS_FAULTS.get(error.errno or 0)
        if fault is None:
            raise
        raise KnownError(fault, path) from error
