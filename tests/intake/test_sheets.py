"""Order files as mini-programs write them, CSV and workbook: each reads into the orders a careful clerk would take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.reference import Household
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat_reasons import HouseholdGuessed
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.mapping import Mapping, propose
from checkpoint_app.intake.miniprogram import read_orders, read_sheet
from checkpoint_app.intake.problems import Problem, problem_place
from checkpoint_app.intake.reasons import (
    BadOrderNumber,
    BadQuantity,
    HouseholdElsewhere,
    LargeQuantity,
    MissingColumn,
    MissingValue,
    NameShortened,
    Reason,
    UnknownHousehold,
    UnknownItem,
    ZeroPrice,
)
from checkpoint_app.intake.sheet_reasons import (
    AddressByPhone,
    CancelledThere,
    ColumnsUncertain,
    ErrorCell,
    ForeignCurrency,
    FormulaCell,
    FormulasChecked,
    FormulaWithoutValue,
    HiddenColumn,
    HiddenRow,
    HiddenSheet,
    NearestName,
    NotPaid,
    OrderTotalDiffers,
    OtherSheet,
    StatusUnclear,
    StrayRow,
    TotalDiffers,
    TotalsRow,
)
from checkpoint_app.intake.titles import Meaning
from checkpoint_app.intake.workbook import read_book
from tests.intake.sheets import patched, workbook

Rows = Sequence[Sequence[Any]]
Read = Callable[..., tuple[Draft, Mapping]]
DAY = "2022-03-05T16:00:00Z"


@pytest.fixture
def read(tmp_path: Path, catalogue: Catalogue) -> Read:
    """The draft of a workbook with these rows (or of a CSV file), and the mapping that was guessed; `merchant` and
    `say` are a person's answers."""

    def read_rows(
        rows: Rows,
        *,
        merchant: str = "M01",
        say: dict[int, Meaning] | None = None,
        known: dict[str, OrderRequest] | None = None,
        dress: Callable[[Any], None] | None = None,
        name: str = "orders.xlsx",
    ) -> tuple[Draft, Mapping]:
        path = tmp_path / name
        if name.endswith(".csv"):
            path.write_text("\n".join(",".join(map(str, row)) for row in rows), encoding="utf-8-sig")
        else:
            workbook(path, rows, dress=dress)
        return read_path(path, catalogue, merchant=merchant, say=say, known=known)

    return read_rows


def read_path(
    path: Path,
    catalogue: Catalogue,
    *,
    merchant: str = "M01",
    say: dict[int, Meaning] | None = None,
    known: dict[str, OrderRequest] | None = None,
) -> tuple[Draft, Mapping]:
    book = read_book(path)
    assert book.problems == ()
    sheet, mapping = propose(book, catalogue)
    guessed = mapping
    for place, meaning in (say or {}).items():
        mapping = mapping.said(place, meaning)
    if not mapping.has("merchant"):
        mapping = Mapping(mapping.sheet, mapping.first, mapping.titles, mapping.uses, merchant)
    assert mapping.certain, [(mapping.titles[n], use) for n, use in enumerate(mapping.uses)]
    return read_sheet(book, sheet, mapping, catalogue, known or {}, day=DAY), guessed


def goods(draft: Draft) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (order.request.household, [(line.sku, f"{line.quantity}{line.unit}") for line in order.request.lines])
        for order in draft.orders
    ]


def wrongs(draft: Draft) -> list[tuple[str, str, Reason]]:
    return [(problem.cell, problem.column, problem.reason) for problem in draft.problems]


def doubts(draft: Draft) -> list[tuple[str, Reason]]:
    return [(doubt.cell, doubt.reason) for order in draft.orders for doubt in order.doubts]


HOME, OTHER = "C001-1-1-102", "C001-1-1-201"
BOTH = [
    (HOME, [("VEG-BAICAI", "2斤"), ("VEG-TUDOU", "3斤")]),
    (OTHER, [("VEG-BAICAI", "1斤")]),
]


# layouts


def test_kuaituantuan_repeats_the_order_on_each_row_and_names_no_code(read: Read) -> None:
    draft, mapping = read(
        [
            [
                "跟团号",
                "订单号",
                "下单人",
                "联系电话",
                "详细地址",
                "商品",
                "规格",
                "数量",
                "单价",
                "商品金额",
                "下单时间",
                "订单状态",
                "团员备注",
            ],
            [
                1,
                "2203051",
                "王*",
                13922078256,
                "1栋1单元102",
                "白菜",
                "默认",
                2,
                1.5,
                3,
                "2022-03-05 08:31:00",
                "已付款",
                "要嫩的",
            ],
            [
                1,
                "2203051",
                "王*",
                13922078256,
                "1栋1单元102",
                "土豆",
                "默认",
                3,
                1.8,
                5.4,
                "2022-03-05 08:31:00",
                "已付款",
                "",
            ],
            [
                2,
                "2203052",
                "李*",
                13922078257,
                "1-1-201",
                "白菜",
                "默认",
                1,
                1.5,
                1.5,
                "2022-03-05 08:32:00",
                "已付款",
                "",
            ],
        ]
    )
    assert draft.problems == ()
    assert doubts(draft) == []
    assert goods(draft) == BOTH
    assert draft.orders[0].request.note == "要嫩的"
    assert draft.orders[0].request.ordered_at == "2022-03-05T00:31:00Z"
    assert [line.price_fen for line in draft.orders[0].request.lines] == [150, 180]
    assert mapping.doubtful == ()


def test_an_order_of_which_only_the_first_row_is_filled_goes_on_below(read: Read) -> None:
    rows = [
        ["订单号", "收货地址", "商品名称", "购买数量", "下单时间"],
        ["A100", "1栋1单元102", "白菜", 2, "2022-03-05 08:31"],
        ["", "", "土豆", 3, ""],
        ["A101", "1栋1单元201", "白菜", 1, "2022-03-05 08:31"],
    ]
    for name in ("orders.xlsx", "orders.csv"):
        draft, _ = read(rows, name=name)
        assert draft.problems == ()
        assert goods(draft) == BOTH


def test_merged_cells_stand_for_every_row_that_they_cover(read: Read) -> None:
    def merge(sheet: Any) -> None:
        for column in "ABF":
            sheet.merge_cells(f"{column}2:{column}3")

    draft, _ = read(
        [
            ["订单编号", "地址", "商品", "数量", "单价(元)", "订单金额"],
            ["A100", "1栋1单元102", "白菜", 2, 1.5, 8.4],
            [None, None, "土豆", 3, 1.8, None],
            ["A101", "1栋1单元201", "白菜", 1, 1.5, 1.5],
        ],
        dress=merge,
    )
    assert draft.problems == ()
    assert doubts(draft) == []
    assert goods(draft) == BOTH


def test_one_row_an_order_with_all_goods_in_one_cell(read: Read) -> None:
    draft, _ = read(
        [
            ["序号", "姓名", "手机号", "楼栋", "单元", "房号", "接龙内容", "备注"],
            [1, "王芳", "139****8256", "1栋", "1单元", 102, "白菜2斤;土豆3斤", "家里有婴儿 13922078256"],
            [2, "李强", "13922078257", 1, 1, "201室", "白菜*1", ""],
        ]
    )
    assert draft.problems == ()
    assert goods(draft) == BOTH
    assert draft.orders[0].request.note == "家里有婴儿"
    assert draft.orders[0].request.needs == ("infant",)
    assert draft.orders[0].request.lines[0].priced is False
    assert draft.orders[0].request.lines[0].price_fen == 150
    assert draft.orders[0].request.ordered_at == DAY


def test_a_wide_sheet_is_read_with_quantities_below_the_products(read: Read) -> None:
    draft, mapping = read(
        [
            ["接龙号", "门牌号", "白菜(斤)", "土豆", "大米10斤", "鸡蛋30枚"],
            [1, "1-1-102", 2, 3, None, 0],
            [2, "1-1-201", 1, "", "1袋", "-"],
        ]
    )
    assert mapping.doubtful == ()
    assert draft.problems == ()
    assert goods(draft) == [BOTH[0], (OTHER, [("VEG-BAICAI", "1斤"), ("GRA-DAMI10", "1袋")])]


def test_a_column_of_a_product_with_words_in_it_is_asked_about(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = [["门牌号", "白菜", "土豆"], ["1-1-102", 2, "要"], ["1-1-201", 1, "-"]]
    _, mapping = propose(read_book(workbook(tmp_path / "a.xlsx", rows)), catalogue)
    assert [(use.meaning, use.sku) for use in mapping.uses[1:]] == [("goods", "VEG-BAICAI"), ("goods", "VEG-TUDOU")]
    assert mapping.doubtful == (2,)


def test_several_items_side_by_side_in_one_row(read: Read) -> None:
    draft, _ = read(
        [
            ["订单号", "地址", "商品1", "数量1", "单价1", "商品2", "数量2", "单价2"],
            ["A100", "1-1-102", "白菜", 2, 1.5, "土豆", 3, 1.8],
            ["A101", "1-1-201", "白菜", 1, 1.5, None, None, None],
        ]
    )
    assert draft.problems == ()
    assert goods(draft) == BOTH


def test_titles_above_the_header_two_header_rows_and_a_total_below(read: Read) -> None:
    def merge(sheet: Any) -> None:
        sheet.merge_cells("A1:H1")
        sheet.merge_cells("A3:A4")
        sheet.merge_cells("B3:D3")
        sheet.merge_cells("E3:H3")

    draft, mapping = read(
        [
            ["碧园小区团购订单汇总表"],
            ["团长：李姐", None, "日期：2022-03-05"],
            ["订单号", "收货信息", None, None, "商品", None, None, None],
            [None, "姓名", "电话", "地址", "名称", "数量", "单价", "金额"],
            ["A100", "王", "13922078256", "1-1-102", "白菜", 2, 1.5, 3],
            ["A100", "王", "13922078256", "1-1-102", "土豆", 3, 1.8, 5.4],
            ["A101", "李", "13922078257", "1-1-201", "白菜", 1, 1.5, 1.5],
            ["合计", None, None, None, None, 6, None, 9.9],
        ],
        dress=merge,
    )
    assert mapping.first == 4
    assert draft.problems == ()
    assert goods(draft) == BOTH


def test_titles_above_the_header_of_a_csv_file(read: Read) -> None:
    draft, _ = read(
        [
            ["碧园小区团购订单汇总表"],
            ["导出时间：2022-03-05 12:00"],
            ["订单号", "地址", "商品名称", "数量", "下单时间"],
            ["A100", "1-1-102", "白菜", 2, "2022-03-05 08:31"],
            ["A100", "1-1-102", "土豆", 3, "2022-03-05 08:31"],
            ["A101", "1-1-201", "白菜", 1, "2022-03-05 08:31"],
        ],
        name="orders.csv",
    )
    assert draft.problems == ()
    assert goods(draft) == BOTH


def test_dates_of_a_workbook_and_a_time_in_a_column_of_its_own(read: Read) -> None:
    draft, _ = read(
        [
            ["订单号", "地址", "商品", "数量", "日期", "时间"],
            ["A1", "1-1-102", "白菜", 2, datetime(2022, 3, 5), "08:31"],  # noqa: DTZ001
            ["A2", "1-1-201", "白菜", 2, datetime(2022, 3, 5), "9:05"],  # noqa: DTZ001
        ]
    )
    assert [order.request.ordered_at for order in draft.orders] == ["2022-03-05T00:31:00Z", "2022-03-05T01:05:00Z"]


def test_the_same_file_without_numbers_gives_the_same_orders_again(read: Read) -> None:
    rows = [["地址", "商品", "数量"], ["1-1-102", "白菜", 2], ["1-1-102", "土豆", 3], ["1-1-201", "白菜", 1]]
    first, _ = read(rows)
    assert goods(first) == BOTH
    again, _ = read(rows, known={order.request.order: order.request for order in first.orders})
    assert (again.already, again.new) == (2, ())


def test_a_second_copy_of_a_file_without_numbers_adds_nothing(read: Read) -> None:
    for header, more in ((["地址", "商品", "数量"], []), (["地址", "商品", "数量", "下单时间"], ["2022-03-05 08:31"])):
        rows = [header, ["1-1-102", "白菜", 2, *more], ["1-1-201", "白菜", 1, *more]]
        first, _ = read(rows, name="订单.xlsx")
        recorded = {order.request.order: order.request for order in first.orders}
        again, _ = read(rows, name="订单 (1).xlsx", known=recorded)
        assert (again.already, again.new) == (2, ())
        other, _ = read(rows, name="第二天.xlsx", known=recorded)
        assert other.already == (2 if more else 0)


def test_a_row_of_a_list_or_a_wide_sheet_without_an_address_belongs_to_nobody(read: Read) -> None:
    for rows in (
        [["门牌号", "白菜", "土豆"], ["1-1-102", 2, 3], [None, 1, None], ["1-1-201", 1, None]],
        [["门牌号", "接龙内容"], ["1-1-102", "白菜2斤;土豆3斤"], [None, "白菜1斤"], ["1-1-201", "白菜1斤"]],
    ):
        draft, _ = read(rows)
        assert wrongs(draft) == [("Sheet1!A3", "门牌号", MissingValue())]
        assert goods(draft) == BOTH


def test_two_columns_of_prices_are_asked_about(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = [["订单号", "地址", "商品", "数量", "单价", "优惠价"], ["A1", "1-1-102", "白菜", 2, 1.5, 1.2]]
    _, mapping = propose(read_book(workbook(tmp_path / "a.xlsx", rows)), catalogue)
    assert [mapping.titles[place] for place in mapping.doubtful] == ["优惠价"]


# money


def test_prices_without_a_currency_that_must_be_fen_are_asked_about(
    read: Read, tmp_path: Path, catalogue: Catalogue
) -> None:
    rows = [
        ["订单号", "地址", "商品", "数量", "单价"],
        ["A1", "1-1-102", "白菜", 2, 150],
        ["A2", "1-1-201", "土豆", 2, 180],
        ["A3", "1-1-102", "大米10斤", 1, 3500],
    ]
    _, mapping = propose(read_book(workbook(tmp_path / "p.xlsx", rows)), catalogue)
    assert mapping.uses[4].meaning == "price_fen"
    assert mapping.doubtful == (4,)
    draft, _ = read(rows, say={4: "price_fen"})
    assert draft.orders[0].request.lines[0].price_fen == 150


@pytest.mark.parametrize("price", ["$3", "3美元", "US$3.00", "€3", "HKD 3"])
def test_another_currency_is_said_with_its_cell(read: Read, price: str) -> None:
    draft, _ = read(
        [
            ["订单号", "地址", "商品", "数量", "单价"],
            ["A1", "1-1-102", "白菜", 2, "¥1.5"],
            ["A2", "1-1-102", "白菜", 2, "1.50元"],
            ["A3", "1-1-102", "白菜", 2, "￥1,001.50"],
            ["A4", "1-1-102", "白菜", 2, price],
        ]
    )
    assert wrongs(draft) == [("Sheet1!E5", "单价", ForeignCurrency(price))]
    assert [order.request.lines[0].price_fen for order in draft.orders] == [150, 150, 100150]


def test_a_title_in_another_currency_is_asked_about_and_its_prices_are_refused(
    read: Read, tmp_path: Path, catalogue: Catalogue
) -> None:
    rows = [["订单号", "地址", "商品", "数量", "单价(美元)"], ["A1", "1-1-102", "白菜", 2, 3]]
    path = workbook(tmp_path / "orders.xlsx", rows)
    _, mapping = propose(read_book(path), catalogue)
    assert mapping.doubtful == (4,)
    draft, _ = read(rows, say={4: "price_yuan"})
    assert wrongs(draft) == [("Sheet1!E2", "单价(美元)", ForeignCurrency("3 单价(美元)"))]
    assert draft.orders == ()


def test_a_total_that_is_not_what_the_goods_make_is_a_doubt(read: Read) -> None:
    draft, _ = read([["订单号", "地址", "商品", "数量", "单价", "实付金额"], ["A1", "1-1-102", "白菜", 2, 1.5, 8]])
    assert doubts(draft) == [("Sheet1!F2", OrderTotalDiffers(800, 300))]


def test_a_zero_price_and_a_huge_quantity_are_said_with_their_cells(read: Read) -> None:
    draft, _ = read(
        [
            ["订单号", "地址", "商品", "数量", "单价"],
            ["A1", "1-1-102", "白菜", 2, 0],
            ["A2", "1-1-102", "白菜", 10000000, 1.5],
            ["A3", "1-1-102", "白菜", 500, 1.5],
        ]
    )
    assert wrongs(draft) == [("Sheet1!D3", "数量", BadQuantity("10000000"))]
    assert doubts(draft) == [
        ("Sheet1!E2", ZeroPrice()),
        ("Sheet1!D4", LargeQuantity(Decimal(500), "斤", "白菜")),
    ]


# cells


def test_formulas_and_errors_are_pointed_out_with_their_cells(tmp_path: Path, catalogue: Catalogue) -> None:
    path = workbook(
        tmp_path / "orders.xlsx",
        [
            ["订单号", "地址", "商品", "数量", "单价", "小计"],
            ["A1", "1-1-102", "白菜", 2, 1.5, 3],
            ["A2", "1-1-102", "白菜", 3, 1.5, 4.5],
            ["A3", "1-1-102", "白菜", 4, 1.5, 6],
            ["A4", "1-1-102", "白菜", 5, 1.5, 7.5],
        ],
    )

    def compute(text: str) -> str:
        text = text.replace('<c r="F2" t="n"><v>3</v>', '<c r="F2"><f>D2*E2</f><v>3</v>')
        text = text.replace('<c r="D3" t="n"><v>3</v>', '<c r="D3"><f>1+2</f><v>3</v>')
        text = text.replace('<c r="D4" t="n"><v>4</v>', '<c r="D4"><f>2+2</f>')
        return text.replace('<c r="E5" t="n"><v>1.5</v>', '<c r="E5" t="e"><v>#REF!</v>')

    patched(path, {"xl/worksheets/sheet1.xml": compute})
    draft, _ = read_path(path, catalogue)
    assert wrongs(draft) == [
        ("Sheet1!F2", "小计", FormulasChecked(1)),
        ("Sheet1!D4", "数量", FormulaWithoutValue()),
        ("Sheet1!E5", "单价", ErrorCell("#REF!")),
    ]
    assert problem_place(draft.problems[1]) == "orders.xlsx, Sheet1!D4 (数量)"
    assert doubts(draft) == [("Sheet1!D3", FormulaCell("3"))]
    assert [order.request.number for order in draft.orders] == ["A1", "A2"]
    assert [order.number for order in draft.withheld] == ["A3", "A4"]


def test_a_column_of_formulas_without_a_result_is_read_by_its_title_and_said_cell_by_cell(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    rows = [["订单号", "地址", "商品", "数量", "单价"], ["A1", "1-1-102", "白菜", "=1+1", 1.5]]
    draft, _ = read_path(workbook(tmp_path / "orders.xlsx", rows), catalogue)
    assert wrongs(draft) == [("Sheet1!D2", "数量", FormulaWithoutValue())]
    assert draft.orders == ()


def test_numbers_keep_their_digits_and_lose_the_noise(read: Read) -> None:
    draft, _ = read(
        [["订单号", "地址", "电话", "商品", "数量"], [220305000000151, "1-1-102", 13922078256.0, "白菜", 0.1 + 0.2]]
    )
    assert draft.problems == ()
    assert draft.orders[0].request.number == "220305000000151"
    assert draft.orders[0].request.lines[0].quantity == Decimal("0.3")


def test_an_order_number_that_a_spreadsheet_shortened_is_said(read: Read) -> None:
    draft, _ = read([["订单号", "地址", "商品", "数量"], [2203050000001510999, "1-1-102", "白菜", 1]])
    assert wrongs(draft) == [("Sheet1!A2", "订单号", BadOrderNumber("2.20305000000151E+18"))]


# status


def test_cancelled_and_refunded_rows_are_not_taken_and_said_with_the_cell(read: Read) -> None:
    rows = [
        ["订单号", "地址", "商品", "数量", "订单状态"],
        ["A1", "1-1-102", "白菜", 2, "已取消"],
        ["A2", "1-1-201", "白菜", 2, "待发货"],
        ["A2", "1-1-201", "土豆", 1, "已退款"],
        ["A3", "1-1-102", "白菜", 1, "待付款"],
        ["A4", "1-1-102", "土豆", 1, "退款中"],
    ]
    draft, _ = read(rows)
    assert wrongs(draft) == [("Sheet1!E2", "订单状态", CancelledThere("已取消"))]
    assert draft.void == 1
    assert goods(draft)[0] == (OTHER, [("VEG-BAICAI", "2斤")])
    assert doubts(draft) == [
        ("Sheet1!E4", CancelledThere("已退款")),
        ("Sheet1!E5", NotPaid("待付款")),
        ("Sheet1!E6", StatusUnclear("退款中")),
    ]


def test_a_recorded_order_that_is_cancelled_now_is_withdrawn(read: Read) -> None:
    rows: list[list[Any]] = [["订单号", "地址", "商品", "数量", "状态"], ["A1", "1-1-102", "白菜", 2, "已付款"]]
    first, _ = read(rows)
    recorded = first.orders[0].request
    rows[1][4] = "已退款"
    again, _ = read(rows, known={recorded.order: recorded})
    (order,) = again.orders
    assert (order.status, order.request) == ("withdrawn", recorded)
    assert order.change is not None and order.change.words == "已退款"
    assert again.changes == (order,)


# rows that are no orders


def test_totals_are_compared_with_the_rows_above(read: Read) -> None:
    rows = [
        ["订单号", "地址", "商品", "数量", "小计金额", "备注"],
        ["A1", "1-1-102", "白菜", 2, 3, ""],
        ["A2", "1-1-201", "白菜", 1, 1.5, ""],
    ]
    draft, _ = read([*rows, ["总计：", "", "", 3, 4.5, ""]], say={4: "ignored"})
    assert draft.problems == ()
    draft, _ = read([*rows, ["总计：", "", "", 5, "", ""]], say={4: "ignored"})
    assert wrongs(draft) == [("Sheet1!D4", "数量", TotalDiffers("5", "3"))]
    draft, _ = read([*rows, ["合计", "", "", "", "", ""]], say={4: "ignored"})
    assert wrongs(draft) == [("Sheet1!4", "", TotalsRow("合计"))]
    assert len(draft.orders) == 2


def test_a_footnote_and_a_repeated_header_are_no_orders(read: Read) -> None:
    header = ["订单号", "地址", "商品", "数量"]
    draft, _ = read([header, ["A1", "1-1-102", "白菜", 2], header, ["A2", "1-1-201", "白菜", 1], ["打印时间：今天"]])
    assert wrongs(draft) == [("Sheet1!5", "", StrayRow("打印时间：今天"))]
    assert len(draft.orders) == 2


def test_a_number_alone_in_its_row_is_an_order_cut_short(read: Read) -> None:
    draft, _ = read([["订单号", "地址", "商品", "数量"], ["A1", "1-1-102", "白菜", 2], ["A2", "", "", ""]])
    assert [problem.reason for problem in draft.problems] == [MissingValue()] * 3
    assert [order.number for order in draft.withheld] == ["A2"]


# what hides


def test_what_is_hidden_is_said_and_nothing_hidden_is_taken_silently(read: Read) -> None:
    def hide(sheet: Any) -> None:
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["E"].hidden = True
        old = sheet.parent.create_sheet("旧单")
        old.append(["x"])
        old.sheet_state = "hidden"
        sheet.parent.create_sheet("说明").append(["使用说明"])

    draft, _ = read(
        [
            ["订单号", "地址", "商品", "数量", "备注"],
            ["A1", "1-1-102", "白菜", 2, "x"],
            ["A2", "1-1-201", "白菜", 1, "y"],
        ],
        dress=hide,
    )
    assert wrongs(draft) == [
        ("旧单", "", HiddenSheet("旧单")),
        ("说明", "", OtherSheet("说明")),
        ("Sheet1!E", "", HiddenColumn("备注")),
    ]
    assert doubts(draft) == [("Sheet1!3", HiddenRow())]


def test_two_sheets_of_orders_are_asked_about(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = [["订单号", "商家", "地址", "商品", "数量"], ["A1", "M01", "1-1-102", "白菜", 2]]

    def again(sheet: Any) -> None:
        other = sheet.parent.create_sheet("第二天")
        for row in rows:
            other.append(row)

    path = workbook(tmp_path / "two.xlsx", rows, dress=again)
    draft = read_orders(path, catalogue, {})
    assert isinstance(draft.problems[0].reason, ColumnsUncertain)
    assert draft.orders == ()


# who


def test_a_phone_leads_to_the_household_where_the_address_does_not(read: Read, catalogue: Catalogue) -> None:
    home = catalogue.household("1-1-102")
    assert isinstance(home, Household)
    draft, _ = read(
        [
            ["订单号", "地址", "电话", "商品", "数量"],
            ["A1", "门口超市", home.phone, "白菜", 2],
            ["A2", "门口超市", "13900000000", "白菜", 2],
            ["A3", "第2小区1-1-401", home.phone, "白菜", 2],
            ["A4", "1-1-201", home.phone, "白菜", 2],
            ["A5", "", home.phone, "白菜", 3],
        ],
        say={1: "address"},
    )
    taken = [(order.request.number, order.request.household) for order in draft.orders]
    assert taken == [("A1", HOME), ("A4", OTHER), ("A5", HOME)]
    assert doubts(draft) == [
        ("Sheet1!B2", AddressByPhone("门口超市", "1-1-102")),
        ("Sheet1!C6", HouseholdGuessed(home.phone, "1-1-102")),
    ]
    assert [type(reason) for _, _, reason in wrongs(draft)] == [UnknownHousehold, HouseholdElsewhere]


# names


def test_names_and_sizes_are_matched_against_the_catalogue(read: Read) -> None:
    draft, _ = read(
        [
            ["订单号", "地址", "商品", "规格", "数量"],
            ["A1", "1-1-102", "【新鲜】白菜", "斤", 2],
            ["A2", "1-1-102", "大米", "10斤", 1],
            ["A3", "1-1-102", "大米", "默认", 1],
            ["A4", "1-1-102", "榴莲", "默认", 1],
            ["A5", "1-1-102", "农家新摘白菜", "默认", 1],
        ]
    )
    assert wrongs(draft) == [("Sheet1!C5", "商品", UnknownItem("榴莲"))]
    assert [order.request.lines[0].sku for order in draft.orders] == [
        "VEG-BAICAI",
        "GRA-DAMI10",
        "GRA-DAMI10",
        "VEG-BAICAI",
    ]
    assert doubts(draft) == [
        ("Sheet1!C4", NameShortened("大米", "大米10斤")),
        ("Sheet1!C6", NearestName("农家新摘白菜", "白菜")),
    ]


# what is not certain


def test_a_file_without_an_address_or_goods_is_refused_and_says_so(tmp_path: Path, catalogue: Catalogue) -> None:
    path = workbook(tmp_path / "a.xlsx", [["订单号", "备注"], ["A1", "x"]])
    assert read_orders(path, catalogue, {}).problems == (
        Problem("a.xlsx", 0, "", MissingColumn(("address", "goods", "merchant"), ("订单号", "备注"))),
    )


def test_columns_without_titles_are_told_by_content_and_asked_about(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = [["A1", "1-1-102", "13922078256", "白菜", "M01"], ["A2", "1-1-201", "13922078257", "土豆", "M01"]]
    _, mapping = propose(read_book(workbook(tmp_path / "a.xlsx", rows)), catalogue)
    assert mapping.first == 0
    assert [use.meaning for use in mapping.uses] == ["ignored", "address", "phone", "product", "merchant"]
    assert mapping.doubtful == (1, 2, 3, 4)


def test_a_title_that_its_cells_speak_against_is_asked_about(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = [["订单号", "地址", "商品", "数量"], *([f"A{n}", f"139220782{n}", "白菜", 1] for n in range(10, 15))]
    _, mapping = propose(read_book(workbook(tmp_path / "a.xlsx", rows)), catalogue)
    assert mapping.doubtful == (1,)
    assert mapping.uses[1].meaning == "phone"
