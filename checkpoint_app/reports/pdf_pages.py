"""A4 pages with a line of words above and below, and lines of text between tables. Knows no report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from checkpoint_app.pdf import text as pdf_text
from checkpoint_app.reports.pdf_grid import GREY, INK, LINE
from checkpoint_app.whole_file import whole_file
from checkpoint_app.words import translate

MARGIN = 13 * mm
ROOM = A4[0] - 2 * MARGIN
_BAND = 9 * mm  # of the page's header and footer, inside the margins
_BAND_SIZE = 7.5


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
    """Our own words, in lines as wide as the page."""

    def __init__(self, text: str, size: float, *, bold: bool = True) -> None:
        super().__init__()
        self._lines = pdf_text.fit(text, ROOM, size, size, lines=len(text) + 1, bold=bold).lines
        self._size = size
        self._bold = bold

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return ROOM, len(self._lines) * self._size * pdf_text.LEADING

    def draw(self) -> None:
        self.canv.setFillColor(INK)
        top = len(self._lines) * self._size * pdf_text.LEADING
        for number, line in enumerate(self._lines):
            y = top - number * self._size * pdf_text.LEADING - pdf_text.ASCENT * self._size
            pdf_text.draw(self.canv, 0, y, line, self._size, self._bold)


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
