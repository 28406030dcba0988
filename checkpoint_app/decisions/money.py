"""Money: payments, refunds, invoices, settlements, cash counts."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain.commands import MoneyCommand


def decide(command: MoneyCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    raise NotImplementedError
