"""The one way to take something back: an entry that names the entry it voids."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.facts.registry import Fact, kind


@kind("entry.voided", subject=("", "subject"))
@dataclass(frozen=True, slots=True)
class EntryVoided(Fact):
    """The entry (journal, seq) about `subject` is void. It has the subject of what it voids."""

    subject: str
    journal: str
    seq: int
    reason: str
