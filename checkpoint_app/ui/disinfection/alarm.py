"""Says that a contact time is over or a round is due, whatever station is in front. Knows no load; the presenter does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.changes import Changes
from checkpoint_app.ui.disinfection.presenter import BOARD_KINDS, DisinfectionPresenter
from checkpoint_app.ui.faults import Faults

_EVERY_MS = 1000
# Counting by scanner changes a delivery twenty times a second, and no contact time is so short.
_AFTER_MS = 400


class ContactAlarm(QObject):
    """Give it the window's `say`. It looks by the steady clock, once a second and only while something may become due: a laptop
    that slept through the end of a contact time says so when it wakes."""

    def __init__(
        self,
        presenter: DisinfectionPresenter,
        changes: Changes,
        say: Callable[[Answer], None],
        faults: Faults,
        parent: QObject | None = None,
        *,
        waits: Callable[[], bool] = lambda: False,
    ) -> None:
        """`waits` says that somebody has yet to read what the window says: the alarm would stand in its place."""
        super().__init__(parent)
        self._waits = waits
        self._board = presenter.board
        self._say = say
        self._faults = faults
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_MS)
        self._later.timeout.connect(self._read)
        changes.changed.connect(self._changed)
        # Not before the window is shown: nothing here is worth a slower start.
        QTimer.singleShot(0, self, self._read)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & BOARD_KINDS and not self._later.isActive():
            self._later.start()

    def _read(self) -> None:
        answer = self._faults.guarded(self._board.reload)
        if answer is not None:
            self._say(answer)
        self._look()

    def _look(self) -> None:
        if self._waits():
            self._timer.start()
            return
        answer = self._faults.guarded(self._board.due)
        if answer is not None:
            self._say(answer)
        if self._board.is_any_running:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
