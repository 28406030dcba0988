"""How a named read reaches the database. Knows no table."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any

from checkpoint_app.db.database import Database
from checkpoint_app.db.errors import known_errors

# As somebody walks past the doors, for a query that has `ref_household h`; domain.reference.walking_order is the same.
WALKING_ORDER = """h.compound, CAST(h.building AS INTEGER), h.building, CAST(h.unit AS INTEGER), h.unit,
                CAST(h.room AS INTEGER), h.room"""


class Reads:
    """Runs SELECTs for one checkpoint; `:checkpoint` is always bound."""

    def __init__(self, database: Database, checkpoint: str) -> None:
        self._database = database
        self.checkpoint = checkpoint

    def at_one_moment(self) -> AbstractContextManager[object]:
        """All reads in the block see the data as of one moment, whatever others write meanwhile. Raises KnownError."""
        return self._database.reading()

    def _all(self, sql: str, parameters: Mapping[str, object]) -> list[Any]:
        with known_errors(self._database.path):
            return self._database.connection.execute(sql, {"checkpoint": self.checkpoint, **parameters}).fetchall()
