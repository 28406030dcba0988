"""What is wanted back, who may answer, and who goes without where goods are withdrawn."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain.commands import AnswerRecall, CloseRecall, OpenRecall, WithdrawGoods
from checkpoint_app.domain.facts import (
    ANSWERS,
    GivenWithdrawn,
    GoodsWithdrawn,
    RecallAnswered,
    RecallClosed,
    RecalledLot,
    RecallOpened,
)
from checkpoint_app.domain.goods_reasons import (
    BadAnswer,
    HouseholdNotConcerned,
    LotRecalled,
    LotUnknown,
    NoLots,
    NothingLeft,
    RecallIsClosed,
    RecallUnanswered,
)
from checkpoint_app.domain.outcomes import CountNotFinished, NotFound, ReasonMissing, Refused
from checkpoint_app.domain.rules import recalls
from checkpoint_app.domain.rules.recalls import Promise, RecallState
from checkpoint_app.domain.state import Delivery, Lot

MILK = RecalledLot("D", "MILK", "A1")
ANYWHERE = RecalledLot("", "MILK", "A1")
DELIVERY = Delivery("D", "P01", "M01", "黑A12345", "", "2021", 1, "2021", "", 0, "", 0, "", "", "")
OPEN = RecallState("R", "", (MILK,), {"H1": "", "H2": "eaten"}, {"H2": "eaten"})
CLOSED = replace(OPEN, closed_at="2021-11-03T08:00:00.000Z")


def lot(batch: str, good: str, packed: str = "0", withdrawn: str = "0") -> Lot:
    return Lot("D", "MILK", batch, "盒", good=Decimal(good), packed=Decimal(packed), withdrawn=Decimal(withdrawn))


def promise(order: str, quantity: str, *, taken: int, is_substitute: bool = False, is_offer: bool = False) -> Promise:
    return Promise(order, 0, Decimal(quantity), is_substitute, is_offer, (taken, "", order, order))


def opened(*lots: RecalledLot, reason: str = "阳性", recalled_by: str = "") -> tuple[RecallOpened] | Refused:
    known = {("D", "MILK", "A1"), ("D", "RICE", "")}
    return recalls.open_recall(
        OpenRecall(reason, " 疾控 ", lots),
        recall="R",
        checkpoint="P01",
        lot_of=lambda delivery, sku, batch: lot(batch, "1") if (delivery, sku, batch) in known else None,
        products={"MILK", "RICE"},
        recalled_by=lambda _: recalled_by,
    )


# opening


def test_a_lot_that_came_and_a_batch_that_may_come_are_recalled_together() -> None:
    assert opened(MILK, RecalledLot("", "RICE", " B7 ")) == (
        RecallOpened("R", "P01", "阳性", "疾控", (MILK, RecalledLot("", "RICE", "B7"))),
    )


@pytest.mark.parametrize(
    ("lots", "reason"),
    [
        ((), NoLots()),
        ((RecalledLot("D", "MILK", "Z9"),), LotUnknown("MILK", "Z9")),
        ((RecalledLot("", "CAVIAR", "A1"),), LotUnknown("CAVIAR", "A1")),
        # Everything that ever came without a batch is no lot.
        ((RecalledLot("", "RICE", ""),), LotUnknown("RICE", "")),
    ],
)
def test_a_recall_names_lots_that_can_be_told(lots: tuple[RecalledLot, ...], reason: object) -> None:
    assert opened(*lots) == Refused(reason)  # type: ignore[arg-type]


def test_a_recall_says_why() -> None:
    assert opened(MILK, reason="  ") == Refused(ReasonMissing())


def test_what_an_open_recall_holds_already_is_not_recalled_again() -> None:
    assert opened(MILK, recalled_by="Q") == Refused(LotRecalled("MILK", "A1", "Q"))


# answering and closing


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_household_with_the_goods_may_give_any_answer(answer: str) -> None:
    command = AnswerRecall("R", "H1", answer)
    assert recalls.answer(command, OPEN, household_known=True) == (RecallAnswered("R", "H1", answer),)


def test_the_same_answer_again_changes_nothing_but_another_call_without_an_answer_is_on_record() -> None:
    assert recalls.answer(AnswerRecall("R", "H2", "eaten"), OPEN, household_known=True) == ()
    tried = replace(OPEN, answers={"H1": "not_reached"})
    assert recalls.answer(AnswerRecall("R", "H1", "not_reached"), tried, household_known=True) == (
        RecallAnswered("R", "H1", "not_reached"),
    )


def test_a_household_that_was_handed_none_of_it_can_only_say_so() -> None:
    def said(answer: str, *, known: bool = True) -> object:
        return recalls.answer(AnswerRecall("R", "H9", answer), OPEN, household_known=known)

    assert said("not_theirs") == (RecallAnswered("R", "H9", "not_theirs"),)
    assert said("eaten") == Refused(HouseholdNotConcerned("H9"))
    assert said("not_theirs", known=False) == Refused(NotFound("household", "H9"))
    assert said("sold") == Refused(BadAnswer("sold"))


def test_a_closed_recall_takes_no_answer_and_is_not_closed_twice() -> None:
    refused = Refused(RecallIsClosed(CLOSED.closed_at))
    assert recalls.answer(AnswerRecall("R", "H1", "eaten"), CLOSED, household_known=True) == refused
    assert recalls.close(CloseRecall("R", "done"), CLOSED) == refused
    assert recalls.close(CloseRecall("R", "done"), None) == Refused(NotFound("recall", "R"))


def test_a_recall_with_households_left_to_ask_is_closed_with_a_reason_only() -> None:
    assert recalls.close(CloseRecall("R", " "), OPEN) == Refused(RecallUnanswered(1))
    assert recalls.close(CloseRecall("R", " 复检阴性 "), OPEN) == (RecallClosed("R", "复检阴性"),)
    answered = replace(OPEN, concerned={"H1": "returned", "H2": "eaten"})
    assert recalls.close(CloseRecall("R", ""), answered) == (RecallClosed("R", ""),)


def test_who_was_not_reached_has_still_to_be_asked() -> None:
    assert replace(OPEN, concerned={"H1": "not_reached", "H2": "not_theirs"}).unanswered == 1


# withdrawing


def withdraw(
    lots: list[Lot], promises: list[Promise], *, delivery: Delivery | None = DELIVERY, reason: str = "变质"
) -> tuple[GoodsWithdrawn | GivenWithdrawn, ...] | Refused:
    return recalls.withdraw(WithdrawGoods("D", "MILK", "A1", reason), delivery, lots, promises, None)


def test_what_lies_unpacked_is_withdrawn_and_those_who_ordered_last_go_without() -> None:
    facts = withdraw(
        [lot("A1", "10", packed="4"), lot("B2", "3")],
        [promise("early", "5", taken=1), promise("late", "2", taken=9), promise("middle", "2", taken=5)],
    )
    assert facts == (
        GoodsWithdrawn("D", "MILK", "A1", Decimal(6), "盒", "变质"),
        GivenWithdrawn("late", 0, Decimal(2), "变质"),
        GivenWithdrawn("middle", 0, Decimal(2), "变质"),
        GivenWithdrawn("early", 0, Decimal(2), "变质"),
    )


def test_another_lot_that_makes_it_good_leaves_everybody_what_was_set_aside() -> None:
    assert withdraw([lot("A1", "2"), lot("B2", "5")], [promise("o", "5", taken=1)]) == (
        GoodsWithdrawn("D", "MILK", "A1", Decimal(2), "盒", "变质"),
    )


def test_offers_go_first_then_substitutes_then_orders() -> None:
    rows = [
        promise("ordered late", "1", taken=9),
        promise("took it instead", "1", taken=1, is_substitute=True),
        promise("is asked", "1", taken=1, is_substitute=True, is_offer=True),
    ]
    taken = recalls.taken_from(rows, Decimal(0), "MILK", "x")
    assert [each.order for each in taken] == ["is asked", "took it instead", "ordered late"]
    assert [each.sku for each in taken] == ["MILK", "MILK", ""]


@given(
    st.lists(
        st.tuples(st.integers(1, 40), st.integers(1, 5), st.booleans(), st.booleans()),
        max_size=12,
    ),
    st.integers(0, 200),
)
def test_what_is_left_is_always_promised_and_nobody_loses_more_than_was_set_aside(
    rows: list[tuple[int, int, bool, bool]], left: int
) -> None:
    promises = [
        promise(f"o{place}", str(quantity), taken=taken, is_substitute=instead, is_offer=instead and offer)
        for place, (quantity, taken, instead, offer) in enumerate(rows)
    ]
    taken = recalls.taken_from(promises, Decimal(left), "MILK", "x")
    lost = {each.order: each.quantity for each in taken}
    assert len(lost) == len(taken) and all(each.quantity > 0 for each in taken)
    assert all(lost.get(each.order, Decimal(0)) <= each.quantity for each in promises)
    promised = sum((each.quantity for each in promises), Decimal(0))
    assert promised - sum(lost.values(), Decimal(0)) == min(promised, Decimal(left))


@pytest.mark.parametrize(
    ("lots", "delivery", "why", "reason"),
    [
        ([lot("A1", "2")], None, "x", NotFound("delivery", "D")),
        ([lot("B2", "2")], DELIVERY, "x", LotUnknown("MILK", "A1")),
        ([lot("A1", "2")], DELIVERY, " ", ReasonMissing()),
        ([lot("A1", "2")], replace(DELIVERY, count_finished_at=""), "x", CountNotFinished()),
        ([lot("A1", "2", packed="2")], DELIVERY, "x", NothingLeft("MILK", "A1")),
        ([lot("A1", "2", withdrawn="2")], DELIVERY, "x", NothingLeft("MILK", "A1")),
    ],
)
def test_withdrawing_is_refused_in_words(lots: list[Lot], delivery: Delivery | None, why: str, reason: object) -> None:
    assert withdraw(lots, [], delivery=delivery, reason=why) == Refused(reason)  # type: ignore[arg-type]


def test_goods_are_withdrawn_for_an_open_recall_only() -> None:
    command = WithdrawGoods("D", "MILK", "A1", "x", "R")
    lots = [lot("A1", "2")]
    assert recalls.withdraw(command, DELIVERY, lots, [], CLOSED) == Refused(RecallIsClosed(CLOSED.closed_at))
    assert recalls.withdraw(command, DELIVERY, lots, [], None) == Refused(NotFound("recall", "R"))
    facts = recalls.withdraw(command, DELIVERY, lots, [], OPEN)
    assert facts == (GoodsWithdrawn("D", "MILK", "A1", Decimal(2), "盒", "x", "R"),)
