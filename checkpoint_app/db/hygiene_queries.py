"""Named reads about protocols, treatments of what is no load, and the stock of agents."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.db.reads import Reads
from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import ProtocolsAdopted, ProtocolSet
from checkpoint_app.domain.state import AgentStock, Treatment

_TREATMENT = """SELECT treatment_id, target, name, agent, concentration_mg_per_l, method, contact_seconds, started_at, used_ml,
        round, operator, finished_at FROM treatment"""
# What went of each agent: moves, and what treatments of loads and of other things took.
MOVED = """
    SELECT agent, change_ml, 0 AS used_ml, reason, note, at, operator, lamport, '' AS what, '' AS name, '' AS round
    FROM agent_move WHERE checkpoint = :checkpoint
    UNION ALL
    SELECT agent, -used_ml, used_ml, 'used', '', at, operator, lamport, target, name, round
    FROM treatment WHERE checkpoint = :checkpoint AND used_ml <> 0
    UNION ALL
    SELECT t.agent, -t.used_ml, t.used_ml, 'used', '', t.at, t.operator, t.lamport, 'load', t.delivery_id, ''
    FROM delivery d JOIN delivery_treatment t USING (delivery_id) WHERE d.checkpoint = :checkpoint AND t.used_ml <> 0"""


@dataclass(frozen=True, slots=True)
class Adopted:
    """Which set is in force, and who put it there when (UTC)."""

    adopted: ProtocolSet
    at: str
    operator: str


@dataclass(frozen=True, slots=True)
class LastUse:
    """How an agent was used the last time."""

    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int


@dataclass(frozen=True, slots=True)
class AgentMove:
    """So much of an agent came or went. `reason` is one of facts.MOVE_REASONS; where a treatment took it, `what` is one of
    facts.TARGETS or "load", and `name` is which."""

    agent: str
    change_ml: int
    reason: str
    note: str
    at: str
    operator: str
    what: str
    name: str
    round: str


class HygieneQueries(Reads):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    def protocols(self) -> ProtocolSet | None:
        """The set in force at this checkpoint; None when none was adopted yet."""
        found = self.adopted()
        return found.adopted if found else None

    def adopted(self) -> Adopted | None:
        """The same, with who adopted it."""
        for body, at, operator in self._all(
            "SELECT body, at, operator FROM protocols WHERE checkpoint = :checkpoint", {}
        ):
            fact = facts.decode("protocols.adopted", body.encode("utf-8"))
            assert isinstance(fact, ProtocolsAdopted)
            return Adopted(fact.adopted, at, operator)
        return None

    def treatment(self, treatment: str) -> Treatment | None:
        rows = self._all(f"{_TREATMENT} WHERE treatment_id = :treatment", {"treatment": treatment})
        return Treatment(*rows[0]) if rows else None

    def treatments_under_way(self) -> list[Treatment]:
        """What is no load and was treated, but not finished yet; the first begun first."""
        rows = self._all(
            f"{_TREATMENT} WHERE checkpoint = :checkpoint AND finished_at = '' ORDER BY lamport, treatment_id", {}
        )
        return [Treatment(*row) for row in rows]

    def treatments_finished(self, since: str) -> list[Treatment]:
        """What was finished since that moment (UTC), the last one first."""
        rows = self._all(
            f"""{_TREATMENT} WHERE checkpoint = :checkpoint AND finished_at >= :since AND finished_at <> ''
                ORDER BY finished_at DESC, treatment_id""",
            {"since": since},
        )
        return [Treatment(*row) for row in rows]

    def rounds_done(self, latest: int = 50) -> dict[str, list[Treatment]]:
        """The latest treatments of each round, the last one first."""
        rows = self._all(
            f"""{_TREATMENT} WHERE treatment_id IN (
                    SELECT treatment_id FROM (
                        SELECT treatment_id, row_number() OVER (PARTITION BY round ORDER BY started_at DESC) AS place
                        FROM treatment WHERE checkpoint = :checkpoint AND round <> '')
                    WHERE place <= :latest)
                ORDER BY started_at DESC, treatment_id""",
            {"latest": latest},
        )
        done: dict[str, list[Treatment]] = {}
        for each in (Treatment(*row) for row in rows):
            done.setdefault(each.round, []).append(each)
        return done

    def last_uses(self) -> list[LastUse]:
        """How each agent was used last here, on a load or anything else; the agent used last first."""
        rows = self._all(
            """
            SELECT agent, concentration_mg_per_l, method, contact_seconds, max(lamport) FROM (
                SELECT agent, concentration_mg_per_l, method, contact_seconds, lamport
                FROM treatment WHERE checkpoint = :checkpoint
                UNION ALL
                SELECT t.agent, t.concentration_mg_per_l, t.method, t.contact_seconds, t.lamport
                FROM delivery d JOIN delivery_treatment t USING (delivery_id) WHERE d.checkpoint = :checkpoint
            ) GROUP BY agent ORDER BY max(lamport) DESC, agent
            """,
            {},
        )
        return [LastUse(*row[:4]) for row in rows]

    def agent_stock(self) -> list[AgentStock]:
        """Each agent that was ever booked in or used, by its key."""
        rows = self._all(
            f"""SELECT agent, sum(change_ml), sum(used_ml), coalesce(max(iif(reason = 'counted', at, NULL)), '')
                FROM ({MOVED}) GROUP BY agent ORDER BY agent""",
            {},
        )
        return [AgentStock(*row) for row in rows]

    def agent_moves(self, agent: str, limit: int = 200) -> list[AgentMove]:
        """What came and went of an agent, the last one first."""
        rows = self._all(
            f"""SELECT agent, change_ml, reason, note, at, operator, what, name, round FROM ({MOVED})
                WHERE agent = :agent ORDER BY lamport DESC, at DESC LIMIT :limit""",
            {"agent": agent, "limit": limit},
        )
        return [AgentMove(*row) for row in rows]
