"""What holds for every test: no screen, no data of the person who runs it, no log line that nobody expected.

It knows nothing of checkpoints; an area's own fixtures stand in that area's conftest.py.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, settings

from checkpoint_app import words

# Before Qt is loaded, which reads it once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples at every run, so that a red build can be repeated; `thorough` is for hunting new ones by hand:
#   HYPOTHESIS_PROFILE=thorough python run.py check
settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


class LogWatch(logging.Handler):
    """Collects each log record of WARNING and above, from any thread; whatever is left at a test's end fails it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.unexpected: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.unexpected.append(record)

    @contextmanager
    def expect(self, text: str, level: int = logging.WARNING) -> Iterator[None]:
        """The block must log a message of exactly `level` that contains `text`; other records still fail the test."""
        before = len(self.unexpected)
        yield
        inside = self.unexpected[before:]
        expected = [record for record in inside if record.levelno == level and text in record.getMessage()]
        assert expected, f"no {logging.getLevelName(level)} was logged that contains {text!r}"
        self.unexpected[before:] = [record for record in inside if record not in expected]


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fails the test at an unexpected log record. Where one is expected: `with log_watch.expect("disk is full"): …`."""
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    if watch.unexpected:
        lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in watch.unexpected]
        pytest.fail("unexpected log records (see log_watch in tests/conftest.py):\n" + "\n".join(lines), pytrace=False)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Points the folders for a person's data, settings and logs to an empty one, so that no test meets real data."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True)
def source_language() -> Iterator[None]:
    """Takes back a translator that a test installed, so that the next test reads the English of the source again."""
    yield
    words.install(None)


@pytest.fixture
def shanghai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The local time of the test is that of the checkpoints: cut-offs, the numbers of lists and times on the screen."""
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    if hasattr(time, "tzset"):
        time.tzset()
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
