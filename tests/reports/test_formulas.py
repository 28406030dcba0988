"""A name that begins as a formula does is a text in every file that leaves the program, whatever the paper."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from checkpoint_app.reports.csv_file import write_tables_csv
from checkpoint_app.reports.purchase_list import PaperLine, PurchasePaper, write_purchase_xlsx
from checkpoint_app.reports.tables import Column, Row, Section, Table
from checkpoint_app.reports.xlsx_file import write_tables_xlsx

MADE_AT = datetime(2022, 3, 5, 4, tzinfo=UTC)
NAMES = ["=1+1", "+86", "-1", "@SUM(A1)", "＝1+1", " =cmd|' /C calc'!A0", "\t=1", '=HYPERLINK("x")']


def table(name: str) -> Table:
    columns = (Column("Item", 20), Column(name, 8), Column("Quantity", 8, text=False))
    return Table(name, columns, (Row((name, "x", Decimal("-1.5"))),), "", items=1)


@pytest.mark.parametrize("name", NAMES)
def test_csv_cells_titles_and_table_names_are_no_formulas(tmp_path: Path, name: str) -> None:
    write_tables_csv([Section("s", (table(name),))], tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    texts = [cell for row in rows for cell in row if cell and cell != "-1.5"]
    assert not [text for text in texts if text.lstrip().startswith(("=", "+", "-", "@", "＝"))]
    assert sum(name.strip() in text for text in texts) >= 2
    assert "-1.5" in rows[1]


@pytest.mark.parametrize("name", NAMES)
def test_xlsx_cells_and_titles_are_texts_and_numbers_stay_numbers(tmp_path: Path, name: str) -> None:
    write_tables_xlsx(name, [Section("s", (table(name),))], MADE_AT, tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert [cell.value for cell in cells if cell.data_type == "n"] == [-1.5]


@pytest.mark.parametrize("name", NAMES)
def test_a_purchase_list_holds_no_formula_for_the_merchants_program(tmp_path: Path, name: str) -> None:
    line = PaperLine("A-1", name, name, Decimal(2))
    write_purchase_xlsx(
        PurchasePaper("1", name, name, "2022-03-05T04:00:00.000Z", "", MADE_AT, (line,)), tmp_path / "p.xlsx"
    )
    sheet = openpyxl.load_workbook(tmp_path / "p.xlsx").worksheets[0]
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type in "fe"]
