"""Lists keep what a person chose while rows, order and filter change, and stay quick with a hundred thousand rows."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.tables import BATCH, ROW_HEIGHT, Column, DataTable
from checkpoint_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Line:
    sku: str
    name: str
    quantity: Decimal
    mark: Mark | None = None


LINES = [
    Line("A", "白菜 cabbage", Decimal(10), Mark.OK),
    Line("B", "牛奶 milk", Decimal(9), Mark.SHORT),
    Line("C", "Potatoes", Decimal("2.5")),
    Line("D", "Apples", Decimal(100), Mark.OVER),
]
Table = DataTable[Line]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> Callable[..., Table]:
    def build(several: bool = False, empty: str = "") -> Table:
        table: Table = DataTable(
            [
                Column("Item", text=lambda line: line.name, stretch=True),
                Column(
                    "Quantity",
                    text=lambda line: str(line.quantity),
                    sort=lambda line: line.quantity,
                    mark=lambda line: line.mark,
                    right=True,
                ),
            ],
            key=lambda line: line.sku,
            theme=theme,
            several=several,
            empty=empty,
        )
        qtbot.addWidget(table)
        table.resize(600, 400)
        with qtbot.waitExposed(table):
            table.show()
        return table

    return build


def shown(table: Table) -> list[str]:
    return [line.sku for line in table.rows()]


def test_rows_stand_in_the_order_given_until_a_person_sorts(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    assert shown(table) == ["A", "B", "C", "D"]
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert shown(table) == ["C", "B", "A", "D"], "by number, not by text"
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert shown(table) == ["D", "A", "B", "C"]
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert shown(table) == ["A", "B", "C", "D"]


def test_new_rows_come_in_the_order_that_was_asked_for(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.set_rows([*LINES, Line("E", "Beans", Decimal(1))])
    assert shown(table) == ["D", "E", "C", "B", "A"]


def test_the_filter_wants_every_word_somewhere_in_the_row(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    table.set_filter("MILK 9")
    assert shown(table) == ["B"]
    table.set_filter("菜")
    assert shown(table) == ["A"]
    assert table.total() == 4
    table.set_filter("  ")
    assert shown(table) == ["A", "B", "C", "D"]


def test_the_chosen_row_survives_new_rows_order_and_filter(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    table.select(["C"])
    chosen: list[object] = []
    table.chosen.connect(chosen.append)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.set_rows(list(reversed(LINES)))
    table.set_filter("o")
    current = table.current()
    assert current is not None and current.sku == "C"
    assert [line.sku for line in table.selected()] == ["C"]
    assert chosen == [], "nothing another was chosen, so nobody is told"


def test_a_chosen_row_with_new_content_is_told_again(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    table.select(["B"])
    chosen: list[object] = []
    table.chosen.connect(chosen.append)
    better = replace(LINES[1], quantity=Decimal(10))
    table.set_rows([LINES[0], better])
    assert chosen == [better]


def test_a_chosen_row_that_is_gone_is_told_as_none(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    table.select(["B"])
    chosen: list[object] = []
    table.chosen.connect(chosen.append)
    table.set_filter("Apples")
    assert chosen == [None]
    assert table.current() is None and table.selected() == []


def test_several_rows_stay_selected(make: Callable[..., Table]) -> None:
    table = make(several=True)
    table.set_rows(LINES)
    table.select(["D", "A"])
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [line.sku for line in table.selected()] == ["D", "A"]
    table.clear_selection()
    assert table.selected() == [] and table.current() is None


def test_arrows_choose_and_enter_opens(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    opened: list[Line] = []
    table.opened.connect(opened.append)
    table.select(["A"])
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert [line.sku for line in opened] == ["B"]


def test_who_comes_by_keyboard_sees_which_row_enter_is_about(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    table.clearFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.current() == LINES[0] and table.selected() == [LINES[0]]


def test_a_state_is_a_shape_beside_its_word(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    model = table.model()
    short, over = (model.index(line, 1).data(Qt.ItemDataRole.DecorationRole) for line in (1, 3))
    assert short.pixmap(20, 20).toImage() != over.pixmap(20, 20).toImage()
    assert model.index(2, 1).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.index(1, 1).data() == "9"


def test_lines_are_high_enough_for_a_glove(make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows(LINES)
    assert table.rowHeight(0) == ROW_HEIGHT >= 44


def test_an_empty_list_says_so_in_the_middle(make: Callable[..., Table]) -> None:
    silent, speaking = make(), make(empty="No bag waits.")
    picture = speaking.viewport().grab().toImage()
    assert picture != silent.viewport().grab().toImage()
    speaking.set_rows(LINES)
    silent.set_rows(LINES)
    assert speaking.viewport().grab().toImage() == silent.viewport().grab().toImage()


def test_only_a_cut_text_has_a_tooltip(qtbot: QtBot, make: Callable[..., Table]) -> None:
    table = make()
    table.set_rows([Line("A", "short", Decimal(1)), Line("B", "long " * 60, Decimal(1))])

    def hover(line: int) -> str:
        place = table.visualRect(table.model().index(line, 0)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
        QApplication.sendEvent(table.viewport(), event)
        return QToolTip.text() if QToolTip.isVisible() else ""

    assert hover(1) == "long " * 60
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert hover(0) == ""


def test_a_hundred_thousand_rows_are_loaded_as_they_are_scrolled_to(make: Callable[..., Table]) -> None:
    table = make()
    rows = [Line(str(number), f"{number:06d}", Decimal(number)) for number in range(100_000)]
    table.set_rows(rows)
    loaded = [table.model().rowCount()]
    assert loaded == [BATCH]
    bar = table.verticalScrollBar()
    for _ in range(60):
        bar.setValue(bar.maximum())
        QApplication.processEvents()
        loaded.append(table.model().rowCount())
    assert loaded[-1] > 20 * BATCH
    assert max(after - before for before, after in itertools.pairwise(loaded)) <= BATCH, (
        "a step loads no more than that"
    )
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End)
    current = table.current()
    assert current is not None and current.sku == "99999"


def test_scroll_position_survives_a_refresh(make: Callable[..., Table]) -> None:
    table = make()
    rows = [Line(str(number), f"{number:06d}", Decimal(number)) for number in range(5_000)]
    table.set_rows(rows)
    table.select(["2000"])
    scrolled = table.verticalScrollBar().value()
    assert scrolled > 0
    table.set_rows(list(rows))
    assert table.verticalScrollBar().value() == scrolled
    assert table.rowAt(QPoint(10, 10).y()) <= 2000


def test_a_column_is_never_narrower_than_its_header(qtbot: QtBot, theme: Theme) -> None:
    header = "A very long header that a translator wrote"
    table: Table = DataTable(
        [Column(header, text=lambda line: line.sku, width=2)], key=lambda line: line.sku, theme=theme
    )
    qtbot.addWidget(table)
    assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance(header)
