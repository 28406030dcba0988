"""The clock of a day that is played through: knows only what it was told."""

from __future__ import annotations

from datetime import datetime, timedelta


class SteppedClock:
    """The time of a day that is played through at once: it moves only when told to."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        return self._now

    def pass_time(self, span: timedelta) -> None:
        self._now += span
