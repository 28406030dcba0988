"""What a person may ask the desk to do, in the imperative. Plain values; they decide nothing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts import OrderLine


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """One reviewed order. `ordered_at` is UTC ISO-8601; `order` is stable for (source, number), so a repeat is found."""

    order: str
    household: str
    merchant: str
    source: str
    number: str
    ordered_at: str
    lines: tuple[OrderLine, ...]


@dataclass(frozen=True, slots=True)
class TakeOrders:
    """Record reviewed orders; those already recorded with the same content are left alone."""

    orders: tuple[OrderRequest, ...]


@dataclass(frozen=True, slots=True)
class CancelOrder:
    order: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReceiveVehicle:
    """A merchant's vehicle stands at the checkpoint."""

    merchant: str
    plate: str
    pass_number: str


@dataclass(frozen=True, slots=True)
class CountGoods:
    """Add `quantity` (more than zero) of an item in one condition (facts.CONDITIONS)."""

    delivery: str
    sku: str
    condition: str
    quantity: Decimal
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SetCount:
    """The total of an item in one condition was typed; the difference to what was counted so far is recorded."""

    delivery: str
    sku: str
    condition: str
    total: Decimal
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FinishCount:
    delivery: str


@dataclass(frozen=True, slots=True)
class StartDisinfection:
    delivery: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int


@dataclass(frozen=True, slots=True)
class ReleaseGoods:
    delivery: str


@dataclass(frozen=True, slots=True)
class AllocateDelivery:
    """Share what arrived out over the orders that waited for it, in order of ordering, whole lines first."""

    delivery: str


@dataclass(frozen=True, slots=True)
class PackBags:
    """Pack what the delivery gives these households; the rule decides how many bags each gets."""

    delivery: str
    households: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordLabels:
    """Labels of these bags were written in a layout."""

    bags: tuple[str, ...]
    layout: str


@dataclass(frozen=True, slots=True)
class HandOverBag:
    """Somebody scanned or typed `code` to give a bag away."""

    code: str


@dataclass(frozen=True, slots=True)
class FailHandOver:
    bag: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReturnBag:
    bag: str
    reason: str


@dataclass(frozen=True, slots=True)
class OpenShift:
    pass


@dataclass(frozen=True, slots=True)
class NoteShift:
    text: str


@dataclass(frozen=True, slots=True)
class CloseShift:
    pass


@dataclass(frozen=True, slots=True)
class VoidAction:
    """Take back everything that one action (journal, lamport) recorded."""

    journal: str
    lamport: int
    reason: str


Command = (
    TakeOrders
    | CancelOrder
    | ReceiveVehicle
    | CountGoods
    | SetCount
    | FinishCount
    | StartDisinfection
    | ReleaseGoods
    | AllocateDelivery
    | PackBags
    | RecordLabels
    | HandOverBag
    | FailHandOver
    | ReturnBag
    | OpenShift
    | NoteShift
    | CloseShift
    | VoidAction
)
