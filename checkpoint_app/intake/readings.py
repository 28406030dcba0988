"""What a stretch of an entry was taken for, and what has to be asked about it. Plain values; they know no rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from checkpoint_app.intake.reasons import Reason

SURE = 90
"""What is read with less confidence than this is asked, never taken silently."""

MOST_CANDIDATES = 9

Role = Literal[
    "number",
    "address",
    "household",
    "item",
    "quantity",
    "unit",
    "note",
    "need",
    "phone",
    "name",
    "change",
    "ignored",
    "unknown",
]

QuestionKind = Literal["household", "item", "quantity", "unit", "words", "change"]


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of an entry's source text (code points, `end` exclusive) and what it was taken for.

    Parts of an entry are sorted and never overlap. `line` is the index of the order line it belongs to, -1 for none.
    """

    start: int
    end: int
    role: Role
    confidence: int
    rule: str
    line: int = -1


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible answer. `key` is a sku, a household's id, or a quantity such as "2" in the product's unit;
    LEAVE_OUT: these words order nothing; KEEP: the reading as it stands is right."""

    key: str
    label: str
    score: int


LEAVE_OUT = ""
KEEP = "="


@dataclass(frozen=True, slots=True)
class Question:
    """Something doubtful in an entry. `id` is the same as long as the entry's text is; `start` and `end` lie in its
    source text; `line` is the order line it is about, -1 for the whole order.

    `blocking`: the order cannot be taken until this is answered; else a person may confirm the reading as it stands.
    The candidates (at most MOST_CANDIDATES, best first) are offers: any other sku, household id or quantity may be
    answered, too.
    """

    id: str
    kind: QuestionKind
    start: int
    end: int
    reason: Reason
    candidates: tuple[Candidate, ...] = ()
    blocking: bool = True
    line: int = -1
