"""Each reason about protocols, disinfection and agents, in words."""

from __future__ import annotations

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.times import local_moment
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def hygiene_words(reason: g.HygieneReason, names: Names) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case g.BadProtocol(where=where, what=what):
            return Words(
                translate("Reasons", "This set cannot be put in force."),
                translate("Reasons", "At {where}, {what} is not right. The set in force stays. Correct it.").format(
                    where=where, what=what
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
                translate("Reasons", "{ml} mL was given. Nothing was recorded. Type millilitres.").format(ml=ml),
            )
        case g.AgentUnknown(agent=agent):
            return Words(
                translate("Reasons", "This agent is not known."),
                translate("Reasons", "“{agent}” is in no set. Nothing was recorded. Choose one from the list.").format(
                    agent=agent
                ),
            )
