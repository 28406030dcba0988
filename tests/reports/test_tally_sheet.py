"""Paper to count on: which sheet it is, what is on it, and that a scanner reads it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import goods_codes
from checkpoint_app.intake.scanned import CatalogueCode, TallySheetCode
from checkpoint_app.pdf.text import Drawn
from checkpoint_app.reports.tally_sheet import tally_paper, write_tally_sheet
from tests.reports.day import DISTRICT, Day
from tests.reports.papers import page_codes, page_texts

LINES = (
    f.ExpectedLine("CAI", Decimal("10.5"), "斤"),
    f.ExpectedLine("NAI", Decimal(4), "盒"),
    f.ExpectedLine("XIA", Decimal(3), "袋"),
)


def a_sheet(day: Day, lines: tuple[f.ExpectedLine, ...] = LINES, delivery: str = "") -> str:
    printed = day.do(c.PrintTally("M01", delivery, lines)).facts[0]
    assert isinstance(printed, f.TallyPrinted)
    return printed.sheet


def written(day: Day, sheet: str, folder: Path, *, blind: bool = False) -> Path:
    found = write_tally_sheet(day.desk.queries, sheet, folder, made_at=day.clock(), blind=blind)
    assert found is not None
    return found.paths[0]


def test_the_page_names_sheet_merchant_and_each_line_with_its_number(opened: Day, tmp_path: Path) -> None:
    sheet = a_sheet(opened)
    path = written(opened, sheet, tmp_path)
    assert path.name == f"tally-{sheet}.pdf"
    (page,) = page_texts(path)
    for words in (
        sheet,
        "正新商场",
        "1号卡点",
        "Plate___",
        "1白菜",
        "CAI",
        "10.5斤",
        "2牛奶",
        "NAI",
        "4盒",
        "3虾",
        "XIA",
        "3袋",
    ):
        assert words in page
    assert "ABCDEF" in page  # lines for what is not on the list


def test_the_sheet_of_a_delivery_names_its_vehicle(day: Day, tmp_path: Path) -> None:
    arrived = day.do(c.ReceiveVehicle("M01", "黑B77777", "")).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    (page,) = page_texts(written(day, a_sheet(day, delivery=arrived.delivery), tmp_path))
    assert "Vehicle黑B77777,arrived2021-11-0308:32" in page


def test_a_blind_sheet_hides_what_was_ordered(opened: Day, tmp_path: Path) -> None:
    sheet = a_sheet(opened)
    (open_page,) = page_texts(written(opened, sheet, tmp_path))
    (blind_page,) = page_texts(written(opened, sheet, tmp_path, blind=True))
    assert "Ordered" in open_page and "10.5" in open_page
    assert "Ordered" not in blind_page and "10.5" not in blind_page
    assert "Unit" in blind_page


def test_a_scanner_reads_the_sheet_and_counts_each_item_from_the_paper(opened: Day, tmp_path: Path) -> None:
    sheet = a_sheet(opened)
    (codes,) = page_codes(written(opened, sheet, tmp_path))
    products = opened.desk.queries.reference.products()
    read = [goods_codes.read(code, lambda key: None, products) for code in codes]
    assert read == [CatalogueCode("CAI"), TallySheetCode(sheet), CatalogueCode("NAI"), CatalogueCode("XIA")]


@pytest.mark.parametrize("code", ["很长的编码", "A" * 40])
def test_a_code_that_no_barcode_can_hold_is_left_out_and_stands_in_words(
    opened: Day, tmp_path: Path, code: str
) -> None:
    odd = Product(code, "怪物", "", "盒", 100, cold_chain=False)
    opened.desk.load_reference(replace(DISTRICT, products=(*DISTRICT.products, odd)))
    sheet = a_sheet(opened, (f.ExpectedLine(code, Decimal(1), "盒"), *LINES[:1]))
    path = written(opened, sheet, tmp_path)
    assert page_codes(path) == [["CAI", f"CPT-{sheet}"]]
    assert code in page_texts(path)[0]


def test_sixty_long_lines_go_on_with_head_number_and_code_on_each_page(opened: Day, tmp_path: Path) -> None:
    names = (
        "有机上海青（精选小棵，礼盒装，产地直供，当日采摘，冷链配送）",
        "Extra virgin olive oil, first cold pressing",
    )
    products = tuple(
        Product(f"SKU-{number:04d}", f"{names[number % 2]}{number}", "", "盒", 100, cold_chain=False)
        for number in range(60)
    )
    opened.desk.load_reference(replace(DISTRICT, products=products))
    lines = tuple(f.ExpectedLine(each.sku, Decimal("1234.567"), "盒") for each in products)
    sheet = a_sheet(opened, lines)
    path = written(opened, sheet, tmp_path)
    pages, codes = page_texts(path), page_codes(path)
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"Page{number}of{len(pages)}" in page
        assert "DamagedRefusedBatchExpires" in page
    assert all(f"CPT-{sheet}" in each for each in codes)
    assert sorted(code for each in codes for code in each if code.startswith("SKU")) == [each.sku for each in products]


def test_rare_characters_are_told(opened: Day, tmp_path: Path) -> None:
    opened.desk.load_reference(replace(DISTRICT, products=(Product("CAI", "𠮷菜", "", "斤", 100, cold_chain=False),)))
    sheet = a_sheet(opened, LINES[:1])
    found = write_tally_sheet(opened.desk.queries, sheet, tmp_path, made_at=opened.clock(), blind=False)
    assert found is not None
    assert [(glyph.character, glyph.drawn) for glyph in found.missing] == [("𠮷", Drawn.FALLBACK)]


def test_a_sheet_that_was_not_printed_writes_nothing(opened: Day, tmp_path: Path) -> None:
    assert write_tally_sheet(opened.desk.queries, "T000000", tmp_path, made_at=opened.clock(), blind=False) is None
    assert tally_paper(opened.desk.queries, "T000000", made_at=opened.clock(), blind=True) is None
    assert list(tmp_path.glob("*.pdf")) == []
