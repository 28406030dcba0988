"""Storage zones, where goods lie, and temperatures."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import StoreCommand
from checkpoint_app.domain.facts import PLACES_MEASURED
from checkpoint_app.domain.goods_reasons import LotUnknown
from checkpoint_app.domain.outcomes import NotFound, Reason, Refused
from checkpoint_app.domain.rules import temperatures, zones


def decide(command: StoreCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    store = look.queries.store
    match command:
        case commands.StoreGoods(delivery=delivery, sku=sku, batch=batch):
            lot = store.lot(delivery, sku, batch)
            return zones.store(command, look.queries.delivery(delivery), lot, store.zones())
        case commands.DrawZone():
            return _draw(command, look)
        case commands.RemoveZone(zone=zone):
            return zones.remove(zone, store.zones(), len(store.stored(zone)))
        case commands.RecordTemperatures():
            return _record(command, look)


def _draw(command: commands.DrawZone, look: Look) -> Decision:
    used = look.queries.store.zones()
    categories = {each.category for each in look.queries.reference.products().values()}
    # What a zone kept before it may keep on, though the office's catalogue has no such category any more.
    categories.update(*(each.keeps for each in used if each.zone == command.zone))
    return zones.draw(command, used, new_zone=look.new_id, checkpoint=look.checkpoint, categories=categories)


def _record(command: commands.RecordTemperatures, look: Look) -> Decision:
    unknown = _unknown_place(command.place, command.name, look)
    if unknown is not None:
        return Refused(unknown)
    readings, known = command.readings, []
    if readings:
        store = look.queries.store
        known = store.temperatures(command.place, command.name, readings[0].at, readings[-1].at)
    return temperatures.record(command, new_log=look.new_id, checkpoint=look.checkpoint, now=look.now, known=known)


def _unknown_place(place: str, name: str, look: Look) -> Reason | None:
    match place:
        case "zone":
            return None if look.queries.store.zone(name) else NotFound("zone", name)
        case "vehicle":
            return None if look.queries.delivery(name) else NotFound("delivery", name)
        case "lot":
            delivery, sku, batch = zones.lot_of(name)
            return None if look.queries.store.lot(delivery, sku, batch) else LotUnknown(sku, batch)
        case _:
            raise ValueError(f"{place!r} is none of {PLACES_MEASURED}")
