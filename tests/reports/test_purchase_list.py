"""A purchase list goes out as text, workbook and page: everything that was told, and nothing about any household."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import QuoteLine
from checkpoint_app.domain.rules.price_watch import Flag, Watch
from checkpoint_app.reports import price_watch, purchase_list
from checkpoint_app.reports.purchase_list import PurchasePaper
from checkpoint_app.reports.purchase_list_pdf import write_purchase_pdf
from tests.desk import days
from tests.desk.days import HOUSEHOLDS, an_order, done


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = days.open_desk(tmp_path / "lists.db")
    done(made.do(c.OpenShift()))
    orders = (
        an_order(1, HOUSEHOLDS[0], [("RICE", "10.5"), ("MILK", "2")]),
        an_order(2, HOUSEHOLDS[1], [("EGGS", "3")]),
    )
    done(made.do(c.TakeOrders(orders)))
    yield made
    made.close()


def close(desk: Desk) -> str:
    (closed,) = done(desk.do(c.ClosePurchaseList("M01"))).facts
    assert isinstance(closed, facts.PurchaseListClosed)
    return closed.purchase_list


def paper(desk: Desk, name: str) -> PurchasePaper:
    made = purchase_list.purchase_paper(desk.queries, name, made_at=desk.now())
    assert made is not None
    return made


@pytest.fixture
def listed(desk: Desk) -> PurchasePaper:
    return paper(desk, close(desk))


def page_text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_the_text_has_one_line_for_each_item_and_what_to_answer(listed: PurchasePaper) -> None:
    assert purchase_list.as_text(listed).splitlines() == [
        "[Purchase list 20211103-M01-1] 1号卡点 to 正新商场",
        "大米 10.5 斤",
        "牛奶 2 盒",
        "鸡蛋 3 盒",
        "Items: 3. In all: 10.5 斤, 5 盒.",
        "Please answer with the price of one unit behind each item.",
    ]


def test_the_workbook_has_codes_and_an_empty_price_to_fill_in(listed: PurchasePaper, tmp_path: Path) -> None:
    path = tmp_path / f"{purchase_list.file_stem(listed)}.xlsx"
    purchase_list.write_purchase_xlsx(listed, path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["20211103-M01-1"]
    assert list(book.worksheets[0].values) == [
        ("Code", "Item", "Unit", "Quantity", "Price of one unit (yuan)"),
        ("RICE", "大米", "斤", 10.5, None),
        ("MILK", "牛奶", "盒", 2, None),
        ("EGGS", "鸡蛋", "盒", 3, None),
    ]


def test_the_page_has_every_item_the_totals_and_chinese(listed: PurchasePaper, tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    assert write_purchase_pdf(listed, path) == ()
    text = page_text(path)
    for words in ("20211103-M01-1", "正新商场", "1号卡点", "大米", "10.5", "牛奶", "鸡蛋", "In all: 10.5 斤, 5 盒."):
        assert words in text


def test_nothing_of_a_household_goes_to_the_merchant(desk: Desk, listed: PurchasePaper, tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    write_purchase_pdf(listed, path)
    everything = page_text(path) + purchase_list.as_text(listed) + repr(listed)
    for household in days.DISTRICT.households:
        for personal in (household.contact, household.phone, household.household):
            assert personal not in everything


def test_what_was_added_is_told_by_itself_and_stands_on_the_whole_list(desk: Desk) -> None:
    name = close(desk)
    done(desk.do(c.TakeOrders((an_order(3, HOUSEHOLDS[2], [("RICE", "4")]),))))
    (extended,) = done(desk.do(c.ExtendPurchaseList(name, ("mp-3",)))).facts
    assert isinstance(extended, facts.PurchaseListExtended)
    told = [(line.sku, line.unit, line.quantity) for line in extended.lines]
    lines = purchase_list.paper_lines(desk.queries, told)
    assert purchase_list.additions_text(paper(desk, name), lines).splitlines()[1:] == [
        "Please bring in addition:",
        "大米 4 斤",
    ]
    assert paper(desk, name).lines[0].quantity == Decimal("14.5")


def test_a_cancelled_list_says_so_and_an_unknown_one_is_none(desk: Desk) -> None:
    name = close(desk)
    done(desk.do(c.CancelPurchaseList(name, "minimum not reached")))
    assert paper(desk, name).title == "Purchase list 20211103-M01-1, cancelled"
    assert purchase_list.purchase_paper(desk.queries, "L9", made_at=desk.now()) is None


@pytest.mark.parametrize("number", ["20211103-M/01-1", 'a:b*c?"<>|', "x" * 300])
def test_a_file_name_holds_nothing_that_a_file_system_refuses(listed: PurchasePaper, number: str) -> None:
    odd = PurchasePaper(number, *(getattr(listed, each) for each in PurchasePaper.__slots__[1:]))
    assert not set(purchase_list.file_stem(odd)) & set('/\\:*?"<>| ') and len(purchase_list.file_stem(odd)) < 120


# price watch


def words(flag: Flag) -> str:
    return flag.why.value


def test_the_price_watch_has_every_price_of_an_item_on_one_line_and_each_flag(desk: Desk, tmp_path: Path) -> None:
    for merchant, price in (("M01", 300), ("M02", 310), ("M01", 400)):
        done(desk.do(c.RecordQuotes(merchant, "typed", (QuoteLine("RICE", "斤", price),))))
    watched = desk.queries.purchasing.watched_prices()
    report = price_watch.watch_report(desk.queries, watched, made_at=desk.now(), rise_percent=20)
    xlsx, csv_path = price_watch.write_watch(report, words, tmp_path)
    book = openpyxl.load_workbook(xlsx)
    prices, flags = (list(sheet.values) for sheet in book)
    assert prices[0][4:] == (
        "Quoted, 正新商场",
        "Quoted, 兴隆超市",
        "Median of the quotes",
        "Invoiced, highest",
        "Billed, highest",
        "Flags",
    )
    assert prices[1:] == [("RICE", "大米", "斤", 3.2, 4, 3.1, 3.55, None, None, 3)]
    assert [row[3:] for row in flags[1:]] == [
        ("正新商场", Watch.ABOVE_DECLARED.value, 4, 3.2, 25),
        ("正新商场", Watch.ABOVE_MEDIAN.value, 4, 3.1, 29),
        ("正新商场", Watch.RISEN.value, 4, 3, 33),
    ]
    with csv_path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1][1:6] == ["RICE", "大米", "斤", "3.20", "4.00"]


def test_a_name_that_begins_like_a_formula_stays_text(desk: Desk, tmp_path: Path) -> None:
    done(desk.do(c.RecordQuotes("M01", "typed", (QuoteLine("RICE", "斤", 300),))))
    watched = desk.queries.purchasing.watched_prices()
    report = price_watch.watch_report(desk.queries, watched, made_at=desk.now(), rise_percent=20)
    odd = price_watch.WatchReport(report.checkpoint, report.made_at, 20, (("M01", "=1+1"),), report.items)
    odd = price_watch.WatchReport(odd.checkpoint, odd.made_at, 20, odd.merchants, (("@item", odd.items[0][1]),))
    xlsx, csv_path = price_watch.write_watch(odd, words, tmp_path)
    assert openpyxl.load_workbook(xlsx).worksheets[0]["B2"].data_type == "s"
    assert "'@item" in csv_path.read_text(encoding="utf-8-sig")
