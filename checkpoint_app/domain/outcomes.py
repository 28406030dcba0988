"""What the desk answers: Done, or Refused with one of a closed set of reasons. Every screen renders all of them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts import Fact
from checkpoint_app.domain.goods_reasons import GoodsReason
from checkpoint_app.domain.money_reasons import MoneyReason
from checkpoint_app.domain.order_reasons import OrderReason
from checkpoint_app.domain.purchasing_reasons import PurchasingReason


@dataclass(frozen=True, slots=True)
class ActionId:
    """Names all the entries that one action recorded: they share their journal and their Lamport time."""

    journal: str
    lamport: int


@dataclass(frozen=True, slots=True)
class Done:
    """Recorded and on disk. `facts` is empty when there was nothing new to record (then `action` is None)."""

    facts: tuple[Fact, ...]
    action: ActionId | None


@dataclass(frozen=True, slots=True)
class NobodyOn:
    """Nobody has said who they are, and every entry names who recorded it."""


@dataclass(frozen=True, slots=True)
class NoShiftOpen:
    pass


@dataclass(frozen=True, slots=True)
class ShiftAlreadyOpen:
    at: str


@dataclass(frozen=True, slots=True)
class NotFound:
    """`what` is one of "order", "delivery", "bag", "household", "purchase_list", "voucher", "treatment", "zone", "recall", "action"; `id` as it was given."""

    what: str
    id: str


@dataclass(frozen=True, slots=True)
class NotOurLabel:
    """The scanned code is not a bag label of this program."""


@dataclass(frozen=True, slots=True)
class HalfALabel:
    """The code begins like a bag label but is cut off or damaged."""


@dataclass(frozen=True, slots=True)
class OtherCheckpoint:
    checkpoint: str


@dataclass(frozen=True, slots=True)
class BagUnknownHere:
    """A sound label of this checkpoint, but no such bag is recorded on this laptop (or its packing was taken back)."""

    bag: str


@dataclass(frozen=True, slots=True)
class AlreadyHandedOver:
    at: str
    operator: str


@dataclass(frozen=True, slots=True)
class AlreadyReturned:
    at: str
    operator: str


@dataclass(frozen=True, slots=True)
class UnknownMerchant:
    merchant: str


@dataclass(frozen=True, slots=True)
class UnknownProduct:
    code: str


@dataclass(frozen=True, slots=True)
class PlateMissing:
    pass


@dataclass(frozen=True, slots=True)
class BadQuantity:
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class BelowZero:
    """The correction would leave less than nothing; `counted` is what is counted now."""

    counted: Decimal


@dataclass(frozen=True, slots=True)
class ReasonMissing:
    pass


@dataclass(frozen=True, slots=True)
class NoteEmpty:
    pass


@dataclass(frozen=True, slots=True)
class NothingCounted:
    pass


@dataclass(frozen=True, slots=True)
class CountNotFinished:
    pass


@dataclass(frozen=True, slots=True)
class CountAlreadyFinished:
    at: str


@dataclass(frozen=True, slots=True)
class AgentMissing:
    pass


@dataclass(frozen=True, slots=True)
class BadConcentration:
    concentration_mg_per_l: int


@dataclass(frozen=True, slots=True)
class BadContactTime:
    seconds: int


@dataclass(frozen=True, slots=True)
class ContactTimeRunning:
    """`until` is UTC by the steady clock, which may be hours from the time of day; `seconds_left` at the moment of asking."""

    until: str
    seconds_left: int


@dataclass(frozen=True, slots=True)
class ClockSetBack:
    """This laptop's clock is before the start of the disinfection; `started_at` is UTC."""

    started_at: str


@dataclass(frozen=True, slots=True)
class AlreadyReleased:
    at: str


@dataclass(frozen=True, slots=True)
class GoodsHeld:
    """The goods may not be packed or given away: nothing of them is released."""


@dataclass(frozen=True, slots=True)
class AlreadyAllocated:
    at: str


@dataclass(frozen=True, slots=True)
class NotAllocated:
    pass


@dataclass(frozen=True, slots=True)
class NoOrdersWaiting:
    pass


@dataclass(frozen=True, slots=True)
class OrderAlreadyAllocated:
    pass


@dataclass(frozen=True, slots=True)
class OrderAlreadyCancelled:
    pass


@dataclass(frozen=True, slots=True)
class OrderDiffers:
    """Another order with this number is recorded with other content."""

    number: str


@dataclass(frozen=True, slots=True)
class NothingToPack:
    """Everything that this delivery gives these households is in bags already."""


@dataclass(frozen=True, slots=True)
class AlreadyVoided:
    pass


@dataclass(frozen=True, slots=True)
class VoidsStay:
    """Taking back a taking-back is not offered: the action is done again instead."""


@dataclass(frozen=True, slots=True)
class NotThisShift:
    """Only what was recorded in the open shift can be taken back here."""


@dataclass(frozen=True, slots=True)
class LaterActionDepends:
    """`kind` of the later fact that stands on this one; it must be taken back first."""

    kind: str
    at: str


Reason = (
    NobodyOn
    | NoShiftOpen
    | ShiftAlreadyOpen
    | NotFound
    | NotOurLabel
    | HalfALabel
    | OtherCheckpoint
    | BagUnknownHere
    | AlreadyHandedOver
    | AlreadyReturned
    | UnknownMerchant
    | UnknownProduct
    | PlateMissing
    | BadQuantity
    | BelowZero
    | ReasonMissing
    | NoteEmpty
    | NothingCounted
    | CountNotFinished
    | CountAlreadyFinished
    | AgentMissing
    | BadConcentration
    | BadContactTime
    | ContactTimeRunning
    | ClockSetBack
    | AlreadyReleased
    | GoodsHeld
    | AlreadyAllocated
    | NotAllocated
    | NoOrdersWaiting
    | OrderAlreadyAllocated
    | OrderAlreadyCancelled
    | OrderDiffers
    | NothingToPack
    | AlreadyVoided
    | VoidsStay
    | NotThisShift
    | LaterActionDepends
    | GoodsReason
    | OrderReason
    | PurchasingReason
    | MoneyReason
)


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was written."""

    reason: Reason


Outcome = Done | Refused
