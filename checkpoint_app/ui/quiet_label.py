"""A state on a label that takes no room while there is nothing to say. Knows no state's meaning."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.theme import Theme


class QuietLabel(MarkedLabel):
    """`mark` is the one shown."""

    def __init__(self, theme: Theme, dress: str = "", words: QLabel | None = None) -> None:
        super().__init__(theme, dress, words)
        self.mark: Mark | None = None
        self.hide()

    def say(self, mark: Mark | None, words: str) -> None:
        """Show these words with this mark; empty words hide the label."""
        super().say(mark, words)
        self.mark = mark
        self.setVisible(bool(words))
