"""The shift log as a PDF on A4, for two supervisors to sign. Knows pages, not what the tables say."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from checkpoint_app.pdf import text as pdf_text
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.reports.actions import actions_table
from checkpoint_app.reports.pdf_grid import Grid
from checkpoint_app.reports.pdf_pages import ROOM, Pages, Text
from checkpoint_app.reports.rows import ShiftLog
from checkpoint_app.reports.shift_tables import brief_checks, tables, title
from checkpoint_app.reports.tables import Table, cell_text
from checkpoint_app.words import translate

_TITLE_SIZE, _HEADING_SIZE = 16, 10.5
_GAP = 4 * mm


def write_pdf(log: ShiftLog, path: Path) -> tuple[MissingGlyph, ...]:
    """Write the log; returns each character that the main font lacks, for the caller to tell. Raises OSError; never half
    a file.

    What two supervisors look at and sign comes first, the log itself last. It is listed by action, not by entry, so that
    it can be printed: a day of thousands of entries would fill hundreds of pages.
    """
    parts = tables(log)
    pages = Pages()
    pages.text(title(log), _TITLE_SIZE, bold=True)
    pages.gap()
    beside = _Beside(parts.facts, parts.bags)
    pages.add(beside)
    # What there is none of is told in numbers, in the facts: the place to sign stays on the first page.
    left_over = (table for table in (parts.overrides, parts.recalls) if table.rows)
    for table in (brief_checks(log), *left_over, parts.notes):
        pages.table(table)
    pages.sign(translate("ShiftLog", "Supervisor who leaves"), translate("ShiftLog", "Supervisor who comes"))
    for table in (
        parts.held,
        parts.deliveries,
        parts.shared_out,
        parts.treatments,
        parts.agents,
        parts.kinds,
        parts.people,
    ):
        pages.table(table)
    pages.table(actions_table(log), *_how_it_is_listed(path))
    exported = translate("ShiftLog", "Exported {time}").format(time=cell_text(log.exported_at.astimezone())[:16])
    found = pages.write(path, title=title(log), foot=exported)
    return pdf_text.merged((*sorted(beside.missing, key=lambda each: each.character), *found))


def _how_it_is_listed(path: Path) -> tuple[str, ...]:
    return (
        translate(
            "ShiftLog", "A line is one action, or what one person handed over in a row within a quarter of an hour."
        ),
        translate("ShiftLog", "Each entry by itself is in the XLSX and the CSV of the same name: {name}.").format(
            name=path.stem
        ),
    )


class _Beside(Flowable):
    """Two short tables of a few rows each, that need half a page's width."""

    _HEADING = _HEADING_SIZE * pdf_text.LEADING + 1 * mm

    def __init__(self, *tables: Table) -> None:
        super().__init__()
        self._step = ROOM / len(tables)
        self._parts = [(Text(table.title, _HEADING_SIZE), Grid(table, self._step - _GAP)) for table in tables]

    @property
    def missing(self) -> set[MissingGlyph]:
        return {glyph for _, grid in self._parts for glyph in grid.missing}

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        heights = [grid.wrap(self._step, available_height)[1] for _, grid in self._parts]
        return ROOM, max(heights) + self._HEADING

    def draw(self) -> None:
        height = self.wrap(ROOM, 0)[1]
        for number, (heading, grid) in enumerate(self._parts):
            left = number * self._step
            heading.drawOn(self.canv, left, height - self._HEADING + 1 * mm)
            grid.drawOn(self.canv, left, height - self._HEADING - grid.wrap(self._step, 0)[1])
