"""Named reads about shifts: who is on, what was recorded, and the counts that must reconcile."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from checkpoint_app.db.hygiene_queries import MOVED
from checkpoint_app.db.reads import Reads
from checkpoint_app.db.rows import ActionRow, AgentRow, DeliveryTotals, OpenRecall, SharedOut, ShiftBags
from checkpoint_app.domain.facts import Fact, RecalledLot, UnreadableBody, decode
from checkpoint_app.domain.outcomes import ActionId
from checkpoint_app.domain.quantities import from_milli
from checkpoint_app.domain.rules.voiding import Dependant
from checkpoint_app.domain.state import DeliveryLine, RecordedFact, Shift

_SHIFT = """SELECT shift_id, checkpoint, opened_at, opened_by, opened_lamport, closed_at, closed_by, closed_lamport
    FROM shift WHERE checkpoint = :checkpoint"""
_RECORDED = """SELECT e.journal, e.seq, e.lamport, e.kind, e.subject, e.at, e.operator, e.body, v.seq IS NOT NULL
    FROM entry e LEFT JOIN voided v ON v.journal = e.journal AND v.seq = e.seq"""
# After any Lamport time: of a shift that is still open.
_NEVER = 2**62
_NO_TIME = "~"  # after any time as it is stored


class ShiftQueries(Reads):
    """Reads about shifts and the journal's entries in them."""

    def current_shift(self) -> Shift | None:
        """The open shift of this checkpoint; the latest opened if several laptops opened one."""
        rows = self._all(f"{_SHIFT} AND closed_at = '' ORDER BY opened_lamport DESC LIMIT 1", {})
        return Shift(*rows[0]) if rows else None

    def shifts(self, limit: int = 50) -> list[Shift]:
        """Shifts of this checkpoint, latest first."""
        return [Shift(*row) for row in self._all(f"{_SHIFT} ORDER BY opened_lamport DESC LIMIT :n", {"n": limit})]

    def shift(self, shift: str) -> Shift | None:
        rows = self._all(f"{_SHIFT} AND shift_id = :shift", {"shift": shift})
        return Shift(*rows[0]) if rows else None

    def actions(self, kinds: frozenset[str] = frozenset(), limit: int = 200) -> list[ActionRow]:
        """This shift's actions, latest first. With `kinds` only those that recorded any of them, each by its entries of
        those kinds: a passed-on line is an order taken as well.

        Takings-back are not listed: what they took back shows as voided. Empty when no shift was ever opened.
        """
        shift = self.current_shift() or next(iter(self.shifts(1)), None)
        if shift is None:
            return []
        chosen = sorted(kinds)
        marks = ", ".join(f":kind{number}" for number in range(len(chosen)))
        rows = self._all(
            f"""
            WITH listed AS (  -- from the index entry_order alone, backwards, no further than the limit
                SELECT e.journal, e.lamport, count(*) AS entries, min(e.seq) AS first,
                    sum(v.seq IS NOT NULL) = count(*) AS voided
                FROM entry e LEFT JOIN voided v ON v.journal = e.journal AND v.seq = e.seq
                WHERE e.lamport >= :opened AND e.kind <> 'entry.voided' {f"AND e.kind IN ({marks})" if chosen else ""}
                GROUP BY e.lamport, e.journal ORDER BY e.lamport DESC, e.journal DESC LIMIT :limit
            )
            SELECT e.journal, e.lamport, e.at, e.operator, e.kind, listed.entries, e.body, listed.voided
            FROM listed CROSS JOIN entry e ON e.journal = listed.journal AND e.seq = listed.first
            """,
            {
                "opened": shift.opened_lamport,
                "limit": limit,
                **{f"kind{number}": kind for number, kind in enumerate(chosen)},
            },
        )
        return [
            ActionRow(row[0], row[1], row[2], row[3], row[4], row[5], _fact(row[4], row[6]), bool(row[7]))
            for row in rows
        ]

    def action(self, action: ActionId) -> list[RecordedFact]:
        """Every entry that one action recorded, in sequence."""
        return self._recorded(
            # The plus keeps SQLite from walking the whole journal for it.
            "WHERE +e.journal = :journal AND e.lamport = :lamport ORDER BY e.seq",
            {"journal": action.journal, "lamport": action.lamport},
        )

    def later_facts(self, entry: RecordedFact) -> list[RecordedFact]:
        """What is recorded about the same subject after `entry` and is in force."""
        later = self._recorded(
            """WHERE e.subject = :subject AND (e.lamport, e.journal, e.seq) > (:lamport, :journal, :seq)
               ORDER BY e.lamport, e.journal, e.seq""",
            {"subject": entry.subject, "lamport": entry.lamport, "journal": entry.journal, "seq": entry.seq},
        )
        return [each for each in later if not each.voided]

    def facts_in_force(self, subject: str) -> list[RecordedFact]:
        """What is recorded about a subject and not voided, in order."""
        about = self._recorded("WHERE e.subject = :subject ORDER BY e.lamport, e.journal, e.seq", {"subject": subject})
        return [each for each in about if not each.voided]

    def first_bag_of_order(self, order: str) -> Dependant | None:
        """The packing of the first bag that holds goods of an order."""
        rows = self._all(
            "SELECT min(b.packed_at) FROM bag_line l JOIN bag b USING (bag_id) WHERE l.order_id = :order",
            {"order": order},
        )
        return Dependant("bag.packed", rows[0][0]) if rows[0][0] else None

    def first_fact_after(self, entry: RecordedFact) -> Dependant | None:
        """The first fact in force about anything else, recorded in this checkpoint's journals after `entry`."""
        rows = self._all(
            """SELECT e.kind, e.at FROM entry e LEFT JOIN voided v ON v.journal = e.journal AND v.seq = e.seq
               WHERE e.lamport > :lamport AND v.seq IS NULL AND e.kind <> 'entry.voided'
               ORDER BY e.lamport LIMIT 1""",
            {"lamport": entry.lamport},
        )
        return Dependant(*rows[0]) if rows else None

    def shift_log(self, shift: Shift) -> list[RecordedFact]:
        """Everything recorded while the shift was on, in order, voided entries and takings-back included."""
        return self._recorded(
            "WHERE e.lamport BETWEEN :opened AND :closed ORDER BY e.lamport, e.journal, e.seq", _span(shift)
        )

    def shift_deliveries(self, shift: Shift) -> list[DeliveryTotals]:
        """The deliveries that the shift worked on, with their lines and how they were shared out."""
        worked_on = self._all(
            """
            SELECT d.delivery_id, d.merchant, d.arrived_at FROM delivery d WHERE d.checkpoint = :checkpoint
                AND EXISTS (SELECT 1 FROM entry e WHERE e.subject = 'delivery:' || d.delivery_id
                            AND e.lamport BETWEEN :opened AND :closed)
            ORDER BY d.arrived_lamport
            """,
            _span(shift),
        )
        return [
            DeliveryTotals(delivery, merchant, at, tuple(self.delivery_lines(delivery)), self._shared_out(delivery))
            for delivery, merchant, at in worked_on
        ]

    def shift_bags(self, shift: Shift) -> ShiftBags:
        """Bags that waited when the shift began or were packed in it, as they stood at its end."""
        row = self._all(
            """
            WITH there AS (  -- three sets that have no bag in common, each by an index of its own
                SELECT * FROM bag WHERE state = 'waiting' AND checkpoint = :checkpoint
                UNION ALL
                SELECT * FROM bag WHERE handed_lamport >= :opened AND +checkpoint = :checkpoint
                UNION ALL
                SELECT * FROM bag WHERE returned_lamport >= :opened AND handed_lamport IS NULL
                    AND +checkpoint = :checkpoint
            ),
            of_shift AS (
                SELECT packed_lamport >= :opened AS new,
                    handed_lamport <= :closed AS handed,
                    returned_lamport <= :closed AND handed_lamport IS NULL AS returned
                FROM there WHERE packed_lamport <= :closed
            )
            SELECT coalesce(sum(NOT new), 0), coalesce(sum(new), 0), coalesce(sum(handed), 0),
                coalesce(sum(returned), 0),
                coalesce(sum(NOT coalesce(handed, 0) AND NOT coalesce(returned, 0)), 0)
            FROM of_shift
            """,
            _span(shift),
        )[0]
        return ShiftBags(*row)

    def shift_agents(self, shift: Shift) -> list[AgentRow]:
        """Every agent that was ever booked in or used up to the shift's end."""
        rows = self._all(
            f"""SELECT agent, sum(iif(lamport >= :opened, used_ml, 0)), sum(change_ml) FROM ({MOVED})
                WHERE lamport <= :closed GROUP BY agent ORDER BY agent""",
            _span(shift),
        )
        return [AgentRow(*row) for row in rows]

    def shift_held(self, shift: Shift) -> list[str]:
        """The deliveries of which something was not released when the shift ended (now, for one that is open)."""
        rows = self._all(
            """SELECT delivery_id FROM delivery WHERE checkpoint = :checkpoint AND arrived_lamport <= :closed
                   AND (released_at = '' OR released_at > :end) ORDER BY arrived_lamport""",
            _span(shift),
        )
        return [row[0] for row in rows]

    def shift_recalls(self, shift: Shift) -> list[OpenRecall]:
        """The recalls that were open when the shift ended (now, for one that is open), first opened first."""
        rows = self._all(
            """SELECT recall_id, reason, source, opened_at, opened_by FROM recall
               WHERE checkpoint = :checkpoint AND opened_lamport <= :closed AND (closed_at = '' OR closed_at > :end)
               ORDER BY opened_lamport, recall_id""",
            _span(shift),
        )
        return [OpenRecall(*(*row[:5], self._recalled_lots(row[0]))) for row in rows]

    def _recalled_lots(self, recall: str) -> tuple[RecalledLot, ...]:
        rows = self._all(
            "SELECT delivery, sku, batch FROM recall_lot WHERE recall_id = :recall ORDER BY sku, batch, delivery",
            {"recall": recall},
        )
        return tuple(RecalledLot(*row) for row in rows)

    def delivery_lines(self, delivery: str) -> list[DeliveryLine]:
        """Purchase list and counts side by side: every item that was ordered or came."""
        return self._lines({"delivery": delivery, "sku": ""})

    def delivery_line(self, delivery: str, sku: str) -> DeliveryLine | None:
        return next(iter(self._lines({"delivery": delivery, "sku": sku})), None)

    def _lines(self, parameters: dict[str, object]) -> list[DeliveryLine]:
        rows = self._all(
            """
            SELECT sku, min(unit), sum(ordered), sum(good), sum(damaged), sum(refused), sum(announced), max(counted),
                coalesce((SELECT instead_of FROM delivery_instead i
                          WHERE i.delivery_id = :delivery AND i.sku = came.sku), '')
            FROM (
                SELECT sku, unit, quantity_milli AS ordered, 0 AS good, 0 AS damaged, 0 AS refused, 0 AS announced,
                    0 AS counted
                FROM delivery_expected WHERE delivery_id = :delivery
                UNION ALL
                SELECT sku, unit, 0, 0, 0, 0, quantity_milli, 0 FROM delivery_announced WHERE delivery_id = :delivery
                UNION ALL
                SELECT sku, unit, 0, iif(condition = 'good', quantity_milli, 0),
                    iif(condition = 'damaged', quantity_milli, 0), iif(condition = 'refused', quantity_milli, 0), 0, 1
                FROM delivery_count WHERE delivery_id = :delivery
            ) came
            WHERE :sku IN ('', sku) GROUP BY sku ORDER BY sku
            """,
            parameters,
        )
        return [DeliveryLine(*(*row[:2], *_quantities(row[2:7]), bool(row[7]), row[8])) for row in rows]

    def _shared_out(self, delivery: str) -> tuple[SharedOut, ...]:
        rows = self._all(
            """
            WITH packed AS (
                SELECT p.sku, sum(p.quantity_milli) AS milli FROM bag b JOIN bag_line p USING (bag_id)
                WHERE b.delivery = :delivery GROUP BY p.sku
            ),
            shared_out AS (
                SELECT sku, sum(ordered) AS ordered, sum(given) AS given, sum(short) AS short, sum(instead) AS instead,
                    sum(later) AS later
                FROM (
                    SELECT l.sku, l.quantity_milli AS ordered, l.given_milli AS given, l.short_milli AS short, 0 AS instead,
                        (SELECT coalesce(sum(r.quantity_milli), 0) FROM order_rest r
                            WHERE r.order_id = l.order_id AND r.line = l.line) AS later
                    FROM orders o JOIN order_line l USING (order_id) WHERE o.delivery = :delivery
                    UNION ALL
                    SELECT s.sku, 0, s.quantity_milli, 0, s.quantity_milli, 0 FROM order_substitute s
                    WHERE s.delivery = :delivery AND s.state = 'accepted'
                ) GROUP BY sku
            )
            SELECT sku, ordered, given, short, instead, coalesce(milli, 0), later
            FROM shared_out LEFT JOIN packed USING (sku) ORDER BY sku
            """,
            {"delivery": delivery},
        )
        return tuple(SharedOut(row[0], *_quantities(row[1:])) for row in rows)

    def _recorded(self, rest: str, parameters: dict[str, object]) -> list[RecordedFact]:
        return [
            RecordedFact(*(*row[:7], _fact(row[3], row[7]), bool(row[8])))
            for row in self._all(f"{_RECORDED} {rest}", parameters)
        ]


def _span(shift: Shift) -> dict[str, object]:
    return {
        "opened": shift.opened_lamport,
        "closed": shift.closed_lamport or _NEVER,
        "end": shift.closed_at or _NO_TIME,
    }


def _fact(kind: str, body: bytes) -> Fact | None:
    try:
        return decode(kind, body)
    except UnreadableBody:
        return None


def _quantities(milli: Iterable[int]) -> Iterable[Decimal]:
    return map(from_milli, milli)
