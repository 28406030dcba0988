"""The count of one item: how much, of which lot, in which condition, and why. Knows the desk, no widget and no scanner."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from checkpoint_app.domain import quantities
from checkpoint_app.domain.commands import CountGoods, SetCount
from checkpoint_app.domain.facts import GOOD
from checkpoint_app.domain.outcomes import BadQuantity, BelowZero, Done, Reason, ReasonMissing, Refused
from checkpoint_app.domain.state import Lot
from checkpoint_app.ui.answer import Answer, refusal, refused
from checkpoint_app.ui.receiving import answers
from checkpoint_app.ui.receiving.book import Book, counted_of
from checkpoint_app.ui.receiving.rows import CountRow
from checkpoint_app.ui.texts import reason_text
from checkpoint_app.words import translate


class Asked(Enum):
    """What is typed into the count field: the total, or by how much it differs from what was ordered."""

    TOTAL = "total"
    TOO_LITTLE = "too_little"
    TOO_MUCH = "too_much"


@dataclass(frozen=True, slots=True)
class CountComplaints:
    """What is wrong, field by field; empty where nothing is."""

    count: str = ""
    reason: str = ""


class Counting:
    """What is chosen and typed, and recording it."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.item = ""
        self.batch = ""
        self.condition = GOOD
        self.asked = Asked.TOTAL
        self.typed = ""
        self.why = ""
        self.photo = ""
        self.complaints = CountComplaints()
        self._cases: dict[str, Decimal] = {}

    # what is shown

    def current(self) -> CountRow | None:
        """The chosen item."""
        return self._book.row(self.item) if self.item else None

    def lots(self) -> list[Lot]:
        """The lots of the chosen item between which one may choose; none where it has but the one without a batch."""
        lots = self._book.lots(self.item) if self.item else []
        batches = {lot.batch for lot in lots} | {self.batch}
        return lots if any(batches) else []

    def case_of(self, sku: str) -> Decimal:
        """How many pieces are in a case of an item, as far as that is known; else 0."""
        if not sku or sku in self._cases:
            return self._cases.get(sku, Decimal(0))
        known = [each.quantity for each in self._book.desk.queries.lots.barcodes(sku) if each.quantity > 1]
        return min(known, default=Decimal(0))

    def amount(self) -> Decimal:
        """How much a press on a reason records: what is typed, or else one."""
        try:
            return quantities.parse(self.typed) if self.typed.strip() else Decimal(1)
        except quantities.NotAQuantity:
            return Decimal(1)

    # what is chosen and typed

    def choose_item(self, sku: str) -> None:
        """Turn to another item; what was typed for the one before is forgotten, and goods are good again."""
        if sku != self.item:
            self.forget_item()
            self.item = sku
            lots = self._book.lots(sku)
            self.batch = lots[0].batch if len(lots) == 1 else ""

    def choose_batch(self, batch: str) -> None:
        """What is counted next is of this lot."""
        self.batch = batch
        self.complaints = CountComplaints()

    def choose_condition(self, condition: str) -> None:
        """What is counted next on the chosen item is good, damaged or refused."""
        self.condition = condition
        self.asked = Asked.TOTAL
        if condition == GOOD:
            self.photo = ""
        self.complaints = CountComplaints()

    def ask_for(self, asked: Asked) -> Answer | None:
        """Too little or too much came: the field now takes by how much. Again, and it takes the total."""
        row = self.current()
        if row is None:
            return answers.no_item()
        if row.hidden or not row.line.ordered:
            return answers.nothing_to_compare(row)
        self.choose_condition(GOOD)
        self.asked = asked
        return None

    def type_count(self, text: str) -> None:
        """What stands in the count field now."""
        self.typed = text
        self.complaints = dataclasses.replace(self.complaints, count="")

    def explain(self, text: str) -> None:
        """Why the chosen item is damaged or refused."""
        self.why = text
        self.complaints = dataclasses.replace(self.complaints, reason="")

    def attach(self, photo: str) -> None:
        """The next damaged or refused goods are seen on this picture (its SHA-256)."""
        self.photo = photo

    def learn_case(self, sku: str, pieces: Decimal) -> None:
        """A case of the item was seen to hold so many."""
        if pieces > 1:
            self._cases[sku] = pieces

    def forget_item(self) -> None:
        """No item is chosen."""
        self.item = ""
        self.batch = ""
        self.condition = GOOD
        self.why = ""
        self._forget_typing()

    # what is recorded

    def add_one(self) -> Answer:
        """One more of the chosen item in the chosen condition."""
        return self._add(Decimal(1))

    def add_case(self) -> Answer:
        """One more case. A number in the field says how many are in it, from now on."""
        if not self.item:
            return answers.no_item()
        if self.typed.strip():
            pieces = self._typed()
            if not isinstance(pieces, Decimal):
                return pieces
            self.learn_case(self.item, pieces)
        pieces = self.case_of(self.item)
        if not pieces:
            words = translate("Receiving", "How many are in a case? Type the number first, such as 12, then press *.")
            return self._complain(words)
        return self._add(pieces, pieces)

    def set_count(self) -> Answer:
        """What was typed is the total of the chosen lot in the chosen condition, or by how much it differs."""
        row = self.current()
        if row is None:
            return answers.no_item()
        number = self._typed()
        if not isinstance(number, Decimal):
            return number
        match self.asked:
            case Asked.TOTAL:
                total = number
            case Asked.TOO_LITTLE:
                total = row.line.ordered - number - self._elsewhere(row)
            case Asked.TOO_MUCH:
                total = row.line.ordered + number - self._elsewhere(row)
        if self.asked is not Asked.TOTAL and (number <= 0 or total < 0):
            return self._complain(
                translate("Receiving", "Ordered are {ordered} {unit}. Type by how much it differs from that.").format(
                    ordered=quantities.text(row.line.ordered), unit=row.unit
                )
            )
        return self._set(total)

    def as_ordered(self) -> Answer:
        """As many good ones of the chosen item came as were ordered.

        There is none for the whole list: one key for a lorry would make the count a formality, and what is short or
        spoiled would be found at the residents' doors. One item at a time, somebody has to look at it.
        """
        row = self.current()
        if row is None:
            return answers.no_item()
        if row.hidden or not row.line.ordered:
            return answers.nothing_to_compare(row)
        self.choose_condition(GOOD)
        elsewhere = self._elsewhere(row)
        if elsewhere > row.line.ordered:
            return answers.other_lots(row, elsewhere)
        return self._set(row.line.ordered - elsewhere)

    def none_came(self) -> Answer:
        """Somebody looked: none of the chosen item came."""
        row = self.current()
        if row is None:
            return answers.no_item()
        if row.line.came:
            return answers.some_came(row)
        self.choose_condition(GOOD)
        return self._set(Decimal(0))

    def because(self, reason: str) -> Answer:
        """Damaged or refused in one step: so many as are typed, or else one, for this reason."""
        if not self.item:
            return answers.no_item()
        self.explain(reason)
        if not self.typed.strip():
            return self._add(Decimal(1))
        number = self._typed()
        return self._add(number) if isinstance(number, Decimal) else number

    def scan(self, sku: str, batch: str, quantity: Decimal, *, is_case: bool = False) -> Answer:
        """Good goods were scanned, whatever item was chosen."""
        was_for_other = self.condition != GOOD and self.item == sku
        self.choose_item(sku)
        self.choose_condition(GOOD)
        self.batch = batch
        if is_case:
            self.learn_case(sku, quantity)
        answer = self._add(quantity, quantity if is_case else Decimal(0))
        return answers.said_good(answer) if was_for_other and answer.kind.value != "refused" else answer

    # inside

    def _add(self, quantity: Decimal, case: Decimal = Decimal(0)) -> Answer:
        if not self.item:
            return answers.no_item()
        command = CountGoods(
            self._book.chosen, self.item, self.condition, quantity, self._reason(), self.batch, self._picture()
        )
        return self._do(command, quantity, case)

    def _set(self, total: Decimal) -> Answer:
        command = SetCount(
            self._book.chosen, self.item, self.condition, total, self._reason(), self.batch, self._picture()
        )
        return self._do(command, Decimal(0), Decimal(0))

    def _do(self, command: CountGoods | SetCount, added: Decimal, case: Decimal) -> Answer:
        """Record a count and say how its item stands now."""
        match self._book.desk.do(command):
            case Refused(reason=reason):
                self.complaints = self._complaints(reason)
                return refusal(reason, self._book.names)
            case Done(facts=facts):
                self._forget_typing()
                self._book.read_item(command.sku, command.batch)
                row = self.current()
                assert row is not None, "an item that was just counted"
                return answers.counted(
                    row,
                    command.condition,
                    is_new=bool(facts),
                    batch=command.batch,
                    added=added if added != 1 or case else Decimal(0),
                    is_case=bool(case),
                )

    def _typed(self) -> Decimal | Answer:
        try:
            return quantities.parse(self.typed)
        except quantities.NotAQuantity:
            if self.typed.strip():
                words = translate("Receiving", "“{text}” is not a number. Type digits, such as 12 or 2.5.")
                return self._complain(words.format(text=self.typed))
            return self._complain(translate("Receiving", "Type the number first, then press Enter."))

    def _complain(self, words: str) -> Answer:
        self.complaints = CountComplaints(count=words)
        return refused(translate("Receiving", "Nothing was counted."), words)

    def _complaints(self, reason: Reason) -> CountComplaints:
        match reason:
            case ReasonMissing():
                return CountComplaints(reason=translate("Receiving", "Say why: choose a reason or type one."))
            case BadQuantity() | BelowZero():
                return CountComplaints(count=reason_text(reason, self._book.names))
            case _:
                return CountComplaints()

    def _elsewhere(self, row: CountRow) -> Decimal:
        """Good ones of the item that were counted to other lots."""
        return row.line.good - counted_of(self._book.lot(self.item, self.batch), GOOD)

    def _reason(self) -> str:
        return self.why if self.condition != GOOD else ""

    def _picture(self) -> str:
        return self.photo if self.condition != GOOD else ""

    def _forget_typing(self) -> None:
        self.typed = ""
        self.asked = Asked.TOTAL
        self.photo = ""
        self.complaints = CountComplaints()
