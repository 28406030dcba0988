"""What the Temperatures page shows and does: places, their readings and bounds, when they were out of them. Knows no widget."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from checkpoint_app.desk import Desk
from checkpoint_app.domain import celsius, times
from checkpoint_app.domain.commands import RecordTemperatures
from checkpoint_app.domain.facts import Reading
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from checkpoint_app.domain.rules.release import BASELINE, kept_as
from checkpoint_app.domain.rules.temperatures import (
    NOT_MEASURED,
    TOO_COLD,
    TOO_WARM,
    UNBOUNDED,
    Bounds,
    bounds_of_classes,
    periods_out_of_range,
)
from checkpoint_app.domain.rules.zones import lot_name
from checkpoint_app.domain.state import Lot
from checkpoint_app.progress import Progress
from checkpoint_app.ui.answer import Answer, Kind, notice, ok, refusal, refused, wrong_scan
from checkpoint_app.ui.coldchain.placing import range_words
from checkpoint_app.ui.coldchain.temperature_rows import PeriodLine, PlaceLine, latest_words, period_line, place_mark
from checkpoint_app.ui.paths import typed_path
from checkpoint_app.ui.texts import Names, local_date_time
from checkpoint_app.ui.texts.goods_words import lot_words
from checkpoint_app.words import sentences, translate

if TYPE_CHECKING:
    from checkpoint_app.intake.moments import DateOrder
    from checkpoint_app.intake.temperature_log import LogReading

ZONE, VEHICLE, LOT = "zone", "vehicle", "lot"
# How far back the chart looks, in hours; 0: as far as there is something.
SPANS = (24, 72, 14 * 24, 0)
_RECENT = timedelta(hours=24)  # how old a vehicle may be to be offered


@dataclass(frozen=True, slots=True)
class Asked:
    """One answer to what a logger's file leaves open."""

    words: str
    order: DateOrder
    column: int | None


class TemperaturesPresenter:
    """Outlives its views. Call `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.places: list[PlaceLine] = []
        self.chosen: tuple[str, str] | None = None
        self.span = SPANS[0]
        self.readings: tuple[Reading, ...] = ()
        self.periods: list[PeriodLine] = []
        self.complaint = ""
        """What is wrong with the temperature that was typed."""
        self.found: tuple[str, ...] = ()
        """What is to be said of the last file, in sentences with row and column."""
        self.asked: tuple[Asked, ...] = ()
        self.question = ""
        self.log: LogReading | None = None
        """A file that was read and waits to be recorded."""
        self._path = ""
        self._answers: tuple[DateOrder, int | None] = ("", None)

    # what is shown

    def reload(self) -> None:
        """Read again what is shown. Raises KnownError."""
        self.places = [*self._zones(), *self._vehicles(), *self._lots()]
        keys = [each.key for each in self.places]
        if self.chosen not in keys:
            self.chosen = keys[0] if keys else None
            self._drop_log()
        self._read()

    def place(self) -> PlaceLine | None:
        """The place that is looked at."""
        return next((each for each in self.places if each.key == self.chosen), None)

    def choose(self, key: tuple[str, str]) -> None:
        """Look at another place. Raises KnownError."""
        if key != self.chosen:
            self.chosen = key
            self.complaint = ""
            self._drop_log()
            self._read()

    def show_span(self, hours: int) -> None:
        """Look so far back. Raises KnownError."""
        self.span = hours
        self._read()

    def bounds(self) -> Bounds:
        place = self.place()
        return place.bounds if place else UNBOUNDED

    def title(self) -> str:
        """The place in a line."""
        place = self.place()
        if place is None:
            return ""
        allowed = place.allowed or translate("Temperatures", "no bounds are set")
        return f"{place.words} · {allowed}"

    def summary(self) -> str:
        """What the chart says, in words."""
        if not self.readings:
            return translate("Temperatures", "Nothing was measured in this time.")
        values = [each.tenths for each in self.readings]
        said = translate("Temperatures", "Readings: {count}, {coldest} to {warmest} °C.").format(
            count=len(values), coldest=celsius.text(min(values)), warmest=celsius.text(max(values))
        )
        out = [each for each in self.periods if each.period.what != NOT_MEASURED]
        silent = len(self.periods) - len(out)
        flagged = translate("Temperatures", "Out of bounds, periods: {count}.").format(count=len(out)) if out else ""
        silences = translate("Temperatures", "Not measured, periods: {count}.").format(count=silent) if silent else ""
        return sentences(said, flagged, silences)

    # typing

    def record(self, text: str) -> Answer:
        """The temperature typed was read just now."""
        self.complaint = ""
        place = self.place()
        if place is None:
            return refused(
                translate("Temperatures", "No place is chosen."),
                translate("Temperatures", "Choose one in the list first."),
            )
        tenths = celsius.tenths(text)
        if tenths is None or not celsius.is_plausible(tenths):
            self.complaint = translate("Temperatures", "Type degrees between -60 and 60, such as -18.5.")
            return refused(translate("Temperatures", "This is no temperature that can be."), self.complaint)
        reading = Reading(times.utc_text(self._desk.now()), tenths)
        answer = self._recorded(self._desk.do(RecordTemperatures(place.place, place.name, "typed", (reading,))), place)
        self.reload()
        return answer

    # a logger's file

    def check_file(self, text: str) -> Answer | None:
        """What is wrong with a path that was chosen or dropped; None when there is a file and a place for it."""
        if self.place() is None:
            return refused(
                translate("Temperatures", "No place is chosen."),
                translate("Temperatures", "Choose where the logger lay first, then its file."),
            )
        path = typed_path(text) if text.strip() else None
        if path is not None and os.path.isfile(path):
            self.drop()
            self._path = text
            return None
        return refused(
            translate("Temperatures", "This file is not there."),
            translate("Temperatures", "“{path}” was not read. Choose the file that the logger's program wrote.").format(
                path=text.strip()
            ),
        )

    def answer(self, asked: Asked) -> None:
        """What the file leaves open is so; then `read_file` again."""
        self._answers = (asked.order or self._answers[0], self._answers[1] if asked.column is None else asked.column)
        self.asked, self.question = (), ""

    def read_file(self, progress: Progress) -> LogReading:
        """Read the file that `check_file` let pass. For a worker thread; touches no database."""
        # Imported here: what reads workbooks takes longer to load than the window may take to open.
        from checkpoint_app.intake.problems import Problem
        from checkpoint_app.intake.reasons import NotText
        from checkpoint_app.intake.temperature_log import LogReading, read_log

        path = typed_path(self._path)
        if self._desk.is_own_file(path):
            return LogReading(path.name, problems=(Problem(path.name, 0, "", NotText("other")),))
        order, column = self._answers
        return read_log(path, self._desk.now(), order=order, column=column, progress=progress)

    def take(self, log: LogReading) -> Answer:
        """Say what the file holds; nothing is recorded yet. Raises KnownError."""
        from checkpoint_app.intake.problems import problem_line
        from checkpoint_app.intake.temperature_log import ColumnAsked, DayAsked

        self.found = tuple(problem_line(each) for each in (*log.problems, *log.doubts))
        if log.more:
            self.found += (translate("Temperatures", "And more of the like: {count}.").format(count=log.more),)
        self.log = None
        self._read()
        match log.asked:
            case DayAsked(example=example, orders=orders, moments=moments):
                self.question = translate("Temperatures", "“{text}” stands in the file. Which day is meant?").format(
                    text=example
                )
                self.asked = tuple(
                    Asked(local_date_time(times.utc_text(at)), order, None)
                    for order, at in zip(orders, moments, strict=False)
                )
            case ColumnAsked(columns=columns):
                self.question = translate("Temperatures", "The file has several temperatures. Which one is meant?")
                self.asked = tuple(
                    Asked(
                        translate("Temperatures", "{column} (first: {value})").format(column=title, value=first),
                        "",
                        place,
                    )
                    for place, title, first in columns
                )
            case None:
                return self._taken(log)
        return notice(translate("Temperatures", "The file leaves something open."), self.question)

    def record_log(self, progress: Progress) -> Outcome:
        """Record the file that was read. For a worker thread: opens a desk of its own. Raises KnownError."""
        assert self.log is not None and self.chosen is not None
        desk = self._desk.another()
        try:
            return desk.do(RecordTemperatures(*self.chosen, self.log.file, self.log.readings))
        finally:
            desk.close()

    def recorded(self, outcome: Outcome) -> Answer:
        """What to say of `record_log`."""
        place, log = self.place(), self.log
        self._drop_log()
        answer = self._recorded(outcome, place)
        if log is not None and isinstance(outcome, Done):
            self._look_back_to(log.readings[0].at)
        self.reload()
        return answer

    def drop(self) -> None:
        """Leave the file. Raises KnownError."""
        self._drop_log()
        self._read()

    def log_words(self) -> str:
        """What of the file waits to be recorded, in a line."""
        if self.log is None or not self.log.readings:
            return ""
        first, last = self.log.readings[0], self.log.readings[-1]
        unit = translate("Temperatures", "°F, converted") if self.log.unit == "F" else "°C"
        return translate("Temperatures", "{file}: {count} readings, {first} to {last}, {unit}").format(
            file=self.log.file,
            count=len(self.log.readings),
            first=local_date_time(first.at),
            last=local_date_time(last.at),
            unit=unit,
        )

    def scanned(self, code: str) -> Answer | None:
        """No code says how warm it is."""
        return wrong_scan(code, self._desk.checkpoint)

    # inside

    def _taken(self, log: LogReading) -> Answer:
        if log.problems:
            more = translate("Temperatures", "Nothing was taken. To mend: {count}.").format(
                count=len(log.problems) + log.more
            )
            return refused(translate("Temperatures", "The file cannot be recorded so."), sentences(self.found[0], more))
        self.log = log
        self._read()
        place = self.place()
        out = sum(each.period.what != NOT_MEASURED for each in self.periods)
        headline = translate("Temperatures", "Readings read: {count}.").format(count=len(log.readings))
        look = translate(
            "Temperatures", "Nothing is recorded yet: look at them, then press “Record” ({place})."
        ).format(place=place.words if place else "")
        if out:
            said = translate("Temperatures", "Out of bounds, periods: {count}.").format(count=out)
            return notice(headline, sentences(said, look))
        return notice(headline, look) if self.found else ok(headline, look)

    def _recorded(self, outcome: Outcome, place: PlaceLine | None) -> Answer:
        match outcome:
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done(facts=facts):
                readings = [each for fact in facts for each in getattr(fact, "readings", ())]
        words = place.words if place else ""
        allowed = place.bounds if place else UNBOUNDED
        out = [each for each in readings if allowed.beyond(each.tenths)]
        if len(readings) == 1:
            headline = translate("Temperatures", "{place}: {temperature} °C").format(
                place=words, temperature=celsius.text(readings[0].tenths)
            )
        else:
            headline = translate("Temperatures", "Recorded. Readings: {count}.").format(count=len(readings))
        if not out:
            return ok(headline, words if len(readings) > 1 else "")
        what = {allowed.beyond(each.tenths) for each in out}
        said = translate("Temperatures", "Too warm.") if TOO_WARM in what else ""
        cold = translate("Temperatures", "Too cold.") if TOO_COLD in what else ""
        asked = translate("Temperatures", "It may be {range}. Readings out of bounds: {count}.").format(
            range=range_words(allowed), count=len(out)
        )
        return Answer(Kind.NOTICE, headline, sentences(said, cold, asked))

    def _look_back_to(self, at: str) -> None:
        """Show no less than what was just recorded."""
        now = self._desk.now()
        reaches = [hours for hours in SPANS if hours and at >= times.utc_text(now - timedelta(hours=hours))]
        if self.span not in (0, *reaches):
            self.span = min(reaches, default=0)

    def _drop_log(self) -> None:
        self.log = None
        self.found, self.asked, self.question = (), (), ""
        self._answers = ("", None)

    def _read(self) -> None:
        """The readings and flags of the chosen place."""
        if self.chosen is None:
            self.readings, self.periods = (), []
            return
        now = self._desk.now()
        if self.log is not None:  # what is to be recorded is looked at first
            self.readings = self.log.readings
        else:
            since = times.utc_text(now - timedelta(hours=self.span)) if self.span else ""
            self.readings = tuple(self._desk.queries.store.temperatures(*self.chosen, since))
        found = periods_out_of_range(self.readings, self.bounds())
        self.periods = [period_line(each, now) for each in reversed(found)]

    # the places

    def _line(self, place: str, name: str, words: str, kind: str, allowed: Bounds) -> PlaceLine:
        latest = self._desk.queries.store.latest_temperature(place, name)
        return PlaceLine(
            place,
            name,
            words,
            kind,
            latest_words(latest, self._desk.now()),
            range_words(allowed),
            allowed,
            place_mark(latest, allowed, self._desk.now()),
        )

    def _zones(self) -> list[PlaceLine]:
        protocols = self._desk.queries.hygiene.protocols() or BASELINE
        lines = []
        for zone in self._desk.queries.store.zones():
            own = zone.bounds
            # A zone without bounds of its own has those of what it keeps.
            allowed = own if own.is_set else bounds_of_classes(protocols.of(each) for each in zone.keeps)
            lines.append(self._line(ZONE, zone.zone, zone.name, translate("Temperatures", "Zone"), allowed))
        return lines

    def _vehicles(self) -> list[PlaceLine]:
        lines = []
        since = times.utc_text(self._desk.now() - _RECENT)
        for each in self._desk.queries.deliveries(40):
            if each.arrived_at < since:
                continue
            allowed = self._bounds_of(self._desk.queries.lots.lots(each.delivery))
            words = f"{each.plate} {self._names.merchant(each.merchant)}"
            lines.append(self._line(VEHICLE, each.delivery, words, translate("Temperatures", "Vehicle"), allowed))
        return lines

    def _lots(self) -> list[PlaceLine]:
        """What is left of lots that have bounds, and of lots that were measured before."""
        store = self._desk.queries.store
        here = {
            lot_name(each.delivery, each.sku, each.batch): each for each in (*store.stored(), *store.stored_nowhere())
        }
        bound = {name: self._bounds_of([lot]) for name, lot in here.items()}
        measured = set(store.lots_measured())
        lines = []
        for name, lot in here.items():
            if bound[name].is_set or name in measured:
                words = lot_words(lot.sku, lot.batch, self._names)
                lines.append(self._line(LOT, name, words, translate("Temperatures", "Lot"), bound[name]))
        return lines

    def _bounds_of(self, lots: list[Lot]) -> Bounds:
        """What the protocols in force ask of these goods."""
        protocols = self._desk.queries.hygiene.protocols() or BASELINE
        products = self._desk.queries.reference.products()
        classes = dict.fromkeys(kept_as(products.get(each.sku), each) for each in lots)
        return bounds_of_classes(protocols.of(each) for each in classes)
