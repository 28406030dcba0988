"""Why goods of a delivery wait, in few words. Knows what holds them, no screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from checkpoint_app.domain.goods_reasons import NothingLeft
from checkpoint_app.domain.outcomes import ContactTimeRunning, Reason
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.picking import Pick, stops_of
from checkpoint_app.domain.rules.release import LoadPart
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.texts.goods_words import class_words, stop_words
from checkpoint_app.words import translate


def why(stops: Iterable[Reason]) -> str:
    """The most useful of what stops something: `contact time, 12 min left`."""
    for stop in stops:
        match stop:
            case ContactTimeRunning(seconds_left=left):
                return translate("Packing", "contact time, {minutes} min left").format(minutes=-(-left // 60))
            case NothingLeft():
                return translate("Packing", "nothing is left of it")
            case _:
                return stop_words(type(stop).__name__)
    return stop_words("GoodsHeld")


def held_parts(load: Sequence[LoadPart]) -> tuple[str, ...]:
    """Each class of a load that is held, wholly or in part, with why: `frozen goods: not disinfected`."""
    return tuple(
        translate("Packing", "{goods}: {why}").format(goods=class_words(part.goods), why=why(part.stops))
        for part in load
        if part.is_held
    )


def is_counting_down(load: Sequence[LoadPart]) -> bool:
    """Some of it waits for nothing but the end of a contact time, so the words change by themselves."""
    return any(isinstance(stop, ContactTimeRunning) for part in load for stop in part.stops)


def still_waiting(picks: Iterable[Pick], load: Sequence[LoadPart], names: Names) -> str:
    """What was not packed because it is held; empty where nothing waits."""
    waits: dict[tuple[str, str], Decimal] = {}
    for pick in picks:
        if pick.waits > 0:
            key = pick.goods.sku, pick.goods.unit
            waits[key] = waits.get(key, Decimal(0)) + pick.waits
    items = [
        translate("Packing", "{item} {amount} {unit} ({why})").format(
            item=names.product(sku), amount=quantity_text(amount), unit=unit, why=why(stops_of(sku, load))
        )
        for (sku, unit), amount in waits.items()
    ]
    return translate("Packing", "Still waits: {items}.").format(items=" · ".join(items)) if items else ""
