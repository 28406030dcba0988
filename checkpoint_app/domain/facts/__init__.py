"""Every kind of fact, in the past tense. A new kind is a dataclass here, its SQL in db/projections, its text in ui/texts."""

from checkpoint_app.domain.facts.bags import (
    DOOR,
    PICKUP,
    BagHandedOver,
    BagLine,
    BagPacked,
    BagReturned,
    HandOverFailed,
    LabelPrinted,
)
from checkpoint_app.domain.facts.deliveries import (
    CONDITIONS,
    DAMAGED,
    GOOD,
    REFUSED,
    CountFinished,
    DisinfectionStarted,
    ExpectedLine,
    GoodsCounted,
    GoodsReleased,
    VehicleArrived,
)
from checkpoint_app.domain.facts.orders import AllocatedLine, OrderAllocated, OrderCancelled, OrderLine, OrderTaken
from checkpoint_app.domain.facts.registry import Fact, UnreadableBody, decode, encode, kind_of, kinds, subject_of
from checkpoint_app.domain.facts.shifts import ShiftClosed, ShiftNoted, ShiftOpened
from checkpoint_app.domain.facts.voids import EntryVoided

__all__ = [
    "CONDITIONS",
    "DAMAGED",
    "DOOR",
    "GOOD",
    "PICKUP",
    "REFUSED",
    "AllocatedLine",
    "BagHandedOver",
    "BagLine",
    "BagPacked",
    "BagReturned",
    "CountFinished",
    "DisinfectionStarted",
    "EntryVoided",
    "ExpectedLine",
    "Fact",
    "GoodsCounted",
    "GoodsReleased",
    "HandOverFailed",
    "LabelPrinted",
    "OrderAllocated",
    "OrderCancelled",
    "OrderLine",
    "OrderTaken",
    "ShiftClosed",
    "ShiftNoted",
    "ShiftOpened",
    "UnreadableBody",
    "VehicleArrived",
    "decode",
    "encode",
    "kind_of",
    "kinds",
    "subject_of",
]
