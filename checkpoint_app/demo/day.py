"""The model district's whole day, by the verbs that the screen uses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from checkpoint_app.db import upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.errors import known_errors
from checkpoint_app.demo.books import Books
from checkpoint_app.demo.clock import SteppedClock
from checkpoint_app.demo.district import CHAT_MERCHANT, CHECKPOINT, CONTACT_SECONDS, MERCHANTS, OPERATOR, load
from checkpoint_app.demo.eve import prepare_checkpoint
from checkpoint_app.demo.loads import Loads
from checkpoint_app.demo.recall import Recall
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands, tokens
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.facts import OrderAllocated
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import BagState
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat import read_chat
from checkpoint_app.intake.decoding import read_text_file
from checkpoint_app.intake.miniprogram import read_orders
from checkpoint_app.intake.problems import Problem
from checkpoint_app.labels.layouts import LAYOUTS
from checkpoint_app.labels.sheet import write_labels
from checkpoint_app.pdf.text import describe
from checkpoint_app.reports.receiving_note import write_receiving_note
from checkpoint_app.resource_files import resource
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.packing.labels import labels_of
from checkpoint_app.ui.shift.export import write_shift_log
from checkpoint_app.words import translate


class NotANewFolder(Exception):
    """Raised when the folder for the day holds a database already: a day is never written over another."""


def run_day(out: Path) -> Iterator[str]:
    """Run the whole day without a screen, and say in words what was done as it is done.

    Order lists are read from the shipped files and become purchase lists; households pay in advance; four merchants
    deliver; one line comes short, one partly damaged; all else is as ordered. Shorts are paid back, merchants are paid, the
    books balance. The contact time is passed by moving the desk's clock, not by waiting for it. Leaves the database, the
    purchase lists, the labels (A4 and roll), statements and the shift log in `out`. Raises KnownError and NotANewFolder.
    """
    path = out / "checkpoint.db"
    with known_errors(path):
        out.mkdir(parents=True, exist_ok=True)
    if path.exists():
        raise NotANewFolder(str(path))
    # The day ends about now: a database that opens in the window must not have its last entries in the future.
    clock = SteppedClock(datetime.now(UTC).replace(microsecond=0) - timedelta(hours=6))
    database = Database(path)
    try:
        desk = Desk(database, checkpoint=CHECKPOINT, operator=OPERATOR, clock=clock)
        upkeep.choose_checkpoint(database, CHECKPOINT)
        load(desk)
        yield from _Day(desk, clock, out).run()
        verified = upkeep.verify(database)
        rebuilt = upkeep.rebuild(database)
        if verified.broken or not rebuilt.were_equal:
            raise RuntimeError("the day's journal does not verify, or does not say what the tables say")
        yield translate(
            "Demo", "The journal holds: {entries} entries, and everything derived from them is equal."
        ).format(entries=verified.entries)
    finally:
        database.close()


class _Day:
    """The steps of the day, each by commands to the desk."""

    def __init__(self, desk: Desk, clock: SteppedClock, out: Path) -> None:
        self._desk = desk
        self._clock = clock
        self._out = out
        self._books = Books(desk, out, self._do)
        self._loads = Loads(
            desk,
            DeskNames(desk.queries),
            self._do,
            clock.pass_time,
            supervisor=OPERATOR,
            contact=timedelta(seconds=CONTACT_SECONDS),
        )
        self._recall = Recall(desk, out, self._do)

    def run(self) -> Iterator[str]:
        self._do(commands.OpenShift())
        yield translate("Demo", "Shift opened at checkpoint {checkpoint}.").format(checkpoint=CHECKPOINT)
        prepare_checkpoint(self._do, self._clock, self._clock.pass_time)
        yield translate("Demo", "Protocols for COVID-19 adopted, agents stocked, storage zones drawn.")
        yield from self._take_orders()
        yield from self._books.buy(MERCHANTS, CHAT_MERCHANT)
        yield from self._books.collect()
        for merchant in MERCHANTS:
            self._clock.pass_time(timedelta(minutes=20))
            yield from self._receive(merchant)
        yield from self._label()
        yield from self._hand_over()
        yield from self._books.settle()
        yield from self._close()

    def _take_orders(self) -> Iterator[str]:
        catalogue = Catalogue(self._desk.queries.reference.district(), CHECKPOINT)
        text = read_text_file(resource("demo", "orders_chat.txt"))
        if isinstance(text, Problem):
            raise ValueError("the shipped chat list cannot be read")
        drafts = (
            read_orders(resource("demo", "orders_miniprogram.csv"), catalogue, {}),
            read_chat(text[0], catalogue, CHAT_MERCHANT, {}, file="orders_chat.txt", day=self._clock().date()),
        )
        for draft in drafts:
            requests = tuple(each.request for each in draft.new if not each.doubts)
            done = self._do(commands.TakeOrders(requests))
            yield translate("Demo", "{file}: orders taken {taken}, withheld {withheld}.").format(
                file=draft.file, taken=len(done.facts), withheld=len(draft.withheld) + len(draft.new) - len(requests)
            )

    def _receive(self, merchant: str) -> Iterator[str]:
        first, second, third, fourth = MERCHANTS
        delivery = self._loads.receive(
            merchant,
            short=merchant in (first, second),
            later=merchant == second,
            damaged=merchant == first,
            without_customs=merchant in (third, fourth),
        )
        shared = self._do(commands.AllocateDelivery(delivery))
        households = tuple(each.household for each in self._desk.queries.household_goods(delivery))
        if not isinstance(self._desk.do(commands.PackBags(delivery, households)), Refused):
            raise RuntimeError("goods were packed before they were released")
        self._loads.treat(delivery)
        held = self._loads.release(delivery, override=merchant == fourth)
        packed = self._do(commands.PackBags(delivery, households))
        lines = self._desk.queries.delivery_lines(delivery)
        queries = self._desk.queries
        yield translate(
            "Demo",
            "{merchant}: items {items}, short {short}, damaged {damaged}; disinfected, lots held {held}; orders {orders}, "
            "households {households}, bags {bags}.",
        ).format(
            merchant=queries.reference.merchant_name(merchant),
            items=len(lines),
            short=sum(1 for line in lines if line.short),
            damaged=sum(1 for line in lines if line.damaged),
            held=held,
            orders=sum(isinstance(each, OrderAllocated) for each in shared.facts),
            households=len(households),
            bags=len(packed.facts),
        )
        note = write_receiving_note(queries, delivery, self._out, made_at=self._clock())
        assert note is not None
        for path in note.paths:
            yield translate("Demo", "Receiving note: {file}.").format(file=path.name)

    def _label(self) -> Iterator[str]:
        bags = tuple(row.bag for row in self._desk.queries.bags(unlabelled=True))
        labels = labels_of(self._desk.queries, bags)
        for key in LAYOUTS:
            path = self._out / f"labels-{key}.pdf"
            with known_errors(path):
                written = write_labels(labels, LAYOUTS[key], path)
            yield translate("Demo", "{file}: labels {labels} on pages {pages}.").format(
                file=path.name, labels=written.labels, pages=written.pages
            )
            if written.failed:
                raise RuntimeError(f"{len(written.failed)} labels of the model day could not be drawn")
            yield from map(describe, written.glyphs.missing)
        self._do(commands.RecordLabels(bags, next(iter(LAYOUTS))))

    def _hand_over(self) -> Iterator[str]:
        """All but two: one goes back to stock, and at one door nobody opens, so that it waits for the next shift."""
        returned, waits, *others = self._desk.queries.bags(state=BagState.WAITING)
        half = len(others) // 2
        for row in others[:half]:
            self._do(commands.HandOverBag(tokens.encode(CHECKPOINT, row.bag)))
        yield from self._recall.run(CHECKPOINT)
        for row in others[half:]:
            self._do(commands.HandOverBag(tokens.encode(CHECKPOINT, row.bag)))
        again = self._desk.do(commands.HandOverBag(tokens.encode(CHECKPOINT, others[0].bag)))
        if not isinstance(again, Refused):
            raise RuntimeError("a bag was handed over twice")
        self._do(commands.ReturnBag(returned.bag, translate("Demo", "not wanted any more")))
        self._do(commands.FailHandOver(waits.bag, translate("Demo", "nobody opened")))
        counts = self._desk.queries.bag_counts()
        yield translate(
            "Demo", "Bags: packed {packed} = handed over {handed} + returned {returned} + waiting {waiting}."
        ).format(packed=counts.packed, handed=counts.handed_over, returned=counts.returned, waiting=counts.waiting)

    def _close(self) -> Iterator[str]:
        self._do(commands.NoteShift(translate("Demo", "One bag waits: nobody opened. Ring again in the morning.")))
        self._do(commands.CloseShift())
        queries = self._desk.queries
        shift = queries.shifts(1)[0]
        exported = write_shift_log(queries, shift, self._out, exported_at=self._clock())
        for path in exported.paths:
            yield translate("Demo", "Shift log: {file}.").format(file=path.name)
        yield from map(describe, exported.missing)

    def _do(self, command: Command) -> Done:
        """The day has no refusals but those it provokes."""
        outcome = self._desk.do(command)
        if isinstance(outcome, Refused):
            raise RuntimeError(f"{type(command).__name__} was refused: {type(outcome.reason).__name__}")
        return outcome
