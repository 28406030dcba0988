"""One signal for "data of these kinds changed", gathered so that a burst of scans does not reload the lists for each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

SOON_MS = 40  # the answer to a scan is painted first
PAUSE_MS = 200  # from one reload to the next: at most five a second


class Changes(QObject):
    """Give `announce` to `Desk.on_changed`. `changed` comes on the GUI thread, with all kinds since the last time."""

    changed = Signal(object)
    """A frozenset of kinds: "orders", "deliveries", "bags", "shift", "reference"."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        self._arrived.connect(self._gather, Qt.ConnectionType.AutoConnection)

    def announce(self, kinds: frozenset[str]) -> None:
        """Safe from any thread."""
        self._arrived.emit(kinds)

    def _gather(self, kinds: frozenset[str]) -> None:
        self._kinds |= kinds
        if not self._timer.isActive():
            self._timer.start(SOON_MS)

    def _tell(self) -> None:
        kinds, self._kinds = self._kinds, frozenset()
        if kinds:
            self._timer.start(PAUSE_MS)  # while it runs, changes only gather
            self.changed.emit(kinds)
