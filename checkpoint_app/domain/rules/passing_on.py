"""Rules for giving a line of an order, or a part of it, to a neighbour."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import count

from checkpoint_app.domain import quantities
from checkpoint_app.domain.commands import PassLineOn
from checkpoint_app.domain.facts import (
    AllocatedLine,
    Fact,
    LinePassedOn,
    OrderAllocated,
    OrderCancelled,
    OrderTaken,
    PurchaseListExtended,
)
from checkpoint_app.domain.order_reasons import (
    LineInBags,
    MoreThanTheLineHas,
    NoSuchLine,
    OrderWithdrawn,
    PassedToItself,
)
from checkpoint_app.domain.outcomes import BadQuantity, NotFound, Reason, Refused
from checkpoint_app.domain.reference import Household
from checkpoint_app.domain.state import Order, OrderState

# The source of the neighbour's order, and the reason why one is cancelled of which nothing is left.
PASSED_ON = "passed on"


def pass_on(
    command: PassLineOn,
    order: Order,
    neighbour: Household | None,
    *,
    packed: Decimal,
    is_recorded: Callable[[str], bool],
    purchase_list: str,
) -> tuple[Fact, ...] | Refused:
    """The neighbour gets an order of its own with the same merchant. Once goods were shared out, only those can go over.

    `packed` of the line lies in bags; `purchase_list` is the list that the order stands on and whose goods are to come
    (empty for none): the new order joins it, with nothing more for the merchant to bring.
    """
    problem = _problem(command, order, neighbour, packed)
    if problem is not None:
        return Refused(problem)
    assert neighbour is not None
    taken = _neighbours_order(command, order, neighbour, is_recorded)
    facts: list[Fact] = [LinePassedOn(order.order, command.line, command.quantity, taken.order), taken]
    if order.state is OrderState.ALLOCATED:
        line = AllocatedLine(0, command.quantity, Decimal(0))
        facts.append(OrderAllocated(taken.order, order.delivery, (line,), order.rule))
        return tuple(facts)
    others = [line.quantity for number, line in enumerate(order.lines) if number != command.line]
    if command.quantity == order.lines[command.line].quantity and not any(others):
        facts.append(OrderCancelled(order.order, PASSED_ON))
    if purchase_list:
        facts.append(PurchaseListExtended(purchase_list, (taken.order,), ()))
    return tuple(facts)


def left_to_pass_on(order: Order, line: int, packed: Decimal) -> Decimal:
    """How much of a line can still go to a neighbour."""
    if order.state is OrderState.ALLOCATED:
        return max(Decimal(0), order.given[line] - packed)
    return order.lines[line].quantity


def _problem(command: PassLineOn, order: Order, neighbour: Household | None, packed: Decimal) -> Reason | None:
    if order.state is OrderState.CANCELLED:
        return OrderWithdrawn(order.number)
    if not 0 <= command.line < len(order.lines):
        return NoSuchLine(order.number, command.line)
    if neighbour is None:
        return NotFound("household", command.household)
    if neighbour.household == order.household:
        return PassedToItself()
    if not quantities.is_amount(command.quantity):
        return BadQuantity(command.quantity)
    left, unit = left_to_pass_on(order, command.line, packed), order.lines[command.line].unit
    if command.quantity <= left:
        return None
    in_bags = order.state is OrderState.ALLOCATED and command.quantity <= order.given[command.line]
    return LineInBags(left, unit) if in_bags else MoreThanTheLineHas(left, unit)


def _neighbours_order(
    command: PassLineOn, order: Order, neighbour: Household, is_recorded: Callable[[str], bool]
) -> OrderTaken:
    ids = (_order_id(command, nth) for nth in count(1))
    name = next(each for each in ids if not is_recorded(each))
    # The words that it was read from go along; where they stood is a place in the other order's text.
    line = order.lines[command.line]
    return OrderTaken(
        order=name,
        household=neighbour.household,
        merchant=order.merchant,
        checkpoint=order.checkpoint,
        source=PASSED_ON,
        number=f"{order.number}-{name[-3:]}",
        ordered_at=order.ordered_at,
        lines=(replace(line, quantity=command.quantity, trace=replace(line.trace, start=0, end=0)),),
        needs=(neighbour.need,) if neighbour.need else (),
        waits_since=order.taken_lamport,
    )


def _order_id(command: PassLineOn, nth: int) -> str:
    """The same for the same passing-on, wherever it is recorded: the `nth` of this line to this household."""
    parts = f"{command.order}\n{command.line}\n{command.household}\n{nth}"
    return f"passed-{hashlib.sha256(parts.encode('utf-8', errors='replace')).hexdigest()[:16]}"
