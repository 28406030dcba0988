"""Treatments of what is no load, and the stock of agents: what may be recorded, and what is refused with words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from checkpoint_app.domain.commands import FinishTreatment, MoveAgent, StartTreatment
from checkpoint_app.domain.facts import Agent, AgentMoved, AgentUse, ProtocolSet, Round, TreatmentFinished
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
from checkpoint_app.domain.rules.treatments import finish, move_agent, start
from checkpoint_app.domain.solutions import LARGEST_ML
from checkpoint_app.domain.state import Treatment

NOW = datetime(2021, 11, 3, 1, 0, tzinfo=UTC)
AREA = StartTreatment("area", "tent", "chlorine_84", 500, "spray", 1800, 100)
USE = AgentUse("chlorine_84", 500, 1000, ("spray",), 1800)
SET = ProtocolSet("ours", (), (Agent("chlorine_84", "", 50_000),), (Round("areas", "area", "", 240, USE),))
RUNNING = Treatment(
    "T1", "area", "tent", "chlorine_84", 500, "spray", 1800, "2021-11-03T01:00:00.000Z", 100, "", "V01", ""
)


def started(command: StartTreatment, in_force: ProtocolSet | None = SET, *, bag_known: bool = False) -> object:
    return start(command, treatment="T1", checkpoint="P01", in_force=in_force, bag_known=bag_known, steady=NOW)


def test_a_treatment_begins_by_the_clock_that_nobody_can_set() -> None:
    done = started(AREA)
    assert isinstance(done, tuple)
    (fact,) = done
    assert (fact.name, fact.started_at, fact.used_ml) == ("tent", "2021-11-03T01:00:00.000Z", 100)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"target": "moon"}, TargetMissing()),
        ({"name": "  "}, TargetMissing()),
        ({"name": "a\nb"}, TargetMissing()),
        ({"round": "unheard of"}, TargetMissing()),
        ({"target": "bag"}, NotFound("bag", "tent")),
        ({"agent": " "}, AgentMissing()),
        ({"agent": "vinegar"}, AgentUnknown("vinegar")),
        ({"method": ""}, AgentMissing()),
        ({"concentration_mg_per_l": 0}, BadConcentration(0)),
        ({"concentration_mg_per_l": 1_000_001}, BadConcentration(1_000_001)),
        ({"contact_seconds": 0}, BadContactTime(0)),
        ({"contact_seconds": 24 * 3600 + 1}, BadContactTime(24 * 3600 + 1)),
        ({"used_ml": -1}, BadVolume(-1)),
        ({"used_ml": LARGEST_ML + 1}, BadVolume(LARGEST_ML + 1)),
    ],
)
def test_what_cannot_be_is_refused(changed: dict[str, object], reason: Reason) -> None:
    assert started(replace(AREA, **changed)) == Refused(reason)  # type: ignore[arg-type]


@pytest.mark.parametrize("in_force", [None, ProtocolSet("none")])
def test_where_the_set_names_no_agents_any_words_will_do(in_force: ProtocolSet | None) -> None:
    assert not isinstance(started(replace(AREA, agent="vinegar"), in_force), Refused)


def test_a_bag_is_treated_where_it_is_known() -> None:
    assert not isinstance(started(replace(AREA, target="bag", name="B1"), bag_known=True), Refused)


def test_a_treatment_is_finished_when_its_time_is_over() -> None:
    over = NOW + timedelta(minutes=30)
    assert finish(FinishTreatment("T1"), RUNNING, over) == (TreatmentFinished("T1"),)
    early = finish(FinishTreatment("T1"), RUNNING, over - timedelta(milliseconds=1))
    assert early == Refused(ContactTimeRunning("2021-11-03T01:30:00.000Z", 1))


@pytest.mark.parametrize(
    ("found", "now", "reason"),
    [
        (None, NOW, NotFound("treatment", "T1")),
        (replace(RUNNING, finished_at="2021-11-03T02:00:00.000Z"), NOW, AlreadyFinished("2021-11-03T02:00:00.000Z")),
        (RUNNING, NOW - timedelta(seconds=1), ClockSetBack("2021-11-03T01:00:00.000Z")),
    ],
)
def test_what_cannot_be_finished_says_why(found: Treatment | None, now: datetime, reason: Reason) -> None:
    assert finish(FinishTreatment("T1"), found, now) == Refused(reason)


def moved(command: MoveAgent, in_stock: int = 500, in_force: ProtocolSet | None = SET) -> object:
    return move_agent(command, move="M1", checkpoint="P01", in_force=in_force, in_stock_ml=in_stock)


@pytest.mark.parametrize(
    ("reason", "ml", "change"),
    [
        ("delivered", 1000, 1000),
        ("spilled", 200, -200),
        ("used", 700, -700),
        ("counted", 450, -50),
        ("counted", 500, 0),
        ("counted", 0, -500),
    ],
)
def test_stock_comes_and_goes_and_a_count_records_the_difference(reason: str, ml: int, change: int) -> None:
    assert moved(MoveAgent("chlorine_84", ml, reason, " two cans ")) == (
        AgentMoved("M1", "P01", "chlorine_84", change, reason, "two cans"),
    )


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (MoveAgent("", 1, "delivered"), AgentMissing()),
        (MoveAgent("vinegar", 1, "delivered"), AgentUnknown("vinegar")),
        (MoveAgent("chlorine_84", 1, "stolen"), ReasonMissing()),
        (MoveAgent("chlorine_84", 0, "delivered"), BadVolume(0)),
        (MoveAgent("chlorine_84", -1, "counted"), BadVolume(-1)),
        (MoveAgent("chlorine_84", LARGEST_ML + 1, "delivered"), BadVolume(LARGEST_ML + 1)),
    ],
)
def test_an_impossible_move_is_refused(command: MoveAgent, reason: Reason) -> None:
    assert moved(command) == Refused(reason)
