"""Several goods in one cell of an order file (白菜2斤;土豆3斤), read as a chat's are. Knows no column."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.intake.asides import asides, needs_in
from checkpoint_app.intake.basket import read_basket
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.pad import Basket, Reading
from checkpoint_app.intake.reasons import ChangeNotUnderstood, NoItems, Reason
from checkpoint_app.intake.spelling import Mapped, mapped
from checkpoint_app.intake.tokens import SOFT, SPACE


@dataclass(frozen=True, slots=True)
class CellLine:
    """A line, the words of the cell that it was read from, and the rule that read it."""

    line: OrderLine
    words: str
    rule: str


@dataclass(frozen=True, slots=True)
class CellGoods:
    """`doubts` are for a person to read before the lines are taken; with any of `problems` they must not be taken."""

    lines: tuple[CellLine, ...]
    doubts: tuple[Reason, ...] = ()
    problems: tuple[Reason, ...] = ()
    note: str = ""
    needs: tuple[str, ...] = ()


def read_cell(text: str, names: Names) -> CellGoods:
    """The goods that a cell lists. The file names no price for each: the declared one stands in."""
    source = mapped(text)
    holes = [(found.start, found.end, SOFT if found.parts else SPACE) for found in asides(source.text, [])]
    basket = read_basket(source.text, 0, len(source.text), holes, Reading(names, lambda _kind, _start, _end: None))
    problems = [doubt.reason for doubt in basket.doubts if doubt.blocking]
    if basket.changes or basket.withdrawn or basket.more:
        problems.append(ChangeNotUnderstood(text))
    lines = tuple(_lines(basket, text, source))
    if not lines and not problems:
        problems.append(NoItems())
    doubts = tuple(doubt.reason for doubt in basket.doubts if not doubt.blocking)
    note = " ".join(source.text[mark.start : mark.end] for mark in basket.marks if mark.role in ("note", "need"))
    return CellGoods(lines, doubts, tuple(problems), note, needs_in(note))


def _lines(basket: Basket, text: str, source: Mapped) -> list[CellLine]:
    found = []
    for each in basket.lines:
        start, end = source.span(each.start, each.end)
        product = each.product
        line = OrderLine(product.sku, each.quantity, product.unit, product.declared_price_fen, priced=False)
        found.append(CellLine(line, text[start:end], each.rule))
    return found
