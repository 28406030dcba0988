"""What the rules look at: orders, deliveries, bags and shifts as the journal now tells them. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from checkpoint_app.domain.facts import NOT_ASKED, Certificate, DriverCheck, Fact, OrderLine, PurchaseListLine


class OrderState(Enum):
    OPEN = "open"
    CANCELLED = "cancelled"
    ALLOCATED = "allocated"


@dataclass(frozen=True, slots=True)
class Order:
    """An order and what became of it. `given` and `short` stand line by line once a delivery was shared out by `rule`, else
    are empty. `taken_lamport` says which vehicle it waits for: for an order that was passed on, when the first one was taken.
    """

    order: str
    household: str
    merchant: str
    checkpoint: str
    source: str
    number: str
    ordered_at: str
    taken_lamport: int
    lines: tuple[OrderLine, ...]
    state: OrderState
    delivery: str
    given: tuple[Decimal, ...]
    short: tuple[Decimal, ...]
    note: str = ""
    needs: tuple[str, ...] = ()
    rule: str = ""


class SubstituteState(Enum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Substitute:
    """Another item of the delivery in place of what stays short of a line; the household is asked, or has answered."""

    order: str
    line: int
    delivery: str
    sku: str
    quantity: Decimal
    unit: str
    price_fen: int
    state: SubstituteState


class DeliveryStage(Enum):
    """How far a delivery's goods have come; each stage has everything before it behind it.

    A load may be shared out while some of it is held: until all of it is released, its stage is the one at which it is held.
    """

    COUNTING = "counting"
    COUNTED = "counted"
    DISINFECTING = "disinfecting"
    RELEASED = "released"
    ALLOCATED = "allocated"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A merchant's delivery. Times are UTC ISO-8601; an empty text means not yet."""

    delivery: str
    checkpoint: str
    merchant: str
    plate: str
    pass_number: str
    arrived_at: str
    arrived_lamport: int
    count_finished_at: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    disinfected_from: str
    released_at: str
    allocated_at: str
    purchase_lists: tuple[str, ...] = ()
    driver: DriverCheck = NOT_ASKED
    later: tuple[str, ...] = ()
    sent_back_at: str = ""

    @property
    def stage(self) -> DeliveryStage:
        if self.released_at:
            return DeliveryStage.ALLOCATED if self.allocated_at else DeliveryStage.RELEASED
        if self.disinfected_from:
            return DeliveryStage.DISINFECTING
        return DeliveryStage.COUNTED if self.count_finished_at else DeliveryStage.COUNTING


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """One item of a delivery: ordered, announced by the merchant's packing list, and counted by condition.

    None of these numbers ever takes the place of another, and the differences are computed, never typed.
    """

    sku: str
    unit: str
    ordered: Decimal
    good: Decimal
    damaged: Decimal
    refused: Decimal
    announced: Decimal = Decimal(0)
    is_counted: bool = False
    """Somebody counted it, be it that none came."""
    instead_of: str = ""
    """The ordered item in whose place the merchant brought it."""

    @property
    def came(self) -> Decimal:
        """What was on the vehicle: good, damaged and refused together."""
        return self.good + self.damaged + self.refused

    @property
    def short(self) -> Decimal:
        return max(Decimal(0), self.ordered - self.good)

    @property
    def over(self) -> Decimal:
        return max(Decimal(0), self.good - self.ordered)


@dataclass(frozen=True, slots=True)
class Lot:
    """Goods of one item and batch within a delivery, and what became of them. Quantities are in `unit`.

    `announced` is what the merchant's packing list says; `packed` lies in bags (handed over or not), `withdrawn` is given to
    nobody. Days are ISO, `released_at` is UTC; texts are empty where it is not known or has not happened. `recall` is the open recall that
    holds it.
    """

    delivery: str
    sku: str
    batch: str
    unit: str
    announced: Decimal = Decimal(0)
    good: Decimal = Decimal(0)
    damaged: Decimal = Decimal(0)
    refused: Decimal = Decimal(0)
    packed: Decimal = Decimal(0)
    withdrawn: Decimal = Decimal(0)
    produced_on: str = ""
    expires_on: str = ""
    origin: str = ""
    imported: bool = False
    declaration: str = ""
    certificates: tuple[Certificate, ...] = ()
    temperature: str = ""
    released_at: str = ""
    zone: str = ""
    recall: str = ""

    @property
    def left(self) -> Decimal:
        """What lies here unpacked."""
        return self.good - self.packed - self.withdrawn

    @property
    def is_held(self) -> bool:
        return not self.released_at or bool(self.recall)


@dataclass(frozen=True, slots=True)
class LoadTreatment:
    """A treatment of a delivery's goods; `classes` empty: of all of them. Times are UTC."""

    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    started_at: str
    classes: tuple[str, ...]
    treated: str
    lamport: int


@dataclass(frozen=True, slots=True)
class Treatment:
    """A treatment of what is no load (facts.TreatmentStarted). Times are UTC; `finished_at` is empty until it happened."""

    treatment: str
    target: str
    name: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    started_at: str
    used_ml: int
    round: str
    operator: str
    finished_at: str


@dataclass(frozen=True, slots=True)
class AgentStock:
    """How much of an agent there is (pieces, where it is counted by the piece): what was booked in, less what was used.

    Less than nothing where more was used than booked in. `counted_at` is when somebody last counted it (UTC), or empty.
    """

    agent: str
    in_stock_ml: int
    used_ml: int
    counted_at: str


class BagState(Enum):
    WAITING = "waiting"
    HANDED_OVER = "handed_over"
    RETURNED = "returned"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Bag:
    """A household's bag. `at`/`by` pairs are empty texts until it happened."""

    bag: str
    checkpoint: str
    household: str
    delivery: str
    merchant: str
    number: int
    of: int
    cold: bool
    packed_at: str
    state: BagState
    label_copies: int
    handed_at: str
    handed_by: str
    way: str
    failed_attempts: int
    last_failure: str
    returned_at: str
    returned_by: str


@dataclass(frozen=True, slots=True)
class Goods:
    """So much of one order line, set aside for a household by a delivery; `packed` of it lies in bags.

    `price_fen` is the line's own; with `priced` False a quote may take its place. For a `substitute` that the household
    agreed to, `sku`, `unit`, `given` and `price_fen` are the substitute's. `note` is what was asked of the line's goods.
    """

    household: str
    order: str
    line: int
    sku: str
    unit: str
    ordered: Decimal
    given: Decimal
    short: Decimal
    packed: Decimal
    price_fen: int = 0
    priced: bool = True
    substitute: bool = False
    note: str = ""

    @property
    def to_pack(self) -> Decimal:
        return self.given - self.packed


@dataclass(frozen=True, slots=True)
class Shift:
    shift: str
    checkpoint: str
    opened_at: str
    opened_by: str
    opened_lamport: int
    closed_at: str
    closed_by: str
    closed_lamport: int

    @property
    def is_open(self) -> bool:
        return not self.closed_at


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """As much of an open order as a purchase list wants to know of it. `ordered_at` is UTC."""

    order: str
    household: str
    ordered_at: str
    lines: tuple[PurchaseListLine, ...]


@dataclass(frozen=True, slots=True)
class PurchaseList:
    """A list that went to a merchant. `delivery` is the vehicle that answers it; texts are empty until it happened."""

    purchase_list: str
    checkpoint: str
    merchant: str
    number: str
    closed_at: str
    closed_lamport: int
    cancelled_at: str
    delivery: str
    arrived_at: str
    arrived_lamport: int


@dataclass(frozen=True, slots=True)
class RecordedFact:
    """A fact with the entry that holds it. `fact` is None for a kind or body that this version cannot read."""

    journal: str
    seq: int
    lamport: int
    kind: str
    subject: str
    at: str
    operator: str
    fact: Fact | None
    voided: bool
