"""Each fact about protocols, disinfection and agents as one sentence."""

from __future__ import annotations

from checkpoint_app.domain import facts as f
from checkpoint_app.ui.texts.goods_words import class_words
from checkpoint_app.ui.texts.hygiene_words import (
    agent_words,
    method_words,
    minutes_text,
    move_words,
    round_words,
    set_words,
    targets,
    treated_words,
    volume_words,
)
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.words import sentences, translate

HygieneFact = f.DisinfectionStarted | f.ProtocolsAdopted | f.TreatmentStarted | f.TreatmentFinished | f.AgentMoved
_TABLETS = "chlorine_tablets"


def hygiene_text(fact: HygieneFact, names: Names) -> str:
    """What happened, in one sentence, with names for ids."""
    match fact:
        case f.DisinfectionStarted():
            return _load(fact, names)
        case f.ProtocolsAdopted(adopted=adopted):
            return translate("Facts", "Protocols put in force: {name}.").format(name=set_words(adopted.name))
        case f.TreatmentStarted():
            text = translate(
                "Facts",
                "Disinfection of {what} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.",
            ).format(
                what=treated_thing(fact.target, fact.name, fact.round, names),
                agent=agent_words(fact.agent),
                concentration=fact.concentration_mg_per_l,
                method=method_words(fact.method),
                minutes=minutes_text(fact.contact_seconds),
            )
            return sentences(text, _used(fact.agent, fact.used_ml))
        case f.TreatmentFinished():
            return translate("Facts", "Disinfection finished: contact time over, rinsed or cleared.")
        case f.AgentMoved(agent=agent, change_ml=change, reason=reason, note=note):
            text = translate("Facts", "Stock of {agent}, {reason}: {change}.").format(
                agent=agent_words(agent), reason=move_words(reason), change=_signed(agent, change)
            )
            return sentences(text, note)


def treated_thing(target: str, name: str, round: str, names: Names) -> str:
    """What a treatment was of: a vehicle or bag by its name, a round by its own, anything else as it was typed."""
    if round:
        return round_words("" if name == round else name, round)
    kind = targets().get(target, target)
    if target == f.VEHICLE:
        name = names.delivery(name)
    elif target == f.BAG:
        name = names.bag(name)
    return translate("Facts", "{kind} {name}").format(kind=kind, name=name)


def _load(fact: f.DisinfectionStarted, names: Names) -> str:
    # Earlier releases recorded words in place of keys; they stand as they are.
    what = names.delivery(fact.delivery)
    if fact.classes:
        classes = translate("Facts", ", ").join(class_words(each) for each in fact.classes)
        what = translate("Facts", "{delivery} ({classes})").format(delivery=what, classes=classes)
    text = translate(
        "Facts",
        "Disinfection of {delivery} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.",
    ).format(
        delivery=what,
        agent=agent_words(fact.agent),
        concentration=fact.concentration_mg_per_l,
        method=method_words(fact.method),
        minutes=minutes_text(fact.contact_seconds),
    )
    treated = (
        translate("Facts", "Treated: {treated}.").format(treated=treated_words(fact.treated)) if fact.treated else ""
    )
    return sentences(text, treated, _used(fact.agent, fact.used_ml))


def _used(agent: str, ml: int) -> str:
    if not ml:
        return ""
    return translate("Facts", "Used from stock: {volume}.").format(volume=volume_words(ml, agent == _TABLETS))


def _signed(agent: str, change: int) -> str:
    sign = "+" if change >= 0 else "−"
    return f"{sign}{volume_words(abs(change), agent == _TABLETS)}"
