"""Days and times as loggers write them, in whatever order of day, month and year. Knows spellings, not which order is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Literal

from checkpoint_app.intake.spelling import folded

DateOrder = Literal["", "ymd", "dmy", "mdy"]

_CHINA = timezone(timedelta(hours=8))
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1
    )
}
_NAMED_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = re.compile(
    rf"(?:(\d{{4}})\s*[-/.年]\s*(\d{{1,2}})\s*[-/.月]\s*(\d{{1,2}})日?"
    rf"|(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}|\d{{2}})"
    rf"|(\d{{1,2}})[-/. ]({_NAMED_MONTH})\.?[-/., ]+(\d{{4}}|\d{{2}})"
    rf"|({_NAMED_MONTH})\.? +(\d{{1,2}}),? +(\d{{4}}))"
)
_TIME = re.compile(
    r"(上午|下午|am|pm)?\s*(\d{1,2})[:时](\d{1,2})(?:[:分](?:(\d{1,2})(?:[.,]\d{1,9})?秒?)?)?\s*(am|pm)?"
    r"\s*(z|utc|[+-]\d{2}:?\d{2})?\Z"
)
_AFTERNOON = ("下午", "pm")


@dataclass(frozen=True, slots=True)
class Day:
    """Three numbers of a day. With `order` they are year, month, day; without, it has to be said which is which."""

    numbers: tuple[int, int, int]
    order: DateOrder
    short_year: bool = False


@dataclass(frozen=True, slots=True)
class Stamp:
    """A day and seconds since its midnight; `offset` is the zone's in seconds, None for this country's."""

    day: Day
    seconds: int
    offset: int | None


def stamp(text: str) -> Stamp | None:
    """A day with its time; None for anything else."""
    plain = folded(text).strip()
    found = _DAY.match(plain)
    if found is None:
        return None
    time = _seconds(plain[found.end() :].lstrip(" t,"))
    return None if time is None else Stamp(_day(found), *time)


def is_day(text: str) -> bool:
    """Whether it is a day without a time."""
    return _DAY.fullmatch(folded(text).strip()) is not None


def is_time(text: str) -> bool:
    """Whether it is a time without a day."""
    return _seconds(folded(text).strip()) is not None


def moment(of: Stamp, order: DateOrder) -> datetime | None:
    """The moment, with a day whose order is not written read in `order`; None where there is no such day."""
    day = _date(of.day, of.day.order or order)
    if day is None:
        return None
    zone = _CHINA if of.offset is None else timezone(timedelta(seconds=of.offset))
    return (day.replace(tzinfo=zone) + timedelta(seconds=of.seconds)).astimezone(UTC)


def orders_that_fit(stamps: Sequence[Stamp], now: datetime) -> tuple[DateOrder, ...]:
    """The orders in which every one of them is a day; a year of two digits must be of the last ten."""
    open_days = {each.day for each in stamps if not each.day.order}
    if not open_days:
        return ("ymd",)
    wanted: tuple[DateOrder, ...] = (
        ("dmy", "mdy") if not any(day.short_year for day in open_days) else ("ymd", "dmy", "mdy")
    )
    return tuple(order for order in wanted if all(_fits(day, order, now) for day in open_days))


def _fits(day: Day, order: DateOrder, now: datetime) -> bool:
    date = _date(day, order)
    return date is not None and (not day.short_year or now.year - 10 <= date.year <= now.year + 1)


@lru_cache(maxsize=1_000)
def _date(day: Day, order: DateOrder) -> datetime | None:
    by_letter = dict(zip(order, day.numbers, strict=False))
    year = by_letter.get("y", 0)
    try:
        return datetime(year + 2000 if day.short_year and year < 100 else year, by_letter["m"], by_letter["d"])  # noqa: DTZ001
    except (ValueError, KeyError):
        return None


def _day(found: re.Match[str]) -> Day:
    if found[1]:
        return Day((int(found[1]), int(found[2]), int(found[3])), "ymd")
    if found[4]:
        return Day((int(found[4]), int(found[5]), int(found[6])), "", len(found[6]) == 2)
    if found[7]:
        return Day((int(found[9]), _MONTHS[found[8][:3]], int(found[7])), "ymd", len(found[9]) == 2)
    return Day((int(found[12]), _MONTHS[found[10][:3]], int(found[11])), "ymd")


def _seconds(text: str) -> tuple[int, int | None] | None:
    """Seconds since midnight, and the zone's offset if one is written."""
    found = _TIME.match(text)
    if found is None:
        return None
    half = found[1] or found[5] or ""
    hour, minute, second = int(found[2]), int(found[3]), int(found[4] or 0)
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half in _AFTERNOON else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return hour * 3600 + minute * 60 + second, _offset(found[6] or "")


def _offset(text: str) -> int | None:
    if not text:
        return None
    if text in ("z", "utc"):
        return 0
    digits = text[1:].replace(":", "")
    seconds = (int(digits[:2]) * 60 + int(digits[2:])) * 60
    return (-seconds if text[0] == "-" else seconds) if seconds < 86_400 else None
