"""What the Storage page shows and does: the map of zones, what lies in them, and where to put what came. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from checkpoint_app.desk import Desk
from checkpoint_app.domain import quantities
from checkpoint_app.domain.commands import DrawZone, RemoveZone
from checkpoint_app.domain.facts import CHILLED, FROZEN, GOODS_CLASSES, IMPORTED, MEDICINE
from checkpoint_app.domain.goods_reasons import BadZone
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.rules import zones as rules
from checkpoint_app.domain.rules.zones import MAP_HEIGHT, MAP_WIDTH, SMALLEST, Zone
from checkpoint_app.intake import goods_codes
from checkpoint_app.intake.scanned import CatalogueCode, CountedItem, PricedItem, WeighedItem
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused, wrong_scan
from checkpoint_app.ui.coldchain import placing
from checkpoint_app.ui.coldchain.placing import Choice, Placement, Store, kind_words, range_words
from checkpoint_app.ui.texts import Names, reason_words
from checkpoint_app.words import sentences, translate

# What a new zone is as long as nobody has drawn it otherwise: room for its name on the smallest screen.
_NEW_WIDTH, _NEW_HEIGHT = 8, 5


@dataclass(frozen=True, slots=True)
class ZoneShape:
    """A zone as the map draws it. `kind` chooses colour and pattern: a class of goods, "category" or "anything".
    `fill` is the share of its room that is taken, None without a limit."""

    zone: Zone
    kind: str
    keeps: str
    load: str
    fill: float | None
    lots: int


@dataclass(frozen=True, slots=True)
class ZoneDraft:
    """A zone as somebody draws or changes it; texts as they were typed. `zone` is empty for a new one."""

    zone: str
    left: int
    top: int
    width: int
    height: int
    name: str = ""
    keeps: tuple[str, ...] = ()
    capacity: str = ""
    coldest: str = ""
    warmest: str = ""


class StoragePresenter:
    """Outlives its views. Call `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.zones: list[ZoneShape] = []
        self.chosen = ""
        """The zone that is looked at."""
        self.draft: ZoneDraft | None = None
        """The zone that is being drawn."""
        self.wrong: tuple[str, str] = ("", "")
        """The field of the draft that is wrong ("name", "place", "keeps", "capacity", "temperature"), and the words."""
        self.waiting: list[Placement] = []
        """What lies nowhere yet."""
        self.inside: list[Placement] = []
        """What lies in the chosen zone."""
        self.picked: tuple[str, str, str] | None = None
        """The lot that is to be put somewhere."""

    def reload(self) -> None:
        """Read again what is shown. Raises KnownError."""
        store = Store.read(self._desk)
        self.zones = [_shape(zone, store) for zone in store.zones]
        if self.zone(self.chosen) is None:
            self.chosen = self.zones[0].zone.zone if self.zones else ""
        if self.draft is not None and self.draft.zone and self.zone(self.draft.zone) is None:
            self.abandon()  # removed on another laptop
        self.waiting = store.placements(self._desk.queries.store.stored_nowhere(), self._names)
        here = [each for each in store.stored if each.zone == self.chosen]
        self.inside = store.placements(here, self._names)
        if self.placement() is None:
            self.picked = self.waiting[0].key if self.waiting else None

    # the map

    def zone(self, zone: str) -> ZoneShape | None:
        return next((each for each in self.zones if each.zone.zone == zone), None)

    def choose(self, zone: str) -> None:
        """Look at a zone. Raises KnownError."""
        if zone != self.chosen:
            self.chosen = zone
            self.reload()

    def next_zone(self, step: int) -> str:
        """The zone after (or before) the one looked at, round and round."""
        ids = [each.zone.zone for each in self.zones]
        if not ids:
            return ""
        return ids[(ids.index(self.chosen) + step) % len(ids)] if self.chosen in ids else ids[0]

    def title(self) -> str:
        """The chosen zone in a line."""
        shape = self.zone(self.chosen)
        if shape is None:
            return translate("Storage", "No zone is chosen.")
        parts = [shape.zone.name, shape.keeps, range_words(shape.zone.bounds), shape.load]
        return " · ".join(filter(None, parts))

    # drawing

    def begin(self, left: int = -1, top: int = -1, width: int = _NEW_WIDTH, height: int = _NEW_HEIGHT) -> Answer | None:
        """Draw a new zone there, or where there is room. Answers where there is none."""
        if left < 0:
            place = self._free(width, height) or self._free(SMALLEST, SMALLEST)
            if place is None:
                return refused(
                    translate("Storage", "The map is full."),
                    translate("Storage", "Make a zone smaller, or remove one, before you draw another."),
                )
            left, top, width, height = place
        self.draft = self._within(ZoneDraft("", left, top, width, height))
        self._look_at_place()
        return None

    def edit(self, zone: str) -> None:
        """Change a zone that is drawn."""
        shape = self.zone(zone)
        if shape is None or (self.draft is not None and self.draft.zone == zone):
            return
        own = shape.zone
        self.draft = ZoneDraft(
            own.zone,
            own.left,
            own.top,
            own.width,
            own.height,
            own.name,
            own.keeps,
            str(own.capacity) if own.capacity else "",
            own.coldest,
            own.warmest,
        )
        self.wrong = ("", "")

    def shape_draft(self, left: int, top: int, width: int, height: int) -> None:
        """The draft lies there now; it is kept within the map."""
        if self.draft is not None:
            self.draft = self._within(replace(self.draft, left=left, top=top, width=width, height=height))
            self._look_at_place()

    def move(self, right: int, down: int) -> None:
        """Move the draft by so many steps; a zone that is looked at becomes the draft."""
        self._begin_change()
        if self.draft is not None:
            own = self.draft
            self.shape_draft(own.left + right, own.top + down, own.width, own.height)

    def resize(self, wider: int, higher: int) -> None:
        """Make the draft so many steps wider and higher."""
        self._begin_change()
        if self.draft is not None:
            own = self.draft
            self.shape_draft(own.left, own.top, own.width + wider, own.height + higher)

    def type(self, **fields: object) -> None:
        """What stands in the form now: name, keeps, capacity, coldest, warmest."""
        if self.draft is not None:
            self.draft = replace(self.draft, **fields)  # type: ignore[arg-type]
            if self.wrong[0] != "place":
                self.wrong = ("", "")

    def abandon(self) -> None:
        """Leave the draft; the zone stays as it was."""
        self.draft = None
        self.wrong = ("", "")

    def save(self) -> Answer:
        """Record the draft; what is wrong with it is said beside its field too."""
        draft = self.draft
        if draft is None:
            return notice(
                translate("Storage", "Nothing is being drawn."), translate("Storage", "Press “New zone” first.")
            )
        capacity = _whole(draft.capacity)
        if capacity is None:
            return self._complain(BadZone("capacity"))
        command = DrawZone(
            draft.zone,
            draft.name,
            draft.left,
            draft.top,
            draft.width,
            draft.height,
            draft.keeps,
            capacity,
            draft.coldest,
            draft.warmest,
        )
        match self._desk.do(command):
            case Refused(reason=BadZone() as reason):
                return self._complain(reason)
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done(facts=drawn):
                name = " ".join(draft.name.split())
                self.chosen = getattr(drawn[0], "zone", draft.zone) if drawn else draft.zone
                self.abandon()
                self.reload()
                return ok(translate("Storage", "Zone drawn: {zone}.").format(zone=name))

    def remove(self) -> Answer:
        """Use the chosen zone no more."""
        shape = self.zone(self.chosen)
        if shape is None:
            return notice(translate("Storage", "No zone is chosen."))
        match self._desk.do(RemoveZone(self.chosen)):
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done():
                self.abandon()
                self.reload()
                return ok(translate("Storage", "Zone removed: {zone}.").format(zone=shape.zone.name))

    def kinds(self) -> list[tuple[str, str]]:
        """All that a zone can keep, and its name: the classes of goods, then the catalogue's categories."""
        categories = dict.fromkeys(each.category for each in self._desk.queries.reference.products().values())
        own = self.draft.keeps if self.draft else ()
        every = dict.fromkeys((*GOODS_CLASSES, *categories, *own))
        return [(kind, kind_words(kind)) for kind in every if kind]

    # putting away

    def placement(self) -> Placement | None:
        """The lot that is to be put somewhere."""
        return next((each for each in (*self.waiting, *self.inside) if each.key == self.picked), None)

    def pick(self, key: tuple[str, str, str] | None) -> None:
        self.picked = key

    def targets(self) -> list[Choice]:
        """Every zone for the picked lot, those that suit it first."""
        placement = self.placement()
        suited = list(placement.choices) if placement else []
        known = {each.zone for each in suited}
        others = [
            Choice(each.zone.zone, each.zone.name, translate("Storage", "not meant for it"), fits=False)
            for each in self.zones
            if each.zone.zone not in known
        ]
        return suited + others

    def put(self, zone: str) -> Answer:
        """The picked lot lies in that zone now."""
        placement = self.placement()
        if placement is None:
            return notice(
                translate("Storage", "No lot is chosen."),
                translate("Storage", "Choose one in the list, or scan its code."),
            )
        if not zone:
            return refused(
                translate("Storage", "No zone is chosen."), translate("Storage", "Draw a zone first: Ctrl+N.")
            )
        following = self._following(placement)
        answer = placing.put(self._desk, self._names, placement, zone)
        self.picked = following
        self.reload()
        return answer

    def scanned(self, code: str) -> Answer | None:
        """A code on goods picks the lot that waits, or where it lies is said."""
        queries = self._desk.queries
        read = goods_codes.read(code, queries.lots.barcode, queries.reference.products())
        match read:
            case CountedItem(sku=sku) | WeighedItem(sku=sku) | PricedItem(sku=sku):
                return self._pick_item(sku, read.marks.batch)
            case CatalogueCode(sku=sku):
                return self._pick_item(sku, "")
            case _:
                return wrong_scan(code, self._desk.checkpoint)

    # inside

    def _pick_item(self, sku: str, batch: str) -> Answer:
        found = [each for each in self.waiting if each.sku == sku and batch in ("", each.batch)]
        if found:
            self.picked = found[0].key
            best = found[0].best
            where = best.name if best else translate("Storage", "no zone suits it: choose one")
            return ok(f"{found[0].item} → {where}", best.why if best else "")
        lying = [each for each in self._desk.queries.store.stored() if each.sku == sku and batch in ("", each.batch)]
        name = self._names.product(sku)
        if not lying:
            return notice(
                translate("Storage", "Nothing of it waits."),
                translate("Storage", "{item} was not counted, or has left. Nothing was changed.").format(item=name),
            )
        self.picked = (lying[0].delivery, lying[0].sku, lying[0].batch)
        self.chosen = lying[0].zone
        self.reload()
        where = translate("Storage", ", ").join(dict.fromkeys(self._names.zone(each.zone) for each in lying))
        return ok(f"{name}: {where}", translate("Storage", "Choose another zone to move it."))

    def _following(self, placement: Placement) -> tuple[str, str, str] | None:
        """The lot below the one that is put away."""
        keys = [each.key for each in self.waiting]
        if placement.key not in keys:
            return None
        place = keys.index(placement.key)
        rest = keys[place + 1 :] + keys[:place]
        return rest[0] if rest else None

    def _begin_change(self) -> None:
        if self.draft is None:
            self.edit(self.chosen)

    def _within(self, draft: ZoneDraft) -> ZoneDraft:
        width = max(SMALLEST, min(draft.width, MAP_WIDTH))
        height = max(SMALLEST, min(draft.height, MAP_HEIGHT))
        left = max(0, min(draft.left, MAP_WIDTH - width))
        top = max(0, min(draft.top, MAP_HEIGHT - height))
        return replace(draft, left=left, top=top, width=width, height=height)

    def _look_at_place(self) -> None:
        """Say at once where the draft may not lie."""
        draft = self.draft
        if draft is None:
            return
        own = Zone(draft.zone, draft.name, draft.left, draft.top, draft.width, draft.height)
        fault = rules.place_fault(own, [each.zone for each in self.zones if each.zone.zone != draft.zone])
        self.wrong = ("place", reason_words(fault, self._names).headline) if fault else ("", "")

    def _free(self, width: int, height: int) -> tuple[int, int, int, int] | None:
        """The first place where so large a zone fits, from the top."""
        taken = [each.zone for each in self.zones]
        for top in range(MAP_HEIGHT - height + 1):
            for left in range(MAP_WIDTH - width + 1):
                if rules.place_fault(Zone("", "", left, top, width, height), taken) is None:
                    return left, top, width, height
        return None

    def _complain(self, reason: BadZone) -> Answer:
        field = {"used": "name", "overlap": "place"}.get(reason.what, reason.what)
        words = reason_words(reason, self._names)
        self.wrong = (field, sentences(words.headline))
        return refused(words.headline, words.detail)


def _shape(zone: Zone, store: Store) -> ZoneShape:
    taken = rules.load(zone.zone, store.stored)
    lots = sum(each.zone == zone.zone for each in store.stored)
    keeps = translate("Storage", ", ").join(map(kind_words, zone.keeps)) or translate("Storage", "anything")
    if zone.capacity:
        load = translate("Storage", "{count} of {capacity}").format(
            count=quantities.text(taken), capacity=zone.capacity
        )
        fill: float | None = float(taken / Decimal(zone.capacity))
    else:
        load, fill = quantities.text(taken), None
    return ZoneShape(zone, _kind(zone), keeps, load, fill, lots)


def _kind(zone: Zone) -> str:
    """What tells the zone from others at a glance."""
    for kind in (IMPORTED, FROZEN, CHILLED, MEDICINE):
        if kind in zone.keeps:
            return kind
    warmest = zone.bounds.warmest
    if warmest is not None and warmest <= 80:
        return FROZEN if warmest < 0 else CHILLED
    return "category" if zone.keeps else "anything"


def _whole(text: str) -> int | None:
    """The number typed, 0 for an empty field, None for what is none."""
    plain = text.strip()
    if not plain:
        return 0
    return int(plain) if plain.isdecimal() and len(plain) <= 7 else None
