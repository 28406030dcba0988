"""What a supervisor let pass although the rules stop it: part of the fact that it made possible."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Override:
    """Who let it pass (a supervisor's id), why, and what was stopped, by the names of the reasons (`PassExpired`)."""

    supervisor: str = ""
    reason: str = ""
    stops: tuple[str, ...] = ()


NO_OVERRIDE = Override()
