"""Times a trace both ways in a database with 1,000,000 entries and more than 100,000 bags, beside a bare SQLite query.

    python -m benchmarks.trace [ENTRIES | PATH]

PATH is a database of benchmarks/big_database.py; without it, one is made for the run (some minutes, removed afterwards).
Forward: the lot of one delivery that is in most bags, and its batch wherever it came. Backward: a bag of that lot. The bare
query reads the same bags, or the bag's own rows, through the same index and makes nothing of them.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.big_database import CHECKPOINT, build
from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain.facts import RecalledLot

ENTRIES = 1_000_000
GOAL_MILLISECONDS = 100.0
RUNS = 30
_BARE_FORWARD = """SELECT l.bag_id, b.household, l.quantity_milli, b.state, b.handed_at, b.handed_by
    FROM bag_lot l JOIN bag b USING (bag_id) WHERE l.delivery = ? AND l.sku = ? AND l.batch = ?"""
_BARE_BACKWARD = """SELECT l.sku, l.batch, l.quantity_milli, d.plate, d.merchant, b.packed_at
    FROM bag b JOIN bag_lot l USING (bag_id) JOIN delivery d ON d.delivery_id = b.delivery WHERE b.bag_id = ?"""


def main(argument: str = "") -> int:
    """0 where both ways stay within the goal, else 1."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(argument) if argument and not argument.isdecimal() else Path(folder) / "big.db"
        if argument and not argument.isdecimal() and not path.is_file():
            print(__doc__)
            return 2
        if not path.exists():
            entries = int(argument) if argument.isdecimal() else ENTRIES
            started = time.perf_counter()
            built = build(path, entries=entries)
            seconds = time.perf_counter() - started
            print(f"{built.entries:,} entries and {built.bags:,} bags written in {seconds:.0f} s")
        desk = Desk(Database(path), checkpoint=CHECKPOINT, operator="V01")
        slow = _times(desk)
        desk.close()
    return int(slow)


def _times(desk: Desk) -> bool:
    """Prints a line for each way. Whether one was slower than the goal."""
    connection, trace = desk._database.connection, desk.queries.trace
    entries, bags = connection.execute("SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM bag)").fetchone()
    print(f"{entries:,} entries, {bags:,} bags")
    delivery, sku, batch = connection.execute(
        "SELECT delivery, sku, batch FROM bag_lot GROUP BY 1, 2, 3 ORDER BY count(*) DESC, 1 LIMIT 1"
    ).fetchone()
    lot, wherever = RecalledLot(delivery, sku, batch), RecalledLot("", sku, batch)
    bag = trace.bags([lot])[0].bag

    def bare_forward(named: RecalledLot) -> None:
        for each in trace.deliveries_of([named]):
            connection.execute(_BARE_FORWARD, (each.delivery, each.sku, each.batch)).fetchall()

    slow = False
    ways: list[tuple[str, Callable[[], object], Callable[[], object]]] = [
        (
            f"forward, one lot in {len(trace.bags([lot]))} bags",
            lambda: trace.forward([lot]),
            lambda: bare_forward(lot),
        ),
        (
            f"forward, its batch in {len(trace.forward([wherever]).bags)} bags of"
            f" {len(trace.deliveries_of([wherever]))} deliveries",
            lambda: trace.forward([wherever]),
            lambda: bare_forward(wherever),
        ),
        (
            "backward, one bag",
            lambda: trace.backward(bag),
            lambda: connection.execute(_BARE_BACKWARD, (bag,)).fetchall(),
        ),
    ]
    for name, call, bare in ways:
        median, slowest = _milliseconds(call)
        base, _ = _milliseconds(bare)
        slow = slow or slowest >= GOAL_MILLISECONDS
        print(
            f"{name}: median {median:.1f} ms, slowest {slowest:.1f} ms;"
            f" bare query {base:.2f} ms, {median / base:.0f} times"
        )
    print(f"goal: under {GOAL_MILLISECONDS:.0f} ms each time: {'missed' if slow else 'holds'}")
    return slow


def _milliseconds(call: Callable[[], object]) -> tuple[float, float]:
    """(median, slowest) of RUNS calls on a warm connection."""
    taken = []
    for _ in range(RUNS):
        started = time.perf_counter()
        call()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken), max(taken)


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:2]))
