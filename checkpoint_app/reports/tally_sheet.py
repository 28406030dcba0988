"""A numbered paper sheet to count on when the laptop dies: what it says. Knows the journal's sheets, not how a page is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.tokens import TALLY_PREFIX
from checkpoint_app.reports.goods_words import minute_text
from checkpoint_app.reports.written import Written, file_path
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class TallyItem:
    """A line to count on, numbered as the sheet was recorded. `code` is what a scanner at the receiving station counts by."""

    number: int
    item: str
    code: str
    unit: str
    ordered: Decimal


@dataclass(frozen=True, slots=True)
class TallyPaper:
    """`plate` and `arrived_at` (UTC) are empty where the vehicle had not come yet; `is_blind`: what was ordered is left out.

    `made_at` carries its zone.
    """

    sheet: str
    merchant: str
    checkpoint: str
    plate: str
    arrived_at: str
    is_blind: bool
    made_at: datetime
    items: tuple[TallyItem, ...]

    @property
    def code(self) -> str:
        """What the sheet's QR code says."""
        return f"{TALLY_PREFIX}{self.sheet}"

    @property
    def title(self) -> str:
        return translate("TallySheet", "Tally sheet {sheet}").format(sheet=self.sheet)

    @property
    def vehicle(self) -> str:
        """The vehicle, or room to write down which it is."""
        if not self.plate:
            return translate("TallySheet", "Plate ____________________")
        return translate("TallySheet", "Vehicle {plate}, arrived {time}").format(
            plate=self.plate, time=minute_text(self.arrived_at)
        )


def tally_paper(queries: Queries, sheet: str, *, made_at: datetime, blind: bool) -> TallyPaper | None:
    """The sheet as it was recorded (PrintTally); None for one that is not recorded (any more). Raises KnownError."""
    found = queries.lots.tally(sheet)
    if found is None:
        return None
    reference = queries.reference
    delivery = queries.delivery(found.delivery) if found.delivery else None
    return TallyPaper(
        sheet=found.sheet,
        merchant=reference.merchant_name(found.merchant),
        checkpoint=reference.checkpoint_name(queries.checkpoint),
        plate=delivery.plate if delivery else "",
        arrived_at=delivery.arrived_at if delivery else "",
        is_blind=blind,
        made_at=made_at,
        items=tuple(
            TallyItem(number, reference.product_name(line.sku), line.sku, line.unit, line.quantity)
            for number, line in enumerate(found.lines, start=1)
        ),
    )


def write_tally_sheet(queries: Queries, sheet: str, folder: Path, *, made_at: datetime, blind: bool) -> Written | None:
    """Write `tally-T7KQ.pdf`; written again, it takes the place of the first. None for a sheet that is not recorded (any more).

    Raises KnownError and OSError; never half a file.
    """
    # Imported here: what draws PDF takes longer to load than the window may take to open.
    from checkpoint_app.reports.tally_pdf import write_tally_pdf

    paper = tally_paper(queries, sheet, made_at=made_at, blind=blind)
    if paper is None:
        return None
    path = file_path(folder, "tally", paper.sheet, ending="pdf")
    return Written((path,), write_tally_pdf(paper, path))
