"""Protocols, treatments of what is no load, and the stock of agents."""

from __future__ import annotations

from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import HygieneCommand
from checkpoint_app.domain.facts import BAG
from checkpoint_app.domain.reference import SUPERVISOR
from checkpoint_app.domain.rules import protocols, treatments


def decide(command: HygieneCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    hygiene = look.queries.hygiene
    match command:
        case commands.AdoptProtocols(adopted=adopted):
            operator = look.queries.reference.volunteers().get(look.operator)
            return protocols.adopt(
                adopted,
                checkpoint=look.checkpoint,
                operator=look.operator,
                is_supervisor=operator is not None and operator.role == SUPERVISOR,
                in_force=hygiene.protocols(),
            )
        case commands.StartTreatment(target=target, name=name):
            return treatments.start(
                command,
                treatment=look.new_id(),
                checkpoint=look.checkpoint,
                in_force=hygiene.protocols(),
                bag_known=target == BAG and look.queries.bag(name.strip()) is not None,
                steady=look.steady,
            )
        case commands.FinishTreatment(treatment=treatment):
            return treatments.finish(command, hygiene.treatment(treatment), look.steady)
        case commands.MoveAgent(agent=agent):
            stock = {each.agent: each.in_stock_ml for each in hygiene.agent_stock()}
            return treatments.move_agent(
                command,
                move=look.new_id(),
                checkpoint=look.checkpoint,
                in_force=hygiene.protocols(),
                in_stock_ml=stock.get(agent.strip(), 0),
            )
