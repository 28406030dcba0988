"""One row or one written line of a packing list as goods with their batch. Knows what the parts mean, not where they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.facts import AnnouncedLine
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import packing_cells, units
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.columns import NOTHING
from checkpoint_app.intake.goods_codes import Bound, key_of
from checkpoint_app.intake.goods_file_reasons import (
    BadBarcode,
    BadBatch,
    BadDay,
    CasesDiffer,
    CaseSizeUnknown,
    CodeAndNameDiffer,
    ExpiresBeforeProduced,
    LotDiffers,
    NoneAnnounced,
    NotALine,
    PackedUnitDiffers,
    ShelfLifeAlone,
    UnknownBarcode,
)
from checkpoint_app.intake.named import Named, named
from checkpoint_app.intake.order_cells import quantity_and_unit
from checkpoint_app.intake.packing_cells import PackingMeaning
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import BadQuantity, NegativeQuantity, Reason, UnknownProduct
from checkpoint_app.intake.spelling import folded

_CASE_UNITS = frozenset({"箱", "件", "case", "cases", "ctn", "ctns", "carton", "cartons", "整箱"})
_NUMBERED = re.compile(r"\s*(?:[(\[]?\d{1,3}[)\]、:]|\d{1,3}\.(?!\d))\s*")
_PARTS = re.compile(r"[,;，；。]|、")
_DAY_TEXT = r"(20\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?|20\d{6})"
_BATCH = re.compile(
    r"(?:生产)?(?:批号|批次号?|lot|batch)(?:\s*no\.?)?\s*[:：#]?\s*([A-Za-z0-9][\w./-]*)", re.IGNORECASE
)
_PRODUCED = re.compile(rf"(?:生产日期|生产于?|制造日期?)\s*[:：]?\s*{_DAY_TEXT}")
_EXPIRES = re.compile(rf"(?:到期日?期?|有效期至?|保质期[至到]?|失效日期)\s*[:：]?\s*{_DAY_TEXT}")
_ORIGIN = re.compile(r"(?:原?产地|原产国)\s*[:：]?\s*([^\s\d:：]{1,20})")
_LONGEST_LINE = 2_000


@dataclass(frozen=True, slots=True)
class Announced:
    """A line of the list: what is announced, and the row it stands in."""

    line: AnnouncedLine
    row: int


@dataclass(frozen=True, slots=True)
class Written:
    """What a row says, and the columns that it says it in (none for a written line)."""

    cells: Mapping[PackingMeaning, str]
    places: Mapping[PackingMeaning, int]

    def text(self, meaning: PackingMeaning) -> str:
        return self.cells.get(meaning, "").strip()

    def place(self, *meanings: PackingMeaning) -> int | None:
        """The column of the first of these that there is."""
        return next((self.places[each] for each in meanings if each in self.places), None)


class Collected:
    """The lines so far; one of the same item and batch adds to the one before."""

    def __init__(self, file: str, sheet: str = "", titles: Sequence[str] = (), letters: Sequence[str] = ()) -> None:
        self._file = file
        self._sheet = sheet
        self._titles = titles
        self._letters = letters
        self._lines: dict[tuple[str, str], Announced] = {}
        self._problems: list[Problem] = []
        self._doubts: list[Problem] = []

    @property
    def lines(self) -> tuple[Announced, ...]:
        return tuple(self._lines.values())

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._problems)

    @property
    def doubts(self) -> tuple[Problem, ...]:
        return tuple(self._doubts)

    def take(self, line: AnnouncedLine, name: str, row: int) -> None:
        """A line that was read; a problem where it contradicts an earlier one of its lot."""
        key = (line.sku, line.batch)
        before = self._lines.get(key)
        if before is None:
            self._lines[key] = Announced(line, row)
        elif replace(before.line, quantity=line.quantity) != line:
            self.wrong(row, None, LotDiffers(name, line.batch, before.row))
        else:
            total = replace(line, quantity=quantities.normal(before.line.quantity + line.quantity))
            if not quantities.is_amount(total.quantity):
                self.wrong(row, None, BadQuantity(quantities.text(total.quantity)))
                return
            self._lines[key] = Announced(total, before.row)

    def wrong(self, row: int, place: int | None, reason: Reason) -> None:
        self._problems.append(self._at(row, place, reason))

    def doubt(self, row: int, place: int | None, reason: Reason) -> None:
        self._doubts.append(self._at(row, place, reason))

    def _at(self, row: int, place: int | None, reason: Reason) -> Problem:
        title = "" if place is None else self._titles[place]
        cell = f"{self._sheet}!{'' if place is None else self._letters[place]}{row}" if self._sheet else ""
        return Problem(self._file, row, title, reason, cell)


class _Wrong(Exception):
    """The line cannot be taken, for a reason at a column."""

    def __init__(self, place: int | None, reason: Reason) -> None:
        super().__init__(reason)
        self.place, self.reason = place, reason


@dataclass(frozen=True, slots=True)
class _Found:
    """`each` is how much one scan of the code counts; one where the goods were named otherwise."""

    product: Product
    each: Decimal = Decimal(1)


class Goods:
    """Tells items, amounts and lots of a merchant's rows."""

    def __init__(self, catalogue: Catalogue, bound: Bound) -> None:
        self.catalogue = catalogue
        self._bound = bound

    def is_named(self, text: str) -> bool:
        """Whether a cell names an item: by its name, our code, or a code on goods."""
        if self.catalogue.product(text) is not None or self._coded(text) is not None:
            return True
        return isinstance(named(self.catalogue.names(""), text, guess=False), Named)

    def read_row(self, written: Written, row: int, collected: Collected) -> None:
        """Take what a row announces, or say what is wrong with it."""
        try:
            doubts: list[tuple[int | None, Reason]] = []
            found = self._item(written, doubts)
            if found is None:
                text = " ".join(filter(None, written.cells.values()))
                if text:
                    collected.doubt(row, None, NotALine(text))
                return
            quantity = _quantity(written, found)
            if quantity is None:
                place = written.place("quantity", "cases")
                collected.doubt(row, place, NoneAnnounced(found.product.name))
                return
            line = _lot(written, found.product, quantity, doubts)
        except _Wrong as wrong:
            collected.wrong(row, wrong.place, wrong.reason)
            return
        for place, reason in doubts:
            collected.doubt(row, place, reason)
        collected.take(line, found.product.name, row)

    def _item(self, written: Written, doubts: list[tuple[int | None, Reason]]) -> _Found | None:
        """By our own code, then by the code on the goods, then by name; None where a row names nothing."""
        sku, code, name = written.text("sku"), written.text("barcode"), written.text("product")
        found = self._by_code(sku, code)
        spoken = self._by_name(name, written.text("spec")) if name else None
        if found is not None:
            other = spoken.product if isinstance(spoken, Named) and spoken.doubt is None else None
            if other is not None and other != found.product:
                doubts.append((written.place("product"), CodeAndNameDiffer(name, found.product.name)))
            return found
        if isinstance(spoken, Named):
            if spoken.doubt is not None:
                doubts.append((written.place("product"), spoken.doubt))
            return _Found(spoken.product)
        if code:
            raise _Wrong(written.place("barcode"), UnknownBarcode(code) if key_of(code) else BadBarcode(code))
        if sku:
            raise _Wrong(written.place("sku"), UnknownProduct(sku))
        if spoken is not None:
            raise _Wrong(written.place("product"), spoken)
        return None

    def _by_code(self, sku: str, code: str) -> _Found | None:
        for text in filter(None, (sku, code)):
            product = self.catalogue.product(text)
            found = _Found(product) if product is not None else self._coded(text)
            if found is not None:
                return found
        return None

    def _by_name(self, name: str, spec: str) -> Named | Reason:
        found = self._coded(name)
        product = self.catalogue.product(name) or (found.product if found is not None else None)
        return Named(product) if product is not None else named(self.catalogue.names(""), name, spec)

    def _coded(self, text: str) -> _Found | None:
        key = key_of(text)
        code = self._bound(key) if key else None
        product = self.catalogue.product(code.sku) if code is not None else None
        return _Found(product, code.quantity) if product is not None and code is not None else None


def _quantity(written: Written, found: _Found) -> Decimal | None:
    """In the product's unit; None where none is announced. Raises _Wrong."""
    quantity = _amount(written, "quantity")
    cases = _amount(written, "cases")
    per_case = _amount(written, "per_case")
    product = found.product
    packed = None
    if cases is not None and cases[0]:
        size = per_case[0] if per_case is not None else found.each
        if size > 1 or per_case is not None:
            packed = _checked(cases[0] * size, written, "cases")
        elif quantity is None:
            raise _Wrong(written.place("cases"), CaseSizeUnknown(product.name, written.text("cases")))
    if quantity is None:
        return packed
    if not quantity[0]:
        return None
    pieces = _in_unit(quantity, written, found, per_case[0] if per_case is not None else None)
    if packed is not None and cases is not None and packed != pieces:
        sizes = per_case[0] if per_case is not None else found.each
        reason = CasesDiffer(quantities.text(cases[0]), quantities.text(sizes), quantities.text(pieces))
        raise _Wrong(written.place("quantity"), reason)
    return pieces


def _amount(written: Written, meaning: PackingMeaning) -> tuple[Decimal, str] | None:
    """The number and its unit; zero where the cell says that there is none, None where there is no such cell."""
    if meaning not in written.cells:
        return None
    text = written.text(meaning)
    if text in NOTHING:
        return (Decimal(0), "") if text and meaning != "per_case" else None
    read = quantity_and_unit(text.replace(",", "").removeprefix("'"))
    if read is None:
        raise _Wrong(written.place(meaning), BadQuantity(text))
    if read[0] < 0:
        raise _Wrong(written.place(meaning), NegativeQuantity(text))
    return read


def _in_unit(quantity: tuple[Decimal, str], written: Written, found: _Found, per_case: Decimal | None) -> Decimal:
    amount, beside = quantity
    unit = units.plain(folded(beside or written.text("measure")).strip())
    wanted = folded(found.product.unit).strip()
    if not unit or unit == wanted:
        pass
    elif (turned := units.convert(amount, unit, wanted)) is not None:
        amount = turned
    elif unit in _CASE_UNITS:
        size = per_case if per_case is not None else found.each
        if size == 1 and per_case is None:
            said = f"{quantities.text(amount)}{beside or written.text('measure')}"
            raise _Wrong(written.place("quantity"), CaseSizeUnknown(found.product.name, said))
        amount *= size
    elif not units.stands_for(unit, wanted) and not units.counts_anything(unit):
        reason = PackedUnitDiffers(beside or written.text("measure"), found.product.name, found.product.unit)
        raise _Wrong(written.place("measure", "quantity"), reason)
    return _checked(amount, written, "quantity")


def _checked(amount: Decimal, written: Written, meaning: PackingMeaning) -> Decimal:
    if not quantities.is_amount(amount):
        raise _Wrong(written.place(meaning), BadQuantity(written.text(meaning)))
    return quantities.normal(amount)


def _lot(
    written: Written, product: Product, quantity: Decimal, doubts: list[tuple[int | None, Reason]]
) -> AnnouncedLine:
    batch = packing_cells.batch(written.text("batch"))
    if batch is None:
        raise _Wrong(written.place("batch"), BadBatch(written.text("batch")))
    produced = _day(written, "produced_on")
    expires = _day(written, "expires_on") or _kept_until(written, produced, doubts)
    if produced is not None and expires is not None and expires < produced:
        reason = ExpiresBeforeProduced(produced.isoformat(), expires.isoformat())
        raise _Wrong(written.place("expires_on", "shelf_life", "produced_on"), reason)
    return AnnouncedLine(
        product.sku,
        quantity,
        product.unit,
        "" if batch in NOTHING else batch,
        produced.isoformat() if produced is not None else "",
        expires.isoformat() if expires is not None else "",
        written.text("origin")[: packing_cells.LONGEST_ORIGIN],
    )


def _day(written: Written, meaning: PackingMeaning) -> date | None:
    text = written.text(meaning)
    if text in NOTHING:
        return None
    found = packing_cells.day(text)
    if found is None and (meaning != "expires_on" or packing_cells.span(text) is None):
        raise _Wrong(written.place(meaning), BadDay(text))
    return found


def _kept_until(written: Written, produced: date | None, doubts: list[tuple[int | None, Reason]]) -> date | None:
    """The last day of goods that keep so long (保质期 180天); some write the day itself into that column."""
    meaning: PackingMeaning = "shelf_life" if written.text("shelf_life") not in NOTHING else "expires_on"
    text = written.text(meaning)
    if text in NOTHING:
        return None
    span = packing_cells.span(text)
    if span is None:
        found = packing_cells.day(text)
        if found is None:
            raise _Wrong(written.place(meaning), BadDay(text))
        return found
    if produced is None:
        doubts.append((written.place(meaning), ShelfLifeAlone(text)))
        return None
    return span.after(produced)


# a written line


def read_line(line: str, number: int, goods: Goods, collected: Collected) -> None:
    """Take what a line announces: 带鱼 20袋 批号B7, 生产日期2021-10-01; several items may stand in one."""
    text = line[:_LONGEST_LINE].strip()
    numbered = _NUMBERED.match(text)
    items: list[str] = []
    for part in filter(None, map(str.strip, _PARTS.split(text[numbered.end() :] if numbered else text))):
        if items and _begins(part, goods) is None and _says_lot(part):
            items[-1] += f" {part}"
        else:
            items.append(part)
    for item in items:
        _read_item(item, number, goods, collected)


def _begins(text: str, goods: Goods) -> int | None:
    """Where the name of the product ends that a text begins with."""
    match = goods.catalogue.product_at(folded(text), 0)
    return match.end if match is not None else None


def _says_lot(text: str) -> bool:
    return any(pattern.search(text) for pattern in (_BATCH, _PRODUCED, _EXPIRES, _ORIGIN))


def _read_item(text: str, number: int, goods: Goods, collected: Collected) -> None:
    cells: dict[PackingMeaning, str] = {}
    rest = text
    parts: tuple[tuple[PackingMeaning, re.Pattern[str]], ...] = (
        ("produced_on", _PRODUCED),
        ("expires_on", _EXPIRES),
        ("batch", _BATCH),
        ("origin", _ORIGIN),
    )
    for meaning, pattern in parts:
        found = pattern.search(rest)
        if found is not None:
            cells[meaning] = found[1]
            rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    amount = re.search(
        rf"[\sx×*:：]*(\d+(?:\.\d+)?)\s*({goods.catalogue.units.pattern})?\s*\Z", rest.strip(), re.IGNORECASE
    )
    if amount is None or not (name := rest.strip()[: amount.start()].strip(" :：x×*")):
        collected.doubt(number, None, NotALine(text))
        return
    cells |= {"product": name, "quantity": amount[1] + (amount[2] or "")}
    goods.read_row(Written(cells, {}), number, collected)
