"""What is known of disinfection beside loads (facts.deliveries), of the stock of agents, and of temperatures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from checkpoint_app.domain import times
from checkpoint_app.domain.facts.registry import Fact, kind

VEHICLE, PALLET, BAG, AREA, GEAR = "vehicle", "pallet", "bag", "area", "gear"
TARGETS = (VEHICLE, PALLET, BAG, AREA, GEAR)
MOVE_REASONS = ("delivered", "used", "spilled", "counted")
# A storage zone's id, a delivery's id, or "delivery/sku/batch".
PLACES_MEASURED = ("zone", "vehicle", "lot")
_AS_STORED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\Z", re.ASCII)


@kind("treatment.started", subject=("treatment", "treatment"))
@dataclass(frozen=True, slots=True)
class TreatmentStarted(Fact):
    """Something of TARGETS was treated at `started_at` (UTC) and is left for `contact_seconds`.

    `name` says which: a delivery's id, a bag's id, or words ("pallet 3", "tent"). `round` is Protocol Round.round, if it was one.
    """

    treatment: str
    checkpoint: str
    target: str
    name: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    started_at: str
    used_ml: int = 0
    round: str = ""

    def __post_init__(self) -> None:
        """Raises ValueError or OverflowError where the end of the contact time could not be told."""
        times.parse_utc(self.started_at) + timedelta(seconds=self.contact_seconds)


@kind("treatment.finished", subject=("treatment", "treatment"))
@dataclass(frozen=True, slots=True)
class TreatmentFinished(Fact):
    """The contact time had passed, and somebody rinsed, wiped off or cleared it."""

    treatment: str


@kind("agent.moved", subject=("agent_move", "move"))
@dataclass(frozen=True, slots=True)
class AgentMoved(Fact):
    """The stock of an agent changed by `change_ml` (less than nothing when it went): one of MOVE_REASONS."""

    move: str
    checkpoint: str
    agent: str
    change_ml: int
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A temperature in tenths of a degree Celsius at a moment, written as times.utc_text does, so that texts stand in order of time."""

    at: str
    tenths: int

    def __post_init__(self) -> None:
        """Raises ValueError for a time in another form."""
        times.parse_utc(self.at)
        if not _AS_STORED.match(self.at):  # a pattern, not utc_text: a log has a hundred thousand of them
            raise ValueError(f"{self.at!r} is not written as the journal writes times")


@kind("temperatures.read", subject=("temperatures", "log"))
@dataclass(frozen=True, slots=True)
class TemperaturesRead(Fact):
    """Temperatures of a place (PLACES_MEASURED), typed or from a logger's file, in the order of their times."""

    log: str
    checkpoint: str
    place: str
    name: str
    source: str
    readings: tuple[Reading, ...]
