"""Temperatures as people and files write them, and as they are stored."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import celsius


@pytest.mark.parametrize(
    ("text", "tenths"),
    [
        ("-18.5", -185),
        ("−18,5 °C", -185),
        ("－１８．５℃", -185),
        ("零下18", -180),
        ("4", 40),
        (" +3.96 ", 40),
        ("-0.04", 0),
        ("-18.55", -186),
        ("2度", 20),
    ],
)
def test_temperatures_are_read_however_people_write_them(text: str, tenths: int) -> None:
    assert celsius.tenths(text) == tenths


@pytest.mark.parametrize("text", ["", "-", "4 5", "1.2.3", "NaN", "1e3", "--4", "four", "5/6", "99999"])
def test_what_is_no_temperature_is_none(text: str) -> None:
    assert celsius.tenths(text) is None


@given(st.integers(-9999, 9999))
def test_what_is_written_reads_back(tenths: int) -> None:
    assert celsius.tenths(celsius.text(tenths)) == tenths


def test_fahrenheit_becomes_celsius() -> None:
    assert [celsius.from_fahrenheit(Decimal(each)) for each in ("-0.4", "32", "212", "0")] == [-180, 0, 1000, -178]
