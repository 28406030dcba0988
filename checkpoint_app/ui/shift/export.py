"""Writes the log of a shift in its three forms. Shared by the station, the command line and the day without a screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from checkpoint_app.db.errors import known_errors
from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.state import Shift
from checkpoint_app.reports import file_name, shift_log, write_csv, write_pdf, write_xlsx
from checkpoint_app.ui.texts import Names, fact_text, kind_text

Progress = Callable[[int, int], bool]

_WRITERS = (("csv", write_csv), ("xlsx", write_xlsx), ("pdf", write_pdf))


def write_shift_log(
    queries: Queries,
    shift: Shift,
    folder: Path,
    *,
    names: Names,
    exported_at: datetime,
    progress: Progress | None = None,
) -> tuple[Path, ...]:
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
        paths = []
        for ending, write in _WRITERS:
            path = folder / file_name(log, ending)
            write(log, path)
            paths.append(path)
    return tuple(paths)
