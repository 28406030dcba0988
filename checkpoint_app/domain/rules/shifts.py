"""Rules of a shift: one is open at a time, and nothing is recorded without one."""

from __future__ import annotations

from checkpoint_app.domain.facts import ShiftClosed, ShiftNoted, ShiftOpened
from checkpoint_app.domain.money_reasons import CashNotCounted
from checkpoint_app.domain.outcomes import NoShiftOpen, NoteEmpty, Refused, ShiftAlreadyOpen
from checkpoint_app.domain.state import Shift


def open_shift(current: Shift | None, *, shift: str, checkpoint: str) -> tuple[ShiftOpened] | Refused:
    if current is not None:
        return Refused(ShiftAlreadyOpen(current.opened_at))
    return (ShiftOpened(shift, checkpoint),)


def note(current: Shift | None, text: str) -> tuple[ShiftNoted] | Refused:
    if current is None:
        return Refused(NoShiftOpen())
    if not text.strip():
        return Refused(NoteEmpty())
    return (ShiftNoted(current.shift, text.strip()),)


def close(current: Shift | None, *, cash_moved_at: str, cash_fen: int) -> tuple[ShiftClosed] | Refused:
    """`cash_moved_at`: when cash moved last in the shift without being counted since; empty if there is nothing to count."""
    if current is None:
        return Refused(NoShiftOpen())
    if cash_moved_at:
        return Refused(CashNotCounted(cash_moved_at, cash_fen))
    return (ShiftClosed(current.shift),)
