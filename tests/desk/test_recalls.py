"""A recall in the desk's own verbs: held at once, called for, withdrawn, paid back, and taken back again."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checkpoint_app.db import upkeep
from checkpoint_app.decisions import prices
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import InvoiceLine, RecalledLot
from checkpoint_app.domain.goods_reasons import LotRecalled, LotUnknown, RecallUnanswered
from checkpoint_app.domain.outcomes import Done, LaterActionDepends, Outcome, Refused
from checkpoint_app.domain.state import BagState
from tests.desk import days
from tests.desk.days import HOUSEHOLDS, done

MILK_A = ("MILK", "A1")
# Household 0 gets two boxes, 2 three: of lot A1 the first, then of B2.
IN_MIND = (days.ORDERS[0], days.ORDERS[2])


def bring(desk: Desk, *, a: str = "3", b: str = "2", orders: tuple[c.OrderRequest, ...] = days.ORDERS) -> str:
    """M01 brings rice, and milk in two lots; the count is finished."""
    if orders:
        done(desk.do(c.TakeOrders(orders)))
    arrived = done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    for sku, batch, quantity in (("RICE", "", "40"), ("MILK", "A1", a), ("MILK", "B2", b)):
        done(desk.do(c.CountGoods(arrived.delivery, sku, facts.GOOD, Decimal(quantity), batch=batch)))
    done(desk.do(c.FinishCount(arrived.delivery)))
    return arrived.delivery


def share_out(desk: Desk, clock: days.Clock, delivery: str) -> None:
    days.set_free(desk, clock, delivery)
    done(desk.do(c.AllocateDelivery(delivery)))


def pack(desk: Desk, delivery: str, *households: str) -> tuple[str, ...]:
    return days.packed(done(desk.do(c.PackBags(delivery, households))))


def recall(desk: Desk, *lots: RecalledLot) -> str:
    opened = done(desk.do(c.OpenRecall("阳性", "疾控", lots))).facts[0]
    assert isinstance(opened, facts.RecallOpened)
    return opened.recall


def undo(desk: Desk, outcome: Outcome) -> Outcome:
    assert isinstance(outcome, Done) and outcome.action is not None
    return desk.do(c.VoidAction(outcome.action.journal, outcome.action.lamport, "slip"))


def given(desk: Desk, delivery: str, household: str, sku: str) -> Decimal:
    return sum((line.given for line in desk.queries.goods(delivery, household) if line.sku == sku), Decimal(0))


# holding


def test_bags_with_recalled_goods_are_held_at_once_and_others_are_not(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    share_out(desk, clock, delivery)
    bags = pack(desk, delivery, *HOUSEHOLDS)
    with_lot = {each.bag for each in desk.queries.trace.bags([RecalledLot(delivery, *MILK_A)])}
    assert with_lot and with_lot != set(bags)
    name = recall(desk, RecalledLot("", *MILK_A))
    for bag in bags:
        outcome = desk.do(c.HandOverBag(days.code(bag)))
        assert outcome == Refused(LotRecalled(*MILK_A, name)) if bag in with_lot else isinstance(outcome, Done)


def test_a_batch_is_recalled_wherever_it_comes_also_later(desk: Desk, clock: days.Clock) -> None:
    recall(desk, RecalledLot("", *MILK_A))
    delivery = bring(desk)
    days_lots = {lot.batch: lot.recall for lot in desk.queries.lots.lots(delivery) if lot.sku == "MILK"}
    assert days_lots["A1"] and not days_lots["B2"]


def test_a_recall_of_one_delivery_leaves_the_same_batch_of_another(desk: Desk) -> None:
    first, second = bring(desk), bring(desk, orders=())
    recall(desk, RecalledLot(first, *MILK_A))
    held = [desk.queries.lots.lot(delivery, *MILK_A) for delivery in (first, second)]
    assert [bool(lot and lot.recall) for lot in held] == [True, False]


def test_a_lot_that_never_came_is_not_recalled(desk: Desk) -> None:
    delivery = bring(desk)
    outcome = desk.do(c.OpenRecall("x", "", (RecalledLot(delivery, "MILK", "Z9"),)))
    assert outcome == Refused(LotUnknown("MILK", "Z9"))


def test_closing_frees_what_was_held(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    share_out(desk, clock, delivery)
    name = recall(desk, RecalledLot("", *MILK_A))
    done(desk.do(c.CloseRecall(name, "复检阴性")))
    lot = desk.queries.lots.lot(delivery, *MILK_A)
    assert lot is not None and not lot.is_held


def test_who_gets_it_after_the_recall_is_closed_is_not_asked(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    share_out(desk, clock, delivery)
    pack(desk, delivery, HOUSEHOLDS[0], HOUSEHOLDS[2])
    holders = {each.household: each.bag for each in desk.queries.trace.bags([RecalledLot(delivery, *MILK_A)])}
    done(desk.do(c.HandOverBag(days.code(holders[HOUSEHOLDS[0]]))))
    name = recall(desk, RecalledLot("", *MILK_A))
    closed = desk.do(c.CloseRecall(name, "复检阴性"))
    done(desk.do(c.HandOverBag(days.code(holders[HOUSEHOLDS[2]]))))
    progress = desk.queries.recalls.progress(name)
    assert progress is not None
    assert [each.household for each in progress.calls] == [HOUSEHOLDS[0]]
    assert (progress.recall.answered, progress.recall.households) == (0, 1)
    # Were it open after all, both have the goods.
    done(undo(desk, closed))
    progress = desk.queries.recalls.progress(name)
    assert progress is not None and {each.household for each in progress.calls} == {HOUSEHOLDS[0], HOUSEHOLDS[2]}


# calling


def test_the_call_list_has_who_was_handed_it_and_progress_goes_to_the_end(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    share_out(desk, clock, delivery)
    bags = pack(desk, delivery, HOUSEHOLDS[0], HOUSEHOLDS[2])
    holders = {each.household: each.bag for each in desk.queries.trace.bags([RecalledLot(delivery, *MILK_A)])}
    assert set(holders) == {HOUSEHOLDS[0], HOUSEHOLDS[2]} and set(holders.values()) <= set(bags)
    done(desk.do(c.HandOverBag(days.code(holders[HOUSEHOLDS[0]]))))
    name = recall(desk, RecalledLot("", *MILK_A))

    progress = desk.queries.recalls.progress(name)
    assert progress is not None
    assert [each.household for each in progress.calls] == [HOUSEHOLDS[0]]
    assert [(each.sku, each.batch, each.quantity) for each in progress.calls[0].goods] == [("MILK", "A1", Decimal(2))]
    assert [each.household for each in progress.waiting] == [HOUSEHOLDS[2]]
    assert (progress.recall.answered, progress.recall.households) == (0, 1)

    done(desk.do(c.AnswerRecall(name, HOUSEHOLDS[0], "not_reached")))
    assert desk.do(c.CloseRecall(name, "")) == Refused(RecallUnanswered(1))
    done(desk.do(c.AnswerRecall(name, HOUSEHOLDS[0], "returned")))
    progress = desk.queries.recalls.progress(name)
    assert progress is not None and progress.calls[0].is_answered
    assert (progress.recall.answered, progress.recall.households) == (1, 1)
    done(desk.do(c.CloseRecall(name, "")))


def test_recalls_are_listed_the_latest_first(desk: Desk) -> None:
    delivery = bring(desk)
    first = recall(desk, RecalledLot(delivery, *MILK_A))
    second = recall(desk, RecalledLot(delivery, "MILK", "B2"))
    done(desk.do(c.CloseRecall(first, "")))
    assert [(row.recall, row.is_open) for row in desk.queries.recalls.recalls()] == [(second, True), (first, False)]


# withdrawing


def test_withdrawn_goods_are_given_to_nobody_and_who_ordered_last_goes_without(desk: Desk, clock: days.Clock) -> None:
    later = days.an_order(9, HOUSEHOLDS[1], [("MILK", "2")], at="2021-11-02T12:00:00.000Z")
    delivery = bring(desk, a="3", b="4", orders=(*IN_MIND, later))
    share_out(desk, clock, delivery)
    outcome = desk.do(c.WithdrawGoods(delivery, *MILK_A, "变质"))
    withdrawn = [fact for fact in done(outcome).facts if isinstance(fact, facts.GivenWithdrawn)]
    assert [(fact.order, fact.quantity) for fact in withdrawn] == [("mp-9", Decimal(2)), ("mp-3", Decimal(1))]
    assert given(desk, delivery, HOUSEHOLDS[1], "MILK") == 0
    assert given(desk, delivery, HOUSEHOLDS[2], "MILK") == 2
    assert given(desk, delivery, HOUSEHOLDS[0], "MILK") == 2
    # And all that is promised can be packed.
    pack(desk, delivery, *HOUSEHOLDS)
    assert all(line.to_pack == 0 for home in HOUSEHOLDS for line in desk.queries.goods(delivery, home))
    assert upkeep.rebuild(desk._database).were_equal


def test_what_is_in_bags_is_not_withdrawn(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    share_out(desk, clock, delivery)
    pack(desk, delivery, HOUSEHOLDS[0])
    done(desk.do(c.WithdrawGoods(delivery, *MILK_A, "变质")))
    lot = desk.queries.lots.lot(delivery, *MILK_A)
    assert lot is not None and (lot.packed, lot.withdrawn, lot.left) == (Decimal(2), Decimal(1), Decimal(0))


def test_goods_withdrawn_before_sharing_out_are_not_shared_out(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    done(desk.do(c.WithdrawGoods(delivery, *MILK_A, "变质")))
    share_out(desk, clock, delivery)
    got = [given(desk, delivery, home, "MILK") for home in HOUSEHOLDS]
    assert sum(got) == 2


def test_withdrawn_and_recalled_goods_are_offered_to_nobody(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk, a="3", b="9")
    share_out(desk, clock, delivery)

    def milk_left() -> Decimal:
        return next(
            (each.quantity for each in prices.left_over(desk.queries, delivery) if each.sku == "MILK"), Decimal(0)
        )

    assert milk_left() == 7
    recall(desk, RecalledLot(delivery, *MILK_A))
    assert milk_left() == 4
    done(desk.do(c.WithdrawGoods(delivery, *MILK_A, "召回")))
    assert milk_left() == 4


@pytest.mark.parametrize("answered", [None, True])
def test_a_substitute_goes_before_what_was_ordered(desk: Desk, clock: days.Clock, answered: bool | None) -> None:
    eggs = days.an_order(7, HOUSEHOLDS[1], [("EGGS", "1")])
    delivery = bring(desk, a="3", b="3", orders=(*IN_MIND, eggs))
    share_out(desk, clock, delivery)
    done(desk.do(c.OfferSubstitute("mp-7", 0, "MILK", Decimal(1), 650)))
    if answered:
        done(desk.do(c.AnswerSubstitute("mp-7", 0, accepted=True)))
    outcome = desk.do(c.WithdrawGoods(delivery, *MILK_A, "变质"))
    taken = [fact for fact in done(outcome).facts if isinstance(fact, facts.GivenWithdrawn)]
    assert [(fact.order, fact.sku, fact.quantity) for fact in taken] == [
        ("mp-7", "MILK", Decimal(1)),
        ("mp-3", "", Decimal(2)),
    ]
    assert given(desk, delivery, HOUSEHOLDS[1], "MILK") == 0
    # The line that got nothing may be offered something else.
    done(desk.do(c.OfferSubstitute("mp-7", 0, "RICE", Decimal(2), 320)))
    assert upkeep.rebuild(desk._database).were_equal


# money


def test_what_was_withdrawn_is_paid_back_to_the_fen(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk, a="3", b="2", orders=IN_MIND)
    for household, fen in ((HOUSEHOLDS[0], 2 * 650 + 10 * 320), (HOUSEHOLDS[2], 3 * 650 + 800)):
        done(desk.do(c.TakePayment(household, fen, facts.CASH)))
    share_out(desk, clock, delivery)
    done(desk.do(c.WithdrawGoods(delivery, *MILK_A, "变质")))
    returned = done(desk.do(c.RefundShorts(delivery, facts.CASH))).facts
    assert [(each.household, each.amount_fen) for each in returned if isinstance(each, facts.PaymentReturned)] == [
        (HOUSEHOLDS[2], 3 * 650)
    ]
    # The rest is billed as it is handed over: nobody owes, nobody is owed.
    for bag in pack(desk, delivery, *HOUSEHOLDS):
        done(desk.do(c.HandOverBag(days.code(bag))))
    for household in (HOUSEHOLDS[0], HOUSEHOLDS[2]):
        account = desk.queries.money.household_account(household)
        assert (account.balance_fen, account.expected_fen) == (0, 0)


def test_what_was_withdrawn_and_invoiced_is_a_difference_that_somebody_bears(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    done(desk.do(c.WithdrawGoods(delivery, *MILK_A, "变质")))
    line = InvoiceLine("MILK", Decimal(5), "盒", 500, 2500)
    done(desk.do(c.RecordInvoice(delivery, "FP-1", (line,), 2500)))
    milk = next(each for each in desk.queries.money.invoice_lines(delivery) if each.sku == "MILK")
    assert (milk.received_good, milk.withdrawn, milk.difference) == (Decimal(5), Decimal(3), Decimal(3))
    assert milk.difference_fen == 1500
    done(desk.do(c.AnswerDifference(delivery, "MILK", facts.MERCHANT_BEARS)))
    assert desk.queries.money.merchant_account("M01").owed_fen == 1000


# taking back


def test_taking_a_withdrawal_back_gives_everybody_what_was_set_aside(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    share_out(desk, clock, delivery)
    before = [given(desk, delivery, home, "MILK") for home in HOUSEHOLDS]
    outcome = desk.do(c.WithdrawGoods(delivery, *MILK_A, "变质"))
    assert [given(desk, delivery, home, "MILK") for home in HOUSEHOLDS] != before
    done(undo(desk, outcome))
    assert [given(desk, delivery, home, "MILK") for home in HOUSEHOLDS] == before
    lot = desk.queries.lots.lot(delivery, *MILK_A)
    assert lot is not None and lot.left == 3


def test_a_withdrawal_stands_while_something_stands_on_it(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk, orders=IN_MIND)
    done(desk.do(c.TakePayment(HOUSEHOLDS[2], 3 * 650 + 800, facts.CASH)))
    share_out(desk, clock, delivery)
    outcome = desk.do(c.WithdrawGoods(delivery, *MILK_A, "变质"))
    refund = desk.do(c.RefundShorts(delivery, facts.CASH))
    blocked = undo(desk, outcome)
    assert isinstance(blocked, Refused) and isinstance(blocked.reason, LaterActionDepends)
    assert blocked.reason.kind == "voucher.payment_returned"
    done(undo(desk, refund))
    offer = desk.do(c.OfferSubstitute("mp-3", 0, "RICE", Decimal(1), 320))
    blocked = undo(desk, outcome)
    assert isinstance(blocked, Refused) and isinstance(blocked.reason, LaterActionDepends)
    assert blocked.reason.kind == "order.substitute_offered"
    done(undo(desk, offer))
    done(undo(desk, outcome))


def test_sharing_out_stands_while_a_withdrawal_stands_on_it(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    days.set_free(desk, clock, delivery)
    shared = desk.do(c.AllocateDelivery(delivery))
    done(desk.do(c.WithdrawGoods(delivery, *MILK_A, "变质")))
    blocked = undo(desk, shared)
    assert isinstance(blocked, Refused) and isinstance(blocked.reason, LaterActionDepends)
    assert blocked.reason.kind == "order.given_withdrawn"


def test_a_recall_is_taken_back_after_what_stands_on_it(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    share_out(desk, clock, delivery)
    outcome = desk.do(c.OpenRecall("阳性", "", (RecalledLot(delivery, *MILK_A),)))
    opened = done(outcome).facts[0]
    assert isinstance(opened, facts.RecallOpened)
    answered = desk.do(c.AnswerRecall(opened.recall, HOUSEHOLDS[1], "not_theirs"))
    withdrawn = desk.do(c.WithdrawGoods(delivery, *MILK_A, "召回", opened.recall))
    for standing, kind in ((answered, "recall.answered"), (withdrawn, "delivery.withdrawn")):
        blocked = undo(desk, outcome)
        assert isinstance(blocked, Refused) and isinstance(blocked.reason, LaterActionDepends)
        assert blocked.reason.kind == kind
        done(undo(desk, standing))
    done(undo(desk, outcome))
    lot = desk.queries.lots.lot(delivery, *MILK_A)
    assert lot is not None and not lot.recall
    assert desk.queries.recalls.recalls() == []


def test_an_answer_is_taken_back_only_after_the_closing(desk: Desk) -> None:
    delivery = bring(desk)
    name = recall(desk, RecalledLot(delivery, *MILK_A))
    answered = desk.do(c.AnswerRecall(name, HOUSEHOLDS[1], "not_theirs"))
    closed = desk.do(c.CloseRecall(name, ""))
    blocked = undo(desk, answered)
    assert isinstance(blocked, Refused) and isinstance(blocked.reason, LaterActionDepends)
    done(undo(desk, closed))
    done(undo(desk, answered))


def test_a_recalled_bag_that_waits_is_returned_like_any_other(desk: Desk, clock: days.Clock) -> None:
    delivery = bring(desk)
    share_out(desk, clock, delivery)
    bags = pack(desk, delivery, HOUSEHOLDS[0])
    name = recall(desk, RecalledLot("", *MILK_A))
    held = [each.bag for each in desk.queries.trace.bags([RecalledLot(delivery, *MILK_A)])]
    assert set(held) <= set(bags)
    for bag in held:
        done(desk.do(c.ReturnBag(bag, "召回")))
    progress = desk.queries.recalls.progress(name)
    assert progress is not None and {each.state for each in progress.waiting} == {BagState.RETURNED}
    assert progress.calls == ()
