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
    """An item of a delivery, by its name. Of what is short, `later` is to come; `withdrawn` was counted as good and is given
    to nobody."""

    item: str
    line: DeliveryLine
    later: Decimal
    withdrawn: Decimal

    @property
    def agrees(self) -> bool:
        """The item's differences and conditions add up."""
        line = self.line
        return (
            line.ordered + line.over == line.good + line.short and line.came == line.good + line.damaged + line.refused
        )


@dataclass(frozen=True, slots=True)
class SharedRow:
    """An item of a delivery, by its name, as it was shared out over orders; `good` of it came, and `withdrawn` of that is
    given to nobody. `packed` is what lies in bags by the lots that it comes from."""

    item: str
    unit: str
    good: Decimal
    withdrawn: Decimal
    packed: Decimal
    line: SharedOut

    @property
    def to_give(self) -> Decimal:
        """What there is for orders."""
        return self.good - self.withdrawn

    @property
    def never(self) -> Decimal:
        """What the orders lack and is not to come: it never came, or was withdrawn."""
        return max(Decimal(0), self.line.short - self.line.later)

    @property
    def agrees(self) -> bool:
        """No order line lost anything, no more was given than came, no more packed than given."""
        line = self.line
        return (
            line.ordered + line.substitutes == line.given + line.short
            and line.short == line.later + self.never
            and self.to_give >= line.given >= line.packed == self.packed
        )


@dataclass(frozen=True, slots=True)
class LotRow:
    """A batch of an item, by its name: so much of it came in good order, lies in bags, and was withdrawn."""

    item: str
    batch: str
    unit: str
    good: Decimal
    packed: Decimal
    withdrawn: Decimal


@dataclass(frozen=True, slots=True)
class DeliveryPart:
    """A delivery that the shift worked on, as it stands when the log is gathered. `arrived_at` is UTC."""

    delivery: str
    merchant: str
    plate: str
    arrived_at: str
    goods: tuple[GoodsRow, ...]
    shared_out: tuple[SharedRow, ...]
    lots: tuple[LotRow, ...]


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
class OverrideLine:
    """What a supervisor let pass. `at` is UTC; `who` recorded it; `what` is the kind of entry, and of what it was."""

    at: str
    who: str
    supervisor: str
    what: str
    stops: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class TreatmentLine:
    """A disinfection that was begun in the shift. Times are UTC; `finished_at` is empty where nobody said so in the shift.

    `used_ml` counts pieces where the agent comes `by_piece`.
    """

    started_at: str
    who: str
    what: str
    agent: str
    concentration_mg_per_l: int
    method: str
    contact_seconds: int
    used_ml: int
    by_piece: bool
    finished_at: str


@dataclass(frozen=True, slots=True)
class AgentLine:
    """The stock of an agent at the shift's end, by its name; pieces, where it comes `by_piece`. `low_ml` of 0: nobody said when
    it is low."""

    agent: str
    used_ml: int
    left_ml: int
    low_ml: int
    by_piece: bool

    @property
    def is_low(self) -> bool:
        return self.left_ml < self.low_ml or self.left_ml < 0


@dataclass(frozen=True, slots=True)
class HeldLine:
    """Goods that lay here and could not leave when the shift ended. `arrived_at` is UTC; `recalled`: an open recall holds them,
    else they were not released."""

    item: str
    batch: str
    unit: str
    left: Decimal
    merchant: str
    plate: str
    arrived_at: str
    recalled: bool


@dataclass(frozen=True, slots=True)
class RecallLine:
    """A recall that was open when the shift ended; `goods` are its lots in words. `opened_at` is UTC."""

    opened_at: str
    who: str
    goods: tuple[str, ...]
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Safety:
    """What was let pass and treated in a shift, and what it leaves to the next: held goods, open recalls, agents.

    Amounts that are held stand as they are when the log is gathered.
    """

    overrides: tuple[OverrideLine, ...]
    treatments: tuple[TreatmentLine, ...]
    agents: tuple[AgentLine, ...]
    held: tuple[HeldLine, ...]
    recalls: tuple[RecallLine, ...]


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
    safety: Safety
    checks: tuple[Check, ...]

    @property
    def reconciles(self) -> bool:
        """Every check holds."""
        return all(check.holds for check in self.checks)
