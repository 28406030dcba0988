"""A table on PDF pages: columns as wide as their text needs, wrapped cells, the header repeated on each page.

reportlab's own Table measures every row again for every page; 20,000 entries would take minutes. Here a row is wrapped
once and a page takes its rows by their heights. It knows no shift and no log.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import accumulate, pairwise
from math import ceil

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus import Flowable

from checkpoint_app.pdf import text as pdf_text
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.reports.cells import plain
from checkpoint_app.reports.tables import Cell, Look, Table, cell_text, short_time
from checkpoint_app.words import translate

SIZE = 8
INK, GREY, RED = HexColor("#1f2933"), HexColor("#6b7280"), HexColor("#b42318")
LINE, HEAD_FILL = HexColor("#b8c2cc"), HexColor("#e4e9ee")

_LEADING = SIZE * pdf_text.LEADING
_PAD_X, _PAD_Y = 3.5, 2.0
_SLACK = 0.1  # against rounding: a text as wide as its column must not wrap
_MOST_LINES = 12  # in one piece of a row: a row longer than this goes on in the next piece, on the next page if need be
_COLOURS: dict[Look, Color] = {Look.PLAIN: INK, Look.TOTAL: INK, Look.WRONG: RED, Look.TAKEN_BACK: GREY}
_BOLD = (Look.TOTAL, Look.WRONG)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A row, or as much of one as is kept together on a page: the lines of each of its cells."""

    cells: tuple[tuple[str, ...], ...]
    look: Look
    heading: bool = False
    begins: bool = True
    ends: bool = True

    @property
    def height(self) -> float:
        return max(len(lines) for lines in self.cells) * _LEADING + _PAD_Y * (self.begins + self.ends)


class _Body:
    """A table's rows, wrapped for a width; shared by the parts of it that stand on different pages."""

    def __init__(self, table: Table, room: float) -> None:
        self._year = not table.has_head
        self.columns = table.columns[table.grouped :]
        self.widths = self._widths(table, room)
        self.width = sum(self.widths)
        self.missing: set[MissingGlyph] = set()
        self.head = self._piece(tuple(column.title for column in self.columns), Look.TOTAL) if table.has_head else None
        self.pieces: list[_Piece] = []
        group: tuple[Cell, ...] = ()
        for row in table.rows:
            if row.cells[: table.grouped] != group:
                group = row.cells[: table.grouped]
                if heading := "   ".join(filter(None, map(self._shown, group))):  # there is none above totals
                    lines = self._lines(heading, self.width, bold=True)
                    self.pieces.append(_Piece((tuple(lines),), Look.TOTAL, heading=True))
            self.pieces += _cut(self._piece(row.cells[table.grouped :], row.look))
        self.tops = [0.0, *accumulate(piece.height for piece in self.pieces)]
        self._continued = self._lines(translate("ShiftLog", "continued"), self.widths[0], bold=False)

    def on_top(self, place: int) -> _Piece:
        """The piece as it stands first on a page: where its row goes on from the page before, it says again of what."""
        piece = self.pieces[place]
        if piece.begins:
            return piece
        while not self.pieces[place].begins:
            place -= 1
        (first, *others) = self.pieces[place].cells
        again = ((*first, *self._continued), *others)
        most = max(len(lines) for lines in piece.cells)
        return replace(piece, cells=tuple(own or of[:most] for own, of in zip(piece.cells, again, strict=True)))

    def _piece(self, cells: Sequence[Cell], look: Look) -> _Piece:
        bold = look in _BOLD
        lines = (
            self._lines(self._shown(cell), width, bold=bold) for cell, width in zip(cells, self.widths, strict=True)
        )
        return _Piece(tuple(map(tuple, lines)), look)

    def _lines(self, text: str, width: float, *, bold: bool) -> list[str]:
        lines: list[str] = []
        for part in text.split("\n"):
            fitted = pdf_text.fit(part, width - 2 * _PAD_X, SIZE, SIZE, lines=len(part) + 1, bold=bold)
            self.missing.update(fitted.removed)
            lines += fitted.lines or ("",)
        return lines

    def _shown(self, cell: Cell) -> str:
        """As `cell_text`, but without the year where many columns want the room."""
        return plain(short_time(cell) if isinstance(cell, datetime) and not self._year else cell_text(cell))

    def _widths(self, table: Table, room: float) -> list[float]:
        """Each column as wide as its widest text; where there is no room for that, wide ones as wide as their share, but no
        word of a title is broken."""
        natural = [pdf_text.width(column.title, SIZE, True) for column in self.columns]
        for row in table.rows:
            bold = row.look in _BOLD
            for place, cell in enumerate(row.cells[table.grouped :]):
                if natural[place] >= room:
                    continue
                widths = (pdf_text.width(part, SIZE, bold) for part in self._shown(cell).split("\n"))
                natural[place] = max(natural[place], *widths)
        wanted = [width + 2 * _PAD_X + _SLACK for width in natural]
        least = [
            max(pdf_text.width(word, SIZE, True) for word in column.title.split() or [""]) + 2 * _PAD_X + _SLACK
            for column in self.columns
        ]
        if not table.has_head or sum(least) > room:
            least = [0.0] * len(wanted)
        found: dict[int, float] = {}
        while len(found) < len(wanted):
            left = room - sum(found.values())
            rest = [place for place in range(len(wanted)) if place not in found]
            share = {
                place: left * self.columns[place].width / sum(self.columns[each].width for each in rest)
                for place in rest
            }
            enough = {place: wanted[place] for place in rest if wanted[place] <= share[place]}
            tight = {place: least[place] for place in rest if share[place] < least[place]}
            found |= enough or tight or share
        to_fill = [place for place, column in enumerate(self.columns) if column.to_fill]
        for place in to_fill:
            found[place] += (room - sum(found.values())) / len(to_fill[to_fill.index(place) :])
        return [found[place] for place in range(len(wanted))]


class Grid(Flowable):
    """A table, or the part of it from piece `start` to `end`."""

    def __init__(self, table: Table | _Body, room: float, start: int = 0, end: int | None = None) -> None:
        super().__init__()
        self._body = table if isinstance(table, _Body) else _Body(table, room)
        self._room = room
        self._start = start
        self._end = len(self._body.pieces) if end is None else end
        self._head_height = self._body.head.height if self._body.head else 0.0

    @property
    def missing(self) -> set[MissingGlyph]:
        """Each character of the whole table that the main font lacks; complete once it is drawn."""
        return self._body.missing

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        body = self._body
        return body.width, self._head_height + body.tops[self._end] - body.tops[self._start]

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        body = self._body
        reach = body.tops[self._start] + available_height - self._head_height
        cut = min(bisect_right(body.tops, reach) - 1, self._end)
        while cut > self._start and body.pieces[cut - 1].heading:  # a heading stays with what it is above
            cut -= 1
        if cut <= self._start:
            return []
        return [Grid(body, self._room, self._start, cut), Grid(body, self._room, cut, self._end)]

    def draw(self) -> None:
        body = self._body
        top = self._head_height + body.tops[self._end] - body.tops[self._start]
        if body.head is not None:
            self.canv.setFillColor(HEAD_FILL)
            self.canv.rect(0, top - self._head_height, body.width, self._head_height, stroke=0, fill=1)
            self._draw_piece(body.head, top)
            top -= self._head_height
        for place in range(self._start, self._end):
            piece = body.on_top(place) if place == self._start else body.pieces[place]
            self._draw_piece(piece, top)
            top -= piece.height
            if piece.ends or place == self._end - 1:
                self.canv.setStrokeColor(LINE)
                self.canv.setLineWidth(0.4)
                self.canv.line(0, top, body.width, top)

    def _draw_piece(self, piece: _Piece, top: float) -> None:
        body, canvas = self._body, self.canv
        bold = piece.look in _BOLD
        canvas.setFillColor(_COLOURS[piece.look])
        canvas.setStrokeColor(_COLOURS[piece.look])
        top -= _PAD_Y * piece.begins
        left = 0.0
        for place, lines in enumerate(piece.cells):
            width = body.width if piece.heading else body.widths[place]
            to_the_left = piece.heading or body.columns[place].text
            struck = piece.look is Look.TAKEN_BACK and place < len(piece.cells) - 1
            for number, line in enumerate(lines):
                if not line:
                    continue
                x, y = left + _PAD_X, top - number * _LEADING - pdf_text.ASCENT * SIZE
                length = pdf_text.width(line, SIZE, bold) if struck or not to_the_left else 0.0
                if not to_the_left:
                    x = left + width - _PAD_X - length
                body.missing.update(pdf_text.draw(canvas, x, y, line, SIZE, bold))
                if struck:
                    canvas.setLineWidth(0.5)
                    canvas.line(x, y + 0.28 * SIZE, x + length, y + 0.28 * SIZE)
            left += width


def _cut(piece: _Piece) -> list[_Piece]:
    """Into pieces about as long as each other, so that a page's last or first is not a single line."""
    most = max(len(lines) for lines in piece.cells)
    number = ceil(most / _MOST_LINES)
    return [
        replace(
            piece,
            cells=tuple(lines[start:end] for lines in piece.cells),
            begins=start == 0,
            ends=end == most,
        )
        for start, end in pairwise(most * part // number for part in range(number + 1))
    ]
