"""One bag in words: whose it is, what lies in it, what happened to it. Knows queries, no screen and no command."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.facts import DOOR, BagHandedOver, BagReturned
from checkpoint_app.domain.people import masked_name
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.bags import held_by
from checkpoint_app.domain.state import Bag, BagState, Lot
from checkpoint_app.ui.delivery.waiting import SHORT_CODE, BagLine
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, local_moment, reason_text
from checkpoint_app.ui.texts.goods_words import lot_words
from checkpoint_app.words import sentences, translate


@dataclass(frozen=True, slots=True)
class BagCard:
    """What is shown of the bag that is dealt with. `lots` are the batches that its goods come from, `held` why it may not be
    handed over, `others` the household's other waiting bags; each may be empty."""

    bag: str
    address: str
    number: str
    cold: bool
    whose: str
    goods: str
    lots: str
    held: str
    state: str
    mark: Mark
    history: str
    others: str
    is_waiting: bool


class BagCards:
    """Words about bags. Raises KnownError."""

    def __init__(self, queries: Queries, names: Names) -> None:
        self._queries = queries
        self._names = names

    def title(self, bag: Bag) -> str:
        """`32-1-502 · bag 2/3 · COLD`: what is read from two metres."""
        words = (
            translate("Delivery", "{address} · bag {number}/{of} · COLD")
            if bag.cold
            else translate("Delivery", "{address} · bag {number}/{of}")
        )
        return words.format(address=self._names.address(bag.household), number=bag.number, of=bag.of)

    def way(self, way: str) -> str:
        """How the bag went."""
        if way == DOOR:
            return translate("Delivery", "Carried to the door.")
        return translate("Delivery", "Handed over at the table.")

    def moment(self, at: str, operator: str) -> str:
        """`14:32 by 李建国 (V01)`"""
        name = self._names.volunteer(operator)
        person = operator if name == operator else f"{name} ({operator})"
        return translate("Delivery", "{time} by {person}").format(time=local_moment(at), person=person)

    def what_happened(self, bag: str) -> str:
        """Every hand-over and return of the bag that stands, in order: two of them are a conflict."""
        told: list[str] = []
        for entry in self._queries.facts_about(f"bag:{bag}"):
            if entry.voided:
                continue
            moment = self.moment(entry.at, entry.operator)
            match entry.fact:
                case BagHandedOver(way=way) if way == DOOR:
                    told.append(translate("Delivery", "{moment}: carried to the door.").format(moment=moment))
                case BagHandedOver():
                    told.append(translate("Delivery", "{moment}: handed over at the table.").format(moment=moment))
                case BagReturned():
                    told.append(translate("Delivery", "{moment}: returned to stock.").format(moment=moment))
                case _:
                    pass
        return sentences(*told)

    def others(self, lines: Iterable[BagLine], merchant: str) -> str:
        """`3/3 cold · 1/2 of 友家超市`; `merchant` is the id of the one that needs no saying."""
        own = self._names.merchant(merchant)
        return " · ".join(_other(line, line.merchant != own) for line in lines)

    def card(self, bag: Bag, others: Sequence[BagLine]) -> BagCard:
        lots = self._queries.lots.bags_lots(bag.bag)
        stops = held_by(lots) if bag.state is BagState.WAITING else ()
        state, mark = self._state(bag) if not stops else (translate("Delivery", "Held: do not hand over"), Mark.HELD)
        return BagCard(
            bag=bag.bag,
            address=self._names.address(bag.household),
            number=self._number(bag),
            cold=bag.cold,
            whose=self._whose(bag),
            goods=" · ".join(
                f"{self._names.product(sku)} {quantity_text(quantity)} {unit}"
                for sku, quantity, unit in self._queries.bag_goods(bag.bag)
            ),
            lots=self._lots(lots),
            held=" ".join(dict.fromkeys(reason_text(stop, self._names) for stop in stops)),
            state=state,
            mark=mark,
            history=self._history(bag),
            others=translate("Delivery", "Also waiting: {bags}").format(bags=self.others(others, bag.merchant))
            if others
            else "",
            is_waiting=bag.state is BagState.WAITING,
        )

    def _lots(self, lots: Iterable[Lot]) -> str:
        """Goods that came without a batch need no saying."""
        named = [self._lot(lot) for lot in lots if lot.batch]
        return translate("Delivery", "Lots: {lots}").format(lots=" · ".join(named)) if named else ""

    def _lot(self, lot: Lot) -> str:
        words = lot_words(lot.sku, lot.batch, self._names)
        if not lot.expires_on:
            return words
        return translate("Delivery", "{lot}, best before {day}").format(lot=words, day=lot.expires_on)

    def _number(self, bag: Bag) -> str:
        words = (
            translate("Delivery", "Bag {number} of {of} · COLD · {code}")
            if bag.cold
            else translate("Delivery", "Bag {number} of {of} · {code}")
        )
        return words.format(number=bag.number, of=bag.of, code=bag.bag[-SHORT_CODE:])

    def _state(self, bag: Bag) -> tuple[str, Mark]:
        match bag.state:
            case BagState.WAITING:
                return translate("Delivery", "Waiting"), Mark.WAITING
            case BagState.HANDED_OVER:
                return translate("Delivery", "Handed over"), Mark.OK
            case BagState.RETURNED:
                return translate("Delivery", "Returned to stock"), Mark.VOID
            case BagState.CONFLICT:
                return translate("Delivery", "Two facts contradict each other"), Mark.WRONG

    def _history(self, bag: Bag) -> str:
        if bag.state is not BagState.WAITING:
            return self.what_happened(bag.bag)
        if not bag.failed_attempts:
            return ""
        return translate("Delivery", "Attempts: {count}. The last: {reason}").format(
            count=bag.failed_attempts, reason=bag.last_failure
        )

    def _whose(self, bag: Bag) -> str:
        reference = self._queries.reference
        household = reference.household(bag.household)
        compound = reference.compounds().get(household.compound) if household else None
        parts = (
            masked_name(household.contact) if household else "",
            compound.name if compound else "",
            reference.merchant_name(bag.merchant),
        )
        return " · ".join(part for part in parts if part)


def _other(line: BagLine, with_merchant: bool) -> str:
    place = f"{line.number}/{line.of}"
    words = translate("Delivery", "{bag} cold").format(bag=place) if line.cold else place
    if not with_merchant:
        return words
    return translate("Delivery", "{bag} of {merchant}").format(bag=words, merchant=line.merchant)
