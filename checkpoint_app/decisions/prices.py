"""What goods cost now, and what a delivery has left over. Looks, and decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Protocol

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.rules.substitutes import LeftOver


class Priced(Protocol):
    """A line of goods with the price that stands in its order."""

    @property
    def sku(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def price_fen(self) -> int: ...
    @property
    def priced(self) -> bool: ...


def in_force(queries: Queries, merchant: str) -> Callable[[Priced], int]:
    """Says what one unit of a line is billed at: the price that its source named, else the merchant's latest quote for that
    unit, else the declared price that stands in the line."""
    quoted = queries.purchasing.prices_in_force(merchant)
    products = queries.reference.products()

    def price(line: Priced) -> int:
        product = products.get(line.sku)
        if line.priced or (product is not None and product.unit != line.unit):
            return line.price_fen
        return quoted.get(line.sku, line.price_fen)

    return price


def of_line(queries: Queries, merchant: str, line: OrderLine) -> int:
    """What one unit of the line is billed at."""
    return in_force(queries, merchant)(line)


def left_over(queries: Queries, delivery: str) -> list[LeftOver]:
    """What came good, was not withdrawn, was given to nobody and is offered to nobody, with its price: the quote, else the declared one.

    What was withdrawn is nobody's, and what lies under an open recall is kept back.
    """
    found = queries.delivery(delivery)
    quoted = queries.purchasing.prices_in_force(found.merchant) if found else {}
    products = queries.reference.products()
    taken = queries.changes.spoken_for(delivery)
    withdrawn = queries.lots.withdrawn(delivery)
    for lot in queries.lots.lots(delivery):
        if lot.recall:
            withdrawn[lot.sku] = withdrawn.get(lot.sku, Decimal(0)) + lot.left
    left: list[LeftOver] = []
    for line in queries.delivery_lines(delivery):
        quantity = line.good - taken.get(line.sku, 0) - withdrawn.get(line.sku, 0)
        product = products.get(line.sku)
        if quantity <= 0 or product is None or product.unit != line.unit:
            continue
        price = quoted.get(line.sku, product.declared_price_fen)
        left.append(LeftOver(line.sku, line.unit, quantity, price, product.category, line.instead_of))
    return left
