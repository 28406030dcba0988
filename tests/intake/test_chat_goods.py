"""What one entry of a chat list orders, in the ways people write it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from checkpoint_app.domain.commands import Alias
from checkpoint_app.domain.reference import District, Offer, Product
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat import read_chat, reread
from checkpoint_app.intake.chat_reasons import MaybeNoOrder, NameGuessed, NothingToChange, OfferUnclear, TakenBack
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.readings import LEAVE_OUT
from checkpoint_app.intake.reasons import (
    AmbiguousItem,
    BadQuantity,
    ChangeNotUnderstood,
    EntryTooLong,
    ItemTwice,
    LargeQuantity,
    NegativeQuantity,
    NoAddress,
    NoItems,
    NoQuantity,
    PartOfAPiece,
    QuantityWithoutItem,
    Reason,
    UnitDiffers,
    UnknownItem,
    ZeroQuantity,
)

HOME = "32-1-502"  # its contact is 蒋桐
Read = Callable[[str], Draft]


@pytest.fixture
def read(catalogue: Catalogue) -> Read:
    """The draft of a list with one entry: HOME and this text."""
    return lambda goods: read_chat(f"1. {HOME} {goods}", catalogue, "M02", {}, day=date(2021, 11, 3))


def taken(draft: Draft) -> dict[str, str]:
    """The one order's quantities by product, as text; the entry must have been read."""
    assert draft.problems == ()
    (order,) = draft.orders
    assert order.request.household == "C001-32-1-502"
    return {line.sku: f"{line.quantity:f}{line.unit}" for line in order.request.lines}


def doubts(draft: Draft) -> list[Reason]:
    (order,) = draft.orders
    return [doubt.reason for doubt in order.doubts]


def problems(draft: Draft) -> list[Reason]:
    """Why the one entry is withheld."""
    assert draft.orders == ()
    assert [(order.number, order.rows) for order in draft.withheld] == [("1", (1,))]
    assert {(problem.row, problem.column) for problem in draft.problems} == {(1, "")}
    return [problem.reason for problem in draft.problems]


@pytest.mark.parametrize(
    "goods",
    [
        "大米10斤2袋，白菜3斤",
        "大米10斤 2袋 白菜 3斤",
        "2袋大米10斤+3斤白菜",
        "大米10斤x2、白菜x3",
        "大米10斤×2 白菜*3",
        "大米10斤 X2，白菜 ✖ 3",
        "大米１０斤２袋；白菜３斤",
        "大米 10斤 两袋 白菜三斤",
        "大米10斤二袋，白菜三斤",
        "大米10斤2袋白菜3斤",
        "2x大米10斤 3*白菜",
        "2袋 大米10斤, 3斤 白菜",
        "大米10斤+2 白菜+3",
        "大米10斤+2袋+白菜+3斤",
        "大米10斤：2袋 白菜=3",
        "大米10斤（2袋）白菜(3斤)",
        "大米10斤——2袋，白菜——3斤",
        "大米10斤，2袋，白菜，3斤",
        "①大米10斤2袋 ②白菜3斤",
        "大米10斤②袋，白菜③",
        "大米10斤2袋和白菜3斤",
        "我要大米10斤2袋，还要3斤白菜，谢谢",
        "大米10斤2袋/白菜3斤。",
        "大米10斤2袋\n白菜3斤",
        "大米10斤2袋 白菜1.5公斤",
        "大米10斤2袋 白菜1500g",
        "大米10斤2袋 白菜1.5kg",
        "大米10斤2袋😊白菜3斤🙏🙏",
        "大米\u200b10斤2袋\u202e 白菜3斤",
        "大米10斤2袋 白菜3斤 蒋桐",
        "蒋桐 大米10斤2袋 白菜3斤",
        "大米10斤2袋 白菜3斤 电话13998092983",
        "大米10斤2袋 白菜3斤13998092983",
        "大米10斤2袋 白菜3斤 联系人：蒋桐 手机号：139 9809 2983",
        "大米10斤2袋 白菜3斤 tel:+86-139-9809-2983",
        "大米10斤2袋 白菜3斤 电话 0451-12345678",
        "大米10斤2袋 白菜3斤 @群主",
    ],
)
def test_common_forms_are_read_without_a_question(read: Read, goods: str) -> None:
    draft = read(goods)
    assert taken(draft) == {"GRA-DAMI10": "2袋", "VEG-BAICAI": "3斤"}
    assert doubts(draft) == []


@pytest.mark.parametrize(
    ("goods", "quantities"),
    [
        ("白菜半斤", {"VEG-BAICAI": "0.5斤"}),
        ("白菜½斤", {"VEG-BAICAI": "0.5斤"}),
        ("白菜一斤半，牛肉2斤半", {"VEG-BAICAI": "1.5斤", "MEA-NIUROU": "2.5斤"}),
        ("半斤牛肉 二两大葱", {"MEA-NIUROU": "0.5斤", "VEG-DACONG": "0.2斤"}),
        ("十二袋饼干，白菜二十斤", {"SNA-BINGGAN": "12袋", "VEG-BAICAI": "20斤"}),
        ("白菜、土豆各2斤", {"VEG-BAICAI": "2斤", "VEG-TUDOU": "2斤"}),
        ("牛肉1斤，白菜土豆各要2斤", {"MEA-NIUROU": "1斤", "VEG-BAICAI": "2斤", "VEG-TUDOU": "2斤"}),
        ("蔬菜包30元x5 大豆油5Lx1", {"VEG-BAO30": "5份", "OIL-DADOU5L": "1桶"}),
        ("大豆油 5 l 2桶", {"OIL-DADOU5L": "2桶"}),
        ("口罩50只5盒", {"MED-KOUZHAO": "5盒"}),
        ("面粉5斤5袋", {"GRA-MIANFEN5": "5袋"}),
        ("3箱矿泉水24瓶啤酒12听2箱", {"DRI-KUANGQUAN": "3箱", "DRI-PIJIU": "2箱"}),
        ("胡萝卜x1", {"VEG-LUOBO": "1斤"}),
        ("香蕉二", {"FRU-XIANGJIAO": "2斤"}),
    ],
)
def test_numerals_units_and_names_with_digits_are_read(read: Read, goods: str, quantities: dict[str, str]) -> None:
    draft = read(goods)
    assert taken(draft) == quantities
    assert doubts(draft) == []


@pytest.mark.parametrize(
    ("goods", "quantities"),
    [
        ("口罩50只", {"MED-KOUZHAO": "1盒"}),
        ("大米2袋", {"GRA-DAMI10": "2袋"}),
        ("10斤大米2袋", {"GRA-DAMI10": "2袋"}),
        ("大米(10斤)2袋", {"GRA-DAMI10": "2袋"}),
        ("10斤大米", {"GRA-DAMI10": "1袋"}),
        ("30个鸡蛋", {"EGG-JIDAN30": "1板"}),
        ("饼干2包", {"SNA-BINGGAN": "2袋"}),
        ("番茄2斤 马铃薯3斤 奶粉一罐", {"VEG-XIHONGSHI": "2斤", "VEG-TUDOU": "3斤", "BAB-NAIFEN": "1罐"}),
        ("白莱2斤 土逗3斤 西红是1斤", {"VEG-BAICAI": "2斤", "VEG-TUDOU": "3斤", "VEG-XIHONGSHI": "1斤"}),
        ("zhu肉2斤 tudou3斤", {"MEA-ZHUROU": "2斤", "VEG-TUDOU": "3斤"}),
        ("雞蛋壹板 蘋果貳斤", {"EGG-JIDAN30": "1板", "FRU-PINGGUO": "2斤"}),
        ("🍅2斤 🥔3斤", {"VEG-XIHONGSHI": "2斤", "VEG-TUDOU": "3斤"}),
        ("白菜 2斤土豆 3斤", {"VEG-BAICAI": "2斤", "VEG-TUDOU": "3斤"}),
        ("羊肉一斤二两，鸡蛋俩板", {"MEA-YANGROU": "1.2斤", "EGG-JIDAN30": "2板"}),
        ("白菜1.5元/斤 5斤 大米35元2袋 猪肉16*3", {"VEG-BAICAI": "5斤", "GRA-DAMI10": "2袋", "MEA-ZHUROU": "3斤"}),
        ("白菜2斤改成土豆2斤", {"VEG-TUDOU": "2斤"}),
        ("白菜2斤改3斤，苹果5斤 不对3斤", {"VEG-BAICAI": "3斤", "FRU-PINGGUO": "3斤"}),
        ("白菜2斤 鸡蛋1板，白菜不要了", {"EGG-JIDAN30": "1板"}),
        ("白菜2斤 王小明", {"VEG-BAICAI": "2斤"}),
        ("王阿姨 白菜2斤 辛苦了，今天能到吗", {"VEG-BAICAI": "2斤"}),
        ("白菜2斤（要嫩的），放门口就行", {"VEG-BAICAI": "2斤"}),
    ],
)
def test_what_any_clerk_would_understand_is_taken(read: Read, goods: str, quantities: dict[str, str]) -> None:
    draft = read(goods)
    assert taken(draft) == quantities
    assert doubts(draft) == []


@pytest.mark.parametrize(
    ("goods", "quantities", "asked"),
    [
        ("白菜", {"VEG-BAICAI": "1斤"}, [NoQuantity("白菜", "斤")]),
        ("白菜一些", {"VEG-BAICAI": "1斤"}, [NoQuantity("白菜", "斤")]),
        ("白菜，土豆2斤", {"VEG-BAICAI": "1斤", "VEG-TUDOU": "2斤"}, [NoQuantity("白菜", "斤")]),
        ("饼干半袋", {"SNA-BINGGAN": "0.5袋"}, [PartOfAPiece(Decimal("0.5"), "袋", "饼干")]),
        ("饼干100袋", {"SNA-BINGGAN": "100袋"}, [LargeQuantity(Decimal(100), "袋", "饼干")]),
        ("白菜2斤或土豆2斤", {"VEG-BAICAI": "2斤", "VEG-TUDOU": "2斤"}, [ChangeNotUnderstood("或土豆2斤")]),
        ("白菜2斤，没有就换土豆", {"VEG-BAICAI": "2斤"}, [ChangeNotUnderstood("没有就换土豆")]),
    ],
)
def test_what_is_doubtful_can_be_confirmed_but_is_asked(
    read: Read, goods: str, quantities: dict[str, str], asked: list[Reason]
) -> None:
    draft = read(goods)
    assert taken(draft) == quantities
    assert doubts(draft) == asked
    assert not draft.orders[0].blocked


@pytest.mark.parametrize(
    "words",
    ["收到白菜2斤 谢谢", "少了1板鸡蛋", "白菜2斤还没给我", "我想问下鸡蛋多少钱一板", "昨天送来的白菜2斤烂了"],
)
def test_a_complaint_a_receipt_or_a_question_is_never_taken_for_an_order_in_silence(read: Read, words: str) -> None:
    (order,) = read(words).orders
    assert MaybeNoOrder in {type(question.reason) for question in order.questions}
    assert order.blocked


def test_an_item_that_stands_twice_is_kept_twice_and_asked(read: Read) -> None:
    draft = read("白菜2斤 土豆1斤 白菜2斤")
    assert [(line.sku, line.quantity) for line in draft.orders[0].request.lines] == [
        ("VEG-BAICAI", Decimal(2)),
        ("VEG-TUDOU", Decimal(1)),
        ("VEG-BAICAI", Decimal(2)),
    ]
    assert doubts(draft) == [ItemTwice("白菜")]


@pytest.mark.parametrize(
    ("goods", "reasons"),
    [
        ("酱油2瓶 白菜1斤", [UnknownItem("酱油2瓶")]),
        ("小白菜2斤", [UnknownItem("小白菜2斤")]),
        ("苹果醋2瓶", [UnknownItem("苹果醋2瓶")]),
        ("白菜2斤 折耳根", [UnknownItem("折耳根")]),
        ("卫生巾1包", [UnknownItem("卫生巾1包")]),
        ("萝卜2斤", [NameGuessed("萝卜", "胡萝卜")]),
        ("白菜2箱", [UnitDiffers("2箱", "白菜", "斤")]),
        ("鸡蛋10个", [UnitDiffers("10个", "鸡蛋30枚", "板")]),
        ("饼干2打", [UnitDiffers("2打", "饼干", "袋")]),
        ("牛肉100元的", [UnitDiffers("100元", "牛肉", "斤")]),
        ("白菜0斤", [ZeroQuantity()]),
        ("白菜-2斤", [NegativeQuantity("-2斤")]),
        ("白菜2-3斤", [BadQuantity("2-3斤")]),
        ("白菜10000000斤", [BadQuantity("10000000斤")]),
        ("白菜1.0005斤", [BadQuantity("1.0005斤")]),
        ("白菜0.1g", [BadQuantity("0.1g")]),
        ("不要白菜1斤", [NothingToChange("不要白菜1斤")]),
        ("白菜2斤改成", [ChangeNotUnderstood("改成")]),
        ("2袋+3斤白菜", [QuantityWithoutItem("2袋")]),
        ("+1", [OfferUnclear("+1")]),
        ("白菜2斤3", [OfferUnclear("3")]),
    ],
)
def test_what_is_not_safe_blocks_the_order_and_is_said(read: Read, goods: str, reasons: list[Reason]) -> None:
    draft = read(goods)
    assert doubts(draft) == reasons
    assert draft.orders[0].blocked


@pytest.mark.parametrize(
    ("goods", "reason"),
    [("", NoItems()), ("谢谢", NoItems()), ("取消", TakenBack), ("白菜1斤 不要了", TakenBack)],
)
def test_an_entry_that_orders_nothing_is_no_order(read: Read, goods: str, reason: Reason | type[TakenBack]) -> None:
    draft = read(goods)
    assert draft.orders == ()
    assert [each.reason if isinstance(reason, NoItems) else type(each.reason) for each in draft.problems] == [reason]


def test_all_that_is_wrong_with_an_entry_is_said_at_once(read: Read) -> None:
    assert doubts(read("白菜0斤，酱油2瓶，大米15斤")) == [
        ZeroQuantity(),
        UnknownItem("酱油2瓶"),
        UnitDiffers("15斤", "大米10斤", "袋"),
    ]


def test_parts_say_what_each_stretch_was_taken_for_and_lines_where_they_were_read(read: Read) -> None:
    (order,) = read("白菜2斤 要嫩的 电话13998092983").orders
    text = order.source_text
    shown = [(text[part.start : part.end], part.role, part.line) for part in order.parts]
    assert shown == [
        ("1. ", "number", -1),
        ("32-1-502", "address", -1),
        ("白菜", "item", 0),
        ("2", "quantity", 0),
        ("斤", "unit", 0),
        ("要嫩的", "note", -1),
        ("电话13998092983", "phone", -1),
    ]
    trace = order.request.lines[0].trace
    assert (trace.text, text[trace.start : trace.end], trace.rule) == ("白菜2斤", "白菜2斤", "exact")
    assert order.request.note == "要嫩的"
    assert "13998092983" not in repr(order.request)


def test_needs_are_read_from_words_and_joined_with_the_rosters(read: Read) -> None:
    (order,) = read("白菜2斤 家里有婴儿，老人腿脚不便，每天透析").orders
    assert order.request.needs == ("infant", "elderly", "mobility", "medicine")
    (order,) = read("婴儿奶粉1罐").orders
    assert order.request.needs == ()


def test_an_answer_is_applied_at_once_and_its_word_is_learned(read: Read) -> None:
    draft = read("小白菜2斤 土豆1斤")
    (question,) = draft.orders[0].questions
    assert (question.kind, question.candidates[0].key) == ("item", "VEG-BAICAI")
    answered = reread(draft, {question.id: "VEG-BAICAI"})
    assert taken(answered) == {"VEG-BAICAI": "2斤", "VEG-TUDOU": "1斤"}
    assert doubts(answered) == []
    assert answered.learned == (Alias("", "小白菜", "VEG-BAICAI"),)
    left_out = reread(draft, {question.id: LEAVE_OUT})
    assert taken(left_out) == {"VEG-TUDOU": "1斤"}
    assert left_out.learned == ()


def test_a_word_that_the_group_uses_wins_over_every_other_meaning(catalogue: Catalogue) -> None:
    text = f"1. {HOME} 小白菜2斤 洋芋1斤"
    learned = {"小白菜": "VEG-BAICAI", "洋芋": "VEG-LUOBO"}
    draft = read_chat(text, catalogue, "M02", {}, day=date(2021, 11, 3), group="3号楼", aliases=learned)
    assert taken(draft) == {"VEG-BAICAI": "2斤", "VEG-LUOBO": "1斤"}
    assert doubts(draft) == []


def test_a_typed_quantity_answers_a_question_about_it(read: Read) -> None:
    draft = read("白菜2捆")
    (question,) = draft.orders[0].questions
    assert question.kind == "unit"
    answered = reread(draft, {question.id: "3"})
    assert taken(answered) == {"VEG-BAICAI": "3斤"}
    assert doubts(answered) == []


def test_only_what_the_merchant_sells_is_understood(district: District) -> None:
    offers = (Offer("M02", "VEG-BAICAI"),)
    catalogue = Catalogue(replace(district, offers=offers), "P01")
    draft = read_chat(f"1. {HOME} 白菜2斤 土豆1斤", catalogue, "M02", {}, day=date(2021, 11, 3))
    assert [line.sku for line in draft.orders[0].request.lines] == ["VEG-BAICAI"]
    assert doubts(draft) == [UnknownItem("土豆1斤")]
    other = read_chat(f"1. {HOME} 白菜2斤 土豆1斤", catalogue, "M01", {}, day=date(2021, 11, 3))
    assert doubts(other) == []


def test_an_entry_longer_than_any_order_is_not_read(read: Read) -> None:
    assert problems(read("白菜2斤，" * 600)) == [EntryTooLong(2000)]
    assert problems(read("白菜2斤，\n" * 600)) == [EntryTooLong(2000)]


def test_goods_may_stand_before_the_address(catalogue: Catalogue) -> None:
    draft = read_chat("1. 蒋桐 白菜3斤 大米10斤2袋 32-1-502", catalogue, "M02", {}, day=date(2021, 11, 3))
    assert taken(draft) == {"GRA-DAMI10": "2袋", "VEG-BAICAI": "3斤"}
    assert doubts(draft) == []


def test_an_entry_without_an_address_is_asked_about(catalogue: Catalogue) -> None:
    text = "1. 32-1-502 白菜3斤\n2. 白菜3斤"
    draft = read_chat(text, catalogue, "M02", {}, day=date(2021, 11, 3))
    assert [[question.reason for question in order.questions] for order in draft.orders] == [[], [NoAddress("白菜3斤")]]
    assert draft.orders[1].request.household == ""
    (question,) = draft.orders[1].questions
    answered = reread(draft, {question.id: "C001-40-1-101"})
    assert [order.request.household for order in answered.orders] == ["C001-32-1-502", "C001-40-1-101"]


def test_the_longest_name_wins_and_equal_names_are_asked(district: District) -> None:
    products = (
        Product("A", "牛奶", "", "箱", 1, cold_chain=False),
        Product("B", "牛奶糖", "", "袋", 1, cold_chain=False),
        Product("C", "可乐1.25L", "", "瓶", 1, cold_chain=False),
        Product("D", "可乐2L", "", "瓶", 1, cold_chain=False),
        Product("E", "5号电池", "", "节", 1, cold_chain=False),
        Product("F", "饼干", "", "袋", 1, cold_chain=False),
        Product("G", "饼干", "", "袋", 2, cold_chain=False),
    )
    catalogue = Catalogue(
        District(
            compounds=district.compounds,
            households=district.households,
            merchants=district.merchants,
            products=products,
        ),
        "P01",
    )

    def read(goods: str) -> Draft:
        return read_chat(f"1. {HOME} {goods}", catalogue, "M02", {}, day=date(2021, 11, 3))

    assert taken(read("牛奶糖2袋，牛奶1箱")) == {"B": "2袋", "A": "1箱"}
    assert taken(read("可乐1.25L 2瓶，3瓶可乐2L，5号电池4节")) == {"C": "2瓶", "D": "3瓶", "E": "4节"}
    assert doubts(read("可乐2瓶")) == [AmbiguousItem("可乐", ("可乐1.25L", "可乐2L"))]
    assert doubts(read("饼干2袋")) == [AmbiguousItem("饼干", ("饼干", "饼干"))]
