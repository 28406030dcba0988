"""What a supervisor is asked before goods or vehicles pass that the rules stop. Knows who may answer, no widget and no rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkpoint_app.desk import Desk
from checkpoint_app.domain.outcomes import Reason
from checkpoint_app.domain.reference import SUPERVISOR, Volunteer
from checkpoint_app.ui.texts import Names, reason_text


@dataclass(frozen=True, slots=True)
class OverrideAsked:
    """What is stopped, in words, whom it may be asked of, and who is on (a volunteer's id; perhaps one of them)."""

    stops: tuple[str, ...]
    supervisors: tuple[Volunteer, ...]
    operator: str


def asked(desk: Desk, stops: Sequence[Reason], names: Names) -> OverrideAsked:
    """What to show in a SupervisorPanel. Raises KnownError."""
    people = desk.queries.reference.volunteers().values()
    words = dict.fromkeys(reason_text(stop, names) for stop in stops)
    return OverrideAsked(tuple(words), tuple(each for each in people if each.role == SUPERVISOR), desk.operator)
