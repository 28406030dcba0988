from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.reference import Checkpoint, Compound, District, Household, Merchant, Product
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.drafts import Draft, Withheld
from checkpoint_app.intake.miniprogram import read_orders
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    AmbiguousHousehold,
    AmountMismatch,
    BadAmount,
    BadOrderNumber,
    BadPrice,
    BadQuantity,
    BadTime,
    Cancelled,
    DuplicateLine,
    DuplicateOrder,
    HouseholdElsewhere,
    MissingColumn,
    MissingFile,
    MissingValue,
    NegativeQuantity,
    OrderAlreadyDiffers,
    ProductNameDiffers,
    Reason,
    UnclosedQuote,
    UnitDiffers,
    UnknownHousehold,
    UnknownMerchant,
    UnknownProduct,
    WrongColumnCount,
    ZeroPrice,
    ZeroQuantity,
)

Write = Callable[..., Path]
HEADER = "订单号,商家,地址,收货人,电话,商品编码,商品,数量,单位,单价(分),金额(分),下单时间"
A1001 = OrderRequest(
    order="mp-A1001",
    household="C001-1-1-102",
    merchant="M01",
    source="mini-program",
    number="A1001",
    ordered_at="2021-11-03T00:31:00Z",
    lines=(
        OrderLine("VEG-BAICAI", Decimal(2), "斤", 150),
        OrderLine("GRA-DAMI10", Decimal(1), "袋", 3500),
    ),
)
A1002 = OrderRequest(
    order="mp-A1002",
    household="C001-1-1-201",
    merchant="M02",
    source="mini-program",
    number="A1002",
    ordered_at="2021-11-03T00:32:00Z",
    lines=(OrderLine("MEA-NIUROU", Decimal("1.5"), "斤", 4200),),
    needs=("mobility",),
)


def row(**cells: str) -> str:
    """A good row of one order, but for the cells given by their English names."""
    good = {
        "number": "B1",
        "merchant": "M01",
        "address": "1栋1单元102",
        "contact": "",
        "phone": "",
        "sku": "VEG-BAICAI",
        "product": "白菜",
        "quantity": "2",
        "unit": "斤",
        "price": "150",
        "amount": "300",
        "time": "2021-11-03 08:31",
    }
    assert cells.keys() <= good.keys()
    return ",".join((good | cells).values())


@pytest.fixture
def read(write: Write, catalogue: Catalogue) -> Callable[..., Draft]:
    """The draft of a file with the usual header and these rows."""

    def read_rows(*rows: str, header: str = HEADER, catalogue: Catalogue = catalogue) -> Draft:
        return read_orders(write("orders.csv", "\n".join([header, *rows])), catalogue, {})

    return read_rows


def test_the_demo_export_is_read_whole(demo: Path, catalogue: Catalogue) -> None:
    draft = read_orders(demo / "orders_miniprogram.csv", catalogue, {})
    assert draft.problems == ()
    assert draft.withheld == ()
    assert len(draft.orders) == 950
    assert sum(len(order.request.lines) for order in draft.orders) == 3308
    assert all(order.status == "new" and not order.doubts for order in draft.orders)
    assert draft.encoding == "UTF-8 with BOM"
    first = draft.orders[0]
    assert first.request.order == "mp-XCX20211103000151"
    assert first.request.household == "C001-28-1-701"
    assert first.request.ordered_at == "2021-11-03T00:31:00Z"
    assert first.row == 2


@pytest.mark.parametrize(("name", "encoding"), [("orders_gbk.csv", "GBK"), ("orders_utf16.csv", "UTF-16 LE with BOM")])
def test_other_encodings_give_the_same_orders(data: Path, catalogue: Catalogue, name: str, encoding: str) -> None:
    draft = read_orders(data / name, catalogue, {})
    assert [order.request for order in draft.orders] == [A1001, A1002]
    assert draft.problems == ()
    assert draft.encoding == encoding


def test_a_missing_column_refuses_the_file_and_names_it(data: Path, catalogue: Catalogue) -> None:
    draft = read_orders(data / "orders_missing_column.csv", catalogue, {})
    found = tuple(title for title in HEADER.split(",") if title != "数量")
    assert draft.orders == ()
    assert draft.problems == (Problem("orders_missing_column.csv", 0, "", MissingColumn(("quantity",), found)),)


def test_a_missing_file_is_a_problem_and_no_exception(tmp_path: Path, catalogue: Catalogue) -> None:
    draft = read_orders(tmp_path / "none.csv", catalogue, {})
    assert draft.problems == (Problem("none.csv", 0, "", MissingFile()),)


def test_every_wrong_row_is_listed_and_the_good_orders_can_be_taken(data: Path, catalogue: Catalogue) -> None:
    draft = read_orders(data / "orders_bad_rows.csv", catalogue, {})
    expected: list[tuple[int, str, Reason]] = [
        (5, "商品编码", UnknownProduct("NO-SUCH")),
        (6, "数量", NegativeQuantity("-2")),
        (7, "数量", BadQuantity("两")),
        (8, "数量", ZeroQuantity()),
        (9, "地址", UnknownHousehold("99栋1单元101")),
        (10, "商家", UnknownMerchant("M99")),
        (11, "单价(分)", BadPrice("1.5")),
        (12, "金额(分)", AmountMismatch(310, 300)),
        (13, "下单时间", BadTime("昨天")),
        (14, "单位", UnitDiffers("箱", "白菜", "斤")),
        (16, "订单号", DuplicateOrder("A1013", 15)),
        (18, "商品编码", DuplicateLine(17)),
        (19, "", WrongColumnCount(12, 10)),
        (20, "商品编码", MissingValue()),
        (21, "订单号", BadOrderNumber("2.02111E+13")),
        (23, "地址", HouseholdElsewhere("第2小区1栋1单元401", "P02")),
        (25, "", UnclosedQuote()),
        (26, "地址", UnknownHousehold("1栋1单元502")),
        (27, "金额(分)", BadAmount("壹佰")),
    ]
    assert [(p.row, p.column, p.reason) for p in draft.problems] == expected
    assert {p.file for p in draft.problems} == {"orders_bad_rows.csv"}
    assert [order.request.number for order in draft.orders] == ["A1001", "A1002", "A1020"]
    assert [(p.row, p.column, p.reason) for p in draft.orders[2].doubts] == [
        (24, "商品", ProductNameDiffers("白菜", "土豆")),
        (24, "单价(分)", ZeroPrice()),
    ]
    # Rows 15 and 17 are good but wait with the other row of their order; 22 stands below a row of unknown number.
    assert Withheld("A1013", (15, 16)) in draft.withheld
    assert Withheld("A1014", (17, 18)) in draft.withheld
    assert Withheld("A1018", (22,)) in draft.withheld
    taken = {row for order in draft.withheld for row in order.rows} | {2, 3, 4, 24}
    assert taken | {21} == set(range(2, 28))


def test_the_same_file_again_adds_nothing_and_counts(demo: Path, catalogue: Catalogue) -> None:
    path = demo / "orders_miniprogram.csv"
    recorded = {order.request.order: order.request for order in read_orders(path, catalogue, {}).orders}
    again = read_orders(path, catalogue, recorded)
    assert again.already == 950
    assert again.new == ()
    assert again.problems == ()


def test_a_recorded_order_is_the_same_whatever_the_order_of_its_lines(data: Path, catalogue: Catalogue) -> None:
    recorded = replace(A1001, lines=A1001.lines[::-1])
    draft = read_orders(data / "orders_gbk.csv", catalogue, {"mp-A1001": recorded}.get)
    assert [(order.status, order.request) for order in draft.orders] == [("already", recorded), ("new", A1002)]
    assert draft.already == 1


@pytest.mark.parametrize(
    "recorded",
    [
        replace(A1001, household="C001-1-1-201"),
        replace(A1001, merchant="M02"),
        replace(A1001, ordered_at="2021-11-02T00:31:00Z"),
        replace(A1001, lines=A1001.lines[:1]),
        replace(A1001, lines=(A1001.lines[0], replace(A1001.lines[1], quantity=Decimal(2)))),
    ],
)
def test_a_recorded_order_with_other_content_is_left_as_it_is(
    data: Path, catalogue: Catalogue, recorded: OrderRequest
) -> None:
    draft = read_orders(data / "orders_gbk.csv", catalogue, {"mp-A1001": recorded})
    assert draft.problems == (Problem("orders_gbk.csv", 2, "订单号", OrderAlreadyDiffers("A1001")),)
    assert [order.request for order in draft.orders] == [A1002]
    assert draft.withheld == (Withheld("A1001", (2, 3)),)


def test_columns_may_stand_in_any_order_and_personal_ones_be_left_out(read: Callable[..., Draft]) -> None:
    header = " 下单时间 ,金额（分）,单价(分),单位,数量,商品编码,地址,商家,订单号,备注"
    draft = read("2021/11/3 8:31,300,150,斤,2,veg-baicai,1-1-102,正新商场,B1,别打电话", header=header)
    assert draft.problems == ()
    assert draft.orders[0].request.household == "C001-1-1-102"
    assert draft.orders[0].request.merchant == "M01"


def test_prices_in_yuan_are_turned_into_fen_exactly(read: Callable[..., Draft]) -> None:
    header = HEADER.replace("单价(分)", "单价").replace("金额(分)", "金额(元)")
    draft = read(row(price="1.10", amount="¥3.3", quantity="3"), row(number="B2", price="1.005"), header=header)
    assert draft.orders[0].request.lines[0].price_fen == 110
    assert [(p.row, p.column, p.reason) for p in draft.problems] == [(3, "单价", BadPrice("1.005"))]


def test_rows_of_one_number_are_one_order_wherever_they_stand(read: Callable[..., Draft]) -> None:
    draft = read(row(), row(number="B2"), row(sku="VEG-TUDOU", product="土豆", price="180", amount="360"))
    assert [(order.request.number, len(order.request.lines)) for order in draft.orders] == [("B1", 2), ("B2", 1)]


def test_half_a_kilo_rounds_as_a_till_does(read: Callable[..., Draft]) -> None:
    assert read(row(quantity="0.5", price="151", amount="76")).problems == ()
    assert read(row(quantity="0.5", price="151", amount="75")).problems[0].reason == AmountMismatch(75, 76)


@pytest.mark.parametrize(
    "change",
    [
        {"address": "1栋1单元201"},
        {"merchant": "M02"},
        {"time": "2021-11-03 09:00"},
    ],
)
def test_a_number_used_for_two_orders_withholds_both(read: Callable[..., Draft], change: dict[str, str]) -> None:
    draft = read(row(), row(sku="VEG-TUDOU", product="土豆", price="180", amount="360", **change))
    assert [(p.row, p.reason) for p in draft.problems] == [(3, DuplicateOrder("B1", 2))]
    assert draft.orders == ()
    assert draft.withheld == (Withheld("B1", (2, 3)),)


def test_a_row_without_a_number_withholds_the_orders_that_it_may_belong_to(read: Callable[..., Draft]) -> None:
    draft = read(row(), row(number=""), row(number="B2"), row(number="B3"))
    assert [(p.row, p.column, p.reason) for p in draft.problems] == [(3, "订单号", MissingValue())]
    assert [order.request.number for order in draft.orders] == ["B3"]
    assert [order.number for order in draft.withheld] == ["B1", "B2"]


def test_a_row_with_too_few_cells_withholds_the_order_it_names(read: Callable[..., Draft]) -> None:
    draft = read(row(), row(number="B2"), "B2,M01", "M01,1栋1单元102", row(number="B3"))
    assert [type(p.reason) for p in draft.problems] == [WrongColumnCount, WrongColumnCount]
    assert [order.request.number for order in draft.orders] == ["B1"]
    assert draft.withheld == (Withheld("B2", (3, 4)), Withheld("B3", (6,)))


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("2021-11-03 08:31:59", "2021-11-03T00:31:59Z"),
        ("2021/11/3 7:05", "2021-11-02T23:05:00Z"),
        ("2021年11月3日 08:31", "2021-11-03T00:31:00Z"),
        ("2021-11-03T08:31", "2021-11-03T00:31:00Z"),
        ("２０２１－１１－０３　０８：３１", "2021-11-03T00:31:00Z"),
        ("2021-11-03", "2021-11-02T16:00:00Z"),
    ],
)
def test_times_are_taken_as_chinese_local_time(read: Callable[..., Draft], text: str, stored: str) -> None:
    assert read(row(time=text)).orders[0].request.ordered_at == stored


@pytest.mark.parametrize("text", ["2021-02-30 08:31", "2021-11-03 25:00", "08:31", "0001-01-01 00:00", "44503.3"])
def test_what_is_no_time_is_said(read: Callable[..., Draft], text: str) -> None:
    assert read(row(time=text)).problems[0].reason == BadTime(text)


@pytest.mark.parametrize("text", ["NaN", "1e3", "1,5", "2斤", "1.0001", "10000000"])
def test_what_is_no_quantity_is_said(read: Callable[..., Draft], text: str) -> None:
    assert read(row(quantity=f'"{text}"')).problems[0].reason == BadQuantity(text)


def test_full_width_and_wrapped_numbers_are_understood(read: Callable[..., Draft]) -> None:
    draft = read(row(number='="000123"', quantity="２", price="150.00", amount="３００"))
    assert draft.orders[0].request.number == "000123"
    assert draft.orders[0].request.lines == (OrderLine("VEG-BAICAI", Decimal(2), "斤", 150),)


def test_a_contact_decides_between_two_households_at_one_door(read: Callable[..., Draft]) -> None:
    def home(number: str, contact: str) -> Household:
        return Household(number, "C1", "1", "1", "102", contact, "", "")

    district = District(
        checkpoints=(Checkpoint("P1", "1"),),
        compounds=(Compound("C1", "碧园小区", "sealed", "P1"),),
        households=(home("H1", "王芳"), home("H2", "李强")),
        merchants=(Merchant("M01", "正新商场", "main"),),
        products=(Product("VEG-BAICAI", "白菜", "蔬菜", "斤", 150, cold_chain=False),),
    )
    draft = read(row(contact="李强"), row(number="B2", contact="赵敏"), catalogue=Catalogue(district, "P1"))
    assert [order.request.household for order in draft.orders] == ["H2"]
    assert [p.reason for p in draft.problems] == [AmbiguousHousehold("1栋1单元102", ("1-1-102", "1-1-102"))]


def test_names_and_phones_are_neither_in_a_request_nor_in_a_printed_draft(read: Callable[..., Draft]) -> None:
    draft = read(row(contact="王某某", phone="13900000000"))
    assert "王某某" not in repr(draft)
    assert "13900000000" not in repr(draft)
    assert "1栋1单元102" not in repr(draft.orders[0])


def test_progress_is_told_and_can_stop_the_reading(demo: Path, data: Path, catalogue: Catalogue) -> None:
    seen: list[tuple[int, int]] = []

    def note(done: int, total: int) -> bool:
        seen.append((done, total))
        return done != 1000

    draft = read_orders(demo / "orders_miniprogram.csv", catalogue, {}, progress=note)
    assert seen == [(done, 3308) for done in range(0, 1001, 200)]
    assert draft.orders == ()
    assert draft.problems == (Problem("orders_miniprogram.csv", 0, "", Cancelled()),)

    read_orders(data / "orders_gbk.csv", catalogue, {}, progress=note)
    assert seen[-2:] == [(0, 3), (3, 3)]
