"""The language in force: Qt's translators in, `words.translate` led to them. Knows no text."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from checkpoint_app import words
from checkpoint_app.resource_files import resource
from checkpoint_app.ui.settings import Settings

CHINESE, ENGLISH = "zh_CN", "en"
# Each language by its own name: who cannot read the one in force finds the other.
NAMES = {CHINESE: "中文", ENGLISH: "English"}
_SETTING = "window/language"


class Language(QObject):
    """Install it once, before the first window; `change` switches while people work."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, settings: Settings, wanted: str = "") -> None:
        """`wanted` (a code of NAMES) goes before what was remembered, and that before the system's language."""
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._translators: list[QTranslator] = []
        system = CHINESE if QLocale.system().language() == QLocale.Language.Chinese else ENGLISH
        remembered = settings.text(_SETTING)
        self._code = next((code for code in (wanted, remembered) if code in NAMES), system)
        self._install()

    @property
    def code(self) -> str:
        """CHINESE or ENGLISH."""
        return self._code

    @property
    def other(self) -> str:
        """The language that is not in force."""
        return ENGLISH if self._code == CHINESE else CHINESE

    def change(self, code: str) -> None:
        """Switch, remember it, and tell whoever shows text."""
        self._code = code
        self._settings.remember(_SETTING, code)
        self._install()
        self.changed.emit()

    def _install(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        QLocale.setDefault(QLocale(self._code))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"{qt_folder}/qtbase_{self._code}.qm")
        # The source text is English, and is shown where a translation was not built.
        with contextlib.suppress(FileNotFoundError):
            self._load(str(resource("translations", f"checkpoint_app_{self._code}.qm")))
        words.install(QCoreApplication.translate)

    def _load(self, path: str) -> None:
        translator = QTranslator(self)
        if translator.load(path):
            self._app.installTranslator(translator)
            self._translators.append(translator)


def pseudo(context: str, text: str) -> str:
    """For `words.install` in tests: every text half as long again and in brackets, so that what is not translated and
    what does not fit is seen."""
    return f"［{text}{'…' * max(3, len(text) // 2)}］"
