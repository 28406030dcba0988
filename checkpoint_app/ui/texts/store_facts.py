"""Each fact about storage zones, what lies in them, and temperatures as one sentence."""

from __future__ import annotations

from checkpoint_app.domain import celsius
from checkpoint_app.domain import facts as f
from checkpoint_app.domain.rules.zones import lot_of
from checkpoint_app.ui.texts.goods_words import lot_words
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.words import translate

StoreFact = f.GoodsStored | f.ZoneDrawn | f.ZoneRemoved | f.TemperaturesRead


def store_text(fact: StoreFact, names: Names) -> str:
    """What happened, in one sentence, with names for ids."""
    match fact:
        case f.GoodsStored(sku=sku, batch=batch, zone=zone):
            return translate("Facts", "Put into {zone}: {lot}.").format(
                zone=names.zone(zone), lot=lot_words(sku, batch, names)
            )
        case f.ZoneDrawn(name=name):
            return translate("Facts", "Storage zone drawn: {name}.").format(name=name)
        case f.ZoneRemoved(zone=zone):
            return translate("Facts", "Storage zone removed: {zone}.").format(zone=names.zone(zone))
        case f.TemperaturesRead(readings=(only,)):
            return translate("Facts", "Temperature of {place}: {temperature} °C.").format(
                place=place_words(fact.place, fact.name, names), temperature=celsius.text(only.tenths)
            )
        case f.TemperaturesRead(readings=readings):
            values = [each.tenths for each in readings]
            return translate(
                "Facts", "Temperatures of {place}, {coldest} to {warmest} °C. Readings: {count}. From: {source}."
            ).format(
                place=place_words(fact.place, fact.name, names),
                coldest=celsius.text(min(values, default=0)),
                warmest=celsius.text(max(values, default=0)),
                count=len(readings),
                source=fact.source,
            )


def place_words(place: str, name: str, names: Names) -> str:
    """What was measured (facts.PLACES_MEASURED), by its name."""
    match place:
        case "zone":
            return names.zone(name)
        case "vehicle":
            return names.delivery(name)
        case "lot":
            _, sku, batch = lot_of(name)
            return lot_words(sku, batch, names)
        case _:  # of a newer version on another laptop
            return name
