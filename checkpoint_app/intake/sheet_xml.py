"""What stands in the XML parts of a workbook, as their parser calls it out. Knows elements, not the archive around them.

Each handler raises ValueError, KeyError or IndexError for a part that contradicts itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from openpyxl.utils import column_index_from_string

from checkpoint_app.intake.cell_values import Styles
from checkpoint_app.intake.reasons import Reason
from checkpoint_app.intake.sheet_reasons import ErrorCell, FormulaCell, FormulaWithoutValue
from checkpoint_app.intake.tables import Area, Row, cell_text

LAST_LINE, LAST_COLUMN = 1_048_576, 16_384
_MOST_MERGED = 50_000
_MOST_CHARACTERS = 50_000_000
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class TooLarge(Exception):
    """More comes out of the file than any table has."""


class PartHandler(ContentHandler):
    """Elements by their names without a prefix (some programs write `x:row`), and the text inside of some of them."""

    text_of: frozenset[str] = frozenset()

    def __init__(self) -> None:
        super().__init__()
        self._text: list[str] | None = None
        self._characters = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
        tag = name.rpartition(":")[2]
        if tag in self.text_of:
            self._text = []
        self.begin(tag, attrs)

    def characters(self, content: str) -> None:
        if self._text is not None:
            self._characters += len(content)
            if self._characters > _MOST_CHARACTERS:
                raise TooLarge
            self._text.append(content)

    def endElement(self, name: str) -> None:  # noqa: N802
        tag = name.rpartition(":")[2]
        text = ""
        if tag in self.text_of and self._text is not None:
            text, self._text = "".join(self._text), None
        self.end(tag, text)

    def begin(self, tag: str, attrs: AttributesImpl) -> None:
        """An element opens."""

    def end(self, tag: str, text: str) -> None:
        """An element closes; `text` is what stood in one of `text_of`."""


class RelationHandler(PartHandler):
    """(id, type, target) of what a part refers to inside the file."""

    def __init__(self) -> None:
        super().__init__()
        self.relations: list[tuple[str, str, str]] = []

    def begin(self, tag: str, attrs: AttributesImpl) -> None:
        if tag == "Relationship" and attrs.get("TargetMode") != "External":
            self.relations.append((attrs["Id"], attrs["Type"], attrs["Target"]))


class BookHandler(PartHandler):
    """The workbook: (name, id of the relation, hidden) of each sheet, and from which year its dates count."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False

    def begin(self, tag: str, attrs: AttributesImpl) -> None:
        if tag == "workbookPr":
            self.from_1904 = _yes(attrs.get("date1904"))
        elif tag == "sheet":
            key = next(attrs[name] for name in attrs.getNames() if name.endswith(":id"))
            self.sheets.append((attrs["name"], key, attrs.get("state", "visible") != "visible"))


class StyleHandler(PartHandler):
    """The number formats that the file defines, and that of each cell style."""

    def __init__(self) -> None:
        super().__init__()
        self.formats: dict[int, str] = {}
        self.cells: list[int] = []
        self._in_cells = False

    def begin(self, tag: str, attrs: AttributesImpl) -> None:
        if tag == "numFmt":
            self.formats[int(attrs["numFmtId"])] = attrs["formatCode"]
        elif tag == "cellXfs":
            self._in_cells = True
        elif tag == "xf" and self._in_cells:
            self.cells.append(int(attrs.get("numFmtId", "0")))

    def end(self, tag: str, text: str) -> None:
        if tag == "cellXfs":
            self._in_cells = False


class StringHandler(PartHandler):
    """The texts that cells share."""

    text_of = frozenset({"t"})

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._parts: list[str] = []
        self._phonetic = False

    def begin(self, tag: str, attrs: AttributesImpl) -> None:
        if tag == "si":
            self._parts = []
        elif tag == "rPh":  # how the text is read aloud, not what it says
            self._phonetic = True

    def end(self, tag: str, text: str) -> None:
        if tag == "t" and not self._phonetic:
            self._parts.append(text)
        elif tag == "rPh":
            self._phonetic = False
        elif tag == "si":
            self.texts.append(_plain("".join(self._parts)))


class SheetHandler(PartHandler):
    """The rows of a sheet that have anything in them, what is hidden, and what is merged. Nothing is ever computed."""

    text_of = frozenset({"v", "t"})

    def __init__(self, strings: Sequence[str], styles: Styles, most_cells: int) -> None:
        """`most_cells`: with more than this, empty ones between others counted, TooLarge is raised."""
        super().__init__()
        self.rows: list[Row] = []
        self.hidden_columns: set[int] = set()
        self.merged: list[Area] = []
        self.width = 0
        self._strings = strings
        self._styles = styles
        self._most_cells = most_cells
        self._line = 0
        self._hidden = False
        self._cells: dict[int, str] = {}
        self._remarks: dict[int, Reason] = {}
        self._place = -1
        self._kind = "n"
        self._style = 0
        self._value: list[str] = []
        self._formula = False
        self._phonetic = False

    def begin(self, tag: str, attrs: AttributesImpl) -> None:
        match tag:
            case "c":
                self._begin_cell(attrs)
            case "f":
                self._formula = True
            case "row":
                self._begin_row(attrs)
            case "rPh":
                self._phonetic = True
            case "col" if _yes(attrs.get("hidden")):
                first, last = int(attrs["min"]), int(attrs["max"])
                self.hidden_columns.update(range(first - 1, min(last, LAST_COLUMN)))
            case "mergeCell" if len(self.merged) < _MOST_MERGED:
                self.merged.append(_area(attrs["ref"]))
            case _:
                pass

    def end(self, tag: str, text: str) -> None:
        match tag:
            case "v" | "t" if not self._phonetic:
                self._value.append(text)
            case "c":
                self._end_cell()
            case "row":
                self._end_row()
            case "rPh":
                self._phonetic = False
            case _:
                pass

    def _begin_row(self, attrs: AttributesImpl) -> None:
        line = int(attrs.get("r") or self._line + 1)
        if not self._line < line <= LAST_LINE:
            raise ValueError("rows out of order")
        self._line = line
        self._hidden = _yes(attrs.get("hidden"))
        self._cells, self._remarks, self._place = {}, {}, -1

    def _begin_cell(self, attrs: AttributesImpl) -> None:
        reference = attrs.get("r")
        place = _place(reference)[1] if reference else self._place + 1
        if not self._place < place < LAST_COLUMN:
            raise ValueError("cells out of order")
        self._place = place
        self._kind = attrs.get("t", "n")
        self._style = int(attrs.get("s", "0"))
        self._value, self._formula = [], False

    def _end_cell(self) -> None:
        raw = "".join(self._value)
        if self._kind == "e":
            self._cells[self._place] = raw
            self._remarks[self._place] = ErrorCell(raw or "#?")
            return
        text = self._text_of(raw) if raw else ""
        if text:
            self._cells[self._place] = text
        if self._formula and text:
            self._remarks[self._place] = FormulaCell(text)
        elif self._formula and self._kind != "str":
            self._remarks[self._place] = FormulaWithoutValue()

    def _text_of(self, raw: str) -> str:
        match self._kind:
            case "s":
                index = int(raw)
                if index < 0:
                    raise IndexError(index)
                return self._strings[index]
            case "b":
                return "TRUE" if _yes(raw) else "FALSE"
            case "d":
                return cell_text(raw.removesuffix("Z").replace("T", " "))
            case "n":
                return self._styles.text(raw, self._style)
            case _:
                return _plain(raw)

    def _end_row(self) -> None:
        used = [*self._cells, *self._remarks]
        if not used:
            return
        wide = max(used) + 1
        self.width += wide
        if self.width > self._most_cells:
            raise TooLarge
        cells = tuple(self._cells.get(place, "") for place in range(wide))
        self.rows.append(
            Row(self._line, cells, hidden=self._hidden, remarks=tuple(sorted(self._remarks.items(), key=_by_place)))
        )


def _by_place(remark: tuple[int, Reason]) -> int:
    return remark[0]


def _place(reference: str) -> tuple[int, int]:
    """(line from 1, column from 0) of `D7`."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        raise ValueError(reference)
    return int(match[2]), column_index_from_string(match[1]) - 1


def _area(reference: str) -> Area:
    first, _, last = reference.partition(":")
    top, left = _place(first)
    bottom, right = _place(last or first)
    return Area(top, left, bottom, right)


def _plain(text: str) -> str:
    if "_x" in text:
        text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    return cell_text(text)


def _yes(value: str | None) -> bool:
    return value in ("1", "true", "on")
