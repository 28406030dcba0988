"""Loads on their way through disinfection, with the words and shapes for how far they are. Knows no Qt and no desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from checkpoint_app.domain import times
from checkpoint_app.domain.rules.deliveries import contact_ends
from checkpoint_app.domain.state import Delivery
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import local_moment
from checkpoint_app.words import translate


class LoadStage(IntEnum):
    """In the order in which loads want to be looked at."""

    DUE = 0
    CLOCK_BACK = 1
    RUNNING = 2
    WAITING = 3
    RELEASED = 4


_MARKS = {
    LoadStage.DUE: Mark.NOTICE,
    LoadStage.CLOCK_BACK: Mark.WRONG,
    LoadStage.RUNNING: Mark.RUNNING,
    LoadStage.WAITING: Mark.HELD,
    LoadStage.RELEASED: Mark.OK,
}


@dataclass(frozen=True, slots=True)
class Load:
    """A counted delivery as it stands at one moment. `left` is what is left of a running contact time."""

    of: Delivery
    merchant: str
    stage: LoadStage
    left: timedelta
    now: datetime

    @property
    def delivery(self) -> str:
        return self.of.delivery

    @property
    def mark(self) -> Mark:
        return _MARKS[self.stage]

    def clock(self) -> str:
        """`18:05`: minutes and seconds left, rounded up; a dash where no time runs."""
        match self.stage:
            case LoadStage.RUNNING:
                seconds = -(-self.left // timedelta(seconds=1))
                return f"{seconds // 60:02d}:{seconds % 60:02d}"
            case LoadStage.DUE | LoadStage.RELEASED:
                return "00:00"
            case LoadStage.WAITING | LoadStage.CLOCK_BACK:
                return "--:--"

    def stage_words(self) -> str:
        """A few words for the list."""
        match self.stage:
            case LoadStage.DUE:
                return translate("Disinfection", "Time is over: release")
            case LoadStage.CLOCK_BACK:
                return translate("Disinfection", "Clock set back")
            case LoadStage.RUNNING:
                return translate("Disinfection", "{time} left").format(time=self.clock())
            case LoadStage.WAITING:
                return translate("Disinfection", "To disinfect")
            case LoadStage.RELEASED:
                return translate("Disinfection", "Released {time}").format(
                    time=local_moment(self.of.released_at, self.now)
                )

    def sentence(self) -> str:
        """What it means for the goods, and what to do."""
        match self.stage:
            case LoadStage.DUE:
                return translate(
                    "Disinfection", "The contact time is over since {time}. The goods are held until you release them."
                ).format(time=self._ends())
            case LoadStage.CLOCK_BACK:
                return translate(
                    "Disinfection",
                    "The clock of this laptop was set back: the disinfection began at {time}, later than it says now. "
                    "The goods stay held. Set the clock right.",
                ).format(time=local_moment(self.of.disinfected_from, self.now))
            case LoadStage.RUNNING:
                return translate("Disinfection", "The contact time runs until {time}. The goods are held.").format(
                    time=self._ends()
                )
            case LoadStage.WAITING:
                return translate("Disinfection", "Not disinfected yet. The goods are held.")
            case LoadStage.RELEASED:
                return translate("Disinfection", "Released at {time}. Next: share out and pack, at Packing.").format(
                    time=local_moment(self.of.released_at, self.now)
                )

    def treatment_words(self) -> str:
        """What the load was treated with; empty before."""
        if not self.of.disinfected_from:
            return ""
        return translate(
            "Disinfection", "{agent}, {concentration} mg/L, {method}, {minutes} min, begun at {time}"
        ).format(
            agent=self.of.agent,
            concentration=self.of.concentration_mg_per_l,
            method=self.of.method,
            minutes=minutes_text(self.of.contact_seconds),
            time=local_moment(self.of.disinfected_from, self.now),
        )

    def _ends(self) -> str:
        return local_moment(times.utc_text(contact_ends(self.of)), self.now)


def load(delivery: Delivery, merchant: str, now: datetime) -> Load:
    """How a counted delivery stands at `now`."""
    left = timedelta(0)
    if delivery.released_at:
        stage = LoadStage.RELEASED
    elif not delivery.disinfected_from:
        stage = LoadStage.WAITING
    elif now < times.parse_utc(delivery.disinfected_from):
        stage = LoadStage.CLOCK_BACK
    else:
        left = max(left, contact_ends(delivery) - now)
        stage = LoadStage.RUNNING if left else LoadStage.DUE
    return Load(delivery, merchant, stage, left, now)


def minutes_text(seconds: int) -> str:
    """`30`, `0.5`: so many seconds in minutes, as they are typed."""
    return f"{seconds / 60:.3f}".rstrip("0").rstrip(".")
