"""What was read from outside, before a person confirms it. Knows what is new against what is recorded, not how it is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, Protocol

from checkpoint_app.domain.commands import Alias, OrderRequest
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.readings import Part, Question

Status = Literal["new", "already", "amended", "withdrawn"]
Known = Callable[[str], OrderRequest | None] | Mapping[str, OrderRequest]


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a recorded order: `before` is what is recorded; `words` of the source say so, if any do."""

    before: OrderRequest
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class DraftOrder:
    """An order that can be taken once its `questions` are answered and its `doubts` have been read by a person.

    `source_text` may hold a name or a phone number: it is for the review table and must not be stored or logged; the
    spans of `parts`, of `questions` and of the lines' traces lie in it. While its household is asked about, the
    request's household is empty. By status:
    "new": not recorded yet. "already": recorded with the same content, which `request` is. "amended": recorded with
    other content; `request` is the new one, `change.before` the recorded one. "withdrawn": recorded, and no longer
    wanted; `request` is the recorded one. `doubts` say the same as `questions` and more, as problems with a place.
    """

    request: OrderRequest
    row: int
    source_text: str = field(repr=False)
    doubts: tuple[Problem, ...] = ()
    status: Status = "new"
    parts: tuple[Part, ...] = ()
    questions: tuple[Question, ...] = ()
    change: Change | None = None
    entry: str = ""
    """Which entry of the text it was read from: one entry may hold orders of several households."""

    @property
    def blocked(self) -> bool:
        """Whether it cannot be taken before a question is answered."""
        return any(question.blocking for question in self.questions)


@dataclass(frozen=True, slots=True)
class Withheld:
    """An order that is not taken because something in one of its rows is wrong. The other rows wait with it."""

    number: str
    rows: tuple[int, ...]


class Rereader(Protocol):
    """What reads one entry again in the light of an answer."""

    def reread(self, draft: Draft, answers: Mapping[str, str | None]) -> Draft: ...


@dataclass(frozen=True, slots=True)
class Draft:
    """`already` counts the orders that are recorded with the same content; `repeated` the entries that stand in the
    text more than once, word for word, or are replaced by a later copy of the list, and are taken once; `void` those
    that were withdrawn in the text itself before they were ever recorded.

    `answers` (Question.id to Candidate.key) are those that this reading has applied, `learned` what follows from them.
    """

    file: str
    orders: tuple[DraftOrder, ...] = ()
    problems: tuple[Problem, ...] = ()
    already: int = 0
    encoding: str = ""
    withheld: tuple[Withheld, ...] = ()
    repeated: int = 0
    void: int = 0
    group: str = ""
    answers: Mapping[str, str] = field(default_factory=dict, repr=False)
    learned: tuple[Alias, ...] = ()
    rereader: Rereader | None = field(default=None, repr=False, compare=False)

    @property
    def new(self) -> tuple[DraftOrder, ...]:
        """The orders that are not recorded yet."""
        return tuple(order for order in self.orders if order.status == "new")

    @property
    def changes(self) -> tuple[DraftOrder, ...]:
        """The recorded orders that are to be changed or withdrawn."""
        return tuple(order for order in self.orders if order.status in ("amended", "withdrawn"))


Content = tuple[str, str, str, frozenset[tuple[tuple[str, Decimal, str, int], int]]]


def content(request: OrderRequest, *, priced: bool = True, timed: bool = True) -> Content:
    """What makes two readings of one order the same: who, from whom, what; the order of the lines does not matter.

    `priced` and `timed` are False for a source that writes neither, where the program fills them in.
    """
    lines = Counter(_line(line, priced) for line in request.lines)
    return request.household, request.merchant, request.ordered_at if timed else "", frozenset(lines.items())


def lookup(known: Known) -> Callable[[str], OrderRequest | None]:
    """The recorded orders as a function, whether a mapping or a function was given."""
    return known.get if isinstance(known, Mapping) else known


def _line(line: OrderLine, priced: bool) -> tuple[str, Decimal, str, int]:
    return line.sku, line.quantity, line.unit, line.price_fen if priced else 0
