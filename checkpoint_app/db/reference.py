"""Reference data: replaced whole by what the office sends, read by key. Beside the texts of chat orders (order_sources)
the only place where names and phones lie."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, TypeVar

from checkpoint_app.db.database import Database
from checkpoint_app.db.errors import known_errors
from checkpoint_app.domain import reference
from checkpoint_app.domain.reference import District

T = TypeVar("T")

# Children first, so that no row is ever without its parent.
_TABLES: tuple[tuple[str, str, type[Any]], ...] = (
    ("ref_volunteer", "volunteers", reference.Volunteer),
    ("ref_household", "households", reference.Household),
    ("ref_building", "buildings", reference.Building),
    ("ref_compound", "compounds", reference.Compound),
    ("ref_checkpoint", "checkpoints", reference.Checkpoint),
    ("ref_barcode", "barcodes", reference.Barcode),
    ("ref_pass", "passes", reference.Pass),
    ("ref_offer", "offers", reference.Offer),
    ("ref_product", "products", reference.Product),
    ("ref_merchant", "merchants", reference.Merchant),
)


def replace(database: Database, district: District) -> None:
    """Put `district` in the place of all reference data, in one transaction. Raises KnownError."""
    with database.immediate() as connection:
        for table, attribute, _ in _TABLES:
            rows: Sequence[Any] = getattr(district, attribute)
            connection.execute(f"DELETE FROM {table}")
            if rows:
                columns = [field.name for field in dataclasses.fields(rows[0])]
                marks = ", ".join("?" * len(columns))
                connection.executemany(
                    f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",
                    [tuple(getattr(row, name) for name in columns) for row in rows],
                )


class Reference:
    """Reads reference data; small tables, and the addresses asked for, are kept until `forget()`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: dict[str, dict[str, Any]] = {}
        self._addresses: dict[str, str] = {}

    def forget(self) -> None:
        """Read again from now on: reference data was replaced."""
        self._kept.clear()
        self._addresses.clear()

    def checkpoints(self) -> dict[str, reference.Checkpoint]:
        return self._small("ref_checkpoint", reference.Checkpoint)

    def compounds(self) -> dict[str, reference.Compound]:
        return self._small("ref_compound", reference.Compound)

    def merchants(self) -> dict[str, reference.Merchant]:
        return self._small("ref_merchant", reference.Merchant)

    def merchants_main_first(self) -> list[tuple[str, str]]:
        """(id, name) of each merchant, main suppliers first: to choose from."""
        ordered = sorted(self.merchants().values(), key=lambda each: (each.tier != "main", each.merchant))
        return [(each.merchant, each.name) for each in ordered]

    def products(self) -> dict[str, reference.Product]:
        return self._small("ref_product", reference.Product)

    def volunteers(self) -> dict[str, reference.Volunteer]:
        return self._small("ref_volunteer", reference.Volunteer)

    def passes(self) -> dict[str, reference.Pass]:
        """The register of vehicles' passes, by number."""
        return self._small("ref_pass", reference.Pass)

    def household(self, household: str) -> reference.Household | None:
        rows = self._rows("ref_household", reference.Household, "WHERE household = ?", (household,))
        return rows[0] if rows else None

    def district(self) -> District:
        """All of it, for matching orders against."""
        return District(
            **{
                attribute: tuple(self._rows(table, row, "" if table == "ref_offer" else "ORDER BY rowid"))
                for table, attribute, row in _TABLES
            }
        )

    def is_empty(self) -> bool:
        return not self.checkpoints()

    # Names for people. An id that the reference data does not hold is shown as it is.

    def checkpoint_name(self, checkpoint: str) -> str:
        found = self.checkpoints().get(checkpoint)
        return found.name if found else checkpoint

    def merchant_name(self, merchant: str) -> str:
        found = self.merchants().get(merchant)
        return found.name if found else merchant

    def product_name(self, sku: str) -> str:
        found = self.products().get(sku)
        return found.name if found else sku

    def volunteer_name(self, volunteer: str) -> str:
        found = self.volunteers().get(volunteer)
        return found.name if found else volunteer

    def address(self, household: str) -> str:
        """`32-1-502`: building, unit, room. Kept, because lists ask for it in each of their lines."""
        kept = self._addresses.get(household)
        if kept is None:
            found = self.household(household)
            kept = self._addresses[household] = reference.address(found) if found else household
        return kept

    def is_sealed(self, household: str) -> bool:
        """Whether the household's compound is sealed; not so when nothing is known of it."""
        found = self.household(household)
        compound = self.compounds().get(found.compound) if found else None
        return compound is not None and compound.control == "sealed"

    def is_cold(self, sku: str) -> bool:
        found = self.products().get(sku)
        return found is not None and found.is_cold

    def offers(self, merchant: str) -> frozenset[str]:
        """The items (sku) that the merchant's offers name; none where it sells everything."""
        rows = self._rows("ref_offer", reference.Offer, "WHERE merchant = ?", (merchant,))
        return frozenset(row.sku for row in rows)

    def _small(self, table: str, row: type[T]) -> dict[str, T]:
        if table not in self._kept:
            key = dataclasses.fields(row)[0].name  # type: ignore[arg-type]  # every row type here is a dataclass
            self._kept[table] = {getattr(each, key): each for each in self._rows(table, row, "ORDER BY rowid")}
        return self._kept[table]

    def _rows(self, table: str, row: type[T], rest: str, parameters: tuple[str, ...] = ()) -> list[T]:
        fields = dataclasses.fields(row)  # type: ignore[arg-type]
        columns = ", ".join(field.name for field in fields)
        with known_errors(self._database.path):
            found = self._database.connection.execute(f"SELECT {columns} FROM {table} {rest}", parameters).fetchall()
        # SQLite has no booleans: `lift` and `cold_chain` are stored as 0 and 1.
        flags = [index for index, field in enumerate(fields) if field.type in {"bool", bool}]
        if not flags:
            return [row(*each) for each in found]
        return [row(*(bool(value) if index in flags else value for index, value in enumerate(each))) for each in found]
