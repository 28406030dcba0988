"""Protocols, treatments of what is no load, and the stock of agents, through the desk on a real file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain.goods_reasons import BadProtocol, NotASupervisor
from checkpoint_app.domain.outcomes import ContactTimeRunning, Done, LaterActionDepends, NotFound, Outcome, Refused
from checkpoint_app.domain.state import AgentStock
from tests.desk import days

USE = facts.AgentUse("chlorine_84", 500, 1000, ("spray",), 1800)
SET = facts.ProtocolSet(
    "ours",
    (facts.Protocol(facts.ORDINARY, facts.OUTER, (USE,)),),
    (facts.Agent("chlorine_84", "", 50_000, 1000),),
    (facts.Round("areas", "area", "", 240, USE),),
)
TENT = c.StartTreatment("area", "tent", "chlorine_84", 500, "spray", 600, 100, "areas")


def started(desk: Desk, command: c.StartTreatment = TENT) -> str:
    fact = days.done(desk.do(command)).facts[0]
    assert isinstance(fact, facts.TreatmentStarted)
    return fact.treatment


def stock(desk: Desk) -> dict[str, int]:
    return {each.agent: each.in_stock_ml for each in desk.queries.hygiene.agent_stock()}


def take_back(desk: Desk, outcome: Done) -> Outcome:
    assert outcome.action is not None
    return desk.do(c.VoidAction(outcome.action.journal, outcome.action.lamport, "slip"))


# protocols


def test_no_set_is_in_force_until_a_supervisor_adopts_one(desk: Desk) -> None:
    assert desk.queries.hygiene.protocols() is None
    days.done(desk.do(c.AdoptProtocols(SET)))
    assert desk.queries.hygiene.protocols() == SET
    adopted = desk.queries.hygiene.adopted()
    assert adopted is not None
    assert (adopted.operator, adopted.adopted) == ("V01", SET)


def test_a_volunteer_adopts_nothing(desk: Desk) -> None:
    desk.operator = "V02"
    assert desk.do(c.AdoptProtocols(SET)) == Refused(NotASupervisor("V02"))
    assert desk.queries.hygiene.protocols() is None


def test_an_impossible_set_leaves_the_one_in_force(desk: Desk) -> None:
    days.done(desk.do(c.AdoptProtocols(SET)))
    refused = desk.do(c.AdoptProtocols(replace(SET, tolerance_permille=-1)))
    assert refused == Refused(BadProtocol("set", "tolerance_permille"))
    assert desk.queries.hygiene.protocols() == SET


def test_a_set_taken_back_brings_the_one_before_back(desk: Desk) -> None:
    days.done(desk.do(c.AdoptProtocols(SET)))
    second = days.done(desk.do(c.AdoptProtocols(facts.ProtocolSet("none"))))
    days.done(take_back(desk, second))
    assert desk.queries.hygiene.protocols() == SET


# treatments


def test_a_treatment_runs_and_is_finished_when_its_time_is_over(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.AdoptProtocols(SET)))
    treatment = started(desk)
    (under_way,) = desk.queries.hygiene.treatments_under_way()
    assert (under_way.treatment, under_way.name, under_way.round) == (treatment, "tent", "areas")
    early = desk.do(c.FinishTreatment(treatment))
    assert isinstance(early, Refused) and isinstance(early.reason, ContactTimeRunning)
    clock.forward(600)
    days.done(desk.do(c.FinishTreatment(treatment)))
    assert desk.queries.hygiene.treatments_under_way() == []
    (finished,) = desk.queries.hygiene.treatments_finished("2021-11-03T00:00:00.000Z")
    assert finished.treatment == treatment
    assert [each.treatment for each in desk.queries.hygiene.rounds_done()["areas"]] == [treatment]


def test_a_treatment_is_taken_back_only_after_its_finish(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.AdoptProtocols(SET)))
    begun = days.done(desk.do(TENT))
    (under_way,) = desk.queries.hygiene.treatments_under_way()
    clock.forward(600)
    finished = days.done(desk.do(c.FinishTreatment(under_way.treatment)))
    refused = take_back(desk, begun)
    assert isinstance(refused, Refused) and isinstance(refused.reason, LaterActionDepends)
    days.done(take_back(desk, finished))
    days.done(take_back(desk, begun))
    assert desk.queries.hygiene.treatments_under_way() == []
    assert stock(desk) == {}


def test_a_bag_is_treated_only_where_it_is_recorded(desk: Desk) -> None:
    bag = replace(TENT, target="bag", name="7ZQ4M0C2K9V3T8XA", round="")
    assert desk.do(bag) == Refused(NotFound("bag", "7ZQ4M0C2K9V3T8XA"))


def test_the_time_runs_on_when_the_clock_is_set_back(tmp_path: Path, clock: days.Clock) -> None:
    passed = [0.0]
    desk = days.open_desk(tmp_path / "steady.db", clock=clock, monotonic=lambda: passed[0])
    days.done(desk.do(c.OpenShift()))
    treatment = started(desk, replace(TENT, round=""))
    clock.forward(-7200)
    passed[0] += 599
    early = desk.do(c.FinishTreatment(treatment))
    assert isinstance(early, Refused) and isinstance(early.reason, ContactTimeRunning)
    assert early.reason.seconds_left == 1
    passed[0] += 1
    days.done(desk.do(c.FinishTreatment(treatment)))
    desk.close()


# the stock of agents


def test_stock_is_what_came_less_what_treatments_of_loads_and_areas_took(desk: Desk) -> None:
    days.done(desk.do(c.AdoptProtocols(SET)))
    days.done(desk.do(c.MoveAgent("chlorine_84", 5000, "delivered")))
    started(desk)
    delivery = days.take_delivery(desk)
    days.done(desk.do(c.StartDisinfection(delivery, "chlorine_84", 500, "spray", 1800, used_ml=250)))
    days.done(desk.do(c.MoveAgent("chlorine_84", 50, "spilled", "a can fell")))
    assert stock(desk) == {"chlorine_84": 4600}
    moves = desk.queries.hygiene.agent_moves("chlorine_84")
    assert [(each.change_ml, each.reason, each.what) for each in moves] == [
        (-50, "spilled", ""),
        (-250, "used", "load"),
        (-100, "used", "area"),
        (5000, "delivered", ""),
    ]


def test_a_count_puts_the_stock_right_and_says_when(desk: Desk) -> None:
    started(desk, replace(TENT, round=""))
    assert stock(desk) == {"chlorine_84": -100}
    days.done(desk.do(c.MoveAgent("chlorine_84", 900, "counted")))
    (found,) = desk.queries.hygiene.agent_stock()
    assert (found.agent, found.in_stock_ml, found.used_ml) == ("chlorine_84", 900, 100)
    assert found.counted_at
    assert isinstance(found, AgentStock)


def test_another_checkpoints_agents_are_not_counted_here(tmp_path: Path, desk: Desk) -> None:
    other = days.open_desk(desk.path, checkpoint="P02", seed=2)
    days.done(other.do(c.OpenShift()))
    days.done(other.do(c.MoveAgent("ethanol", 100, "delivered")))
    assert stock(desk) == {}
    assert stock(other) == {"ethanol": 100}
    other.close()
