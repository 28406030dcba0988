"""The columns of an order file are asked about where they are not certain, tried at once, used, and remembered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint_app import words
from checkpoint_app.desk import Desk
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.reasons import Cancelled
from checkpoint_app.intake.titles import Meaning
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.language import pseudo
from checkpoint_app.ui.orders.mapping_presenter import MappingPresenter
from checkpoint_app.ui.orders.mapping_view import MappingPage
from checkpoint_app.ui.orders.mapping_words import MEANINGS, meaning_words
from checkpoint_app.ui.orders.sheet_reading import SheetReading
from tests.intake.sheets import workbook
from tests.ui.conftest import FakeShell
from tests.ui.orders_pieces import desk_at_work

Row = list[Any]
CLEAR: Row = ["订单号", "商家", "地址", "商品", "数量", "单价(元)"]
ORDERS: list[Row] = [["A1", "M01", "1栋1单元101", "大米", 2, 3.2], ["A2", "M01", "10栋1单元301", "牛奶", 1, 6.5]]
ODD: Row = ["编号", "门牌", "物品", "几个", "下单时间"]
ODD_ORDERS: list[Row] = [
    [1, "1-1-101", "大米", 2, "2022-03-05 08:31"],
    [2, "10-1-301", "牛奶", 1, "2022-03-05 08:32"],
    [3, "9-9-909", "牛奶", 1, "2022-03-05 08:33"],
]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at_work(tmp_path / "orders.db")
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk) -> MappingPresenter:
    return MappingPresenter(desk)


@pytest.fixture
def drafts() -> list[Draft]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    presenter: MappingPresenter,
    shell: FakeShell,
    drafts: list[Draft],
    monkeypatch: pytest.MonkeyPatch,
) -> MappingPage:
    made = MappingPage(shell, presenter, drafts.append)
    # The platform of tests has no keyboard to give to a list that drops down.
    monkeypatch.setattr(made.meaning, "showPopup", lambda: None)
    qtbot.addWidget(made)
    made.resize(840, 520)
    made.show()
    return made


def go_on(_done: int, _total: int) -> bool:
    return True


def read(
    presenter: MappingPresenter, folder: Path, rows: Sequence[Sequence[Any]], name: str = "a.xlsx"
) -> SheetReading:
    return presenter.read(workbook(folder / name, rows), go_on)


def meanings(presenter: MappingPresenter) -> dict[str, tuple[str, str]]:
    return {row.name: (row.state, row.meaning) for row in presenter.rows()}


def choose(page: MappingPage, meaning: str) -> None:
    """Pick a meaning for the current column by keys."""
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.meaning.hasFocus()
    index = page.meaning.findData(meaning)
    assert index >= 0
    page.meaning.setCurrentIndex(index)
    page.meaning.activated.emit(index)


def test_a_file_whose_columns_are_certain_is_read_without_a_question(
    presenter: MappingPresenter, tmp_path: Path
) -> None:
    reading = read(presenter, tmp_path, [CLEAR, *ORDERS])
    assert reading.draft is not None
    assert [order.request.number for order in reading.draft.new] == ["A1", "A2"]
    assert presenter.opened(reading) is None
    assert presenter.is_open
    assert not presenter.asks
    assert presenter.effect() == "Orders: 2; to look at: 0; problems: 0."


def test_a_file_that_cannot_be_read_is_a_draft_that_says_so(presenter: MappingPresenter, tmp_path: Path) -> None:
    reading = presenter.read(tmp_path / "none.xlsx", go_on)
    assert reading.draft is not None
    assert reading.draft.problems[0].file == "none.xlsx"
    assert presenter.opened(reading) is None
    assert not presenter.is_open


def test_stopping_takes_nothing(presenter: MappingPresenter, tmp_path: Path) -> None:
    reading = presenter.read(workbook(tmp_path / "a.xlsx", [CLEAR, *ORDERS]), lambda _done, _total: False)
    assert reading.draft is not None
    assert isinstance(reading.draft.problems[0].reason, Cancelled)


def test_what_is_not_certain_is_asked_and_said_in_words(presenter: MappingPresenter, tmp_path: Path) -> None:
    reading = read(presenter, tmp_path, [ODD, *ODD_ORDERS])
    assert reading.draft is None
    answer = presenter.opened(reading)
    assert answer is not None
    assert (answer.kind, answer.headline) == (Kind.NOTICE, "Which column is what?")
    assert "No column gives: quantity, merchant." in answer.detail
    assert presenter.asks
    assert meanings(presenter)["B 门牌"] == ("clear", "Address")
    assert meanings(presenter)["D 几个"] == ("not used", "Not used")
    assert not presenter.can_read


def test_it_is_answered_by_keys_tried_at_once_and_read(
    qtbot: QtBot, page: MappingPage, presenter: MappingPresenter, drafts: list[Draft], tmp_path: Path
) -> None:
    presenter.opened(read(presenter, tmp_path, [ODD, *ODD_ORDERS]))
    assert page.effect.text() == "No column gives: quantity, merchant."
    assert not page.read.isEnabled()
    page.table.select([3])
    choose(page, "quantity")
    assert page.merchant.hasFocus()
    QTest.keyClick(page.merchant, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.effect.text() == "Orders: 2; to look at: 0; problems: 1.")
    assert page.problem.text().startswith("First problem: a.xlsx, Sheet1!B4 (门牌): No household")
    assert presenter.merchant == "M01"
    page.focus_first()
    qtbot.waitUntil(page.read.hasFocus)
    QTest.keyClick(page.read, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(drafts))
    assert [order.request.merchant for order in drafts[0].new] == ["M01", "M01"]
    assert not presenter.asks


def test_what_was_decided_is_used_at_once_for_the_next_file_with_these_titles(
    qtbot: QtBot, page: MappingPage, presenter: MappingPresenter, drafts: list[Draft], desk: Desk, tmp_path: Path
) -> None:
    presenter.opened(read(presenter, tmp_path, [ODD, *ODD_ORDERS]))
    presenter.say(3, "quantity")
    presenter.choose_merchant("M02")
    qtbot.waitUntil(lambda: presenter.result() is not None)
    page.read.click()
    qtbot.waitUntil(lambda: bool(drafts))
    other = MappingPresenter(desk)
    again = other.read(workbook(tmp_path / "next day.xlsx", [["title"], ODD, *ODD_ORDERS[:1]]), go_on)
    assert again.draft is not None
    assert [order.request.merchant for order in again.draft.new] == ["M02"]
    other.opened(again)
    other.say(0, "ignored")
    other.choose_merchant("M01")
    other.try_now(other.to_try or pytest.fail("nothing to try"))
    other.decide()
    assert read(presenter, tmp_path, [ODD, *ODD_ORDERS[:1]]).draft is not None
    changed = read(presenter, tmp_path, [ODD, *ODD_ORDERS[:1]])
    assert changed.draft is not None
    assert [order.request.merchant for order in changed.draft.new] == ["M01"]


def test_a_doubtful_column_stands_on_top_and_enter_leads_from_one_to_the_next(
    qtbot: QtBot, page: MappingPage, presenter: MappingPresenter, tmp_path: Path
) -> None:
    rows: list[Row] = [[None] * 5, ["A1", "M01", "1-1-101", "大米", 2], ["A2", "M01", "10-1-301", "牛奶", 1]]
    presenter.opened(read(presenter, tmp_path, rows))
    assert [row.state for row in presenter.rows()][:3] == ["look at this"] * 3
    page.focus_first()
    qtbot.waitUntil(page.table.hasFocus)
    seen = []
    for meaning in ("merchant", "address", "product"):
        row = page.table.current()
        assert row is not None
        seen.append(row.name)
        choose(page, meaning)
    assert seen == ["B", "C", "D"]
    assert presenter.next_doubtful() is None
    presenter.say(4, "quantity")
    assert presenter.can_read


def test_a_long_sheet_is_tried_off_the_screens_thread(
    qtbot: QtBot, page: MappingPage, presenter: MappingPresenter, shell: FakeShell, drafts: list[Draft], tmp_path: Path
) -> None:
    rows = [[n, "1-1-101", "大米", 1, "2022-03-05 08:31"] for n in range(450)]
    presenter.opened(read(presenter, tmp_path, [ODD, *rows]))
    presenter.say(3, "quantity")
    presenter.choose_merchant("M01")
    titles: list[str] = []
    shell.work.started.connect(titles.append)
    qtbot.waitUntil(lambda: presenter.effect().startswith("Orders:"))
    assert titles == ["Trying the columns"]
    page.read.click()
    qtbot.waitUntil(lambda: bool(drafts))


def test_reading_before_it_was_tried_reads_first(
    qtbot: QtBot, page: MappingPage, presenter: MappingPresenter, drafts: list[Draft], tmp_path: Path
) -> None:
    presenter.opened(read(presenter, tmp_path, [ODD, *ODD_ORDERS]))
    presenter.say(3, "quantity")
    presenter.choose_merchant("M01")
    page.read.click()
    qtbot.waitUntil(lambda: bool(drafts))
    assert len(drafts[0].new) == 2


def test_another_sheet_and_another_header_can_be_chosen(
    page: MappingPage, presenter: MappingPresenter, tmp_path: Path
) -> None:
    def more(sheet: Any) -> None:
        other = sheet.parent.create_sheet("第二天")
        for row in (["注意"], CLEAR, *ORDERS):
            other.append(row)
        other.sheet_state = "hidden"

    path = workbook(tmp_path / "a.xlsx", [CLEAR, *ORDERS], dress=more)
    presenter.opened(presenter.read(path, go_on))
    assert presenter.sheets() == [("Sheet1", "Sheet: Sheet1"), ("第二天", "Sheet: 第二天 (hidden)")]
    assert page.sheet.isVisible()
    presenter.choose_sheet("第二天")
    assert (presenter.sheet, presenter.header) == ("第二天", 2)
    assert presenter.headers()[:3] == [
        (0, "No titles: the first row is an order"),
        (1, "Titles in row 1: 注意"),
        (2, "Titles in row 2: 订单号 · 商家 · 地址 · 商品"),
    ]
    presenter.choose_header(1)
    assert presenter.header == 1
    assert not presenter.can_read
    presenter.choose_header(2)
    assert presenter.can_read


def test_a_merchant_that_the_file_names_is_offered_and_still_asked(presenter: MappingPresenter, tmp_path: Path) -> None:
    name = dict(presenter.merchants())["M01"]
    rows = [[f"{name} 3月5日团购"], ["编号", "门牌", "物品", "数量"], *(row[:4] for row in ODD_ORDERS)]
    reading = read(presenter, tmp_path, rows)
    assert reading.draft is None
    presenter.opened(reading)
    assert presenter.merchant == "M01"
    assert presenter.needs_merchant
    assert presenter.can_read


def test_a_column_of_one_product_is_named_by_it(presenter: MappingPresenter, tmp_path: Path) -> None:
    presenter.opened(read(presenter, tmp_path, [["门牌", "大米", "纯牛奶"], ["1-1-101", 2, 1], ["10-1-301", 1, 3]]))
    assert meanings(presenter)["B 大米"][0] == "clear"
    assert meanings(presenter)["B 大米"][1].startswith("Quantity of 大米")
    assert meanings(presenter)["C 纯牛奶"][0] == "look at this"
    keys = [key for key, _ in presenter.choices(2)]
    assert "goods:MILK" in keys
    presenter.say(2, "goods:MILK")
    assert presenter.choice(2) == "goods:MILK"
    presenter.say(2, "no such choice")
    assert presenter.choice(2) == "goods:MILK"


def test_closing_forgets_the_file(page: MappingPage, presenter: MappingPresenter, tmp_path: Path) -> None:
    presenter.opened(read(presenter, tmp_path, [CLEAR, *ORDERS]))
    assert page.table.total() == 6
    presenter.close()
    assert page.table.total() == 0
    assert not page.header.isVisible()
    assert not page.read.isEnabled()
    assert presenter.effect() == ""


def test_every_meaning_can_be_chosen_and_has_its_words() -> None:
    assert {*MEANINGS, "goods"} == set(get_args(Meaning))
    assert len({meaning_words(meaning) for meaning in get_args(Meaning)}) == len(get_args(Meaning))


def test_long_words_fit(
    qtbot: QtBot, qapp: QApplication, presenter: MappingPresenter, shell: FakeShell, tmp_path: Path
) -> None:
    words.install(pseudo)
    try:
        presenter.opened(read(presenter, tmp_path, [ODD, *ODD_ORDERS]))
        page = MappingPage(shell, presenter, lambda _: None)
        qtbot.addWidget(page)
        page.resize(600, 420)
        page.show()
        assert page.minimumSizeHint().width() <= 740
    finally:
        words.install(None)
