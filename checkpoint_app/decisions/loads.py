"""A delivery's goods as the protocols in force see them. Reads, and decides nothing."""

from __future__ import annotations

from datetime import datetime

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.rules import release


def parts(queries: Queries, delivery: str, now: datetime) -> tuple[release.LoadPart, ...]:
    """The good lots of a delivery by class, each with what holds it at `now` (Look.steady). Raises KnownError."""
    return release.parts(
        delivery,
        queries.lots.lots(delivery),
        queries.lots.treatments(delivery),
        queries.hygiene.protocols(),
        queries.reference.products(),
        now,
    )
