"""What did not come and is still to come: the rest of an order line as an order of its own. Knows no vehicle."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from checkpoint_app.domain.facts import AllocatedLine, Fact, OrderTaken, RestKept
from checkpoint_app.domain.rules.allocation import Share
from checkpoint_app.domain.state import Delivery, Order

# The source of such an order.
REST = "rest"


def keep(shares: Sequence[Share], delivery: Delivery) -> tuple[Fact, ...]:
    """For each line that is short of an item which the merchant brings later: what is kept, and the order that waits for it.

    It stands on no purchase list and waits since just after this vehicle came: the next list takes it up, and where lists are
    not used the next vehicle brings it. What the first order had ordered and lacks stays as it is.
    """
    later = frozenset(delivery.later)
    facts: list[Fact] = []
    for share in shares:
        for line in share.lines:
            if line.short and share.order.lines[line.line].sku in later:
                taken = _order(share.order, line, delivery)
                facts += [RestKept(share.order.order, line.line, line.short, taken.order), taken]
    return tuple(facts)


def rest_id(order: str, line: int) -> str:
    """The same on every laptop that shares the order out."""
    parts = f"{order}\n{line}"
    return f"rest-{hashlib.sha256(parts.encode('utf-8', errors='replace')).hexdigest()[:16]}"


def _order(order: Order, line: AllocatedLine, delivery: Delivery) -> OrderTaken:
    # The words that it was read from go along; where they stood is a place in the other order's text.
    wanted = order.lines[line.line]
    return OrderTaken(
        order=rest_id(order.order, line.line),
        household=order.household,
        merchant=order.merchant,
        checkpoint=order.checkpoint,
        source=REST,
        number=f"{order.number}-r",
        ordered_at=order.ordered_at,
        lines=(replace(wanted, quantity=line.short, trace=replace(wanted.trace, start=0, end=0)),),
        note=order.note,
        needs=order.needs,
        waits_since=delivery.arrived_lamport + 1,
    )
