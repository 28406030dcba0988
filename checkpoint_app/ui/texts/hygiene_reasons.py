"""Each reason about protocols, disinfection and agents, in words."""

from __future__ import annotations

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain.facts import GOODS_CLASSES
from checkpoint_app.domain.rules.protocols import KNOWN_ROUNDS
from checkpoint_app.ui.texts.goods_words import class_words
from checkpoint_app.ui.texts.hygiene_words import agent_words, round_words
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.times import local_moment
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import sentences, translate


def hygiene_words(reason: g.HygieneReason, names: Names) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case g.BadProtocol(where=where, what=what):
            return Words(
                translate("Reasons", "This set cannot be put in force."),
                sentences(
                    translate("Reasons", "{part}: {problem}").format(
                        part=part_words(where), problem=protocol_problem(what)
                    ),
                    translate("Reasons", "The set in force stays as it was."),
                ),
            )
        case g.TargetMissing():
            return Words(
                translate("Reasons", "What was treated is not said."),
                translate("Reasons", "Nothing was recorded. Choose what was disinfected, and name it."),
            )
        case g.AlreadyFinished(at=at):
            return Words(
                translate("Reasons", "Finished already."),
                translate("Reasons", "It was finished at {time}. Nothing was changed.").format(time=local_moment(at)),
            )
        case g.BadVolume(ml=ml):
            return Words(
                translate("Reasons", "This volume cannot be right."),
                translate(
                    "Reasons", "{ml} mL was given. Nothing was recorded. Type more than 0 and at most 20,000 litres."
                ).format(ml=ml),
            )
        case g.AgentUnknown(agent=agent):
            return Words(
                translate("Reasons", "This agent is not known."),
                translate(
                    "Reasons",
                    "“{agent}” is not in the set in force. Nothing was recorded. Choose one from the list; a supervisor "
                    "can add it at Protocols.",
                ).format(agent=agent_words(agent)),
            )


def part_words(where: str) -> str:
    """A part of a set, as BadProtocol.where names it."""
    if where in GOODS_CLASSES:
        return class_words(where)
    match where:
        case "set":
            return translate("Reasons", "the set itself")
        case "driver":
            return translate("Reasons", "driver")
        case "":
            return translate("Reasons", "a part without a name")
        case _:
            return round_words("", where) if where in KNOWN_ROUNDS else agent_words(where)


def protocol_problem(what: str) -> str:
    """What is wrong with a field of a set (BadProtocol.what), and what it may be."""
    match what:
        case "name" | "agent" | "round":
            return translate("Reasons", "It needs a name of its own, of at most 60 characters, that stands only once.")
        case "goods":
            return translate("Reasons", "A class of goods that is not known, or that stands there twice.")
        case "treated":
            return translate(
                "Reasons", "Say whether the outer packaging or each carton is treated, where agents are named."
            )
        case "uses":
            return translate("Reasons", "An agent is named that is not among the set's agents. Add it there first.")
        case "least_mg_per_l":
            return translate(
                "Reasons",
                "The least strength has to be above 0 mg/L, and no stronger than the agent is in stock. Compare with the label.",
            )
        case "most_mg_per_l":
            return translate(
                "Reasons", "The greatest strength has to be the least or more, and at most 1,000,000 mg/L."
            )
        case "methods":
            return translate("Reasons", "Choose at least one way to apply it.")
        case "contact_seconds":
            return translate("Reasons", "The contact time has to be above 0 and at most 24 hours.")
        case "certificates":
            return translate("Reasons", "A certificate is not known, or stands there twice.")
        case "coldest" | "warmest":
            return translate(
                "Reasons",
                "A temperature is from -60 to 60 °C with at most one decimal, and the coldest is below the warmest.",
            )
        case "strength_mg_per_l":
            return translate("Reasons", "The strength in stock is from 0 to 1,000,000 mg/L (1 % is 10,000).")
        case "low_ml":
            return translate("Reasons", "The limit for the warning is from 0 to 20,000 litres.")
        case "every_minutes":
            return translate("Reasons", "A round comes again after 1 minute to 7 days.")
        case "target":
            return translate("Reasons", "Say what is treated: vehicle, pallet, bag, area or gear.")
        case "highest":
            return translate("Reasons", "A driver's temperature limit is from 30 to 45 °C with at most one decimal.")
        case "codes":
            return translate("Reasons", "A colour of the health code is not known.")
        case "test_hours":
            return translate("Reasons", "A test is from 0 to 720 hours old.")
        case "tolerance_permille":
            return translate("Reasons", "The tolerance of weights is from 0 to 50 %.")
        case "source":
            return translate("Reasons", "A source has at most 1,000 characters.")
        case _:
            return translate("Reasons", "There are more than 200 parts of one kind.")
