"""Buttons stand side by side as far as they fit, and below each other where they do not."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from checkpoint_app.ui.flow import Flow


def rows(buttons: list[QPushButton]) -> int:
    QApplication.processEvents()
    return len({button.y() for button in buttons if button.isVisible()})


def flow(qtbot: QtBot, count: int, *, columns: int = 0) -> tuple[Flow, list[QPushButton]]:
    buttons = [QPushButton("a button") for _ in range(count)]
    made = Flow(buttons, columns=columns)
    qtbot.addWidget(made)
    made.resize(2000, 200)
    made.show()
    return made, buttons


def test_buttons_go_on_below_where_the_width_ends(qtbot: QtBot) -> None:
    made, buttons = flow(qtbot, 6)
    assert rows(buttons) == 1
    made.resize(buttons[0].sizeHint().width() * 3 + 30, 200)
    assert rows(buttons) == 2
    made.resize(buttons[0].sizeHint().width() + 10, 400)
    assert rows(buttons) == 6
    assert made.minimumSizeHint().width() <= buttons[0].sizeHint().width()


def test_hidden_buttons_leave_no_hole(qtbot: QtBot) -> None:
    made, buttons = flow(qtbot, 4, columns=2)
    assert rows(buttons) == 2
    for button in buttons[:2]:
        button.hide()
    made.place()
    assert rows(buttons) == 1
    assert buttons[2].x() == 0


def test_columns_are_of_one_width(qtbot: QtBot) -> None:
    made, buttons = flow(qtbot, 5, columns=3)
    QApplication.processEvents()
    assert len({button.width() for button in buttons}) <= 2  # a pixel may be left over
    assert max(button.width() for button in buttons) > made.width() // 4
