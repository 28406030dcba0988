"""Reads reports again with other people's libraries. It knows no report."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pypdfium2
import zxingcpp


def page_texts(path: Path) -> list[str]:
    """The text of each page without white space, which depends on where a line happened to break."""
    with pypdfium2.PdfDocument(path) as document:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]


def page_codes(path: Path) -> list[list[str]]:
    """What a scanner reads from each page, printed at 300 dots an inch."""
    with pypdfium2.PdfDocument(path) as document:
        images = [page.render(scale=300 / 72).to_pil() for page in document]
    return [sorted(each.text for each in zxingcpp.read_barcodes(image)) for image in images]


def sheets(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of each sheet of a workbook."""
    book = openpyxl.load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}
