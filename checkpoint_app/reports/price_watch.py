"""The price watch for the district's analysis: every price of an item on one line, and every flag. Knows no screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.rules.price_watch import Flag, Watched
from checkpoint_app.reports.tables import Cell, Column, Look, Money, Row, Section, Table
from checkpoint_app.words import translate

FlagWords = Callable[[Flag], str]


@dataclass(frozen=True, slots=True)
class WatchReport:
    """What is written, with names for ids. `made_at` carries its zone."""

    checkpoint: str
    made_at: datetime
    rise_percent: int
    merchants: tuple[tuple[str, str], ...]
    items: tuple[tuple[str, Watched], ...]


def watch_report(queries: Queries, watched: Sequence[Watched], *, made_at: datetime, rise_percent: int) -> WatchReport:
    """The report on these items. Raises KnownError."""
    reference = queries.reference
    asking = {each.merchant for item in watched for each in item.asked}
    return WatchReport(
        checkpoint=reference.checkpoint_name(queries.checkpoint),
        made_at=made_at,
        rise_percent=rise_percent,
        merchants=tuple((merchant, reference.merchant_name(merchant)) for merchant in sorted(asking)),
        items=tuple((reference.product_name(item.sku), item) for item in watched),
    )


def sections(report: WatchReport, flag_words: FlagWords) -> tuple[Section, ...]:
    """Prices on one sheet, flags on another: a flag says which price of whom is more than what."""
    prices, flags = _prices(report), _flags(report, flag_words)
    return Section(prices.title, (prices,)), Section(flags.title, (flags,))


def write_watch(report: WatchReport, flag_words: FlagWords, folder: Path) -> tuple[Path, Path]:
    """Write `price-watch-20211103-0830.xlsx` and the same as CSV. Raises OSError; never half a file."""
    # Imported here: it takes longer to load than whoever wants the values alone should wait.
    from checkpoint_app.reports.csv_file import write_tables_csv
    from checkpoint_app.reports.xlsx_file import write_tables_xlsx

    stem = f"price-watch-{report.made_at.astimezone():%Y%m%d-%H%M}"
    parts = sections(report, flag_words)
    heading = translate("PriceWatch", "Price watch, {checkpoint}").format(checkpoint=report.checkpoint)
    xlsx, csv = folder / f"{stem}.xlsx", folder / f"{stem}.csv"
    write_tables_xlsx(heading, parts, report.made_at, xlsx)
    write_tables_csv(parts, csv)
    return xlsx, csv


def _prices(report: WatchReport) -> Table:
    fixed = (
        Column(translate("PriceWatch", "Code"), 18),
        Column(translate("PriceWatch", "Item"), 28),
        Column(translate("PriceWatch", "Unit"), 6),
        _amount(translate("PriceWatch", "Declared")),
    )
    quoted = translate("PriceWatch", "Quoted, {merchant}")
    quotes = tuple(_amount(quoted.format(merchant=name)) for _, name in report.merchants)
    ends = (
        _amount(translate("PriceWatch", "Median of the quotes")),
        _amount(translate("PriceWatch", "Invoiced, highest")),
        _amount(translate("PriceWatch", "Billed, highest")),
        Column(translate("PriceWatch", "Flags"), 8, text=False),
    )
    rows = tuple(_price_row(name, item, report) for name, item in report.items)
    title = translate("PriceWatch", "Prices in yuan")
    return Table(title, (*fixed, *quotes, *ends), rows, _nothing(), items=len(rows))


def _price_row(name: str, item: Watched, report: WatchReport) -> Row:
    by_merchant = {each.merchant: each for each in item.asked}
    quotes = (by_merchant[merchant].price_fen if merchant in by_merchant else 0 for merchant, _ in report.merchants)
    flags = len(item.flags(report.rise_percent))
    cells: tuple[Cell, ...] = (
        item.sku,
        name,
        item.unit,
        _money(item.declared_fen),
        *map(_money, quotes),
        _yuan(item.median),
        _money(max((each.invoiced_fen for each in item.asked), default=0)),
        _money(max((each.billed_fen for each in item.asked), default=0)),
        flags,
    )
    return Row(cells, Look.WRONG if flags else Look.PLAIN)


def _flags(report: WatchReport, flag_words: FlagWords) -> Table:
    columns = (
        Column(translate("PriceWatch", "Code"), 18),
        Column(translate("PriceWatch", "Item"), 28),
        Column(translate("PriceWatch", "Unit"), 6),
        Column(translate("PriceWatch", "Merchant"), 18),
        Column(translate("PriceWatch", "Why"), 60),
        _amount(translate("PriceWatch", "Price")),
        _amount(translate("PriceWatch", "Compared with")),
        Column(translate("PriceWatch", "More by, %"), 10, text=False),
    )
    names = dict(report.merchants)
    rows = tuple(
        Row(
            (
                item.sku,
                name,
                item.unit,
                names[merchant],
                flag_words(flag),
                Money(flag.price_fen),
                _yuan(flag.against),
                flag.percent,
            )
        )
        for name, item in report.items
        for merchant, flag in item.flags(report.rise_percent)
    )
    title = translate("PriceWatch", "Flags (rise of more than {percent} %)").format(percent=report.rise_percent)
    return Table(title, columns, rows, translate("PriceWatch", "No price is flagged."), items=len(rows))


def _amount(title: str) -> Column:
    return Column(title, 14, text=False)


def _money(fen: int) -> Cell:
    return Money(fen) if fen else ""


def _yuan(fen: Fraction | None) -> Cell:
    """A median may lie between two fen: half a fen is written down to the whole one below."""
    return Money(int(fen)) if fen else ""


def _nothing() -> str:
    return translate("PriceWatch", "No merchant has quoted a price yet.")
