"""Paper tally sheets: printing one, and typing in what was written on it. Knows the desk, no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.errors import known_errors
from checkpoint_app.db.rows import TallySheet
from checkpoint_app.domain import quantities, sheets, tokens
from checkpoint_app.domain.commands import EnterTally, PrintTally
from checkpoint_app.domain.facts import DAMAGED, GOOD, REFUSED, ExpectedLine, TallyLine, TallyPrinted
from checkpoint_app.domain.goods_reasons import SheetAlreadyEntered, SheetUnknown
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.rules.deliveries import one_line_an_item
from checkpoint_app.reports.tally_sheet import write_tally_sheet
from checkpoint_app.reports.written import Written
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.receiving import answers
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of the paper with what was typed of it so far. `number` is 0 for what was written below the printed lines."""

    number: int
    sku: str
    name: str
    unit: str
    good: Decimal | None = None
    damaged: Decimal = Decimal(0)
    refused: Decimal = Decimal(0)
    batch: str = ""
    reason: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.sku, self.batch

    def remark(self) -> str:
        """The lot, and why something was not good."""
        return " ".join(filter(None, (self.batch and f"#{self.batch}", self.reason)))


class Tallies:
    """One sheet at a time; nothing is recorded until `record`."""

    def __init__(self, book: Book, exports: Path) -> None:
        self._book = book
        self._exports = exports
        self.sheet: TallySheet | None = None
        self.entered_at = ""
        self.typed = ""
        self.complaint = ""
        self._typed_lines: dict[tuple[str, str], SheetLine] = {}

    # what is shown

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

    def hint(self) -> str:
        """How lines are typed."""
        return translate(
            "Receiving",
            "Line and count: 3 12. With damaged and refused: 3 12 1 2 squashed. With its lot: 3 12 #B07. "
            "Enter takes the line.",
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
        self.sheet = found or TallySheet(number, delivery.merchant if delivery else "", "", "", ())
        self.typed, self.complaint = "", ""
        self.entered_at = queries.lots.entered_sheet(number)
        if self.entered_at:
            return refusal(SheetAlreadyEntered(number, self.entered_at), self._book.names)
        headline = translate("Receiving", "Tally sheet {sheet}: type what was written on it.").format(sheet=number)
        if found is None:
            return notice(
                headline,
                translate("Receiving", "It was printed on another laptop: find each item by its name, below."),
            )
        return ok(headline, self.hint())

    def type_line(self, text: str) -> None:
        """What stands in the field now."""
        self.typed = text
        self.complaint = ""

    def take_line(self) -> Answer:
        """A line as it was typed: number, good, damaged, refused, reason, `#` and its lot."""
        if self.sheet is None:
            return self._complain(translate("Receiving", "Type the sheet's number first, or scan its QR code."))
        parts = self.typed.split()
        batch = next((each[1:] for each in parts if each.startswith("#")), "")
        parts = [each for each in parts if not each.startswith("#")]
        if not self.sheet.lines:
            return self._complain(translate("Receiving", "Its lines are not known here: find the item by its name."))
        if len(parts) < 2:
            return self._complain(
                translate("Receiving", "Type the line's number and how many: 3 12. With 0 you say that none came.")
            )
        number = int(parts[0]) if parts[0].isdecimal() and len(parts[0]) < 6 else 0
        if not 1 <= number <= len(self.sheet.lines):
            return self._complain(
                translate("Receiving", "The sheet has no line {number}: its lines go from 1 to {count}.").format(
                    number=parts[0], count=len(self.sheet.lines)
                )
            )
        expected = self.sheet.lines[number - 1]
        return self._take(number, expected.sku, expected.unit, parts[1:], batch)

    def add(self, sku: str, quantity: Decimal) -> Answer:
        """Something was written below the printed lines."""
        if self.sheet is None:
            return self._complain(translate("Receiving", "Type the sheet's number first, or scan its QR code."))
        on_paper = {line.sku: number for number, line in enumerate(self.sheet.lines, start=1)}
        return self._take(on_paper.get(sku, 0), sku, self._book.unit(sku), [quantities.text(quantity)], "")

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
        lines = tuple(each for line in self._typed_lines.values() for each in _as_facts(line))
        match self._book.desk.do(EnterTally(self.delivery or self._book.chosen, sheet, lines)):
            case Refused(reason=reason):
                self.complaint = ""
                return refusal(reason, self._book.names)
            case Done():
                pass
        count = len(self._typed_lines)
        self.sheet, self.typed, self.entered_at, self._typed_lines = None, "", "", {}
        self._book.read_lines()
        return ok(
            translate("Receiving", "Tally sheet {sheet} is entered: {count} lines.").format(sheet=sheet, count=count),
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

    def _take(self, number: int, sku: str, unit: str, parts: Sequence[str], batch: str) -> Answer:
        counts: list[Decimal] = []
        words: list[str] = []
        for part in parts:
            try:
                if words or len(counts) == 3:
                    raise quantities.NotAQuantity(part)
                counts.append(quantities.parse(part))
            except quantities.NotAQuantity:
                words.append(part)
        if not counts or min(counts) < 0:
            return self._complain(translate("Receiving", "“{text}” is not a count.").format(text=" ".join(parts)))
        good, damaged, bad = (*counts, Decimal(0), Decimal(0))[:3]
        reason = " ".join(words)
        if (damaged or bad) and not reason:
            return self._complain(
                translate("Receiving", "Why is it damaged or refused? Add the reason: 3 12 1 0 squashed.")
            )
        if reason and not (damaged or bad):
            return self._complain(translate("Receiving", "“{text}” is not a count.").format(text=reason))
        name = self._book.names.product(sku)
        line = SheetLine(number, sku, name, unit, good, damaged, bad, batch, reason)
        self._typed_lines[line.key] = line
        self.typed, self.complaint = "", ""
        headline = translate("Receiving", "{item}: {count} {unit}").format(
            item=name, count=quantities.text(good), unit=unit
        )
        return notice(headline, translate("Receiving", "Nothing is recorded until the whole sheet is (Ctrl+Enter)."))

    def _complain(self, words: str) -> Answer:
        self.complaint = words
        return refused(translate("Receiving", "Nothing was taken."), words)


def _as_facts(line: SheetLine) -> list[TallyLine]:
    counts = ((GOOD, line.good or Decimal(0)), (DAMAGED, line.damaged), (REFUSED, line.refused))
    return [
        TallyLine(line.sku, condition, count, line.unit, line.batch, "" if condition == GOOD else line.reason)
        for condition, count in counts
        if count or condition == GOOD
    ]
