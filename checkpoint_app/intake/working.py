"""An order of a chat as it grows out of its entries, and the draft that is made of it. Knows nothing of what is recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.facts.orders import Trace
from checkpoint_app.domain.reference import Household
from checkpoint_app.intake.drafts import Status
from checkpoint_app.intake.entry import Read, Script, maybe_no_order
from checkpoint_app.intake.pad import Doubt, Line, Mark
from checkpoint_app.intake.readings import Part, Question

SOURCE = "chat"
_CHINA = timezone(timedelta(hours=8))


@dataclass(slots=True, eq=False)
class Working:
    """An order of `household` (None: to be asked) in the list `key`; it may be made of several entries. `recorded` is the
    order that it changes, where its words say so."""

    key: str
    number: str
    place: int
    household: Household | None
    reads: list[Read]
    lines: list[Line]
    questions: list[Question] = field(default_factory=list)
    recorded: OrderRequest | None = None
    status: Status = "new"

    @property
    def first(self) -> Script:
        """The entry that it began with."""
        return self.reads[0].script

    @property
    def row(self) -> int:
        return self.first.entry.row

    @property
    def copy(self) -> int:
        """In which of several copies of its list it stands."""
        return self.first.entry.chat_list.copy


@dataclass(frozen=True, slots=True)
class Written:
    """What a working order comes to: the request lacks its id."""

    request: OrderRequest
    source: str
    parts: tuple[Part, ...]
    questions: tuple[Question, ...]


def signature(lines: Iterable[Line]) -> Counter[tuple[str, object]]:
    """What is ordered, whatever the order of the lines."""
    return Counter((line.product.sku, line.quantity) for line in lines)


def written(order: Working, merchant: str, day: date, answers: Mapping[str, str]) -> Written:
    """The order's request, with the parts of its text and its open questions."""
    sheet = _Sheet(order, answers)
    for read in order.reads:
        sheet.add(read)
    needs = [need for read in order.reads for need in read.needs]
    if order.household is not None and order.household.need:
        needs.append(order.household.need)
    request = OrderRequest(
        order="",
        household=order.household.household if order.household else "",
        merchant=merchant,
        source=SOURCE,
        number=order.number,
        ordered_at=_ordered_at(day, order.place),
        lines=tuple(
            _order_line(line, sheet.traces.get(id(line), Trace(line.words, 0, 0, "recorded"))) for line in order.lines
        ),
        note=" ".join(dict.fromkeys(read.note for read in order.reads if read.note)),
        needs=tuple(dict.fromkeys(needs)),
    )
    parts = tuple(sorted(sheet.parts, key=lambda part: part.start))
    questions = {question.id: question for question in reversed(sheet.questions)}
    return Written(request, "\n".join(sheet.sources), parts, tuple(reversed(questions.values())))


def _order_line(line: Line, trace: Trace) -> OrderLine:
    product = line.product
    return OrderLine(product.sku, line.quantity, product.unit, product.declared_price_fen, priced=False, trace=trace)


def _ordered_at(day: date, place: int) -> str:
    """The place in the list as a time, so that who wrote first is served first."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=_CHINA)
    return (midnight + timedelta(seconds=place)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class _Sheet:
    """The order's entries one below the other, with their parts and questions moved to where they stand."""

    def __init__(self, order: Working, answers: Mapping[str, str]) -> None:
        self._order = order
        self._answers = answers
        self._places = {id(line): place for place, line in enumerate(order.lines)}
        self._offset = 0
        self.sources: list[str] = []
        self.parts: list[Part] = []
        self.traces: dict[int, Trace] = {}
        self.questions = list(order.questions)
        guess = order.reads[0].guess if order.household is None else None
        if guess is not None:
            asked = order.first.question("household", guess.start, guess.end, guess.reason, guess.candidates)
            self.questions.insert(0, asked)

    def add(self, read: Read) -> None:
        script = read.script
        self._add_parts(read)
        for line in read.basket.lines:
            if line.own and line.start < line.end:
                start, end = script.span(line.start, line.end)
                words = script.source[start:end]
                self.traces[id(line)] = Trace(words, start + self._offset, end + self._offset, line.rule)
        self.questions.extend(self._question(script, doubt) for doubt in read.basket.doubts)
        complaint = maybe_no_order(read)
        if complaint is not None and complaint.id not in self._answers:
            self.questions.append(complaint)
        self.sources.append(script.source)
        self._offset += len(script.source) + 1

    def _add_parts(self, read: Read) -> None:
        script = read.script
        known = 100 if self._order.household is not None else 50
        marks = [
            *read.basket.marks,
            *(Mark(home.start, home.end, "address", known, "address") for home in script.homes),
            *(Mark(aside.start, aside.end, aside.role, 95, aside.rule) for aside in script.asides),
            *(Mark(start, end, "number", 100, "number") for start, end in script.marks),
        ]
        last = 0
        for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
            if not mark.start < mark.end <= len(script.text):
                continue
            start, end = script.span(mark.start, mark.end)
            start = max(start, last)
            if start < end:
                line = self._places.get(id(mark.line), -1) if mark.line is not None else -1
                place = self._offset
                self.parts.append(Part(start + place, end + place, mark.role, mark.confidence, mark.rule, line))
                last = end

    def _question(self, script: Script, doubt: Doubt) -> Question:
        start, end = script.span(doubt.start, doubt.end)
        line = self._places.get(id(doubt.line), -1) if doubt.line is not None else -1
        return Question(
            script.id(doubt.kind, doubt.start, doubt.end),
            doubt.kind,
            start + self._offset,
            end + self._offset,
            doubt.reason,
            doubt.candidates,
            doubt.blocking,
            line,
        )
