"""When the orders of a chat list were placed, as far as that can be known: a list names no times. Knows no widget."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from checkpoint_app.desk import Desk
from checkpoint_app.domain import times
from checkpoint_app.domain.commands import TakeOrders
from checkpoint_app.intake.drafts import Draft

_CHAT = "chat"


def lists_taken_before(draft: Draft, desk: Desk) -> frozenset[str]:
    """The lists of a draft of which orders are recorded already. Call when it was read: what is taken of it comes later."""
    lists = {_list(each.request.order) for each in draft.orders if each.request.source == _CHAT}
    return frozenset(each for each in lists if desk.queries.sources.any_of_list(each))


def dated(command: TakeOrders, before: Collection[str], now: datetime) -> TakeOrders:
    """What is new in a list that was taken before was added to it since: it counts from now, and may be past the cut-off.

    The other orders of a list keep their place in it, from the midnight of its day on.
    """
    at = times.utc_text(now)
    orders = (
        replace(each, ordered_at=max(each.ordered_at, at)) if _list(each.order) in before else each
        for each in command.orders
    )
    return replace(command, orders=tuple(orders))


def _list(order: str) -> str:
    """`chat-1a2b3c4d-17` → `chat-1a2b3c4d-`: how the ids of all orders of its list begin."""
    return order[: order.rfind("-") + 1] if order.startswith(f"{_CHAT}-") else ""
