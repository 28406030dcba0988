"""An .xlsx workbook as grids of exact texts, read as a stream and distrusted. Knows the file format, not what is ordered.

openpyxl's own reader either hides formulas, merged cells and hidden rows (read-only) or builds an object for each of a
million formatted cells. So the XML is streamed through defusedxml's parser, which takes no entity and no document type;
`sheet_xml` listens to it. What a number format means is left to openpyxl.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

from defusedxml import DefusedXmlException
from defusedxml.sax import make_parser

from checkpoint_app.intake.cell_values import Styles
from checkpoint_app.intake.decoding import read_bytes
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import Cancelled, EmptyFile, NotText, Reason
from checkpoint_app.intake.sheet_reasons import (
    BrokenWorkbook,
    NotAWorkbook,
    OldWorkbook,
    ProtectedWorkbook,
    WorkbookTooLarge,
)
from checkpoint_app.intake.sheet_xml import (
    BookHandler,
    RelationHandler,
    SheetHandler,
    StringHandler,
    StyleHandler,
    TooLarge,
)
from checkpoint_app.intake.tables import Grid, read_grid
from checkpoint_app.progress import Progress

MEGABYTE = 1024 * 1024
# A hundred thousand order rows are some 60 MB unpacked. XML of a table shrinks to a tenth or a thirtieth; a bomb to a
# thousandth.
UNPACKED_LIMIT_MB = 300
_LARGEST_RATIO = 250
_RATIO_FROM = 4 * MEGABYTE
_MOST_PARTS = 2_000
_MOST_CELLS = 3_000_000
_CHUNK = 256 * 1024

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ENDINGS = (".xlsx", ".xlsm", ".xls")
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    SAXException,
    DefusedXmlException,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    ValueError,
    IndexError,
)


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets that have cells in them, in the file's order; a CSV file is a book of one. `problems` say why there are
    none."""

    file: str
    sheets: tuple[Grid, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def encoding(self) -> str:
        return self.sheets[0].encoding if self.sheets else ""


class _Stopped(Exception):
    """The person does not want to wait for the rest."""


def read_book(path: Path, *, progress: Progress | None = None) -> Book:
    """The sheets of a workbook or a CSV file, told apart by content. Never raises for what is in the file."""
    data = read_bytes(path)
    if not isinstance(data, bytes):
        return _refused(path.name, data)
    if data.startswith(_OLE):
        return _refused(path.name, ProtectedWorkbook() if _ENCRYPTED in data else OldWorkbook())
    if data.startswith(_ZIP):
        return _read_workbook(path.name, data, progress or (lambda _done, _total: True))
    grid = read_grid(path.name, data)
    if not grid.refused:
        return Book(path.name, (grid,))
    reason = grid.problems[0].reason
    called_workbook = path.name.lower().endswith(_ENDINGS) and not isinstance(reason, EmptyFile)
    disguised = called_workbook and not (isinstance(reason, NotText) and reason.kind == "web page")
    return _refused(path.name, NotAWorkbook() if disguised else reason)


def _read_workbook(file: str, data: bytes, progress: Progress) -> Book:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            fault = _distrust(archive)
            if fault is not None:
                return _refused(file, fault)
            sheets = tuple(_Package(file, archive, progress).sheets())
    except TooLarge:
        return _refused(file, WorkbookTooLarge(UNPACKED_LIMIT_MB))
    except _Stopped:
        return _refused(file, Cancelled())
    except _UNREADABLE:
        return _refused(file, BrokenWorkbook())
    return Book(file, sheets) if sheets else _refused(file, EmptyFile())


def _distrust(archive: zipfile.ZipFile) -> Reason | None:
    """What the archive's own list of its parts says against it; what comes out is counted again while it is read."""
    parts = archive.infolist()
    if any(part.flag_bits & 0x1 for part in parts):
        return ProtectedWorkbook()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > UNPACKED_LIMIT_MB * MEGABYTE:
        return WorkbookTooLarge(UNPACKED_LIMIT_MB)
    if any(p.file_size > max(_RATIO_FROM, p.compress_size * _LARGEST_RATIO) for p in parts):
        return WorkbookTooLarge(UNPACKED_LIMIT_MB)
    names = {part.filename for part in parts}
    return None if "[Content_Types].xml" in names and any(n.endswith("workbook.xml") for n in names) else NotAWorkbook()


def _refused(file: str, reason: Reason) -> Book:
    return Book(file, problems=(Problem(file, 0, "", reason),))


class _Package:
    """The parts of one workbook that hold cells."""

    def __init__(self, file: str, archive: zipfile.ZipFile, progress: Progress) -> None:
        self._file = file
        self._archive = archive
        self._progress = progress
        self._done = 0
        self._total = sum(part.file_size for part in archive.infolist())
        self._names = set(archive.namelist())
        self._cells = 0

    def sheets(self) -> Iterator[Grid]:
        root = next(
            (target for _, kind, target in self._relations(PurePosixPath("")) if kind.endswith("/officeDocument")),
            "xl/workbook.xml",
        )
        book = BookHandler()
        self._parse(root, book)
        targets = {key: (kind, target) for key, kind, target in self._relations(PurePosixPath(root))}
        of_kind = {kind.rpartition("/")[2]: target for kind, target in targets.values()}
        styles, strings = StyleHandler(), StringHandler()
        self._parse(of_kind.get("styles", ""), styles)
        self._parse(of_kind.get("sharedStrings", ""), strings)
        formats = Styles(styles.formats, styles.cells, from_1904=book.from_1904)
        for name, key, hidden in book.sheets:
            kind, target = targets[key]
            if kind.endswith("/worksheet"):
                sheet = SheetHandler(strings.texts, formats, _MOST_CELLS - self._cells)
                self._parse(target, sheet, needed=True)
                self._cells += sheet.width
                if sheet.rows:
                    yield self._grid(name, sheet, hidden=hidden)

    def _grid(self, name: str, sheet: SheetHandler, *, hidden: bool) -> Grid:
        return Grid(
            self._file,
            name,
            rows=tuple(sheet.rows),
            hidden=hidden,
            hidden_columns=frozenset(sheet.hidden_columns),
            merged=tuple(sheet.merged),
        )

    def _relations(self, part: PurePosixPath) -> list[tuple[str, str, str]]:
        """(id, type, name of the part) of each part that `part` names."""
        handler = RelationHandler()
        self._parse(str(part.parent / "_rels" / f"{part.name}.rels"), handler)
        return [
            (key, kind, target.lstrip("/") if target.startswith("/") else _inside(part.parent, target))
            for key, kind, target in handler.relations
        ]

    def _parse(self, name: str, handler: ContentHandler, *, needed: bool = False) -> None:
        if name not in self._names and not needed:
            return
        parser = make_parser()
        parser.forbid_dtd = True
        parser.setContentHandler(handler)
        with self._archive.open(name) as stream:
            while chunk := stream.read(_CHUNK):
                self._done += len(chunk)
                if self._done > UNPACKED_LIMIT_MB * MEGABYTE:
                    raise TooLarge
                if not self._progress(self._done, self._total):
                    raise _Stopped
                parser.feed(chunk)
        parser.close()


def _inside(folder: PurePosixPath, target: str) -> str:
    parts: list[str] = []
    for part in (folder / target).parts:
        if part == ".." and parts:
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
