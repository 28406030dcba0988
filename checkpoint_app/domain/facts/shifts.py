"""What is known of a shift."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.facts.registry import Fact, kind


@kind("shift.opened", subject=("shift", "shift"))
@dataclass(frozen=True, slots=True)
class ShiftOpened(Fact):
    """People came on at a checkpoint."""

    shift: str
    checkpoint: str


@kind("shift.noted", subject=("shift", "shift"))
@dataclass(frozen=True, slots=True)
class ShiftNoted(Fact):
    """Something the next shift must know."""

    shift: str
    text: str


@kind("shift.closed", subject=("shift", "shift"))
@dataclass(frozen=True, slots=True)
class ShiftClosed(Fact):
    """The shift handed over."""

    shift: str
