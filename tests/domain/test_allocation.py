"""Sharing out what arrived: never more than there is, and the same whatever sequence it is asked in, by each rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain.facts import AllocatedLine, OrderAllocated, OrderLine
from checkpoint_app.domain.reference import NEEDS
from checkpoint_app.domain.rules.allocation import (
    RULES,
    URGENCY,
    Rule,
    Share,
    as_facts,
    equal,
    first_come,
    need_first,
    proportional,
    urgency,
)
from checkpoint_app.domain.state import Order, OrderState

# RICE and FLOUR are sold by weight, the others by the piece.
UNITS = {"RICE": "斤", "FLOUR": "公斤", "MILK": "盒", "EGGS": "盒"}
EARLY, LATE = "2021-11-03T08:00:00.000Z", "2021-11-03T09:00:00.000Z"


def an_order(
    number: str, at: str, lines: Sequence[OrderLine], *, household: str = "", needs: tuple[str, ...] = ()
) -> Order:
    name = household or f"H{number}"
    return Order(
        f"o{number}", name, "M", "P01", "x", number, at, 1, tuple(lines), OrderState.OPEN, "", (), (), "", needs
    )


def line(sku: str, quantity: str) -> OrderLine:
    return OrderLine(sku, Decimal(quantity), UNITS[sku], 100)


def given_to(shares: Sequence[Share]) -> dict[str, list[str]]:
    return {share.order.number: [str(each.given) for each in share.lines] for share in shares}


@st.composite
def order_lines(draw: st.DrawFn) -> OrderLine:
    sku = draw(st.sampled_from(tuple(UNITS)))
    halves = draw(st.integers(1, 16))
    return line(sku, str(halves if UNITS[sku] == "盒" else Decimal(halves) / 2))


minutes = st.integers(0, 3).map(lambda n: f"2021-11-03T00:0{n}:00.000Z")
orders = st.lists(
    st.tuples(
        minutes,
        st.integers(1, 12),
        st.lists(order_lines(), max_size=4),
        st.integers(1, 5).map(lambda n: f"H{n}"),
        st.lists(st.sampled_from(NEEDS[1:]), max_size=2).map(tuple),
    ),
    max_size=8,
    unique_by=lambda each: each[1],
).map(
    lambda each: [
        an_order(str(number), at, lines, household=household, needs=needs)
        for at, number, lines, household, needs in each
    ]
)


def amounts(parts: int) -> st.SearchStrategy[Decimal]:
    """As a load is counted: in halves, quarters; and less than nothing, as a forged count may say."""
    return st.integers(-2, 30).map(lambda n: Decimal(n) / parts)


loads = st.fixed_dictionaries(
    {},
    optional={
        **{sku: amounts(1 if unit == "盒" else 4) for sku, unit in UNITS.items()},
        "NOBODY": st.just(Decimal(9)),
    },
)
rules = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)


def totals(shares: Sequence[Share]) -> tuple[dict[str, Decimal], dict[str, Decimal]]:
    """Given and short, by item."""
    gave: dict[str, Decimal] = defaultdict(Decimal)
    short: dict[str, Decimal] = defaultdict(Decimal)
    for share in shares:
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            gave[ordered.sku] += allocated.given
            short[ordered.sku] += allocated.short
    return gave, short


def there(load: dict[str, Decimal], sku: str) -> Decimal:
    return max(Decimal(0), load.get(sku, Decimal(0)))


# Of every rule


@rules
@given(asked=orders, load=loads)
def test_no_more_is_given_than_arrived_nor_than_was_ordered(
    rule: Rule, asked: list[Order], load: dict[str, Decimal]
) -> None:
    shares = rule(asked, load)
    for share in shares:
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            assert 0 <= allocated.given <= ordered.quantity
            assert allocated.given + allocated.short == ordered.quantity
    for sku, amount in totals(shares)[0].items():
        assert amount <= there(load, sku)


@rules
@given(asked=orders, load=loads)
def test_nothing_that_somebody_lacks_is_left_over(rule: Rule, asked: list[Order], load: dict[str, Decimal]) -> None:
    gave, short = totals(rule(asked, load))
    for sku, lacking in short.items():
        assert not lacking or gave[sku] == there(load, sku)


@rules
@given(asked=orders)
def test_where_there_is_enough_everybody_gets_everything(rule: Rule, asked: list[Order]) -> None:
    _, wanted = totals(rule(asked, {}))
    assert not any(share.is_short for share in rule(asked, wanted))


@rules
@given(asked=orders, load=loads, chance=st.randoms(use_true_random=False))
def test_the_sequence_in_which_orders_come_makes_no_difference(
    rule: Rule, asked: list[Order], load: dict[str, Decimal], chance: Random
) -> None:
    shuffled = list(asked)
    chance.shuffle(shuffled)
    assert rule(shuffled, load) == rule(asked, load)


@rules
@given(asked=orders, load=loads)
def test_every_order_gets_an_answer_for_each_of_its_lines(
    rule: Rule, asked: list[Order], load: dict[str, Decimal]
) -> None:
    shares = rule(asked, load)
    assert sorted(share.order.order for share in shares) == sorted(order.order for order in asked)
    for share in shares:
        assert [each.line for each in share.lines] == list(range(len(share.order.lines)))
        assert share.is_short == any(each.short for each in share.lines)


@rules
@given(asked=orders, load=loads)
def test_piece_goods_are_given_in_whole_units(rule: Rule, asked: list[Order], load: dict[str, Decimal]) -> None:
    for share in rule(asked, load):
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            assert UNITS[ordered.sku] != "盒" or allocated.given == int(allocated.given)


@rules
def test_what_nobody_counted_is_short_for_all(rule: Rule) -> None:
    share = rule([an_order("1", EARLY, [line("MILK", "2")])], {})[0]
    assert share.is_short and share.lines == (AllocatedLine(0, Decimal(0), Decimal(2)),)


@rules
def test_an_order_may_name_one_item_twice(rule: Rule) -> None:
    twice = an_order("1", EARLY, [line("RICE", "3"), line("RICE", "3")])
    shared = given_to(rule([twice], {"RICE": Decimal(4)}))["1"]
    assert sum(map(Decimal, shared)) == 4


def test_the_shares_are_recorded_order_by_order_with_the_rule() -> None:
    shares = first_come([an_order("1", EARLY, [line("RICE", "2")])], {"RICE": Decimal(9)})
    recorded = OrderAllocated("o1", "D1", (AllocatedLine(0, Decimal(2), Decimal(0)),), "equal")
    assert as_facts(shares, "D1", "equal") == (recorded,)


# First come


@given(orders, loads)
def test_first_come_a_line_stays_short_only_where_earlier_whole_lines_left_less_than_it_needs(
    asked: list[Order], load: dict[str, Decimal]
) -> None:
    left = dict(load)
    for share in first_come(asked, load):
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            if allocated.short:
                assert ordered.quantity > left.get(ordered.sku, Decimal(0))
            else:
                left[ordered.sku] -= ordered.quantity


@given(orders, loads)
def test_first_come_the_rest_of_an_item_goes_to_the_earliest_line_that_stayed_short(
    asked: list[Order], load: dict[str, Decimal]
) -> None:
    short: dict[str, list[AllocatedLine]] = defaultdict(list)
    for share in first_come(asked, load):
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            if allocated.short:
                short[ordered.sku].append(allocated)
    for lines in short.values():
        assert all(not each.given for each in lines[1:])


def test_who_ordered_first_is_served_first() -> None:
    late, early = an_order("1", LATE, [line("RICE", "3")]), an_order("2", EARLY, [line("RICE", "3")])
    assert given_to(first_come([late, early], {"RICE": Decimal(4)})) == {"2": ["3"], "1": ["1"]}


def test_a_whole_line_further_back_goes_before_a_part_further_ahead() -> None:
    large, small = an_order("1", EARLY, [line("RICE", "5")]), an_order("2", LATE, [line("RICE", "3")])
    assert given_to(first_come([large, small], {"RICE": Decimal(4)})) == {"1": ["1"], "2": ["3"]}


def test_in_one_minute_the_lower_number_goes_first_and_9_is_lower_than_10() -> None:
    ten, nine = (an_order(number, EARLY, [line("RICE", "3")]) for number in ("10", "9"))
    assert given_to(first_come([ten, nine], {"RICE": Decimal(3)})) == {"9": ["3"], "10": ["0"]}


# Need first


@given(orders, loads)
def test_need_first_nobody_gets_of_an_item_that_somebody_more_urgent_lacks(
    asked: list[Order], load: dict[str, Decimal]
) -> None:
    lacking: dict[str, int] = {}
    shares = need_first(asked, load)
    for share in shares:
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            if allocated.short:
                rank = urgency(share.order.needs)
                lacking[ordered.sku] = min(rank, lacking.get(ordered.sku, rank))
    for share in shares:
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            if allocated.given:
                assert urgency(share.order.needs) <= lacking.get(ordered.sku, len(URGENCY))


def test_need_first_goes_by_the_most_urgent_need_and_not_by_who_came_first() -> None:
    def rice(number: str, *needs: str) -> Order:
        return an_order(number, EARLY, [line("RICE", "3")], needs=needs)

    asked = [
        rice("1"),
        rice("2", "elderly"),
        rice("3", "elderly", "medicine"),
        rice("4", "infant"),
        rice("5", "unheard"),
    ]
    shared = given_to(need_first(asked, {"RICE": Decimal(8)}))
    assert shared == {"1": ["0"], "2": ["2"], "3": ["3"], "4": ["3"], "5": ["0"]}


@given(orders, loads)
def test_need_first_is_first_come_where_nobody_needs_more(asked: list[Order], load: dict[str, Decimal]) -> None:
    alike = [an_order(each.number, each.ordered_at, each.lines, household=each.household) for each in asked]
    assert need_first(alike, load) == first_come(alike, load)


# In proportion


@given(orders, loads)
def test_in_proportion_nobody_is_more_than_a_step_from_the_exact_part(
    asked: list[Order], load: dict[str, Decimal]
) -> None:
    shares = proportional(asked, load)
    _, wanted = totals(proportional(asked, {}))
    for share in shares:
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            step = 1 if UNITS[ordered.sku] == "盒" else Decimal("0.75")  # half, and the rest that is less than that
            part = min(Decimal(1), there(load, ordered.sku) / wanted[ordered.sku]) * ordered.quantity
            assert abs(allocated.given - part) <= step


@given(orders, loads)
def test_in_proportion_more_ordered_never_gets_less(asked: list[Order], load: dict[str, Decimal]) -> None:
    lines: dict[str, list[tuple[Decimal, Decimal]]] = defaultdict(list)
    for share in proportional(asked, load):
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            lines[ordered.sku].append((ordered.quantity, allocated.given))
    for sku, each in lines.items():
        step = 1 if UNITS[sku] == "盒" else Decimal("0.75")
        for quantity, gets in each:
            assert all(gets >= other - step for less, other in each if less <= quantity)


def test_in_proportion_the_largest_remainder_gets_the_last_unit() -> None:
    asked = [
        an_order(number, EARLY, [line("EGGS", quantity)]) for number, quantity in (("1", "5"), ("2", "3"), ("3", "1"))
    ]
    # Of 4: 2.22, 1.33 and 0.44.
    assert given_to(proportional(asked, {"EGGS": Decimal(4)})) == {"1": ["2"], "2": ["1"], "3": ["1"]}


def test_in_proportion_of_equal_remainders_the_first_that_ordered_gets_it() -> None:
    asked = [an_order("1", LATE, [line("EGGS", "2")]), an_order("2", EARLY, [line("EGGS", "2")])]
    assert given_to(proportional(asked, {"EGGS": Decimal(1)})) == {"2": ["1"], "1": ["0"]}


def test_goods_by_weight_are_divided_in_halves_or_as_finely_as_somebody_ordered() -> None:
    def shared(first: str, second: str) -> dict[str, list[str]]:
        asked = [an_order("1", EARLY, [line("RICE", first)]), an_order("2", LATE, [line("RICE", second)])]
        return given_to(proportional(asked, {"RICE": Decimal(5)}))

    assert shared("4", "4") == {"1": ["2.5"], "2": ["2.5"]}
    assert shared("3", "4") == {"1": ["2"], "2": ["3"]}
    assert shared("3.2", "4") == {"1": ["2.2"], "2": ["2.8"]}


def test_a_rest_of_goods_by_weight_that_is_less_than_a_step_goes_to_the_first_and_of_piece_goods_to_nobody() -> None:
    rice = [an_order("1", EARLY, [line("RICE", "3")]), an_order("2", LATE, [line("RICE", "3")])]
    assert given_to(proportional(rice, {"RICE": Decimal("3.2")})) == {"1": ["1.7"], "2": ["1.5"]}
    eggs = [an_order("1", EARLY, [line("EGGS", "3")]), an_order("2", LATE, [line("EGGS", "3")])]
    for rule in (proportional, equal):
        assert given_to(rule(eggs, {"EGGS": Decimal("2.5")})) == {"1": ["1"], "2": ["1"]}


# Everyone the same


@given(orders, loads)
def test_equally_nobody_short_gets_more_than_a_step_less_than_another(
    asked: list[Order], load: dict[str, Decimal]
) -> None:
    gets: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    lacks: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for share in equal(asked, load):
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            gets[ordered.sku, share.order.household] += allocated.given
            lacks[ordered.sku, share.order.household] += allocated.short
    for (sku, household), lacking in lacks.items():
        step = 1 if UNITS[sku] == "盒" else Decimal("0.75")
        if lacking:
            assert all(
                given <= gets[sku, household] + step for (other_sku, _), given in gets.items() if other_sku == sku
            )


def test_equally_what_one_does_not_need_goes_to_the_others() -> None:
    asked = [
        an_order(number, EARLY, [line("EGGS", quantity)]) for number, quantity in (("1", "9"), ("2", "1"), ("3", "9"))
    ]
    assert given_to(equal(asked, {"EGGS": Decimal(8)})) == {"1": ["4"], "2": ["1"], "3": ["3"]}


def test_equally_two_orders_of_one_household_count_as_one() -> None:
    asked = [
        an_order("1", EARLY, [line("EGGS", "2")], household="H1"),
        an_order("2", EARLY, [line("EGGS", "4")], household="H1"),
        an_order("3", LATE, [line("EGGS", "4")], household="H2"),
    ]
    assert given_to(equal(asked, {"EGGS": Decimal(6)})) == {"1": ["2"], "2": ["1"], "3": ["3"]}
