"""Tells a scanner's keystrokes from a person's, whatever has the focus. Knows keys and time, not what a code means.

A keyboard-wedge scanner types the code in a burst and ends it with Enter or Tab. Its keys are held back until it is
clear whose they are: five or more printable keys, none later than 40 ms after the one before, are a scan, and no widget
sees them (so Enter does not press a button). Fewer are a person's; they go on to their widget unchanged, at most 40 ms
late. A badge ("V02") is taken for a scan when all its keys and its Enter are 15 ms apart at most. The filter sits on the windows, not on the application: it sees keys, not every paint event, and keys that a test
sends to a widget itself pass it by.

What it cannot see: keys that a Chinese input method takes for itself while a text field has the focus. So the fields
that need no Chinese say so (`fields.latin`), and after Enter in the others the scan field gets the focus back.
"""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

GAP_MS = 40  # between two keys of a scanner; a person's are 60 ms apart and more
END_MS = 150  # once it is clearly a scanner, it may stumble this long (Bluetooth), or is done without Enter
SHORTEST = 5
BADGE_GAP_MS = 15  # a volunteer's badge is too short to be told by its length: its keys have to be quicker still
LATE_ENTER_MS = 500  # an Enter so soon after half a scan is the scanner's own

_BADGE = re.compile(r"[A-Za-z]\d{2,3}")
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
GS = "\x1d"  # what separates the parts of a GS1 code; scanners type it as Ctrl+]
_POINTER = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Close)


def now_ms() -> float:
    """A clock that never goes back, in milliseconds."""
    return time.monotonic() * 1000


@dataclass(frozen=True, slots=True)
class _HeldKey:
    window: QWindow
    target: QObject | None
    event: QKeyEvent

    @property
    def is_press(self) -> bool:
        return self.event.type() == QEvent.Type.KeyPress

    @property
    def text(self) -> str:
        return GS if _separates(self.event) else self.event.text()


class ScanFilter(QObject):
    """Watches every window of `app` that gets the focus. `clock` gives milliseconds."""

    scanned = Signal(str)
    """A whole code."""

    broken = Signal(str)
    """A scanner's burst that stopped without its Enter."""

    refused = Signal(str)
    """A whole code that came while a dialog was open; nobody may act on it."""

    # Of all filters together: what one has let go, another on the same window must not hold again, or the two would hand
    # it to each other for ever.
    _replaying = False

    def __init__(self, app: QGuiApplication, clock: Callable[[], float] = now_ms) -> None:
        super().__init__(app)
        self._clock = clock
        self._held: list[_HeldKey] = []
        self._swallowed: set[int] = set()  # keys whose press nobody saw, so that nobody sees the release
        self._stamp = 0  # the platform's time of the last key, 0 where it gives none
        self._arrival = 0.0
        self._slowest = 0.0  # the longest gap among the held keys
        self._broken_at = -LATE_ENTER_MS * 2.0
        self._looked_twice = False
        self._after_scan = False  # nothing came since the last whole code
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._waited)
        app.focusWindowChanged.connect(self.watch)
        self.watch(QGuiApplication.focusWindow())

    def watch(self, window: QWindow | None) -> None:
        """Watch `window` from now on. Watching one twice is as good as once."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for each event of a window; True keeps the event from it."""
        if ScanFilter._replaying:
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return self._pressed(watched, event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return self._released(watched, event)
        if kind in _POINTER:
            self._let_go()
        return False

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _MODIFIERS:
            return False
        separates = _separates(event)
        command = event.modifiers() & _COMMAND and not separates
        if command or (event.isAutoRepeat() and not self._repeats_in_burst(event)):
            self._after_scan = False
            self._let_go()
            return False
        if self._held:
            gap = self._gap(event)
            self._slowest = max(self._slowest, gap)
            if gap > self._patience():
                self._give_up()
        if key in _ENDS:
            return self._ended(event)
        self._after_scan = False
        if not separates and not (event.text() and event.text().isprintable()):
            self._let_go()
            return False
        if not self._held:
            self._slowest = 0.0
        self._swallowed.discard(key)
        self._hold(window, event)
        self._stamp, self._arrival = event.timestamp(), self._clock()
        self._looked_twice = False
        self._timer.start(self._patience())
        return True

    def _repeats_in_burst(self, event: QKeyEvent) -> bool:
        """A scanner that types 00 within one millisecond: X11 takes the second 0 for a key held down. A key that a person
        holds down repeats only when nothing is held here any more."""
        return bool(self._held) and self._gap(event) <= GAP_MS

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        key = event.key()
        if any(held.is_press and held.event.key() == key for held in self._held):
            self._hold(window, event)
            return True
        if key in self._swallowed:
            self._swallowed.discard(key)
            return True
        return False

    def _hold(self, window: QWindow, event: QKeyEvent) -> None:
        self._held.append(_HeldKey(window, window.focusObject(), _copy(event)))

    def _gap(self, event: QKeyEvent) -> float:
        """Milliseconds since the last key: by the platform's own time of both keys where it has one, which a busy
        program does not blur; else by when they arrived."""
        stamp = event.timestamp()
        if self._stamp and stamp >= self._stamp:
            return stamp - self._stamp
        return self._clock() - self._arrival

    def _patience(self) -> int:
        return END_MS if self._length() >= SHORTEST else GAP_MS

    def _length(self) -> int:
        return sum(1 for held in self._held if held.is_press)

    def _code(self) -> str:
        # An input method that is set to full width makes ＣＰ１－ of CP1-; the scanner meant the same.
        return unicodedata.normalize("NFKC", "".join(held.text for held in self._held if held.is_press))

    def _ended(self, event: QKeyEvent) -> bool:
        key = event.key()
        code = self._code()
        if len(code) >= SHORTEST or (self._slowest <= BADGE_GAP_MS and _BADGE.fullmatch(code)):
            self._drop()
            self._swallowed.add(key)
            if QApplication.activeModalWidget() is None:
                self.scanned.emit(code)
            else:
                self.refused.emit(code)
            self._after_scan = event.timestamp() > 0
            self._stamp = event.timestamp()
            return True
        if not self._held and self._after_scan and 0 <= event.timestamp() - self._stamp <= BADGE_GAP_MS:
            self._swallowed.add(key)  # a scanner set to end with two keys, as CR LF: the second would press a button
            return True
        if not self._held and self._clock() - self._broken_at < LATE_ENTER_MS:
            self._broken_at = -LATE_ENTER_MS * 2.0
            self._swallowed.add(key)
            return True
        self._let_go()
        return False

    def _waited(self) -> None:
        # A busy moment of the program delays keys that were pressed in time: those waiting are looked at first.
        late = self._clock() - self._arrival - self._patience()
        if late > GAP_MS / 2 and not self._looked_twice:
            self._looked_twice = True
            self._timer.start(0)
            return
        self._give_up()

    def _give_up(self) -> None:
        """No more keys came in time: few were a person's, many were half a scan."""
        if self._length() < SHORTEST:
            self._let_go()
            return
        code = self._code()
        self._drop()
        self._broken_at = self._clock()
        self.broken.emit(code)

    def _drop(self) -> None:
        self._timer.stop()
        held, self._held = self._held, []
        for each in held:
            if each.is_press:
                self._swallowed.add(each.event.key())
            else:
                self._swallowed.discard(each.event.key())

    def _let_go(self) -> None:
        """Give the held keys to the widget they were meant for. A scanner's burst stays held: its Enter may yet come."""
        if not self._held or self._length() >= SHORTEST:
            return
        self._timer.stop()
        held, self._held = self._held, []
        ScanFilter._replaying = True
        try:
            for each in held:
                _deliver(each)
        finally:
            ScanFilter._replaying = False


def _separates(event: QKeyEvent) -> bool:
    command = event.modifiers() & _COMMAND
    control = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.MetaModifier)  # the latter on macOS
    typed = event.key() == Qt.Key.Key_BracketRight and command in control
    return typed or event.text() == GS


def _deliver(held: _HeldKey) -> None:
    if not shiboken6.isValid(held.window):
        return
    moved = held.target is not None and held.window.focusObject() is not held.target
    if moved and held.target is not None and shiboken6.isValid(held.target):
        QCoreApplication.sendEvent(held.target, held.event)
    else:
        QCoreApplication.sendEvent(held.window, held.event)


def _copy(event: QKeyEvent) -> QKeyEvent:
    """The event outlives its delivery only as a copy."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
