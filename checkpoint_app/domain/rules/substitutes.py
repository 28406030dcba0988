"""Rules for goods that take the place of others that did not come. Knows amounts and prices; asks nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from checkpoint_app.domain import money, quantities
from checkpoint_app.domain.commands import AnswerSubstitute, OfferSubstitute
from checkpoint_app.domain.facts import SubstituteAnswered, SubstituteOffered
from checkpoint_app.domain.order_reasons import (
    BadOrderPrice,
    NoSubstituteOffered,
    NoSuchLine,
    NothingShort,
    NotLeftOver,
    SameGoods,
    SubstituteStands,
    SubstituteTooDear,
)
from checkpoint_app.domain.outcomes import BadQuantity, NotFound, Reason, Refused
from checkpoint_app.domain.rules.orders import LARGEST_PRICE_FEN
from checkpoint_app.domain.state import Order, OrderState, Substitute, SubstituteState
from checkpoint_app.domain.weights import is_weight


@dataclass(frozen=True, slots=True)
class LeftOver:
    """So much of an item came good, was given to nobody and is offered to nobody. `price_fen` is the price in force,
    `instead_of` the ordered item in whose place the merchant brought it."""

    sku: str
    unit: str
    quantity: Decimal
    price_fen: int
    category: str
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What stays short of an order line, and the price of one unit of it."""

    sku: str
    unit: str
    quantity: Decimal
    price_fen: int
    category: str

    @property
    def amount_fen(self) -> int:
        """A substitute may cost so much, and no more."""
        return money.times(self.price_fen, self.quantity)


@dataclass(frozen=True, slots=True)
class Candidate:
    """What could be offered. `price_fen` is below the price in force where one unit would else cost too much."""

    sku: str
    unit: str
    quantity: Decimal
    price_fen: int
    same_category: bool
    is_lowered: bool

    @property
    def amount_fen(self) -> int:
        return money.times(self.price_fen, self.quantity)


def offer(
    command: OfferSubstitute,
    order: Order | None,
    current: Substitute | None,
    left: LeftOver | None,
    price_fen: int,
    later: Decimal = Decimal(0),
) -> tuple[SubstituteOffered] | Refused:
    """Ask the household whether it takes another item at or below what it would have paid.

    `current` is the line's last offer, `left` what is left over of the item in the order's delivery (None: it did not
    come), `price_fen` the price in force of one unit of what was ordered. What comes `later` is not short.
    """
    if order is None:
        return Refused(NotFound("order", command.order))
    problem = _line_problem(command, order, current, later) or _offer_problem(command, order, left, price_fen)
    if problem is not None:
        return Refused(problem)
    assert left is not None
    return (
        SubstituteOffered(
            order.order, order.delivery, command.line, command.sku, command.quantity, left.unit, command.price_fen
        ),
    )


def answer(
    command: AnswerSubstitute, order: Order | None, current: Substitute | None
) -> tuple[SubstituteAnswered] | Refused:
    """The household said yes or no to what is offered for the line."""
    if order is None:
        return Refused(NotFound("order", command.order))
    if current is None or current.state is not SubstituteState.OFFERED:
        return Refused(NoSubstituteOffered(order.number))
    return (SubstituteAnswered(command.order, command.line, command.accepted),)


def candidates(wanted: Wanted, left_over: Iterable[LeftOver]) -> tuple[Candidate, ...]:
    """What could be offered for goods that did not come: what the merchant brought in their place first, then those of the
    same category, the nearest in price first.

    Of goods in the same unit no more than is short, of others as much as the same money buys; whole units, or halves of
    goods by weight. Where not even one unit of the same category can be had for the money, one is proposed at the lower
    price; a sack of rice for the price of half a cabbage is not.
    """
    left_over = tuple(left_over)
    meant = {each.sku for each in left_over if each.instead_of == wanted.sku}
    found = [
        candidate
        for each in left_over
        if each.sku != wanted.sku and (candidate := _candidate(wanted, each)) is not None
    ]
    return tuple(
        sorted(
            found,
            key=lambda each: (
                each.sku not in meant,
                not each.same_category,
                each.is_lowered,
                wanted.amount_fen - each.amount_fen,
                each.sku,
            ),
        )
    )


def _candidate(wanted: Wanted, left: LeftOver) -> Candidate | None:
    step = Decimal("0.5") if is_weight(left.unit) else Decimal(1)
    most = min(wanted.quantity, left.quantity) if left.unit == wanted.unit else left.quantity
    affordable = Decimal(wanted.amount_fen) / left.price_fen if left.price_fen else most
    quantity = _floor(min(most, affordable), step)
    # times() rounds half a fen up, which may be one more than the same money.
    while quantity > 0 and money.times(left.price_fen, quantity) > wanted.amount_fen:
        quantity -= step
    price_fen = left.price_fen
    if quantity <= 0:
        quantity = min(step, most)
        if quantity <= 0 or left.category != wanted.category:
            return None
        price_fen = min(price_fen, int(_floor(Decimal(wanted.amount_fen) / quantity, Decimal(1))))
    return Candidate(
        left.sku,
        left.unit,
        quantities.normal(quantity),
        price_fen,
        left.category == wanted.category,
        price_fen < left.price_fen,
    )


def _floor(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).to_integral_value(ROUND_FLOOR) * step


def _line_problem(command: OfferSubstitute, order: Order, current: Substitute | None, later: Decimal) -> Reason | None:
    if not 0 <= command.line < len(order.lines):
        return NoSuchLine(order.number, command.line)
    if order.state is not OrderState.ALLOCATED or order.short[command.line] <= later:
        return NothingShort(order.number)
    if current is not None and current.state is not SubstituteState.DECLINED:
        return SubstituteStands(order.number, current.state is SubstituteState.ACCEPTED)
    return SameGoods(command.sku) if command.sku == order.lines[command.line].sku else None


def _offer_problem(command: OfferSubstitute, order: Order, left: LeftOver | None, price_fen: int) -> Reason | None:
    if not quantities.is_amount(command.quantity):
        return BadQuantity(command.quantity)
    if not 0 <= command.price_fen <= LARGEST_PRICE_FEN:
        return BadOrderPrice(order.number, command.price_fen)
    there = left.quantity if left else Decimal(0)
    if command.quantity > there:
        return NotLeftOver(command.sku, max(Decimal(0), there), left.unit if left else "")
    most = money.times(price_fen, order.short[command.line])
    amount = money.times(command.price_fen, command.quantity)
    return SubstituteTooDear(amount, most) if amount > most else None
