"""What stands in the place of the count when it ends: the summary to be confirmed, then what comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.presenter import ReceivingPresenter
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_LINES = 7


class SummaryPanel(QFrame):
    """The differences in plain sentences; Enter confirms, Esc goes back."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, presenter: ReceivingPresenter, theme: Theme) -> None:
        super().__init__()
        role(self, "card")
        self._presenter = presenter
        self._lines = [MarkedLabel(theme) for _ in range(_LINES)]
        self.confirm = QPushButton(translate("Receiving", "Yes, finish the count"))
        self._leave = QPushButton(translate("Receiving", "Go on counting (Esc)"))
        title = QLabel(translate("Receiving", "What will be recorded"))
        role(title, "title")
        role(self.confirm, "primary")
        self.confirm.setAutoDefault(True)
        self._leave.setAutoDefault(True)
        self.confirm.clicked.connect(self.confirmed)
        self._leave.clicked.connect(self.left)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for place, line in enumerate(self._lines):
            line.hide()
            grid.addWidget(line, place // 2, place % 2)
        foot = QHBoxLayout()
        foot.addWidget(self.confirm)
        foot.addWidget(self._leave)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(title)
        column.addLayout(grid)
        column.addLayout(foot)

    def load(self) -> None:
        """Show the summary as it is now."""
        sentences = self._presenter.summary()
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(sentences))
            if place < len(sentences):
                line.say(sentences[place].mark, sentences[place].words)

    def sentences(self) -> list[str]:
        """What is shown."""
        return [line.text() for line in self._lines if not line.isHidden()]


class NextPanel(QFrame):
    """The count is over: where the goods go from here."""

    wanted = Signal(str)
    """The key of the station to go to."""

    def __init__(self, presenter: ReceivingPresenter, theme: Theme) -> None:
        super().__init__()
        role(self, "card")
        self._presenter = presenter
        self._words = MarkedLabel(theme)
        self.go = QPushButton()
        self.go.setAutoDefault(True)
        role(self.go, "primary")
        self.go.clicked.connect(lambda: self.wanted.emit(presenter.next_station))
        hint = QLabel(translate("Receiving", "To correct the count, take “Count finished” back first (Ctrl+Z)."))
        hint.setWordWrap(True)
        role(hint, "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(hint)
        column.addStretch(1)
        row.addWidget(texts, 1)
        row.addWidget(self.go)

    def load(self) -> None:
        """Say how far the chosen delivery is."""
        packing = self._presenter.next_station == "packing"
        self._words.say(Mark.OK if packing else Mark.HELD, self._presenter.next_words())
        self.go.setText(
            translate("Receiving", "Go to Packing") if packing else translate("Receiving", "Go to Disinfection")
        )
