"""A tally sheet on A4: its number in large letters, boxes to write in, a barcode on each line. Knows no query."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.pdf import qr
from checkpoint_app.pdf import text as pdf_text
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.reports.pdf_grid import GREY, HEAD_FILL, INK, LINE
from checkpoint_app.reports.pdf_pages import ROOM, write_pages
from checkpoint_app.reports.tables import cell_text
from checkpoint_app.reports.tally_sheet import TallyItem, TallyPaper
from checkpoint_app.words import translate

_ROW, _HEAD_ROW = 11.5 * mm, 7 * mm  # room to write in with cold hands
_CONTINUED = 17 * mm  # above the lines of every page but the first: which sheet it belongs to
_BLANKS = "ABCDEF"
_NAME, _CODE, _BOX, _TITLE = 9.5, 6.5, 8.0, 7.5
_PAD = 1.2 * mm
# Of a barcode: its narrowest bar, from what any scanner reads on office paper to what is wide enough; white beside it in bars.
_FINEST, _COARSEST = 0.19 * mm, 0.25 * mm
_QUIET = 10
_WIDEST_CODE = 42 * mm


def write_tally_pdf(paper: TallyPaper, path: Path) -> tuple[MissingGlyph, ...]:
    """Write the sheet; returns each character that the main font lacks. Raises OSError; never half a file."""
    missing: set[MissingGlyph] = set()
    lines: list[TallyItem | str] = [*paper.items, *_BLANKS]
    body = _Body(paper, tuple(lines), _columns(paper), missing)
    story: list[Flowable] = [_Head(paper, missing), Spacer(0, 2 * mm), _Lines(body)]
    made = translate("TallySheet", "Printed {time}").format(time=cell_text(paper.made_at.astimezone())[:16])
    write_pages(story, path, title=f"{paper.title}  {paper.merchant}", foot=f"{paper.checkpoint}  {made}")
    return pdf_text.merged(sorted(missing, key=lambda each: (each.character, each.drawn.value)))


@dataclass(frozen=True, slots=True)
class _Column:
    """`name` says what stands in it; one without is a box to write in."""

    name: str
    title: str
    width: float


@dataclass(frozen=True, slots=True)
class _Body:
    """The lines of all pages. A text stands for a line that is left blank, by its letter."""

    paper: TallyPaper
    lines: tuple[TallyItem | str, ...]
    columns: tuple[_Column, ...]
    missing: set[MissingGlyph]


def _columns(paper: TallyPaper) -> tuple[_Column, ...]:
    codes = [_bar_width(each.code, _WIDEST_CODE) * (_modules(each.code) + 2 * _QUIET) for each in paper.items]
    code = max(codes, default=0.0)
    boxes = [
        _Column("", translate("TallySheet", "Good"), 17 * mm),
        _Column("", translate("TallySheet", "Damaged"), 14.5 * mm),
        _Column("", translate("TallySheet", "Refused"), 14.5 * mm),
        _Column("", translate("TallySheet", "Batch"), 20 * mm),
        _Column("", translate("TallySheet", "Expires"), 18 * mm),
    ]
    told = [_Column("number", translate("TallySheet", "No."), 8 * mm)]
    if code:
        told.append(_Column("code", translate("TallySheet", "Code"), code))
    if paper.is_blind:
        told.append(_Column("unit", translate("TallySheet", "Unit"), 10 * mm))
    else:
        told.append(_Column("ordered", translate("TallySheet", "Ordered"), 16 * mm))
    left = ROOM - sum(each.width for each in (*told, *boxes))
    return (told[0], _Column("item", translate("TallySheet", "Item"), left), *told[1:], *boxes)


def _modules(code: str) -> int:
    """How many of its narrowest bars a code is wide; 0 for one that no barcode of this kind can hold."""
    if not code or not code.isascii() or not code.isprintable():
        return 0
    return round(float(Code128(code, barWidth=1, quiet=0).width))


def _bar_width(code: str, room: float) -> float:
    """The narrowest bar of the code where it has so much room; 0 where it does not fit."""
    modules = _modules(code)
    if not modules:
        return 0.0
    width = min(_COARSEST, room / (modules + 2 * _QUIET))
    return width if width >= _FINEST else 0.0


class _Head(Flowable):
    """Which sheet it is, of which vehicle, and who counts; the sheet's QR code on the right."""

    _ID, _MERCHANT, _TEXT = 34.0, 13.0, 9.0
    _SIDE = 30 * mm

    def __init__(self, paper: TallyPaper, missing: set[MissingGlyph]) -> None:
        super().__init__()
        self._paper = paper
        self._missing = missing

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return ROOM, 46 * mm

    def draw(self) -> None:
        paper, room = self._paper, ROOM - self._SIDE - 6 * mm
        top = self.wrap(0, 0)[1]
        _draw_qr(self.canv, paper.code, ROOM - self._SIDE, top - self._SIDE, self._SIDE)
        y = self._write(top, translate("TallySheet", "Tally sheet"), self._TEXT, room)
        y = self._write(y, paper.sheet, self._ID, room, bold=True)
        y = self._write(y, paper.merchant, self._MERCHANT, room, bold=True)
        self._write(y - 1 * mm, f"{paper.checkpoint}    {paper.vehicle}", self._TEXT, room)
        words = translate("TallySheet", "Counted by ______________________    Time ______________")
        self._write(11.5 * mm, words, self._TEXT, ROOM)
        told = translate(
            "TallySheet",
            "Write 0 where none came. What is not on the list goes on the lines with letters. Later scan the sheet at"
            " Receiving and type it in: it counts once.",
        )
        self._write(5 * mm, told, _BOX, ROOM)

    def _write(self, top: float, words: str, size: float, room: float, *, bold: bool = False) -> float:
        """The top of what comes below."""
        fitted = pdf_text.fit(words, room, size, size * 0.5, bold=bold)
        self._missing.update(fitted.removed)
        self.canv.setFillColor(INK)
        for line in fitted.lines:
            self._missing.update(
                pdf_text.draw(self.canv, 0, top - pdf_text.ASCENT * fitted.size, line, fitted.size, bold)
            )
        return top - size * pdf_text.LEADING


class _Lines(Flowable):
    """The lines from `start` to `end`, below their titles; on a page that goes on, below the sheet's number too."""

    def __init__(self, body: _Body, start: int = 0, end: int | None = None) -> None:
        super().__init__()
        self._body = body
        self._start = start
        self._end = len(body.lines) if end is None else end

    @property
    def _above(self) -> float:
        return _HEAD_ROW + (_CONTINUED if self._start else 0)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return ROOM, self._above + (self._end - self._start) * _ROW

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        cut = self._start + int((available_height - self._above) / _ROW)
        if cut <= self._start:
            return []
        return [_Lines(self._body, self._start, cut), _Lines(self._body, cut, self._end)]

    def draw(self) -> None:
        top = self.wrap(0, 0)[1]
        if self._start:
            self._draw_continued(top)
            top -= _CONTINUED
        self._draw_titles(top)
        top -= _HEAD_ROW
        for line in self._body.lines[self._start : self._end]:
            self._draw_line(line, top)
            top -= _ROW

    def _draw_continued(self, top: float) -> None:
        side = _CONTINUED - 2 * mm
        _draw_qr(self.canv, self._body.paper.code, ROOM - side, top - side, side)
        self.canv.setFillColor(INK)
        pdf_text.draw(self.canv, 0, top - 10 * mm, self._body.paper.sheet, 22, True)

    def _draw_titles(self, top: float) -> None:
        canvas = self.canv
        canvas.setFillColor(HEAD_FILL)
        canvas.rect(0, top - _HEAD_ROW, ROOM, _HEAD_ROW, stroke=0, fill=1)
        canvas.setFillColor(INK)
        left = 0.0
        for column in self._body.columns:
            fitted = pdf_text.fit(column.title, column.width - 2 * _PAD, _TITLE, 5, bold=True)
            for line in fitted.lines:
                pdf_text.draw(canvas, left + _PAD, top - 4.6 * mm, line, fitted.size, True)
            left += column.width

    def _draw_line(self, line: TallyItem | str, top: float) -> None:
        canvas = self.canv
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.5)
        canvas.line(0, top - _ROW, ROOM, top - _ROW)
        left = 0.0
        for column in self._body.columns:
            if not column.name:  # a box to write in stands out from what is printed
                canvas.setStrokeColor(GREY)
                canvas.setLineWidth(0.6)
                canvas.rect(left, top - _ROW, column.width, _ROW)
            elif isinstance(line, TallyItem):
                self._draw_told(line, column, left, top)
            elif column.name == "number":
                self._write(left + _PAD, top - 7.2 * mm, line, _NAME, bold=True)
            left += column.width

    def _draw_told(self, line: TallyItem, column: _Column, left: float, top: float) -> None:
        room = column.width - 2 * _PAD
        match column.name:
            case "number":
                fitted = pdf_text.fit(str(line.number), room, _NAME, 5, bold=True)
                self._write(left + _PAD, top - 7.2 * mm, str(line.number), fitted.size, bold=True)
            case "item":
                self._draw_item(line, left + _PAD, top, room)
            case "code":
                self._draw_code(line.code, left, top, column.width)
            case _:
                words = line.unit if column.name == "unit" else f"{quantity_text(line.ordered)} {line.unit}"
                fitted = pdf_text.fit(words, room, _NAME, 5)
                for each in fitted.lines:
                    self._write(left + _PAD, top - 7.2 * mm, each, fitted.size)

    def _draw_item(self, line: TallyItem, left: float, top: float, room: float) -> None:
        fitted = pdf_text.fit(line.item, room, _NAME, 7, lines=2, bold=True)
        self._body.missing.update(fitted.removed)
        y = top - 1.2 * mm
        for each in fitted.lines:
            self._write(left, y - pdf_text.ASCENT * fitted.size, each, fitted.size, bold=True)
            y -= fitted.size * pdf_text.LEADING
        code = pdf_text.fit(line.code, room, _CODE, 4)
        self._body.missing.update(code.removed)
        for each in code.lines:
            self._write(left, top - _ROW + 1.4 * mm, each, code.size)

    def _draw_code(self, code: str, left: float, top: float, room: float) -> None:
        bar = _bar_width(code, room + 0.01)
        if not bar:
            return
        symbol = Code128(code, barWidth=bar, barHeight=_ROW - 3 * mm, quiet=0)
        symbol.drawOn(self.canv, left + (room - symbol.width) / 2, top - _ROW + 1.5 * mm)

    def _write(self, x: float, y: float, words: str, size: float, *, bold: bool = False) -> None:
        self.canv.setFillColor(INK)
        self._body.missing.update(pdf_text.draw(self.canv, x, y, words, size, bold))


def _draw_qr(canvas: Canvas, code: str, left: float, bottom: float, side: float) -> None:
    symbol = qr.symbol(code)
    module = side / symbol.full_side
    canvas.setFillColor(black)
    for x, y, width, height in symbol.rectangles:
        canvas.rect(
            left + (x + qr.QUIET_ZONE) * module,
            bottom + (y + qr.QUIET_ZONE) * module,
            width * module,
            height * module,
            stroke=0,
            fill=1,
        )
