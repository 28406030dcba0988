"""What a decision may look at. Knows where to look, and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain import tokens
from checkpoint_app.domain.facts import Fact
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.state import Shift

Decision = Sequence[Fact] | Refused


@dataclass(frozen=True, slots=True)
class Look:
    """The reads of this checkpoint, the moment, and random bytes. `shift` is the open one, if any.

    Use inside the transaction that will record the decision, so that what was read is still true when it is written.
    """

    queries: Queries
    checkpoint: str
    now: datetime
    random_bytes: Callable[[int], bytes]
    shift: Shift | None
    operator: str
    steady: datetime
    """The moment by a clock that nobody can set while the program runs: for contact times."""

    def new_id(self) -> str:
        """An id that two laptops will not both make: 80 random bits, in the letters of a bag id."""
        return tokens.new_bag_id(self.random_bytes(10))
