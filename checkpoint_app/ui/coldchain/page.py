"""What every page of the station is: a widget that can be refreshed, focused and scanned at. Knows no page's inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from checkpoint_app.ui.answer import Answer, wrong_scan
from checkpoint_app.ui.station import Shell


class ColdChainPage(QWidget):
    """`XPage(presenter, shell)`. The station calls `refresh` before the page is first seen and, while it is in front, after
    each change; with the keyboard it goes to `first_focus`."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell

    def refresh(self, kinds: frozenset[str]) -> None:
        """Load again what shows data of `kinds` (a subset of station.ALL_KINDS)."""
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        """The widget that should have the keyboard when the page comes to the front; None for the scan field."""
        return None

    def scanned(self, code: str) -> Answer | None:
        """A scan arrived while this page is in front. Answer None when the page has spoken itself."""
        return wrong_scan(code, self.shell.checkpoint)

    def ask(self, call: Callable[..., Answer | None], *args: Any) -> Answer | None:
        """Call the presenter and show what it answers; a fault of the surroundings, or a bug, is answered in words."""
        answer = self.shell.faults.guarded(lambda: call(*args))
        if answer is not None:
            self.shell.say(answer)
        return answer
