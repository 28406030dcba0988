"""Times what a screen asks of a database with 200,000 entries: after each scan, or when a list is read again.

    python -m benchmarks.queries [PATH]

PATH is a database of benchmarks/big_database.py; without it, one is made for the run. Prints median and 95th percentile
in milliseconds, and for writing the ratio to one bare durable SQLite commit on the same disk.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.big_database import CHECKPOINT, build
from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.domain.state import BagState

GOAL_MILLISECONDS = 5.0
RUNS = 50


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "big.db"
        if not path.exists():
            build(path)
        desk = Desk(Database(path), checkpoint=CHECKPOINT, operator="V01")
        slow = _reads(desk)
        _writes(desk, path)
        desk.close()
    return slow


def _reads(desk: Desk) -> int:
    """Prints a line for each read. How many were slower than the goal."""
    queries = desk.queries
    shift, delivery = queries.current_shift(), queries.deliveries(1)[0].delivery
    assert shift is not None
    waiting = queries.bags(state=BagState.WAITING)
    household = waiting[0].household
    of_bags = frozenset({"bag.handed_over", "bag.returned", "bag.hand_over_failed"})
    reads: dict[str, Callable[[], object]] = {
        "bag": lambda: queries.bag(waiting[0].bag),
        "current_shift": queries.current_shift,
        "unsent": queries.unsent,
        "alerts": queries.alerts,
        "bag_counts": queries.bag_counts,
        "bag_counts, one delivery": lambda: queries.bag_counts(delivery),
        "actions": queries.actions,
        "actions of bags": lambda: queries.actions(of_bags),
        "actions of notes": lambda: queries.actions(frozenset({"shift.noted"})),
        "waiting_stamps": queries.waiting_stamps,
        "waiting bags": lambda: queries.bags(state=BagState.WAITING),
        "bags of a delivery": lambda: queries.bags(delivery=delivery),
        "household_goods": lambda: queries.household_goods(delivery),
        "goods": lambda: queries.goods(delivery, household),
        "delivery_lines": lambda: queries.delivery_lines(delivery),
        "delivery_line": lambda: queries.delivery_line(delivery, "MIL-NIUNAI"),
        "deliveries": queries.deliveries,
        "deliveries_under_way": queries.deliveries_under_way,
        "purchase_list": queries.purchase_list,
        "shift_bags": lambda: queries.shift_bags(shift),
        "shift_deliveries": lambda: queries.shift_deliveries(shift),
    }
    print(f"{'read':26} {'median':>8} {'95 %':>8}   goal {GOAL_MILLISECONDS:.0f} ms")
    slow = 0
    for name, read in reads.items():
        median, late = _timed(read)
        slow += median > GOAL_MILLISECONDS
        print(f"{name:26} {median:8.2f} {late:8.2f}{'   slower than the goal' if median > GOAL_MILLISECONDS else ''}")
    return slow


def _writes(desk: Desk, path: Path) -> None:
    """Prints what one recorded action costs, beside a bare durable commit of one row in a file on the same disk."""
    bare = sqlite3.connect(path.with_name("bare.db"), isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE IF NOT EXISTS row (n INTEGER PRIMARY KEY, content TEXT)")
    commit, commit_late = _timed(lambda: bare.execute("INSERT INTO row (content) VALUES (?)", ("x" * 300,)))
    bare.close()
    for file in path.parent.glob("bare.db*"):
        file.unlink()

    def note() -> None:
        assert isinstance(desk.do(commands.NoteShift("12号楼电梯停运")), Done)

    recorded, recorded_late = _timed(note)
    refused, refused_late = _timed(lambda: desk.do(commands.HandOverBag("6901234567890")))
    print(f"{'a bare durable commit':26} {commit:8.2f} {commit_late:8.2f}")
    print(f"{'Desk.do, recorded':26} {recorded:8.2f} {recorded_late:8.2f}   {recorded / commit:.1f} × a bare commit")
    print(f"{'Desk.do, refused':26} {refused:8.2f} {refused_late:8.2f}")


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """(median, 95th percentile) in milliseconds."""
    work()
    taken = []
    for _ in range(RUNS):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


if __name__ == "__main__":
    raise SystemExit(main())
