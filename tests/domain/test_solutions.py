"""What to mix, for every strength and volume that there can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain.solutions import (
    LARGEST_ML,
    STRONGEST_MG_PER_L,
    BadFigure,
    Mixture,
    StockTooWeak,
    mix,
    whole_pieces,
)

strengths = st.integers(1, STRONGEST_MG_PER_L)
volumes = st.integers(1, LARGEST_ML)


@pytest.mark.parametrize(
    ("stock", "wanted", "volume", "agent", "water"),
    [
        (50_000, 500, 10_000, 100, 9_900),  # 84 disinfectant of 5 %: 1 part to 99 parts of water
        (50_000, 1_000, 10_000, 200, 9_800),
        (60_000, 500, 5_000, 42, 4_958),  # 41.67 mL are taken as 42
        (30_000, 30_000, 800, 800, 0),
    ],
)
def test_liquids_are_measured_in_whole_millilitres(
    stock: int, wanted: int, volume: int, agent: int, water: int
) -> None:
    mixed = mix(stock_mg_per_l=stock, wanted_mg_per_l=wanted, volume_ml=volume)
    assert isinstance(mixed, Mixture)
    assert (mixed.agent_ml, mixed.water_ml) == (agent, water)


def test_tablets_are_counted_and_take_no_room_in_the_water() -> None:
    mixed = mix(stock_mg_per_l=500_000, wanted_mg_per_l=500, volume_ml=10_000, by_piece=True)
    assert mixed == Mixture(agent_ml=10, water_ml=10_000, makes_ml=10_000, gives_mg_per_l=500)


def test_a_tablet_in_too_little_water_says_how_strong_it_is_and_how_much_it_would_make() -> None:
    mixed = mix(stock_mg_per_l=500_000, wanted_mg_per_l=500, volume_ml=100, by_piece=True)
    assert isinstance(mixed, Mixture)
    assert (mixed.agent_ml, mixed.gives_mg_per_l) == (1, 5_000)
    assert whole_pieces(mixed, stock_mg_per_l=500_000, wanted_mg_per_l=500) == 1_000


def test_what_is_used_as_it_is_needs_no_water() -> None:
    assert mix(stock_mg_per_l=0, wanted_mg_per_l=600_000, volume_ml=500) == Mixture(500, 0, 500, 0)


def test_nothing_stronger_than_the_stock_can_be_mixed() -> None:
    assert mix(stock_mg_per_l=30_000, wanted_mg_per_l=30_001, volume_ml=1_000) == StockTooWeak(30_000, 30_001)


@pytest.mark.parametrize(
    ("stock", "wanted", "volume", "what"),
    [
        (-1, 500, 1_000, "stock"),
        (STRONGEST_MG_PER_L + 1, 500, 1_000, "stock"),
        (50_000, 0, 1_000, "target"),
        (50_000, STRONGEST_MG_PER_L + 1, 1_000, "target"),
        (50_000, 500, 0, "volume"),
        (0, 500, LARGEST_ML + 1, "volume"),
    ],
)
def test_figures_that_cannot_be_are_named(stock: int, wanted: int, volume: int, what: str) -> None:
    assert mix(stock_mg_per_l=stock, wanted_mg_per_l=wanted, volume_ml=volume) == BadFigure(what)


@given(stock=strengths, wanted=strengths, volume=volumes, by_piece=st.booleans())
def test_a_mixture_is_never_weaker_than_wanted_nor_by_a_whole_part_stronger(
    stock: int, wanted: int, volume: int, by_piece: bool
) -> None:
    mixed = mix(stock_mg_per_l=stock, wanted_mg_per_l=wanted, volume_ml=volume, by_piece=by_piece)
    if wanted > stock and not by_piece:
        assert mixed == StockTooWeak(stock, wanted)
        return
    assert isinstance(mixed, Mixture)
    assert mixed.agent_ml * stock >= wanted * volume
    assert (mixed.agent_ml - 1) * stock < wanted * volume
    assert mixed.gives_mg_per_l >= wanted
    assert mixed.water_ml == (volume if by_piece else volume - mixed.agent_ml) >= 0
