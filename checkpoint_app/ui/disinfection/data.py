"""What the board is made of, as it was read from the desk at one moment; what holds goods follows from the clock alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from checkpoint_app.db.hygiene_queries import LastUse
from checkpoint_app.desk import Desk
from checkpoint_app.domain import times
from checkpoint_app.domain.facts import ProtocolSet, Round
from checkpoint_app.domain.reference import Product
from checkpoint_app.domain.rules import release
from checkpoint_app.domain.rules.treatments import ends_at
from checkpoint_app.domain.state import Delivery, LoadTreatment, Lot, Treatment
from checkpoint_app.ui.disinfection.rows import (
    LoadRow,
    Moment,
    RoundRow,
    Row,
    Stage,
    load_row,
    round_row,
    treatment_row,
)
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.texts.hygiene_facts import treated_thing
from checkpoint_app.ui.texts.hygiene_words import agent_words, volume_words

# More vehicles than a checkpoint meets in a day and the days that it may have left open.
_RECENT = 40


@dataclass(frozen=True, slots=True)
class Load:
    """A counted delivery, with all that its release hangs on."""

    delivery: Delivery
    merchant: str
    lots: list[Lot]
    treatments: list[LoadTreatment]

    def parts(
        self, in_force: ProtocolSet | None, products: Mapping[str, Product], steady: datetime
    ) -> tuple[release.LoadPart, ...]:
        """Its goods by class, as they are held at that moment."""
        return release.parts(self.delivery.delivery, self.lots, self.treatments, in_force, products, steady)


@dataclass(frozen=True, slots=True)
class Ends:
    """A contact time that runs, until when by the steady clock, and of what."""

    key: str
    ends: datetime
    name: str


@dataclass(frozen=True, slots=True)
class BoardData:
    """`low` are agents below their limit, in words; `midnight` is when the day began here (UTC)."""

    in_force: ProtocolSet | None
    products: Mapping[str, Product]
    loads: tuple[Load, ...]
    treatments: tuple[Treatment, ...]
    done: Mapping[str, list[Treatment]]
    last: tuple[LastUse, ...]
    low: tuple[str, ...]
    ends: tuple[Ends, ...]
    midnight: str

    @property
    def rounds(self) -> tuple[Round, ...]:
        return self.in_force.rounds if self.in_force else ()

    def round_row(self, of: Round, at: Moment) -> RoundRow:
        """How a round stands."""
        return round_row(of, self.done.get(of.round, []), at)

    def rows(self, at: Moment, names: Names) -> list[Row]:
        """Everything as it stands then: what is over first, then what is overdue, runs, is held, waits, is done."""
        found: list[Row] = []
        for load in self.loads:
            parts = load.parts(self.in_force, self.products, at.steady)
            held = tuple(part.goods for part in parts if part.is_held)
            found += [load_row(load.delivery, load.merchant, part, held, at, names) for part in parts]
        found += [self.round_row(each, at) for each in self.rounds]
        found += [treatment_row(each, at, names) for each in self.treatments]
        return sorted((row for row in found if not self._is_of_another_day(row)), key=lambda row: row.rank)

    def _is_of_another_day(self, row: Row) -> bool:
        if not isinstance(row, LoadRow) or row.stage is not Stage.DONE:
            return False
        return all(each.lot.released_at < self.midnight for each in row.part.lots)


def read(desk: Desk, names: Names) -> BoardData:
    """All of it. Raises KnownError."""
    hygiene = desk.queries.hygiene
    in_force = hygiene.protocols()
    products = desk.queries.reference.products()
    midnight = times.utc_text(desk.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0))
    steady = desk.steady_now()
    under_way = hygiene.treatments_under_way()
    loads: list[Load] = []
    ends: dict[str, Ends] = {}
    for load in _counted(desk, names, midnight):
        parts = load.parts(in_force, products, steady)
        if any(part.is_held or _latest(part) >= midnight for part in parts):
            loads.append(load)
            ends.update({each.key: each for each in _ends_of(load, parts)})
    for each in under_way:
        name = treated_thing(each.target, each.name, each.round, names)
        ends[each.treatment] = Ends(each.treatment, ends_at(each), name)
    return BoardData(
        in_force,
        products,
        tuple(loads),
        (*under_way, *hygiene.treatments_finished(midnight)),
        hygiene.rounds_done(),
        tuple(hygiene.last_uses()),
        _low(desk, in_force),
        tuple(ends.values()),
        midnight,
    )


def _counted(desk: Desk, names: Names, midnight: str) -> list[Load]:
    """Those of which something waits for its release, or was released today."""
    queries = desk.queries
    return [
        Load(
            each,
            names.merchant(each.merchant),
            queries.lots.lots(each.delivery),
            queries.lots.treatments(each.delivery),
        )
        for each in queries.deliveries(_RECENT)
        if each.count_finished_at and (not each.released_at or each.released_at >= midnight)
    ]


def _latest(part: release.LoadPart) -> str:
    return max((each.lot.released_at for each in part.lots), default="")


def _ends_of(load: Load, parts: tuple[release.LoadPart, ...]) -> list[Ends]:
    name = f"{load.merchant} {load.delivery.plate}"
    return [
        Ends(
            f"{load.delivery.delivery}:{part.treatment.lamport}:{part.treatment.started_at}",
            release.contact_ends(part.treatment),
            name,
        )
        for part in parts
        # What was released (and recalled), or what still lacks a paper when its time is over, has no end to be called for.
        if part.treatment is not None and (part.seconds_left or any(each.is_ready for each in part.lots))
    ]


def _low(desk: Desk, in_force: ProtocolSet | None) -> tuple[str, ...]:
    agents = in_force.agents if in_force else ()
    stock = {each.agent: each.in_stock_ml for each in desk.queries.hygiene.agent_stock()}
    return tuple(
        f"{agent_words(each.agent, agents)} {volume_words(stock[each.agent], each.by_piece)}"
        for each in agents
        if each.agent in stock and stock[each.agent] < each.low_ml
    )
