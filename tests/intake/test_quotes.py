"""A merchant's prices come back: in our own list, in its own sheet, or in the words of a chat; nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from checkpoint_app.domain import money
from checkpoint_app.domain.reference import District
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.problems import PASTED_TEXT, Problem, problem_text
from checkpoint_app.intake.quotes import QuoteReading, read_quote_text, read_quotes
from checkpoint_app.intake.reasons import (
    BadPrice,
    MissingColumn,
    MissingFile,
    NameShortened,
    Reason,
    UnknownItem,
    UnknownProduct,
)
from checkpoint_app.intake.sheet_reasons import (
    ErrorCell,
    ForeignCurrency,
    FormulaCell,
    FormulaWithoutValue,
    NearestName,
    NoPrice,
    NoQuoteIn,
    NoQuotes,
    QuotedTwice,
    QuoteUnitDiffers,
    QuoteUnitTurned,
)
from checkpoint_app.reports.purchase_list import PaperLine, PurchasePaper, as_text, write_purchase_xlsx
from tests.intake.sheets import patched, workbook

Write = Callable[..., Path]

PAPER = PurchasePaper(
    number="20220305-M01-1",
    merchant="正新商场",
    checkpoint="1号卡点",
    closed_at="2022-03-05T04:00:00.000Z",
    cancelled_at="",
    made_at=datetime(2022, 3, 5, 4, tzinfo=UTC),
    lines=(
        PaperLine("VEG-BAICAI", "白菜", "斤", Decimal(30)),
        PaperLine("GRA-DAMI10", "大米10斤", "袋", Decimal(12)),
        PaperLine("VEG-TUDOU", "土豆", "斤", Decimal("7.5")),
    ),
)


def prices(reading: QuoteReading) -> list[tuple[str, str, int]]:
    return [(line.sku, line.unit, line.price_fen) for line in reading.lines]


def reasons(problems: tuple[Problem, ...]) -> list[tuple[str, Reason]]:
    return [(problem.cell or str(problem.row), problem.reason) for problem in problems]


# our own list


def test_our_own_workbook_comes_back_filled_in(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "list.xlsx"
    write_purchase_xlsx(PAPER, path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    (row,) = (number for number in range(1, 6) if sheet.cell(number, 1).value == "VEG-BAICAI")
    sheet.cell(row, 5).value = 1.5
    sheet.cell(row + 1, 5).value = "¥34.90"
    book.save(path)
    reading = read_quotes(path, catalogue)
    assert reading.problems == ()
    assert prices(reading) == [("VEG-BAICAI", "斤", 150), ("GRA-DAMI10", "袋", 3490)]
    assert [reason for _, reason in reasons(reading.doubts)] == [NoPrice("土豆")]
    assert reading.doubts[0].cell.endswith(f"!E{row + 2}")


def test_our_own_workbook_without_a_price_has_no_quotes(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "list.xlsx"
    write_purchase_xlsx(PAPER, path)
    reading = read_quotes(path, catalogue)
    assert reading.lines == ()
    assert reading.problems == (Problem("list.xlsx", 0, "", NoQuotes()),)
    assert len(reading.doubts) == 3


def test_our_own_text_comes_back_with_a_price_behind_each_item(catalogue: Catalogue) -> None:
    lines = as_text(PAPER).splitlines()
    for number, price in ((1, " 1.5"), (2, " 35元/袋"), (3, "：1块8")):
        lines[number] += price
    reading = read_quote_text("\n".join(lines), catalogue)
    assert reading.problems == ()
    assert prices(reading) == [("VEG-BAICAI", "斤", 150), ("GRA-DAMI10", "袋", 3500), ("VEG-TUDOU", "斤", 180)]
    assert all(isinstance(doubt.reason, NoQuoteIn) for doubt in reading.doubts)


def test_our_own_text_without_prices_says_so_for_each_item(catalogue: Catalogue) -> None:
    reading = read_quote_text(as_text(PAPER), catalogue)
    assert reading.problems == (Problem(PASTED_TEXT, 0, "", NoQuotes()),)
    assert [d.reason for d in reading.doubts if isinstance(d.reason, NoPrice)] == [
        NoPrice("白菜"),
        NoPrice("大米10斤"),
        NoPrice("土豆"),
    ]


# a merchant's own sheet


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (["编码", "品名", "单位", "单价(元)"], ["VEG-BAICAI", "白菜", "斤", 1.5]),
        (["商品", "报价"], ["白菜", "1.50元"]),
        (["品名", "规格", "单位", "今日报价"], ["白菜", "默认", "斤", "￥1.5"]),
        (["品名", "单价（分）"], ["白菜", 150]),
        (["code", "item", "unit", "quantity", "price"], ["VEG-BAICAI", "白菜", "斤", 30, 1.5]),
        (["品名", "单位", "批发价"], ["白菜", "公斤", 3]),
    ],
)
def test_a_merchants_own_sheet_is_read_by_its_titles(
    tmp_path: Path, catalogue: Catalogue, header: list[str], row: list[object]
) -> None:
    reading = read_quotes(workbook(tmp_path / "q.xlsx", [header, row]), catalogue)
    assert reading.problems == ()
    assert prices(reading) == [("VEG-BAICAI", "斤", 150)]


def test_every_wrong_cell_is_said_and_the_others_are_read(tmp_path: Path, catalogue: Catalogue) -> None:
    path = workbook(
        tmp_path / "q.xlsx",
        [
            ["编码", "品名", "单位", "单价(元)"],
            ["VEG-BAICAI", "白菜", "斤", 1.5],
            ["NO-SUCH", "没有", "斤", 1],
            ["", "榴莲", "斤", 1],
            ["VEG-TUDOU", "土豆", "箱", 20],
            ["GRA-DAMI10", "大米", "袋", "35-36"],
            ["EGG-JIDAN30", "鸡蛋30枚", "板", "$4"],
            ["MEA-NIUROU", "牛肉", "斤", "缺货"],
            ["OIL-DADOU5", "大豆油5L", "桶", 60],
            ["OIL-DADOU5", "大豆油5L", "桶", 61],
            ["合计", "", "", 100],
        ],
    )
    known = {product: catalogue.product(product) for product in ("EGG-JIDAN30", "OIL-DADOU5")}
    reading = read_quotes(path, catalogue)
    found = dict(reasons(reading.problems))
    assert found["Sheet1!A3"] == UnknownProduct("NO-SUCH")
    assert found["Sheet1!B4"] == UnknownItem("榴莲")
    assert found["Sheet1!D5"] == QuoteUnitDiffers("箱", "土豆", "斤")
    assert found["Sheet1!D6"] == BadPrice("35-36")
    if all(known.values()):
        assert found["Sheet1!D7"] == ForeignCurrency("$4")
        assert found["Sheet1!D10"] == QuotedTwice("大豆油5L", 9)
    assert ("Sheet1!D8", NoPrice("牛肉")) in reasons(reading.doubts)
    assert prices(reading) == [("VEG-BAICAI", "斤", 150)]


def test_a_formula_is_pointed_out_and_one_without_a_result_is_refused(tmp_path: Path, catalogue: Catalogue) -> None:
    path = workbook(tmp_path / "q.xlsx", [["品名", "单价"], ["白菜", 1.5], ["土豆", 1.8], ["牛肉", 42]])

    def compute(text: str) -> str:
        text = text.replace('<c r="B2" t="n"><v>1.5</v>', '<c r="B2"><f>3/2</f><v>1.5</v>')
        text = text.replace('<c r="B3" t="n"><v>1.8</v>', '<c r="B3"><f>B2*1.2</f>')
        return text.replace('<c r="B4" t="n"><v>42</v>', '<c r="B4" t="e"><v>#N/A</v>')

    reading = read_quotes(patched(path, {"xl/worksheets/sheet1.xml": compute}), catalogue)
    assert prices(reading) == [("VEG-BAICAI", "斤", 150)]
    assert reasons(reading.doubts) == [("Sheet1!B2", FormulaCell("1.5"))]
    assert reasons(reading.problems) == [("Sheet1!B3", FormulaWithoutValue()), ("Sheet1!B4", ErrorCell("#N/A"))]


def test_a_file_without_prices_or_goods_says_what_is_missing(
    tmp_path: Path, write: Write, catalogue: Catalogue
) -> None:
    reading = read_quotes(workbook(tmp_path / "q.xlsx", [["品名", "备注"], ["白菜", "好"]]), catalogue)
    assert reading.problems == (Problem("q.xlsx", 0, "", MissingColumn(("price",), ("品名", "备注"))),)
    assert read_quotes(tmp_path / "none.csv", catalogue).problems == (Problem("none.csv", 0, "", MissingFile()),)
    reading = read_quotes(write("q.txt", "白菜 1.5\n", encoding="gbk"), catalogue)
    assert prices(reading) == [("VEG-BAICAI", "斤", 150)]
    assert reading.encoding == "GBK"
    assert read_quotes(tmp_path / "none.txt", catalogue).problems[0].reason == MissingFile()


# words


@pytest.mark.parametrize(
    "line",
    [
        "白菜 1.5元/斤",
        "白菜1.5",
        "白菜：1.5元",
        "白菜 ¥1.50",
        "白菜 1块5",
        "白菜 1块5一斤",
        "白菜1元5角",
        "白菜 一块五",
        "白菜 150分",
        "白菜 15毛",
        "3、白菜 1.5元一斤",
        "(3) 白菜 1.5/斤",
        "3. 白菜 1.5",
        "白菜价格1.5",
        "白菜今天涨到1.5元每斤",
        "白菜 30 斤 1.5",
        "白菜 30斤：1.5元/斤",
        "白菜１．５元／斤",
        "白菜 1.5块钱一斤",
        "白菜-1.5",
        "白菜=1.5",
    ],
)
def test_a_price_is_read_however_it_is_worded(catalogue: Catalogue, line: str) -> None:
    reading = read_quote_text(line, catalogue)
    assert (prices(reading), reading.problems, reading.doubts) == ([("VEG-BAICAI", "斤", 150)], (), ())


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("0.5", 50),
        ("12", 1200),
        ("1块8", 180),
        ("1块85", 185),
        ("两块", 200),
        ("十二块", 1200),
        ("3块钱", 300),
        ("2元零5分", 205),
        ("8毛", 80),
        ("8毛5", 85),
        ("9角", 90),
    ],
)
def test_amounts_as_they_are_spoken(catalogue: Catalogue, text: str, fen: int) -> None:
    reading = read_quote_text(f"白菜 {text}", catalogue)
    assert [line.price_fen for line in reading.lines] == [fen], reading.problems


def test_a_size_in_the_name_is_no_price(catalogue: Catalogue) -> None:
    reading = read_quote_text("鸡蛋30枚 26\n大米10斤35\n大米10斤 35.5元/袋 ", catalogue)
    assert [line.price_fen for line in reading.lines if line.sku != "GRA-DAMI10"] == [2600]
    assert [problem.reason for problem in reading.problems] == [QuotedTwice("大米10斤", 2)]


def test_several_prices_stand_in_one_line(catalogue: Catalogue) -> None:
    for text in ("白菜1.5，土豆1.8，牛肉42", "白菜1.5 土豆1.8 牛肉42", "白菜1.5元/斤、土豆1块8；牛肉42元一斤"):
        reading = read_quote_text(text, catalogue)
        assert reading.problems == ()
        assert [line.price_fen for line in reading.lines] == [150, 180, 4200]


@pytest.mark.parametrize(
    ("line", "fen", "turned"),
    [
        ("白菜 3元/公斤", 150, True),
        ("白菜 3元一公斤", 150, True),
        ("白菜 4.5元/3斤", 150, True),
        ("白菜 1.5元/500g", 150, True),
        ("大米10斤 35元/包", 3500, True),
    ],
)
def test_a_price_for_another_unit_is_worked_out_exactly_and_shown(
    catalogue: Catalogue, line: str, fen: int, turned: bool
) -> None:
    reading = read_quote_text(line, catalogue)
    assert [each.price_fen for each in reading.lines] == [fen], reading.problems
    assert any(isinstance(doubt.reason, QuoteUnitTurned) for doubt in reading.doubts) is turned


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("白菜 20元/箱", QuoteUnitDiffers("箱", "白菜", "斤")),
        ("白菜 10元/3斤", QuoteUnitDiffers("3斤", "白菜", "斤")),
        ("榴莲 20元/斤", UnknownItem("榴莲")),
        ("白菜 1.5-2元", BadPrice("1.5-2元")),
        ("白菜 1.505", BadPrice("1.505")),
        ("白菜 $3", ForeignCurrency("$3")),
        ("白菜 0元", BadPrice("0元")),
    ],
)
def test_what_is_no_certain_price_is_said_and_not_taken(catalogue: Catalogue, line: str, reason: Reason) -> None:
    reading = read_quote_text(line, catalogue)
    assert reading.lines == ()
    assert [problem.reason for problem in reading.problems] == [reason]


@pytest.mark.parametrize("line", ["白菜没有", "白菜 缺货", "白菜：没货了", "白菜", "白菜 30斤"])
def test_a_product_without_a_price_is_said(catalogue: Catalogue, line: str) -> None:
    reading = read_quote_text(f"土豆 1.8\n{line}", catalogue)
    assert reading.problems == ()
    assert prices(reading) == [("VEG-TUDOU", "斤", 180)]
    assert NoPrice("白菜") in [doubt.reason for doubt in reading.doubts]


def test_a_shortened_name_is_a_doubt_and_an_ambiguous_one_a_problem(catalogue: Catalogue) -> None:
    reading = read_quote_text("大米 35元/袋", catalogue)
    assert prices(reading) == [("GRA-DAMI10", "袋", 3500)]
    assert [doubt.reason for doubt in reading.doubts] == [NameShortened("大米", "大米10斤")]


def test_a_name_that_only_looks_like_one_is_a_doubt(catalogue: Catalogue) -> None:
    reading = read_quote_text("白菜心 3元", catalogue)
    assert [doubt.reason for doubt in reading.doubts] == [NearestName("白菜心", "白菜")]


def test_greetings_are_left_out_and_said(catalogue: Catalogue) -> None:
    reading = read_quote_text("老板好\n白菜 1.5\n谢谢！", catalogue)
    assert prices(reading) == [("VEG-BAICAI", "斤", 150)]
    assert [doubt.row for doubt in reading.doubts] == [1, 3]


def test_an_empty_text_has_no_quotes(catalogue: Catalogue) -> None:
    assert read_quote_text("  \n", catalogue).problems == (Problem(PASTED_TEXT, 0, "", NoQuotes()),)


@given(st.data())
def test_any_prices_read_back_equal(district: District, catalogue: Catalogue, data: st.DataObject) -> None:
    goods = data.draw(st.lists(st.sampled_from(district.products), min_size=1, max_size=6, unique_by=lambda p: p.sku))
    wanted = [(product.sku, product.unit, data.draw(st.integers(1, 99_999))) for product in goods]
    form = data.draw(
        st.sampled_from(["{name} {yuan}元/{unit}", "{name}：{yuan}", "{name} {yuan}元一{unit}", "{name}¥{yuan}"])
    )
    text = "\n".join(
        form.format(name=product.name, unit=product.unit, yuan=money.text(price))
        for product, (_, _, price) in zip(goods, wanted, strict=True)
    )
    reading = read_quote_text(text, catalogue)
    assert reading.problems == ()
    assert prices(reading) == wanted


@given(st.text(alphabet="白菜土豆大米10斤35.元块毛/-，;¥$\n 一五没货榴莲", max_size=60))
def test_no_text_makes_it_raise_and_nothing_is_passed_over(catalogue: Catalogue, text: str) -> None:
    reading = read_quote_text(text, catalogue)
    assert reading.lines or reading.problems
    assert all(line.price_fen > 0 for line in reading.lines)
    assert all(problem_text(problem) for problem in (*reading.problems, *reading.doubts))
