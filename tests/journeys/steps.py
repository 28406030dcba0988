"""Steps of a day that more than one journey takes, each by keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from checkpoint_app.ui.disinfection.view import DisinfectionView
from checkpoint_app.ui.receiving.view import ReceivingView
from checkpoint_app.ui.shift.view import ShiftView
from tests.journeys.checkpoint_window import CheckpointWindow, Clock


def open_shift(desk: CheckpointWindow) -> None:
    desk.go("shift", ShiftView)
    assert desk.focused() == "Open the shift"
    desk.press(Qt.Key.Key_Space)
    assert desk.said() == "The shift is open."


def vehicle_arrives(desk: CheckpointWindow, merchant: str) -> ReceivingView:
    """The merchant's vehicle stands at the checkpoint, with its pass; its purchase list is on the screen."""
    receiving = desk.go("receiving", ReceivingView)
    desk.ctrl(Qt.Key.Key_N)
    desk.type(merchant)
    chosen = receiving.form.merchants.current()
    assert chosen is not None
    shown = next(
        each for each in desk.opened.desk.queries.reference.passes().values() if each.merchant == chosen.merchant
    )
    desk.enter()
    for words in (shown.plate, shown.pass_number):
        desk.type(words)
        desk.enter()
    assert not receiving.form.isVisible(), desk.said()
    return receiving


def damaged(desk: CheckpointWindow, quantity: int) -> None:
    """So many of the item that is chosen."""
    desk.ctrl(Qt.Key.Key_2)
    desk.type("leaking")
    desk.enter()
    desk.type(str(quantity))
    desk.enter()
    desk.ctrl(Qt.Key.Key_1)


def finish_the_count(desk: CheckpointWindow, receiving: ReceivingView) -> None:
    """The first press says what differs, the second records it."""
    desk.ctrl(Qt.Key.Key_Return)
    assert any("1" in sentence for sentence in receiving.summary.sentences())
    desk.enter()
    assert desk.opened.desk.queries.deliveries()[0].count_finished_at


def disinfect(desk: CheckpointWindow, clock: Clock) -> None:
    """Held until the contact time is over, also against somebody in a hurry."""
    view = desk.go("disinfection", DisinfectionView)
    view.board.form.agent.setFocus()
    for _ in range(4):
        desk.enter()
    assert desk.opened.desk.queries.deliveries()[0].contact_seconds == 30 * 60
    desk.ctrl(Qt.Key.Key_R)
    assert not desk.opened.desk.queries.deliveries()[0].released_at
    clock.ahead += timedelta(minutes=31)
    for _ in desk.opened.desk.load_parts(desk.opened.desk.queries.deliveries()[0].delivery):
        desk.ctrl(Qt.Key.Key_R)  # one class of goods after the other
    assert desk.opened.desk.queries.deliveries()[0].released_at, desk.said()
