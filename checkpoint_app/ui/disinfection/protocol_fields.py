"""The fields of one part of a set of protocols, with their labels, as they stand. Knows no widget and no desk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum

from checkpoint_app.domain import facts, quantities
from checkpoint_app.domain.facts import Agent, AgentUse, Protocol, ProtocolSet, Round
from checkpoint_app.domain.rules.protocols import KNOWN_AGENTS
from checkpoint_app.ui.texts.goods_words import certificate_words, health_code_words
from checkpoint_app.ui.texts.hygiene_words import (
    agent_words,
    methods,
    minutes_text,
    round_words,
    targets,
    treated_words,
)
from checkpoint_app.words import translate


class FieldKind(Enum):
    TEXT = "text"
    NUMBER = "number"
    LONG = "long"
    CHOICE = "choice"
    CHECKS = "checks"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a part. `value` is what is typed, the keys that are ticked, or whether it is ticked; `choices` are (key, words)."""

    key: str
    label: str
    kind: FieldKind
    value: str | bool | tuple[str, ...]
    choices: tuple[tuple[str, str], ...] = ()
    unit: str = ""


def fields(adopted: ProtocolSet, key: str) -> list[Field]:
    """The fields of a part as they stand in the set; none for a part that is not there."""
    kind, _, name = key.partition(":")
    match kind:
        case "set":
            return _set_fields(adopted)
        case "driver":
            return _driver_fields(adopted)
        case "goods":
            return _goods_fields(adopted.of(name) or Protocol(name))
        case "use":
            use = _use_at(adopted, name)
            return _use_fields(use, adopted) if use else []
        case "agent":
            agent = next((each for each in adopted.agents if each.agent == name), None)
            return _agent_fields(agent) if agent else []
        case _:
            found = next((each for each in adopted.rounds if each.round == name), None)
            return _round_fields(found, adopted) if found else []


def percent_text(permille: int) -> str:
    """Thousandths as per cent, as they are typed."""
    return quantities.text(Decimal(permille) / 10)


def _set_fields(adopted: ProtocolSet) -> list[Field]:
    return [
        Field("name", translate("Protocols", "Name of the set"), FieldKind.TEXT, adopted.name),
        Field("passes", translate("Protocols", "A vehicle needs a pass"), FieldKind.FLAG, adopted.passes),
        Field(
            "blind_count",
            translate("Protocols", "Count blind: what was ordered is shown only when the count is finished"),
            FieldKind.FLAG,
            adopted.blind_count,
        ),
        Field(
            "tolerance_permille",
            translate("Protocols", "A weight is right within"),
            FieldKind.NUMBER,
            percent_text(adopted.tolerance_permille),
            unit="%",
        ),
    ]


def _driver_fields(adopted: ProtocolSet) -> list[Field]:
    rule = adopted.driver
    codes = tuple((each, health_code_words(each)) for each in facts.HEALTH_CODES)
    return [
        Field(
            "highest",
            translate("Protocols", "Temperature at most (empty: not asked)"),
            FieldKind.NUMBER,
            rule.highest,
            unit="°C",
        ),
        Field(
            "codes",
            translate("Protocols", "Health codes that may pass (none: not asked)"),
            FieldKind.CHECKS,
            rule.codes,
            codes,
        ),
        Field(
            "test_hours",
            translate("Protocols", "Last test at most so old (0: not asked)"),
            FieldKind.NUMBER,
            str(rule.test_hours),
            unit=translate("Protocols", "h"),
        ),
        *_source_fields(rule.source, rule.confirmed),
    ]


def _goods_fields(protocol: Protocol) -> list[Field]:
    treated = tuple((each, treated_words(each)) for each in ("", facts.OUTER, facts.EACH))
    papers = tuple((each, certificate_words(each)) for each in facts.CERTIFICATES)
    return [
        Field("treated", translate("Protocols", "What is treated"), FieldKind.CHOICE, protocol.treated, treated),
        Field("certificates", translate("Protocols", "Certificates"), FieldKind.CHECKS, protocol.certificates, papers),
        Field(
            "coldest",
            translate("Protocols", "Temperature at least (empty: no bound)"),
            FieldKind.NUMBER,
            protocol.coldest,
            unit="°C",
        ),
        Field(
            "warmest",
            translate("Protocols", "Temperature at most (empty: no bound)"),
            FieldKind.NUMBER,
            protocol.warmest,
            unit="°C",
        ),
        *_source_fields(protocol.source, protocol.confirmed),
    ]


def _use_fields(use: AgentUse, adopted: ProtocolSet) -> list[Field]:
    agents = tuple((each.agent, agent_words(each.agent, adopted.agents)) for each in adopted.agents)
    mg = translate("Protocols", "mg/L")
    return [
        Field("agent", translate("Protocols", "Agent"), FieldKind.CHOICE, use.agent, agents),
        Field(
            "least_mg_per_l",
            translate("Protocols", "Strength from"),
            FieldKind.NUMBER,
            str(use.least_mg_per_l),
            unit=mg,
        ),
        Field("most_mg_per_l", translate("Protocols", "to"), FieldKind.NUMBER, str(use.most_mg_per_l), unit=mg),
        Field("methods", translate("Protocols", "Methods"), FieldKind.CHECKS, use.methods, tuple(methods().items())),
        Field(
            "contact_seconds",
            translate("Protocols", "Contact time at least"),
            FieldKind.NUMBER,
            minutes_text(use.contact_seconds),
            unit=translate("Protocols", "min"),
        ),
    ]


def _agent_fields(agent: Agent) -> list[Field]:
    ml = translate("Protocols", "pieces") if agent.by_piece else translate("Protocols", "mL")
    mg = translate("Protocols", "mg/L")
    own = [] if agent.agent in KNOWN_AGENTS else [
        Field("name", translate("Protocols", "Name"), FieldKind.TEXT, agent.name)
    ]  # fmt: skip
    return [
        *own,
        Field(
            "strength_mg_per_l",
            translate("Protocols", "Strength in stock (1 % is 10,000; 0: used as it is; pieces: 1000 × mg in one)"),
            FieldKind.NUMBER,
            str(agent.strength_mg_per_l),
            unit=mg,
        ),
        Field("by_piece", translate("Protocols", "Counted in pieces (tablets)"), FieldKind.FLAG, agent.by_piece),
        Field("low_ml", translate("Protocols", "Running low below"), FieldKind.NUMBER, str(agent.low_ml), unit=ml),
        Field("source", translate("Protocols", "Source: document and clause"), FieldKind.LONG, agent.source),
    ]


def _round_fields(each: Round, adopted: ProtocolSet) -> list[Field]:
    use = [replace(field, key=f"use.{field.key}") for field in _use_fields(each.use, adopted)]
    return [
        Field("name", translate("Protocols", "Name"), FieldKind.TEXT, round_words(each.name, each.round)),
        Field(
            "target", translate("Protocols", "What is treated"), FieldKind.CHOICE, each.target, tuple(targets().items())
        ),
        Field(
            "every_minutes",
            translate("Protocols", "Again every"),
            FieldKind.NUMBER,
            str(each.every_minutes),
            unit=translate("Protocols", "min"),
        ),
        *use,
        *_source_fields(each.source, each.confirmed),
    ]


def _source_fields(source: str, confirmed: bool) -> list[Field]:
    return [
        Field("source", translate("Protocols", "Source: document and clause"), FieldKind.LONG, source),
        Field(
            "confirmed",
            translate("Protocols", "Confirmed by the local health office"),
            FieldKind.FLAG,
            confirmed,
        ),
    ]


def _use_at(adopted: ProtocolSet, name: str) -> AgentUse | None:
    goods, _, place = name.partition(":")
    protocol = adopted.of(goods)
    if protocol is None or not place.isdecimal() or int(place) >= len(protocol.uses):
        return None
    return protocol.uses[int(place)]
