"""What one bag's label says; it does not know how or where it is drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """`code` is the QR's text from domain.tokens.encode, `address` e.g. `32-1-502`, `name` already masked, `number` of `of`
    the bag's place among its household's bags, `copy` 1 for the first print.
    """

    code: str
    bag: str
    address: str
    compound: str
    name: str
    number: int
    of: int
    merchant: str
    cold: bool
    copy: int = 1
