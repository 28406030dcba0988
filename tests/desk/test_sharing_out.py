"""A short delivery: shared out by a rule, substitutes offered for what stays short, weighed, packed and priced."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from checkpoint_app.db import upkeep
from checkpoint_app.decisions import prices
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain import order_reasons as r
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.outcomes import Outcome, Refused
from checkpoint_app.domain.rules.allocation import RULES, Share
from checkpoint_app.domain.state import SubstituteState
from tests.desk import days

# Rice ordered: 10, 5, 2.5 and 20 jin; milk: 2 and 3 boxes. The second household is elderly.
FIRST, ELDERLY, *_ = days.HOUSEHOLDS


def orders() -> tuple[c.OrderRequest, ...]:
    first, second, *rest = days.ORDERS
    return first, replace(second, needs=("elderly",), note="放门口"), *rest


@pytest.fixture
def released(desk: Desk, clock: days.Clock) -> str:
    """12 of 37.5 jin of rice came, and 9 boxes of milk for 5."""
    days.done(desk.do(c.TakeOrders(orders())))
    delivery = days.take_delivery(desk, rice="12", milk="9")
    days.set_free(desk, clock, delivery)
    return delivery


def take_back(desk: Desk, outcome: Outcome) -> Outcome:
    action = days.done(outcome).action
    assert action is not None
    return desk.do(c.VoidAction(action.journal, action.lamport, "slip"))


def rice(shares: tuple[Share, ...] | Refused) -> dict[str, str]:
    assert not isinstance(shares, Refused)
    return {
        share.order.order: str(given.given)
        for share in shares
        for line, given in zip(share.order.lines, share.lines, strict=True)
        if line.sku == "RICE"
    }


def lines_of(packed: Outcome) -> list[facts.BagLine]:
    return [line for bag in days.done(packed).facts if isinstance(bag, facts.BagPacked) for line in bag.lines]


@pytest.mark.parametrize(
    ("rule", "shared"),
    [
        ("first_come", {"mp-1": "10", "mp-2": "2", "mp-3": "0", "mp-4": "0"}),
        ("need_first", {"mp-1": "4.5", "mp-2": "5", "mp-3": "2.5", "mp-4": "0"}),
        ("proportional", {"mp-1": "3", "mp-2": "1.5", "mp-3": "1", "mp-4": "6.5"}),
        ("equal", {"mp-1": "3.5", "mp-2": "3", "mp-3": "2.5", "mp-4": "3"}),
    ],
)
def test_what_was_previewed_by_a_rule_is_recorded_with_it(
    desk: Desk, released: str, rule: str, shared: dict[str, str]
) -> None:
    previewed = days.preview(desk, released, rule)
    assert rice(previewed) == shared
    recorded = days.done(desk.do(c.AllocateDelivery(released, rule))).facts
    assert {fact.rule for fact in recorded if isinstance(fact, facts.OrderAllocated)} == {rule}
    found = desk.queries.order("mp-1")
    assert found is not None and found.rule == rule and str(found.given[0]) == shared["mp-1"]
    assert upkeep.rebuild(desk._database).were_equal


def test_all_rules_are_previewed_from_one_look(desk: Desk, released: str) -> None:
    previewed = desk.preview_allocations(released)
    assert not isinstance(previewed, Refused) and set(previewed) == set(RULES)
    assert desk.preview_allocations("D") == Refused(o.NotFound("delivery", "D"))


def test_what_was_withdrawn_after_its_list_was_closed_comes_anyway_and_is_left_over(
    desk: Desk, clock: days.Clock
) -> None:
    days.done(desk.do(c.TakeOrders(orders())))
    days.done(desk.do(c.ClosePurchaseList("M01", with_late=True)))
    days.done(desk.do(c.CancelOrder("mp-3", "不要了")))
    days.set_free(desk, clock, delivery := days.take_delivery(desk, rice="30", milk="5"))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    left = {each.sku: each.quantity for each in prices.left_over(desk.queries, delivery)}
    assert left == {"MILK": 3}, "ordered by the one who withdrew"
    withdrawal = c.TakeOrders((), (), (c.Withdrawal("mp-1", "不要了"),))
    assert desk.do(withdrawal) == Refused(r.OrderSharedOut("1"))


def test_a_rule_that_is_not_known_shares_nothing_out(desk: Desk, released: str) -> None:
    assert desk.do(c.AllocateDelivery(released, "lottery")) == Refused(r.UnknownRule("lottery"))
    assert set(RULES) == {"first_come", "need_first", "proportional", "equal"}


# Substitutes: 4 boxes of milk at 6.50 are left over; order 2 lacks 3 of 5 jin of rice at 3.20


def offer(desk: Desk, quantity: str = "1", price_fen: int = 650, *, order: str = "mp-2", sku: str = "MILK") -> Outcome:
    return desk.do(c.OfferSubstitute(order, 0, sku, Decimal(quantity), price_fen))


def answer(desk: Desk, accepted: bool, *, order: str = "mp-2") -> Outcome:
    return desk.do(c.AnswerSubstitute(order, 0, accepted))


@pytest.fixture
def shared(desk: Desk, released: str) -> str:
    days.done(desk.do(c.AllocateDelivery(released)))
    return released


def test_a_substitute_that_the_household_took_is_packed_and_billed_in_the_lines_place(desk: Desk, shared: str) -> None:
    days.done(offer(desk))
    assert [line.sku for line in desk.queries.goods(shared, ELDERLY)] == ["RICE"], "not before it agreed"
    days.done(answer(desk, True))
    assert [(line.sku, line.to_pack, line.substitute) for line in desk.queries.goods(shared, ELDERLY)] == [
        ("RICE", Decimal(2), False),
        ("MILK", Decimal(1), True),
    ]
    lines = lines_of(desk.do(c.PackBags(shared, (ELDERLY,))))
    assert [(line.sku, line.line, line.price_fen, line.amount_fen) for line in lines] == [
        ("RICE", 0, 320, 640),
        ("MILK", 0, 650, 650),
    ]
    row = next(each for each in desk.queries.household_goods(shared) if each.household == ELDERLY)
    assert (row.items, row.items_short, row.items_to_pack, row.needs, row.has_notes) == (1, 0, 0, ("elderly",), True)
    assert desk.do(c.PackBags(shared, (ELDERLY,))) == Refused(o.NothingToPack())


def test_a_household_that_nothing_else_came_for_gets_its_substitute(desk: Desk, shared: str) -> None:
    days.done(offer(desk, "2", order="mp-4"))
    days.done(answer(desk, True, order="mp-4"))
    assert [(line.sku, line.quantity) for line in lines_of(desk.do(c.PackBags(shared, days.HOUSEHOLDS[3:])))] == [
        ("MILK", Decimal(2))
    ]


def test_what_is_offered_to_one_is_not_offered_to_another(desk: Desk, shared: str) -> None:
    days.done(offer(desk, "3", 650, order="mp-4"))
    assert offer(desk, "2", 320) == Refused(r.NotLeftOver("MILK", Decimal(1), "盒"))
    days.done(answer(desk, False, order="mp-4"))
    days.done(offer(desk, "2", 320))
    assert offer(desk, "1", 320) == Refused(r.SubstituteStands("2", False))


def test_a_substitute_costs_no_more_than_what_is_short_at_the_price_in_force(desk: Desk, shared: str) -> None:
    assert offer(desk, "2", 650) == Refused(r.SubstituteTooDear(1300, 960))
    assert offer(desk, "1", 650, sku="EGGS") == Refused(r.NotLeftOver("EGGS", Decimal(0), ""))
    assert offer(desk, order="mp-1") == Refused(r.NothingShort("1"))
    assert answer(desk, True) == Refused(r.NoSubstituteOffered("2"))
    days.done(offer(desk, "2", 480))


def test_offers_answers_and_bags_are_taken_back_in_their_turn(desk: Desk, shared: str) -> None:
    sharing = desk.queries.actions()[0]
    first = offer(desk)
    no = answer(desk, False)
    second = offer(desk, "2", 400)
    yes = answer(desk, True)
    packed = desk.do(c.PackBags(shared, (ELDERLY,)))
    for outcome, kind in (
        (first, "order.substitute_answered"),
        (yes, "bag.packed"),
        (second, "order.substitute_answered"),
    ):
        refused = take_back(desk, outcome)
        assert isinstance(refused, Refused) and isinstance(refused.reason, o.LaterActionDepends)
        assert refused.reason.kind == kind
    days.done(take_back(desk, packed))
    refused = desk.do(c.VoidAction(sharing.journal, sharing.lamport, "slip"))
    assert isinstance(refused, Refused) and isinstance(refused.reason, o.LaterActionDepends)
    days.done(take_back(desk, yes))
    days.done(take_back(desk, second))
    found = desk.queries.changes.substitute("mp-2", 0)
    assert found is not None and found.state is SubstituteState.DECLINED
    days.done(take_back(desk, no))
    days.done(take_back(desk, first))
    assert desk.queries.changes.substitute("mp-2", 0) is None
    days.done(desk.do(c.VoidAction(sharing.journal, sharing.lamport, "slip")))
    assert upkeep.rebuild(desk._database).were_equal


def test_the_shift_counts_a_substitute_as_given_of_what_it_is(desk: Desk, shared: str) -> None:
    days.done(offer(desk))
    days.done(answer(desk, True))
    days.done(desk.do(c.PackBags(shared, days.HOUSEHOLDS)))
    shift = desk.queries.current_shift()
    assert shift is not None
    (totals,) = desk.queries.shift_deliveries(shift)
    milk = next(each for each in totals.shared_out if each.sku == "MILK")
    assert (milk.ordered, milk.given, milk.short, milk.packed) == tuple(map(Decimal, (5, 6, 0, 6)))


# Prices and weights


def test_the_latest_quote_is_billed_where_the_source_named_no_price(desk: Desk, clock: days.Clock) -> None:
    first, second, *_ = days.ORDERS
    unpriced = tuple(replace(line, priced=False) for line in first.lines)
    days.done(desk.do(c.TakeOrders((replace(first, lines=unpriced), second))))
    quotes = (facts.QuoteLine("RICE", "斤", 350), facts.QuoteLine("MILK", "盒", 600))
    days.done(desk.do(c.RecordQuotes("M01", "typed", quotes)))
    days.set_free(desk, clock, delivery := days.take_delivery(desk, rice="15"))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    days.done(desk.do(c.RecordQuotes("M01", "typed", (facts.QuoteLine("MILK", "盒", 610),))))
    lines = lines_of(desk.do(c.PackBags(delivery, days.HOUSEHOLDS)))
    assert {(line.order, line.sku): line.price_fen for line in lines} == {
        ("mp-1", "RICE"): 350,
        ("mp-1", "MILK"): 610,
        ("mp-2", "RICE"): 320,
    }


def test_a_quote_for_another_unit_than_was_ordered_is_not_billed(desk: Desk, clock: days.Clock) -> None:
    by_bag = (OrderLine("RICE", Decimal(1), "袋", 3000, False),)
    days.done(desk.do(c.TakeOrders((replace(days.ORDERS[0], lines=by_bag),))))
    days.done(desk.do(c.RecordQuotes("M01", "typed", (facts.QuoteLine("RICE", "斤", 350),))))
    days.set_free(desk, clock, delivery := days.take_delivery(desk))
    days.done(desk.do(c.AllocateDelivery(delivery)))
    assert [line.price_fen for line in lines_of(desk.do(c.PackBags(delivery, days.HOUSEHOLDS)))] == [3000]


def test_goods_by_weight_are_billed_by_what_was_weighed(desk: Desk, shared: str) -> None:
    heavy = c.PackBags(shared, (ELDERLY,), (c.Weighed("mp-2", 0, Decimal("4.5")),))
    assert desk.do(heavy) == Refused(r.WeighedTooMuch("RICE", Decimal("4.5"), Decimal(2), "斤"))
    milk = c.PackBags(shared, (FIRST,), (c.Weighed("mp-1", 1, Decimal(2)),))
    assert desk.do(milk) == Refused(r.NotByWeight("MILK", "盒"))
    (line,) = lines_of(desk.do(replace(heavy, weighed=(c.Weighed("mp-2", 0, Decimal("2.2")),))))
    assert (line.quantity, line.weighed, line.amount_fen) == (Decimal(2), Decimal("2.2"), 704)
    (bag,) = desk.queries.bags(household=ELDERLY)
    assert desk.queries.bag_goods(bag.bag) == [("RICE", Decimal("2.2"), "斤")]
