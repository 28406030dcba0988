"""What became of each lot of a counted load: what holds it and why, where it lies, where it could lie. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.release import LoadPart, PartLot
from checkpoint_app.domain.state import Lot
from checkpoint_app.ui.answer import Answer, notice, refused
from checkpoint_app.ui.coldchain import placing
from checkpoint_app.ui.coldchain.placing import Choice, Placement
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.ui.texts import Words, reason_words
from checkpoint_app.ui.texts.goods_words import class_words
from checkpoint_app.words import sentences, translate

_KEYS = 4  # so many of the zones that suit a lot have a key


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A lot, what holds it in words (none: it is free), where it lies, and the zones that suit it. `placement` is None where
    nothing of it is left, or no zone is drawn."""

    lot: Lot
    name: str
    goods: str
    stops: tuple[Words, ...]
    placement: Placement | None

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
        return translate("Receiving", "Held: {why}").format(why=sentences(*(each.headline for each in self.stops)))

    def why_words(self) -> str:
        """The same with what to do about it."""
        if self.is_free or not self.stops:
            return self.held_words()
        return " ".join(f"{each.headline} {each.detail}" for each in self.stops)

    @property
    def place(self) -> str:
        """Where it lies, for people; empty for nowhere."""
        return self.placement.zone_name if self.placement is not None else ""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The zones that suit it, best first; none once it lies in one."""
        if self.placement is None or self.placement.zone:
            return ()
        return self.placement.choices

    def place_words(self) -> str:
        """Where it lies, or where Enter puts it."""
        if self.place:
            return self.place
        if self.choices:
            best = self.choices[0]
            return translate("Receiving", "→ {zone} (Enter)").format(zone=best.name) + f"\n{best.why}"
        return translate("Receiving", "No zone suits it: draw one (F9)")

    def others_words(self) -> str:
        """The other zones that suit it, each with its key."""
        others = [f"{number} {each.name}" for number, each in enumerate(self.choices[:_KEYS], start=1)]
        return translate("Receiving", "Keys: {zones}").format(zones="  ".join(others)) if len(others) > 1 else ""


class Places:
    """The lots of the chosen delivery, once its count is finished."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def rows(self) -> list[PlaceRow]:
        """The good lots by class of goods. Raises KnownError."""
        book = self._book
        if book.delivery is None:
            return []
        placements = {(each.sku, each.batch): each for each in placing.suggestions(book.desk, book.names, book.chosen)}
        return [
            self._row(part, each, placements.get((each.lot.sku, each.lot.batch)))
            for part in book.desk.load_parts(book.chosen)
            for each in part.lots
        ]

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

    def put(self, row: PlaceRow | None, number: int = 1) -> Answer:
        """The lot lies in the zone that is suggested, or in another of those that suit it, by its number from 1."""
        if row is None:
            return refused(translate("Receiving", "Which lot?"), translate("Receiving", "Choose one in the list."))
        if row.place:
            return notice(
                translate("Receiving", "It lies there already: {zone}.").format(zone=row.place),
                translate("Receiving", "Nothing was recorded. Another place: “Lots and cold chain” (F9)."),
            )
        if row.placement is None or not 0 < number <= len(row.choices):
            return refused(
                translate("Receiving", "No such zone suits it."),
                translate(
                    "Receiving", "Nothing was recorded. Draw a zone for such goods at “Lots and cold chain” (F9)."
                ),
            )
        book = self._book
        answer = placing.put(book.desk, book.names, row.placement, row.choices[number - 1].zone)
        book.read_item(row.lot.sku, row.lot.batch)
        return answer

    def put_all(self) -> Answer:
        """Each lot that lies nowhere yet lies where it is suggested."""
        book = self._book
        answer = placing.put_all(book.desk, book.names, placing.suggestions(book.desk, book.names, book.chosen))
        book.read_lines()
        return answer

    def next_key(self, row: PlaceRow) -> tuple[str, str] | None:
        """The next lot that lies nowhere; None when there is none."""
        return next((each.key for each in self.rows() if not each.place and each.key != row.key), None)

    def _row(self, part: LoadPart, each: PartLot, placement: Placement | None) -> PlaceRow:
        names = self._book.names
        stops = tuple(reason_words(stop, names) for stop in each.stops)
        return PlaceRow(each.lot, names.product(each.lot.sku), part.goods, stops, placement)
