"""Delivery: a scanned label hands its bag over, and what is still waiting is known. Knows the desk, no widget."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkpoint_app.desk import Desk
from checkpoint_app.domain import tokens
from checkpoint_app.domain.commands import FailHandOver, HandOverBag, Overriding, ReturnBag
from checkpoint_app.domain.facts import BagHandedOver
from checkpoint_app.domain.goods_reasons import LotHeld, LotRecalled, NotASupervisor
from checkpoint_app.domain.outcomes import (
    AlreadyHandedOver,
    AlreadyReturned,
    BagUnknownHere,
    Done,
    Reason,
    ReasonMissing,
    Refused,
)
from checkpoint_app.domain.rules.bags import held_by
from checkpoint_app.domain.state import Bag, BagState
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused, wrong_scan
from checkpoint_app.ui.delivery.bag_card import BagCard, BagCards
from checkpoint_app.ui.delivery.waiting import SHORT_CODE, BagLine, Building, WaitingBags
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.overriding import OverrideAsked, asked
from checkpoint_app.ui.texts import Names, reason_text
from checkpoint_app.words import sentences, translate

KINDS = frozenset({"bag.handed_over", "bag.hand_over_failed", "bag.returned"})
_SHORT = re.compile(rf"[{tokens.ALPHABET}]{{{SHORT_CODE}}}\Z")
_CONFLICTS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class BuildingLine:
    """A building in the list; `place` None stands for all of them."""

    place: Building | None
    name: str
    waiting: int


@dataclass(frozen=True, slots=True)
class Balance:
    """Where all bags are, as an equation that comes out or does not."""

    words: str
    mark: Mark


class DeliveryPresenter:
    """Keeps which building or search is looked at, which bag is dealt with, and the reason that was typed."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self._cards = BagCards(desk.queries, names)
        self._waiting = WaitingBags(desk.queries)
        self._current = ""
        self._stops: tuple[Reason, ...] = ()
        self._recalled: frozenset[str] = frozenset()
        self.complaint = ""
        """What was wrong with a supervisor's answer, in words."""
        self.actions = ActionsPresenter(desk, names, KINDS)
        self.place: Building | None = None
        self.search = ""
        self.reason = ""

    @property
    def current(self) -> str:
        """The bag that was scanned or chosen last; empty before the first."""
        return self._current

    def choose(self, bag: str) -> None:
        """Deal with this bag from now on; a reason that was typed for another is dropped."""
        if bag != self._current:
            self._current = bag
            self.reason = ""
            self._stops = ()

    def scanned(self, code: str) -> Answer:
        """A code was scanned, or typed by hand: a label hands its bag over; anything else changes nothing."""
        if isinstance(tokens.decode(code), tokens.ForeignCode):
            return self._foreign(code.strip())
        match self._desk.do(HandOverBag(code)):
            case Done():
                return self._handed_over(self._bag_of(code))
            case Refused(reason=reason):
                return self._refused(code, reason)

    def hand_over(self) -> Answer:
        """Give the current bag away without a scan, where the label cannot be read."""
        if not self._current:
            return self._nothing_chosen()
        return self.scanned(tokens.encode(self._desk.checkpoint, self._current))

    def asked(self) -> OverrideAsked | None:
        """What a supervisor may let pass: the current bag, which was to be handed over and is held. None where nothing is."""
        return asked(self._desk, self._stops, self._names) if self._stops else None

    def let_pass(self, overriding: Overriding) -> Answer:
        """Hand the current bag over although it is held, on a supervisor's word."""
        code = tokens.encode(self._desk.checkpoint, self._current)
        stops, self._stops = self._stops, ()
        match self._desk.do(HandOverBag(code, overriding)):
            case Done(facts=(BagHandedOver(override=override),)) if override.supervisor:
                answer = self._handed_over(self._current)
                on_record = translate("Delivery", "It was held; the supervisor's word is on record.")
                return notice(answer.headline, sentences(answer.detail, on_record))
            case Done():
                return self._handed_over(self._current)
            case Refused(reason=NotASupervisor() | ReasonMissing() as reason):
                self._stops, self.complaint = stops, reason_text(reason, self._names)
                return refusal(reason, self._names)
            case Refused(reason=reason):
                return self._refused(code, reason)

    def leave_held(self) -> None:
        """Nobody lets it pass."""
        self._stops = ()

    def fail(self, reason: str) -> Answer:
        """The current bag could not be handed over, for `reason`; it waits on."""
        if not self._current:
            return self._nothing_chosen()
        match self._desk.do(FailHandOver(self._current, reason)):
            case Done():
                bag = self._found(self._current)
                self.reason = ""
                return ok(
                    translate("Delivery", "Not handed over: {bag}").format(bag=self._cards.title(bag)),
                    translate(
                        "Delivery", "Not handed over: {reason}. The bag waits on. Attempts so far: {count}."
                    ).format(reason=bag.last_failure, count=bag.failed_attempts),
                )
            case Refused(reason=why):
                return self._gone(self._current, why)

    def return_to_stock(self, reason: str) -> Answer:
        """The current bag goes back to stock, for `reason`."""
        if not self._current:
            return self._nothing_chosen()
        match self._desk.do(ReturnBag(self._current, reason)):
            case Done():
                self.reason = ""
                return ok(
                    translate("Delivery", "Returned to stock: {bag}").format(
                        bag=self._cards.title(self._found(self._current))
                    ),
                    translate(
                        "Delivery", "Returned to stock: {reason}. It is no longer for this household; put it aside."
                    ).format(reason=reason.strip()),
                )
            case Refused(reason=why):
                return self._gone(self._current, why)

    def forget(self) -> None:
        """Reference data was replaced."""
        self._waiting.forget()

    def revision(self) -> int:
        """Bring the lists to where the data stand. Another number when a waiting bag came, went or changed since."""
        self._waiting.catch_up()
        return self._waiting.revision

    def look_for_recalls(self) -> bool:
        """Read which waiting bags are recalled. Whether they are others than before."""
        before, self._recalled = self._recalled, self._desk.queries.lots.recalled_bags()
        return before != self._recalled

    def is_recalled(self, bag: str) -> bool:
        """Whether a waiting bag holds recalled goods, as far as `look_for_recalls` saw."""
        return bag in self._recalled

    def buildings(self) -> list[BuildingLine]:
        """All buildings together, then each in walking order."""
        everything = BuildingLine(None, translate("Delivery", "All buildings"), len(self._waiting))
        found = self._waiting.buildings()
        several = len({compound for (compound, _), _ in found}) > 1
        return [everything, *(BuildingLine(place, self._building(place, several), count) for place, count in found)]

    def bags(self) -> list[BagLine]:
        """The waiting bags that are looked at: of the search if there is one, else of the building."""
        if self.search.strip():
            return self._waiting.find(self.search)
        return self._waiting.all() if self.place is None else self._waiting.of_building(self.place)

    def card(self) -> BagCard | None:
        """The current bag as it stands now."""
        bag = self._desk.queries.bag(self._current) if self._current else None
        return None if bag is None else self._cards.card(bag, self._others(bag))

    def balance(self) -> Balance:
        """Packed = handed over + waiting + returned, at this checkpoint."""
        counts = self._desk.queries.bag_counts()
        words = translate(
            "Delivery", "Packed {packed} = handed over {handed} + waiting {waiting} + returned {returned}"
        ).format(packed=counts.packed, handed=counts.handed_over, waiting=counts.waiting, returned=counts.returned)
        holds = counts.packed == counts.handed_over + counts.waiting + counts.returned
        return Balance(words, Mark.OK if holds else Mark.WRONG)

    def conflicts(self) -> list[str]:
        """Bags about which two facts contradict each other, both told."""
        rows = self._desk.queries.bags(state=BagState.CONFLICT, limit=_CONFLICTS_SHOWN)
        return [
            translate("Delivery", "{bag}: {facts}").format(
                bag=self._cards.title(self._found(row.bag)), facts=self._cards.what_happened(row.bag)
            )
            for row in rows
        ]

    def _handed_over(self, name: str) -> Answer:
        self.choose(name)
        bag = self._found(name)
        return ok(self._cards.title(bag), sentences(self._cards.way(bag.way), self._rest(bag)))

    def _refused(self, code: str, reason: Reason) -> Answer:
        match reason:
            case LotHeld() | LotRecalled():
                return self._held(self._bag_of(code))
            case AlreadyHandedOver() | AlreadyReturned():
                self.choose(self._bag_of(code))
                return self._gone(self._current, reason)
            case BagUnknownHere(bag=name):
                answer = refusal(reason, self._names)
                return refused(f"{answer.headline} {name[-SHORT_CODE:]}", answer.detail)
            case _:
                return refusal(reason, self._names)

    def _held(self, name: str) -> Answer:
        """A stop that is read from two metres, with every reason, and what to do."""
        self.choose(name)
        bag = self._found(name)
        self._stops = held_by(self._desk.queries.lots.bags_lots(name))
        why = dict.fromkeys(reason_text(stop, self._names) for stop in self._stops)
        return refused(
            translate("Delivery", "STOP. Held: {bag}").format(bag=self._cards.title(bag)),
            sentences(*why, translate("Delivery", "Nothing was recorded. Keep the bag here, or ask a supervisor.")),
        )

    def _gone(self, name: str, reason: Reason) -> Answer:
        """Why nothing can be done with a bag any more: when it went, by whom, and what else waits."""
        bag = self._desk.queries.bag(name)
        if bag is None:
            return refusal(reason, self._names)
        title, rest = self._cards.title(bag), self._rest(bag)
        if bag.state is BagState.CONFLICT:
            return refused(
                translate("Delivery", "Two facts about {bag}.").format(bag=title),
                translate("Delivery", "{facts} Nothing was changed. Ask both before anything is sent. {rest}").format(
                    facts=self._cards.what_happened(name), rest=rest
                ),
            )
        match reason:
            case AlreadyHandedOver(at=at, operator=operator):
                return refused(
                    translate("Delivery", "Handed over already: {bag}").format(bag=title),
                    translate("Delivery", "At {moment}. {way} Nothing was changed. {rest}").format(
                        moment=self._cards.moment(at, operator), way=self._cards.way(bag.way), rest=rest
                    ),
                )
            case AlreadyReturned(at=at, operator=operator):
                return refused(
                    translate("Delivery", "Returned to stock: {bag}").format(bag=title),
                    translate("Delivery", "At {moment}. Do not give it out. Nothing was changed. {rest}").format(
                        moment=self._cards.moment(at, operator), rest=rest
                    ),
                )
            case _:
                return refusal(reason, self._names)

    def _foreign(self, scanned: str) -> Answer:
        code = scanned.upper()
        product = self._desk.queries.reference.products().get(code)
        if product is not None:
            return refused(
                translate("Delivery", "{product}: goods, not a bag label.").format(product=product.name),
                translate("Delivery", "Nothing was changed. Scan the label on the bag."),
            )
        if not _SHORT.match(code):
            return wrong_scan(scanned, self._desk.checkpoint)
        self._waiting.catch_up()
        found = self._waiting.with_short_code(code)
        if len(found) != 1:
            return self._not_one(code, len(found))
        self.choose(found[0].bag)
        return notice(
            self._cards.title(self._found(self._current)),
            translate("Delivery", "Waiting. Nothing was recorded yet: press “Hand over”, or scan its label."),
        )

    def _not_one(self, code: str, count: int) -> Answer:
        if count:
            self.search = code
            return refused(
                translate("Delivery", "Several bags end with {code}.").format(code=code),
                translate("Delivery", "Bags: {count}. Nothing was changed. Choose one in the list.").format(
                    count=count
                ),
            )
        return refused(
            translate("Delivery", "No waiting bag ends with {code}.").format(code=code),
            translate(
                "Delivery",
                "Nothing was changed. It may be handed over already, or be of another checkpoint: scan its label.",
            ),
        )

    def _rest(self, bag: Bag) -> str:
        others = self._others(bag)
        if not others:
            return translate("Delivery", "No more bags wait for this household.")
        return translate("Delivery", "More bags waiting: {count} ({bags}).").format(
            count=len(others), bags=self._cards.others(others, bag.merchant)
        )

    def _others(self, bag: Bag) -> list[BagLine]:
        self._waiting.catch_up()
        return [line for line in self._waiting.of_household(bag.household) if line.bag != bag.bag]

    def _nothing_chosen(self) -> Answer:
        return refused(
            translate("Delivery", "Which bag?"),
            translate("Delivery", "Nothing was recorded. Scan its label, or choose it in the list, then press again."),
        )

    def _building(self, place: Building, several: bool) -> str:
        compound, building = place
        if not building:
            return translate("Delivery", "Address not known")
        if not several:
            return translate("Delivery", "Building {building}").format(building=building)
        found = self._desk.queries.reference.compounds().get(compound)
        return translate("Delivery", "{compound}, building {building}").format(
            compound=found.name if found else compound, building=building
        )

    def _bag_of(self, code: str) -> str:
        token = tokens.decode(code)
        return token.bag if isinstance(token, tokens.BagToken) else ""

    def _found(self, name: str) -> Bag:
        """A bag that was just recorded or read, so it is there."""
        bag = self._desk.queries.bag(name)
        assert bag is not None
        return bag
