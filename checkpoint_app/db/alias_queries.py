"""Words that people of a chat group use for goods, as they were learned. Knows no spelling."""

from __future__ import annotations

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
