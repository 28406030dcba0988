"""A merchant's prices, from the purchase list that it filled in or from what it wrote in the chat. Knows columns and lines,
not what was ordered or what is dear.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from openpyxl.utils import get_column_letter

from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import units
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.columns import NOTHING
from checkpoint_app.intake.decoding import read_text_file
from checkpoint_app.intake.mapping import Mapping, propose, table_of
from checkpoint_app.intake.miniprogram import missing_words
from checkpoint_app.intake.named import Named, named
from checkpoint_app.intake.order_cells import fen, is_foreign
from checkpoint_app.intake.problems import PASTED_TEXT, Problem
from checkpoint_app.intake.quote_lines import NO_GOODS, Price, Unread, quotes_in
from checkpoint_app.intake.reasons import BadPrice, MissingColumn, Reason, UnknownProduct
from checkpoint_app.intake.sheet_reasons import (
    ForeignCurrency,
    FormulaCell,
    NoPrice,
    NoQuoteIn,
    NoQuotes,
    QuotedTwice,
    QuoteUnitDiffers,
    QuoteUnitTurned,
)
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tables import Grid, Row
from checkpoint_app.intake.titles import Meaning, read_title
from checkpoint_app.intake.totals import is_total
from checkpoint_app.intake.workbook import read_book
from checkpoint_app.progress import Progress
from checkpoint_app.words import translate

_TEXT_ENDINGS = (".txt", ".md", ".text")


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """The price of one `unit`, the catalogue's, in fen. `row` is the line it stands in, `written` what stands there."""

    sku: str
    unit: str
    price_fen: int
    row: int
    written: str


@dataclass(frozen=True, slots=True)
class QuoteReading:
    """What a merchant quotes. What is wrong (`problems`) is not among the lines; `doubts` are for a person to read before
    they are recorded."""

    file: str
    lines: tuple[QuotedLine, ...] = ()
    problems: tuple[Problem, ...] = ()
    doubts: tuple[Problem, ...] = ()
    encoding: str = ""


def read_quotes(path: Path, catalogue: Catalogue, *, progress: Progress | None = None) -> QuoteReading:
    """The prices in a workbook or CSV file (our purchase list filled in, or the merchant's own) or in a text file. Never
    raises for what is in the file. A price without a currency is in yuan.
    """
    if path.name.lower().endswith(_TEXT_ENDINGS):
        read = read_text_file(path)
        if isinstance(read, Problem):
            return QuoteReading(path.name, problems=(read,))
        return _of_text(path.name, read[0], catalogue, read[1])
    book = read_book(path, progress=progress)
    if not book.sheets:
        return QuoteReading(book.file, problems=book.problems)
    sheet, mapping = propose(book, catalogue)
    lacking = _lacking(mapping)
    if lacking:
        problem = Problem(book.file, 0, "", MissingColumn(lacking, tuple(filter(None, mapping.titles))))
        return QuoteReading(book.file, problems=(problem,), encoding=book.encoding)
    return _of_sheet(sheet, mapping, catalogue)


def read_quote_text(text: str, catalogue: Catalogue) -> QuoteReading:
    """The prices in what a merchant wrote: 白菜 1.5元/斤, 土豆 1块8, 鸡蛋30枚 26."""
    return _of_text(PASTED_TEXT, text, catalogue, "")


class _Collected:
    """The lines so far, one a product."""

    def __init__(self, file: str, sheet: str = "", titles: tuple[str, ...] = ()) -> None:
        self._file = file
        self._sheet = sheet
        self._titles = titles
        self._lines: dict[str, QuotedLine] = {}
        self._twice: set[str] = set()
        self._problems: list[Problem] = []
        self._doubts: list[Problem] = []

    def take(self, product: Product, price: Price, row: int, place: int | None) -> None:
        """A price that was read, for its unit."""
        unit = folded(product.unit)
        written = price.unit or unit
        value = _per_unit(price, written, unit)
        if value is None:
            self.wrong(row, place, QuoteUnitDiffers(price.per, product.name, product.unit))
            return
        if price.unit and (price.count != 1 or written != unit):
            self.doubt(row, place, QuoteUnitTurned(price.written, product.name, value, product.unit))
        before = self._lines.get(product.sku)
        if before is None:
            self._lines[product.sku] = QuotedLine(product.sku, product.unit, value, row, price.written)
        elif before.price_fen != value:
            self._twice.add(product.sku)
            self.wrong(row, place, QuotedTwice(product.name, before.row))

    def wrong(self, row: int, place: int | None, reason: Reason) -> None:
        self._problems.append(self._at(row, place, reason))

    def doubt(self, row: int, place: int | None, reason: Reason) -> None:
        self._doubts.append(self._at(row, place, reason))

    def reading(self, encoding: str) -> QuoteReading:
        lines = tuple(line for sku, line in self._lines.items() if sku not in self._twice)
        problems = tuple(self._problems)
        if not lines and not problems:
            problems = (Problem(self._file, 0, "", NoQuotes()),)
        return QuoteReading(self._file, lines, problems, tuple(self._doubts), encoding)

    def _at(self, row: int, place: int | None, reason: Reason) -> Problem:
        title = "" if place is None or not self._titles else self._titles[place]
        letter = "" if place is None else get_column_letter(place + 1)
        return Problem(self._file, row, title, reason, f"{self._sheet}!{letter}{row}" if self._sheet else "")


def _per_unit(price: Price, written: str, unit: str) -> int | None:
    """The price of one `unit` in whole fen; None where it cannot be told exactly."""
    amount = units.convert(price.count, written, unit)
    if amount is None and units.stands_for(written, unit):
        amount = price.count
    if not amount:
        return None
    value = Decimal(price.fen) / amount
    return int(value) if value == value.to_integral_value() else None


# a text


def _of_text(file: str, text: str, catalogue: Catalogue, encoding: str) -> QuoteReading:
    collected = _Collected(file)
    for number, line in enumerate(text.splitlines(), 1):
        for found in quotes_in(line, catalogue):
            if isinstance(found, Unread):
                if found.reason is None:
                    collected.doubt(number, None, NoQuoteIn(found.words))
                else:
                    collected.wrong(number, None, found.reason)
                continue
            what, price = found
            if price is None:
                collected.doubt(number, None, NoPrice(what.product.name))
                continue
            if what.doubt is not None:
                collected.doubt(number, None, what.doubt)
            collected.take(what.product, price, number, None)
    return collected.reading(encoding)


# a sheet


def _lacking(mapping: Mapping) -> tuple[str, ...]:
    goods = () if mapping.has("sku", "product") else (missing_words("goods"),)
    price = () if _price_place(mapping) is not None else (translate("Sheets", "price"),)
    return goods + price


def _price_place(mapping: Mapping) -> int | None:
    """The column of prices: by its title, where it is not filled in yet or its cells look like something else."""
    places = mapping.places("price_yuan") + mapping.places("price_fen")
    named_so = (n for n, title in enumerate(mapping.titles) if read_title(title).meaning in ("price_yuan", "price_fen"))
    return next(iter(places), next(named_so, None))


def _of_sheet(sheet: Grid, mapping: Mapping, catalogue: Catalogue) -> QuoteReading:
    table = table_of(sheet, mapping.first, mapping.titles)
    collected = _Collected(sheet.file, sheet.sheet, mapping.titles)
    price_place = _price_place(mapping)
    assert price_place is not None
    in_fen = read_title(mapping.titles[price_place]).meaning == "price_fen"
    for row in table.rows:
        if not row.sound:
            continue
        if is_total(row) or not any(row.cells):
            continue
        found = _product(row, mapping, catalogue)
        if isinstance(found, tuple):
            collected.wrong(row.line, *found)
            continue
        if found is None:
            collected.doubt(row.line, None, NoQuoteIn(" ".join(filter(None, row.cells))))
            continue
        faults = [reason for place, reason in row.remarks if place == price_place]
        if faults and not isinstance(faults[0], FormulaCell):
            collected.wrong(row.line, price_place, faults[0])
            continue
        text = row.cells[price_place]
        if text in NOTHING or folded(text) in NO_GOODS:
            collected.doubt(row.line, price_place, NoPrice(found.product.name))
            continue
        value = fen(text, in_fen=in_fen)
        if is_foreign(text) or is_foreign(mapping.titles[price_place]):
            collected.wrong(row.line, price_place, ForeignCurrency(text))
        elif value is None:
            collected.wrong(row.line, price_place, BadPrice(text))
        else:
            for reason in (*faults, found.doubt):
                if reason is not None:
                    collected.doubt(row.line, price_place, reason)
            unit = _text(row, mapping, "measure")
            price = Price(value, Decimal(1), folded(unit), f"{text}/{unit}" if unit else text)
            collected.take(found.product, price, row.line, price_place)
    problems = tuple(problem for problem in table.problems)
    reading = collected.reading(table.encoding)
    return QuoteReading(reading.file, reading.lines, problems + reading.problems, reading.doubts, reading.encoding)


def _product(row: Row, mapping: Mapping, catalogue: Catalogue) -> Named | tuple[int, Reason] | None:
    """The product of a row, the column and reason for which it cannot be told, or None where the row names none."""
    code, name = _text(row, mapping, "sku"), _text(row, mapping, "product")
    if code:
        product = catalogue.product(code)
        return (mapping.places("sku")[0], UnknownProduct(code)) if product is None else Named(product)
    if not name:
        return None
    found = named(catalogue.names(""), name, _text(row, mapping, "spec"))
    return found if isinstance(found, Named) else (mapping.places("product")[0], found)


def _text(row: Row, mapping: Mapping, meaning: Meaning) -> str:
    place = next(iter(mapping.places(meaning)), None)
    return "" if place is None else row.cells[place]
