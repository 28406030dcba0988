"""Titles are understood as they are worded; a mapping says what it lacks, is changed by a person, and is remembered."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkpoint_app.domain import quantities
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.mapping import Mapping, Use, fingerprint, propose, propose_for, to_text
from checkpoint_app.intake.miniprogram import column_name, read_sheet
from checkpoint_app.intake.order_cells import Status, fen, order_number, quantity_and_unit, status_of, utc
from checkpoint_app.intake.problems import Problem, problem_place, problem_text
from checkpoint_app.intake.reasons import FileTooLarge
from checkpoint_app.intake.titles import EXACT, LIKE, Currency, Meaning, read_title
from checkpoint_app.intake.workbook import read_book
from tests.intake.sheets import workbook

Write = Callable[..., Path]


# titles


@pytest.mark.parametrize(
    ("text", "meaning", "currency", "number"),
    [
        ("订单号", "number", "", 0),
        (" 订 单 编 号：", "number", "", 0),
        ("跟团号", "serial", "", 0),
        ("收货人手机号*", "phone", "", 0),
        ("详细地址（必填）", "address", "", 0),
        ("楼栋", "building", "", 0),
        ("楼栋号-单元号-房间号", "address", "", 0),
        ("单价(分)", "price_fen", "fen", 0),
        ("单价（元）", "price_yuan", "yuan", 0),
        ("金额/元", "amount_yuan", "yuan", 0),
        ("单价(美元)", "price_yuan", "foreign", 0),
        ("Price (USD)", "price_yuan", "foreign", 0),
        ("实付金额(元)", "total_yuan", "yuan", 0),
        ("商品2", "product", "", 2),
        ("商品名称(3)", "product", "", 3),
        ("商品2单价", "price_yuan", "", 2),
        ("买家留言", "note", "", 0),
        ("退款状态", "status", "", 0),
        ("接龙内容", "items", "", 0),
        ("Quantity", "quantity", "", 0),
        ("单位", "measure", "", 0),
        ("支付单号", "ignored", "", 0),
        ("微信昵称", "ignored", "", 0),
    ],
)
def test_titles_are_understood_as_they_are_worded(text: str, meaning: Meaning, currency: Currency, number: int) -> None:
    title = read_title(text)
    assert (title.meaning, title.currency, title.number) == (meaning, currency, number)
    assert title.confidence in (EXACT, LIKE)


@pytest.mark.parametrize("text", ["", "白菜", "大米10斤", "牛奶250ml*12盒", "x" * 40, "积分"])
def test_words_that_are_no_title_are_not_made_one(text: str) -> None:
    assert read_title(text).confidence == 0


# cells


@pytest.mark.parametrize(
    ("text", "in_fen", "value"),
    [
        ("1.5", False, 150),
        ("¥1,234.50", False, 123450),
        ("１．５元", False, 150),
        ("150", True, 150),
        ("150.00", True, 150),
        ("1.505", False, None),
        ("1.5", True, None),
        ("12,34", False, None),
        ("-1", False, None),
        ("$3", False, None),
    ],
)
def test_money_is_exact_or_none(text: str, in_fen: bool, value: int | None) -> None:
    assert fen(text, in_fen=in_fen) == value


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("已取消", "withdrawn"),
        ("已退款", "withdrawn"),
        ("交易关闭", "withdrawn"),
        ("全额退款", "withdrawn"),
        ("Cancelled", "withdrawn"),
        ("待付款", "unpaid"),
        ("未支付", "unpaid"),
        ("待发货", "stands"),
        ("无售后", "stands"),
        ("", "stands"),
        ("部分退款", "unclear"),
        ("退款中", "unclear"),
        ("申请退款", "unclear"),
        ("???", "unclear"),
    ],
)
def test_a_status_stands_or_does_not_or_is_asked(text: str, status: Status) -> None:
    assert status_of(text) == status


def test_other_cells() -> None:
    assert quantity_and_unit("x2斤") == (quantities.parse("2"), "斤")
    assert quantity_and_unit("两斤") is None
    assert order_number(" a1 ") == "A1"
    assert order_number("2.02111E+13") is None
    assert utc("2022年3月5日 8:31") == "2022-03-05T00:31:00Z"


# mappings


def mapping(*meanings: Meaning, merchant: str = "") -> Mapping:
    return Mapping("S", 1, tuple("ABCDEFGH"[: len(meanings)]), tuple(Use(meaning) for meaning in meanings), merchant)


@pytest.mark.parametrize(
    ("made", "missing"),
    [
        (mapping("address", "product", "quantity", "merchant"), ()),
        (mapping("building", "room", "items", merchant="M01"), ()),
        (mapping("address", "goods", "goods", merchant="M01"), ()),
        (mapping("address", "sku", merchant="M01"), ("quantity",)),
        (mapping("building", "unit", "note"), ("address", "goods", "merchant")),
    ],
)
def test_a_mapping_says_what_an_order_still_lacks(made: Mapping, missing: tuple[str, ...]) -> None:
    assert made.missing == missing
    assert made.certain == (not missing)


def test_a_persons_word_is_sure_and_takes_the_meaning_from_another_column() -> None:
    made = Mapping("S", 1, ("A", "B", "C"), (Use("address", 60), Use("ignored", 90), Use("product", 50)))
    said = made.said(1, "address")
    assert [use.meaning for use in said.uses] == ["ignored", "address", "product"]
    assert said.doubtful == (2,)
    assert said.decided
    assert said.confirmed().doubtful == ()
    assert [use.meaning for use in said.said(0, "product").uses] == ["product", "address", "product"]


def test_a_source_is_told_by_its_titles_and_their_order() -> None:
    assert fingerprint(("订单号", "地址")) == fingerprint((" 订单号 ", "地 址"))
    assert fingerprint(("订单号", "地址")) != fingerprint(("地址", "订单号"))


def test_what_was_decided_comes_back_and_what_cannot_be_used_does_not(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = [["title"], ["甲", "乙", "丙"], ["1-1-102", "白菜", 2]]
    (sheet,) = read_book(workbook(tmp_path / "a.xlsx", rows)).sheets
    decided = mapping("address", "product", "quantity", merchant="M01")
    kept = {fingerprint(("甲", "乙", "丙")): to_text(decided)}
    found = propose_for(sheet, catalogue, lambda source: kept.get(source, ""))
    assert (found.uses, found.merchant, found.first, found.decided) == (decided.uses, "M01", 2, True)
    for damaged in (
        "{",
        "[]",
        '{"uses":[["address",""]],"merchant":""}',
        '{"uses":[["new",""],["a",""],["b",""]],"merchant":""}',
    ):
        assert not propose_for(sheet, catalogue, lambda _source, text=damaged: text).decided  # type: ignore[misc]


def test_two_columns_of_one_meaning_are_asked_about(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = [["订单号", "订单编号", "地址", "收货地址", "商品", "数量"], ["A1", "B1", "1-1-102", "1-1-201", "白菜", 2]]
    _, found = propose(read_book(workbook(tmp_path / "a.xlsx", rows)), catalogue)
    assert [found.titles[place] for place in found.doubtful] == ["订单编号", "收货地址"]


def test_a_room_beside_a_building_is_no_whole_address(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = [["楼栋", "门牌号", "商品", "数量"], *(["1栋", f"{n}02", "白菜", 1] for n in range(1, 6))]
    _, found = propose(read_book(workbook(tmp_path / "a.xlsx", rows)), catalogue)
    assert [use.meaning for use in found.uses] == ["building", "room", "product", "quantity"]


def test_a_column_is_named_by_its_letter_and_title() -> None:
    made = Mapping("S", 1, ("单价", ""), (Use("price_yuan"), Use("ignored")))
    assert [column_name(made, place) for place in (0, 1)] == ["A 单价", "B"]


# any file at all


def test_a_file_of_a_hundred_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(100 * 1024 * 1024)
    assert read_book(path).problems == (Problem("a.xlsx", 0, "", FileTooLarge(50)),)


TITLES = [
    "订单号",
    "序号",
    "商家",
    "地址",
    "楼栋",
    "房号",
    "姓名",
    "电话",
    "商品",
    "商品编码",
    "数量",
    "单价",
    "金额",
    "实付金额",
]
TITLES += ["接龙内容", "备注", "状态", "下单时间", "规格", "单位", "白菜", "土豆", "", "不认识"]
CELLS = [
    "",
    "A1",
    "A2",
    "M01",
    "1-1-102",
    "1-1-201",
    "1",
    "102",
    "王芳",
    "13922078256",
    "白菜",
    "土豆",
    "榴莲",
    "VEG-BAICAI",
    "2",
]
CELLS += [
    "0",
    "-1",
    "1.5",
    "¥3",
    "$3",
    "白菜2斤;土豆3斤",
    "已取消",
    "待付款",
    "2022-03-05",
    "合计",
    "10000000",
    "#REF!",
    "=1",
    "  ",
]


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_no_sheet_makes_it_raise_and_no_row_vanishes(tmp_path: Path, catalogue: Catalogue, data: st.DataObject) -> None:
    header = data.draw(st.lists(st.sampled_from(TITLES), min_size=2, max_size=9))
    wide = len(header)
    rows: list[list[Any]] = data.draw(
        st.lists(st.lists(st.sampled_from(CELLS), min_size=wide, max_size=wide), min_size=1, max_size=6)
    )
    out = io.StringIO(newline="")
    csv.writer(out).writerows([header, *rows])
    path = tmp_path / "t.csv"
    path.write_text(out.getvalue(), encoding="utf-8")
    book = read_book(path)
    if not book.sheets:
        assert book.problems
        return
    sheet, guessed = propose(book, catalogue)
    made = guessed.confirmed()
    if not made.merchant and not made.has("merchant"):
        made = Mapping(made.sheet, made.first, made.titles, made.uses, "M01")
    if made.missing:
        return
    draft = read_sheet(book, sheet, made, catalogue, {}, day="2022-03-05T00:00:00Z")
    for problem in (*draft.problems, *(doubt for order in draft.orders for doubt in order.doubts)):
        assert problem_text(problem)
        assert problem_place(problem)
    for order in draft.orders:
        assert order.request.lines
        assert all(0 < line.quantity <= quantities.LARGEST and line.price_fen >= 0 for line in order.request.lines)
    seen = {problem.row for problem in draft.problems}
    seen |= {row for order in draft.withheld for row in order.rows} | {order.row for order in draft.orders}
    first = {row.line for row in sheet.rows[made.first :] if any(row.cells)}
    assert draft.problems or draft.orders or draft.void or not first
    assert not first or seen
