"""What stands under a form before anything is booked: a shape and its words. Knows nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.ui.marks import Mark


@dataclass(frozen=True, slots=True)
class Said:
    """What booking would mean; no mark and no words for nothing."""

    mark: Mark | None
    words: str
