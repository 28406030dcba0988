"""What a load is treated with, while it is being typed: agents, methods, figures. Knows no Qt and no desk.

The figures filled in for chlorine are what checkpoints commonly use. They are habits, not advice, and the screen says
that the local health office has to confirm them; for other agents none is filled in.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.commands import StartDisinfection
from checkpoint_app.domain.state import Delivery
from checkpoint_app.ui.disinfection.loads import minutes_text
from checkpoint_app.words import translate

_CHLORINE = ("chlorine_84", "chlorine_tablets")
_USUAL_MG_PER_L = "500"
_USUAL_MINUTES = "30"


def agents() -> dict[str, str]:
    """The agents that are offered, by key, in the language in force."""
    return {
        "chlorine_84": translate("Disinfection", "84 disinfectant (chlorine)"),
        "chlorine_tablets": translate("Disinfection", "Chlorine tablets"),
        "ethanol": translate("Disinfection", "75 % ethanol"),
        "peroxide": translate("Disinfection", "Hydrogen peroxide"),
        "quaternary": translate("Disinfection", "Quaternary ammonium"),
    }


def methods() -> dict[str, str]:
    """The methods that are offered, by key, in the language in force."""
    return {
        "spray": translate("Disinfection", "Spray"),
        "wipe": translate("Disinfection", "Wipe"),
        "soak": translate("Disinfection", "Soak"),
        "mist": translate("Disinfection", "Mist"),
    }


@dataclass(frozen=True, slots=True)
class Treatment:
    """As typed. `agent` and `method` are keys of what is offered, so that they follow the language, or free text."""

    agent: str
    concentration: str
    method: str
    minutes: str

    def agent_words(self) -> str:
        return agents().get(self.agent, self.agent)

    def method_words(self) -> str:
        return methods().get(self.method, self.method)


@dataclass(frozen=True, slots=True)
class TreatmentComplaints:
    """What is wrong, field by field; empty where nothing is."""

    agent: str = ""
    concentration: str = ""
    method: str = ""
    minutes: str = ""

    @property
    def any(self) -> bool:
        return any(dataclasses.astuple(self))


class TreatmentDraft:
    """What the form holds, and what was last used with each agent."""

    def __init__(self) -> None:
        self.now = _usual("chlorine_84")
        self.complaints = TreatmentComplaints()
        self._last: dict[str, Treatment] = {}

    def remember(self, delivery: Delivery) -> None:
        """Offer again what a delivery was treated with."""
        used = Treatment(
            _key(agents(), delivery.agent),
            str(delivery.concentration_mg_per_l),
            _key(methods(), delivery.method),
            minutes_text(delivery.contact_seconds),
        )
        self._last[used.agent] = used
        self.now = used

    def choose_agent(self, words: str) -> None:
        """Another agent: with it come the figures last used with it, or the usual ones, or none."""
        key = _key(agents(), words.strip())
        if key != self.now.agent:
            self.now = self._last.get(key) or dataclasses.replace(_usual(key), method=self.now.method)
            self.complaints = TreatmentComplaints()

    def type(self, *, concentration: str | None = None, method: str | None = None, minutes: str | None = None) -> None:
        """One of the fields was typed into."""
        if concentration is not None:
            self.now = dataclasses.replace(self.now, concentration=concentration)
        if method is not None:
            self.now = dataclasses.replace(self.now, method=_key(methods(), method.strip()))
        if minutes is not None:
            self.now = dataclasses.replace(self.now, minutes=minutes)

    def hint(self) -> str:
        """Where the figures come from, and who has to confirm them."""
        if self.now.agent in _CHLORINE and self.now.agent not in self._last:
            return translate(
                "Disinfection", "Commonly used figures were filled in. To be confirmed by the local health office."
            )
        if self.now.agent in self._last:
            return translate("Disinfection", "The figures last used here. To be confirmed by the local health office.")
        return translate(
            "Disinfection", "Read the figures from the agent's label. To be confirmed by the local health office."
        )

    def command(self, delivery: str) -> StartDisinfection | None:
        """What is to be recorded; None where a field does not read, with `complaints` saying which and why."""
        concentration, minutes = _number(self.now.concentration), _number(self.now.minutes)
        whole = concentration is not None and concentration == concentration.to_integral_value()
        self.complaints = TreatmentComplaints(
            agent="" if self.now.agent else translate("Disinfection", "Choose the agent, or type its name."),
            concentration=(
                ""
                if whole and concentration
                else translate("Disinfection", "Type a whole number of mg/L above zero, such as 500.")
            ),
            method="" if self.now.method else translate("Disinfection", "Choose how it is applied, or type it."),
            minutes=(
                "" if minutes else translate("Disinfection", "Type the contact time in minutes, such as 30 or 0.5.")
            ),
        )
        if concentration is None or minutes is None or self.complaints.any:
            return None
        return StartDisinfection(
            delivery, self.now.agent_words(), int(concentration), self.now.method_words(), round(minutes * 60)
        )


def _usual(agent: str) -> Treatment:
    if agent in _CHLORINE:
        return Treatment(agent, _USUAL_MG_PER_L, "spray", _USUAL_MINUTES)
    return Treatment(agent, "", "spray", "")


def _number(text: str) -> Decimal | None:
    """The number above zero that was typed; None where there is none."""
    try:
        value = quantities.parse(text)
    except quantities.NotAQuantity:
        return None
    return value if value > 0 else None


def _key(offered: dict[str, str], words: str) -> str:
    return next((key for key, text in offered.items() if text == words), words)
