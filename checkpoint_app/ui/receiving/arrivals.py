"""The vehicle at the gate: who may come, what is typed of it and of its driver, and recording it. Knows the desk, no widget."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkpoint_app.desk import Desk
from checkpoint_app.domain import passes, plates, times
from checkpoint_app.domain.commands import Overriding, ReceiveVehicle
from checkpoint_app.domain.facts import DriverCheck, DriverRule, VehicleArrived
from checkpoint_app.domain.goods_reasons import (
    BadPlate,
    BadTemperature,
    DriverCode,
    DriverNotChecked,
    DriverTestOld,
    DriverTooWarm,
    PassExpired,
    PassForeign,
    PassMissing,
    PassNotYetValid,
    PassUnknown,
    TimeInFuture,
)
from checkpoint_app.domain.outcomes import (
    Done,
    HalfALabel,
    NotFound,
    PlateMissing,
    Reason,
    Refused,
    UnknownMerchant,
)
from checkpoint_app.domain.reference import Pass
from checkpoint_app.domain.rules import arrivals as rules
from checkpoint_app.ui import overriding
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.overriding import OverrideAsked
from checkpoint_app.ui.receiving.rows import MerchantRow
from checkpoint_app.ui.texts import Names, local_moment, reason_words
from checkpoint_app.words import sentences, translate

_PASS = PassMissing | PassUnknown | PassExpired | PassNotYetValid | PassForeign
_TIME = re.compile(r"(?:(?:(\d{4})\D)?(\d{1,2})\D(\d{1,2})\D+)?(\d{1,2})[:：.](\d{2})\Z")
_WHOLE_PLATE = 7


@dataclass(slots=True)
class ArrivalDraft:
    """What is typed so far; it survives a change of language. `find` narrows the list of merchants; `tested` is local time."""

    find: str = ""
    merchant: str = ""
    plate: str = ""
    pass_number: str = ""
    temperature: str = ""
    code: str = ""
    tested: str = ""


@dataclass(frozen=True, slots=True)
class ArrivalComplaints:
    """What is wrong, field by field; empty where nothing is."""

    merchant: str = ""
    plate: str = ""
    pass_number: str = ""
    temperature: str = ""
    code: str = ""
    tested: str = ""


class Arrivals:
    """The arrival form's state and its one action."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.draft = ArrivalDraft()
        self.complaints = ArrivalComplaints()
        self.stopped: OverrideAsked | None = None
        """What stops the vehicle, and who may let it pass all the same."""
        self.last = ""
        """The delivery that was recorded last, empty before the first."""

    # what is shown

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

    def rule(self) -> DriverRule:
        """What is asked of the driver here."""
        return self._gate().driver

    def asks_for_pass(self) -> bool:
        return self._gate().asks_for_pass

    def plate_words(self) -> str:
        """What is wrong with the plate as far as it is typed: nothing before it is long enough to be one."""
        plate = plates.stored(self.draft.plate)
        if len(plate) < _WHOLE_PLATE or plates.is_plate(plate):
            return ""
        return _plate_form()

    def pass_words(self) -> tuple[Mark, str] | None:
        """What the office's register says of the pass as it is typed; None where there is nothing to say."""
        text = self.draft.pass_number.strip()
        if not text:
            return None
        if isinstance(passes.decode(text), passes.BrokenPass):
            return Mark.WRONG, reason_words(HalfALabel(), self._names).headline
        stops = self._pass_stops()
        if stops:
            return Mark.WRONG, self._stop_words(stops[0])
        found = self._registered()
        if found is None:
            return Mark.WAITING, translate("Receiving", "The office keeps no list of passes: the number is noted.")
        if not found.valid_until:
            return Mark.OK, translate("Receiving", "The pass is valid.")
        return Mark.OK, translate("Receiving", "Valid until {time}.").format(
            time=local_moment(found.valid_until, self._desk.now())
        )

    # what is typed and scanned

    def scan_pass(self, number: str) -> Answer:
        """A pass was scanned: its number, and what the register knows of its merchant and plate, are filled in."""
        draft = self.draft
        draft.pass_number = number
        found = self._registered()
        if found is not None:
            draft.merchant = draft.merchant or found.merchant
            draft.plate = draft.plate or found.plate
        self.complaints = ArrivalComplaints()
        self.stopped = None
        stops = self._pass_stops()
        if stops:
            return refusal(stops[0], self._names)
        words = self.pass_words()
        return ok(
            translate("Receiving", "Pass {number}").format(number=number),
            words[1] if words is not None else "",
        )

    def type(self, name: str, text: str) -> None:
        """A field of the draft was typed; what was wrong with it may be mended now."""
        setattr(self.draft, name, text)
        self.stopped = None

    # what is recorded

    def receive(self, override: Overriding | None = None) -> Answer:
        """Record the vehicle; `last` names its delivery then. What stops it is kept in `stopped`."""
        draft = self.draft
        self.complaints, self.stopped = ArrivalComplaints(), None
        if not draft.merchant:
            words = translate("Receiving", "Choose the merchant in the list.")
            self.complaints = ArrivalComplaints(merchant=words)
            return refused(translate("Receiving", "Which merchant?"), words)
        tested = self._tested()
        if draft.tested.strip() and not tested:
            words = translate("Receiving", "Type day and time of the test: 11-02 14:30, or 14:30 for today.")
            self.complaints = ArrivalComplaints(tested=words)
            return refused(translate("Receiving", "The time of the test is no time."), words)
        command = ReceiveVehicle(
            draft.merchant,
            draft.plate,
            draft.pass_number,
            DriverCheck(draft.temperature.strip(), draft.code, tested),
            override,
        )
        match self._desk.do(command):
            case Done(facts=(VehicleArrived() as arrived, *_)):
                return self._received(arrived)
            case Refused(reason=reason):
                self.complaints = self._complaints(reason)
                self._ask_supervisor(command)
                return refusal(reason, self._names)
            case Done():
                raise AssertionError("an arrival is always something new")

    # inside

    def _gate(self) -> rules.Gate:
        queries = self._desk.queries
        return rules.Gate(
            self._desk.checkpoint, queries.reference.passes(), queries.hygiene.protocols(), self._desk.now()
        )

    def _registered(self) -> Pass | None:
        found = passes.decode(self.draft.pass_number)
        if isinstance(found, passes.BrokenPass):
            return None
        register = self._desk.queries.reference.passes()
        return register.get(found.number) or register.get(found.number.upper())

    def _pass_stops(self) -> list[Reason]:
        """What is wrong with the pass, as far as plate and merchant are known yet."""
        draft = self.draft
        command = ReceiveVehicle(draft.merchant, draft.plate, draft.pass_number)
        return [
            stop
            for stop in rules.stops(command, self._gate())
            if isinstance(stop, _PASS)
            and not (isinstance(stop, PassForeign) and stop.what == "plate" and not draft.plate.strip())
            and not (isinstance(stop, PassForeign) and stop.what == "merchant" and not draft.merchant)
        ]

    def _ask_supervisor(self, command: ReceiveVehicle) -> None:
        """A supervisor may let pass what stops the vehicle, but not what was typed wrong."""
        gate = self._gate()
        known = command.merchant in self._desk.queries.reference.merchants()
        if known and rules.typed_wrong(command, gate.now) is None:
            stops: Sequence[Reason] = rules.stops(command, gate)
            if stops:
                self.stopped = overriding.asked(self._desk, stops, self._names)

    def _tested(self) -> str:
        """The time of the test as it is stored (UTC); empty for none, and for what is no time."""
        match = _TIME.match(self.draft.tested.strip())
        if match is None:
            return ""
        now = self._desk.now().astimezone()
        year, month, date, hour, minute = match.groups()
        try:
            moment = now.replace(
                year=int(year or now.year),
                month=int(month or now.month),
                day=int(date or now.day),
                hour=int(hour),
                minute=int(minute),
                second=0,
                microsecond=0,
            )
        except ValueError:
            return ""
        return times.utc_text(_before(moment, now, day_given=bool(date), year_given=bool(year)))

    def _complaints(self, reason: Reason) -> ArrivalComplaints:
        words = self._stop_words(reason)
        match reason:
            case UnknownMerchant() | NotFound():
                return ArrivalComplaints(merchant=words)
            case BadPlate():
                return ArrivalComplaints(plate=_plate_form())
            case PlateMissing():
                return ArrivalComplaints(plate=words)
            case PassMissing() | PassUnknown() | PassExpired() | PassNotYetValid() | PassForeign() | HalfALabel():
                return ArrivalComplaints(pass_number=words)
            case BadTemperature() | DriverTooWarm() | DriverNotChecked(what="temperature"):
                return ArrivalComplaints(temperature=words)
            case DriverCode() | DriverNotChecked(what="code"):
                return ArrivalComplaints(code=words)
            case TimeInFuture() | DriverTestOld() | DriverNotChecked():
                return ArrivalComplaints(tested=words)
            case _:
                return ArrivalComplaints()

    def _stop_words(self, reason: Reason) -> str:
        """A reason beside its field: short, because the form is as high as the screen; the rest stands in the banner."""
        headline = reason_words(reason, self._names).headline
        if isinstance(reason, PassExpired):
            until = local_moment(reason.until, self._desk.now())
            return sentences(headline, translate("Receiving", "It was valid until {time}.").format(time=until))
        return headline

    def _received(self, arrived: VehicleArrived) -> Answer:
        self.draft = ArrivalDraft()
        self.last = arrived.delivery
        headline = translate("Receiving", "{merchant} {plate} has arrived.").format(
            merchant=self._names.merchant(arrived.merchant), plate=arrived.plate
        )
        if arrived.override.supervisor:
            return notice(
                headline,
                translate("Receiving", "{person} let it pass; the shift's log says so. Scan the goods now.").format(
                    person=self._names.volunteer(arrived.override.supervisor)
                ),
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


def _plate_form() -> str:
    return translate(
        "Receiving", "No plate: province, letter, then 5 letters or digits (6 for new energy), without I and O."
    )


def _before(moment: datetime, now: datetime, *, day_given: bool, year_given: bool) -> datetime:
    """A test lies in the past: 23:50 typed after midnight was yesterday's, and 12-30 typed in January last year's."""
    if moment <= now:
        return moment
    if not day_given:
        return moment - timedelta(days=1)
    return moment if year_given or moment - now < timedelta(days=31) else moment.replace(year=moment.year - 1)
