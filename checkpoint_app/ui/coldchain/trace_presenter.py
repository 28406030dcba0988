"""What the Trace page shows and does: from lots to every household, from a bag back to the vehicle. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.db.errors import known_errors
from checkpoint_app.db.trace_rows import BackwardTrace, ForwardTrace
from checkpoint_app.desk import Desk
from checkpoint_app.domain import tokens
from checkpoint_app.domain.facts import RecalledLot
from checkpoint_app.ui.answer import Answer, Kind, notice, ok, refused, wrong_scan
from checkpoint_app.ui.coldchain.finding import Finding, Found, FoundKind
from checkpoint_app.ui.coldchain.story import Step, story
from checkpoint_app.ui.coldchain.trace_rows import BagLine, LotLine, bag_line, here, lot_line, summary, whole_bag_line
from checkpoint_app.ui.coldchain.withdrawing import withdraw
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import translate

if TYPE_CHECKING:
    from checkpoint_app.reports.written import Written


_NOTHING = ForwardTrace((), (), ())


class Way(Enum):
    """What is followed: lots forward, the bags of a household, or one bag backward."""

    LOTS = "lots"
    HOUSEHOLD = "household"
    BAG = "bag"


class TracePresenter:
    """Outlives its views. Call `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names, exports: Path, finding: Finding) -> None:
        self._desk = desk
        self._names = names
        self._exports = exports
        self.finding = finding
        self.way = Way.LOTS
        self.title = ""
        self.chosen: tuple[RecalledLot, ...] = ()
        """The lots that are followed."""
        self.lots: list[LotLine] = []
        self.bags: list[BagLine] = []
        self.steps: list[Step] = []
        self.reason = ""
        """Why goods are withdrawn, as far as it was typed."""
        self.complaint = ""
        """What is wrong with that; empty where nothing is."""
        self.summary = ""
        self.here = ""
        self._listed: tuple[RecalledLot, ...] = ()
        self._household = ""
        self._bag = ""
        self._forward = _NOTHING
        self._backward: BackwardTrace | None = None

    # what is shown

    def reload(self) -> None:
        """Read again what is followed. Raises KnownError."""
        queries = self._desk.queries
        self.lots = [lot_line(each, self._names) for each in queries.trace.lots(self._listed)]
        known = {line.key for line in self.lots}
        self.chosen = tuple(key for key in self.chosen if key in known)
        if self.way is Way.HOUSEHOLD:
            found = queries.trace.bags_of_household(self._household)
            self.bags = [whole_bag_line(place, bag, self._names) for place, bag in enumerate(found)]
            self.summary = translate("Trace", "Bags of {address}: {count}").format(
                address=self._names.address(self._household), count=len(found)
            )
            self.here = ""
        else:
            self._follow()
        self._look_back()

    @property
    def has_begun(self) -> bool:
        """Something is followed."""
        return bool(self._listed or self._household or self._bag)

    def find(self, typed: str) -> list[Found]:
        """What a trace can begin with. Raises KnownError."""
        return self.finding.find(typed)

    # what is done

    def begin(self, found: Found) -> Answer | None:
        """Follow what was found; answered where nothing of it came here."""
        match found.kind:
            case FoundKind.BAG:
                return self.open_bag(found.key[0])
            case FoundKind.HOUSEHOLD:
                self._forget()
                self.way, self._household, self.title = Way.HOUSEHOLD, found.key[0], found.name
                self.reload()
                return None
            case FoundKind.LOT:
                lots = self._desk.queries.trace.deliveries_of([RecalledLot("", *found.key)])
            case FoundKind.ITEM:
                lots = self._desk.queries.trace.lots_of_item(found.key[0])
            case FoundKind.VEHICLE:
                lots = self._desk.queries.trace.lots_of_delivery(found.key[0])
        if not lots:
            return notice(
                translate("Trace", "Nothing of it was counted here."),
                translate("Trace", "{name}: choose another, or count it at Receiving (F2).").format(name=found.name),
            )
        # Of an item the latest lot, of all else every one.
        chosen = lots[:1] if found.kind is FoundKind.ITEM else lots
        self.follow(lots, chosen, found.name)
        return None

    def follow(self, lots: Sequence[RecalledLot], chosen: Sequence[RecalledLot], title: str) -> None:
        """List these lots, and follow the chosen of them forward."""
        self._forget()
        self.way, self._listed, self.chosen, self.title = Way.LOTS, tuple(lots), tuple(chosen), title
        self.reload()

    def choose(self, chosen: Sequence[RecalledLot]) -> None:
        """Follow these of the listed lots."""
        if tuple(chosen) != self.chosen:
            self.chosen = tuple(chosen)
            self._follow()

    def can_withdraw(self) -> bool:
        """Something of the chosen lots lies here unpacked."""
        return any(each.lot.left > 0 for each in self._forward.lots)

    def withdraw(self) -> Answer:
        """Give nobody what lies here of the chosen lots: spoiled, expired."""
        if not self.reason.strip():
            self.complaint = translate("Trace", "Choose or type why first.")
            return refused(translate("Trace", "Why is it withdrawn?"), translate("Trace", "Nothing was recorded."))
        answer = withdraw(self._desk, self._names, [each.lot for each in self._forward.lots], self.reason)
        if answer.kind is not Kind.REFUSED:
            self.reason = ""
        self.reload()
        return answer

    def open_bag(self, bag: str) -> Answer | None:
        """Follow a bag back; answered where it is not known here."""
        if self._desk.queries.bag(bag) is None:
            return refused(
                translate("Trace", "This bag is not known here."),
                translate("Trace", "Its packing was not recorded on this laptop, or has not arrived yet."),
            )
        self.way, self._bag = Way.BAG, bag
        self._look_back()
        return None

    def back(self) -> None:
        """From a bag to the lots or the household that were looked at before."""
        self.way = Way.HOUSEHOLD if self._household else Way.LOTS
        self._bag, self._backward, self.steps = "", None, []

    def lots_of_bag(self) -> None:
        """From a bag to all that came of its lots."""
        trace = self._backward
        if trace is not None:
            lots = [RecalledLot(each.lot.delivery, each.lot.sku, each.lot.batch) for each in trace.lots]
            self.follow(lots, lots, self._names.bag(trace.bag.bag))

    def scanned(self, code: str) -> Answer | None:
        """A label follows its bag back; a code on goods lists the item's lots; a batch is followed."""
        plain = code.strip()
        match tokens.decode(plain):
            case tokens.BagToken(checkpoint=checkpoint, bag=bag) if checkpoint == self._desk.checkpoint:
                return self.open_bag(bag) or ok(self._names.bag(bag), self.bag_words())
            case tokens.BagToken() | tokens.BrokenToken():
                return wrong_scan(code, self._desk.checkpoint)
            case tokens.ForeignCode():
                found = self.finding.of_code(plain) or [
                    each
                    for each in self.finding.find(plain)
                    if each.name.casefold() == plain.casefold() and each.kind is not FoundKind.HOUSEHOLD
                ]
                if not found:
                    return wrong_scan(code, self._desk.checkpoint)
                answer = self.begin(found[0])
                return answer or ok(found[0].name, self.bag_words() if self.way is Way.BAG else self.summary)

    def write(self) -> Written | None:
        """Write what is followed as PDF and XLSX. For a worker thread. Raises KnownError; None where nothing is followed."""
        # Imported here: what draws PDF takes longer to load than the window may take to open.
        from checkpoint_app.reports.trace_report import write_trace

        trace = self._backward if self.way is Way.BAG else self._forward
        if trace is None or (isinstance(trace, ForwardTrace) and not trace.lots):
            return None
        desk = self._desk.another()
        try:
            with known_errors(self._exports):
                return write_trace(desk.queries, trace, self._exports, made_at=desk.now())
        finally:
            desk.close()

    def written(self, written: Written | None) -> Answer:
        """The words for what `write` wrote."""
        if written is None:
            return refused(
                translate("Trace", "Nothing is traced yet."),
                translate("Trace", "Choose a lot or a bag first. Nothing was written."),
            )
        return files_written(translate("Trace", "The trace is written."), written.paths, written.missing)

    def bag_words(self) -> str:
        """Where the bag stands, in a line."""
        return self.steps[-1].what if self.steps else ""

    @property
    def bag_title(self) -> str:
        """Whose bag is followed back."""
        return self._names.bag(self._bag) if self._bag else ""

    def _follow(self) -> None:
        self._forward = self._desk.queries.trace.forward(self.chosen)
        lots = [each.lot for each in self._forward.lots]
        held = {(lot.delivery, lot.sku, lot.batch) for lot in lots if lot.recall}
        self.bags = [
            bag_line(place, bag, self._names, is_held=(bag.delivery, bag.sku, bag.batch) in held)
            for place, bag in enumerate(self._forward.bags)
        ]
        self.summary = summary(self._forward) if self.chosen else ""
        self.here = here(self._forward, self._names)

    def _look_back(self) -> None:
        queries = self._desk.queries
        self._backward = queries.trace.backward(self._bag) if self._bag else None
        self.steps = story(self._backward, self._names, queries.hygiene.protocols()) if self._backward else []

    def _forget(self) -> None:
        self._listed, self.chosen, self._household, self._bag = (), (), "", ""
        self._forward = _NOTHING
        self._backward, self.steps = None, []
