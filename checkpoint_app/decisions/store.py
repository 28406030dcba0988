"""Storage zones, where goods lie, and temperatures."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain.commands import StoreCommand


def decide(command: StoreCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    raise NotImplementedError
