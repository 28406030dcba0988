"""What stays short of a delivery and what could take its place: offered, asked, answered. Knows the desk, no screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from checkpoint_app.db.change_queries import ShortOrderLine
from checkpoint_app.decisions import prices
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import AnswerSubstitute, OfferSubstitute
from checkpoint_app.domain.outcomes import Outcome, Refused
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.substitutes import Candidate, LeftOver, Wanted, candidates
from checkpoint_app.domain.state import Substitute, SubstituteState
from checkpoint_app.ui.answer import Answer, ok, refusal
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.packing.needs import needs_words
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class ShortRow:
    """A line that came short, and how far a substitute for it is. `amount_fen` is what the missing goods would cost."""

    order: str
    line: int
    number: str
    address: str
    item: str
    short: str
    need: str
    note: str
    amount_fen: int
    wanted: Wanted
    offer: Substitute | None
    offered: str

    @property
    def key(self) -> tuple[str, int]:
        return self.order, self.line

    @property
    def is_to_ask(self) -> bool:
        return self.offer is not None and self.offer.state is SubstituteState.OFFERED

    @property
    def is_to_offer(self) -> bool:
        return self.offer is None or self.offer.state is SubstituteState.DECLINED

    @property
    def mark(self) -> Mark:
        match self.offer.state if self.offer else None:
            case SubstituteState.OFFERED:
                return Mark.RUNNING
            case SubstituteState.ACCEPTED:
                return Mark.OK
            case SubstituteState.DECLINED:
                return Mark.VOID
            case None:
                return Mark.WAITING

    @property
    def state(self) -> str:
        """The words that go with the mark."""
        match self.offer.state if self.offer else None:
            case SubstituteState.OFFERED:
                return translate("Substitutes", "To ask: {goods}").format(goods=self.offered)
            case SubstituteState.ACCEPTED:
                return translate("Substitutes", "Takes {goods}").format(goods=self.offered)
            case SubstituteState.DECLINED:
                return translate("Substitutes", "Does not want {goods}").format(goods=self.offered)
            case None:
                return translate("Substitutes", "Nothing offered")


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """Something that could be offered, as it is shown."""

    candidate: Candidate
    item: str

    @property
    def amount(self) -> str:
        return f"{quantity_text(self.candidate.quantity)} {self.candidate.unit}"

    @property
    def price(self) -> str:
        return money.text(self.candidate.amount_fen)

    @property
    def words(self) -> str:
        """What speaks for it, or what to know of it."""
        if self.candidate.is_lowered:
            return translate("Substitutes", "At the price of what was ordered")
        if self.candidate.same_category:
            return translate("Substitutes", "Same kind of goods")
        return translate("Substitutes", "Other goods")

    @property
    def mark(self) -> Mark | None:
        if self.candidate.is_lowered:
            return Mark.NOTICE
        return Mark.OK if self.candidate.same_category else None


class Substituting:
    """The short lines of one delivery. Raises KnownError."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self._rows: list[ShortRow] = []
        self._left: list[LeftOver] = []

    def load(self, delivery: str) -> None:
        """Read again what is short and what is left over."""
        queries = self._desk.queries
        short = queries.changes.short_lines(delivery) if delivery else []
        found = queries.delivery(delivery) if short else None
        price = prices.in_force(queries, found.merchant) if found else None
        self._left = prices.left_over(queries, delivery) if short else []
        self._rows = [self._row(line, price(line)) for line in short] if price else []

    def rows(self) -> list[ShortRow]:
        """In walking order."""
        return self._rows

    def to_offer(self) -> int:
        """Lines for which something that is left over could be offered."""
        return sum(row.is_to_offer for row in self._rows) if self._left else 0

    def to_ask(self) -> int:
        """Households' answers that are waited for."""
        return sum(row.is_to_ask for row in self._rows)

    def candidates(self, row: ShortRow) -> list[CandidateRow]:
        """What is left over and could take the line's place, the best first."""
        return [CandidateRow(each, self._names.product(each.sku)) for each in candidates(row.wanted, self._left)]

    def offer(self, row: ShortRow, candidate: Candidate) -> Answer:
        """Set it aside for the household, which is to be asked."""
        command = OfferSubstitute(row.order, row.line, candidate.sku, candidate.quantity, candidate.price_fen)
        return self._said(
            self._desk.do(command),
            row.address,
            translate("Substitutes", "Set aside. Ask the household, then record its answer."),
        )

    def answer(self, row: ShortRow, *, accepted: bool) -> Answer:
        """Record what the household said."""
        words = (
            translate("Substitutes", "It takes the substitute, which is on its packing list now.")
            if accepted
            else translate("Substitutes", "It does not want it. It can be offered to others again.")
        )
        return self._said(self._desk.do(AnswerSubstitute(row.order, row.line, accepted)), row.address, words)

    def question(self, row: ShortRow) -> str:
        """What to paste to the household: no name, no phone number, no address."""
        offer = row.offer
        if offer is None or not row.is_to_ask:
            return ""
        return translate(
            "Substitutes",
            "Order {number}: {item} {short} did not come. Instead we can give you {goods} for {price} yuan "
            "(ordered: {before} yuan). Do you want it? Please answer yes or no.",
        ).format(
            number=row.number,
            item=row.item,
            short=row.short,
            goods=row.offered,
            price=money.text(money.times(offer.price_fen, offer.quantity)),
            before=money.text(row.amount_fen),
        )

    def questions(self) -> str:
        """Every question that waits for an answer, one a line."""
        return "\n".join(self.question(row) for row in self._rows if row.is_to_ask)

    def _row(self, line: ShortOrderLine, price_fen: int) -> ShortRow:
        product = self._desk.queries.reference.products().get(line.sku)
        wanted = Wanted(line.sku, line.unit, line.short, price_fen, product.category if product else "")
        return ShortRow(
            order=line.order,
            line=line.line,
            number=line.number,
            address=self._names.address(line.household),
            item=self._names.product(line.sku),
            short=f"{quantity_text(line.short)} {line.unit}",
            need=needs_words(line.needs),
            note=line.note,
            amount_fen=wanted.amount_fen,
            wanted=wanted,
            offer=line.substitute,
            offered=self._goods(line.substitute) if line.substitute else "",
        )

    def _goods(self, offer: Substitute) -> str:
        return f"{self._names.product(offer.sku)} {quantity_text(offer.quantity)} {offer.unit}"

    def _said(self, outcome: Outcome, headline: str, detail: str) -> Answer:
        return refusal(outcome.reason, self._names) if isinstance(outcome, Refused) else ok(headline, detail)


def next_row(rows: Iterable[ShortRow], after: ShortRow) -> ShortRow | None:
    """The next line, round to the beginning, for which something is to do."""
    listed = list(rows)
    place = next((index for index, row in enumerate(listed) if row.key == after.key), -1)
    turned = listed[place + 1 :] + listed[: place + 1]
    return next((row for row in turned if row.is_to_offer or row.is_to_ask), None)
