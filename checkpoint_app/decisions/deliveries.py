"""Deliveries: the vehicle, the count, the disinfection, the release, the sharing-out."""

from __future__ import annotations

from collections.abc import Callable

from checkpoint_app.decisions import loads
from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import DeliveryCommand
from checkpoint_app.domain.facts import ExpectedLine
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.rules import allocation, deliveries, disinfection, release


def decide(command: DeliveryCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    queries = look.queries
    match command:
        case commands.ReceiveVehicle():
            return _receive_vehicle(command, look)
        case commands.CountGoods(delivery=delivery, sku=sku) | commands.SetCount(delivery=delivery, sku=sku):
            product = queries.reference.products().get(sku)
            unit = product.unit if product else ""
            return deliveries.count(command, queries.delivery(delivery), queries.delivery_line(delivery, sku), unit)
        case commands.FinishCount(delivery=delivery):
            finished = deliveries.finish_count(queries.delivery(delivery), delivery, queries.delivery_lines(delivery))
            if isinstance(finished, Refused):
                return finished
            return (*finished, *release.free_at_once(delivery, loads.parts(queries, delivery, look.steady)))
        case commands.StartDisinfection(delivery=delivery):
            load = loads.parts(queries, delivery, look.steady)
            return disinfection.start_disinfection(command, queries.delivery(delivery), load, look.steady)
        case commands.ReleaseGoods(delivery=delivery):
            load = loads.parts(queries, delivery, look.steady)
            return release.release(command, queries.delivery(delivery), load, queries.reference.volunteers())
        case commands.AllocateDelivery(delivery=delivery, rule=rule):
            shares = shares_of(delivery, rule, look)
            return shares if isinstance(shares, Refused) else allocation.as_facts(shares, delivery, rule)


def shares_of(delivery: str, rule: str, look: Look) -> tuple[allocation.Share, ...] | Refused:
    """Who gets what of a delivery by one of allocation.RULES."""
    return _share_out(delivery, look)(rule)


def shares_by_rule(delivery: str, look: Look) -> dict[str, tuple[allocation.Share, ...]] | Refused:
    """Who gets what of a delivery by each of allocation.RULES, from one look at the orders."""
    share_out = _share_out(delivery, look)
    found: dict[str, tuple[allocation.Share, ...]] = {}
    for rule in allocation.RULES:
        shares = share_out(rule)
        if isinstance(shares, Refused):
            return shares
        found[rule] = shares
    return found


def _share_out(delivery: str, look: Look) -> Callable[[str], tuple[allocation.Share, ...] | Refused]:
    queries = look.queries
    found = queries.delivery(delivery)
    lines = queries.delivery_lines(delivery)
    waiting = queries.waiting_orders(found) if found else ()
    after = queries.earlier_arrival(found) if found else 0
    return lambda rule: deliveries.allocate(found, delivery, lines, waiting, rule=rule, after=after)


def _receive_vehicle(command: commands.ReceiveVehicle, look: Look) -> Decision:
    due = [ExpectedLine(line.sku, line.ordered, line.unit) for line in look.queries.purchase_list(command.merchant)]
    answered = look.queries.purchasing.unanswered_lists(command.merchant)
    return deliveries.arrive(
        command,
        delivery=look.new_id(),
        checkpoint=look.checkpoint,
        merchant_known=command.merchant in look.queries.reference.merchants(),
        expected=deliveries.one_line_an_item(due),
        purchase_lists=tuple(each.purchase_list for each in answered),
    )
