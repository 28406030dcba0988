"""Quantities: what people and files write becomes an exact number, or is refused; and there is one way to store it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import quantities
from checkpoint_app.domain.quantities import LARGEST, LARGEST_SUM, NotAQuantity

sane = st.decimals(-LARGEST, LARGEST, places=3, allow_nan=False, allow_infinity=False)


@given(sane)
def test_what_is_stored_reads_back_as_the_same_number(value: Decimal) -> None:
    assert quantities.parse(quantities.text(value)) == value


@given(sane)
def test_equal_numbers_are_stored_in_equal_letters(value: Decimal) -> None:
    for same in (value.quantize(Decimal("0.001")), value.normalize(), value * 1, Decimal(f"{value}000")):
        assert quantities.text(same) == quantities.text(value)


@given(sane)
def test_thousandths_are_exact_both_ways(value: Decimal) -> None:
    assert quantities.from_milli(quantities.to_milli(value)) == value


@given(sane)
def test_full_width_digits_mean_what_half_width_digits_mean(value: Decimal) -> None:
    plain = quantities.text(value)
    wide = plain.translate({ord(each): ord(each) + 0xFEE0 for each in "0123456789.-"})
    assert quantities.parse(wide) == value


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2", "2"),
        (" 2 ", "2"),
        ("+2", "2"),
        ("2.00", "2"),
        ("0.5", "0.5"),
        ("-3", "-3"),
        ("1000000", "1000000"),
        ("007", "7"),
    ],
)
def test_plain_numbers_are_read(written: str, meant: str) -> None:
    assert quantities.text(quantities.parse(written)) == meant


@pytest.mark.parametrize("written", ["-0", "0.000", "+0", "－０"])
def test_nothing_has_one_spelling(written: str) -> None:
    assert quantities.text(quantities.parse(written)) == "0"


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "two",
        "两",
        "1e3",
        "1E3",
        "NaN",
        "inf",
        "-Infinity",
        "1_000",
        "1,000",
        ".5",
        "5.",
        "1.2.3",
        "--1",
        "0x10",
        "0.0001",
        "1.00000001",
        "1000000.001",
        "1000001",
        "-1000001",
        "9" * 40,
        "9" * 5000,
        "0." + "1" * 60,
        "1\n2",
        "½",
        "²",
    ],
)
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(NotAQuantity):
        quantities.parse(written)


@given(st.text(max_size=60))
def test_no_text_does_worse_than_being_refused(written: str) -> None:
    try:
        value = quantities.parse(written)
    except NotAQuantity:
        return
    assert value.is_finite() and abs(value) <= LARGEST and value == value.quantize(quantities.PLACES)


def test_a_sum_may_be_larger_than_a_line_but_not_without_end() -> None:
    assert quantities.parse("1000001", largest=LARGEST_SUM) == 1_000_001
    with pytest.raises(NotAQuantity):
        quantities.parse(str(LARGEST_SUM + 1), largest=LARGEST_SUM)


@pytest.mark.parametrize("amount", ["1", "0.001", "1000000", "999999.999"])
def test_an_amount_can_be_ordered(amount: str) -> None:
    assert quantities.is_amount(Decimal(amount))


@pytest.mark.parametrize(
    "amount", ["0", "-0", "-1", "0.0001", "1000000.001", "1E+7", "1E+400", "NaN", "sNaN", "Infinity"]
)
def test_what_could_not_be_stored_again_is_no_amount(amount: str) -> None:
    assert not quantities.is_amount(Decimal(amount))
