"""How ids become what people call things. Knows no names itself; the desk's queries do."""

from __future__ import annotations

from typing import Protocol


class Names(Protocol):
    """Names of what a text mentions. An id that is not known comes back as it is; nothing raises."""

    def merchant(self, merchant: str) -> str: ...

    def product(self, sku: str) -> str: ...

    def address(self, household: str) -> str: ...

    def volunteer(self, volunteer: str) -> str: ...

    def checkpoint(self, checkpoint: str) -> str: ...

    def order(self, order: str) -> str:
        """The number that the order's source gave it."""
        ...

    def delivery(self, delivery: str) -> str:
        """The merchant and the plate."""
        ...

    def bag(self, bag: str) -> str:
        """The household's address and the bag's number."""
        ...

    def purchase_list(self, purchase_list: str) -> str:
        """The number of the list."""
        ...

    def zone(self, zone: str) -> str: ...


class Ids:
    """Names for where there is no database: every id stands for itself."""

    def merchant(self, merchant: str) -> str:
        return merchant

    def product(self, sku: str) -> str:
        return sku

    def address(self, household: str) -> str:
        return household

    def volunteer(self, volunteer: str) -> str:
        return volunteer

    def checkpoint(self, checkpoint: str) -> str:
        return checkpoint

    def order(self, order: str) -> str:
        return order

    def delivery(self, delivery: str) -> str:
        return delivery

    def bag(self, bag: str) -> str:
        return bag

    def purchase_list(self, purchase_list: str) -> str:
        return purchase_list

    def zone(self, zone: str) -> str:
        return zone


IDS: Names = Ids()
