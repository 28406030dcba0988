"""A set of protocols as a list of parts, and the set with something of a part changed. Knows no widget and no desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from checkpoint_app.domain import facts, quantities
from checkpoint_app.domain.facts import Agent, AgentUse, Protocol, ProtocolSet, Round
from checkpoint_app.domain.goods_reasons import BadProtocol
from checkpoint_app.domain.rules.protocols import KNOWN_AGENTS, is_celsius, problem
from checkpoint_app.ui.disinfection.protocol_fields import percent_text
from checkpoint_app.ui.texts.goods_words import certificate_words, class_words, health_code_words
from checkpoint_app.ui.texts.hygiene_words import (
    agent_words,
    round_words,
    strength_words,
    treated_words,
    use_figures,
    use_words,
    volume_words,
)
from checkpoint_app.words import translate

SET, DRIVER, GOODS, USE, AGENT, ROUND = "set", "driver", "goods", "use", "agent", "round"


@dataclass(frozen=True, slots=True)
class PartRow:
    """A line of the list. `key` is `kind:id` (`use:frozen:0` for the first use of a class). `confirmed` None: nothing to confirm."""

    key: str
    title: str
    figures: str
    confirmed: bool | None
    can_go: bool

    @property
    def kind(self) -> str:
        return self.key.partition(":")[0]


def parts(adopted: ProtocolSet) -> list[PartRow]:
    """Every part of the set, with its figures in words."""
    return list(_parts(adopted))


def _parts(adopted: ProtocolSet) -> Iterator[PartRow]:
    yield PartRow(SET, translate("Protocols", "The checkpoint"), _set_figures(adopted), None, False)
    yield PartRow(DRIVER, translate("Protocols", "Driver"), _driver_figures(adopted), adopted.driver.confirmed, False)
    for goods in facts.GOODS_CLASSES:
        found = adopted.of(goods)
        if found is None:
            yield PartRow(f"{GOODS}:{goods}", class_words(goods), translate("Protocols", "nothing asked"), None, False)
            continue
        yield PartRow(f"{GOODS}:{goods}", class_words(goods), _goods_figures(found), found.confirmed, True)
        for place, use in enumerate(found.uses):
            title = f"    · {agent_words(use.agent, adopted.agents)}"
            yield PartRow(f"{USE}:{goods}:{place}", title, use_figures(use), found.confirmed, True)
    for agent in adopted.agents:
        low = volume_words(agent.low_ml, agent.by_piece)
        figures = translate("Protocols", "{strength}; low below {low}").format(strength=strength_words(agent), low=low)
        yield PartRow(f"{AGENT}:{agent.agent}", agent_words(agent.agent, adopted.agents), figures, None, True)
    for each in adopted.rounds:
        figures = translate("Protocols", "every {hours} h: {use}").format(
            hours=f"{each.every_minutes / 60:g}", use=use_words(each.use, adopted.agents)
        )
        yield PartRow(f"{ROUND}:{each.round}", round_words(each.name, each.round), figures, each.confirmed, True)


def source_of(adopted: ProtocolSet, key: str) -> str:
    """The document that a part names: that of its class, for a use."""
    kind, _, name = key.partition(":")
    if kind == USE:
        name = name.partition(":")[0]
    match kind:
        case "driver":
            return adopted.driver.source
        case "goods" | "use":
            found = adopted.of(name)
            return found.source if found else ""
        case "agent":
            return next((each.source for each in adopted.agents if each.agent == name), "")
        case "round":
            return next((each.source for each in adopted.rounds if each.round == name), "")
        case _:
            return ""


def part_at_fault(adopted: ProtocolSet, wrong: BadProtocol) -> str:
    """The key of the part that `wrong` is about; it is problem(adopted). Of a class of goods, the use at fault if it is one."""
    protocol = adopted.of(wrong.where)
    if protocol is None:
        named = (row.key for row in _parts(adopted) if wrong.where in (row.key, row.key.partition(":")[2]))
        return next(named, SET)
    for count in range(1, len(protocol.uses) + 1):
        fewer = [replace(protocol, uses=protocol.uses[:found]) for found in (count - 1, count)]
        if [problem(_with_goods(adopted, each)) == wrong for each in fewer] == [False, True]:
            return f"{USE}:{wrong.where}:{count - 1}"
    return f"{GOODS}:{wrong.where}"


def changed(adopted: ProtocolSet, key: str, field: str, value: Any) -> ProtocolSet | str:
    """The set with another value in a field, or what is wrong with the value in words."""
    read = _READERS.get(field)
    plain: Any = read(value) if read else (value.strip() if isinstance(value, str) else value)
    if plain is None:
        return _WRONG[field]()
    kind, _, name = key.partition(":")
    match kind:
        case "set":
            return replace(adopted, **{field: plain})
        case "driver":
            return replace(adopted, driver=replace(adopted.driver, **{field: plain}))
        case "goods":
            return _with_goods(adopted, replace(adopted.of(name) or Protocol(name), **{field: plain}))
        case "use":
            goods, _, place = name.partition(":")
            protocol = adopted.of(goods)
            assert protocol is not None
            uses = tuple(
                replace(each, **{field: plain}) if number == int(place) else each
                for number, each in enumerate(protocol.uses)
            )
            return _with_goods(adopted, replace(protocol, uses=uses))
        case "agent":
            agents = tuple(replace(each, **{field: plain}) if each.agent == name else each for each in adopted.agents)
            return replace(adopted, agents=agents)
        case _:
            return replace(
                adopted,
                rounds=tuple(
                    _with_round(each, field, plain) if each.round == name else each for each in adopted.rounds
                ),
            )


def added(adopted: ProtocolSet, kind: str, name: str) -> tuple[ProtocolSet, str]:
    """The set with one more agent, round, or use of class `name`, and the key of the new part."""
    match kind:
        case "use":
            protocol = adopted.of(name) or Protocol(name)
            use = _a_use(adopted)
            protocol = replace(protocol, treated=protocol.treated or facts.OUTER, uses=(*protocol.uses, use))
            return _with_goods(adopted, protocol), f"{USE}:{name}:{len(protocol.uses) - 1}"
        case "agent":
            key = _unused(name, {each.agent for each in adopted.agents} | set(KNOWN_AGENTS))
            return replace(adopted, agents=(*adopted.agents, Agent(key, key))), f"{AGENT}:{key}"
        case _:
            key = _unused(name, {each.round for each in adopted.rounds})
            new = Round(key, facts.AREA, key, 240, _a_use(adopted))
            return replace(adopted, rounds=(*adopted.rounds, new)), f"{ROUND}:{key}"


def without(adopted: ProtocolSet, key: str) -> ProtocolSet:
    """The set without a part; of a class of goods nothing is asked then."""
    kind, _, name = key.partition(":")
    match kind:
        case "goods":
            return replace(adopted, protocols=tuple(each for each in adopted.protocols if each.goods != name))
        case "use":
            goods, _, place = name.partition(":")
            protocol = adopted.of(goods)
            assert protocol is not None
            uses = tuple(each for number, each in enumerate(protocol.uses) if number != int(place))
            return _with_goods(adopted, replace(protocol, uses=uses))
        case "agent":
            return replace(adopted, agents=tuple(each for each in adopted.agents if each.agent != name))
        case "round":
            return replace(adopted, rounds=tuple(each for each in adopted.rounds if each.round != name))
        case _:
            return adopted


# figures in words


def _set_figures(adopted: ProtocolSet) -> str:
    asked = [
        translate("Protocols", "a pass is asked for")
        if adopted.passes
        else translate("Protocols", "no pass is asked for"),
        translate("Protocols", "counted blind") if adopted.blind_count else translate("Protocols", "ordered is shown"),
        translate("Protocols", "weights within {percent} %").format(percent=percent_text(adopted.tolerance_permille)),
    ]
    return translate("Protocols", "; ").join(asked)


def _driver_figures(adopted: ProtocolSet) -> str:
    rule = adopted.driver
    asked = []
    if rule.highest:
        asked.append(translate("Protocols", "at most {highest} °C").format(highest=rule.highest))
    if rule.codes:
        asked.append(translate("Protocols", ", ").join(health_code_words(each) for each in rule.codes))
    if rule.test_hours:
        asked.append(translate("Protocols", "test within {hours} h").format(hours=rule.test_hours))
    return translate("Protocols", "; ").join(asked) or translate("Protocols", "nothing asked")


def _goods_figures(protocol: Protocol) -> str:
    asked = [treated_words(protocol.treated)]
    if protocol.treated and not protocol.uses:
        asked.append(translate("Protocols", "any agent"))
    asked += [certificate_words(each) for each in protocol.certificates]
    if protocol.coldest:
        asked.append(translate("Protocols", "at least {coldest} °C").format(coldest=protocol.coldest))
    if protocol.warmest:
        asked.append(translate("Protocols", "at most {warmest} °C").format(warmest=protocol.warmest))
    return translate("Protocols", "; ").join(asked)


# reading what was typed


def _whole(text: str) -> int | None:
    try:
        value = quantities.parse(text.replace(",", ""))
    except quantities.NotAQuantity:
        return None
    return int(value) if value == value.to_integral_value() else None


def _of(factor: int) -> Callable[[str], int | None]:
    """A number that is stored in a smaller unit: minutes as seconds, per cent as permille."""

    def read(text: str) -> int | None:
        try:
            value = quantities.parse(text) * factor
        except quantities.NotAQuantity:
            return None
        return int(value) if value == value.to_integral_value() else None

    return read


def _celsius(text: str) -> str | None:
    plain = text.strip().replace("−", "-")
    return plain if not plain or is_celsius(plain) else None


_READERS: dict[str, Callable[[str], Any]] = {
    "tolerance_permille": _of(10),
    "highest": _celsius,
    "coldest": _celsius,
    "warmest": _celsius,
    "test_hours": _whole,
    "least_mg_per_l": _whole,
    "most_mg_per_l": _whole,
    "contact_seconds": _of(60),
    "strength_mg_per_l": _whole,
    "low_ml": _whole,
    "every_minutes": _whole,
    "use.least_mg_per_l": _whole,
    "use.most_mg_per_l": _whole,
    "use.contact_seconds": _of(60),
}


def _no_number() -> str:
    return translate("Protocols", "Type a whole number.")


def _no_temperature() -> str:
    return translate("Protocols", "Type degrees Celsius with at most one decimal, such as -18 or 37.3.")


def _no_minutes() -> str:
    return translate("Protocols", "Type minutes, such as 30 or 0.5.")


def _no_percent() -> str:
    return translate("Protocols", "Type per cent with at most one decimal, such as 3 or 2.5.")


_WRONG: dict[str, Callable[[], str]] = {
    **dict.fromkeys(_READERS, _no_number),
    **dict.fromkeys(("highest", "coldest", "warmest"), _no_temperature),
    **dict.fromkeys(("contact_seconds", "use.contact_seconds"), _no_minutes),
    "tolerance_permille": _no_percent,
}


# putting parts together


def _with_goods(adopted: ProtocolSet, protocol: Protocol) -> ProtocolSet:
    """The protocol in its place, in the order of the classes."""
    found = {each.goods: each for each in adopted.protocols} | {protocol.goods: protocol}
    return replace(adopted, protocols=tuple(found[goods] for goods in facts.GOODS_CLASSES if goods in found))


def _with_round(each: Round, field: str, value: Any) -> Round:
    if field.startswith("use."):
        return replace(each, use=replace(each.use, **{field.removeprefix("use."): value}))
    if field == "name" and value == round_words("", each.round):
        value = ""
    return replace(each, **{field: value})


def _a_use(adopted: ProtocolSet) -> AgentUse:
    """Something to begin from: nothing that could be taken for advice."""
    agent = adopted.agents[0].agent if adopted.agents else ""
    return AgentUse(agent, 0, 0, ("wipe",), 0)


def _unused(name: str, taken: set[str]) -> str:
    plain = name.strip()[:50] or translate("Protocols", "new")
    number = 2
    found = plain
    while found in taken:
        found = f"{plain} {number}"
        number += 1
    return found
