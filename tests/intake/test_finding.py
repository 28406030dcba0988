"""Households and goods are found by whatever somebody in a hurry types of them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from checkpoint_app.domain.reference import Compound, District, Household, Offer, Product
from checkpoint_app.intake.goods import GoodsIndex
from checkpoint_app.intake.households import MOST, HouseholdIndex
from checkpoint_app.intake.pinyin import begins, readings, spells

HOMES = (
    ("3", "2", "501", "王海燕", "13900004321", "elderly"),
    ("3", "2", "502", "曾志", "13900001111", ""),
    ("3", "1", "501", "王晶", "13900002222", ""),
    ("13", "2", "501", "欧阳燕", "13900003333", ""),
    ("B3", "", "101", "Li Wei", "13900004444", ""),
    ("1", "1", "301", "单雄", "13900005555", ""),
)
DISTRICT = District(
    compounds=(Compound("C1", "碧园小区", "sealed", "P01"), Compound("C2", "东苑小区", "normal", "P02")),
    households=(
        *(Household(f"H{place}", "C1", *home) for place, home in enumerate(HOMES)),
        Household("X", "C2", "3", "2", "501", "王海燕", "13900009999", ""),
    ),
    products=(
        Product("TOM", "西红柿", "蔬菜", "斤", 480, False, "番茄|洋柿子"),
        Product("BAI", "白菜", "蔬菜", "斤", 150, False),
        Product("CAB", "包菜", "蔬菜", "斤", 190, False),
        Product("RIC", "大米10斤", "粮油", "袋", 3500, False),
        Product("SEA", "海虾", "海鲜", "盒", 5900, True),
        Product("MIL", "纯牛奶", "蛋奶", "箱", 5500, True),
    ),
    offers=(Offer("M02", "MIL"), Offer("M02", "BAI")),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("3-2-501", "H0"),
        ("3栋2单元501", "H0"),
        ("三号楼二单元501室", "H0"),
        ("３－２－５０１", "H0"),
        ("32501", "H0"),
        ("3 2 501", "H0"),
        ("4321", "H0"),
        ("13900004321", "H0"),
        ("王海燕", "H0"),
        ("whyan", "H0"),
        ("wanghy", "H0"),
        ("why", "H0"),
        ("王 3-2", "H0"),
        ("zz", "H1"),
        ("cengzhi", "H1"),
        ("3 502", "H1"),
        ("oyy", "H3"),
        ("b3-101", "H4"),
        ("liw", "H4"),
        ("碧园 13-2-501", "H3"),
        ("by13-2-501", "H3"),
        ("shanx", "H5"),
        ("dx", "H5"),
    ],
)
def test_a_household_is_found_by_what_is_known_of_it(typed: str, found: str) -> None:
    assert [each.household for each in HouseholdIndex(DISTRICT, "P01").find(typed)][:1] == [found]


@pytest.mark.parametrize("typed", ["", "  ", "-", "99-9-999", "赵", "qqq", "0000", "H0"])
def test_nothing_is_found_for_what_fits_nobody(typed: str) -> None:
    assert HouseholdIndex(DISTRICT, "P01").find(typed) == []


def test_a_building_comes_before_a_room_that_begins_like_it() -> None:
    found = HouseholdIndex(DISTRICT, "P01").find("3")
    assert [each.address for each in found] == ["3-1-501", "3-2-501", "3-2-502", "1-1-301"]


def test_no_more_of_a_person_is_shown_than_is_needed_to_choose() -> None:
    (found,) = HouseholdIndex(DISTRICT, "P01").find("why")
    assert (found.address, found.name, found.phone_tail, found.need) == ("3-2-501", "王**", "4321", "elderly")
    assert found.compound == ""  # the checkpoint serves but one


@pytest.mark.parametrize("typed", ["3-2-501", "32501", "501", "why", "王", "第2小区 3-2-501", "cengzhi"])
def test_among_thousands_of_households_no_more_are_offered_than_a_person_can_look_through(typed: str) -> None:
    homes = tuple(replace(home, household=f"{home.household}-{n}") for n in range(800) for home in DISTRICT.households)
    compounds = (Compound("C1", "第2小区", "sealed", "P01"), Compound("C2", "东苑小区", "normal", "P01"))
    found = HouseholdIndex(replace(DISTRICT, compounds=compounds, households=homes), "P01").find(typed)
    assert len(found) == MOST


@pytest.mark.parametrize(
    ("typed", "sku", "quantity"),
    [
        ("白菜 2", "BAI", "2"),
        ("白菜2斤", "BAI", "2"),
        ("白菜x2", "BAI", "2"),
        ("白菜 半斤", "BAI", "0.5"),
        ("白菜两斤", "BAI", "2"),
        ("bai2", "BAI", "2"),
        ("bc2", "BAI", "2"),
        ("xhs", "TOM", "1"),
        ("xhs 1.5", "TOM", "1.5"),
        ("番茄3", "TOM", "3"),
        ("fq3", "TOM", "3"),
        ("洋柿子", "TOM", "1"),
        ("大米10斤", "RIC", "1"),
        ("大米10斤 2", "RIC", "2"),
        ("dm*2", "RIC", "2"),
        ("hx2", "SEA", "2"),
        ("牛奶2箱", "MIL", "2"),
        ("ＸＨＳ２", "TOM", "2"),
    ],
)
def test_goods_are_found_with_their_quantity(typed: str, sku: str, quantity: str) -> None:
    first = GoodsIndex(DISTRICT).read(typed)[0]
    assert (first.product.sku, first.quantity) == (sku, Decimal(quantity))


@pytest.mark.parametrize("typed", ["", " ", "2", "白菜 2箱", "猪蹄", "白菜 0", "白菜 99999999", "zzz"])
def test_what_cannot_be_meant_offers_nothing(typed: str) -> None:
    assert GoodsIndex(DISTRICT).read(typed) == []


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("猪蹄", "name"),
        ("猪蹄 2", "name"),
        ("白菜 0", "quantity"),
        ("bc99999999", "quantity"),
        ("白菜 0.0001", "quantity"),
        ("bc2箱", "unit"),
    ],
)
def test_it_is_told_what_is_wrong_where_nothing_fits(typed: str, wrong: str) -> None:
    assert GoodsIndex(DISTRICT).read(typed) == []
    assert GoodsIndex(DISTRICT).wrong(typed) == wrong


def test_initials_that_fit_several_goods_offer_them_all() -> None:
    assert [each.product.sku for each in GoodsIndex(DISTRICT).read("bc")] == ["BAI", "CAB"]


def test_a_merchant_with_offers_sells_nothing_else() -> None:
    assert [each.sku for each in GoodsIndex(DISTRICT, "M02").find("b")] == ["BAI"]
    assert [each.sku for each in GoodsIndex(DISTRICT, "M01").find("b")] == ["BAI", "CAB", "TOM"]  # 番 is also "bo"


def test_a_character_of_several_readings_is_found_by_each() -> None:
    assert set(readings("曾")) == {"ceng", "zeng"}
    assert "lv" in readings("绿")
    assert begins("zeng", "曾志") and begins("ceng", "曾志") and not begins("zengx", "曾志")
    assert spells("zz", "曾志") and not spells("z", "曾志")
