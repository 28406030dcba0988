"""Writes the log of a shift in its three forms. Shared by the station, the command line and the day without a screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkpoint_app.db.errors import known_errors
from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.facts import DOOR, BagHandedOver, Fact
from checkpoint_app.domain.state import Shift
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.progress import Progress
from checkpoint_app.reports.csv_file import write_csv
from checkpoint_app.reports.pdf_file import write_pdf
from checkpoint_app.reports.people import People
from checkpoint_app.reports.rows import Brief
from checkpoint_app.reports.shift_log import file_name, shift_log
from checkpoint_app.reports.xlsx_file import write_xlsx
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.texts import Names, fact_text, kind_text
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class Exported:
    """The files, and what the PDF's main font could not draw; tell it by `pdf.text.describe`."""

    paths: tuple[Path, ...]
    missing: tuple[MissingGlyph, ...]


class PaperNames(DeskNames):
    """The desk's names, but volunteers as an internal paper may name them: `V01 何**`."""

    def __init__(self, queries: Queries) -> None:
        super().__init__(queries)
        self._people = People(queries)

    def volunteer(self, volunteer: str) -> str:
        return self._people.short(volunteer)


def write_shift_log(
    queries: Queries,
    shift: Shift,
    folder: Path,
    *,
    exported_at: datetime,
    progress: Progress | None = None,
) -> Exported:
    """Write CSV, XLSX and PDF into `folder` (made if missing), each whole or not at all; an earlier export of the same
    shift is replaced. Raises KnownError for the disk's and the database's faults, ExportStopped when told to stop."""
    names = PaperNames(queries)
    with known_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        log = shift_log(
            queries,
            shift,
            describe=lambda fact: fact_text(fact, names),
            kind_name=kind_text,
            exported_at=exported_at,
            brief=lambda fact: brief(fact, queries, names),
            progress=progress,
        )
        csv, xlsx, pdf = (folder / file_name(log, ending) for ending in ("csv", "xlsx", "pdf"))
        write_csv(log, csv)
        write_xlsx(log, xlsx)
        missing = write_pdf(log, pdf)
    return Exported((csv, xlsx, pdf), missing)


def brief(fact: Fact, queries: Queries, names: Names) -> Brief | None:
    """Hand-overs are the many of a day; each is the bag's address and number on paper. All else has its own line."""
    if not isinstance(fact, BagHandedOver):
        return None
    bag = queries.bag(fact.bag)
    return Brief(
        translate("ShiftLog", "Carried to the door")
        if fact.way == DOOR
        else translate("ShiftLog", "Handed over at the table"),
        f"{names.address(bag.household)}\xa0{bag.number}/{bag.of}" if bag else fact.bag,
    )
