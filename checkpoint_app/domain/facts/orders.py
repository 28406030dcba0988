"""What is known of an order: that it was taken, withdrawn, and what of it a delivery could fill."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from checkpoint_app.domain import times
from checkpoint_app.domain.facts.registry import Fact, kind


@dataclass(frozen=True, slots=True)
class Trace:
    """Where an order line was read: the `text`, from `start` to `end` (code points) in the order's own source text, and the
    `rule` that read it. The text is the words for the goods, never a name, a phone number or an address."""

    text: str
    start: int
    end: int
    rule: str


NO_TRACE = Trace("", 0, 0, "")


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One item of an order. `price_fen` is the price of one unit, in fen.

    `priced`: the source named that price. Else it is the one declared to the district, and a merchant's quote takes its
    place. `note` is what the household asked of the goods. Where a line was read makes no other line of it.
    """

    sku: str
    quantity: Decimal
    unit: str
    price_fen: int
    priced: bool = True
    note: str = ""
    trace: Trace = field(default=NO_TRACE, compare=False)


@kind("order.taken", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class OrderTaken(Fact):
    """A household ordered from a merchant. `number` is the source's own order number; `ordered_at` is UTC.

    `waits_since`: the Lamport time at which the order was taken that this one was passed on from; it waits for the same
    vehicle (0: it was taken as it stands). `needs` (reference.NEEDS) are the household's as they were known then, so that sharing out reads no roster. `note` holds
    no name and no phone number.
    """

    order: str
    household: str
    merchant: str
    checkpoint: str
    source: str
    number: str
    ordered_at: str
    lines: tuple[OrderLine, ...]
    note: str = ""
    needs: tuple[str, ...] = ()
    waits_since: int = 0

    def __post_init__(self) -> None:
        """Raises ValueError for an `ordered_at` that no screen could show and no sharing-out could sort by."""
        times.parse_utc(self.ordered_at)


@kind("order.cancelled", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class OrderCancelled(Fact):
    """The order was withdrawn before goods were shared out for it."""

    order: str
    reason: str


@kind("order.amended", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class OrderAmended(Fact):
    """Before goods were shared out for it the order came to be this: all its lines, the note and the needs as they are now."""

    order: str
    lines: tuple[OrderLine, ...]
    reason: str
    note: str = ""
    needs: tuple[str, ...] = ()


@kind("order.line_passed_on", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class LinePassedOn(Fact):
    """So much of a line (numbered from 0) went to another household, which has it in the order `to`."""

    order: str
    line: int
    quantity: Decimal
    to: str


@kind("order.substitute_offered", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class SubstituteOffered(Fact):
    """For what stays short of a line, so much of another item that the delivery brought. `price_fen` is the price of one
    of its units, at or below what the same sum of the ordered goods would have cost."""

    order: str
    delivery: str
    line: int
    sku: str
    quantity: Decimal
    unit: str
    price_fen: int


@kind("order.substitute_answered", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class SubstituteAnswered(Fact):
    """The household agreed to the substitute for a line, or did not want it."""

    order: str
    line: int
    accepted: bool


@dataclass(frozen=True, slots=True)
class AllocatedLine:
    """What a delivery gave to one order line (numbered from 0) and what stays short."""

    line: int
    given: Decimal
    short: Decimal


@kind("order.allocated", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class OrderAllocated(Fact):
    """A delivery was shared out by `rule` (allocation.RULES) and this is what the order got of it."""

    order: str
    delivery: str
    lines: tuple[AllocatedLine, ...]
    rule: str = "first_come"


@kind("order.rest_kept", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class RestKept(Fact):
    """So much of a line did not come and comes later: the order `to`, of the same household, waits for it."""

    order: str
    line: int
    quantity: Decimal
    to: str


@kind("order.given_withdrawn", subject=("order", "order"))
@dataclass(frozen=True, slots=True)
class GivenWithdrawn(Fact):
    """So much of what a line was given, and is not packed, will not be given: the goods were withdrawn.

    `sku` names the substitute that the household took or was asked about; empty: the item that it ordered.
    """

    order: str
    line: int
    quantity: Decimal
    reason: str
    sku: str = ""
