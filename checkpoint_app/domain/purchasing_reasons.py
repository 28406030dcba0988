"""Why the desk refuses to close a purchase list or to record a quote. Part of outcomes.Reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NothingToList:
    """No open order of the merchant is without a list."""

    merchant: str


PurchasingReason = NothingToList
