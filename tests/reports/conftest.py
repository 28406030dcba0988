"""What tests of the reports share; it knows no file format."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkpoint_app.domain import commands as c
from checkpoint_app.reports.rows import ShiftLog
from tests.reports.day import Day, open_day, work_the_day


@pytest.fixture(autouse=True)
def local_time_of_harbin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Times on paper are local: eight hours ahead of UTC, wherever the tests run. (Windows keeps its own zone.)"""
    if os.name == "nt":
        yield
        return
    monkeypatch.setenv("TZ", "CST-8")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Day]:
    """A shift was opened; nothing else happened yet."""
    day = open_day(tmp_path / "day.ckpt")
    yield day
    day.desk.close()


@pytest.fixture
def day(opened: Day) -> Day:
    """A day's work is done and the shift still open."""
    work_the_day(opened)
    return opened


@pytest.fixture
def log(day: Day) -> ShiftLog:
    """The log of the day, closed."""
    day.do(c.CloseShift())
    return day.log()
