"""What became of each lot of a counted load: what holds it and why, where it lies, where it could lie. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.commands import StoreGoods
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules import zones
from checkpoint_app.domain.rules.release import LoadPart, PartLot
from checkpoint_app.domain.rules.temperatures import bounds
from checkpoint_app.domain.state import Lot
from checkpoint_app.ui.answer import Answer, ok, refusal, refused
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.ui.texts import reason_text
from checkpoint_app.ui.texts.goods_words import class_words
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A lot, what holds it in words (none: it is free), where it lies, and the zone that suits it best."""

    lot: Lot
    name: str
    goods: str
    stops: tuple[str, ...]
    place: str
    zone: str
    suggestion: str

    @property
    def key(self) -> tuple[str, str]:
        return self.lot.sku, self.lot.batch

    def below(self) -> str:
        """The class and the lot, small below the name."""
        batch = self.lot.batch and translate("Receiving", "Lot {batch}").format(batch=self.lot.batch)
        return " · ".join(filter(None, (class_words(self.goods), batch)))

    def amount(self) -> str:
        return f"{quantity_text(self.lot.left)} {self.lot.unit}"

    @property
    def is_free(self) -> bool:
        return not self.lot.is_held

    @property
    def mark(self) -> Mark:
        return Mark.OK if self.is_free else Mark.HELD

    def held_words(self) -> str:
        """`Free`, or what it is held for."""
        if self.is_free:
            return translate("Receiving", "Free")
        if not self.stops:
            return translate("Receiving", "Held: nothing stops it any more, release it (F3)")
        return translate("Receiving", "Held: {why}").format(why=" ".join(self.stops))

    def place_words(self) -> str:
        """Where it lies, or where Enter puts it."""
        if self.place:
            return self.place
        if self.suggestion:
            return translate("Receiving", "→ {zone} (Enter)").format(zone=self.suggestion)
        return translate("Receiving", "No zone suits it: draw one (F9)")


class Places:
    """The lots of the chosen delivery, once its count is finished."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def rows(self) -> list[PlaceRow]:
        """The good lots by class of goods. Raises KnownError."""
        book = self._book
        if book.delivery is None:
            return []
        return [self._row(part, each) for part in book.desk.load_parts(book.chosen) for each in part.lots]

    def state_words(self) -> str:
        """How much is held and how much lies nowhere."""
        rows = self.rows()
        held = sum(1 for row in rows if not row.is_free)
        nowhere = sum(1 for row in rows if not row.place)
        if not rows:
            return translate("Receiving", "Nothing good was counted yet.")
        return translate("Receiving", "Lots held: {held} of {all}. Not put away yet: {nowhere}.").format(
            held=held, all=len(rows), nowhere=nowhere
        )

    def put(self, row: PlaceRow | None) -> Answer:
        """The lot lies where it was suggested."""
        if row is None:
            return refused(translate("Receiving", "Which lot?"), translate("Receiving", "Choose one in the list."))
        if not row.zone:
            return refused(
                translate("Receiving", "No zone suits it."),
                translate(
                    "Receiving", "Nothing was recorded. Draw a zone for such goods at “Lots and cold chain” (F9)."
                ),
            )
        command = StoreGoods(row.lot.delivery, row.lot.sku, row.lot.batch, row.zone)
        match self._book.desk.do(command):
            case Refused(reason=reason):
                return refusal(reason, self._book.names)
            case Done():
                self._book.read_item(row.lot.sku, row.lot.batch)
        return ok(
            translate("Receiving", "{item}: {zone}").format(item=row.name, zone=row.suggestion),
            translate("Receiving", "It lies there from now on. Another place: “Lots and cold chain” (F9)."),
        )

    def next_key(self, row: PlaceRow) -> tuple[str, str] | None:
        """The next lot that lies nowhere; None when there is none."""
        return next((each.key for each in self.rows() if not each.place and each.key != row.key), None)

    def _row(self, part: LoadPart, each: PartLot) -> PlaceRow:
        book = self._book
        zone = book.desk.queries.store.zone(each.lot.zone) if each.lot.zone else None
        best = self._best(part.goods, each.lot) if zone is None else None
        return PlaceRow(
            each.lot,
            book.names.product(each.lot.sku),
            part.goods,
            tuple(reason_text(stop, book.names) for stop in each.stops),
            zone.name if zone is not None else "",
            best.zone.zone if best is not None else "",
            best.zone.name if best is not None else "",
        )

    def _best(self, goods: str, lot: Lot) -> zones.Suggestion | None:
        queries = self._book.desk.queries
        asked = {each.goods: bounds(each.coldest, each.warmest) for each in self._book.protocols.protocols}
        found = zones.suggest(
            lot, self._book.products.get(lot.sku), goods, queries.store.zones(), queries.store.stored(), asked
        )
        return next(iter(found), None)
