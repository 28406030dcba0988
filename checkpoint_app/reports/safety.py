"""Gathers what was let pass and treated in a shift, and what it leaves held, recalled and low. Knows no file and no table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from checkpoint_app.db.queries import Queries
from checkpoint_app.db.rows import OpenRecall, OverrideRow
from checkpoint_app.domain.facts import DisinfectionStarted, RecalledLot, TreatmentFinished, TreatmentStarted
from checkpoint_app.domain.state import Lot, RecordedFact, Shift
from checkpoint_app.reports.goods_words import agent_text, goods_class_text, listed, round_text, target_text
from checkpoint_app.reports.people import People
from checkpoint_app.reports.rows import AgentLine, HeldLine, OverrideLine, RecallLine, Safety, TreatmentLine
from checkpoint_app.words import translate

_TABLETS = "chlorine_tablets"  # come by the piece also where no set in force says so
_NEVER = 2**62  # after any Lamport time: of a shift that is still open


def safety(queries: Queries, shift: Shift, recorded: Sequence[RecordedFact], kind_name: Callable[[str], str]) -> Safety:
    """`recorded` is what the shift recorded; `kind_name("bag.handed_over")` the name of a kind. Raises KnownError.

    Call inside `queries.at_one_moment()`.
    """
    return _Gatherer(queries, kind_name).gather(shift, recorded)


class _Gatherer:
    """Names for ids, while one log is gathered."""

    def __init__(self, queries: Queries, kind_name: Callable[[str], str]) -> None:
        self._queries = queries
        self._kind_name = kind_name
        self._people = People(queries)
        self._protocols = queries.hygiene.protocols()
        stocked = self._protocols.agents if self._protocols else ()
        known = {each.agent for each in stocked}
        self._by_piece = {each.agent for each in stocked if each.by_piece} | ({_TABLETS} - known)

    def gather(self, shift: Shift, recorded: Sequence[RecordedFact]) -> Safety:
        queries = self._queries
        recalls = queries.shift_recalls(shift)
        found = queries.lots.overrides(shift.opened_lamport, shift.closed_lamport or _NEVER)
        return Safety(
            overrides=tuple(self._override(each) for each in found),
            treatments=tuple(self._treatments([each for each in recorded if not each.voided])),
            agents=tuple(self._agents(shift)),
            held=tuple(self._held(shift, recalls)),
            recalls=tuple(self._recall(each) for each in recalls),
        )

    def _override(self, row: OverrideRow) -> OverrideLine:
        return OverrideLine(
            row.at,
            self._people.text(row.operator),
            self._people.text(row.supervisor),
            translate("ShiftLog", "{kind}: {of}").format(kind=self._kind_name(row.kind), of=self._subject(row.subject)),
            row.stops,
            row.reason,
        )

    def _subject(self, subject: str) -> str:
        kind, _, name = subject.partition(":")
        match kind:
            case "delivery":
                return self._delivery(name)
            case "bag":
                return self._bag(name)
            case _:
                return subject

    def _delivery(self, delivery: str) -> str:
        found = self._queries.delivery(delivery)
        return f"{self._queries.reference.merchant_name(found.merchant)} {found.plate}" if found else delivery

    def _bag(self, bag: str) -> str:
        found = self._queries.bag(bag)
        return f"{self._queries.reference.address(found.household)}\xa0{found.number}/{found.of}" if found else bag

    def _treatments(self, recorded: Sequence[RecordedFact]) -> Iterable[TreatmentLine]:
        finished = {each.fact.treatment: each.at for each in recorded if isinstance(each.fact, TreatmentFinished)}
        for each in recorded:
            match each.fact:
                case DisinfectionStarted() as fact:
                    what = listed(
                        (self._delivery(fact.delivery), target_text("load"), *map(goods_class_text, fact.classes))
                    )
                    yield self._treatment(each.operator, fact, what, "")
                case TreatmentStarted() as fact:
                    what = listed((target_text(fact.target), self._treated(fact)))
                    yield self._treatment(each.operator, fact, what, finished.get(fact.treatment, ""))
                case _:
                    pass

    def _treatment(
        self, operator: str, fact: DisinfectionStarted | TreatmentStarted, what: str, finished_at: str
    ) -> TreatmentLine:
        return TreatmentLine(
            fact.started_at,
            self._people.text(operator),
            what,
            agent_text(fact.agent, self._protocols),
            fact.concentration_mg_per_l,
            fact.method,
            fact.contact_seconds,
            fact.used_ml,
            fact.agent in self._by_piece,
            finished_at,
        )

    def _treated(self, fact: TreatmentStarted) -> str:
        match fact.target:
            case "vehicle":
                return self._delivery(fact.name)
            case "bag":
                return self._bag(fact.name)
            case _:
                return round_text(fact.name)

    def _agents(self, shift: Shift) -> Iterable[AgentLine]:
        low = {each.agent: each.low_ml for each in self._protocols.agents} if self._protocols else {}
        for row in self._queries.shift_agents(shift):
            name = agent_text(row.agent, self._protocols)
            by_piece = row.agent in self._by_piece
            yield AgentLine(name, row.used_ml, row.left_ml, low.get(row.agent, 0), by_piece)

    def _held(self, shift: Shift, recalls: Sequence[OpenRecall]) -> Iterable[HeldLine]:
        """What lies here of lots that were not released at the shift's end, and of those in its open recalls."""
        end = shift.closed_at
        lots: dict[tuple[str, str, str], Lot] = {}
        for delivery in self._queries.shift_held(shift):
            for lot in self._queries.lots.lots(delivery):
                if not lot.released_at or (end and lot.released_at > end):
                    lots[lot.delivery, lot.sku, lot.batch] = lot
        recalled = [each.lot for each in self._queries.trace.lots(lot for each in recalls for lot in each.lots)]
        keys = {(lot.delivery, lot.sku, lot.batch) for lot in recalled}
        lots |= {(lot.delivery, lot.sku, lot.batch): lot for lot in recalled}
        for key, lot in lots.items():
            if lot.left > 0:
                yield self._held_line(lot, recalled=key in keys)

    def _held_line(self, lot: Lot, *, recalled: bool) -> HeldLine:
        reference, delivery = self._queries.reference, self._queries.delivery(lot.delivery)
        return HeldLine(
            item=reference.product_name(lot.sku),
            batch=lot.batch,
            unit=lot.unit,
            left=lot.left,
            merchant=reference.merchant_name(delivery.merchant) if delivery else "",
            plate=delivery.plate if delivery else "",
            arrived_at=delivery.arrived_at if delivery else "",
            recalled=recalled,
        )

    def _recall(self, recall: OpenRecall) -> RecallLine:
        goods = tuple(self._recalled(each) for each in recall.lots)
        return RecallLine(recall.opened_at, self._people.text(recall.opened_by), goods, recall.reason, recall.source)

    def _recalled(self, lot: RecalledLot) -> str:
        item = self._queries.reference.product_name(lot.sku)
        if lot.batch:
            item = translate("ShiftLog", "{item}, batch {batch}").format(item=item, batch=lot.batch)
        return f"{item} ({self._delivery(lot.delivery)})" if lot.delivery else item
