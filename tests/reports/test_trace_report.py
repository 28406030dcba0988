"""A trace on paper and as a workbook, forward from a lot and backward from a bag."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain.state import BagState
from checkpoint_app.reports.trace_report import write_trace
from tests.reports import cold_day
from tests.reports.day import DISTRICT, Day
from tests.reports.papers import page_texts, sheets


@pytest.fixture
def given_out(opened: Day) -> Day:
    """The cold load was treated, released (in part by a supervisor), packed; the first bag is at its door."""
    cold_day.protect(opened)
    opened.delivery = cold_day.arrive(opened)
    cold_day.treat(opened, opened.delivery)
    cold_day.set_free(opened, opened.delivery)
    opened.bags = cold_day.give_out(opened, opened.delivery)
    return opened


def test_forward_shows_every_household_bag_time_and_person(given_out: Day, tmp_path: Path) -> None:
    queries = given_out.desk.queries
    trace = queries.trace.forward([f.RecalledLot(given_out.delivery, "XIA", "A1")])
    written = write_trace(queries, trace, tmp_path, made_at=given_out.clock())
    pdf, xlsx = written.paths
    assert (pdf.suffix, xlsx.suffix, pdf.stem) == (".pdf", ".xlsx", xlsx.stem)
    assert pdf.name.startswith("trace-lot-P01-2021110")
    book = sheets(xlsx)
    assert list(book) == ["Lots", "What is known of them", "Households", "Withdrawn"]
    head, *rows = book["Households"]
    assert head[:6] == ("Address", "Bag", "Item", "Batch", "Quantity", "Unit")
    handed = next(row for row in rows if row[6] == "handed over")
    assert handed[0] == "碧园小区 3-2-101"
    assert handed[1] == f"{given_out.bags[0][-6:]} 1/1"
    assert handed[2:6] == ("虾", "A1", 3, "袋")
    assert (handed[9], handed[10]) == ("V01 何**", "at the door")
    assert rows[-1][0] == "handed over: households 1"
    assert rows[-1][2] == "3\xa0袋"
    page = "".join(page_texts(pdf))
    for words in ("虾,batchA1", "碧园小区3-2-101", "黑AD12345", "V01何**", "2021-11-20", "-18.5°C"):
        assert words in page


def test_backward_shows_lots_vehicle_driver_treatment_release_and_override(given_out: Day, tmp_path: Path) -> None:
    queries = given_out.desk.queries
    trace = queries.trace.backward(given_out.bags[0])
    assert trace is not None
    pdf, xlsx = write_trace(queries, trace, tmp_path, made_at=given_out.clock()).paths
    assert pdf.name.startswith("trace-bag-P01-")
    page = "".join(page_texts(pdf))
    for words in (
        "碧园小区3-2-101",
        given_out.bags[0],
        "黑AD12345",
        "TX-0404",
        "36.5°C,greencode",
        "84disinfectant(chlorine)",
        "load,frozengoods,importedcoldchain",
        "wiped",
        "虾,batchA1",
        "certificatemissing",
        "报关单稍后补交",
        "nucleic-acidtestHS-1",
    ):
        assert words in page
    book = sheets(xlsx)
    assert [row[1] for row in book["Goods in the bag"][1:]] == ["A1", "B2"]
    assert [row[2:5] for row in book["Disinfection"][1:]][-1] == (1000, "wiped", 30)


def test_no_report_names_a_household_or_a_phone(given_out: Day, tmp_path: Path) -> None:
    queries = given_out.desk.queries
    backward = queries.trace.backward(given_out.bags[0])
    assert backward is not None
    forward = queries.trace.forward([f.RecalledLot(given_out.delivery, "XIA", "A1")])
    text = ""
    for trace in (forward, backward):
        pdf, xlsx = write_trace(queries, trace, tmp_path, made_at=given_out.clock()).paths
        text += pdf.name + "".join(page_texts(pdf)) + repr(sheets(xlsx))
    people = [word for each in DISTRICT.households for word in (each.contact, each.phone)]
    people += [each.name for each in DISTRICT.volunteers]
    assert not [each for each in people if each in text]


def test_a_recalled_lot_and_what_was_withdrawn_of_it_are_shown(opened: Day, tmp_path: Path) -> None:
    cold_day.protect(opened)
    delivery = cold_day.arrive(opened)
    recall = cold_day.recall(opened, delivery)
    opened.do(c.WithdrawGoods(delivery, "XIA", "B2", "=召回", recall))
    trace = opened.desk.queries.trace.forward([f.RecalledLot("", "XIA", "B2")])
    pdf, xlsx = write_trace(opened.desk.queries, trace, tmp_path, made_at=opened.clock()).paths
    book = sheets(xlsx)
    assert book["Lots"][1][5:] == ("袋", 2, 0, 2, 0, "recalled, held")
    assert book["Withdrawn"][1][1:] == ("虾", "B2", "2\xa0袋", "=召回")
    assert "Noneofitwaspacked." in page_texts(pdf)[0]


def test_sixty_bags_fill_pages_that_repeat_the_head(given_out: Day, tmp_path: Path) -> None:
    queries = given_out.desk.queries
    trace = queries.trace.forward([f.RecalledLot(given_out.delivery, "XIA", "A1")])
    states = tuple(BagState)
    bags = tuple(
        replace(trace.bags[0], bag=f"{number:016d}", state=states[number % len(states)]) for number in range(60)
    )
    pdf, xlsx = write_trace(queries, replace(trace, bags=bags), tmp_path, made_at=given_out.clock()).paths
    pages = page_texts(pdf)
    assert len(pages) > 1
    assert all("AddressBagItem" in page for page in pages[:2])
    assert f"Page{len(pages)}of{len(pages)}" in pages[-1]
    assert len(sheets(xlsx)["Households"]) == 1 + 60 + len(states)
    assert all(f"{number:06d}1/1" in "".join(pages) for number in range(60))
