"""The merchant's packing list: read from a file or a pasted text, looked at, then recorded. Knows the desk, no widget."""

from __future__ import annotations

import os
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from checkpoint_app.domain.commands import ReadPackingList
from checkpoint_app.domain.facts import AnnouncedLine
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.progress import Progress
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.paths import typed_path
from checkpoint_app.ui.receiving import answers
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.words import sentences, translate

if TYPE_CHECKING:
    from checkpoint_app.intake.packing_list import PackingReading


@dataclass(frozen=True, slots=True)
class PackingRow:
    """A line of the packing list beside what was ordered and what was counted of its item. `row` is its line in the file."""

    row: int
    line: AnnouncedLine
    name: str
    ordered: Decimal
    announced: Decimal
    came: Decimal
    hidden: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.line.sku, self.line.batch

    def batch_words(self) -> str:
        """The lot and its days, small below the name."""
        line = self.line
        parts = [line.batch and translate("Receiving", "Lot {batch}").format(batch=line.batch)]
        parts += [line.expires_on and translate("Receiving", "expires {day}").format(day=line.expires_on), line.origin]
        return " · ".join(filter(None, parts)) or line.sku

    def difference_words(self) -> str:
        """How the whole of what is announced of the item stands to what was ordered."""
        if self.hidden:
            return "?"
        if not self.ordered:
            return translate("Receiving", "Not ordered")
        off = self.announced - self.ordered
        if not off:
            return translate("Receiving", "As ordered")
        if off < 0:
            return translate("Receiving", "{count} fewer than ordered").format(count=quantity_text(-off))
        return translate("Receiving", "{count} more than ordered").format(count=quantity_text(off))

    @property
    def mark(self) -> Mark | None:
        if self.hidden:
            return None
        if not self.ordered:
            return Mark.NOTICE
        if self.announced == self.ordered:
            return Mark.OK
        return Mark.SHORT if self.announced < self.ordered else Mark.OVER


class PackingLists:
    """One reading at a time; nothing is recorded until `record`."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.reading: PackingReading | None = None
        self.delivery = ""
        """For which delivery it was read."""

    # what is shown

    def rows(self) -> list[PackingRow]:
        """What was read and is not recorded yet, or else what is on record."""
        if self.reading is not None:
            lines = [(each.row, each.line) for each in self.reading.lines]
        else:
            lines = [
                (
                    0,
                    AnnouncedLine(
                        lot.sku, lot.announced, lot.unit, lot.batch, lot.produced_on, lot.expires_on, lot.origin
                    ),
                )
                for lot in self._book.lots()
                if lot.announced
            ]
        announced: dict[str, Decimal] = {}
        for _, line in lines:
            announced[line.sku] = announced.get(line.sku, Decimal(0)) + line.quantity
        return [self._row(row, line, announced[line.sku]) for row, line in lines]

    def found(self) -> list[str]:
        """What the list could not say, in sentences with row and column."""
        from checkpoint_app.intake.problems import problem_line

        if self.reading is None:
            return []
        return [problem_line(each) for each in (*self.reading.problems, *self.reading.doubts)]

    @property
    def can_record(self) -> bool:
        return self.reading is not None and self.reading.whole

    def state_words(self) -> str:
        """What is shown: a reading that waits, the list on record, or nothing yet."""
        if self.reading is not None:
            return translate("Receiving", "{file}: look it through, then record it (Ctrl+Enter).").format(
                file=self._file_words(self.reading.file)
            )
        if self._book.has_packing_list:
            return translate("Receiving", "The packing list is recorded. Another one would take its place.")
        return translate(
            "Receiving", "What does the merchant say is on the vehicle? Choose its file, drop it here, or paste it."
        )

    # what is done

    def check_file(self, text: str) -> Answer | None:
        """What is wrong with a path that was chosen or dropped; None when there is a file."""
        if self._book.delivery is None:
            return answers.no_vehicle()
        path = typed_path(text) if text.strip() else None
        if path is not None and os.path.isfile(path) and not self._book.desk.is_own_file(path):
            return None
        return refused(
            translate("Receiving", "This is no packing list."),
            translate("Receiving", "“{path}” was not read. Choose the file that the merchant sent.").format(
                path=text.strip()
            ),
        )

    def check_text(self, text: str) -> Answer | None:
        """What is wrong with a text that was pasted; None when there is something to read."""
        if self._book.delivery is None:
            return answers.no_vehicle()
        if text.strip():
            return None
        return refused(
            translate("Receiving", "Nothing is copied."),
            translate("Receiving", "Copy the merchant's lines first, such as “带鱼 20袋 批号B7”. Nothing was read."),
        )

    def read_file(self, text: str, progress: Progress) -> PackingReading:
        """Read a file. For a worker thread: opens a desk of its own. Raises KnownError."""
        # Imported here: what reads workbooks takes longer to load than the window may take to open.
        from checkpoint_app.intake.catalogue import Catalogue
        from checkpoint_app.intake.packing_list import read_packing_list

        desk = self._book.desk.another()
        try:
            catalogue = Catalogue(desk.queries.reference.district(), desk.checkpoint)
            return read_packing_list(typed_path(text), catalogue, desk.queries.lots.barcode, progress=progress)
        finally:
            desk.close()

    def read_text(self, text: str) -> PackingReading:
        """Read a pasted text. For a worker thread: opens a desk of its own. Raises KnownError."""
        from checkpoint_app.intake.catalogue import Catalogue
        from checkpoint_app.intake.packing_list import read_packing_text

        desk = self._book.desk.another()
        try:
            catalogue = Catalogue(desk.queries.reference.district(), desk.checkpoint)
            return read_packing_text(text, catalogue, desk.queries.lots.barcode)
        finally:
            desk.close()

    def take(self, reading: PackingReading, delivery: str) -> Answer:
        """Show what was read, to be looked at; nothing is recorded yet."""
        if delivery != self._book.chosen:
            return refused(
                translate("Receiving", "Another vehicle was chosen meanwhile."),
                translate("Receiving", "The packing list was left out. Read it again with its vehicle."),
            )
        self.reading, self.delivery = reading, delivery
        if reading.problems:
            return refused(
                translate("Receiving", "The packing list cannot be taken yet: {count} problems.").format(
                    count=len(reading.problems)
                ),
                sentences(self.found()[0], translate("Receiving", "Mend them in the file and read it again.")),
            )
        headline = translate("Receiving", "Lines read: {count}.").format(count=len(reading.lines))
        look = translate("Receiving", "Nothing is recorded yet: look them through, then Ctrl+Enter.")
        return notice(headline, sentences(self.found()[0], look)) if reading.doubts else ok(headline, look)

    def drop(self) -> None:
        """Forget what was read."""
        self.reading = None

    def record(self) -> Answer:
        """Record what was read, as what the merchant announced."""
        reading = self.reading
        if reading is None or not reading.whole:
            return refused(
                translate("Receiving", "There is nothing to record."),
                translate("Receiving", "Read a packing list first, and mend what is wrong in it."),
            )
        match self._book.desk.do(ReadPackingList(self.delivery, tuple(each.line for each in reading.lines))):
            case Refused(reason=reason):
                return refusal(reason, self._book.names)
            case Done():
                self.reading = None
                self._book.read_lines()
        differing = len({row.line.sku for row in self.rows() if row.mark not in (Mark.OK, None)})
        headline = translate("Receiving", "The packing list is recorded.")
        if differing:
            return notice(
                headline,
                translate(
                    "Receiving", "Items announced otherwise than ordered: {count}. The count still starts at 0."
                ).format(count=differing),
            )
        return ok(headline, translate("Receiving", "It stands beside what was ordered. The count still starts at 0."))

    def forget(self) -> None:
        """Another delivery is looked at."""
        self.drop()

    # inside

    def _row(self, row: int, line: AnnouncedLine, announced: Decimal) -> PackingRow:
        listed = self._book.lines.get(line.sku)
        shown = self._book.row(line.sku)
        blind = self._book.protocols.blind_count and self._book.is_counting
        return PackingRow(
            row,
            line,
            self._book.names.product(line.sku),
            listed.ordered if listed is not None else Decimal(0),
            announced,
            listed.came if listed is not None else Decimal(0),
            hidden=shown.hidden if shown is not None and listed is not None else blind,
        )

    def _file_words(self, file: str) -> str:
        from checkpoint_app.intake.problems import PASTED_TEXT

        return translate("Import", "pasted text") if file == PASTED_TEXT else file
