"""What is known of buying: the lists that went to merchants, what merchants quoted, and words that a group uses for goods."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts.registry import Fact, kind


@dataclass(frozen=True, slots=True)
class PurchaseListLine:
    sku: str
    quantity: Decimal
    unit: str


@kind("purchase_list.closed", subject=("purchase_list", "purchase_list"))
@dataclass(frozen=True, slots=True)
class PurchaseListClosed(Fact):
    """These orders became one list for a merchant. `number` is short and for people: 20211103-M02-1."""

    purchase_list: str
    checkpoint: str
    merchant: str
    number: str
    orders: tuple[str, ...]
    lines: tuple[PurchaseListLine, ...]


@kind("purchase_list.extended", subject=("purchase_list", "purchase_list"))
@dataclass(frozen=True, slots=True)
class PurchaseListExtended(Fact):
    """Orders that came after the list was closed were added to it, and the merchant was told."""

    purchase_list: str
    orders: tuple[str, ...]
    lines: tuple[PurchaseListLine, ...]


@kind("purchase_list.cancelled", subject=("purchase_list", "purchase_list"))
@dataclass(frozen=True, slots=True)
class PurchaseListCancelled(Fact):
    """Nothing will come of the list, for instance because the merchant's minimum was not reached."""

    purchase_list: str
    reason: str


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """What a merchant asks for one unit of an item, in fen."""

    sku: str
    unit: str
    price_fen: int


@kind("quote.given", subject=("quote", "quote"))
@dataclass(frozen=True, slots=True)
class QuoteGiven(Fact):
    """A merchant named prices. `source` is "file", "text" or "typed"."""

    quote: str
    checkpoint: str
    merchant: str
    source: str
    lines: tuple[QuoteLine, ...]


@kind("alias.learned", subject=("alias", "alias"))
@dataclass(frozen=True, slots=True)
class AliasLearned(Fact):
    """In a chat group `written` means the item `sku`: a person said so. `alias` is made of group and words."""

    alias: str
    group: str
    written: str
    sku: str
