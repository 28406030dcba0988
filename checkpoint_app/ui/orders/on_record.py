"""What is on record of a chat list while it is read and reviewed, asked by whichever thread reads. Knows no widget."""

from __future__ import annotations

from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.state import OrderState


class OnRecord:
    """Answers from one desk at a time: the worker's while it reads, and the window's while answers are read again.

    What was asked is kept: a key must not cost as many reads as the list has entries.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._orders: dict[str, OrderRequest | None] = {}
        self._lists: dict[str, list[OrderRequest]] = {}
        self._cancelled: dict[str, bool] = {}
        self._texts: dict[str, str | None] = {}

    def ask(self, desk: Desk) -> None:
        """Ask this desk from now on."""
        self._desk = desk

    def order(self, order: str) -> OrderRequest | None:
        """What is recorded under an id. Raises KnownError."""
        if order not in self._orders:
            self._orders[order] = self._desk.queries.order_requests([order]).get(order)
        return self._orders[order]

    def is_cancelled(self, order: str) -> bool:
        """Whether what is recorded under an id was cancelled. Raises KnownError."""
        if order not in self._cancelled:
            state = self._desk.queries.sources.states([order]).get(order)
            self._cancelled[order] = state is OrderState.CANCELLED
        return self._cancelled[order]

    def text(self, order: str) -> str | None:
        """What an order was read from, if this laptop knows. Raises KnownError."""
        if order not in self._texts:
            source = self._desk.queries.sources.of_order(order)
            self._texts[order] = source.text if source is not None else None
        return self._texts[order]

    def of_list(self, beginning: str) -> list[OrderRequest]:
        """The orders of a chat list that can still be changed. Raises KnownError."""
        if beginning not in self._lists:
            queries = self._desk.queries
            found = queries.order_requests(queries.sources.open_orders_of_list(beginning))
            self._lists[beginning] = list(found.values())
        return self._lists[beginning]
