"""Taking and withdrawing orders: the same file twice adds nothing, another content under a known number is refused."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import CancelOrder, OrderRequest, TakeOrders
from checkpoint_app.domain.facts import OrderCancelled, OrderLine, OrderTaken
from checkpoint_app.domain.rules import orders
from checkpoint_app.domain.state import Order, OrderState

AT = "2021-11-03T00:31:00.000Z"
LINES = (OrderLine("RICE", Decimal(2), "斤", 100),)
REQUEST = OrderRequest("o1", "H1", "M01", "phone", "1", AT, LINES)
TAKEN = OrderTaken("o1", "H1", "M01", "P01", "phone", "1", AT, LINES)
OPEN = Order("o1", "H1", "M01", "P01", "phone", "1", AT, 3, LINES, OrderState.OPEN, "", (), ())


def test_a_new_order_is_taken() -> None:
    assert orders.take(TakeOrders((REQUEST,)), "P01", {}) == (TAKEN,)


def test_an_order_recorded_already_is_left_alone() -> None:
    other = replace(REQUEST, order="o2", number="2")
    taken = orders.take(TakeOrders((REQUEST, other)), "P01", {"o1": REQUEST})
    assert not isinstance(taken, o.Refused) and [each.order for each in taken] == ["o2"]
    assert orders.take(TakeOrders((REQUEST,)), "P01", {"o1": REQUEST}) == ()


def test_the_same_order_twice_in_one_file_is_taken_once() -> None:
    assert orders.take(TakeOrders((REQUEST, REQUEST)), "P01", {}) == (TAKEN,)


def test_two_and_two_point_nought_are_the_same_order() -> None:
    same = replace(REQUEST, lines=(replace(LINES[0], quantity=Decimal("2.0")),))
    assert orders.take(TakeOrders((same,)), "P01", {"o1": REQUEST}) == ()


@pytest.mark.parametrize(
    "change", [{"household": "H2"}, {"lines": ()}, {"merchant": "M02"}, {"ordered_at": "2021-11-03T00:32:00.000Z"}]
)
def test_other_content_under_a_known_number_refuses_them_all(change: dict[str, object]) -> None:
    changed = replace(REQUEST, **change)  # type: ignore[arg-type]  # one field at a time
    new = replace(REQUEST, order="o2", number="2")
    assert orders.take(TakeOrders((new, changed)), "P01", {"o1": REQUEST}) == o.Refused(o.OrderDiffers("1"))
    assert orders.take(TakeOrders((REQUEST, changed)), "P01", {}) == o.Refused(o.OrderDiffers("1"))


@pytest.mark.parametrize("quantity", ["0", "-2", "0.0001", "1000001", "NaN"])
def test_an_order_that_could_not_be_read_again_is_refused(quantity: str) -> None:
    bad = replace(REQUEST, lines=(*LINES, replace(LINES[0], quantity=Decimal(quantity))))
    answer = orders.take(TakeOrders((bad,)), "P01", {})
    assert isinstance(answer, o.Refused) and isinstance(answer.reason, o.BadQuantity)


def test_an_open_order_is_withdrawn_with_a_reason() -> None:
    assert orders.cancel(CancelOrder("o1", " moved out "), OPEN) == (OrderCancelled("o1", "moved out"),)
    assert orders.cancel(CancelOrder("o1", "  "), OPEN) == o.Refused(o.ReasonMissing())


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        (None, o.NotFound("order", "o1")),
        (replace(OPEN, state=OrderState.CANCELLED), o.OrderAlreadyCancelled()),
        (replace(OPEN, state=OrderState.ALLOCATED), o.OrderAlreadyAllocated()),
    ],
)
def test_an_order_that_is_not_open_is_not_withdrawn(order: Order | None, reason: o.Reason) -> None:
    assert orders.cancel(CancelOrder("o1", "moved out"), order) == o.Refused(reason)
