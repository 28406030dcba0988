"""Words under a form that hold the height of their lines, whatever the layout around would press them to. Knows no form."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from checkpoint_app.ui.accounts.said import Said
from checkpoint_app.ui.fields import FieldNote
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.reflow import WrappedLabel
from checkpoint_app.ui.theme import Theme


class SaidLabel(QuietLabel):
    """A shape and its words; hidden while there are none."""

    def __init__(self, theme: Theme, dress: str = "") -> None:
        super().__init__(theme, dress, WrappedLabel())

    def tell(self, said: Said) -> None:
        """Show it, or nothing."""
        self.say(said.mark, said.words)


class Complaint(FieldNote):
    """What is wrong with a field; takes no room while nothing is."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.hide()

    def complain(self, words: str) -> None:
        """Say what is wrong and frame the field; an empty text takes it back."""
        super().complain(words)
        self._hold_height()
        self.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_height()

    def _hold_height(self) -> None:
        self.setMinimumHeight(0)  # else heightForWidth never answers less than it was
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
