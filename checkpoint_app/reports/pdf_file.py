"""The shift log as a PDF on A4, for two supervisors to sign. Knows pages, not what the tables say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from checkpoint_app.pdf import text as pdf_text
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.reports.actions import actions_table
from checkpoint_app.reports.pdf_grid import GREY, INK, Grid
from checkpoint_app.reports.pdf_pages import ROOM, Text, write_pages
from checkpoint_app.reports.rows import ShiftLog
from checkpoint_app.reports.shift_tables import tables, title
from checkpoint_app.reports.tables import Table, cell_text
from checkpoint_app.words import translate

_TITLE_SIZE, _HEADING_SIZE, _TEXT_SIZE = 16, 10.5, 8.5
_KEPT_TOGETHER = 24 * mm  # a heading and the first rows under it
_GAP = 4 * mm


def write_pdf(log: ShiftLog, path: Path) -> tuple[MissingGlyph, ...]:
    """Write the log; returns each character that the main font lacks, for the caller to tell. Raises OSError; never half
    a file.

    What two supervisors look at and sign comes first, the log itself last. It is listed by action, not by entry, so that
    it can be printed: a day of thousands of entries would fill hundreds of pages.
    """
    parts = tables(log)
    grids: list[Grid] = []
    story: list[Flowable] = [Text(title(log), _TITLE_SIZE), Spacer(0, _GAP), _Beside(grids, parts.facts, parts.bags)]
    for table in (parts.checks, parts.notes):
        _add(story, grids, table)
    story += [CondPageBreak(_Signatures.HEIGHT), _Signatures()]
    for table in (parts.deliveries, parts.shared_out, parts.kinds, parts.people):
        _add(story, grids, table)
    _add(story, grids, actions_table(log), _how_it_is_listed(path))
    exported = translate("ShiftLog", "Exported {time}").format(time=cell_text(log.exported_at.astimezone())[:16])
    write_pages(story, path, title=title(log), foot=exported)
    return pdf_text.merged(glyph for grid in grids for glyph in sorted(grid.missing, key=lambda each: each.character))


def _how_it_is_listed(path: Path) -> tuple[str, ...]:
    return (
        translate(
            "ShiftLog", "A line is one action, or what one person handed over in a row within a quarter of an hour."
        ),
        translate("ShiftLog", "Each entry by itself is in the XLSX and the CSV of the same name: {name}.").format(
            name=path.stem
        ),
    )


def _add(story: list[Flowable], grids: list[Grid], table: Table, remarks: Sequence[str] = ()) -> None:
    story += [CondPageBreak(_KEPT_TOGETHER), Spacer(0, _GAP), Text(table.title, _HEADING_SIZE), Spacer(0, 1 * mm)]
    story += [Text(remark, _TEXT_SIZE, bold=False) for remark in remarks]
    if remarks:
        story.append(Spacer(0, 1 * mm))
    if table.rows:
        grids.append(Grid(table, ROOM))
        story.append(grids[-1])
    else:
        story.append(Text(table.when_empty, _TEXT_SIZE, bold=False))


class _Beside(Flowable):
    """Two short tables of a few rows each, that need half a page's width."""

    _HEADING = _HEADING_SIZE * pdf_text.LEADING + 1 * mm

    def __init__(self, grids: list[Grid], *tables: Table) -> None:
        super().__init__()
        self._step = ROOM / len(tables)
        self._parts = [(Text(table.title, _HEADING_SIZE), Grid(table, self._step - _GAP)) for table in tables]
        grids += [grid for _, grid in self._parts]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        heights = [grid.wrap(self._step, available_height)[1] for _, grid in self._parts]
        return ROOM, max(heights) + self._HEADING

    def draw(self) -> None:
        height = self.wrap(ROOM, 0)[1]
        for number, (heading, grid) in enumerate(self._parts):
            left = number * self._step
            heading.drawOn(self.canv, left, height - self._HEADING + 1 * mm)
            grid.drawOn(self.canv, left, height - self._HEADING - grid.wrap(self._step, 0)[1])


class _Signatures(Flowable):
    """Lines for the supervisor who leaves and the one who comes."""

    HEIGHT = 48 * mm
    _FIRST, _STEP = 21 * mm, 11 * mm

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return ROOM, self.HEIGHT

    def draw(self) -> None:
        canvas = self.canv
        between = 10 * mm
        width = (ROOM - between) / 2
        words = (translate("ShiftLog", "Name"), translate("ShiftLog", "Signature"), translate("ShiftLog", "Date, time"))
        reach = max(pdf_text.width(word, _TEXT_SIZE) for word in words) + 2 * mm
        roles = (translate("ShiftLog", "Supervisor who leaves"), translate("ShiftLog", "Supervisor who comes"))
        canvas.setFillColor(INK)
        canvas.setStrokeColor(GREY)
        for left, role in zip((0, width + between), roles, strict=True):
            pdf_text.draw(canvas, left, self.HEIGHT - 10 * mm, role, _HEADING_SIZE, True)
            for number, word in enumerate(words):
                y = self.HEIGHT - self._FIRST - number * self._STEP
                pdf_text.draw(canvas, left, y, word, _TEXT_SIZE)
                canvas.setLineWidth(0.6)
                canvas.line(left + reach, y - 1 * mm, left + width, y - 1 * mm)
