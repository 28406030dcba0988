"""Paper tally sheets: printing one, and typing in what was written on it. Knows the desk, no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.errors import known_errors
from checkpoint_app.db.rows import TallySheet
from checkpoint_app.domain import quantities, sheets, tokens
from checkpoint_app.domain.commands import EnterTally, PrintTally
from checkpoint_app.domain.facts import ExpectedLine, TallyPrinted
from checkpoint_app.domain.goods_reasons import SheetAlreadyEntered, SheetUnknown
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.rules.deliveries import one_line_an_item
from checkpoint_app.intake.goods import GoodsIndex
from checkpoint_app.intake.goods_codes import key_of
from checkpoint_app.intake.scanned import (
    CatalogueCode,
    CountedItem,
    CutOff,
    NotACode,
    PricedItem,
    Scanned,
    WeighedItem,
    WrongCheckDigit,
)
from checkpoint_app.reports.tally_sheet import write_tally_sheet
from checkpoint_app.reports.written import Written
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.receiving import answers, scan_words
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.ui.receiving.scan_presenter import describing
from checkpoint_app.ui.receiving.sheet_lines import SheetLine, read_written
from checkpoint_app.ui.texts import reason_text
from checkpoint_app.words import sentences, translate

_NAMED = 3


class Tallies:
    """One sheet at a time; nothing is recorded until `record`."""

    def __init__(self, book: Book, exports: Path, goods: Callable[[], GoodsIndex]) -> None:
        self._book = book
        self._exports = exports
        self._goods = goods
        self.sheet: TallySheet | None = None
        self.entered_at = ""
        self.typed = ""
        self.complaint = ""
        self.last: SheetLine | None = None
        """The line that was typed last."""
        self._typed_lines: dict[tuple[str, str], SheetLine] = {}

    # what is shown

    @property
    def is_open(self) -> bool:
        """What was written on a sheet is being typed in."""
        return self.sheet is not None and not self.entered_at

    @property
    def delivery(self) -> str:
        """The delivery that the open sheet was printed for; empty where the vehicle had not come yet."""
        return self.sheet.delivery if self.sheet is not None else ""

    def title(self) -> str:
        if self.sheet is None:
            return translate("Receiving", "Tally sheets")
        return translate("Receiving", "Tally sheet {sheet} · {merchant}").format(
            sheet=self.sheet.sheet, merchant=self._book.names.merchant(self.sheet.merchant)
        )

    def lines(self) -> list[SheetLine]:
        """The paper's lines in its order, each with what was typed; below them what was added by hand."""
        if self.sheet is None:
            return []
        rows: list[SheetLine] = []
        rest = dict(self._typed_lines)
        for number, line in enumerate(self.sheet.lines, start=1):
            own = [key for key in rest if key[0] == line.sku]
            rows += [rest.pop(key) for key in own] or [
                SheetLine(number, line.sku, self._book.names.product(line.sku), line.unit)
            ]
        return [*rows, *rest.values()]

    @property
    def _is_foreign(self) -> bool:
        """The sheet was printed on another laptop: what stands on its lines is not known here."""
        return self.is_open and self.sheet is not None and not self.sheet.lines

    def empty_words(self) -> str:
        """What the list says while nothing is in it."""
        if self._is_foreign:
            return translate("Receiving", "Nothing was typed yet. Scan the code beside the first line of the sheet.")
        return translate(
            "Receiving", "No sheet is open. Scan the code on the sheet, or type its number above and press Enter."
        )

    def example(self) -> str:
        """What a line looks like."""
        if self._is_foreign:
            return translate("Receiving", "Item and count: VEG-TUDOU 12")
        return translate("Receiving", "Line and count: 3 12")

    def hint(self) -> str:
        """How lines are typed."""
        if self._is_foreign:
            return translate(
                "Receiving",
                "Scan the code beside a line, or type the item: VEG-TUDOU 12. With damaged, refused, lot and last day: "
                "VEG-TUDOU 12 1 2 squashed #B07 2026-12-31.",
            )
        return translate(
            "Receiving",
            "Line and count: 3 12. With damaged, refused, lot and last day: 3 12 1 2 squashed #B07 2026-12-31. "
            "Scanning the code beside a line types its number.",
        )

    def merchants(self) -> list[tuple[str, str]]:
        """(id, name) of the merchants of whom something is to come."""
        due = {line.merchant for line in self._book.desk.queries.purchase_list()}
        return [each for each in self._book.desk.queries.reference.merchants_main_first() if each[0] in due]

    # printing

    def print_for(self, merchant: str) -> Answer | str:
        """Record a new sheet for what a merchant is to bring, or with no merchant for the chosen delivery; its number."""
        if merchant:
            due = self._book.desk.queries.purchase_list(merchant)
            lines = one_line_an_item([ExpectedLine(each.sku, each.ordered, each.unit) for each in due])
            return self._print(PrintTally(merchant, "", lines))
        delivery = self._book.delivery
        if delivery is None:
            return answers.no_vehicle()
        rows = [row for row in self._book.listed() if row.line.ordered or row.line.announced]
        lines = tuple(ExpectedLine(row.sku, row.line.ordered, row.unit) for row in rows)
        return self._print(PrintTally(delivery.merchant, delivery.delivery, lines))

    def write(self, sheet: str) -> Written | None:
        """The sheet as PDF. For a worker thread: it opens a desk of its own. Raises KnownError."""
        desk = self._book.desk.another()
        try:
            with known_errors(self._exports):
                blind = self._book.protocols.blind_count
                return write_tally_sheet(desk.queries, sheet, self._exports, made_at=desk.now(), blind=blind)
        finally:
            desk.close()

    def written(self, written: Written | None) -> Answer:
        """After the PDF was written."""
        if written is None:
            return refused(translate("Receiving", "The tally sheet was taken back meanwhile."))
        headline = translate("Receiving", "The tally sheet is written: print it, and keep it at hand.")
        return files_written(headline, written.paths, written.missing)

    # entering

    def open(self, text: str) -> Answer:
        """Turn to the sheet of this number (or of this QR code). One that a dead laptop printed is taken too: its lines are
        not known here, so items are found by their names."""
        typed = text.strip()
        typed = typed[len(tokens.TALLY_PREFIX) :] if typed.upper().startswith(tokens.TALLY_PREFIX) else typed
        number = sheets.read_sheet(typed)
        if number is None:
            return refusal(SheetUnknown(typed), self._book.names)
        queries = self._book.desk.queries
        delivery = self._book.delivery
        found = queries.lots.tally(number)
        if found is None and delivery is None:
            return answers.no_vehicle()
        if self.sheet is None or self.sheet.sheet != number:
            self._typed_lines = {}
            self.last = None
        self.sheet = found or TallySheet(number, delivery.merchant if delivery else "", "", "", ())
        self.typed, self.complaint = "", ""
        self.entered_at = queries.lots.entered_sheet(number)
        if self.entered_at:
            return refusal(SheetAlreadyEntered(number, self.entered_at), self._book.names)
        headline = translate("Receiving", "Tally sheet {sheet}: type what was written on it.").format(sheet=number)
        if found is None:
            return notice(
                headline,
                translate(
                    "Receiving",
                    "It was printed on another laptop: scan the code beside each line, or type the item's code or name.",
                ),
            )
        return ok(headline, self.hint())

    def type_line(self, text: str) -> None:
        """What stands in the field now."""
        self.typed = text
        self.complaint = ""

    def point(self, scanned: Scanned) -> Answer:
        """A code was scanned while a sheet is typed in, its own beside each line or one on goods: which line comes next."""
        match scanned:
            case CountedItem(sku=sku) | WeighedItem(sku=sku) | PricedItem(sku=sku) | CatalogueCode(sku=sku):
                self.typed, self.complaint = f"{self._number_of(sku) or sku} ", ""
                return notice(
                    translate("Receiving", "{item}: what was written beside it?").format(
                        item=self._book.names.product(sku)
                    ),
                    translate(
                        "Receiving", "Type the numbers, then Enter. Scans are not counted while a sheet is open."
                    ),
                )
            case WrongCheckDigit() | CutOff() | NotACode():
                return scan_words.no_goods(scanned)
            case _:
                return refused(
                    translate("Receiving", "This code is not known yet."),
                    translate("Receiving", "Nothing was changed. Find the item by its name, below."),
                )

    def take_line(self) -> Answer:
        """A line as it was typed: its number, or the item's code or name; behind it what was written."""
        if self.sheet is None:
            return self._complain(translate("Receiving", "Type the sheet's number first, or scan its QR code."))
        word, _, rest = self.typed.strip().partition(" ")
        if not rest.strip():
            return self._complain(
                translate("Receiving", "Type the line's number and how many: 3 12. With 0 you say that none came.")
            )
        sku = self._item(word)
        return self._take(sku, rest) if isinstance(sku, str) else self._complain(sku.words)

    def add(self, sku: str, quantity: Decimal) -> Answer:
        """Something was written below the printed lines."""
        if self.sheet is None:
            return self._complain(translate("Receiving", "Type the sheet's number first, or scan its QR code."))
        return self._take(sku, quantities.text(quantity))

    def drop(self, line: SheetLine) -> None:
        """What was typed of this line is forgotten."""
        self._typed_lines.pop(line.key, None)

    def record(self) -> Answer:
        """Record the sheet, once."""
        if self.sheet is None or not self._typed_lines:
            return self._complain(translate("Receiving", "Nothing was typed yet: type the lines first, such as 3 12."))
        if self._book.delivery is None:
            return answers.no_vehicle()
        sheet = self.sheet.sheet
        typed = list(self._typed_lines.values())
        lines = tuple(each for line in typed for each in line.facts())
        match self._book.desk.do(EnterTally(self.delivery or self._book.chosen, sheet, lines)):
            case Refused(reason=reason):
                self.complaint = ""
                return refusal(reason, self._book.names)
            case Done():
                pass
        self.sheet, self.typed, self.entered_at, self.last, self._typed_lines = None, "", "", None, {}
        self._book.read_lines()
        headline = translate("Receiving", "Tally sheet {sheet} is entered: {count} lines.").format(
            sheet=sheet, count=len(typed)
        )
        unclear = self._describe(typed)
        self._book.read_lines()
        if unclear:
            return notice(headline, unclear)
        return ok(
            headline,
            translate(
                "Receiving", "Its counts stand beside those made here; the sheet counts once. Write “entered” on it."
            ),
        )

    # inside

    def _print(self, command: PrintTally) -> Answer | str:
        if not command.lines:
            return refused(
                translate("Receiving", "There is nothing to print."),
                translate("Receiving", "Nothing is on order with this merchant. A blank page serves as well."),
            )
        match self._book.desk.do(command):
            case Done(facts=(TallyPrinted(sheet=sheet), *_)):
                return sheet
            case Refused(reason=reason):
                return refusal(reason, self._book.names)
            case Done():
                raise AssertionError("a sheet is always something new")

    def _number_of(self, sku: str) -> int:
        """The printed line of an item; 0 for none."""
        lines = self.sheet.lines if self.sheet is not None else ()
        return next((number for number, line in enumerate(lines, start=1) if line.sku == sku), 0)

    def _item(self, word: str) -> str | _NoItem:
        """The item that a line begins with."""
        lines = self.sheet.lines if self.sheet is not None else ()
        if word.isdecimal() and len(word) < 6:
            if 1 <= int(word) <= len(lines):
                return lines[int(word) - 1].sku
            return _NoItem(_no_line(word, len(lines)))
        bound = self._book.desk.queries.lots.barcode(key_of(word))
        sku = self._book.sku_of(word) or (bound.sku if bound is not None else "")
        if sku:
            return sku
        found = self._goods().find(word)
        if len(found) == 1 or (found and word in (found[0].name, *found[0].other_names)):
            return found[0].sku
        if not found:
            return _NoItem(translate("Receiving", "No item is called “{text}”.").format(text=word))
        names = translate("Receiving", ", ").join(each.name for each in found[:_NAMED])
        return _NoItem(
            translate("Receiving", "“{text}” may be {items}: type more of its name, or its code.").format(
                text=word, items=names
            )
        )

    def _take(self, sku: str, text: str) -> Answer:
        written = read_written(text)
        if isinstance(written, str):
            return self._complain(written)
        name = self._book.names.product(sku)
        line = SheetLine(self._number_of(sku), sku, name, self._unit(sku), written)
        self._typed_lines[line.key] = self.last = line
        self.typed, self.complaint = "", ""
        headline = translate("Receiving", "{item}: {count} {unit}").format(
            item=name, count=quantities.text(written.good), unit=line.unit
        )
        return notice(headline, translate("Receiving", "Nothing is recorded until the whole sheet is (Ctrl+Enter)."))

    def _unit(self, sku: str) -> str:
        number = self._number_of(sku)
        return self.sheet.lines[number - 1].unit if self.sheet is not None and number else self._book.unit(sku)

    def _describe(self, lines: Iterable[SheetLine]) -> str:
        """Write down until when the lots of a sheet are good; what could not be, in words. What is recorded otherwise already
        is not overwritten."""
        said: list[str] = []
        for line in lines:
            read = line.written.expires_on if line.written is not None else ""
            lot = self._book.lot(*line.key)
            if read and lot.expires_on not in ("", read):
                said.append(
                    translate(
                        "Receiving", "{item}: the sheet says {read}, recorded is {recorded}. Compare (Ctrl+L)."
                    ).format(item=line.name, read=read, recorded=lot.expires_on)
                )
            elif read and not lot.expires_on:
                outcome = self._book.desk.do(describing(replace(lot, expires_on=read)))
                if isinstance(outcome, Refused):
                    said.append(reason_text(outcome.reason, self._book.names))
        return sentences(*said)

    def _complain(self, words: str) -> Answer:
        self.complaint = words
        return refused(translate("Receiving", "Nothing was taken."), words)


@dataclass(frozen=True, slots=True)
class _NoItem:
    """Why a line is about no item."""

    words: str


def _no_line(number: str, lines: int) -> str:
    if not lines:
        return translate(
            "Receiving",
            "Its lines are not known here: begin with the item's code or name, as in VEG-TUDOU 12, or scan its code.",
        )
    return translate("Receiving", "The sheet has no line {number}: its lines go from 1 to {count}.").format(
        number=number, count=lines
    )
