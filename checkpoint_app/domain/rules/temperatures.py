"""Rules for temperatures of places and goods: what may be recorded, and when they were out of their bounds. Reads no database."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkpoint_app.domain import celsius, times
from checkpoint_app.domain.commands import RecordTemperatures
from checkpoint_app.domain.facts import Protocol, Reading, TemperaturesRead
from checkpoint_app.domain.goods_reasons import BadTemperature, NoReadings, TimeInFuture, TimesOutOfOrder
from checkpoint_app.domain.outcomes import Refused

TOO_COLD, TOO_WARM, NOT_MEASURED = "too_cold", "too_warm", "not_measured"
# A longer silence of a logger, or of the person who reads a thermometer, is said: nobody knows what happened in it.
GAP = timedelta(hours=2)
# A logger's clock is set by hand; so much ahead of this laptop's it may be.
CLOCKS_DIFFER = timedelta(minutes=5)
# One entry holds no more, so that none grows beyond what a slow laptop decodes at once.
READINGS_A_FACT = 5_000
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a place or goods may be, in tenths of a degree Celsius; None for no bound. What is on a bound is within."""

    coldest: int | None = None
    warmest: int | None = None

    @property
    def is_set(self) -> bool:
        return self.coldest is not None or self.warmest is not None

    def beyond(self, tenths: int) -> str:
        """TOO_COLD, TOO_WARM, or empty when it is within."""
        if self.warmest is not None and tenths > self.warmest:
            return TOO_WARM
        return TOO_COLD if self.coldest is not None and tenths < self.coldest else ""


UNBOUNDED = Bounds()


@dataclass(frozen=True, slots=True)
class Period:
    """A time in which it was too cold or too warm throughout, or was not measured (`what`). Times are UTC.

    It goes from the first to the last reading that was out of bounds, `readings` in all, with `worst` the farthest out;
    `within_at` is the first reading within bounds again, empty where none followed. One that was not measured goes from
    the reading before to the reading after, and has no `readings`.
    """

    what: str
    start: str
    end: str
    worst: int = 0
    readings: int = 0
    within_at: str = ""


def bounds(coldest: str, warmest: str) -> Bounds:
    """As zones and protocols hold them, °C as text; what is no number is no bound."""
    return Bounds(celsius.tenths(coldest), celsius.tenths(warmest))


def bounds_of_classes(protocols: Iterable[Protocol | None]) -> Bounds:
    """What suits all of these classes of goods; where nothing suits all, what suits those that must be coldest."""
    asked = [found for each in protocols if each and (found := bounds(each.coldest, each.warmest)).is_set]
    warmest = min((each.warmest for each in asked if each.warmest is not None), default=None)
    coldest = max((each.coldest for each in asked if each.coldest is not None), default=None)
    if warmest is not None and coldest is not None and coldest > warmest:
        return next(each for each in asked if each.warmest == warmest)
    return Bounds(coldest, warmest)


def record(
    command: RecordTemperatures,
    *,
    new_log: Callable[[], str],
    checkpoint: str,
    now: datetime,
    known: Collection[Reading] = (),
) -> tuple[TemperaturesRead, ...] | Refused:
    """Record what could be, of the past, in order of time, at most one reading a moment; or nothing of it.

    `known` is what is recorded of the place already: a logger that is read a second time adds what is new.
    """
    latest = ""
    limit = times.utc_text(now + CLOCKS_DIFFER)
    for each in command.readings:
        if not celsius.is_plausible(each.tenths):
            return Refused(BadTemperature(celsius.text(each.tenths)))
        if each.at <= latest:
            return Refused(TimesOutOfOrder(each.at))
        if each.at > limit:
            return Refused(TimeInFuture(each.at))
        latest = each.at
    before = frozenset(known)
    fresh = [each for each in command.readings if each not in before]
    if not fresh:
        return Refused(NoReadings(len(command.readings)))
    return tuple(
        TemperaturesRead(
            new_log(),
            checkpoint,
            command.place,
            command.name,
            command.source.strip(),
            tuple(fresh[begin : begin + READINGS_A_FACT]),
        )
        for begin in range(0, len(fresh), READINGS_A_FACT)
    )


def periods_out_of_range(readings: Sequence[Reading], allowed: Bounds, gap: timedelta = GAP) -> tuple[Period, ...]:
    """When it was out of bounds or not measured for longer than `gap`, in order of time.

    `readings` stand in order of time. Every reading out of bounds lies in exactly one period; a period has no other
    reading and no silence in it. Nothing is smoothed: one reading out of bounds is a period.
    """
    return tuple(_periods(readings, allowed, gap))


def _periods(readings: Sequence[Reading], allowed: Bounds, gap: timedelta) -> Iterator[Period]:
    running: list[Reading] = []
    what = ""
    before: Reading | None = None
    for each in readings:
        silent = before is not None and _is_longer(before, each, gap)
        now = allowed.beyond(each.tenths)
        if running and (silent or now != what):
            yield _period(what, running, "" if silent or now else each.at)
            running = []
        if silent and before is not None:
            yield Period(NOT_MEASURED, before.at, each.at)
        if now:
            running.append(each)
        what, before = now, each
    if running:
        yield _period(what, running, "")


def _period(what: str, out: Sequence[Reading], within_at: str) -> Period:
    values = [each.tenths for each in out]
    worst = max(values) if what == TOO_WARM else min(values)
    return Period(what, out[0].at, out[-1].at, worst, len(out), within_at)


def _is_longer(before: Reading, after: Reading, gap: timedelta) -> bool:
    # Within one hour of the clock no silence is an hour long; telling so by the texts spares a long log most of the parsing.
    if gap >= _HOUR and before.at[:13] == after.at[:13]:
        return False
    return times.parse_utc(after.at) - times.parse_utc(before.at) > gap
