"""The window around the stations: rail, scan field, answer, status. Knows that there are stations, not what they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.ui.answer import Answer, Kind, refused
from checkpoint_app.ui.banner import Banner
from checkpoint_app.ui.changes import Changes
from checkpoint_app.ui.faults import Faults
from checkpoint_app.ui.fields import enlarge_lists, enter_presses, latin
from checkpoint_app.ui.language import Language
from checkpoint_app.ui.rail import Rail
from checkpoint_app.ui.scanning import ScanFilter
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.shell_presenter import ShellPresenter
from checkpoint_app.ui.sounds import Player, Sounds
from checkpoint_app.ui.station import ALL_KINDS, StationSpec, StationView
from checkpoint_app.ui.status_strip import StatusStrip
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.work import Work
from checkpoint_app.ui.work_bar import WorkBar
from checkpoint_app.words import translate

_GEOMETRY = "window/geometry"
_STATION = "window/station"
_UNDO = QKeySequence.StandardKey.Undo
# What a laptop of 1366×768 has at 150 % scaling, less a task bar.
_SMALLEST = (860, 440)
# As long as it takes to read why something was refused.
_READ_MS = 6000


class MainWindow(QWidget):
    """Give it everything it works with; call `start` to show it. It is the `Shell` that the stations see."""

    def __init__(
        self,
        presenter: ShellPresenter,
        specs: Sequence[StationSpec],
        *,
        theme: Theme,
        language: Language,
        settings: Settings,
        faults: Faults,
        changes: Changes,
        scans: ScanFilter,
        sounds: Player,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(*_SMALLEST)
        self._presenter = presenter
        self._specs = {spec.key: spec for spec in specs}
        self.theme = theme
        self.settings = settings
        self.faults = faults
        self._language = language
        self._sounds = sounds
        self._changes = changes
        self.work = Work(faults, self.say, self)
        self._presenters: dict[str, Any] = {}
        self._views: dict[str, StationView] = {}
        self._stages: dict[str, QScrollArea] = {}
        self._stale: dict[str, frozenset[str]] = {}
        self._key = ""
        self._since_said = QElapsedTimer()
        self._rail = Rail(specs, theme)
        self.scan_field = _ScanField()
        self.banner = Banner(theme)
        self._stack = QStackedWidget()
        self._work_bar = WorkBar(self.work)
        self.strip = StatusStrip(theme, language)
        self._lay_out()
        self._connect(scans)
        self._retranslate()
        self._show_status()

    @property
    def checkpoint(self) -> str:
        """The id of the checkpoint that this laptop stands at."""
        return self._presenter.checkpoint

    @property
    def station(self) -> str:
        """The key of the station in front."""
        return self._key

    def view(self, key: str) -> StationView | None:
        """The view of a station that was shown before."""
        return self._views.get(key)

    def start(self) -> None:
        """Show the window where and how it was last closed; the first time over the whole screen."""
        known = self.settings.text(_STATION)
        self.go_to(known if known in self._specs else next(iter(self._specs)))
        if self.restoreGeometry(self.settings.blob(_GEOMETRY)):
            self.show()
        else:
            self.resize(QGuiApplication.primaryScreen().availableSize())
            self.showMaximized()

    def say(self, answer: Answer) -> None:
        """Large letters, colour, shape and sound; replaces the answer before it."""
        self.banner.show_answer(answer)
        self._since_said.start()
        self._sounds.play(answer.kind)

    def has_just_refused(self) -> bool:
        """A refusal stands on the banner that somebody may not have read yet."""
        last = self.banner.answer
        return last is not None and last.kind is Kind.REFUSED and not self._since_said.hasExpired(_READ_MS)

    def go_to(self, key: str, place: str = "") -> None:
        """Bring a station to the front, at one of its places if one is named; it is made when it is first shown."""
        last = self.banner.answer
        if key != self._key and last is not None and last.kind is Kind.REFUSED:
            self._say_ready()  # "Contact time not over." over another station would be taken for its answer
        self._guard(lambda: self._bring(key, place))
        if self._key:
            self._rail.show_chosen(self._key)

    def focus_scan_field(self) -> None:
        """Give the keyboard back to the scan field."""
        self.scan_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scan_field.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scans.watch(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything recorded is on disk already: there is nothing to ask."""
        self.work.close()
        self._sounds.close()
        self.settings.remember(_GEOMETRY, self.saveGeometry())
        self.settings.remember(_STATION, self._key)
        self.settings.save()
        super().closeEvent(event)

    def _bring(self, key: str, place: str) -> None:
        view = self._views.get(key)
        if view is None:
            view = self._make(key)
        self._key = key
        self._stack.setCurrentWidget(self._stages[key])
        self._refresh_front()
        if place:
            view.show_place(place)
        view.focus_first()

    def _make(self, key: str) -> StationView:
        spec = self._specs[key]
        if key not in self._presenters:
            self._presenters[key] = spec.presenter()
        view = spec.view(self._presenters[key], self)
        view.setObjectName("page")
        enlarge_lists(view)
        enter_presses(view)
        stage = QScrollArea()
        stage.setObjectName("stage")
        stage.setFrameShape(QFrame.Shape.NoFrame)
        stage.setWidgetResizable(True)
        stage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stage.setWidget(view)
        self._stack.addWidget(stage)
        self._views[key] = view
        self._stages[key] = stage
        self._stale[key] = ALL_KINDS
        self._tab_to_the_strip_last(view)
        return view

    def _tab_to_the_strip_last(self, view: StationView) -> None:
        """From the scan field Tab goes into the station: a view is made after the strip, and Qt would take it last."""
        last: QWidget = view
        following = last.nextInFocusChain()
        while following is not None and view.isAncestorOf(following):
            last, following = following, following.nextInFocusChain()
        for button in self.strip.findChildren(QToolButton):
            QWidget.setTabOrder(last, button)
            last = button

    def _refresh_front(self) -> None:
        view = self._views.get(self._key)
        kinds = self._stale.get(self._key, frozenset())
        if view is not None and kinds:
            self._stale[self._key] = frozenset()
            view.refresh(kinds)

    def _changed(self, kinds: frozenset[str]) -> None:
        for key in self._views:
            self._stale[key] |= kinds
        self._guard(self._refresh_front)
        self._show_status()

    def _scanned(self, code: str) -> None:
        self.scan_field.setText(code)
        self.scan_field.selectAll()
        self._guard(lambda: self._answer(code))

    def _answer(self, code: str) -> Answer | None:
        if self._presenter.is_badge(code):
            return self._come_on(code)
        view = self._views.get(self._key)
        return view.scanned(code) if view is not None else None

    def _come_on(self, volunteer: str) -> Answer:
        answer = self._presenter.come_on(volunteer)
        self._show_status()
        return answer

    def _operator_chosen(self, volunteer: str) -> None:
        self._guard(lambda: self.say(self._come_on(volunteer)))

    def _typed(self) -> None:
        code = self.scan_field.text().strip()
        if code:
            self._scanned(code)

    def _broken(self, part: str) -> None:
        self.say(
            refused(
                translate("Shell", "Half a scan."),
                translate("Shell", "Only “{part}” came from the scanner. Nothing was changed. Scan again.").format(
                    part=part
                ),
            )
        )

    def _refused_scan(self, code: str) -> None:
        self.say(
            refused(
                translate("Shell", "Close the open dialog first."),
                translate("Shell", "The scan of “{code}” was left out. Nothing was changed.").format(code=code),
            )
        )

    def _switch_language(self, code: str) -> None:
        self._language.change(code)
        self._retranslate()
        for stage in self._stages.values():
            self._stack.removeWidget(stage)
            stage.deleteLater()
        self._views.clear()
        self._stages.clear()
        self._stale.clear()
        self.go_to(self._key)

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("Shell", "Checkpoint {checkpoint}").format(checkpoint=self.checkpoint))
        self.scan_field.setPlaceholderText(translate("Shell", "Scan or type a code"))
        self.scan_field.setAccessibleName(translate("Shell", "Scan field"))
        # The last answer is in the language that was left.
        self._say_ready()
        self._rail.retranslate()
        self._work_bar.retranslate()
        self.strip.redraw()
        self._show_status()

    def _say_ready(self) -> None:
        self.banner.clear(translate("Shell", "Ready. Scan something, or choose below."))

    def _show_status(self) -> None:
        self._guard(lambda: self.strip.show_status(self._presenter.status()))

    def _show_people(self) -> None:
        self._guard(lambda: self.strip.show_people(self._presenter.people()))

    def _guard(self, call: Callable[[], Answer | None]) -> None:
        answer = self.faults.guarded(call)
        if answer is not None:
            self.say(answer)

    def _connect(self, scans: ScanFilter) -> None:
        self._scans = scans
        scans.scanned.connect(self._scanned)
        scans.broken.connect(self._broken)
        scans.refused.connect(self._refused_scan)
        self.scan_field.returnPressed.connect(self._typed)
        self._rail.chosen.connect(self.go_to)
        self._changes.changed.connect(self._changed)
        self.work.changed.connect(self._changes.announce)
        self.strip.operator_chosen.connect(self._operator_chosen)
        self.strip.people_wanted.connect(self._show_people)
        self.strip.language_wanted.connect(self._switch_language)
        if isinstance(self._sounds, Sounds):
            self._sounds.device_changed.connect(self.strip.show_sound)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 6)
        top.setSpacing(12)
        top.addWidget(self.scan_field, 1)
        top.addWidget(self.banner, 3)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self._stack, 1)
        right.addWidget(self._work_bar)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.strip)


class _ScanField(QLineEdit):
    """Shows the last code; takes one typed by hand, with Enter."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scanField")
        self.setMinimumWidth(200)
        self.setMaximumWidth(340)
        latin(self)

    def event(self, event: QEvent) -> bool:
        # Ctrl+Z means "take back the last action" at every station, also while the keyboard is here.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(_UNDO):
            event.ignore()
            return False
        return super().event(event)
