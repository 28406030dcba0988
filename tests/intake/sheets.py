"""Workbooks for tests, as spreadsheet programs and mini-programs write them, and as nobody should."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook

Change = Callable[[str], str]


def workbook(
    path: Path, rows: Sequence[Any], *, sheet: str = "Sheet1", dress: Callable[[Any], None] | None = None
) -> Path:
    """A workbook with one sheet of these rows; `dress(sheet)` merges, hides and formats."""
    book = Workbook()
    made = book.active
    assert made is not None
    made.title = sheet
    for row in rows:
        made.append(list(row))
    if dress is not None:
        dress(made)
    book.save(path)
    return path


def patched(path: Path, changes: dict[str, Change]) -> Path:
    """The workbook with the text of some parts changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            text = changes[name](content.decode()).encode() if name in changes else content
            archive.writestr(name, text)
    path.write_bytes(out.getvalue())
    return path


def raw_sheet(path: Path, data: str) -> Path:
    """A workbook whose one sheet's <sheetData> holds exactly this XML."""
    workbook(path, [["x"]])

    def put(text: str) -> str:
        begin, end = text.index("<sheetData>"), text.index("</sheetData>")
        return f"{text[:begin]}<sheetData>{data}{text[end:]}"

    return patched(path, {"xl/worksheets/sheet1.xml": put})
