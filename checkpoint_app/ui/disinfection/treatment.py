"""A treatment while it is being typed: agent, strength, method, contact time, and what was mixed for it. Knows no Qt and no desk.

What is filled in comes from the protocol of what is treated, else from what was last used here. Where there is neither, the
figures for chlorine are what checkpoints commonly use: habits, not advice, and the screen says who has to confirm them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.db.hygiene_queries import LastUse
from checkpoint_app.domain import quantities
from checkpoint_app.domain.commands import StartDisinfection, StartTreatment
from checkpoint_app.domain.facts import OUTER, Agent, AgentUse, ProtocolSet
from checkpoint_app.domain.rules.release import differences
from checkpoint_app.domain.solutions import BadFigure, Mixture, StockTooWeak, mix, whole_pieces
from checkpoint_app.ui.disinfection.subjects import LoadSubject, OtherSubject, Subject
from checkpoint_app.ui.texts.hygiene_words import (
    agent_words,
    known_agents,
    methods,
    minutes_text,
    use_words,
    volume_words,
)
from checkpoint_app.words import translate

_CHLORINE = ("chlorine_84", "chlorine_tablets")
_USUAL = LastUse("chlorine_84", 500, "spray", 1800)
_MG_IN_PERCENT = 10_000
_LARGEST = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Typed:
    """As it stands in the fields. `agent` and `method` are keys of what is offered, so that they follow the language, or words."""

    agent: str = ""
    concentration: str = ""
    method: str = ""
    minutes: str = ""
    treated: str = ""
    whole: bool = False
    stock: str = ""
    litres: str = ""
    used: str | None = None
    """What was typed; None: what the mixture takes."""


@dataclass(frozen=True, slots=True)
class Complaints:
    """What is wrong, field by field; empty where nothing is."""

    name: str = ""
    agent: str = ""
    concentration: str = ""
    method: str = ""
    minutes: str = ""
    used: str = ""

    @property
    def any(self) -> bool:
        return any(dataclasses.astuple(self))


@dataclass(frozen=True, slots=True)
class _Figures:
    """What was typed, read."""

    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int


class TreatmentDraft:
    """What the form holds for one subject at a time. Another subject begins from its own protocol; so does the same one after it
    was recorded or taken back."""

    def __init__(self) -> None:
        self.now = Typed()
        self.complaints = Complaints()
        self.subject: Subject | None = None
        self._set: ProtocolSet | None = None
        self._last: Mapping[str, LastUse] = {}
        self._source = ""

    def know(self, in_force: ProtocolSet | None, last: list[LastUse]) -> None:
        """The set in force, and what was used last with each agent as it stands on record now (latest first)."""
        self._set = in_force
        self._last = {each.agent: each for each in last}

    def begin(self, subject: Subject) -> None:
        """Type a treatment of this. What was typed stays while it is of the same thing and asked the same."""
        if subject == self.subject:
            return
        keeps = self.subject is not None and self.subject.key == subject.key
        self.subject = subject
        if keeps:
            return
        self.complaints = Complaints()
        self.now = Typed(whole=isinstance(subject, LoadSubject) and subject.whole_first)
        if isinstance(subject, LoadSubject):
            self._put(treated=subject.treated)
        self._fill(subject.uses[0].agent if subject.uses else next(iter(self._last), _USUAL.agent))

    def forget(self) -> None:
        """It was recorded, or is not wanted: nothing that was typed is offered again."""
        self.subject = None
        self.now = Typed()
        self.complaints = Complaints()

    # the fields

    def agents(self) -> dict[str, str]:
        """The agents that are offered, by key: the set's, or those whose names the program knows."""
        if self._set is not None and self._set.agents:
            return {each.agent: agent_words(each.agent, self._set.agents) for each in self._set.agents}
        return known_agents()

    def agent_text(self) -> str:
        return self.agents().get(self.now.agent, agent_words(self.now.agent))

    def method_text(self) -> str:
        return methods().get(self.now.method, self.now.method)

    def choose_agent(self, words: str) -> None:
        """Another agent: with it come the figures that the protocol asks of it, else those last used, or none."""
        key = _key(self.agents(), words.strip())
        if key != self.now.agent:
            self._fill(key)
            self.complaints = Complaints()

    def type(
        self,
        *,
        concentration: str | None = None,
        method: str | None = None,
        minutes: str | None = None,
        treated: str | None = None,
        whole: bool | None = None,
        stock: str | None = None,
        litres: str | None = None,
        used: str | None = None,
    ) -> None:
        """One of the fields was typed into."""
        changed = {
            "concentration": concentration,
            "method": None if method is None else _key(methods(), method.strip()),
            "minutes": minutes,
            "treated": treated,
            "whole": whole,
            "stock": stock,
            "litres": litres,
            "used": used,
        }
        self._put(**{name: value for name, value in changed.items() if value is not None})
        if litres is not None or stock is not None:
            self.now = dataclasses.replace(self.now, used=None)

    # what is said about them

    def hint(self) -> str:
        """Where the figures come from, and who has to confirm them."""
        return self._source

    def warning(self) -> str:
        """What of the typed treatment is not as the protocol asks, so that the goods would stay held; empty where nothing is."""
        uses = self.subject.uses if self.subject else ()
        figures = self._figures()
        if not uses or figures is None:
            return ""
        if any(not differences(use, figures) for use in uses):
            return ""
        asked = translate("Disinfection", "; or ").join(use_words(use, self._agents()) for use in uses)
        return translate("Disinfection", "Not as the protocol asks: {uses}.").format(uses=asked)

    @property
    def by_piece(self) -> bool:
        """The agent is counted, not measured."""
        agent = self._agent_of(self.now.agent)
        return agent.by_piece if agent else self.now.agent == "chlorine_tablets"

    def mixture(self) -> Mixture | None:
        """What to mix, where all figures for it are typed and possible."""
        found = self._mixed()
        return found if isinstance(found, Mixture) else None

    def mixture_words(self) -> str:
        """What to mix, or what is wrong with the figures for it; empty while nothing was asked."""
        if not self.now.litres.strip():
            return ""
        match self._mixed():
            case Mixture() as mixed:
                return self._recipe(mixed)
            case StockTooWeak():
                return translate(
                    "Disinfection", "✖ The stock is weaker than {wanted} mg/L: nothing stronger can be mixed from it."
                ).format(wanted=self.now.concentration)
            case BadFigure(what="stock"):
                return translate("Disinfection", "✖ Type the strength on the label: 5 % or 50000 (mg/L).")
            case BadFigure(what="target"):
                return translate("Disinfection", "✖ Type the strength that is wanted, in mg/L.")
            case _:
                return translate("Disinfection", "✖ Type how many litres are wanted, such as 10 or 0.5.")

    def used_text(self) -> str:
        """What is taken off the stock: as typed, else what the mixture takes."""
        if self.now.used is not None:
            return self.now.used
        mixed = self.mixture()
        return str(mixed.agent_ml) if mixed else ""

    # what is recorded

    def command(self) -> StartDisinfection | StartTreatment | None:
        """What is to be recorded; None where a field does not read, with `complaints` saying which and why."""
        figures, used = self._figures(), self._used()
        subject = self.subject
        self.complaints = self._complaints(used)
        if figures is None or used is None or subject is None or self.complaints.any:
            return None
        if isinstance(subject, LoadSubject):
            return StartDisinfection(
                subject.delivery,
                figures.agent,
                figures.concentration_mg_per_l,
                figures.method,
                figures.contact_seconds,
                () if self.now.whole else (subject.goods,),
                self.now.treated,
                used,
            )
        return StartTreatment(
            subject.target,
            subject.name,
            figures.agent,
            figures.concentration_mg_per_l,
            figures.method,
            figures.contact_seconds,
            used,
            subject.round,
        )

    # inside

    def _fill(self, agent: str) -> None:
        """The figures that go with an agent, and where they come from."""
        use = next((each for each in (self.subject.uses if self.subject else ()) if each.agent == agent), None)
        last = self._last.get(agent)
        stock = self._stock_text(agent)
        if use is not None:
            self._put(agent=agent, concentration=str(_wanted(use, self._agent_of(agent))), method=use.methods[0],
                      minutes=minutes_text(use.contact_seconds), stock=stock, used=None)  # fmt: skip
            self._source = translate("Disinfection", "Filled in as the protocol asks: {use}.").format(
                use=use_words(use, self._agents())
            )
        elif last is not None:
            self._put(agent=agent, concentration=str(last.concentration_mg_per_l), method=_key(methods(), last.method),
                      minutes=minutes_text(last.contact_seconds), stock=stock, used=None)  # fmt: skip
            self._source = translate(
                "Disinfection", "The figures last used here. To be confirmed by the local health office."
            )
        elif agent in _CHLORINE:
            self._put(agent=agent, concentration=str(_USUAL.concentration_mg_per_l), method=self.now.method or _USUAL.method,
                      minutes=minutes_text(_USUAL.contact_seconds), stock=stock, used=None)  # fmt: skip
            self._source = translate(
                "Disinfection", "Commonly used figures were filled in. To be confirmed by the local health office."
            )
        else:
            self._put(agent=agent, concentration="", method=self.now.method or _USUAL.method, minutes="", stock=stock,
                      used=None)  # fmt: skip
            self._source = translate(
                "Disinfection", "Read the figures from the agent's label. To be confirmed by the local health office."
            )

    def _put(self, **changed: object) -> None:
        self.now = dataclasses.replace(self.now, **changed)  # type: ignore[arg-type]

    def _agents(self) -> tuple[Agent, ...]:
        return self._set.agents if self._set else ()

    def _agent_of(self, key: str) -> Agent | None:
        return next((each for each in self._agents() if each.agent == key), None)

    def _stock_text(self, key: str) -> str:
        agent = self._agent_of(key)
        if agent is None:
            return "" if key != self.now.agent else self.now.stock
        return str(agent.strength_mg_per_l) if agent.strength_mg_per_l else "0"

    def _figures(self) -> _Figures | None:
        concentration, minutes = _number(self.now.concentration), _number(self.now.minutes)
        if concentration is None or minutes is None or concentration != concentration.to_integral_value():
            return None
        if not self.now.agent or not self.now.method:
            return None
        return _Figures(self.now.agent, int(concentration), self.now.method, round(minutes * 60))

    def _complaints(self, used: int | None) -> Complaints:
        concentration, minutes = _number(self.now.concentration), _number(self.now.minutes)
        whole = concentration is not None and concentration == concentration.to_integral_value()
        return Complaints(
            name=translate("Disinfection", "Say what is treated.") if self._is_nameless() else "",
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
            used="" if used is not None else translate("Disinfection", "Type a whole number, or leave it empty."),
        )

    def _is_nameless(self) -> bool:
        return self.subject is None or (isinstance(self.subject, OtherSubject) and not self.subject.name)

    def _used(self) -> int | None:
        text = self.used_text().strip()
        if not text:
            return 0
        value = _number(text, zero=True)
        return int(value) if value is not None and value == value.to_integral_value() else None

    def _mixed(self) -> Mixture | StockTooWeak | BadFigure:
        litres = _number(self.now.litres)
        stock = _strength(self.now.stock)
        wanted = _number(self.now.concentration)
        if litres is None:
            return BadFigure("volume")
        if stock is None:
            return BadFigure("stock")
        return mix(
            stock_mg_per_l=stock,
            wanted_mg_per_l=int(wanted) if wanted is not None else 0,
            volume_ml=int(litres * 1000),
            by_piece=self.by_piece,
        )

    def _recipe(self, mixed: Mixture) -> str:
        if not mixed.gives_mg_per_l:
            return translate("Disinfection", "= {agent}, as it is, without water").format(
                agent=volume_words(mixed.agent_ml, self.by_piece)
            )
        words = translate("Disinfection", "= {agent} of the agent + {water} of water").format(
            agent=volume_words(mixed.agent_ml, self.by_piece), water=volume_words(mixed.water_ml, False)
        )
        stock, wanted = _strength(self.now.stock) or 0, int(_number(self.now.concentration) or 1)
        if self.by_piece and mixed.gives_mg_per_l > wanted:
            more = translate("Disinfection", "that is {gives} mg/L; exactly right for {volume}").format(
                gives=mixed.gives_mg_per_l,
                volume=volume_words(whole_pieces(mixed, stock_mg_per_l=stock, wanted_mg_per_l=wanted), False),
            )
            return f"{words} ({more})"
        return words


def treated_choices() -> tuple[str, ...]:
    """How much of the goods may have been treated; the first where nothing is asked."""
    return (OUTER, "each")


def _wanted(use: AgentUse, agent: Agent | None) -> int:
    """The least that is asked; of what is used as it is, the middle of what it may be."""
    as_it_is = agent is not None and not agent.strength_mg_per_l
    return (use.least_mg_per_l + use.most_mg_per_l) // 2 if as_it_is else use.least_mg_per_l


def _number(text: str, *, zero: bool = False) -> Decimal | None:
    """The number above zero that was typed; None where there is none."""
    try:
        value = quantities.parse(text.replace(",", ""))
    except quantities.NotAQuantity:
        return None
    return value if value > 0 or (zero and value == 0) else None


def _strength(text: str) -> int | None:
    """mg/L: `50000`, `5 %`, or 0 for what is used as it is."""
    plain = text.strip().replace("％", "%")
    percent = plain.endswith("%")
    value = _number(plain.rstrip("% "), zero=True)
    if value is None:
        return None
    value = value * _MG_IN_PERCENT if percent else value
    return int(value) if value <= _LARGEST else None


def _key(offered: dict[str, str], words: str) -> str:
    """The key of what was chosen or typed by its words (whatever their case); else the words."""
    folded = words.casefold()
    return next((key for key, text in offered.items() if folded in (text.casefold(), key)), words)
