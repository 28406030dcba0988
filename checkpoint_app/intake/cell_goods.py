"""Several goods in one cell of an order file (白菜2斤;土豆3斤), read as a chat's are. Knows no column."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.quantity import LARGE as LARGE
from checkpoint_app.intake.items import read_items
from checkpoint_app.intake.reasons import Reason
from checkpoint_app.intake.spelling import folded


@dataclass(frozen=True, slots=True)
class CellGoods:
    """`doubts` are for a person to read before the lines are taken; with any of `problems` they must not be taken."""

    lines: tuple[OrderLine, ...]
    doubts: tuple[Reason, ...]
    problems: tuple[Reason, ...]


def read_cell(text: str, catalogue: Catalogue) -> CellGoods:
    """The goods that a cell lists. The file names no price for each: the declared one stands in."""
    reading = read_items(folded(text), catalogue)
    lines = tuple(OrderLine(each.sku, each.quantity, each.unit, each.price_fen, priced=False) for each in reading.lines)
    return CellGoods(lines, tuple(reading.doubts), tuple(reading.problems))
