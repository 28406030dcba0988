"""Reading an order file by what its columns are taken for, and what this laptop remembers of files with such titles. Knows no
answer of a person and no widget.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.desk import Desk
from checkpoint_app.domain import times
from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.reference import Merchant
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.tables import Grid
from checkpoint_app.progress import Progress

# What reads workbooks takes longer to load than the window may take to open: it is imported where it is used.
if TYPE_CHECKING:
    from checkpoint_app.intake.catalogue import Catalogue
    from checkpoint_app.intake.mapping import Mapping
    from checkpoint_app.intake.workbook import Book

_KEY = "columns/"


@dataclass(frozen=True, slots=True)
class SheetReading:
    """What came of a file. With `draft` its columns were certain, or nothing could be read: review that. Without one a
    person has to look at the columns."""

    book: Book
    draft: Draft | None
    sheet: Grid | None = None
    mapping: Mapping | None = None
    catalogue: Catalogue | None = dataclasses.field(default=None, repr=False, compare=False)
    day: str = ""


def read_file(path: Path, desk: Desk, progress: Progress) -> SheetReading:
    """Read a file; into a draft, where its columns are certain. Raises KnownError."""
    from checkpoint_app.intake.catalogue import Catalogue
    from checkpoint_app.intake.mapping import propose
    from checkpoint_app.intake.workbook import read_book

    book = read_book(path, progress=progress)
    if not book.sheets:
        return SheetReading(book, Draft(book.file, problems=book.problems))
    catalogue = Catalogue(desk.queries.reference.district(), desk.checkpoint)
    sheet, mapping = propose(book, catalogue, recalled(desk))
    mapping, asks = _with_merchant(mapping, book, sheet, desk)
    reading = SheetReading(book, None, sheet, mapping, catalogue, times.utc_text(desk.now()))
    if asks or not mapping.certain:
        return reading
    return dataclasses.replace(reading, draft=draft_of(reading, sheet, mapping, desk, progress))


def draft_of(reading: SheetReading, sheet: Grid, mapping: Mapping, desk: Desk, progress: Progress) -> Draft:
    """The orders of a sheet of what was read, by this mapping. Raises KnownError."""

    from checkpoint_app.intake.miniprogram import read_sheet

    def known(order: str) -> OrderRequest | None:
        return desk.queries.order_requests([order]).get(order)

    catalogue = reading.catalogue
    assert catalogue is not None
    return read_sheet(reading.book, sheet, mapping, catalogue, known, day=reading.day, progress=progress)


def recalled(desk: Desk) -> Callable[[str], str]:
    """What this laptop remembers of the columns of a source. Raises KnownError."""
    return lambda source: desk.recall(_KEY + source)


def keep(desk: Desk, mapping: Mapping) -> None:
    """Remember the mapping for files with the same titles. Raises KnownError."""
    from checkpoint_app.intake.mapping import fingerprint, to_text

    if any(mapping.titles):
        desk.remember(_KEY + fingerprint(mapping.titles), to_text(mapping))


def _with_merchant(mapping: Mapping, book: Book, sheet: Grid, desk: Desk) -> tuple[Mapping, bool]:
    """The mapping with the merchant that only can be meant, and whether that has to be asked: a name in the file's
    title is an offer, no answer, for an order with the wrong merchant comes on the wrong vehicle."""
    if mapping.has("merchant") or mapping.merchant:
        return mapping, False
    merchants = list(desk.queries.reference.merchants().values())
    if len(merchants) == 1:
        return dataclasses.replace(mapping, merchant=merchants[0].merchant), False
    named = _named_in(merchants, book.file, sheet.sheet, *(c for row in sheet.rows[: mapping.first] for c in row.cells))
    return dataclasses.replace(mapping, merchant=named), True


def _named_in(merchants: list[Merchant], *texts: str) -> str:
    found = {each.merchant for each in merchants for text in texts if each.name and each.name in text}
    return next(iter(found)) if len(found) == 1 else ""
