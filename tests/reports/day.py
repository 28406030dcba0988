"""A small day at one checkpoint, in the desk's own verbs: an item short, one over, one damaged, one refused.

It knows the desk, not what a report makes of it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain import tokens
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.domain.reference import Checkpoint, Compound, District, Household, Merchant, Product, Volunteer
from checkpoint_app.domain.state import Shift
from checkpoint_app.progress import Progress
from checkpoint_app.reports.rows import ShiftLog
from checkpoint_app.reports.shift_log import shift_log
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.shift.export import brief
from checkpoint_app.ui.texts import fact_text, kind_text

START = datetime(2021, 11, 3, 0, 30, tzinfo=UTC)
NOTE = "3号楼电梯坏了，请走楼梯；𠮷先生的药明天上午到。"
DISTRICT = District(
    checkpoints=(Checkpoint("P01", "1号卡点"),),
    compounds=(Compound("C001", "碧园小区", "sealed", "P01"),),
    households=tuple(
        Household(f"H{number}", "C001", "3", "2", f"{number}01", "欧阳海燕", f"1390000000{number}", "")
        for number in range(1, 5)
    ),
    merchants=(Merchant("M01", "正新商场", "main"),),
    products=(
        Product("CAI", "白菜", "蔬菜", "斤", 150, cold_chain=False),
        Product("LUOBO", "萝卜", "蔬菜", "斤", 120, cold_chain=False),
        Product("NAI", "牛奶", "乳品", "盒", 650, cold_chain=True),
        Product("XIA", "虾", "水产", "袋", 3900, cold_chain=True),
    ),
    volunteers=(Volunteer("V01", "何思远", "supervisor"), Volunteer("V02", "陈雨桐", "label_staff")),
)


class Clock:
    """Goes on by a second each time it is asked."""

    def __init__(self) -> None:
        self.moment = START

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@dataclass
class Day:
    """A desk in the middle of a shift, and what happened there."""

    database: Database
    desk: Desk
    clock: Clock
    delivery: str = ""
    bags: tuple[str, ...] = ()

    def do(self, command: Command) -> Done:
        outcome = self.desk.do(command)
        assert isinstance(outcome, Done), outcome
        return outcome

    def void(self, done: Done, reason: str) -> None:
        assert done.action is not None
        self.do(c.VoidAction(done.action.journal, done.action.lamport, reason))

    def hand_over(self, bag: str) -> Done:
        return self.do(c.HandOverBag(tokens.encode("P01", bag)))

    @property
    def shift(self) -> Shift:
        """The latest."""
        return self.desk.queries.shifts(1)[0]

    def log(self, shift: Shift | None = None, *, progress: Progress | None = None) -> ShiftLog:
        names = DeskNames(self.desk.queries)
        return shift_log(
            self.desk.queries,
            shift or self.shift,
            describe=lambda fact: fact_text(fact, names),
            kind_name=kind_text,
            exported_at=self.clock(),
            brief=lambda fact: brief(fact, self.desk.queries, names),
            progress=progress,
        )


def open_day(path: Path) -> Day:
    """A shift was opened; nothing else happened yet."""
    clock = Clock()
    chance = random.Random(20211103)
    database = Database(path)
    desk = Desk(database, checkpoint="P01", operator="V01", clock=clock, random_bytes=chance.randbytes)
    desk.load_reference(DISTRICT)
    day = Day(database, desk, clock)
    day.do(c.OpenShift())
    return day


def work_the_day(day: Day) -> None:
    """Four households order; the vehicle brings white cabbage short, radish over, milk of which one is damaged, shrimp of
    which one was refused. Two bags go out, one comes back, the rest wait; a mistake and a note are taken back."""
    lines = (
        f.OrderLine("CAI", Decimal("2.5"), "斤", 150),
        f.OrderLine("LUOBO", Decimal(3), "斤", 120),
        f.OrderLine("NAI", Decimal(1), "盒", 650),
        f.OrderLine("XIA", Decimal(1), "袋", 3900),
    )
    day.do(
        c.TakeOrders(
            tuple(
                c.OrderRequest(
                    f"o{n}", f"H{n}", "M01", "miniprogram", f"XCX00{n}", f"2021-11-02T1{n}:00:00.000Z", lines
                )
                for n in range(1, 5)
            )
        )
    )
    arrived = day.do(c.ReceiveVehicle("M01", "黑A12345", "")).facts[0]
    assert isinstance(arrived, f.VehicleArrived)
    day.delivery = arrived.delivery
    for sku, condition, total, reason in (
        ("CAI", f.GOOD, "7.5", ""),  # of 10: 2.5 short
        ("LUOBO", f.GOOD, "12.25", ""),  # of 12: 0.25 over
        ("NAI", f.GOOD, "4", ""),
        ("NAI", f.DAMAGED, "1", "破了"),
        ("XIA", f.GOOD, "3", ""),  # of 4: 1 short
        ("XIA", f.REFUSED, "1", "化冻了"),
    ):
        day.do(c.SetCount(day.delivery, sku, condition, Decimal(total), reason))
    day.do(c.FinishCount(day.delivery))
    day.do(c.StartDisinfection(day.delivery, "84", 500, "spray", 60))
    day.clock.moment += timedelta(minutes=2)
    day.do(c.ReleaseGoods(day.delivery))
    day.do(c.AllocateDelivery(day.delivery))
    day.desk.operator = "V02"
    packed = day.do(c.PackBags(day.delivery, ("H1", "H2", "H3", "H4")))
    day.bags = tuple(fact.bag for fact in packed.facts if isinstance(fact, f.BagPacked))
    day.do(c.RecordLabels(day.bags, "a4"))
    day.hand_over(day.bags[0])
    day.hand_over(day.bags[1])
    day.do(c.ReturnBag(day.bags[2], "搬走了"))
    day.void(day.do(c.FailHandOver(day.bags[3], "没人在家")), "点错了")
    day.desk.operator = "V01"
    day.do(c.NoteShift(NOTE))
    day.void(day.do(c.NoteShift("错的备注")), "写错了")
