"""Shifts, and taking an action of the shift back."""

from __future__ import annotations

from checkpoint_app.decisions import standing, zones_standing
from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import ShiftCommand
from checkpoint_app.domain.facts import GoodsCounted, GoodsReleased, SubstituteAnswered, TallyEntered
from checkpoint_app.domain.outcomes import ActionId
from checkpoint_app.domain.rules import shifts, voiding
from checkpoint_app.domain.state import RecordedFact


def decide(command: ShiftCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    match command:
        case commands.OpenShift():
            return shifts.open_shift(look.shift, shift=look.new_id(), checkpoint=look.checkpoint)
        case commands.NoteShift(text=text):
            return shifts.note(look.shift, text)
        case commands.CloseShift():
            since = look.shift.opened_lamport if look.shift else 0
            money = look.queries.money
            return shifts.close(
                look.shift, cash_moved_at=money.cash_moved_uncounted(since), cash_fen=money.cash_expected()
            )
        case commands.VoidAction():
            return _void(command, look)


def _void(command: commands.VoidAction, look: Look) -> Decision:
    action = ActionId(command.journal, command.lamport)
    entries = [
        voiding.Voidable(entry, tuple(look.queries.later_facts(entry)), _elsewhere(entry, look))
        for entry in look.queries.action(action)
    ]
    last_closed = next((each for each in look.queries.shifts(1) if not each.is_open), None)
    return voiding.void(action, entries, command.reason, look.shift, last_closed)


def _elsewhere(entry: RecordedFact, look: Look) -> voiding.Dependant | None:
    return _stands_elsewhere(entry, look) or standing.money_on(entry, look)


def _stands_elsewhere(entry: RecordedFact, look: Look) -> voiding.Dependant | None:
    """What stands on an entry and is about another subject: bags that were packed from a sharing-out or at a quoted price,
    orders that a counted delivery was shared out over, a list that an order is on, its vehicle; corrections."""
    _, _, name = entry.subject.partition(":")
    queries = look.queries
    match entry.kind:
        case "delivery.counted" | "delivery.tally_entered" if isinstance(entry.fact, GoodsCounted | TallyEntered):
            return voiding.correction_on(
                entry.fact,
                lambda sku, batch, condition: queries.lots.counted(name, sku, batch, condition),
                queries.facts_in_force(entry.subject),
            )
        case "delivery.lot_described":
            return voiding.release_on(entry, queries.facts_in_force(entry.subject))
        case "delivery.count_finished":
            return _sharing_out_of(name, look)
        case "order.allocated":
            return queries.first_bag_of_order(name)
        case "delivery.released" if isinstance(entry.fact, GoodsReleased):
            return queries.lots.first_bag(name, entry.fact.lots)
        case "order.substitute_answered" if isinstance(entry.fact, SubstituteAnswered):
            return queries.changes.substitute_in_bag(name, entry.fact.line)
        case "order.taken" | "order.amended":
            return queries.purchasing.listing_of(name, entry.lamport)
        case "purchase_list.closed" | "purchase_list.extended":
            return queries.purchasing.vehicle_after(name, entry.lamport)
        case "zone.drawn" | "zone.removed":
            return zones_standing.goods_on(entry, look)
        case "recall.opened":
            return queries.recalls.first_withdrawal(name)
        case "quote.given":
            return queries.purchasing.first_bag_at_quote(name)
        case "shift.opened":
            return queries.first_fact_after(entry)
        case _:
            return None


def _sharing_out_of(delivery: str, look: Look) -> voiding.Dependant | None:
    found = look.queries.delivery(delivery)
    at = found.allocated_at if found else ""
    return voiding.Dependant("order.allocated", at) if at else None
