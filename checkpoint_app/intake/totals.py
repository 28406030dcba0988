"""The row of totals at the end of an order file: found, compared with the rows above it, and said. Knows no order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.intake.mapping import Mapping
from checkpoint_app.intake.reasons import Reason
from checkpoint_app.intake.sheet_reasons import TotalDiffers, TotalsRow
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tables import Row

_TOTAL = re.compile(r"(?:合计|总计|小计|汇总|总数|共计|总和|本页合计|grand\s?total|total|subtotal|sum)(?:[:(].*)?")
_PART = re.compile(r"小计|本页|subtotal")
_LARGEST = quantities.LARGEST_SUM


class Totals:
    """Adds up the columns in which each row's number counts once."""

    def __init__(self, mapping: Mapping, goods: Collection[int]) -> None:
        self._goods = goods
        kinds = ("quantity", "amount_yuan", "amount_fen", "goods")
        self._columns = [place for place, use in enumerate(mapping.uses) if use.meaning in kinds]
        self._sums: defaultdict[int, Decimal] = defaultdict(Decimal)

    def add(self, row: Row) -> None:
        """A row that is no total."""
        for place in self._columns:
            number = _number(row.cells[place]) if place < len(row.cells) else None
            if number is not None:
                self._sums[place] += number

    def said(self, row: Row, addresses: Collection[int]) -> list[tuple[int | None, Reason]] | None:
        """What there is to say of a row of totals, with the columns; None for a row that is not one."""
        if not is_total(row):
            return None
        word = next(cell for cell in row.cells if cell)
        if any(row.cells[place] and row.cells[place] != word for place in addresses):
            return None
        compared = [(place, number) for place in self._columns if (number := _number(row.cells[place])) is not None]
        if _PART.search(folded(word)) or not compared:
            return [(None, TotalsRow(word))]
        return [
            (place, TotalDiffers(row.cells[place], quantities.text(self._sums[place])))
            for place, number in compared
            if number != self._sums[place]
        ]


def is_total(row: Row) -> bool:
    """Whether the first word of a row says that it adds up others."""
    return _TOTAL.fullmatch(folded(next((cell for cell in row.cells if cell), "")).strip()) is not None


def _number(text: str) -> Decimal | None:
    try:
        return quantities.parse(folded(text).replace(",", "").strip("¥元 "), largest=_LARGEST)
    except quantities.NotAQuantity:
        return None
