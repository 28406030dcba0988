"""Temperatures: what may be recorded, and when a place was out of its bounds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import times
from checkpoint_app.domain.commands import RecordTemperatures
from checkpoint_app.domain.facts import Protocol, Reading, TemperaturesRead
from checkpoint_app.domain.goods_reasons import BadTemperature, NoReadings, TimeInFuture, TimesOutOfOrder
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.rules import temperatures as rules
from checkpoint_app.domain.rules.temperatures import NOT_MEASURED, TOO_COLD, TOO_WARM, Bounds, Period

START = datetime(2021, 11, 3, 0, 0, tzinfo=UTC)
FREEZER = Bounds(-250, -180)


def at(minutes: float) -> str:
    return times.utc_text(START + timedelta(minutes=minutes))


def log(*pairs: tuple[float, int]) -> tuple[Reading, ...]:
    return tuple(Reading(at(minutes), tenths) for minutes, tenths in pairs)


def record(
    readings: Sequence[Reading], known: Sequence[Reading] = (), now: datetime = START + timedelta(days=9)
) -> object:
    ids = count(1)
    command = RecordTemperatures("zone", "Z1", " logger.csv ", tuple(readings))
    return rules.record(command, new_log=lambda: f"L{next(ids)}", checkpoint="P01", now=now, known=known)


def test_readings_are_recorded_as_they_were_given() -> None:
    readings = log((0, -185), (10, -170))
    assert record(readings) == (TemperaturesRead("L1", "P01", "zone", "Z1", "logger.csv", readings),)


def test_no_reading_is_refused() -> None:
    assert record(()) == Refused(NoReadings())


@pytest.mark.parametrize("tenths", [-601, 601, 8500])
def test_an_impossible_temperature_is_refused_and_named(tenths: int) -> None:
    found = record(log((0, -185), (10, tenths)))
    assert isinstance(found, Refused) and isinstance(found.reason, BadTemperature)


@pytest.mark.parametrize("minutes", [0, -5])
def test_times_that_stand_still_or_run_backwards_are_refused(minutes: float) -> None:
    assert record(log((0, -185), (minutes, -180))) == Refused(TimesOutOfOrder(at(minutes)))


def test_a_time_to_come_is_refused_but_for_what_clocks_differ() -> None:
    assert record(log((6, -185)), now=START) == Refused(TimeInFuture(at(6)))
    assert not isinstance(record(log((4, -185)), now=START), Refused)


def test_a_logger_read_a_second_time_adds_what_is_new() -> None:
    first, both = log((0, -185)), log((0, -185), (10, -184))
    found = record(both, known=first)
    assert isinstance(found, tuple) and found[0].readings == both[1:]
    assert record(first, known=first) == Refused(NoReadings(known=1))


def test_a_long_log_becomes_several_entries_in_order() -> None:
    readings = tuple(Reading(at(n), -185) for n in range(rules.READINGS_A_FACT + 1))
    found = record(readings, now=START + timedelta(days=90))
    assert isinstance(found, tuple)
    assert [len(each.readings) for each in found] == [rules.READINGS_A_FACT, 1]
    assert len({each.log for each in found}) == 2


@pytest.mark.parametrize("text", ["2021-11-03T00:00:00Z", "2021-11-03T08:00:00.000+08:00", "2021-11-03"])
def test_a_reading_has_its_time_in_the_journals_form_alone(text: str) -> None:
    with pytest.raises(ValueError, match="2021"):
        Reading(text, 0)


# periods


def test_a_period_goes_from_the_first_to_the_last_reading_that_was_out() -> None:
    readings = log((0, -190), (10, -179), (20, -150), (30, -179), (40, -180))
    assert rules.periods_out_of_range(readings, FREEZER) == (Period(TOO_WARM, at(10), at(30), -150, 3, at(40)),)


def test_what_is_on_a_bound_is_within() -> None:
    assert rules.periods_out_of_range(log((0, -180), (10, -250)), FREEZER) == ()


def test_too_warm_and_too_cold_are_two_periods() -> None:
    found = rules.periods_out_of_range(log((0, -170), (10, -260), (20, -270)), FREEZER)
    assert [(each.what, each.worst, each.within_at) for each in found] == [(TOO_WARM, -170, ""), (TOO_COLD, -270, "")]


def test_a_silence_is_said_and_parts_a_period() -> None:
    found = rules.periods_out_of_range(log((0, -170), (121, -170), (131, -180)), FREEZER)
    assert found == (
        Period(TOO_WARM, at(0), at(0), -170, 1),
        Period(NOT_MEASURED, at(0), at(121)),
        Period(TOO_WARM, at(121), at(121), -170, 1, at(131)),
    )


def test_a_silence_of_just_the_gap_is_none() -> None:
    assert rules.periods_out_of_range(log((0, -185), (120, -185)), FREEZER) == ()
    assert rules.periods_out_of_range(log((0, -185), (6, -185)), FREEZER, timedelta(minutes=5)) != ()


readings_of_any_kind = st.lists(st.tuples(st.integers(1, 400), st.integers(-300, 100)), max_size=40).map(
    lambda steps: log(*((sum(step for step, _ in steps[: n + 1]), tenths) for n, (_, tenths) in enumerate(steps)))
)
any_bounds = st.builds(Bounds, st.none() | st.integers(-300, 0), st.none() | st.integers(-100, 100))


@given(readings_of_any_kind, any_bounds, st.integers(1, 300))
def test_every_reading_out_of_range_lies_in_exactly_one_period_and_no_other_does(
    readings: tuple[Reading, ...], allowed: Bounds, minutes: int
) -> None:
    found = rules.periods_out_of_range(readings, allowed, timedelta(minutes=minutes))
    out = [each for each in found if each.what != NOT_MEASURED]
    for reading in readings:
        periods = [each for each in out if each.start <= reading.at <= each.end]
        assert [each.what for each in periods] == (
            [allowed.beyond(reading.tenths)] if allowed.beyond(reading.tenths) else []
        )
    assert sum(each.readings for each in out) == sum(bool(allowed.beyond(each.tenths)) for each in readings)
    assert [each.start for each in found] == sorted(each.start for each in found)


@given(readings_of_any_kind, st.integers(1, 300))
def test_every_silence_is_said_once_however_warm_it_was(readings: tuple[Reading, ...], minutes: int) -> None:
    gap = timedelta(minutes=minutes)
    silences = [
        (before.at, after.at)
        for before, after in pairwise(readings)
        if times.parse_utc(after.at) - times.parse_utc(before.at) > gap
    ]
    for allowed in (Bounds(), FREEZER):
        found = rules.periods_out_of_range(readings, allowed, gap)
        assert [(each.start, each.end) for each in found if each.what == NOT_MEASURED] == silences


def test_goods_of_several_classes_are_bound_by_all_of_them() -> None:
    milk, fish, rice = (
        Protocol("medicine", coldest="2", warmest="8"),
        Protocol("frozen", warmest="-18"),
        Protocol("ordinary"),
    )
    assert rules.bounds_of_classes([milk, rice, None]) == Bounds(20, 80)
    assert rules.bounds_of_classes([fish, rice]) == Bounds(None, -180)
    # Nothing suits both: those that must be coldest are looked at.
    assert rules.bounds_of_classes([milk, fish]) == Bounds(None, -180)
