"""Both themes can be read: contrast is measured, shapes are told apart without colour, every icon exists."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from checkpoint_app.resource_files import resource
from checkpoint_app.ui import shapes
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.theme import DARK, LIGHT, Theme

# Text, what it stands on, and the least contrast (WCAG: 4.5 for text, 3 for shapes; 7 where it is read from afar).
PAIRS = [
    ("text", "window", 7.0),
    ("text", "surface", 7.0),
    ("text", "stripe", 7.0),
    ("text", "selected", 7.0),
    ("text", "hover", 7.0),
    ("muted", "window", 4.5),
    ("muted", "surface", 4.5),
    ("muted", "head", 4.5),
    ("accentText", "accent", 4.5),
    ("accentText", "accentHover", 4.5),
    ("railText", "rail", 7.0),
    ("railText", "railHover", 7.0),
    ("railHereText", "railHere", 7.0),
    ("okFore", "okBack", 7.0),
    ("wrongFore", "wrongBack", 7.0),
    ("noticeFore", "noticeBack", 7.0),
    ("noticeText", "noticeSoft", 7.0),
    ("wrong", "window", 4.5),
    ("wrong", "surface", 4.5),
    ("ok", "surface", 4.5),
    ("notice", "surface", 4.5),
    ("running", "surface", 4.5),
    ("held", "surface", 4.5),
    ("fieldBorder", "surface", 3.0),
    ("accent", "surface", 3.0),
]


@pytest.fixture(params=[LIGHT, DARK])
def named(request: pytest.FixtureRequest, theme: Theme) -> Theme:
    if theme.name != request.param:
        theme.toggle()
    return theme


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setStyleSheet("")


def contrast(one: str, other: str) -> float:
    """By WCAG 2."""

    def light(name: str) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("text", "ground", "least"), PAIRS)
def test_text_can_be_read_on_its_ground(named: Theme, text: str, ground: str, least: float) -> None:
    assert contrast(getattr(named.colours, text), getattr(named.colours, ground)) >= least


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(Mark, 2)))
def test_marks_are_told_apart_without_colour(qapp: QApplication, one: Mark, other: Mark) -> None:
    black = QColor("black")
    pictures = [shapes.mark_pixmap(mark, black, 24, 1.0).toImage() for mark in (one, other)]
    different = sum(
        abs(pictures[0].pixelColor(x, y).alpha() - pictures[1].pixelColor(x, y).alpha())
        for x, y in itertools.product(range(24), repeat=2)
    )
    assert different > 25 * 255


def test_a_mark_keeps_its_colour_on_a_selected_line(named: Theme) -> None:

    icon = named.mark_icon(Mark.OVER)
    assert icon.pixmap(20, QIcon.Mode.Selected).toImage() == icon.pixmap(20, QIcon.Mode.Normal).toImage()


def test_the_style_sheet_has_no_colour_of_its_own_and_no_unknown_name(named: Theme, qapp: QApplication) -> None:
    named.apply()
    assert "@" not in qapp.styleSheet()
    source = resource("styles", "app.qss").read_text(encoding="utf-8")
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?![a-zA-Z])(?=[;\s])", source)


def test_the_theme_is_remembered(qapp: QApplication, theme: Theme, settings: Settings) -> None:
    theme.toggle()
    wanted = theme.name
    assert Theme(qapp, settings).name == wanted
    theme.toggle()
    assert Theme(qapp, settings).name != wanted


def test_icons_are_drawn_in_the_colour_asked_for(named: Theme) -> None:
    image = named.icon("delivery", "#ff0000", 32).pixmap(32, 32).toImage()
    solid = [
        image.pixelColor(x, y)
        for x, y in itertools.product(range(image.width()), range(image.height()))
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    assert {colour.name() for colour in solid} == {"#ff0000"}
