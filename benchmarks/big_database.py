"""Makes a database as a checkpoint has it after months: many shifts on the model district, the last one still open.

    python -m benchmarks.big_database PATH [ENTRIES]

For other benchmarks: `built = build(path, entries=200_000)`, then open `path` as the program does. The entries go
through `journal.append` as an action's do, and the projections come from `rebuild`, so the file is one that the
program itself could have written; only the clock is played. Two builds differ in the journal's id and in nothing else.
"""

from __future__ import annotations

import random
import sys
import time
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from sqlite3 import Connection

from checkpoint_app.db import journal, projections, reference, upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import Entry, NewEntry
from checkpoint_app.domain import facts, times, tokens
from checkpoint_app.domain.facts import Fact
from checkpoint_app.domain.reference import District
from checkpoint_app.intake.reference import read_district
from checkpoint_app.resource_files import resource

CHECKPOINT = "P01"
OPERATORS = ("V01", "V02", "V03")
MERCHANTS = ("M01", "M02")
ORDERS_A_DAY = 600
# About what one day of so many orders records; measured, and only used to know how many days to play.
ENTRIES_A_DAY = 4_000
# Of the open shift's bags, this part still waits.
STILL_WAITING = 0.4
FAILED, RETURNED = 0.02, 0.01
# The same batch of an item comes for so many days, with every vehicle that brings the item.
DAYS_OF_A_BATCH = 7


@dataclass(frozen=True, slots=True)
class Built:
    """What lies in the file. `waiting` are the codes on the labels of bags that wait, `gone` of bags given away today."""

    path: Path
    entries: int
    shifts: int
    waiting: tuple[str, ...]
    gone: tuple[str, ...]
    bags: int


def build(path: Path, *, entries: int = 200_000, seed: int = 1, until: datetime | None = None) -> Built:
    """Write a new database at `path` with so many entries, to within a day's. Raises KnownError.

    The last shift was opened on the day of `until` (now, when it is not given) and is still on: its orders came, its
    goods are packed and labelled, a part of its bags is given out, and orders for the next day are taken.
    """
    database = Database(path)
    district = read_district(resource("demo")).district
    reference.replace(database, district)
    upkeep.choose_checkpoint(database, CHECKPOINT)
    days = max(1, -(-entries // ENTRIES_A_DAY))
    last_morning = (until or datetime.now(UTC)) - timedelta(hours=6)
    history = _History(database.connection, district, random.Random(seed))
    for day in range(days):
        with database.immediate():
            history.play(last_morning - timedelta(days=days - 1 - day), is_last=day == days - 1)
    with database.immediate() as connection:
        projections.rebuild(connection)
    database.close()
    return Built(path, history.written, days, tuple(history.waiting), tuple(history.gone), history.bags)


class _History:
    """Plays days and remembers which labels of the last one wait and which are gone."""

    def __init__(self, connection: Connection, district: District, chance: random.Random) -> None:
        self._connection = connection
        ours = {each.compound for each in district.compounds if each.checkpoint == CHECKPOINT}
        self._households = [each for each in district.households if each.compound in ours]
        self._products = district.products
        self._cold = {each.sku for each in district.products if each.cold_chain}
        self._chance = chance
        self._orders = 0
        self._days = 0
        # What lies unpacked of the delivery that is being packed, by item, the batch first that is packed first.
        self._left: dict[str, dict[str, Decimal]] = {}
        self.written = 0
        self.bags = 0
        self.waiting: list[str] = []
        self.gone: list[str] = []

    def play(self, morning: datetime, *, is_last: bool) -> None:
        """One shift from its opening to its closing, or, on the last day, to the hour when bags are given out."""
        self._days += 1
        self._now = morning
        shift = self._new_id()
        self._record(facts.ShiftOpened(shift, CHECKPOINT))
        taken = self._take_orders(morning)
        bags: list[facts.BagPacked] = []
        for merchant in MERCHANTS:
            bags += self._bring(merchant, [order for order in taken if order.merchant == merchant])
        noted = self._record(facts.ShiftNoted(shift, "12号楼电梯停运，请走楼梯"))
        self._void(noted)
        self._record(facts.ShiftNoted(shift, "32号楼1单元缺两袋牛奶，已告知商家"))
        self._give_out(bags, is_last=is_last)
        if is_last:
            self._take_orders(self._now)
        else:
            self._record(facts.ShiftClosed(shift))

    def _record(self, *recorded: Fact) -> tuple[Entry, ...]:
        """One action, a few seconds after the one before."""
        self._now += timedelta(seconds=self._chance.uniform(1, 8))
        entries = journal.append(
            self._connection,
            [NewEntry(facts.kind_of(fact), facts.subject_of(fact), facts.encode(fact)) for fact in recorded],
            at=times.utc_text(self._now),
            wall_ms=int(self._now.timestamp() * 1000),
            operator=self._chance.choice(OPERATORS),
        )
        self.written += len(entries)
        return entries

    def _void(self, entries: Sequence[Entry]) -> None:
        self._record(*(facts.EntryVoided(each.subject, each.journal, each.seq, "看错了") for each in entries))

    def _take_orders(self, by: datetime) -> list[facts.OrderTaken]:
        taken = []
        for household in self._chance.sample(self._households, ORDERS_A_DAY):
            self._orders += 1
            number = f"XCX{self._orders:08}"
            ordered_at = times.utc_text(by - timedelta(seconds=self._chance.randrange(6 * 3600)))
            merchant = self._chance.choice(MERCHANTS)
            taken.append(
                facts.OrderTaken(
                    f"miniprogram-{number}",
                    household.household,
                    merchant,
                    CHECKPOINT,
                    "miniprogram",
                    number,
                    ordered_at,
                    self._lines(),
                )
            )
        self._record(*taken)
        withdrawn = self._record(facts.OrderCancelled(taken[-1].order, "重复下单"))
        self._void(withdrawn)
        return taken

    def _lines(self) -> tuple[facts.OrderLine, ...]:
        chosen = self._chance.sample(self._products, self._chance.randint(1, 6))
        return tuple(
            facts.OrderLine(each.sku, Decimal(self._chance.randint(1, 6)), each.unit, each.declared_price_fen)
            for each in chosen
        )

    def _bring(self, merchant: str, orders: Sequence[facts.OrderTaken]) -> list[facts.BagPacked]:
        """The merchant's vehicle comes; its load is counted, treated, set free, shared out, packed and labelled."""
        delivery = self._new_id()
        wanted: dict[str, Decimal] = defaultdict(Decimal)
        units: dict[str, str] = {}
        for order in orders:
            for line in order.lines:
                wanted[line.sku] += line.quantity
                units[line.sku] = line.unit
        expected = tuple(facts.ExpectedLine(sku, wanted[sku], units[sku]) for sku in sorted(wanted))
        self._record(facts.VehicleArrived(delivery, CHECKPOINT, merchant, "黑A12345", "TX-0017", expected))
        self._left = {each.sku: self._batches(each) for each in expected}
        for each in expected:
            for batch, quantity in self._left[each.sku].items():
                self._record(facts.GoodsCounted(delivery, each.sku, facts.GOOD, quantity, each.unit, "", batch))
                if each.sku in self._cold:
                    day = (self._now + timedelta(days=90)).date().isoformat()
                    self._record(facts.LotDescribed(delivery, each.sku, batch, "", day, "黑龙江", temperature="-18"))
            self._record(facts.GoodsCounted(delivery, each.sku, facts.DAMAGED, Decimal(1), each.unit, "压坏"))
        self._record(facts.CountFinished(delivery))
        started = times.utc_text(self._now)
        self._record(facts.DisinfectionStarted(delivery, "84消毒液", 500, "spray", 1800, started))
        self._now += timedelta(seconds=1800)
        lots = tuple(facts.LotKey(sku, batch) for sku, own in self._left.items() for batch in own)
        self._record(facts.GoodsReleased(delivery, lots))
        shares = self._share(orders, {line.sku: line.quantity - 1 for line in expected}, delivery)
        self._record(*shares)
        by_household = {order.household: (order, share) for order, share in zip(orders, shares, strict=True)}
        bags: list[facts.BagPacked] = []
        for building in self._by_building(by_household):
            packed = [bag for household in building for bag in self._pack(delivery, *by_household[household])]
            if packed:
                self._record(*packed)
                bags += packed
        self.bags += len(bags)
        self._record(*(facts.LabelPrinted(bag.bag, 1, "a4") for bag in bags))
        return bags

    def _batches(self, line: facts.ExpectedLine) -> dict[str, Decimal]:
        """What comes good of an item: the end of one batch, and of the next one the rest."""
        good, week = line.quantity - 1, self._days // DAYS_OF_A_BATCH
        old = (good / 2).to_integral_value()
        found = {f"{line.sku}-{week:03}": old, f"{line.sku}-{week + 1:03}": good - old}
        return {batch: quantity for batch, quantity in found.items() if quantity}

    def _lots(self, sku: str, quantity: Decimal) -> tuple[facts.LotShare, ...]:
        """From which batches so much of an item is packed."""
        taken, left = [], self._left[sku]
        for batch, lying in left.items():
            part = min(lying, quantity)
            if part:
                taken.append(facts.LotShare(batch, part))
                left[batch] -= part
                quantity -= part
        return tuple(taken)

    def _share(
        self, orders: Sequence[facts.OrderTaken], left: dict[str, Decimal], delivery: str
    ) -> list[facts.OrderAllocated]:
        shares = []
        for order in orders:
            lines = []
            for number, line in enumerate(order.lines):
                given = min(line.quantity, left[line.sku])
                left[line.sku] -= given
                lines.append(facts.AllocatedLine(number, given, line.quantity - given))
            shares.append(facts.OrderAllocated(order.order, delivery, tuple(lines)))
        return shares

    def _by_building(self, households: Container[str]) -> list[list[str]]:
        buildings: dict[tuple[str, str], list[str]] = defaultdict(list)
        for each in self._households:
            if each.household in households:
                buildings[each.compound, each.building].append(each.household)
        return list(buildings.values())

    def _pack(self, delivery: str, order: facts.OrderTaken, share: facts.OrderAllocated) -> list[facts.BagPacked]:
        """One bag for what keeps, one for what is cold."""
        contents: dict[bool, list[facts.BagLine]] = {False: [], True: []}
        for line, given in zip(order.lines, share.lines, strict=True):
            if given.given:
                contents[line.sku in self._cold].append(
                    facts.BagLine(
                        order.order,
                        given.line,
                        line.sku,
                        given.given,
                        line.unit,
                        lots=self._lots(line.sku, given.given),
                    )
                )
        filled = [(cold, tuple(lines)) for cold, lines in contents.items() if lines]
        return [
            facts.BagPacked(
                self._new_id(), CHECKPOINT, order.household, delivery, order.merchant, number, len(filled), cold, lines
            )
            for number, (cold, lines) in enumerate(filled, start=1)
        ]

    def _give_out(self, bags: Sequence[facts.BagPacked], *, is_last: bool) -> None:
        waiting = round(len(bags) * STILL_WAITING) if is_last else 0
        for bag in bags[waiting:]:
            if self._chance.random() < RETURNED:
                self._record(facts.BagReturned(bag.bag, "漏奶"))
                continue
            if self._chance.random() < FAILED:
                self._record(facts.HandOverFailed(bag.bag, "无人应门"))
            self._record(facts.BagHandedOver(bag.bag, facts.DOOR))
            if is_last:
                self.gone.append(tokens.encode(CHECKPOINT, bag.bag))
        self.waiting = [tokens.encode(CHECKPOINT, bag.bag) for bag in bags[:waiting]]

    def _new_id(self) -> str:
        return tokens.new_bag_id(self._chance.randbytes(10))


def main() -> int:
    path = Path(sys.argv[1])
    entries = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
    started = time.perf_counter()
    built = build(path, entries=entries)
    seconds = time.perf_counter() - started
    size = path.stat().st_size / 1e6
    print(f"{built.entries:,} entries in {built.shifts} shifts, {len(built.waiting)} bags waiting, {size:.0f} MB")
    print(f"written in {seconds:.1f} s: {path}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
