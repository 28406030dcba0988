"""Key events as a scanner or a person makes them, for tests of any part that opens the real window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from checkpoint_app.ui.scanning import GS, ScanFilter

SCANNER_MS = 3
PERSON_MS = 120
LONGEST_WAIT_MS = 30_000  # bounds a failure only: a slow machine may take its time


def native(window: QWidget) -> QWindow:
    """The window in which the platform puts key events."""
    handle = window.window().windowHandle()
    assert handle is not None, "show the window first"
    return handle


def scan(window: QWidget, code: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """A scanner's burst. Each key says its own time, so that a busy test machine changes nothing."""
    send(native(window), stroke(code, SCANNER_MS, end))


def type_slowly(widget: QWidget, text: str, end: Qt.Key | None = None) -> None:
    """A person types into `widget`. Returns when the filter has let the last key go."""
    widget.setFocus()
    send(native(widget), stroke(text, PERSON_MS, end))
    settle()


def settle() -> None:
    """Returns when no scan filter holds a key any more, which a busy machine may make much later than 40 ms."""
    app = QCoreApplication.instance()
    assert app is not None
    timers = [timer for each in app.findChildren(ScanFilter) for timer in each.findChildren(QTimer)]
    longest = QDeadlineTimer(LONGEST_WAIT_MS)
    live(1)
    while any(timer.isActive() for timer in timers):
        assert not longest.hasExpired(), "a scan filter never lets its keys go"
        live(5)


def live(milliseconds: int) -> None:
    """Let the window live for so long. Not QTest.qWait: that keeps Python's lock, and work off the GUI thread starves."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def stroke(text: str, gap: int, end: Qt.Key | None = None, start: int = 1_000_000) -> Iterable[QKeyEvent]:
    """Press and release of each key, Shift's own keys for capitals included; `gap` milliseconds from press to press. The
    separator of GS1 codes comes as scanners send it, as Ctrl+]."""
    kind, shift = QEvent.Type, Qt.KeyboardModifier.ShiftModifier
    control = Qt.KeyboardModifier.ControlModifier
    plain = Qt.KeyboardModifier.NoModifier
    time = start
    for letter in text:
        time += gap
        if letter == GS:
            yield key_event(kind.KeyPress, Qt.Key.Key_Control, plain, "", time)
            yield key_event(kind.KeyPress, Qt.Key.Key_BracketRight, control, letter, time)
            yield key_event(kind.KeyRelease, Qt.Key.Key_BracketRight, control, letter, time + 1)
            yield key_event(kind.KeyRelease, Qt.Key.Key_Control, control, "", time + 1)
            continue
        capital = letter.isupper()
        key = ord(letter.upper())
        if capital:
            yield key_event(kind.KeyPress, Qt.Key.Key_Shift, plain, "", time)
        yield key_event(kind.KeyPress, key, shift if capital else plain, letter, time)
        yield key_event(kind.KeyRelease, key, shift if capital else plain, letter, time + 1)
        if capital:
            yield key_event(kind.KeyRelease, Qt.Key.Key_Shift, shift, "", time + 1)
    if end is not None:
        time += gap
        yield key_event(kind.KeyPress, end, plain, "\r", time)
        yield key_event(kind.KeyRelease, end, plain, "\r", time + 1)


def key_event(kind: QEvent.Type, key: int, modifiers: Qt.KeyboardModifier, text: str, time: int) -> QKeyEvent:
    """One key going down or up at `time` (milliseconds of the platform; 0 where it gives none)."""
    event = QKeyEvent(kind, key, modifiers, text)
    event.setTimestamp(time)
    return event


def send(window: QWindow, events: Iterable[QKeyEvent]) -> None:
    """Hand the events to the window, as the platform does."""
    for event in events:
        QCoreApplication.sendEvent(window, event)
