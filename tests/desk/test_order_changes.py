"""What becomes of orders after they were taken: a chain pasted again, an amendment, a line that goes to a neighbour."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from checkpoint_app.db import journal, projections, upkeep
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain import order_reasons as r
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.facts import OrderLine, Trace
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from checkpoint_app.domain.rules.passing_on import PASSED_ON
from checkpoint_app.domain.state import Order, OrderState
from tests.desk import days

RICE_8 = (OrderLine("RICE", Decimal(8), "斤", 320),)
KIND = c.Amendment("mp-2", RICE_8, "接龙又贴", "放门口", ("elderly",))
# mp-1 ordered 10 jin of rice and 2 boxes of milk; its neighbours ordered too.
OWNER, NEIGHBOUR, *_ = days.HOUSEHOLDS


def order(desk: Desk, name: str) -> Order:
    found = desk.queries.order(name)
    assert found is not None
    return found


def take_back(desk: Desk, outcome: Outcome) -> Outcome:
    action = days.done(outcome).action
    assert action is not None
    return desk.do(c.VoidAction(action.journal, action.lamport, "slip"))


def pass_on(desk: Desk, quantity: str, *, name: str = "mp-1", line: int = 0, to: str = NEIGHBOUR) -> Outcome:
    return desk.do(c.PassLineOn(name, line, Decimal(quantity), to))


def neighbours_order(outcome: Outcome) -> str:
    return next(fact.order for fact in days.done(outcome).facts if isinstance(fact, facts.OrderTaken))


def holds(desk: Desk) -> None:
    assert upkeep.rebuild(desk._database).were_equal


# A chain pasted again


def test_a_chain_pasted_again_adds_changes_and_withdraws_in_one_action(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS[:3])))
    again = c.TakeOrders(
        (days.ORDERS[0], days.ORDERS[3]), (KIND,), (c.Withdrawal("mp-3", "不要了"),), (c.Alias("群", "米", "RICE"),)
    )
    done = days.done(desk.do(again))
    kinds = [facts.kind_of(fact) for fact in done.facts]
    assert kinds == ["order.taken", "order.amended", "order.cancelled", "alias.learned"]
    changed = order(desk, "mp-2")
    assert (changed.lines, changed.note, changed.needs) == (RICE_8, "放门口", ("elderly",))
    assert order(desk, "mp-3").state is OrderState.CANCELLED
    assert desk.queries.aliases.of_group("群") == {"米": "RICE"}
    # The amended order is what the chain says; the rest is known.
    assert desk.do(replace(again, orders=days.ORDERS)) == Done((), None)
    days.done(take_back(desk, done))
    assert order(desk, "mp-2").lines == days.ORDERS[1].lines and desk.queries.aliases.of_group("群") == {}
    holds(desk)


def test_nothing_is_taken_of_a_chain_that_changes_an_order_whose_goods_are_here(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS[:2])))
    days.set_free(desk, clock, delivery := days.take_delivery(desk))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    before = desk.queries.orders()
    for command in (
        c.TakeOrders(days.ORDERS[2:], (KIND,)),
        c.TakeOrders(days.ORDERS[2:], (), (c.Withdrawal("mp-2", "不要了"),)),
        c.AmendOrder(KIND),
    ):
        assert desk.do(command) == Refused(r.OrderSharedOut("2"))
    assert desk.queries.orders() == before


def test_where_a_line_was_read_is_kept_and_changes_nothing_when_it_is_read_elsewhere(desk: Desk) -> None:
    def read(start: int) -> c.OrderRequest:
        (line,) = days.ORDERS[1].lines
        return replace(days.ORDERS[1], lines=(replace(line, trace=Trace("大米5斤", start, start + 5, "item")),))

    days.done(desk.do(c.TakeOrders((read(4),))))
    assert order(desk, "mp-2").lines[0].trace == Trace("大米5斤", 4, 9, "item")
    assert desk.do(c.TakeOrders((read(90),))) == Done((), None)


def test_a_line_passed_on_keeps_the_words_that_it_was_read_from(desk: Desk) -> None:
    (line,) = days.ORDERS[1].lines
    read = replace(days.ORDERS[1], lines=(replace(line, trace=Trace("大米5斤", 4, 9, "item")),))
    days.done(desk.do(c.TakeOrders((read,))))
    done = days.done(pass_on(desk, "1", name="mp-2", to=days.HOUSEHOLDS[3]))
    (taken,) = [fact for fact in done.facts if isinstance(fact, facts.OrderTaken)]
    assert order(desk, taken.order).lines[0].trace == Trace("大米5斤", 0, 0, "item")


def test_an_amendment_is_not_taken_back_under_what_stands_on_it(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    amended = desk.do(c.AmendOrder(KIND))
    days.set_free(desk, clock, delivery := days.take_delivery(desk))
    shared = desk.do(c.AllocateDelivery(delivery))
    refused = take_back(desk, amended)
    assert isinstance(refused, Refused) and isinstance(refused.reason, o.LaterActionDepends)
    assert refused.reason.kind == "order.allocated"
    days.done(take_back(desk, shared))
    days.done(take_back(desk, amended))
    assert order(desk, "mp-2").lines == days.ORDERS[1].lines


# A line for a neighbour


def test_a_part_of_an_open_line_becomes_the_neighbours_own_order(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    outcome = pass_on(desk, "4")
    new = order(desk, neighbours_order(outcome))
    assert (new.household, new.merchant, new.ordered_at) == (NEIGHBOUR, "M01", days.ORDERED_AT)
    assert (new.source, new.needs, new.lines[0].quantity) == (PASSED_ON, ("elderly",), Decimal(4))
    assert [line.quantity for line in order(desk, "mp-1").lines] == [6, 2]
    again = pass_on(desk, "4")
    assert neighbours_order(again) != new.order and order(desk, "mp-1").lines[0].quantity == 2
    holds(desk)
    days.done(take_back(desk, outcome))
    assert order(desk, "mp-1").lines[0].quantity == 6 and desk.queries.order(new.order) is None
    # The id of the one that was taken back is free again, and names the same passing-on.
    assert neighbours_order(pass_on(desk, "1")) == new.order
    holds(desk)


def test_an_order_of_which_all_was_passed_on_is_cancelled_with_it(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    outcome = pass_on(desk, "5", name="mp-2", to=OWNER)
    assert days.done(outcome).facts[2] == facts.OrderCancelled("mp-2", PASSED_ON)
    assert order(desk, "mp-2").state is OrderState.CANCELLED
    days.done(take_back(desk, outcome))
    assert order(desk, "mp-2").state is OrderState.OPEN and order(desk, "mp-2").lines[0].quantity == 5


def test_what_was_passed_on_after_the_vehicle_came_is_shared_out_with_it(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(desk, rice="37.5")
    new = neighbours_order(pass_on(desk, "4"))
    days.set_free(desk, clock, delivery)
    days.done(desk.do(c.AllocateDelivery(delivery)))
    assert order(desk, new).given == (Decimal(4),) and order(desk, "mp-1").given[0] == 6


def test_an_order_on_a_purchase_list_takes_what_it_passes_on_onto_the_same_list(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    closed = days.done(desk.do(c.ClosePurchaseList("M01", with_late=True))).facts[0]
    assert isinstance(closed, facts.PurchaseListClosed)
    before = desk.queries.purchase_list("M01")
    outcome = days.done(pass_on(desk, "4"))
    new = neighbours_order(outcome)
    assert outcome.facts[-1] == facts.PurchaseListExtended(closed.purchase_list, (new,), ())
    listed = desk.queries.purchasing.list_of_order(new)
    assert listed is not None and listed.purchase_list == closed.purchase_list
    assert desk.queries.purchase_list("M01") == before, "the merchant brings no more than before"
    days.done(take_back(desk, outcome))
    assert desk.queries.purchasing.list_of_order(new) is None


def test_goods_that_are_given_and_not_packed_go_over_to_the_neighbour(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    days.set_free(desk, clock, delivery := days.take_delivery(desk, rice="12"))
    shared = desk.do(c.AllocateDelivery(delivery, "equal"))  # of the rice 3.5, 3, 2.5 and 3
    given = order(desk, "mp-1").given[0]
    assert pass_on(desk, str(given + 1)) == Refused(r.MoreThanTheLineHas(given, "斤"))
    outcome = pass_on(desk, "2")
    new, old = order(desk, neighbours_order(outcome)), order(desk, "mp-1")
    assert (new.state, new.delivery, new.rule, new.given, new.short) == (
        OrderState.ALLOCATED,
        delivery,
        "equal",
        (Decimal(2),),
        (Decimal(0),),
    )
    assert old.given[0] == given - 2 and old.given[0] + old.short[0] == old.lines[0].quantity == 8
    holds(desk)
    refused = take_back(desk, shared)
    assert isinstance(refused, Refused) and isinstance(refused.reason, o.LaterActionDepends)
    days.done(take_back(desk, outcome))
    assert order(desk, "mp-1").given[0] == given
    days.done(take_back(desk, shared))
    holds(desk)


def test_what_lies_in_a_bag_is_not_passed_on(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    days.set_free(desk, clock, delivery := days.take_delivery(desk, rice="37.5"))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    outcome = pass_on(desk, "2")
    packed = desk.do(c.PackBags(delivery, (OWNER, NEIGHBOUR)))
    assert pass_on(desk, "1") == Refused(r.LineInBags(Decimal(0), "斤"))
    refused = take_back(desk, outcome)
    assert isinstance(refused, Refused) and isinstance(refused.reason, o.LaterActionDepends)
    assert refused.reason.kind == "bag.packed"
    days.done(take_back(desk, packed))
    days.done(take_back(desk, outcome))


def test_what_cannot_be_passed_on_is_refused_in_words(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    days.done(desk.do(c.CancelOrder("mp-4", "取消")))
    assert pass_on(desk, "1", to=OWNER) == Refused(r.PassedToItself())
    assert pass_on(desk, "1", to="C9-1") == Refused(o.NotFound("household", "C9-1"))
    assert pass_on(desk, "11") == Refused(r.MoreThanTheLineHas(Decimal(10), "斤"))
    assert pass_on(desk, "0") == Refused(o.BadQuantity(Decimal(0)))
    assert pass_on(desk, "1", line=2) == Refused(r.NoSuchLine("1", 2))
    assert pass_on(desk, "1", line=-1) == Refused(r.NoSuchLine("1", -1))
    assert pass_on(desk, "1", name="mp-9") == Refused(o.NotFound("order", "mp-9"))
    assert pass_on(desk, "1", name="mp-4") == Refused(r.OrderWithdrawn("4"))


def test_the_same_passing_on_from_two_laptops_is_taken_off_the_line_once(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    first = days.done(pass_on(desk, "4")).facts[0]
    assert isinstance(first, facts.LinePassedOn)
    with desk._database.immediate() as connection:
        entry = journal.NewEntry("order.line_passed_on", "order:mp-1", facts.encode(first))
        journal.append(connection, [entry], at=days.ORDERED_AT, wall_ms=0, operator="V02")
        projections.refold(connection, "order:mp-1")
    assert order(desk, "mp-1").lines[0].quantity == 6
