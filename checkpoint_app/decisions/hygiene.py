"""Protocols, treatments of what is no load, and the stock of agents."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import HygieneCommand
from checkpoint_app.domain.reference import SUPERVISOR
from checkpoint_app.domain.rules import protocols


def decide(command: HygieneCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    match command:
        case commands.AdoptProtocols(adopted=adopted):
            operator = look.queries.reference.volunteers().get(look.operator)
            return protocols.adopt(
                adopted,
                checkpoint=look.checkpoint,
                operator=look.operator,
                is_supervisor=operator is not None and operator.role == SUPERVISOR,
                in_force=look.queries.hygiene.protocols(),
            )
        case commands.StartTreatment() | commands.FinishTreatment() | commands.MoveAgent():
            raise NotImplementedError
