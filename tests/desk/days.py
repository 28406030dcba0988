"""A small district, a clock that is set by hand, and a day at a checkpoint in the desk's own verbs, for tests to stand on."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, tokens
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from checkpoint_app.domain.reference import (
    Building,
    Checkpoint,
    Compound,
    District,
    Household,
    Merchant,
    Product,
    Volunteer,
)
from checkpoint_app.domain.rules.allocation import Share
from checkpoint_app.steady import Monotonic

START = datetime(2021, 11, 3, 0, 30, tzinfo=UTC)
ORDERED_AT = "2021-11-02T11:00:00.000Z"
# Sealed, normal, and served by the other checkpoint; M01 brings rice and milk (cold), M02 eggs.
DISTRICT = District(
    checkpoints=(Checkpoint("P01", "1号卡点"), Checkpoint("P02", "2号卡点")),
    compounds=(
        Compound("C1", "碧园小区", "sealed", "P01"),
        Compound("C2", "兴盛小区", "normal", "P01"),
        Compound("C3", "东苑小区", "normal", "P02"),
    ),
    buildings=(Building("C1", "1", 2, 6, False), Building("C2", "10", 1, 6, True), Building("C3", "1", 1, 6, True)),
    households=(
        Household("C1-1-1-101", "C1", "1", "1", "101", "王海燕", "13900000001", ""),
        Household("C1-1-2-201", "C1", "1", "2", "201", "漕犇", "13900000002", "elderly"),
        Household("C2-10-1-301", "C2", "10", "1", "301", "欧阳燕", "13900000003", ""),
        Household("C2-10-1-1001", "C2", "10", "1", "1001", "李建国", "13900000004", ""),
        Household("C3-1-1-101", "C3", "1", "1", "101", "赵敏", "13900000005", ""),
    ),
    merchants=(Merchant("M01", "正新商场", "main"), Merchant("M02", "兴隆超市", "backup")),
    products=(
        Product("RICE", "大米", "粮油", "斤", 320, False),
        Product("MILK", "牛奶", "乳品", "盒", 650, True),
        Product("EGGS", "鸡蛋", "蛋类", "盒", 1250, False),
    ),
    volunteers=(Volunteer("V01", "李建国", "supervisor"), Volunteer("V02", "王海燕", "volunteer")),
)
HOUSEHOLDS = tuple(each.household for each in DISTRICT.households[:4])
UNITS = {each.sku: each.unit for each in DISTRICT.products}
PRICES = {each.sku: each.declared_price_fen for each in DISTRICT.products}


def preview(desk: Desk, delivery: str, rule: str = "first_come") -> tuple[Share, ...] | Refused:
    """Who would get what by this rule."""
    found = desk.preview_allocations(delivery)
    return found if isinstance(found, Refused) else found[rule]


class Clock:
    """Says what it was set to, and one second more each time it is asked when `ticking`."""

    def __init__(self, moment: datetime = START, *, ticking: bool = True) -> None:
        self.moment = moment
        self.ticking = ticking

    def __call__(self) -> datetime:
        now = self.moment
        if self.ticking:
            self.forward(1)
        return now

    def forward(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


def open_desk(
    path: Path,
    *,
    clock: Clock | None = None,
    operator: str = "V01",
    checkpoint: str = "P01",
    seed: int = 1,
    monotonic: Monotonic | None = None,
) -> Desk:
    """A desk with the district loaded, the same ids at every run, and no shift open."""
    desk = Desk(
        Database(path),
        checkpoint=checkpoint,
        operator=operator,
        clock=clock or Clock(),
        random_bytes=random.Random(seed).randbytes,
        monotonic=monotonic,
    )
    if desk.queries.reference.is_empty():
        desk.load_reference(DISTRICT)
    return desk


def done(outcome: Outcome) -> Done:
    """The outcome, which must have recorded something."""
    assert isinstance(outcome, Done) and outcome.facts, outcome
    return outcome


def an_order(
    number: int, household: str, lines: Iterable[tuple[str, str]], *, merchant: str = "M01", at: str = ORDERED_AT
) -> c.OrderRequest:
    """Order `number` of a household; `lines` are (sku, quantity)."""
    return c.OrderRequest(
        f"mp-{number}",
        household,
        merchant,
        "miniprogram",
        str(number),
        at,
        tuple(OrderLine(sku, Decimal(quantity), UNITS[sku], PRICES[sku]) for sku, quantity in lines),
    )


ORDERS = (
    an_order(1, HOUSEHOLDS[0], [("RICE", "10"), ("MILK", "2")]),
    an_order(2, HOUSEHOLDS[1], [("RICE", "5")]),
    an_order(3, HOUSEHOLDS[2], [("MILK", "3"), ("RICE", "2.5")]),
    an_order(4, HOUSEHOLDS[3], [("RICE", "20")]),
)


def take_delivery(desk: Desk, *, rice: str = "17.5", milk: str = "5", merchant: str = "M01") -> str:
    """A vehicle comes with so much, is counted, and its count is finished."""
    arrived = done(desk.do(c.ReceiveVehicle(merchant, "黑A12345", "TX-0017"))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    for sku, quantity in (("RICE", rice), ("MILK", milk)):
        done(desk.do(c.CountGoods(arrived.delivery, sku, facts.GOOD, Decimal(quantity))))
    done(desk.do(c.FinishCount(arrived.delivery)))
    return arrived.delivery


def set_free(desk: Desk, clock: Clock, delivery: str) -> None:
    """The load is disinfected, its contact time passes, and its goods are released."""
    done(desk.do(c.StartDisinfection(delivery, "84消毒液", 500, "spray", 1800)))
    clock.forward(1800)
    done(desk.do(c.ReleaseGoods(delivery)))


def pack_all(desk: Desk, delivery: str) -> tuple[str, ...]:
    """What the delivery gives is shared out and packed. The bags, in order."""
    done(desk.do(c.AllocateDelivery(delivery)))
    households = tuple(each.household for each in desk.queries.household_goods(delivery))
    return packed(done(desk.do(c.PackBags(delivery, households))))


def packed(outcome: Done) -> tuple[str, ...]:
    """The bags that were packed, in order."""
    return tuple(each.bag for each in outcome.facts if isinstance(each, facts.BagPacked))


def code(bag: str, checkpoint: str = "P01") -> str:
    """What the scanner reads from the bag's label."""
    return tokens.encode(checkpoint, bag)
