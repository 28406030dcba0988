"""The words for agents, methods, rounds, what is treated, and the parts of a set of protocols. Knows no desk.

Facts hold keys where the program knows the words, so that they follow the language; anything else stands for itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from checkpoint_app.domain import facts
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.words import translate


def known_agents() -> dict[str, str]:
    """The agents whose names the program knows, by key, in the language in force."""
    return {
        "chlorine_84": translate("Disinfection", "84 disinfectant (chlorine)"),
        "chlorine_tablets": translate("Disinfection", "Chlorine tablets"),
        "ethanol": translate("Disinfection", "75 % ethanol"),
        "peroxide": translate("Disinfection", "Hydrogen peroxide"),
        "quaternary": translate("Disinfection", "Quaternary ammonium"),
    }


def agent_words(agent: str, agents: Iterable[facts.Agent] = ()) -> str:
    """What an agent is called: by the set's own name for it, else by the program's, else as it was typed."""
    named = next((each.name for each in agents if each.agent == agent and each.name), "")
    return named or known_agents().get(agent, agent)


def methods() -> dict[str, str]:
    """Each of facts.METHODS_OF_USE in the language in force, to choose from."""
    return {
        "spray": translate("Disinfection", "Spray"),
        "wipe": translate("Disinfection", "Wipe"),
        "soak": translate("Disinfection", "Soak"),
        "mist": translate("Disinfection", "Mist"),
    }


def method_words(method: str) -> str:
    """How something is treated, in a sentence; own words stand as they are."""
    known = {
        "spray": translate("Disinfection", "spray"),
        "wipe": translate("Disinfection", "wipe"),
        "soak": translate("Disinfection", "soak"),
        "mist": translate("Disinfection", "mist"),
    }
    return known.get(method, method)


def method_list(found: Iterable[str]) -> str:
    """`spray or wipe`, for a sentence."""
    return translate("Disinfection", " or ").join(method_words(each) for each in found)


def targets() -> dict[str, str]:
    """Each of facts.TARGETS in the language in force."""
    return {
        facts.VEHICLE: translate("Disinfection", "Vehicle"),
        facts.PALLET: translate("Disinfection", "Pallet"),
        facts.BAG: translate("Disinfection", "Bag"),
        facts.AREA: translate("Disinfection", "Area"),
        facts.GEAR: translate("Disinfection", "Protective gear"),
    }


def round_words(name: str, round: str) -> str:
    """What a round is called: by its own name, else by the program's for its key."""
    known = {
        "areas": translate("Disinfection", "Tables, tents and paths"),
        "vehicle_bay": translate("Disinfection", "Vehicle bay"),
        "gear": translate("Disinfection", "Goggles, visors and boots"),
    }
    return name or known.get(round, round)


def treated_words(treated: str) -> str:
    """How much of the goods is treated: facts.OUTER, facts.EACH, or nothing asked."""
    match treated:
        case facts.OUTER:
            return translate("Disinfection", "outer packaging")
        case facts.EACH:
            return translate("Disinfection", "outer packaging and each carton")
        case "":
            return translate("Disinfection", "no treatment")
        case _:
            return treated


def move_words(reason: str) -> str:
    """Why stock of an agent changed (facts.MOVE_REASONS)."""
    match reason:
        case "delivered":
            return translate("Disinfection", "delivered")
        case "used":
            return translate("Disinfection", "used")
        case "spilled":
            return translate("Disinfection", "spilled")
        case "counted":
            return translate("Disinfection", "counted")
        case _:
            return reason


def set_words(name: str) -> str:
    """What a set of protocols is called."""
    match name:
        case "covid19":
            return translate("Disinfection", "COVID-19")
        case "none":
            return translate("Disinfection", "nothing asked (other emergencies)")
        case _:
            return name


def volume_words(ml: int, by_piece: bool) -> str:
    """`350 mL`, `12.5 L`, `8 pieces`."""
    if by_piece:
        return translate("Disinfection", "{count} pieces").format(count=ml)
    if abs(ml) < 1000:
        return translate("Disinfection", "{count} mL").format(count=ml)
    litres = quantity_text((Decimal(ml) / 1000).quantize(Decimal("0.01")))
    return translate("Disinfection", "{count} L").format(count=litres)


def strength_words(agent: facts.Agent) -> str:
    """`50000 mg/L (5 %)`, `500 mg each`, or that it is used as it is."""
    if not agent.strength_mg_per_l:
        return translate("Disinfection", "used as it is")
    if agent.by_piece:
        return translate("Disinfection", "{mg} mg each").format(
            mg=quantity_text(Decimal(agent.strength_mg_per_l) / 1000)
        )
    percent = quantity_text((Decimal(agent.strength_mg_per_l) / 10000).quantize(Decimal("0.001")))
    return translate("Disinfection", "{strength} mg/L ({percent} %)").format(
        strength=agent.strength_mg_per_l, percent=percent
    )


def use_words(use: facts.AgentUse, agents: Iterable[facts.Agent] = ()) -> str:
    """One way to treat, in one line."""
    return f"{agent_words(use.agent, agents)} {use_figures(use)}"


def use_figures(use: facts.AgentUse) -> str:
    """How strong, how, for how long at least."""
    strength = (
        str(use.least_mg_per_l)
        if use.least_mg_per_l == use.most_mg_per_l
        else f"{use.least_mg_per_l}–{use.most_mg_per_l}"
    )
    return translate("Disinfection", "{strength} mg/L, {methods}, {minutes} min").format(
        strength=strength, methods=method_list(use.methods), minutes=minutes_text(use.contact_seconds)
    )


def minutes_text(seconds: int) -> str:
    """`30`, `0.5`: so many seconds in minutes, as they are typed."""
    return f"{seconds / 60:.3f}".rstrip("0").rstrip(".")


def to_be_confirmed() -> str:
    """The mark on every figure that nobody checked against its document."""
    return translate("Disinfection", "to be confirmed by the local health office")
