"""Which set of protocols may hold at a checkpoint. Knows what is possible, not what is advised."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from checkpoint_app.domain.facts import (
    CERTIFICATES,
    EACH,
    GOODS_CLASSES,
    HEALTH_CODES,
    METHODS_OF_USE,
    OUTER,
    TARGETS,
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
from checkpoint_app.domain.solutions import LARGEST_ML, STRONGEST_MG_PER_L

# What holds while no set was adopted: as in the releases before there were sets, all goods are treated once.
BASELINE = ProtocolSet("baseline", tuple(Protocol(goods, OUTER) for goods in GOODS_CLASSES))
# The agents and rounds whose names the program knows in both languages.
KNOWN_AGENTS = ("chlorine_84", "chlorine_tablets", "ethanol", "peroxide", "quaternary")
KNOWN_ROUNDS = ("areas", "vehicle_bay", "gear")
# Longer than any published contact time of a surface disinfectant by far; a larger number is a typing error.
LONGEST_CONTACT_SECONDS = 24 * 3600
_LONGEST_NAME, _LONGEST_SOURCE = 60, 1000
_RAREST_ROUND_MINUTES = 7 * 24 * 60
_OLDEST_TEST_HOURS = 30 * 24
_LARGEST_TOLERANCE = 500
_MOST = 200  # parts of one kind: a set is made by people
_GOODS_CELSIUS = (Decimal(-60), Decimal(60))
_BODY_CELSIUS = (Decimal(30), Decimal(45))

_Found = Iterator[BadProtocol]


def adopt(
    adopted: ProtocolSet, *, checkpoint: str, operator: str, is_supervisor: bool, in_force: ProtocolSet | None
) -> tuple[ProtocolsAdopted, ...] | Refused:
    """A supervisor puts a sound set in force. One that is in force already leaves nothing to record."""
    if not is_supervisor:
        return Refused(NotASupervisor(operator))
    wrong = problem(adopted)
    if wrong is not None:
        return Refused(wrong)
    return () if adopted == in_force else (ProtocolsAdopted(checkpoint, adopted),)


def problem(adopted: ProtocolSet) -> BadProtocol | None:
    """The first thing for which the set cannot hold; None for a sound one."""
    return next(_problems(adopted), None)


def _problems(adopted: ProtocolSet) -> _Found:
    if not is_name(adopted.name):
        yield BadProtocol("set", "name")
    if not 0 <= adopted.tolerance_permille <= _LARGEST_TOLERANCE:
        yield BadProtocol("set", "tolerance_permille")
    if max(len(adopted.protocols), len(adopted.agents), len(adopted.rounds)) > _MOST:
        yield BadProtocol("set", "parts")
    agents = {each.agent: each for each in adopted.agents}
    yield from _twice([each.agent for each in adopted.agents], "agent")
    for agent in adopted.agents:
        yield from _agent(agent)
    yield from _twice([each.goods for each in adopted.protocols], "goods")
    for protocol in adopted.protocols:
        yield from _protocol(protocol, agents)
    yield from _twice([each.round for each in adopted.rounds], "round")
    for each in adopted.rounds:
        yield from _round(each, agents)
    yield from _driver(adopted.driver)


def _twice(keys: list[str], what: str) -> _Found:
    return (BadProtocol(key, what) for place, key in enumerate(keys) if key in keys[:place])


def _agent(agent: Agent) -> _Found:
    where = agent.agent
    if not is_name(where):
        yield BadProtocol(where, "agent")
    if agent.agent not in KNOWN_AGENTS and not agent.name.strip():
        yield BadProtocol(where, "name")
    if agent.name and not is_name(agent.name):
        yield BadProtocol(where, "name")
    if not 0 <= agent.strength_mg_per_l <= STRONGEST_MG_PER_L:
        yield BadProtocol(where, "strength_mg_per_l")
    if not 0 <= agent.low_ml <= LARGEST_ML:
        yield BadProtocol(where, "low_ml")
    yield from _source(agent.source, where)


def _protocol(protocol: Protocol, agents: dict[str, Agent]) -> _Found:
    where = protocol.goods
    if protocol.goods not in GOODS_CLASSES:
        yield BadProtocol(where, "goods")
    if protocol.treated not in ("", OUTER, EACH) or (protocol.uses and not protocol.treated):
        yield BadProtocol(where, "treated")
    if len(protocol.uses) > _MOST:
        yield BadProtocol(where, "uses")
    for use in protocol.uses:
        yield from _use(use, agents, where)
    known = set(protocol.certificates) <= set(CERTIFICATES)
    if not known or len(set(protocol.certificates)) < len(protocol.certificates):
        yield BadProtocol(where, "certificates")
    for what, text in (("coldest", protocol.coldest), ("warmest", protocol.warmest)):
        if text and not is_celsius(text, _GOODS_CELSIUS):
            yield BadProtocol(where, what)
    if protocol.coldest and protocol.warmest and Decimal(protocol.coldest) > Decimal(protocol.warmest):
        yield BadProtocol(where, "warmest")
    yield from _source(protocol.source, where)


def _use(use: AgentUse, agents: dict[str, Agent], where: str) -> _Found:
    agent = agents.get(use.agent)
    if agent is None:
        yield BadProtocol(where, "uses")
    elif agent.strength_mg_per_l and use.least_mg_per_l > agent.strength_mg_per_l:
        # Nothing can be mixed that is stronger than what stands in the store.
        yield BadProtocol(where, "least_mg_per_l")
    if not 0 < use.least_mg_per_l <= STRONGEST_MG_PER_L:
        yield BadProtocol(where, "least_mg_per_l")
    if not use.least_mg_per_l <= use.most_mg_per_l <= STRONGEST_MG_PER_L:
        yield BadProtocol(where, "most_mg_per_l")
    if not use.methods or not set(use.methods) <= set(METHODS_OF_USE) or len(set(use.methods)) < len(use.methods):
        yield BadProtocol(where, "methods")
    if not 0 < use.contact_seconds <= LONGEST_CONTACT_SECONDS:
        yield BadProtocol(where, "contact_seconds")


def _round(each: Round, agents: dict[str, Agent]) -> _Found:
    where = each.round
    if not is_name(where):
        yield BadProtocol(where, "round")
    if each.target not in TARGETS:
        yield BadProtocol(where, "target")
    if not (is_name(each.name) or (not each.name and each.round in KNOWN_ROUNDS)):
        yield BadProtocol(where, "name")
    if not 0 < each.every_minutes <= _RAREST_ROUND_MINUTES:
        yield BadProtocol(where, "every_minutes")
    yield from _use(each.use, agents, where)
    yield from _source(each.source, where)


def _driver(rule: DriverRule) -> _Found:
    if rule.highest and not is_celsius(rule.highest, _BODY_CELSIUS):
        yield BadProtocol("driver", "highest")
    if not set(rule.codes) <= set(HEALTH_CODES) or len(set(rule.codes)) < len(rule.codes):
        yield BadProtocol("driver", "codes")
    if not 0 <= rule.test_hours <= _OLDEST_TEST_HOURS:
        yield BadProtocol("driver", "test_hours")
    yield from _source(rule.source, "driver")


def _source(source: str, where: str) -> _Found:
    if len(source) > _LONGEST_SOURCE:
        yield BadProtocol(where, "source")


def is_celsius(text: str, within: tuple[Decimal, Decimal] = _GOODS_CELSIUS) -> bool:
    """Whether that is a temperature as facts hold it: `-18`, `4.5`, at most one place, within bounds that could be."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        return False
    if not value.is_finite() or str(value) != text or "E" in text:
        return False
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -1 and within[0] <= value <= within[1]


def is_name(text: str) -> bool:
    """Whether people can call something that: a few printable characters, with no blank at either end."""
    return bool(text.strip()) and text == text.strip() and text.isprintable() and len(text) <= _LONGEST_NAME
