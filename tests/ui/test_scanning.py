"""What is a scan, what is typing, and that neither disturbs the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkpoint_app.ui.scanning import END_MS, GAP_MS, LATE_ENTER_MS, ScanFilter
from tests.ui.keys import key_event, native, scan, send, stroke, type_slowly

LABEL = "CP1-P01-7ZQ4M0C2K9V3T8XA-5D"
PLAIN = Qt.KeyboardModifier.NoModifier


class Desk(QWidget):
    """A window with one of each widget that a scan could disturb."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.other = QLineEdit()
        self.spin = QSpinBox()
        self.button = QPushButton("Release")
        self.button.setAutoDefault(True)
        self.pressed = 0
        self.button.clicked.connect(self._count)
        column = QVBoxLayout(self)
        for widget in (self.line, self.other, self.spin, self.button):
            column.addWidget(widget)

    def _count(self) -> None:
        self.pressed += 1


class Heard:
    """Everything that a filter said."""

    def __init__(self, scans: ScanFilter) -> None:
        self.scanned: list[str] = []
        self.broken: list[str] = []
        self.refused: list[str] = []
        scans.scanned.connect(self.scanned.append)
        scans.broken.connect(self.broken.append)
        scans.refused.connect(self.refused.append)


@pytest.fixture
def desk(qtbot: QtBot, scans: ScanFilter) -> Desk:
    window = Desk()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    scans.watch(window.windowHandle())
    return window


@pytest.fixture
def heard(scans: ScanFilter) -> Heard:
    return Heard(scans)


@pytest.mark.parametrize("field", ["line", "spin", "button"])
def test_a_scan_is_heard_and_leaves_the_focused_widget_alone(desk: Desk, heard: Heard, field: str) -> None:
    getattr(desk, field).setFocus()
    scan(desk, LABEL)
    assert heard.scanned == [LABEL]
    assert (desk.line.text(), desk.spin.value(), desk.pressed) == ("", 0, 0)
    assert QApplication.focusWidget() is getattr(desk, field)


def test_a_scan_that_ends_with_tab_does_not_move_the_focus(desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    scan(desk, "6901234567892", end=Qt.Key.Key_Tab)
    assert heard.scanned == ["6901234567892"]
    assert QApplication.focusWidget() is desk.line


def test_the_separator_of_a_gs1_code_is_part_of_the_scan(desk: Desk, heard: Heard) -> None:
    code = "]C1010690123456789210B7\x1d37120"
    desk.line.setFocus()
    scan(desk, code)
    scan(desk, f"\x1d{code}")
    assert heard.scanned == [code, f"\x1d{code}"]
    assert (heard.broken, desk.line.text()) == ([], "")


@pytest.mark.parametrize(
    ("modifier", "text"),
    [
        (Qt.KeyboardModifier.ControlModifier, ""),  # some platforms give Ctrl+] no text
        (Qt.KeyboardModifier.MetaModifier, "\x1d"),  # macOS
        (PLAIN, "\x1d"),  # a scanner that sends the character itself
    ],
)
def test_the_separator_is_known_however_the_platform_hands_it_on(
    desk: Desk, heard: Heard, modifier: Qt.KeyboardModifier, text: str
) -> None:
    desk.line.setFocus()
    before = list(stroke("010690123456789210B7", 3))
    time = before[-1].timestamp() + 2
    kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    separator = [key_event(kind, Qt.Key.Key_BracketRight, modifier, text, time) for kind in kinds]
    send(native(desk), [*before, *separator, *stroke("37120", 3, Qt.Key.Key_Return, start=time)])
    assert heard.scanned == ["010690123456789210B7\x1d37120"]
    assert (heard.broken, desk.line.text()) == ([], "")


def test_real_platform_events_are_scanned_too(desk: Desk, heard: Heard) -> None:
    desk.button.setFocus()
    for letter in LABEL:
        QTest.sendKeyEvent(QTest.KeyAction.Click, native(desk), QTest.asciiToKey(ord(letter)), letter, PLAIN)
    QTest.keyClick(native(desk), Qt.Key.Key_Return)
    assert heard.scanned == [LABEL]
    assert desk.pressed == 0


def test_a_scan_through_a_full_width_input_method_is_the_same_code(desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in LABEL)
    scan(desk, wide)
    assert heard.scanned == [LABEL]
    assert desk.line.text() == ""


def test_two_filters_on_one_window_do_not_keep_a_key_between_them(
    qtbot: QtBot, qapp: QApplication, desk: Desk, scans: ScanFilter
) -> None:
    second = ScanFilter(qapp)
    second.watch(desk.windowHandle())
    desk.line.setFocus()
    type_slowly(desk.line, "ab")
    qtbot.waitUntil(lambda: desk.line.text() == "ab")
    shiboken6.delete(second)


def test_two_scans_in_a_row_are_two(desk: Desk, heard: Heard) -> None:
    scan(desk, LABEL)
    scan(desk, "6901234567892")
    assert heard.scanned == [LABEL, "6901234567892"]


def test_typing_arrives_unchanged_and_in_order(desk: Desk, heard: Heard) -> None:
    type_slowly(desk.line, "Wang 12.5")
    assert desk.line.text() == "Wang 12.5"
    assert heard.scanned == heard.broken == []


def test_a_quick_pair_of_keys_is_typing(qtbot: QtBot, desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    send(native(desk), stroke("ing", 20))
    assert desk.line.text() == "", "held back until it is clear whose keys they are"
    qtbot.waitUntil(lambda: desk.line.text() == "ing")
    assert heard.broken == []


def test_enter_after_typing_presses_the_button(desk: Desk, heard: Heard) -> None:
    type_slowly(desk.button, "", end=Qt.Key.Key_Return)
    assert desk.pressed == 1
    assert heard.scanned == []


def test_a_short_quick_number_with_enter_is_typed(desk: Desk, heard: Heard) -> None:
    entered: list[str] = []
    desk.line.returnPressed.connect(lambda: entered.append(desk.line.text()))
    desk.line.setFocus()
    scan(desk, "1234")
    assert entered == ["1234"]
    assert heard.scanned == []


def test_a_badge_is_scanned_although_it_is_short(desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    scan(desk, "V02")
    assert heard.scanned == ["V02"]
    assert desk.line.text() == ""


def test_a_badge_number_typed_quickly_is_typed(desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    send(native(desk), stroke("V02", 30, Qt.Key.Key_Return))
    assert desk.line.text() == "V02"
    assert heard.scanned == []


def test_keys_go_where_they_were_typed_when_the_focus_moves_meanwhile(qtbot: QtBot, desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    send(native(desk), stroke("ab", 10))
    desk.other.setFocus()
    qtbot.waitUntil(lambda: desk.line.text() == "ab")
    assert desk.other.text() == ""


def test_backspace_and_arrows_keep_their_place_among_held_letters(desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    send(native(desk), stroke("ab", 10))
    QTest.keyClick(native(desk), Qt.Key.Key_Backspace)
    assert desk.line.text() == "a"


def test_a_click_lets_held_letters_go_first(desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    send(native(desk), stroke("ab", 10))
    QTest.mouseClick(native(desk), Qt.MouseButton.LeftButton, PLAIN, desk.other.geometry().center())
    assert desk.line.text() == "ab"


def test_shortcuts_pass(desk: Desk, heard: Heard) -> None:
    desk.line.setText("before")
    desk.line.setFocus()
    QTest.keyClick(native(desk), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert desk.line.selectedText() == "before"


def test_a_key_held_down_repeats_at_once(desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    send(native(desk), [key_event(QEvent.Type.KeyPress, Qt.Key.Key_X, PLAIN, "x", 1000)])
    for number in range(6):
        send(native(desk), [_repeat(key_event(QEvent.Type.KeyPress, Qt.Key.Key_X, PLAIN, "x", 1250 + 30 * number))])
    assert desk.line.text() == "xxxxxxx"
    assert heard.broken == []


def _repeat(event: QKeyEvent) -> QKeyEvent:
    """The same key at the same time, as one that is held down."""
    again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), True)
    again.setTimestamp(event.timestamp())
    return again


def test_a_digit_that_the_platform_takes_for_a_key_held_down_is_part_of_the_scan(desk: Desk, heard: Heard) -> None:
    desk.line.setFocus()
    keys: list[QKeyEvent] = []
    for event in stroke("6920001000028", 1, Qt.Key.Key_Return):
        is_twin = len(keys) > 1 and keys[-2].key() == event.key() and event.type() == QEvent.Type.KeyPress
        keys.append(_repeat(event) if is_twin else event)
    assert sum(each.isAutoRepeat() for each in keys) == 5
    send(native(desk), keys)
    assert heard.scanned == ["6920001000028"]
    assert desk.line.text() == ""


def test_half_a_scan_is_named_and_typed_nowhere(qtbot: QtBot, desk: Desk, scans: ScanFilter, heard: Heard) -> None:
    desk.line.setFocus()
    with qtbot.waitSignal(scans.broken):
        scan(desk, "CP1-P01-7Z", end=None)
    assert heard.broken == ["CP1-P01-7Z"]
    assert heard.scanned == []
    assert desk.line.text() == ""


@pytest.mark.parametrize(("later", "presses"), [(3, 0), (80, 1)])
def test_the_second_end_of_a_scanner_presses_nothing_and_a_persons_enter_does(
    desk: Desk, heard: Heard, later: int, presses: int
) -> None:
    desk.button.setFocus()
    events = list(stroke(LABEL, 3, Qt.Key.Key_Return))
    send(native(desk), events)
    at = events[-2].timestamp() + later
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        send(native(desk), [key_event(kind, Qt.Key.Key_Return, PLAIN, "\r", at)])
    assert heard.scanned == [LABEL]
    assert desk.pressed == presses


def test_the_next_scan_after_half_a_scan_is_whole(qtbot: QtBot, desk: Desk, scans: ScanFilter, heard: Heard) -> None:
    with qtbot.waitSignal(scans.broken):
        scan(desk, "CP1-P01-7Z", end=None)
    scan(desk, LABEL)
    assert heard.scanned == [LABEL]


def test_pasting_is_no_scan(desk: Desk, heard: Heard) -> None:
    QApplication.clipboard().setText(LABEL)
    desk.line.setFocus()
    QTest.keyClick(native(desk), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.line.text() == LABEL
    assert heard.scanned == []


def test_a_scan_into_an_open_dialog_is_refused_and_typed_nowhere(
    qtbot: QtBot, desk: Desk, scans: ScanFilter, heard: Heard
) -> None:
    dialog = QDialog(desk)
    field = QLineEdit(dialog)
    dialog.setModal(True)
    with qtbot.waitExposed(dialog):
        dialog.show()
    scans.watch(dialog.windowHandle())
    field.setFocus()
    scan(dialog, LABEL)
    assert heard.refused == [LABEL]
    assert heard.scanned == []
    assert field.text() == ""
    assert dialog.isVisible(), "its Enter did not press the default button"
    dialog.close()


class Clock:
    """Time that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 5_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(qapp: QApplication, clock: Clock) -> Iterator[ScanFilter]:
    """A filter whose platform gives no times: it goes by when keys arrive."""
    made = ScanFilter(qapp, clock)
    yield made
    shiboken6.delete(made)


@pytest.fixture
def arena(qtbot: QtBot, timed: ScanFilter) -> Desk:
    window = Desk()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    timed.watch(window.windowHandle())
    window.line.setFocus()
    return window


def _keys(window: QWidget, clock: Clock, text: str, gap: float) -> None:
    for letter in text:
        clock.now += gap
        send(native(window), [key_event(QEvent.Type.KeyPress, ord(letter.upper()), PLAIN, letter, 0)])
        send(native(window), [key_event(QEvent.Type.KeyRelease, ord(letter.upper()), PLAIN, letter, 0)])


def _enter(window: QWidget, clock: Clock, gap: float) -> None:
    clock.now += gap
    send(native(window), [key_event(QEvent.Type.KeyPress, Qt.Key.Key_Return, PLAIN, "\r", 0)])


def test_without_platform_times_the_arrival_counts(arena: Desk, timed: ScanFilter, clock: Clock) -> None:
    heard = Heard(timed)
    _keys(arena, clock, "6901234567892", GAP_MS)
    _enter(arena, clock, END_MS)
    assert heard.scanned == ["6901234567892"]


def test_a_gap_too_long_for_a_scanner_makes_it_typing(arena: Desk, timed: ScanFilter, clock: Clock) -> None:
    heard = Heard(timed)
    _keys(arena, clock, "69012345", GAP_MS + 1)
    _enter(arena, clock, 1)
    assert heard.scanned == heard.broken == []
    assert arena.line.text() == "69012345"


def test_a_scanner_may_stumble_once_it_is_known_for_one(arena: Desk, timed: ScanFilter, clock: Clock) -> None:
    heard = Heard(timed)
    _keys(arena, clock, "CP1-P0", 2)
    _keys(arena, clock, "1", END_MS)
    _enter(arena, clock, 2)
    assert heard.scanned == ["CP1-P01"]


def test_typing_after_half_a_scan_is_typed(arena: Desk, timed: ScanFilter, clock: Clock) -> None:
    heard = Heard(timed)
    _keys(arena, clock, "CP1-P01", 2)
    _keys(arena, clock, "ab", END_MS + 1)
    _enter(arena, clock, 300)
    assert heard.broken == ["CP1-P01"]
    assert arena.line.text() == "ab"


def test_the_late_enter_of_half_a_scan_presses_nothing(
    qtbot: QtBot, arena: Desk, timed: ScanFilter, clock: Clock
) -> None:
    arena.button.setFocus()
    with qtbot.waitSignal(timed.broken):
        _keys(arena, clock, "CP1-P01-7", 2)
    _enter(arena, clock, LATE_ENTER_MS - 1)
    assert arena.pressed == 0


def test_enter_long_after_half_a_scan_is_a_persons(arena: Desk, timed: ScanFilter, clock: Clock) -> None:
    arena.button.setFocus()
    _keys(arena, clock, "CP1-P01", 2)
    _keys(arena, clock, "a", END_MS + 1)
    _enter(arena, clock, LATE_ENTER_MS + 1)
    assert arena.pressed == 1


def test_a_busy_program_does_not_tear_a_scan_apart(qtbot: QtBot, desk: Desk, heard: Heard) -> None:
    events = list(stroke(LABEL, 3, Qt.Key.Key_Return))
    send(native(desk), events[:6])
    # The program was busy for longer than a scanner's gap; the rest of the keys waits in the queue meanwhile.
    for event in events[6:]:
        QApplication.postEvent(native(desk), event)
    qtbot.waitUntil(lambda: bool(heard.scanned))
    assert heard.scanned == [LABEL]
    assert desk.line.text() == ""
