"""A purchase list as a merchant gets it: values, text for a chat, a workbook to fill in, a page. Knows no household.

The workbook comes back with prices: its header and its codes are what `intake` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.times import parse_utc
from checkpoint_app.reports.tables import Column, Row, Section, Table, cell_text
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class PaperLine:
    """So much of an item, by its name."""

    code: str
    item: str
    unit: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class PurchasePaper:
    """A list on paper. Times are UTC but for `made_at`, which carries its zone; `cancelled_at` is empty for one in force."""

    number: str
    merchant: str
    checkpoint: str
    closed_at: str
    cancelled_at: str
    made_at: datetime
    lines: tuple[PaperLine, ...]

    @property
    def title(self) -> str:
        if self.cancelled_at:
            return translate("PurchaseList", "Purchase list {number}, cancelled").format(number=self.number)
        return translate("PurchaseList", "Purchase list {number}").format(number=self.number)

    @property
    def closed(self) -> str:
        return translate("PurchaseList", "Closed {time}").format(time=_local(self.closed_at))

    @property
    def totals(self) -> str:
        """How many items, and how much of each unit: quantities of different units are never added."""
        sums: dict[str, Decimal] = {}
        for line in self.lines:
            sums[line.unit] = sums.get(line.unit, Decimal(0)) + line.quantity
        units = translate("PurchaseList", ", ").join(f"{quantity_text(sums[unit])} {unit}" for unit in sums)
        words = translate("PurchaseList", "Items: {count}. In all: {units}.")
        return words.format(count=len(self.lines), units=units or "0")


def purchase_paper(queries: Queries, purchase_list: str, *, made_at: datetime) -> PurchasePaper | None:
    """What the merchant was told to bring, in the catalogue's order; None for a list that is not recorded (any more)."""
    found = queries.purchasing.purchase_list(purchase_list)
    if found is None:
        return None
    reference = queries.reference
    told = [(each.sku, each.unit, each.told) for each in queries.purchasing.list_items(purchase_list) if each.told]
    return PurchasePaper(
        number=found.number,
        merchant=reference.merchant_name(found.merchant),
        checkpoint=reference.checkpoint_name(found.checkpoint),
        closed_at=found.closed_at,
        cancelled_at=found.cancelled_at,
        made_at=made_at,
        lines=paper_lines(queries, told),
    )


def paper_lines(queries: Queries, told: Iterable[tuple[str, str, Decimal]]) -> tuple[PaperLine, ...]:
    """(sku, unit, quantity) as lines with names, in the catalogue's order."""
    place = {sku: number for number, sku in enumerate(queries.reference.products())}
    ordered = sorted(told, key=lambda each: (place.get(each[0], len(place)), each[0], each[1]))
    return tuple(PaperLine(sku, queries.reference.product_name(sku), unit, quantity) for sku, unit, quantity in ordered)


def as_text(paper: PurchasePaper) -> str:
    """To paste into a chat: one line an item, and what to answer."""
    return "\n".join((_head(paper), *_item_lines(paper.lines), paper.totals, _answer()))


def additions_text(paper: PurchasePaper, lines: Sequence[PaperLine]) -> str:
    """To paste into a chat: what is to be brought beyond what the merchant was told before."""
    added = translate("PurchaseList", "Please bring in addition:")
    return "\n".join((_head(paper), added, *_item_lines(lines)))


def file_stem(paper: PurchasePaper) -> str:
    """`purchase-list-20211103-M02-1`: no name of anybody, and nothing that a file system refuses."""
    return "purchase-list-" + re.sub(r'[\x00-\x1f<>:"/\\|?*\s]+', "_", paper.number)[:80]


def write_purchase_xlsx(paper: PurchasePaper, path: Path) -> None:
    """Write the workbook that the merchant fills its prices into. Raises OSError; never half a file."""
    # Imported here: it takes longer to load than whoever wants the text alone should wait.
    from checkpoint_app.reports.xlsx_file import write_tables_xlsx

    table = _table(paper)
    heading = f"{paper.title}, {paper.checkpoint}, {paper.merchant}"
    write_tables_xlsx(heading, [Section(paper.number, (table,))], paper.made_at, path)


def _table(paper: PurchasePaper) -> Table:
    columns = (
        Column(translate("PurchaseList", "Code"), 18),
        Column(translate("PurchaseList", "Item"), 30),
        Column(translate("PurchaseList", "Unit"), 8),
        Column(translate("PurchaseList", "Quantity"), 12, text=False),
        Column(translate("PurchaseList", "Price of one unit (yuan)"), 22, text=False),
    )
    rows = tuple(Row((line.code, line.item, line.unit, line.quantity, "")) for line in paper.lines)
    return Table(paper.title, columns, rows, translate("PurchaseList", "Nothing is on this list."), items=len(rows))


def _head(paper: PurchasePaper) -> str:
    return translate("PurchaseList", "[{title}] {checkpoint} to {merchant}").format(
        title=paper.title, checkpoint=paper.checkpoint, merchant=paper.merchant
    )


def _item_lines(lines: Iterable[PaperLine]) -> list[str]:
    return [f"{each.item} {quantity_text(each.quantity)} {each.unit}" for each in lines]


def _answer() -> str:
    return translate("PurchaseList", "Please answer with the price of one unit behind each item.")


def _local(utc: str) -> str:
    return cell_text(parse_utc(utc).astimezone())[:16]
