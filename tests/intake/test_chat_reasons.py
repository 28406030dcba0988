"""Each reason of a chat list has its sentence; a new one without a case here fails."""

from __future__ import annotations

from typing import get_args

import pytest

from checkpoint_app.intake import chat_reasons as r
from checkpoint_app.intake.chat_reasons import ChatReason
from checkpoint_app.intake.problems import PASTED_TEXT, Problem, problem_text

BEGINNINGS: list[tuple[ChatReason, str]] = [
    (r.ListTooLong(20_000), "The text holds more than 20000 entries, and nothing was taken."),
    (r.NameGuessed("萝卜", "胡萝卜"), "“萝卜” may be 胡萝卜."),
    (r.HouseholdGuessed("尾号5566", "3-2-501"), "No address is written. “尾号5566” leads to 3-2-501:"),
    (r.AddressIncomplete("3-2"), "The address “3-2” is not complete."),
    (r.SameOrderTwice("3"), "The household ordered exactly this in entry 3 already."),
    (r.OrderedAgain("3"), "The household ordered some of the same goods in entry 3 already."),
    (r.OrderBeside(), "The household has a recorded order in this list."),
    (r.OrderedAfterCancel(), "This was recorded already and then cancelled."),
    (r.EntryGone("3"), "Entry 3 was recorded and is missing in this copy of the list."),
    (r.EntryStruck("3"), "Nothing is left of entry 3, which was recorded."),
    (r.WithdrawalUnclear("不要了"), "“不要了” takes something back."),
    (r.NothingToChange("土豆不要"), "“土豆不要” changes something that the household has not ordered here."),
    (r.MaybeNoOrder("白菜有吗"), "“白菜有吗” may be a question or a complaint."),
    (r.OfferUnclear("+1"), "“+1” names no product,"),
    (r.TakenBack("取消"), "“取消” takes back what was written before it."),
]


@pytest.mark.parametrize(("reason", "beginning"), BEGINNINGS)
def test_each_reason_says_what_is_doubtful(reason: ChatReason, beginning: str) -> None:
    assert problem_text(Problem(PASTED_TEXT, 1, "", reason)).startswith(beginning)


def test_every_reason_is_shown_above() -> None:
    assert {type(reason) for reason, _ in BEGINNINGS} == set(get_args(ChatReason))
