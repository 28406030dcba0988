"""What stands on the drawing of a zone: goods that lie in it, and zones that were drawn where it was before. Writes nothing."""

from __future__ import annotations

from checkpoint_app.decisions.look import Look
from checkpoint_app.domain import facts
from checkpoint_app.domain.rules.voiding import Dependant
from checkpoint_app.domain.rules.zones import Zone
from checkpoint_app.domain.state import RecordedFact


def goods_on(entry: RecordedFact, look: Look) -> Dependant | None:
    """What must be taken back, or put elsewhere, before a drawing or a removal of a zone can be taken back."""
    _, _, zone = entry.subject.partition(":")
    before = _without(entry, look)
    if before is None:
        return _last_stored(zone, look)
    met = next((each for each in look.queries.store.zones() if each.zone != zone and each.overlaps(before)), None)
    if met is None:
        return None
    drawn = look.queries.facts_in_force(f"zone:{met.zone}")
    return Dependant("zone.drawn", drawn[-1].at if drawn else entry.at)


def _without(entry: RecordedFact, look: Look) -> Zone | None:
    """The zone as it would be without the entry; None where it would not be in use."""
    found: Zone | None = None
    for each in look.queries.facts_in_force(entry.subject):
        if (each.journal, each.seq) == (entry.journal, entry.seq):
            continue
        if isinstance(each.fact, facts.ZoneDrawn):
            drawn = each.fact
            found = Zone(drawn.zone, drawn.name, drawn.left, drawn.top, drawn.width, drawn.height)
        elif isinstance(each.fact, facts.ZoneRemoved):
            found = None
    return found


def _last_stored(zone: str, look: Look) -> Dependant | None:
    """When something that lies in the zone was put there."""
    for lot in look.queries.store.stored(zone):
        for each in reversed(look.queries.facts_in_force(f"delivery:{lot.delivery}")):
            if isinstance(each.fact, facts.GoodsStored) and each.fact.zone == zone:
                return Dependant("delivery.stored", each.at)
    return None
