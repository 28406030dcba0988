"""Why something about goods is refused: passes, counts, protocols, lots, zones, recalls. Part of outcomes.Reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BadPlate:
    """No plate of a Chinese vehicle."""

    plate: str


@dataclass(frozen=True, slots=True)
class PassMissing:
    """The set in force asks for a pass."""


@dataclass(frozen=True, slots=True)
class PassUnknown:
    pass_number: str


@dataclass(frozen=True, slots=True)
class PassExpired:
    """`until` is UTC."""

    pass_number: str
    until: str


@dataclass(frozen=True, slots=True)
class PassNotYetValid:
    """`since` is UTC."""

    pass_number: str
    since: str


@dataclass(frozen=True, slots=True)
class PassForeign:
    """The pass is for another `what`: "plate", "merchant" or "checkpoint"; `id` is the one that it is for."""

    pass_number: str
    what: str
    id: str


@dataclass(frozen=True, slots=True)
class DriverNotChecked:
    """`what` is asked and was not given: "temperature", "code" or "test"."""

    what: str


@dataclass(frozen=True, slots=True)
class BadTemperature:
    """Not a temperature that a body, goods or a room could have (°C as typed)."""

    temperature: str


@dataclass(frozen=True, slots=True)
class DriverTooWarm:
    temperature: str
    highest: str


@dataclass(frozen=True, slots=True)
class DriverCode:
    """The driver's health code is not one that may pass."""

    code: str


@dataclass(frozen=True, slots=True)
class DriverTestOld:
    """`tested_at` is UTC; `hours` is how old the test may be."""

    tested_at: str
    hours: int


@dataclass(frozen=True, slots=True)
class TimeInFuture:
    """`at` is UTC, and later than now."""

    at: str


@dataclass(frozen=True, slots=True)
class NotASupervisor:
    """Only a supervisor may; `volunteer` is who was named, empty for nobody."""

    volunteer: str


@dataclass(frozen=True, slots=True)
class BadDay:
    """Not a day of the calendar: of the lot's `what`, "produced_on" or "expires_on"."""

    what: str
    text: str


@dataclass(frozen=True, slots=True)
class ExpiresBeforeProduced:
    produced_on: str
    expires_on: str


@dataclass(frozen=True, slots=True)
class BadBatch:
    """A batch code of more than 40 characters, or with control characters."""

    batch: str


@dataclass(frozen=True, slots=True)
class BadBarcode:
    """A code that cannot be bound: empty, too long, a bag label, or with a wrong check digit."""

    code: str


@dataclass(frozen=True, slots=True)
class SheetUnknown:
    sheet: str


@dataclass(frozen=True, slots=True)
class SheetAlreadyEntered:
    sheet: str
    at: str


@dataclass(frozen=True, slots=True)
class SheetForeign:
    """The sheet was printed for another delivery (its id), or with `delivery` empty for another merchant."""

    sheet: str
    delivery: str
    merchant: str


@dataclass(frozen=True, slots=True)
class LinesMissing:
    """A packing list, a sheet to print, or a sheet that was typed in without a line."""


@dataclass(frozen=True, slots=True)
class AnnouncedUnitDiffers:
    """The packing list counts the item in another unit than the checkpoint does."""

    sku: str
    unit: str
    counted_in: str


@dataclass(frozen=True, slots=True)
class NotInstead:
    """`sku` cannot stand in the place of `instead_of`: it was ordered itself or did not come, or the other was not ordered."""

    sku: str
    instead_of: str


@dataclass(frozen=True, slots=True)
class NotShort:
    """Nothing of the item is short, so no rest can come later."""

    sku: str


@dataclass(frozen=True, slots=True)
class NothingToSendBack:
    pass


@dataclass(frozen=True, slots=True)
class AlreadySentBack:
    at: str


@dataclass(frozen=True, slots=True)
class LotUnknown:
    sku: str
    batch: str


# Why goods are held. Each names the lot or the class of goods it stops.


@dataclass(frozen=True, slots=True)
class NotTreated:
    """Goods of this class were not treated yet."""

    goods: str


@dataclass(frozen=True, slots=True)
class WronglyTreated:
    """Treated, but not as the protocol asks: `what` is "agent", "strength", "method", "contact" or "treated" (outer or each)."""

    goods: str
    what: str


@dataclass(frozen=True, slots=True)
class CertificateMissing:
    sku: str
    batch: str
    certificate: str


@dataclass(frozen=True, slots=True)
class LotTooWarm:
    sku: str
    batch: str
    temperature: str
    warmest: str


@dataclass(frozen=True, slots=True)
class LotTooCold:
    sku: str
    batch: str
    temperature: str
    coldest: str


@dataclass(frozen=True, slots=True)
class TemperatureMissing:
    """The protocol bounds the temperature, and none was measured on arrival."""

    sku: str
    batch: str


@dataclass(frozen=True, slots=True)
class LotExpired:
    sku: str
    batch: str
    expires_on: str


@dataclass(frozen=True, slots=True)
class LotRecalled:
    sku: str
    batch: str
    recall: str


@dataclass(frozen=True, slots=True)
class LotHeld:
    """The lot is not released."""

    sku: str
    batch: str


@dataclass(frozen=True, slots=True)
class NothingHeld:
    pass


@dataclass(frozen=True, slots=True)
class NothingLeft:
    """Of the lot nothing lies unpacked."""

    sku: str
    batch: str


# Protocols, treatments, agents


@dataclass(frozen=True, slots=True)
class BadProtocol:
    """The set cannot be adopted. `where` names the part ("frozen", an agent, a round), `what` the field."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class TargetMissing:
    """What was treated is not said, or is none of treatments.TARGETS."""


@dataclass(frozen=True, slots=True)
class AlreadyFinished:
    at: str


@dataclass(frozen=True, slots=True)
class BadVolume:
    """Less than nothing, nothing where something is meant, or more than a lorry carries."""

    ml: int


@dataclass(frozen=True, slots=True)
class AgentUnknown:
    agent: str


# Temperatures and zones


@dataclass(frozen=True, slots=True)
class NoReadings:
    """There is none to record; so many were given and are all recorded already."""

    known: int = 0


@dataclass(frozen=True, slots=True)
class TimesOutOfOrder:
    """The reading at this time (UTC) is not later than the one before it."""

    at: str


@dataclass(frozen=True, slots=True)
class BadZone:
    """`what` is "name" (empty, too long), "used" (another zone has the name), "place" (outside the map, or too small),
    "overlap", "keeps", "capacity" or "temperature"; `other` is the zone that it collides with."""

    what: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class ZoneInUse:
    """Goods lie in it: so many lots."""

    lots: int


# Recalls


@dataclass(frozen=True, slots=True)
class NoLots:
    """A recall of nothing."""


@dataclass(frozen=True, slots=True)
class RecallIsClosed:
    at: str


@dataclass(frozen=True, slots=True)
class RecallUnanswered:
    """So many households have not answered, and no reason was given to close all the same."""

    households: int


@dataclass(frozen=True, slots=True)
class BadAnswer:
    """None of recalls.ANSWERS."""

    answer: str


@dataclass(frozen=True, slots=True)
class HouseholdNotConcerned:
    """It was handed none of the recalled goods; it can but say that they are not its own."""

    household: str


ArrivalReason = (
    BadPlate
    | PassMissing
    | PassUnknown
    | PassExpired
    | PassNotYetValid
    | PassForeign
    | DriverNotChecked
    | BadTemperature
    | DriverTooWarm
    | DriverCode
    | DriverTestOld
    | TimeInFuture
    | NotASupervisor
)
LotReason = (
    BadDay
    | ExpiresBeforeProduced
    | BadBatch
    | BadBarcode
    | SheetUnknown
    | SheetAlreadyEntered
    | SheetForeign
    | LinesMissing
    | AnnouncedUnitDiffers
    | NotInstead
    | NotShort
    | NothingToSendBack
    | AlreadySentBack
    | LotUnknown
)
HoldReason = (
    NotTreated
    | WronglyTreated
    | CertificateMissing
    | LotTooWarm
    | LotTooCold
    | TemperatureMissing
    | LotExpired
    | LotRecalled
    | LotHeld
    | NothingHeld
    | NothingLeft
)
HygieneReason = BadProtocol | TargetMissing | AlreadyFinished | BadVolume | AgentUnknown
StoreReason = NoReadings | TimesOutOfOrder | BadZone | ZoneInUse
RecallReason = NoLots | RecallIsClosed | RecallUnanswered | BadAnswer | HouseholdNotConcerned
GoodsReason = ArrivalReason | LotReason | HoldReason | HygieneReason | StoreReason | RecallReason
