"""Times are stored one way: UTC, milliseconds, Z."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import times

moments = st.datetimes(
    datetime(1971, 1, 2),  # noqa: DTZ001  # hypothesis adds the zone
    datetime(9998, 12, 30),  # noqa: DTZ001
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)


@given(moments)
def test_a_moment_is_stored_in_utc_to_the_millisecond_whatever_its_zone(moment: datetime) -> None:
    stored = times.utc_text(moment)
    assert stored.endswith("Z") and len(stored) == len("2021-11-03T00:31:00.000Z")
    assert timedelta(0) <= moment - times.parse_utc(stored) < timedelta(milliseconds=1)
    assert times.parse_utc(stored).tzinfo == UTC


@given(moments, moments)
def test_stored_times_sort_as_the_moments_do(one: datetime, other: datetime) -> None:
    if one <= other:
        assert times.utc_text(one) <= times.utc_text(other)


def test_a_time_without_a_zone_is_not_stored() -> None:
    with pytest.raises(ValueError, match="zone"):
        times.utc_text(datetime(2021, 11, 3))  # noqa: DTZ001


@pytest.mark.parametrize(
    "text",
    [
        *("", "yesterday", "2021-11-03", "2021-11-03T00:31:00", "2021-13-03T00:31:00Z"),
        *("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1970-01-01T00:00:00Z"),
    ],
)
def test_a_text_that_is_no_time_of_this_age_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # the message is Python's own for some of them
        times.parse_utc(text)
