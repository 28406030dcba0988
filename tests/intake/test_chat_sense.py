"""What people mean in a chat: lists that are laid out in some other way, words that order nothing, and all that a clerk asks."""

from __future__ import annotations

from datetime import date

import pytest

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat import read_chat, reread
from checkpoint_app.intake.chat_reasons import OrderedAfterCancel, SameOrderTwice
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.readings import KEEP

DAY = date(2021, 11, 3)


def read(catalogue: Catalogue, text: str) -> Draft:
    return read_chat(text, catalogue, "M02", {}, day=DAY)


def ready(draft: Draft) -> dict[str, dict[str, str]]:
    """The goods of each order about which nothing is asked."""
    return {
        order.request.household.removeprefix("C001-"): {
            line.sku.partition("-")[2]: f"{line.quantity:f}" for line in order.request.lines
        }
        for order in draft.orders
        if not order.questions
    }


TABLES = [
    "楼号,房号,商品,数量\n3,2-501,白菜,2\n3,2-502,鸡蛋30枚,1",
    "楼栋 单元 房号 商品 数量\n3 2 501 白菜 2斤\n3 2 502 鸡蛋 1板",
    "序号\t姓名\t电话\t地址\t商品\t数量\t单价\t金额\n1\t贾梅\t13812345678\t3-2-501\t白菜\t2\t1.5\t3\n2\t龙喆\t\t3-2-502\t鸡蛋30枚\t1\t26\t26",
    "| 房号 | 白菜 | 鸡蛋(板) |\n|---|---|---|\n| 3-2-501 | 2 | |\n| 3-2-502 | 0 | 1 |",
    "商品,数量,地址\n白菜,2,3-2-501\n鸡蛋,1,3-2-502",
    "白菜\n3-2-501 2斤\n\n鸡蛋\n3-2-502 1板",
    "一、白菜：\n3-2-501 2斤\n二、鸡蛋（26元/板）\n3-2-502 1",
    "3号楼2单元：501白菜2斤，502鸡蛋1板",
    "3栋：2-501白菜2斤 2-502鸡蛋1板",
    "3号楼\n- 2单元\n  - 501：白菜2斤\n  - 502：鸡蛋1板",
    "白菜2斤\n3-2-501\n鸡蛋1板\n3-2-502",
    "3 - 2 - 5 0 1  白 菜 2 斤\n3 - 2 - 5 0 2  鸡 蛋 1 板",
    "3-2-5O1 白菜2斤\n3-2-5O2 鸡蛋l板",
    "#接龙\n格式示例：3-1-501 白菜9斤\n1. 3-2-501 白菜2斤\n2. 3-2-502 鸡蛋1板",
    "请按3-1-501 白菜9斤的格式接龙\n1. 3-2-501 白菜2斤\n2. 3-2-502 鸡蛋1板",
    "1. 土豆妈 3-2-501 白菜2斤\n2. 果冻爸爸 3-2-502 鸡蛋1板",
    "1. 3-2-501 白菜2斤 2. 3-2-502 鸡蛋1板",
    "1.白菜 1.5\n2.鸡蛋 26\n3-2-501 1号2斤\n3-2-502 2号1板",
    "①白菜②鸡蛋\n3-2-501 ①2斤\n3-2-502 ②1板",
]


@pytest.mark.parametrize("text", TABLES)
def test_a_list_is_read_however_it_is_laid_out(catalogue: Catalogue, text: str) -> None:
    assert ready(read(catalogue, text)) == {"3-2-501": {"BAICAI": "2"}, "3-2-502": {"JIDAN30": "1"}}


def test_the_goods_of_a_table_keep_the_place_where_they_are_written(catalogue: Catalogue) -> None:
    (order,) = read(catalogue, "房号\t白菜\t土豆\n3-2-501\t2\t3").orders
    assert [order.source_text[line.trace.start : line.trace.end] for line in order.request.lines] == ["2", "3"]


@pytest.mark.parametrize(
    ("goods", "taken"),
    [
        ("20斤大米 10斤面粉", {"DAMI10": "2", "MIANFEN5": "2"}),
        ("鸡蛋60个 啤酒24听 口罩100只", {"JIDAN30": "2", "PIJIU": "2", "KOUZHAO": "2"}),
        ("🍅 西红柿3斤 土豆🥔2斤", {"XIHONGSHI": "3", "TUDOU": "2"}),
        ("整点儿土豆三斤再整俩豆油", {"TUDOU": "3", "DADOU5L": "2"}),
        ("给我来一袋大米一桶豆油两提卫生纸就这些", {"DAMI10": "1", "DADOU5L": "1", "ZHIJIN": "2"}),
        ("西红试三斤鸡单一板", {"XIHONGSHI": "3", "JIDAN30": "1"}),
        ("土豆2斤，别的不要了", {"TUDOU": "2"}),
        ("土豆2斤 不要大的，别送错了", {"TUDOU": "2"}),
        ("猪肉2斤包饺子用", {"ZHUROU": "2"}),
        ("猪肉3斤，写错了，是牛肉", {"NIUROU": "3"}),
        ("鸡蛋没了 来2板", {"JIDAN30": "2"}),
        ("重新报：白菜3斤，之前报的作废", {"BAICAI": "3"}),
    ],
)
def test_goods_are_taken_as_people_say_them(catalogue: Catalogue, goods: str, taken: dict[str, str]) -> None:
    assert ready(read(catalogue, f"三栋二单元五零一 {goods}")) == {"3-2-501": taken}


@pytest.mark.parametrize(
    "text",
    [
        "我是3栋2单元501的，请问大米多少钱一袋",
        "3-2-501 想订大米，还有货没",
        "收到了，鸡蛋都好的，谢谢 3-2-501",
        "3-2-501 白菜2斤 多少钱",
        "3-2-501 借我2斤白菜明天还",
        "3-2-501 家里还有2斤白菜",
        "3-2-501 孩子过敏不能吃鸡蛋",
        "3-2-501 老人奶粉1罐",
        "3-2-501 白菜二三斤",
        "3-2-501 白菜.5斤",
        "3-2-501 苹果香蕉都行 来3斤",
        "3-2-501 白菜2斤 土豆1斤 来两份",
        "3-2-501 白菜2斤 土豆3斤 取消",
        "3-2-501 猪肉2斤（五花肉）",
        "3-2-501 鸡蛋两板，哎不不不，一板就够了",
        "3-2-501 我订的白菜2斤什么时候到",
        "@3-2-501 你家的白菜2斤到了",
        "3-2-501家里有多的鸡蛋2板，谁要私信",
        "错拿了3-2-502的鸡蛋1板 3-2-501",
        "我是隔壁第2小区的，5-1-102能不能一起订？白菜2斤",
        "幸福家园3-2-501 白菜2斤",
        "7,1-302 鸡蛋1板",
        "3-2-501/502 白菜2斤",
        "3-2-501 给对门带土豆2斤",
        "以下未付款：\n3-2-501 白菜2斤 3元",
        "3-2-501 白菜\u202e12\u202c斤",
    ],
)
def test_what_may_be_no_order_of_the_household_is_never_taken_silently(catalogue: Catalogue, text: str) -> None:
    draft = read(catalogue, text)
    assert ready(draft) == {}
    assert draft.orders or draft.problems


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("3-2-501 土豆3斤。另外帮楼上601的老两口带白菜2斤", {"3-2-501": {"TUDOU": "3"}, "3-2-601": {"BAICAI": "2"}}),
        ("3-2-501 鸡蛋两板然后我楼下五零二要三斤苹果", {"3-2-501": {"JIDAN30": "2"}, "3-2-502": {"PINGGUO": "3"}}),
        ("3-2-501！不是3-2-601！土豆3斤", {"3-2-501": {"TUDOU": "3"}}),
        ("3-2-501(原3-2-601) 土豆3斤", {"3-2-501": {"TUDOU": "3"}}),
        ("3-2-501、3-2-502 白菜各2斤", {"3-2-501": {"BAICAI": "2"}, "3-2-502": {"BAICAI": "2"}}),
        ("3栋2单元501白菜2 2单元502土豆3", {"3-2-501": {"BAICAI": "2"}, "3-2-502": {"TUDOU": "3"}}),
        ("3-2-501 夏勇 139-8811-9034 猪肉2斤", {"3-2-501": {"ZHUROU": "2"}}),
        ("9.3#2-501 土豆3斤", {"3-2-501": {"TUDOU": "3"}}),
        ("3栋2单元五零幺 土豆3斤\n3-2-501 土豆3斤", {"3-2-501": {"TUDOU": "3"}}),
    ],
)
def test_goods_go_to_the_household_that_is_meant(
    catalogue: Catalogue, text: str, taken: dict[str, dict[str, str]]
) -> None:
    assert ready(read(catalogue, text)) == taken


def test_an_entry_that_was_edited_in_its_place_says_all_that_is_ordered(catalogue: Catalogue) -> None:
    first = read(catalogue, "1. 3-2-501 白菜2斤 土豆2斤\n2. 3-2-502 鸡蛋1板 饼干1袋")
    known = {order.request.order: order.request for order in first.orders}
    draft = read_chat(
        "1. 3-2-501 白菜2斤改3斤 土豆2斤\n2. 3-2-502 鸡蛋1板 饼干不要了", catalogue, "M02", known, day=DAY
    )
    assert [order.status for order in draft.orders] == ["amended", "amended"]
    assert ready(draft) == {"3-2-501": {"BAICAI": "3", "TUDOU": "2"}, "3-2-502": {"JIDAN30": "1"}}


def test_an_addition_that_is_pasted_twice_is_asked_about(catalogue: Catalogue) -> None:
    known: dict[str, OrderRequest] = {}
    for text in ("3-2-501 白菜2斤", "3-2-501 再加鸡蛋1板"):
        draft = read_chat(text, catalogue, "M02", known, day=DAY)
        known |= {order.request.order: order.request for order in draft.orders}
    again = read_chat("3-2-501 再加鸡蛋1板", catalogue, "M02", known, day=DAY)
    assert [[question.reason for question in order.questions] for order in again.orders] == [[SameOrderTwice("")]]


@pytest.mark.parametrize(
    ("later", "questions"),
    [("1. 3-2-501 白菜2斤", [OrderedAfterCancel()]), ("1. 3-2-501 白菜5斤", [])],
)
def test_a_cancelled_entry_that_is_ordered_again_is_a_new_order(
    catalogue: Catalogue, later: str, questions: list[OrderedAfterCancel]
) -> None:
    (first,) = read(catalogue, "1. 3-2-501 白菜2斤").orders
    known = {first.request.order: first.request}

    def look(text: str, still_open: list[OrderRequest]) -> Draft:
        return read_chat(
            text,
            catalogue,
            "M02",
            known.get,
            day=DAY,
            recorded_of_list=lambda beginning: still_open,
            is_cancelled=lambda order: order == first.request.order,
        )

    (again,) = look(later, []).orders
    assert (again.status, [question.reason for question in again.questions]) == ("new", questions)
    assert again.request.order == f"{first.request.order}.2"
    known[again.request.order] = again.request
    assert [order.status for order in look(later, [again.request]).orders] == ["already"]
    assert look("1. 取消", []).orders == ()  # it is cancelled already


def test_an_answer_about_a_household_of_several_entries_reads_no_others_again(catalogue: Catalogue) -> None:
    lines = [f"{number}. 3-1-501 白菜{number % 9 + 1}斤" for number in range(1, 300)]
    lines += ["301. 3-2-501 白才2斤 大糖葫芦1斤", "302. 3-2-501 再加土豆1斤"]
    draft = read(catalogue, "\n".join(lines))
    order = next(order for order in draft.orders if order.request.household == "C001-3-2-501")
    question = next(question for question in order.questions if question.kind == "item")
    answered = reread(draft, {question.id: "FRU-PINGGUO"})
    others = [each for each in draft.orders if each is not order]
    assert others
    assert all(any(each is kept for kept in answered.orders) for each in others), "as they were read before"
    whole = read_chat("\n".join(lines), catalogue, "M02", {}, day=DAY, answers={question.id: "FRU-PINGGUO"})
    assert answered == whole
    assert reread(answered, {question.id: None}) == draft


def test_an_answer_to_keep_what_was_cancelled_is_kept(catalogue: Catalogue) -> None:
    (first,) = read(catalogue, "3-2-501 白菜2斤").orders
    known = {first.request.order: first.request}
    draft = read_chat(
        "3-2-501 白菜2斤",
        catalogue,
        "M02",
        known.get,
        day=DAY,
        recorded_of_list=lambda beginning: [],
        is_cancelled=lambda order: True,
    )
    (question,) = draft.orders[0].questions
    assert reread(draft, {question.id: KEEP}).orders[0].questions == ()
