"""Counts a load of 500 lines by scanner in the real window, 20 scans a second: none may be lost, none doubled.

    python -m benchmarks.count_load [SCANS_A_LINE] [SCANS_A_SECOND]

Real key events of EAN-13 codes go to the window's native surface at their moments, whether or not the one before is answered,
as a scanner sends them. What was counted is read from the database afterwards, line by line. The delay is from a scan's first
key event, all of which come at once here, until its count is on the disk and every list has heard of it.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from benchmarks.scan_to_answer import p95
from checkpoint_app.app import build, make_application
from checkpoint_app.db import reference, upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.facts import OrderLine, VehicleArrived
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.domain.reference import (
    Barcode,
    Checkpoint,
    Compound,
    District,
    Household,
    Merchant,
    Product,
    Volunteer,
)
from checkpoint_app.ui.language import Language
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.sounds import Silence
from tests.ui.keys import SCANNER_MS, native, send, stroke

LINES = 500


def ean(number: int) -> str:
    """A valid EAN-13."""
    body = f"690{number:09d}"
    odd, even = sum(map(int, body[::2])), sum(map(int, body[1::2]))
    return f"{body}{-(odd + 3 * even) % 10}"


def main(each: int = 3, a_second: int = 20) -> int:
    codes = {f"P{number:03d}": ean(number) for number in range(LINES)}
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".benchmark-") as name:
        folder = Path(name)
        delivery = _arrived(folder / "checkpoint.db", codes, each)
        app = make_application()
        settings = Settings(folder / "settings.ini")
        settings.remember("person/operator", "V01")
        opened = build(
            app,
            folder / "checkpoint.db",
            settings=settings,
            language=Language(app, settings, "zh_CN"),
            sounds=Silence(),
        )
        window, desk = opened.window, opened.desk
        window.resize(1366, 768)
        window.go_to("receiving")
        window.show()
        assert QTest.qWaitForWindowExposed(window)
        QTest.qWait(500)
        scans = [sku for sku in codes for _ in range(each)]
        random.Random(4).shuffle(scans)
        recorded: list[float] = []
        desk.on_changed(lambda kinds: recorded.append(time.perf_counter()))
        sent: list[float] = []
        started = time.perf_counter()
        for number, sku in enumerate(scans):
            while time.perf_counter() < started + number / a_second:
                QCoreApplication.processEvents()
            sent.append(time.perf_counter())
            send(native(window), stroke(codes[sku], SCANNER_MS, Qt.Key.Key_Return))
        until = time.perf_counter() + 30
        while len(recorded) < len(scans) and time.perf_counter() < until:
            QCoreApplication.processEvents()
        behind = time.perf_counter() - sent[-1]
        counted = {line.sku: line.good for line in desk.queries.delivery_lines(delivery)}
        wanted = Counter(scans)
        lost = sum(max(Decimal(0), wanted[sku] - counted.get(sku, Decimal(0))) for sku in codes)
        doubled = sum(max(Decimal(0), counted.get(sku, Decimal(0)) - wanted[sku]) for sku in codes)
        late = [done - at for at, done in zip(sent, recorded, strict=False)]
        window.close()
        desk.close()
    rate = len(scans) / (sent[-1] - started)
    print(f"{len(scans):,} scans of {LINES} lines at {rate:.1f} a second: lost {lost}, doubled {doubled}")
    print(f"on the disk after the scan: median {statistics.median(late) * 1000:.1f} ms, p95 {p95(late) * 1000:.1f} ms")
    print(f"the last one {behind * 1000:.0f} ms after it was sent")
    holds = not lost and not doubled and rate > a_second * 0.98 and p95(late) < 1 / a_second
    print(f"claim ({a_second} scans a second, none lost, none doubled): {'holds' if holds else 'DOES NOT HOLD'}")
    return 0 if holds else 1


def _arrived(path: Path, codes: dict[str, str], each: int) -> str:
    """A database in which a vehicle has come with so many of each item on order. The delivery."""
    database = Database(path)
    reference.replace(
        database,
        District(
            checkpoints=(Checkpoint("P01", "1号卡点"),),
            compounds=(Compound("C1", "碧园小区", "sealed", "P01"),),
            households=(Household("C1-1-1-101", "C1", "1", "1", "101", "", "", ""),),
            merchants=(Merchant("M01", "正新商场", "main"),),
            products=tuple(Product(sku, f"商品{sku}", "日用", "件", 100, False) for sku in codes),
            barcodes=tuple(Barcode(code.zfill(14), sku) for sku, code in codes.items()),
            volunteers=(Volunteer("V01", "何思远", "supervisor"),),
        ),
    )
    upkeep.choose_checkpoint(database, "P01")
    desk = Desk(database, checkpoint="P01", operator="V01")
    lines = tuple(OrderLine(sku, Decimal(each), "件", 100) for sku in codes)
    ordered_at = "2021-11-03T00:00:00.000Z"
    _done(desk, commands.OpenShift())
    order = OrderRequest("bench-1", "C1-1-1-101", "M01", "bench", "1", ordered_at, lines)
    _done(desk, commands.TakeOrders((order,)))
    arrived = _done(desk, commands.ReceiveVehicle("M01", "黑A12345", "")).facts[0]
    assert isinstance(arrived, VehicleArrived)
    desk.close()
    return arrived.delivery


def _done(desk: Desk, command: commands.Command) -> Done:
    outcome = desk.do(command)
    assert isinstance(outcome, Done), outcome
    return outcome


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:3])))
