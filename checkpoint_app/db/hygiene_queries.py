"""Named reads about protocols, treatments of what is no load, and the stock of agents."""

from __future__ import annotations

from checkpoint_app.db.reads import Reads
from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import ProtocolsAdopted, ProtocolSet


class HygieneQueries(Reads):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    def protocols(self) -> ProtocolSet | None:
        """The set in force at this checkpoint; None when none was adopted yet."""
        rows = self._all("SELECT body FROM protocols WHERE checkpoint = :checkpoint", {})
        if not rows:
            return None
        fact = facts.decode("protocols.adopted", rows[0][0].encode("utf-8"))
        assert isinstance(fact, ProtocolsAdopted)
        return fact.adopted
