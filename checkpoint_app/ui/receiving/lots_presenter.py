"""What is known of the lots of a load: batch, days, origin, papers, temperature on arrival. Knows the desk, no widget."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from checkpoint_app.domain import celsius
from checkpoint_app.domain.commands import DescribeLot
from checkpoint_app.domain.facts import CERTIFICATES, Certificate, Protocol
from checkpoint_app.domain.goods_reasons import BadBatch, BadDay, BadTemperature, ExpiresBeforeProduced
from checkpoint_app.domain.outcomes import Done, Reason, Refused
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.release import protocol_of
from checkpoint_app.domain.state import Lot
from checkpoint_app.ui.answer import Answer, ok, refusal, refused
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.ui.texts import reason_text
from checkpoint_app.ui.texts.goods_words import certificate_words
from checkpoint_app.words import sentences, translate

TEMPERATURE = "temperature"
_DAY = re.compile(r"(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D?\Z")
_RUN = re.compile(r"(\d{2}|\d{4})(\d{2})(\d{2})\Z")


@dataclass(frozen=True, slots=True)
class LotRow:
    """A lot beside what is missing of it."""

    lot: Lot
    name: str
    missing: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str]:
        return self.lot.sku, self.lot.batch

    def batch_words(self) -> str:
        return self.lot.batch or translate("Receiving", "without a batch")

    def came_words(self) -> str:
        """`12 袋`, with what the packing list says of the lot where it says something."""
        lot = self.lot
        came = f"{quantity_text(lot.good + lot.damaged + lot.refused)} {lot.unit}"
        if not lot.announced:
            return came
        return translate("Receiving", "{count} (announced {announced})").format(
            count=came, announced=quantity_text(lot.announced)
        )

    def missing_words(self) -> str:
        """What the protocol asks for and nobody has written down."""
        if not self.missing:
            return translate("Receiving", "Nothing is missing")
        return translate("Receiving", "Missing: {what}").format(what=translate("Receiving", ", ").join(self.missing))


@dataclass(slots=True)
class LotDraft:
    """What is typed of a lot. `certificates`: the numbers, by facts.CERTIFICATES."""

    batch: str = ""
    produced_on: str = ""
    expires_on: str = ""
    origin: str = ""
    imported: bool = False
    declaration: str = ""
    temperature: str = ""
    certificates: dict[str, str] = field(default_factory=dict)


class Lots:
    """The lots of the chosen item, or of the whole load, and the one that is being described."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.item = ""
        """Only this item's lots are shown; empty: all."""
        self.key: tuple[str, str] | None = None
        """The lot that is described; its batch is empty for a new one too."""
        self.is_new = False
        self.draft = LotDraft()
        self.complaints: dict[str, str] = {}

    # what is shown

    def rows(self) -> list[LotRow]:
        """The lots with what each lacks."""
        return [self._row(lot) for lot in self._book.lots(self.item)]

    def title(self) -> str:
        """Whose lots they are."""
        if self.item:
            return translate("Receiving", "Lots of {item}").format(item=self._book.names.product(self.item))
        return translate("Receiving", "Lots of the load")

    def item_name(self) -> str:
        """The item whose lot is described."""
        return self._book.names.product(self.key[0]) if self.key else ""

    def asked(self) -> frozenset[str]:
        """What the protocol asks for of this lot as it is typed: TEMPERATURE, and facts.CERTIFICATES."""
        if self.key is None:
            return frozenset()
        return _asked(self._protocol(replace(self._book.lot(*self.key), imported=self.draft.imported)))

    # what is done

    def show(self, sku: str) -> None:
        """Turn to the lots of an item; with none, to all of the load."""
        self.item = sku
        lots = self._book.lots(sku)
        if lots:
            self.choose(lots[0].sku, lots[0].batch)
        elif sku:
            self.begin()
        else:
            self.forget()

    def choose(self, sku: str, batch: str) -> None:
        """Describe this lot."""
        self.key, self.is_new, self.complaints = (sku, batch), False, {}
        self.draft = _draft(self._book.lot(sku, batch))

    def begin(self) -> Answer | None:
        """Describe one more lot of the item."""
        sku = self.item or (self.key[0] if self.key else "")
        if not sku:
            return refused(
                translate("Receiving", "Of which item?"),
                translate("Receiving", "Choose a lot of it first, or its line in the purchase list and then Ctrl+L."),
            )
        self.key, self.is_new, self.complaints = (sku, ""), True, {}
        self.draft = LotDraft()
        return None

    def edit(self, name: str, text: str) -> None:
        """A field of the draft was typed."""
        setattr(self.draft, name, text)
        self.complaints.pop(name, None)

    def edit_paper(self, certificate: str, number: str) -> None:
        """The number of a certificate was typed."""
        self.draft.certificates[certificate] = number

    def set_imported(self, imported: bool) -> None:
        """The goods came from abroad: another protocol may ask for more."""
        self.draft.imported = imported

    def save(self) -> Answer:
        """Record what is known of the lot, whole."""
        if self.key is None:
            return refused(translate("Receiving", "Which lot?"), translate("Receiving", "Choose one in the list."))
        sku, draft = self.key[0], self.draft
        batch = draft.batch.strip() if self.is_new else self.key[1]
        if self.is_new and not batch:
            words = translate("Receiving", "Type the batch as it is printed on the box.")
            self.complaints = {"batch": words}
            return refused(translate("Receiving", "The batch is missing."), words)
        command = DescribeLot(
            self._book.chosen,
            sku,
            batch,
            day(draft.produced_on),
            day(draft.expires_on),
            draft.origin.strip(),
            draft.imported,
            draft.declaration.strip(),
            tuple(
                Certificate(each, draft.certificates[each].strip())
                for each in CERTIFICATES
                if draft.certificates.get(each, "").strip()
            ),
            _celsius(draft.temperature),
        )
        match self._book.desk.do(command):
            case Refused(reason=reason):
                self.complaints = self._complaints(reason)
                return refusal(reason, self._book.names)
            case Done():
                self._book.read_lines()
                self.choose(sku, batch)
        row = self._row(self._book.lot(sku, batch))
        headline = translate("Receiving", "{item}, lot {batch}: written down.").format(
            item=row.name, batch=row.batch_words()
        )
        words = sentences(
            translate("Receiving", "Still missing: {what}.").format(what=translate("Receiving", ", ").join(row.missing))
            if row.missing
            else "",
            translate("Receiving", "What is counted next can be put on this lot: choose it beside the count."),
        )
        return ok(headline, words)

    def forget(self) -> None:
        """Another delivery is looked at."""
        self.item, self.key, self.is_new, self.draft, self.complaints = "", None, False, LotDraft(), {}

    # inside

    def _row(self, lot: Lot) -> LotRow:
        lacks = _asked(self._protocol(lot)) - _given(lot)
        missing = tuple(asked_words(each) for each in (TEMPERATURE, *CERTIFICATES) if each in lacks)
        return LotRow(lot, self._book.names.product(lot.sku), missing)

    def _protocol(self, lot: Lot) -> Protocol | None:
        protocols = self._book.protocols if self._book.protocols.name else None
        return protocol_of(self._book.products.get(lot.sku), lot, protocols)

    def _complaints(self, reason: Reason) -> dict[str, str]:
        words = reason_text(reason, self._book.names)
        match reason:
            case BadBatch():
                return {"batch": words}
            case BadDay(what=what):
                return {what: words}
            case ExpiresBeforeProduced():
                return {"expires_on": words}
            case BadTemperature():
                return {"temperature": words}
            case _:
                return {}


def asked_words(what: str) -> str:
    """Something that is asked for, as its label calls it."""
    if what == TEMPERATURE:
        return translate("Receiving", "Temperature on arrival, °C")
    words = certificate_words(what)
    return words[:1].upper() + words[1:]


def day(text: str) -> str:
    """A day as people type it (20211103, 211103, 2021-11-3, 2021年11月3日) as ISO; what is none stays as it was typed."""
    plain = text.strip()
    match = _RUN.match(plain) or _DAY.match(plain)
    if match is None:
        return plain
    year, month, date = match.groups()
    return f"{year if len(year) == 4 else '20' + year}-{int(month):02}-{int(date):02}"


def _celsius(text: str) -> str:
    """As it is stored; what is no temperature stays as it was typed, and the desk says what is wrong."""
    tenths = celsius.tenths(text)
    return text.strip() if tenths is None else celsius.text(tenths)


def _draft(lot: Lot) -> LotDraft:
    return LotDraft(
        lot.batch,
        lot.produced_on,
        lot.expires_on,
        lot.origin,
        lot.imported,
        lot.declaration,
        lot.temperature,
        {each.certificate: each.number for each in lot.certificates},
    )


def _asked(protocol: Protocol | None) -> frozenset[str]:
    if protocol is None:
        return frozenset()
    bounded = {TEMPERATURE} if protocol.coldest or protocol.warmest else set()
    return frozenset(bounded | set(protocol.certificates))


def _given(lot: Lot) -> frozenset[str]:
    given = {each.certificate for each in lot.certificates}
    return frozenset(given | ({TEMPERATURE} if lot.temperature else set()))
