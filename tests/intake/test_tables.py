from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    CellTooLong,
    EmptyFile,
    MissingColumn,
    NoRows,
    NotText,
    Reason,
    RepeatedColumn,
    UnclosedQuote,
    WrongColumnCount,
)
from checkpoint_app.intake.tables import Table, read_grid, read_table

Write = Callable[..., Path]


def lines_and_cells(table: Table) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.line, row.cells) for row in table.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends_are_found_out(write: Write, delimiter: str, newline: str) -> None:
    text = newline.join(delimiter.join(cells) for cells in (["a", "b"], ["1", "2"], ["3", "4"]))
    table = read_table(write("t.csv", text))
    assert table.header == ("a", "b")
    assert lines_and_cells(table) == [(2, ("1", "2")), (3, ("3", "4"))]
    assert table.problems == ()


def test_a_separator_inside_a_quoted_title_does_not_count(write: Write) -> None:
    assert read_table(write("t.csv", '"a;b;c;d",e\n1,2\n')).header == ("a;b;c;d", "e")


def test_the_separator_line_of_spreadsheet_programs_is_obeyed(write: Write) -> None:
    table = read_table(write("t.csv", "sep=;\na,x;b\n1;2\n"))
    assert table.header == ("a,x", "b")
    assert lines_and_cells(table) == [(3, ("1", "2"))]


def test_rows_after_a_cell_with_line_breaks_keep_their_line_numbers(write: Write) -> None:
    table = read_table(write("t.csv", 'a,b\r\n"one\r\ntwo\r\nthree",1\r\n\r\nx,2\r\n'))
    assert lines_and_cells(table) == [(2, ("one\r\ntwo\r\nthree", "1")), (6, ("x", "2"))]


def test_blank_rows_and_empty_cells_beyond_the_header_are_nothing(write: Write) -> None:
    table = read_table(write("t.csv", "\n a , b ,,\n1,2,,,\n,,\n   \n3,4\n\x1a"))
    assert table.header == ("a", "b")
    assert lines_and_cells(table) == [(3, ("1", "2")), (6, ("3", "4"))]
    assert table.problems == ()


def test_a_row_with_another_number_of_cells_is_listed_and_the_others_stay(write: Write) -> None:
    table = read_table(write("t.csv", "a,b\n1\n1,2\n1,2,3\n"))
    assert table.problems == (
        Problem("t.csv", 2, "", WrongColumnCount(2, 1)),
        Problem("t.csv", 4, "", WrongColumnCount(2, 3)),
    )
    assert [(row.line, row.sound) for row in table.rows] == [(2, False), (3, True), (4, False)]


@pytest.mark.parametrize(
    "after",
    ["x,2\ny,3\n", 'x,2\n"y",3\n', 'x,"2"\ny,3\n', '"x\nz",2\ny,3\n'],
    ids=["no more quotes", "a quoted first cell", "a quoted last cell", "a cell of two lines"],
)
def test_an_open_quotation_mark_swallows_no_other_row(write: Write, after: str) -> None:
    table = read_table(write("t.csv", 'a,b\n1,"2\n' + after))
    assert table.problems == (Problem("t.csv", 2, "", UnclosedQuote()),)
    assert [row.cells[0].replace("\n", "") for row in table.rows if row.sound] == [
        "xz" if "z" in after else "x",
        "y",
    ]


def test_a_quotation_mark_in_the_middle_of_a_cell_is_a_character(write: Write) -> None:
    table = read_table(write("t.csv", 'a,b\n5" pipe,"x"y\n'))
    assert lines_and_cells(table) == [(2, ('5" pipe', "xy"))]
    assert table.problems == ()


def test_a_huge_cell_is_a_problem_of_its_row(write: Write) -> None:
    table = read_table(write("t.csv", f"a,b\n{'x' * 200_000},2\n1,2\n"))
    assert table.problems == (Problem("t.csv", 2, "", CellTooLong()),)
    assert [row.cells for row in table.rows if row.sound] == [("1", "2")]


def test_cells_come_without_invisible_characters_and_formula_wrapping(write: Write) -> None:
    table = read_table(write("t.csv", 'a,b,c\n="0012",\u200b 1\u202e ,\t7\n'))
    assert lines_and_cells(table) == [(2, ("0012", "1", "7"))]


def test_an_apostrophe_that_keeps_a_text_from_being_computed_is_no_part_of_it(write: Write) -> None:
    table = read_table(write("t.csv", "a,b,c\n'=1+1,'+86,'tis\n"))
    assert lines_and_cells(table) == [(2, ("=1+1", "+86", "'tis"))]


def test_titles_above_a_header_are_rows_and_the_separator_is_the_regular_one(write: Write) -> None:
    text = '团购\nx;y;z,q\na,b,c\n1,"2\n3",白菜2斤;土豆3斤;牛肉1斤;大米\n4,5,6\n'
    grid = read_grid("t.csv", text.encode())
    assert [(row.line, row.cells) for row in grid.rows] == [
        (1, ("团购",)),
        (2, ("x;y;z", "q")),
        (3, ("a", "b", "c")),
        (4, ("1", "2\n3", "白菜2斤;土豆3斤;牛肉1斤;大米")),
        (6, ("4", "5", "6")),
    ]
    assert grid.problems == ()


def test_titles_are_found_however_they_are_spaced(write: Write) -> None:
    table = read_table(write("t.csv", " 单价（分） ,SKU\n1,2\n"))
    assert table.column("单价(分)") == 0
    assert table.column("price", "sku") == 1
    assert table.column("price") is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", EmptyFile()),
        (b"sep=,\n", EmptyFile()),
        (b"a,b\n", NoRows()),
        (b"a,b,A \n1,2,3\n", RepeatedColumn("a")),
        (b"PK\x03\x04", NotText("workbook")),
    ],
)
def test_a_file_that_is_no_table_is_refused_whole(write: Write, content: bytes, reason: Reason) -> None:
    table = read_table(write("t.csv", content))
    assert table.refused
    assert table.problems == (Problem("t.csv", 0, "", reason),)


def test_missing_columns_are_named_with_those_that_are_there(write: Write) -> None:
    table = read_table(write("t.csv", "a,b\n1,2\n")).require(("a",), ("c", "C2"), ("d",))
    assert table.problems == (Problem("t.csv", 0, "", MissingColumn(("c", "d"), ("a", "b"))),)
    assert table.rows == ()


@given(st.binary(max_size=200) | st.text(alphabet='a",;\n\r\t1订', max_size=80).map(lambda text: text.encode()))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_makes_it_fail(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    table = read_table(path)
    assert table.rows or table.problems
    assert all(len(row.cells) == len(table.header) for row in table.rows if row.sound)
