"""Rules for taking, amending and cancelling orders, and for words that a group uses for goods."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from checkpoint_app.domain import quantities
from checkpoint_app.domain.commands import Alias, Amendment, CancelOrder, OrderRequest, TakeOrders, Withdrawal
from checkpoint_app.domain.facts import (
    AliasLearned,
    Fact,
    OrderAmended,
    OrderCancelled,
    OrderLine,
    OrderTaken,
)
from checkpoint_app.domain.order_reasons import BadOrderPrice, OrderSharedOut, OrderWithdrawn, OrderWithoutLines
from checkpoint_app.domain.outcomes import (
    BadQuantity,
    NotFound,
    OrderAlreadyAllocated,
    OrderAlreadyCancelled,
    OrderDiffers,
    Reason,
    ReasonMissing,
    Refused,
    UnknownProduct,
)
from checkpoint_app.domain.state import Order, OrderState

# A million yuan. With the largest quantity it is still a sum that SQL adds exactly.
LARGEST_PRICE_FEN = 100_000_000


def take(
    command: TakeOrders,
    checkpoint: str,
    recorded: Mapping[str, Order],
    *,
    earlier: Mapping[str, Collection[OrderRequest]],
    meanings: Mapping[str, str],
    products: Collection[str],
) -> tuple[Fact, ...] | Refused:
    """Facts for what is not recorded yet; one thing that cannot be refuses it all.

    `recorded` are the orders that are there, `earlier` the contents that each of them had when it was taken, where it has
    another by now; `meanings` the learned aliases by id, and `products` the known items.
    """
    changes = _changes(command, recorded)
    if isinstance(changes, Refused):
        return changes
    new = _new_orders(command.orders, checkpoint, recorded, earlier)
    if isinstance(new, Refused):
        return new
    learned = _learned(command.aliases, meanings, products)
    return learned if isinstance(learned, Refused) else (*new, *changes, *learned)


def amend(amendment: Amendment, order: Order | None) -> tuple[OrderAmended, ...] | Refused:
    """The order becomes what the amendment says; nothing where it is that already."""
    if order is None:
        return Refused(NotFound("order", amendment.order))
    problem = _not_open(order) or _amendment_problem(amendment, order)
    if problem is not None:
        return Refused(problem)
    if (amendment.lines, amendment.note, amendment.needs) == (order.lines, order.note, order.needs):
        return ()
    return (OrderAmended(amendment.order, amendment.lines, amendment.reason.strip(), amendment.note, amendment.needs),)


def cancel(command: CancelOrder, order: Order | None) -> tuple[OrderCancelled] | Refused:
    """An order can be withdrawn until a delivery was shared out for it."""
    if order is None:
        return Refused(NotFound("order", command.order))
    match order.state:
        case OrderState.CANCELLED:
            return Refused(OrderAlreadyCancelled())
        case OrderState.ALLOCATED:
            return Refused(OrderAlreadyAllocated())
        case OrderState.OPEN:
            if not command.reason.strip():
                return Refused(ReasonMissing())
            return (OrderCancelled(command.order, command.reason.strip()),)


def request_of(order: Order | OrderTaken) -> OrderRequest:
    """An order in the form in which it was asked for."""
    return OrderRequest(
        order.order,
        order.household,
        order.merchant,
        order.source,
        order.number,
        order.ordered_at,
        order.lines,
        order.note,
        order.needs,
    )


def same_content(one: OrderRequest, other: OrderRequest) -> bool:
    """Whether both ask for the same. Where a line was read, what the roster says of the household, and a price that the
    source did not name are not part of it; nor is the order of the lines."""
    return _comparable(one) == _comparable(other)


def alias_id(group: str, written: str) -> str:
    """The id under which a group's word is learned: the same on every laptop."""
    return hashlib.sha256(f"{group}\n{written}".encode("utf-8", errors="replace")).hexdigest()[:16]


def line_problem(line: OrderLine, number: str) -> Reason | None:
    """Why a line cannot be recorded, if it cannot."""
    if not quantities.is_amount(line.quantity):
        return BadQuantity(line.quantity)
    if not 0 <= line.price_fen <= LARGEST_PRICE_FEN:
        return BadOrderPrice(number, line.price_fen)
    return None


def _new_orders(
    requests: Iterable[OrderRequest],
    checkpoint: str,
    recorded: Mapping[str, Order],
    earlier: Mapping[str, Collection[OrderRequest]],
) -> tuple[OrderTaken, ...] | Refused:
    new: dict[str, OrderRequest] = {}
    for request in requests:
        known = recorded.get(request.order)
        if known is not None:
            contents = (request_of(known), *earlier.get(request.order, ()))
            if not any(same_content(request, each) for each in contents):
                return Refused(OrderDiffers(request.number))
            continue
        if not same_content(new.setdefault(request.order, request), request):
            return Refused(OrderDiffers(request.number))
        problem = _lines_problem(request.lines, request.number)
        if problem is not None:
            return Refused(problem)
    return tuple(_taken(request, checkpoint) for request in new.values())


def _changes(command: TakeOrders, recorded: Mapping[str, Order]) -> tuple[Fact, ...] | Refused:
    facts: list[Fact] = []
    # By order, so that what is named twice is asked of the order as it came to be.
    now = dict(recorded)
    for amendment in command.amendments:
        amended = amend(amendment, now.get(amendment.order))
        if isinstance(amended, Refused):
            return amended
        for fact in amended:
            now[fact.order] = replace(now[fact.order], lines=fact.lines, note=fact.note, needs=fact.needs)
        facts += amended
    for withdrawal in command.withdrawals:
        withdrawn = _withdraw(withdrawal, now.get(withdrawal.order))
        if isinstance(withdrawn, Refused):
            return withdrawn
        for gone in withdrawn:
            now[gone.order] = replace(now[gone.order], state=OrderState.CANCELLED)
        facts += withdrawn
    return tuple(facts)


def _withdraw(withdrawal: Withdrawal, order: Order | None) -> tuple[OrderCancelled, ...] | Refused:
    """A chat chain carries its withdrawn entries on: one that is withdrawn already stays so."""
    if order is None:
        return Refused(NotFound("order", withdrawal.order))
    match order.state:
        case OrderState.CANCELLED:
            return ()
        case OrderState.ALLOCATED:
            return Refused(OrderSharedOut(order.number))
        case OrderState.OPEN:
            return cancel(CancelOrder(withdrawal.order, withdrawal.reason), order)


def _not_open(order: Order) -> Reason | None:
    match order.state:
        case OrderState.OPEN:
            return None
        case OrderState.ALLOCATED:
            return OrderSharedOut(order.number)
        case OrderState.CANCELLED:
            return OrderWithdrawn(order.number)


def _amendment_problem(amendment: Amendment, order: Order) -> Reason | None:
    if not amendment.reason.strip():
        return ReasonMissing()
    return _lines_problem(amendment.lines, order.number)


def _lines_problem(lines: Collection[OrderLine], number: str) -> Reason | None:
    if not lines:
        return OrderWithoutLines(number)
    return next((bad for line in lines if (bad := line_problem(line, number))), None)


def _learned(
    aliases: Iterable[Alias], meanings: Mapping[str, str], products: Collection[str]
) -> tuple[AliasLearned, ...] | Refused:
    facts: list[AliasLearned] = []
    now = dict(meanings)
    for alias in aliases:
        if alias.sku not in products:
            return Refused(UnknownProduct(alias.sku))
        name = alias_id(alias.group, alias.written)
        if now.get(name) != alias.sku:
            now[name] = alias.sku
            facts.append(AliasLearned(name, alias.group, alias.written, alias.sku))
    return tuple(facts)


def _comparable(request: OrderRequest) -> tuple[object, ...]:
    lines = Counter(line if line.priced else replace(line, price_fen=0) for line in request.lines)
    return (
        request.household,
        request.merchant,
        request.source,
        request.number,
        request.ordered_at,
        request.note,
        frozenset(lines.items()),
    )


def _taken(request: OrderRequest, checkpoint: str) -> OrderTaken:
    return OrderTaken(
        order=request.order,
        household=request.household,
        merchant=request.merchant,
        checkpoint=checkpoint,
        source=request.source,
        number=request.number,
        ordered_at=request.ordered_at,
        lines=request.lines,
        note=request.note,
        needs=request.needs,
    )
