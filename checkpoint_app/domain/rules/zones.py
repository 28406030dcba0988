"""Rules for storage zones: where one may be drawn, and which one suits what arrives. Reads no database."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import celsius
from checkpoint_app.domain.commands import DrawZone, StoreGoods
from checkpoint_app.domain.facts import CHILLED, FROZEN, GOODS_CLASSES, IMPORTED, GoodsStored, ZoneDrawn, ZoneRemoved
from checkpoint_app.domain.goods_reasons import BadZone, LotUnknown, NothingLeft, ZoneInUse
from checkpoint_app.domain.outcomes import NotFound, Refused
from checkpoint_app.domain.quantities import LARGEST
from checkpoint_app.domain.reference import Product
from checkpoint_app.domain.rules.temperatures import Bounds, bounds
from checkpoint_app.domain.state import Delivery, Lot

# The map of a checkpoint, in steps; one is a stride or a pallet, as those who draw it like.
MAP_WIDTH, MAP_HEIGHT = 40, 24
# Smaller, its name could not be read and a gloved finger could not hit it.
SMALLEST = 2
LONGEST_NAME = 40

# Why a zone is suggested, or what speaks against it; most telling first.
KEEPS_CLASS, KEEPS_CATEGORY, KEEPS_ALL = "keeps_class", "keeps_category", "keeps_all"
SAME_ITEM, RIGHT_TEMPERATURE, ROOM, LITTLE_ROOM = "same_item", "right_temperature", "room", "little_room"

# Cold goods lie in no zone that may be warmer, where no protocol says better; other goods in none that is always frozen.
_CHILLED = 80
_FREEZING = 0
_FROZEN_CLASSES = (FROZEN, IMPORTED)
_COLD_CLASSES = (CHILLED, *_FROZEN_CLASSES)


@dataclass(frozen=True, slots=True)
class Zone:
    """A storage zone as it is drawn now; see facts.ZoneDrawn."""

    zone: str
    name: str
    left: int
    top: int
    width: int
    height: int
    keeps: tuple[str, ...] = ()
    capacity: int = 0
    coldest: str = ""
    warmest: str = ""

    @property
    def bounds(self) -> Bounds:
        return bounds(self.coldest, self.warmest)

    def overlaps(self, other: Zone) -> bool:
        """Whether they share a step of the map."""
        apart_sideways = self.left + self.width <= other.left or other.left + other.width <= self.left
        apart_upwards = self.top + self.height <= other.top or other.top + other.height <= self.top
        return not (apart_sideways or apart_upwards)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A zone for a lot, and why. `room` is how much more it takes, None without limit."""

    zone: Zone
    why: tuple[str, ...]
    room: Decimal | None

    @property
    def has_room(self) -> bool:
        return LITTLE_ROOM not in self.why


def draw(
    command: DrawZone,
    zones: Sequence[Zone],
    *,
    new_zone: Callable[[], str],
    checkpoint: str,
    categories: Collection[str],
) -> tuple[ZoneDrawn, ...] | Refused:
    """Draw a zone, or draw one again. `zones` are those in use, `categories` those of the catalogue."""
    before = next((each for each in zones if each.zone == command.zone), None)
    if command.zone and before is None:
        return Refused(NotFound("zone", command.zone))
    name = " ".join(command.name.split())
    drawn = Zone(
        command.zone or new_zone(),
        name,
        command.left,
        command.top,
        command.width,
        command.height,
        tuple(dict.fromkeys(command.keeps)),
        command.capacity,
        _celsius(command.coldest),
        _celsius(command.warmest),
    )
    others = [each for each in zones if each.zone != drawn.zone]
    problem = _problem(drawn, others, categories) or _wrong_temperature(command)
    if problem is not None:
        return Refused(problem)
    if drawn == before:
        return ()
    return (
        ZoneDrawn(
            drawn.zone,
            checkpoint,
            drawn.name,
            drawn.left,
            drawn.top,
            drawn.width,
            drawn.height,
            drawn.keeps,
            drawn.capacity,
            drawn.coldest,
            drawn.warmest,
        ),
    )


def place_fault(drawn: Zone, others: Sequence[Zone]) -> BadZone | None:
    """What is wrong with where a zone lies; None where it may lie there."""
    inside = 0 <= drawn.left <= MAP_WIDTH - drawn.width and 0 <= drawn.top <= MAP_HEIGHT - drawn.height
    if not inside or drawn.width < SMALLEST or drawn.height < SMALLEST:
        return BadZone("place")
    met = next((each for each in others if each.overlaps(drawn)), None)
    return BadZone("overlap", met.zone) if met else None


def remove(zone: str, zones: Sequence[Zone], lots: int) -> tuple[ZoneRemoved] | Refused:
    """Use a zone no more; `lots` is how many lie in it."""
    if not any(each.zone == zone for each in zones):
        return Refused(NotFound("zone", zone))
    return Refused(ZoneInUse(lots)) if lots else (ZoneRemoved(zone),)


def store(
    command: StoreGoods, delivery: Delivery | None, lot: Lot | None, zones: Sequence[Zone]
) -> tuple[GoodsStored, ...] | Refused:
    """Say where a lot lies. It may lie where it should not: what is recorded is where it is."""
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if lot is None:
        return Refused(LotUnknown(command.sku, command.batch))
    if lot.left <= 0:
        return Refused(NothingLeft(command.sku, command.batch))
    if not any(each.zone == command.zone for each in zones):
        return Refused(NotFound("zone", command.zone))
    if lot.zone == command.zone:
        return ()
    return (GoodsStored(command.delivery, command.sku, command.batch, command.zone),)


def lot_name(delivery: str, sku: str, batch: str) -> str:
    """A lot as a place whose temperature is taken: "delivery/sku/batch"."""
    return f"{delivery}/{sku}/{batch}"


def lot_of(name: str) -> tuple[str, str, str]:
    """Delivery, item and batch from `lot_name`; a batch may hold strokes of its own."""
    delivery, _, rest = name.partition("/")
    sku, _, batch = rest.partition("/")
    return delivery, sku, batch


def load(zone: str, stored: Sequence[Lot]) -> Decimal:
    """How much lies in a zone, in the goods' own units together."""
    return sum((each.left for each in stored if each.zone == zone), Decimal(0))


def is_too_warm(zone: Zone, goods_class: str, asked: Bounds) -> bool:
    """Whether goods that are kept as a cold class may spoil there. `asked` is what the protocol of that class asks."""
    warmest = asked.warmest
    if warmest is None:
        if goods_class not in _COLD_CLASSES:
            return False
        warmest = _CHILLED
    allowed = zone.bounds.warmest
    return goods_class not in zone.keeps if allowed is None else allowed > warmest


def is_too_cold(zone: Zone, goods_class: str, category: str, asked: Bounds) -> bool:
    """Whether the zone is colder than the goods may be: what is not kept frozen freezes in a freezer that does not name it,
    and chilled goods in any."""
    own = zone.bounds
    if asked.coldest is not None and own.coldest is not None and own.coldest < asked.coldest:
        return True
    frozen = own.warmest is not None and own.warmest < _FREEZING
    if not frozen or goods_class in _FROZEN_CLASSES:
        return False
    return goods_class == CHILLED or not {goods_class, category} & set(zone.keeps)


def suggest(
    lot: Lot,
    product: Product | None,
    goods_class: str,
    zones: Sequence[Zone],
    stored: Sequence[Lot],
    asked: Mapping[str, Bounds],
    kept_as: str = "",
) -> tuple[Suggestion, ...]:
    """The zones that suit a lot, best first: kept for its class or category, of the right temperature, with room for all of
    it, where the same item lies already.

    One that keeps other goods, or is too warm or too cold, is never among them. `asked` are the bounds of the protocol in
    force by class; `kept_as` is the class by whose temperatures the lot is kept (release.kept_as; empty: its own);
    `stored` is what lies everywhere now.
    """
    cold = kept_as or goods_class
    wanted = asked.get(cold, Bounds())
    category = product.category if product else ""
    # The lot itself takes no room from where it lies already.
    others = [each for each in stored if _key(each) != _key(lot)]
    found: list[tuple[tuple[object, ...], Suggestion]] = []
    for zone in zones:
        kept = keeps(zone, goods_class, category)
        too_cold = is_too_cold(zone, cold, category, wanted)
        if not kept or too_cold or is_too_warm(zone, cold, wanted):
            continue
        measured = zone.bounds.is_set and (wanted.is_set or cold in _COLD_CLASSES)
        room = max(Decimal(0), zone.capacity - load(zone.zone, others)) if zone.capacity else None
        fits = room is None or room >= lot.left
        same = any(each.zone == zone.zone and each.sku == lot.sku for each in others)
        why = [kept]
        why += [RIGHT_TEMPERATURE] if measured else []
        why += [SAME_ITEM] if same else []
        why += [ROOM if fits else LITTLE_ROOM]
        order = (kept == KEEPS_ALL, not measured, not fits, not same, kept == KEEPS_CLASS, zone.name, zone.zone)
        found.append((order, Suggestion(zone, tuple(why), room)))
    return tuple(each for _, each in sorted(found, key=lambda pair: pair[0]))


def keeps(zone: Zone, goods_class: str, category: str) -> str:
    """Why the zone keeps such goods (KEEPS_CATEGORY, KEEPS_CLASS, KEEPS_ALL); empty when it keeps others.

    Imported cold goods lie apart: not where their category lies, but where their class does.
    """
    if not zone.keeps:
        return KEEPS_ALL
    if category in zone.keeps and (goods_class != IMPORTED or IMPORTED in zone.keeps):
        return KEEPS_CATEGORY
    return KEEPS_CLASS if goods_class in zone.keeps else ""


def _key(lot: Lot) -> tuple[str, str, str]:
    return lot.delivery, lot.sku, lot.batch


def _problem(drawn: Zone, others: Sequence[Zone], categories: Collection[str]) -> BadZone | None:
    if not drawn.name or len(drawn.name) > LONGEST_NAME or any(unicodedata.category(c)[0] == "C" for c in drawn.name):
        return BadZone("name")
    same = next((each for each in others if each.name.casefold() == drawn.name.casefold()), None)
    if same is not None:
        return BadZone("used", same.zone)
    fault = place_fault(drawn, others)
    if fault is not None:
        return fault
    if any(each not in GOODS_CLASSES and each not in categories for each in drawn.keeps):
        return BadZone("keeps")
    return BadZone("capacity") if not 0 <= drawn.capacity <= LARGEST else None


def _wrong_temperature(command: DrawZone) -> BadZone | None:
    found = [celsius.tenths(text) for text in (command.coldest, command.warmest) if text.strip()]
    if any(each is None or not celsius.is_plausible(each) for each in found):
        return BadZone("temperature")
    both = [each for each in found if each is not None]
    return BadZone("temperature") if len(both) == 2 and both[0] > both[1] else None


def _celsius(text: str) -> str:
    value = celsius.tenths(text)
    return "" if value is None else celsius.text(value)
