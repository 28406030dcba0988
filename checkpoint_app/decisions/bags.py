"""Bags: packed, labelled, handed over, brought back."""

from __future__ import annotations

from checkpoint_app.decisions import loads, prices
from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import BagCommand
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.rules import bags


def decide(command: BagCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    queries = look.queries
    match command:
        case commands.PackBags(delivery=delivery, households=households, weighed=weighed):
            found = queries.delivery(delivery)
            return bags.pack(
                found,
                delivery,
                {each: queries.goods(delivery, each) for each in households},
                loads.parts(queries, delivery, look.steady),
                cold=queries.reference.is_cold,
                new_bag=look.new_id,
                price=prices.in_force(queries, found.merchant if found else ""),
                weighed=weighed,
            )
        case commands.RecordLabels(bags=names, layout=layout):
            return bags.label([(name, queries.bag(name)) for name in names], layout)
        case commands.HandOverBag():
            return _hand_over(command, look)
        case commands.FailHandOver(bag=name, reason=reason):
            return bags.fail(queries.bag(name), name, reason)
        case commands.ReturnBag(bag=name, reason=reason):
            return bags.give_back(queries.bag(name), name, reason)


def _hand_over(command: commands.HandOverBag, look: Look) -> Decision:
    name = bags.read_label(command.code, look.checkpoint)
    if isinstance(name, Refused):
        return name
    queries = look.queries
    bag = queries.bag(name)
    return bags.hand_over(
        bag,
        name,
        sealed=bag is not None and queries.reference.is_sealed(bag.household),
        lots=queries.lots.bags_lots(name),
        overriding=command.overriding,
        volunteers=queries.reference.volunteers(),
    )
