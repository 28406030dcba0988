"""What must happen before goods may leave, as a supervisor adopted it. A set is data: it is recorded whole."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.facts.registry import Fact, kind

ORDINARY, CHILLED, FROZEN, IMPORTED, MEDICINE = "ordinary", "chilled", "frozen", "imported", "medicine"
GOODS_CLASSES = (ORDINARY, CHILLED, FROZEN, IMPORTED, MEDICINE)
OUTER, EACH = "outer", "each"
METHODS_OF_USE = ("spray", "wipe", "soak", "mist")


@dataclass(frozen=True, slots=True)
class AgentUse:
    """One way to treat: an agent (Agent.agent), its strength from `least` to `most` mg/L, how, and for how long at least."""

    agent: str
    least_mg_per_l: int
    most_mg_per_l: int
    methods: tuple[str, ...]
    contact_seconds: int


@dataclass(frozen=True, slots=True)
class Protocol:
    """What goods of a class need before they may leave.

    `treated`: OUTER, EACH, or empty where no treatment is asked; then any of `uses` will do (none: any agent will).
    `certificates` (facts.CERTIFICATES) must be shown for each lot. `coldest` and `warmest` bound the goods' temperature on
    arrival and in storage, °C as text, empty for no bound. `source` names document and clause; what nobody verified is not
    `confirmed` and says so on the screen.
    """

    goods: str
    treated: str = ""
    uses: tuple[AgentUse, ...] = ()
    certificates: tuple[str, ...] = ()
    coldest: str = ""
    warmest: str = ""
    source: str = ""
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Agent:
    """A disinfectant as it is stocked. `name` is empty for those whose names the program knows. `strength` of 0: used as it is.

    What is counted `by_piece` (tablets) is booked as 1 ml a piece, and its strength is a thousand times the mg in one.
    """

    agent: str
    name: str = ""
    strength_mg_per_l: int = 0
    low_ml: int = 0
    source: str = ""
    by_piece: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """Something to be treated again and again: an area, a vehicle bay, people's protective gear. `target`: treatments.TARGETS;
    `name` is empty for rounds whose names the program knows."""

    round: str
    target: str
    name: str
    every_minutes: int
    use: AgentUse
    source: str = ""
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class DriverRule:
    """What is asked of a driver. `highest` temperature in °C as text (empty: not asked), `codes` that may pass (none: not asked),
    how old the last test may be (0: not asked)."""

    highest: str = ""
    codes: tuple[str, ...] = ()
    test_hours: int = 0
    source: str = ""
    confirmed: bool = False


NO_DRIVER_RULE = DriverRule()


@dataclass(frozen=True, slots=True)
class ProtocolSet:
    """All that holds at a checkpoint. `name` is "covid19", "none", or what a supervisor called it.

    `passes`: a vehicle needs a pass. `blind_count`: what was ordered is hidden until it was counted. A weight within
    `tolerance_permille` of what was ordered is as ordered.
    """

    name: str
    protocols: tuple[Protocol, ...] = ()
    agents: tuple[Agent, ...] = ()
    rounds: tuple[Round, ...] = ()
    driver: DriverRule = NO_DRIVER_RULE
    passes: bool = False
    blind_count: bool = False
    tolerance_permille: int = 0

    def of(self, goods: str) -> Protocol | None:
        """The protocol of a class of goods; None where nothing is asked of it."""
        return next((each for each in self.protocols if each.goods == goods), None)


@kind("protocols.adopted", subject=("protocols", "checkpoint"))
@dataclass(frozen=True, slots=True)
class ProtocolsAdopted(Fact):
    """From now on this set holds at the checkpoint; the latest one adopted is in force."""

    checkpoint: str
    adopted: ProtocolSet
