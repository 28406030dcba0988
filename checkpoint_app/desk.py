"""START HERE. The one way to write: `Desk.do(command)`. Knows which rule answers which command, and no screen.

Each command becomes one durable transaction: lock → load what the rule looks at → the rule decides (facts, or a refusal
with its reason) → append to the journal → refold the subjects → commit → say what kinds of data changed.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from checkpoint_app.db import journal, projections
from checkpoint_app.db import reference as reference_tables
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import Entry, NewEntry
from checkpoint_app.db.queries import Queries
from checkpoint_app.domain import commands, times, tokens
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.facts import ExpectedLine, Fact, GoodsCounted, encode, kind_of, subject_of
from checkpoint_app.domain.outcomes import ActionId, Done, NobodyOn, NoShiftOpen, Outcome, Refused
from checkpoint_app.domain.reference import District
from checkpoint_app.domain.rules import allocation, bags, deliveries, orders, shifts, voiding
from checkpoint_app.domain.state import RecordedFact, Shift

Clock = Callable[[], datetime]
RandomBytes = Callable[[int], bytes]
Decision = Sequence[Fact] | Refused
Listener = Callable[[frozenset[str]], None]

# What a screen that shows such data has to read again, by type of subject.
CHANGED_BY_SUBJECT = {"order": "orders", "delivery": "deliveries", "bag": "bags", "shift": "shift"}


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
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes
        self._listeners: list[Listener] = []
        self.checkpoint = checkpoint
        self.operator = operator
        self.queries = Queries(database, checkpoint)

    @property
    def path(self) -> Path:
        return self._database.path

    def now(self) -> datetime:
        """The time by this desk's clock."""
        return self._clock()

    def do(self, command: Command) -> Outcome:
        """Do it, on disk before this returns; or refuse, with nothing written.

        Raises KnownError when the surroundings fail (full disk, read-only, busy): then nothing was written either.
        """
        now = self._clock()
        with self._database.immediate() as connection:
            decision = self._decide(command, now)
            if isinstance(decision, Refused):
                return decision
            facts = tuple(decision)
            if not facts:
                return Done((), None)
            entries = journal.append(
                connection,
                [NewEntry(kind_of(fact), subject_of(fact), encode(fact)) for fact in facts],
                at=times.utc_text(now),
                wall_ms=int(now.timestamp() * 1000),
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

    def preview_allocation(self, delivery: str) -> tuple[allocation.Share, ...] | Refused:
        """Who would get what if the delivery were shared out now. Writes nothing."""
        found = self.queries.delivery(delivery)
        merchant = found.merchant if found else ""
        return deliveries.allocate(
            found,
            delivery,
            self.queries.delivery_lines(delivery),
            self.queries.waiting_orders(merchant),
            after=self.queries.earlier_arrival(found) if found else 0,
        )

    def on_changed(self, listener: Listener) -> None:
        """Call `listener(kinds)` after each commit; kinds: "orders", "deliveries", "bags", "shift", "reference"."""
        self._listeners.append(listener)

    def another(self) -> Desk:
        """A second desk on the same file with a connection of its own, for use and `close()` in a worker thread.

        Call in that thread. What it changes is not announced to this desk's listeners.
        """
        return Desk(
            Database(self.path),
            checkpoint=self.checkpoint,
            operator=self.operator,
            clock=self._clock,
            random_bytes=self._random_bytes,
        )

    def close(self) -> None:
        self._database.close()

    def _decide(self, command: Command, now: datetime) -> Decision:
        """The table of contents: which rule answers which command, and what it looks at."""
        if not self.operator:
            return Refused(NobodyOn())
        shift = self.queries.current_shift()
        match command:
            case commands.OpenShift():
                return shifts.open_shift(shift, shift=self._new_id(), checkpoint=self.checkpoint)
            case commands.NoteShift(text=text):
                return shifts.note(shift, text)
            case commands.CloseShift():
                return shifts.close(shift)
            case commands.VoidAction():
                return self._void(command, shift)
            case _ if shift is None:
                return Refused(NoShiftOpen())
            case commands.TakeOrders():
                recorded = self.queries.order_requests(request.order for request in command.orders)
                return orders.take(command, self.checkpoint, recorded)
            case commands.CancelOrder(order=order):
                return orders.cancel(command, self.queries.order(order))
            case commands.ReceiveVehicle():
                return self._receive_vehicle(command)
            case commands.CountGoods(delivery=delivery, sku=sku) | commands.SetCount(delivery=delivery, sku=sku):
                product = self.queries.reference.products().get(sku)
                return deliveries.count(
                    command,
                    self.queries.delivery(delivery),
                    self.queries.delivery_line(delivery, sku),
                    product.unit if product else "",
                )
            case commands.FinishCount(delivery=delivery):
                found = self.queries.delivery(delivery)
                return deliveries.finish_count(found, delivery, self.queries.delivery_lines(delivery))
            case commands.StartDisinfection(delivery=delivery):
                return deliveries.start_disinfection(command, self.queries.delivery(delivery), now)
            case commands.ReleaseGoods(delivery=delivery):
                return deliveries.release(self.queries.delivery(delivery), delivery, now)
            case commands.AllocateDelivery(delivery=delivery):
                shares = self.preview_allocation(delivery)
                return shares if isinstance(shares, Refused) else allocation.as_facts(shares, delivery)
            case commands.PackBags(delivery=delivery, households=households):
                return bags.pack(
                    self.queries.delivery(delivery),
                    delivery,
                    {each: self.queries.goods(delivery, each) for each in households},
                    cold=self.queries.reference.is_cold,
                    new_bag=lambda: tokens.new_bag_id(self._random_bytes(10)),
                )
            case commands.RecordLabels(bags=names, layout=layout):
                return bags.label([(name, self.queries.bag(name)) for name in names], layout)
            case commands.HandOverBag(code=code):
                return self._hand_over(code)
            case commands.FailHandOver(bag=name, reason=reason):
                return bags.fail(self.queries.bag(name), name, reason)
            case commands.ReturnBag(bag=name, reason=reason):
                return bags.give_back(self.queries.bag(name), name, reason)

    def _receive_vehicle(self, command: commands.ReceiveVehicle) -> Decision:
        due = [ExpectedLine(line.sku, line.ordered, line.unit) for line in self.queries.purchase_list(command.merchant)]
        return deliveries.arrive(
            command,
            delivery=self._new_id(),
            checkpoint=self.checkpoint,
            merchant_known=command.merchant in self.queries.reference.merchants(),
            expected=deliveries.one_line_an_item(due),
        )

    def _hand_over(self, code: str) -> Decision:
        name = bags.read_label(code, self.checkpoint)
        if isinstance(name, Refused):
            return name
        bag = self.queries.bag(name)
        sealed = bag is not None and self.queries.reference.is_sealed(bag.household)
        return bags.hand_over(bag, name, sealed=sealed)

    def _void(self, command: commands.VoidAction, shift: Shift | None) -> Decision:
        action = ActionId(command.journal, command.lamport)
        entries = [
            voiding.Voidable(entry, tuple(self.queries.later_facts(entry)), self._stands_elsewhere(entry))
            for entry in self.queries.action(action)
        ]
        last_closed = next((each for each in self.queries.shifts(1) if not each.is_open), None)
        return voiding.void(action, entries, command.reason, shift, last_closed)

    def _stands_elsewhere(self, entry: RecordedFact) -> voiding.Dependant | None:
        """Bags that were packed from a sharing-out; orders that a released delivery was shared out over; corrections."""
        _, _, name = entry.subject.partition(":")
        match entry.kind:
            case "delivery.counted" if isinstance(entry.fact, GoodsCounted):
                line = self.queries.delivery_line(entry.fact.delivery, entry.fact.sku)
                return voiding.correction_on(entry.fact, line, self.queries.facts_in_force(entry.subject))
            case "order.allocated":
                return self.queries.first_bag_of_order(name)
            case "delivery.released":
                delivery = self.queries.delivery(name)
                at = delivery.allocated_at if delivery else ""
                return voiding.Dependant("order.allocated", at) if at else None
            case "shift.opened":
                return self.queries.first_fact_after(entry)
            case _:
                return None

    def _new_id(self) -> str:
        """An id that two laptops will not both make: 80 random bits, in the letters of a bag id."""
        return tokens.new_bag_id(self._random_bytes(10))

    def _announce(self, subjects: Iterable[str]) -> None:
        self._tell(frozenset(CHANGED_BY_SUBJECT[subject.partition(":")[0]] for subject in subjects))

    def _tell(self, kinds: frozenset[str]) -> None:
        for listener in self._listeners:
            listener(kinds)
