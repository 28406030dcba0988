"""Why the desk refuses to book money. Part of outcomes.Reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BadAmount:
    """Not more than nothing, or too large."""

    amount_fen: int


MoneyReason = BadAmount
