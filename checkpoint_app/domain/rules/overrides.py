"""When a supervisor may let pass what the rules stop. Knows who is one, and not what was stopped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checkpoint_app.domain.commands import Overriding
from checkpoint_app.domain.facts import NO_OVERRIDE, Override
from checkpoint_app.domain.goods_reasons import NotASupervisor
from checkpoint_app.domain.outcomes import Reason, ReasonMissing, Refused
from checkpoint_app.domain.reference import SUPERVISOR, Volunteer


def let_pass(
    overriding: Overriding | None, volunteers: Mapping[str, Volunteer], stops: Sequence[Reason]
) -> Override | Refused:
    """The override as it is recorded, with the names of what it lets pass; NO_OVERRIDE where nothing stops it.

    Refused where something does and nobody takes it upon himself, and without a supervisor or a reason. There is no
    password: it is as trustworthy as choosing one's name at the start (docs/security.md).
    """
    if not stops:
        return NO_OVERRIDE
    if overriding is None:
        return Refused(stops[0])
    person = volunteers.get(overriding.supervisor)
    if person is None or person.role != SUPERVISOR:
        return Refused(NotASupervisor(overriding.supervisor))
    if not overriding.reason.strip():
        return Refused(ReasonMissing())
    names = tuple(dict.fromkeys(type(stop).__name__ for stop in stops))
    return Override(overriding.supervisor, overriding.reason.strip(), names)
