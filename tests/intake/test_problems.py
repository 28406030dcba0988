"""Each reason has its sentence; a new one without a case here fails."""

from __future__ import annotations

from decimal import Decimal
from typing import get_args

import pytest

from checkpoint_app import words
from checkpoint_app.intake import reasons as r
from checkpoint_app.intake.chat_reasons import ChatReason
from checkpoint_app.intake.goods_file_reasons import GoodsFileReason
from checkpoint_app.intake.logger_reasons import LoggerReason
from checkpoint_app.intake.problems import PASTED_TEXT, Problem, problem_place, problem_text
from checkpoint_app.intake.reasons import Reason
from checkpoint_app.intake.sheet_reasons import SheetReason

SENTENCES: list[tuple[Reason, str]] = [
    (r.MissingFile(), "The file is not there. Put it there, or choose another."),
    (r.NoFolder(), "There is no such folder. Check its name, or choose another."),
    (
        r.ControlCharacter("U+0007", 3, 5),
        "Line 3 holds a control character (U+0007) at place 5, which no text has. Nothing was taken; delete it there, or export the file again.",
    ),
    (
        r.CannotRead(),
        "The file cannot be opened. Check that it exists, that it is not a folder, and that you may read it.",
    ),
    (r.FileTooLarge(50), "The file is larger than 50 MB and was not read. Split it into smaller files."),
    (r.EmptyFile(), "There is nothing in the file. Export it again."),
    (
        r.NotText("workbook"),
        "This is an Excel workbook, not a CSV file. Open it in the spreadsheet program and save it as CSV.",
    ),
    (r.NotText("pdf"), "This is a PDF document, not a CSV or text file. Ask the sender for the CSV file."),
    (
        r.NotText("web page"),
        "This is a web page, not a CSV file. Open it in the spreadsheet program and save it as CSV.",
    ),
    (r.NotText("other"), "This is not a text file: it holds bytes that no text has. Choose a CSV or text file."),
    (
        r.WrongEncoding(),
        "The characters are in no encoding known here (UTF-8, GBK, GB18030, UTF-16). Save the file as UTF-8.",
    ),
    (
        r.MissingColumn(("数量", "单位"), ("订单号", "", "商家")),
        "Missing columns: 数量, 单位. Columns found: 订单号, 商家. Nothing was taken; add the columns or choose the right file.",
    ),
    (
        r.RepeatedColumn("数量"),
        "The column 数量 stands in the header more than once. Nothing was taken; delete or rename one of them.",
    ),
    (r.NoRows(), "The file holds a header but no rows. Export it again."),
    (
        r.NotAnOrderList(),
        "This is not an order list: no line has a number and an address, such as “1. 3-2-501 …”. Paste the whole list from the chat.",
    ),
    (r.Cancelled(), "Reading was stopped. Nothing was taken; read the file again when you are ready."),
    (
        r.WrongColumnCount(12, 10),
        "The row has 10 cells, but the header has 12. Look for a missing or an extra separator.",
    ),
    (r.UnclosedQuote(), "A quotation mark opens in this row and is not closed. Close or delete it."),
    (r.CellTooLong(), "A cell of this row is far too long. Shorten it."),
    (r.MissingValue(), "The cell is empty. Fill it in."),
    (r.BadWholeNumber("two"), "“two” is not a whole number of 0 or more. Correct it."),
    (
        r.BadChoice("open", ("", "sealed", "controlled")),
        "“open” is not allowed here. Write one of: sealed, controlled.",
    ),
    (
        r.BadTimeOfDay("25:00"),
        "“25:00” is not a time of day. Write hours and minutes, such as 16:00.",
    ),
    (
        r.BadCheckpointId("p01"),
        "“p01” cannot stand on a label. A checkpoint's id has 1 to 8 capital letters A to Z and digits.",
    ),
    (r.DuplicateId("C001", 2), "“C001” already stands in row 2. Keep one of the two rows."),
    (
        r.UnknownReference("C009", "compounds.csv"),
        "“C009” is not listed in compounds.csv, or its row there has a problem. Mend it there or correct it here.",
    ),
    (
        r.UnknownHousehold("99-1-101"),
        "No household of this checkpoint has the address “99-1-101”. Correct the address or add the household to the roster.",
    ),
    (
        r.AmbiguousHousehold("4-101", ("4-1-101", "4-2-101")),
        "The address “4-101” fits more than one household: 4-1-101, 4-2-101. Write it in full.",
    ),
    (
        r.HouseholdElsewhere("第2小区1-1-101", "P02"),
        "“第2小区1-1-101” is served by checkpoint P02, not by this one. Pass the order on to it.",
    ),
    (
        r.UnknownProduct("NO-SUCH"),
        "No product has the code “NO-SUCH”. Correct it or add the product to the catalogue.",
    ),
    (
        r.ProductNameDiffers("白菜", "土豆"),
        "The product is called “白菜” here, but its code belongs to “土豆”. Check the code before you take the order.",
    ),
    (r.UnknownMerchant("M99"), "No merchant has the id or name “M99”. Correct it or add the merchant."),
    (
        r.BadQuantity("两"),
        "“两” is not a quantity that can be taken. Write a plain number with at most three decimal places, up to 1000000.",
    ),
    (
        r.NegativeQuantity("-2"),
        "The quantity “-2” is less than zero. Write what is ordered; cancel an order at the order desk.",
    ),
    (r.ZeroQuantity(), "The quantity is zero. Write what is ordered, or leave the item out."),
    (
        r.BadPrice("1.5"),
        "“1.5” is not a price. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.",
    ),
    (r.ZeroPrice(), "The price is zero. Take the order only if the goods are free."),
    (
        r.BadAmount("x"),
        "“x” is not an amount. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.",
    ),
    (
        r.AmountMismatch(310, 300),
        "The amount is 3.10 yuan, but price times quantity is 3.00 yuan. Ask the merchant which is right.",
    ),
    (r.BadTime("昨天"), "“昨天” is not a date and time. Write it as 2021-11-03 08:31."),
    (
        r.BadOrderNumber("2.02111E+13"),
        "“2.02111E+13” is not a whole order number; a spreadsheet program may have shortened it. Export the file again and do not save it in between.",
    ),
    (
        r.UnitDiffers("20斤", "大米10斤", "袋"),
        "“20斤” is written, but 大米10斤 is sold by 袋. Ask how much is meant and write it in 袋.",
    ),
    (
        r.DuplicateOrder("12", 15),
        "Order number 12 already stands in row 15 for another order. Give each order its own number.",
    ),
    (
        r.DuplicateLine(17),
        "This row says the same as row 17 of the same order. Delete one, or write the total quantity in one row.",
    ),
    (
        r.OrderAlreadyDiffers("12"),
        "Order 12 is already recorded with other content and was left as it is. To change it, cancel the recorded order first; if this is another list, give the list another title.",
    ),
    (
        r.NoNumber("3-2-501 白菜2斤"),
        "“3-2-501 白菜2斤” has an address but no number in the list. Write its number in front of it.",
    ),
    (
        r.NoAddress("白菜2斤"),
        "No address was found in “白菜2斤”. Write building, unit and room first, such as 3-2-501.",
    ),
    (
        r.SecondAddress("3-2-502"),
        "The entry holds a second address, “3-2-502”. Write each household on a line of its own.",
    ),
    (r.NoItems(), "The entry has an address but no goods. Ask the household what it orders."),
    (
        r.EntryTooLong(2000),
        "The entry is longer than 2000 characters and was not read. Split it into entries with one address each.",
    ),
    (
        r.StrayLine("截止12点"),
        "“截止12点” belongs to no entry and was left out. If it orders something, give it a number and an address.",
    ),
    (
        r.NotUnderstood("王小明"),
        "“王小明” was not understood. Take the order only if this is a name or a remark and orders nothing.",
    ),
    (
        r.WordsUnclear("若干"),
        "“若干” was not understood, so it is not certain what is ordered. Write the entry with full product names and quantities.",
    ),
    (
        r.ChangeNotUnderstood("不要了"),
        "“不要了” may take something back or set a condition. Write the entry as what is ordered now, and nothing else.",
    ),
    (
        r.UnknownItem("酱油2瓶"),
        "“酱油2瓶” is not in the catalogue. Write the product's full name or add the product.",
    ),
    (
        r.AmbiguousItem("可乐", ("可乐1L", "可乐2L")),
        "“可乐” may be more than one product: 可乐1L, 可乐2L. Write the product's full name.",
    ),
    (
        r.NameShortened("大米", "大米10斤"),
        "“大米” was read as 大米10斤, the only product whose name begins so. Take the order only if that is meant.",
    ),
    (
        r.NoQuantity("白菜", "斤"),
        "No quantity is written for 白菜. Taking the order records 1 斤; ask the household if it may want more.",
    ),
    (r.QuantityWithoutItem("2袋"), "“2袋” is a quantity without a product. Write the product beside it."),
    (
        r.PairingUnclear("白菜 2斤 土豆"),
        "It is not certain which quantity belongs to which product in “白菜 2斤 土豆”. Write commas between the items.",
    ),
    (
        r.PairingDoubtful("白菜 2斤土豆 3斤"),
        "The spaces in “白菜 2斤土豆 3斤” leave it open which quantity belongs to which product. Compare the lines before you take the order.",
    ),
    (
        r.UnitTakenAs("2箱", "白菜", Decimal(2), "斤"),
        "“2箱” is written, but 白菜 is sold by 斤. Taking the order records 2 斤.",
    ),
    (
        r.LargeQuantity(Decimal(100), "袋", "饼干"),
        "100 袋 of 饼干 is much for one household. Take the order only if that is meant.",
    ),
    (
        r.PartOfAPiece(Decimal("0.5"), "袋", "饼干"),
        "0.5 袋 of 饼干 is not a whole number of pieces. Take the order only if the merchant divides it.",
    ),
    (
        r.ItemTwice("白菜"),
        "白菜 is written more than once in the entry. Taking the order records every one of them.",
    ),
]


@pytest.mark.parametrize(("reason", "sentence"), SENTENCES, ids=[repr(reason) for reason, _ in SENTENCES])
def test_each_reason_says_what_is_wrong_and_what_to_do(reason: Reason, sentence: str) -> None:
    assert problem_text(Problem("orders.csv", 17, "数量", reason)) == sentence


def test_every_reason_is_shown_above() -> None:
    elsewhere = {*get_args(SheetReason), *get_args(ChatReason), *get_args(GoodsFileReason), *get_args(LoggerReason)}
    assert {type(reason) for reason, _ in SENTENCES} == set(get_args(Reason)) - elsewhere


@pytest.mark.parametrize(
    ("problem", "place"),
    [
        (Problem("orders.csv", 17, "数量", r.MissingValue()), "orders.csv, row 17, column 数量"),
        (Problem("orders.csv", 17, "", r.UnclosedQuote()), "orders.csv, row 17"),
        (Problem("orders.csv", 0, "", r.EmptyFile()), "orders.csv"),
        (Problem(PASTED_TEXT, 3, "", r.NoItems()), "pasted text, line 3"),
        (Problem(PASTED_TEXT, 0, "", r.NotAnOrderList()), "pasted text"),
    ],
)
def test_the_place_names_what_is_known_of_it(problem: Problem, place: str) -> None:
    assert problem_place(problem) == place


def test_a_foreign_text_is_shown_on_one_line_and_not_too_long() -> None:
    text = problem_text(Problem("t", 1, "", r.UnknownProduct("a\n\x00\u202eb" + "{x}" * 100)))
    start = "No product has the code “a b{x}{x}"
    assert text.startswith(start)
    assert "…”. Correct it" in text
    assert len(text) < 150


def test_sentences_and_places_follow_the_language_in_force() -> None:
    words.install(lambda context, text: f"[{context}] {text}")
    assert problem_text(Problem("t", 1, "", r.EmptyFile())).startswith("[Import] There is nothing")
    assert problem_place(Problem(PASTED_TEXT, 1, "", r.EmptyFile())) == "[Import] [Import] pasted text, line 1"
