"""A merchant's prices before they are recorded: typed, read from a file or pasted, and flagged at once. Knows no widget."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import RecordQuotes
from checkpoint_app.domain.facts import QuoteLine
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.reference import Merchant, Product
from checkpoint_app.domain.rules.price_watch import RISE_PERCENT, Asked, Flag, Watched, flags
from checkpoint_app.domain.rules.purchasing import is_price
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import NotText
from checkpoint_app.progress import Progress
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.paths import typed_path
from checkpoint_app.ui.purchasing.rows import QuoteRow
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.ui.texts.price_flags import flag_text
from checkpoint_app.words import sentences, translate

if TYPE_CHECKING:
    from checkpoint_app.intake.quotes import QuoteReading

TYPED, FILE, TEXT = "typed", "file", "text"


class QuotesPresenter:
    """Keeps the merchant and the prices that are not recorded yet. Call `reload` before the first look and after each change
    of data. `rise_percent` is the rise since a merchant's last price that is flagged."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.rise_percent = RISE_PERCENT
        self.merchant = ""
        self.only_needed = True
        self.item = ""
        self.complaint = ""
        self.found: tuple[str, ...] = ()
        """What the last file or text could not say, in sentences with row and column."""
        self._drafts: dict[str, dict[str, int]] = {}
        self._sources: dict[str, str] = {}
        self._watched: dict[str, Watched] = {}
        self._needed: dict[str, dict[str, str]] = {}

    def reload(self) -> None:
        """Read again what the page shows. Raises KnownError."""
        queries = self._desk.queries
        self._watched = {each.sku: each for each in queries.purchasing.watched_prices()}
        self._needed = {}
        for line in queries.purchase_list():
            quantity = translate("Purchasing", "{quantity} {unit}").format(
                quantity=quantity_text(line.ordered), unit=line.unit
            )
            self._needed.setdefault(line.merchant, {})[line.sku] = quantity
        merchants = queries.reference.merchants()
        if self.merchant not in merchants:
            self.merchant = next((each for each in merchants if each in self._needed), next(iter(merchants), ""))

    def merchants(self) -> list[Merchant]:
        """Those with something on order first."""
        known = self._desk.queries.reference.merchants().values()
        return sorted(known, key=lambda each: each.merchant not in self._needed)

    def choose(self, merchant: str) -> None:
        """Turn to another merchant; what is typed for this one is kept."""
        if merchant != self.merchant:
            self.merchant = merchant
            self.item = ""
            self.complaint = ""
            self.found = ()

    def rows(self) -> list[QuoteRow]:
        """The merchant's items, those on order first; the others only when they are asked for or have a price typed."""
        needed, drafts = self._needed.get(self.merchant, {}), self._draft
        offered = self._offered()
        shown = [sku for sku in offered if sku in needed]
        hides = self.only_needed and bool(needed)
        shown += [sku for sku in offered if sku not in needed and (not hides or sku in drafts)]
        return [self._row(offered[sku], needed.get(sku, "")) for sku in shown]

    @property
    def typed(self) -> int:
        """How many prices wait to be recorded."""
        return len(self._draft)

    @property
    def flagged(self) -> int:
        """How many of them are flagged."""
        return sum(bool(self._flags(sku, fen)) for sku, fen in self._draft.items())

    def set_price(self, text: str) -> Answer | None:
        """What was typed is the price of one unit of the chosen item; an empty text takes its price away.

        Answers only where there is something to say: a text that is no price, or a price to look at.
        """
        self.complaint = ""
        product = self._offered().get(self.item)
        if product is None:
            self.complaint = translate("Purchasing", "Choose an item in the list first.")
            return refused(translate("Purchasing", "No item is chosen."), self.complaint)
        if not text.strip():
            self._draft.pop(self.item, None)
            return None
        fen = money.read(text)
        if fen is None or not is_price(fen, product.declared_price_fen):
            self.complaint = self._why_not(text, fen, product)
            return refused(translate("Purchasing", "This is no price."), self.complaint)
        self._draft[self.item] = fen
        self._sources.setdefault(self.merchant, TYPED)
        found = self._flags(self.item, fen)
        if not found:
            return None
        return notice(
            translate("Purchasing", "Look at {item}: {price}.").format(
                item=self._names.product(self.item), price=money.text(fen)
            ),
            sentences(*map(flag_text, found)),
        )

    def next_item(self) -> str:
        """The item below the chosen one in the list; empty after the last."""
        skus = [row.sku for row in self.rows()]
        place = skus.index(self.item) + 1 if self.item in skus else 0
        return skus[place] if place < len(skus) else ""

    def check_file(self, text: str) -> Answer | None:
        """What is wrong with a path that was typed or chosen; None when there is a file."""
        path = typed_path(text) if text.strip() else None
        if path is not None and os.path.isfile(path):
            return None
        return refused(
            translate("Purchasing", "This file is not there."),
            translate("Purchasing", "“{path}” was not read. Choose the file that the merchant sent back.").format(
                path=text.strip()
            ),
        )

    def check_text(self, text: str) -> Answer | None:
        """What is wrong with a text that was pasted; None when there is something to read."""
        if text.strip():
            return None
        return refused(
            translate("Purchasing", "Nothing is copied."),
            translate(
                "Purchasing", "Copy the merchant's lines in the chat first, such as “西红柿 4.80”. Nothing was read."
            ),
        )

    def read_file(self, text: str, progress: Progress) -> QuoteReading:
        """Read the prices in a file. For a worker thread: opens a desk of its own. Raises KnownError."""
        # Imported here: what reads workbooks takes longer to load than the window may take to open.
        from checkpoint_app.intake.catalogue import Catalogue
        from checkpoint_app.intake.quotes import QuoteReading, read_quotes

        path = typed_path(text)
        if self._desk.is_own_file(path):
            return QuoteReading(path.name, problems=(Problem(path.name, 0, "", NotText("other")),))
        desk = self._desk.another()
        try:
            catalogue = Catalogue(desk.queries.reference.district(), desk.checkpoint)
            return read_quotes(path, catalogue, progress=progress)
        finally:
            desk.close()

    def read_text(self, text: str) -> QuoteReading:
        """Read the prices in a pasted text. For a worker thread: opens a desk of its own. Raises KnownError."""
        from checkpoint_app.intake.catalogue import Catalogue
        from checkpoint_app.intake.quotes import read_quote_text

        desk = self._desk.another()
        try:
            return read_quote_text(text, Catalogue(desk.queries.reference.district(), desk.checkpoint))
        finally:
            desk.close()

    def take(self, reading: QuoteReading, source: str) -> Answer:
        """Put the prices that were read beside their items, to be looked at; nothing is recorded yet."""
        from checkpoint_app.intake.problems import problem_line

        self.complaint = ""
        self.found = tuple(problem_line(each) for each in (*reading.problems, *reading.doubts))
        offered = self._offered()
        strange = [line for line in reading.lines if line.sku not in offered]
        for line in reading.lines:
            if line.sku in offered:
                self._draft[line.sku] = line.price_fen
        if strange:
            self.found += tuple(
                translate("Purchasing", "Row {row}: this merchant does not sell {item}.").format(
                    row=line.row, item=self._names.product(line.sku)
                )
                for line in strange
            )
        taken = len(reading.lines) - len(strange)
        if taken:
            self._sources[self.merchant] = source
        return self._taken(taken)

    def drop(self) -> None:
        """Forget the merchant's prices that are not recorded."""
        self._drafts.pop(self.merchant, None)
        self._sources.pop(self.merchant, None)
        self.complaint = ""
        self.found = ()

    def record(self) -> Answer:
        """Record all prices that are typed, in one action."""
        products = self._offered()
        drafts = dict(self._draft)
        lines = tuple(QuoteLine(sku, products[sku].unit, fen) for sku, fen in drafts.items() if sku in products)
        flagged = self.flagged
        match self._desk.do(RecordQuotes(self.merchant, self._sources.get(self.merchant, TYPED), lines)):
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done():
                self.drop()
                self.reload()
                headline = translate("Purchasing", "Prices recorded: {count}.").format(count=len(lines))
                if not flagged:
                    return ok(headline, translate("Purchasing", "They are billed from now on."))
                return notice(
                    headline,
                    translate("Purchasing", "Flagged: {count}. They stand in the price watch.").format(count=flagged),
                )

    # inside

    @property
    def _draft(self) -> dict[str, int]:
        return self._drafts.setdefault(self.merchant, {})

    def _offered(self) -> dict[str, Product]:
        """What the merchant sells; one without offers sells everything."""
        reference = self._desk.queries.reference
        offers = reference.offers(self.merchant)
        products = reference.products()
        return {sku: each for sku, each in products.items() if not offers or sku in offers}

    def _row(self, product: Product, needed: str) -> QuoteRow:
        asked = self._asked(product.sku)
        typed = self._draft.get(product.sku, 0)
        return QuoteRow(
            sku=product.sku,
            name=product.name,
            unit=product.unit,
            needed=needed,
            declared_fen=product.declared_price_fen,
            last_fen=asked.price_fen if asked else 0,
            last=local_moment(asked.at, self._desk.now()) if asked else "",
            typed_fen=typed,
            flags=self._flags(product.sku, typed) if typed else self._recorded_flags(product.sku),
        )

    def _asked(self, sku: str) -> Asked | None:
        watched = self._watched.get(sku)
        asked = watched.asked if watched else ()
        return next((each for each in asked if each.merchant == self.merchant and each.price_fen), None)

    def _recorded_flags(self, sku: str) -> tuple[Flag, ...]:
        watched = self._watched.get(sku)
        found: Iterable[tuple[str, Flag]] = watched.flags(self.rise_percent) if watched else ()
        return tuple(flag for merchant, flag in found if merchant == self.merchant)

    def _flags(self, sku: str, fen: int) -> tuple[Flag, ...]:
        product = self._desk.queries.reference.products().get(sku)
        watched, asked = self._watched.get(sku), self._asked(sku)
        before = 0
        if asked is not None:  # the same price again has risen from what it had risen from
            before = asked.price_fen if asked.price_fen != fen else asked.before_fen
        return flags(
            fen,
            declared_fen=product.declared_price_fen if product else 0,
            others=watched.others(self.merchant) if watched else (),
            before_fen=before,
            rise_percent=self.rise_percent,
        )

    def _why_not(self, text: str, fen: int | None, product: Product) -> str:
        if fen is None:
            return translate("Purchasing", "“{text}” is no amount in yuan. Type it like 4.80.").format(
                text=text.strip()
            )
        if not fen:
            return translate("Purchasing", "A price is more than 0. Leave the field empty where there is none.")
        return translate(
            "Purchasing", "{price} cannot be meant: declared is {declared}. Are yuan and fen mixed up?"
        ).format(price=money.text(fen), declared=money.text(product.declared_price_fen))

    def _taken(self, taken: int) -> Answer:
        if not taken:
            headline = translate("Purchasing", "No price was read.")
            return refused(headline, self.found[0] if self.found else "")
        headline = translate("Purchasing", "Prices read: {count}.").format(count=taken)
        look = translate("Purchasing", "Nothing is recorded yet: look at them, then press “Record prices”.")
        if self.found:
            not_read = translate("Purchasing", "To look at in it: {count}.").format(count=len(self.found))
            return notice(headline, sentences(not_read, look))
        return notice(headline, look) if self.flagged else ok(headline, look)
