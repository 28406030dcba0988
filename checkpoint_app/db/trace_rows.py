"""The small values that a trace and a recall answer with. Households stand by id: names and phones are reference data."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts import RecalledLot
from checkpoint_app.domain.state import Bag, BagState, Delivery, Lot


@dataclass(frozen=True, slots=True)
class TracedLot:
    """A lot with the delivery that brought it. `zone_name` is where it lies, empty where it was not stored."""

    lot: Lot
    delivery: Delivery
    zone_name: str


@dataclass(frozen=True, slots=True)
class TracedBag:
    """So much of one lot lies, or lay, in a household's bag. `handed_*` are empty texts, and 0, until it was handed over."""

    bag: str
    household: str
    delivery: str
    sku: str
    batch: str
    quantity: Decimal
    unit: str
    number: int
    of: int
    state: BagState
    packed_at: str
    handed_at: str
    handed_by: str
    way: str
    returned_at: str
    returned_by: str
    handed_lamport: int

    @property
    def is_with_household(self) -> bool:
        """It was given away; one in conflict may have been."""
        return self.state in (BagState.HANDED_OVER, BagState.CONFLICT)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """So much of a lot will be given to nobody. `recall` is empty where it was withdrawn for another reason."""

    delivery: str
    sku: str
    batch: str
    quantity: Decimal
    unit: str
    reason: str
    recall: str
    at: str


@dataclass(frozen=True, slots=True)
class ForwardTrace:
    """Where the goods of some lots went: `bags` in walking order, one row a bag and lot."""

    lots: tuple[TracedLot, ...]
    bags: tuple[TracedBag, ...]
    withdrawals: tuple[Withdrawal, ...]

    @property
    def households(self) -> tuple[str, ...]:
        """Each household once, in walking order."""
        return tuple(dict.fromkeys(bag.household for bag in self.bags))


@dataclass(frozen=True, slots=True)
class TracedLine:
    """So much of a lot in a bag, and the order line that it is for. `ordered` is the item that was ordered, another one where
    this is a substitute; `words` is what the chat said, `list_number` the purchase list that asked for it, empty where there is none."""

    order: str
    line: int
    order_number: str
    ordered_at: str
    source: str
    words: str
    list_number: str
    ordered: str
    sku: str
    batch: str
    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class TracedTreatment:
    """A disinfection that concerns the goods: of the load (`target` "load"), else one of facts.TARGETS. `classes` are those
    of the load that were treated, none: all. `finished_at` is empty where nobody said so."""

    target: str
    name: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    started_at: str
    finished_at: str
    operator: str
    classes: tuple[str, ...]
    treated: str


@dataclass(frozen=True, slots=True)
class TracedRelease:
    """A lot, or with sku and batch empty the whole load, was set free."""

    sku: str
    batch: str
    at: str
    operator: str


@dataclass(frozen=True, slots=True)
class TracedOverride:
    """What a supervisor let pass on the way of these goods; `kind` is the entry's, `stops` name the classes of reasons."""

    kind: str
    at: str
    operator: str
    supervisor: str
    reason: str
    stops: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TracedReadings:
    """The temperatures of a place (one of facts.PLACES_MEASURED) while the goods were there, in tenths of a degree Celsius.
    `beyond` of them were warmer or colder than the place, or else the goods, may be."""

    place: str
    name: str
    readings: int
    coldest_tenths: int
    warmest_tenths: int
    first_at: str
    last_at: str
    beyond: int


@dataclass(frozen=True, slots=True)
class BackwardTrace:
    """Where the goods of a bag came from. `delivery` is None where its arrival has not reached this laptop."""

    bag: Bag
    packed_by: str
    lines: tuple[TracedLine, ...]
    lots: tuple[TracedLot, ...]
    delivery: Delivery | None
    treatments: tuple[TracedTreatment, ...]
    releases: tuple[TracedRelease, ...]
    overrides: tuple[TracedOverride, ...]
    temperatures: tuple[TracedReadings, ...]


@dataclass(frozen=True, slots=True)
class CallGoods:
    """So much of a recalled lot that a household was handed over."""

    sku: str
    batch: str
    quantity: Decimal
    unit: str
    handed_at: str


@dataclass(frozen=True, slots=True)
class CallRow:
    """A household that was handed goods of a recall before it was closed, and what it answered (one of facts.ANSWERS; empty: nothing yet).

    A "not_reached" is no answer: the household has to be called again.
    """

    household: str
    bags: int
    goods: tuple[CallGoods, ...]
    answer: str
    answered_at: str
    answered_by: str

    @property
    def is_answered(self) -> bool:
        return self.answer not in ("", "not_reached")


@dataclass(frozen=True, slots=True)
class RecallRow:
    """A recall, `closed_at` empty while it is open. `households` were handed its goods, `answered` of them have answered."""

    recall: str
    reason: str
    source: str
    opened_at: str
    opened_by: str
    closed_at: str
    close_reason: str
    lots: tuple[RecalledLot, ...]
    households: int
    answered: int

    @property
    def is_open(self) -> bool:
        return not self.closed_at


@dataclass(frozen=True, slots=True)
class RecallProgress:
    """How far a recall has come: what lies here unpacked, the bags that are here (`waiting`: for their households, or returned
    to stock), all held; and who has to be called, in walking order."""

    recall: RecallRow
    here: tuple[TracedLot, ...]
    waiting: tuple[TracedBag, ...]
    calls: tuple[CallRow, ...]
    withdrawals: tuple[Withdrawal, ...]
