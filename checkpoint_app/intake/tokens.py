"""What an entry's words are cut into: names, quantities, turns of phrase, separators and the rest. Knows no text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from checkpoint_app.intake.names import Named
from checkpoint_app.intake.phrases import Turn

HARD, SOFT, SPACE = 2, 1, 0


@dataclass(frozen=True, slots=True)
class Item:
    """A product's name. `rule` and `confidence` as in readings.Part."""

    start: int
    end: int
    named: Named
    rule: str
    confidence: int


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity. `value` is None for one that is none: `fault` says why. `unit` may be empty; it begins at `unit_start`.
    `times`: written with a sign such as x, or with + behind a name."""

    start: int
    end: int
    value: Decimal | None
    unit: str = ""
    unit_start: int = 0
    times: bool = False
    fault: Literal["", "range", "vague", "bad", "negative"] = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A turn of phrase that says what happens to the goods beside it, or nothing at all (filler)."""

    start: int
    end: int
    turn: Turn


@dataclass(frozen=True, slots=True)
class Words:
    """Anything else that may mean something. `goods`: it is a word for goods, but of no product here."""

    start: int
    end: int
    goods: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    start: int
    end: int
    strength: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the offers that the list's head numbers: ①, A, 1号."""

    start: int
    end: int
    key: str


Token = Item | Amount | Phrase | Words | Break | Choice
Hole = tuple[int, int, int]
"""A stretch that was understood already, and how much it parts what is on both sides of it: SPACE, SOFT or HARD."""
