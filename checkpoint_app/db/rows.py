"""The small values that queries answer with, where the domain's own state values do not fit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts import ExpectedLine, Fact, RecalledLot
from checkpoint_app.domain.state import BagState, DeliveryLine


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order in a list. `amount_fen` is the sum of its lines at the source's prices."""

    order: str
    number: str
    source: str
    household: str
    merchant: str
    ordered_at: str
    state: str
    lines: int
    amount_fen: int


@dataclass(frozen=True, slots=True)
class PurchaseLine:
    """So much of an item is on order with a merchant and not yet shared out."""

    merchant: str
    sku: str
    unit: str
    ordered: Decimal


@dataclass(frozen=True, slots=True)
class HouseholdGoods:
    """One household's part of a delivery. Quantities of different units are not added: `items` counts order lines.

    `needs` are those that its orders say; `has_notes`: it asked for something.
    """

    household: str
    items: int
    items_short: int
    items_to_pack: int
    bags: int
    needs: tuple[str, ...] = ()
    has_notes: bool = False


@dataclass(frozen=True, slots=True)
class BagCounts:
    """Bags by state. A bag in conflict was given away and is counted in `handed_over` too; `conflict` says how many."""

    packed: int
    waiting: int
    handed_over: int
    returned: int
    conflict: int
    unlabelled: int


@dataclass(frozen=True, slots=True)
class ActionRow:
    """What one action recorded: `count` entries of (first) kind `kind`; `fact` is its first fact, None when unreadable."""

    journal: str
    lamport: int
    at: str
    operator: str
    kind: str
    count: int
    fact: Fact | None
    voided: bool


@dataclass(frozen=True, slots=True)
class Alerts:
    """What needs attention."""

    quarantined: int
    unread: int
    bags_in_conflict: int
    orders_in_conflict: int

    @property
    def total(self) -> int:
        return self.quarantined + self.unread + self.bags_in_conflict + self.orders_in_conflict


@dataclass(frozen=True, slots=True)
class SharedOut:
    """Of one item of a delivery: what the orders that it was shared out over had ordered, were given, and lack, of which
    `later` comes later; and what of it was given in place of others, which nobody had ordered."""

    sku: str
    ordered: Decimal
    given: Decimal
    short: Decimal
    substitutes: Decimal
    packed: Decimal
    later: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class DeliveryTotals:
    """One delivery that a shift worked on: its lines, and how it was shared out (empty before that)."""

    delivery: str
    merchant: str
    arrived_at: str
    lines: tuple[DeliveryLine, ...]
    shared_out: tuple[SharedOut, ...]


@dataclass(frozen=True, slots=True)
class AgentRow:
    """Of an agent: what treatments of a shift took, and what there was at its end (less than nothing: more was used than
    booked in)."""

    agent: str
    used_ml: int
    left_ml: int


@dataclass(frozen=True, slots=True)
class OpenRecall:
    """A recall that was open at a moment. `opened_at` is UTC."""

    recall: str
    reason: str
    source: str
    opened_at: str
    opened_by: str
    lots: tuple[RecalledLot, ...]


@dataclass(frozen=True, slots=True)
class ShiftBags:
    """Bags of a shift as they stood at its end. `carried_in` waited when it began.

    carried_in + packed = handed_over + returned + waiting.
    """

    carried_in: int
    packed: int
    handed_over: int
    returned: int
    waiting: int


@dataclass(frozen=True, slots=True)
class BagRow:
    """A bag in a list."""

    bag: str
    household: str
    delivery: str
    merchant: str
    number: int
    of: int
    cold: bool
    state: BagState
    label_copies: int
    failed_attempts: int
    last_failure: str
    handed_at: str
    handed_by: str


@dataclass(frozen=True, slots=True)
class TallySheet:
    """A printed sheet to count on; `lines` are numbered from 1. `delivery` is empty where the vehicle had not come yet."""

    sheet: str
    merchant: str
    delivery: str
    printed_at: str
    lines: tuple[ExpectedLine, ...]


@dataclass(frozen=True, slots=True)
class BoundCode:
    """A code on goods stands for `quantity` of an item, in the item's own unit."""

    code: str
    sku: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class OverrideRow:
    """What a supervisor let pass with the entry of this `kind` about `subject`; `stops` are names of reasons."""

    subject: str
    kind: str
    at: str
    operator: str
    supervisor: str
    reason: str
    stops: tuple[str, ...]
    lamport: int
