"""The strip that is always in sight: checkpoint, shift, who is on, what waits to be sent, what needs attention."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from checkpoint_app.ui.fields import ElidedLabel
from checkpoint_app.ui.language import NAMES, Language
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.shell_presenter import Person, Status
from checkpoint_app.ui.theme import DARK, Theme
from checkpoint_app.words import translate

_ICON = 20
_TARGET = 44


class StatusStrip(QWidget):
    """Shows a Status; emits what was asked for."""

    operator_chosen = Signal(str)
    """The id of the volunteer who comes on."""

    people_wanted = Signal()
    """The menu of volunteers is about to open: call `show_people` now."""

    language_wanted = Signal(str)

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._language = language
        self._status: Status | None = None
        self._checkpoint = _IconLabel()
        self._shift = _IconLabel()
        self._operator = _button()
        self._people = QMenu(self)
        self._unsent = _IconLabel()
        self._sound = QLabel()
        self._beeps = False
        self._alerts = _button()
        self._alert_list = QMenu(self)
        self._dark = _button()
        self._switch = _button()
        self._build()
        theme.changed.connect(self.redraw)
        self.redraw()

    def show_status(self, status: Status) -> None:
        """Show how things stand."""
        if status != self._status:
            self._status = status
            self.redraw()

    def show_people(self, people: list[Person]) -> None:
        """Fill the menu of those who may come on."""
        self._people.clear()
        for person in people:
            self._people.addAction(f"{person.name}  {person.volunteer}").setData(person.volunteer)

    def show_sound(self, device: str) -> None:
        """Say through what sounds are played: a device, or (empty) the system's beep."""
        self._beeps = not device
        self.redraw()

    def redraw(self) -> None:
        """Write everything again: the language, the theme or the status is another."""
        icon = self._theme.icon
        self._switch.setText(NAMES[self._language.other])
        self._switch.setToolTip(f"{NAMES[self._language.code]} → {NAMES[self._language.other]}")
        dark = self._theme.name == DARK
        self._dark.setIcon(icon("light" if dark else "dark", size=_ICON))
        words = translate("Shell", "Light theme") if dark else translate("Shell", "Dark theme, for a dark room")
        self._dark.setToolTip(words)
        self._dark.setAccessibleName(words)
        self._sound.setPixmap(icon("silent" if self._beeps else "sound", size=_ICON).pixmap(_ICON, _ICON))
        self._sound.setToolTip(
            translate("Shell", "No loudspeaker was found: the computer beeps instead.")
            if self._beeps
            else translate("Shell", "Each answer has its own sound.")
        )
        if self._status is not None:
            self._write(self._status)

    def _write(self, status: Status) -> None:
        icon = self._theme.icon
        self._checkpoint.show_it(icon("checkpoint", size=_ICON).pixmap(_ICON, _ICON), status.checkpoint)
        if status.shift_since:
            mark, shift = Mark.OK, translate("Shell", "Shift since {time}").format(time=status.shift_since)
        else:
            mark, shift = Mark.NOTICE, translate("Shell", "No shift open")
        self._shift.show_it(self._theme.mark_icon(mark, 18).pixmap(18, 18), shift)
        nobody = not status.operator
        self._alarm(self._operator, nobody)
        self._operator.setIcon(icon("person", self._theme.colours.noticeText if nobody else "", _ICON))
        self._operator.setText(status.operator or translate("Shell", "Nobody is on"))
        self._operator.setToolTip(translate("Shell", "Who is on. Press to change, or scan a badge at any station."))
        unsent = translate("Shell", "To send: {count}").format(count=status.unsent)
        self._unsent.show_it(icon("unsent", size=_ICON).pixmap(_ICON, _ICON), unsent)
        self._unsent.setToolTip(
            translate("Shell", "Entries recorded here that no other laptop and no office has yet: {count}").format(
                count=status.unsent
            )
        )
        self._write_alerts(status.alerts)

    def _write_alerts(self, alerts: tuple[str, ...]) -> None:
        self._alarm(self._alerts, bool(alerts))
        self._alert_list.clear()
        if alerts:
            self._alerts.setIcon(self._theme.icon("alert", self._theme.colours.noticeText, _ICON))
            self._alerts.setText(translate("Shell", "Attention: {count}").format(count=len(alerts)))
            for alert in alerts:
                self._alert_list.addAction(self._theme.mark_icon(Mark.NOTICE), alert)
        else:
            self._alerts.setIcon(self._theme.mark_icon(Mark.OK, 18))
            self._alerts.setText(translate("Shell", "All well"))
            nothing = self._alert_list.addAction(translate("Shell", "Nothing needs attention."))
            nothing.setEnabled(False)

    def _alarm(self, button: QToolButton, on: bool) -> None:
        """Make a button stand out."""
        if button.property("alarm") != on:
            button.setProperty("alarm", on)
            button.style().unpolish(button)
            button.style().polish(button)

    def _build(self) -> None:
        for button, menu in ((self._operator, self._people), (self._alerts, self._alert_list)):
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._people.aboutToShow.connect(self.people_wanted)
        self._people.triggered.connect(lambda action: self.operator_chosen.emit(action.data()))
        self._dark.clicked.connect(self._theme.toggle)
        self._switch.clicked.connect(lambda: self.language_wanted.emit(self._language.other))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(14)
        row.addWidget(self._checkpoint)
        row.addWidget(self._shift)
        row.addWidget(self._operator)
        row.addStretch(1)
        row.addWidget(self._unsent)
        row.addWidget(self._alerts)
        row.addWidget(self._sound)
        row.addWidget(self._dark)
        row.addWidget(self._switch)


class _IconLabel(QWidget):
    """A shape and a word."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._text = ElidedLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text)

    def show_it(self, picture: QPixmap, text: str) -> None:
        self._icon.setPixmap(picture)
        self._text.setText(text)
        self.setAccessibleName(text)


def _button() -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(_ICON, _ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumWidth(_TARGET)
    # The labels give way first: who is on must be readable whole.
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return button
