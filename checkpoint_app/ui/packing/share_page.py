"""Before a delivery is shared out: who would get what, and who would not. Also what is said when there is no delivery."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.packing.presenter import PackingPresenter
from checkpoint_app.ui.packing.sharing import ShortLine
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.words import translate


class NothingPage(QWidget):
    """Nothing can be packed yet, and where to go instead."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        role(self.words, "title")
        self.go = QPushButton(translate("Packing", "Go to Disinfection"))
        self.go.clicked.connect(lambda: shell.go_to("disinfection"))
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def refresh(self, *, held: bool) -> None:
        """`held`: there are deliveries, but none is released."""
        self.go.setVisible(held)
        self.words.setText(
            translate("Packing", "All goods here are still held. They can be shared out once they are released.")
            if held
            else translate("Packing", "No delivery yet. When a vehicle comes, begin at Receiving (F2).")
        )


class SharePage(QWidget):
    """The preview, and the button that records it."""

    def __init__(self, shell: Shell, presenter: PackingPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.wholly = QuietLabel(shell.theme, "title")
        self.in_part = QuietLabel(shell.theme, "title")
        self.not_at_all = QuietLabel(shell.theme, "title")
        self.problem = QuietLabel(shell.theme, "title")
        self.button = QPushButton(translate("Packing", "Share out"))
        self.lines: DataTable[ShortLine] = DataTable(
            [
                Column(translate("Packing", "Address"), text=lambda line: line.address, width=12),
                Column(translate("Packing", "Item"), text=lambda line: line.item, stretch=True),
                Column(translate("Packing", "Unit"), text=lambda line: line.unit, width=6),
                Column(
                    translate("Packing", "Ordered"),
                    text=lambda line: line.words[0],
                    sort=lambda line: line.ordered,
                    right=True,
                    width=8,
                ),
                Column(
                    translate("Packing", "Gets"),
                    text=lambda line: line.words[1],
                    sort=lambda line: line.gets,
                    mark=_gets_mark,
                    right=True,
                    width=8,
                ),
                Column(
                    translate("Packing", "Short"),
                    text=lambda line: line.words[2],
                    sort=lambda line: line.short,
                    mark=lambda _line: Mark.SHORT,
                    right=True,
                    width=8,
                ),
            ],
            key=lambda line: (line.order, line.line),
            theme=shell.theme,
            empty=translate("Packing", "Nobody gets less than ordered."),
        )
        self._lay_out()

    def refresh(self) -> None:
        """Look again at what would happen now."""
        found = self._presenter.preview()
        can_share = not isinstance(found, Answer)
        self.button.setEnabled(can_share)
        self.lines.setVisible(can_share)
        if isinstance(found, Answer):
            self.problem.say(Mark.HELD, f"{found.headline} {found.detail}".strip())
            for label in (self.wholly, self.in_part, self.not_at_all):
                label.say(None, "")
            return
        self.problem.say(None, "")
        self.wholly.say(Mark.OK, translate("Packing", "Orders filled wholly: {count}").format(count=found.wholly))
        self.in_part.say(Mark.SHORT, translate("Packing", "In part: {count}").format(count=found.in_part))
        self.not_at_all.say(Mark.WRONG, translate("Packing", "Not at all: {count}").format(count=found.not_at_all))
        self.lines.set_rows(found.lines)

    def _lay_out(self) -> None:
        role(self.button, "primary")
        self.button.setAutoDefault(True)
        self.button.setMinimumWidth(200)
        rule = QLabel(
            translate(
                "Packing",
                "Nothing is recorded yet. In order of ordering, whole lines first; what is left of an item goes in part "
                "to the next. These get less than they ordered:",
            )
        )
        rule.setWordWrap(True)
        role(rule, "hint")
        counts = QHBoxLayout()
        counts.setSpacing(24)
        for label in (self.wholly, self.in_part, self.not_at_all, self.problem):
            counts.addWidget(label, 1)
        counts.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addLayout(counts)
        column.addWidget(rule)
        column.addWidget(self.lines, 1)


def _gets_mark(line: ShortLine) -> Mark | None:
    return None if line.gets else Mark.WRONG
