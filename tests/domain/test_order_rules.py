"""Taking, amending and withdrawing orders: the same file twice adds nothing, and what cannot be refuses it all."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from checkpoint_app.domain import order_reasons as r
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import Alias, Amendment, CancelOrder, OrderRequest, TakeOrders, Withdrawal
from checkpoint_app.domain.facts import (
    AliasLearned,
    Fact,
    OrderAmended,
    OrderCancelled,
    OrderLine,
    OrderTaken,
    Trace,
)
from checkpoint_app.domain.rules import orders
from checkpoint_app.domain.state import Order, OrderState

AT = "2021-11-03T00:31:00.000Z"
LINES = (OrderLine("RICE", Decimal(2), "斤", 100),)
REQUEST = OrderRequest("o1", "H1", "M01", "phone", "1", AT, LINES)
TAKEN = OrderTaken("o1", "H1", "M01", "P01", "phone", "1", AT, LINES)
OPEN = Order("o1", "H1", "M01", "P01", "phone", "1", AT, 3, LINES, OrderState.OPEN, "", (), ())
AMENDMENT = Amendment("o1", (OrderLine("RICE", Decimal(3), "斤", 100),), "chain pasted again")
AMENDED = OrderAmended("o1", AMENDMENT.lines, AMENDMENT.reason)


def take(
    command: TakeOrders,
    *recorded: Order,
    earlier: dict[str, tuple[OrderRequest, ...]] | None = None,
    meanings: dict[str, str] | None = None,
) -> tuple[Fact, ...] | o.Refused:
    return orders.take(
        command,
        "P01",
        {each.order: each for each in recorded},
        earlier=earlier or {},
        meanings=meanings or {},
        products={"RICE", "MILK"},
    )


def test_a_new_order_is_taken() -> None:
    assert take(TakeOrders((REQUEST,))) == (TAKEN,)


def test_an_order_recorded_already_is_left_alone() -> None:
    other = replace(REQUEST, order="o2", number="2")
    assert take(TakeOrders((REQUEST, other)), OPEN) == (replace(TAKEN, order="o2", number="2"),)
    assert take(TakeOrders((REQUEST,)), OPEN) == ()


def test_the_same_order_twice_in_one_file_is_taken_once() -> None:
    assert take(TakeOrders((REQUEST, REQUEST))) == (TAKEN,)


def test_two_and_two_point_nought_are_the_same_order() -> None:
    same = replace(REQUEST, lines=(replace(LINES[0], quantity=Decimal("2.0")),))
    assert take(TakeOrders((same,)), OPEN) == ()


@pytest.mark.parametrize(
    "change", [{"household": "H2"}, {"lines": ()}, {"merchant": "M02"}, {"ordered_at": "2021-11-03T00:32:00.000Z"}]
)
def test_other_content_under_a_known_number_refuses_them_all(change: dict[str, object]) -> None:
    changed = replace(REQUEST, **change)  # type: ignore[arg-type]  # one field at a time
    new = replace(REQUEST, order="o2", number="2")
    assert take(TakeOrders((new, changed)), OPEN) == o.Refused(o.OrderDiffers("1"))
    assert take(TakeOrders((REQUEST, changed))) == o.Refused(o.OrderDiffers("1"))


@pytest.mark.parametrize("quantity", ["0", "-2", "0.0001", "1000001", "NaN"])
def test_an_order_that_could_not_be_read_again_is_refused(quantity: str) -> None:
    bad = replace(REQUEST, lines=(*LINES, replace(LINES[0], quantity=Decimal(quantity))))
    answer = take(TakeOrders((bad,)))
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


def test_where_a_line_was_read_and_what_the_roster_says_make_no_other_order() -> None:
    read = replace(REQUEST, lines=(replace(LINES[0], trace=Trace("米2", 3, 5, "item")),), needs=("infant",))
    assert take(TakeOrders((read,)), OPEN) == ()


def test_a_price_that_the_source_did_not_name_makes_no_other_order() -> None:
    unpriced = replace(LINES[0], priced=False)
    risen = replace(REQUEST, lines=(replace(unpriced, price_fen=120),))
    assert take(TakeOrders((risen,)), replace(OPEN, lines=(unpriced,))) == ()
    named = replace(REQUEST, lines=(replace(LINES[0], price_fen=120),))
    assert take(TakeOrders((named,)), OPEN) == o.Refused(o.OrderDiffers("1"))


def test_the_file_once_more_after_an_order_was_amended_changes_nothing() -> None:
    amended = replace(OPEN, lines=AMENDMENT.lines)
    assert take(TakeOrders((REQUEST,)), amended, earlier={"o1": (REQUEST,)}) == ()
    assert take(TakeOrders((REQUEST,)), amended) == o.Refused(o.OrderDiffers("1"))


def test_what_the_household_needs_and_asked_for_is_recorded_with_the_order() -> None:
    asked = replace(REQUEST, note="放门口", needs=("infant", "elderly"))
    assert take(TakeOrders((asked,))) == (replace(TAKEN, note="放门口", needs=("infant", "elderly")),)


@pytest.mark.parametrize("price", [-1, orders.LARGEST_PRICE_FEN + 1])
def test_an_order_with_a_price_that_cannot_be_is_refused(price: int) -> None:
    bad = replace(REQUEST, lines=(replace(LINES[0], price_fen=price),))
    assert take(TakeOrders((bad,))) == o.Refused(r.BadOrderPrice("1", price))
    assert orders.amend(replace(AMENDMENT, lines=bad.lines), OPEN) == o.Refused(r.BadOrderPrice("1", price))


def test_an_order_of_nothing_is_not_taken() -> None:
    assert take(TakeOrders((replace(REQUEST, lines=()),))) == o.Refused(r.OrderWithoutLines("1"))


def test_orders_amendments_withdrawals_and_words_are_one_action() -> None:
    third = replace(OPEN, order="o3", number="3")
    command = TakeOrders(
        (replace(REQUEST, order="o2", number="2"),),
        (AMENDMENT,),
        (Withdrawal("o3", " 取消 "),),
        (Alias("碧园群", "奶", "MILK"),),
    )
    learned = AliasLearned(orders.alias_id("碧园群", "奶"), "碧园群", "奶", "MILK")
    assert take(command, OPEN, third) == (
        replace(TAKEN, order="o2", number="2"),
        AMENDED,
        OrderCancelled("o3", "取消"),
        learned,
    )


@pytest.mark.parametrize("state", [OrderState.ALLOCATED, OrderState.CANCELLED])
def test_an_amendment_of_an_order_that_is_not_open_refuses_them_all_with_its_number(state: OrderState) -> None:
    reason = r.OrderSharedOut("1") if state is OrderState.ALLOCATED else r.OrderWithdrawn("1")
    new = replace(REQUEST, order="o2", number="2")
    gone = replace(OPEN, state=state)
    assert take(TakeOrders((new,), (AMENDMENT,)), gone) == o.Refused(reason)
    assert orders.amend(AMENDMENT, gone) == o.Refused(reason)


def test_an_amendment_to_what_the_order_is_already_changes_nothing() -> None:
    traced = tuple(replace(line, trace=Trace("米2", 0, 2, "item")) for line in LINES)
    assert orders.amend(Amendment("o1", traced, "again"), OPEN) == ()
    assert take(TakeOrders((), (AMENDMENT, AMENDMENT)), OPEN) == (AMENDED,)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"lines": ()}, r.OrderWithoutLines("1")),
        ({"reason": " "}, o.ReasonMissing()),
        ({"lines": (OrderLine("RICE", Decimal(0), "斤", 100),)}, o.BadQuantity(Decimal(0))),
        ({"order": "o9"}, o.NotFound("order", "o9")),
    ],
)
def test_an_amendment_that_cannot_be_is_refused(change: dict[str, object], reason: o.Reason) -> None:
    bad = replace(AMENDMENT, **change)  # type: ignore[arg-type]  # one field at a time
    assert take(TakeOrders((), (bad,)), OPEN) == o.Refused(reason)


def test_an_entry_that_was_withdrawn_before_stays_so_without_a_word() -> None:
    gone = replace(OPEN, state=OrderState.CANCELLED)
    assert take(TakeOrders((), (), (Withdrawal("o1", "取消"),)), gone) == ()
    twice = (Withdrawal("o1", "取消"), Withdrawal("o1", "取消"))
    assert take(TakeOrders((), (), twice), OPEN) == (OrderCancelled("o1", "取消"),)


@pytest.mark.parametrize(
    ("recorded", "withdrawal", "reason"),
    [
        ((replace(OPEN, state=OrderState.ALLOCATED),), Withdrawal("o1", "取消"), r.OrderSharedOut("1")),
        ((), Withdrawal("o1", "取消"), o.NotFound("order", "o1")),
        ((OPEN,), Withdrawal("o1", " "), o.ReasonMissing()),
    ],
)
def test_a_withdrawal_that_cannot_be_refuses_them_all(
    recorded: tuple[Order, ...], withdrawal: Withdrawal, reason: o.Reason
) -> None:
    new = replace(REQUEST, order="o2", number="2")
    assert take(TakeOrders((new,), (), (withdrawal,)), *recorded) == o.Refused(reason)


def test_a_word_that_is_learned_already_with_the_same_meaning_is_not_written_again() -> None:
    alias, other = Alias("碧园群", "奶", "MILK"), Alias("兴盛群", "奶", "MILK")
    known = {orders.alias_id("碧园群", "奶"): "MILK"}
    assert take(TakeOrders((), (), (), (alias,)), meanings=known) == ()
    learned = take(TakeOrders((), (), (), (other, other)), meanings=known)
    assert learned == (AliasLearned(orders.alias_id("兴盛群", "奶"), "兴盛群", "奶", "MILK"),)


def test_a_word_may_come_to_mean_another_item_but_none_that_is_not_in_the_catalogue() -> None:
    known = {orders.alias_id("g", "奶"): "RICE"}
    learned = take(TakeOrders((), (), (), (Alias("g", "奶", "MILK"),)), meanings=known)
    assert learned == (AliasLearned(orders.alias_id("g", "奶"), "g", "奶", "MILK"),)
    assert take(TakeOrders((REQUEST,), (), (), (Alias("g", "奶", "TEA"),))) == o.Refused(o.UnknownProduct("TEA"))
