"""When a load may be recorded as disinfected."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import StartDisinfection
from checkpoint_app.domain.facts import EACH, FROZEN, ORDINARY, DisinfectionStarted
from checkpoint_app.domain.rules import release
from checkpoint_app.domain.rules.disinfection import start_disinfection
from checkpoint_app.domain.state import Delivery, Lot

STARTED = datetime(2021, 11, 3, 0, 31, tzinfo=UTC)
ARRIVED = Delivery("D1", "P01", "M01", "黑A12345", "", "t1", 50, "", "", 0, "", 0, "", "", "")
COUNTED = replace(ARRIVED, count_finished_at="t2")
TREAT = StartDisinfection("D1", " 84 ", 500, " spray ", 1800)


def load(released_at: str = "", good: int = 5) -> tuple[release.LoadPart, ...]:
    """A load of rice."""
    lot = Lot("D1", "RICE", "", "斤", good=Decimal(good), released_at=released_at)
    return release.parts("D1", [lot], [], None, {}, STARTED)


def test_a_counted_load_is_treated_from_now() -> None:
    assert start_disinfection(TREAT, COUNTED, load(), STARTED) == (
        DisinfectionStarted("D1", "84", 500, "spray", 1800, "2021-11-03T00:31:00.000Z"),
    )


def test_treating_it_again_starts_the_contact_time_again() -> None:
    again = start_disinfection(TREAT, COUNTED, load(), STARTED + timedelta(minutes=5))
    assert not isinstance(again, o.Refused)
    assert again[0].started_at == "2021-11-03T00:36:00.000Z"


def test_a_treatment_says_which_classes_how_far_and_what_it_used() -> None:
    treat = replace(TREAT, classes=(FROZEN, ORDINARY), treated=EACH, used_ml=1500)
    answer = start_disinfection(treat, COUNTED, load(), STARTED)
    assert not isinstance(answer, o.Refused)
    (fact,) = answer
    assert (fact.classes, fact.treated, fact.used_ml) == ((ORDINARY, FROZEN), EACH, 1500)


@pytest.mark.parametrize(
    ("command", "delivery", "reason"),
    [
        (TREAT, None, o.NotFound("delivery", "D1")),
        (TREAT, ARRIVED, o.CountNotFinished()),
        (replace(TREAT, agent=" "), COUNTED, o.AgentMissing()),
        (replace(TREAT, method=""), COUNTED, o.AgentMissing()),
        (replace(TREAT, concentration_mg_per_l=0), COUNTED, o.BadConcentration(0)),
        (replace(TREAT, concentration_mg_per_l=1_000_001), COUNTED, o.BadConcentration(1_000_001)),
        (replace(TREAT, contact_seconds=0), COUNTED, o.BadContactTime(0)),
        (replace(TREAT, contact_seconds=-5), COUNTED, o.BadContactTime(-5)),
        (replace(TREAT, contact_seconds=86_401), COUNTED, o.BadContactTime(86_401)),
        (replace(TREAT, used_ml=-1), COUNTED, g.BadVolume(-1)),
        (replace(TREAT, used_ml=20_000_001), COUNTED, g.BadVolume(20_000_001)),
        (replace(TREAT, classes=("vegetables",)), COUNTED, g.TargetMissing()),
        (replace(TREAT, treated="twice"), COUNTED, g.TargetMissing()),
        (replace(TREAT, classes=(FROZEN,)), COUNTED, g.NothingHeld()),
    ],
)
def test_a_treatment_that_cannot_be_is_refused(
    command: StartDisinfection, delivery: Delivery | None, reason: o.Reason
) -> None:
    assert start_disinfection(command, delivery, load(), STARTED) == o.Refused(reason)


def test_what_is_free_already_is_not_treated() -> None:
    assert start_disinfection(TREAT, COUNTED, load(released_at="t3"), STARTED) == o.Refused(o.AlreadyReleased("t3"))
    assert start_disinfection(TREAT, COUNTED, load(good=0), STARTED) == o.Refused(g.NothingHeld())
