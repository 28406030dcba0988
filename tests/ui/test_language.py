"""The language is the one asked for, remembered, or the system's; switching it reaches every text at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint_app.ui.language import CHINESE, ENGLISH, Language, pseudo
from checkpoint_app.ui.settings import Settings
from checkpoint_app.words import install, translate


@pytest.fixture(autouse=True)
def same_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def english(qapp: QApplication, settings: Settings) -> Iterator[Language]:
    made = Language(qapp, settings, ENGLISH)
    yield made
    made.change(ENGLISH)
    shiboken6.delete(made)


def test_the_language_asked_for_goes_first_then_the_remembered(qapp: QApplication, settings: Settings) -> None:
    settings.remember("window/language", CHINESE)
    remembered, wanted = Language(qapp, settings), Language(qapp, settings, ENGLISH)
    assert (remembered.code, wanted.code) == (CHINESE, ENGLISH)
    assert (remembered.other, wanted.other) == (ENGLISH, CHINESE)
    shiboken6.delete(remembered)
    shiboken6.delete(wanted)


def test_an_unknown_language_is_not_taken(qapp: QApplication, settings: Settings) -> None:
    settings.remember("window/language", "xx")
    made = Language(qapp, settings, "yy")
    assert made.code in (CHINESE, ENGLISH)
    shiboken6.delete(made)


def test_english_is_the_source_text(english: Language) -> None:
    assert translate("Work", "Stop") == "Stop"


def test_switching_tells_whoever_shows_text_and_is_remembered(
    qtbot: QtBot, english: Language, settings: Settings
) -> None:
    with qtbot.waitSignal(english.changed):
        english.change(CHINESE)
    assert settings.text("window/language") == CHINESE
    # Qt's own words come with PySide6, so they are there before ours are built.
    assert QApplication.translate("QPlatformTheme", "Cancel") == "取消"
    english.change(ENGLISH)
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_pseudo_language_keeps_the_named_values() -> None:
    install(pseudo)
    text = translate("Shell", "To send: {count}").format(count=7)
    assert text.startswith("［To send: 7") and text.endswith("…］")
    assert len(text) >= 20
