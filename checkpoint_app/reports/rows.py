"""The shift log as values: what all three writers write. Knows no file, no query and no sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from checkpoint_app.db.rows import SharedOut, ShiftBags
from checkpoint_app.domain.outcomes import ActionId
from checkpoint_app.domain.state import DeliveryLine

EQUAL, AT_LEAST = "=", "≥"


@dataclass(frozen=True, slots=True)
class Brief:
    """An entry in so few words that it may share a line with others: `what` is the same for all of these, `of` its own."""

    what: str
    of: str


@dataclass(frozen=True, slots=True)
class LogLine:
    """An entry of the journal. `at` is UTC; `who` names a person as an internal paper may: id, masked name, role.

    Entries of one action share `action` and follow each other. `brief` is None for what is told in its own line only.
    """

    at: str
    who: str
    kind: str
    text: str
    taken_back: bool
    action: ActionId
    brief: Brief | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note in force. `at` is UTC."""

    at: str
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many entries of a kind stand, and how many were taken back."""

    kind: str
    in_force: int
    taken_back: int


@dataclass(frozen=True, slots=True)
class PersonCount:
    """How many entries somebody recorded."""

    who: str
    entries: int


@dataclass(frozen=True, slots=True)
class GoodsRow:
    """An item of a delivery, by its name."""

    item: str
    line: DeliveryLine

    @property
    def agrees(self) -> bool:
        """The item's differences and conditions add up."""
        line = self.line
        return (
            line.ordered + line.over == line.good + line.short and line.came == line.good + line.damaged + line.refused
        )


@dataclass(frozen=True, slots=True)
class SharedRow:
    """An item of a delivery, by its name, as it was shared out over orders; `good` of it came."""

    item: str
    unit: str
    good: Decimal
    line: SharedOut

    @property
    def agrees(self) -> bool:
        """No order line lost anything, no more was given than came, no more packed than given."""
        line = self.line
        return line.ordered + line.substitutes == line.given + line.short and self.good >= line.given >= line.packed


@dataclass(frozen=True, slots=True)
class DeliveryPart:
    """A delivery that the shift worked on, as it stands when the log is gathered. `arrived_at` is UTC."""

    delivery: str
    merchant: str
    plate: str
    arrived_at: str
    goods: tuple[GoodsRow, ...]
    shared_out: tuple[SharedRow, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """`name` is the equation in words; `of` is what it is about: a unit, bags, or the one line in which it fails.

    A check over several lines holds when it holds in every line, even where the sums of both sides are equal.
    `relation` is EQUAL or AT_LEAST.
    """

    name: str
    of: str
    left: Decimal
    relation: str
    right: Decimal
    holds: bool


@dataclass(frozen=True, slots=True)
class ShiftLog:
    """One shift on paper, in the language in force when it was gathered. Times are UTC texts but for
    `exported_at`, which carries its zone; `closed_at` is empty while the shift is open.

    Holds no name in full and no phone. `bags` stand as they were at the shift's end, deliveries as they stand now.
    """

    checkpoint: str
    checkpoint_name: str
    opened_at: str
    opened_by: str
    closed_at: str
    closed_by: str
    exported_at: datetime
    lines: tuple[LogLine, ...]
    kinds: tuple[KindCount, ...]
    people: tuple[PersonCount, ...]
    notes: tuple[Note, ...]
    deliveries: tuple[DeliveryPart, ...]
    bags: ShiftBags
    checks: tuple[Check, ...]

    @property
    def reconciles(self) -> bool:
        """Every check holds."""
        return all(check.holds for check in self.checks)
