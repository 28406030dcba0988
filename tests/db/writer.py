"""Another process at the same file, for test_processes.py: `python -m tests.db.writer (notes|day|hold) PATH NUMBER`.

It says `ready`, waits for a line, works, and prints each action once `Desk.do` has returned: journal, lamport, entries.
"""

from __future__ import annotations

import sys
from decimal import Decimal
from itertools import count
from pathlib import Path

from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from tests.desk import days


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def acknowledge(outcome: Outcome) -> None:
    match outcome:
        case Done(facts=recorded, action=action):
            if action is not None:
                say(f"{action.journal} {action.lamport} {len(recorded)}")
        case Refused(reason=reason):
            say(f"refused {type(reason).__name__}")


def notes(path: Path, number: int) -> None:
    """Open the file and write so many notes."""
    desk = Desk(Database(path), checkpoint="P01", operator=f"V{number:02}")
    acknowledge(desk.do(c.OpenShift()))
    for _ in range(number):
        acknowledge(desk.do(c.NoteShift("note")))
    desk.close()


def day(path: Path, number: int) -> None:
    """Take orders, count and pack without an end."""
    clock = days.Clock()
    desk = days.open_desk(path, clock=clock, seed=number)
    acknowledge(desk.do(c.OpenShift()))
    for round_ in count():
        taken = desk.do(
            c.TakeOrders(
                tuple(
                    days.an_order(number * 1_000_000 + round_ * 100 + each, household, [("RICE", "2"), ("MILK", "1")])
                    for each, household in enumerate(days.HOUSEHOLDS)
                )
            )
        )
        acknowledge(taken)
        arrived = desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))
        acknowledge(arrived)
        assert isinstance(arrived, Done) and isinstance(arrived.facts[0], facts.VehicleArrived)
        delivery = arrived.facts[0].delivery
        for command in (
            c.CountGoods(delivery, "RICE", facts.GOOD, Decimal(6)),
            c.CountGoods(delivery, "MILK", facts.GOOD, Decimal(4)),
            c.FinishCount(delivery),
            c.StartDisinfection(delivery, "84", 500, "spray", 1),
            c.ReleaseGoods(delivery),
            c.AllocateDelivery(delivery),
            c.PackBags(delivery, days.HOUSEHOLDS),
        ):
            acknowledge(desk.do(command))
        for bag in desk.queries.bags(delivery=delivery):
            acknowledge(desk.do(c.HandOverBag(days.code(bag.bag))))


def hold(path: Path, _number: int) -> None:
    """Take the write lock and keep it until told otherwise."""
    database = Database(path)
    with database.immediate():
        say("held")
        sys.stdin.readline()
    database.close()


if __name__ == "__main__":
    work, where, how_many = sys.argv[1:]
    say("ready")
    sys.stdin.readline()
    {"notes": notes, "day": day, "hold": hold}[work](Path(where), int(how_many))
