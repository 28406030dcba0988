"""Gives nobody what lies unpacked of some lots, and says who goes without by it. Knows the desk, no widget."""

from __future__ import annotations

from collections.abc import Iterable

from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import WithdrawGoods
from checkpoint_app.domain.facts import GivenWithdrawn
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.state import Lot
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import sentences, translate


def withdraw(desk: Desk, names: Names, lots: Iterable[Lot], reason: str, recall: str = "") -> Answer:
    """Lot by lot, each recorded before the next; those of which nothing lies here are passed over."""
    withdrawn, without = 0, set[str]()
    for lot in lots:
        if lot.left <= 0:
            continue
        outcome = desk.do(WithdrawGoods(lot.delivery, lot.sku, lot.batch, reason, recall))
        if isinstance(outcome, Refused):
            answer = refusal(outcome.reason, names)
            done = translate("Recall", "Lots withdrawn before that: {count}.").format(count=withdrawn)
            return refused(answer.headline, sentences(answer.detail, done if withdrawn else ""))
        withdrawn += 1
        without |= {fact.order for fact in outcome.facts if isinstance(fact, GivenWithdrawn)}
    if not withdrawn:
        return notice(
            translate("Recall", "Nothing of it lies here unpacked."),
            translate("Recall", "What is in bags goes back to stock bag by bag."),
        )
    headline = translate("Recall", "Withdrawn. Lots: {count}.").format(count=withdrawn)
    if not without:
        return ok(headline, translate("Recall", "No household goes without by it. Ctrl+Z takes it back."))
    return notice(
        headline,
        translate(
            "Recall",
            "Orders that go short by it: {count}. Offer substitutes at Packing (F4), or pay back at Accounts (F8).",
        ).format(count=len(without)),
    )
