"""What Receiving shows line by line, with the words and shapes for it. Knows no Qt and no desk."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from checkpoint_app.domain.facts import DAMAGED, GOOD
from checkpoint_app.domain.quantities import normal
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.state import DeliveryLine, DeliveryStage
from checkpoint_app.domain.weights import is_weight
from checkpoint_app.ui.marks import Mark
from checkpoint_app.words import translate


class LineState(IntEnum):
    """How a counted item stands to the purchase list, in the order in which it wants to be looked at."""

    NOT_ORDERED = 0
    SHORT = 1
    OVER = 2
    INSTEAD = 3
    NOT_COUNTED = 4
    COUNTED = 5
    COMPLETE = 6
    NOT_LISTED = 7


_MARKS = {
    LineState.NOT_ORDERED: Mark.NOTICE,
    LineState.SHORT: Mark.SHORT,
    LineState.OVER: Mark.OVER,
    LineState.INSTEAD: Mark.NOTICE,
    LineState.NOT_COUNTED: Mark.WAITING,
    LineState.COUNTED: Mark.RUNNING,
    LineState.COMPLETE: Mark.OK,
    LineState.NOT_LISTED: Mark.WAITING,
}


@dataclass(frozen=True, slots=True)
class CountRow:
    """One item beside its counts. `closed`: the count is over, so what is not counted did not come. `hidden`: nobody may see
    yet what was ordered. `tolerance`: so many thousandths of a weight ordered are as ordered. `batches` are those that came
    or are announced. `later`: what is short of it is still to come. `instead`: the ordered item in whose place it came, by name.
    """

    line: DeliveryLine
    name: str
    cold: bool
    closed: bool
    hidden: bool = False
    tolerance: int = 0
    batches: tuple[str, ...] = ()
    later: bool = False
    instead: str = ""

    @property
    def sku(self) -> str:
        return self.line.sku

    @property
    def unit(self) -> str:
        return self.line.unit

    @property
    def state(self) -> LineState:
        line = self.line
        if self.instead and line.good:
            return LineState.INSTEAD
        if self.hidden and (line.ordered or line.announced):
            return LineState.COUNTED if line.is_counted else LineState.NOT_COUNTED
        if not line.ordered:
            return LineState.NOT_ORDERED if line.came else LineState.NOT_LISTED
        if not line.is_counted and not self.closed:
            return LineState.NOT_COUNTED
        if self.is_within:
            return LineState.COMPLETE
        if line.short:
            return LineState.SHORT
        return LineState.OVER if line.over else LineState.COMPLETE

    @property
    def is_within(self) -> bool:
        """The weight differs from what was ordered, but by no more than is allowed."""
        off = abs(self.line.good - self.line.ordered)
        return bool(off) and is_weight(self.unit) and off * 1000 <= self.line.ordered * self.tolerance

    @property
    def mark(self) -> Mark:
        return _MARKS[self.state]

    @property
    def differs(self) -> bool:
        """There is something to look at: a difference to the list, or goods that are not good."""
        unwanted = bool(self.line.damaged or self.line.refused)
        return unwanted or self.state in (LineState.NOT_ORDERED, LineState.SHORT, LineState.OVER, LineState.INSTEAD)

    @property
    def amount(self) -> Decimal:
        """By how much it differs, to sort by."""
        return self.line.short or self.line.over or self.line.came

    def counted(self, condition: str) -> Decimal:
        """What is counted so far in one condition."""
        if condition == GOOD:
            return self.line.good
        return self.line.damaged if condition == DAMAGED else self.line.refused

    def ordered_text(self) -> str:
        """What was ordered, for a column; a question mark while it may not be seen."""
        return "?" if self.hidden else quantity_text(self.line.ordered)

    def announced_text(self) -> str:
        """What the packing list says, for a column."""
        return "?" if self.hidden else quantity_text(self.line.announced)

    def below(self) -> str:
        """The small line below the name: the code, and how many lots."""
        if len(self.batches) > 1:
            return translate("Receiving", "{sku} · lots: {count}").format(sku=self.sku, count=len(self.batches))
        return " · ".join((self.sku, *self.batches))

    def state_words(self) -> str:
        """The difference to the purchase list: `Short 18`."""
        match self.state:
            case LineState.NOT_ORDERED:
                return translate("Receiving", "Not ordered: {count}").format(count=quantity_text(self.line.came))
            case LineState.SHORT if not self.line.came and self.line.is_counted:
                return translate("Receiving", "None came: {count} short").format(count=quantity_text(self.line.short))
            case LineState.SHORT:
                return translate("Receiving", "Short {count}").format(count=quantity_text(self.line.short))
            case LineState.OVER:
                return translate("Receiving", "Over {count}").format(count=quantity_text(self.line.over))
            case LineState.INSTEAD:
                return translate("Receiving", "Kept: {count}").format(count=quantity_text(self.line.good))
            case LineState.NOT_COUNTED:
                return translate("Receiving", "Not counted yet")
            case LineState.COUNTED:
                return translate("Receiving", "Counted")
            case LineState.COMPLETE if self.is_within:
                return translate("Receiving", "Complete ({difference})").format(
                    difference=f"{normal(self.line.good - self.line.ordered):+f}"
                )
            case LineState.COMPLETE:
                return translate("Receiving", "Complete")
            case LineState.NOT_LISTED:
                return translate("Receiving", "Not on the list")

    def unwanted_words(self) -> str:
        """What came and is not good: `Damaged 2, refused 1`; empty where all is good."""
        damaged, refused = quantity_text(self.line.damaged), quantity_text(self.line.refused)
        if self.line.damaged and self.line.refused:
            return translate("Receiving", "Damaged {damaged}, refused {refused}").format(
                damaged=damaged, refused=refused
            )
        if self.line.damaged:
            return translate("Receiving", "Damaged {damaged}").format(damaged=damaged)
        return translate("Receiving", "Refused {refused}").format(refused=refused) if self.line.refused else ""

    def rest_words(self) -> str:
        """What becomes of what is missing, once the count is over; empty where nothing is."""
        if not self.closed or self.state is not LineState.SHORT:
            return ""
        if self.later:
            return translate("Receiving", "the rest comes later")
        return translate("Receiving", "the rest never comes")

    def instead_words(self) -> str:
        """Why it is kept though nobody ordered it; empty where that is not so."""
        if self.state is not LineState.INSTEAD:
            return ""
        return translate("Receiving", "instead of {item}").format(item=self.instead)

    def difference_text(self) -> str:
        """The column of differences, on one line or two."""
        parts = (self.instead_words(), self.rest_words(), self.unwanted_words())
        below = translate("Receiving", ", ").join(filter(None, parts))
        return f"{self.state_words()}\n{below}".strip()

    def progress_words(self) -> str:
        """`12 of 30 袋`, or the bare number where none was ordered or nobody may see how many."""
        count = quantity_text(self.line.good)
        if self.hidden:
            return translate("Receiving", "{count} {unit}").format(count=count, unit=self.unit)
        if self.line.ordered:
            return translate("Receiving", "{count} of {ordered} {unit}").format(
                count=count, ordered=quantity_text(self.line.ordered), unit=self.unit
            )
        if self.state is LineState.INSTEAD:
            return translate("Receiving", "{count} {unit}, kept").format(count=count, unit=self.unit)
        return translate("Receiving", "{count} {unit}, not ordered").format(count=count, unit=self.unit)


@dataclass(frozen=True, slots=True)
class MerchantRow:
    """A merchant who may come; `items` of its purchase list are still to come."""

    merchant: str
    name: str
    is_main: bool
    items: int

    def tier_words(self) -> str:
        if self.is_main:
            return translate("Receiving", "Main supplier")
        return translate("Receiving", "Backup supplier")


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A vehicle of the day. `arrived` is for people."""

    delivery: str
    merchant: str
    plate: str
    arrived: str
    stage: DeliveryStage

    def stage_words(self) -> str:
        match self.stage:
            case DeliveryStage.COUNTING:
                return translate("Receiving", "Counting")
            case DeliveryStage.COUNTED:
                return translate("Receiving", "To disinfect")
            case DeliveryStage.DISINFECTING:
                return translate("Receiving", "Disinfection")
            case DeliveryStage.RELEASED:
                return translate("Receiving", "Released")
            case DeliveryStage.ALLOCATED:
                return translate("Receiving", "Shared out")

    @property
    def mark(self) -> Mark:
        match self.stage:
            case DeliveryStage.COUNTING:
                return Mark.WAITING
            case DeliveryStage.COUNTED:
                return Mark.HELD
            case DeliveryStage.DISINFECTING:
                return Mark.RUNNING
            case DeliveryStage.RELEASED | DeliveryStage.ALLOCATED:
                return Mark.OK


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One sentence of the summary before a count is finished."""

    mark: Mark
    words: str


def condition_words(condition: str) -> str:
    """The name of a condition, as a button and a heading call it."""
    if condition == GOOD:
        return translate("Receiving", "Good")
    return translate("Receiving", "Damaged") if condition == DAMAGED else translate("Receiving", "Refused")


def preset_reasons() -> tuple[str, ...]:
    """Why goods are commonly damaged or refused; others may be typed."""
    return (
        translate("Receiving", "Squashed"),
        translate("Receiving", "Leaking"),
        translate("Receiving", "Broken"),
        translate("Receiving", "Thawed"),
        translate("Receiving", "Spoiled"),
        translate("Receiving", "Expired"),
        translate("Receiving", "Wrong item"),
        translate("Receiving", "Packaging open"),
    )


def summary(rows: list[CountRow]) -> tuple[SummaryLine, ...]:
    """What finishing the count would say of the load; `rows` as they are after it (closed)."""
    by_state = {state: [row for row in rows if row.state is state] for state in LineState}
    lines = []
    complete = len(by_state[LineState.COMPLETE])
    if complete:
        lines.append(
            SummaryLine(Mark.OK, translate("Receiving", "Items complete: {count}.").format(count=complete)),
        )
    for count, mark, words in (
        (
            by_state[LineState.NOT_COUNTED],
            Mark.WAITING,
            translate("Receiving", "Items that nobody counted: {count} ({names}). They stand as not come."),
        ),
        (
            [row for row in by_state[LineState.SHORT] if row.line.came],
            Mark.SHORT,
            translate("Receiving", "Items short: {count} ({names})."),
        ),
        (
            [row for row in by_state[LineState.SHORT] if not row.line.came],
            Mark.SHORT,
            translate("Receiving", "Items of which nothing came: {count} ({names})."),
        ),
        (by_state[LineState.OVER], Mark.OVER, translate("Receiving", "Items over: {count} ({names}).")),
        (
            by_state[LineState.NOT_ORDERED],
            Mark.NOTICE,
            translate("Receiving", "Items not ordered: {count} ({names})."),
        ),
        (
            by_state[LineState.INSTEAD],
            Mark.NOTICE,
            translate("Receiving", "Items in the place of others, and kept: {count} ({names})."),
        ),
        (
            [row for row in rows if row.line.damaged],
            Mark.WRONG,
            translate("Receiving", "Items damaged: {count} ({names})."),
        ),
        (
            [row for row in rows if row.line.refused],
            Mark.WRONG,
            translate("Receiving", "Items refused: {count} ({names})."),
        ),
    ):
        if count:
            lines.append(SummaryLine(mark, words.format(count=len(count), names=_names(count))))
    return tuple(lines)


_NAMED = 3


def _names(rows: list[CountRow]) -> str:
    named = translate("Receiving", ", ").join(row.name for row in rows[:_NAMED])
    return named if len(rows) <= _NAMED else translate("Receiving", "{names} and more").format(names=named)
