"""What tests of the screen share: a desk on a real file, a window around it, a shell for a view alone.

A scanner's keys and a person's go to the native *window*, as the platform sends them; only there does the scan filter
look. `QTest.keyClicks(widget, text)` and `qtbot.keyClicks` hand keys to the widget itself, past the filter: they type,
whatever their speed, and never scan. So tests scan with `scan(window, code)` of tests/ui/keys.py; they type with
`type_slowly` where the filter matters, and with `qtbot.keyClicks` where it does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain.reference import Checkpoint, Compound, District, Household, Merchant, Product, Volunteer
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.changes import Changes
from checkpoint_app.ui.faults import Faults
from checkpoint_app.ui.language import Language
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.scanning import ScanFilter
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.shell_presenter import ShellPresenter
from checkpoint_app.ui.station import StationSpec
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.work import Work
from tests.ui.keys import LONGEST_WAIT_MS

DISTRICT = District(
    checkpoints=(Checkpoint("P01", "1号卡点"), Checkpoint("P02", "2号卡点")),
    compounds=(Compound("C001", "碧园小区", "sealed", "P01"),),
    households=(
        Household("C001-1-1-102", "C001", "1", "1", "102", "漕犇", "13900000001", ""),
        Household("C001-3-2-501", "C001", "3", "2", "501", "王晶", "13900000002", "elderly"),
    ),
    merchants=(Merchant("M01", "正新商场", "main"),),
    products=(
        Product("VEG-BAICAI", "白菜", "蔬菜", "斤", 150, cold_chain=False),
        Product("MIL-NIUNAI", "牛奶", "乳品", "盒", 650, cold_chain=True),
    ),
    volunteers=(Volunteer("V01", "李建国", "supervisor"), Volunteer("V02", "王海燕", "volunteer")),
)


class Recorder:
    """A player that only remembers."""

    def __init__(self) -> None:
        self.played: list[Kind] = []

    def play(self, kind: Kind) -> None:
        self.played.append(kind)

    def close(self) -> None:
        """Nothing is open."""


class PatientBot(QtBot):
    """pytest-qt's, which would give up after five seconds: on a busy machine that is not always a failure."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LONGEST_WAIT_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = LONGEST_WAIT_MS, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitExposed(self, widget: QWidget, *, timeout: int = LONGEST_WAIT_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)


class FakeShell:
    """The window as a station's view sees it, for testing one view alone; `said` holds every answer."""

    def __init__(self, theme: Theme, settings: Settings, faults: Faults) -> None:
        self.checkpoint = "P01"
        self.theme = theme
        self.settings = settings
        self.faults = faults
        self.said: list[Answer] = []
        self.went_to: list[str] = []
        self.places: list[str] = []
        self.work = Work(faults, self.say)

    def say(self, answer: Answer) -> None:
        self.said.append(answer)

    def go_to(self, key: str, place: str = "") -> None:
        self.went_to.append(key)
        self.places.append(place)

    def focus_scan_field(self) -> None:
        """There is none."""


@pytest.fixture(autouse=True)
def no_view_outlives_its_test(qapp: QApplication) -> Iterator[None]:
    """pytest-qt asks for a widget to be deleted and no event loop is there to do it; its timers would fire in the next
    test, on a database that is closed by then."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def faults(tmp_path: Path) -> Faults:
    return Faults(tmp_path / "errors")


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Iterator[Theme]:
    """The light theme. It is not applied: a style sheet costs every later test time, and few look at colours."""
    made = Theme(qapp, settings)
    yield made
    shiboken6.delete(made)


@pytest.fixture
def shell(theme: Theme, settings: Settings, faults: Faults) -> Iterator[FakeShell]:
    made = FakeShell(theme, settings, faults)
    yield made
    made.work.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a real, small district, at checkpoint P01, with V01 on; no shift is open."""
    made = Desk(Database(tmp_path / "checkpoint.sqlite"), checkpoint="P01", operator="V01")
    made.load_reference(DISTRICT)
    yield made
    made.close()


@pytest.fixture
def names(desk: Desk) -> DeskNames:
    return DeskNames(desk.queries)


@pytest.fixture
def scans(qapp: QApplication) -> Iterator[ScanFilter]:
    made = ScanFilter(qapp)
    yield made
    shiboken6.delete(made)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def make_window(
    qtbot: QtBot,
    qapp: QApplication,
    desk: Desk,
    theme: Theme,
    settings: Settings,
    faults: Faults,
    scans: ScanFilter,
    recorder: Recorder,
) -> Iterator[Callable[[Sequence[StationSpec]], MainWindow]]:
    """Make and show the real window, in English, with stations of the test's own."""
    language = Language(qapp, settings, "en")
    changes = Changes(qapp)
    desk.on_changed(changes.announce)
    windows: list[MainWindow] = []

    def make(specs: Sequence[StationSpec]) -> MainWindow:
        window = MainWindow(
            ShellPresenter(desk),
            specs,
            theme=theme,
            language=language,
            settings=settings,
            faults=faults,
            changes=changes,
            scans=scans,
            sounds=recorder,
        )
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(1366, 768)
        window.go_to(specs[0].key)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield make
    for window in windows:
        window.close()
    shiboken6.delete(changes)
    shiboken6.delete(language)
