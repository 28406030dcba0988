"""A whole day at the checkpoint, in the real window by key events, with the program ended hard in the middle."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt

from checkpoint_app.db import upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.domain.state import BagState
from checkpoint_app.resource_files import resource
from checkpoint_app.ui.delivery.view import DeliveryView
from checkpoint_app.ui.packing.view import PackingView
from checkpoint_app.ui.receiving.view import ReceivingView
from checkpoint_app.ui.shift.view import ShiftView
from tests.journeys.checkpoint_window import CheckpointWindow, Clock
from tests.journeys.morning import DAMAGED, SHORT_BY
from tests.journeys.steps import disinfect, finish_the_count, print_labels

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(qapp: object, tmp_path: Path, clock: Clock) -> Iterator[CheckpointWindow]:
    """The window after its first process was killed when the count was done but not finished."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.morning", str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as morning:
        assert morning.stdout is not None
        assert morning.stderr is not None
        first_line = morning.stdout.readline()
        morning.kill()
        assert first_line == "counted\n", f"the morning did not get through:\n{morning.stderr.read()}"
    assert morning.returncode == -signal.SIGKILL
    window = CheckpointWindow(tmp_path, clock)
    yield window
    window.close()


def test_a_whole_day_survives_a_hard_end_and_its_sums_come_out(
    desk: CheckpointWindow, tmp_path: Path, clock: Clock
) -> None:
    queries = desk.opened.desk.queries
    _finish_the_count(desk)
    disinfect(desk, clock)
    _share_out_and_pack(desk)
    codes = print_labels(desk, tmp_path)
    assert len(codes) == queries.bag_counts().packed == len(set(codes))
    _hand_over(desk, codes)
    paths = _close_and_export(desk, tmp_path)

    _check_workbook(paths["xlsx"], bags=len(codes))
    assert paths["pdf"].stat().st_size > 0
    assert "正新商场" in paths["csv"].read_text(encoding="utf-8-sig")
    with closing(Database(desk.opened.desk.path)) as database:
        assert upkeep.verify(database).broken == ()
        assert upkeep.rebuild(database).were_equal


def _finish_the_count(desk: CheckpointWindow) -> None:
    """What was counted before the hard end is there; the shift is open still."""
    receiving = desk.go("receiving", ReceivingView)
    rows = receiving.table.rows()
    assert rows[0].line.short == SHORT_BY
    assert rows[1].line.damaged == DAMAGED
    assert all(not row.line.short and not row.line.over for row in rows[2:])
    finish_the_count(desk, receiving)


def _share_out_and_pack(desk: CheckpointWindow) -> None:
    """One household by itself with Enter, all others at once."""
    packing = desk.go("packing", PackingView)
    assert packing.share.rules.current().hasFocus()
    desk.enter()
    desk.wait(packing.pack.table.hasFocus, "the list of households")
    queries = desk.opened.desk.queries
    delivery = queries.deliveries()[0].delivery
    assert queries.bag_counts().packed == 0
    desk.enter()
    assert queries.bag_counts().packed > 0
    packing.pack.all_shown.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait(packing.print.hasFocus, "the bags to be packed")
    assert all(not row.items_to_pack for row in queries.household_goods(delivery))


def _hand_over(desk: CheckpointWindow, codes: list[str]) -> None:
    """All but two: one goes back to stock, one waits for the next shift. Wrong scans change nothing."""
    desk.go("delivery", DeliveryView)
    queries = desk.opened.desk.queries
    for code in codes[2:]:
        desk.scan(code)
    counts = queries.bag_counts()
    assert (counts.handed_over, counts.waiting) == (len(codes) - 2, 2)
    entries = queries.unsent()
    assert desk.scan(codes[2]).startswith("Handed over already")
    assert "何思远" in desk.detail()  # by whom
    assert desk.scan("https://example.org/not-ours") == "A code of another program."
    assert desk.scan(codes[0][:-5]) == "Only half of the label was read."
    assert queries.unsent() == entries
    view = desk.go("delivery", DeliveryView)
    view.search.setFocus()
    desk.type(codes[0].split("-")[2][-6:])
    desk.enter()
    view.card.reason.setFocus()
    desk.type("not wanted")
    view.card.back.setFocus()
    desk.enter()
    assert queries.bag_counts().returned == 1
    assert [row.state for row in queries.bags(state=BagState.WAITING)] == [BagState.WAITING]


def _close_and_export(desk: CheckpointWindow, folder: Path) -> dict[str, Path]:
    desk.go("shift", ShiftView)
    desk.tab_to("Note")
    desk.type("one bag waits for 1-1")
    desk.enter()
    desk.tab_to("Close the shift")
    desk.press(Qt.Key.Key_Space)  # says what is left
    assert not desk.opened.desk.queries.shifts(1)[0].closed_at
    desk.press(Qt.Key.Key_Space)
    assert desk.said() == "The shift is closed."
    desk.tab_to("Export the log")
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: desk.said() == "The shift log is written.", "the shift log")
    return {path.suffix[1:]: path for path in (folder / "exports").glob("shift-*")}


def _check_workbook(path: Path, *, bags: int) -> None:
    """Opened again, its sums come out, and what was ordered is what the mini-program's file says."""
    book = load_workbook(path)
    ordered = _ordered_in_the_file()
    goods = [row for row in _table(book, "Deliveries") if row["Item"] != "Total"]
    assert {row["Item"]: row["Ordered"] for row in goods} == ordered
    assert sorted(row["Short"] for row in goods if row["Short"]) == [DAMAGED, SHORT_BY]
    assert [row["Damaged"] for row in goods if row["Damaged"]] == [DAMAGED]
    for row in goods:
        assert row["Ordered"] + row["Over"] == row["Good"] + row["Short"]
        assert row["Came"] == row["Good"] + row["Damaged"] + row["Refused"]
    shared = [row for row in _table(book, "Shared out") if row["Item"] != "Total"]
    assert {row["Item"]: row["Ordered"] for row in shared} == ordered
    good = {row["Item"]: row["Good"] for row in goods}
    for row in shared:
        assert row["Ordered"] == row["Given"] + row["Short"]
        assert row["Given"] == row["Packed"] == good[row["Item"]]
    counts = {row["Bags"]: row["Count"] for row in _table(book, "Bags")}
    assert counts["Packed in the shift"] == bags
    assert counts["Handed over"] + counts["Returned to stock"] + counts["Still waiting"] == bags
    log = _table(book, "Log")
    assert sum(row["Kind"] == "Bag handed over" for row in log) == counts["Handed over"] == bags - 2


def _table(book: Workbook, sheet: str) -> list[dict[str, Any]]:
    """The rows of a sheet by the words of its head."""
    head, *rows = book[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def _ordered_in_the_file() -> dict[str, int]:
    """What the first merchant's customers ordered, by item, read with the standard library."""
    total: Counter[str] = Counter()
    with resource("demo", "orders_miniprogram.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["商家"] == "M01":
                total[row["商品"]] += int(row["数量"])
    return dict(total)
