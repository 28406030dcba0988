"""A mini-program's order file, CSV or workbook, into a draft. Knows when its columns are certain enough to be read.

Which column is what stands in a Mapping; how rows make orders in `sheet_orders`.
"""

from __future__ import annotations

from pathlib import Path

from openpyxl.utils import get_column_letter

from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.drafts import Draft, Known
from checkpoint_app.intake.mapping import Mapping, Missing, propose, table_of
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import Cancelled, MissingColumn, Reason
from checkpoint_app.intake.sheet_orders import SheetOrders
from checkpoint_app.intake.sheet_reasons import ColumnsUncertain, HiddenColumn, HiddenSheet, OtherSheet
from checkpoint_app.intake.tables import Grid
from checkpoint_app.intake.workbook import Book, read_book
from checkpoint_app.progress import Progress
from checkpoint_app.words import translate

_ROWS_BETWEEN_PROGRESS = 200


def read_orders(path: Path, catalogue: Catalogue, known: Known, *, progress: Progress | None = None) -> Draft:
    """Read a file whose columns are certain; another is refused and says which are not. Never raises for what is in it.

    `known` gives the recorded order of an id, if there is one.
    """
    book = read_book(path)
    if not book.sheets:
        return Draft(book.file, problems=book.problems)
    sheet, mapping = propose(book, catalogue)
    if not mapping.certain:
        return Draft(book.file, problems=(Problem(book.file, 0, "", _why_not(mapping)),), encoding=book.encoding)
    return read_sheet(book, sheet, mapping, catalogue, known, progress=progress)


def read_sheet(
    book: Book,
    sheet: Grid,
    mapping: Mapping,
    catalogue: Catalogue,
    known: Known,
    *,
    day: str = "",
    progress: Progress | None = None,
) -> Draft:
    """Read the orders of one sheet by a mapping that lacks nothing. Every wrong row is listed; an order with a wrong row is
    withheld whole; the others can be taken. `day` (UTC) is when orders without a time were given.
    """
    table = table_of(sheet, mapping.first, mapping.titles)
    if table.refused:
        return Draft(table.file, problems=table.problems, encoding=table.encoding)
    reader = SheetOrders(table, sheet, mapping, catalogue, day)
    for done, row in enumerate(table.rows):
        if progress is not None and done % _ROWS_BETWEEN_PROGRESS == 0 and not progress(done, len(table.rows)):
            return Draft(table.file, problems=(Problem(table.file, 0, "", Cancelled()),), encoding=table.encoding)
        reader.read(row)
    draft = reader.draft(known, _remarks(book, sheet, mapping))
    if progress is not None:
        progress(len(table.rows), len(table.rows))
    return draft


def missing_words(missing: Missing) -> str:
    """What no column of the file gives."""
    match missing:
        case "address":
            return translate("Sheets", "address")
        case "goods":
            return translate("Sheets", "goods")
        case "quantity":
            return translate("Sheets", "quantity")
        case "merchant":
            return translate("Sheets", "merchant")


def _why_not(mapping: Mapping) -> Reason:
    if mapping.missing:
        return MissingColumn(tuple(map(missing_words, mapping.missing)), mapping.titles)
    return ColumnsUncertain(tuple(column_name(mapping, place) for place in mapping.doubtful))


def column_name(mapping: Mapping, place: int) -> str:
    """`C 单价`, or its letter alone where it has no title."""
    return f"{get_column_letter(place + 1)} {mapping.titles[place]}".strip()


def _remarks(book: Book, sheet: Grid, mapping: Mapping) -> list[Problem]:
    """What of the workbook a person may not have seen."""
    remarks = [
        Problem(
            book.file, 0, "", HiddenSheet(other.sheet) if other.hidden else OtherSheet(other.sheet), cell=other.sheet
        )
        for other in book.sheets
        if other is not sheet
    ]
    for place in sorted(sheet.hidden_columns):
        if place < len(mapping.uses) and mapping.uses[place].meaning != "ignored":
            cell = f"{sheet.sheet}!{get_column_letter(place + 1)}"
            remarks.append(Problem(book.file, 0, "", HiddenColumn(mapping.titles[place]), cell=cell))
    return remarks
