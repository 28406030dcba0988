"""Orders come in from files and chats, are looked over and taken; nothing is lost on the way, and nothing taken twice."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from checkpoint_app import words
from checkpoint_app.db import database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import times
from checkpoint_app.domain.state import OrderState
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.language import CHINESE, pseudo
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.orders.lists import place_key
from checkpoint_app.ui.orders.presenter import Doing, OrdersPresenter, Source
from checkpoint_app.ui.orders.sheet_reading import SheetReading
from checkpoint_app.ui.orders.view import OrdersView
from checkpoint_app.ui.paths import typed_path
from checkpoint_app.ui.station import ALL_KINDS
from checkpoint_app.ui.theme import Theme
from tests.desk import days
from tests.ui.conftest import FakeShell
from tests.ui.keys import native, type_slowly
from tests.ui.orders_pieces import MakeWindow, desk_at_work, orders_view, orders_window, station

HEADER = "订单号,商家,地址,商品编码,商品,数量,单位,单价(分),金额(分),下单时间"
GOOD = (
    "A1,M01,1栋1单元101,RICE,大米,2,斤,320,640,2021-11-03 08:31",
    "A1,M01,1栋1单元101,MILK,牛奶,1,盒,650,650,2021-11-03 08:31",
    "A2,M02,10栋1单元301,EGGS,鸡蛋,1,盒,1250,1250,2021-11-03 08:32",
)
CHAT = "#接龙\n11月3日 正新商场\n1. 1-1-101 大米2斤\n2. 1-2-201 牛奶1盒 小苹果3斤\n3. 10-1-301 牛奶2盒\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Two merchants, four households, and a shift that is open."""
    made = desk_at_work(tmp_path / "orders.db")
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk) -> OrdersPresenter:
    return OrdersPresenter(desk, DeskNames(desk.queries))


@pytest.fixture
def view(qtbot: QtBot, presenter: OrdersPresenter, shell: FakeShell) -> OrdersView:
    return orders_view(qtbot, presenter, shell)


@pytest.fixture
def window(make_window: MakeWindow, presenter: OrdersPresenter) -> MainWindow:
    return orders_window(make_window, presenter)


def a_file(folder: Path, *rows: str, name: str = "orders.csv", header: str = HEADER, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding=encoding)
    return path


def read(qtbot: QtBot, view: OrdersView, path: Path | None = None, *, pasted: str = "") -> None:
    """Type the source and press "Read"; returns when it came back."""
    view.source.path.setText(str(path) if path else "")
    view.source.pasted.setPlainText(pasted)
    QTest.keyClick(view.source.read, Qt.Key.Key_Space)
    idle(qtbot, view)


def take(qtbot: QtBot, view: OrdersView) -> None:
    QTest.keyClick(view.review.take, Qt.Key.Key_Space)
    idle(qtbot, view)


def idle(qtbot: QtBot, view: OrdersView) -> None:
    qtbot.waitUntil(lambda: not view.shell.work.busy)


def states(view: OrdersView) -> list[tuple[str, str]]:
    return [(row.number, row.state) for row in view.review.table.rows()]


def problems(view: OrdersView) -> list[tuple[str, str]]:
    return [(row.place, row.words) for row in view.problems.table.rows()]


def numbers(desk: Desk) -> list[str]:
    return sorted(row.number for row in desk.queries.orders())


def banner(window: MainWindow) -> Answer:
    assert window.banner.answer is not None
    return window.banner.answer


# by keys alone, in the real window


def test_a_file_is_typed_read_and_taken_by_keys_alone(
    window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    view = station(window)
    assert view.source.path.hasFocus()
    type_slowly(view.source.path, str(a_file(tmp_path, *GOOD)), end=Qt.Key.Key_Return)
    qtbot.waitUntil(view.review.take.hasFocus)
    assert banner(window).headline == "Orders to take: 2"
    assert states(view) == [("A1", "will be taken"), ("A2", "will be taken")]
    assert [row.items for row in view.review.table.rows()] == ["大米 2斤, 牛奶 1盒", "鸡蛋 1盒"]
    QTest.keyClick(native(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: banner(window).headline == "Orders taken: 2.")
    assert banner(window).kind is Kind.OK
    assert window.scan_field.hasFocus()
    assert numbers(desk) == ["A1", "A2"]
    qtbot.waitUntil(lambda: [row.number for row in view.recorded.table.rows()] == ["A1", "A2"])
    assert view.tabs.currentWidget() is view.recorded


def test_pressing_take_twice_presses_nothing_else(window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    view = station(window)
    read(qtbot, view, a_file(tmp_path, *GOOD))
    qtbot.waitUntil(view.review.take.hasFocus)
    QTest.keyClick(native(window), Qt.Key.Key_Space)
    qtbot.waitUntil(window.scan_field.hasFocus)
    QTest.keyClick(native(window), Qt.Key.Key_Space)
    idle(qtbot, view)
    assert numbers(desk) == ["A1", "A2"]
    assert len(desk.queries.actions(frozenset({"order.taken"}))) == 1


def test_ctrl_z_takes_the_whole_import_back_and_it_can_be_taken_again(
    window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    view = station(window)
    file = a_file(tmp_path, *GOOD)
    read(qtbot, view, file)
    take(qtbot, view)
    QTest.keyClick(native(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert banner(window).headline == "Taken back."
    assert numbers(desk) == []
    read(qtbot, view, file)
    take(qtbot, view)
    assert numbers(desk) == ["A1", "A2"]


def test_tab_walks_from_the_file_to_the_merchant_to_read_and_through_the_review(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    view = station(window)
    read(qtbot, view, a_file(tmp_path, *GOOD))
    qtbot.waitUntil(view.review.take.hasFocus)
    view.review.table.select(["mp-A1"])
    view.source.path.setFocus()
    order = [view.source.choose, view.source.pasted, view.source.merchant, view.source.group, view.source.read]
    order += [view.tabs.tabBar(), view.review.table, view.review.words, view.review.lines]
    order += [view.review.tick, view.review.take, view.review.drop]
    for widget in order:
        QTest.keyClick(native(window), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget


def test_a_language_switch_while_reading_loses_neither_draft_nor_button(
    window: MainWindow, qtbot: QtBot, presenter: OrdersPresenter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    really = presenter.read

    def slowly(source: Source, progress: Callable[[int, int], bool]) -> Draft | SheetReading:
        assert go_on.wait(30)
        return really(source, progress)

    monkeypatch.setattr(presenter, "read", slowly)
    old = station(window)
    old.source.path.setText(str(a_file(tmp_path, *GOOD)))
    QTest.keyClick(old.source.read, Qt.Key.Key_Space)
    window.strip.language_wanted.emit(CHINESE)
    new = station(window)
    assert new is not old
    assert not new.source.read.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: len(new.review.table.rows()) == 2)
    assert new.source.read.isEnabled() and new.review.take.isEnabled()
    assert new.source.path.text().endswith("orders.csv")


# what is wrong with a list


def test_every_wrong_row_is_named_and_the_good_ones_can_be_taken(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, desk: Desk, tmp_path: Path
) -> None:
    file = a_file(
        tmp_path,
        *GOOD,
        "B1,M01,1栋1单元101,RICE,大米,-2,斤,320,-640,2021-11-03 08:33",
        "B2,M01,1栋1单元101,NOPE,没有,1,斤,320,320,2021-11-03 08:33",
        "B3,M01,1栋1单元101,RICE,大米,两,斤,320,640,2021-11-03 08:33",
        "B4,M01,99栋1单元101,RICE,大米,1,斤,320,320,2021-11-03 08:33",
        "A2,M02,1栋2单元201,EGGS,鸡蛋,1,盒,1250,1250,2021-11-03 08:40",
    )
    read(qtbot, view, file)
    places = [place for place, _ in problems(view)]
    for row, column in ((5, "数量"), (6, "商品编码"), (7, "数量"), (8, "地址"), (9, "订单号")):
        assert f"orders.csv, row {row}, column {column}" in places
    assert "less than zero" in problems(view)[0][1]
    assert shell.said[-1].kind is Kind.NOTICE
    assert shell.said[-1].headline == "Orders to take: 1"
    take(qtbot, view)
    assert numbers(desk) == ["A1"]
    assert shell.said[-1].detail.startswith("Not taken: 0; problems: ")
    assert [place for place, _ in problems(view)] == places  # until the draft is dropped


def test_a_file_without_a_needed_column_asks_which_is_what(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    view = station(window)
    read(qtbot, view, a_file(tmp_path, "A1,M01", header="订单号,商家", name="missing.csv"))
    assert banner(window).headline == "Which column is what?"
    assert "No column gives: address, goods." in banner(window).detail
    assert view.tabs.currentWidget() is view.columns
    assert [row.name for row in view.columns.table.rows()]
    assert not view.review.take.isEnabled()
    QTest.keyClick(view.review.drop, Qt.Key.Key_Space)
    assert view.tabs.currentWidget() is not view.columns


@pytest.mark.parametrize(("encoding", "said"), [("gbk", "Read as GBK."), ("utf-16", "Read as UTF-16 LE with BOM.")])
def test_other_encodings_are_read_and_named(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, tmp_path: Path, encoding: str, said: str
) -> None:
    read(qtbot, view, a_file(tmp_path, *GOOD, encoding=encoding))
    assert [row.number for row in view.review.table.rows()] == ["A1", "A2"]
    assert said in shell.said[-1].detail


def test_the_same_file_twice_adds_nothing_and_says_so(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, desk: Desk, tmp_path: Path
) -> None:
    file = a_file(tmp_path, *GOOD)
    read(qtbot, view, file)
    take(qtbot, view)
    entries = desk.queries.unsent()
    read(qtbot, view, file)
    assert shell.said[-1].headline == "All of it is recorded already: nothing to add."
    assert states(view) == []
    assert view.review.unchanged.text() == "Recorded already, and not listed: 2"
    assert not view.review.take.isEnabled()
    assert desk.queries.unsent() == entries


def test_a_file_that_is_not_there_is_a_problem_with_a_way_out(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, tmp_path: Path
) -> None:
    read(qtbot, view, tmp_path / "nowhere.csv")
    assert shell.said[-1].detail.startswith("nowhere.csv: The file is not there.")


def test_the_database_itself_is_never_opened_as_a_list(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    ordinary = Path.open

    def watched(path: Path, *arguments: Any, **named: Any) -> Any:
        opened.append(path)
        return ordinary(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", watched)
    read(qtbot, view, desk.path)
    assert "This is not a text file" in shell.said[-1].detail
    read(qtbot, view, desk.path.with_name(f"{desk.path.name}-wal"))
    assert opened == []


def test_nothing_to_read_is_said_beside_the_field(view: OrdersView, shell: FakeShell) -> None:
    QTest.keyClick(view.source.read, Qt.Key.Key_Space)
    assert view.source.path_note.text() == shell.said[-1].headline == "Nothing to read yet."
    assert view.source.path.hasFocus()
    view.source.path.setText("x")
    assert not view.source.path_note.isVisible()


@pytest.mark.parametrize("typed", ['"{}"', " {} ", "{}"])
def test_a_path_may_be_pasted_with_quotation_marks(typed: str, tmp_path: Path) -> None:
    assert typed_path(typed.format(tmp_path)) == tmp_path
    assert typed_path("~nobody-of-this-name/x") == Path("~nobody-of-this-name/x")


# chat lists


def test_doubtful_orders_wait_on_top_and_stay_after_the_others_were_taken(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    view = station(window)
    read(qtbot, view, pasted=CHAT)
    assert banner(window).headline == "Orders to take: 2"
    assert "Questions: 1." in banner(window).detail
    assert states(view) == [("2", "asked: 1"), ("1", "will be taken"), ("3", "will be taken")]
    assert view.review.question.hasFocus()
    assert "小苹果" in view.review.question.words.text()
    assert "".join(view.review.words.marked()) == "小苹果"
    take(qtbot, view)
    assert numbers(desk) == ["1", "3"]
    assert banner(window).headline == "Orders taken: 2."
    assert banner(window).detail.startswith("Not taken: 1; problems: 0.")
    assert states(view) == [("2", "asked: 1")]
    assert view.review.unchanged.text() == "Recorded already, and not listed: 2"
    assert view.review.question.hasFocus()
    QApplication.processEvents()
    QTest.keyClick(view.review.question, Qt.Key.Key_0)
    assert states(view) == [("2", "will be taken")]
    take(qtbot, view)
    assert numbers(desk) == ["1", "2", "3"]
    assert view.review.table.rows() == []
    assert view.source.pasted.toPlainText() == ""  # nothing that people wrote is kept longer than needed


def test_enter_leaves_an_order_out_and_takes_it_again(view: OrdersView, qtbot: QtBot, tmp_path: Path) -> None:
    read(qtbot, view, a_file(tmp_path, *GOOD))
    view.review.show_first()
    QTest.keyClick(view.review.table, Qt.Key.Key_Return)
    assert states(view) == [("A1", "left out"), ("A2", "will be taken")]
    assert view.review.take.text() == "Take orders (1)"
    QTest.keyClick(view.review.tick, Qt.Key.Key_Space)
    assert view.review.take.text() == "Take orders (2)"


def test_the_one_merchant_that_a_list_names_is_chosen(view: OrdersView) -> None:
    view.source.pasted.setPlainText(CHAT)
    assert view.source.merchant.currentText() == "正新商场"


def test_a_list_that_names_two_merchants_is_given_to_neither_unasked(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, presenter: OrdersPresenter
) -> None:
    read(qtbot, view, pasted=CHAT.replace("正新商场", "正新商场、兴隆超市"))
    assert shell.said[-1].headline == "Whose list is it?"
    assert "正新商场, 兴隆超市" in shell.said[-1].detail
    assert view.source.merchant_note.text() == "Whose list is it?"
    assert view.source.merchant.hasFocus()
    assert presenter.reviewing.draft is None
    QTest.keyClick(view.source.merchant, Qt.Key.Key_Down)
    QTest.keyClick(view.source.merchant, Qt.Key.Key_Down)
    QTest.keyClick(view.source.read, Qt.Key.Key_Space)
    idle(qtbot, view)
    assert {row.merchant for row in view.review.table.rows()} == {"兴隆超市"}


def test_a_chosen_file_is_read_and_not_the_text_pasted_before(view: OrdersView, qtbot: QtBot, tmp_path: Path) -> None:
    view.source.pasted.setPlainText(CHAT)
    assert view.source.read.text() == "Read the pasted list"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_file(tmp_path, *GOOD)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys, QEvent.Type.Drop))
    assert view.source.read.text() == "Read the file"
    QTest.keyClick(view.source.read, Qt.Key.Key_Space)
    idle(qtbot, view)
    assert [row.number for row in view.review.table.rows()] == ["A1", "A2"]


def test_enter_in_the_field_of_the_file_reads_the_file_and_not_the_text_pasted_before(
    view: OrdersView, qtbot: QtBot, tmp_path: Path
) -> None:
    view.source.pasted.setPlainText(CHAT)
    view.source.path.setText(str(a_file(tmp_path, *GOOD)))
    QTest.keyClick(view.source.path, Qt.Key.Key_Return)
    idle(qtbot, view)
    assert [row.number for row in view.review.table.rows()] == ["A1", "A2"]
    view.source.pasted.undo()
    assert view.source.pasted.toPlainText() == CHAT


@pytest.mark.parametrize("text", ["x" * 1_000_000, "白菜2斤" * 250_000, "1. 1-1-101 大米2斤\n" * 60_000])
def test_a_megabyte_is_pasted_at_once_and_all_of_it_is_read(
    view: OrdersView, presenter: OrdersPresenter, qtbot: QtBot, shell: FakeShell, text: str
) -> None:
    data = QMimeData()
    data.setText(text)
    view.source.pasted.insertFromMimeData(data)
    assert presenter.source.pasted == text
    assert len(view.source.pasted.toPlainText()) < 2000
    assert f"{len(text)} characters" in view.source.pasted.toPlainText()
    view.refresh(ALL_KINDS)
    assert presenter.source.pasted == text
    QTest.keyClick(view.source.pasted, Qt.Key.Key_Backspace)
    assert presenter.source.pasted == ""
    view.source.pasted.setPlainText(CHAT)
    assert presenter.source.pasted == CHAT


@pytest.mark.parametrize("first", [CHAT, "x" * 1_000_000], ids=["short", "long"])
@pytest.mark.parametrize("second", [CHAT * 2, "1. 1-1-101 大米2斤\n" * 400, "y" * 500_000], ids=["a", "b", "c"])
def test_what_is_marked_is_replaced_by_what_is_pasted(
    view: OrdersView, presenter: OrdersPresenter, first: str, second: str
) -> None:
    view.source.pasted.setPlainText(first)
    QApplication.clipboard().setText(second)
    view.source.pasted.setFocus()
    QTest.keySequence(view.source.pasted, QKeySequence.StandardKey.SelectAll)
    QTest.keySequence(view.source.pasted, QKeySequence.StandardKey.Paste)
    assert presenter.source.pasted == second


def test_a_list_is_pasted_read_and_taken_by_ctrl_enter(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    view = station(window)
    view.source.pasted.setFocus()
    view.source.pasted.setPlainText(CHAT.replace(" 小苹果3斤", ""))
    stroke = QKeySequence("Ctrl+Return")
    QTest.keySequence(native(window), stroke)
    idle(qtbot, view)
    assert view.review.table.rows()
    assert desk.queries.orders(10) == []
    view.review.table.setFocus()
    QTest.keySequence(native(window), stroke)
    idle(qtbot, view)
    assert len(desk.queries.orders(10)) > 0


def test_a_long_paste_stands_where_the_cursor_was(view: OrdersView, presenter: OrdersPresenter) -> None:
    view.source.pasted.setPlainText("😊 ab")
    cursor = view.source.pasted.textCursor()
    cursor.setPosition(4)
    view.source.pasted.setTextCursor(cursor)
    data = QMimeData()
    data.setText("x" * 5000)
    view.source.pasted.insertFromMimeData(data)
    assert presenter.source.pasted == "😊 a" + "x" * 5000 + "b"


def test_the_chat_group_is_the_merchants_name_at_first_and_remembered(
    view: OrdersView, qtbot: QtBot, presenter: OrdersPresenter
) -> None:
    view.source.pasted.setPlainText(CHAT)
    assert view.source.group.text() == "正新商场"
    view.source.group.setText("碧园 二群")
    read(qtbot, view, pasted=CHAT.replace(" 小苹果3斤", ""))
    take(qtbot, view)
    assert view.source.group.text() == ""
    view.source.pasted.setPlainText(CHAT)
    assert view.source.group.text() == "碧园 二群"


def test_a_recorded_chain_that_grew_is_read_again_as_its_differences(
    view: OrdersView, qtbot: QtBot, desk: Desk, shell: FakeShell
) -> None:
    first = "#接龙\n11月3日 正新商场\n1. 1-1-101 大米2斤\n2. 1-2-201 牛奶1盒\n3. 10-1-301 牛奶2盒\n"
    read(qtbot, view, pasted=first)
    take(qtbot, view)
    read(qtbot, view, pasted=first.replace("大米2斤", "大米3斤") + "4. 10-1-1001 大米1斤\n")
    assert sorted(states(view)) == [("1", "to change"), ("4", "will be taken")]
    assert view.review.unchanged.text() == "Recorded already, and not listed: 2"
    assert [row.items for row in view.review.table.rows() if row.number == "1"] == ["大米 2斤 → 3斤"]
    take(qtbot, view)
    assert shell.said[-1].headline == "Orders taken: 1."
    assert numbers(desk) == ["1", "2", "3", "4"]
    read(qtbot, view, pasted=first.replace("大米2斤", "大米3斤") + "4. 10-1-1001 大米1斤\n")
    assert shell.said[-1].headline == "All of it is recorded already: nothing to add."


def test_what_is_added_to_a_list_that_was_taken_before_counts_from_now(
    view: OrdersView, qtbot: QtBot, desk: Desk
) -> None:
    first = "#接龙\n11月3日 正新商场\n1. 1-1-101 大米2斤\n2. 1-2-201 牛奶1盒\n"
    read(qtbot, view, pasted=first)
    take(qtbot, view)
    before = desk.now()
    read(qtbot, view, pasted=first + "3. 10-1-1001 大米1斤\n")
    take(qtbot, view)
    placed = {row.number: times.parse_utc(row.ordered_at) for row in desk.queries.orders()}
    assert placed["1"] < placed["2"] < before <= placed["3"] <= desk.now()


def test_an_order_that_was_written_twice_is_asked_and_left_out_by_zero(
    view: OrdersView, qtbot: QtBot, desk: Desk
) -> None:
    read(qtbot, view, pasted="#接龙\n11月3日 正新商场\n1. 1-1-101 大米2斤\n2. 1-2-201 牛奶1盒\n3. 1-1-101 大米2斤\n")
    assert dict(states(view))["3"] == "asked: 1"
    QApplication.processEvents()
    assert view.review.question.leave_out.text() == "0   Leave the order out"
    QTest.keyClick(view.review.question, Qt.Key.Key_0)
    assert dict(states(view)) == {"1": "will be taken", "2": "will be taken", "3": "left out"}
    take(qtbot, view)
    assert numbers(desk) == ["1", "2"]


def test_an_entry_that_vanished_from_a_longer_chain_is_asked_and_then_withdrawn(
    view: OrdersView, qtbot: QtBot, desk: Desk
) -> None:
    head = "#接龙\n11月3日 正新商场\n"
    read(qtbot, view, pasted=head + "1. 1-1-101 大米2斤\n2. 1-2-201 牛奶1盒\n3. 10-1-301 牛奶2盒\n")
    take(qtbot, view)
    read(qtbot, view, pasted=head + "1. 1-1-101 大米2斤\n3. 10-1-301 牛奶2盒\n4. 10-1-1001 大米1斤\n")
    assert states(view) == [("2", "asked: 1"), ("4", "will be taken")]
    assert view.review.question.keep.text() == "Enter   Withdraw the order"
    QApplication.processEvents()  # nobody answers what was not on the screen yet
    QTest.keyClick(view.review.question, Qt.Key.Key_0)
    assert states(view) == [("2", "left out"), ("4", "will be taken")]
    view.review.table.select([view.review.table.rows()[0].order])
    QTest.keyClick(view.review.table, Qt.Key.Key_Return)
    assert states(view) == [("2", "to withdraw"), ("4", "will be taken")]
    take(qtbot, view)
    gone = [row for row in desk.queries.orders() if row.number == "2"]
    assert [row.state for row in gone] == ["cancelled"]
    again = head + "1. 1-1-101 大米2斤\n2. 1-2-201 牛奶1盒\n3. 10-1-301 牛奶2盒\n4. 10-1-1001 大米1斤\n"
    read(qtbot, view, pasted=again)
    assert states(view) == [("2", "asked: 1")]
    QApplication.processEvents()
    QTest.keyClick(view.review.question, Qt.Key.Key_Return)
    assert states(view) == [("2", "will be taken")]
    take(qtbot, view)
    assert sorted(row.state for row in desk.queries.orders() if row.number == "2") == ["cancelled", "open"]
    read(qtbot, view, pasted=again)
    assert states(view) == []


def test_dropping_the_draft_forgets_what_was_pasted(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, desk: Desk, presenter: OrdersPresenter
) -> None:
    read(qtbot, view, pasted=CHAT)
    QTest.keyClick(view.review.drop, Qt.Key.Key_Space)
    assert shell.said[-1].headline == "The draft is dropped."
    assert view.source.pasted.toPlainText() == presenter.source.pasted == ""
    assert view.review.table.rows() == []
    assert numbers(desk) == []


# when the surroundings fail


def test_a_stopped_reading_leaves_the_draft_before_it(
    view: OrdersView, qtbot: QtBot, presenter: OrdersPresenter, tmp_path: Path
) -> None:
    read(qtbot, view, a_file(tmp_path, *GOOD))
    presenter.reviewing.tick("mp-A1")
    stopped = presenter.read(presenter.source, lambda _done, _total: False)
    assert presenter.review(stopped).headline == "Reading was stopped."
    assert states(view) == [("A1", "left out"), ("A2", "will be taken")]
    assert presenter.doing is Doing.NOTHING


def test_without_a_shift_nothing_is_taken_and_the_draft_waits(
    window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    view = station(window)
    days.done(desk.do(c.CloseShift()))
    read(qtbot, view, a_file(tmp_path, *GOOD))
    take(qtbot, view)
    assert banner(window).headline == "No shift is open."
    assert numbers(desk) == []
    assert view.review.take.isEnabled() and view.review.take.hasFocus()


def test_a_busy_database_loses_no_order(
    window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = station(window)
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 30)
    read(qtbot, view, a_file(tmp_path, *GOOD))
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        take(qtbot, view)
        assert banner(window).headline == "Another program is holding the file."
        assert states(view) == [("A1", "will be taken"), ("A2", "will be taken")]
        other.execute("ROLLBACK")
    assert numbers(desk) == []
    assert view.review.take.hasFocus()
    take(qtbot, view)
    assert numbers(desk) == ["A1", "A2"]


# what is recorded


@pytest.fixture
def recorded(view: OrdersView, desk: Desk) -> OrdersView:
    """Four orders of the day, looked at."""
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    view.tabs.setCurrentWidget(view.recorded)
    view.refresh(frozenset({"orders"}))
    return view


def test_a_search_finds_by_address_and_number_and_enter_goes_to_the_list(recorded: OrdersView) -> None:
    page = recorded.recorded
    page.search.setFocus()
    QTest.keyClicks(page.search, "10-1 1001")
    assert [row.number for row in page.table.rows()] == ["4"]
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    assert page.table.current() == page.table.rows()[0]
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.lines.hasFocus()
    assert page.lines.current() == page.lines.rows()[0]


def test_an_order_is_cancelled_for_a_reason_and_only_for_one(
    recorded: OrdersView, shell: FakeShell, desk: Desk
) -> None:
    page = recorded.recorded
    page.table.select(["mp-2"])
    QTest.keyClick(page.cancel, Qt.Key.Key_Space)
    assert shell.said[-1].headline == "The reason is missing."
    assert page.reason.hasFocus()
    QTest.keyClicks(page.reason, "moved out")
    QTest.keyClick(page.reason, Qt.Key.Key_Return)
    assert shell.said[-1].detail == "2, 1-2-201: it is off the purchase list."
    order = desk.queries.order("mp-2")
    assert order is not None and order.state is OrderState.CANCELLED
    recorded.refresh(frozenset({"orders"}))
    assert not page.cancel.isEnabled()
    assert page.reason.text() == ""
    recorded.panel.take_back_last()
    order = desk.queries.order("mp-2")
    assert order is not None and order.state is OrderState.OPEN


def test_cancelling_without_a_chosen_order_says_so(recorded: OrdersView, shell: FakeShell) -> None:
    page = recorded.recorded
    page.reason.setFocus()
    QTest.keyClick(page.reason, Qt.Key.Key_Return)
    assert shell.said[-1].headline == "No order is chosen."
    assert page.table.hasFocus()


def test_addresses_are_ordered_as_people_walk() -> None:
    walked = sorted(["10-1-301", "2-1-1001", "2-1-201", "10-1-1001", "A-1-1"], key=place_key)
    assert walked == ["A-1-1", "2-1-201", "2-1-1001", "10-1-301", "10-1-1001"]


def test_recorded_orders_are_loaded_only_while_somebody_looks(
    view: OrdersView, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    view.refresh(frozenset({"orders"}))
    assert view.recorded.table.rows() == []
    view.tabs.setCurrentWidget(view.recorded)
    assert len(view.recorded.table.rows()) == 4


def test_open_orders_are_listed_however_old_and_others_only_if_late(desk: Desk) -> None:
    for number in range(1, 6):
        days.done(desk.do(c.TakeOrders((days.an_order(number, days.HOUSEHOLDS[0], [("RICE", "1")]),))))
    for number in (2, 3, 5):
        days.done(desk.do(c.CancelOrder(f"mp-{number}", "moved")))
    assert [row.number for row in desk.queries.orders(latest=2)] == ["5", "4", "1"]
    assert [row.number for row in desk.queries.orders()] == ["5", "4", "3", "2", "1"]


# the district's data


def a_district(folder: Path, *, checkpoint: str = "P01") -> Path:
    folder.mkdir()
    files = {
        "checkpoints": f"checkpoint,name\n{checkpoint},卡点\n",
        "compounds": f"compound,name,control,checkpoint\nC1,碧园小区,sealed,{checkpoint}\n",
        "buildings": "compound,building,units,floors,lift\nC1,1,2,6,0\n",
        "households": (
            "household,compound,building,unit,room,contact,phone,need\n"
            "C1-1-1-101,C1,1,1,101,王,13900000001,\nC1-1-1-102,C9,1,1,102,李,13900000002,\n"
        ),
        "merchants": "merchant,name,tier\nM01,正新商场,main\n",
        "products": "sku,name,category,unit,declared_price_fen,cold_chain\nRICE,大米,粮油,斤,320,0\n",
        "volunteers": "volunteer,name,role\nV01,李建国,supervisor\n",
    }
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def read_district(qtbot: QtBot, view: OrdersView, folder: Path | str) -> None:
    view.tabs.setCurrentWidget(view.district)
    view.district.folder.setText(str(folder))
    QTest.keyClick(view.district.folder, Qt.Key.Key_Return)
    idle(qtbot, view)


def test_a_district_is_read_looked_at_and_used_and_a_draft_matched_against_the_old_one_is_closed(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, desk: Desk, presenter: OrdersPresenter, tmp_path: Path
) -> None:
    read(qtbot, view, a_file(tmp_path, *GOOD))
    read_district(qtbot, view, a_district(tmp_path / "new"))
    assert shell.said[-1].headline == "Read, but not all of it is sound."
    assert shell.said[-1].detail.startswith("Problems: 1.")
    assert [row.place for row in view.district.problems.table.rows()] == ["households.csv, row 3, column compound"]
    assert len(desk.queries.reference.merchants()) == 2  # nothing is replaced yet
    QTest.keyClick(view.district.replace, Qt.Key.Key_Space)
    assert len(desk.queries.reference.merchants()) == 1
    assert "read its list again" in shell.said[-1].detail
    assert presenter.reviewing.draft is None
    view.refresh(frozenset({"reference"}))
    assert not view.review.take.isEnabled()
    assert [view.source.merchant.itemText(place) for place in range(1, view.source.merchant.count())] == ["正新商场"]


def test_a_district_without_this_checkpoint_cannot_be_used(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, tmp_path: Path
) -> None:
    read_district(qtbot, view, a_district(tmp_path / "other", checkpoint="P09"))
    assert shell.said[-1].headline == "This is not this laptop's district."
    assert "P01" in shell.said[-1].detail
    assert not view.district.replace.isEnabled()


@pytest.mark.parametrize(("folder", "said"), [("", "No folder yet."), ("~nobody/x", "No district could be read")])
def test_a_folder_without_a_district_is_said(
    view: OrdersView, qtbot: QtBot, shell: FakeShell, folder: str, said: str
) -> None:
    read_district(qtbot, view, folder)
    assert shell.said[-1].kind is Kind.REFUSED
    assert shell.said[-1].headline.startswith(said)


# the screen's size


@pytest.mark.parametrize(("size", "long_words"), [((860, 440), False), ((1366, 768), False), ((1366, 768), True)])
def test_the_station_never_has_to_be_scrolled_sideways(
    make_window: MakeWindow,
    qapp: QApplication,
    presenter: OrdersPresenter,
    theme: Theme,
    size: tuple[int, int],
    long_words: bool,
) -> None:
    theme.apply()
    if long_words:
        words.install(pseudo)
    try:
        window = orders_window(make_window, presenter)
        window.resize(*size)
        view = station(window)
        stage = window.findChild(QScrollArea, "stage")
        assert isinstance(stage, QScrollArea)
        for tab in range(view.tabs.count()):
            view.tabs.setCurrentIndex(tab)
            QApplication.processEvents()
            assert stage.horizontalScrollBar().maximum() == 0
        if size == (1366, 768) and not long_words:
            assert stage.verticalScrollBar().maximum() == 0
    finally:
        qapp.setStyleSheet("")
