"""How much of a product a written quantity is, in the unit it is sold by. Knows no text around it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import units
from checkpoint_app.intake.names import Names, Size
from checkpoint_app.intake.reasons import (
    BadQuantity,
    LargeQuantity,
    NegativeQuantity,
    NoQuantity,
    PartOfAPiece,
    Reason,
    UnitDiffers,
    UnitTakenAs,
    ZeroQuantity,
)
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tokens import Amount

LARGE = Decimal(20)


@dataclass(frozen=True, slots=True)
class Measured:
    """`value`: None where it cannot be told. `reason`: why it has to be asked, None where it has not. `offers`: values
    to choose from, the likeliest first."""

    value: Decimal | None
    reason: Reason | None = None
    offers: tuple[Decimal, ...] = ()


def unwritten(product: Product, *, vague: bool = False) -> Measured:
    """No quantity stands there: one piece is meant, but not one pound."""
    if units.is_piece(folded(product.unit)) and not vague:
        return Measured(Decimal(1))
    return Measured(Decimal(1), NoQuantity(product.name, product.unit), tuple(map(Decimal, (1, 2, 3, 5, 10))))


def measure(product: Product, amount: Amount, written: str, names: Names) -> Measured:
    """`written` is the text of the amount, for the question."""
    unit = folded(product.unit)
    value = amount.value
    if amount.fault == "negative":
        return Measured(None, NegativeQuantity(written))
    if amount.fault == "vague":
        return unwritten(product, vague=True)
    if value is None or value > quantities.LARGEST:
        return Measured(None, BadQuantity(written))
    if value == 0:
        return Measured(None, ZeroQuantity())
    if amount.unit and amount.unit != unit:
        found = _converted(product, value, amount, written, names)
        if found.value is None or found.reason is not None:
            return found
        value = found.value
    if value != value.quantize(quantities.PLACES):
        return Measured(None, BadQuantity(written))
    if value > LARGE:
        return Measured(value, LargeQuantity(value, product.unit, product.name), (value,))
    if units.is_piece(unit) and value != value.to_integral_value():
        return Measured(value, PartOfAPiece(value, product.unit, product.name), (value, Decimal(1)))
    return Measured(value)


def _converted(product: Product, value: Decimal, amount: Amount, written: str, names: Names) -> Measured:
    sizes = names.sizes[product.sku]
    unit, meant = folded(product.unit), units.plain(amount.unit)
    differs = UnitDiffers(written, product.name, product.unit)
    if amount.unit in units.MONEY:
        return Measured(None, differs)
    direct = units.convert(value, meant, unit)
    if direct is not None:
        return Measured(direct)
    for size in sizes:
        counted = size.unit and not units.is_measure(size.unit) and size.unit not in units.MONEY
        alike = units.is_measure(meant) or meant == size.unit or (counted and meant in ("个", "只", "枚", "片", "支"))
        pieces = units.times(value, meant, size.value, size.unit) if alike else None
        if pieces is None:
            continue
        if pieces == pieces.to_integral_value():
            # So many whole packs: 20斤 of 大米10斤, 60个 of 鸡蛋30枚. Only another size of pack makes it doubtful.
            if pieces == 1 or not any(_divides(amount, rival, names) for rival in names.rivals(product)):
                return Measured(pieces)
            return Measured(pieces, UnitTakenAs(written, product.name, pieces, product.unit), (pieces, value))
        return Measured(None, differs, (max(Decimal(1), pieces.to_integral_value()),))
    if not units.is_piece(unit):
        return Measured(None, differs, (value,) if units.is_piece(meant) else ())
    if any(size.unit == meant for size in sizes) or not units.is_piece(meant):
        return Measured(None, differs)
    counted = any(not size.unit or not (units.is_measure(size.unit) or size.unit in units.MONEY) for size in sizes)
    if units.stands_for(meant, unit) or (units.counts_anything(meant) and not (meant == "个" and counted)):
        return Measured(value)
    return Measured(None, differs, (value,))


def _divides(amount: Amount, rival: Product, names: Names) -> bool:
    """Whether whole packs of another size make up the amount, too."""
    for size in names.sizes[rival.sku]:
        pieces = units.times(amount.value or Decimal(0), units.plain(amount.unit), size.value, size.unit)
        if pieces is not None and pieces == pieces.to_integral_value():
            return True
    return False


def fits(product: Product, amount: Amount, sizes: tuple[Size, ...]) -> bool:
    """Whether the product may be sold by the written unit, at a glance."""
    if not amount.unit:
        return True
    unit, meant = folded(product.unit), units.plain(amount.unit)
    if units.convert(Decimal(1), meant, unit) is not None or meant in units.MONEY:
        return True
    if units.is_measure(meant):
        return any(units.is_measure(size.unit) for size in sizes)
    if not units.is_piece(unit):
        return False
    return units.stands_for(meant, unit) or units.counts_anything(meant) or any(size.unit == meant for size in sizes)


def is_size(amount: Amount, size: Size) -> bool:
    """Whether a written amount is a pack's size: 10斤, 5kg or 5公斤 for 10 斤."""
    if amount.value is None or amount.times:
        return False
    if not size.unit or not amount.unit:
        return amount.value == size.value and size.unit == amount.unit
    if units.is_measure(size.unit) or units.is_measure(amount.unit):
        return units.convert(amount.value, amount.unit, size.unit) == size.value
    if (size.unit in units.MONEY or size.unit == "元") != (amount.unit in units.MONEY or amount.unit == "块"):
        return False
    return amount.value == size.value and (
        size.unit == amount.unit or amount.unit in ("个", "只", "枚", "片", "支", "块", "元", "张")
    )
