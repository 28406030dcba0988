"""Where each lot should go, for whoever has just counted or released it. Knows no widget; the rules suggest, this asks and says why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checkpoint_app.desk import Desk
from checkpoint_app.domain import celsius, quantities
from checkpoint_app.domain.commands import StoreGoods
from checkpoint_app.domain.facts import GOODS_CLASSES
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.rules import zones as rules
from checkpoint_app.domain.rules.release import BASELINE, class_of, kept_as
from checkpoint_app.domain.rules.temperatures import Bounds, bounds
from checkpoint_app.domain.rules.zones import Suggestion, Zone
from checkpoint_app.domain.state import Lot
from checkpoint_app.ui.answer import Answer, Kind, notice, ok, refusal
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.texts.goods_words import class_words, lot_words
from checkpoint_app.words import sentences, translate


@dataclass(frozen=True, slots=True)
class Choice:
    """A zone for a lot, and why in words; `fits` is False where there is not room for all of it."""

    zone: str
    name: str
    why: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Placement:
    """A lot that lies unpacked, and the zones that suit it, best first. `zone` is where it lies now, empty for nowhere."""

    delivery: str
    sku: str
    batch: str
    item: str
    amount: str
    goods: str
    kept_as: str
    zone: str
    zone_name: str
    choices: tuple[Choice, ...]

    @property
    def best(self) -> Choice | None:
        return self.choices[0] if self.choices else None

    @property
    def key(self) -> tuple[str, str, str]:
        return self.delivery, self.sku, self.batch


def suggestions(desk: Desk, names: Names, delivery: str) -> list[Placement]:
    """Where to put each lot of a delivery that is left; what was counted as damaged or refused is none of them.

    Empty while no zone is drawn. Each lot is reckoned with those before it already put where it is suggested. Raises KnownError.
    """
    store = Store.read(desk)
    if not store.zones:
        return []
    return store.placements([each for each in desk.queries.lots.lots(delivery) if each.left > 0], names)


def put(desk: Desk, names: Names, placement: Placement, zone: str) -> Answer:
    """Record that a lot lies in a zone. Said plainly where it does not suit it there."""
    match desk.do(StoreGoods(placement.delivery, placement.sku, placement.batch, zone)):
        case Refused(reason=reason):
            return refusal(reason, names)
        case _:
            headline = translate("Storage", "{item}: {zone}").format(item=placement.item, zone=names.zone(zone))
            doubts = _doubts(desk, placement, zone)
            return notice(headline, sentences(*doubts)) if doubts else ok(headline, placement.amount)


def put_all(desk: Desk, names: Names, placements: Sequence[Placement]) -> Answer:
    """Record that each lot that lies nowhere yet is where it is suggested."""
    waiting = [(each, each.best.zone) for each in placements if not each.zone and each.best is not None]
    done = 0
    for each, zone in waiting:
        answer = put(desk, names, each, zone)
        if answer.kind is Kind.REFUSED:
            return answer
        done += 1
    left = sum(not each.zone and each.best is None for each in placements)
    headline = translate("Storage", "Put away. Lots: {count}.").format(count=done)
    if left:
        return notice(
            headline, translate("Storage", "No zone suits others: {count}. Choose one by hand.").format(count=left)
        )
    return ok(headline) if done else notice(translate("Storage", "Nothing waits to be put away."))


@dataclass(frozen=True, slots=True)
class Store:
    """The zones, what lies in them, and what the protocols in force ask, as they were read at one moment."""

    desk: Desk
    zones: tuple[Zone, ...]
    stored: tuple[Lot, ...]
    asked: dict[str, Bounds]

    @staticmethod
    def read(desk: Desk) -> Store:
        """Raises KnownError."""
        queries = desk.queries
        protocols = (queries.hygiene.protocols() or BASELINE).protocols
        return Store(
            desk,
            tuple(queries.store.zones()),
            tuple(queries.store.stored()),
            {each.goods: bounds(each.coldest, each.warmest) for each in protocols},
        )

    def placements(self, lots: Sequence[Lot], names: Names) -> list[Placement]:
        """One for each lot, in their order."""
        products = self.desk.queries.reference.products()
        known = {each.zone for each in self.zones}
        stored = list(self.stored)
        found: list[Placement] = []
        for lot in lots:
            product = products.get(lot.sku)
            goods, cold = class_of(product, lot), kept_as(product, lot)
            suited = rules.suggest(lot, product, goods, self.zones, stored, self.asked, cold)
            category = product.category if product else ""
            zone = lot.zone if lot.zone in known else ""
            if not zone and suited:
                stored.append(replace(lot, zone=suited[0].zone.zone))
            found.append(
                Placement(
                    lot.delivery,
                    lot.sku,
                    lot.batch,
                    lot_words(lot.sku, lot.batch, names),
                    f"{quantities.text(lot.left)} {lot.unit}".rstrip(),
                    goods,
                    cold,
                    zone,
                    names.zone(zone) if zone else "",
                    tuple(
                        Choice(each.zone.zone, each.zone.name, why_words(each, goods, category), each.has_room)
                        for each in suited
                    ),
                )
            )
        return found


def why_words(suggestion: Suggestion, goods: str, category: str) -> str:
    """Why a zone is suggested, in a few words: "keeps 蔬菜 · the same item lies there · room for 40"."""
    parts = []
    for each in suggestion.why:
        match each:
            case rules.KEEPS_CATEGORY:
                parts.append(translate("Storage", "keeps {kind}").format(kind=category))
            case rules.KEEPS_CLASS:
                parts.append(translate("Storage", "keeps {kind}").format(kind=class_words(goods)))
            case rules.KEEPS_ALL:
                parts.append(translate("Storage", "keeps anything"))
            case rules.SAME_ITEM:
                parts.append(translate("Storage", "the same item lies there"))
            case rules.RIGHT_TEMPERATURE:
                parts.append(range_words(suggestion.zone.bounds))
            case rules.ROOM if suggestion.room is not None:
                parts.append(translate("Storage", "room for {count}").format(count=quantities.text(suggestion.room)))
            case rules.LITTLE_ROOM:
                room = quantities.text(suggestion.room or Decimal(0))
                parts.append(translate("Storage", "room for {count} only").format(count=room))
            case _:
                pass
    return " · ".join(parts)


def range_words(allowed: Bounds) -> str:
    """`-25 to -18 °C`; empty where nothing is bound."""
    coldest = "" if allowed.coldest is None else celsius.text(allowed.coldest)
    warmest = "" if allowed.warmest is None else celsius.text(allowed.warmest)
    if coldest and warmest:
        return translate("Storage", "{coldest} to {warmest} °C").format(coldest=coldest, warmest=warmest)
    if warmest:
        return translate("Storage", "at most {warmest} °C").format(warmest=warmest)
    return translate("Storage", "at least {coldest} °C").format(coldest=coldest) if coldest else ""


def kind_words(kind: str) -> str:
    """What a zone keeps: a class of goods, or a category as the catalogue names it."""
    return class_words(kind) if kind in GOODS_CLASSES else kind


def _doubts(desk: Desk, placement: Placement, name: str) -> list[str]:
    """What speaks against a lot's lying in a zone where somebody put it."""
    store = Store.read(desk)
    zone = next((each for each in store.zones if each.zone == name), None)
    if zone is None:
        return []
    product = desk.queries.reference.products().get(placement.sku)
    category = product.category if product else ""
    asked = store.asked.get(placement.kept_as, Bounds())
    doubts = []
    if rules.is_too_warm(zone, placement.kept_as, asked):
        doubts.append(translate("Storage", "It is too warm there for these goods. Put them elsewhere soon."))
    elif rules.is_too_cold(zone, placement.kept_as, category, asked):
        doubts.append(translate("Storage", "It is too cold there for these goods. Put them elsewhere soon."))
    elif not rules.keeps(zone, placement.goods, category):
        doubts.append(translate("Storage", "This zone is meant for other goods."))
    over = rules.load(name, store.stored) - zone.capacity
    if zone.capacity and over > 0:
        doubts.append(
            translate("Storage", "More lies there than fits in: {count}.").format(count=quantities.text(over))
        )
    return doubts
