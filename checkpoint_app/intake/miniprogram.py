"""A mini-program's order export into a draft. Knows its columns and what makes a row wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from checkpoint_app.domain import money, quantities
from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.reference import Household, Merchant, Product
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.drafts import Draft, DraftOrder, Known, Withheld, content, lookup
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    AmountMismatch,
    BadAmount,
    BadOrderNumber,
    BadPrice,
    BadQuantity,
    BadTime,
    Cancelled,
    DuplicateLine,
    DuplicateOrder,
    MissingValue,
    NegativeQuantity,
    OrderAlreadyDiffers,
    ProductNameDiffers,
    Reason,
    UnitDiffers,
    UnknownMerchant,
    UnknownProduct,
    ZeroPrice,
    ZeroQuantity,
)
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tables import Row, Table, read_table
from checkpoint_app.progress import Progress

SOURCE = "mini-program"

NUMBER, MERCHANT, ADDRESS, CONTACT = ("订单号",), ("商家",), ("地址",), ("收货人",)
SKU, PRODUCT, QUANTITY, UNIT, TIME = ("商品编码",), ("商品",), ("数量",), ("单位",), ("下单时间",)
PRICE = ("单价(分)", "单价(元)", "单价")
AMOUNT = ("金额(分)", "金额(元)", "金额")
# The name and the phone are not asked for: an office may strike them out before it passes the file on.
REQUIRED = (NUMBER, MERCHANT, ADDRESS, SKU, QUANTITY, UNIT, PRICE, AMOUNT, TIME)

_CHINA = timezone(timedelta(hours=8))
_TIME = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[t\s]\s*(\d{1,2})[:时](\d{1,2})(?:[:分](?:(\d{1,2})(?:\.\d+)?秒?)?)?)?"
)
_ORDER_NUMBER = re.compile(r"[\w./#-]{1,64}")
_SHORTENED_NUMBER = re.compile(r"\d(?:\.\d+)?e\+?\d+")
_FEN = re.compile(r"\d{1,9}(?:\.0+)?")
_YUAN = re.compile(r"(\d{1,7})(?:\.(\d{1,2})0*)?")
_FIRST_YEAR = 2000  # an earlier year is a typing error, or a spreadsheet's day 0
_ROWS_BETWEEN_PROGRESS = 200


def read_orders(path: Path, catalogue: Catalogue, known: Known, *, progress: Progress | None = None) -> Draft:
    """Read an export. Every wrong row is listed; an order with a wrong row is withheld whole; the others can be taken.

    Never raises for what is in the file. `known` gives the recorded order of an id, if there is one.
    """
    table = read_table(path).require(*REQUIRED)
    if table.refused:
        return Draft(table.file, problems=table.problems, encoding=table.encoding)
    reader = _Reader(table, catalogue)
    for done, row in enumerate(table.rows):
        if progress is not None and done % _ROWS_BETWEEN_PROGRESS == 0 and not progress(done, len(table.rows)):
            return Draft(table.file, problems=(Problem(table.file, 0, "", Cancelled()),), encoding=table.encoding)
        reader.read(row)
    draft = reader.draft(known)
    if progress is not None:
        progress(len(table.rows), len(table.rows))
    return draft


@dataclass(frozen=True, slots=True)
class _Head:
    """What all rows of one order must have in common; None for what could not be read."""

    household: Household | None
    merchant: Merchant | None
    ordered_at: str | None

    @property
    def whole(self) -> bool:
        return None not in (self.household, self.merchant, self.ordered_at)


@dataclass(slots=True)
class _Order:
    """The rows of one order number as they come in; `bad` once one of them is wrong."""

    number: str
    address: str
    head: _Head
    rows: list[int] = field(default_factory=list)
    lines: dict[OrderLine, int] = field(default_factory=dict)
    doubts: list[Problem] = field(default_factory=list)
    bad: bool = False


class _Cells:
    """One row by column, with the problems found in it."""

    def __init__(self, row: Row, places: dict[tuple[str, ...], int | None]) -> None:
        self._row = row
        self._places = places
        self.wrong: list[tuple[tuple[str, ...], Reason]] = []

    def text(self, column: tuple[str, ...]) -> str:
        """The cell; empty where the file has no such column, or the row is cut off before it."""
        place = self._places[column]
        return self._row.cells[place] if place is not None and place < len(self._row.cells) else ""

    def given(self, column: tuple[str, ...]) -> str:
        text = self.text(column)
        if not text:
            self.add(column, MissingValue())
        return text

    def add(self, column: tuple[str, ...], reason: Reason) -> None:
        self.wrong.append((column, reason))


class _Reader:
    """Collects rows into orders."""

    def __init__(self, table: Table, catalogue: Catalogue) -> None:
        self._table = table
        self._catalogue = catalogue
        columns = (*REQUIRED, CONTACT, PRODUCT)
        self._places: dict[tuple[str, ...], int | None] = {column: table.column(*column) for column in columns}
        self._price_in_fen = self._title(PRICE).endswith("(分)")
        self._amount_in_fen = self._title(AMOUNT).endswith("(分)")
        self._orders: dict[str, _Order] = {}
        self._problems = list(table.problems)
        self._order_above: _Order | None = None
        self._orphan_above = False
        number_place = self._places[NUMBER] or 0
        self._shapes = {
            _shape(number)
            for row in table.rows
            if row.sound and (number := _order_number(row.cells[number_place])) is not None
        }

    def read(self, row: Row) -> None:
        cells = _Cells(row, self._places)
        number = self._number(row, cells)
        if number is None:
            # It may be a line of the order above or of the one below, and an order must not be taken by halves.
            if self._order_above is not None:
                self._order_above.bad = True
            self._orphan_above = True
        else:
            head = self._head(cells) if row.sound else _Head(None, None, None)
            order = self._orders.setdefault(number, _Order(number, cells.text(ADDRESS), head))
            order.rows.append(row.line)
            if row.sound:
                self._read_line(row, cells, order, head)
            order.bad = order.bad or self._orphan_above or not row.sound or bool(cells.wrong)
            self._order_above, self._orphan_above = order, False
        for column, reason in cells.wrong:
            self._problem(row.line, column, reason)

    def draft(self, known: Known) -> Draft:
        recorded = lookup(known)
        orders: list[DraftOrder] = []
        withheld: list[Withheld] = []
        for order in self._orders.values():
            request = self._request(order)
            if request is None:
                withheld.append(Withheld(order.number, tuple(order.rows)))
                continue
            before = recorded(request.order)
            if before is None:
                orders.append(DraftOrder(request, order.rows[0], order.address, tuple(order.doubts)))
            elif content(before) == content(request):
                orders.append(DraftOrder(before, order.rows[0], order.address, status="already"))
            else:
                self._problem(order.rows[0], NUMBER, OrderAlreadyDiffers(order.number))
                withheld.append(Withheld(order.number, tuple(order.rows)))
        return Draft(
            file=self._table.file,
            orders=tuple(orders),
            problems=tuple(sorted(self._problems, key=lambda problem: problem.row)),
            already=sum(order.status == "already" for order in orders),
            encoding=self._table.encoding,
            withheld=tuple(withheld),
        )

    def _number(self, row: Row, cells: _Cells) -> str | None:
        """The row's order number. Where cells are missing it may be another column's text: then it must look like the
        other numbers of the file."""
        written = cells.text(NUMBER)
        number = _order_number(written)
        if row.sound:
            if number is None:
                cells.add(NUMBER, BadOrderNumber(written) if written else MissingValue())
            return number
        return number if number is not None and _shape(number) in self._shapes else None

    def _head(self, cells: _Cells) -> _Head:
        household, merchant, ordered_at = None, None, None
        if address := cells.given(ADDRESS):
            home = self._catalogue.household(address, cells.text(CONTACT))
            if isinstance(home, Household):
                household = home
            else:
                cells.add(ADDRESS, home)
        if name := cells.given(MERCHANT):
            merchant = self._catalogue.merchant(name)
            if merchant is None:
                cells.add(MERCHANT, UnknownMerchant(name))
        if time := cells.given(TIME):
            ordered_at = _utc(time)
            if ordered_at is None:
                cells.add(TIME, BadTime(time))
        return _Head(household, merchant, ordered_at)

    def _read_line(self, row: Row, cells: _Cells, order: _Order, head: _Head) -> None:
        if head.whole and order.head.whole and head != order.head:
            cells.add(NUMBER, DuplicateOrder(order.number, order.rows[0]))
        product = self._product(cells)
        quantity = _quantity(cells)
        price = self._money(cells, PRICE, in_fen=self._price_in_fen)
        if quantity is None or price is None:
            return  # the amount follows from them, so it says nothing more
        amount = self._money(cells, AMOUNT, in_fen=self._amount_in_fen)
        if amount is not None and amount != (expected := money.times(price, quantity)):
            cells.add(AMOUNT, AmountMismatch(amount, expected))
        if product is None:
            return
        line = OrderLine(product.sku, quantity, product.unit, price)
        if line in order.lines:
            cells.add(SKU, DuplicateLine(order.lines[line]))
            return
        order.lines[line] = row.line
        if price == 0:
            order.doubts.append(self._at(row.line, PRICE, ZeroPrice()))
        name = cells.text(PRODUCT)
        if name and _plain(name) != _plain(product.name):
            order.doubts.append(self._at(row.line, PRODUCT, ProductNameDiffers(name, product.name)))

    def _product(self, cells: _Cells) -> Product | None:
        sku = cells.given(SKU)
        product = self._catalogue.product(sku) if sku else None
        if sku and product is None:
            cells.add(SKU, UnknownProduct(sku))
        unit = cells.given(UNIT)
        if unit and product is not None and _plain(unit) != _plain(product.unit):
            cells.add(UNIT, UnitDiffers(unit, product.name, product.unit))
        return product

    def _money(self, cells: _Cells, column: tuple[str, ...], *, in_fen: bool) -> int | None:
        text = cells.given(column)
        if not text:
            return None
        fen = _fen(folded(text), in_fen=in_fen)
        if fen is None:
            cells.add(column, BadPrice(text) if column is PRICE else BadAmount(text))
        return fen

    def _request(self, order: _Order) -> OrderRequest | None:
        """None for an order that cannot be taken."""
        head = order.head
        if order.bad or head.household is None or head.merchant is None or head.ordered_at is None:
            return None
        return OrderRequest(
            order=f"mp-{order.number}",
            household=head.household.household,
            merchant=head.merchant.merchant,
            source=SOURCE,
            number=order.number,
            ordered_at=head.ordered_at,
            lines=tuple(order.lines),
        )

    def _problem(self, row: int, column: tuple[str, ...], reason: Reason) -> None:
        self._problems.append(self._at(row, column, reason))

    def _at(self, row: int, column: tuple[str, ...], reason: Reason) -> Problem:
        place = self._places[column]
        return Problem(self._table.file, row, "" if place is None else self._table.header[place], reason)

    def _title(self, column: tuple[str, ...]) -> str:
        place = self._places[column]
        return "" if place is None else _plain(self._table.header[place])


def _quantity(cells: _Cells) -> Decimal | None:
    text = cells.given(QUANTITY)
    if not text:
        return None
    try:
        quantity = quantities.parse(text)
    except quantities.NotAQuantity:
        cells.add(QUANTITY, BadQuantity(text))
        return None
    if quantity > 0:
        return quantity
    cells.add(QUANTITY, NegativeQuantity(text) if quantity < 0 else ZeroQuantity())
    return None


def _order_number(text: str) -> str | None:
    """The number in one spelling; None for what cannot be one, such as 2.02111E+13, left by a spreadsheet program."""
    number = "".join(folded(text).upper().split())
    if _SHORTENED_NUMBER.fullmatch(number.lower()) or not _ORDER_NUMBER.fullmatch(number):
        return None
    return number


def _shape(number: str) -> str:
    return re.sub(r"\d", "9", number)


def _fen(text: str, *, in_fen: bool) -> int | None:
    if in_fen:
        return int(text.partition(".")[0]) if _FEN.fullmatch(text) else None
    match = _YUAN.fullmatch(text.removeprefix("¥").removesuffix("元").strip())
    return int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0")) if match else None


def _utc(text: str) -> str | None:
    """A time as people here write it, in their zone, as UTC ISO-8601; a date alone is its first minute."""
    match = _TIME.fullmatch(folded(text).strip())
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=_CHINA)
    except ValueError:
        return None
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if year >= _FIRST_YEAR else None


def _plain(text: str) -> str:
    return "".join(folded(text).split())
