"""A recall that is being prepared: its lots, why, and who ordered it. Knows the desk, no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import OpenRecall
from checkpoint_app.domain.facts import RecalledLot, RecallOpened
from checkpoint_app.domain.outcomes import Done, ReasonMissing, Refused
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.coldchain.finding import Finding, Found, FoundKind
from checkpoint_app.ui.coldchain.recall_rows import lots_text
from checkpoint_app.ui.texts import Names, local_date_time, reason_text
from checkpoint_app.ui.texts.goods_words import lot_words
from checkpoint_app.words import translate

_CHOSEN_FROM = (FoundKind.LOT, FoundKind.ITEM, FoundKind.VEHICLE)


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A lot that is to be recalled. `where` says which delivery, or that every one is meant."""

    key: RecalledLot
    name: str
    where: str


class RecallDraft:
    """Outlives its views. `is_open` while it is being prepared."""

    def __init__(self, desk: Desk, names: Names, finding: Finding) -> None:
        self._desk = desk
        self._names = names
        self._finding = finding
        self._lots: dict[RecalledLot, None] = {}
        self.is_open = False
        self.everywhere = True
        """A named batch is recalled wherever it came, and where it comes from now on."""
        self.reason = ""
        self.source = ""
        self.complaint = ""
        """What is wrong with the reason; empty where nothing is."""

    def begin(self, lots: Sequence[RecalledLot] = ()) -> None:
        """Prepare a recall of these lots; one that is being prepared gets them as well."""
        self.is_open = True
        self._lots |= dict.fromkeys(lots)

    def leave(self) -> None:
        """Nothing is to be recalled after all."""
        self.is_open = False
        self._lots.clear()
        self.reason = self.source = self.complaint = ""

    def find(self, typed: str) -> list[Found]:
        """Lots, goods and vehicles. Raises KnownError."""
        return [each for each in self._finding.find(typed) if each.kind in _CHOSEN_FROM]

    def scanned(self, code: str) -> Found | None:
        """What a code on goods names: its lot, else its item. None for any other code. Raises KnownError."""
        return next(iter(self._finding.of_code(code)), None)

    def add(self, found: Found) -> Answer | None:
        """Take what was found: a lot, the latest lot of an item, or everything a vehicle brought."""
        trace = self._desk.queries.trace
        match found.kind:
            case FoundKind.LOT:
                lots = [RecalledLot("", *found.key)]
            case FoundKind.ITEM:
                lots = trace.lots_of_item(found.key[0], 1)
            case FoundKind.VEHICLE:
                lots = trace.lots_of_delivery(found.key[0])
            case _:
                lots = []
        if not lots:
            return notice(
                translate("Recall", "Nothing of it was counted here."),
                translate("Recall", "{name}: choose a lot that came, or name its batch.").format(name=found.name),
            )
        self._lots |= dict.fromkeys(lots)
        return None

    def drop(self, lot: RecalledLot) -> None:
        """This lot is not to be recalled."""
        for each in [each for each in self._lots if self._meant(each) == lot]:
            del self._lots[each]

    def lines(self) -> list[DraftLine]:
        """What is to be recalled. Raises KnownError."""
        return [DraftLine(lot, lot_words(lot.sku, lot.batch, self._names), self._where(lot)) for lot in self.lots()]

    def lots(self) -> list[RecalledLot]:
        """The lots as they will be recalled, each once."""
        return list(dict.fromkeys(self._meant(each) for each in self._lots))

    def has_batches(self) -> bool:
        """Whether `everywhere` makes a difference."""
        return any(each.batch and each.delivery for each in self._lots)

    def open(self) -> tuple[str, Answer]:
        """Open it: what is here is held from now on. The recall's id, empty where it was refused."""
        lots = tuple(self.lots())
        match self._desk.do(OpenRecall(self.reason, self.source, lots)):
            case Done(facts=facts):
                opened = next(each for each in facts if isinstance(each, RecallOpened))
                self.leave()
                return opened.recall, ok(
                    translate("Recall", "The recall is open."),
                    translate(
                        "Recall", "{lots}: what is here is held at once. Withdraw it, and call the households."
                    ).format(lots=lots_text(lots, self._names)),
                )
            case Refused(reason=reason):
                self.complaint = reason_text(reason, self._names) if isinstance(reason, ReasonMissing) else ""
                if isinstance(reason, ReasonMissing):
                    return "", refused(
                        translate("Recall", "Why are they recalled?"),
                        translate("Recall", "Nothing was recorded. Choose or type the reason."),
                    )
                return "", refusal(reason, self._names)

    def _meant(self, lot: RecalledLot) -> RecalledLot:
        return RecalledLot("", lot.sku, lot.batch) if self.everywhere and lot.batch else lot

    def _where(self, lot: RecalledLot) -> str:
        if not lot.delivery:
            return translate("Recall", "wherever this batch came, also later")
        found = self._desk.queries.delivery(lot.delivery)
        if found is None:
            return lot.delivery
        return f"{self._names.delivery(lot.delivery)}, {local_date_time(found.arrived_at)}"
