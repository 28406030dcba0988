"""Named reads about recalls: what is here, who has it, who answered; and what is promised of an item. They change nothing."""

from __future__ import annotations

from checkpoint_app.db.database import Database
from checkpoint_app.db.money_sql import packed
from checkpoint_app.db.reads import Reads
from checkpoint_app.db.trace_queries import TraceQueries
from checkpoint_app.db.trace_rows import CallGoods, CallRow, RecallProgress, RecallRow, TracedBag
from checkpoint_app.domain.facts import RecalledLot
from checkpoint_app.domain.quantities import from_milli
from checkpoint_app.domain.rules.recalls import Promise, RecallState
from checkpoint_app.domain.rules.voiding import Dependant

_RECALL = """SELECT recall_id, reason, source, opened_at, opened_by, closed_at, close_reason FROM recall"""


class RecallQueries(Reads):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError."""

    def __init__(self, database: Database, checkpoint: str, trace: TraceQueries) -> None:
        super().__init__(database, checkpoint)
        self._trace = trace

    def recalls(self, limit: int = 40) -> list[RecallRow]:
        """This checkpoint's recalls: the open ones, and the latest of the others, latest first."""
        rows = self._all(
            f"""{_RECALL} WHERE checkpoint = :checkpoint AND (closed_at = '' OR recall_id IN (
                    SELECT recall_id FROM recall WHERE checkpoint = :checkpoint ORDER BY opened_lamport DESC LIMIT :limit))
                ORDER BY opened_lamport DESC, recall_id""",
            {"limit": limit},
        )
        return [self._row(*row) for row in rows]

    def progress(self, recall: str) -> RecallProgress | None:
        """How far a recall has come; None for one that is not known here."""
        rows = self._all(f"{_RECALL} WHERE recall_id = :recall", {"recall": recall})
        if not rows:
            return None
        row = self._row(*rows[0])
        lots = self._trace.deliveries_of(row.lots)
        bags = self._trace.bags(lots)
        return RecallProgress(
            row,
            tuple(self._trace.lots(lots)),
            tuple(bag for bag in bags if not bag.is_with_household),
            tuple(self._calls(recall, self._given_away(recall, bags))),
            tuple(self._trace.withdrawals(lots)),
        )

    def state(self, recall: str) -> RecallState | None:
        """A recall as the rules look at it."""
        rows = self._all("SELECT closed_at FROM recall WHERE recall_id = :recall", {"recall": recall})
        if not rows:
            return None
        lots = self._lots(recall)
        answers = {name: answer for name, (answer, _, _) in self._answers(recall).items()}
        bags = self._given_away(recall, self._trace.bags(self._trace.deliveries_of(lots)))
        concerned = dict.fromkeys(bag.household for bag in bags)
        return RecallState(recall, rows[0][0], lots, {name: answers.get(name, "") for name in concerned}, answers)

    def recalled_by(self, lot: RecalledLot) -> str:
        """The open recall that wants a lot back already, with its delivery or wherever it came; empty if there is none."""
        rows = self._all(
            """SELECT l.recall_id FROM recall_lot l JOIN recall r USING (recall_id)
               WHERE l.sku = :sku AND l.batch = :batch AND l.delivery IN ('', :delivery) AND r.closed_at = ''
               ORDER BY r.opened_lamport, l.recall_id LIMIT 1""",
            {"sku": lot.sku, "batch": lot.batch, "delivery": lot.delivery},
        )
        return rows[0][0] if rows else ""

    def promises(self, delivery: str, sku: str) -> list[Promise]:
        """What of an item of a delivery is set aside for somebody and not packed."""
        rows = self._all(
            f"""
            SELECT o.order_id, l.line, l.given_milli - {packed("l", "l.sku")}, 0, 0, o.taken_lamport, o.ordered_at, o.number
            FROM orders o JOIN order_line l USING (order_id)
            WHERE o.delivery = :delivery AND l.sku = :sku AND l.given_milli > 0
            UNION ALL
            SELECT s.order_id, s.line, s.quantity_milli - {packed("s", "s.sku")}, 1, s.state = 'offered',
                o.taken_lamport, o.ordered_at, o.number
            FROM order_substitute s JOIN orders o USING (order_id)
            WHERE s.delivery = :delivery AND s.sku = :sku AND s.state <> 'declined'
            """,
            {"delivery": delivery, "sku": sku},
        )
        return [
            Promise(order, line, from_milli(milli), bool(instead), bool(offer), (taken, at, number, order))
            for order, line, milli, instead, offer, taken, at, number in rows
            if milli > 0
        ]

    def first_withdrawal(self, recall: str) -> Dependant | None:
        """The first goods that were withdrawn because of a recall."""
        rows = self._all(
            "SELECT min(at) FROM delivery_withdrawn WHERE recall = :recall AND recall <> ''", {"recall": recall}
        )
        return Dependant("delivery.withdrawn", rows[0][0]) if rows[0][0] else None

    def _row(
        self, recall: str, reason: str, source: str, opened_at: str, opened_by: str, closed_at: str, close_reason: str
    ) -> RecallRow:
        found = self.state(recall)
        concerned = found.concerned if found else {}
        return RecallRow(
            recall,
            reason,
            source,
            opened_at,
            opened_by,
            closed_at,
            close_reason,
            found.lots if found else (),
            len(concerned),
            len(concerned) - (found.unanswered if found else 0),
        )

    def _lots(self, recall: str) -> tuple[RecalledLot, ...]:
        rows = self._all(
            "SELECT delivery, sku, batch FROM recall_lot WHERE recall_id = :recall ORDER BY sku, batch, delivery",
            {"recall": recall},
        )
        return tuple(RecalledLot(*row) for row in rows)

    def _answers(self, recall: str) -> dict[str, tuple[str, str, str]]:
        """(answer, at, by) by household."""
        rows = self._all(
            "SELECT household, answer, at, operator FROM recall_answer WHERE recall_id = :recall", {"recall": recall}
        )
        return {row[0]: (row[1], row[2], row[3]) for row in rows}

    def _given_away(self, recall: str, bags: list[TracedBag]) -> list[TracedBag]:
        """Whose households are asked. Once the recall is closed its goods are free: who got them since is asked nothing."""
        rows = self._all(
            """SELECT min(e.lamport) FROM entry e LEFT JOIN voided v ON v.journal = e.journal AND v.seq = e.seq
               WHERE e.subject = :subject AND e.kind = 'recall.closed' AND v.seq IS NULL""",
            {"subject": f"recall:{recall}"},
        )
        closed = rows[0][0]
        return [bag for bag in bags if bag.is_with_household and (closed is None or bag.handed_lamport < closed)]

    def _calls(self, recall: str, bags: list[TracedBag]) -> list[CallRow]:
        """Who was handed any of it, in walking order."""
        answers = self._answers(recall)
        own: dict[str, list[TracedBag]] = {}
        for bag in bags:
            own.setdefault(bag.household, []).append(bag)
        return [
            CallRow(
                household,
                len({bag.bag for bag in held}),
                tuple(CallGoods(bag.sku, bag.batch, bag.quantity, bag.unit, bag.handed_at) for bag in held),
                *answers.get(household, ("", "", "")),
            )
            for household, held in own.items()
        ]
