"""Purchase lists go to merchants, their vehicles answer them, and nothing that stands on them is lost by taking back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, purchasing_reasons
from checkpoint_app.domain.facts import OrderLine, QuoteLine
from checkpoint_app.domain.outcomes import LaterActionDepends, NoOrdersWaiting, NotFound, ReasonMissing, Refused
from checkpoint_app.domain.state import OrderState
from tests.desk import days
from tests.desk.days import HOUSEHOLDS, Clock, an_order, done, open_desk, preview, set_free

pytestmark = pytest.mark.usefixtures("shanghai")

FIRST = an_order(1, HOUSEHOLDS[0], [("RICE", "10"), ("MILK", "2")])
SECOND = an_order(2, HOUSEHOLDS[1], [("RICE", "5")])
UNTIL_16 = replace(days.DISTRICT, merchants=tuple(replace(each, cut_off="16:00") for each in days.DISTRICT.merchants))
THIRD = an_order(3, HOUSEHOLDS[2], [("RICE", "3")])


def take(desk: Desk, *orders: c.OrderRequest) -> None:
    done(desk.do(c.TakeOrders(orders)))


def close(desk: Desk, merchant: str = "M01", *, with_late: bool = False) -> facts.PurchaseListClosed:
    (fact,) = done(desk.do(c.ClosePurchaseList(merchant, with_late))).facts
    assert isinstance(fact, facts.PurchaseListClosed)
    return fact


def arrive(desk: Desk, merchant: str = "M01") -> facts.VehicleArrived:
    (fact,) = done(desk.do(c.ReceiveVehicle(merchant, "黑A12345", ""))).facts
    assert isinstance(fact, facts.VehicleArrived)
    return fact


def bring(desk: Desk, clock: Clock, vehicle: facts.VehicleArrived, **counts: str) -> None:
    """What a vehicle brings (all that is expected, unless said otherwise) is counted and set free."""
    for line in vehicle.expected:
        total = Decimal(counts.get(line.sku, line.quantity))
        done(desk.do(c.SetCount(vehicle.delivery, line.sku, "good", total)))
    done(desk.do(c.FinishCount(vehicle.delivery)))
    set_free(desk, clock, vehicle.delivery)


def shared_out(desk: Desk, vehicle: facts.VehicleArrived) -> set[str]:
    found = done(desk.do(c.AllocateDelivery(vehicle.delivery))).facts
    return {each.order for each in found if isinstance(each, facts.OrderAllocated)}


def lines(of: facts.PurchaseListClosed | facts.PurchaseListExtended | facts.VehicleArrived) -> dict[str, Decimal]:
    told = of.expected if isinstance(of, facts.VehicleArrived) else of.lines
    return {line.sku: line.quantity for line in told}


def refused(desk: Desk, command: c.Command) -> object:
    outcome = desk.do(command)
    assert isinstance(outcome, Refused)
    return outcome.reason


def take_back(desk: Desk, action: object) -> object:
    assert action is not None
    outcome = desk.do(c.VoidAction(action.journal, action.lamport, "slip"))  # type: ignore[attr-defined]
    return outcome.reason if isinstance(outcome, Refused) else None


# closing


def test_open_orders_become_one_list_with_the_number_of_the_day(desk: Desk) -> None:
    take(desk, FIRST, SECOND, an_order(9, HOUSEHOLDS[0], [("EGGS", "1")], merchant="M02"))
    closed = close(desk)
    assert closed.number == "20211103-M01-1"
    assert closed.orders == ("mp-1", "mp-2")
    assert lines(closed) == {"MILK": 2, "RICE": 15}
    assert close(desk, "M02").number == "20211103-M02-1"


def test_an_order_stands_on_one_list(desk: Desk) -> None:
    take(desk, FIRST)
    close(desk)
    assert refused(desk, c.ClosePurchaseList("M01")) == purchasing_reasons.NothingToList("M01")
    take(desk, SECOND)
    second = close(desk)
    assert (second.number, second.orders) == ("20211103-M01-2", ("mp-2",))


def test_orders_after_the_cut_off_stay_for_the_next_day_unless_they_are_wanted(tmp_path: Path, clock: Clock) -> None:
    desk = open_desk(tmp_path / "cut.db", clock=clock)
    desk.load_reference(UNTIL_16)
    clock.moment = datetime(2021, 11, 3, 9, 0, tzinfo=UTC)  # 17:00 here
    done(desk.do(c.OpenShift()))
    late = an_order(2, HOUSEHOLDS[1], [("RICE", "5")], at="2021-11-03T08:00:01.000Z")
    take(desk, late)
    assert refused(desk, c.ClosePurchaseList("M01")) == purchasing_reasons.OnlyLateOrders("M01", "16:00", 1)
    take(desk, FIRST, an_order(3, HOUSEHOLDS[2], [("MILK", "1")], at="2021-11-03T08:00:00.000Z"))
    assert close(desk).orders == ("mp-1", "mp-3")
    assert close(desk, with_late=True).orders == ("mp-2",)
    desk.close()


def test_an_order_of_yesterday_evening_is_on_the_list_of_today(tmp_path: Path, clock: Clock) -> None:
    desk = open_desk(tmp_path / "cut.db", clock=clock)
    desk.load_reference(UNTIL_16)
    done(desk.do(c.OpenShift()))
    take(desk, an_order(1, HOUSEHOLDS[0], [("RICE", "10")], at="2021-11-02T12:00:00.000Z"))  # 20:00 here
    assert close(desk).orders == ("mp-1",)
    desk.close()


# the vehicle


def test_a_vehicle_answers_the_lists_that_none_answered_and_brings_what_stands_on_them(
    desk: Desk, clock: Clock
) -> None:
    take(desk, FIRST)
    first = close(desk)
    take(desk, SECOND)
    second = close(desk)
    take(desk, THIRD)  # on no list: it waits for the next
    vehicle = arrive(desk)
    assert vehicle.purchase_lists == (first.purchase_list, second.purchase_list)
    assert lines(vehicle) == {"MILK": 2, "RICE": 15}
    bring(desk, clock, vehicle)
    assert shared_out(desk, vehicle) == {"mp-1", "mp-2"}
    assert close(desk).orders == ("mp-3",)
    following = arrive(desk)
    assert lines(following) == {"RICE": 3}


def test_without_a_closed_list_a_vehicle_brings_what_is_on_order_as_before(desk: Desk, clock: Clock) -> None:
    take(desk, FIRST, SECOND)
    vehicle = arrive(desk)
    assert vehicle.purchase_lists == ()
    assert lines(vehicle) == {"MILK": 2, "RICE": 15}
    # What it brings is asked of nobody else.
    assert refused(desk, c.ClosePurchaseList("M01")) == purchasing_reasons.NothingToList("M01")
    bring(desk, clock, vehicle)
    assert shared_out(desk, vehicle) == {"mp-1", "mp-2"}


def test_a_vehicle_without_a_list_and_one_with_a_list_share_out_their_own_orders(desk: Desk, clock: Clock) -> None:
    take(desk, FIRST)
    without = arrive(desk)
    take(desk, SECOND)
    close(desk)
    with_list = arrive(desk)
    assert lines(with_list) == {"RICE": 5}
    bring(desk, clock, with_list)
    bring(desk, clock, without)
    assert shared_out(desk, with_list) == {"mp-2"}
    assert shared_out(desk, without) == {"mp-1"}


def test_what_a_household_returned_after_closing_comes_and_is_free_for_others(desk: Desk, clock: Clock) -> None:
    take(desk, FIRST, SECOND)
    close(desk)
    done(desk.do(c.CancelOrder("mp-2", "moved away")))
    vehicle = arrive(desk)
    assert lines(vehicle)["RICE"] == 15  # the merchant was told so
    bring(desk, clock, vehicle, RICE="12")
    assert shared_out(desk, vehicle) == {"mp-1"}
    order = desk.queries.order("mp-1")
    assert order is not None and not any(order.short)  # though 3 of the 15 did not come


def test_an_order_that_was_on_a_list_and_not_shared_out_can_be_listed_again(desk: Desk, clock: Clock) -> None:
    take(desk, FIRST, SECOND)
    close(desk)
    gone = done(desk.do(c.CancelOrder("mp-2", "moved away"))).action
    vehicle = arrive(desk)
    bring(desk, clock, vehicle)
    shared_out(desk, vehicle)
    assert take_back(desk, gone) is None  # it is wanted after all
    assert close(desk).orders == ("mp-2",)


def test_a_vehicle_whose_listed_orders_are_all_withdrawn_shares_nothing_out(desk: Desk, clock: Clock) -> None:
    take(desk, FIRST)
    close(desk)
    vehicle = arrive(desk)
    take(desk, SECOND)
    bring(desk, clock, vehicle)
    done(desk.do(c.CancelOrder("mp-1", "moved away")))
    assert preview(desk, vehicle.delivery) == Refused(NoOrdersWaiting())


# later orders


def test_later_orders_are_added_and_the_merchant_is_told_what_is_needed_beyond_the_list(
    desk: Desk, clock: Clock
) -> None:
    take(desk, FIRST, SECOND)
    closed = close(desk)
    done(desk.do(c.CancelOrder("mp-2", "moved away")))  # 5 come that nobody wants
    take(desk, an_order(3, HOUSEHOLDS[2], [("RICE", "7"), ("EGGS", "1")]))
    (extended,) = done(desk.do(c.ExtendPurchaseList(closed.purchase_list, ("mp-3",)))).facts
    assert isinstance(extended, facts.PurchaseListExtended)
    assert lines(extended) == {"EGGS": 1, "RICE": 2}
    vehicle = arrive(desk)
    assert lines(vehicle) == {"EGGS": 1, "MILK": 2, "RICE": 17}
    bring(desk, clock, vehicle)
    assert shared_out(desk, vehicle) == {"mp-1", "mp-3"}


def test_what_an_amended_order_needs_more_is_told_without_a_new_order(desk: Desk) -> None:
    take(desk, FIRST)
    closed = close(desk)
    amended = (OrderLine("RICE", Decimal(12), "斤", 320), OrderLine("MILK", Decimal(1), "盒", 650))
    done(desk.do(c.AmendOrder(c.Amendment("mp-1", amended, "changed by phone"))))
    (extended,) = done(desk.do(c.ExtendPurchaseList(closed.purchase_list, ()))).facts
    assert isinstance(extended, facts.PurchaseListExtended)
    assert lines(extended) == {"RICE": 2}
    again = c.ExtendPurchaseList(closed.purchase_list, ())
    assert refused(desk, again) == purchasing_reasons.NothingToAdd("20211103-M01-1")


def test_only_open_orders_of_the_merchant_that_are_on_no_list_can_be_added(desk: Desk) -> None:
    take(desk, FIRST, an_order(2, HOUSEHOLDS[1], [("EGGS", "5")], merchant="M02"), THIRD)
    done(desk.do(c.CancelOrder("mp-3", "moved away")))
    closed = close(desk)
    for order in ("mp-1", "mp-2", "mp-3", "mp-99"):
        extend = c.ExtendPurchaseList(closed.purchase_list, (order,))
        assert refused(desk, extend) == purchasing_reasons.OrderNotToAdd(order)
    assert refused(desk, c.ExtendPurchaseList("L9", ("mp-1",))) == NotFound("purchase_list", "L9")


def test_nothing_is_added_to_a_list_whose_vehicle_has_come(desk: Desk) -> None:
    take(desk, FIRST)
    closed = close(desk)
    arrive(desk)
    take(desk, SECOND)
    reason = refused(desk, c.ExtendPurchaseList(closed.purchase_list, ("mp-2",)))
    assert isinstance(reason, purchasing_reasons.ListAnswered) and reason.number == closed.number
    assert isinstance(
        refused(desk, c.CancelPurchaseList(closed.purchase_list, "none")), purchasing_reasons.ListAnswered
    )


def test_a_line_passed_on_before_the_vehicle_comes_stays_on_the_list(desk: Desk, clock: Clock) -> None:
    take(desk, FIRST)
    close(desk)
    done(desk.do(c.PassLineOn("mp-1", 0, Decimal(4), HOUSEHOLDS[3])))
    vehicle = arrive(desk)
    assert lines(vehicle) == {"MILK": 2, "RICE": 10}
    bring(desk, clock, vehicle)
    assert len(shared_out(desk, vehicle)) == 2


# nothing comes of it


def test_cancelling_a_list_cancels_its_orders_and_pays_back_all_in_one_action(desk: Desk) -> None:
    take(desk, FIRST, SECOND)
    closed = close(desk)
    take(desk, THIRD)
    done(desk.do(c.TakePayment(HOUSEHOLDS[0], 4500, "cash")))
    done(desk.do(c.TakePayment(HOUSEHOLDS[1], 1600, "transfer", "WX-1")))
    outcome = done(desk.do(c.CancelPurchaseList(closed.purchase_list, "minimum not reached")))
    assert [type(fact) for fact in outcome.facts] == [
        facts.PurchaseListCancelled,
        facts.OrderCancelled,
        facts.OrderCancelled,
        facts.PaymentReturned,
        facts.PaymentReturned,
    ]
    assert [desk.queries.order(name).state for name in ("mp-1", "mp-2", "mp-3")] == [  # type: ignore[union-attr]
        OrderState.CANCELLED,
        OrderState.CANCELLED,
        OrderState.OPEN,
    ]
    assert desk.queries.money.household_account(HOUSEHOLDS[0]).balance_fen == 0
    assert sum(each.balance_fen for each in desk.queries.money.trial_balance()) == 0
    assert lines(arrive(desk)) == {"RICE": 3}


def test_taking_the_cancellation_back_brings_list_orders_and_money_back(desk: Desk) -> None:
    take(desk, FIRST)
    closed = close(desk)
    done(desk.do(c.TakePayment(HOUSEHOLDS[0], 4500, "cash")))
    before = desk.queries.money.trial_balance()
    action = done(desk.do(c.CancelPurchaseList(closed.purchase_list, "minimum not reached"))).action
    assert take_back(desk, action) is None
    assert desk.queries.money.trial_balance() == before
    assert [each.order for each in desk.queries.purchasing.open_orders_of_list(closed.purchase_list)] == ["mp-1"]
    assert lines(arrive(desk)) == {"MILK": 2, "RICE": 10}


def test_cancelling_needs_a_reason_and_happens_once(desk: Desk) -> None:
    take(desk, FIRST)
    closed = close(desk)
    assert refused(desk, c.CancelPurchaseList(closed.purchase_list, " ")) == ReasonMissing()
    done(desk.do(c.CancelPurchaseList(closed.purchase_list, "the merchant is closed")))
    again = refused(desk, c.CancelPurchaseList(closed.purchase_list, "the merchant is closed"))
    assert isinstance(again, purchasing_reasons.ListAlreadyCancelled)
    extend = refused(desk, c.ExtendPurchaseList(closed.purchase_list, ()))
    assert isinstance(extend, purchasing_reasons.ListAlreadyCancelled)


def test_when_the_cash_box_holds_too_little_nothing_is_cancelled(desk: Desk) -> None:
    take(desk, FIRST)
    closed = close(desk)
    done(desk.do(c.TakePayment(HOUSEHOLDS[0], 4500, "cash")))
    done(desk.do(c.MoveMoney("cash", "office", 4500)))
    assert isinstance(desk.do(c.CancelPurchaseList(closed.purchase_list, "minimum not reached")), Refused)
    order = desk.queries.order("mp-1")
    assert order is not None and order.state is OrderState.OPEN


# taking back


def test_a_list_cannot_be_taken_back_after_its_vehicle_came(desk: Desk) -> None:
    take(desk, FIRST)
    action = done(desk.do(c.ClosePurchaseList("M01"))).action
    arrived = done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).action
    reason = take_back(desk, action)
    assert isinstance(reason, LaterActionDepends) and reason.kind == "delivery.arrived"
    assert take_back(desk, arrived) is None
    assert take_back(desk, action) is None
    assert lines(arrive(desk)) == {"MILK": 2, "RICE": 10}


def test_an_order_cannot_be_taken_back_while_it_stands_on_a_list(desk: Desk) -> None:
    order = done(desk.do(c.TakeOrders((FIRST,)))).action
    action = done(desk.do(c.ClosePurchaseList("M01"))).action
    reason = take_back(desk, order)
    assert isinstance(reason, LaterActionDepends) and reason.kind == "purchase_list.closed"
    assert take_back(desk, action) is None
    assert take_back(desk, order) is None


def test_a_passed_on_line_can_be_taken_back_though_its_order_joined_the_list(desk: Desk) -> None:
    take(desk, FIRST)
    close(desk)
    action = done(desk.do(c.PassLineOn("mp-1", 0, Decimal(4), HOUSEHOLDS[3]))).action
    assert take_back(desk, action) is None
    order = desk.queries.order("mp-1")
    assert order is not None and order.lines[0].quantity == 10


def test_a_closed_list_is_taken_back_only_after_what_was_added_to_it(desk: Desk) -> None:
    take(desk, FIRST)
    outcome = done(desk.do(c.ClosePurchaseList("M01")))
    closed = outcome.facts[0]
    assert isinstance(closed, facts.PurchaseListClosed)
    take(desk, SECOND)
    added = done(desk.do(c.ExtendPurchaseList(closed.purchase_list, ("mp-2",)))).action
    reason = take_back(desk, outcome.action)
    assert isinstance(reason, LaterActionDepends) and reason.kind == "purchase_list.extended"
    assert take_back(desk, added) is None
    assert [item.told for item in desk.queries.purchasing.list_items(closed.purchase_list)] == [2, 10]


def test_a_quote_is_taken_back_until_bags_are_packed_at_its_price(desk: Desk, clock: Clock) -> None:
    chat = c.OrderRequest(
        "chat-1", HOUSEHOLDS[0], "M01", "chat", "1", days.ORDERED_AT, (OrderLine("RICE", Decimal(2), "斤", 320, False),)
    )
    take(desk, chat)
    action = done(desk.do(c.RecordQuotes("M01", "typed", (QuoteLine("RICE", "斤", 310),)))).action
    vehicle = arrive(desk)
    bring(desk, clock, vehicle)
    packed = days.pack_all(desk, vehicle.delivery)
    assert packed and desk.queries.first_bag_of_order("chat-1") is not None
    reason = take_back(desk, action)
    assert isinstance(reason, LaterActionDepends) and reason.kind == "bag.packed"


# quotes


def test_the_latest_quote_of_a_merchant_is_in_force(desk: Desk) -> None:
    done(desk.do(c.RecordQuotes("M01", "typed", (QuoteLine("RICE", "斤", 310), QuoteLine("MILK", "盒", 600)))))
    done(desk.do(c.RecordQuotes("M01", "typed", (QuoteLine("RICE", "斤", 330),))))
    done(desk.do(c.RecordQuotes("M02", "file", (QuoteLine("RICE", "斤", 290),))))
    assert desk.queries.purchasing.prices_in_force("M01") == {"MILK": 600, "RICE": 330}
    (rice,) = [each for each in desk.queries.purchasing.watched_prices() if each.sku == "RICE"]
    assert [(each.merchant, each.price_fen, each.before_fen) for each in rice.asked] == [
        ("M01", 330, 310),
        ("M02", 290, 0),
    ]


def test_a_quote_with_one_wrong_row_records_none_of_them(desk: Desk) -> None:
    good = QuoteLine("RICE", "斤", 310)
    for bad, reason in (
        (QuoteLine("MILK", "盒", 0), purchasing_reasons.BadPrice(2, "MILK", 0, 650)),
        (QuoteLine("MILK", "盒", -5), purchasing_reasons.BadPrice(2, "MILK", -5, 650)),
        (QuoteLine("MILK", "盒", 65_000), purchasing_reasons.BadPrice(2, "MILK", 65_000, 650)),
        (QuoteLine("MILK", "盒", 6), purchasing_reasons.BadPrice(2, "MILK", 6, 650)),
        (QuoteLine("MILK", "箱", 600), purchasing_reasons.QuoteUnitDiffers(2, "MILK", "箱", "盒")),
        (QuoteLine("TEA", "盒", 600), purchasing_reasons.QuotedItemUnknown(2, "TEA")),
        (QuoteLine("RICE", "斤", 300), purchasing_reasons.QuotedTwice(2, "RICE", 1)),
    ):
        assert refused(desk, c.RecordQuotes("M01", "typed", (good, bad))) == reason
    assert refused(desk, c.RecordQuotes("M01", "typed", ())) == purchasing_reasons.NothingQuoted()
    assert desk.queries.purchasing.prices_in_force("M01") == {}


# what a screen asks


def test_what_waits_for_a_list_and_what_lists_come_to_is_told_at_the_prices_in_force(desk: Desk) -> None:
    chat = c.OrderRequest(
        "chat-1", HOUSEHOLDS[0], "M01", "chat", "1", days.ORDERED_AT, (OrderLine("RICE", Decimal(2), "斤", 320, False),)
    )
    take(desk, SECOND, chat)
    done(desk.do(c.RecordQuotes("M01", "typed", (QuoteLine("RICE", "斤", 310),))))
    heads = {each.order: each.amount_fen for each in desk.queries.purchasing.heads_to_list()}
    assert heads == {"mp-2": 1600, "chat-1": 620}
    close(desk)
    (row,) = desk.queries.purchasing.purchase_lists()
    assert (row.orders, row.items, row.amount_fen, row.withdrawn) == (2, 1, 2220, 0)
    done(desk.do(c.CancelOrder("mp-2", "moved away")))
    (row,) = desk.queries.purchasing.purchase_lists()
    assert (row.orders, row.amount_fen, row.withdrawn) == (2, 620, 1)
    assert desk.queries.purchasing.heads_to_list() == []
