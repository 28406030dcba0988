"""Stored UTC times as people here read them. Knows the machine's zone; `now` is a parameter for tests."""

from __future__ import annotations

from datetime import UTC, datetime

from checkpoint_app.domain import times


def local_time(utc: str) -> str:
    """`14:32`, or an empty text for an empty one."""
    return _local(utc).strftime("%H:%M") if utc else ""


def local_date_time(utc: str) -> str:
    """`2021-11-03 14:32`, or an empty text for an empty one."""
    return _local(utc).strftime("%Y-%m-%d %H:%M") if utc else ""


def local_moment(utc: str, now: datetime | None = None) -> str:
    """`14:32` when it is of today, else with the date, so that yesterday's hour is never taken for today's."""
    if not utc:
        return ""
    today = (now or datetime.now(UTC)).astimezone().date()
    return local_time(utc) if _local(utc).date() == today else local_date_time(utc)


def _local(utc: str) -> datetime:
    return times.parse_utc(utc).astimezone()
