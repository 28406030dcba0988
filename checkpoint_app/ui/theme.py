"""Colours, fonts and icons of the program: a light theme, and a dark one for a dark room. Knows no widget."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from checkpoint_app.resource_files import resource
from checkpoint_app.ui import shapes
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.settings import Settings

LIGHT, DARK = "light", "dark"
TEXT_PX = 16
_SETTING = "window/theme"


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour that is used, as #rrggbb. Text on its background has a contrast of at least 4.5 : 1 (7 : 1 where it
    is read from afar); tests/ui/test_theme.py measures it."""

    window: str
    surface: str
    stripe: str
    head: str
    text: str
    muted: str
    disabled: str
    border: str
    fieldBorder: str
    hover: str
    selected: str
    scroll: str
    accent: str
    accentHover: str
    accentText: str
    rail: str
    railText: str
    railHover: str
    railHere: str
    railHereText: str
    railMark: str
    ok: str
    wrong: str
    notice: str
    running: str
    held: str
    noticeSoft: str
    noticeText: str
    okBack: str
    okFore: str
    wrongBack: str
    wrongFore: str
    noticeBack: str
    noticeFore: str


_LIGHT = Colours(
    window="#f1f4f7",
    surface="#ffffff",
    stripe="#f7f9fb",
    head="#e9eef3",
    text="#14202b",
    muted="#4c5a67",
    disabled="#8a96a1",
    border="#cfd7df",
    fieldBorder="#8593a0",
    hover="#e6edf4",
    selected="#cfe3f8",
    scroll="#a9b4bf",
    accent="#0b57a4",
    accentHover="#0a4a8c",
    accentText="#ffffff",
    rail="#16324d",
    railText="#e3ebf3",
    railHover="#224663",
    railHere="#f1f4f7",
    railHereText="#0d2840",
    railMark="#f2b134",
    ok="#17713a",
    wrong="#b3221b",
    notice="#8f5600",
    running="#0b57a4",
    held="#6a3ea1",
    noticeSoft="#ffe7b3",
    noticeText="#4a2d00",
    okBack="#12602f",
    okFore="#ffffff",
    wrongBack="#a31d17",
    wrongFore="#ffffff",
    noticeBack="#ffc94d",
    noticeFore="#2b1b00",
)
_DARK = Colours(
    window="#11171d",
    surface="#1a222a",
    stripe="#1e2730",
    head="#232d37",
    text="#e9eef3",
    muted="#a9b5c0",
    disabled="#6d7984",
    border="#35414c",
    fieldBorder="#6b7885",
    hover="#26313b",
    selected="#1f4468",
    scroll="#4c5965",
    accent="#7db8f5",
    accentHover="#9bc9f8",
    accentText="#0a1a2a",
    rail="#0b1117",
    railText="#c9d3dc",
    railHover="#1a2530",
    railHere="#1f2b36",
    railHereText="#ffffff",
    railMark="#f2b134",
    ok="#6fd08d",
    wrong="#ff8f85",
    notice="#f2b134",
    running="#7db8f5",
    held="#c7a6f2",
    noticeSoft="#4a3710",
    noticeText="#ffdf9c",
    okBack="#0f4d27",
    okFore="#eafff0",
    wrongBack="#7d1712",
    wrongFore="#fff0ee",
    noticeBack="#d9a02c",
    noticeFore="#1c1200",
)


class Theme(QObject):
    """The theme in force. `apply` it once to the application; `toggle` changes it while people look."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        system_is_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self._name = settings.text(_SETTING) or (DARK if system_is_dark else LIGHT)
        self._icons: dict[object, QIcon] = {}

    @property
    def name(self) -> str:
        """LIGHT or DARK."""
        return self._name

    @property
    def colours(self) -> Colours:
        return _DARK if self._name == DARK else _LIGHT

    def apply(self) -> None:
        """Dress the application. Call it before the first window is made: it is cheap then."""
        self._app.setStyle(QStyleFactory.create("Fusion"))
        self._app.setFont(self._font)
        self._wear()

    def toggle(self) -> None:
        """Light to dark, dark to light; remembered."""
        self._name = LIGHT if self._name == DARK else DARK
        self._settings.remember(_SETTING, self._name)
        self._icons.clear()
        self._wear()
        self.changed.emit()

    def colour_of(self, mark: Mark) -> QColor:
        """The colour that goes with a mark's shape."""
        colours = self.colours
        match mark:
            case Mark.OK:
                return QColor(colours.ok)
            case Mark.WRONG:
                return QColor(colours.wrong)
            case Mark.SHORT | Mark.OVER | Mark.NOTICE:
                return QColor(colours.notice)
            case Mark.RUNNING | Mark.COLD:
                return QColor(colours.running)
            case Mark.HELD:
                return QColor(colours.held)
            case Mark.WAITING | Mark.VOID:
                return QColor(colours.muted)

    def mark_icon(self, mark: Mark, size: int = 20) -> QIcon:
        """A mark for a list or a label. The same icon object each time, so it may be asked for in `data`."""
        made = self._icons.get((mark, size))
        if made is None:
            made = _untinted(shapes.mark_pixmap(mark, self.colour_of(mark), size, self._ratio()))
            self._icons[(mark, size)] = made
        return made

    def icon(self, name: str, colour: str = "", size: int = 24) -> QIcon:
        """The icon resources/icons/`name`.svg in `colour` (#rrggbb), or in the colour of text."""
        colour = colour or self.colours.text
        made = self._icons.get((name, colour, size))
        if made is None:
            made = QIcon(shapes.icon_pixmap(name, colour, size, self._ratio()))
            self._icons[(name, colour, size)] = made
        return made

    def _ratio(self) -> float:
        return max(1.0, self._app.devicePixelRatio())

    def _wear(self) -> None:
        self._app.setPalette(_palette(self.colours))
        sheet = resource("styles", "app.qss").read_text(encoding="utf-8")
        # Longest first: @accentText begins with @accent.
        for name, value in sorted(dataclasses.asdict(self.colours).items(), key=lambda pair: -len(pair[0])):
            sheet = sheet.replace(f"@{name}", value)
        for name in ("down", "check", "dot"):
            sheet = sheet.replace(f"@{name}", resource("icons", f"{name}-{self._name}.svg").as_posix())
        self._app.setStyleSheet(sheet.replace("@mono", ", ".join(f'"{family}"' for family in mono_families())))

    @cached_property
    def _font(self) -> QFont:
        font = QFont()
        shipped = shipped_family()
        if shipped:
            font.setFamilies([shipped, *font.families()])
        font.setPixelSize(TEXT_PX)
        return font


def shipped_family() -> str:
    """The family of the Chinese font that comes with the program, loaded; empty where the system's own serves better
    (Windows and macOS draw Chinese) or where the font is missing."""
    if QApplication.platformName() in ("windows", "cocoa"):
        return ""
    family = ""
    for file in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
        try:
            number = QFontDatabase.addApplicationFont(str(resource("fonts", file)))
        except FileNotFoundError:
            continue
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = family or (families[0] if families else "")
    return family


def mono_families() -> list[str]:
    """Fonts in which every letter of a code has the same width, the best first."""
    return ["Cascadia Mono", "Consolas", "Menlo", "DejaVu Sans Mono", "Liberation Mono", "monospace"]


def _untinted(pixmap: QPixmap) -> QIcon:
    """An icon that keeps its colour, which means something, on a selected line too."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for each, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.stripe),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.text),
        (role.ToolTipText, colours.window),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.accentText),
        (role.Link, colours.accent),
        (role.BrightText, colours.wrong),
    ):
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.disabled))
    return palette
