"""A CSV file as header and rows with the line each row stands in. Knows separators and quotes, not what columns mean."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Row:
    """`line` is where the row begins in the file, the header's being 1. `sound` is false for a row that has a problem
    of its own (too few cells, an open quotation mark): its cells may stand in the wrong columns."""

    line: int
    cells: tuple[str, ...]
    sound: bool = True


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
    decoded = decode(data) if isinstance(data, bytes) else data
    if not isinstance(decoded, Decoded):
        return _refusal(path.name, decoded)
    return _parse(path.name, decoded)


def _parse(file: str, decoded: Decoded) -> Table:
    lines = list(io.StringIO(decoded.text.rstrip("\x1a"), newline=""))
    start = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
    delimiter = ""
    if start < len(lines) and (first := lines[start].strip().lower()).startswith("sep=") and len(first) == 5:
        delimiter, start = first[4], start + 1  # how spreadsheet programs mark the separator
    if start >= len(lines):
        return _refusal(file, EmptyFile(), decoded.encoding)
    records = _records(lines, start, delimiter or _delimiter(lines[start]))
    _, titles, _ = next(records)
    header = tuple(_cell(title) for title in titles)
    while header and not header[-1]:
        header = header[:-1]
    keys = [_key(title) for title in header]
    repeated = next((title for title, key in zip(header, keys, strict=True) if key and keys.count(key) > 1), None)
    if repeated is not None:
        return _refusal(file, RepeatedColumn(repeated), decoded.encoding, header)

    rows: list[Row] = []
    problems: list[Problem] = []
    for line, raw, closed in records:
        cells = tuple(_cell(text) for text in raw)
        if not any(cells):
            continue
        while len(cells) > len(header) and not cells[-1]:
            cells = cells[:-1]
        sound = closed and len(cells) == len(header)
        rows.append(Row(line, cells, sound))
        if not closed:
            quoted = any('"' in text for text in raw)
            problems.append(Problem(file, line, "", UnclosedQuote() if quoted else CellTooLong()))
        elif not sound:
            problems.append(Problem(file, line, "", WrongColumnCount(len(header), len(cells))))
    if not rows:
        problems.append(Problem(file, 0, "", NoRows()))
    return Table(file, decoded.encoding, header, tuple(rows), tuple(problems))


def _records(lines: list[str], start: int, delimiter: str) -> Iterator[tuple[int, list[str], bool]]:
    """(line, cells, whether they can be trusted) of each record from lines[start] on; a blank line has no cells.

    An open quotation mark would swallow all that follows up to the next one, and with it other people's orders. So a
    record over several lines must be closed properly and have as many cells as the header; one that does not is taken
    as the one line it begins with, and reading goes on with the next line.
    """
    width = 0
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
            width = width or len(cells)
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


def _delimiter(header: str) -> str:
    """The separator that stands most often in the header, outside of quotation marks."""
    outside = "".join(header.split('"')[::2])
    return max(",;\t", key=outside.count)


def _refusal(file: str, reason: Reason, encoding: str = "", header: tuple[str, ...] = ()) -> Table:
    return Table(file, encoding, header, (), (Problem(file, 0, "", reason),))


def _cell(text: str) -> str:
    # ="0123" is how exports keep a spreadsheet program from eating a number's zeros.
    plain = visible(text).strip()
    return plain[2:-1].strip() if plain.startswith('="') and plain.endswith('"') and len(plain) > 2 else plain


def _key(title: str) -> str:
    return "".join(folded(title).split())
