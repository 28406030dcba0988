"""The price watch: all prices of an item on one line, what is flagged, and the file for the district. Knows no widget."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from checkpoint_app.db.errors import known_errors
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.rules.price_watch import Asked
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.purchasing.quotes_presenter import QuotesPresenter
from checkpoint_app.ui.purchasing.rows import WatchRow
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.ui.texts.price_flags import flag_text, yuan
from checkpoint_app.words import sentences, translate

# What was billed longer ago is of another market.
_BILLED_DAYS = 7


class WatchPresenter:
    """Keeps which item is looked at. The rise that is flagged is the quotes' own setting: both pages flag the same."""

    def __init__(self, desk: Desk, names: Names, quotes: QuotesPresenter, exports: Path) -> None:
        self._desk = desk
        self._names = names
        self._quotes = quotes
        self._exports = exports
        self.only_flagged = False
        self.rows: list[WatchRow] = []

    @property
    def rise_percent(self) -> int:
        return self._quotes.rise_percent

    def set_rise(self, percent: int) -> None:
        """From now on a rise of more than this is flagged, on every page."""
        self._quotes.rise_percent = percent

    def reload(self) -> None:
        """Read again what the page shows. Raises KnownError."""
        rows = [
            WatchRow(
                each,
                self._names.product(each.sku),
                tuple(
                    (self._names.merchant(asked.merchant), asked.price_fen) for asked in each.asked if asked.price_fen
                ),
                each.flags(self.rise_percent),
            )
            for each in self._desk.queries.purchasing.watched_prices(self._billed_since(self._desk))
        ]
        self.rows = sorted(rows, key=lambda row: -len(row.flags))

    def shown(self) -> list[WatchRow]:
        """The flagged first."""
        return [row for row in self.rows if row.flags or not self.only_flagged]

    def summary(self) -> str:
        """How many are flagged, in one sentence."""
        flagged = sum(bool(row.flags) for row in self.rows)
        return translate("Purchasing", "Items with prices: {count}. Flagged: {flagged}.").format(
            count=len(self.rows), flagged=flagged
        )

    def details(self, row: WatchRow | None) -> str:
        """Every flag of an item in words, then each merchant's price and the one before."""
        if row is None:
            return ""
        flags = [
            translate("Purchasing", "{merchant}: {words}").format(
                merchant=self._names.merchant(merchant), words=flag_text(flag)
            )
            for merchant, flag in row.flags
        ]
        return "\n".join((*flags, *(self._asked(each) for each in row.watched.asked if each.price_fen)))

    def median(self, row: WatchRow) -> str:
        """Of what all merchants ask now."""
        median = row.watched.median
        return yuan(median) if median else "–"

    def write(self) -> tuple[Path, Path]:
        """Write the price watch as XLSX and CSV. For a worker thread: opens a desk of its own. Raises KnownError."""
        from checkpoint_app.reports.price_watch import watch_report, write_watch

        desk = self._desk.another()
        try:
            with desk.queries.at_one_moment():
                watched = desk.queries.purchasing.watched_prices(self._billed_since(desk))
                report = watch_report(desk.queries, watched, made_at=desk.now(), rise_percent=self.rise_percent)
            with known_errors(self._exports):
                self._exports.mkdir(parents=True, exist_ok=True)
                return write_watch(report, flag_text, self._exports)
        finally:
            desk.close()

    def written(self, paths: tuple[Path, Path]) -> Answer:
        """The words for what `write` wrote."""
        return files_written(translate("Purchasing", "The price watch is written."), paths)

    def _billed_since(self, desk: Desk) -> int:
        # Lamport times follow the wall clock in milliseconds.
        return int((desk.now() - timedelta(days=_BILLED_DAYS)).timestamp() * 1000)

    def _asked(self, asked: Asked) -> str:
        now = translate("Purchasing", "{merchant} asks {price} since {time}.").format(
            merchant=self._names.merchant(asked.merchant),
            price=money.text(asked.price_fen),
            time=local_moment(asked.at, self._desk.now()),
        )
        before = ""
        if asked.before_fen:
            before = translate("Purchasing", "Before: {price}, {time}.").format(
                price=money.text(asked.before_fen), time=local_moment(asked.before_at, self._desk.now())
            )
        return sentences(now, before)
