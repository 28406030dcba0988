"""The composition root of the window: opens the database, builds desk, stations and window. The only place that knows all."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from checkpoint_app import __version__
from checkpoint_app.db import upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.errors import KnownError
from checkpoint_app.desk import Clock, Desk, utc_now
from checkpoint_app.resource_files import resource
from checkpoint_app.ui import accounts, coldchain, delivery, disinfection, orders, packing, purchasing, receiving, shift
from checkpoint_app.ui.changes import Changes
from checkpoint_app.ui.disinfection.alarm import ContactAlarm
from checkpoint_app.ui.disinfection.presenter import DisinfectionPresenter
from checkpoint_app.ui.faults import Faults
from checkpoint_app.ui.language import Language
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.scanning import ScanFilter
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.shell_presenter import ShellPresenter
from checkpoint_app.ui.sounds import Player, Sounds
from checkpoint_app.ui.texts import fault_words
from checkpoint_app.ui.theme import Theme

_OPERATOR = "person/operator"
# Who is on when the model district is opened for the first time; everywhere else somebody has to say who they are.
DEMO_OPERATOR = "V01"


@dataclass(frozen=True, slots=True)
class Opened:
    """A window on a database, and what has to be closed with it."""

    window: MainWindow
    desk: Desk
    language: Language
    theme: Theme


def make_application() -> QApplication:
    """The one QApplication of this process; scaling of 125 % and 150 % is taken as it comes, not rounded."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("checkpoint_app")
    app.setApplicationVersion(__version__)
    return app


def open_window(path: Path, *, language: str = "", demo: bool = False) -> int:
    """Open the window on the database at `path` and stay until it is closed. Returns the exit code.

    A database that cannot be opened is said in a dialog, in words: there is no window yet that could say it.
    """
    app = make_application()
    settings = Settings(path.with_suffix(".ini"))
    # Before the database: what is wrong with it has to be said in the right language.
    chosen = Language(app, settings, language)
    try:
        if not _has_checkpoint(app, path, settings):
            return 0
        opened = build(app, path, settings=settings, language=chosen, sounds=Sounds(app), demo=demo)
    except KnownError as error:
        Theme(app, settings).apply()
        words = fault_words(error.fault, error.path)
        QMessageBox.critical(None, words.headline, f"{words.headline}\n\n{words.detail}")
        return 1
    opened.window.start()
    if opened.desk.queries.current_shift() is None:
        opened.window.go_to("shift")  # nothing can be recorded before one is open
    code = app.exec()
    opened.desk.close()
    return code


def _has_checkpoint(app: QApplication, path: Path, settings: Settings) -> bool:
    """Whether the file belongs to a checkpoint, by now: a new one is asked for it. Raises KnownError."""
    database = Database(path)
    try:
        if upkeep.checkpoint(database):
            return True
        # Loaded for a new file alone: it reads the office's folders.
        from checkpoint_app.ui.first_run import FirstRun

        desk = Desk(database, checkpoint="", operator="")
        Theme(app, settings).apply()
        asked = FirstRun(desk.queries.reference.district())
        if not asked.exec():
            return False
        if asked.loaded:
            desk.load_reference(asked.district)
        upkeep.choose_checkpoint(database, asked.checkpoint)
        return True
    finally:
        database.close()


def build(
    app: QApplication,
    path: Path,
    *,
    settings: Settings,
    language: Language,
    sounds: Player,
    demo: bool = False,
    clock: Clock = utc_now,
) -> Opened:
    """Everything wired, nothing shown yet. Raises KnownError when the database cannot be opened."""
    database = Database(path)
    try:
        checkpoint = upkeep.checkpoint(database)
        desk = Desk(database, checkpoint=checkpoint, operator="", clock=clock)
        remembered = settings.text(_OPERATOR, DEMO_OPERATOR if demo else "")
        if remembered in desk.queries.reference.volunteers():
            desk.operator = remembered
    except BaseException:
        database.close()
        raise
    faults = Faults(path.parent / "errors")
    theme = Theme(app, settings)
    theme.apply()
    changes = Changes(app)
    desk.on_changed(changes.announce)
    names = DeskNames(desk.queries)
    disinfection_presenter = DisinfectionPresenter(desk, names)
    exports = path.parent / "exports"
    start_file = str(resource("demo", "orders_miniprogram.csv")) if demo else ""
    district_folder = str(resource("demo")) if demo else ""
    scans = ScanFilter(app)
    window = MainWindow(
        ShellPresenter(desk),
        # In the order of the goods' way, then of the money's, and last what follows goods through all of it: F1 to F9.
        (
            orders.spec(desk, names, start_file=start_file, district_folder=district_folder),
            receiving.spec(desk, names, exports),
            disinfection.spec(disinfection_presenter),
            packing.spec(desk, names, exports),
            delivery.spec(desk, names),
            shift.spec(desk, names, exports),
            purchasing.spec(desk, names, exports),
            accounts.spec(desk, names, exports),
            coldchain.spec(desk, names, exports),
        ),
        theme=theme,
        language=language,
        settings=settings,
        faults=faults,
        changes=changes,
        scans=scans,
        sounds=sounds,
    )
    window.destroyed.connect(scans.deleteLater)
    # Says that a contact time is over whatever station is in front; it lives as long as the window.
    ContactAlarm(disinfection_presenter, changes, window.say, faults, window, waits=window.has_just_refused)
    changes.changed.connect(lambda _: settings.remember(_OPERATOR, desk.operator))
    sys.excepthook = faults.hook(window.say)
    return Opened(window, desk, language, theme)
