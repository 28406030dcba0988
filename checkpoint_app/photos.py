"""Pictures of damaged goods, in files beside the database that are named by their content. Knows no picture format.

`<folder of the database>/photos/ab/abcdef….jpg`: a record holds the 64 hexadecimal digits and nothing else, so a name says
nothing of a person or a place, the same picture is kept once, and a record from another laptop can lead to no other file.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from checkpoint_app.whole_file import whole_file

LARGEST_KEPT = 4_000_000  # bytes; what ui/pictures makes has a tenth of that

_NAME = re.compile(r"[0-9a-f]{64}")


class Photos:
    """The pictures that lie beside one database. Safe in any thread."""

    def __init__(self, database: Path) -> None:
        self.folder = database.parent / "photos"

    def keep(self, jpeg: bytes) -> str:
        """Write the picture, whole or not at all, and return its name. Raises OSError when the disk does."""
        name = hashlib.sha256(jpeg).hexdigest()
        if self.read(name) is None:
            path = self._path(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(path) as file:
                file.write(jpeg)
        return name

    def read(self, name: str) -> bytes | None:
        """The picture; None where it is not on this laptop, or no longer what it was."""
        if not _NAME.fullmatch(name):
            return None
        try:
            path = self._path(name)
            data = path.read_bytes() if path.stat().st_size <= LARGEST_KEPT else b""
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == name else None

    def _path(self, name: str) -> Path:
        return self.folder / name[:2] / f"{name}.jpg"
