"""The shape of everything that is said: a few words that are read from two metres, and the sentences under them."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.words import sentences


@dataclass(frozen=True, slots=True)
class Words:
    """`headline` says what happened; `detail` says what was saved and what to do next, and may be empty."""

    headline: str
    detail: str = ""

    @property
    def text(self) -> str:
        """Both in one line, for a log, a report or a terminal."""
        return sentences(self.headline, self.detail)
