"""Protocols, treatments of what is no load, and the stock of agents."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain.commands import HygieneCommand


def decide(command: HygieneCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    raise NotImplementedError
