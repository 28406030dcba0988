from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from checkpoint_app.domain.facts import GOODS_CLASSES
from checkpoint_app.domain.reference import (
    Barcode,
    Building,
    Checkpoint,
    Compound,
    District,
    Household,
    Merchant,
    Offer,
    Pass,
    Product,
    Volunteer,
    address,
)
from checkpoint_app.intake.goods_codes import key_of
from checkpoint_app.intake.goods_file_reasons import BadBarcode, EndsBeforeItBegins
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    BadCheckpointId,
    BadChoice,
    BadQuantity,
    BadTime,
    BadTimeOfDay,
    BadWholeNumber,
    Cancelled,
    DuplicateId,
    MissingColumn,
    MissingFile,
    MissingValue,
    NoFolder,
    Reason,
    UnknownReference,
    WrongColumnCount,
)
from checkpoint_app.intake.reference import FILES, read_district

Add = Callable[[str, str], Path]

GOOD = {
    "checkpoints.csv": "checkpoint,name\nP01,1号卡点\n",
    "compounds.csv": "compound,name,control,checkpoint\nC001,碧园小区,sealed,P01\n",
    "buildings.csv": "compound,building,units,floors,lift\nC001,3,2,7,0\n",
    "households.csv": "household,compound,building,unit,room,contact,phone,need\nC001-3-2-501,C001,3,2,501,王芳,,elderly\n",
    "merchants.csv": "merchant,name,tier\nM01,正新商场,main\n",
    "products.csv": "sku,name,category,unit,declared_price_fen,cold_chain\nEGG,鸡蛋30枚,蛋奶,板,2600,1\n",
    "volunteers.csv": "volunteer,name,role\nV01,何思远,supervisor\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in GOOD.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def add(folder: Path) -> Add:
    """Adds one line to one of the good files."""

    def add_line(name: str, line: str) -> Path:
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        return folder

    return add_line


def test_every_file_becomes_its_part_of_the_district(folder: Path) -> None:
    reading = read_district(folder)
    assert reading.problems == ()
    assert reading.district == District(
        checkpoints=(Checkpoint("P01", "1号卡点"),),
        compounds=(Compound("C001", "碧园小区", "sealed", "P01"),),
        buildings=(Building("C001", "3", units=2, floors=7, lift=False),),
        households=(Household("C001-3-2-501", "C001", "3", "2", "501", "王芳", "", "elderly"),),
        merchants=(Merchant("M01", "正新商场", "main"),),
        products=(Product("EGG", "鸡蛋30枚", "蛋奶", "板", 2600, cold_chain=True),),
        volunteers=(Volunteer("V01", "何思远", "supervisor"),),
    )


def test_the_model_district_is_read_whole(district: District) -> None:
    assert len(district.checkpoints) == 55
    assert len(district.compounds) == 103
    assert len(district.buildings) == 54
    assert len(district.households) == 1618
    assert len(district.merchants) == 12
    assert len(district.products) == 24
    assert [volunteer.volunteer for volunteer in district.volunteers] == ["V01", "V02", "V03", "V04", "V05", "V06"]
    assert {volunteer.role for volunteer in district.volunteers} == {
        "supervisor",
        "order_desk",
        "volunteer",
        "label_staff",
    }
    assert any(home.contact.endswith("𠅤") for home in district.households)


def test_what_later_releases_brought_may_be_missing_and_no_other_file(folder: Path) -> None:
    assert set(FILES) - set(GOOD) == {"offers.csv", "passes.csv", "barcodes.csv"}
    for name in GOOD:
        (folder / name).unlink()
        assert [p for p in read_district(folder).problems if p.row == 0] == (
            [] if name == "volunteers.csv" else [Problem(name, 0, "", MissingFile())]
        )
        (folder / name).write_text(GOOD[name], encoding="utf-8")


def test_a_folder_that_is_not_there_is_said_once(tmp_path: Path) -> None:
    assert read_district(tmp_path / "nowhere").problems == (Problem("nowhere", 0, "", NoFolder()),)


@pytest.mark.parametrize(
    ("file", "line", "column", "reason"),
    [
        ("checkpoints.csv", "p01,x", "checkpoint", BadCheckpointId("p01")),
        ("checkpoints.csv", "P02,", "name", MissingValue()),
        ("checkpoints.csv", "P01,again", "checkpoint", DuplicateId("P01", 2)),
        ("compounds.csv", "C002,x,open,P01", "control", BadChoice("open", ("sealed", "controlled", "normal"))),
        ("compounds.csv", "C002,x,normal,P09", "checkpoint", UnknownReference("P09", "checkpoints.csv")),
        ("buildings.csv", "C001,4,two,7,0", "units", BadWholeNumber("two")),
        ("buildings.csv", "C001,4,2,-7,0", "floors", BadWholeNumber("-7")),
        ("buildings.csv", "C001,4,2,7,maybe", "lift", BadChoice("maybe", ("0", "1"))),
        ("buildings.csv", "C001,3,2,7,0", "building", DuplicateId("C001-3", 2)),
        ("households.csv", "H2,C009,3,2,502,,,", "compound", UnknownReference("C009", "compounds.csv")),
        ("households.csv", "C001-3-2-501,C001,3,2,501,,,", "household", DuplicateId("C001-3-2-501", 2)),
        ("households.csv", "H2,C001,3,2,,,,", "room", MissingValue()),
        (
            "households.csv",
            "H2,C001,3,2,502,,,rich",
            "need",
            BadChoice("rich", ("", "elderly", "infant", "mobility", "medicine")),
        ),
        ("households.csv", "H2,C001,3", "", WrongColumnCount(8, 3)),
        ("merchants.csv", "M02,x,third", "tier", BadChoice("third", ("main", "backup"))),
        ("products.csv", "A,x,,袋,12.5,0", "declared_price_fen", BadWholeNumber("12.5")),
        ("products.csv", "A,x,,,12,0", "unit", MissingValue()),
        (
            "volunteers.csv",
            "V02,x,boss",
            "role",
            BadChoice("boss", ("supervisor", "order_desk", "volunteer", "label_staff")),
        ),
        ("volunteers.csv", "V02,x,", "role", MissingValue()),
    ],
)
def test_a_bad_row_is_listed_and_the_good_one_is_taken(
    folder: Path, add: Add, file: str, line: str, column: str, reason: Reason
) -> None:
    before = read_district(folder).district
    reading = read_district(add(file, line))
    assert reading.problems == (Problem(file, 3, column, reason),)
    assert reading.district == before


def test_columns_of_a_later_release_are_read_and_may_be_empty(folder: Path) -> None:
    (folder / "merchants.csv").write_text(
        "merchant,name,tier,cut_off,minimum_fen\nM01,正新商场,main,9：30,50000\nM02,友家超市,backup,,\n",
        encoding="utf-8",
    )
    (folder / "products.csv").write_text(
        "sku,name,category,unit,declared_price_fen,cold_chain,aliases\nEGG,鸡蛋30枚,蛋奶,板,2600,1,鸡蛋| 一板蛋 |\n",
        encoding="utf-8",
    )
    (folder / "offers.csv").write_text("merchant,sku\nM02,EGG\n", encoding="utf-8")
    reading = read_district(folder)
    assert reading.problems == ()
    assert reading.district.merchants == (
        Merchant("M01", "正新商场", "main", "09:30", 50_000),
        Merchant("M02", "友家超市", "backup", "", 0),
    )
    assert reading.district.products[0].other_names == ("鸡蛋", "一板蛋")
    assert reading.district.offers == (Offer("M02", "EGG"),)


@pytest.mark.parametrize(
    ("file", "header", "line", "column", "reason"),
    [
        ("merchants.csv", "merchant,name,tier,cut_off", "M01,x,main,24:00", "cut_off", BadTimeOfDay("24:00")),
        ("merchants.csv", "merchant,name,tier,cut_off", "M01,x,main,下午四点", "cut_off", BadTimeOfDay("下午四点")),
        ("merchants.csv", "merchant,name,tier,minimum_fen", "M01,x,main,5.00", "minimum_fen", BadWholeNumber("5.00")),
        ("offers.csv", "merchant,sku", "M01,TEA", "sku", UnknownReference("TEA", "products.csv")),
        (
            "products.csv",
            "sku,name,category,unit,declared_price_fen,cold_chain,goods_class",
            "A,x,,袋,12,0,cold",
            "goods_class",
            BadChoice("cold", GOODS_CLASSES),
        ),
        ("passes.csv", "pass_number,valid_from,valid_until", "T1,soon,2022-01-01", "valid_from", BadTime("soon")),
        ("passes.csv", "pass_number,valid_from,valid_until", "T1,2021-01-01,", "valid_until", MissingValue()),
        (
            "passes.csv",
            "pass_number,valid_from,valid_until",
            "T1,2022-01-02,2022-01-01",
            "valid_until",
            EndsBeforeItBegins("2022-01-02", "2022-01-01"),
        ),
        (
            "passes.csv",
            "pass_number,checkpoint,valid_from,valid_until",
            "T1,P09,2021-01-01,2022-01-01",
            "checkpoint",
            UnknownReference("P09", "checkpoints.csv"),
        ),
        ("barcodes.csv", "barcode,sku", "6901234567893,EGG", "barcode", BadBarcode("6901234567893")),
        ("barcodes.csv", "barcode,sku", "6901234567892,TEA", "sku", UnknownReference("TEA", "products.csv")),
        ("barcodes.csv", "barcode,sku,quantity", "6901234567892,EGG,0", "quantity", BadQuantity("0")),
        ("barcodes.csv", "barcode,sku,quantity", "6901234567892,EGG,two", "quantity", BadQuantity("two")),
        ("offers.csv", "merchant,sku", "M09,EGG", "merchant", UnknownReference("M09", "merchants.csv")),
    ],
)
def test_a_bad_cell_in_a_column_of_a_later_release_is_listed(
    folder: Path, file: str, header: str, line: str, column: str, reason: Reason
) -> None:
    (folder / file).write_text(f"{header}\n{line}\n", encoding="utf-8")
    assert read_district(folder).problems == (Problem(file, 2, column, reason),)


def test_passes_are_read_with_the_whole_of_their_last_day(folder: Path) -> None:
    (folder / "passes.csv").write_text(
        "pass_number,merchant,plate,checkpoint,valid_from,valid_until\n"
        "TX-1,M01,黑a 00001,P01,2021-11-01,2021-11-30\nTX-2,,,,2021-11-01 08:00,2021/11/1 20:00\n",
        encoding="utf-8",
    )
    reading = read_district(folder)
    assert reading.problems == ()
    assert reading.district.passes == (
        Pass("TX-1", "M01", "黑A00001", "P01", "2021-10-31T16:00:00.000Z", "2021-11-30T15:59:59.000Z"),
        Pass("TX-2", "", "", "", "2021-11-01T00:00:00.000Z", "2021-11-01T12:00:00.000Z"),
    )


def test_codes_are_read_in_the_spelling_by_which_they_are_looked_up(folder: Path) -> None:
    (folder / "barcodes.csv").write_text(
        "barcode,sku,quantity\n6901234567892,EGG,\n16901234567899,EGG,24\nscale:00101,EGG,0.5\n", encoding="utf-8"
    )
    reading = read_district(folder)
    assert reading.problems == ()
    assert reading.district.barcodes == (
        Barcode("06901234567892", "EGG"),
        Barcode("16901234567899", "EGG", 24_000),
        Barcode("scale:00101", "EGG", 500),
    )


def test_one_code_in_two_spellings_is_found_out(folder: Path) -> None:
    (folder / "barcodes.csv").write_text("barcode,sku\n036000291452,EGG\n0036000291452,EGG\n", encoding="utf-8")
    assert read_district(folder).problems == (Problem("barcodes.csv", 3, "barcode", DuplicateId("00036000291452", 2)),)


def test_the_model_district_has_a_code_for_every_product_and_a_pass_for_every_merchant(district: District) -> None:
    assert {product.sku for product in district.products} == {code.sku for code in district.barcodes}
    assert all(key_of(code.barcode) == code.barcode for code in district.barcodes)
    valid = {each.merchant for each in district.passes if each.valid_until > "2031" and not each.checkpoint}
    assert valid == {merchant.merchant for merchant in district.merchants}
    assert {product.goods_class for product in district.products} == {"", "frozen", "medicine"}


def test_a_product_may_be_of_each_class_of_goods_and_is_of_none_unless_it_says_so(folder: Path) -> None:
    rows = [f"{goods or 'own'},x,,袋,12,1,{goods}" for goods in (*GOODS_CLASSES, "")]
    header = "sku,name,category,unit,declared_price_fen,cold_chain,goods_class"
    (folder / "products.csv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    products = read_district(folder).district.products
    assert [each.goods_class for each in products] == ["ordinary", "chilled", "frozen", "imported", "medicine", ""]


def test_an_offer_stands_once(folder: Path) -> None:
    (folder / "offers.csv").write_text("merchant,sku\nM01,EGG\nM01,EGG\n", encoding="utf-8")
    assert read_district(folder).problems == (Problem("offers.csv", 3, "sku", DuplicateId("M01-EGG", 2)),)


def test_every_wrong_cell_of_a_row_is_listed(add: Add) -> None:
    reading = read_district(add("buildings.csv", "C009,,x,y,z"))
    assert [problem.column for problem in reading.problems] == ["compound", "building", "units", "floors", "lift"]


def test_problems_stand_in_the_order_of_the_files_and_their_rows(add: Add) -> None:
    add("volunteers.csv", "V02,,")
    add("checkpoints.csv", ",x")
    problems = read_district(add("checkpoints.csv", "P02,")).problems
    assert [(problem.file, problem.row) for problem in problems] == [
        ("checkpoints.csv", 3),
        ("checkpoints.csv", 4),
        ("volunteers.csv", 3),
        ("volunteers.csv", 3),
    ]


def test_a_file_without_a_column_is_refused_whole(folder: Path) -> None:
    (folder / "merchants.csv").write_text("merchant,naam,tier\nM01,x,main\n", encoding="utf-8")
    reading = read_district(folder)
    assert reading.problems == (
        Problem("merchants.csv", 0, "", MissingColumn(("name",), ("merchant", "naam", "tier"))),
    )
    assert reading.district.merchants == ()
    assert len(reading.district.products) == 1


def test_columns_may_stand_in_any_order_and_yes_and_no_be_words(folder: Path) -> None:
    (folder / "buildings.csv").write_text("LIFT, floors,units,building,compound,x\n有,7,2,3,C001,\n", encoding="gbk")
    assert read_district(folder).district.buildings == (Building("C001", "3", units=2, floors=7, lift=True),)


def test_progress_is_told_and_can_stop_the_reading(demo: Path, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    read_district(demo, go_on)
    assert seen == [(done, 10) for done in range(11)]
    copy = tmp_path / "district"
    shutil.copytree(demo, copy)
    stopped = read_district(copy, lambda done, total: done < 3)
    assert stopped.problems == (Problem("district", 0, "", Cancelled()),)
    assert stopped.district == District()


def test_an_address_leaves_out_what_a_building_has_not() -> None:
    assert address(Household("x", "C001", "32", "1", "502", "", "", "")) == "32-1-502"
    assert address(Household("x", "C001", "32", "", "502", "", "", "")) == "32-502"
