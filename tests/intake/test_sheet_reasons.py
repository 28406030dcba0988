"""Each reason about a workbook, its columns or a quote has its sentence; a new one without a case here fails."""

from __future__ import annotations

from typing import get_args

import pytest

from checkpoint_app.intake import sheet_reasons as s
from checkpoint_app.intake.problems import Problem, problem_line, problem_place
from checkpoint_app.intake.sheet_reasons import SheetReason, sheet_reason_text

BEGINNINGS: list[tuple[SheetReason, str]] = [
    (s.ProtectedWorkbook(), "The workbook is locked with a password and was not read. Open it with its password"),
    (s.OldWorkbook(), "This is a workbook in the old .xls format. Open it"),
    (s.BrokenWorkbook(), "The workbook is damaged or was cut off on its way, and nothing of it was taken."),
    (s.NotAWorkbook(), "The file is called a workbook but is something else"),
    (s.WorkbookTooLarge(200), "The workbook unpacks to far more than an order file has (limit 200 MB)"),
    (s.ColumnsUncertain(("F", "G 备注")), "It is not certain what these columns hold: F, G 备注. Nothing was taken;"),
    (s.HiddenSheet("旧单"), "The sheet “旧单” is hidden and was not read."),
    (s.OtherSheet("3月"), "The sheet “3月” was not read."),
    (s.HiddenColumn("备注"), "The column “备注” is hidden in the file, and was read."),
    (s.HiddenRow(), "The row is hidden in the file, perhaps by a filter."),
    (s.StrayRow("打印时间"), "“打印时间” stands alone in its row and was left out."),
    (s.TotalsRow("合计"), "“合计” is a row of totals and was left out."),
    (s.TotalDiffers("12", "10"), "The total says 12, but the rows above make 10. Rows may be missing"),
    (s.FormulasChecked(3), "Amounts that are formulas: 3. They were compared with price times quantity"),
    (s.FormulaCell("=1+1"), "The cell is a formula; “=1+1” is what it gave when the file was saved."),
    (s.FormulaWithoutValue(), "The cell is a formula without a result. Open the file in the spreadsheet program"),
    (s.ErrorCell("#REF!"), "The cell shows #REF! instead of a value."),
    (s.ForeignCurrency("$3"), "“$3” is not in yuan."),
    (s.CancelledThere("已退款"), "The status is “已退款”: it is not taken."),
    (s.NotPaid("待付款"), "The status is “待付款”: nothing was paid yet."),
    (s.StatusUnclear("X"), "It is not certain what the status “X” means."),
    (s.OrderTotalDiffers(1500, 1200), "The order's total is 15.00 yuan, its goods make 12.00 yuan."),
    (s.NearestName("大白菜", "白菜"), "“大白菜” was read as 白菜, the nearest name."),
    (s.AddressByPhone("9栋", "3-2-501"), "“9栋” does not lead to one household; the phone number leads to 3-2-501."),
    (s.NoQuotes(), "No product with a price was found."),
    (s.NoPrice("白菜"), "白菜 has no price. Ask the merchant, or type it."),
    (s.NoQuoteIn("好的"), "“好的” names no product with a price and was left out."),
    (s.QuotedTwice("白菜", 3), "白菜 has another price in row 3. Neither was taken"),
    (s.QuoteUnitDiffers("箱", "白菜", "斤"), "The price is for “箱”, but 白菜 is sold by 斤."),
    (s.QuoteUnitTurned("3元/公斤", "白菜", 150, "斤"), "“3元/公斤” of 白菜 was worked out as 1.50 yuan for one 斤."),
]


@pytest.mark.parametrize(("reason", "beginning"), BEGINNINGS, ids=lambda value: type(value).__name__)
def test_each_reason_says_what_is_wrong(reason: SheetReason, beginning: str) -> None:
    text = sheet_reason_text(reason)
    assert text.startswith(beginning)
    assert text.endswith((".", "!"))


def test_no_reason_is_without_a_sentence_here() -> None:
    assert {type(reason) for reason, _ in BEGINNINGS} == set(get_args(SheetReason))


def test_what_a_file_says_stays_on_one_short_line() -> None:
    text = sheet_reason_text(s.HiddenSheet("a\nb\u202e" + "x" * 200))
    assert "\n" not in text
    assert "\u202e" not in text
    assert "…" in text


def test_a_problem_in_a_workbook_is_found_by_its_cell() -> None:
    problem = Problem("orders.xlsx", 7, "数量", s.FormulaWithoutValue(), cell="Sheet1!D7")
    assert problem_place(problem) == "orders.xlsx, Sheet1!D7 (数量)"
    assert problem_place(Problem("orders.xlsx", 0, "", s.HiddenSheet("2"), cell="2")) == "orders.xlsx, 2"
    assert problem_line(problem).startswith("orders.xlsx, Sheet1!D7 (数量): The cell is a formula without a result.")
