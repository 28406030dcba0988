"""Steps of a day that more than one journey takes, each by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pypdfium2
import zxingcpp
from PySide6.QtCore import Qt

from checkpoint_app.intake.gs1 import GS
from checkpoint_app.ui.disinfection.view import DisinfectionView
from checkpoint_app.ui.receiving.view import ReceivingView
from checkpoint_app.ui.shift.view import ShiftView
from checkpoint_app.ui.tables import DataTable
from tests.journeys.checkpoint_window import CheckpointWindow, Clock

R = TypeVar("R")

LABEL_PRINTER_DPI = 203


def box(gtin: str, expires: str, lot: str, grams: int = 0) -> str:
    """A GS1-128 code as a scanner sends it: the item, its weight where it has one, its expiry, its lot."""
    weight = f"3103{grams:06}" if grams else ""
    return f"]C101{gtin}{weight}17{expires}10{lot}{GS}"


def step_to(desk: CheckpointWindow, table: DataTable[R], wanted: Callable[[R], bool]) -> R:
    """Arrow keys, from wherever the list stands, until the line is the one that is meant."""
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        for _ in range(len(table.rows()) + 1):
            row = table.current()
            if row is not None and wanted(row):
                return row
            desk.press(key)
    raise AssertionError("no line of the list is the one that is meant")


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


def check_driver(desk: CheckpointWindow) -> None:
    """What the protocols for COVID-19 ask of a driver: temperature, health code, the last test; Enter then records."""
    assert desk.focused() == "Driver, °C"
    desk.type("36.5")
    desk.enter()
    desk.press(Qt.Key.Key_Down)
    desk.enter()
    desk.type((desk.opened.desk.now().astimezone() - timedelta(hours=5)).strftime("%Y-%m-%d %H:%M"))
    desk.enter()


def damaged(desk: CheckpointWindow, quantity: int) -> None:
    """So many of the item that is chosen."""
    desk.ctrl(Qt.Key.Key_2)
    desk.type(str(quantity))
    desk.alt(Qt.Key.Key_2)  # leaking
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


def print_labels(desk: CheckpointWindow, folder: Path) -> list[str]:
    """Every QR code of the PDF, read off the rendered pages by a decoder that is not ours."""
    desk.enter()
    desk.wait(lambda: bool(list((folder / "exports").glob("labels-*.pdf"))), "the label sheet")
    desk.wait(lambda: desk.opened.desk.queries.bag_counts().unlabelled == 0, "the labels to be recorded")
    (sheet,) = (folder / "exports").glob("labels-*.pdf")
    codes: list[str] = []
    document = pypdfium2.PdfDocument(sheet)
    for page in document:
        image = page.render(scale=LABEL_PRINTER_DPI / 72, grayscale=True).to_pil()
        codes += [found.text for found in zxingcpp.read_barcodes(image)]
    document.close()
    return codes
