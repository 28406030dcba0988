"""What writing a report hands back, and names for files that say nothing about anybody. Knows no report."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkpoint_app.pdf.text import MissingGlyph


@dataclass(frozen=True, slots=True)
class Written:
    """The files, in one folder, and what the PDF's main font could not draw; tell it by `pdf.text.describe`."""

    paths: tuple[Path, ...]
    missing: tuple[MissingGlyph, ...]


def file_path(folder: Path, *parts: str, ending: str) -> Path:
    """`folder/tally-T7KQ.pdf`: the parts joined by hyphens, without what a file system refuses. The folder is made."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = "-".join(re.sub(r"[^\w-]+", "_", part)[:40] for part in parts if part)
    return folder / f"{stem}.{ending}"


def stamp(moment: datetime) -> str:
    """`20211103-083000`, by this machine's clock."""
    return moment.astimezone().strftime("%Y%m%d-%H%M%S")
