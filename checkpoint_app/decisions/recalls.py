"""Recalls, and goods that are withdrawn."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain.commands import RecallCommand


def decide(command: RecallCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    raise NotImplementedError
