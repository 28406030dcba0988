"""The real window on the model district, driven by key events; shared by the test and by the process that it ends hard."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from checkpoint_app import demo
from checkpoint_app.app import Opened, build, make_application
from checkpoint_app.ui.language import Language
from checkpoint_app.ui.scanning import GAP_MS
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.sounds import Silence
from checkpoint_app.ui.station import StationView
from tests.ui.keys import live, native, scan, settle, type_slowly

V = TypeVar("V", bound=StationView)

STATIONS = {
    "orders": Qt.Key.Key_F1,
    "receiving": Qt.Key.Key_F2,
    "disinfection": Qt.Key.Key_F3,
    "packing": Qt.Key.Key_F4,
    "delivery": Qt.Key.Key_F5,
    "shift": Qt.Key.Key_F6,
    "purchasing": Qt.Key.Key_F7,
    "accounts": Qt.Key.Key_F8,
    "coldchain": Qt.Key.Key_F9,
}
LONGEST_WAIT_SECONDS = 60


class Clock:
    """The machine's clock, and what the test adds to it instead of waiting half an hour."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class CheckpointWindow:
    """What a person at the laptop can do: look, press keys, scan."""

    def __init__(self, folder: Path, clock: Clock, *, eve: bool = False) -> None:
        """`eve`: the protocols for COVID-19 hold already; otherwise nobody has adopted any."""
        path = demo.prepare(folder, eve=eve)
        app = make_application()
        settings = Settings(folder / "settings.ini")
        language = Language(app, settings, "en")
        self.opened: Opened = build(
            app, path, settings=settings, language=language, sounds=Silence(), demo=True, clock=clock
        )
        self.window = self.opened.window
        self.window.resize(1366, 768)
        self.window.go_to("shift")
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)
        if eve:
            self.hear_of_rounds()

    def hear_of_rounds(self) -> None:
        """The rounds of the evening before are overdue, and said one after the other. What is said afterwards is an answer."""
        self.wait(lambda: self.said() == "Goggles, visors and boots: due now.", "the last overdue round to be said")

    def pass_contact_times(self, clock: Clock) -> None:
        """Half an hour later somebody is told that all that was begun is over."""
        clock.ahead += timedelta(minutes=31)
        self.wait(lambda: "ontact time over" in self.said(), "the end of the contact times to be said")

    def close(self) -> None:
        """Window and all: what a timer of it reads later would be a closed database."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        self.opened.desk.close()

    def go(self, key: str, _type: type[V]) -> V:
        """Press the station's F-key."""
        self.press(STATIONS[key])
        assert self.window.station == key
        return cast(V, self.window.view(key))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, as a person presses it, to the window and so to whatever has the focus."""
        QTest.keyClick(native(self.window), key, modifiers)
        live(2 * GAP_MS)
        settle()

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def alt(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.AltModifier)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Into whatever has the focus."""
        widget: QWidget | None = self.window.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        type_slowly(widget, text)

    def focused(self) -> str:
        """The words on the widget that has the keyboard, or its name where it has none."""
        widget: QWidget | None = self.window.focusWidget()
        if widget is None:
            return ""
        return widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()

    def tab_to(self, words: str) -> None:
        """Press Tab until the widget with these words has the keyboard."""
        for _ in range(80):
            if self.focused().startswith(words):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {words!r}")

    def tab_until(self, widget: QWidget) -> None:
        """Press Tab until this widget has the keyboard."""
        for _ in range(80):
            if self.window.focusWidget() is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {widget.accessibleName()!r}")

    def scan(self, code: str) -> str:
        """The headline of the answer."""
        self.window.banner.clear("")
        scan(self.window, code)
        return self.said()

    def said(self) -> str:
        """The large letters."""
        answer = self.window.banner.answer
        return answer.headline if answer is not None else ""

    def detail(self) -> str:
        """The sentences below the large letters."""
        answer = self.window.banner.answer
        return answer.detail if answer is not None else ""

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the window live until something is so."""
        deadline = time.monotonic() + LONGEST_WAIT_SECONDS
        while not until():
            assert time.monotonic() < deadline, (
                f"waited in vain for: {what}; last said: {self.said()}; keyboard: {self.focused()!r}; "
                f"work running: {self.window.work.busy}"
            )
            live(10)
