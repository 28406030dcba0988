"""Recalls, and goods that are withdrawn."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import RecallCommand
from checkpoint_app.domain.rules import recalls


def decide(command: RecallCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    queries = look.queries
    match command:
        case commands.OpenRecall():
            return recalls.open_recall(
                command,
                recall=look.new_id(),
                checkpoint=look.checkpoint,
                lot_of=queries.lots.lot,
                products=queries.reference.products().keys(),
                recalled_by=queries.recalls.recalled_by,
            )
        case commands.AnswerRecall(recall=recall, household=household):
            known = queries.reference.household(household) is not None
            return recalls.answer(command, queries.recalls.state(recall), household_known=known)
        case commands.CloseRecall(recall=recall):
            return recalls.close(command, queries.recalls.state(recall))
        case commands.WithdrawGoods(delivery=delivery, sku=sku, recall=recall):
            return recalls.withdraw(
                command,
                queries.delivery(delivery),
                [lot for lot in queries.lots.lots(delivery) if lot.sku == sku],
                queries.recalls.promises(delivery, sku),
                queries.recalls.state(recall) if recall else None,
            )
