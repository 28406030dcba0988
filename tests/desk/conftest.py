"""What tests of the desk share: a desk on a real file with the district loaded, and the clock that it goes by."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from tests.desk import days


@pytest.fixture
def clock() -> days.Clock:
    return days.Clock()


@pytest.fixture
def closed_desk(tmp_path: Path, clock: days.Clock) -> Iterator[Desk]:
    """A desk with no shift open and nothing recorded."""
    desk = days.open_desk(tmp_path / "day.db", clock=clock)
    yield desk
    desk.close()


@pytest.fixture
def desk(closed_desk: Desk) -> Desk:
    """A desk with a shift open and nothing else recorded."""
    days.done(closed_desk.do(c.OpenShift()))
    return closed_desk
