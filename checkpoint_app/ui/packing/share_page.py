"""Before a delivery is shared out: who would get what by which rule. Also what is said when there is no delivery."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.packing.presenter import PackingPresenter
from checkpoint_app.ui.packing.rule_buttons import RuleButtons
from checkpoint_app.ui.packing.sharing import SharePreview, ShortLine, rule_words
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_TWO_LINES = (0, 1, 4)  # columns of the list


class NothingPage(QWidget):
    """Nothing can be packed yet, and where to go instead."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        role(self.words, "title")
        self.go = QPushButton(translate("Packing", "Go to Receiving"))
        self.go.clicked.connect(lambda: shell.go_to("receiving"))
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def refresh(self, *, counting: bool) -> None:
        """`counting`: there are deliveries, but no count is finished."""
        self.go.setVisible(counting)
        self.words.setText(
            translate(
                "Packing", "All goods here are still being counted. They can be shared out once that is finished."
            )
            if counting
            else translate("Packing", "No delivery yet. When a vehicle comes, begin at Receiving (F2).")
        )


class SharePage(QWidget):
    """The rules, what the chosen one would do, and the button that records it."""

    def __init__(self, shell: Shell, presenter: PackingPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.rules = RuleButtons(presenter.sharing.choices())
        self.rule_words = QLabel()
        self.change = QuietLabel(shell.theme)
        self.wholly = QuietLabel(shell.theme, "title")
        self.in_part = QuietLabel(shell.theme, "title")
        self.not_at_all = QuietLabel(shell.theme, "title")
        self.problem = QuietLabel(shell.theme, "title")
        self.button = QPushButton(translate("Packing", "Share out (Enter)"))
        self.lines: DataTable[ShortLine] = DataTable(
            [
                Column(translate("Packing", "Address"), text=_whose, mark=_need_mark, width=14),
                Column(translate("Packing", "Item"), text=_item, width=12),
                Column(translate("Packing", "Ordered"), text=_ordered, sort=lambda line: line.ordered, width=8),
                Column(
                    translate("Packing", "Short"),
                    text=lambda line: line.words[2],
                    sort=lambda line: line.short,
                    mark=lambda _line: Mark.SHORT,
                    width=7,
                ),
                Column(
                    translate("Packing", "Gets"),
                    text=_gets,
                    sort=lambda line: line.gets,
                    mark=_gets_mark,
                    stretch=True,
                ),
            ],
            key=lambda line: (line.order, line.line),
            theme=shell.theme,
            empty=translate("Packing", "Nobody gets less than ordered."),
        )
        self._lay_out()
        self.rules.chosen.connect(self._choose)
        self.rules.confirmed.connect(self.button.click)

    def refresh(self) -> None:
        """Look again at what would happen now."""
        self._show(self._presenter.preview())

    def _choose(self, rule: str) -> None:
        self._presenter.sharing.choose(rule)
        self._show(self._presenter.sharing.preview())

    def _show(self, found: SharePreview | Answer) -> None:
        can_share = not isinstance(found, Answer)
        sharing = self._presenter.sharing
        self.rules.show_choices(sharing.choices(), sharing.rule)
        self.button.setEnabled(can_share)
        for widget in (self.lines, self.rules, self.rule_words):
            widget.setVisible(can_share)
        if isinstance(found, Answer):
            self.problem.say(Mark.HELD, f"{found.headline} {found.detail}".strip())
            for label in (self.wholly, self.in_part, self.not_at_all, self.change):
                label.say(None, "")
            return
        self.problem.say(None, "")
        self.rule_words.setText(rule_words(sharing.rule))
        self.change.say(Mark.NOTICE, found.change)
        self.wholly.say(Mark.OK, translate("Packing", "Orders filled wholly: {count}").format(count=found.wholly))
        self.in_part.say(Mark.SHORT, translate("Packing", "In part: {count}").format(count=found.in_part))
        self.not_at_all.say(Mark.WRONG, translate("Packing", "Not at all: {count}").format(count=found.not_at_all))
        self.lines.set_rows(found.lines)

    def _lay_out(self) -> None:
        role(self.button, "primary")
        self.button.setAutoDefault(True)
        self.button.setMinimumWidth(200)
        self.rule_words.setWordWrap(True)
        role(self.rule_words, "hint")
        self.lines.setMinimumHeight(140)
        for place in _TWO_LINES:
            self.lines.setItemDelegateForColumn(place, TwoLineDelegate(self.lines))
        counts = QHBoxLayout()
        counts.setSpacing(24)
        for label in (self.wholly, self.in_part, self.not_at_all, self.problem):
            counts.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
        counts.addWidget(self.button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.rules)
        whole.addWidget(self.rule_words)
        whole.addLayout(counts)
        whole.addWidget(self.change)
        whole.addWidget(self.lines, 1)


def _whose(line: ShortLine) -> str:
    return f"{line.address}\n{line.need}" if line.need else line.address


def _item(line: ShortLine) -> str:
    return f"{line.item}\n{line.note}" if line.note else line.item


def _ordered(line: ShortLine) -> str:
    return f"{line.words[0]} {line.unit}"


def _gets(line: ShortLine) -> str:
    gets = line.words[1]
    if line.was is not None:
        gets = translate("Packing", "{gets} (was {before})").format(gets=gets, before=quantity_text(line.was))
    return f"{gets}\n{line.why}"


def _gets_mark(line: ShortLine) -> Mark | None:
    if line.was is not None:
        return Mark.OVER if line.gets > line.was else Mark.SHORT
    return None if line.gets else Mark.WRONG


def _need_mark(line: ShortLine) -> Mark | None:
    return Mark.NOTICE if line.need else None
