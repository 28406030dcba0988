"""The window around the stations, by real key events: whatever has the focus, a scan is answered where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkpoint_app import words
from checkpoint_app.db.errors import Fault, KnownError
from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import NoteShift, OpenShift
from checkpoint_app.ui.answer import Answer, Kind, ok, refused
from checkpoint_app.ui.language import pseudo
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.station import ALL_KINDS, Shell, StationSpec, StationView
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate
from tests.conftest import LogWatch
from tests.ui.conftest import Recorder
from tests.ui.keys import native, scan, type_slowly

MakeWindow = Callable[[Sequence[StationSpec]], MainWindow]
BARCODE = "6901234567892"


class Presenter:
    """What a station keeps when its view is built anew."""

    def __init__(self) -> None:
        self.scans: list[str] = []
        self.draft = ""


class Counting(StationView):
    """A station that counts what it is asked."""

    def __init__(self, presenter: Presenter, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = presenter
        self.refreshed: list[frozenset[str]] = []
        self.note = QLineEdit(presenter.draft)
        self.button = QPushButton(translate("Test", "Do it"))
        self.button.clicked.connect(lambda: self.ask(self._pressed))
        self.presses = 0
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addWidget(self.button)

    def refresh(self, kinds: frozenset[str]) -> None:
        self.refreshed.append(kinds)

    def scanned(self, code: str) -> Answer | None:
        if code == BARCODE:
            return super().scanned(code)
        self.presenter.scans.append(code)
        return ok(code)

    def first_focus(self) -> QWidget | None:
        return self.note

    def _pressed(self) -> Answer:
        self.presses += 1
        return ok("Pressed.")


class Plain(StationView):
    """A station without a wish of its own."""

    def refresh(self, kinds: frozenset[str]) -> None:
        """Nothing is shown."""


def spec(key: str, presenter: Presenter, view: Callable[[Presenter, Shell], StationView] = Counting) -> StationSpec:
    return StationSpec(key, key, lambda: translate("Test", "Station"), lambda: presenter, view)


@pytest.fixture
def here() -> Presenter:
    return Presenter()


@pytest.fixture
def there() -> Presenter:
    return Presenter()


@pytest.fixture
def window(make_window: MakeWindow, here: Presenter, there: Presenter) -> MainWindow:
    return make_window(
        [spec("orders", here), spec("shift", there), spec("delivery", there, lambda p, shell: Plain(shell))]
    )


def front(window: MainWindow) -> Counting:
    view = window.view(window.station)
    assert isinstance(view, Counting)
    return view


def said(window: MainWindow) -> Answer:
    assert window.banner.answer is not None
    return window.banner.answer


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_button_with_the_keyboard_is_pressed_by_enter_and_by_space(window: MainWindow, key: Qt.Key) -> None:
    button = front(window).button
    button.setFocus()
    QTest.keyClick(button, key)
    assert front(window).presses == 1


def test_a_refusal_is_not_carried_over_to_another_station_but_what_was_done_is(window: MainWindow) -> None:
    window.say(ok("Released."))
    window.go_to("shift")
    assert said(window).headline == "Released."
    window.say(refused("Contact time not over."))
    window.go_to("shift")
    assert said(window).headline == "Contact time not over."
    window.go_to("orders")
    assert window.banner.answer is None


def test_tab_goes_from_the_scan_field_into_the_station_and_from_there_to_the_strip(window: MainWindow) -> None:
    window.focus_scan_field()
    walked: list[QWidget | None] = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked[:2] == [front(window).note, front(window).button]
    assert walked[2] is not None and window.strip.isAncestorOf(walked[2])


@pytest.mark.parametrize("focus", ["note", "button"])
def test_a_scan_reaches_the_station_in_front_whatever_has_the_focus(
    window: MainWindow, here: Presenter, recorder: Recorder, focus: str
) -> None:
    getattr(front(window), focus).setFocus()
    scan(window, "CODE-1")
    assert here.scans == ["CODE-1"]
    assert said(window) == ok("CODE-1")
    assert window.scan_field.text() == "CODE-1"
    assert front(window).note.text() == "" and front(window).presses == 0
    assert recorder.played == [Kind.OK]


def test_a_code_typed_by_hand_is_as_good_as_a_scan(window: MainWindow, here: Presenter) -> None:
    type_slowly(window.scan_field, "CODE-2", end=Qt.Key.Key_Return)
    assert here.scans == ["CODE-2"]
    type_slowly(window.scan_field, "CODE-3", end=Qt.Key.Key_Return)
    assert here.scans == ["CODE-2", "CODE-3"], "the old code is selected, so that the next one replaces it"


def test_enter_in_an_empty_scan_field_is_nothing(window: MainWindow, here: Presenter, recorder: Recorder) -> None:
    type_slowly(window.scan_field, "", end=Qt.Key.Key_Return)
    assert here.scans == [] and recorder.played == []


def test_the_wrong_scan_is_named_and_changes_nothing(window: MainWindow, desk: Desk, recorder: Recorder) -> None:
    before = desk.queries.unsent()
    scan(window, BARCODE)
    assert said(window).headline == "A barcode of goods."
    assert "Nothing was changed" in said(window).detail
    assert recorder.played == [Kind.REFUSED]
    assert desk.queries.unsent() == before


def test_a_station_without_use_for_scans_says_what_it_was(window: MainWindow) -> None:
    window.go_to("delivery")
    scan(window, "HELLO")
    assert said(window).headline == "This code means nothing here."


def test_half_a_scan_is_said_with_its_sound(
    qtbot: QtBot, window: MainWindow, here: Presenter, recorder: Recorder
) -> None:
    front(window).note.setFocus()
    scan(window, "CP1-P01-7Z", end=None)
    qtbot.waitUntil(lambda: window.banner.answer is not None)
    assert said(window).headline == "Half a scan."
    assert "CP1-P01-7Z" in said(window).detail
    assert recorder.played == [Kind.REFUSED]
    assert here.scans == [] and front(window).note.text() == ""


def test_scanning_a_badge_changes_who_is_on_at_any_station(window: MainWindow, here: Presenter, desk: Desk) -> None:
    scan(window, "V02")
    assert desk.operator == "V02"
    assert said(window).headline == "王海燕"
    assert here.scans == []
    assert "王海燕" in texts_of(window.strip)


def test_the_operator_is_changed_from_the_menu_too(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.strip.people_wanted.emit()
    window.strip.operator_chosen.emit("V02")
    assert desk.operator == "V02"
    window.strip.operator_chosen.emit("V99")
    assert desk.operator == "V02"
    assert said(window).headline == "Nobody of this number is on the list."


def test_f_keys_change_the_station_and_the_focus(window: MainWindow, there: Presenter) -> None:
    QTest.keyClick(native(window), Qt.Key.Key_F2)
    assert window.station == "shift"
    assert QApplication.focusWidget() is front(window).note
    scan(window, "CODE-4")
    assert there.scans == ["CODE-4"]
    QTest.keyClick(native(window), Qt.Key.Key_F3)
    assert QApplication.focusWidget() is window.scan_field


def test_stations_are_made_when_they_are_first_shown(window: MainWindow) -> None:
    assert window.view("shift") is None
    window.go_to("shift")
    assert front(window).refreshed == [ALL_KINDS]


def test_only_the_station_in_front_is_refreshed_and_the_others_when_they_come(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    window.go_to("shift")
    window.go_to("orders")
    orders, shift = window.view("orders"), window.view("shift")
    assert isinstance(orders, Counting) and isinstance(shift, Counting)
    desk.do(OpenShift())
    qtbot.waitUntil(lambda: len(orders.refreshed) == 2)
    assert orders.refreshed[1] == frozenset({"shift"})
    assert shift.refreshed == [ALL_KINDS]
    window.go_to("shift")
    assert shift.refreshed == [ALL_KINDS, frozenset({"shift"})]
    window.go_to("orders")
    window.go_to("shift")
    assert len(shift.refreshed) == 2, "nothing changed meanwhile"


def test_a_burst_of_commits_is_few_refreshes(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.do(OpenShift())
    for number in range(30):
        desk.do(NoteShift(f"note {number}"))
        QApplication.processEvents()
    view = front(window)
    qtbot.waitUntil(lambda: "To send: 31" in texts_of(window.strip))
    assert len(view.refreshed) <= 4


def test_the_strip_shows_checkpoint_shift_operator_and_unsent(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    text = texts_of(window.strip)
    for part in ("1号卡点", "No shift open", "李建国", "To send: 0", "All well", "中文"):
        assert part in text
    desk.do(OpenShift())
    qtbot.waitUntil(lambda: "Shift since" in texts_of(window.strip))


def test_nobody_on_is_seen(make_window: MakeWindow, desk: Desk, here: Presenter) -> None:
    desk.operator = ""
    assert "Nobody is on" in texts_of(make_window([spec("orders", here)]).strip)


def test_a_fault_of_the_surroundings_is_words(window: MainWindow, here: Presenter, tmp_path: Path) -> None:
    def fail() -> Answer:
        raise KnownError(Fault.DISK_FULL, tmp_path / "a.sqlite")

    assert front(window).ask(fail) == said(window)
    assert said(window).kind is Kind.REFUSED
    assert said(window).headline == "The disk is full."


def test_a_bug_in_a_scan_is_an_apology_and_the_next_scan_works(
    window: MainWindow, here: Presenter, log_watch: LogWatch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view = front(window)
    with monkeypatch.context() as patch, log_watch.expect("an unexpected ZeroDivisionError", level=40):
        patch.setattr(view, "scanned", lambda code: 1 / 0)
        scan(window, "CODE-5")
    assert said(window).headline == "Sorry, that went wrong."
    assert len(list((tmp_path / "errors").iterdir())) == 1
    scan(window, "CODE-6")
    assert here.scans == ["CODE-6"]


def test_a_station_that_cannot_be_made_leaves_the_one_in_front(
    make_window: MakeWindow, here: Presenter, log_watch: LogWatch
) -> None:
    def broken(presenter: Presenter, shell: Shell) -> StationView:
        raise RuntimeError

    window = make_window([spec("orders", here), spec("shift", here, broken)])
    with log_watch.expect("an unexpected RuntimeError", level=40):
        window.go_to("shift")
    assert window.station == "orders"
    assert window.findChildren(QToolButton, "railButton")[0].isChecked()


def test_the_language_is_switched_while_people_work_and_drafts_stay(
    qtbot: QtBot, window: MainWindow, here: Presenter, settings: Settings
) -> None:
    here.draft = "half a sentence"
    window.go_to("shift")
    window.go_to("orders")
    old = front(window)
    with qtbot.waitSignal(old.destroyed):
        window.strip.language_wanted.emit("zh_CN")
    assert settings.text("window/language") == "zh_CN"
    assert "English" in texts_of(window.strip)
    assert front(window).presenter is here
    assert front(window).note.text() == "half a sentence"
    assert window.station == "orders"
    assert window.view("shift") is None, "the others are made when they are next shown"
    scan(window, "CODE-7")
    assert here.scans == ["CODE-7"]


def test_the_theme_is_switched_and_remembered(window: MainWindow, settings: Settings) -> None:
    first = window.theme.name
    window.theme.toggle()
    assert window.theme.name != first
    assert settings.text("window/theme") == window.theme.name


@pytest.fixture
def dressed(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """The application in its own fonts and style sheet, which decide what fits."""
    before = qapp.font()
    theme.apply()
    yield theme
    qapp.setStyleSheet("")
    qapp.setFont(before)


STATIONS = ("orders", "receiving", "disinfection", "packing", "delivery", "shift")


@pytest.mark.parametrize("size", [(1366, 768), (1093, 580), (910, 480)], ids=["100 %", "125 %", "150 %"])
@pytest.mark.parametrize("translator", [None, pseudo], ids=["English", "pseudo"])
def test_the_window_fits_a_common_laptop_at_every_scaling(
    make_window: MakeWindow, dressed: Theme, here: Presenter, size: tuple[int, int], translator: words.Translator | None
) -> None:
    window = make_window([spec(key, here) for key in STATIONS])
    words.install(translator)
    window.strip.redraw()
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    for part in (window.scan_field, window.banner, window.strip, *window.findChildren(QToolButton)):
        assert window.rect().contains(part.rect().translated(part.mapTo(window, part.rect().topLeft()))), part
    for button in window.findChildren(QToolButton, "railButton"):
        assert button.height() >= 64 and button.width() >= 64


def test_nine_stations_fit_on_the_smallest_screen(make_window: MakeWindow, dressed: Theme, here: Presenter) -> None:
    window = make_window([spec(key, here) for key in (*STATIONS, "purchasing", "accounts", "coldchain")])
    window.resize(860, 440)
    QApplication.processEvents()
    buttons = window.findChildren(QToolButton, "railButton")
    assert [button.height() for button in buttons] == [44] * 9
    tops = [button.mapTo(window, button.rect().topLeft()).y() for button in buttons]
    assert tops == [44 * place for place in range(9)]
    assert tops[-1] + 44 <= window.strip.mapTo(window, window.strip.rect().topLeft()).y()


def test_closing_remembers_the_station(window: MainWindow, settings: Settings) -> None:
    window.go_to("delivery")
    window.close()
    assert settings.text("window/station") == "delivery"


def texts_of(strip: QWidget) -> str:
    labels = [label.text() for label in strip.findChildren(QLabel)]
    return " | ".join([*labels, *(button.text() for button in strip.findChildren(QToolButton))])
