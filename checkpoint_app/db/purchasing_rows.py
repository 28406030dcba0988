"""The small values that queries about buying answer with."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class HeadToList:
    """An open order that stands on no list. `ordered_at` is UTC; `amount_fen` at the prices in force."""

    merchant: str
    order: str
    ordered_at: str
    lines: int
    amount_fen: int


@dataclass(frozen=True, slots=True)
class PurchaseListRow:
    """A closed list. Of its orders, `withdrawn` were cancelled since; `amount_fen` is what the others come to at the
    prices in force. `twice` of them stand on another list too: two laptops closed one each.

    `delivery` is the vehicle that answers it, empty before; `shared_out`: its goods were given to the orders.
    """

    purchase_list: str
    merchant: str
    number: str
    closed_at: str
    closed_by: str
    cancelled_at: str
    cancel_reason: str
    items: int
    orders: int
    withdrawn: int
    twice: int
    amount_fen: int
    delivery: str
    arrived_at: str
    shared_out: bool


@dataclass(frozen=True, slots=True)
class ListedItem:
    """An item of a list: what the merchant was `told` to bring, and what its orders `need` by now."""

    sku: str
    unit: str
    told: Decimal
    needed: Decimal
