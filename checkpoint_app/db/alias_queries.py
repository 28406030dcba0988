"""Words that people of a chat group use for goods, as they were learned. Knows no spelling."""

from __future__ import annotations

import json
from collections.abc import Iterable

from checkpoint_app.db.reads import Reads


class AliasQueries(Reads):
    """Reads of what was learned. Raise KnownError."""

    def of_group(self, group: str) -> dict[str, str]:
        """Folded written text → sku, for one chat group."""
        return dict(self._all("SELECT written, sku FROM alias WHERE chat_group = :chat_group", {"chat_group": group}))

    def groups(self) -> list[str]:
        """Every chat group of which something was learned."""
        rows = self._all("SELECT DISTINCT chat_group FROM alias ORDER BY chat_group", {})
        return [str(row[0]) for row in rows]

    def meanings(self, aliases: Iterable[str]) -> dict[str, str]:
        """The item (sku) that each of these words (by the id of its learning) means, as far as they are learned."""
        rows = self._all(
            "SELECT alias_id, sku FROM alias WHERE alias_id IN (SELECT value FROM json_each(:wanted))",
            {"wanted": json.dumps(list(aliases))},
        )
        return dict(rows)
