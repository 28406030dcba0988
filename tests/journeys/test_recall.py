"""A recall in the middle of deliveries, in the real window by key events: held, called for, withdrawn, closed, paid for."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, tokens
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.facts import OrderLine, ProtocolSet, RecalledLot
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.domain.state import BagState
from checkpoint_app.ui.coldchain.view import ColdChainView
from checkpoint_app.ui.delivery.view import DeliveryView
from tests.journeys.checkpoint_window import CheckpointWindow, Clock
from tests.journeys.steps import open_shift

HOMES = 8
SKU = "VEG-TUDOU"


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[CheckpointWindow]:
    window = CheckpointWindow(tmp_path, Clock())
    yield window
    window.close()


def _do(desk: CheckpointWindow, command: Command) -> tuple[facts.Fact, ...]:
    outcome = desk.opened.desk.do(command)
    assert isinstance(outcome, Done), outcome
    return outcome.facts


def _a_load_in_bags(desk: CheckpointWindow) -> str:
    """Potatoes of lots L1 (five) and L2 came for eight households, one to each, and are packed. The delivery."""
    queries = desk.opened.desk.queries
    product = queries.reference.products()[SKU]
    ours = {
        each for each, compound in queries.reference.compounds().items() if compound.checkpoint == queries.checkpoint
    }
    homes = [each.household for each in queries.reference.district().households if each.compound in ours][:HOMES]
    line = (OrderLine(SKU, Decimal(1), product.unit, product.declared_price_fen),)
    orders = [
        c.OrderRequest(f"r-{number}", home, "M01", "typed", f"R{number}", f"2021-11-02T11:00:{number:02}.000Z", line)
        for number, home in enumerate(homes)
    ]
    _do(desk, c.AdoptProtocols(ProtocolSet("none")))
    _do(desk, c.TakeOrders(tuple(orders)))
    arrived = _do(desk, c.ReceiveVehicle("M01", "黑A00001", "TX-M01"))[0]
    assert isinstance(arrived, facts.VehicleArrived)
    for batch, quantity in (("L1", 5), ("L2", 6)):
        _do(desk, c.CountGoods(arrived.delivery, SKU, facts.GOOD, Decimal(quantity), batch=batch))
    _do(desk, c.FinishCount(arrived.delivery))
    _do(desk, c.AllocateDelivery(arrived.delivery))
    _do(desk, c.PackBags(arrived.delivery, tuple(homes)))
    return arrived.delivery


def _code(desk: CheckpointWindow, bag: str) -> str:
    return tokens.encode(desk.opened.desk.checkpoint, bag)


def _state(desk: CheckpointWindow, bag: str) -> BagState:
    found = desk.opened.desk.queries.bag(bag)
    assert found is not None
    return found.state


def test_a_recall_in_the_middle_of_deliveries(desk: CheckpointWindow) -> None:
    open_shift(desk)
    delivery = _a_load_in_bags(desk)
    queries = desk.opened.desk.queries
    with_lot = [each.bag for each in queries.trace.bags([RecalledLot(delivery, SKU, "L1")])]
    without = [each.bag for each in queries.trace.bags([RecalledLot(delivery, SKU, "L2")])]
    assert (len(with_lot), len(without)) == (5, 3)
    gone, held = with_lot[:2], with_lot[2:]

    # Bags are given out; then somebody rings: lot L1 is wanted back.
    desk.go("delivery", DeliveryView)
    for bag in (*gone, without[0]):
        desk.scan(_code(desk, bag))
        assert _state(desk, bag) is BagState.HANDED_OVER
    cold = desk.go("coldchain", ColdChainView)
    desk.type("l1")
    desk.enter()
    assert len(cold.trace.bags.rows()) == 5
    desk.ctrl(Qt.Key.Key_R)
    desk.type("positive sample")
    desk.enter()
    desk.type("health office")
    desk.enter()
    assert desk.said() == "The recall is open."

    # Whoever goes on giving out is stopped at the recalled bags, and at no others.
    desk.go("delivery", DeliveryView)
    for bag in held:
        desk.scan(_code(desk, bag))
        assert _state(desk, bag) is BagState.WAITING
    desk.scan(_code(desk, without[1]))
    assert _state(desk, without[1]) is BagState.HANDED_OVER

    # The two households are called, one answers at the second call.
    desk.go("coldchain", ColdChainView)
    desk.ctrl(Qt.Key.Key_2)
    assert len(cold.recall.calls.rows()) == 2
    for key in (Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_3):
        desk.press(key)
    assert cold.recall.progress.text() == "Answered: 2 of 2 households"
    told = {answer for row in cold.recall.done.rows() for answer in ("thrown away", "eaten") if answer in row.answer}
    assert told == {"thrown away", "eaten"}

    # One held bag goes back to stock; the recall is closed; the others may leave.
    desk.ctrl(Qt.Key.Key_1)
    desk.scan(_code(desk, held[0]))
    assert desk.said() == "Recalled goods are in it."
    desk.tab_to("Return the bag to stock")
    desk.press(Qt.Key.Key_Space)
    assert _state(desk, held[0]) is BagState.RETURNED
    desk.tab_to("Close the recall")
    desk.press(Qt.Key.Key_Space)
    assert desk.said() == "The recall is closed."
    desk.go("delivery", DeliveryView)
    desk.scan(_code(desk, held[1]))
    assert _state(desk, held[1]) is BagState.HANDED_OVER
