"""Rules for taking an action back: only in its shift, only once, and never under something that stands on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts import EntryVoided, GoodsCounted, GoodsReleased, LotDescribed, TallyEntered, TallyLine
from checkpoint_app.domain.outcomes import (
    ActionId,
    AlreadyVoided,
    LaterActionDepends,
    NotFound,
    NotThisShift,
    Reason,
    ReasonMissing,
    Refused,
    VoidsStay,
)
from checkpoint_app.domain.state import RecordedFact, Shift

# For each kind, the kinds about the same subject that stand on it. What is not listed stands alone: a label or a
# failed attempt can be taken back at any time, and a count (unless it was corrected downwards: `correction_on`) until the
# count is finished.
STANDS_ON: dict[str, frozenset[str]] = {
    "order.taken": frozenset({"order.amended", "order.line_passed_on", "order.cancelled", "order.allocated"}),
    "order.amended": frozenset({"order.line_passed_on", "order.allocated"}),
    "order.line_passed_on": frozenset({"order.amended", "order.allocated"}),
    "order.allocated": frozenset(
        {"order.line_passed_on", "order.substitute_offered", "order.substitute_answered", "order.given_withdrawn"}
    ),
    # What went short by it may have been made good since.
    "order.given_withdrawn": frozenset({"order.substitute_offered"}),
    "order.substitute_offered": frozenset({"order.substitute_answered"}),
    "delivery.arrived": frozenset(
        {
            "delivery.announced",
            "delivery.lot_described",
            "delivery.brought_instead",
            "delivery.counted",
            "delivery.tally_entered",
            "delivery.count_finished",
            "delivery.disinfection_started",
            "delivery.released",
            "delivery.stored",
        }
    ),
    "delivery.brought_instead": frozenset({"delivery.sent_back"}),
    "delivery.counted": frozenset({"delivery.count_finished", "delivery.sent_back"}),
    "delivery.tally_entered": frozenset({"delivery.count_finished", "delivery.sent_back"}),
    "delivery.count_finished": frozenset(
        {"delivery.disinfection_started", "delivery.released", "delivery.sent_back", "delivery.withdrawn"}
    ),
    "delivery.disinfection_started": frozenset({"delivery.released"}),
    "bag.packed": frozenset({"bag.handed_over", "bag.hand_over_failed", "bag.returned"}),
    "purchase_list.closed": frozenset({"purchase_list.extended", "purchase_list.cancelled"}),
    "purchase_list.extended": frozenset({"purchase_list.extended", "purchase_list.cancelled"}),
    "recall.opened": frozenset({"recall.answered", "recall.closed"}),
    "recall.answered": frozenset({"recall.closed"}),
    "treatment.started": frozenset({"treatment.finished"}),
    "shift.opened": frozenset({"shift.noted", "shift.closed"}),
}


@dataclass(frozen=True, slots=True)
class Dependant:
    """A fact about another subject that stands on the one to be voided: bags on a sharing-out, orders on a release."""

    kind: str
    at: str


@dataclass(frozen=True, slots=True)
class Voidable:
    """One entry of the action, the later facts about its subject that are in force, and dependants elsewhere."""

    entry: RecordedFact
    later: tuple[RecordedFact, ...]
    elsewhere: Dependant | None


SoFar = Callable[[str, str, str], Decimal | None]
"""How much of (item, batch, condition) is counted now; None where nobody counted it."""


def correction_on(
    counted: GoodsCounted | TallyEntered, so_far: SoFar, in_force: Sequence[RecordedFact]
) -> Dependant | None:
    """The last correction downwards among the facts `in_force`, when without the count less than nothing would be left."""
    sums: dict[tuple[str, str, str], Decimal] = {}
    for line in _lines(counted):
        key = (line.sku, line.batch, line.condition)
        sums[key] = sums.get(key, Decimal(0)) + line.quantity
    for key, quantity in sums.items():
        if (so_far(*key) or Decimal(0)) >= quantity:
            continue
        for each in reversed(in_force):
            match each.fact:
                case GoodsCounted() as later if later.quantity < 0 and (later.sku, later.batch, later.condition) == key:
                    return Dependant(each.kind, each.at)
    return None


def release_on(described: RecordedFact, in_force: Sequence[RecordedFact]) -> Dependant | None:
    """The release that went by what was written down of a lot, unless it was written down anew."""
    lot = described.fact
    if not isinstance(lot, LotDescribed):
        return None
    for each in in_force:
        if (each.lamport, each.journal, each.seq) <= (described.lamport, described.journal, described.seq):
            continue
        match each.fact:
            case LotDescribed(sku=lot.sku, batch=lot.batch):
                return None
            case GoodsReleased(lots=lots) if not lots or any((x.sku, x.batch) == (lot.sku, lot.batch) for x in lots):
                return Dependant(each.kind, each.at)
    return None


def _lines(counted: GoodsCounted | TallyEntered) -> Sequence[GoodsCounted | TallyLine]:
    return counted.lines if isinstance(counted, TallyEntered) else (counted,)


def void(
    action: ActionId, entries: Sequence[Voidable], reason: str, current: Shift | None, last_closed: Shift | None
) -> tuple[EntryVoided, ...] | Refused:
    """Void every entry of the action.

    `current` is the open shift. With none open, only the closing of `last_closed` itself can be taken back.
    """
    if not entries:
        return Refused(NotFound("action", f"{action.journal[:8]}/{action.lamport}"))
    if not reason.strip():
        return Refused(ReasonMissing())
    problem = _out_of_shift(action, entries, current, last_closed)
    for voidable in entries:
        problem = problem or _blocked(voidable)
    if problem is not None:
        return Refused(problem)
    return tuple(
        EntryVoided(each.entry.subject, each.entry.journal, each.entry.seq, reason.strip()) for each in entries
    )


def _out_of_shift(
    action: ActionId, entries: Sequence[Voidable], current: Shift | None, last_closed: Shift | None
) -> Reason | None:
    if current is not None:
        return NotThisShift() if action.lamport < current.opened_lamport else None
    reopens = last_closed is not None and action.lamport == last_closed.closed_lamport
    return None if reopens and entries[0].entry.kind == "shift.closed" else NotThisShift()


def _blocked(voidable: Voidable) -> Reason | None:
    if voidable.entry.kind == "entry.voided":
        return VoidsStay()
    if voidable.entry.voided:
        return AlreadyVoided()
    standing = STANDS_ON.get(voidable.entry.kind, frozenset())
    own = (voidable.entry.journal, voidable.entry.lamport)
    for later in voidable.later:
        # What the same action recorded is taken back with it.
        if later.kind in standing and (later.journal, later.lamport) != own:
            return LaterActionDepends(later.kind, later.at)
    if voidable.elsewhere is not None:
        return LaterActionDepends(voidable.elsewhere.kind, voidable.elsewhere.at)
    return None
