"""When a load may be recorded as disinfected. Knows what can be, not what the protocols ask: see release.py for that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from checkpoint_app.domain import times
from checkpoint_app.domain.commands import StartDisinfection
from checkpoint_app.domain.facts import EACH, GOODS_CLASSES, OUTER, DisinfectionStarted
from checkpoint_app.domain.goods_reasons import NothingHeld, TargetMissing
from checkpoint_app.domain.outcomes import (
    AlreadyReleased,
    CountNotFinished,
    NotFound,
    Refused,
)
from checkpoint_app.domain.rules.release import LoadPart
from checkpoint_app.domain.rules.treatments import dose_problem
from checkpoint_app.domain.state import Delivery


def start_disinfection(
    command: StartDisinfection, delivery: Delivery | None, load: Sequence[LoadPart], now: datetime
) -> tuple[DisinfectionStarted] | Refused:
    """Treat a counted load or some of its classes; doing it again starts the contact time again.

    `now` is of the clock that nobody can set (Look.steady).
    """
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if not delivery.count_finished_at:
        return Refused(CountNotFinished())
    if not set(command.classes) <= set(GOODS_CLASSES) or command.treated not in ("", OUTER, EACH):
        return Refused(TargetMissing())
    lots = [each.lot for part in load if not command.classes or part.goods in command.classes for each in part.lots]
    if all(lot.released_at for lot in lots):
        at = max((lot.released_at for lot in lots), default="")
        return Refused(AlreadyReleased(at) if at else NothingHeld())
    problem = dose_problem(command)
    if problem is not None:
        return Refused(problem)
    return (
        DisinfectionStarted(
            command.delivery,
            command.agent.strip(),
            command.concentration_mg_per_l,
            command.method.strip(),
            command.contact_seconds,
            times.utc_text(now),
            tuple(goods for goods in GOODS_CLASSES if goods in command.classes),
            command.treated,
            command.used_ml,
        ),
    )
