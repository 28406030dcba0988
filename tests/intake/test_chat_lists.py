"""Lists, headers and numbers of a pasted chat; what is new against what is recorded."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.reference import District, Household
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat import read_chat
from checkpoint_app.intake.chat_reasons import (
    EntryGone,
    EntryStruck,
    HouseholdGuessed,
    OrderBeside,
    SameOrderTwice,
    TakenBack,
)
from checkpoint_app.intake.decoding import read_text_file
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    AmbiguousHousehold,
    Cancelled,
    FileTooLarge,
    HouseholdElsewhere,
    NoAddress,
    NotAnOrderList,
    Reason,
    StrayLine,
    UnknownHousehold,
    UnknownMerchant,
)

DAY = date(2021, 11, 3)


class Chat:
    """Reads texts for one merchant on one day."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def read(self, text: str, known: Mapping[str, OrderRequest] | None = None, day: date = DAY) -> Draft:
        return read_chat(text, self._catalogue, "M02", known or {}, day=day)


@pytest.fixture
def chat(catalogue: Catalogue) -> Chat:
    return Chat(catalogue)


@pytest.fixture
def two_units(district: District) -> Catalogue:
    """5-101 is in unit 1 and in unit 2."""
    homes = (
        Household("A", "C001", "5", "1", "101", "王芳", "", ""),
        Household("B", "C001", "5", "2", "101", "李强", "", ""),
    )
    return Catalogue(replace(district, households=homes), "P01")


def numbers(draft: Draft) -> list[str]:
    return [order.request.number for order in draft.orders]


def said(draft: Draft) -> list[tuple[int, Reason]]:
    return [(problem.row, problem.reason) for problem in draft.problems]


def asked(draft: Draft) -> list[list[Reason]]:
    """What is asked about each order."""
    return [[question.reason for question in order.questions] for order in draft.orders]


def recorded(draft: Draft) -> dict[str, OrderRequest]:
    return {order.request.order: order.request for order in draft.orders}


def test_all_150_entries_of_the_demo_chat_are_read_as_they_were_meant(
    demo: Path, data: Path, catalogue: Catalogue
) -> None:
    text = read_text_file(demo / "orders_chat.txt")
    assert not isinstance(text, Problem)
    truth = json.loads((data / "chat_truth.json").read_text(encoding="utf-8"))
    draft = read_chat(text[0], catalogue, "M02", {}, file="orders_chat.txt", day=DAY, encoding=text[1])
    assert len(truth) == 150
    assert [
        {
            "number": int(order.request.number),
            "household": order.request.household,
            "items": [[line.sku, int(line.quantity)] for line in order.request.lines],
        }
        for order in draft.orders
    ] == truth
    assert draft.problems == ()
    assert all(order.doubts == () for order in draft.orders)
    assert draft.encoding == "UTF-8"


def test_a_request_takes_units_and_prices_from_the_catalogue_and_its_time_from_the_list(chat: Chat) -> None:
    (order,) = chat.read("碧园 11月3日 接龙\n格式：楼-单元-房号\n\n7. 32-1-502 牛肉2斤").orders
    assert order.request.order == "chat-e1e06b0c-7"
    assert order.request.household == "C001-32-1-502"
    assert order.request.merchant == "M02"
    assert order.request.source == "chat"
    assert order.request.number == "7"
    assert order.request.ordered_at == "2021-11-02T16:00:07Z"
    assert [(line.sku, line.quantity, line.unit, line.price_fen) for line in order.request.lines] == [
        ("MEA-NIUROU", Decimal(2), "斤", 4200)
    ]
    assert order.row == 4
    assert order.source_text == "7. 32-1-502 牛肉2斤"


@pytest.mark.parametrize(
    "line",
    [
        "1. 32-1-502 白菜2斤",
        "1、32-1-502 白菜2斤",
        "1）32-1-502 白菜2斤",
        "1) 32-1-502 白菜2斤",
        "（1）32-1-502 白菜2斤",
        "[1] 32-1-502 白菜2斤",
        "【1】32-1-502 白菜2斤",
        "1：32-1-502 白菜2斤",
        "1，32-1-502 白菜2斤",
        "１．３２－１－５０２ 白菜２斤",
        "1.32-1-502 白菜2斤",
        "1 32-1-502 白菜2斤",
        "①32-1-502 白菜2斤",
        "❶ 32-1-502 白菜2斤",
        "⒈32-1-502 白菜2斤",
        "1\ufe0f\u20e3 32-1-502 白菜2斤",
        "No.1. 32-1-502 白菜2斤",
        "#1. 32-1-502 白菜2斤",
        "  1 .  （32-1-502）白菜2斤",
        "1. 地址：碧园小区32号楼1单元502室，白菜2斤",
        "1. 三十二栋一单元五零二 白菜2斤",
        "1. 32栋502 白菜2斤",
    ],
)
def test_common_forms_of_numbers_and_addresses_are_read(chat: Chat, line: str) -> None:
    draft = chat.read(f"接龙\n{line}")
    assert [(order.request.number, order.request.household) for order in draft.orders] == [("1", "C001-32-1-502")]
    assert draft.orders[0].request.lines[0].quantity == 2
    assert draft.problems == ()
    assert draft.orders[0].doubts == ()


def test_headers_rules_price_lists_and_the_next_free_number_are_no_orders(chat: Chat) -> None:
    draft = chat.read(
        "#接龙\n11.3 团购\n1、请按格式填写\n2、大米10斤 35元/袋\n例 1-1-101 大米10斤1袋\n0. 示例：1-1-101 白菜1斤\n\n"
        "1. 32-1-502 白菜2斤\n2. 40-1-101 白菜1斤\n3. \n"
    )
    assert numbers(draft) == ["1", "2"]
    assert draft.problems == ()


@pytest.mark.parametrize(
    "goods",
    [
        "大米10斤2袋\n白菜3斤",
        "1) 大米10斤2袋\n2) 白菜3斤",
        "①大米10斤2袋\n②白菜3斤",
        "大米10斤2袋\n1.5公斤白菜",
        "\n大米10斤2袋\n\u3000白菜3斤",
    ],
)
def test_goods_on_lines_of_their_own_belong_to_the_entry_above(chat: Chat, goods: str) -> None:
    draft = chat.read(f"1. 32-1-502\n{goods}\n2. 40-1-101 白菜1斤")
    assert draft.problems == ()
    assert [[line.sku for line in order.request.lines] for order in draft.orders] == [
        ["GRA-DAMI10", "VEG-BAICAI"],
        ["VEG-BAICAI"],
    ]


def test_lines_outside_of_entries_are_never_left_out_in_silence(chat: Chat) -> None:
    draft = chat.read(
        "1. 32-1-502 白菜2斤\n\n截止12点\n40-1-101 白菜1斤\n3. 32-1-999 白菜1斤\n4. 第2小区1-1-101 白菜1斤"
    )
    assert numbers(draft) == ["1", "", "3"]
    assert asked(draft) == [[], [], [UnknownHousehold("32-1-999")]]
    assert said(draft) == [(3, StrayLine("截止12点")), (6, HouseholdElsewhere("第2小区1-1-101", "P02"))]


def test_lines_count_as_an_editor_counts_them(chat: Chat) -> None:
    draft = chat.read("标题\r\n\r1. 32-1-502 白菜2斤\x0b\n2. 白菜1斤")
    assert [order.row for order in draft.orders] == [3, 4]
    assert asked(draft) == [[], [NoAddress("白菜1斤")]]


def test_a_longer_copy_of_the_list_brings_only_what_is_new(chat: Chat) -> None:
    title = "#接龙\n碧园小区 11月3日 团购\n格式：楼-单元-房号\n"
    first = chat.read(title + "1. 32-1-502 白菜2斤\n2. 40-1-101 大米2袋")
    longer = title + "1. 32-1-502 白菜2斤 蒋桐\n2. 40-1-101 大米2袋\n3. 40-1-101 土豆1斤"
    again = chat.read(longer, recorded(first), day=date(2021, 11, 4))
    assert again.already == 2
    assert [order.request.number for order in again.new] == ["3"]
    assert [order.status for order in again.orders] == ["already", "already", "new"]
    assert all(order.doubts == () for order in again.orders)
    assert [order.request for order in again.orders[:2]] == [order.request for order in first.orders]
    assert again.problems == ()


def test_a_recorded_entry_that_was_changed_is_amended_and_an_emptied_one_withdrawn(chat: Chat) -> None:
    first = chat.read("11月3日团购\n1. 32-1-502 白菜2斤\n2. 40-1-101 白菜1斤\n3. 40-1-101 土豆1斤")
    again = chat.read("11月3日团购\n1. 32-1-502 白菜3斤\n2. \n3. 40-1-101 土豆1斤", recorded(first))
    assert [(order.request.number, order.status) for order in again.orders] == [
        ("1", "amended"),
        ("3", "already"),
        ("2", "withdrawn"),
    ]
    amended, _, withdrawn = again.orders
    assert [line.quantity for line in amended.request.lines] == [3]
    assert amended.change is not None
    assert amended.change.before == first.orders[0].request
    assert amended.request.order == first.orders[0].request.order
    assert [question.reason for question in withdrawn.questions] == [EntryStruck("2")]
    assert not withdrawn.blocked
    assert again.already == 1
    assert said(again) == []


def test_an_entry_that_is_gone_from_a_longer_copy_is_withdrawn_if_a_person_agrees(chat: Chat) -> None:
    first = chat.read("#接龙 11月3日\n1. 32-1-502 白菜2斤\n2. 40-1-101 白菜1斤\n3. 3-2-501 土豆1斤")
    again = chat.read("#接龙 11月3日\n1. 32-1-502 白菜2斤\n2. 3-2-501 土豆1斤\n3. 12-1-202 大米1袋", recorded(first))
    assert [(order.request.household, order.status) for order in again.orders] == [
        ("C001-32-1-502", "already"),
        ("C001-3-2-501", "already"),
        ("C001-12-1-202", "new"),
        ("C001-40-1-101", "withdrawn"),
    ]
    assert [question.reason for question in again.orders[3].questions] == [EntryGone("2")]
    assert len({order.request.order for order in again.orders}) == 4


@pytest.mark.parametrize(
    ("later", "status", "goods"),
    [
        ("32-1-502 不要了，退了吧", "withdrawn", {"VEG-BAICAI": 2, "VEG-TUDOU": 3}),
        ("32-1-502 土豆不要了", "amended", {"VEG-BAICAI": 2}),
        ("32-1-502 白菜改5斤", "amended", {"VEG-BAICAI": 5, "VEG-TUDOU": 3}),
        ("32-1-502 白菜换成苹果", "amended", {"FRU-PINGGUO": 2, "VEG-TUDOU": 3}),
        ("32-1-502 再加一板鸡蛋", "amended", {"VEG-BAICAI": 2, "VEG-TUDOU": 3, "EGG-JIDAN30": 1}),
        ("32-1-502 之前的不算，重新写：牛肉1斤", "amended", {"MEA-NIUROU": 1}),
        ("32-1-502 土豆少要1斤", "amended", {"VEG-BAICAI": 2, "VEG-TUDOU": 2}),
        ("32-1-502 白菜2斤 土豆3斤", "already", {"VEG-BAICAI": 2, "VEG-TUDOU": 3}),
    ],
)
def test_a_later_message_changes_what_is_recorded(chat: Chat, later: str, status: str, goods: dict[str, int]) -> None:
    first = chat.read("32-1-502 白菜2斤 土豆3斤\n40-1-101 白菜1斤")
    (order,) = chat.read(later, recorded(first)).orders
    assert order.status == status
    assert order.questions == ()
    assert {line.sku: line.quantity for line in order.request.lines} == goods
    assert order.request.order == first.orders[0].request.order


@pytest.mark.parametrize("later", ["3-2-502 再加土豆1斤", "3-2-502 土豆不要了"])
def test_words_that_change_some_of_the_goods_leave_note_and_needs_as_they_are(chat: Chat, later: str) -> None:
    before = chat.read("3-2-502 牛肉2斤 土豆3斤，不要香菜，家里有婴儿")
    (order,) = chat.read(later, recorded(before)).orders
    assert order.status == "amended"
    assert order.request.note == "不要香菜 家里有婴儿"
    assert "infant" in order.request.needs


def test_a_note_that_was_added_to_a_recorded_entry_changes_it(chat: Chat) -> None:
    before = chat.read("1. 3-2-502 牛肉2斤\n2. 3-2-501 白菜2斤 不要香菜")
    draft = chat.read("1. 3-2-502 牛肉2斤 放门口，家里有婴儿\n2. 3-2-501 白菜2斤 不要香菜", recorded(before))
    assert [order.status for order in draft.orders] == ["amended", "already"]
    assert "放门口" in draft.orders[0].request.note
    assert "infant" in draft.orders[0].request.needs


def test_a_numbered_entry_with_a_wish_is_not_taken_back_when_the_list_is_pasted_again(chat: Chat) -> None:
    text = "1. 3-2-501 白菜2斤 不要香菜\n2. 3-2-502 牛肉2斤"
    draft = chat.read(text, recorded(chat.read(text)))
    assert [order.status for order in draft.orders] == ["already", "already"]
    assert (draft.problems, draft.void) == ((), 0)


def test_another_order_of_a_household_that_says_neither_add_nor_instead_is_asked_about(chat: Chat) -> None:
    first = chat.read("32-1-502 白菜2斤")
    (order,) = chat.read("32-1-502 土豆3斤", recorded(first)).orders
    assert (order.status, [question.reason for question in order.questions]) == ("new", [OrderBeside()])
    assert order.request.order != first.orders[0].request.order


def test_a_price_declared_anew_makes_no_other_order_of_a_recorded_one(chat: Chat) -> None:
    text = "11月3日团购\n1. 32-1-502 白菜2斤"
    (order,) = chat.read(text).orders
    old = replace(order.request, lines=(replace(order.request.lines[0], price_fen=99),))
    again = chat.read(text, {old.order: old})
    assert [(entry.status, entry.request) for entry in again.orders] == [("already", old)]


def test_an_id_depends_on_the_title_and_on_the_day_where_the_title_has_no_date(chat: Chat) -> None:
    def order_id(header: str, day: date = DAY) -> str:
        return chat.read(f"{header}\n1. 32-1-502 白菜2斤", day=day).orders[0].request.order

    tomorrow = date(2021, 11, 4)
    assert order_id("#接龙\n11月3日团购") == order_id("11月3日 团购\n格式：楼-单元-房号", tomorrow)
    assert order_id("11月3日团购") != order_id("11月4日团购")
    assert order_id("#接龙") == order_id("#接龙\n格式：x") == order_id("")
    assert order_id("#接龙") != order_id("#接龙", tomorrow)


def test_an_entry_pasted_twice_is_taken_once_and_counted(chat: Chat) -> None:
    text = "11月3日团购\n1. 32-1-502 白菜2斤\n"
    draft = chat.read("#接龙\n" + text + "#接龙\n" + text + "2. 40-1-101 白菜1斤")
    assert numbers(draft) == ["1", "2"]
    assert draft.repeated == 1
    assert draft.problems == ()


def test_two_households_that_took_one_number_both_order(chat: Chat) -> None:
    draft = chat.read("1. 32-1-502 白菜2斤\n1. 40-1-101 白菜1斤")
    assert numbers(draft) == ["1", "1"]
    assert len({order.request.order for order in draft.orders}) == 2
    assert asked(draft) == [[], []]


def test_the_same_order_in_a_second_entry_is_asked_about(chat: Chat) -> None:
    draft = chat.read("1. 32-1-502 白菜2斤\n2. 40-1-101 白菜1斤\n3. 32-1-502 白菜2斤")
    assert asked(draft) == [[], [], [SameOrderTwice("1")]]


def test_a_later_entry_of_a_household_corrects_its_earlier_one(chat: Chat) -> None:
    draft = chat.read(
        "1. 32-1-502 白菜2斤 土豆3斤\n2. 40-1-101 白菜1斤\n3. 32-1-502 土豆不要了，白菜改3斤\n4. 40-1-101 取消"
    )
    (order,) = draft.orders
    assert [(line.sku, line.quantity) for line in order.request.lines] == [("VEG-BAICAI", Decimal(3))]
    assert order.source_text == "1. 32-1-502 白菜2斤 土豆3斤\n3. 32-1-502 土豆不要了，白菜改3斤"
    assert draft.void == 1
    assert said(draft) == [(4, TakenBack("40-1-101 取消"))]


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("3-2-501 白菜2斤，帮对门3-2-502带1袋大米", [("3-2-501", "VEG-BAICAI"), ("3-2-502", "GRA-DAMI10")]),
        ("3-2-501和3-2-502各要白菜2斤", [("3-2-501", "VEG-BAICAI"), ("3-2-502", "VEG-BAICAI")]),
        ("3-2-502写错 3-2-501 白菜2斤", [("3-2-501", "VEG-BAICAI")]),
        ("白菜2斤，送到3-2-501", [("3-2-501", "VEG-BAICAI")]),
        ("白菜2斤\n土豆1斤\n3-2-501", [("3-2-501", "VEG-BAICAI"), ("3-2-501", "VEG-TUDOU")]),
        ("3号楼2单元：\n501 白菜2斤\n502 土豆1斤", [("3-2-501", "VEG-BAICAI"), ("3-2-502", "VEG-TUDOU")]),
        ("白菜：3-2-501 2斤、3-2-502 3斤", [("3-2-501", "VEG-BAICAI"), ("3-2-502", "VEG-BAICAI")]),
        ("3-2-501\n1. 白菜2斤\n2. 土豆1斤", [("3-2-501", "VEG-BAICAI"), ("3-2-501", "VEG-TUDOU")]),
        ("楼号：3栋\n单元：2单元\n房号：501\n白菜2斤", [("3-2-501", "VEG-BAICAI")]),
        ("张姐 3栋2单元501 18:02\n白菜2斤\n李哥 18:03\n几点截止", [("3-2-501", "VEG-BAICAI")]),
        ("今天团鸡蛋，要的+1\n3-2-501 +1\n3-2-502 +1", [("3-2-501", "EGG-JIDAN30"), ("3-2-502", "EGG-JIDAN30")]),
        ("A 白菜\nB 土豆\n3-2-501 A2B3", [("3-2-501", "VEG-BAICAI"), ("3-2-501", "VEG-TUDOU")]),
        ("1. 3-2-501 白菜2斤\n2. 3-2-502 同上", [("3-2-501", "VEG-BAICAI"), ("3-2-502", "VEG-BAICAI")]),
    ],
)
def test_households_and_goods_find_each_other(chat: Chat, text: str, orders: list[tuple[str, str]]) -> None:
    draft = chat.read(text)
    assert asked(draft) == [[] for _ in draft.orders]
    found = [
        (order.request.household.removeprefix("C001-"), line.sku)
        for order in draft.orders
        for line in order.request.lines
    ]
    assert found == orders


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("白菜2斤 电话13924121319", HouseholdGuessed),
        ("我是廖桂英，猪肉2斤", HouseholdGuessed),
        ("1. 3栋501 白菜2斤", AmbiguousHousehold),
    ],
)
def test_a_household_that_is_not_certain_is_asked_with_those_that_it_may_be(
    chat: Chat, words: str, kind: type[Reason]
) -> None:
    (order,) = chat.read(words).orders
    (question,) = order.questions
    assert (question.kind, type(question.reason), question.blocking) == ("household", kind, True)
    assert question.candidates
    assert order.request.household == ""


def test_two_lists_in_one_text_are_told_apart(chat: Chat) -> None:
    draft = chat.read("#接龙\n11月3日\n1. 32-1-502 白菜2斤\n#接龙\n11月4日\n1. 40-1-101 白菜1斤")
    assert numbers(draft) == ["1", "1"]
    assert len({order.request.order for order in draft.orders}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "大家好，今天几点送菜？",
        "白菜2斤\n土豆3斤",
        "1. 大家好\n2. 你好",
        "a" * 1_000_000,
        "1. 今天\n" * 100_000,
    ],
    ids=["nothing", "blank", "talk", "goods", "numbered talk", "a megabyte", "a megabyte of lines"],
)
def test_what_is_no_order_list_is_said_once(chat: Chat, text: str) -> None:
    draft = chat.read(text)
    assert draft.problems == (Problem("pasted text", 0, "", NotAnOrderList()),)
    assert draft.orders == ()


def test_a_text_beyond_the_limit_and_an_unknown_merchant_are_said(catalogue: Catalogue) -> None:
    draft = read_chat(" " * (50 * 1024 * 1024 + 1), catalogue, "M02", {}, day=DAY)
    assert [problem.reason for problem in draft.problems] == [FileTooLarge(50)]
    draft = read_chat("1. 32-1-502 白菜2斤", catalogue, "M99", {}, day=DAY)
    assert [problem.reason for problem in draft.problems] == [UnknownMerchant("M99")]


def test_progress_is_told_and_can_stop_the_reading(demo: Path, catalogue: Catalogue) -> None:
    text = (demo / "orders_chat.txt").read_text(encoding="utf-8")
    seen: list[tuple[int, int]] = []

    def note(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    read_chat(text, catalogue, "M02", {}, day=DAY, progress=note)
    assert seen == [(0, 150), (50, 150), (100, 150), (150, 150)]
    stopped = read_chat(text, catalogue, "M02", {}, day=DAY, progress=lambda done, total: done < 50)
    assert stopped.problems == (Problem("pasted text", 0, "", Cancelled()),)
    assert stopped.orders == ()


def test_names_and_phones_are_neither_in_a_request_nor_in_a_printed_draft(chat: Chat) -> None:
    draft = chat.read("1. 32-1-502 白菜2斤 蒋桐 电话13998092983")
    assert "13998092983" in draft.orders[0].source_text
    assert "13998092983" not in repr(draft)
    assert "蒋桐" not in repr(draft)


def test_of_several_households_at_one_door_the_named_one_orders(two_units: Catalogue) -> None:
    draft = read_chat("1. 5-101 白菜2斤 李强\n2. 5-101 白菜2斤", two_units, "M02", {}, day=DAY)
    assert [order.request.household for order in draft.orders] == ["B", ""]
    assert [len(order.questions) for order in draft.orders] == [0, 1]
    assert [candidate.key for candidate in draft.orders[1].questions[0].candidates] == ["A", "B"]
