"""Sharing out what arrived: never more than there is, whole lines first, and the same whatever order it is asked in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain.facts import AllocatedLine, OrderAllocated, OrderLine
from checkpoint_app.domain.rules.allocation import Share, as_facts, first_come_whole_lines
from checkpoint_app.domain.state import Order, OrderState

SKUS = ("RICE", "MILK", "EGGS")

halves = st.integers(1, 12).map(lambda n: Decimal(n) / 2)
order_lines = st.builds(OrderLine, sku=st.sampled_from(SKUS), quantity=halves, unit=st.just("斤"), price_fen=st.just(1))
minutes = st.integers(0, 3).map(lambda n: f"2021-11-03T00:0{n}:00.000Z")
orders = st.lists(
    st.tuples(minutes, st.integers(1, 12), st.lists(order_lines, max_size=4)),
    max_size=8,
    unique_by=lambda each: each[1],
).map(lambda each: [an_order(str(number), at, lines) for at, number, lines in each])
loads = st.dictionaries(st.sampled_from((*SKUS, "NOBODY")), st.integers(-2, 40).map(lambda n: Decimal(n) / 2))


def an_order(number: str, at: str, lines: Sequence[OrderLine]) -> Order:
    return Order(f"o{number}", "H", "M", "P01", "phone", number, at, 1, tuple(lines), OrderState.OPEN, "", (), ())


def line(sku: str, quantity: str) -> OrderLine:
    return OrderLine(sku, Decimal(quantity), "斤", 100)


def given_to(shares: Sequence[Share]) -> dict[str, list[str]]:
    return {share.order.number: [str(each.given) for each in share.lines] for share in shares}


@given(orders, loads)
def test_no_more_is_given_than_arrived_nor_than_was_ordered(asked: list[Order], load: dict[str, Decimal]) -> None:
    total: dict[str, Decimal] = defaultdict(Decimal)
    for share in first_come_whole_lines(asked, load):
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            assert 0 <= allocated.given <= ordered.quantity
            assert allocated.given + allocated.short == ordered.quantity
            total[ordered.sku] += allocated.given
    for sku, amount in total.items():
        assert amount <= max(Decimal(0), load.get(sku, Decimal(0)))


@given(orders, loads, st.randoms(use_true_random=False))
def test_the_order_in_which_it_is_asked_makes_no_difference(
    asked: list[Order], load: dict[str, Decimal], chance: Random
) -> None:
    shuffled = list(asked)
    chance.shuffle(shuffled)
    assert first_come_whole_lines(shuffled, load) == first_come_whole_lines(asked, load)


@given(orders, loads)
def test_every_order_gets_an_answer_for_each_of_its_lines(asked: list[Order], load: dict[str, Decimal]) -> None:
    shares = first_come_whole_lines(asked, load)
    assert sorted(share.order.order for share in shares) == sorted(order.order for order in asked)
    for share in shares:
        assert [each.line for each in share.lines] == list(range(len(share.order.lines)))
        assert share.is_short == any(each.short for each in share.lines)


@given(orders, loads)
def test_a_line_stays_short_only_where_earlier_whole_lines_left_less_than_it_needs(
    asked: list[Order], load: dict[str, Decimal]
) -> None:
    left = dict(load)
    for share in first_come_whole_lines(asked, load):
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            if allocated.short:
                assert ordered.quantity > left.get(ordered.sku, Decimal(0))
            else:
                left[ordered.sku] -= ordered.quantity


@given(orders, loads)
def test_the_rest_of_an_item_goes_to_the_earliest_line_that_stayed_short_and_to_no_other(
    asked: list[Order], load: dict[str, Decimal]
) -> None:
    left = {sku: max(Decimal(0), amount) for sku, amount in load.items()}
    short: dict[str, list[AllocatedLine]] = defaultdict(list)
    for share in first_come_whole_lines(asked, load):
        for ordered, allocated in zip(share.order.lines, share.lines, strict=True):
            left[ordered.sku] = left.get(ordered.sku, Decimal(0)) - allocated.given
            if allocated.short:
                short[ordered.sku].append(allocated)
    for sku, lines in short.items():
        assert left[sku] == 0
        assert all(not each.given for each in lines[1:])


def test_who_ordered_first_is_served_first() -> None:
    late = an_order("1", "2021-11-03T09:00:00.000Z", [line("RICE", "3")])
    early = an_order("2", "2021-11-03T08:00:00.000Z", [line("RICE", "3")])
    assert given_to(first_come_whole_lines([late, early], {"RICE": Decimal(4)})) == {"2": ["3"], "1": ["1"]}


def test_a_whole_line_further_back_goes_before_a_part_further_ahead() -> None:
    large = an_order("1", "2021-11-03T08:00:00.000Z", [line("RICE", "5")])
    small = an_order("2", "2021-11-03T09:00:00.000Z", [line("RICE", "3")])
    assert given_to(first_come_whole_lines([large, small], {"RICE": Decimal(4)})) == {"1": ["1"], "2": ["3"]}


def test_in_one_minute_the_lower_number_goes_first_and_9_is_lower_than_10() -> None:
    ten, nine = (an_order(number, "2021-11-03T08:00:00.000Z", [line("RICE", "3")]) for number in ("10", "9"))
    assert given_to(first_come_whole_lines([ten, nine], {"RICE": Decimal(3)})) == {"9": ["3"], "10": ["0"]}


def test_an_order_may_name_one_item_twice() -> None:
    twice = an_order("1", "2021-11-03T08:00:00.000Z", [line("RICE", "3"), line("RICE", "3")])
    assert given_to(first_come_whole_lines([twice], {"RICE": Decimal(4)})) == {"1": ["3", "1"]}


def test_what_nobody_counted_is_short_for_all() -> None:
    share = first_come_whole_lines([an_order("1", "2021-11-03T08:00:00.000Z", [line("MILK", "2")])], {})[0]
    assert share.is_short and share.lines == (AllocatedLine(0, Decimal(0), Decimal(2)),)


def test_the_shares_are_recorded_order_by_order() -> None:
    shares = first_come_whole_lines(
        [an_order("1", "2021-11-03T08:00:00.000Z", [line("RICE", "2")])], {"RICE": Decimal(9)}
    )
    assert as_facts(shares, "D1") == (OrderAllocated("o1", "D1", (AllocatedLine(0, Decimal(2), Decimal(0)),)),)
