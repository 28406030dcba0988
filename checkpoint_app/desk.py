"""START HERE. The one way to write: `Desk.do(command)`. Knows which rule answers which command, and no screen.

Each command becomes one durable transaction: lock → load what the rule looks at → the rule decides (facts, or a refusal
with its reason) → append to the journal → refold the subjects → commit → say what kinds of data changed.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from checkpoint_app.db import journal, order_sources, projections, remembered
from checkpoint_app.db import reference as reference_tables
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import Entry, NewEntry
from checkpoint_app.db.order_sources import OrderSource
from checkpoint_app.db.queries import Queries
from checkpoint_app.decisions import bags, deliveries, hygiene, loads, money, orders, purchasing, recalls, shifts, store
from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import times
from checkpoint_app.domain.commands import (
    BagCommand,
    Command,
    DeliveryCommand,
    HygieneCommand,
    MoneyCommand,
    OrderCommand,
    PurchasingCommand,
    RecallCommand,
    ShiftCommand,
    StoreCommand,
)
from checkpoint_app.domain.facts import encode, kind_of, subject_of
from checkpoint_app.domain.outcomes import ActionId, Done, NobodyOn, NoShiftOpen, Outcome, Refused
from checkpoint_app.domain.reference import District
from checkpoint_app.domain.rules.allocation import Share
from checkpoint_app.domain.rules.release import LoadPart
from checkpoint_app.steady import Monotonic, SteadyClock, since_boot

Clock = Callable[[], datetime]
RandomBytes = Callable[[int], bytes]
Listener = Callable[[frozenset[str]], None]

# What a screen that shows such data has to read again, by type of subject.
CHANGED_BY_SUBJECT = {
    "order": "orders",
    "delivery": "deliveries",
    "bag": "bags",
    "shift": "shift",
    "purchase_list": "purchasing",
    "quote": "purchasing",
    "voucher": "money",
    "alias": "aliases",
    "protocols": "protocols",
    "treatment": "treatments",
    "agent_move": "treatments",
    "temperatures": "temperatures",
    "zone": "zones",
    "barcode": "barcodes",
    "tally": "deliveries",
    "recall": "recalls",
}


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


class Desk:
    """One person's desk at one checkpoint, on one database file. For the thread that made it."""

    def __init__(
        self,
        database: Database,
        *,
        checkpoint: str,
        operator: str,
        clock: Clock = utc_now,
        random_bytes: RandomBytes = secrets.token_bytes,
        monotonic: Monotonic | None = None,
    ) -> None:
        """`monotonic` is what contact times go by: the machine's own for the machine's clock; any other clock goes by itself.

        Raises KnownError.
        """
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes
        self._listeners: list[Listener] = []
        self.checkpoint = checkpoint
        self.operator = operator
        self.queries = Queries(database, checkpoint)
        if monotonic is None and clock is utc_now:
            monotonic = since_boot
        self._steady = SteadyClock(clock(), self.queries.last_lamport(), monotonic) if monotonic else None

    @property
    def path(self) -> Path:
        return self._database.path

    def now(self) -> datetime:
        """The time by this desk's clock."""
        return self._clock()

    def steady_now(self) -> datetime:
        """The time by a clock that nobody can set while the program runs: what contact times are measured with.

        It may differ from the time of day by hours. Show what is left, and the end as `now()` and so much more.
        """
        return self._steady() if self._steady else self._clock()

    def do(self, command: Command) -> Outcome:
        """Do it, on disk before this returns; or refuse, with nothing written.

        Raises KnownError when the surroundings fail (full disk, read-only, busy): then nothing was written either.
        """
        now = self._clock()
        with self._database.immediate() as connection:
            look = self._look(now)
            decision = self._decide(command, look)
            if isinstance(decision, Refused):
                return decision
            facts = tuple(decision)
            if not facts:
                return Done((), None)
            entries = journal.append(
                connection,
                [NewEntry(kind_of(fact), subject_of(fact), encode(fact)) for fact in facts],
                at=times.utc_text(now),
                # Not the time of day: set forward by mistake, it would be believed at the next start.
                wall_ms=int(look.steady.timestamp() * 1000),
                operator=self.operator,
            )
            subjects: dict[str, list[Entry]] = {}
            for entry in entries:
                subjects.setdefault(entry.subject, []).append(entry)
            for subject, appended in subjects.items():
                projections.refold(connection, subject, appended)
        self._announce(subjects)
        return Done(facts, ActionId(entries[0].journal, entries[0].lamport))

    def load_reference(self, district: District) -> None:
        """Put new reference data in the place of the old. Raises KnownError."""
        reference_tables.replace(self._database, district)
        self.queries.reference.forget()
        self._tell(frozenset({"reference"}))

    def keep_sources(self, sources: Iterable[OrderSource]) -> None:
        """Keep, on this laptop alone, what chat orders were read from. Raises KnownError."""
        order_sources.keep(self._database, sources)

    def recall(self, key: str) -> str:
        """What this laptop remembers under `key`; empty when nothing is. Raises KnownError."""
        return remembered.recall(self._database, key)

    def remember(self, key: str, value: str) -> None:
        """Keep a setting on this laptop alone; an empty value forgets it. Raises KnownError."""
        remembered.remember(self._database, key, value)

    def preview_allocations(self, delivery: str) -> dict[str, tuple[Share, ...]] | Refused:
        """Who would get what by each of allocation.RULES if the delivery were shared out now. Writes nothing."""
        return deliveries.shares_by_rule(delivery, self._look(self._clock()))

    def load_parts(self, delivery: str) -> tuple[LoadPart, ...]:
        """The good lots of a delivery by class of goods, each with what holds it now. Raises KnownError."""
        return loads.parts(self.queries, delivery, self.steady_now())

    def on_changed(self, listener: Listener) -> None:
        """Call `listener(kinds)` after each commit; kinds: the values of CHANGED_BY_SUBJECT, and "reference"."""
        self._listeners.append(listener)

    def another(self) -> Desk:
        """A second desk on the same file with a connection of its own, for use and `close()` in a worker thread.

        Call in that thread. What it changes is not announced to this desk's listeners.
        """
        other = Desk(
            Database(self.path),
            checkpoint=self.checkpoint,
            operator=self.operator,
            clock=self._clock,
            random_bytes=self._random_bytes,
        )
        other._steady = self._steady
        return other

    def is_own_file(self, path: Path) -> bool:
        """Whether that is the database itself, or a file that SQLite keeps beside it.

        Such a file must never be opened but through SQLite: closing it gives up the locks by which records are kept.
        """
        own = (self.path, *(self.path.with_name(f"{self.path.name}-{end}") for end in ("wal", "shm")))
        try:
            return any(each.exists() and each.samefile(path) for each in own)
        except (OSError, ValueError):  # no such file, or a path with a NUL character
            return False

    def close(self) -> None:
        self._database.close()

    def _decide(self, command: Command, look: Look) -> Decision:
        """The table of contents: who answers which command."""
        if not self.operator:
            return Refused(NobodyOn())
        if not isinstance(command, ShiftCommand) and look.shift is None:
            return Refused(NoShiftOpen())
        if isinstance(command, OrderCommand):
            return orders.decide(command, look)
        if isinstance(command, PurchasingCommand):
            return purchasing.decide(command, look)
        if isinstance(command, DeliveryCommand):
            return deliveries.decide(command, look)
        if isinstance(command, StoreCommand):
            return store.decide(command, look)
        if isinstance(command, HygieneCommand):
            return hygiene.decide(command, look)
        if isinstance(command, RecallCommand):
            return recalls.decide(command, look)
        if isinstance(command, BagCommand):
            return bags.decide(command, look)
        if isinstance(command, MoneyCommand):
            return money.decide(command, look)
        return shifts.decide(command, look)

    def _look(self, now: datetime) -> Look:
        steady = self._steady() if self._steady else now
        return Look(
            self.queries, self.checkpoint, now, self._random_bytes, self.queries.current_shift(), self.operator, steady
        )

    def _announce(self, subjects: Iterable[str]) -> None:
        self._tell(frozenset(CHANGED_BY_SUBJECT[subject.partition(":")[0]] for subject in subjects))

    def _tell(self, kinds: frozenset[str]) -> None:
        for listener in self._listeners:
            listener(kinds)
