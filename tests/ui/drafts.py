"""Drafts made by hand, as a reader of chat lists makes them, for tests of the review: entries with parts and questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from checkpoint_app.domain.commands import Alias, OrderRequest
from checkpoint_app.domain.facts import OrderLine, Trace
from checkpoint_app.intake.drafts import Change, Draft, DraftOrder
from checkpoint_app.intake.problems import PASTED_TEXT, Problem
from checkpoint_app.intake.readings import KEEP, LEAVE_OUT, Candidate, Part, Question, QuestionKind
from checkpoint_app.intake.reasons import AmbiguousHousehold, LargeQuantity, Reason, UnknownItem
from checkpoint_app.ui.orders.pieces import visible

ORDERED_AT = "2021-11-02T11:00:00.000Z"


@dataclass
class Entry:
    """An entry of a list: `goods` are (words, sku, unit, quantity, price in fen); sku "" for words that nobody knows."""

    number: int
    address: str
    household: str
    goods: list[tuple[str, str, str, str, int]]
    merchant: str = "M01"
    households: tuple[Candidate, ...] = ()
    items: tuple[Candidate, ...] = ()
    large: bool = False
    rest: str = ""
    before: OrderRequest | None = None
    withdrawn: bool = False
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = f"{self.number}. {self.address} " + " ".join(words for words, *_ in self.goods) + self.rest

    @property
    def order(self) -> str:
        return f"chat-abc-{self.number}"

    def read(self, answers: Mapping[str, str]) -> DraftOrder:
        """As a reader does in the light of the answers."""
        parts = [Part(0, len(str(self.number)) + 1, "number", 100, "number")]
        questions: list[Question] = []
        start = self.text.index(self.address)
        household = answers.get(f"{self.number}-home", self.household)
        sure = 100 if household else 40
        parts.append(Part(start, start + len(self.address), "household", sure, "address"))
        if not household:
            choices = tuple(each.label for each in self.households)
            reason: Reason = AmbiguousHousehold(self.address, choices)
            questions.append(self._question("home", "household", start, len(self.address), reason, self.households))
        lines: list[OrderLine] = []
        for words, sku, unit, quantity, price in self.goods:
            begin = self.text.index(words)
            name = f"{self.number}-{words}"
            meant = answers.get(name, sku)
            if not meant and name not in answers:
                parts.append(Part(begin, begin + len(words), "unknown", 30, "none", -1))
                questions.append(self._question(words, "item", begin, len(words), UnknownItem(words), self.items))
                continue
            if meant == LEAVE_OUT:
                parts.append(Part(begin, begin + len(words), "ignored", 100, "person"))
                continue
            digits = len(words) - len(words.rstrip("0123456789斤盒袋"))
            place = len(lines)
            parts.append(Part(begin, begin + len(words) - digits, "item", 97, "exact", place))
            if digits:
                parts.append(Part(begin + len(words) - digits, begin + len(words), "quantity", 95, "exact", place))
            trace = Trace(words, begin, begin + len(words), "exact" if meant == sku else "person")
            amount = answers.get(f"{self.number}-large", quantity)
            amount = quantity if amount == KEEP else amount
            lines.append(OrderLine(meant, Decimal(amount), unit, price, priced=False, trace=trace))
            if self.large and f"{self.number}-large" not in answers:
                questions.append(
                    self._question(
                        "large",
                        "quantity",
                        begin,
                        len(words),
                        LargeQuantity(Decimal(quantity), unit, meant),
                        (Candidate("8", f"8{unit}", 60),),
                        blocking=False,
                        line=place,
                    )
                )
        request = OrderRequest(self.order, household, self.merchant, "chat", str(self.number), ORDERED_AT, tuple(lines))
        doubts = tuple(Problem(PASTED_TEXT, self.number, "", each.reason) for each in questions)
        return DraftOrder(
            self.before if self.withdrawn and self.before else request,
            self.number,
            self.text,
            doubts,
            "withdrawn" if self.withdrawn else "amended" if self.before else "new",
            tuple(sorted(parts, key=lambda part: part.start)),
            tuple(questions),
            Change(self.before) if self.before else None,
            str(self.number),
        )

    def _question(
        self,
        name: str,
        kind: QuestionKind,
        start: int,
        length: int,
        reason: Reason,
        candidates: tuple[Candidate, ...],
        *,
        blocking: bool = True,
        line: int = -1,
    ) -> Question:
        return Question(
            f"{self.number}-{name}",
            kind,
            start,
            start + length,
            reason,
            candidates,
            blocking,
            line,
        )


class Entries:
    """A rereader over entries; counts how often it was asked."""

    def __init__(self, entries: list[Entry], group: str = "正新群", already: int = 0) -> None:
        self._entries = {each.number: each for each in entries}
        self._group = group
        self._already = already
        self._answers: set[tuple[str, str]] = set()
        self.asked = 0

    def draft(self) -> Draft:
        """The first reading."""
        return self.reread(Draft(PASTED_TEXT, group=self._group, rereader=self, already=self._already), {})

    def reread(self, draft: Draft, answers: Mapping[str, str | None]) -> Draft:
        self.asked += 1
        merged = {**draft.answers, **answers}
        given = {name: key for name, key in merged.items() if key is not None}
        changed = {name.partition("-")[0] for name, _ in set(given.items()) ^ self._answers}
        self._answers = set(given.items())
        kept = {int(each.entry): each for each in draft.orders}
        orders = tuple(
            kept[number] if number in kept and str(number) not in changed else entry.read(given)
            for number, entry in self._entries.items()
        )
        learned = tuple(
            Alias(self._group, visible(name.partition("-")[2]), key)
            for name, key in given.items()
            if key not in (KEEP, LEAVE_OUT) and not name.endswith(("-home", "-large"))
        )
        return replace(draft, orders=orders, answers=given, learned=learned)
