"""Packing: which delivery, who gets what of it, whose bags are packed, whose labels wait. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.domain import tokens
from checkpoint_app.domain.commands import AllocateDelivery, PackBags, Weighed
from checkpoint_app.domain.facts import BagPacked
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from checkpoint_app.domain.rules import picking
from checkpoint_app.domain.rules.release import LoadPart
from checkpoint_app.labels.layouts import LAYOUTS, title
from checkpoint_app.progress import Progress
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Answer, Kind, notice, ok, refusal, refused, wrong_scan
from checkpoint_app.ui.packing import sharing
from checkpoint_app.ui.packing.held import held_parts, is_counting_down, still_waiting
from checkpoint_app.ui.packing.households import BagLabel, Building, HouseholdRow, Households, PickRow
from checkpoint_app.ui.packing.printing import Printed, PrintOrder, print_labels
from checkpoint_app.ui.packing.sharing import DeliveryChoice, SharePreview, Sharing
from checkpoint_app.ui.packing.substituting import Substituting
from checkpoint_app.ui.packing.weighing import Said, Weights
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import sentences, translate

KINDS = frozenset(
    {
        "order.allocated",
        "order.substitute_offered",
        "order.substitute_answered",
        "bag.packed",
        "bag.label_printed",
    }
)


class Page(Enum):
    """What there is to do with the chosen delivery."""

    NOTHING = "nothing"
    SHARE = "share"
    PACK = "pack"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which households are looked at; `place` None stands for every building."""

    place: Building | None = None
    text: str = ""
    only_unpacked: bool = False


@dataclass(frozen=True, slots=True)
class Bulk:
    """Households to pack in one action, with what the scale said of their goods; `words` is the button's text with their
    number in it."""

    households: tuple[str, ...]
    words: str
    weighed: tuple[Weighed, ...] = ()


class PackingPresenter:
    """Keeps the chosen delivery, household and filter, what was ticked, and how labels are printed."""

    def __init__(self, desk: Desk, names: Names, exports: Path) -> None:
        self._desk = desk
        self._names = names
        self._exports = exports
        self._households = Households(desk.queries)
        self._rows: list[HouseholdRow] = []
        self._load: tuple[LoadPart, ...] = ()
        self._ticked: set[tuple[str, str]] = set()
        self._weights: dict[str, Weights] = {}
        self.sharing = Sharing(desk, names)
        self.substituting = Substituting(desk, names)
        self.actions = ActionsPresenter(desk, names, KINDS)
        self.delivery = ""
        self.household = ""
        self.filter = Filter()
        self.layout = next(iter(LAYOUTS))
        self.first_label = 1
        self.last_print = ""
        self.is_substituting = False

    # the delivery

    def deliveries(self) -> list[DeliveryChoice]:
        """Deliveries to choose from, latest first; chooses one when none is chosen, or when the chosen one is gone."""
        found = sharing.choices(self._desk, self._names)
        if self.delivery not in {each.delivery for each in found if not each.is_counting}:
            self.choose(sharing.next_to_pack(self._desk.queries))
        return found

    def choose(self, delivery: str) -> None:
        """Work on this delivery from now on."""
        if delivery != self.delivery:
            self.delivery = delivery
            self.household = ""
            self.is_substituting = False
            self.filter = Filter()
            self._rows = []
            self._load = ()

    def page(self) -> Page:
        """What there is to do with the chosen delivery."""
        found = self._desk.queries.delivery(self.delivery) if self.delivery else None
        if found is None:
            return Page.NOTHING
        return Page.PACK if found.allocated_at else Page.SHARE

    def preview(self) -> SharePreview | Answer:
        """Who would get what by the chosen rule; or, in words, why nothing can be shared out. Looks again each time."""
        self.sharing.look(self.delivery)
        return self.sharing.preview()

    def share_out(self) -> Answer:
        """Record who gets what of the chosen delivery, by the chosen rule."""
        match self._desk.do(AllocateDelivery(self.delivery, self.sharing.rule)):
            case Done(facts=facts):
                return ok(
                    translate("Packing", "Shared out."),
                    translate("Packing", "Orders: {count}. Now pack: choose a household and press Enter.").format(
                        count=len(facts)
                    ),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    # the households

    def load(self) -> None:
        """Read the households of the chosen delivery again."""
        page = self.page()
        self._load = () if page is Page.NOTHING else self._desk.load_parts(self.delivery)
        self._rows = self._households.rows(self.delivery, self._load) if page is Page.PACK else []
        self.substituting.load(self.delivery if self._rows else "")
        if self.household not in {row.household for row in self._rows}:
            self.household = ""

    def held(self) -> tuple[str, ...]:
        """What of the chosen delivery is held, by class of goods, and why."""
        return held_parts(self._load)

    @property
    def is_counting_down(self) -> bool:
        """A contact time runs, so what is said of held goods is another thing each minute."""
        return is_counting_down(self._load)

    def look_again(self) -> None:
        """Time has passed: what holds the goods may be another thing. Reads nothing of the households."""
        if self._load:
            self._load = self._desk.load_parts(self.delivery)

    def forget(self) -> None:
        """Reference data was replaced."""
        self._households.forget()

    def households(self) -> list[HouseholdRow]:
        """Those that the filter lets through, in walking order."""
        wanted, words = self.filter, self.filter.text.casefold().split()
        return [
            row
            for row in self._rows
            if (wanted.place is None or row.place == wanted.place)
            and (row.to_pack or not wanted.only_unpacked)
            and all(word in f"{row.address} {row.name}".casefold() for word in words)
        ]

    def buildings(self) -> list[tuple[Building | None, str]]:
        """What the list can be narrowed to: all, or one building, in walking order."""
        places = dict.fromkeys(row.place for row in self._rows)
        several = len({compound for compound, _ in places}) > 1
        everything: tuple[Building | None, str] = (None, translate("Packing", "All buildings"))
        return [everything, *((place, self._households.building_name(place, several)) for place in places)]

    def progress(self) -> str:
        """How far the delivery is."""
        packed = sum(1 for row in self._rows if row.bags and not row.to_pack and not row.held)
        to_pack = sum(1 for row in self._rows if row.to_pack)
        waiting = sum(1 for row in self._rows if row.held)
        if not waiting:
            return translate("Packing", "Households packed: {packed}. To pack: {to_pack}.").format(
                packed=packed, to_pack=to_pack
            )
        return translate(
            "Packing", "Households packed: {packed}. To pack: {to_pack}. Waiting for held goods: {waiting}."
        ).format(packed=packed, to_pack=to_pack, waiting=waiting)

    def row(self) -> HouseholdRow | None:
        """The chosen household."""
        return next((row for row in self._rows if row.household == self.household), None)

    def picks(self) -> list[PickRow]:
        """What goes, or went, into the chosen household's bags."""
        if not self.household:
            return []
        picks = self._households.picks(self.delivery, self.household, self._load)
        return [
            replace(pick, weighed=self._scale.of(self.household, pick)) if pick.is_by_weight else pick for pick in picks
        ]

    def notes(self) -> str:
        """What the chosen household asked for."""
        return self._households.notes(self.delivery, self.household) if self.household else ""

    def weigh(self, pick: PickRow, text: str) -> Said:
        """What the scale said of an item of the chosen household."""
        return self._scale.keep(self.household, pick, text)

    def is_ticked(self, pick: PickRow) -> bool:
        """It was scanned for this household, or lies in a bag already."""
        return bool(pick.packed_in) or (self.household, pick.sku) in self._ticked

    def next_to_pack(self, after: str) -> str:
        """The next household of the list that is to pack, round to its beginning; empty when there is none."""
        shown = self.households()
        place = next((index for index, row in enumerate(shown) if row.household == after), -1)
        rest = shown[place + 1 :] + shown[: max(place, 0)]
        return next((row.household for row in rest if row.to_pack and row.household != after), "")

    def pack(self) -> Answer:
        """The chosen household's bags are packed."""
        if not self.household:
            return self._nobody()
        weighed = self._scale.to_record(self.household, self.picks())
        match self._desk.do(PackBags(self.delivery, (self.household,), weighed)):
            case Done(facts=facts):
                self._scale.forget([self.household])
                self._ticked = {each for each in self._ticked if each[0] != self.household}
                return ok(
                    self._names.address(self.household),
                    sentences(
                        translate("Packing", "Packed. Bags: {count}.").format(count=len(facts)), self._still_waiting()
                    ),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def bulk_of_building(self) -> Bulk:
        """Everybody to pack in the building of the chosen household."""
        row = self.row()
        if row is None:
            return Bulk((), translate("Packing", "Pack its building"))
        found = tuple(each.household for each in self._rows if each.place == row.place and each.to_pack)
        words = translate("Packing", "Pack building {building} ({count})")
        return self._bulk(found, words.format(building=row.place[1] or "–", count=len(found)))

    def bulk_of_shown(self) -> Bulk:
        """Everybody to pack that the filter lets through."""
        found = tuple(row.household for row in self.households() if row.to_pack)
        return self._bulk(found, translate("Packing", "Pack all shown ({count})").format(count=len(found)))

    def pack_all(self, delivery: str, bulk: Bulk) -> Outcome:
        """Pack them in one action, to be taken back as one. For a worker's thread; `packed_all` has the words."""
        desk = self._desk.another()
        try:
            return desk.do(PackBags(delivery, bulk.households, bulk.weighed))
        finally:
            desk.close()

    def packed_all(self, outcome: Outcome) -> Answer:
        match outcome:
            case Done(facts=facts):
                for fact in facts:
                    if isinstance(fact, BagPacked) and fact.delivery in self._weights:
                        self._weights[fact.delivery].forget([fact.household])
                return ok(
                    translate("Packing", "Packed. Bags: {count}.").format(count=len(facts)),
                    translate("Packing", "Now print their labels. Ctrl+Z takes all of them back."),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def scanned(self, code: str) -> Answer:
        """Goods are ticked on the chosen household's list; a bag's label shows its household. Nothing is recorded."""
        match tokens.decode(code):
            case tokens.BagToken(checkpoint=checkpoint, bag=bag) if checkpoint == self._desk.checkpoint:
                return self._show_bag(bag)
            case tokens.ForeignCode():
                text = code.strip()
                products = self._desk.queries.reference.products()
                sku = text if text in products else text.upper()
                return self._tick(sku) if sku in products else wrong_scan(code, self._desk.checkpoint)
            case _:
                return wrong_scan(code, self._desk.checkpoint)

    # the labels

    def layouts(self) -> list[tuple[str, str]]:
        """Papers to print on: key and name."""
        return [(key, title(layout)) for key, layout in LAYOUTS.items()]

    def labels_on_page(self) -> int:
        return LAYOUTS[self.layout].cells

    def labels_waiting(self) -> int:
        """Packed bags of the chosen delivery that have no label yet."""
        return self._desk.queries.bag_counts(self.delivery).unlabelled if self.delivery else 0

    def bag_labels(self) -> list[BagLabel]:
        """The chosen household's bags whose label may be printed again."""
        return self._households.bag_labels(self.delivery, self.household) if self.household else []

    def print_order(self, bags: tuple[str, ...] = ()) -> PrintOrder:
        """The labels of these bags again; of none named, all that wait."""
        return PrintOrder(self.delivery, self.layout, min(self.first_label, self.labels_on_page()), bags)

    def print(self, order: PrintOrder, progress: Progress) -> Printed:
        """Write and record. For a worker's thread; `printed` has to follow on the window's."""
        desk = self._desk.another()
        try:
            return print_labels(desk, order, self._exports, progress)
        finally:
            desk.close()

    def printed(self, printed: Printed) -> Answer:
        """Remember what was printed. The next sheet is a fresh one."""
        self.last_print = f"{printed.answer.headline} {printed.answer.detail}".strip()
        if printed.path is not None:
            self.first_label = 1
        return printed.answer

    def _still_waiting(self) -> str:
        """What the chosen household still waits for."""
        load = self._desk.load_parts(self.delivery)
        goods = self._desk.queries.goods(self.delivery, self.household)
        return still_waiting(picking.picks({self.household: goods}, load)[self.household], load, self._names)

    @property
    def _scale(self) -> Weights:
        """What was weighed of the chosen delivery and is not packed yet."""
        return self._weights.setdefault(self.delivery, Weights(self._names))

    def _bulk(self, households: tuple[str, ...], words: str) -> Bulk:
        weighed = [
            each
            for household in self._scale.households().intersection(households)
            for each in self._scale.to_record(household, self._households.picks(self.delivery, household, self._load))
        ]
        return Bulk(households, words, tuple(weighed))

    def _tick(self, sku: str) -> Answer:
        row = self.row()
        item = self._names.product(sku)
        if row is None:
            return self._nobody()
        picks = [pick for pick in self.picks() if pick.is_to_fetch]
        own = [pick for pick in picks if pick.sku == sku]
        if not own:
            return self._not_on_list(row, item, bool(picks))
        seen = (self.household, sku) in self._ticked
        self._ticked.add((self.household, sku))
        done = sum(1 for pick in picks if self.is_ticked(pick))
        amounts = " · ".join(pick.amount for pick in own)
        count = translate("Packing", "For {address}. Ticked: {done} of {all}.").format(
            address=row.address, done=done, all=len(picks)
        )
        if seen:
            return notice(translate("Packing", "{item} is ticked already.").format(item=item), count)
        if done == len(picks):
            return ok(
                translate("Packing", "All there for {address}.").format(address=row.address),
                translate("Packing", "{count} Press Enter: packed.").format(count=count),
            )
        return ok(f"{item} {amounts}", count)

    def _not_on_list(self, row: HouseholdRow, item: str, has_picks: bool) -> Answer:
        headline = translate("Packing", "{item} is not for {address}.").format(item=item, address=row.address)
        if has_picks:
            return refused(headline, translate("Packing", "Put it back. Nothing was ticked; the list is on the right."))
        return refused(
            headline, translate("Packing", "This household is packed, or nothing came for it. Choose another.")
        )

    def _show_bag(self, bag: str) -> Answer:
        found = self._desk.queries.bag(bag)
        if found is None:
            return refused(
                translate("Packing", "No such bag is recorded here."),
                translate("Packing", "Its packing was taken back, or it is of another laptop. Nothing was changed."),
            )
        if found.delivery != self.delivery:
            return refused(
                translate("Packing", "{bag} is of another delivery.").format(bag=self._names.bag(bag)),
                translate("Packing", "Choose {delivery} above to see it. Nothing was changed.").format(
                    delivery=self._names.delivery(found.delivery)
                ),
            )
        self.household = found.household
        self.filter = Filter()
        return notice(
            self._names.bag(bag),
            translate(
                "Packing", "Labels printed: {copies}. Nothing was changed. To hand it over, go to Delivery."
            ).format(copies=found.label_copies),
        )

    def _nobody(self) -> Answer:
        return Answer(
            Kind.REFUSED,
            translate("Packing", "Which household?"),
            translate("Packing", "Nothing was changed. Choose a household in the list first."),
        )
