"""Names of things from the desk's data, for the texts. Knows queries, no screen."""

from __future__ import annotations

from checkpoint_app.db.queries import Queries
from checkpoint_app.words import translate


class DeskNames:
    """`texts.Names` from the database. Raises KnownError only when the database cannot be read at all."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    def merchant(self, merchant: str) -> str:
        return self._queries.reference.merchant_name(merchant)

    def product(self, sku: str) -> str:
        return self._queries.reference.product_name(sku)

    def address(self, household: str) -> str:
        return self._queries.reference.address(household)

    def volunteer(self, volunteer: str) -> str:
        return self._queries.reference.volunteer_name(volunteer)

    def checkpoint(self, checkpoint: str) -> str:
        return self._queries.reference.checkpoint_name(checkpoint)

    def order(self, order: str) -> str:
        found = self._queries.order(order)
        return found.number if found else order

    def delivery(self, delivery: str) -> str:
        found = self._queries.delivery(delivery)
        return f"{self.merchant(found.merchant)} {found.plate}" if found else delivery

    def bag(self, bag: str) -> str:
        found = self._queries.bag(bag)
        if found is None:
            return bag
        return translate("Facts", "{address}, bag {number} of {of}").format(
            address=self.address(found.household), number=found.number, of=found.of
        )

    def purchase_list(self, purchase_list: str) -> str:
        found = self._queries.purchasing.purchase_list(purchase_list)
        return found.number if found else purchase_list

    def zone(self, zone: str) -> str:
        found = self._queries.store.zone(zone)
        return found.name if found else zone
