"""Writes the log of a shift in its three forms. Shared by the station, the command line and the day without a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkpoint_app.db.errors import known_errors
from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.state import Shift
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.reports import file_name, shift_log, write_csv, write_pdf, write_xlsx
from checkpoint_app.ui.texts import Names, fact_text, kind_text

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Exported:
    """The files, and what the PDF's main font could not draw; tell it by `pdf.text.describe`."""

    paths: tuple[Path, ...]
    missing: tuple[MissingGlyph, ...]


def write_shift_log(
    queries: Queries,
    shift: Shift,
    folder: Path,
    *,
    names: Names,
    exported_at: datetime,
    progress: Progress | None = None,
) -> Exported:
    """Write CSV, XLSX and PDF into `folder` (made if missing), each whole or not at all; an earlier export of the same
    shift is replaced. Raises KnownError for the disk's and the database's faults, ExportStopped when told to stop."""
    with known_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        log = shift_log(
            queries,
            shift,
            describe=lambda fact: fact_text(fact, names),
            kind_name=kind_text,
            exported_at=exported_at,
            progress=progress,
        )
        csv, xlsx, pdf = (folder / file_name(log, ending) for ending in ("csv", "xlsx", "pdf"))
        write_csv(log, csv)
        write_xlsx(log, xlsx)
        missing = write_pdf(log, pdf)
    return Exported((csv, xlsx, pdf), missing)
