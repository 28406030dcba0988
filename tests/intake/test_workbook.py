"""A workbook is read exactly, as a stream; what hides, computes, lies or breaks in it is said, and nothing raises."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from checkpoint_app.intake import workbook as reading
from checkpoint_app.intake.cell_values import plain_number
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import Cancelled, EmptyFile, MissingFile, NotText, Reason
from checkpoint_app.intake.sheet_reasons import (
    BrokenWorkbook,
    ErrorCell,
    FormulaCell,
    FormulaWithoutValue,
    NotAWorkbook,
    OldWorkbook,
    ProtectedWorkbook,
    WorkbookTooLarge,
)
from checkpoint_app.intake.tables import Area
from checkpoint_app.intake.workbook import Book, read_book
from tests.intake.sheets import patched, raw_sheet, workbook

Write = Callable[..., Path]
SHEET = "xl/worksheets/sheet1.xml"


def cells(book: Book) -> list[tuple[int, tuple[str, ...]]]:
    (sheet,) = book.sheets
    return [(row.line, row.cells) for row in sheet.rows]


def only_reason(book: Book) -> Reason:
    assert book.sheets == ()
    (problem,) = book.problems
    assert (problem.row, problem.column) == (0, "")
    return problem.reason


# values


def test_numbers_come_without_noise_and_texts_as_they_are(tmp_path: Path) -> None:
    row = [0.1 + 0.2, 12.0, 13922078256, 1.005, -3, Decimal("1.50"), 1e-12, True, " 白菜 ", "007"]
    path = workbook(tmp_path / "a.xlsx", [row])
    assert cells(read_book(path)) == [
        (1, ("0.3", "12", "13922078256", "1.005", "-3", "1.5", "0", "TRUE", "白菜", "007"))
    ]


def test_a_number_longer_than_a_spreadsheet_keeps_cannot_pass_for_an_order_number(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [[20211103000151123, 999999999999999]])
    assert cells(read_book(path)) == [(1, ("2.02111030001511E+16", "999999999999999"))]


@given(st.decimals(min_value=-999_999, max_value=999_999, places=3))
def test_a_decimal_survives_the_binary_fraction_it_is_kept_as(value: Decimal) -> None:
    assert Decimal(plain_number(Decimal(repr(float(value))))) == value


def test_dates_and_times_are_written_out(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [[datetime(2021, 11, 3, 8, 31, 59), date(2021, 11, 3), 44503.355]])  # noqa: DTZ001
    assert cells(read_book(path)) == [(1, ("2021-11-03 08:31:59", "2021-11-03", "44503.355"))]


def test_a_chinese_date_format_that_no_list_has_is_a_date(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [[44503.5]], dress=lambda sheet: _format(sheet, "yyyy-mm-dd"))
    patched(path, {"xl/styles.xml": lambda text: text.replace('numFmtId="164"', 'numFmtId="31"')})
    assert cells(read_book(path)) == [(1, ("2021-11-03 12:00:00",))]


@pytest.mark.parametrize(
    ("number_format", "shown"),
    [
        ("¥#,##0.00", "3"),
        ("[$¥-804]#,##0.00", "3"),
        ("[$$-409]#,##0.00", "$3"),
        ('"US$"0.00', "US$3"),
        ("0.00 €", "€3"),
    ],
)
def test_a_foreign_currency_of_the_format_is_kept_in_sight(tmp_path: Path, number_format: str, shown: str) -> None:
    path = workbook(tmp_path / "a.xlsx", [[3]], dress=lambda sheet: _format(sheet, number_format))
    assert cells(read_book(path)) == [(1, (shown,))]


def _format(sheet: Any, number_format: str) -> None:
    sheet["A1"].number_format = number_format


# formulas and errors


def test_a_formula_gives_its_saved_result_and_is_pointed_out_and_is_never_computed(tmp_path: Path) -> None:
    data = (
        '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3"><f>1+2</f><v/></c>'
        '<c r="C3" t="str"><f>"a"</f><v>a</v></c><c r="D3" t="e"><v>#REF!</v></c><c r="E3"><v>5</v></c></row>'
    )
    (sheet,) = read_book(raw_sheet(tmp_path / "a.xlsx", data)).sheets
    assert sheet.rows[0].cells == ("2", "", "a", "#REF!", "5")
    assert sheet.rows[0].remarks == (
        (0, FormulaCell("2")),
        (1, FormulaWithoutValue()),
        (2, FormulaCell("a")),
        (3, ErrorCell("#REF!")),
    )


def test_formulas_that_openpyxl_writes_have_no_result(tmp_path: Path) -> None:
    (sheet,) = read_book(workbook(tmp_path / "a.xlsx", [["a", "=1+1"]])).sheets
    assert sheet.rows[0].remarks == ((1, FormulaWithoutValue()),)


# what hides


def test_hidden_sheets_rows_and_columns_are_read_and_marked(tmp_path: Path) -> None:
    book = Workbook()
    shown = book.active
    assert shown is not None
    shown.append(["a", "b"])
    shown.append(["1", "2"])
    shown.row_dimensions[2].hidden = True
    shown.column_dimensions["B"].hidden = True
    hidden = book.create_sheet("旧单")
    hidden.append(["x"])
    hidden.sheet_state = "hidden"
    book.create_sheet("empty")
    very = book.create_sheet("very")
    very.append(["y"])
    very.sheet_state = "veryHidden"
    path = tmp_path / "a.xlsx"
    book.save(path)
    sheets = read_book(path).sheets
    assert [(sheet.sheet, sheet.hidden) for sheet in sheets] == [("Sheet", False), ("旧单", True), ("very", True)]
    assert [row.hidden for row in sheets[0].rows] == [False, True]
    assert sheets[0].hidden_columns == {1}


def test_merged_cells_are_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["t", ""], ["1", "2"], ["", "3"]], dress=_merge)
    assert set(read_book(path).sheets[0].merged) == {Area(1, 0, 1, 1), Area(2, 0, 3, 0)}


def _merge(sheet: Any) -> None:
    sheet.merge_cells("A1:B1")
    sheet.merge_cells("A2:A3")


def test_blank_rows_are_left_out_and_lines_keep_their_numbers(tmp_path: Path) -> None:
    data = '<row r="2"><c r="A2" s="0"/></row><row r="5"><c r="B5" t="inlineStr"><is><t>x</t></is></c></row><row><c><v>1</v></c></row>'
    assert cells(read_book(raw_sheet(tmp_path / "a.xlsx", data))) == [(5, ("", "x")), (6, ("1",))]


def test_a_million_formatted_rows_with_nothing_in_them_are_nothing(tmp_path: Path) -> None:
    last = 1_048_576
    empty = "".join(f'<row r="{line}" s="1" customFormat="1"/>' for line in range(2, 60_000))
    data = f'<row r="1"><c r="A1"><v>1</v></c></row>{empty}<row r="{last}"><c r="A{last}" s="0"/></row>'
    assert cells(read_book(raw_sheet(tmp_path / "a.xlsx", data))) == [(1, ("1",))]


def test_shared_texts_come_without_how_they_are_read_aloud(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["白菜"]])
    rich = "<si><r><t>白</t></r><r><t>菜_x000D_</t></r><rPh sb='0' eb='1'><t>bai</t></rPh></si>"
    patched(path, {"xl/sharedStrings.xml": lambda text: text[: text.index("<si>")] + rich + "</sst>"})
    assert cells(read_book(path)) == [(1, ("白菜",))]


# a file that is no workbook, or lies


def test_a_csv_file_is_a_book_of_one_sheet_whatever_its_name(write: Write) -> None:
    book = read_book(write("a.xlsx", "订单号,地址\n1,2\n", encoding="gbk"))
    assert cells(book) == [(1, ("订单号", "地址")), (2, ("1", "2"))]
    assert book.encoding == "GBK"
    assert book.sheets[0].sheet == ""


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99 + "EncryptedPackage".encode("utf-16-le"),
            ProtectedWorkbook(),
        ),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, OldWorkbook()),
        ("a.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff", NotAWorkbook()),
        ("a.xlsx", b"\xff\xd8\xff\xe0\0\x10JFIF\0", NotAWorkbook()),
        ("a.xlsx", b"PK\x03\x04 and no more", BrokenWorkbook()),
        ("a.xlsx", b"%PDF-1.4", NotAWorkbook()),
        ("a.xls", b"<html><table><tr><td>1</td></tr></table>", NotText("web page")),
        ("a.csv", b"%PDF-1.4", NotText("pdf")),
        ("a.xlsx", b"", EmptyFile()),
    ],
)
def test_what_is_no_workbook_is_said(write: Write, name: str, content: bytes, reason: Reason) -> None:
    assert only_reason(read_book(write(name, content))) == reason


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert read_book(tmp_path / "none.xlsx").problems == (Problem("none.xlsx", 0, "", MissingFile()),)


def test_a_workbook_cut_off_anywhere_is_said(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "a.xlsx", [["a", "b"], ["1", "2"]]).read_bytes()
    path = tmp_path / "cut.xlsx"
    for size in range(4, len(whole) - 1, 97):
        path.write_bytes(whole[:size])
        assert only_reason(read_book(path)) == BrokenWorkbook()


def test_any_byte_may_be_wrong(tmp_path: Path) -> None:
    whole = bytearray(workbook(tmp_path / "a.xlsx", [["a", "b"], ["1", "2"]]).read_bytes())
    path = tmp_path / "b.xlsx"
    for place in range(0, len(whole), 61):
        path.write_bytes(bytes(whole[:place]) + bytes([whole[place] ^ 0x55]) + bytes(whole[place + 1 :]))
        book = read_book(path)
        assert book.sheets or book.problems


def test_an_archive_without_a_workbook_is_none(write: Write) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert only_reason(read_book(write("a.xlsx", out.getvalue()))) == NotAWorkbook()


def test_an_encrypted_archive_is_a_locked_workbook(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["a"]])
    data = bytearray(path.read_bytes())
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    path.write_bytes(data)
    assert only_reason(read_book(path)) == ProtectedWorkbook()


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["a"]])
    patched(path, {SHEET: lambda text: text.replace("<sheetData>", "<sheetData>" + " " * 8_000_000)})
    assert path.stat().st_size < 20_000
    assert only_reason(read_book(path)) == WorkbookTooLarge(reading.UNPACKED_LIMIT_MB)


def test_a_bomb_of_many_parts_is_not_unpacked(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["a"]])
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(2_001):
            archive.writestr(f"xl/media/{number}", "")
    assert only_reason(read_book(path)) == WorkbookTooLarge(reading.UNPACKED_LIMIT_MB)


def test_more_cells_than_a_table_has_are_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_MOST_CELLS", 5)
    path = workbook(tmp_path / "a.xlsx", [["a", "b", "c"], ["1", "2", "3"]])
    assert only_reason(read_book(path)) == WorkbookTooLarge(reading.UNPACKED_LIMIT_MB)


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    ],
)
def test_entities_and_document_types_are_refused(tmp_path: Path, head: str) -> None:
    path = workbook(tmp_path / "a.xlsx", [["a"]])
    patched(path, {SHEET: lambda text: text.replace("<worksheet", head + "<worksheet", 1)})
    assert only_reason(read_book(path)) == BrokenWorkbook()


@pytest.mark.parametrize(
    "data",
    [
        '<row r="2"/><row r="1"/>',
        '<row r="1048577"/>',
        '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="XFE1"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>99</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        '<row r="1"><c r="A1"><v>ten</v></c></row>',
        '<row r="1"><c r="A1"><v>NaN</v></c></row>',
        '<row r="one"/>',
    ],
)
def test_a_sheet_that_contradicts_itself_is_said(tmp_path: Path, data: str) -> None:
    assert only_reason(read_book(raw_sheet(tmp_path / "a.xlsx", data))) == BrokenWorkbook()


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["a"]])
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        seen.append((done, total))
        return False

    assert only_reason(read_book(path, progress=stop)) == Cancelled()
    assert 0 < seen[0][0] <= seen[0][1]


@given(st.binary(max_size=300).map(lambda tail: b"PK\x03\x04" + tail))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_make_it_raise(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "t.xlsx"
    path.write_bytes(content)
    assert read_book(path).problems
