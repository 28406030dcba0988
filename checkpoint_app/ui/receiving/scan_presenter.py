"""What a scanned code of goods does: it counts, or asks one question that is answered in place. Knows no widget and no key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from checkpoint_app.domain import money, quantities
from checkpoint_app.domain.commands import BindBarcode, DescribeLot
from checkpoint_app.domain.outcomes import CountAlreadyFinished, Done, Refused
from checkpoint_app.domain.reference import District
from checkpoint_app.domain.state import Lot
from checkpoint_app.intake import goods_codes, scale_codes
from checkpoint_app.intake.goods import GoodsIndex
from checkpoint_app.intake.scanned import (
    NO_MARKS,
    CatalogueCode,
    CountedItem,
    CutOff,
    Marks,
    MarksOnly,
    NotACode,
    PricedItem,
    Scanned,
    UnknownCode,
    WeighedItem,
    WrongCheckDigit,
)
from checkpoint_app.ui.answer import Answer, Kind, notice, ok, refusal, refused
from checkpoint_app.ui.receiving import answers, scan_words
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.ui.receiving.count_presenter import Counting
from checkpoint_app.ui.texts import reason_text
from checkpoint_app.words import sentences, translate

GoodsScan = (
    CountedItem
    | WeighedItem
    | PricedItem
    | MarksOnly
    | CatalogueCode
    | UnknownCode
    | WrongCheckDigit
    | CutOff
    | NotACode
)


@dataclass(frozen=True, slots=True)
class WhichItem:
    """The code stands for nothing yet: which item is it, and how much of it? `written` are its scans that wait for the answer."""

    key: str
    written: tuple[str, ...]
    inside: str
    by_scale: bool


@dataclass(frozen=True, slots=True)
class HowMuch:
    """The code says only a price; nothing counts before somebody says how much it is. `offered`: at the declared price."""

    sku: str
    price_fen: int
    unit: str
    offered: Decimal | None
    marks: Marks


@dataclass(frozen=True, slots=True)
class Extra:
    """Something came that was not ordered, and has no code: what, and how much?"""


Question = WhichItem | HowMuch | Extra


class Scans:
    """Counts what is scanned, and keeps the questions that scans leave open, so that none is lost while one is answered."""

    def __init__(self, book: Book, counting: Counting) -> None:
        self._book = book
        self._counting = counting
        self._questions: list[Question] = []
        self.item = ""
        """The answer to WhichItem, as far as it was chosen."""
        self.amount = ""
        """What is typed: how much the code counts as, or how much a price is."""
        self.complaint = ""

    # what is shown

    @property
    def question(self) -> Question | None:
        """What is asked now."""
        return self._questions[0] if self._questions else None

    @property
    def waiting(self) -> int:
        """How many more questions wait behind it."""
        return max(0, len(self._questions) - 1)

    def goods(self) -> GoodsIndex:
        """Every item of the catalogue, to find one in."""
        return GoodsIndex(District(products=tuple(self._book.products.values())))

    def words(self) -> str:
        """The question."""
        question = self.question
        names = self._book.names
        match question:
            case WhichItem(written=written, inside=inside) if inside:
                return translate("Receiving", "“{code}” is a case of {item}. How many are in it?").format(
                    code=answers.shortened(written[0]), item=names.product(inside)
                )
            case WhichItem(written=written):
                return translate(
                    "Receiving", "“{code}” is not known. Which item is it? Scans that wait: {count}."
                ).format(code=answers.shortened(written[0]), count=len(written))
            case HowMuch(sku=sku, price_fen=price):
                return translate("Receiving", "{item} for {price} yuan: how much is it?").format(
                    item=names.product(sku), price=money.text(price)
                )
            case Extra():
                return translate("Receiving", "What came that was not ordered?")
            case None:
                return ""

    def item_name(self) -> str:
        """The item that was chosen as the answer."""
        return self._book.names.product(self.item) if self.item else ""

    def unit(self) -> str:
        """In what the amount is typed."""
        question = self.question
        if isinstance(question, HowMuch):
            return question.unit
        return self._book.unit(self.item) if self.item else ""

    # what is done

    def read(self, code: str) -> Scanned:
        """What a scanned text is. Changes nothing."""
        queries, desk = self._book.desk.queries, self._book.desk
        return goods_codes.read(
            code,
            queries.lots.barcode,
            self._book.products,
            scale_codes.ScaleFormat.from_text(desk.recall(scale_codes.SETTING)),
            queries.reference.passes(),
        )

    def take(self, scanned: GoodsScan) -> Answer:
        """Count what was scanned, or ask, or say why it counts nothing."""
        delivery = self._book.delivery
        if delivery is None:
            return answers.no_vehicle()
        if delivery.count_finished_at:
            return refusal(CountAlreadyFinished(delivery.count_finished_at), self._book.names)
        match scanned:
            case CountedItem(sku=sku, quantity=quantity, marks=marks):
                is_case = quantity > 1 and quantity == int(quantity)
                return self._count(sku, quantity, marks, is_case=is_case)
            case WeighedItem(sku=sku, weight=weight, marks=marks):
                return self._count(sku, weight, marks)
            case CatalogueCode(sku=sku):
                return self._count(sku, Decimal(1), NO_MARKS)
            case MarksOnly(marks=marks):
                return self._mark_current(marks)
            case PricedItem():
                return self._ask(
                    HowMuch(scanned.sku, scanned.price_fen, scanned.unit, scanned.offered, scanned.marks),
                    scan_words.priced(scanned, self._book.names.product(scanned.sku)),
                )
            case UnknownCode():
                return self._unknown(scanned)
            case WrongCheckDigit() | CutOff() | NotACode():
                return scan_words.no_goods(scanned)

    def ask_extra(self) -> Answer | None:
        """Something came that is not on the list: ask what it is, now."""
        delivery = self._book.delivery
        if delivery is None:
            return answers.no_vehicle()
        if delivery.count_finished_at:
            return refusal(CountAlreadyFinished(delivery.count_finished_at), self._book.names)
        if not isinstance(self.question, Extra):
            self._questions.insert(0, Extra())
            self._clear()
        return None

    def choose_item(self, sku: str) -> None:
        """The unknown code is this item."""
        self.item = sku
        self.complaint = ""

    def type_amount(self, text: str) -> None:
        """How much is typed."""
        self.amount = text
        self.complaint = ""

    def answer(self) -> Answer:
        """Record the answer to the question, and count what waited for it."""
        question = self.question
        assert question is not None, "somebody answers what is asked"
        if not isinstance(question, HowMuch) and not self.item:
            return self._complain(translate("Receiving", "Find the item first: its name, or pinyin, then Enter."))
        try:
            amount = quantities.parse(self.amount)
        except quantities.NotAQuantity:
            amount = Decimal(0)
        if not quantities.is_amount(amount):
            return self._complain(translate("Receiving", "Type how much it is: more than 0, such as 12 or 2.5."))
        match question:
            case WhichItem():
                return self._bind(question, self.item, amount)
            case HowMuch(sku=sku, marks=marks):
                self._close()
                return self._count(sku, amount, marks)
            case Extra():
                item = self.item
                self._close()
                return self._count(item, amount, NO_MARKS)

    def skip(self) -> Answer:
        """Leave the question; what was scanned is not counted."""
        question = self.question
        self._close()
        match question:
            case WhichItem(written=written):
                return notice(
                    translate("Receiving", "Not counted: {count} scans.").format(count=len(written)),
                    translate("Receiving", "The code stays unknown. Scan it again when you know which item it is."),
                )
            case Extra() | None:
                return notice(translate("Receiving", "Nothing was counted."))
            case HowMuch():
                return notice(
                    translate("Receiving", "Not counted."),
                    translate("Receiving", "Scan it again, or choose the item and type how much came."),
                )

    def forget(self) -> None:
        """Another delivery is looked at: its questions are not this one's."""
        self._questions.clear()
        self._clear()

    # inside

    def _count(self, sku: str, quantity: Decimal, marks: Marks, *, is_case: bool = False) -> Answer:
        batch = self._batch(sku, marks)
        answer = self._counting.scan(sku, batch, quantity, is_case=is_case)
        if answer.kind is Kind.REFUSED:
            return answer
        return self._describe(sku, batch, marks, answer)

    def _batch(self, sku: str, marks: Marks) -> str:
        """The lot that a scan counts to: what the code says, else the one that is chosen on the same item."""
        if marks.batch:
            return marks.batch
        return self._counting.batch if self._counting.item == sku else ""

    def _describe(self, sku: str, batch: str, marks: Marks, answer: Answer) -> Answer:
        """Write down what the code says of the lot, once; what is recorded otherwise already is not overwritten."""
        if marks == NO_MARKS:
            return answer
        lot = self._book.lot(sku, batch)
        known = replace(
            lot,
            produced_on=lot.produced_on or marks.produced_on,
            expires_on=lot.expires_on or marks.expires_on,
        )
        words = scan_words.marks(marks, lot, self._book.desk.now().astimezone().date().isoformat())
        if known != lot:
            outcome = self._book.desk.do(describing(known))
            if isinstance(outcome, Refused):
                words = (reason_text(outcome.reason, self._book.names), *words)
            self._book.read_item(sku, batch)
        if not words:
            return answer
        return notice(answer.headline, sentences(*words, answer.detail))

    def _mark_current(self, marks: Marks) -> Answer:
        """A code that says only the lot is about the item that was scanned before it."""
        sku = self._counting.item
        row = self._counting.current()
        if row is None:
            return refused(
                translate("Receiving", "A code of a lot, without its item."),
                translate("Receiving", "Nothing was changed. Scan the item first, then this code."),
            )
        batch = marks.batch or self._counting.batch
        self._counting.choose_batch(batch)
        said = ok(
            translate("Receiving", "{item}: lot {batch}").format(item=row.name, batch=batch or "–"),
            translate("Receiving", "What you count next is of this lot."),
        )
        return self._describe(sku, batch, marks, said)

    def _unknown(self, scanned: UnknownCode) -> Answer:
        by_scale = scanned.code.startswith(scale_codes.ITEM_PREFIX)
        for place, each in enumerate(self._questions):
            if isinstance(each, WhichItem) and each.key == scanned.code:
                self._questions[place] = replace(each, written=(*each.written, scanned.written))
                return answers.unknown(scanned.written)
        return self._ask(
            WhichItem(scanned.code, (scanned.written,), scanned.inside, by_scale), answers.unknown(scanned.written)
        )

    def _ask(self, question: Question, answer: Answer) -> Answer:
        self._questions.append(question)
        if len(self._questions) == 1:
            self._clear()
        return answer

    def _bind(self, question: WhichItem, sku: str, amount: Decimal) -> Answer:
        match self._book.desk.do(BindBarcode(question.key, sku, amount)):
            case Refused(reason=reason):
                self.complaint = reason_text(reason, self._book.names)
                return refusal(reason, self._book.names)
            case Done():
                self._close()
        answer: Answer | None = None
        for code in question.written:
            scanned = self.read(code)
            if isinstance(scanned, GoodsScan) and not isinstance(scanned, UnknownCode):
                answer = self.take(scanned)
                if answer.kind is Kind.REFUSED:
                    break
        return answer or ok(translate("Receiving", "The code is known now."))

    def _complain(self, words: str) -> Answer:
        self.complaint = words
        return refused(translate("Receiving", "Nothing was counted."), words)

    def _close(self) -> None:
        self._questions = self._questions[1:]
        self._clear()

    def _clear(self) -> None:
        self.complaint = ""
        question = self.question
        match question:
            case WhichItem():
                self.item = question.inside
                self.amount = "" if question.inside else "1"
            case HowMuch(offered=offered):
                self.item = ""
                self.amount = quantities.text(offered) if offered is not None else ""
            case Extra():
                self.item, self.amount = "", "1"
            case None:
                self.item = self.amount = ""


def describing(lot: Lot) -> DescribeLot:
    """The command that records a lot as it stands in `lot`."""
    return DescribeLot(
        lot.delivery,
        lot.sku,
        lot.batch,
        lot.produced_on,
        lot.expires_on,
        lot.origin,
        lot.imported,
        lot.declaration,
        lot.certificates,
        lot.temperature,
    )
