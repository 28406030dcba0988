"""What a scanned code of goods does: it counts, or asks one question that is answered in place. Knows no widget and no key."""

from __future__ import annotations

from dataclasses import replace
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
from checkpoint_app.ui.receiving.questions import Extra, HowMuch, Question, WhichItem, WhichScale
from checkpoint_app.ui.receiving.scale_labels import LENGTHS, ScaleLabels, ScaleOption
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


class Scans:
    """Counts what is scanned, and keeps the questions that scans leave open, so that none is lost while one is answered."""

    def __init__(self, book: Book, counting: Counting) -> None:
        self._book = book
        self._counting = counting
        self._labels = ScaleLabels(book)
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
            case WhichScale():
                return self._labels.words(question)
            case HowMuch(sku=sku, price_fen=price):
                return translate("Receiving", "{item} for {price} yuan: how much is it?").format(
                    item=names.product(sku), price=money.text(price)
                )
            case Extra():
                return translate("Receiving", "What came that was not ordered?")
            case None:
                return ""

    def scale_options(self) -> list[ScaleOption]:
        """The answers to WhichScale; none while something else is asked."""
        question = self.question
        return self._labels.options(question) if isinstance(question, WhichScale) else []

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
        queries = self._book.desk.queries
        return goods_codes.read(
            code,
            queries.lots.barcode,
            self._book.products,
            self._labels.format(),
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
            case WeighedItem(label=label) | PricedItem(label=label) if label and not self._labels.is_chosen(len(label)):
                return self._which_scale(label)
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

    def ask_scale(self) -> Answer | None:
        """Somebody wants to choose what the labels of the merchant's scale say, once for each length that there is."""
        if self._book.delivery is None:
            return answers.no_vehicle()
        waiting = [each for each in self._questions if not (isinstance(each, WhichScale) and not each.written)]
        asked = {each.length for each in waiting if isinstance(each, WhichScale)}
        self._questions = [*(WhichScale(length, ()) for length in LENGTHS if length not in asked), *waiting]
        self._clear()
        return None

    def choose_scale(self, layout: str) -> Answer:
        """The answer to WhichScale: it is remembered, and what waited for it counts."""
        question = self.question
        assert isinstance(question, WhichScale), "somebody answers what is asked"
        self._labels.choose(layout)
        self._close()
        return self._replay(question.written) or ok(
            translate("Receiving", "The scale's labels are read so from now on."),
            translate("Receiving", "This laptop remembers it for this merchant. To change it: “More”, “Scale labels”."),
        )

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
        assert not isinstance(question, WhichScale), "its answer is a layout"
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
            case WhichScale(written=written) if written:
                return notice(
                    translate("Receiving", "Not counted: {count} scans.").format(count=len(written)),
                    translate("Receiving", "Weigh the goods and type how much it is, or scan the label again."),
                )
            case WhichScale():
                return notice(translate("Receiving", "The scale's labels are read as before."))
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

    def _which_scale(self, label: str) -> Answer:
        said = notice(
            translate("Receiving", "A label of a scale: does it say a weight or a price?"),
            translate("Receiving", "Nothing was counted yet. Answer below, once: this laptop remembers it."),
        )
        for place, each in enumerate(self._questions):
            if isinstance(each, WhichScale) and each.length == len(label):
                self._questions[place] = replace(each, written=(*each.written, label))
                return said
        return self._ask(WhichScale(len(label), (label,)), said)

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
        return self._replay(question.written) or ok(translate("Receiving", "The code is known now."))

    def _replay(self, written: tuple[str, ...]) -> Answer | None:
        """Take what waited for an answer; what was said of the last."""
        answer: Answer | None = None
        for code in written:
            scanned = self.read(code)
            if isinstance(scanned, GoodsScan) and not isinstance(scanned, UnknownCode):
                answer = self.take(scanned)
                if answer.kind is Kind.REFUSED:
                    break
        return answer

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
            case WhichScale() | None:
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
