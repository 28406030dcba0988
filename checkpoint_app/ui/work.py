"""Long work off the GUI thread and back: one after the other, with progress, a way to stop, and words when it fails.

It knows neither what the work is nor how progress is drawn (`work_bar` does that).
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from checkpoint_app.progress import Progress
from checkpoint_app.ui.answer import Answer, notice
from checkpoint_app.ui.faults import Faults
from checkpoint_app.words import translate

T = TypeVar("T")

_EVERY_SECONDS = 0.05


class Stopped(Exception):
    """Raised by work that was told to stop and has nothing to hand back."""


@dataclass(frozen=True, slots=True)
class _Job:
    function: Callable[[Progress], Any]
    on_done: Callable[[Any], None]
    on_failed: Callable[[Answer], None]
    title: str
    changed: frozenset[str]
    stop: threading.Event


class Work(QObject):
    """Runs functions on one thread of its own, in the order in which they were given.

    The functions may not touch widgets, nor the window's desk: they open `desk.another()` and close it themselves.
    `on_done` and `on_failed` run on the GUI thread.
    """

    started = Signal(str)
    """The title of what runs now."""

    progressed = Signal(int, int)
    """Done and total of what runs now, at most twenty times a second."""

    ended = Signal()
    """Nothing runs now."""

    changed = Signal(object)
    """Kinds of data that work which came back may have changed, for `Changes.announce`."""

    _finished = Signal(object, object, object)

    def __init__(self, faults: Faults, say: Callable[[Answer], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faults = faults
        self._say = say
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._waiting: deque[_Job] = deque()
        self._running: _Job | None = None
        self._finished.connect(self._back, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Something runs or waits to run."""
        return self._running is not None

    @property
    def waiting(self) -> int:
        """How many wait behind what runs."""
        return len(self._waiting)

    def run(
        self,
        function: Callable[[Progress], T],
        *,
        title: str,
        on_done: Callable[[T], None],
        on_failed: Callable[[Answer], None] | None = None,
        changed: frozenset[str] = frozenset(),
    ) -> None:
        """Run `function(progress)` soon; `changed` names the kinds of data that it writes. When it was told to stop it may still return what it has: that goes to `on_done`
        too. An exception goes to `on_failed` as words (a fault of the surroundings, an apology for a bug, or
        "Stopped"); without one it is said like any answer."""
        self._waiting.append(_Job(function, on_done, on_failed or self._say, title, changed, threading.Event()))
        if self._running is None:
            self._next()

    def cancel(self) -> None:
        """Ask what runs now to stop; it does at its next call of `progress`."""
        if self._running is not None:
            self._running.stop.set()

    def close(self) -> None:
        """Stop everything and wait for it. Nothing is called back any more."""
        self._waiting.clear()
        self.cancel()
        self._running = None
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _next(self) -> None:
        job = self._running = self._waiting.popleft()
        self.started.emit(job.title)
        self._threads.submit(self._work, job)

    def _work(self, job: _Job) -> None:
        """On the work's own thread."""
        told = 0.0

        def progress(done: int, total: int) -> bool:
            nonlocal told
            now = time.monotonic()
            if now - told >= _EVERY_SECONDS or done == total:
                told = now
                self.progressed.emit(done, total)
            return not job.stop.is_set()

        result: Any = None
        error: BaseException | None = None
        try:
            result = job.function(progress)
        except Exception as raised:
            error = raised
        self._finished.emit(job, result, error)

    def _back(self, job: _Job, result: Any, error: BaseException | None) -> None:
        """On the GUI thread again."""
        if job is not self._running:
            return
        self._running = None
        if job.changed:
            self.changed.emit(job.changed)
        try:
            if error is None:
                job.on_done(result)
            else:
                job.on_failed(self._words(error))
        finally:
            if self._waiting:
                self._next()
            elif not self.busy:
                self.ended.emit()

    def _words(self, error: BaseException) -> Answer:
        if isinstance(error, Stopped):
            return notice(
                translate("Work", "Stopped."),
                translate("Work", "What was not finished was left out. Start it again when you like."),
            )
        return self._faults.answer(error)
