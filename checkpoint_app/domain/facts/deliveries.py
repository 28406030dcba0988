"""What is known of a merchant's delivery, from the vehicle at the checkpoint to the goods set free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from checkpoint_app.domain import times
from checkpoint_app.domain.facts.overrides import NO_OVERRIDE, Override
from checkpoint_app.domain.facts.registry import Fact, kind

GOOD, DAMAGED, REFUSED = "good", "damaged", "refused"
CONDITIONS = (GOOD, DAMAGED, REFUSED)
CERTIFICATES = ("nucleic_acid", "customs", "origin", "disinfection")
HEALTH_CODES = ("green", "yellow", "red")


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """One line of the purchase list as it stood when the vehicle arrived."""

    sku: str
    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class DriverCheck:
    """What was asked of the driver: °C as text ("36.5"), one of HEALTH_CODES, the time of the last test (UTC); empty: not asked."""

    temperature: str = ""
    code: str = ""
    tested_at: str = ""


NOT_ASKED = DriverCheck()


@kind("delivery.arrived", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class VehicleArrived(Fact):
    """A merchant's vehicle came to the checkpoint; `expected` is what it has to bring.

    `purchase_lists` are the closed lists that it answers; with none, it answers all that was on order when it came.
    """

    delivery: str
    checkpoint: str
    merchant: str
    plate: str
    pass_number: str
    expected: tuple[ExpectedLine, ...]
    purchase_lists: tuple[str, ...] = ()
    driver: DriverCheck = NOT_ASKED
    override: Override = NO_OVERRIDE


@dataclass(frozen=True, slots=True)
class AnnouncedLine:
    """One line of the merchant's packing list: so much of an item, of a batch where one is named. Dates are ISO days."""

    sku: str
    quantity: Decimal
    unit: str
    batch: str = ""
    produced_on: str = ""
    expires_on: str = ""
    origin: str = ""


@kind("delivery.announced", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class PackingListRead(Fact):
    """The merchant's packing list says what is on the vehicle; a later one takes the place of an earlier."""

    delivery: str
    lines: tuple[AnnouncedLine, ...]


@dataclass(frozen=True, slots=True)
class Certificate:
    """A paper that was shown: one of CERTIFICATES, and its number."""

    certificate: str
    number: str


@dataclass(frozen=True, slots=True)
class LotKey:
    """Goods of one item and one batch within a delivery; batch "" is what came without one."""

    sku: str
    batch: str = ""


@kind("delivery.lot_described", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class LotDescribed(Fact):
    """What is known of a lot, whole: a later description takes the place of an earlier. Dates are ISO days, empty where unknown;
    `temperature` is that of the goods on arrival, °C as text ("-18.5"), empty where it was not measured."""

    delivery: str
    sku: str
    batch: str
    produced_on: str = ""
    expires_on: str = ""
    origin: str = ""
    imported: bool = False
    declaration: str = ""
    certificates: tuple[Certificate, ...] = ()
    temperature: str = ""


@kind("delivery.counted", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class GoodsCounted(Fact):
    """So many more (or, for a typed correction, fewer) of one item in one condition were counted.

    Counts add up, so that two people counting one load never overwrite each other. A count of 0 says that somebody looked
    and none came. `photo` is the SHA-256 of a picture that lies beside the database of the laptop that took it.
    """

    delivery: str
    sku: str
    condition: str
    quantity: Decimal
    unit: str
    reason: str
    batch: str = ""
    photo: str = ""


@kind("delivery.brought_instead", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class BroughtInstead(Fact):
    """What nobody ordered was brought in the place of `instead_of`, and is kept; the latest word on it holds, an empty one
    says that it is in the place of nothing."""

    delivery: str
    sku: str
    instead_of: str


@dataclass(frozen=True, slots=True)
class TallyLine:
    """What a person wrote on one line of a paper tally sheet."""

    sku: str
    condition: str
    quantity: Decimal
    unit: str
    batch: str = ""
    reason: str = ""


@kind("delivery.tally_entered", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class TallyEntered(Fact):
    """The counts of a paper sheet were typed in; the same sheet counts once, however often it is typed in."""

    delivery: str
    sheet: str
    lines: tuple[TallyLine, ...]


@dataclass(frozen=True, slots=True)
class SeenEntries:
    """A journal's entries about the delivery were known up to this number."""

    journal: str
    seq: int


@kind("delivery.count_finished", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class CountFinished(Fact):
    """The count of the load is complete; what is missing now is short. Of the items in `later` the rest is to come.

    `seen` says what was known of each journal: a count that another laptop made before it heard of this is late.
    """

    delivery: str
    later: tuple[str, ...] = ()
    seen: tuple[SeenEntries, ...] = ()


@dataclass(frozen=True, slots=True)
class SentBackLine:
    sku: str
    batch: str
    condition: str
    quantity: Decimal
    unit: str


@kind("delivery.sent_back", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class GoodsSentBack(Fact):
    """The vehicle left, and took with it what was not kept."""

    delivery: str
    lines: tuple[SentBackLine, ...]


@kind("delivery.disinfection_started", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class DisinfectionStarted(Fact):
    """The load was treated at `started_at` (UTC) and must be left for `contact_seconds`.

    `classes` are the classes of goods that were treated (protocols.GOODS_CLASSES; none: the whole load); `treated` is "outer"
    for the outer packaging, "each" for each item. `used_ml` of the agent's stock went into it.
    """

    delivery: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    started_at: str
    classes: tuple[str, ...] = ()
    treated: str = ""
    used_ml: int = 0

    def __post_init__(self) -> None:
        """Raises ValueError or OverflowError where the end of the contact time could not be told."""
        times.parse_utc(self.started_at) + timedelta(seconds=self.contact_seconds)


@kind("delivery.released", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class GoodsReleased(Fact):
    """Held goods became free to pack: these lots, or with none named the whole load. `partly`: others are held still."""

    delivery: str
    lots: tuple[LotKey, ...] = ()
    partly: bool = False
    override: Override = NO_OVERRIDE


@kind("delivery.stored", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class GoodsStored(Fact):
    """A lot was put into a storage zone; the latest place is where it lies."""

    delivery: str
    sku: str
    batch: str
    zone: str


@kind("delivery.withdrawn", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class GoodsWithdrawn(Fact):
    """So much of a lot that lay unpacked will be given to nobody: recalled, spoiled, refused afterwards."""

    delivery: str
    sku: str
    batch: str
    quantity: Decimal
    unit: str
    reason: str
    recall: str = ""
