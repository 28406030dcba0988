"""Puts a file in its place whole or not at all. Knows no format."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of `path` when the block ends, on disk before that.

    When the block raises, or the disk does (OSError: full, read-only, `path` open in another program on Windows), what
    stood at `path` still stands there and nothing else is left behind.
    """
    part = path.with_name(f".{secrets.token_hex(8)}.part")  # short: `path.name` may be as long as a name can be
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # Windows cannot, some network shares will not: the file itself is whole and in its place
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
