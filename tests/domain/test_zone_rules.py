"""Storage zones: where one may be drawn, and which one suits what arrives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import DrawZone, StoreGoods
from checkpoint_app.domain.facts import (
    CHILLED,
    FROZEN,
    IMPORTED,
    MEDICINE,
    ORDINARY,
    GoodsStored,
    ZoneDrawn,
    ZoneRemoved,
)
from checkpoint_app.domain.goods_reasons import BadZone, LotUnknown, NothingLeft, ZoneInUse
from checkpoint_app.domain.reference import Product
from checkpoint_app.domain.rules import zones as rules
from checkpoint_app.domain.rules.temperatures import Bounds
from checkpoint_app.domain.rules.zones import Zone
from checkpoint_app.domain.state import Delivery, Lot

CATEGORIES = ("蔬菜", "水产")
VEGETABLES = Zone("ZV", "右边蔬菜", 20, 0, 20, 10, ("蔬菜",), 500)
FREEZER = Zone("ZF", "左边冷冻", 0, 0, 10, 10, (FROZEN,), 100, "-25", "-18")
ANYTHING = Zone("ZA", "帐篷", 0, 12, 10, 10)
ALL = (VEGETABLES, FREEZER, ANYTHING)
NEW = DrawZone("", " 新区  一 ", 12, 0, 4, 4)
DELIVERY = Delivery("D1", "P01", "M01", "黑A12345", "", "t1", 50, "t2", "", 0, "", 0, "", "", "")
LEEK = Product("LEEK", "韭菜", "蔬菜", "斤", 300, False)
FISH = Product("FISH", "带鱼", "水产", "袋", 3000, True)
MILK = Product("MILK", "鲜奶", "水产", "盒", 900, True, goods_class=CHILLED)
PILLS = Product("PILL", "药", "药品", "盒", 900, False, goods_class=MEDICINE)


def draw(command: DrawZone, zones: Sequence[Zone] = ALL) -> object:
    return rules.draw(command, zones, new_zone=lambda: "Z9", checkpoint="P01", categories=CATEGORIES)


def lot(sku: str, good: str = "10", **changes: object) -> Lot:
    return replace(Lot("D1", sku, "", "斤", good=Decimal(good)), **changes)  # type: ignore[arg-type]


def names(found: Sequence[rules.Suggestion]) -> list[str]:
    return [each.zone.zone for each in found]


def suggest(
    what: Lot,
    product: Product,
    goods: str,
    zones: Sequence[Zone] = ALL,
    stored: Sequence[Lot] = (),
    asked: dict[str, Bounds] | None = None,
) -> tuple[rules.Suggestion, ...]:
    return rules.suggest(what, product, goods, zones, stored, asked or {})


# drawing


def test_a_zone_is_drawn_with_its_name_tidied() -> None:
    assert draw(NEW) == (ZoneDrawn("Z9", "P01", "新区 一", 12, 0, 4, 4),)


def test_bounds_are_kept_as_facts_hold_them() -> None:
    found = draw(replace(NEW, coldest="−25,0 °C", warmest="-18"))
    assert isinstance(found, tuple) and (found[0].coldest, found[0].warmest) == ("-25", "-18")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": "  "}, BadZone("name")),
        ({"name": "长" * 41}, BadZone("name")),
        ({"name": "a\u0007b"}, BadZone("name")),
        ({"name": "帐篷"}, BadZone("used", "ZA")),
        ({"left": -1}, BadZone("place")),
        ({"left": 37}, BadZone("place")),
        ({"top": 21}, BadZone("place")),
        ({"width": 1}, BadZone("place")),
        ({"left": 9}, BadZone("overlap", "ZF")),
        ({"keeps": ("玩具",)}, BadZone("keeps")),
        ({"capacity": -1}, BadZone("capacity")),
        ({"capacity": 1_000_001}, BadZone("capacity")),
        ({"warmest": "warm"}, BadZone("temperature")),
        ({"warmest": "-61"}, BadZone("temperature")),
        ({"coldest": "8", "warmest": "2"}, BadZone("temperature")),
    ],
)
def test_what_is_wrong_with_a_zone_is_named(changes: dict[str, object], problem: BadZone) -> None:
    assert draw(replace(NEW, **changes)) == o.Refused(problem)  # type: ignore[arg-type]


def test_zones_may_touch() -> None:
    assert not isinstance(draw(replace(NEW, left=10, width=10)), o.Refused)


def test_a_zone_drawn_again_may_lie_where_it_lay_and_nothing_is_recorded_where_nothing_changed() -> None:
    again = DrawZone("ZF", FREEZER.name, 1, 0, 9, 10, FREEZER.keeps, 100, "-25", "-18")
    assert isinstance(draw(again), tuple)
    assert draw(replace(again, left=0, width=10)) == ()


def test_a_zone_that_is_not_there_cannot_be_drawn_again() -> None:
    assert draw(replace(NEW, zone="Z0")) == o.Refused(o.NotFound("zone", "Z0"))


areas = st.builds(
    Zone, st.just("Z"), st.just("z"), st.integers(0, 38), st.integers(0, 22), st.integers(2, 12), st.integers(2, 12)
)


@given(areas, areas)
def test_zones_overlap_where_they_share_a_step_of_the_map(one: Zone, other: Zone) -> None:
    def steps(zone: Zone) -> set[tuple[int, int]]:
        return {
            (x, y) for x in range(zone.left, zone.left + zone.width) for y in range(zone.top, zone.top + zone.height)
        }

    assert one.overlaps(other) == bool(steps(one) & steps(other)) == other.overlaps(one)


# removing and storing


def test_a_zone_is_removed_only_when_nothing_lies_in_it() -> None:
    assert rules.remove("ZF", ALL, 2) == o.Refused(ZoneInUse(2))
    assert rules.remove("ZF", ALL, 0) == (ZoneRemoved("ZF"),)
    assert rules.remove("Z0", ALL, 0) == o.Refused(o.NotFound("zone", "Z0"))


def test_a_lot_is_stored_where_somebody_says_it_lies() -> None:
    command = StoreGoods("D1", "FISH", "", "ZV")
    assert rules.store(command, DELIVERY, lot("FISH"), ALL) == (GoodsStored("D1", "FISH", "", "ZV"),)
    assert rules.store(command, DELIVERY, lot("FISH", zone="ZV"), ALL) == ()


def test_what_is_not_there_cannot_be_stored() -> None:
    command = StoreGoods("D1", "FISH", "A7", "ZV")
    assert rules.store(command, None, lot("FISH"), ALL) == o.Refused(o.NotFound("delivery", "D1"))
    assert rules.store(command, DELIVERY, None, ALL) == o.Refused(LotUnknown("FISH", "A7"))
    assert rules.store(command, DELIVERY, lot("FISH", packed=Decimal(10)), ALL) == o.Refused(NothingLeft("FISH", "A7"))
    assert rules.store(replace(command, zone="Z0"), DELIVERY, lot("FISH"), ALL) == o.Refused(o.NotFound("zone", "Z0"))


# suggesting


def test_goods_go_where_their_kind_is_kept_before_where_anything_is() -> None:
    found = suggest(lot("LEEK"), LEEK, ORDINARY)
    assert names(found) == ["ZV", "ZA"]
    assert found[0].why == (rules.KEEPS_CATEGORY, rules.ROOM)
    assert found[0].room == 500


def test_frozen_goods_never_go_into_a_warm_zone() -> None:
    assert names(suggest(lot("FISH"), FISH, FROZEN)) == ["ZF"]
    warm = replace(FREEZER, warmest="25")
    assert names(suggest(lot("FISH"), FISH, FROZEN, [warm, VEGETABLES, ANYTHING])) == []


def test_a_protocol_says_how_cold_a_zone_must_be() -> None:
    chiller = Zone("ZC", "冷藏", 30, 12, 5, 5, (FROZEN,), 0, "0", "8")
    assert names(suggest(lot("FISH"), FISH, FROZEN, [chiller])) == ["ZC"]
    assert names(suggest(lot("FISH"), FISH, FROZEN, [chiller, FREEZER], asked={FROZEN: Bounds(None, -150)})) == ["ZF"]


def test_other_goods_do_not_go_into_a_freezer() -> None:
    freezer = replace(FREEZER, keeps=())
    assert names(suggest(lot("LEEK"), LEEK, ORDINARY, [freezer])) == []
    assert rules.is_too_cold(FREEZER, ORDINARY, "蔬菜", Bounds())


def test_chilled_goods_go_into_a_chilled_zone_never_into_a_warm_one_nor_a_freezer() -> None:
    chiller = Zone("ZC", "冷藏", 30, 12, 5, 5, (CHILLED,), 0, "0", "8")
    by_category = replace(FREEZER, zone="ZX", keeps=("水产", CHILLED))
    warm = replace(chiller, zone="ZW", warmest="15")
    for asked in ({}, {CHILLED: Bounds(None, 80)}):
        found = suggest(lot("MILK"), MILK, CHILLED, [*ALL, by_category, warm, chiller], asked=asked)
        assert names(found) == ["ZC"]
        assert found[0].why == (rules.KEEPS_CLASS, rules.RIGHT_TEMPERATURE, rules.ROOM)


def test_imported_chilled_goods_lie_apart_and_chilled() -> None:
    freezer = Zone("ZI", "进口冷冻", 12, 0, 6, 6, (IMPORTED,), 0, "-25", "-18")
    chiller = Zone("ZC", "冷藏", 30, 12, 5, 5, (CHILLED,), 0, "0", "8")
    apart = replace(chiller, zone="ZJ", keeps=(IMPORTED,))
    asked = {IMPORTED: Bounds(None, -120), CHILLED: Bounds(None, 80)}
    found = rules.suggest(lot("MILK"), MILK, IMPORTED, [freezer, chiller, apart], [], asked, CHILLED)
    assert names(found) == ["ZJ"]


def test_imported_cold_goods_lie_apart() -> None:
    apart = Zone("ZI", "进口", 12, 0, 6, 6, (IMPORTED, "水产"), 0, "-25", "-18")
    fish_only = replace(apart, zone="ZX", keeps=("水产",))
    assert names(suggest(lot("FISH"), FISH, IMPORTED, [FREEZER, apart, fish_only])) == ["ZI"]


def test_medicine_with_bounds_goes_where_they_hold() -> None:
    shelf = Zone("ZS", "药架", 30, 12, 5, 5, (MEDICINE,), 0, "2", "8")
    found = suggest(lot("PILL"), PILLS, MEDICINE, [*ALL, shelf], asked={MEDICINE: Bounds(20, 80)})
    assert names(found) == ["ZS"]
    assert rules.RIGHT_TEMPERATURE in found[0].why


def test_a_zone_with_too_little_room_comes_after_one_with_room_and_says_so() -> None:
    second = replace(VEGETABLES, zone="ZW", name="门口蔬菜", left=20, top=12, capacity=0)
    there = lot("CABB", "495", zone="ZV", delivery="D0")
    found = suggest(lot("LEEK"), LEEK, ORDINARY, [VEGETABLES, second], [there])
    assert names(found) == ["ZW", "ZV"]
    assert not found[1].has_room and found[1].room == 5


def test_the_same_item_lies_together() -> None:
    second = replace(VEGETABLES, zone="ZW", name="另一个", left=20, top=12)
    there = lot("LEEK", "5", zone="ZW", delivery="D0")
    found = suggest(lot("LEEK"), LEEK, ORDINARY, [VEGETABLES, second], [there])
    assert names(found) == ["ZW", "ZV"]
    assert rules.SAME_ITEM in found[0].why


def test_a_lot_takes_no_room_from_itself_where_it_lies() -> None:
    tight = replace(VEGETABLES, capacity=10)
    stored = lot("LEEK", zone="ZV")
    assert suggest(stored, LEEK, ORDINARY, [tight], [stored])[0].has_room


@given(
    st.lists(st.sampled_from([(), ("蔬菜",), ("水产",), (FROZEN,), (IMPORTED,), (FROZEN, "蔬菜")]), max_size=5),
    st.lists(st.sampled_from(["", "-18", "0", "8", "25"]), min_size=5, max_size=5),
    st.sampled_from([FROZEN, IMPORTED]),
    st.none() | st.integers(-250, 80),
)
def test_no_cold_lot_is_ever_sent_where_it_may_be_warmer_than_it_may_be(
    kept: list[tuple[str, ...]], warmest: list[str], goods: str, bound: int | None
) -> None:
    zones = [Zone(f"Z{n}", f"z{n}", 0, 0, 2, 2, keeps, 0, "", warmest[n]) for n, keeps in enumerate(kept)]
    asked = {goods: Bounds(None, bound)} if bound is not None else {}
    for each in suggest(lot("FISH"), FISH, goods, zones, asked=asked):
        allowed = each.zone.bounds.warmest
        if allowed is None:
            assert goods in each.zone.keeps
        else:
            assert allowed <= (80 if bound is None else bound)


def test_a_lots_name_reads_back() -> None:
    assert rules.lot_of(rules.lot_name("D1", "FISH", "A/7")) == ("D1", "FISH", "A/7")
