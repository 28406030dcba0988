"""Says that a contact time is over, whatever station is in front. Knows no load; the presenter does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.changes import Changes
from checkpoint_app.ui.disinfection.presenter import DisinfectionPresenter
from checkpoint_app.ui.faults import Faults

_EVERY_MS = 1000


class ContactAlarm(QObject):
    """Give it the window's `say`. It looks by the laptop's clock, once a second and only while some time runs: a laptop
    that slept through the end of a contact time says so when it wakes."""

    def __init__(
        self,
        presenter: DisinfectionPresenter,
        changes: Changes,
        say: Callable[[Answer], None],
        faults: Faults,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._say = say
        self._faults = faults
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)
        changes.changed.connect(self._changed)
        # Not before the window is shown: nothing here is worth a slower start.
        QTimer.singleShot(0, self, lambda: self._changed(frozenset({"deliveries"})))

    def _changed(self, kinds: frozenset[str]) -> None:
        if "deliveries" in kinds:
            answer = self._faults.guarded(self._presenter.reload)
            if answer is not None:
                self._say(answer)
            self._look()

    def _look(self) -> None:
        answer = self._faults.guarded(self._presenter.due)
        if answer is not None:
            self._say(answer)
        if self._presenter.is_any_running:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
