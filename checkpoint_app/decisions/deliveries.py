"""Deliveries: the vehicle, the count, the disinfection, the release, the sharing-out."""

from __future__ import annotations

from collections.abc import Callable

from checkpoint_app.decisions import counts, loads
from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import DeliveryCommand
from checkpoint_app.domain.facts import ExpectedLine
from checkpoint_app.domain.outcomes import NotFound, Refused
from checkpoint_app.domain.rules import allocation, arrivals, deliveries, disinfection, release, rest


def decide(command: DeliveryCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    queries = look.queries
    match command:
        case commands.ReceiveVehicle():
            return _receive_vehicle(command, look)
        case (
            commands.ReadPackingList()
            | commands.CountGoods()
            | commands.SetCount()
            | commands.DescribeLot()
            | commands.SayInstead()
            | commands.BindBarcode()
            | commands.PrintTally()
            | commands.EnterTally()
            | commands.FinishCount()
            | commands.SendBack()
        ):
            return counts.decide(command, look)
        case commands.StartDisinfection(delivery=delivery):
            load = loads.parts(queries, delivery, look.steady)
            return disinfection.start_disinfection(command, queries.delivery(delivery), load, look.steady)
        case commands.ReleaseGoods(delivery=delivery):
            load = loads.parts(queries, delivery, look.steady)
            return release.release(command, queries.delivery(delivery), load, queries.reference.volunteers())
        case commands.AllocateDelivery(delivery=delivery, rule=rule):
            return _allocate(delivery, rule, look)


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


def _allocate(delivery: str, rule: str, look: Look) -> Decision:
    shares = shares_of(delivery, rule, look)
    found = look.queries.delivery(delivery)
    if isinstance(shares, Refused) or found is None:
        return shares if isinstance(shares, Refused) else Refused(NotFound("delivery", delivery))
    return (*allocation.as_facts(shares, delivery, rule), *rest.keep(shares, found))


def _share_out(delivery: str, look: Look) -> Callable[[str], tuple[allocation.Share, ...] | Refused]:
    queries = look.queries
    found = queries.delivery(delivery)
    lines = queries.delivery_lines(delivery)
    waiting = queries.waiting_orders(found) if found else ()
    after = queries.earlier_arrival(found) if found else 0
    withdrawn = queries.lots.withdrawn(delivery)
    return lambda rule: deliveries.allocate(
        found, delivery, lines, waiting, rule=rule, after=after, withdrawn=withdrawn
    )


def _receive_vehicle(command: commands.ReceiveVehicle, look: Look) -> Decision:
    queries = look.queries
    due = [ExpectedLine(line.sku, line.ordered, line.unit) for line in queries.purchase_list(command.merchant)]
    answered = queries.purchasing.unanswered_lists(command.merchant)
    return arrivals.arrive(
        command,
        _gate(look),
        delivery=look.new_id(),
        merchant_known=command.merchant in queries.reference.merchants(),
        expected=deliveries.one_line_an_item(due),
        purchase_lists=tuple(each.purchase_list for each in answered),
        volunteers=queries.reference.volunteers(),
    )


def _gate(look: Look) -> arrivals.Gate:
    queries = look.queries
    return arrivals.Gate(look.checkpoint, queries.reference.passes(), queries.hygiene.protocols(), look.now)
