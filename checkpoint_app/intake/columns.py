"""What the cells of a column look like, against the roster and the catalogue. Knows content, not titles."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median
from typing import Literal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.reference import Household
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.cell_goods import read_cell
from checkpoint_app.intake.named import Named, named
from checkpoint_app.intake.order_cells import fen, quantity_and_unit, status_of, utc
from checkpoint_app.intake.reasons import HouseholdElsewhere
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tables import Table
from checkpoint_app.intake.titles import EXACT as EXACT
from checkpoint_app.intake.titles import Meaning

NOTHING = frozenset({"", "0", "-", "/", "—", "无"})
"""How people say in a cell that nothing is ordered."""
MOST, HALF, FEW = 0.8, 0.5, 0.2  # shares of the cells looked at
ENOUGH = 3  # cells, to speak against a title
_ROWS, _CELLS = 300, 40  # looked at
_LONGEST_LOOKED_AT = 200
_CELLPHONE = re.compile(r"(?:\+?86)?1\d{2}[\d*]{4}\d{4}")
_DOOR_PART = re.compile(r"第?[a-z]?\d{1,4}[a-z]?(?:号楼|栋|棟|幢|座|号|楼|#|单元|门|室|房)?")
_LARGEST_COUNT = Decimal(1000)
_NEAR = (0.2, 5.0)  # of the declared price

Scale = Literal["", "yuan", "fen"]


@dataclass(frozen=True, slots=True)
class Look:
    """The share of a column's cells that could be each meaning; `values` cells were looked at. `remarked`: some cell has
    something the matter with it, such as a formula without a result."""

    values: int
    shares: dict[Meaning, float]
    is_count: bool
    remarked: bool

    def fits(self, meaning: Meaning) -> float | None:
        """The share of cells that this meaning allows; None where content says nothing about it."""
        return self.shares.get(meaning)

    def best(self) -> Meaning:
        """What the cells alone tell, if they do."""
        telling: tuple[Meaning, ...] = (
            "phone",
            "address",
            "sku",
            "product",
            "merchant",
            "time",
            "measure",
            "status",
            "items",
        )
        return next((meaning for meaning in telling if self.shares.get(meaning, 0) >= MOST), "ignored")


def look(table: Table, place: int, catalogue: Catalogue) -> Look:
    """Look at the first cells of a column that differ."""
    rows = table.rows[:_ROWS]
    found = dict.fromkeys(row.cells[place] for row in rows if row.sound and place < len(row.cells) and row.cells[place])
    values = [value for value in found if len(value) <= _LONGEST_LOOKED_AT][:_CELLS]
    shares = {meaning: _share(values, test, catalogue) for meaning, test in _TESTS.items()}
    is_count = all(value in NOTHING or _is_count(value) for value in values)
    remarked = any(column == place for row in rows for column, _ in row.remarks)
    return Look(len(values), shares, is_count, remarked)


def has_data(cells: Sequence[str]) -> bool:
    """Whether a row has a cell that no title is: a number, a date, a phone, a door."""
    return any(cell[:1].isdigit() or _CELLPHONE.search(cell) is not None for cell in cells)


def is_product(text: str, catalogue: Catalogue) -> bool:
    """Whether the whole text is a product's name."""
    return isinstance(named(catalogue.names(""), text, guess=False), Named)


def multiplies(table: Table, meanings: Sequence[Meaning], amount: int) -> bool:
    """Whether a column of amounts is price times quantity, as far as that can be told from the first rows."""
    price = _first(meanings, "price_yuan", "price_fen")
    quantity = _first(meanings, "quantity")
    if price is None or quantity is None:
        return True
    same_currency = meanings[price].partition("_")[2] == meanings[amount].partition("_")[2]
    outcomes = []
    for row in table.rows[:_ROWS]:
        if not row.sound or not row.cells[quantity]:
            continue
        parts = [_number(row.cells[place]) for place in (price, quantity, amount)]
        if parts[0] is not None and parts[1] is not None and same_currency:
            outcomes.append(parts[2] is not None and abs(parts[0] * parts[1] - parts[2]) <= 1)
    return len(outcomes) < ENOUGH or sum(outcomes) >= HALF * len(outcomes)


def price_scale(table: Table, meanings: Sequence[Meaning], catalogue: Catalogue) -> Scale:
    """The currency in which the prices are near the declared ones; empty where that cannot be told."""
    price = _first(meanings, "price_yuan", "price_fen")
    code, name = _first(meanings, "sku"), _first(meanings, "product")
    if price is None or (code is None and name is None):
        return ""
    ratios = []
    for row in table.rows[:_ROWS]:
        value = _number(row.cells[price]) if row.sound else None
        product = catalogue.product(row.cells[code]) if row.sound and code is not None else None
        if product is None and row.sound and name is not None:
            found = named(catalogue.names(""), row.cells[name], guess=False)
            product = found.product if isinstance(found, Named) else None
        if value and product is not None and product.declared_price_fen:
            ratios.append(float(value) / product.declared_price_fen)
    if len(ratios) < ENOUGH:
        return ""
    middle = median(ratios)
    if _NEAR[0] <= middle <= _NEAR[1]:
        return "fen"
    return "yuan" if _NEAR[0] <= middle * 100 <= _NEAR[1] else ""


def _first(meanings: Sequence[Meaning], *wanted: Meaning) -> int | None:
    return next((place for place, meaning in enumerate(meanings) if meaning in wanted), None)


def _share(values: Sequence[str], test: Callable[[str, Catalogue], bool], catalogue: Catalogue) -> float:
    return sum(test(value, catalogue) for value in values) / len(values) if values else 0.0


def _number(text: str) -> Decimal | None:
    try:
        return quantities.parse(folded(text).strip("¥元 "))
    except quantities.NotAQuantity:
        return None


def _is_count(text: str) -> bool:
    found = quantity_and_unit(text)
    return found is not None and 0 <= found[0] <= _LARGEST_COUNT


def _is_address(text: str, catalogue: Catalogue) -> bool:
    return isinstance(catalogue.household(text), Household | HouseholdElsewhere)


def _is_phone(text: str, _: Catalogue) -> bool:
    return _CELLPHONE.fullmatch(re.sub(r"[\s-]", "", text)) is not None


def _is_items(text: str, catalogue: Catalogue) -> bool:
    # A name and its quantity, or several: 白菜2斤;土豆3斤. A name alone is a product.
    return any(char.isdigit() for char in text) and bool(read_cell(text, catalogue.names("")).lines)


def _is_measure(text: str, catalogue: Catalogue) -> bool:
    return catalogue.units.fullmatch(folded(text)) is not None


def _is_part(text: str, _: Catalogue) -> bool:
    return _DOOR_PART.fullmatch("".join(folded(text).split())) is not None


def _is_amount(text: str, _: Catalogue) -> bool:
    return fen(text, in_fen=False) is not None or _number(text) is not None


# Only what content can speak for or against. A name, a note or an order number may be anything.
_TESTS: dict[Meaning, Callable[[str, Catalogue], bool]] = {
    "address": _is_address,
    "building": _is_part,
    "unit": _is_part,
    "room": _is_part,
    "phone": _is_phone,
    "sku": lambda text, catalogue: catalogue.product(text) is not None,
    "product": is_product,
    "merchant": lambda text, catalogue: catalogue.merchant(text) is not None,
    "time": lambda text, _: utc(text) is not None,
    "measure": _is_measure,
    "quantity": lambda text, _: quantity_and_unit(text) is not None,
    "price_yuan": _is_amount,
    "price_fen": _is_amount,
    "amount_yuan": _is_amount,
    "amount_fen": _is_amount,
    "total_yuan": _is_amount,
    "total_fen": _is_amount,
    "status": lambda text, _: status_of(text) != "unclear",
    "items": _is_items,
}
