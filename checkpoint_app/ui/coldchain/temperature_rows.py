"""The lines of the Temperatures page: places with their last reading, and when they were out of bounds. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from checkpoint_app.domain import celsius, times
from checkpoint_app.domain.facts import Reading
from checkpoint_app.domain.rules.temperatures import Bounds, Period
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import local_moment
from checkpoint_app.words import translate

_STALE = timedelta(hours=4)  # a place with bounds that was not measured for longer is marked


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """Something whose temperature is taken. `latest` is its last reading in words, `allowed` what it may be."""

    place: str
    name: str
    words: str
    kind: str
    latest: str
    allowed: str
    bounds: Bounds
    mark: Mark

    @property
    def key(self) -> tuple[str, str]:
        return self.place, self.name


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """A period out of bounds, or one in which nothing was measured."""

    period: Period
    what: str
    mark: Mark
    when: str
    lasted: str
    worst: str
    seconds: float


def latest_words(latest: Reading | None, now: datetime) -> str:
    """`-18.5 °C, 14:32`."""
    if latest is None:
        return translate("Temperatures", "not measured yet")
    return translate("Temperatures", "{temperature} °C, {time}").format(
        temperature=celsius.text(latest.tenths), time=local_moment(latest.at, now)
    )


def place_mark(latest: Reading | None, allowed: Bounds, now: datetime) -> Mark:
    """Whether the last reading is as it should be, and not too old."""
    if latest is None:
        return Mark.WAITING
    if allowed.beyond(latest.tenths):
        return Mark.WRONG
    # What has bounds is looked at again and again.
    is_stale = allowed.is_set and now - times.parse_utc(latest.at) > _STALE
    return Mark.NOTICE if is_stale else Mark.OK


def period_line(period: Period, now: datetime) -> PeriodLine:
    """A period in words."""
    match period.what:
        case "too_warm":
            what, mark = translate("Temperatures", "Too warm"), Mark.OVER
        case "too_cold":
            what, mark = translate("Temperatures", "Too cold"), Mark.SHORT
        case _:
            what, mark = translate("Temperatures", "Not measured"), Mark.WAITING
    start, end = local_moment(period.start, now), local_moment(period.end, now)
    seconds = (times.parse_utc(period.end) - times.parse_utc(period.start)).total_seconds()
    worst = f"{celsius.text(period.worst)} °C" if period.readings else ""
    when = f"{start} – {end}" if seconds else start
    return PeriodLine(period, what, mark, when, _lasted(round(seconds / 60)), worst, seconds)


def _lasted(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if hours:
        return translate("Temperatures", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
    return translate("Temperatures", "{minutes} min").format(minutes=minutes) if minutes else ""
