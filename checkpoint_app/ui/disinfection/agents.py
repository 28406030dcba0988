"""The stock of agents: what there is, what came and went, what runs low. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.db.hygiene_queries import AgentMove
from checkpoint_app.desk import Desk
from checkpoint_app.domain import quantities
from checkpoint_app.domain.commands import MoveAgent
from checkpoint_app.domain.facts import Agent
from checkpoint_app.domain.goods_reasons import BadVolume
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import AgentStock
from checkpoint_app.ui.answer import Answer, ok, refusal, refused
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, local_date_time, local_moment
from checkpoint_app.ui.texts.hygiene_facts import treated_thing
from checkpoint_app.ui.texts.hygiene_words import (
    agent_words,
    known_agents,
    move_words,
    strength_words,
    volume_words,
)
from checkpoint_app.words import translate

REASONS = ("delivered", "counted", "spilled", "used")
ML, LITRES = "ml", "l"


@dataclass(frozen=True, slots=True)
class AgentRow:
    """An agent of the set, or one that was used although it is in none."""

    agent: str
    name: str
    strength: str
    in_stock_ml: int
    in_stock: str
    used: str
    low: str
    counted_words: str
    mark: Mark
    state: str
    by_piece: bool


@dataclass(frozen=True, slots=True)
class MoveRow:
    """Something that came or went."""

    at: str
    time: str
    what: str
    change_ml: int
    change: str
    who: str


class AgentsPresenter:
    """Outlives its views. `reload` after each change of treatments, deliveries or protocols."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.agent = ""
        self.reason = REASONS[0]
        self.amount = ""
        self.unit = LITRES
        self.note = ""
        self.complaint = ""
        self._agents: tuple[Agent, ...] = ()
        self._stock: dict[str, AgentStock] = {}

    def reload(self) -> None:
        """Read again. Raises KnownError."""
        hygiene = self._desk.queries.hygiene
        in_force = hygiene.protocols()
        self._agents = in_force.agents if in_force else ()
        self._stock = {each.agent: each for each in hygiene.agent_stock()}
        rows = self.rows()
        if all(row.agent != self.agent for row in rows):
            self.agent = rows[0].agent if rows else ""

    def rows(self) -> list[AgentRow]:
        """The set's agents in its order, then others that were used."""
        named = {each.agent: each for each in self._agents} or {key: Agent(key) for key in known_agents()}
        others = [Agent(key) for key in sorted(self._stock) if key not in named]
        return [self._row(each) for each in (*named.values(), *others)]

    def moves(self) -> list[MoveRow]:
        """What came and went of the chosen agent, the last one first. Raises KnownError."""
        return [self._move(each) for each in self._desk.queries.hygiene.agent_moves(self.agent)]

    @property
    def by_piece(self) -> bool:
        return self._of(self.agent).by_piece

    def record(self) -> Answer:
        """Record what was typed."""
        ml = self._ml()
        if ml is None:
            self.complaint = (
                translate("Disinfection", "Type a whole number of pieces, such as 100.")
                if self.by_piece
                else translate("Disinfection", "Type an amount, such as 5 or 0.5.")
            )
            return refused(self.complaint, translate("Disinfection", "Nothing was recorded."))
        match self._desk.do(MoveAgent(self.agent, ml, self.reason, self.note)):
            case Refused(reason=reason):
                answer = refusal(reason, self._names)
                self.complaint = answer.headline if isinstance(reason, BadVolume) else ""
                return answer
            case Done():
                self.amount = self.note = self.complaint = ""
                self.reload()
                row = next(each for each in self.rows() if each.agent == self.agent)
                return ok(
                    translate("Disinfection", "{agent}: {stock} in stock").format(agent=row.name, stock=row.in_stock),
                    row.state,
                )

    # inside

    def _of(self, key: str) -> Agent:
        found = next((each for each in self._agents if each.agent == key), None)
        return found or Agent(key, by_piece=key == "chlorine_tablets")

    def _row(self, agent: Agent) -> AgentRow:
        stock = self._stock.get(agent.agent)
        by_piece = self._of(agent.agent).by_piece
        ml = stock.in_stock_ml if stock else 0
        mark, state = _state(agent, stock)
        return AgentRow(
            agent.agent,
            agent_words(agent.agent, self._agents),
            strength_words(agent) if agent in self._agents else "",
            ml,
            volume_words(ml, by_piece) if stock else "—",
            volume_words(stock.used_ml, by_piece) if stock else "—",
            volume_words(agent.low_ml, by_piece) if agent.low_ml else "—",
            translate("Disinfection", "counted {time}").format(time=local_moment(stock.counted_at, self._desk.now()))
            if stock and stock.counted_at
            else translate("Disinfection", "never counted"),
            mark,
            state,
            by_piece,
        )

    def _move(self, move: AgentMove) -> MoveRow:
        by_piece = self._of(move.agent).by_piece
        sign = "+" if move.change_ml >= 0 else "−"
        if move.what == "load":
            what = translate("Disinfection", "used: {what}").format(what=self._names.delivery(move.name))
        elif move.what:
            what = translate("Disinfection", "used: {what}").format(
                what=treated_thing(move.what, move.name, move.round, self._names)
            )
        else:
            what = move_words(move.reason)
        return MoveRow(
            move.at,
            local_date_time(move.at),
            f"{what} · {move.note}" if move.note else what,
            move.change_ml,
            f"{sign}{volume_words(abs(move.change_ml), by_piece)}",
            self._names.volunteer(move.operator),
        )

    def _ml(self) -> int | None:
        """Millilitres, or pieces; None where that is no amount."""
        try:
            value = quantities.parse(self.amount)
        except quantities.NotAQuantity:
            return None
        value = value if self.by_piece or self.unit == ML else value * Decimal(1000)
        return int(value) if value == value.to_integral_value() else None


def _state(agent: Agent, stock: AgentStock | None) -> tuple[Mark, str]:
    if stock is None:
        return Mark.WAITING, translate("Disinfection", "not entered yet")
    if stock.in_stock_ml < 0:
        return Mark.WRONG, translate("Disinfection", "more was used than entered: count it")
    if stock.in_stock_ml < agent.low_ml:
        return Mark.SHORT, translate("Disinfection", "running low: order more")
    return Mark.OK, translate("Disinfection", "enough")
