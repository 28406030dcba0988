"""Shows the long work that runs: its name, how far it is, and how to stop it. Knows no work itself."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from checkpoint_app.ui.work import Work
from checkpoint_app.words import translate


class WorkBar(QWidget):
    """Hidden while nothing runs."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.setObjectName("workBar")
        self._work = work
        self._title = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._count = QLabel()
        self._stop = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        row.addWidget(self._stop)
        self._stop.clicked.connect(self.stop)
        work.started.connect(self._started)
        work.progressed.connect(self._progressed)
        work.ended.connect(self.hide)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Write the words in the language in force."""
        self._stop.setText(translate("Work", "Stop"))

    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._count.text()}".strip()

    def stop(self) -> None:
        """As the button does."""
        self._stop.setEnabled(False)
        self._work.cancel()

    def _started(self, title: str) -> None:
        self._title.setText(title)
        self._count.clear()
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.show()

    def _progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(f"{done} / {total}" if total else str(done))
