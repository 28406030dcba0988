"""The shape of everything that is said: a few words that are read from two metres, and the sentences under them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """`headline` says what happened; `detail` says what was saved and what to do next, and may be empty."""

    headline: str
    detail: str = ""

    @property
    def text(self) -> str:
        """Both in one line, for a log, a report or a terminal."""
        return f"{self.headline} {self.detail}".strip()
