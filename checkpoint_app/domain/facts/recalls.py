"""What is known of a recall: which lots, what each household answered, how it ended."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.facts.registry import Fact, kind

ANSWERS = ("returned", "destroyed", "eaten", "not_reached", "not_theirs")


@dataclass(frozen=True, slots=True)
class RecalledLot:
    """A batch of an item. `delivery` empty: wherever that batch came, also later. All three say one lot."""

    delivery: str
    sku: str
    batch: str


@kind("recall.opened", subject=("recall", "recall"))
@dataclass(frozen=True, slots=True)
class RecallOpened(Fact):
    """These lots are wanted back: what is here of them is held from now on. `source` says who ordered it."""

    recall: str
    checkpoint: str
    reason: str
    source: str
    lots: tuple[RecalledLot, ...]


@kind("recall.answered", subject=("recall", "recall"))
@dataclass(frozen=True, slots=True)
class RecallAnswered(Fact):
    """A household that has or had goods of the lots said what became of them (one of ANSWERS); the latest answer holds."""

    recall: str
    household: str
    answer: str


@kind("recall.closed", subject=("recall", "recall"))
@dataclass(frozen=True, slots=True)
class RecallClosed(Fact):
    """The recall is over; what was held and not withdrawn is free again."""

    recall: str
    reason: str
