"""What is noted while a basket is read: lines, marks, doubts. Knows what they are, not what leads to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import quantity as measures
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.pairing import Pair
from checkpoint_app.intake.readings import KEEP, LEAVE_OUT, SURE, Candidate, QuestionKind, Role
from checkpoint_app.intake.reasons import (
    Reason,
)
from checkpoint_app.intake.remarks import Remark
from checkpoint_app.intake.tokens import Amount, Break, Item, Phrase

Offers = Mapping[str, Sequence[tuple[Product, Decimal]]]
Event = Pair | Phrase | Break | Remark


@dataclass(slots=True, eq=False)
class Line:
    """A product and how much of it; where it stands in the folded text. `own`: it was read here, not ordered before."""

    product: Product
    quantity: Decimal
    start: int
    end: int
    rule: str
    own: bool = True
    words: str = ""
    """Of a line that is on record: what was written for it then."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a stretch of the folded text was taken for."""

    start: int
    end: int
    role: Role
    confidence: int
    rule: str
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question before it has its id."""

    kind: QuestionKind
    start: int
    end: int
    reason: Reason
    candidates: tuple[Candidate, ...]
    blocking: bool
    line: Line | None = None


@dataclass(slots=True)
class Basket:
    """`changes`: lines of `base` were changed. `anew`: what was ordered before does not count any more. `more`: it begins
    with words that add to what was ordered. `restated`: what was ordered before is written once more. `withdrawn`: all of it is taken back. `learned`: written word, sku."""

    lines: list[Line] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    changes: bool = False
    anew: bool = False
    more: bool = False
    withdrawn: bool = False
    corrects: bool = False
    turns: bool = False
    restated: bool = False
    learned: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known besides the words. `base`: what the household ordered before (of this list). `ditto`: lines that 同上
    stands for. `single`: what +1 means. `answer` gives a person's answer for a question's kind and span."""

    names: Names
    answer: Callable[[QuestionKind, int, int], str | None]
    offers: Offers = field(default_factory=dict)
    single: Product | None = None
    base: Sequence[Line] = ()
    ditto: Sequence[Line] = ()
    turned: bool = False
    restates: bool = False
    """Whether the words, if they name again what was ordered before, say all that is ordered now."""


class Pad:
    """What the readers of a basket write on: its lines so far, marks and doubts. `source` is the line that was named last,
    `removed` the last that was taken out, `pending` a turn of phrase that waits for the goods it is about."""

    def __init__(self, text: str, known: Reading) -> None:
        self.text = text
        self.known = known
        self.names = known.names
        self.out = Basket()
        self.lines: list[Line] = [*known.base, *known.ditto]
        self.source: Line | None = None
        self.removed: Line | None = None
        self.pending: Phrase | None = None

    def measured(self, product: Product, amount: Amount | None, start: int, end: int) -> measures.Measured:
        answer = self.known.answer("quantity", start, end) or self.known.answer("unit", start, end)
        if answer is not None and answer not in (KEEP, LEAVE_OUT):
            try:
                return measures.Measured(quantities.parse(answer))
            except quantities.NotAQuantity:
                pass
        measured = (
            measures.unwritten(product)
            if amount is None
            else measures.measure(product, amount, self.text[amount.start : amount.end], self.names)
        )
        return measures.Measured(measured.value) if answer == KEEP else measured

    def ask_quantity(self, measured: measures.Measured, event: Pair, start: int, end: int, line: Line | None) -> None:
        assert measured.reason is not None
        kind: QuestionKind = (
            "unit" if event.amount is not None and event.amount.unit and not event.amount.fault else "quantity"
        )
        candidates = tuple(
            Candidate(quantities.text(value), quantities.text(value), SURE - 5 - place)
            for place, value in enumerate(measured.offers)
        )
        self.ask(kind, start, end, measured.reason, candidates, blocking=line is None, line=line)

    def ask(
        self,
        kind: QuestionKind,
        start: int,
        end: int,
        reason: Reason,
        candidates: tuple[Candidate, ...] = (),
        *,
        blocking: bool = True,
        line: Line | None = None,
    ) -> None:
        if self.known.answer(kind, start, end) is None:
            self.out.doubts.append(Doubt(kind, start, end, reason, candidates, blocking, line))

    def mark(self, start: int, end: int, role: Role, confidence: int, rule: str, line: Line | None = None) -> None:
        if start < end:
            self.out.marks.append(Mark(start, end, role, confidence, rule, line))

    def mark_pair(self, event: Pair, line: Line | None, confidence: int) -> None:
        named, amount = event.named, event.amount
        if named is not None:
            rule = named.rule if isinstance(named, Item) else "offer"
            self.mark(named.start, named.end, "item", confidence, rule, line)
        if amount is not None:
            self.mark(amount.start, amount.unit_start if amount.unit else amount.end, "quantity", 98, "amount", line)
            if amount.unit and amount.unit_start < amount.end:
                self.mark(amount.unit_start, amount.end, "unit", 98, "unit", line)
