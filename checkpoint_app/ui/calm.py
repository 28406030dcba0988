"""Does slow things when nobody is in a hurry: after a burst of scans, not between two of them. Knows no thing."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

CALM_MS = 600
LONGEST_MS = 4000


class Calm(QObject):
    """Calls `then` once it was quiet for `calm` milliseconds, and at the latest `longest` after it was first asked."""

    def __init__(
        self, then: Callable[[], None], parent: QObject, *, calm: int = CALM_MS, longest: int = LONGEST_MS
    ) -> None:
        super().__init__(parent)
        self._then = then
        self._calm = calm
        self._longest = longest
        self._asked_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)

    def ask(self) -> None:
        """Something happened: do it when it is calm."""
        now = time.monotonic() * 1000
        if not self._timer.isActive():
            self._asked_at = now
        left = self._asked_at + self._longest - now
        self._timer.start(max(0, min(self._calm, round(left))))

    def _run(self) -> None:
        self._then()
