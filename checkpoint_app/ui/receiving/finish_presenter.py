"""The end of a count: what will be recorded, what comes later, and what happens to the load then. Knows the desk, no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.errors import known_errors
from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import FinishCount, SendBack
from checkpoint_app.domain.facts import GOOD, GoodsCounted, TallyEntered, TallyLine
from checkpoint_app.domain.outcomes import CountAlreadyFinished, Done, NothingCounted, Refused
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.state import DeliveryStage, RecordedFact
from checkpoint_app.reports import receiving_note
from checkpoint_app.reports.written import Written
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.receiving import answers
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.ui.receiving.rows import CountRow, LineState, SummaryLine, condition_words, summary
from checkpoint_app.ui.texts import local_moment
from checkpoint_app.words import sentences, translate

_NAMED = 6


@dataclass(frozen=True, slots=True)
class LateCount:
    """Somebody counted on another laptop while the count was finished on this one."""

    who: str
    words: str


class Finishing:
    """Two presses: the first shows what would be recorded, the second records it."""

    def __init__(self, book: Book, exports: Path) -> None:
        self._book = book
        self._exports = exports

    # before

    def ask(self) -> Answer:
        """The first press: show the summary. Nothing is recorded."""
        delivery = self._book.delivery
        if delivery is None:
            return answers.no_vehicle()
        if delivery.count_finished_at:
            return refusal(CountAlreadyFinished(delivery.count_finished_at), self._book.names)
        if not any(line.came for line in self._book.lines.values()):
            return refusal(NothingCounted(), self._book.names)
        self._book.closing = True
        detail = translate("Receiving", "Nothing was recorded yet. Enter finishes the count, Esc goes on counting.")
        differing = sum(1 for row in self._book.listed() if row.differs)
        if not differing:
            return notice(translate("Receiving", "Everything as ordered. Finish the count?"), detail)
        return notice(
            translate("Receiving", "Items that differ: {count}. Finish the count?").format(count=differing), detail
        )

    def summary(self) -> tuple[SummaryLine, ...]:
        """What finishing the count would say of the load."""
        return summary(self._book.listed())

    def short(self) -> list[CountRow]:
        """The items of which something is missing."""
        return [row for row in self._book.listed() if row.state is LineState.SHORT]

    def toggle_later(self, sku: str) -> Answer:
        """The rest of a short item comes later, or never."""
        row = self._book.row(sku) if sku else None
        if row is None or row.state is not LineState.SHORT:
            return refused(
                translate("Receiving", "Which item?"),
                translate("Receiving", "Choose an item that is short with ↑ and ↓, then press the key again."),
            )
        self._book.later ^= {sku}
        return self._said_later(row.name, row.sku in self._book.later)

    def toggle_all(self) -> Answer:
        """All of what is short comes later; again, and none of it does."""
        skus = {row.sku for row in self.short()}
        self._book.later = set() if skus <= self._book.later else skus
        return self._said_later(translate("Receiving", "All short items"), bool(self._book.later))

    def finish(self) -> Answer:
        """The second press: the count is finished, and what is missing is short."""
        book = self._book
        later = tuple(row.sku for row in self.short() if row.sku in book.later)
        match book.desk.do(FinishCount(book.chosen, later)):
            case Refused(reason=reason):
                book.closing = False
                return refusal(reason, book.names)
            case Done():
                book.closing = False
                book.reload()
        title = book.title()
        if self.next_station == "packing":
            words = translate("Receiving", "{delivery}: the goods are free. Next: packing (Enter).")
        else:
            words = translate("Receiving", "{delivery}: the goods are held. Next: disinfection (Enter).")
        return ok(translate("Receiving", "Count finished."), words.format(delivery=title))

    # after

    def next_words(self) -> str:
        """What comes after the count of the chosen delivery; empty while it is counted."""
        found = self._book.delivery
        match None if found is None else found.stage:
            case None | DeliveryStage.COUNTING:
                return ""
            case DeliveryStage.COUNTED | DeliveryStage.DISINFECTING:
                return translate(
                    "Receiving", "Count finished at {time}. The goods are held until they are disinfected."
                ).format(time=self._finished_at())
            case DeliveryStage.RELEASED | DeliveryStage.ALLOCATED:
                return translate("Receiving", "Count finished at {time}. The goods are released.").format(
                    time=self._finished_at()
                )

    @property
    def next_station(self) -> str:
        """Where the chosen delivery goes on."""
        found = self._book.delivery
        return "packing" if found is not None and found.released_at else "disinfection"

    @property
    def can_leave(self) -> bool:
        """The vehicle stands here, and has something to take back."""
        found = self._book.delivery
        return found is not None and not found.sent_back_at and bool(self.goes_back())

    def goes_back(self) -> list[str]:
        """What the driver takes with him: damaged, refused, more than ordered, not ordered."""
        found = []
        for row in self._book.listed():
            stays = row.is_within or row.state is LineState.INSTEAD
            over = Decimal(0) if stays else row.line.over
            for quantity, why in (
                (row.line.damaged, condition_words("damaged")),
                (row.line.refused, condition_words("refused")),
                (over, translate("Receiving", "more than ordered")),
            ):
                if quantity:
                    found.append(f"{row.name} {quantity_text(quantity)} {row.unit} ({why})")
        return found

    def goes_back_words(self) -> str:
        """One sentence about it; empty where nothing does, or where it went already."""
        delivery = self._book.delivery
        if delivery is None:
            return ""
        if delivery.sent_back_at:
            return translate("Receiving", "The vehicle left at {time}.").format(
                time=local_moment(delivery.sent_back_at, self._book.desk.now())
            )
        goods = self.goes_back()
        return translate("Receiving", "Goes back with the driver: {goods}").format(goods=_some(goods)) if goods else ""

    def send_back(self) -> Answer:
        """The vehicle leaves, with what is not kept."""
        book = self._book
        if book.delivery is None:
            return answers.no_vehicle()
        goods = self.goes_back()
        match book.desk.do(SendBack(book.chosen)):
            case Refused(reason=reason):
                return refusal(reason, book.names)
            case Done():
                book.reload()
        words = (
            translate("Receiving", "It took back: {goods}").format(goods=_some(goods))
            if goods
            else translate("Receiving", "It took nothing back.")
        )
        return ok(translate("Receiving", "{delivery}: the vehicle left.").format(delivery=book.title()), words)

    def late_counts(self) -> list[LateCount]:
        """What another laptop counted before it heard that the count was finished. Raises KnownError."""
        book = self._book
        if book.delivery is None or not book.delivery.count_finished_at:
            return []
        return [self._late(each) for each in book.desk.queries.late_counts(book.chosen)]

    def late_words(self) -> str:
        """The same as one sentence; empty where there is none."""
        late = self.late_counts()
        if not late:
            return ""
        return translate("Receiving", "Counted on another laptop after the end of the count: {counts}").format(
            counts=_some([each.words for each in late])
        )

    # the receiving note

    def note_text(self) -> str:
        """The receiving note to paste into the merchant's chat; empty where there is no delivery. Raises KnownError."""
        desk = self._book.desk
        if self._book.delivery is None:
            return ""
        return receiving_note.receiving_note_text(desk.queries, self._book.chosen, made_at=desk.now())

    def copied(self, text: str) -> Answer:
        """After the text was put on the clipboard."""
        if not text:
            return answers.no_vehicle()
        return ok(
            translate("Receiving", "The receiving note is copied."),
            translate("Receiving", "Paste it into the chat with the merchant."),
        )

    def write_note(self, delivery: str) -> Written | None:
        """The receiving note as PDF. For a worker thread: it opens a desk of its own. Raises KnownError."""
        desk = self._book.desk.another()
        try:
            return write_note(desk, delivery, self._exports)
        finally:
            desk.close()

    def written(self, written: Written | None) -> Answer:
        """After the PDF was written."""
        if written is None:
            return answers.no_vehicle()
        return files_written(translate("Receiving", "The receiving note is written."), written.paths, written.missing)

    # inside

    def _late(self, recorded: RecordedFact) -> LateCount:
        names = self._book.names
        fact = recorded.fact
        lines: Sequence[GoodsCounted | TallyLine]
        if isinstance(fact, TallyEntered):
            lines = fact.lines
        else:
            assert isinstance(fact, GoodsCounted)
            lines = (fact,)
        who = names.volunteer(recorded.operator)
        counts = translate("Receiving", ", ").join(
            f"{names.product(line.sku)} {line.quantity:+f} {line.unit}"
            + ("" if line.condition == GOOD else f" ({condition_words(line.condition)})")
            for line in lines
        )
        words = translate("Receiving", "{counts} by {person} at {time}").format(
            counts=counts, person=who, time=local_moment(recorded.at, self._book.desk.now())
        )
        return LateCount(who, words)

    def _said_later(self, name: str, later: bool) -> Answer:
        words = (
            translate("Receiving", "{item}: the rest comes later.")
            if later
            else translate("Receiving", "{item}: the rest never comes.")
        )
        detail = (
            translate("Receiving", "What is missing waits for the merchant's next vehicle, order by order.")
            if later
            else translate("Receiving", "What is missing is short for good, and not billed.")
        )
        return notice(
            words.format(item=name),
            sentences(detail, translate("Receiving", "Nothing was recorded yet: Enter finishes the count.")),
        )

    def _finished_at(self) -> str:
        found = self._book.delivery
        return local_moment(found.count_finished_at, self._book.desk.now()) if found else ""


def write_note(desk: Desk, delivery: str, folder: Path) -> Written | None:
    """Write a delivery's receiving note into `folder`, which is made when missing. Raises KnownError."""
    with known_errors(folder):
        return receiving_note.write_receiving_note(desk.queries, delivery, folder, made_at=desk.now())


def _some(words: Sequence[str]) -> str:
    shown = translate("Receiving", ", ").join(words[:_NAMED])
    return shown if len(words) <= _NAMED else translate("Receiving", "{names} and more").format(names=shown)
