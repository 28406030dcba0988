"""What is known of a merchant's delivery, from the vehicle at the checkpoint to the goods set free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from checkpoint_app.domain import times
from checkpoint_app.domain.facts.registry import Fact, kind

GOOD, DAMAGED, REFUSED = "good", "damaged", "refused"
CONDITIONS = (GOOD, DAMAGED, REFUSED)


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """One line of the purchase list as it stood when the vehicle arrived."""

    sku: str
    quantity: Decimal
    unit: str


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


@kind("delivery.counted", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class GoodsCounted(Fact):
    """So many more (or, for a typed correction, fewer) of one item in one condition were counted.

    Counts add up, so that two people counting one load never overwrite each other.
    """

    delivery: str
    sku: str
    condition: str
    quantity: Decimal
    unit: str
    reason: str


@kind("delivery.count_finished", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class CountFinished(Fact):
    """The count of the load is complete; what is missing now is short."""

    delivery: str


@kind("delivery.disinfection_started", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class DisinfectionStarted(Fact):
    """The load was treated at `started_at` (UTC) and must be left for `contact_seconds`."""

    delivery: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    started_at: str

    def __post_init__(self) -> None:
        """Raises ValueError or OverflowError where the end of the contact time could not be told."""
        times.parse_utc(self.started_at) + timedelta(seconds=self.contact_seconds)


@kind("delivery.released", subject=("delivery", "delivery"))
@dataclass(frozen=True, slots=True)
class GoodsReleased(Fact):
    """Held goods became free to pack."""

    delivery: str
