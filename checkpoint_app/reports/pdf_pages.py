"""A4 pages with a line of words above and below: headings, lines of text, tables, lines to sign on. Knows no report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate, Spacer

from checkpoint_app.pdf import text as pdf_text
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.reports.pdf_grid import GREY, INK, LINE, RED, Grid
from checkpoint_app.reports.tables import Table
from checkpoint_app.whole_file import whole_file
from checkpoint_app.words import translate

MARGIN = 13 * mm
ROOM = A4[0] - 2 * MARGIN
_BAND = 9 * mm  # of the page's header and footer, inside the margins
_BAND_SIZE = 7.5
_HEADING_SIZE, _TEXT_SIZE = 10.5, 8.5
_KEPT_TOGETHER = 24 * mm  # a heading and the first rows under it
_GAP = 4 * mm


class Pages:
    """What is to stand on the pages, from top to bottom; at the end, what the main font could not draw of it."""

    def __init__(self) -> None:
        self._story: list[Flowable] = []
        self._drawn: list[Text | Grid] = []

    def text(self, words: str, size: float = _TEXT_SIZE, *, bold: bool = False, wrong: bool = False) -> None:
        """Lines of words; `wrong` ones are red, and say so."""
        line = Text(words, size, bold=bold or wrong, wrong=wrong)
        self._drawn.append(line)
        self._story.append(line)

    def gap(self, height: float = _GAP) -> None:
        self._story.append(Spacer(0, height))

    def table(self, table: Table, *remarks: str) -> None:
        """The table under its title, or the sentence that says why there is none."""
        self._story += [CondPageBreak(_KEPT_TOGETHER), Spacer(0, _GAP)]
        if table.title:
            self.text(table.title, _HEADING_SIZE, bold=True)
            self.gap(1 * mm)
        for remark in remarks:
            self.text(remark)
        if remarks:
            self.gap(1 * mm)
        if table.rows:
            grid = Grid(table, ROOM)
            self._drawn.append(grid)
            self._story.append(grid)
        else:
            self.text(table.when_empty)

    def add(self, *flowables: Flowable) -> None:
        """Something of a report's own, which tells itself what it could not draw."""
        self._story += flowables

    def sign(self, *roles: str) -> None:
        """Lines to sign on for these, two beside each other."""
        self._story += [CondPageBreak(Signatures.HEIGHT), Signatures(roles)]

    def write(self, path: Path, *, title: str, foot: str) -> tuple[MissingGlyph, ...]:
        """Write them; returns each character that the main font lacks. Raises OSError; never half a file."""
        write_pages(self._story, path, title=title, foot=foot)
        found = {glyph for each in self._drawn for glyph in each.missing}
        return pdf_text.merged(sorted(found, key=lambda each: (each.character, each.drawn.value)))


def write_pages(story: Sequence[Flowable], path: Path, *, title: str, foot: str) -> None:
    """Write the pages, each with `title` above and `foot` and its number below. Raises OSError; never half a file."""
    with whole_file(path) as file:
        document = BaseDocTemplate(file, pagesize=A4, title=title, author="", creator="checkpoint_app")
        frame = Frame(
            MARGIN,
            MARGIN + _BAND,
            ROOM,
            A4[1] - 2 * (MARGIN + _BAND),
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        document.addPageTemplates(PageTemplate(frames=[frame]))
        document.build(list(story), canvasmaker=_canvas_maker(title, foot))


class Text(Flowable):
    """Words in lines as wide as the page; `wrong` ones are red."""

    def __init__(self, text: str, size: float, *, bold: bool = True, wrong: bool = False) -> None:
        super().__init__()
        fitted = pdf_text.fit(text, ROOM, size, size, lines=len(text) + 1, bold=bold)
        self._lines = fitted.lines
        self._size = size
        self._bold = bold
        self._colour = RED if wrong else INK
        self.missing: set[MissingGlyph] = set(fitted.removed)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return ROOM, len(self._lines) * self._size * pdf_text.LEADING

    def draw(self) -> None:
        self.canv.setFillColor(self._colour)
        top = len(self._lines) * self._size * pdf_text.LEADING
        for number, line in enumerate(self._lines):
            y = top - number * self._size * pdf_text.LEADING - pdf_text.ASCENT * self._size
            self.missing.update(pdf_text.draw(self.canv, 0, y, line, self._size, self._bold))


class Signatures(Flowable):
    """Lines for name, signature and time of each of two roles."""

    HEIGHT = 48 * mm
    _FIRST, _STEP = 21 * mm, 11 * mm

    def __init__(self, roles: Sequence[str]) -> None:
        super().__init__()
        self._roles = roles

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return ROOM, self.HEIGHT

    def draw(self) -> None:
        canvas = self.canv
        between = 10 * mm
        width = (ROOM - between) / 2
        words = (translate("ShiftLog", "Name"), translate("ShiftLog", "Signature"), translate("ShiftLog", "Date, time"))
        reach = max(pdf_text.width(word, _TEXT_SIZE) for word in words) + 2 * mm
        canvas.setFillColor(INK)
        canvas.setStrokeColor(GREY)
        for left, role in zip((0, width + between), self._roles, strict=True):
            pdf_text.draw(canvas, left, self.HEIGHT - 10 * mm, role, _HEADING_SIZE, True)
            for number, word in enumerate(words):
                y = self.HEIGHT - self._FIRST - number * self._STEP
                pdf_text.draw(canvas, left, y, word, _TEXT_SIZE)
                canvas.setLineWidth(0.6)
                canvas.line(left + reach, y - 1 * mm, left + width, y - 1 * mm)


def _canvas_maker(title: str, foot: str) -> Any:
    """A canvas that draws the header and the footer of all pages at the end, when it is known how many there are."""

    class PagedCanvas(Canvas):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802  # reportlab's name
            self._pages.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]  # as in reportlab's own recipe for "page n of m"

        def save(self) -> None:
            for number, page in enumerate(self._pages, 1):
                self.__dict__.update(page)
                self._draw_bands(number)
                super().showPage()
            super().save()

        def _draw_bands(self, number: int) -> None:
            top, bottom = A4[1] - MARGIN, MARGIN
            of = translate("ShiftLog", "Page {page} of {pages}").format(page=number, pages=len(self._pages))
            self.setFillColor(GREY)
            self.setStrokeColor(LINE)
            self.setLineWidth(0.6)
            self.line(MARGIN, top - 5 * mm, A4[0] - MARGIN, top - 5 * mm)
            self.line(MARGIN, bottom + 5 * mm, A4[0] - MARGIN, bottom + 5 * mm)
            pdf_text.draw(self, MARGIN, top - 3.5 * mm, title, _BAND_SIZE)
            pdf_text.draw(self, MARGIN, bottom, foot, _BAND_SIZE)
            length = pdf_text.width(of, _BAND_SIZE)
            pdf_text.draw(self, A4[0] - MARGIN - length, bottom, of, _BAND_SIZE)

    return PagedCanvas
