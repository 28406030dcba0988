"""The goods in one row of an order file: by code or name, in a list in one cell, or one column a product. Knows cells and
the catalogue, not which order a row belongs to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import money, quantities
from checkpoint_app.domain.facts import OrderLine, Trace
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import units
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.cell_goods import read_cell
from checkpoint_app.intake.columns import NOTHING
from checkpoint_app.intake.mapping import Mapping
from checkpoint_app.intake.named import Named, named
from checkpoint_app.intake.order_cells import fen, is_foreign, quantity_and_unit
from checkpoint_app.intake.quantity import LARGE
from checkpoint_app.intake.reasons import (
    AmountMismatch,
    BadAmount,
    BadPrice,
    BadQuantity,
    LargeQuantity,
    MissingValue,
    NegativeQuantity,
    PartOfAPiece,
    ProductNameDiffers,
    Reason,
    UnitDiffers,
    UnknownItem,
    UnknownProduct,
    ZeroPrice,
    ZeroQuantity,
)
from checkpoint_app.intake.sheet_reasons import ForeignCurrency
from checkpoint_app.intake.spelling import folded

Tell = Callable[[str, tuple[str, ...]], None]
"""Called with a note that stands among the goods of a list, and the needs that it speaks of."""
Say = Callable[[int, Reason], None]
"""Called with the column and what is the matter with its cell."""


@dataclass(frozen=True, slots=True)
class Group:
    """The columns of one item of a row; None where the file has no such column."""

    sku: int | None = None
    product: int | None = None
    spec: int | None = None
    quantity: int | None = None
    measure: int | None = None
    price: int | None = None
    amount: int | None = None
    price_in_fen: bool = False
    amount_in_fen: bool = False

    @property
    def places(self) -> tuple[int, ...]:
        every = (self.sku, self.product, self.spec, self.quantity, self.measure, self.price, self.amount)
        return tuple(place for place in every if place is not None)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an order, the column and words that it was read from, and the rule that read it."""

    line: OrderLine
    place: int
    words: str
    rule: str

    def traced(self, start: int) -> OrderLine:
        """The order line, its words standing at `start` of the order's source text."""
        trace = Trace(self.words, start, start + len(self.words), self.rule)
        made = self.line
        return OrderLine(made.sku, made.quantity, made.unit, made.price_fen, priced=made.priced, trace=trace)


class RowGoods:
    """Reads goods by one mapping of columns."""

    def __init__(self, mapping: Mapping, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        # Where the rows name merchants, a name may be any merchant's goods: the purchase list shows who is asked for what.
        self._names = catalogue.names(mapping.merchant)
        self.groups = _groups(mapping)
        self._lists = mapping.places("items")
        self._counts = [(place, mapping.uses[place].sku) for place in mapping.places("goods")]
        # Then an empty cell is a fault; else the row has fewer items than the file has columns for them.
        self._one_item = len(self.groups) == 1 and not self._lists and not self._counts
        self._titles = mapping.titles
        prices = [group.price for group in self.groups if group.price is not None]
        self._foreign = {place for place in prices if is_foreign(mapping.titles[place])}
        self._found: dict[tuple[str, str], Named | Reason] = {}

    @property
    def places(self) -> frozenset[int]:
        """All columns that goods are read from."""
        columns = {place for group in self.groups for place in group.places}
        return frozenset({*columns, *self._lists, *(place for place, _ in self._counts)})

    @property
    def amounts(self) -> frozenset[int]:
        """Columns that say nothing which is not worked out here again."""
        return frozenset(group.amount for group in self.groups if group.amount is not None)

    @property
    def priced(self) -> bool:
        """Whether the file names prices."""
        return any(group.price is not None for group in self.groups)

    def read(self, cells: tuple[str, ...], wrong: Say, doubt: Say, tell: Tell) -> list[Line]:
        """The lines of a row. What was called `wrong` is not among them."""
        lines: list[Line] = []
        for group in self.groups:
            named_by = (group.sku, group.product, group.quantity)
            if self._one_item or any(cells[place] not in NOTHING for place in named_by if place is not None):
                lines.extend(self._item(cells, group, wrong, doubt))
        for place in self._lists:
            lines.extend(self._list(place, cells[place], wrong, doubt, tell))
        for place, sku in self._counts:
            if cells[place] not in NOTHING:
                lines.extend(self._count(place, sku, cells[place], wrong, doubt))
        return lines

    def _item(self, cells: tuple[str, ...], group: Group, wrong: Say, doubt: Say) -> list[Line]:
        found = self._product(cells, group, wrong, doubt)
        amount = self._quantity(cells, group, found, wrong)
        price = self._price(cells, group, wrong)
        if amount is None or (price is None and group.price is not None):
            return []  # the amount follows from them, so it says nothing more
        quantity, exact = amount
        if group.amount is not None and price is not None:
            self._compare(cells, group, money.times(price, exact), wrong)
        if found is None:
            return []
        product, rule, place = found
        if price == 0 and group.price is not None:
            doubt(group.price, ZeroPrice())
        _look_at(
            quantity, product, lambda reason: doubt(group.quantity if group.quantity is not None else place, reason)
        )
        declared = product.declared_price_fen if price is None else price
        line = OrderLine(product.sku, quantity, product.unit, declared, priced=price is not None)
        naming = group.sku if group.product is None else group.product
        words = " ".join(cells[at] for at in _of(naming, group.spec, group.quantity, group.measure) if cells[at])
        return [Line(line, place, words, rule)]

    def _product(self, cells: tuple[str, ...], group: Group, wrong: Say, doubt: Say) -> tuple[Product, str, int] | None:
        """The product, the rule that told it, and the column that names it."""
        code = cells[group.sku] if group.sku is not None else ""
        name = cells[group.product] if group.product is not None else ""
        if group.sku is not None:
            if not code:
                wrong(group.sku, MissingValue())
                return None
            product = self._catalogue.product(code)
            if product is None:
                wrong(group.sku, UnknownProduct(code))
                return None
            if name and group.product is not None and _plain(name) != _plain(product.name):
                doubt(group.product, ProductNameDiffers(name, product.name))
            return product, "code", group.sku
        if group.product is None:
            return None
        if not name:
            wrong(group.product, MissingValue())
            return None
        found = self._named(name, cells[group.spec] if group.spec is not None else "")
        if not isinstance(found, Named):
            wrong(group.product, found)
            return None
        if found.doubt is not None:
            doubt(group.product, found.doubt)
        return found.product, "fuzzy" if found.doubt else "exact", group.product

    def _named(self, name: str, spec: str = "") -> Named | Reason:
        if (name, spec) not in self._found:
            self._found[name, spec] = named(self._names, name, spec)
        return self._found[name, spec]

    def _quantity(
        self, cells: tuple[str, ...], group: Group, found: tuple[Product, str, int] | None, wrong: Say
    ) -> tuple[Decimal, Decimal] | None:
        """(in the product's unit, as written)."""
        product = found[0] if found else None
        place = group.quantity
        if place is None:
            return None
        unit = self._unit(cells, group, product, wrong)
        text = cells[place]
        if not text:
            wrong(place, MissingValue())
            return None
        if group.measure is None and (both := quantity_and_unit(text)) is not None:
            quantity, unit = both
        else:
            try:
                quantity = quantities.parse(text)
            except quantities.NotAQuantity:
                wrong(place, BadQuantity(text))
                return None
        if quantity <= 0:
            wrong(place, NegativeQuantity(text) if quantity < 0 else ZeroQuantity())
            return None
        if product is None or not unit or _plain(unit) == _plain(product.unit):
            return quantity, quantity
        turned = units.convert(quantity, _plain(unit), _plain(product.unit)) if group.price is None else None
        if turned is None:
            wrong(place if group.measure is None else group.measure, UnitDiffers(unit, product.name, product.unit))
            return None
        return turned, quantity

    def _unit(self, cells: tuple[str, ...], group: Group, product: Product | None, wrong: Say) -> str:
        if group.measure is None:
            return ""
        unit = cells[group.measure]
        if not unit:
            wrong(group.measure, MissingValue())
        return unit

    def _price(self, cells: tuple[str, ...], group: Group, wrong: Say) -> int | None:
        if group.price is None:
            return None
        text = cells[group.price]
        if not text:
            wrong(group.price, MissingValue())
            return None
        price = fen(text, in_fen=group.price_in_fen)
        if group.price in self._foreign or is_foreign(text):
            wrong(group.price, ForeignCurrency(text if is_foreign(text) else f"{text} {self._titles[group.price]}"))
            return None
        if price is None:
            wrong(group.price, BadPrice(text))
        return price

    def _compare(self, cells: tuple[str, ...], group: Group, expected: int, wrong: Say) -> None:
        assert group.amount is not None
        text = cells[group.amount]
        amount = fen(text, in_fen=group.amount_in_fen)
        if not text:
            wrong(group.amount, MissingValue())
        elif is_foreign(text):
            wrong(group.amount, ForeignCurrency(text))
        elif amount is None:
            wrong(group.amount, BadAmount(text))
        elif amount != expected:
            wrong(group.amount, AmountMismatch(amount, expected))

    def _list(self, place: int, text: str, wrong: Say, doubt: Say, tell: Tell) -> list[Line]:
        """白菜2斤;土豆3斤."""
        if not text:
            return []
        reading = read_cell(text, self._names)
        for reason in reading.problems:
            wrong(place, reason)
        for reason in reading.doubts:
            doubt(place, reason)
        tell(reading.note, reading.needs)
        return [] if reading.problems else [Line(found.line, place, found.words, found.rule) for found in reading.lines]

    def _count(self, place: int, sku: str, text: str, wrong: Say, doubt: Say) -> list[Line]:
        product = self._catalogue.product(sku) if sku else None
        if product is None:
            wrong(place, UnknownItem(self._titles[place]))
            return []
        both = quantity_and_unit(text)
        if both is None:
            wrong(place, BadQuantity(text))
            return []
        quantity, unit = both
        if quantity <= 0:
            wrong(place, NegativeQuantity(text))
            return []
        turned = units.convert(quantity, unit, folded(product.unit)) if unit else quantity
        if turned is None:
            wrong(place, UnitDiffers(text, product.name, product.unit))
            return []
        _look_at(turned, product, lambda reason: doubt(place, reason))
        line = OrderLine(product.sku, turned, product.unit, product.declared_price_fen, priced=False)
        return [Line(line, place, f"{self._titles[place]} {text}", "column")]


def _groups(mapping: Mapping) -> tuple[Group, ...]:
    """The columns of the first item, of the second, and so on."""
    prices = tuple(sorted(mapping.places("price_yuan") + mapping.places("price_fen")))
    amounts = tuple(sorted(mapping.places("amount_yuan") + mapping.places("amount_fen")))
    in_fen = {*mapping.places("price_fen"), *mapping.places("amount_fen")}
    return tuple(
        Group(
            sku=_nth(mapping.places("sku"), number),
            product=_nth(mapping.places("product"), number),
            spec=_nth(mapping.places("spec"), number),
            quantity=_nth(mapping.places("quantity"), number),
            measure=_nth(mapping.places("measure"), number),
            price=_nth(prices, number),
            amount=_nth(amounts, number),
            price_in_fen=_nth(prices, number) in in_fen,
            amount_in_fen=_nth(amounts, number) in in_fen,
        )
        for number in range(max(len(mapping.places("sku")), len(mapping.places("product"))))
    )


def _nth(places: tuple[int, ...], number: int) -> int | None:
    return places[number] if number < len(places) else None


def _of(*places: int | None) -> list[int]:
    return [place for place in places if place is not None]


def _look_at(quantity: Decimal, product: Product, doubt: Callable[[Reason], None]) -> None:
    if quantity > LARGE:
        doubt(LargeQuantity(quantity, product.unit, product.name))
    if units.is_piece(folded(product.unit)) and quantity != quantity.to_integral_value():
        doubt(PartOfAPiece(quantity, product.unit, product.name))


def _plain(text: str) -> str:
    return "".join(folded(text).split())
