"""What is recorded of the lists in a chat, and which recorded order an entry is. Knows no words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.intake.drafts import content
from checkpoint_app.intake.working import Working, signature

_LATELY_DAYS = 3

OfList = Callable[[str], Iterable[OrderRequest]]
"""The recorded orders that can still be changed, by the beginning of their ids: chat-KEY- for one list, chat- for all."""


class Ledger:
    """Reads each list's record once."""

    def __init__(
        self, known: Callable[[str], OrderRequest | None], of_list: OfList, is_cancelled: Callable[[str], bool]
    ) -> None:
        self._known = known
        self._is_cancelled = is_cancelled
        self._of_list = of_list
        self._lists: dict[str, dict[str, list[OrderRequest]]] = {}
        self._open: dict[str, dict[str, OrderRequest]] = {}
        self._used: set[str] = set()
        self._all: dict[str, list[OrderRequest]] | None = None

    def numbered(self, key: str, number: int | str) -> OrderRequest | None:
        """The recorded order of a list's number, unless that was cancelled."""
        name = f"chat-{key}-{number}"
        self._orders(key)
        if name in self._open[key]:
            return self._open[key][name]
        last = self._last(name)
        return None if last is None or self._is_cancelled(last.order) else last

    def cancelled(self, basis: str, request: OrderRequest) -> bool:
        """Whether just this was recorded of the entry and then cancelled, and nothing of it was recorded since."""
        last = self._last(basis)
        return last is not None and self._is_cancelled(last.order) and same(last, request)

    def _last(self, basis: str) -> OrderRequest | None:
        """What was recorded last under an entry's id: ordered again after it was cancelled, it has a count behind it."""
        found, count, name = None, 1, basis
        while (recorded := self._known(name)) is not None:
            found, count = recorded, count + 1
            name = f"{basis}.{count}"
        return found

    def of_home(self, key: str, household: str) -> OrderRequest | None:
        """The household's last recorded order of the list."""
        orders = self._orders(key).get(household)
        return orders[-1] if orders else None

    def lately(self, household: str, merchant: str, day: date) -> OrderRequest | None:
        """The household's only chat order of the last days, of whatever list; None where there is none, or several."""
        if self._all is None:
            self._all = {}
            for order in self._of_list("chat-"):
                self._all.setdefault(order.household, []).append(order)
        first = (day - timedelta(days=_LATELY_DAYS)).isoformat()
        orders = [o for o in self._all.get(household, ()) if o.merchant == merchant and o.ordered_at >= first]
        return orders[0] if len(orders) == 1 else None

    def use(self, order: OrderRequest) -> bool:
        """Take the recorded order for an entry; False where another entry has it."""
        if order.order in self._used:
            return False
        self._used.add(order.order)
        return True

    def twin(self, order: Working, request: OrderRequest, basis: str, *, copied: bool) -> OrderRequest | None:
        """The recorded order that an entry (its ids begin with `basis`) is: of its number and household, else of its
        household, where the whole list was `copied` or the content is the same."""
        if order.number:
            known = self.numbered(order.key, order.number)
            if known is not None and known.household == request.household:
                return known
        for each in self._orders(order.key).get(request.household, []):
            if each.order not in self._used and (order.number or copied or same(each, request)):
                return each
        last = None if order.number else self._last(basis)
        if last is None or last.order in self._used or self._is_cancelled(last.order) or not same(last, request):
            return None
        return last  # it was delivered already

    def is_copy(self, key: str, orders: Iterable[Working]) -> bool:
        """Whether the text repeats a recorded entry of the list, so that it is a later copy of it."""
        recorded = self._orders(key)
        return any(
            signature(order.lines) == Counter((line.sku, line.quantity) for line in each.lines)
            for order in orders
            if order.key == key and order.household is not None
            for each in recorded.get(order.household.household, ())
        )

    def missing(self, key: str, numbers: list[int]) -> list[OrderRequest]:
        """Recorded entries of a copied list that are in no entry of the text, though the text holds those around them."""
        found = []
        for orders in self._orders(key).values():
            for each in orders:
                if each.order not in self._used and each.number.isdigit():
                    inside = min(numbers) <= int(each.number) <= max(numbers)
                    if inside or min(numbers) == 1:
                        found.append(each)
        return found

    def free_id(self, basis: str) -> str:
        """The id itself, or the first with a count behind it that no order has."""
        found, count = basis, 1
        while found in self._used or self._known(found) is not None:
            count += 1
            found = f"{basis}.{count}"
        self._used.add(found)
        return found

    def _orders(self, key: str) -> dict[str, list[OrderRequest]]:
        found = self._lists.get(key)
        if found is None:
            found = self._lists[key] = {}
            self._open[key] = {}
            for order in self._of_list(f"chat-{key}-"):
                self._open[key][order.order] = order
                found.setdefault(order.household, []).append(order)
        return found


def same(left: OrderRequest, right: OrderRequest) -> bool:
    """Whether two orders have the same content. The list says neither prices nor times: a price declared anew makes no
    other order of it."""
    return content(left, priced=False, timed=False) == content(right, priced=False, timed=False)
