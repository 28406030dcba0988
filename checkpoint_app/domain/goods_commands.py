"""What a person may ask the desk to do with goods and places, from the protocols to a recall; see commands.py for the rest."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts import (
    NOT_ASKED,
    AnnouncedLine,
    Certificate,
    DriverCheck,
    ExpectedLine,
    LotKey,
    ProtocolSet,
    Reading,
    RecalledLot,
    TallyLine,
)


@dataclass(frozen=True, slots=True)
class Overriding:
    """A supervisor takes it upon himself: the volunteer's id and the reason. Refused where that person is no supervisor."""

    supervisor: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReceiveVehicle:
    """A merchant's vehicle stands at the checkpoint. `driver` as far as the protocols in force ask."""

    merchant: str
    plate: str
    pass_number: str
    driver: DriverCheck = NOT_ASKED
    overriding: Overriding | None = None


@dataclass(frozen=True, slots=True)
class ReadPackingList:
    """What the merchant says is on the vehicle."""

    delivery: str
    lines: tuple[AnnouncedLine, ...]


@dataclass(frozen=True, slots=True)
class CountGoods:
    """Add `quantity` (more than zero) of an item in one condition (facts.CONDITIONS), of one batch."""

    delivery: str
    sku: str
    condition: str
    quantity: Decimal
    reason: str = ""
    batch: str = ""
    photo: str = ""


@dataclass(frozen=True, slots=True)
class SetCount:
    """The total of an item in one condition was typed, of one batch; the difference to what was counted so far is recorded. A
    total of 0 for what was not counted yet says that none came."""

    delivery: str
    sku: str
    condition: str
    total: Decimal
    reason: str = ""
    batch: str = ""
    photo: str = ""


@dataclass(frozen=True, slots=True)
class DescribeLot:
    """What is known of a lot, whole (see facts.LotDescribed)."""

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


@dataclass(frozen=True, slots=True)
class SayInstead:
    """An item that was not ordered came in the place of one that was; `instead_of` empty takes that back."""

    delivery: str
    sku: str
    instead_of: str


@dataclass(frozen=True, slots=True)
class BindBarcode:
    """From now on the code counts as `quantity` of the item."""

    barcode: str
    sku: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class PrintTally:
    """A paper sheet to count on, for a delivery or, with `delivery` empty, for what a merchant is to bring."""

    merchant: str
    delivery: str
    lines: tuple[ExpectedLine, ...]


@dataclass(frozen=True, slots=True)
class EnterTally:
    """What was written on a paper sheet."""

    delivery: str
    sheet: str
    lines: tuple[TallyLine, ...]


@dataclass(frozen=True, slots=True)
class FinishCount:
    """Of the short items in `later` the rest is to come; of the others it never comes."""

    delivery: str
    later: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SendBack:
    """The vehicle leaves with what was damaged, refused or more than ordered, as counted."""

    delivery: str


@dataclass(frozen=True, slots=True)
class StartDisinfection:
    """`agent` is Agent.agent of the set in force, or words; `classes`: which part of the load (none: all of it)."""

    delivery: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    classes: tuple[str, ...] = ()
    treated: str = ""
    used_ml: int = 0


@dataclass(frozen=True, slots=True)
class ReleaseGoods:
    """Set these lots free (none named: all that are held)."""

    delivery: str
    lots: tuple[LotKey, ...] = ()
    overriding: Overriding | None = None


@dataclass(frozen=True, slots=True)
class StoreGoods:
    delivery: str
    sku: str
    batch: str
    zone: str


@dataclass(frozen=True, slots=True)
class WithdrawGoods:
    """Nobody will be given what lies unpacked of the lot; orders that it was meant for become short by it."""

    delivery: str
    sku: str
    batch: str
    reason: str
    recall: str = ""


@dataclass(frozen=True, slots=True)
class AllocateDelivery:
    """Share what arrived out over the orders that waited for it, by one of allocation.RULES."""

    delivery: str
    rule: str = "first_come"


@dataclass(frozen=True, slots=True)
class AdoptProtocols:
    """A supervisor puts a set in force."""

    adopted: ProtocolSet


@dataclass(frozen=True, slots=True)
class StartTreatment:
    """See facts.TreatmentStarted."""

    target: str
    name: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    used_ml: int = 0
    round: str = ""


@dataclass(frozen=True, slots=True)
class FinishTreatment:
    treatment: str


@dataclass(frozen=True, slots=True)
class MoveAgent:
    """Stock of an agent came, was spilled, or (reason "counted") is `ml` now."""

    agent: str
    ml: int
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecordTemperatures:
    """Typed, or read from a logger's file (`source`: "typed" or the file's name)."""

    place: str
    name: str
    source: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class DrawZone:
    """`zone` is empty for a new one; see facts.ZoneDrawn."""

    zone: str
    name: str
    left: int
    top: int
    width: int
    height: int
    keeps: tuple[str, ...] = ()
    capacity: int = 0
    coldest: str = ""
    warmest: str = ""


@dataclass(frozen=True, slots=True)
class RemoveZone:
    zone: str


@dataclass(frozen=True, slots=True)
class OpenRecall:
    reason: str
    source: str
    lots: tuple[RecalledLot, ...]


@dataclass(frozen=True, slots=True)
class AnswerRecall:
    recall: str
    household: str
    answer: str


@dataclass(frozen=True, slots=True)
class CloseRecall:
    recall: str
    reason: str


DeliveryCommand = (
    ReceiveVehicle
    | ReadPackingList
    | CountGoods
    | SetCount
    | DescribeLot
    | SayInstead
    | BindBarcode
    | PrintTally
    | EnterTally
    | FinishCount
    | SendBack
    | StartDisinfection
    | ReleaseGoods
    | AllocateDelivery
)
StoreCommand = StoreGoods | DrawZone | RemoveZone | RecordTemperatures
HygieneCommand = AdoptProtocols | StartTreatment | FinishTreatment | MoveAgent
RecallCommand = OpenRecall | AnswerRecall | CloseRecall | WithdrawGoods
GoodsCommand = DeliveryCommand | StoreCommand | HygieneCommand | RecallCommand
