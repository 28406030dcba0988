"""Each fact about protocols, disinfection and agents as one sentence."""

from __future__ import annotations

from decimal import Decimal

from checkpoint_app.domain import facts as f
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.words import translate

HygieneFact = f.DisinfectionStarted | f.ProtocolsAdopted | f.TreatmentStarted | f.TreatmentFinished | f.AgentMoved


def hygiene_text(fact: HygieneFact, names: Names) -> str:
    """What happened, in one sentence, with names for ids."""
    match fact:
        case f.DisinfectionStarted():
            return translate(
                "Facts",
                "Disinfection of {delivery} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.",
            ).format(
                delivery=names.delivery(fact.delivery),
                agent=fact.agent,
                concentration=fact.concentration_mg_per_l,
                method=fact.method,
                minutes=_minutes(fact.contact_seconds),
            )
        case f.ProtocolsAdopted(adopted=adopted):
            return translate("Facts", "Protocols put in force: {name}.").format(name=adopted.name)
        case f.TreatmentStarted():
            return translate(
                "Facts", "Disinfection of {name} started: {agent} {concentration} mg/L. Contact time: {minutes} min."
            ).format(
                name=fact.name,
                agent=fact.agent,
                concentration=fact.concentration_mg_per_l,
                minutes=_minutes(fact.contact_seconds),
            )
        case f.TreatmentFinished():
            return translate("Facts", "Disinfection finished.")
        case f.AgentMoved(agent=agent, change_ml=change):
            return translate("Facts", "Stock of {agent} changed by {change} mL.").format(
                agent=agent, change=f"{change:+d}"
            )


def _minutes(seconds: int) -> str:
    return quantity_text(round(Decimal(seconds) / 60, 1))
