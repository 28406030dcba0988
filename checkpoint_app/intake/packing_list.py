"""What a merchant says is on its vehicle, from its packing list: a workbook, a CSV file or pasted text. Knows columns and
lines, not what was ordered or counted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from openpyxl.utils import get_column_letter

from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.decoding import read_text_file
from checkpoint_app.intake.goods_codes import Bound
from checkpoint_app.intake.goods_file_reasons import NotAPackingList
from checkpoint_app.intake.headers import filled, titles_in
from checkpoint_app.intake.order_cells import quantity_and_unit
from checkpoint_app.intake.packing_cells import PackingMeaning, meaning_of
from checkpoint_app.intake.packing_rows import Announced, Collected, Goods, Written, read_line
from checkpoint_app.intake.problems import PASTED_TEXT, Problem
from checkpoint_app.intake.reasons import MissingColumn, Reason
from checkpoint_app.intake.sheet_reasons import FormulaCell, HiddenSheet, OtherSheet, TotalsRow
from checkpoint_app.intake.tables import Grid, Row, read_grid, table_under
from checkpoint_app.intake.totals import is_total
from checkpoint_app.intake.workbook import Book, read_book
from checkpoint_app.progress import Progress
from checkpoint_app.words import translate

_TEXT_ENDINGS = (".txt", ".md", ".text")
_HEADER_WITHIN = 30  # rows
_LOOKED_AT = 100  # rows, to tell a column by its cells
_MOST = 0.8
_GOODS: tuple[PackingMeaning, ...] = ("sku", "barcode", "product")
_AMOUNTS: tuple[PackingMeaning, ...] = ("quantity", "cases")

Titles = tuple[str, ...]
Places = dict[PackingMeaning, int]


@dataclass(frozen=True, slots=True)
class PackingReading:
    """What the list announces. Nothing may be recorded while there are `problems`: `lines` then lack what they name. `doubts`
    are for a person to read first."""

    file: str
    lines: tuple[Announced, ...] = ()
    problems: tuple[Problem, ...] = ()
    doubts: tuple[Problem, ...] = ()
    encoding: str = ""

    @property
    def whole(self) -> bool:
        return bool(self.lines) and not self.problems


def read_packing_list(
    path: Path, catalogue: Catalogue, bound: Bound, *, progress: Progress | None = None
) -> PackingReading:
    """The list in a workbook, a CSV or a text file, told apart by content. Never raises for what is in the file.

    `bound` answers what a code stands for. `progress` may return False: then nothing is read.
    """
    goods = Goods(catalogue, bound)
    if path.name.lower().endswith(_TEXT_ENDINGS):
        read = read_text_file(path)
        if isinstance(read, Problem):
            return PackingReading(path.name, problems=(read,))
        return _of_text(path.name, read[0], goods, read[1])
    book = read_book(path, progress=progress)
    if not book.sheets:
        return PackingReading(book.file, problems=book.problems)
    return _of_book(book, goods)


def read_packing_text(text: str, catalogue: Catalogue, bound: Bound) -> PackingReading:
    """The list in pasted text: rows copied from a spreadsheet, or lines such as 带鱼 20袋 批号B7."""
    return _of_text(PASTED_TEXT, text, Goods(catalogue, bound), "")


# a text


def _of_text(file: str, text: str, goods: Goods, encoding: str) -> PackingReading:
    grid = read_grid(file, text.encode())
    if not grid.refused:
        layout = _layout(grid, goods)
        if layout is not None and layout.whole:
            return _of_sheet(grid, layout, goods, ())
    collected = Collected(file)
    for number, line in enumerate(text.splitlines(), 1):
        read_line(line, number, goods, collected)
    return _reading(collected, file, encoding, (), ())


# a workbook


@dataclass(frozen=True, slots=True)
class _Layout:
    """`first` is the number (from 0) of the first row below the header."""

    first: int
    titles: Titles
    places: Places

    @property
    def whole(self) -> bool:
        return any(each in self.places for each in _GOODS) and any(each in self.places for each in _AMOUNTS)

    @property
    def missing(self) -> tuple[str, ...]:
        goods = () if any(each in self.places for each in _GOODS) else (translate("GoodsFiles", "product or code"),)
        amount = () if any(each in self.places for each in _AMOUNTS) else (translate("GoodsFiles", "quantity"),)
        return goods + amount


def _of_book(book: Book, goods: Goods) -> PackingReading:
    shown = [sheet for sheet in book.sheets if not sheet.hidden] or list(book.sheets)
    layouts = [(sheet, layout) for sheet in shown if (layout := _layout(sheet, goods)) is not None]
    if not layouts:
        return PackingReading(book.file, problems=(Problem(book.file, 0, "", NotAPackingList()),))
    sheet, layout = max(layouts, key=lambda each: (each[1].whole, len(each[1].places)))
    if not layout.whole:
        found = tuple(filter(None, layout.titles))
        problem = Problem(book.file, 0, "", MissingColumn(layout.missing, found))
        return PackingReading(book.file, problems=(problem,), encoding=book.encoding)
    others = tuple(
        Problem(book.file, 0, "", HiddenSheet(other.sheet) if other.hidden else OtherSheet(other.sheet))
        for other in book.sheets
        if other is not sheet
    )
    return _of_sheet(sheet, layout, goods, others)


def _layout(sheet: Grid, goods: Goods) -> _Layout | None:
    """Where the header stands and what its columns hold: by their titles, and by their cells where no title says it."""
    grid = filled(sheet)
    if not grid.rows:
        return None
    tried = [_Layout(0, ("",) * max(len(row.cells) for row in grid.rows), {})]
    for index in range(min(_HEADER_WITHIN, len(grid.rows) - 1)):
        titles = titles_in(grid, index)
        tried.append(_Layout(index + 1, titles, _by_titles(titles)))
    best = max(tried, key=lambda each: (each.whole, len(each.places), -each.first))
    return _Layout(best.first, best.titles, _with_cells(best, grid.rows[best.first :], goods))


def _by_titles(titles: Titles) -> Places:
    places: Places = {}
    for place, title in enumerate(titles):
        meaning = meaning_of(title) if title else None
        if meaning is not None:
            places.setdefault(meaning, place)
    if "cases" in places and "quantity" not in places and "per_case" not in places:
        places["quantity"] = places.pop("cases")  # 件数 alone is the quantity
    return places


def _with_cells(layout: _Layout, rows: tuple[Row, ...], goods: Goods) -> Places:
    places = dict(layout.places)
    looked_at = [row.cells for row in rows[:_LOOKED_AT] if row.sound and not is_total(row)]
    free = [place for place in range(len(layout.titles)) if place not in places.values()]

    def told(holds: Callable[[str], bool]) -> list[int]:
        found = []
        for place in free:
            cells = [cells[place] for cells in looked_at if place < len(cells) and cells[place]]
            if cells and sum(map(holds, cells)) >= _MOST * len(cells):
                found.append(place)
        return found

    if not any(each in places for each in _GOODS):
        found = told(goods.is_named)
        if found:
            places["product"] = found[0]
            free.remove(found[0])
    if not any(each in places for each in _AMOUNTS):
        found = [place for place in told(lambda text: quantity_and_unit(text) is not None) if not layout.titles[place]]
        if len(found) == 1:  # of two columns of numbers nobody knows which is meant
            places["quantity"] = found[0]
    return places


def _of_sheet(sheet: Grid, layout: _Layout, goods: Goods, others: tuple[Problem, ...]) -> PackingReading:
    table = table_under(filled(sheet), layout.titles, layout.first)
    letters = [get_column_letter(place + 1) for place in range(len(layout.titles))] if sheet.sheet else []
    collected = Collected(sheet.file, sheet.sheet, layout.titles, letters)
    for row in table.rows:
        if not row.sound or not any(row.cells):
            continue
        if is_total(row):
            collected.doubt(row.line, None, TotalsRow(next(filter(None, row.cells))))
            continue
        places = layout.places
        written = Written({meaning: row.cells[place] for meaning, place in places.items()}, places)
        faults = [(place, reason) for place, reason in row.remarks if place in places.values()]
        bad: list[tuple[int, Reason]] = [each for each in faults if not isinstance(each[1], FormulaCell)]
        for place, reason in bad:
            collected.wrong(row.line, place, reason)
        for place, reason in faults:
            if isinstance(reason, FormulaCell):
                collected.doubt(row.line, place, reason)
        if not bad:
            goods.read_row(written, row.line, collected)
    return _reading(collected, sheet.file, table.encoding, table.problems, others)


def _reading(
    collected: Collected, file: str, encoding: str, problems: tuple[Problem, ...], doubts: tuple[Problem, ...]
) -> PackingReading:
    problems += collected.problems
    if not collected.lines and not problems:
        problems = (Problem(file, 0, "", NotAPackingList()),)
    return PackingReading(file, collected.lines, problems, doubts + collected.doubts, encoding)
