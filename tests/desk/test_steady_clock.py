"""Contact times go by a clock that nobody can set, whatever becomes of the laptop's time of day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from checkpoint_app import steady
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain import times
from checkpoint_app.domain.outcomes import Done, Refused
from tests.desk import days


class Boot:
    """Seconds since a machine was started."""

    def __init__(self) -> None:
        self.seconds = 5000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def wall() -> days.Clock:
    return days.Clock(ticking=False)


@pytest.fixture
def boot() -> Boot:
    return Boot()


def start(path: Path, wall: days.Clock, boot: Boot) -> Desk:
    return days.open_desk(path, clock=wall, monotonic=boot)


def treated(desk: Desk, minutes: int = 30) -> str:
    """A counted load whose contact time begins now."""
    days.done(desk.do(c.OpenShift()))
    delivery = days.take_delivery(desk)
    days.done(desk.do(c.StartDisinfection(delivery, "84", 500, "spray", minutes * 60)))
    return delivery


def seconds_left(desk: Desk, delivery: str) -> int:
    (left,) = {part.seconds_left for part in desk.load_parts(delivery)}
    return left


def test_the_time_of_day_set_back_and_forward_within_a_run_changes_nothing(
    tmp_path: Path, wall: days.Clock, boot: Boot
) -> None:
    desk = start(tmp_path / "a.db", wall, boot)
    delivery = treated(desk)

    for jump in (timedelta(days=-400), timedelta(days=800), timedelta(hours=-3)):
        wall.moment += jump
        boot.seconds += 60
        assert isinstance(desk.do(c.ReleaseGoods(delivery)), Refused)
    assert seconds_left(desk, delivery) == 27 * 60
    assert desk.do(c.ReleaseGoods(delivery)) == Refused(
        o.ContactTimeRunning(times.utc_text(days.START + timedelta(minutes=30)), 27 * 60)
    )
    boot.seconds += 27 * 60

    assert isinstance(desk.do(c.ReleaseGoods(delivery)), Done)
    desk.close()


def test_a_laptop_that_sleeps_through_the_contact_time_wakes_with_it_over(
    tmp_path: Path, wall: days.Clock, boot: Boot
) -> None:
    desk = start(tmp_path / "a.db", wall, boot)
    delivery = treated(desk)

    boot.seconds += 3600  # runs on in sleep; the time of day, set wrongly meanwhile, says that a minute has passed
    wall.forward(60)

    assert seconds_left(desk, delivery) == 0
    assert isinstance(desk.do(c.ReleaseGoods(delivery)), Done)
    desk.close()


def test_after_a_restart_with_the_clock_set_back_the_goods_stay_held(
    tmp_path: Path, wall: days.Clock, boot: Boot
) -> None:
    desk = start(tmp_path / "a.db", wall, boot)
    delivery = treated(desk)
    desk.close()

    wall.moment -= timedelta(hours=5)
    again = start(tmp_path / "a.db", wall, Boot())
    refused = again.do(c.ReleaseGoods(delivery))
    again.close()

    # Not one second of the time between is believed, and none that passed before is lost.
    assert refused == Refused(o.ContactTimeRunning(times.utc_text(days.START + timedelta(minutes=30)), 1800))


def test_what_was_measured_before_a_restart_is_never_in_the_future_after_it(
    tmp_path: Path, wall: days.Clock, boot: Boot
) -> None:
    desk = start(tmp_path / "a.db", wall, boot)
    wall.moment -= timedelta(days=1)
    boot.seconds += 600
    delivery = treated(desk)
    desk.close()

    again = start(tmp_path / "a.db", wall, Boot())
    assert again.steady_now() >= days.START + timedelta(seconds=600)
    assert seconds_left(again, delivery) == 1800
    again.close()


def test_time_that_passed_while_the_program_was_closed_counts(tmp_path: Path, wall: days.Clock, boot: Boot) -> None:
    desk = start(tmp_path / "a.db", wall, boot)
    delivery = treated(desk)
    desk.close()

    wall.forward(20 * 60)
    again = start(tmp_path / "a.db", wall, Boot())
    assert seconds_left(again, delivery) == 600
    again.close()


def test_a_second_desk_on_the_same_file_goes_by_the_same_clock(tmp_path: Path, wall: days.Clock, boot: Boot) -> None:
    desk = start(tmp_path / "a.db", wall, boot)
    boot.seconds += 100
    wall.moment += timedelta(days=3)
    other = desk.another()

    assert other.steady_now() == desk.steady_now() == days.START + timedelta(seconds=100)
    other.close()
    desk.close()


def test_a_clock_of_a_test_goes_by_itself(tmp_path: Path, wall: days.Clock) -> None:
    desk = days.open_desk(tmp_path / "a.db", clock=wall)
    wall.moment -= timedelta(days=3)

    assert desk.steady_now() == desk.now()
    desk.close()


def test_a_forged_time_in_the_journal_leaves_a_time_that_can_be_stored(wall: days.Clock) -> None:
    clock = steady.SteadyClock(wall(), 2**63 - 1, Boot())

    assert times.parse_utc(times.utc_text(clock())) == clock()


def test_the_machine_s_clock_never_goes_back() -> None:
    first = steady.since_boot()

    assert steady.since_boot() >= first
