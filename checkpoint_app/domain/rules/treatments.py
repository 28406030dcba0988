"""Rules for treating what is no load (a vehicle, a pallet, a bag, an area, gear) and for the stock of agents."""

from __future__ import annotations

from datetime import datetime, timedelta

from checkpoint_app.domain import times
from checkpoint_app.domain.commands import FinishTreatment, MoveAgent, StartDisinfection, StartTreatment
from checkpoint_app.domain.facts import (
    BAG,
    MOVE_REASONS,
    TARGETS,
    AgentMoved,
    ProtocolSet,
    TreatmentFinished,
    TreatmentStarted,
)
from checkpoint_app.domain.goods_reasons import AgentUnknown, AlreadyFinished, BadVolume, TargetMissing
from checkpoint_app.domain.outcomes import (
    AgentMissing,
    BadConcentration,
    BadContactTime,
    ClockSetBack,
    ContactTimeRunning,
    NotFound,
    Reason,
    ReasonMissing,
    Refused,
)
from checkpoint_app.domain.rules.protocols import LONGEST_CONTACT_SECONDS, is_name
from checkpoint_app.domain.solutions import LARGEST_ML, STRONGEST_MG_PER_L
from checkpoint_app.domain.state import Treatment

DELIVERED, USED, SPILLED, COUNTED = "delivered", "used", "spilled", "counted"


def start(
    command: StartTreatment,
    *,
    treatment: str,
    checkpoint: str,
    in_force: ProtocolSet | None,
    bag_known: bool,
    steady: datetime,
) -> tuple[TreatmentStarted] | Refused:
    """Something was treated just now. `steady` is the moment by the clock that nobody can set; `bag_known`: a bag of that
    id is recorded here."""
    name, agent, method = command.name.strip(), command.agent.strip(), command.method.strip()
    problem = _what_is_treated(command, name, in_force, bag_known) or _agent(agent, in_force) or dose_problem(command)
    if problem is not None:
        return Refused(problem)
    return (
        TreatmentStarted(
            treatment,
            checkpoint,
            command.target,
            name,
            agent,
            command.concentration_mg_per_l,
            method,
            command.contact_seconds,
            times.utc_text(steady),
            command.used_ml,
            command.round,
        ),
    )


def dose_problem(dose: StartTreatment | StartDisinfection) -> Reason | None:
    """Why nobody can have treated anything so, if nobody can."""
    if not dose.agent.strip() or not dose.method.strip():
        return AgentMissing()
    if not 0 < dose.concentration_mg_per_l <= STRONGEST_MG_PER_L:
        return BadConcentration(dose.concentration_mg_per_l)
    if not 0 < dose.contact_seconds <= LONGEST_CONTACT_SECONDS:
        return BadContactTime(dose.contact_seconds)
    return None if 0 <= dose.used_ml <= LARGEST_ML else BadVolume(dose.used_ml)


def finish(command: FinishTreatment, found: Treatment | None, steady: datetime) -> tuple[TreatmentFinished] | Refused:
    """It may be wiped off or cleared only when the whole contact time has passed."""
    if found is None:
        return Refused(NotFound("treatment", command.treatment))
    if found.finished_at:
        return Refused(AlreadyFinished(found.finished_at))
    if steady < times.parse_utc(found.started_at):
        return Refused(ClockSetBack(found.started_at))
    ends = ends_at(found)
    if steady < ends:
        left = -((steady - ends) // timedelta(seconds=1))
        return Refused(ContactTimeRunning(times.utc_text(ends), left))
    return (TreatmentFinished(found.treatment),)


def ends_at(found: Treatment) -> datetime:
    """When the contact time is over, by the clock by which it began."""
    return times.parse_utc(found.started_at) + timedelta(seconds=found.contact_seconds)


def move_agent(
    command: MoveAgent, *, move: str, checkpoint: str, in_force: ProtocolSet | None, in_stock_ml: int
) -> tuple[AgentMoved] | Refused:
    """Stock came, went, or was counted; of a count the difference to what should be there is recorded, be it none.

    More may be spilled than is booked in: then the booking was wrong, and a count mends it.
    """
    agent = command.agent.strip()
    problem = _agent(agent, in_force)
    if problem is not None:
        return Refused(problem)
    if command.reason not in MOVE_REASONS:
        return Refused(ReasonMissing())
    least = 0 if command.reason == COUNTED else 1
    if not least <= command.ml <= LARGEST_ML:
        return Refused(BadVolume(command.ml))
    changes = {DELIVERED: command.ml, COUNTED: command.ml - in_stock_ml}
    change = changes.get(command.reason, -command.ml)
    return (AgentMoved(move, checkpoint, agent, change, command.reason, command.note.strip()),)


def _what_is_treated(
    command: StartTreatment, name: str, in_force: ProtocolSet | None, bag_known: bool
) -> Reason | None:
    rounds = {each.round for each in in_force.rounds} if in_force else set()
    if command.target not in TARGETS or not is_name(name) or (command.round and command.round not in rounds):
        return TargetMissing()
    if command.target == BAG and not bag_known:
        return NotFound("bag", name)
    return None


def _agent(agent: str, in_force: ProtocolSet | None) -> Reason | None:
    """Where the set in force names agents it is one of them; else any words will do."""
    if not agent:
        return AgentMissing()
    known = {each.agent for each in in_force.agents} if in_force else set()
    return AgentUnknown(agent) if known and agent not in known else None
