"""The language in force where there is no window: the command line and the day without a screen. Knows no text."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator

from checkpoint_app import words
from checkpoint_app.resource_files import resource
from checkpoint_app.ui.language import CHINESE, ENGLISH


def use_system_language() -> str:
    """Translate into the system's language, or English where it is neither of ours. Returns its code."""
    code = CHINESE if QLocale.system().language() == QLocale.Language.Chinese else ENGLISH
    use_language(code)
    return code


def use_language(code: str) -> None:
    """Translate into CHINESE or ENGLISH. Needs no application: the translator is asked directly."""
    translator = QTranslator()
    path = resource("translations") / f"checkpoint_app_{code}.qm"
    if not translator.load(str(path)):
        words.install(None)  # the source text is English, and is shown where a translation was not built
        return
    words.install(lambda context, text: translator.translate(context, text) or text)
