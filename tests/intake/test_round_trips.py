"""Whatever is written as CSV, in any encoding, reads back equal; whatever is handed in, nothing ever raises."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkpoint_app.domain import money, quantities
from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.reference import (
    CONTROLS,
    NEEDS,
    ROLES,
    TIERS,
    Building,
    Checkpoint,
    Compound,
    District,
    Household,
    Merchant,
    Product,
    Volunteer,
    address,
)
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat import read_chat, reread
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.miniprogram import read_orders
from checkpoint_app.intake.problems import problem_place, problem_text
from checkpoint_app.intake.reference import read_district
from checkpoint_app.intake.spelling import chinese_integer

ENCODINGS = ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"]
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])

names = st.text(alphabet='王李张欧阳芳伟喆堃犇㛃䶮𬭎𠅤一谢苹aZé×0123456789 ,;"\n·（）', min_size=1, max_size=8).map(
    lambda text: text.strip()
)
given_names = names.filter(bool)
ids = st.text(alphabet="ABC019", min_size=1, max_size=6)
doors = st.tuples(st.integers(1, 99), st.integers(1, 4), st.integers(101, 3304))


def to_csv(header: list[str], rows: list[list[Any]], encoding: str) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue().encode(encoding)


@st.composite
def districts(draw: st.DrawFn) -> District:
    checkpoints = draw(st.lists(st.builds(Checkpoint, ids, given_names), min_size=1, unique_by=lambda c: c.checkpoint))
    at = st.sampled_from([checkpoint.checkpoint for checkpoint in checkpoints])
    compounds = draw(
        st.lists(
            st.builds(Compound, ids, given_names, st.sampled_from(CONTROLS), at),
            min_size=1,
            unique_by=lambda c: c.compound,
        )
    )
    within = st.sampled_from([compound.compound for compound in compounds])
    number = st.integers(1, 99).map(str)
    buildings = st.builds(Building, within, number, st.integers(0, 9), st.integers(0, 99), st.booleans())
    homes = st.builds(
        Household, ids, within, number, st.sampled_from(["", "1", "2"]), number, names, names, st.sampled_from(NEEDS)
    )
    products = st.builds(Product, ids, given_names, names, given_names, st.integers(0, 10**9 - 1), st.booleans())
    return District(
        checkpoints=tuple(checkpoints),
        compounds=tuple(compounds),
        buildings=tuple(draw(st.lists(buildings, min_size=1, unique_by=lambda b: (b.compound, b.building)))),
        households=tuple(draw(st.lists(homes, min_size=1, unique_by=lambda h: h.household))),
        merchants=tuple(
            draw(
                st.lists(
                    st.builds(Merchant, ids, given_names, st.sampled_from(TIERS)),
                    min_size=1,
                    unique_by=lambda m: m.merchant,
                )
            )
        ),
        products=tuple(draw(st.lists(products, min_size=1, unique_by=lambda p: p.sku))),
        volunteers=tuple(
            draw(
                st.lists(
                    st.builds(Volunteer, ids, given_names, st.sampled_from(ROLES)),
                    min_size=1,
                    unique_by=lambda v: v.volunteer,
                )
            )
        ),
    )


@SHARED
@given(districts(), st.sampled_from(ENCODINGS))
def test_any_district_reads_back_equal_from_any_encoding(tmp_path: Path, district: District, encoding: str) -> None:
    for table in ("checkpoints", "compounds", "buildings", "households", "merchants", "products", "volunteers"):
        records = getattr(district, table)
        header = list(type(records[0]).__slots__)
        rows = [[int(v) if isinstance(v := getattr(r, name), bool) else v for name in header] for r in records]
        (tmp_path / f"{table}.csv").write_bytes(to_csv(header, rows, encoding))
    reading = read_district(tmp_path)
    assert reading.problems == ()
    assert reading.district == district


@st.composite
def orders(draw: st.DrawFn, district: District) -> list[OrderRequest]:
    homes = district.households
    amounts = st.integers(1, 99_000).map(lambda milli: quantities.from_milli(milli))
    found = []
    for n in draw(st.lists(st.integers(1, 9999), min_size=1, max_size=5, unique=True)):
        goods = draw(st.lists(st.sampled_from(district.products), min_size=1, max_size=4, unique_by=lambda p: p.sku))
        lines = tuple(OrderLine(p.sku, draw(amounts), p.unit, draw(st.integers(1, 99_999))) for p in goods)
        home = draw(st.sampled_from(homes))
        found.append(
            OrderRequest(
                order=f"mp-T{n}",
                household=home.household,
                merchant=draw(st.sampled_from(district.merchants)).merchant,
                source="mini-program",
                number=f"T{n}",
                ordered_at=f"2021-11-03T{draw(st.integers(0, 15)):02}:{draw(st.integers(0, 59)):02}:00Z",
                lines=lines,
                needs=(home.need,) if home.need else (),
            )
        )
    return found


@SHARED
@given(st.data(), st.sampled_from([*ENCODINGS, "gbk"]))
def test_any_orders_read_back_equal_from_any_encoding(
    tmp_path: Path, district: District, catalogue: Catalogue, data: st.DataObject, encoding: str
) -> None:
    requests = data.draw(orders(district))
    homes = {home.household: home for home in district.households}
    products = {product.sku: product for product in district.products}
    header = ["订单号", "商家", "地址", "商品编码", "商品", "数量", "单位", "单价(分)", "金额(分)", "下单时间"]
    order = data.draw(st.permutations(range(len(header))))
    rows = [
        [
            request.number,
            request.merchant,
            address(homes[request.household]),
            line.sku,
            products[line.sku].name,
            quantities.text(line.quantity),
            line.unit,
            line.price_fen,
            money.times(line.price_fen, line.quantity),
            f"2021-11-03 {int(request.ordered_at[11:13]) + 8:02}:{request.ordered_at[14:16]}",
        ]
        for request in requests
        for line in request.lines
    ]
    path = tmp_path / "orders.csv"
    path.write_bytes(to_csv([header[n] for n in order], [[row[n] for n in order] for row in rows], encoding))
    draft = read_orders(path, catalogue, {})
    assert draft.problems == ()
    assert [entry.request for entry in draft.orders] == requests


FORMS: list[Callable[[Product, int], str]] = [
    lambda p, n: f"{p.name}{n}{p.unit}",
    lambda p, n: f"{p.name} {n}{p.unit}",
    lambda p, n: f"{p.name}x{n}",
    lambda p, n: f"{n}{p.unit}{p.name}",
    lambda p, n: f"{p.name}×{n}{p.unit}",
    lambda p, n: f"{p.name}*{n}",
]


@given(st.data(), st.sampled_from(["，", "、", "+", "；", " ", "\n"]))
def test_any_basket_in_any_common_form_reads_back_equal(
    district: District, catalogue: Catalogue, data: st.DataObject, separator: str
) -> None:
    goods = data.draw(st.lists(st.sampled_from(district.products), min_size=1, max_size=6, unique_by=lambda p: p.sku))
    basket = [(product, data.draw(st.integers(1, 20)), data.draw(st.sampled_from(FORMS))) for product in goods]
    home = data.draw(st.sampled_from(district.households))
    text = f"1. {address(home)} " + separator.join(form(product, n) for product, n, form in basket)
    draft = read_chat(text, catalogue, "M01", {}, day=date(2021, 11, 3))
    assert draft.problems == ()
    (order,) = draft.orders
    assert order.request.household == home.household
    assert [(line.sku, line.quantity) for line in order.request.lines] == [(p.sku, Decimal(n)) for p, n, _ in basket]
    assert order.doubts == ()


scraps = st.lists(
    st.sampled_from(
        [
            *"0123456789一二两半十百.-+*x×①½ \n,、各和不()（）【】:：；=→/|㎏ﬁ",
            "32-1-502",
            "3栋2单元501",
            "40-1-101",
            "大米10斤",
            "白菜",
            "大米",
            "土逗",
            "小白菜",
            "斤",
            "袋",
            "kg",
            "元",
            "1. ",
            "#接龙",
            "王芳",
            "13998092983",
            "不要了",
            "改成",
            "取消",
            "同上",
            "如果没有就",
            "谢谢",
            "家里有婴儿",
            "🍅",
            "1\ufe0f\u20e3",
            "\u202e",
            "张姐 18:02\n",
        ]
    ),
    max_size=40,
).map("".join)


def assert_sound(draft: Draft) -> None:
    """What must hold for any text: nothing lost in silence, nothing outside of the text, nothing over another."""
    assert draft.orders or draft.problems
    for order in draft.orders:
        text = order.source_text
        assert order.request.lines or order.questions or order.status == "withdrawn"
        assert all(0 < line.quantity <= quantities.LARGEST for line in order.request.lines)
        end = 0
        for part in order.parts:
            assert end <= part.start < part.end <= len(text)
            assert -1 <= part.line < len(order.request.lines)
            end = part.end
        # The lines of a recorded order were read in the text that it was taken from.
        for line in order.request.lines if order.status in ("new", "amended") else ():
            assert line.trace.text == text[line.trace.start : line.trace.end]
        for question in order.questions:
            assert 0 <= question.start <= question.end <= len(text)
            assert -1 <= question.line < len(order.request.lines)
            assert len(question.candidates) <= 9
        assert len({question.id for question in order.questions}) == len(order.questions)
    assert len({order.request.order for order in draft.orders}) == len(draft.orders)
    for problem in (*draft.problems, *(doubt for order in draft.orders for doubt in order.doubts)):
        assert problem_text(problem)
        assert problem_place(problem)


@given(st.text(max_size=200) | scraps, scraps)
def test_no_text_makes_the_chat_reader_fail_and_none_is_lost_in_silence(
    catalogue: Catalogue, text: str, goods: str
) -> None:
    for pasted in (text, f"1. 32-1-502 {goods}"):
        assert_sound(read_chat(pasted, catalogue, "M02", {}, day=date(2021, 11, 3)))


@given(scraps, scraps)
def test_whatever_is_pasted_after_it_what_is_recorded_is_changed_in_sight(
    catalogue: Catalogue, goods: str, later: str
) -> None:
    first = read_chat(f"1. 32-1-502 白菜2斤 {goods}", catalogue, "M02", {}, day=date(2021, 11, 3))
    known = {order.request.order: order.request for order in first.orders if order.request.household}
    again = read_chat(f"1. 32-1-502 {later}", catalogue, "M02", known, day=date(2021, 11, 3))
    assert_sound(again)
    for order in again.orders:
        assert (order.request.order in known) == (order.status != "new")
        assert (order.change is not None) == (order.status in ("amended", "withdrawn"))


@given(scraps, st.data())
def test_every_question_can_be_answered(catalogue: Catalogue, goods: str, data: st.DataObject) -> None:
    draft = read_chat(f"1. 32-1-502 {goods}", catalogue, "M02", {}, day=date(2021, 11, 3))
    questions = [question for order in draft.orders for question in order.questions]
    if not questions:
        return
    question = data.draw(st.sampled_from(questions))
    keys = [candidate.key for candidate in question.candidates] or [""]
    answered = reread(draft, {question.id: data.draw(st.sampled_from(keys))})
    assert_sound(answered)
    assert question.id not in {each.id for order in answered.orders for each in order.questions}
    whole = read_chat(f"1. 32-1-502 {goods}", catalogue, "M02", {}, day=date(2021, 11, 3), answers=answered.answers)
    assert answered == whole


@SHARED
@given(st.binary(max_size=200))
def test_no_file_makes_the_readers_fail(tmp_path: Path, catalogue: Catalogue, content: bytes) -> None:
    header = "订单号,商家,地址,商品编码,数量,单位,单价(分),金额(分),下单时间\n".encode()
    for name, data in (("orders.csv", content), ("rows.csv", header + content)):
        path = tmp_path / name
        path.write_bytes(data)
        draft = read_orders(path, catalogue, {})
        assert draft.orders or draft.problems
        assert all(problem_text(problem) for problem in draft.problems)
    for name in ("checkpoints.csv", "compounds.csv", "households.csv"):
        (tmp_path / name).write_bytes(content)
    assert read_district(tmp_path).problems


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("〇", 0),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("九十九", 99),
        ("一百", 100),
        ("两百", 200),
        ("一百零二", 102),
        ("三百二十一", 321),
        ("五零一", 501),
        ("一七〇二", 1702),
        ("一百二", None),
        ("十十", None),
        ("百", None),
        ("零十", None),
        ("", None),
        ("一二三四五六七", None),
    ],
)
def test_chinese_numerals_are_read_where_they_are_clear(text: str, value: int | None) -> None:
    assert chinese_integer(text) == value
