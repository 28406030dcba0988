"""Money: whole fen, halves up, as a till does it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import money
from checkpoint_app.domain.quantities import LARGEST


@given(st.integers(0, 10_000_000), st.decimals(0, LARGEST, places=3))
def test_the_price_of_so_many_is_exact_to_half_a_fen(price: int, quantity: Decimal) -> None:
    exact = price * Fraction(quantity)
    assert -Fraction(1, 2) <= exact - money.times(price, quantity) < Fraction(1, 2)


@pytest.mark.parametrize(
    ("price", "quantity", "sum_"),
    [(100, "3", 300), (199, "0.5", 100), (1, "0.5", 1), (1, "0.499", 0), (333, "0.001", 0)],
)
def test_half_a_fen_is_rounded_up(price: int, quantity: str, sum_: int) -> None:
    assert money.times(price, Decimal(quantity)) == sum_


@pytest.mark.parametrize(
    ("fen", "shown"),
    [
        (0, "0.00"),
        (5, "0.05"),
        (50, "0.50"),
        (1250, "12.50"),
        (-5, "-0.05"),
        (-1250, "-12.50"),
        (10**12, "10000000000.00"),
    ],
)
def test_yuan_are_written_with_two_places(fen: int, shown: str) -> None:
    assert money.text(fen) == shown


@given(st.integers(-(10**15), 10**15))
def test_the_text_names_exactly_that_sum(fen: int) -> None:
    assert Decimal(money.text(fen)) * 100 == fen


@given(st.integers(0, 99_999_999_999))
def test_an_amount_is_read_as_it_is_written(fen: int) -> None:
    assert money.parse(money.text(fen)) == fen


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("12", 1200),
        ("12.5", 1250),
        (" 0.05 ", 5),
        ("¥3.20", 320),
        ("￥3.20", 320),
        ("１２．５０元", 1250),
        ("007", 700),
    ],
)
def test_an_amount_is_read_as_people_type_it(typed: str, fen: int) -> None:
    assert money.parse(typed) == fen


@pytest.mark.parametrize("typed", ["", "-1", "+1", "1.234", "1,50", "1e3", ".5", "1.", "12块", "NaN", "1234567890"])
def test_what_is_no_amount_is_not_guessed(typed: str) -> None:
    with pytest.raises(money.NotAnAmount):
        money.parse(typed)


@given(st.text())
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        assert money.parse(typed) >= 0
    except money.NotAnAmount:
        assert typed.strip() != "0"
