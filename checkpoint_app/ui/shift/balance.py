"""The bags of a shift as an equation that comes out or does not, in figures, words and shape. Knows no query."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.reflow import WrappedLabel
from checkpoint_app.ui.shift.presenter import Balance
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class BalanceCard(QFrame):
    """Five figures, and whether they add up."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._balance: Balance | None = None
        self._figures = [QLabel() for _ in range(5)]
        self._mark = QLabel()
        self.verdict = WrappedLabel()
        self._lay_out()
        theme.changed.connect(self._paint_mark)

    def show_balance(self, balance: Balance | None) -> None:
        """None: there was no shift yet."""
        self._balance = balance
        figures = [""] * 5
        words = translate("Shift", "No shift yet.")
        if balance is not None:
            counts = (balance.carried_in, balance.packed, balance.handed_over, balance.returned, balance.waiting)
            figures = [str(count) for count in counts]
            words = (
                translate("Shift", "Bags carried in + packed = handed over + returned + waiting: it adds up.")
                if balance.holds
                else translate("Shift", "The bags do not add up. Tell the supervisor before you close.")
            )
        for label, figure in zip(self._figures, figures, strict=True):
            label.setText(figure or "–")
        self.verdict.setText(words)
        self._paint_mark()

    def figures(self) -> list[str]:
        """What is shown: carried in, packed, handed over, returned, waiting."""
        return [label.text() for label in self._figures]

    def _paint_mark(self) -> None:
        self._mark.setVisible(self._balance is not None)
        if self._balance is not None:
            mark = Mark.OK if self._balance.holds else Mark.WRONG
            self._mark.setPixmap(self._theme.mark_icon(mark).pixmap(20, 20))

    def _lay_out(self) -> None:
        role(self, "card")
        words = (
            translate("Shift", "Carried in"),
            translate("Shift", "Packed"),
            translate("Shift", "Handed over"),
            translate("Shift", "Returned"),
            translate("Shift", "Waiting"),
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        for place, (word, figure) in enumerate(zip(words, self._figures, strict=True)):
            name = WrappedLabel(word)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            role(name, "field")
            role(figure, "title")
            grid.addWidget(figure, 0, place)
            grid.addWidget(name, 1, place)
            grid.setColumnStretch(place, 1)
        role(self.verdict, "hint")
        line = QHBoxLayout()
        line.addWidget(self._mark)
        line.addWidget(self.verdict, 1)
        part = QVBoxLayout(self)
        part.addLayout(grid)
        part.addLayout(line)
