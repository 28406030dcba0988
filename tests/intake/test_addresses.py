from __future__ import annotations

import pytest

from checkpoint_app.domain.reference import Checkpoint, Compound, District, Household, Merchant, Product
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.reasons import AmbiguousHousehold, HouseholdElsewhere, UnknownHousehold


def home(number: str, compound: str, door: str, contact: str = "") -> Household:
    building, unit, room = door.split("-")
    return Household(number, compound, building, unit, room, contact, "", "")


DISTRICT = District(
    checkpoints=(Checkpoint("P1", "一号"), Checkpoint("P2", "二号")),
    compounds=(
        Compound("C1", "碧园小区", "sealed", "P1"),
        Compound("C2", "第2小区", "normal", "P1"),
        Compound("C3", "第22小区", "normal", "P2"),
    ),
    households=(
        home("H1", "C1", "3-2-501"),
        home("H2", "C1", "12-1-1702"),
        home("H3", "C1", "4-1-101"),
        home("H4", "C1", "4-2-101"),
        home("H5", "C2", "4-1-102", "王芳"),
        home("H6", "C1", "4-1-102", "李强"),
        home("H7", "C1", "B3-1-201"),
        home("H8", "C1", "9--301"),
        home("H9", "C1", "06-01-0302"),
        home("H10", "C3", "7-1-101"),
        home("H11", "C2", "8号楼-2单元-203室"),
    ),
    merchants=(Merchant("M1", "正新商场", "main"),),
    products=(Product("A", "白菜", "", "斤", 1, cold_chain=False),),
)


@pytest.fixture(scope="module")
def here() -> Catalogue:
    return Catalogue(DISTRICT, "P1")


@pytest.mark.parametrize(
    "text",
    [
        "3-2-501",
        "3栋2单元501",
        "3号楼2单元501室",
        "3#2-501",
        "3幢2单元501号",
        "3座2门501户",
        "3楼2单元501",
        "3号2单元501",
        "第3栋第2单元501房",
        "3栋-2单元-501",
        "3 栋 2 单元 501 室",
        "3 2 501",
        "3.2.501",
        "3、2、501",
        "3/2/501",
        "3—2—501",
        "３－２－５０１",
        "３号楼２单元５０１室",
        "三栋二单元五零一",
        "三号楼二单元五〇一室",
        "03-02-0501",
        "碧园小区3-2-501",
        "碧园3栋2单元501",
        "哈尔滨市南岗区碧园小区3栋2单元501",
        "地址：碧园小区 3-2-501。",
        "碧园小区(3-2-501)",
        "3-501",
        "3栋501室",
        "H1",
        " h1 ",
        "3\u200b-2-501\u202c",
    ],
)
def test_common_forms_of_one_address_find_its_household(here: Catalogue, text: str) -> None:
    found = here.household(text)
    assert isinstance(found, Household)
    assert found.household == "H1"


@pytest.mark.parametrize(
    ("text", "household"),
    [
        ("十二栋一单元1702", "H2"),
        ("12号楼1702", "H2"),
        ("b3-1-201", "H7"),
        ("B3栋201", "H7"),
        ("9-301", "H8"),
        ("6-1-302", "H9"),
        ("第2小区8-2-203", "H11"),
        ("第2小区4-1-102", "H5"),
        ("碧园4-1-102", "H6"),
    ],
)
def test_letters_tens_and_bare_doors_are_read(here: Catalogue, text: str, household: str) -> None:
    found = here.household(text)
    assert isinstance(found, Household)
    assert found.household == household


@pytest.mark.parametrize(
    "text",
    [
        "",
        "白菜",
        "3-2-502",
        "3-2-501-1",
        "3-2",
        "501",
        "3-2-501 王芳",
        "3-2-5011",
        "99999999999-1-1",
        "三十百栋二单元501",
    ],
)
def test_what_is_no_address_here_is_unknown(here: Catalogue, text: str) -> None:
    assert here.household(text) == UnknownHousehold(text)


def test_a_missing_unit_is_asked_for_where_the_room_is_not_unique(here: Catalogue) -> None:
    assert here.household("4-101") == AmbiguousHousehold("4-101", ("4-1-101", "4-2-101"))


def test_one_door_in_two_compounds_is_told_apart_by_compound_or_contact(here: Catalogue) -> None:
    assert here.household("4-1-102") == AmbiguousHousehold("4-1-102", ("第2小区 4-1-102", "碧园小区 4-1-102"))
    found = here.household("4-1-102", contact="王芳")
    assert isinstance(found, Household)
    assert found.household == "H5"
    assert isinstance(here.household("4-1-102", contact="赵敏"), AmbiguousHousehold)


def test_a_household_of_another_checkpoint_is_named_as_such(here: Catalogue) -> None:
    assert here.household("第22小区7-1-101") == HouseholdElsewhere("第22小区7-1-101", "P2")
    assert here.household("H10") == HouseholdElsewhere("H10", "P2")
    assert here.household("7-1-101") == UnknownHousehold("7-1-101")


def test_merchants_and_products_are_found_by_any_spelling_of_their_ids(here: Catalogue) -> None:
    assert here.merchant("ｍ1 ") == here.merchant("正新商场") == DISTRICT.merchants[0]
    assert here.merchant("正新") is None
    assert here.product(" a") == DISTRICT.products[0]
    assert here.product("B") is None
