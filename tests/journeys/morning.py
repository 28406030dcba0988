"""The first half of the day, in a process of its own that is then ended hard: orders, arrival, and most of the count.

    python -m tests.journeys.morning FOLDER

Prints "counted" once everything that it did was answered on the screen, and then lives until it is killed.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from checkpoint_app.ui.orders.view import OrdersView
from tests.journeys.checkpoint_window import CheckpointWindow, Clock
from tests.journeys.steps import damaged, open_shift, vehicle_arrives
from tests.ui.keys import live

MERCHANT = "正新商场"
SHORT_BY = 3
DAMAGED = 2


def take_orders(desk: CheckpointWindow) -> None:
    """The mini-program's file stands in the field already; the review is looked at and confirmed."""
    desk.go("orders", OrdersView)
    desk.tab_to("Read")
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: desk.said() == "Orders to take: 950", "the file to be read")
    desk.wait(lambda: desk.focused() == "Take orders (950)", "the button that takes the orders to have the keyboard")
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: desk.said() == "Orders taken: 950.", "the orders to be recorded")


def receive(desk: CheckpointWindow) -> None:
    """A vehicle arrives, and everything is counted: one item short, one partly damaged, the rest as ordered."""
    receiving = vehicle_arrives(desk, MERCHANT)
    items = [row.sku for row in receiving.table.rows()]
    assert len(items) == 24
    for place, sku in enumerate(items):
        desk.scan(sku)  # one came, and its line is chosen
        row = receiving.table.current()
        assert row is not None
        assert row.sku == sku
        ordered = int(row.line.ordered)
        if place == 0:
            desk.type(str(ordered - SHORT_BY))
            desk.enter()
        elif place == 1:
            desk.type(str(ordered - DAMAGED))
            desk.enter()
            damaged(desk, DAMAGED)
        else:
            desk.ctrl(Qt.Key.Key_Equal)


def main() -> None:
    desk = CheckpointWindow(Path(sys.argv[1]), Clock())
    open_shift(desk)
    take_orders(desk)
    receive(desk)
    print("counted", flush=True)
    live(600_000)


if __name__ == "__main__":
    try:
        main()
    except BaseException:  # here for whoever runs the test: the program's own hook would keep the traceback to itself
        traceback.print_exc()
        raise SystemExit(1) from None
