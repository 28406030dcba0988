"""Named reads about what is new since a screen last looked, and about everything that was recorded of one thing."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.db.shift_queries import ShiftQueries
from checkpoint_app.domain.facts import CountFinished, GoodsCounted, GoodsSentBack, SeenEntries, TallyEntered
from checkpoint_app.domain.state import RecordedFact


@dataclass(frozen=True, slots=True)
class Seen:
    """How far a screen has read. `version` is another one after any other connection wrote; `seq` is the last entry of
    this file's own journal."""

    version: int
    seq: int


class JournalQueries(ShiftQueries):
    """Reads that let a list follow the journal without being loaded again."""

    def seen(self) -> Seen:
        """Where the data stand now. Costs next to nothing."""
        version = self._all("PRAGMA data_version", {})[0][0]
        seq = self._all(
            "SELECT coalesce((SELECT max(seq) FROM entry WHERE journal = own.journal), 0) FROM own",
            {},
        )[0][0]
        return Seen(version, seq)

    def last_lamport(self) -> int:
        """The journal's clock: the Lamport time of the latest entry, 0 where nothing is recorded."""
        return int(self._all("SELECT coalesce(max(lamport), 0) FROM entry", {})[0][0])

    def own_subjects_since(self, seq: int) -> list[str]:
        """What the entries of this file's own journal after `seq` are about ("bag:7ZQ4…"), each once.

        That is everything that changed, as long as `seen().version` is still the same.
        """
        rows = self._all(
            "SELECT DISTINCT subject FROM entry WHERE journal = (SELECT journal FROM own) AND seq > :seq", {"seq": seq}
        )
        return [row[0] for row in rows]

    def waiting_stamps(self) -> dict[str, int]:
        """Every waiting bag of this checkpoint, with its failed attempts: to find what changed in a list of them."""
        return dict(
            self._all(
                "SELECT bag_id, failed_attempts FROM bag WHERE checkpoint = :checkpoint AND state = 'waiting'", {}
            )
        )

    def facts_about(self, subject: str) -> list[RecordedFact]:
        """Everything recorded about a subject, in order, with what was taken back and the takings-back."""
        return self._recorded("WHERE e.subject = :subject ORDER BY e.lamport, e.journal, e.seq", {"subject": subject})

    def seen_of(self, subject: str) -> tuple[SeenEntries, ...]:
        """How far each journal's entries about a subject are known here."""
        rows = self._all(
            "SELECT journal, max(seq) FROM entry WHERE subject = :subject GROUP BY journal ORDER BY journal",
            {"subject": subject},
        )
        return tuple(SeenEntries(*row) for row in rows)

    def late_counts(self, delivery: str) -> list[RecordedFact]:
        """The counts and tally sheets that another laptop recorded before it heard that the count was finished, in order.

        They stand; whoever finished the count had not seen them. What the sending-back counted anew is none of them.
        """
        recorded = self.facts_in_force(f"delivery:{delivery}")
        finish = next((each for each in recorded if isinstance(each.fact, CountFinished)), None)
        if finish is None or not isinstance(finish.fact, CountFinished):
            return []
        known = {each.journal: each.seq for each in finish.fact.seen}
        by_sending_back = {(each.journal, each.lamport) for each in recorded if isinstance(each.fact, GoodsSentBack)}
        last = (finish.lamport, finish.journal, finish.seq)
        return [
            each
            for each in recorded
            if isinstance(each.fact, GoodsCounted | TallyEntered)
            and (each.journal, each.lamport) not in by_sending_back
            # A finish of an older version says not what it had seen: the order of the journal has to do.
            and (
                each.seq > known.get(each.journal, 0)
                if finish.fact.seen
                else (each.lamport, each.journal, each.seq) > last
            )
        ]
