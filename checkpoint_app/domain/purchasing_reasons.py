"""Why the desk refuses to close a purchase list or to record a quote. Part of outcomes.Reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NothingToList:
    """No open order of the merchant is without a list."""

    merchant: str


@dataclass(frozen=True, slots=True)
class OnlyLateOrders:
    """Every order that could be listed came after the cut-off (local, "16:00"); `late` are how many."""

    merchant: str
    cut_off: str
    late: int


@dataclass(frozen=True, slots=True)
class ListAlreadyCancelled:
    number: str
    at: str


@dataclass(frozen=True, slots=True)
class ListAnswered:
    """A vehicle came for the list: what it brings is counted against it."""

    number: str
    at: str


@dataclass(frozen=True, slots=True)
class NothingToAdd:
    """No order to add was named, and what stands on the list is all that its orders need."""

    number: str


@dataclass(frozen=True, slots=True)
class OrderNotToAdd:
    """The order is not open, stands on a list already, or is another merchant's."""

    order: str


@dataclass(frozen=True, slots=True)
class NothingQuoted:
    """A quote without a single price."""


@dataclass(frozen=True, slots=True)
class BadPrice:
    """Nothing costs so much or so little; yuan and fen may be mixed up. `row` counts from 1; `declared_fen` may be 0."""

    row: int
    sku: str
    price_fen: int
    declared_fen: int


@dataclass(frozen=True, slots=True)
class QuotedItemUnknown:
    row: int
    sku: str


@dataclass(frozen=True, slots=True)
class QuoteUnitDiffers:
    """The price is for another unit than the one that the item is ordered in."""

    row: int
    sku: str
    unit: str
    ordered_in: str


@dataclass(frozen=True, slots=True)
class QuotedTwice:
    """Two rows name a price of one item."""

    row: int
    sku: str
    first_row: int


PurchasingReason = (
    NothingToList
    | OnlyLateOrders
    | ListAlreadyCancelled
    | ListAnswered
    | NothingToAdd
    | OrderNotToAdd
    | NothingQuoted
    | BadPrice
    | QuotedItemUnknown
    | QuoteUnitDiffers
    | QuotedTwice
)
