"""The lines of a trace as lists show them: lots, bags, and the steps of a bag's way. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.db.trace_rows import ForwardTrace, TracedBag, TracedLot
from checkpoint_app.domain import quantities
from checkpoint_app.domain.facts import RecalledLot
from checkpoint_app.domain.state import Bag, BagState, Lot
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, local_date_time
from checkpoint_app.ui.texts.goods_words import lot_words
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class LotLine:
    """A lot with its delivery, in words: `name` short, that its batch is seen whole. `came` and `left` carry their unit."""

    key: RecalledLot
    name: str
    origin: str
    came: str
    left: str
    state: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class BagLine:
    """A bag, and how much of the traced lot is in it (empty where a whole household is looked at)."""

    bag: str
    sku: str
    batch: str
    place: int
    address: str
    what: str
    quantity: str
    state: str
    mark: Mark
    at: str
    when: str
    who: str


def lot_line(traced: TracedLot, names: Names) -> LotLine:
    lot, delivery = traced.lot, traced.delivery
    parts = [f"{names.merchant(delivery.merchant)} {delivery.plate}", local_date_time(delivery.arrived_at)]
    if traced.zone_name:
        parts.append(traced.zone_name)
    state, mark = lot_state(lot)
    return LotLine(
        RecalledLot(lot.delivery, lot.sku, lot.batch),
        f"{names.product(lot.sku)} {lot.batch}".rstrip(),
        " · ".join(parts),
        amount(lot.good, lot.unit),
        amount(lot.left, lot.unit),
        state,
        mark,
    )


def amount(value: Decimal, unit: str) -> str:
    """A quantity with its unit."""
    return f"{quantities.text(value)} {unit}".rstrip()


def lot_state(lot: Lot) -> tuple[str, Mark]:
    """Whether a lot may leave, in a word."""
    if lot.recall:
        return translate("Trace", "Recalled"), Mark.HELD
    if not lot.good:
        return translate("Trace", "Not taken"), Mark.VOID
    if not lot.released_at:
        return translate("Trace", "Held"), Mark.HELD
    return translate("Trace", "Released"), Mark.OK


def bag_line(place: int, traced: TracedBag, names: Names, *, is_held: bool = False) -> BagLine:
    """`is_held`: its goods are under an open recall, so that one that waits may not leave."""
    at, who = _last(traced)
    state, mark = bag_state(traced.state)
    if is_held and traced.state is BagState.WAITING:
        state, mark = translate("Trace", "Held here"), Mark.HELD
    return BagLine(
        traced.bag,
        traced.sku,
        traced.batch,
        place,
        names.address(traced.household),
        _what(traced.number, traced.of, lot_words(traced.sku, traced.batch, names)),
        amount(traced.quantity, traced.unit),
        state,
        mark,
        at,
        local_date_time(at),
        names.volunteer(who),
    )


def whole_bag_line(place: int, bag: Bag, names: Names) -> BagLine:
    at, who = _last(bag)
    state, mark = bag_state(bag.state)
    return BagLine(
        bag.bag,
        "",
        "",
        place,
        names.address(bag.household),
        _what(bag.number, bag.of, names.merchant(bag.merchant)),
        "",
        state,
        mark,
        at,
        local_date_time(at),
        names.volunteer(who),
    )


def bag_state(state: BagState) -> tuple[str, Mark]:
    match state:
        case BagState.WAITING:
            return translate("Trace", "Waits here"), Mark.WAITING
        case BagState.HANDED_OVER:
            return translate("Trace", "Handed over"), Mark.OK
        case BagState.RETURNED:
            return translate("Trace", "Returned"), Mark.VOID
        case BagState.CONFLICT:
            return translate("Trace", "In conflict"), Mark.WRONG


def summary(trace: ForwardTrace) -> str:
    """How far the goods have gone, in a line."""
    states = {bag.bag: bag.state for bag in trace.bags}
    counts = {state: sum(1 for each in states.values() if each is state) for state in BagState}
    return translate(
        "Trace",
        "Bags: {bags}, households: {households}. Handed over: {handed}, waiting: {waiting}, returned: {returned}.",
    ).format(
        bags=len(states),
        households=len(trace.households),
        handed=counts[BagState.HANDED_OVER] + counts[BagState.CONFLICT],
        waiting=counts[BagState.WAITING],
        returned=counts[BagState.RETURNED],
    )


def here(trace: ForwardTrace, names: Names) -> str:
    """What of the goods lies here unpacked, and what was withdrawn; empty where there is nothing of either."""
    lying = [
        translate("Trace", "{quantity} {item}").format(
            quantity=amount(each.lot.left, each.lot.unit), item=lot_words(each.lot.sku, each.lot.batch, names)
        )
        for each in trace.lots
        if each.lot.left > 0
    ]
    withdrawn = [
        translate("Trace", "{quantity} {item}").format(
            quantity=amount(each.quantity, each.unit), item=lot_words(each.sku, each.batch, names)
        )
        for each in trace.withdrawals
    ]
    said = []
    if lying:
        said.append(translate("Trace", "Unpacked here: {goods}.").format(goods=_some(lying)))
    if withdrawn:
        said.append(translate("Trace", "Withdrawn: {goods}.").format(goods=_some(withdrawn)))
    return " ".join(said)


def _some(names: list[str], most: int = 4) -> str:
    shown = names[:most]
    if len(names) > most:
        shown.append(translate("Trace", "and {count} more").format(count=len(names) - most))
    return translate("Trace", ", ").join(shown)


def _what(number: int, of: int, goods: str) -> str:
    return translate("Trace", "Bag {number} of {of} · {goods}").format(number=number, of=of, goods=goods)


def _last(bag: Bag | TracedBag) -> tuple[str, str]:
    """When and by whom the last thing was done with a bag; packing names nobody."""
    if bag.state is BagState.RETURNED:
        return bag.returned_at, bag.returned_by
    if bag.handed_at:
        return bag.handed_at, bag.handed_by
    return bag.packed_at, ""
