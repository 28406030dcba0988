"""What takes the place of goods that did not come: left over, wanted by nobody else, and never dearer."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import order_reasons as r
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import AnswerSubstitute, OfferSubstitute
from checkpoint_app.domain.facts import OrderLine, SubstituteAnswered, SubstituteOffered
from checkpoint_app.domain.rules.substitutes import Candidate, LeftOver, Wanted, answer, candidates, offer
from checkpoint_app.domain.state import Order, OrderState, Substitute, SubstituteState

AT = "2021-11-03T00:31:00.000Z"
# Of 5 jin of rice at 3.20 came 3: 6.40 yuan are to spend on something else.
ORDER = Order(
    "o1",
    "H1",
    "M01",
    "P01",
    "phone",
    "1",
    AT,
    3,
    (OrderLine("RICE", Decimal(5), "斤", 320),),
    OrderState.ALLOCATED,
    "D1",
    (Decimal(3),),
    (Decimal(2),),
)
FLOUR = LeftOver("FLOUR", "斤", Decimal(4), 300, "粮油")
OFFER = OfferSubstitute("o1", 0, "FLOUR", Decimal(2), 300)
OFFERED = SubstituteOffered("o1", "D1", 0, "FLOUR", Decimal(2), "斤", 300)
STANDING = Substitute("o1", 0, "D1", "FLOUR", Decimal(2), "斤", 300, SubstituteState.OFFERED)
WANTED = Wanted("RICE", "斤", Decimal(2), 320, "粮油")


def offered(
    command: OfferSubstitute = OFFER,
    order: Order | None = ORDER,
    current: Substitute | None = None,
    left: LeftOver | None = FLOUR,
) -> tuple[SubstituteOffered] | o.Refused:
    return offer(command, order, current, left, 320)


def test_what_is_left_over_is_offered_at_or_below_the_price_of_what_is_short() -> None:
    assert offered() == (OFFERED,)
    same_money = replace(OFFER, price_fen=320)
    assert offered(same_money) == (replace(OFFERED, price_fen=320),)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"line": 1}, r.NoSuchLine("1", 1)),
        ({"line": -1}, r.NoSuchLine("1", -1)),
        ({"sku": "RICE"}, r.SameGoods("RICE")),
        ({"quantity": Decimal(0)}, o.BadQuantity(Decimal(0))),
        ({"quantity": Decimal(5), "price_fen": 1}, r.NotLeftOver("FLOUR", Decimal(4), "斤")),
        ({"price_fen": 321}, r.SubstituteTooDear(642, 640)),
        ({"price_fen": -1}, r.BadOrderPrice("1", -1)),
    ],
)
def test_an_offer_that_cannot_be_is_refused(change: dict[str, object], reason: o.Reason) -> None:
    assert offered(replace(OFFER, **change)) == o.Refused(reason)  # type: ignore[arg-type]  # one field at a time


def test_nothing_is_offered_where_nothing_is_short_or_nothing_is_left() -> None:
    assert offered(order=None) == o.Refused(o.NotFound("order", "o1"))
    assert offered(order=replace(ORDER, short=(Decimal(0),))) == o.Refused(r.NothingShort("1"))
    open_order = replace(ORDER, state=OrderState.OPEN, given=(), short=())
    assert offered(order=open_order) == o.Refused(r.NothingShort("1"))
    assert offered(left=None) == o.Refused(r.NotLeftOver("FLOUR", Decimal(0), ""))


def test_a_line_is_offered_one_thing_at_a_time_and_another_after_a_no() -> None:
    accepted, declined = (replace(STANDING, state=SubstituteState(state)) for state in ("accepted", "declined"))
    assert offered(current=STANDING) == o.Refused(r.SubstituteStands("1", False))
    assert offered(current=accepted) == o.Refused(r.SubstituteStands("1", True))
    assert offered(current=declined) == (OFFERED,)


@pytest.mark.parametrize("accepted", [True, False])
def test_the_household_answers_once_what_it_was_asked(accepted: bool) -> None:
    command = AnswerSubstitute("o1", 0, accepted)
    assert answer(command, ORDER, STANDING) == (SubstituteAnswered("o1", 0, accepted),)
    nothing = o.Refused(r.NoSubstituteOffered("1"))
    assert answer(command, ORDER, None) == nothing
    for state in (SubstituteState.ACCEPTED, SubstituteState.DECLINED):
        assert answer(command, ORDER, replace(STANDING, state=state)) == nothing
    assert answer(command, None, None) == o.Refused(o.NotFound("order", "o1"))


# What is proposed


def proposed(*left: LeftOver, wanted: Wanted = WANTED) -> list[tuple[str, str, int]]:
    return [(each.sku, str(each.quantity), each.price_fen) for each in candidates(wanted, left)]


def test_the_same_kind_of_goods_is_proposed_first_and_then_the_nearest_in_price() -> None:
    left = (
        LeftOver("MILK", "盒", Decimal(3), 640, "乳品"),
        LeftOver("BUNS", "袋", Decimal(3), 600, "乳品"),
        replace(FLOUR, price_fen=200),
        replace(FLOUR, sku="OATS"),
    )
    assert [each[0] for each in proposed(*left)] == ["OATS", "FLOUR", "MILK", "BUNS"]
    assert proposed(replace(FLOUR, sku="RICE")) == []


def test_what_was_brought_in_the_place_of_it_is_proposed_before_all_else() -> None:
    meant = LeftOver("MILK", "斤", Decimal(9), 10, "蛋奶", "RICE")
    other = LeftOver("EGGS", "斤", Decimal(9), 10, "蛋奶", "LEEK")
    assert [sku for sku, *_ in proposed(FLOUR, other, meant)] == ["MILK", "FLOUR", "EGGS"]


def test_of_the_same_unit_no_more_is_proposed_than_is_short_nor_than_is_left() -> None:
    assert proposed(replace(FLOUR, price_fen=10)) == [("FLOUR", "2", 10)]
    assert proposed(replace(FLOUR, quantity=Decimal("1.3"))) == [("FLOUR", "1", 300)]


def test_of_another_unit_as_much_is_proposed_as_the_same_money_buys() -> None:
    assert proposed(LeftOver("MILK", "盒", Decimal(9), 200, "乳品")) == [("MILK", "3", 200)]


def test_where_one_unit_is_too_dear_it_is_proposed_for_what_was_to_pay_if_it_is_goods_of_the_same_kind() -> None:
    (dear,) = candidates(WANTED, [LeftOver("NOODLES", "盒", Decimal(2), 1250, WANTED.category)])
    assert dear == Candidate("NOODLES", "盒", Decimal(1), 640, True, True)
    assert candidates(WANTED, [LeftOver("EGGS", "盒", Decimal(2), 1250, "蛋类")]) == ()


skus = st.sampled_from(("RICE", "FLOUR", "MILK", "EGGS"))
left_over = st.builds(
    LeftOver,
    skus,
    st.sampled_from(("斤", "盒")),
    st.integers(1, 40).map(lambda n: Decimal(n) / 4),
    st.integers(0, 2000),
    st.sampled_from(("粮油", "蛋类")),
)
wanted = st.builds(
    Wanted,
    skus,
    st.sampled_from(("斤", "盒")),
    st.integers(1, 40).map(lambda n: Decimal(n) / 4),
    st.integers(0, 2000),
    st.sampled_from(("粮油", "蛋类")),
)


@given(wanted, st.lists(left_over, max_size=6, unique_by=lambda each: each.sku))
def test_whatever_is_proposed_can_be_offered(short: Wanted, left: list[LeftOver]) -> None:
    order = replace(
        ORDER,
        lines=(OrderLine(short.sku, short.quantity, short.unit, short.price_fen),),
        given=(Decimal(0),),
        short=(short.quantity,),
    )
    there = {each.sku: each for each in left}
    for each in candidates(short, left):
        assert each.amount_fen <= short.amount_fen and each.price_fen <= there[each.sku].price_fen
        command = OfferSubstitute("o1", 0, each.sku, each.quantity, each.price_fen)
        assert not isinstance(offer(command, order, None, there[each.sku], short.price_fen), o.Refused)
