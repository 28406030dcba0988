"""Statements as one PDF on A5, each beginning on a page of its own with its own count of pages. Knows no query.

A5, since most households' bills are a few lines: a compound's statements take half the paper, two to a sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, cast

from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageBreak, PageTemplate, Spacer

from checkpoint_app.domain import money
from checkpoint_app.pdf import text as pdf_text
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.reports.pdf_grid import GREY, HEAD_FILL, INK, LINE, Grid
from checkpoint_app.reports.statements import Statement, bill_table, movements_table
from checkpoint_app.reports.tables import Table, cell_text
from checkpoint_app.whole_file import whole_file
from checkpoint_app.words import translate

_MARGIN = 10 * mm
_FOOT = 7 * mm
_ROOM = A5[0] - 2 * _MARGIN
_TITLE, _OF, _RESULT, _TEXT, _SMALL = 10.0, 19.0, 14.0, 9.0, 7.0
_GAP = 3.5 * mm
_KEPT_TOGETHER = 24 * mm  # a title and the first rows under it


def write_statements(
    statements: Sequence[Statement], path: Path, drawn: Callable[[int], None] = lambda done: None
) -> tuple[MissingGlyph, ...]:
    """Write them one after the other; returns each character that the main font lacks. Raises OSError; never half a file.

    `drawn(n)` is called when `n` statements are drawn, and may raise to stop.
    """
    found: set[MissingGlyph] = set()
    grids: list[Grid] = []
    story: list[Flowable] = []
    for place, statement in enumerate(statements):
        if place:
            story.append(PageBreak())
        story += [_Head(statement, found, partial(drawn, place)), Spacer(0, _GAP)]
        if not statement.is_merchant:
            _add(story, grids, bill_table(statement))
        _add(story, grids, movements_table(statement))
    with whole_file(path) as file:
        document = BaseDocTemplate(
            file,
            pagesize=A5,
            title=statements[0].title if statements else "",  # a file's properties name nobody
            author="",
            creator="checkpoint_app",
        )
        frame = Frame(
            _MARGIN,
            _MARGIN + _FOOT,
            _ROOM,
            A5[1] - 2 * _MARGIN - _FOOT,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        document.addPageTemplates(PageTemplate(frames=[frame]))
        document.build(story, canvasmaker=_PagedCanvas)
    return pdf_text.merged(_ordered(found | {glyph for grid in grids for glyph in grid.missing}))


def _ordered(found: Iterable[MissingGlyph]) -> list[MissingGlyph]:
    return sorted(found, key=lambda each: (each.character, each.drawn.value))


def _add(story: list[Flowable], grids: list[Grid], table: Table) -> None:
    story += [CondPageBreak(_KEPT_TOGETHER), _Heading(table.title), Spacer(0, 1 * mm)]
    if table.rows:
        grids.append(Grid(table, _ROOM))
        story.append(grids[-1])
    else:
        story.append(_Heading(table.when_empty, bold=False))
    story.append(Spacer(0, _GAP))


class _Heading(Flowable):
    """One line of our own words."""

    def __init__(self, words: str, *, bold: bool = True) -> None:
        super().__init__()
        self._words = words
        self._bold = bold

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return _ROOM, _TEXT * pdf_text.LEADING

    def draw(self) -> None:
        self.canv.setFillColor(INK)
        pdf_text.draw(self.canv, 0, pdf_text.DESCENT * _TEXT, self._words, _TEXT, self._bold)


class _Head(Flowable):
    """Whose statement it is in large letters; beside it the figures, and below them what is to be paid, in a box."""

    def __init__(self, statement: Statement, found: set[MissingGlyph], drawn: Callable[[], None]) -> None:
        super().__init__()
        self._drawn = drawn
        self._statement = statement
        self._found = found
        self._sums = [(word, money.text(fen)) for word, fen in statement.sums]
        widest = [max(pdf_text.width(text, _TEXT) for text in column) for column in zip(*self._sums, strict=True)]
        self._sums_left = min(_ROOM * 0.64, _ROOM - sum(widest) - _GAP)
        self._of = pdf_text.fit(statement.of, self._sums_left - _GAP, _OF, 14, lines=2, bold=True)
        self._result = pdf_text.fit(statement.result, _ROOM - 8 * mm, _RESULT, 11, lines=2, bold=True)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return _ROOM, max(self._left_height(), self._right_height()) + self._box_height() + 3 * mm

    def draw(self) -> None:
        self._drawn()
        statement, canvas = self._statement, self.canv
        cast(_PagedCanvas, canvas).starts_statement(_foot(statement))
        height = self.wrap(_ROOM, 0)[1]
        self._draw_left(height)
        self._draw_sums(height)
        box = self._box_height()
        canvas.setFillColor(HEAD_FILL)
        canvas.roundRect(0, 0, _ROOM, box, 2 * mm, stroke=0, fill=1)
        canvas.setFillColor(INK)
        leading = self._result.size * pdf_text.LEADING
        y = box - 2.5 * mm - pdf_text.ASCENT * self._result.size
        for line in self._result.lines:
            self._write(4 * mm, y, line, self._result.size, bold=True)
            y -= leading

    def _left_height(self) -> float:
        return _TITLE * 1.6 + len(self._of.lines) * self._of.size * pdf_text.LEADING + 2 * _TEXT * 1.5

    def _right_height(self) -> float:
        return len(self._sums) * _TEXT * 1.5

    def _box_height(self) -> float:
        return len(self._result.lines) * self._result.size * pdf_text.LEADING + 5 * mm

    def _draw_left(self, top: float) -> None:
        statement = self._statement
        self.canv.setFillColor(GREY)
        y = top - pdf_text.ASCENT * _TITLE
        self._write(0, y, statement.title, _TITLE)
        y = top - _TITLE * 1.6
        self.canv.setFillColor(INK)
        for line in self._of.lines:
            self._write(0, y - pdf_text.ASCENT * self._of.size, line, self._of.size, bold=True)
            y -= self._of.size * pdf_text.LEADING
        made = translate("Statement", "As of {time}, {checkpoint}").format(
            time=cell_text(statement.made_at.astimezone())[:16], checkpoint=statement.checkpoint
        )
        for words in filter(None, (statement.name, made)):
            self._write(0, y - pdf_text.ASCENT * _TEXT, words, _TEXT)
            y -= _TEXT * 1.5

    def _draw_sums(self, top: float) -> None:
        for number, (word, amount) in enumerate(self._sums):
            y = top - number * _TEXT * 1.5 - pdf_text.ASCENT * _TEXT
            self._write(self._sums_left, y, word, _TEXT)
            self._write(_ROOM - pdf_text.width(amount, _TEXT), y, amount, _TEXT)

    def _write(self, x: float, y: float, words: str, size: float, *, bold: bool = False) -> None:
        self._found.update(pdf_text.draw(self.canv, x, y, words, size, bold))


def _foot(statement: Statement) -> str:
    return f"{statement.of}  {statement.checkpoint}".strip()


class _PagedCanvas(Canvas):
    """Draws the foot of all pages at the end: only then is it known how many pages a statement has."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._kept: list[dict[str, Any]] = []
        self._starts: list[tuple[int, str]] = []

    def starts_statement(self, foot: str) -> None:
        """The page that is being drawn is a statement's first."""
        self._starts.append((len(self._kept), foot))

    def showPage(self) -> None:  # noqa: N802  # reportlab's name
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # as in reportlab's own recipe for "page n of m"

    def save(self) -> None:
        kept, starts = self._kept, self._starts
        ends = [*(page for page, _ in starts[1:]), len(kept)]
        for (first, foot), end in zip(starts, ends, strict=True):
            for page in range(first, end):
                self.__dict__.update(kept[page])
                self._draw_foot(foot, page - first + 1, end - first)
                super().showPage()
        super().save()

    def _draw_foot(self, foot: str, page: int, pages: int) -> None:
        of = translate("ShiftLog", "Page {page} of {pages}").format(page=page, pages=pages)
        self.setFillColor(GREY)
        self.setStrokeColor(LINE)
        self.setLineWidth(0.6)
        self.line(_MARGIN, _MARGIN + 5 * mm, A5[0] - _MARGIN, _MARGIN + 5 * mm)
        pdf_text.draw(self, _MARGIN, _MARGIN, foot, _SMALL)
        pdf_text.draw(self, A5[0] - _MARGIN - pdf_text.width(of, _SMALL), _MARGIN, of, _SMALL)
