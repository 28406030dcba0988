"""Tables as an Excel workbook, a sheet for each section. Knows styles and print set-up, not what the tables say.

The workbook holds values alone: a total is the number that the program counted, so that a recalculation cannot change a
paper that two supervisors sign, and a preview on a phone, which does not calculate, shows it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from checkpoint_app.reports.cells import looks_like_formula, plain
from checkpoint_app.reports.rows import ShiftLog
from checkpoint_app.reports.shift_tables import tables, title
from checkpoint_app.reports.tables import Cell, Column, Look, Money, Section, Table, cell_text
from checkpoint_app.whole_file import whole_file
from checkpoint_app.words import translate

_LONGEST_TEXT = 32_767  # characters in a cell, by the file format
_LONGEST_SHEET_TITLE = 31
_FIRST_YEAR = 1900  # of the format's calendar
_A4 = 9
_MARGIN_INCHES = 0.4

_DATE_TIME, _YUAN = "yyyy-mm-dd hh:mm:ss", "0.00"
_INK, _GREY, _RED = "FF1F2933", "FF6B7280", "FFB42318"
_LINE = Side(style="thin", color="FFB8C2CC")
_BELOW, _ABOVE = Border(bottom=_LINE), Border(top=_LINE)
_HEAD_FILL = PatternFill("solid", fgColor="FFE4E9EE")
_FACE, _SIZE = "Microsoft YaHei", 10  # where it is not installed, the program takes its own for Chinese
_FONTS = {
    Look.PLAIN: Font(name=_FACE, size=_SIZE, color=_INK),
    Look.TOTAL: Font(name=_FACE, size=_SIZE, color=_INK, bold=True),
    Look.WRONG: Font(name=_FACE, size=_SIZE, color=_RED, bold=True),
    Look.TAKEN_BACK: Font(name=_FACE, size=_SIZE, color=_GREY, strike=True),
}
_GREY_FONT = Font(name=_FACE, size=_SIZE, color=_GREY)
_TITLE_FONT = Font(name=_FACE, size=14, color=_INK, bold=True)
_HEAD_FONT = _FONTS[Look.TOTAL]
_TEXT_PLACE = Alignment(horizontal="left", vertical="top", wrap_text=True)
_NUMBER_PLACE = Alignment(horizontal="right", vertical="top")
_HEAD_PLACES = {
    text: Alignment(horizontal="left" if text else "right", vertical="center", wrap_text=True) for text in (True, False)
}


def write_xlsx(log: ShiftLog, path: Path) -> None:
    """Write the shift log, as `write_tables_xlsx` does."""
    write_tables_xlsx(title(log), tables(log).sections(), log.exported_at, path)


def write_tables_xlsx(heading: str, sections: Iterable[Section], made_at: datetime, path: Path) -> None:
    """Write a sheet for each section. Raises OSError; never half a file.

    Text is stored as text, whatever it begins with; numbers and times are numbers and times. Sheets print on A4 across,
    as wide as the page, with `heading` on each.
    """
    with whole_file(path) as file:
        book = Workbook(write_only=True)
        book.properties.title = heading
        book.properties.creator = ""
        book.properties.created = made_at.astimezone(UTC).replace(tzinfo=None)
        for section in sections:
            _write_sheet(book, section, heading)
        book.save(file)


def _write_sheet(book: Workbook, section: Section, title: str) -> None:
    sheet = book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", section.title)[:_LONGEST_SHEET_TITLE])
    widths = zip_longest(*([column.width for column in table.columns] for table in section.tables), fillvalue=0)
    for number, column in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = max(column) + 2
    _set_up_printing(sheet, title, section.title)
    pen = _Pen(sheet)
    if len(section.tables) == 1:
        table = section.tables[0]
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        if table.items:
            sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{table.items + 1}"
        _write_table(sheet, pen, table)
        return
    sheet.append([pen.title(title)])
    for table in section.tables:
        sheet.append([])
        _write_table(sheet, pen, table)


def _write_table(sheet: Any, pen: _Pen, table: Table) -> None:
    if table.has_head:
        sheet.append([pen.head(column) for column in table.columns])
    for row in table.rows:
        sheet.append(
            [pen.cell(place, cell, row.look, last=place == len(row.cells) - 1) for place, cell in enumerate(row.cells)]
        )
    if not table.rows:
        sheet.append([pen.cell(0, table.when_empty, Look.PLAIN)])


def _set_up_printing(sheet: Any, title: str, section: str) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = _MARGIN_INCHES
    # In a header & begins a command.
    sheet.oddHeader.left.text = title.replace("&", "&&")
    sheet.oddHeader.right.text = section.replace("&", "&&")
    sheet.oddFooter.center.text = translate("ShiftLog", "Page {page} of {pages}").format(page="&P", pages="&N")


class _Pen:
    """Styled cells of one sheet. openpyxl writes a row out when it is appended, so that one object for each style and
    place in a row can serve all rows: giving each of 100,000 cells its own style takes far longer than writing them."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._cells: dict[tuple[int, Look, type, bool], Any] = {}

    def title(self, text: str) -> Any:
        return _set_text(self._new(_TITLE_FONT), text)

    def head(self, column: Column) -> Any:
        cell = self._new(_HEAD_FONT)
        cell.fill, cell.border, cell.alignment = _HEAD_FILL, _BELOW, _HEAD_PLACES[column.text]
        return _set_text(cell, column.title)

    def cell(self, place: int, value: Cell, look: Look, *, last: bool = False) -> Any:
        """The cell `place` (from 0) of the next row."""
        if isinstance(value, datetime) and value.year < _FIRST_YEAR:
            value = cell_text(value)
        quoted = isinstance(value, str) and looks_like_formula(value)
        key = (place, look, type(value), quoted)
        if key not in self._cells:
            self._cells[key] = self._styled(value, look, last=last, quoted=quoted)
        cell = self._cells[key]
        if isinstance(value, str):
            return _set_text(cell, value)
        match value:
            case datetime():
                cell.value = value.replace(tzinfo=None)  # the format has no zones
            case Money():
                cell.value = Decimal(value.fen).scaleb(-2)
            case _:
                cell.value = value
        return cell

    def _styled(self, value: Cell, look: Look, *, last: bool, quoted: bool) -> Any:
        cell = self._new(_GREY_FONT if last and look is Look.TAKEN_BACK else _FONTS[look])
        cell.alignment = _NUMBER_PLACE if isinstance(value, int | Decimal | Money) else _TEXT_PLACE
        # What a spreadsheet program shows as a leading apostrophe: the text stays text when somebody edits the cell.
        cell.quotePrefix = quoted
        if isinstance(value, datetime):
            cell.number_format = _DATE_TIME
        if isinstance(value, Money):
            cell.number_format = _YUAN
        if look in (Look.TOTAL, Look.WRONG):
            cell.border = _ABOVE
        return cell

    def _new(self, font: Font) -> Any:
        cell = WriteOnlyCell(self._sheet)
        cell.font = font
        return cell


def _set_text(cell: Any, text: str) -> Any:
    text = plain(text)
    if len(text) > _LONGEST_TEXT:
        cut = translate("ShiftLog", "… (a cell holds no more; the CSV has the whole text)")
        text = text[: _LONGEST_TEXT - len(cut)] + cut
    cell.value = text or None
    if text:
        cell.data_type = "s"  # or openpyxl makes a formula of =… and an error of #N/A
    return cell
