"""What is known of a household's bag, from packing to the door."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import money
from checkpoint_app.domain.facts.overrides import NO_OVERRIDE, Override
from checkpoint_app.domain.facts.registry import Fact, kind

DOOR, PICKUP = "door", "pickup"
# A million units at a million yuan each; SQL adds ninety thousand of them exactly.
LARGEST_AMOUNT_FEN = 10**14


@dataclass(frozen=True, slots=True)
class LotShare:
    """So much of a bag's line comes from this batch of the delivery."""

    batch: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class BagLine:
    """So much of one order line (numbered from 0) lies in the bag, billed at `price_fen` a unit once it is handed over.

    `weighed`: what the scale said, in the same unit, where goods are sold by weight; that is billed instead (0: not weighed).
    `sku` differs from the line's where a substitute lies in its place. `lots` sum to `quantity`; none: all of batch "".
    """

    order: str
    line: int
    sku: str
    quantity: Decimal
    unit: str
    price_fen: int = 0
    weighed: Decimal = Decimal(0)
    lots: tuple[LotShare, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError for an amount that no household could owe, and that SQL could not add to others."""
        if abs(self.amount_fen) > LARGEST_AMOUNT_FEN:
            raise ValueError("a line of a bag costs too much")

    @property
    def amount_fen(self) -> int:
        """What the household pays for it."""
        return money.times(self.price_fen, self.weighed or self.quantity)


@kind("bag.packed", subject=("bag", "bag"))
@dataclass(frozen=True, slots=True)
class BagPacked(Fact):
    """A bag was filled for a household: number `number` of `of` that this delivery gives it."""

    bag: str
    checkpoint: str
    household: str
    delivery: str
    merchant: str
    number: int
    of: int
    cold: bool
    lines: tuple[BagLine, ...]


@kind("bag.label_printed", subject=("bag", "bag"))
@dataclass(frozen=True, slots=True)
class LabelPrinted(Fact):
    """A label of the bag was written to a sheet; copy 1 is the first, more are reprints."""

    bag: str
    copy: int
    layout: str


@kind("bag.handed_over", subject=("bag", "bag"))
@dataclass(frozen=True, slots=True)
class BagHandedOver(Fact):
    """The bag was given away: carried to the door (`door`) or fetched at the table (`pickup`)."""

    bag: str
    way: str
    override: Override = NO_OVERRIDE


@kind("bag.hand_over_failed", subject=("bag", "bag"))
@dataclass(frozen=True, slots=True)
class HandOverFailed(Fact):
    """An attempt to give the bag away failed; it waits again."""

    bag: str
    reason: str


@kind("bag.returned", subject=("bag", "bag"))
@dataclass(frozen=True, slots=True)
class BagReturned(Fact):
    """The bag went back to stock and is no longer for its household."""

    bag: str
    reason: str
