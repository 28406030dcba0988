"""Who gets what of a delivery that may be short. Pure arithmetic on orders and amounts; knows no price and no roster.

Every rule takes the same two things and gives the same answer in whatever sequence the orders come to it. None gives more
than arrived or more than was ordered, and each gives everything that was ordered where there is enough.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts import AllocatedLine, OrderAllocated
from checkpoint_app.domain.quantities import from_milli, to_milli
from checkpoint_app.domain.state import Order
from checkpoint_app.domain.weights import is_weight

NOTHING = Decimal(0)
# Who is served before others, most urgent first. This order is the program's own and not taken from any published rule:
# the district is to confirm it.
URGENCY = ("medicine", "infant", "mobility", "elderly")

_LineKey = tuple[str, int]
_Given = dict[_LineKey, Decimal]


@dataclass(frozen=True, slots=True)
class Share:
    """What one order gets, line by line as it stands in the order."""

    order: Order
    lines: tuple[AllocatedLine, ...]

    @property
    def is_short(self) -> bool:
        return any(line.short for line in self.lines)


Rule = Callable[[Sequence[Order], Mapping[str, Decimal]], tuple[Share, ...]]


def first_come(orders: Sequence[Order], available: Mapping[str, Decimal]) -> tuple[Share, ...]:
    """Share `available` (by sku) out in order of ordering, whole lines first.

    First every line that can be filled completely is, earliest order first; only then is what is left of an item given
    to the lines that stayed empty, earliest first, in part. (ordered_at, number, order id) says who ordered first.
    """
    queue = _queue(orders)
    return _shares(queue, _whole_lines_first(queue, dict(available)))


def need_first(orders: Sequence[Order], available: Mapping[str, Decimal]) -> tuple[Share, ...]:
    """Orders of households with needs before all others, by URGENCY; who ordered first among those of equal urgency.

    A part for somebody more urgent goes before a whole line for somebody less so.
    """
    queue = _queue(orders)
    left = dict(available)
    given: _Given = {}
    for rank in range(len(URGENCY) + 1):
        given |= _whole_lines_first([order for order in queue if urgency(order.needs) == rank], left)
    return _shares(queue, given)


def proportional(orders: Sequence[Order], available: Mapping[str, Decimal]) -> tuple[Share, ...]:
    """Each line gets that part of what arrived which it has of what was ordered, by the largest remainder.

    Piece goods go in whole units and goods by weight in halves (or finer, where somebody ordered finer). Of equal
    remainders the one goes first that ordered first.
    """
    return _by_item(orders, available, _in_proportion)


def equal(orders: Sequence[Order], available: Mapping[str, Decimal]) -> tuple[Share, ...]:
    """Each household gets the same of an item, up to what it ordered; what some do not need goes to the others.

    In the units of `proportional`. What cannot be divided further goes to those who ordered first.
    """
    return _by_item(orders, available, _level)


RULES: dict[str, Rule] = {
    "first_come": first_come,
    "need_first": need_first,
    "proportional": proportional,
    "equal": equal,
}


def urgency(needs: Iterable[str]) -> int:
    """0 for the most urgent of the needs; len(URGENCY) where there are none that are known."""
    return min((URGENCY.index(need) for need in needs if need in URGENCY), default=len(URGENCY))


def as_facts(shares: Sequence[Share], delivery: str, rule: str) -> tuple[OrderAllocated, ...]:
    """The facts that record the shares."""
    return tuple(OrderAllocated(share.order.order, delivery, share.lines, rule) for share in shares)


@dataclass(frozen=True, slots=True)
class _Claim:
    """One order line that asks for an item, in thousandths of its unit."""

    key: _LineKey
    household: str
    milli: int


_Divide = Callable[[Sequence[_Claim], int, int], dict[_LineKey, int]]


def _queue(orders: Sequence[Order]) -> list[Order]:
    return sorted(orders, key=lambda order: (order.ordered_at, len(order.number), order.number, order.order))


def _whole_lines_first(queue: Sequence[Order], left: dict[str, Decimal]) -> _Given:
    """Takes what it gives out of `left`."""
    given: _Given = {}
    for order in queue:
        for index, line in enumerate(order.lines):
            if line.quantity <= left.get(line.sku, NOTHING):
                given[order.order, index] = line.quantity
                left[line.sku] -= line.quantity
    for order in queue:
        for index, line in enumerate(order.lines):
            if (order.order, index) not in given:
                part = max(NOTHING, min(line.quantity, left.get(line.sku, NOTHING)))
                given[order.order, index] = part
                left[line.sku] = left.get(line.sku, NOTHING) - part
    return given


def _by_item(orders: Sequence[Order], available: Mapping[str, Decimal], divide: _Divide) -> tuple[Share, ...]:
    queue = _queue(orders)
    claims: dict[str, list[_Claim]] = defaultdict(list)
    by_weight: dict[str, bool] = {}
    for order in queue:
        for index, line in enumerate(order.lines):
            claims[line.sku].append(_Claim((order.order, index), order.household, to_milli(line.quantity)))
            by_weight[line.sku] = by_weight.get(line.sku, True) and is_weight(line.unit)
    given: _Given = {}
    for sku, asked in claims.items():
        there = max(0, to_milli(available.get(sku, NOTHING)))
        wanted = sum(claim.milli for claim in asked)
        if wanted <= there:
            parts = {claim.key: claim.milli for claim in asked}
        else:
            parts = divide(asked, there, _step(asked) if by_weight[sku] else 1000)
            if by_weight[sku]:
                _give_the_rest(asked, parts, there - sum(parts.values()))
        given |= {key: from_milli(milli) for key, milli in parts.items()}
    return _shares(queue, given)


def _step(claims: Sequence[_Claim]) -> int:
    """Half a unit, or the finest of 0.1, 0.01 and 0.001 that somebody's order needs."""
    return next(step for step in (500, 100, 10, 1) if all(claim.milli % step == 0 for claim in claims))


def _in_proportion(claims: Sequence[_Claim], there: int, step: int) -> dict[_LineKey, int]:
    wanted = sum(claim.milli for claim in claims)
    parts = {claim.key: there * claim.milli // (wanted * step) * step for claim in claims}
    # sorted() keeps who ordered first in front where remainders are equal. Whole numbers: nothing is rounded.
    by_remainder = sorted(claims, key=lambda claim: parts[claim.key] * wanted - there * claim.milli)
    _hand_out(by_remainder, parts, there - sum(parts.values()), step)
    return parts


def _level(claims: Sequence[_Claim], there: int, step: int) -> dict[_LineKey, int]:
    of_household: dict[str, int] = defaultdict(int)
    for claim in claims:
        of_household[claim.household] += claim.milli
    households = [_Claim((name, 0), name, milli) for name, milli in of_household.items()]
    level = _fair_level([claim.milli for claim in households], there, step)
    parts = {claim.key: min(claim.milli, level) for claim in households}
    _hand_out(households, parts, there - sum(parts.values()), step)
    lines: dict[_LineKey, int] = {}
    for claim in claims:
        lines[claim.key] = min(claim.milli, parts[claim.household, 0])
        parts[claim.household, 0] -= lines[claim.key]
    return lines


def _fair_level(wanted: Sequence[int], there: int, step: int) -> int:
    """The most, in whole steps, that every household can get which wants so much."""
    left = there
    level = 0
    for place, milli in enumerate(sorted(wanted)):
        level = left // ((len(wanted) - place) * step) * step
        if milli > level:
            break
        left -= milli
    return level


def _hand_out(claims: Sequence[_Claim], parts: dict[_LineKey, int], left: int, step: int) -> None:
    """Give what is `left` to those who have room, a step each and in turn, until less than a step is left for anybody."""
    given = True
    while left and given:
        given = False
        for claim in claims:
            more = min(step, claim.milli - parts[claim.key])
            if 0 < more <= left:
                parts[claim.key] += more
                left -= more
                given = True


def _give_the_rest(claims: Sequence[_Claim], parts: dict[_LineKey, int], left: int) -> None:
    """Goods by weight can be cut anywhere: what is less than a step goes to the first that has room. Of piece goods it is no
    whole unit, and stays over."""
    for claim in claims:
        more = min(left, claim.milli - parts[claim.key])
        parts[claim.key] += more
        left -= more


def _shares(queue: Sequence[Order], given: Mapping[_LineKey, Decimal]) -> tuple[Share, ...]:
    return tuple(
        Share(
            order,
            tuple(
                AllocatedLine(index, given[order.order, index], line.quantity - given[order.order, index])
                for index, line in enumerate(order.lines)
            ),
        )
        for order in queue
    )
