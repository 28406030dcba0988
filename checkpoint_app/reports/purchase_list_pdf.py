"""A purchase list on A4: the merchant in large letters, what to bring, room for prices and signatures. Knows no query."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from checkpoint_app.pdf import text as pdf_text
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.reports.pdf_grid import GREY, HEAD_FILL, INK, Grid
from checkpoint_app.reports.pdf_pages import ROOM, Text, write_pages
from checkpoint_app.reports.purchase_list import PurchasePaper
from checkpoint_app.reports.tables import Column, Row, Table, cell_text
from checkpoint_app.words import translate

_TITLE, _MERCHANT, _TEXT, _TOTAL = 11.0, 22.0, 9.5, 12.0
_GAP = 4 * mm


def write_purchase_pdf(paper: PurchasePaper, path: Path) -> tuple[MissingGlyph, ...]:
    """Write the list; returns each character that the main font lacks. Raises OSError; never half a file."""
    grid = Grid(_table(paper), ROOM)
    head = _Head(paper)
    story: list[Flowable] = [head, Spacer(0, _GAP)]
    story.append(grid if paper.lines else Text(_table(paper).when_empty, _TEXT, bold=False))
    story += [Spacer(0, _GAP), CondPageBreak(_Foot.HEIGHT), _Foot(paper)]
    made = translate("PurchaseList", "Written {time}").format(time=cell_text(paper.made_at.astimezone())[:16])
    write_pages(story, path, title=f"{paper.title}  {paper.merchant}", foot=made)
    return pdf_text.merged(sorted(grid.missing | head.missing, key=lambda each: each.character))


def _table(paper: PurchasePaper) -> Table:
    columns = (
        Column(translate("PurchaseList", "No."), 4, text=False),
        Column(translate("PurchaseList", "Code"), 18),
        Column(translate("PurchaseList", "Item"), 34),
        Column(translate("PurchaseList", "Quantity"), 10, text=False),
        Column(translate("PurchaseList", "Unit"), 6),
        Column(translate("PurchaseList", "Price (yuan)"), 12, to_fill=True),
        Column(translate("PurchaseList", "Remarks"), 16, to_fill=True),
    )
    rows = tuple(
        Row((number, line.code, line.item, line.quantity, line.unit, "", ""))
        for number, line in enumerate(paper.lines, start=1)
    )
    return Table(paper.title, columns, rows, translate("PurchaseList", "Nothing is on this list."), items=len(rows))


class _Head(Flowable):
    """The number, the merchant, and for which checkpoint and since when."""

    def __init__(self, paper: PurchasePaper) -> None:
        super().__init__()
        self._paper = paper
        self._merchant = pdf_text.fit(paper.merchant, ROOM, _MERCHANT, 14, lines=2, bold=True)
        self.missing: set[MissingGlyph] = set(self._merchant.removed)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        lines = len(self._merchant.lines) * self._merchant.size * pdf_text.LEADING
        return ROOM, _TITLE * 1.6 + lines + _TEXT * 1.6

    def draw(self) -> None:
        y = self.wrap(ROOM, 0)[1]
        self._write(y, self._paper.title, _TITLE)
        y -= _TITLE * 1.6
        for line in self._merchant.lines:
            self._write(y, line, self._merchant.size, bold=True)
            y -= self._merchant.size * pdf_text.LEADING
        self._write(y - 0.3 * _TEXT, f"{self._paper.checkpoint}    {self._paper.closed}", _TEXT)

    def _write(self, top: float, words: str, size: float, *, bold: bool = False) -> None:
        self.canv.setFillColor(INK)
        self.missing.update(pdf_text.draw(self.canv, 0, top - pdf_text.ASCENT * size, words, size, bold))


class _Foot(Flowable):
    """The totals in a box, and two lines to sign on."""

    HEIGHT = 32 * mm

    def __init__(self, paper: PurchasePaper) -> None:
        super().__init__()
        self._totals = pdf_text.fit(paper.totals, ROOM - 8 * mm, _TOTAL, 8, lines=2, bold=True)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return ROOM, self.HEIGHT

    def draw(self) -> None:
        canvas = self.canv
        box = len(self._totals.lines) * self._totals.size * pdf_text.LEADING + 4 * mm
        canvas.setFillColor(HEAD_FILL)
        canvas.roundRect(0, self.HEIGHT - box, ROOM, box, 2 * mm, stroke=0, fill=1)
        canvas.setFillColor(INK)
        y = self.HEIGHT - 2 * mm - pdf_text.ASCENT * self._totals.size
        for line in self._totals.lines:
            pdf_text.draw(canvas, 4 * mm, y, line, self._totals.size, True)
            y -= self._totals.size * pdf_text.LEADING
        words = (translate("PurchaseList", "Order desk"), translate("PurchaseList", "Merchant"))
        canvas.setStrokeColor(GREY)
        canvas.setLineWidth(0.6)
        half = (ROOM - 10 * mm) / 2
        for left, word in zip((0.0, half + 10 * mm), words, strict=True):
            pdf_text.draw(canvas, left, 2 * mm, word, _TEXT)
            start = left + pdf_text.width(word, _TEXT) + 2 * mm
            canvas.line(start, 1 * mm, left + half, 1 * mm)
