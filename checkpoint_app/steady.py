"""A clock that nobody can set while the program runs, and that runs on through a laptop's sleep. Knows no contact time."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Monotonic = Callable[[], float]
"""Seconds since some moment, never fewer than before."""

_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
# The last millisecond that a stored time may have (domain.times); a forged Lamport time may lie beyond it.
_LATEST_MS = int((datetime(9998, 1, 1, tzinfo=UTC) - _BEGINNING).total_seconds() * 1000)


def since_boot() -> float:
    """Seconds since the machine was started, those of its sleep included."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":
        # time.monotonic() stands still there while the laptop sleeps; this one does not.
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        return time.monotonic()


class SteadyClock:
    """The time of day as it was at the program's start, moved on by `monotonic` alone.

    It starts no earlier than the latest thing on record: a clock that was set back while the program was closed is not
    believed. Call from any thread.
    """

    def __init__(self, wall: datetime, last_lamport: int, monotonic: Monotonic) -> None:
        """`last_lamport` is the journal's clock: milliseconds since 1970, or more."""
        recorded = _BEGINNING + timedelta(milliseconds=min(last_lamport, _LATEST_MS))
        self._start = max(wall, recorded)
        self._monotonic = monotonic
        self._started = monotonic()

    def __call__(self) -> datetime:
        return self._start + timedelta(seconds=self._monotonic() - self._started)
