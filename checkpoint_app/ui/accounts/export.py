"""Writes statements into a folder, one file for one or many. Shared by the station and tests. Knows reports, no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.db.errors import known_errors
from checkpoint_app.desk import Desk
from checkpoint_app.progress import Progress
from checkpoint_app.ui.accounts.words import line_state_words, movement_words
from checkpoint_app.ui.names import DeskNames

if TYPE_CHECKING:
    from checkpoint_app.pdf.text import MissingGlyph
    from checkpoint_app.reports.statements import Statement


@dataclass(frozen=True, slots=True)
class Exported:
    """The file, how many statements it holds, and what the PDF's main font could not draw."""

    path: Path
    count: int
    missing: tuple[MissingGlyph, ...]


def household_text(desk: Desk, household: str) -> str:
    """A household's statement to paste into a chat. Raises KnownError."""
    from checkpoint_app.reports.statements import as_text

    return as_text(_household(desk, household))


def merchant_text(desk: Desk, merchant: str) -> str:
    """A merchant's statement to paste into a chat. Raises KnownError."""
    from checkpoint_app.reports.statements import as_text

    return as_text(_merchant(desk, merchant))


def write_households(desk: Desk, households: Sequence[str], folder: Path, progress: Progress) -> Exported:
    """All their statements in one file, as of one moment. For a worker thread, with a desk of its own.

    Raises ExportStopped when `progress` says to stop (a file of some of the households would look like one of all), and
    KnownError.
    """
    from checkpoint_app.reports.shift_log import ExportStopped

    whole = 2 * len(households)  # gathered, then drawn

    def go_on(done: int) -> None:
        if not progress(done, whole):
            raise ExportStopped

    statements = []
    with desk.queries.at_one_moment():
        for done, household in enumerate(households):
            go_on(done)
            statements.append(_household(desk, household))
    return _write(desk, statements, folder, lambda drawn: go_on(len(households) + drawn))


def write_merchant(desk: Desk, merchant: str, folder: Path) -> Exported:
    """A merchant's statement. Raises KnownError."""
    return _write(desk, [_merchant(desk, merchant)], folder)


def _household(desk: Desk, household: str) -> Statement:
    # Imported here: what draws PDF takes longer to load than the window may take to open.
    from checkpoint_app.reports.statements import household_statement

    names = DeskNames(desk.queries)
    return household_statement(
        desk.queries,
        household,
        made_at=desk.now(),
        line_words=lambda line: line_state_words(line, names),
        row_words=lambda row: movement_words(row, names),
    )


def _merchant(desk: Desk, merchant: str) -> Statement:
    from checkpoint_app.reports.statements import merchant_statement

    names = DeskNames(desk.queries)
    return merchant_statement(
        desk.queries, merchant, made_at=desk.now(), row_words=lambda row: movement_words(row, names)
    )


def _write(
    desk: Desk, statements: Sequence[Statement], folder: Path, drawn: Callable[[int], None] = lambda done: None
) -> Exported:
    from checkpoint_app.reports.statement_pdf import write_statements

    with known_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        path = _free(folder, f"statements-{desk.checkpoint}-{desk.now().astimezone():%Y%m%d-%H%M%S}")
        missing = write_statements(statements, path, drawn)
    return Exported(path, len(statements), missing)


def _free(folder: Path, stem: str) -> Path:
    """A name with the time and no household: an id such as C001-3-2-501 is an address, and names of files end up in
    lists of recent documents and print queues. Whose statement it is stands on the page."""
    path = folder / f"{stem}.pdf"
    number = 2
    while path.exists():
        path = folder / f"{stem}-{number}.pdf"
        number += 1
    return path
