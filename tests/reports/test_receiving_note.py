"""What both sides sign when a vehicle was unloaded, and what is pasted to the merchant."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain.reference import Product
from checkpoint_app.pdf.text import Drawn
from checkpoint_app.reports.receiving_note import receiving_note_text, write_receiving_note
from checkpoint_app.reports.receiving_rows import NoteBack, ReceivingNote, receiving_note
from tests.reports import cold_day
from tests.reports.day import DISTRICT, Day
from tests.reports.papers import page_texts


@pytest.fixture
def cold(opened: Day) -> Day:
    """The cold load came, was counted, and went back in part."""
    cold_day.protect(opened)
    opened.delivery = cold_day.arrive(opened)
    return opened


def note_of(desk: Desk, delivery: str) -> ReceivingNote:
    found = receiving_note(desk.queries, delivery, made_at=desk.now())
    assert found is not None
    return found


def text_of(desk: Desk, delivery: str) -> list[str]:
    return receiving_note_text(desk.queries, delivery, made_at=desk.now()).splitlines()


def written(desk: Desk, delivery: str, folder: Path) -> list[str]:
    found = write_receiving_note(desk.queries, delivery, folder, made_at=desk.now())
    assert found is not None
    return page_texts(found.paths[0])


def test_the_text_tells_differences_with_reasons_and_sums_by_unit(day: Day) -> None:
    assert text_of(day.desk, day.delivery) == [
        "[Receiving note] 1号卡点 to 正新商场",
        "Vehicle 黑A12345, arrived 2021-11-03 08:30",
        "白菜: ordered 10, good 7.5 斤; short 2.5",
        "萝卜: ordered 12, good 12.25 斤; over 0.25",
        "牛奶: ordered 4, good 4 盒; damaged 1 (破了)",
        "虾: ordered 4, good 3 袋; short 1; refused 1 (化冻了)",
        "Items: 4, of these as ordered: 0, different: 4",
        "Kept in all: 19.75\xa0斤, 4\xa0盒, 3\xa0袋",
        "To go back with the driver: 牛奶 1\xa0盒 (damaged); 虾 1\xa0袋 (refused)",
    ]


def test_what_comes_later_and_what_never_comes_are_told_apart(cold: Day) -> None:
    desk, delivery = cold.desk, cold.delivery
    (item,) = note_of(desk, delivery).items
    assert [item.line.ordered, item.line.announced, item.line.good, item.line.short, item.later] == [7, 6, 5, 2, 2]
    assert "虾: ordered 7, good 5 袋; short 2, to come later; damaged 1 (漏)" in text_of(desk, delivery)


def test_a_note_before_sending_back_says_what_would_go_and_after_it_what_went(opened: Day) -> None:
    order = c.OrderRequest(
        "o1", "H1", "M01", "typed", "1", "2021-11-02T11:00:00.000Z", (f.OrderLine("NAI", Decimal(2), "盒", 650),)
    )
    opened.do(c.TakeOrders((order,)))
    arrived = opened.do(c.ReceiveVehicle("M01", "黑A12345", "")).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    delivery = arrived.delivery
    for condition, total, reason in ((f.GOOD, 5, ""), (f.DAMAGED, 1, "破了"), (f.REFUSED, 2, "没有标签")):
        opened.do(c.SetCount(delivery, "NAI", condition, Decimal(total), reason))
    parts = [
        NoteBack("牛奶", "", f.DAMAGED, Decimal(1), "盒"),
        NoteBack("牛奶", "", f.REFUSED, Decimal(2), "盒"),
        NoteBack("牛奶", "", f.GOOD, Decimal(3), "盒"),
    ]
    assert "The count is not finished yet" in "".join(text_of(opened.desk, delivery))
    assert list(note_of(opened.desk, delivery).went_back) == parts
    opened.do(c.FinishCount(delivery))
    assert list(note_of(opened.desk, delivery).went_back) == parts
    opened.do(c.SendBack(delivery))
    note = note_of(opened.desk, delivery)
    assert list(note.went_back) == parts
    assert note.items[0].line.good == 2
    lines = text_of(opened.desk, delivery)
    assert lines[2] == "牛奶: ordered 2, good 2 盒; damaged 1 (破了); refused 5 (没有标签; more than ordered)"
    assert lines[-1].startswith("Gone back with the driver: 牛奶 1\xa0盒 (damaged); 牛奶 2\xa0盒 (refused); ")


def test_a_load_as_ordered_is_one_short_text(opened: Day) -> None:
    order = c.OrderRequest(
        "o1", "H1", "M01", "typed", "1", "2021-11-02T11:00:00.000Z", (f.OrderLine("NAI", Decimal(2), "盒", 650),)
    )
    opened.do(c.TakeOrders((order,)))
    arrived = opened.do(c.ReceiveVehicle("M01", "黑A12345", "")).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    opened.do(c.SetCount(arrived.delivery, "NAI", f.GOOD, Decimal(2)))
    opened.do(c.FinishCount(arrived.delivery))
    assert text_of(opened.desk, arrived.delivery)[2:] == ["Items: 1, all as ordered", "Kept in all: 2\xa0盒"]


def test_what_nobody_ordered_and_what_none_came_of_are_named(day: Day) -> None:
    arrived = day.do(c.ReceiveVehicle("M01", "黑B77777", "")).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    day.do(c.SetCount(arrived.delivery, "XIA", f.GOOD, Decimal(2)))
    note = note_of(day.desk, arrived.delivery)
    assert [(each.item, each.is_not_ordered, each.differs) for each in note.items] == [("虾", True, True)]
    assert "虾: ordered 0, good 2 袋; not ordered 2" in text_of(day.desk, arrived.delivery)


def test_what_came_in_the_place_of_something_is_named_and_stays(opened: Day) -> None:
    order = c.OrderRequest(
        "o1", "H1", "M01", "typed", "1", "2021-11-02T11:00:00.000Z", (f.OrderLine("NAI", Decimal(2), "盒", 650),)
    )
    opened.do(c.TakeOrders((order,)))
    arrived = opened.do(c.ReceiveVehicle("M01", "黑A12345", "")).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    opened.do(c.SetCount(arrived.delivery, "XIA", f.GOOD, Decimal(2)))
    opened.do(c.SayInstead(arrived.delivery, "XIA", "NAI"))
    opened.do(c.FinishCount(arrived.delivery))
    assert "虾: ordered 0, good 2 袋; 2 in the place of 牛奶" in text_of(opened.desk, arrived.delivery)
    assert note_of(opened.desk, arrived.delivery).went_back == ()


def test_a_reason_for_what_turned_out_to_be_sound_is_left_out(day: Day) -> None:
    arrived = day.do(c.ReceiveVehicle("M01", "黑B77777", "")).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    day.do(c.SetCount(arrived.delivery, "XIA", f.DAMAGED, Decimal(2), "压坏"))
    day.do(c.SetCount(arrived.delivery, "XIA", f.DAMAGED, Decimal(0)))
    assert [each.reasons for each in note_of(day.desk, arrived.delivery).items] == [()]


def test_what_households_took_in_its_place_stands_with_the_item(day: Day) -> None:
    day.do(c.OfferSubstitute("o4", 0, "LUOBO", Decimal("0.25"), 120))
    day.do(c.AnswerSubstitute("o4", 0, True))
    assert "白菜: ordered 10, good 7.5 斤; short 2.5; in its place 萝卜 0.25\xa0斤" in text_of(day.desk, day.delivery)


def test_the_page_has_vehicle_driver_lots_papers_overrides_and_two_places_to_sign(cold: Day, tmp_path: Path) -> None:
    desk, delivery = cold.desk, cold.delivery
    (page,) = written(desk, delivery, tmp_path / "out")
    for words in (
        "正新商场",
        "Plate黑AD12345",
        "PassTX-0404",
        "36.5°C;greencode;tested2021-11-0308:40",
    ):
        assert words in page
    assert "A13袋12021-11-012021-11-20黑龙江-18.5°C" in page
    assert "B22袋2021-12-20智利;importednucleic-acidtestHS-1importdeclarationBG-77-19°C" in page
    assert "passnotintheoffice'slist" in page
    assert "V01何**" in page
    assert "已电话核实" in page
    assert "Gonebackwiththedriver" in page
    assert page.count("Signature") == 2


def test_no_full_name_and_no_phone_is_on_the_note_or_in_its_name(cold: Day, tmp_path: Path) -> None:
    desk, delivery = cold.desk, cold.delivery
    found = write_receiving_note(desk.queries, delivery, tmp_path, made_at=desk.now())
    assert found is not None
    text = "".join(page_texts(found.paths[0])) + found.paths[0].name
    people = [each.name for each in DISTRICT.volunteers]
    people += [word for each in DISTRICT.households for word in (each.contact, each.phone)]
    assert not [each for each in people if each in text]
    assert found.paths[0].name.startswith("receiving-note-P01-M01-20211103-")


def test_sixty_items_with_long_names_repeat_the_head_and_number_the_pages(day: Day, tmp_path: Path) -> None:
    names = ("有机上海青（精选小棵，礼盒装，产地直供，当日采摘）", "Alexandra's extra virgin olive oil, 750 ml")
    products = tuple(
        Product(f"P{number:03d}", f"{names[number % 2]}{number}", "", "盒", 100, cold_chain=False)
        for number in range(60)
    )
    day.desk.load_reference(replace(DISTRICT, products=products))
    arrived = day.do(c.ReceiveVehicle("M01", "黑B77777", "")).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    for each in products:
        day.do(c.CountGoods(arrived.delivery, each.sku, f.GOOD, Decimal(1), batch=f"L{each.sku}"))
    pages = written(day.desk, arrived.delivery, tmp_path)
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"Page{number}of{len(pages)}" in page
        assert "正新商场" in page
    assert sum("No.ItemUnitOrdered" in page for page in pages) > 1
    assert all(f"LP{number:03d}" in "".join(pages) for number in range(60))


def test_rare_characters_are_drawn_and_told(day: Day, tmp_path: Path) -> None:
    day.do(c.ReceiveVehicle("M01", "黑B77777", ""))
    delivery = day.desk.queries.deliveries(1)[0].delivery
    day.do(c.SetCount(delivery, "XIA", f.REFUSED, Decimal(1), "𠮷先生说化了"))
    found = write_receiving_note(day.desk.queries, delivery, tmp_path, made_at=day.clock())
    assert found is not None
    assert [(glyph.character, glyph.drawn) for glyph in found.missing] == [("𠮷", Drawn.FALLBACK)]


def test_a_delivery_that_is_not_recorded_has_no_note(day: Day, tmp_path: Path) -> None:
    assert write_receiving_note(day.desk.queries, "gone", tmp_path, made_at=day.clock()) is None
    assert receiving_note_text(day.desk.queries, "gone", made_at=day.clock()) == ""
    assert list(tmp_path.glob("*.pdf")) == []
