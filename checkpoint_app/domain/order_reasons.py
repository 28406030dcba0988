"""Why the desk refuses to change an order. Part of outcomes.Reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrderWithoutLines:
    """An amended order must order something; else it is withdrawn."""

    number: str


OrderReason = OrderWithoutLines
