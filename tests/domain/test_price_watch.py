"""A price is flagged for what it is and for nothing else, whatever the order of the others."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain.rules.price_watch import Flag, Watch, flags, median

prices = st.integers(1, 1_000_000)
many = st.lists(prices, max_size=9)


def why(found: tuple[Flag, ...]) -> set[Watch]:
    return {flag.why for flag in found}


def test_a_price_is_set_beside_the_declared_one_the_others_and_its_own_last() -> None:
    found = flags(600, declared_fen=480, others=(450, 500, 520), before_fen=400)
    assert found == (
        Flag(Watch.ABOVE_DECLARED, 600, Fraction(480)),
        Flag(Watch.ABOVE_MEDIAN, 600, Fraction(500)),
        Flag(Watch.RISEN, 600, Fraction(400)),
    )
    assert [flag.percent for flag in found] == [25, 20, 50]


def test_what_is_as_it_should_be_is_not_flagged() -> None:
    assert flags(480, declared_fen=480, others=(480, 480), before_fen=400, invoiced_fen=480, billed_fen=480) == ()


def test_a_rise_of_exactly_the_set_percentage_is_not_flagged() -> None:
    assert flags(120, before_fen=100, rise_percent=20) == ()
    assert why(flags(121, before_fen=100, rise_percent=20)) == {Watch.RISEN}
    assert why(flags(101, before_fen=100, rise_percent=0)) == {Watch.RISEN}


def test_a_median_may_lie_between_two_prices() -> None:
    assert median([100, 101]) == Fraction(201, 2)
    assert why(flags(101, others=(101, 100))) == {Watch.ABOVE_MEDIAN}
    assert flags(100, others=(101, 100)) == ()


def test_an_invoice_above_the_quote_and_a_bill_above_the_invoice_are_flagged() -> None:
    found = flags(500, invoiced_fen=520, billed_fen=600)
    assert found == (
        Flag(Watch.INVOICED_ABOVE_QUOTE, 520, Fraction(500)),
        Flag(Watch.BILLED_ABOVE_INVOICE, 600, Fraction(520)),
    )


def test_what_is_not_known_flags_nothing() -> None:
    assert flags(500) == ()
    assert median([]) is None


@given(many.filter(bool))
def test_the_median_has_as_many_prices_above_as_below(given_prices: list[int]) -> None:
    middle = median(given_prices)
    assert middle is not None
    assert sum(price < middle for price in given_prices) <= len(given_prices) // 2
    assert sum(price > middle for price in given_prices) <= len(given_prices) // 2


@given(prices, prices, many, prices, st.integers(0, 100), st.randoms())
def test_a_flag_says_a_price_that_is_above_and_order_does_not_matter(
    price: int, declared: int, others: list[int], before: int, percent: int, random: object
) -> None:
    found = flags(price, declared_fen=declared, others=others, before_fen=before, rise_percent=percent)
    assert all(flag.price_fen > flag.against and flag.percent >= 0 for flag in found)
    shuffled = list(others)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert flags(price, declared_fen=declared, others=shuffled, before_fen=before, rise_percent=percent) == found
    assert (Watch.ABOVE_DECLARED in why(found)) == (price > declared)


@given(prices, prices, many, prices)
def test_a_higher_price_never_loses_a_flag(price: int, declared: int, others: list[int], before: int) -> None:
    lower = why(flags(price, declared_fen=declared, others=others, before_fen=before))
    assert lower <= why(flags(price + 1, declared_fen=declared, others=others, before_fen=before))
