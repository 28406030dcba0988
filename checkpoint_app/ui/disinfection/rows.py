"""What stands on the board: parts of loads, rounds, other treatments, with the words and shapes for how far they are.

Knows no Qt and no desk. Times in words are of the day; what is left was measured by the clock that nobody can set.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from checkpoint_app.domain import times
from checkpoint_app.domain.facts import FROZEN, IMPORTED, MEDICINE, Protocol, Round
from checkpoint_app.domain.goods_reasons import CertificateMissing, NotTreated, TemperatureMissing, WronglyTreated
from checkpoint_app.domain.outcomes import ClockSetBack, ContactTimeRunning
from checkpoint_app.domain.rules.release import LoadPart, contact_ends, differences
from checkpoint_app.domain.rules.treatments import ends_at
from checkpoint_app.domain.state import Delivery, LoadTreatment, Treatment
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, local_moment, reason_text
from checkpoint_app.ui.texts.goods_words import certificate_words, class_words
from checkpoint_app.ui.texts.hygiene_facts import treated_thing
from checkpoint_app.ui.texts.hygiene_words import (
    agent_words,
    method_words,
    minutes_text,
    round_words,
    to_be_confirmed,
    treated_words,
)
from checkpoint_app.words import sentences, translate

# A round is spoken of so long before its time, so that somebody can go and mix.
SOON = timedelta(minutes=15)


class Stage(IntEnum):
    """In the order in which rows want to be looked at."""

    DUE = 0
    OVERDUE = 1
    CLOCK_BACK = 2
    RUNNING = 3
    STOPPED = 4
    WAITING = 5
    SOON = 6
    LATER = 7
    DONE = 8


_MARKS = {
    Stage.DUE: Mark.NOTICE,
    Stage.OVERDUE: Mark.WRONG,
    Stage.CLOCK_BACK: Mark.WRONG,
    Stage.RUNNING: Mark.RUNNING,
    Stage.STOPPED: Mark.HELD,
    Stage.WAITING: Mark.HELD,
    Stage.SOON: Mark.NOTICE,
    Stage.LATER: Mark.WAITING,
    Stage.DONE: Mark.OK,
}


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment by both clocks: `now` for people, `steady` for what is measured."""

    now: datetime
    steady: datetime

    def of_day(self, steady_utc: str) -> str:
        """A time that was measured by the steady clock, as the clock on the wall would have shown it."""
        ago = self.steady - times.parse_utc(steady_utc)
        return local_moment(times.utc_text(self.now - ago), self.now)

    def after(self, left: timedelta) -> str:
        """The time of day in so long."""
        return local_moment(times.utc_text(self.now + left), self.now)


@dataclass(frozen=True, slots=True)
class BoardRow:
    """What is common to all rows. `left` is what is left of a running contact time, or until a round is due."""

    key: str
    title: str
    below: str
    stage: Stage
    left: timedelta
    at: Moment

    @property
    def mark(self) -> Mark:
        return _MARKS[self.stage]

    @property
    def rank(self) -> tuple[Stage, timedelta, str]:
        """By which rows are ordered."""
        return self.stage, self.left, self.title

    def clock(self) -> str:
        """`18:05`: minutes and seconds left, rounded up; a dash where no contact time runs."""
        match self.stage:
            case Stage.RUNNING:
                seconds = -(-self.left // timedelta(seconds=1))
                return f"{seconds // 60:02d}:{seconds % 60:02d}"
            case Stage.DUE | Stage.DONE:
                return "00:00"
            case _:
                return "--:--"


@dataclass(frozen=True, slots=True)
class LoadRow(BoardRow):
    """Goods of one class in a delivery. `stops` is all that stops its release, in words."""

    delivery: Delivery
    part: LoadPart
    stops: tuple[str, ...]
    held_classes: tuple[str, ...]
    """The classes of the delivery of which something is held: what a treatment of the whole load would be of."""

    @property
    def lacks_papers(self) -> bool:
        """A certificate or a temperature is missing, which is entered at Receiving."""
        return any(isinstance(stop, CertificateMissing | TemperatureMissing) for stop in self.part.stops)

    def stage_words(self) -> str:
        """A few words for the list."""
        match self.stage:
            case Stage.DUE:
                return translate("Disinfection", "Time is over: release")
            case Stage.CLOCK_BACK:
                return translate("Disinfection", "Clock set back")
            case Stage.RUNNING:
                return translate("Disinfection", "{time} left").format(time=self.clock())
            case Stage.WAITING:
                if self.part.treatment is not None:
                    return translate("Disinfection", "Treat again")
                return translate("Disinfection", "To disinfect")
            case Stage.DONE:
                return translate("Disinfection", "Released {time}").format(time=self._released())
            case _:
                return translate("Disinfection", "Held")

    def sentence(self) -> str:
        """What it means for the goods, and what to do."""
        match self.stage:
            case Stage.DUE:
                if self.stops:
                    return translate("Disinfection", "Some of these goods can be released now. The others stay held.")
                if self.part.treatment is None:
                    return translate("Disinfection", "Nothing more is asked of these goods. They can be released now.")
                return translate(
                    "Disinfection", "The contact time is over since {time}. The goods are held until you release them."
                ).format(time=self.at.of_day(self._ends()))
            case Stage.CLOCK_BACK:
                return translate(
                    "Disinfection",
                    "The clock of this laptop was set back: the disinfection began at {time}, later than it says now. "
                    "The goods stay held. Set the clock right.",
                ).format(time=local_moment(self._treatment().started_at, self.at.now))
            case Stage.RUNNING:
                return translate("Disinfection", "The contact time runs until {time}. The goods are held.").format(
                    time=self.at.after(self.left)
                )
            case Stage.DONE:
                return translate("Disinfection", "Released at {time}. Next: share out and pack, at Packing.").format(
                    time=self._released()
                )
            case _:
                return translate("Disinfection", "The goods are held. What stops them stands below.")

    def treatment_words(self) -> str:
        """What the goods were treated with; empty before."""
        treatment = self.part.treatment
        if treatment is None:
            return ""
        words = treatment_words(treatment, self.at)
        treated = (treated_words(treatment.treated),) if treatment.treated else ()
        return translate("Disinfection", ", ").join((words, *treated))

    def asked_words(self) -> str:
        """What the protocol of the class asks, and who has yet to confirm it."""
        protocol = self.part.protocol
        if protocol is None:
            return translate("Disinfection", "Nothing is asked of this class of goods.")
        return sentences(self._chilled_words(protocol), protocol_words(protocol))

    def _chilled_words(self, protocol: Protocol) -> str:
        """Imported goods that are kept chilled have bounds of their own."""
        own = dict.fromkeys(each.protocol.warmest for each in self.part.lots if each.protocol)
        others = [warmest for warmest in own if warmest and warmest != protocol.warmest]
        if not others:
            return ""
        return translate("Disinfection", "Chilled goods among them: at most {warmest} °C.").format(warmest=others[0])

    def _treatment(self) -> LoadTreatment:
        assert self.part.treatment is not None
        return self.part.treatment

    def _ends(self) -> str:
        return times.utc_text(contact_ends(self._treatment()))

    def _released(self) -> str:
        return local_moment(max(each.lot.released_at for each in self.part.lots), self.at.now)


@dataclass(frozen=True, slots=True)
class RoundRow(BoardRow):
    """A round of the set in force. `last` is when it was last done as it is asked."""

    of: Round
    last: Treatment | None

    def stage_words(self) -> str:
        """A few words for the list."""
        if self.last is None:
            return translate("Disinfection", "Due: not done yet")
        if self.stage is Stage.OVERDUE:
            return translate("Disinfection", "Overdue since {time}").format(time=self.at.after(self.left))
        if self.stage is Stage.SOON:
            return translate("Disinfection", "Due {time}").format(time=self.at.after(self.left))
        return translate("Disinfection", "Next {time}").format(time=self.at.after(self.left))

    def sentence(self) -> str:
        """When it was done and when it is due."""
        every = translate("Disinfection", "Every {hours} h.").format(hours=f"{self.of.every_minutes / 60:g}")
        if self.last is None:
            return sentences(translate("Disinfection", "Not done yet."), every)
        done = translate("Disinfection", "Done at {time}.").format(time=self.at.of_day(self.last.started_at))
        return sentences(done, every, translate("Disinfection", "Due at {time}.").format(time=self.at.after(self.left)))

    def asked_words(self) -> str:
        """Where its figures come from."""
        return source_words(self.of.source, self.of.confirmed)


@dataclass(frozen=True, slots=True)
class TreatmentRow(BoardRow):
    """A treatment of what is no load."""

    of: Treatment

    def stage_words(self) -> str:
        """A few words for the list."""
        match self.stage:
            case Stage.DUE:
                return translate("Disinfection", "Time is over: finish")
            case Stage.CLOCK_BACK:
                return translate("Disinfection", "Clock set back")
            case Stage.DONE:
                return translate("Disinfection", "Finished {time}").format(
                    time=local_moment(self.of.finished_at, self.at.now)
                )
            case _:
                return translate("Disinfection", "{time} left").format(time=self.clock())

    def sentence(self) -> str:
        """What is to be done about it."""
        match self.stage:
            case Stage.DUE:
                return translate(
                    "Disinfection", "The contact time is over since {time}. Rinse or wipe it off, then finish it here."
                ).format(time=self.at.of_day(times.utc_text(ends_at(self.of))))
            case Stage.CLOCK_BACK:
                return translate(
                    "Disinfection",
                    "The clock of this laptop was set back: the disinfection began at {time}, later than it says now. "
                    "Set the clock right.",
                ).format(time=local_moment(self.of.started_at, self.at.now))
            case Stage.DONE:
                return translate("Disinfection", "Finished at {time}.").format(
                    time=local_moment(self.of.finished_at, self.at.now)
                )
            case _:
                return translate("Disinfection", "The contact time runs until {time}. Leave it alone.").format(
                    time=self.at.after(self.left)
                )

    def treatment_words(self) -> str:
        """What it was treated with."""
        return treatment_words(self.of, self.at)


Row = LoadRow | RoundRow | TreatmentRow


def load_row(
    delivery: Delivery, merchant: str, part: LoadPart, held_classes: tuple[str, ...], at: Moment, names: Names
) -> LoadRow:
    """How the goods of a class stand at that moment."""
    left = timedelta(0)
    kinds = {type(stop) for stop in part.stops}
    if not part.is_held:
        stage = Stage.DONE
    elif ClockSetBack in kinds:
        stage = Stage.CLOCK_BACK
    elif ContactTimeRunning in kinds:
        assert part.treatment is not None
        stage, left = Stage.RUNNING, _left(contact_ends(part.treatment), at)
    elif NotTreated in kinds or WronglyTreated in kinds:
        stage = Stage.WAITING
    elif any(each.is_ready for each in part.lots):
        stage = Stage.DUE
    else:
        stage = Stage.STOPPED
    lots = translate("Disinfection", "{goods}, lots: {count}").format(
        goods=class_words(part.goods), count=len(part.lots)
    )
    return LoadRow(
        f"load:{delivery.delivery}:{part.goods}",
        f"{merchant} {delivery.plate}",
        lots,
        stage,
        left,
        at,
        delivery,
        part,
        tuple(dict.fromkeys(reason_text(stop, names) for stop in part.stops)),
        held_classes,
    )


def round_row(of: Round, done: list[Treatment], at: Moment) -> RoundRow:
    """When a round was last done as it is asked, and is due again. `done` is latest first."""
    last = next((each for each in done if not differences(of.use, each)), None)
    left = timedelta(0)
    stage = Stage.SOON
    if last is not None:
        # Begun later than now: the clock was set back while the program was closed; it counts as done now.
        ago = max(timedelta(0), at.steady - times.parse_utc(last.started_at))
        left = timedelta(minutes=of.every_minutes) - ago
        stage = Stage.OVERDUE if left <= timedelta(0) else Stage.SOON if left <= SOON else Stage.LATER
    title = round_words(of.name, of.round)
    return RoundRow(f"round:{of.round}", title, translate("Disinfection", "round"), stage, left, at, of, last)


def treatment_row(of: Treatment, at: Moment, names: Names) -> TreatmentRow:
    """How a treatment of what is no load stands at that moment."""
    left = timedelta(0)
    if of.finished_at:
        stage = Stage.DONE
    elif at.steady < times.parse_utc(of.started_at):
        stage = Stage.CLOCK_BACK
    else:
        left = _left(ends_at(of), at)
        stage = Stage.RUNNING if left else Stage.DUE
    return TreatmentRow(
        f"treatment:{of.treatment}",
        treated_thing(of.target, of.name, of.round, names),
        translate("Disinfection", ", ").join((agent_words(of.agent), f"{of.concentration_mg_per_l} mg/L")),
        stage,
        left,
        at,
        of,
    )


def treatment_words(treatment: LoadTreatment | Treatment, at: Moment) -> str:
    """With what, how strong, how, for how long, since when. Earlier releases recorded words in place of keys."""
    return translate("Disinfection", "{agent}, {concentration} mg/L, {method}, {minutes} min, begun at {time}").format(
        agent=agent_words(treatment.agent),
        concentration=treatment.concentration_mg_per_l,
        method=method_words(treatment.method),
        minutes=minutes_text(treatment.contact_seconds),
        time=at.of_day(treatment.started_at),
    )


def protocol_words(protocol: Protocol) -> str:
    """What a protocol asks of a class of goods, its source, its caution, and who has yet to confirm it."""
    asks: list[str] = []
    if protocol.treated:
        asks.append(translate("Disinfection", "To treat: {treated}.").format(treated=treated_words(protocol.treated)))
    if protocol.certificates:
        papers = translate("Disinfection", ", ").join(certificate_words(each) for each in protocol.certificates)
        asks.append(translate("Disinfection", "Certificates: {papers}.").format(papers=papers))
    if protocol.warmest:
        asks.append(translate("Disinfection", "At most {warmest} °C.").format(warmest=protocol.warmest))
    if protocol.coldest:
        asks.append(translate("Disinfection", "At least {coldest} °C.").format(coldest=protocol.coldest))
    return sentences(
        *asks, caution(protocol.goods) if protocol.treated else "", source_words(protocol.source, protocol.confirmed)
    )


def caution(goods: str) -> str:
    """What to heed with a class of goods, whatever the set; empty for most."""
    if goods in (FROZEN, IMPORTED):
        return translate(
            "Disinfection",
            "Below 0 °C an ordinary solution freezes: treat at the bay, or use an agent made for the cold.",
        )
    return translate("Disinfection", "Do not spray medicine: wipe its outer packaging.") if goods == MEDICINE else ""


def source_words(source: str, confirmed: bool) -> str:
    """`Source: … To be confirmed by the local health office.`; empty where nothing is named."""
    if not source:
        return ""
    words = translate("Disinfection", "Source: {source}.").format(source=source)
    return words if confirmed else sentences(words, f"▲ {to_be_confirmed()}")


def _left(ends: datetime, at: Moment) -> timedelta:
    return max(timedelta(0), ends - at.steady)
