"""Two vehicles of one merchant: each has its own purchase list, whatever is withdrawn or comes late."""

from __future__ import annotations

from decimal import Decimal

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.facts import VehicleArrived
from checkpoint_app.domain.outcomes import NoOrdersWaiting, Refused
from tests.desk.days import HOUSEHOLDS, Clock, an_order, done, preview, set_free


def arrive(desk: Desk) -> VehicleArrived:
    (fact,) = done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts
    assert isinstance(fact, VehicleArrived)
    return fact


def expected(vehicle: VehicleArrived) -> dict[str, Decimal]:
    return {line.sku: line.quantity for line in vehicle.expected}


def count_and_free(desk: Desk, clock: Clock, vehicle: VehicleArrived) -> None:
    for line in vehicle.expected:
        done(desk.do(c.SetCount(vehicle.delivery, line.sku, "good", line.quantity)))
    done(desk.do(c.FinishCount(vehicle.delivery)))
    set_free(desk, clock, vehicle.delivery)


def test_a_withdrawn_order_of_the_first_does_not_shorten_the_list_of_the_second(desk: Desk) -> None:
    first_order, second_order = an_order(1, HOUSEHOLDS[0], [("RICE", "5")]), an_order(2, HOUSEHOLDS[1], [("RICE", "3")])
    done(desk.do(c.TakeOrders((first_order,))))
    assert expected(arrive(desk)) == {"RICE": 5}
    done(desk.do(c.CancelOrder(first_order.order, "moved away")))
    done(desk.do(c.TakeOrders((second_order,))))
    assert expected(arrive(desk)) == {"RICE": 3}


def test_what_the_first_is_to_bring_is_not_asked_of_the_second(desk: Desk, clock: Clock) -> None:
    done(desk.do(c.TakeOrders((an_order(1, HOUSEHOLDS[0], [("RICE", "5")]),))))
    first = arrive(desk)
    assert expected(arrive(desk)) == {}
    done(desk.do(c.TakeOrders((an_order(2, HOUSEHOLDS[1], [("RICE", "3")]),))))
    third = arrive(desk)
    assert expected(third) == {"RICE": 3}
    count_and_free(desk, clock, third)
    shares = preview(desk, third.delivery)
    assert not isinstance(shares, Refused)
    assert [share.order.number for share in shares] == ["2"]
    count_and_free(desk, clock, first)
    shares = preview(desk, first.delivery)
    assert not isinstance(shares, Refused)
    assert [share.order.number for share in shares] == ["1"]


def test_a_vehicle_whose_orders_are_all_withdrawn_shares_nothing_out(desk: Desk, clock: Clock) -> None:
    order = an_order(1, HOUSEHOLDS[0], [("RICE", "5")])
    done(desk.do(c.TakeOrders((order,))))
    vehicle = arrive(desk)
    count_and_free(desk, clock, vehicle)
    done(desk.do(c.CancelOrder(order.order, "moved away")))
    assert preview(desk, vehicle.delivery) == Refused(NoOrdersWaiting())
