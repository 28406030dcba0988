"""Rows of cells with the line each stands in, from a CSV file; and the table they make under a header. Knows separators
and quotes, not what columns mean.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from checkpoint_app.intake.decoding import LIMIT_MB, Decoded, decode, read_bytes
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    CellTooLong,
    EmptyFile,
    MissingColumn,
    NoRows,
    Reason,
    RepeatedColumn,
    UnclosedQuote,
    WrongColumnCount,
)
from checkpoint_app.intake.spelling import folded, visible

_MOST_TITLE_LINES = 20  # above a header
_FORMULA_STARTS = tuple("=+-@＝＋－＠")
_FEWEST_TITLES = 3  # a row with so many cells in use is no title any more


@dataclass(frozen=True, slots=True)
class Row:
    """`line` is where the row begins in the file, the header's being 1. `sound` is false for a row that has a problem
    of its own (too few cells, an open quotation mark): its cells may stand in the wrong columns.

    A workbook's row may be `hidden`, and have `remarks`: (column, what is the matter with its cell)."""

    line: int
    cells: tuple[str, ...]
    sound: bool = True
    hidden: bool = False
    remarks: tuple[tuple[int, Reason], ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """Merged cells: lines from 1, columns from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A CSV file or a workbook's sheet as it stands, before anybody has said which row is the header.

    `sheet` is empty for a CSV file; its problems are those of its rows, and one with row 0 says that nothing was read.
    """

    file: str
    sheet: str = ""
    encoding: str = ""
    rows: tuple[Row, ...] = ()
    problems: tuple[Problem, ...] = ()
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[Area, ...] = ()

    @property
    def refused(self) -> bool:
        return any(problem.row == 0 for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Table:
    """A file that was read, or as much as could be: `refused` says that nothing of it can be used."""

    file: str
    encoding: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]

    @property
    def refused(self) -> bool:
        return any(problem.row == 0 for problem in self.problems)

    def column(self, *names: str) -> int | None:
        """Where the first of these names stands in the header, however it is spaced or capitalised."""
        keys = [_key(title) for title in self.header]
        return next((keys.index(_key(name)) for name in names if _key(name) in keys), None)

    def require(self, *columns: tuple[str, ...]) -> Table:
        """This table, refused if it has none of the names of some column (a tuple each, the usual name first)."""
        missing = tuple(names[0] for names in columns if self.column(*names) is None)
        return self if self.refused or not missing else self._refused(MissingColumn(missing, self.header))

    def _refused(self, reason: Reason) -> Table:
        return _refusal(self.file, reason, self.encoding, self.header)


def read_table(path: Path, *, limit_mb: int = LIMIT_MB) -> Table:
    """The table in a CSV file of any common encoding and separator. Never raises for what is in the file.

    Rows with nothing in them are left out. Cells come without invisible characters and outer spaces.
    """
    data = read_bytes(path, limit_mb)
    grid = read_grid(path.name, data, titled=False) if isinstance(data, bytes) else _refused_grid(path.name, data)
    if grid.refused:
        return Table(grid.file, grid.encoding, (), (), grid.problems)
    header = grid.rows[0].cells
    while header and not header[-1]:
        header = header[:-1]
    keys = [_key(title) for title in header]
    repeated = next((title for title, key in zip(header, keys, strict=True) if key and keys.count(key) > 1), None)
    if repeated is not None:
        return _refusal(grid.file, RepeatedColumn(repeated), grid.encoding, header)
    return table_under(grid, header, 1)


def read_grid(file: str, data: bytes, *, titled: bool = True) -> Grid:
    """The rows of a CSV file. `titled`: there may be rows of another width above the header, such as a title."""
    decoded = decode(data)
    if not isinstance(decoded, Decoded):
        return _refused_grid(file, decoded)
    lines = list(io.StringIO(decoded.text.rstrip("\x1a"), newline=""))
    start = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
    delimiter = ""
    if start < len(lines) and (first := lines[start].strip().lower()).startswith("sep=") and len(first) == 5:
        delimiter, start = first[4], start + 1  # how spreadsheet programs mark the separator
    if start >= len(lines):
        return _refused_grid(file, EmptyFile(), decoded.encoding)
    head = lines[start : start + (_MOST_TITLE_LINES if titled else 1)]
    rows: list[Row] = []
    problems: list[Problem] = []
    for line, raw, closed in _records(lines, start, delimiter or _delimiter(head), titled=titled):
        cells = tuple(cell_text(text) for text in raw)
        if not any(cells) and rows:
            continue
        rows.append(Row(line, cells, closed))
        if not closed:
            quoted = any('"' in text for text in raw)
            problems.append(Problem(file, line, "", UnclosedQuote() if quoted else CellTooLong()))
    return Grid(file, encoding=decoded.encoding, rows=tuple(rows), problems=tuple(problems))


def table_under(grid: Grid, header: tuple[str, ...], first: int) -> Table:
    """The rows of `grid` from number `first` on, under these titles; a CSV row of another width is not sound."""
    rows: list[Row] = []
    problems: list[Problem] = []
    wide = len(header)
    known = {problem.row: problem for problem in grid.problems}
    for row in grid.rows[first:]:
        cells = row.cells
        while len(cells) > wide and not cells[-1]:
            cells = cells[:-1]
        if grid.sheet:
            cells += ("",) * (wide - len(cells))
        sound = row.sound and len(cells) == wide
        rows.append(replace(row, cells=cells, sound=sound))
        if row.line in known:
            problems.append(known[row.line])
        elif not sound:
            problems.append(Problem(grid.file, row.line, "", WrongColumnCount(wide, len(cells))))
    if not rows:
        problems.append(Problem(grid.file, 0, "", NoRows()))
    return Table(grid.file, grid.encoding, header, tuple(rows), tuple(problems))


def _records(lines: list[str], start: int, delimiter: str, *, titled: bool) -> Iterator[tuple[int, list[str], bool]]:
    """(line, cells, whether they can be trusted) of each record from lines[start] on; a blank line has no cells.

    An open quotation mark would swallow all that follows up to the next one, and with it other people's orders. So a
    record over several lines must be closed properly and have as many cells as the header; one that does not is taken
    as the one line it begins with, and reading goes on with the next line. A title above the header is narrower than it.
    """
    width, found = 0, False
    while start < len(lines):
        reader = csv.reader((lines[index] for index in range(start, len(lines))), delimiter=delimiter)
        begin = 0
        while start + begin < len(lines):
            try:
                cells, whole = next(reader), True
            except csv.Error:  # a cell beyond the csv module's limit
                cells, whole = [], False
            end = max(reader.line_num, begin + 1)
            whole = whole and _closed(lines[start + begin : start + end], delimiter)
            if end - begin > 1 and width:
                whole = whole and _width(cells, width) == width
            if not found:
                width = max(width, len(cells))
                found = not titled or sum(bool(cell.strip()) for cell in cells) >= _FEWEST_TITLES
            yield start + begin + 1, cells if whole else lines[start + begin].rstrip("\r\n").split(delimiter), whole
            if not whole and end - begin > 1:
                begin += 1
                break
            begin = end
        start += begin


def _width(cells: list[str], wanted: int) -> int:
    """How many cells there are, without empty ones beyond the wanted number."""
    return next((count for count in range(len(cells), wanted, -1) if cells[count - 1].strip()), min(len(cells), wanted))


def _closed(lines: list[str], delimiter: str) -> bool:
    """Whether these lines are one record that ends outside of quotation marks.

    In a single line, text after a closing mark is let pass ("a"b); over several lines it means that the closing mark
    was really an opening one.
    """
    if '"' not in lines[0]:
        return True
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return len(lines) == 1 and "unexpected end of data" not in str(error)
    return True


def _delimiter(head: list[str]) -> str:
    """The separator that stands equally often, outside of quotation marks, in most of the first lines; among equals the
    one that stands there most often. (A cell may list goods with semicolons, but not as many in each row.)"""
    outside = ["".join(line.split('"')[::2]) for line in head]

    def weight(mark: str) -> tuple[int, int]:
        often = Counter(line.count(mark) for line in outside if mark in line)
        return max(((lines, count) for count, lines in often.items()), default=(0, 0))

    return max(",;\t", key=weight)


def _refused_grid(file: str, reason: Reason, encoding: str = "") -> Grid:
    return Grid(file, encoding=encoding, problems=(Problem(file, 0, "", reason),))


def _refusal(file: str, reason: Reason, encoding: str = "", header: tuple[str, ...] = ()) -> Table:
    return Table(file, encoding, header, (), (Problem(file, 0, "", reason),))


def cell_text(text: str) -> str:
    """A cell as it is meant: without what nobody sees, without outer spaces, and without what keeps a spreadsheet program
    from computing it or from eating a number's zeros (="0123", '=1+1)."""
    plain = visible(text).strip()
    if plain.startswith('="') and plain.endswith('"') and len(plain) > 2:
        return plain[2:-1].strip()
    return plain[1:] if plain.startswith("'") and plain[1:].lstrip().startswith(_FORMULA_STARTS) else plain


def _key(title: str) -> str:
    return "".join(folded(title).split())
