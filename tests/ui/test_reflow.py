"""Parts stand beside each other where there is room, else below each other, and no text is pressed flat."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkpoint_app.ui.reflow import Part, Reflow, WrappedLabel, go_to

LONG = "Deliveries held by a contact time or not yet released: 1. " * 4


@pytest.fixture
def parts() -> tuple[QWidget, QWidget, QWidget]:
    wide = QWidget()
    wide.setMinimumWidth(400)
    return QPushButton("side"), wide, QPushButton("foot")


@pytest.fixture
def reflow(qtbot: QtBot, parts: tuple[QWidget, QWidget, QWidget]) -> Reflow:
    side, main, foot = parts
    made = Reflow(
        (Part(side, 0, 0), Part(main, 0, 1, rows=2, narrow_height=300), Part(foot, 1, 0)), columns=(1, 2), rows=(1, 1)
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_wide_the_parts_stand_in_their_columns(reflow: Reflow, parts: tuple[QWidget, QWidget, QWidget]) -> None:
    side, main, foot = parts
    reflow.resize(1200, 600)
    QApplication.processEvents()
    assert not reflow._narrow
    assert side.x() == foot.x() < main.x()
    assert side.y() < foot.y() and main.height() > foot.height()


def test_narrow_they_stand_below_each_other_in_their_order(
    reflow: Reflow, parts: tuple[QWidget, QWidget, QWidget]
) -> None:
    side, main, foot = parts
    for width in (1200, 700):
        reflow.resize(width, 800)
        QApplication.processEvents()
    assert reflow._narrow
    assert side.x() == main.x() == foot.x()
    assert side.y() < main.y() < foot.y()
    assert main.height() >= 300


def test_made_wide_again_no_part_keeps_the_height_it_had_to_have(
    reflow: Reflow, parts: tuple[QWidget, QWidget, QWidget]
) -> None:
    side, main, _ = parts
    for width in (700, 1200):
        reflow.resize(width, 800)
        QApplication.processEvents()
    assert side.x() < main.x()
    assert main.minimumHeight() == 0


def test_its_least_width_is_that_of_the_widest_part(reflow: Reflow) -> None:
    assert 400 <= reflow.minimumSizeHint().width() < 450


def test_columns_that_would_not_fit_are_not_put_beside_each_other(
    reflow: Reflow, parts: tuple[QWidget, QWidget, QWidget]
) -> None:
    _, main, _ = parts
    main.setMinimumWidth(1150)
    reflow.resize(1200, 600)
    assert reflow._narrow


def test_a_wrapped_label_holds_the_height_of_its_lines_and_gives_it_back(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    label = WrappedLabel()
    column.addWidget(label)
    column.addWidget(QPlainTextEdit())
    around.resize(300, 60)
    around.show()
    label.setText(LONG)
    QApplication.processEvents()
    assert label.height() > 3 * label.fontMetrics().height()
    label.setText("short")
    QApplication.processEvents()
    assert label.minimumHeight() < 2 * label.fontMetrics().height()


def test_going_to_a_widget_out_of_sight_scrolls_to_it(qtbot: QtBot) -> None:
    stage = QScrollArea()
    qtbot.addWidget(stage)
    inside = QWidget()
    column = QVBoxLayout(inside)
    first, last = QPushButton("first"), QPushButton("last")
    column.addWidget(first)
    column.addSpacing(900)
    column.addWidget(last)
    stage.setWidgetResizable(True)
    stage.setWidget(inside)
    stage.resize(300, 200)
    with qtbot.waitExposed(stage):
        stage.show()
    assert last.visibleRegion().isEmpty()
    go_to(last)
    assert last.hasFocus()
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().height() == last.height())
