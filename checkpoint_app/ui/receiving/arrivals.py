"""The vehicle at the gate: who may come, what is typed of it, and recording it. Knows the desk, no widget."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import ReceiveVehicle
from checkpoint_app.domain.facts import VehicleArrived
from checkpoint_app.domain.outcomes import Done, PlateMissing, Refused, UnknownMerchant
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.receiving.rows import MerchantRow
from checkpoint_app.ui.texts import Names, reason_text
from checkpoint_app.words import translate


@dataclass(slots=True)
class ArrivalDraft:
    """What is typed so far; it survives a change of language. `find` narrows the list of merchants."""

    find: str = ""
    merchant: str = ""
    plate: str = ""
    pass_number: str = ""


@dataclass(frozen=True, slots=True)
class ArrivalComplaints:
    """What is wrong, field by field; empty where nothing is."""

    merchant: str = ""
    plate: str = ""


class Arrivals:
    """The arrival form's state and its one action."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.draft = ArrivalDraft()
        self.complaints = ArrivalComplaints()
        self.last = ""
        """The delivery that was recorded last, empty before the first."""

    def merchants(self) -> list[MerchantRow]:
        """Who may come: main suppliers first, then as the office lists them; narrowed by `draft.find`."""
        queries = self._desk.queries
        due = {(line.merchant, line.sku) for line in queries.purchase_list()}
        items = Counter(merchant for merchant, _ in due)
        rows = [
            MerchantRow(each.merchant, each.name, each.tier == "main", items[each.merchant])
            for each in queries.reference.merchants().values()
        ]
        words = self.draft.find.casefold().split()
        found = [row for row in rows if all(word in f"{row.merchant} {row.name}".casefold() for word in words)]
        return sorted(found, key=lambda row: not row.is_main)

    def receive(self) -> Answer:
        """Record the vehicle; `last` names its delivery then."""
        draft = self.draft
        if not draft.merchant:
            words = translate("Receiving", "Choose the merchant in the list.")
            self.complaints = ArrivalComplaints(merchant=words)
            return refused(translate("Receiving", "Which merchant?"), words)
        match self._desk.do(ReceiveVehicle(draft.merchant, draft.plate, draft.pass_number)):
            case Done(facts=(VehicleArrived() as arrived, *_)):
                return self._received(arrived)
            case Refused(reason=reason):
                self.complaints = ArrivalComplaints(
                    merchant=reason_text(reason, self._names) if isinstance(reason, UnknownMerchant) else "",
                    plate=reason_text(reason, self._names) if isinstance(reason, PlateMissing) else "",
                )
                return refusal(reason, self._names)
            case Done():
                raise AssertionError("an arrival is always something new")

    def _received(self, arrived: VehicleArrived) -> Answer:
        self.draft = ArrivalDraft()
        self.complaints = ArrivalComplaints()
        self.last = arrived.delivery
        headline = translate("Receiving", "{merchant} {plate} has arrived.").format(
            merchant=self._names.merchant(arrived.merchant), plate=arrived.plate
        )
        if not arrived.expected:
            return notice(
                headline,
                translate(
                    "Receiving",
                    "Nothing is on order with this merchant: whatever you count will stand as not ordered. "
                    "Was another merchant meant, take it back with Ctrl+Z.",
                ),
            )
        return ok(
            headline,
            translate(
                "Receiving", "Items on its purchase list: {count}. Scan the goods, or type what you count."
            ).format(count=len(arrived.expected)),
        )
