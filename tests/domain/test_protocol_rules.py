"""Which set of protocols may hold: the figures that cannot be are named, with the part where they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint_app.domain.facts import (
    EACH,
    FROZEN,
    GOODS_CLASSES,
    ORDINARY,
    OUTER,
    Agent,
    AgentUse,
    DriverRule,
    Protocol,
    ProtocolsAdopted,
    ProtocolSet,
    Round,
)
from checkpoint_app.domain.goods_reasons import BadProtocol, NotASupervisor
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.rules.protocols import BASELINE, adopt, is_celsius, problem

USE = AgentUse("chlorine_84", 500, 1000, ("spray",), 1800)
SOUND = ProtocolSet(
    "covid19",
    (Protocol(ORDINARY, OUTER, (USE,)), Protocol(FROZEN, EACH, (USE,), ("customs",), "-30", "-12")),
    (Agent("chlorine_84", "", 50_000, 1000),),
    (Round("areas", "area", "", 240, USE),),
    DriverRule("37.3", ("green",), 48),
    tolerance_permille=30,
)


def with_use(**changed: object) -> ProtocolSet:
    return replace(SOUND, protocols=(Protocol(ORDINARY, OUTER, (replace(USE, **changed),)),), rounds=())  # type: ignore[arg-type]


def with_goods(**changed: object) -> ProtocolSet:
    return replace(SOUND, protocols=(replace(SOUND.protocols[1], **changed),))  # type: ignore[arg-type]


def with_agent(**changed: object) -> ProtocolSet:
    return replace(SOUND, agents=(replace(SOUND.agents[0], **changed),))  # type: ignore[arg-type]


def with_round(**changed: object) -> ProtocolSet:
    return replace(SOUND, rounds=(replace(SOUND.rounds[0], **changed),))  # type: ignore[arg-type]


@pytest.mark.parametrize("sound", [SOUND, BASELINE, ProtocolSet("none"), with_use(contact_seconds=1)])
def test_a_sound_set_may_hold(sound: ProtocolSet) -> None:
    assert problem(sound) is None


@pytest.mark.parametrize(
    ("bad", "where", "what"),
    [
        (replace(SOUND, name=" "), "set", "name"),
        (replace(SOUND, name="x" * 61), "set", "name"),
        (replace(SOUND, name="a\nb"), "set", "name"),
        (replace(SOUND, tolerance_permille=501), "set", "tolerance_permille"),
        (replace(SOUND, agents=SOUND.agents * 2), "chlorine_84", "agent"),
        (replace(SOUND, agents=()), ORDINARY, "uses"),
        (replace(SOUND, agents=(*SOUND.agents, Agent("our own"))), "our own", "name"),
        (replace(SOUND, agents=SOUND.agents + tuple(Agent(str(n), str(n)) for n in range(200))), "set", "parts"),
        (with_agent(strength_mg_per_l=1_000_001), "chlorine_84", "strength_mg_per_l"),
        (with_agent(strength_mg_per_l=400), ORDINARY, "least_mg_per_l"),
        (with_agent(low_ml=-1), "chlorine_84", "low_ml"),
        (replace(SOUND, protocols=SOUND.protocols[:1] * 2), ORDINARY, "goods"),
        (replace(SOUND, protocols=(Protocol("toys"),)), "toys", "goods"),
        (with_goods(treated="inside"), FROZEN, "treated"),
        (with_goods(treated=""), FROZEN, "treated"),
        (with_goods(certificates=("a letter",)), FROZEN, "certificates"),
        (with_goods(certificates=("customs", "customs")), FROZEN, "certificates"),
        (with_goods(warmest="warm"), FROZEN, "warmest"),
        (with_goods(warmest="-31"), FROZEN, "warmest"),
        (with_goods(coldest="-273"), FROZEN, "coldest"),
        (with_goods(source="x" * 1001), FROZEN, "source"),
        (with_use(least_mg_per_l=0), ORDINARY, "least_mg_per_l"),
        (with_use(least_mg_per_l=1001), ORDINARY, "most_mg_per_l"),
        (with_use(most_mg_per_l=1_000_001), ORDINARY, "most_mg_per_l"),
        (with_use(methods=()), ORDINARY, "methods"),
        (with_use(methods=("pour",)), ORDINARY, "methods"),
        (with_use(contact_seconds=0), ORDINARY, "contact_seconds"),
        (with_use(contact_seconds=24 * 3600 + 1), ORDINARY, "contact_seconds"),
        (replace(SOUND, rounds=SOUND.rounds * 2), "areas", "round"),
        (with_round(target="moon"), "areas", "target"),
        (with_round(every_minutes=0), "areas", "every_minutes"),
        (with_round(every_minutes=8 * 24 * 60), "areas", "every_minutes"),
        (with_round(round="ours"), "ours", "name"),
        (replace(SOUND, driver=DriverRule("100")), "driver", "highest"),
        (replace(SOUND, driver=DriverRule(codes=("blue",))), "driver", "codes"),
        (replace(SOUND, driver=DriverRule(test_hours=-1)), "driver", "test_hours"),
    ],
)
def test_a_figure_that_cannot_be_is_named(bad: ProtocolSet, where: str, what: str) -> None:
    assert problem(bad) == BadProtocol(where, what)


def test_only_a_supervisor_puts_a_set_in_force() -> None:
    refused = adopt(SOUND, checkpoint="P01", operator="V02", is_supervisor=False, in_force=None)
    assert refused == Refused(NotASupervisor("V02"))


def test_a_sound_set_is_recorded_whole_and_only_where_it_is_another() -> None:
    done = adopt(SOUND, checkpoint="P01", operator="V01", is_supervisor=True, in_force=None)
    assert done == (ProtocolsAdopted("P01", SOUND),)
    assert adopt(SOUND, checkpoint="P01", operator="V01", is_supervisor=True, in_force=SOUND) == ()


def test_an_impossible_set_is_refused() -> None:
    bad = with_use(least_mg_per_l=0)
    refused = adopt(bad, checkpoint="P01", operator="V01", is_supervisor=True, in_force=None)
    assert refused == Refused(BadProtocol(ORDINARY, "least_mg_per_l"))


def test_without_a_set_every_class_is_treated_once_with_any_agent() -> None:
    assert [each.goods for each in BASELINE.protocols] == list(GOODS_CLASSES)
    assert all(each.treated and not each.uses and not each.certificates for each in BASELINE.protocols)


@pytest.mark.parametrize("text", ["-18", "-18.5", "0", "60"])
def test_temperatures_have_one_decimal_at_most(text: str) -> None:
    assert is_celsius(text)


@pytest.mark.parametrize("text", ["", " 1", "1.25", "1e1", "NaN", "Infinity", "61", "-60.1", "１８", "1_0"])
def test_what_is_no_temperature_is_none(text: str) -> None:
    assert not is_celsius(text)
