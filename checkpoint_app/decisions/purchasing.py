"""Buying: purchase lists and quotes."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain.commands import PurchasingCommand


def decide(command: PurchasingCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    raise NotImplementedError
