"""What merchants' packing lists announce, and what is said where they cannot be read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkpoint_app.db.rows import BoundCode
from checkpoint_app.domain import quantities
from checkpoint_app.domain.facts import AnnouncedLine
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.goods_file_reasons import (
    BadBarcode,
    BadBatch,
    BadDay,
    CasesDiffer,
    CaseSizeUnknown,
    CodeAndNameDiffer,
    ExpiresBeforeProduced,
    LotDiffers,
    NoneAnnounced,
    NotALine,
    NotAPackingList,
    PackedUnitDiffers,
    ShelfLifeAlone,
    UnknownBarcode,
)
from checkpoint_app.intake.packing_cells import Span, batch, day, meaning_of, span
from checkpoint_app.intake.packing_list import PackingReading, read_packing_list, read_packing_text
from checkpoint_app.intake.problems import PASTED_TEXT, Problem
from checkpoint_app.intake.reasons import (
    BadQuantity,
    EmptyFile,
    MissingColumn,
    NegativeQuantity,
    Reason,
    UnknownItem,
    UnknownProduct,
    WrongColumnCount,
)
from checkpoint_app.intake.sheet_reasons import BrokenWorkbook, HiddenSheet, OtherSheet, TotalsRow
from tests.intake.conftest import Write
from tests.intake.sheets import workbook

CODES = {
    "06920001000127": ("SEA-DAIYU", "1"),
    "16920001000124": ("SEA-DAIYU", "10"),
    "06920001000158": ("MIL-CHUNNAI", "1"),
}


def bound(key: str) -> BoundCode | None:
    return BoundCode(key, CODES[key][0], Decimal(CODES[key][1])) if key in CODES else None


def line(sku: str, quantity: str, unit: str, *marks: str) -> AnnouncedLine:
    return AnnouncedLine(sku, Decimal(quantity), unit, *marks)


def announced(reading: PackingReading) -> list[AnnouncedLine]:
    return [each.line for each in reading.lines]


def reasons(problems: tuple[Problem, ...]) -> list[Reason]:
    return [problem.reason for problem in problems]


def test_a_merchants_csv_file_is_read_by_its_titles(write: Write, catalogue: Catalogue) -> None:
    path = write(
        "装箱单.csv",
        "送货单 2021-11-03\n"
        "序号,商品编码,商品名称,发货数量,单位,批号,生产日期,保质期(天),产地\n"
        "1,SEA-DAIYU,进口带鱼,20,袋,B7,2021-09-01,365,挪威\n"
        "2,VEG-BAICAI,白菜,250,公斤,,2021/11/3,,\n"
        "3,,大米10斤,30,袋,M-2,20211001,12个月,五常\n"
        "合计,,,300,,,,,\n",
        "gbk",
    )
    reading = read_packing_list(path, catalogue, bound)
    assert reading.problems == ()
    assert reading.whole
    assert announced(reading) == [
        line("SEA-DAIYU", "20", "袋", "B7", "2021-09-01", "2022-09-01", "挪威"),
        line("VEG-BAICAI", "500", "斤", "", "2021-11-03"),
        line("GRA-DAMI10", "30", "袋", "M-2", "2021-10-01", "2022-10-01", "五常"),
    ]
    assert [each.row for each in reading.lines] == [3, 4, 5]
    assert reasons(reading.doubts) == [TotalsRow("合计")]


def test_cases_count_as_their_pieces(write: Write, catalogue: Catalogue) -> None:
    path = write("list.csv", "品名,箱数,每箱数量,批次\n进口带鱼,3,12,A1\n进口虾仁,2件,20,\n")
    assert announced(read_packing_list(path, catalogue, bound)) == [
        line("SEA-DAIYU", "36", "袋", "A1"),
        line("SEA-XIAREN", "40", "袋"),
    ]


def test_a_case_code_counts_as_its_pieces(write: Write, catalogue: Catalogue) -> None:
    path = write("list.csv", "条码,数量,单位\n16920001000124,4,箱\n6920001000127,7,袋\n")
    reading = read_packing_list(path, catalogue, bound)
    assert announced(reading) == [line("SEA-DAIYU", "47", "袋")]


def test_the_same_lot_in_two_rows_adds_up_and_another_batch_is_a_lot_of_its_own(
    write: Write, catalogue: Catalogue
) -> None:
    path = write("list.csv", "品名,数量,批号\n进口带鱼,3,A1\n进口带鱼,4,A1\n进口带鱼,5,A2\n")
    assert announced(read_packing_list(path, catalogue, bound)) == [
        line("SEA-DAIYU", "7", "袋", "A1"),
        line("SEA-DAIYU", "5", "袋", "A2"),
    ]


@pytest.mark.parametrize(
    ("header", "row", "column", "reason"),
    [
        ("品名,数量", "星星果,3", "品名", UnknownItem("星星果")),
        ("商品编码,数量", "SEA-X,3", "商品编码", UnknownProduct("SEA-X")),
        ("条码,数量", "6901234567892,3", "条码", UnknownBarcode("6901234567892")),
        ("条码,数量", "6901234567893,3", "条码", BadBarcode("6901234567893")),
        ("品名,数量", "进口带鱼,many", "数量", BadQuantity("many")),
        ("品名,数量", "进口带鱼,-3", "数量", NegativeQuantity("-3")),
        ("品名,数量", "进口带鱼,2000000", "数量", BadQuantity("2000000")),
        ("品名,数量,单位", "进口带鱼,3,公斤", "单位", PackedUnitDiffers("公斤", "进口带鱼", "袋")),
        ("品名,数量", "进口带鱼,3箱", "数量", CaseSizeUnknown("进口带鱼", "3箱")),
        ("品名,箱数,每箱数量,数量", "进口带鱼,3,12,30", "数量", CasesDiffer("3", "12", "30")),
        ("品名,数量,生产日期", "进口带鱼,3,2021-02-30", "生产日期", BadDay("2021-02-30")),
        ("品名,数量,保质期", "进口带鱼,3,很久", "保质期", BadDay("很久")),
        ("品名,数量,批号", "进口带鱼,3,2.02111E+13", "批号", BadBatch("2.02111E+13")),
        ("品名,数量,批号", f"进口带鱼,3,{'x' * 41}", "批号", BadBatch("x" * 41)),
        (
            "品名,数量,生产日期,到期日期",
            "进口带鱼,3,2021-10-01,2021-09-01",
            "到期日期",
            ExpiresBeforeProduced("2021-10-01", "2021-09-01"),
        ),
    ],
)
def test_a_row_that_cannot_be_taken_is_named_and_the_list_is_not_whole(
    write: Write, catalogue: Catalogue, header: str, row: str, column: str, reason: Reason
) -> None:
    cells = header.count(",")
    good = {"品名": "白菜", "商品编码": "VEG-BAICAI", "条码": "6920001000158"}[header.split(",")[0]]
    path = write("list.csv", f"{header}\n{row}\n{good}{',' * cells}\n")
    reading = read_packing_list(path, catalogue, bound)
    assert reading.problems == (Problem("list.csv", 2, column, reason),)
    assert not reading.whole


def test_one_batch_with_two_dates_is_a_problem(write: Write, catalogue: Catalogue) -> None:
    path = write("list.csv", "品名,数量,批号,到期日\n进口带鱼,3,A1,2022-01-01\n进口带鱼,4,A1,2022-02-01\n")
    reading = read_packing_list(path, catalogue, bound)
    assert reading.problems == (Problem("list.csv", 3, "", LotDiffers("进口带鱼", "A1", 2)),)


def test_what_was_left_out_is_said(write: Write, catalogue: Catalogue) -> None:
    path = write("list.csv", "品名,数量,保质期\n进口带鱼,0,\n进口虾仁,5,180天\n,7,\n")
    reading = read_packing_list(path, catalogue, bound)
    assert announced(reading) == [line("SEA-XIAREN", "5", "袋")]
    assert reasons(reading.doubts) == [NoneAnnounced("进口带鱼"), ShelfLifeAlone("180天"), NotALine("7")]


def test_a_code_goes_before_the_name_beside_it_and_a_difference_is_said(write: Write, catalogue: Catalogue) -> None:
    path = write("list.csv", "条码,品名,数量\n6920001000127,进口虾仁,5\n6901234567892,进口虾仁,6\n")
    reading = read_packing_list(path, catalogue, bound)
    assert announced(reading) == [line("SEA-DAIYU", "5", "袋"), line("SEA-XIAREN", "6", "袋")]
    assert reasons(reading.doubts) == [CodeAndNameDiffer("进口虾仁", "进口带鱼")]


def test_a_workbook_says_sheet_and_cell(tmp_path: Path, catalogue: Catalogue) -> None:
    path = workbook(
        tmp_path / "list.xlsx",
        [["正新商场 送货单"], ["品名", "数量", "生产日期"], ["白菜", 50, date(2021, 11, 3)], ["土豆", "?", None]],
    )
    reading = read_packing_list(path, catalogue, bound)
    assert announced(reading) == [line("VEG-BAICAI", "50", "斤", "", "2021-11-03")]
    assert reading.problems == (Problem("list.xlsx", 4, "数量", BadQuantity("?"), "Sheet1!B4"),)


def test_the_sheet_that_looks_most_like_a_list_is_read_and_the_others_are_named(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    def more(sheet: object) -> None:
        book = sheet.parent  # type: ignore[attr-defined]
        book.create_sheet("说明").append(["联系人", "老王"])
        hidden = book.create_sheet("旧单")
        hidden.append(["品名", "数量", "批号"])
        hidden.sheet_state = "hidden"

    path = workbook(tmp_path / "list.xlsx", [["品名", "数量"], ["白菜", 50]], dress=more)
    reading = read_packing_list(path, catalogue, bound)
    assert announced(reading) == [line("VEG-BAICAI", "50", "斤")]
    assert set(reasons(reading.doubts)) == {OtherSheet("说明"), HiddenSheet("旧单")}


def test_columns_without_titles_are_told_by_their_cells(write: Write, catalogue: Catalogue) -> None:
    path = write("list.csv", "白菜,50\n土豆,30\n进口带鱼,20\n")
    assert announced(read_packing_list(path, catalogue, bound)) == [
        line("VEG-BAICAI", "50", "斤"),
        line("VEG-TUDOU", "30", "斤"),
        line("SEA-DAIYU", "20", "袋"),
    ]


def test_two_columns_of_numbers_without_titles_are_not_guessed_between(write: Write, catalogue: Catalogue) -> None:
    path = write("list.csv", "白菜,50,3\n土豆,30,4\n")
    reading = read_packing_list(path, catalogue, bound)
    assert (reading.lines, reasons(reading.problems)) == ((), [MissingColumn(("quantity",), ())])


def test_rows_copied_from_a_spreadsheet_are_read(catalogue: Catalogue) -> None:
    reading = read_packing_text("品名\t数量\t批号\n进口带鱼\t20\tB7\n", catalogue, bound)
    assert announced(reading) == [line("SEA-DAIYU", "20", "袋", "B7")]


def test_lines_from_the_chat_are_read(catalogue: Catalogue) -> None:
    reading = read_packing_text(
        "今天的货：\n1. 进口带鱼 20袋 批号B7 生产日期2021-09-01，到期日：2022-09-01，产地挪威\n"
        "2、白菜 500斤，土豆 300斤\n大米10斤 x30袋\n6920001000158 12\n",
        catalogue,
        bound,
    )
    assert announced(reading) == [
        line("SEA-DAIYU", "20", "袋", "B7", "2021-09-01", "2022-09-01", "挪威"),
        line("VEG-BAICAI", "500", "斤"),
        line("VEG-TUDOU", "300", "斤"),
        line("GRA-DAMI10", "30", "袋"),
        line("MIL-CHUNNAI", "12", "箱"),
    ]
    assert reading.doubts == (Problem(PASTED_TEXT, 1, "", NotALine("今天的货：")),)


def test_nothing_that_can_be_read_is_said(write: Write, catalogue: Catalogue) -> None:
    assert reasons(read_packing_text("你好", catalogue, bound).problems) == [NotAPackingList()]
    assert reasons(read_packing_text("", catalogue, bound).problems) == [NotAPackingList()]
    assert reasons(read_packing_list(write("a.csv", ""), catalogue, bound).problems) == [EmptyFile()]
    assert reasons(read_packing_list(write("a.xlsx", b"PK\x03\x04 cut"), catalogue, bound).problems) == [
        BrokenWorkbook()
    ]
    torn = write("b.csv", "品名,数量,批号\n白菜,5\n")
    assert reasons(read_packing_list(torn, catalogue, bound).problems) == [WrongColumnCount(3, 2)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2021-11-03", date(2021, 11, 3)),
        ("2021/11/3", date(2021, 11, 3)),
        ("2021年11月3日", date(2021, 11, 3)),
        ("20211103", date(2021, 11, 3)),
        ("2021-11-03 00:00:00", date(2021, 11, 3)),
        ("2021-13-03", None),
        ("1921-11-03", None),
        ("3.11.", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, wanted: date | None) -> None:
    assert day(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("180天", Span(180)), ("180", Span(180)), ("12个月", Span(months=12)), ("1年", Span(months=12)), ("0天", None)],
)
def test_shelf_lives_are_read_as_people_write_them(text: str, wanted: Span | None) -> None:
    assert span(text) == wanted


def test_a_month_that_lacks_the_day_ends_on_its_last() -> None:
    assert Span(months=1).after(date(2021, 1, 31)) == date(2021, 2, 28)
    assert Span(months=14).after(date(2020, 12, 31)) == date(2022, 2, 28)


def test_titles_are_known_however_they_are_dressed() -> None:
    assert meaning_of("商品条码（69码）") == "barcode"
    assert meaning_of(" 保质期（天） ") == "shelf_life"
    assert meaning_of("每箱（袋）") == "per_case"
    assert meaning_of("司机") is None


@given(st.text(max_size=50))
def test_a_batch_is_a_short_printable_line_or_none(text: str) -> None:
    found = batch(text)
    assert found is None or (len(found) <= 40 and found.isprintable())


_PIECES = st.sampled_from(
    ["品名", "数量", "批号", "白菜", "20袋", "\t", "\n", ",", "进口带鱼", "生产日期2021-09-01", "3箱", '"', "合计"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(_PIECES | st.text(max_size=6), max_size=25).map("".join))
def test_any_text_is_read_or_explained(catalogue: Catalogue, text: str) -> None:
    reading = read_packing_text(text, catalogue, bound)
    assert reading.lines or reading.problems
    assert all(quantities.is_amount(each.line.quantity) for each in reading.lines)
