"""Packing, labelling and giving bags away: what the rules make of it and what they refuse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import order_reasons as r
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain import tokens
from checkpoint_app.domain.commands import Weighed
from checkpoint_app.domain.facts import (
    DOOR,
    PICKUP,
    BagHandedOver,
    BagLine,
    BagPacked,
    BagReturned,
    HandOverFailed,
    LabelPrinted,
)
from checkpoint_app.domain.rules import bags
from checkpoint_app.domain.state import Bag, BagState, Delivery, Goods

DELIVERY = Delivery(
    "D1", "P01", "M01", "黑A1", "", "t1", 5, "t2", "84", 500, "spray", 60, "2021-11-03T00:31:00.000Z", "t3", "t4"
)
WAITING = Bag("B1", "P01", "H1", "D1", "M01", 1, 1, False, "t5", BagState.WAITING, 1, "", "", "", 0, "", "", "")
GONE = replace(WAITING, state=BagState.HANDED_OVER, handed_at="t6", handed_by="V02", way=PICKUP)
BACK = replace(WAITING, state=BagState.RETURNED, returned_at="t7", returned_by="V03")
BOTH = replace(GONE, state=BagState.CONFLICT, returned_at="t7", returned_by="V03")

goods = st.lists(
    st.tuples(st.sampled_from(["RICE", "MILK"]), st.integers(0, 40), st.integers(0, 4)).map(
        lambda each: (each[0], Decimal(each[1]) / 2, Decimal(each[2]) / 2)
    ),
    max_size=10,
).map(lambda lines: [some_goods(number, sku, given, packed) for number, (sku, given, packed) in enumerate(lines)])


def some_goods(number: int, sku: str, given: Decimal, packed: Decimal = Decimal(0)) -> Goods:
    return Goods("H1", f"o{number}", number, sku, "斤", given, given, Decimal(0), packed)


def is_cold(sku: str) -> bool:
    return sku == "MILK"


def pack(
    lines: Sequence[Goods], delivery: Delivery | None = DELIVERY, *, weighed: Sequence[Weighed] = ()
) -> tuple[BagPacked, ...] | o.Refused:
    numbers = count(1)
    return bags.pack(delivery, "D1", {"H1": lines}, cold=is_cold, new_bag=lambda: f"B{next(numbers)}", weighed=weighed)


@given(goods)
def test_all_that_is_not_packed_yet_lies_in_exactly_one_bag(lines: list[Goods]) -> None:
    packed = [each for _, content in bags.split_into_bags(lines, is_cold) for each in content]
    assert sorted(each.line for each in packed) == [each.line for each in lines if each.to_pack > 0]


@given(goods)
def test_cold_goods_lie_apart_and_come_last(lines: list[Goods]) -> None:
    split = bags.split_into_bags(lines, is_cold)
    assert all(is_cold(each.sku) is cold for cold, content in split for each in content)
    assert [cold for cold, _ in split] == sorted(cold for cold, _ in split)


@given(goods)
def test_no_bag_is_empty_and_only_a_single_line_may_be_more_than_one_person_lifts(lines: list[Goods]) -> None:
    for _, content in bags.split_into_bags(lines, is_cold):
        assert content
        assert len(content) == 1 or sum(each.to_pack for each in content) <= bags.UNITS_PER_BAG


@given(goods)
def test_the_bags_of_a_household_are_numbered_and_hold_what_was_given(lines: list[Goods]) -> None:
    packed = pack(lines)
    if isinstance(packed, o.Refused):
        assert packed == o.Refused(o.NothingToPack())
        assert not any(each.to_pack > 0 for each in lines)
        return
    assert [bag.number for bag in packed] == list(range(1, len(packed) + 1))
    assert {bag.of for bag in packed} == {len(packed)}
    assert len({bag.bag for bag in packed}) == len(packed)
    inside = [(each.order, each.quantity) for bag in packed for each in bag.lines]
    assert sorted(inside) == sorted((each.order, each.to_pack) for each in lines if each.to_pack > 0)


def test_a_bag_says_whose_it_is_and_what_is_in_it() -> None:
    assert pack([some_goods(0, "MILK", Decimal(2), Decimal("0.5"))]) == (
        BagPacked("B1", "P01", "H1", "D1", "M01", 1, 1, True, (BagLine("o0", 0, "MILK", Decimal("1.5"), "斤"),)),
    )


def test_each_household_s_bags_are_counted_for_itself() -> None:
    numbers = count(1)
    goods_of_two = {"H1": [some_goods(0, "RICE", Decimal(1))], "H2": [some_goods(1, "RICE", Decimal(1))]}
    packed = bags.pack(DELIVERY, "D1", goods_of_two, cold=is_cold, new_bag=lambda: f"B{next(numbers)}")
    assert not isinstance(packed, o.Refused)
    assert [(bag.household, bag.number, bag.of) for bag in packed] == [("H1", 1, 1), ("H2", 1, 1)]


def test_an_unknown_delivery_is_not_packed() -> None:
    assert pack([], None) == o.Refused(o.NotFound("delivery", "D1"))


def test_goods_that_are_not_shared_out_are_not_packed() -> None:
    held = replace(DELIVERY, allocated_at="")
    assert pack([some_goods(0, "RICE", Decimal(1))], held) == o.Refused(o.NotAllocated())


def test_each_label_of_a_bag_has_the_next_copy_number() -> None:
    assert bags.label([("B1", WAITING)], "a4") == (LabelPrinted("B1", 2, "a4"),)


def test_one_unknown_bag_refuses_the_whole_sheet() -> None:
    assert bags.label([("B1", WAITING), ("B2", None)], "a4") == o.Refused(o.NotFound("bag", "B2"))


@pytest.mark.parametrize(("sealed", "way"), [(True, DOOR), (False, PICKUP)])
def test_a_sealed_compound_gets_its_bags_at_the_door(sealed: bool, way: str) -> None:
    assert bags.hand_over(WAITING, "B1", sealed=sealed) == (BagHandedOver("B1", way),)


def test_a_failed_attempt_and_a_return_keep_their_reason() -> None:
    assert bags.fail(WAITING, "B1", " nobody opened ") == (HandOverFailed("B1", "nobody opened"),)
    assert bags.give_back(WAITING, "B1", " spoilt ") == (BagReturned("B1", "spoilt"),)


def test_a_failed_attempt_and_a_return_need_a_reason() -> None:
    assert bags.fail(WAITING, "B1", "  ") == o.Refused(o.ReasonMissing())
    assert bags.give_back(WAITING, "B1", "") == o.Refused(o.ReasonMissing())


@pytest.mark.parametrize(
    ("bag", "reason"),
    [
        (None, o.BagUnknownHere("B1")),
        (GONE, o.AlreadyHandedOver("t6", "V02")),
        (BOTH, o.AlreadyHandedOver("t6", "V02")),
        (BACK, o.AlreadyReturned("t7", "V03")),
    ],
)
def test_a_bag_that_is_gone_is_not_given_away_failed_or_returned_again(bag: Bag | None, reason: o.Reason) -> None:
    assert bags.hand_over(bag, "B1", sealed=False) == o.Refused(reason)
    assert bags.fail(bag, "B1", "nobody opened") == o.Refused(reason)
    assert bags.give_back(bag, "B1", "spoilt") == o.Refused(reason)


def test_a_label_of_this_checkpoint_names_its_bag_and_any_other_code_says_what_it_is() -> None:
    bag = "7ZQ4M0C2K9V3T8XA"
    code = tokens.encode("P01", bag)
    assert bags.read_label(code, "P01") == bag
    assert bags.read_label(code, "P02") == o.Refused(o.OtherCheckpoint("P01"))
    assert bags.read_label(code[:-1], "P01") == o.Refused(o.HalfALabel())
    assert bags.read_label("6901234567890", "P01") == o.Refused(o.NotOurLabel())


# What is billed


RICE = replace(some_goods(0, "RICE", Decimal(4)), price_fen=320)


def only_line(packed: tuple[BagPacked, ...] | o.Refused) -> BagLine:
    assert not isinstance(packed, o.Refused)
    ((line,),) = (each.lines for each in packed)
    return line


def test_a_line_is_billed_at_its_price_and_by_what_the_scale_said() -> None:
    assert only_line(pack([RICE])).amount_fen == 1280
    line = only_line(pack([RICE], weighed=[Weighed("o0", 0, Decimal("4.25"))]))
    assert (line.quantity, line.weighed, line.amount_fen) == (Decimal(4), Decimal("4.25"), 1360)


def test_the_price_that_is_in_force_is_asked_for_line_by_line() -> None:
    packed = bags.pack(
        DELIVERY, "D1", {"H1": [RICE]}, cold=is_cold, new_bag=lambda: "B1", price=lambda line: line.price_fen + 30
    )
    assert only_line(packed).price_fen == 350


@pytest.mark.parametrize(
    ("goods", "weighed", "reason"),
    [
        (RICE, Weighed("o0", 0, Decimal(0)), o.BadQuantity(Decimal(0))),
        (RICE, Weighed("o0", 0, Decimal("8.001")), r.WeighedTooMuch("RICE", Decimal("8.001"), Decimal(4), "斤")),
        (replace(RICE, unit="盒"), Weighed("o0", 0, Decimal(4)), r.NotByWeight("RICE", "盒")),
        (RICE, Weighed("o0", 1, Decimal(4)), r.WeighedNotToPack()),
        (RICE, Weighed("o0", 0, Decimal(4), "FLOUR"), r.WeighedNotToPack()),
        (replace(RICE, substitute=True), Weighed("o0", 0, Decimal(4)), r.WeighedNotToPack()),
        (replace(RICE, packed=Decimal(4)), Weighed("o0", 0, Decimal(4)), r.WeighedNotToPack()),
    ],
)
def test_a_weight_that_cannot_be_packs_nothing(goods: Goods, weighed: Weighed, reason: o.Reason) -> None:
    assert pack([goods, some_goods(7, "RICE", Decimal(1))], weighed=[weighed]) == o.Refused(reason)


def test_a_substitute_in_the_lines_place_has_a_weight_of_its_own() -> None:
    flour = replace(RICE, sku="FLOUR", substitute=True)
    packed = pack([RICE, flour], weighed=[Weighed("o0", 0, Decimal(3), "FLOUR"), Weighed("o0", 0, Decimal(5))])
    assert not isinstance(packed, o.Refused)
    assert {line.sku: line.weighed for line in packed[0].lines} == {"RICE": Decimal(5), "FLOUR": Decimal(3)}


@pytest.mark.parametrize(("weighed", "far"), [("3.2", False), ("4.8", False), ("3.1", True), ("4.9", True)])
def test_a_fifth_more_or_less_is_worth_a_second_look(weighed: str, far: bool) -> None:
    assert bags.is_far_off(RICE, Decimal(weighed)) is far


def test_goods_that_cost_more_than_anybody_could_owe_are_not_packed() -> None:
    dear = replace(RICE, price_fen=100_000_000, given=Decimal(1_000_001), ordered=Decimal(1_000_001))
    assert pack([dear]) == o.Refused(r.BadOrderPrice("o0", 100_000_000))
