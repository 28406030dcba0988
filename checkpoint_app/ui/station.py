"""What a station is to the window, and the window to a station. Knows no station."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from checkpoint_app.ui.answer import Answer, wrong_scan
from checkpoint_app.ui.faults import Faults
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.work import Work

# The kinds of data that Desk.on_changed names. A view is refreshed with all of them when it is first shown.
ALL_KINDS = frozenset(
    {
        "orders",
        "deliveries",
        "bags",
        "shift",
        "purchasing",
        "money",
        "aliases",
        "reference",
        "protocols",
        "treatments",
        "temperatures",
        "zones",
        "barcodes",
        "recalls",
    }
)


class Shell(Protocol):
    """What a station may ask of the window around it."""

    @property
    def checkpoint(self) -> str:
        """The id of the checkpoint that this laptop stands at."""
        ...

    @property
    def work(self) -> Work: ...

    @property
    def theme(self) -> Theme: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def faults(self) -> Faults: ...

    def say(self, answer: Answer) -> None:
        """Large letters, colour, shape and sound; replaces the answer before it."""
        ...

    def go_to(self, key: str, place: str = "") -> None:
        """Show another station ("delivery"), at one of its places ("cash" of "accounts") if one is named."""
        ...

    def focus_scan_field(self) -> None:
        """Give the keyboard back to the scan field, e.g. after a text was confirmed with Enter."""
        ...


class StationView(QWidget):
    """One job, one screen. Build the widgets in the constructor and fill them in `refresh`, which the window calls when
    the view is first shown, and again, while it is in front, whenever data of some kind changed.

    The view is thrown away and built anew when the language changes: what must survive lives in the presenter. Only
    Ctrl-, Alt- and F-keys may be shortcuts here (F1 to F9 are the window's); letters and Enter belong to the scanner.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell

    def refresh(self, kinds: frozenset[str]) -> None:
        """Load again what shows data of `kinds` (a subset of ALL_KINDS)."""
        raise NotImplementedError

    def scanned(self, code: str) -> Answer | None:
        """A scan arrived while this station is in front. Answer None when the view has spoken itself."""
        return wrong_scan(code, self.shell.checkpoint)

    def show_place(self, place: str) -> None:
        """Another station sends people here for one thing: bring the place of this name to the front."""

    def first_focus(self) -> QWidget | None:
        """The widget that should have the keyboard when the station comes to the front; None for the scan field."""
        return None

    def focus_first(self) -> None:
        """Give the keyboard to `first_focus()`."""
        widget = self.first_focus()
        if widget is None:
            self.shell.focus_scan_field()
        else:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, call: Callable[..., Answer | None], *args: Any) -> Answer | None:
        """Call the presenter and show what it answers; a fault of the surroundings, or a bug, is answered in words.

        `self.release.clicked.connect(lambda: self.ask(self._presenter.release, self._delivery))`
        """
        answer = self.shell.faults.guarded(lambda: call(*args))
        if answer is not None:
            self.shell.say(answer)
        return answer


@dataclass(frozen=True, slots=True)
class StationSpec:
    """How the window makes a station, when it is first shown.

    `presenter` is called once and kept for good; `view` is called with it again after each change of language.
    `title` is called in the language in force. `icon` is a name in resources/icons.
    """

    key: str
    icon: str
    title: Callable[[], str]
    presenter: Callable[[], Any]
    view: Callable[[Any, Shell], StationView]
