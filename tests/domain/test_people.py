"""Masking: enough of a name to find its bag by, never the name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain.people import masked_name


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("王海燕", "王**"),
        ("王燕", "王*"),
        ("王", "王*"),
        ("欧阳燕", "欧阳*"),
        ("欧阳海燕", "欧阳**"),
        ("欧阳", "欧*"),
        ("漕犇", "漕*"),
        ("𠮷野家", "𠮷**"),  # outside the Basic Multilingual Plane: one character, not two halves
        ("买买提·艾力江", "买**"),
        ("Li Wei", "L*"),
        ("  王海燕 ", "王**"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_the_surname_stays_and_the_rest_is_stars(name: str, masked: str) -> None:
    assert masked_name(name) == masked


@given(st.text(max_size=12))
def test_no_more_than_two_characters_of_any_name_are_shown(name: str) -> None:
    masked = masked_name(name)
    shown = masked.rstrip("*")
    assert len(shown) <= 2
    if name.strip():
        assert masked.endswith("*")
