"""Foreign texts made fit for a sentence about them. Knows no sentence."""

from __future__ import annotations

_LONGEST = 60


def shown(text: str) -> str:
    """Fit for the middle of a sentence: on one line, printable, not too long."""
    plain = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"
