"""The small pieces that Packing and Delivery share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from checkpoint_app.ui.beside_or_below import BesideOrBelow
from checkpoint_app.ui.calm import Calm
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.theme import Theme


def test_a_burst_is_followed_by_one_slow_thing(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    done: list[None] = []
    calm = Calm(lambda: done.append(None), parent, calm=10)
    for _ in range(5):
        calm.ask()
    assert done == []
    qtbot.waitUntil(lambda: done == [None])


def test_a_burst_that_does_not_end_is_not_waited_for_for_ever(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    done: list[None] = []
    calm = Calm(lambda: done.append(None), parent, calm=60_000, longest=20)
    calm.ask()
    qtbot.waitUntil(lambda: done == [None])


def test_parts_stand_below_each_other_where_they_do_not_fit_beside(qtbot: QtBot) -> None:
    parts = BesideOrBelow(QPushButton("left"), QPushButton("right"), wide=600, shares=(2, 1))
    qtbot.addWidget(parts)
    parts.resize(700, 300)
    parts.show()
    assert parts.orientation() == Qt.Orientation.Horizontal
    parts.resize(500, 900)
    assert parts.orientation() == Qt.Orientation.Vertical
    parts.resize(700, 300)
    assert parts.orientation() == Qt.Orientation.Horizontal


def test_a_quiet_label_is_seen_only_while_it_says_something(qtbot: QtBot, theme: Theme) -> None:
    label = QuietLabel(theme)
    qtbot.addWidget(label)
    assert label.isHidden()
    label.say(Mark.OK, "All well")
    assert not label.isHidden() and (label.mark, label.text()) == (Mark.OK, "All well")
    label.say(None, "")
    assert label.isHidden()
