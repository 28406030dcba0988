"""Packing, labelling and giving bags away: what the rules make of it and what they refuse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import order_reasons as r
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain import tokens
from checkpoint_app.domain.commands import Overriding, Weighed
from checkpoint_app.domain.facts import (
    DOOR,
    PICKUP,
    BagHandedOver,
    BagLine,
    BagPacked,
    BagReturned,
    HandOverFailed,
    LabelPrinted,
    LotShare,
    Override,
    ProtocolSet,
)
from checkpoint_app.domain.goods_reasons import LotHeld, LotRecalled, NotASupervisor, NothingLeft, NotTreated
from checkpoint_app.domain.reference import Volunteer
from checkpoint_app.domain.rules import bags, picking
from checkpoint_app.domain.rules.release import LoadPart, parts
from checkpoint_app.domain.state import Bag, BagState, Delivery, Goods, Lot

NOW = datetime(2021, 11, 3, 2, tzinfo=UTC)
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


def a_lot(sku: str, batch: str = "", good: str = "2000000", **known: object) -> Lot:
    """A lot that is free."""
    return replace(Lot("D1", sku, batch, "斤", good=Decimal(good), released_at="t3"), **known)  # type: ignore[arg-type]


def load(*lots: Lot, protocols: ProtocolSet | None = None) -> tuple[LoadPart, ...]:
    return parts("D1", lots, [], protocols, {}, NOW)


PLENTY = load(a_lot("RICE"), a_lot("MILK"), a_lot("FLOUR"))


def pack(
    lines: Sequence[Goods],
    delivery: Delivery | None = DELIVERY,
    *,
    weighed: Sequence[Weighed] = (),
    of: Sequence[LoadPart] = PLENTY,
    price: Callable[[Goods], int] = lambda line: line.price_fen,
) -> tuple[BagPacked, ...] | o.Refused:
    return pack_for({"H1": lines}, delivery, weighed=weighed, of=of, price=price)


def pack_for(
    goods: dict[str, Sequence[Goods]],
    delivery: Delivery | None = DELIVERY,
    *,
    weighed: Sequence[Weighed] = (),
    of: Sequence[LoadPart] = PLENTY,
    price: Callable[[Goods], int] = lambda line: line.price_fen,
) -> tuple[BagPacked, ...] | o.Refused:
    numbers = count(1)
    return bags.pack(
        delivery, "D1", goods, of, cold=is_cold, new_bag=lambda: f"B{next(numbers)}", weighed=weighed, price=price
    )


def taken(packed: tuple[BagPacked, ...] | o.Refused) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """(household, item, batches with so much of each), line by line."""
    assert not isinstance(packed, o.Refused)
    return [
        (bag.household, line.sku, [(lot.batch, str(lot.quantity)) for lot in line.lots])
        for bag in packed
        for line in bag.lines
    ]


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
    line = BagLine("o0", 0, "MILK", Decimal("1.5"), "斤", lots=(LotShare("", Decimal("1.5")),))
    assert pack([some_goods(0, "MILK", Decimal(2), Decimal("0.5"))]) == (
        BagPacked("B1", "P01", "H1", "D1", "M01", 1, 1, True, (line,)),
    )


def test_each_household_s_bags_are_counted_for_itself() -> None:
    goods_of_two: dict[str, Sequence[Goods]] = {
        "H1": [some_goods(0, "RICE", Decimal(1))],
        "H2": [some_goods(1, "RICE", Decimal(1))],
    }
    packed = pack_for(goods_of_two)
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
    assert only_line(pack([RICE], price=lambda line: line.price_fen + 30)).price_fen == 350


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


# What is held

NOTHING_ASKED = ProtocolSet("none")


def test_the_lot_that_expires_first_goes_first_and_one_without_a_date_last() -> None:
    of = load(
        a_lot("RICE", "A", "3", expires_on="2022-03-01"),
        a_lot("RICE", "B", "1", expires_on="2022-01-01"),
        a_lot("RICE", "", "9"),
        a_lot("RICE", "C", "9", produced_on="2021-01-01"),
    )

    assert taken(pack([some_goods(0, "RICE", Decimal(5))], of=of)) == [
        ("H1", "RICE", [("B", "1"), ("A", "3"), ("", "1")])
    ]


def test_one_lot_goes_to_many_households_and_never_further_than_it_reaches() -> None:
    of = load(a_lot("RICE", "A", "3", packed=Decimal(1)), a_lot("RICE", "B", "2"))
    households: dict[str, Sequence[Goods]] = {
        each: [replace(some_goods(n, "RICE", Decimal("1.5")), household=each)]
        for n, each in enumerate(("H1", "H2", "H3"))
    }

    assert taken(pack_for(households, of=of)) == [
        ("H1", "RICE", [("A", "1.5")]),
        ("H2", "RICE", [("A", "0.5"), ("B", "1")]),
        ("H3", "RICE", [("B", "1")]),
    ]


def test_what_is_held_waits_and_the_rest_is_packed() -> None:
    of = load(a_lot("RICE", "A", "5"), a_lot("RICE", "B", "5", released_at=""), a_lot("MILK", "", "5", recall="r1"))
    lines = [some_goods(0, "RICE", Decimal(8)), some_goods(1, "MILK", Decimal(1))]

    packed = pack(lines, of=of)

    assert taken(packed) == [("H1", "RICE", [("A", "5")])]
    (first, second) = picking.picks({"H1": lines}, of)["H1"]
    assert [(each.goods.to_pack, each.waits) for each in (first, second)] == [
        (Decimal(5), Decimal(3)),
        (Decimal(0), Decimal(1)),
    ]


def test_a_weight_is_held_against_what_is_packed_of_the_line() -> None:
    of = load(a_lot("RICE", "A", "2"), a_lot("RICE", "B", "2", released_at=""))

    line = only_line(pack([RICE], of=of, weighed=[Weighed("o0", 0, Decimal("2.1"))]))
    assert (line.quantity, line.weighed, line.amount_fen) == (Decimal(2), Decimal("2.1"), 672)
    far = pack([RICE], of=of, weighed=[Weighed("o0", 0, Decimal("4.1"))])
    assert far == o.Refused(r.WeighedTooMuch("RICE", Decimal("4.1"), Decimal(2), "斤"))


@pytest.mark.parametrize(
    ("lots", "protocols", "reason"),
    [
        ([a_lot("RICE", released_at="")], None, NotTreated("ordinary")),
        ([a_lot("RICE", released_at="")], NOTHING_ASKED, o.GoodsHeld()),
        ([a_lot("RICE", released_at=""), a_lot("MILK")], NOTHING_ASKED, LotHeld("RICE", "")),
        ([a_lot("RICE", "A", recall="r1")], None, LotRecalled("RICE", "A", "r1")),
        ([a_lot("RICE", "A", good="3", packed=Decimal(3))], None, NothingLeft("RICE", "")),
        ([a_lot("RICE", "A", good="3", withdrawn=Decimal(3))], None, NothingLeft("RICE", "")),
    ],
)
def test_where_nothing_is_free_it_says_what_stops_it(
    lots: list[Lot], protocols: ProtocolSet | None, reason: o.Reason
) -> None:
    assert pack([RICE], of=load(*lots, protocols=protocols)) == o.Refused(reason)


def test_what_lies_free_of_each_item_is_counted_without_what_is_held() -> None:
    of = load(
        a_lot("RICE", "A", "3", packed=Decimal(1)), a_lot("RICE", "B", "2", released_at=""), a_lot("MILK", recall="r")
    )

    assert picking.free(of) == {"RICE": 2, "MILK": 0}


@pytest.mark.parametrize(
    ("lot", "reason"),
    [
        (a_lot("MILK", "A", recall="r1"), LotRecalled("MILK", "A", "r1")),
        (a_lot("MILK", "A", released_at=""), LotHeld("MILK", "A")),
    ],
)
def test_a_bag_with_held_goods_is_given_away_only_on_a_supervisor_s_word(lot: Lot, reason: o.Reason) -> None:
    people = {"li": Volunteer("li", "李", "supervisor"), "wang": Volunteer("wang", "王", "volunteer")}
    lots = [a_lot("RICE"), lot]

    def give(overriding: Overriding | None) -> object:
        return bags.hand_over(WAITING, "B1", sealed=False, lots=lots, overriding=overriding, volunteers=people)

    assert give(None) == o.Refused(reason)
    assert give(Overriding("wang", "hurry")) == o.Refused(NotASupervisor("wang"))
    assert give(Overriding("li", " ")) == o.Refused(o.ReasonMissing())
    stops = (type(reason).__name__,)
    assert give(Overriding("li", "baby food")) == (BagHandedOver("B1", PICKUP, Override("li", "baby food", stops)),)
    free = bags.hand_over(WAITING, "B1", sealed=False, lots=[a_lot("RICE")], overriding=Overriding("wang", ""))
    assert free == (BagHandedOver("B1", PICKUP),)
