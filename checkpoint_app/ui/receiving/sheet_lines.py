"""A line of a paper tally sheet, and how what was written on it is typed: "12 1 0 squashed #B07 2026-12-31". Knows no desk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.facts import DAMAGED, GOOD, REFUSED, TallyLine
from checkpoint_app.ui.receiving.lots_presenter import day
from checkpoint_app.words import translate

# A day is written with something between its parts; digits alone are a count.
_DAY = re.compile(r"\d{4}\D\d{1,2}\D\d{1,2}\D?\Z")


@dataclass(frozen=True, slots=True)
class Written:
    """The boxes of a line: how many, of which lot, until when it is good, and why something was not."""

    good: Decimal
    damaged: Decimal
    refused: Decimal
    batch: str
    expires_on: str
    reason: str


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of the paper with what was typed of it so far. `number` is 0 for what was written below the printed lines."""

    number: int
    sku: str
    name: str
    unit: str
    written: Written | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What is typed again takes the place of what was typed before."""
        return self.sku, self.written.batch if self.written is not None else ""

    @property
    def row(self) -> tuple[int, str, str]:
        """Which row of the list it is."""
        return (self.number, *self.key)

    def remark(self) -> str:
        """The lot, its last day, and why something was not good."""
        found = self.written
        if found is None:
            return ""
        return " ".join(filter(None, (found.batch and f"#{found.batch}", found.expires_on, found.reason)))

    def facts(self) -> list[TallyLine]:
        """What is recorded of it."""
        found = self.written
        if found is None:
            return []
        counts = ((GOOD, found.good), (DAMAGED, found.damaged), (REFUSED, found.refused))
        return [
            TallyLine(self.sku, condition, count, self.unit, found.batch, "" if condition == GOOD else found.reason)
            for condition, count in counts
            if count or condition == GOOD
        ]


def read_written(text: str) -> Written | str:
    """What was typed behind the item: good, damaged, refused, then in any place a reason, `#` and a lot, and a day. A text: what
    is wrong with it, in words."""
    counts: list[Decimal] = []
    words: list[str] = []
    batch = expires_on = ""
    for part in text.split():
        if part.startswith("#"):
            batch = part[1:]
        elif _DAY.match(part):
            expires_on = day(part)
        elif words or len(counts) == 3 or (number := _number(part)) is None:
            words.append(part)
        else:
            counts.append(number)
    if not counts:
        return translate("Receiving", "“{text}” is not a count.").format(text=text)
    if expires_on and not _exists(expires_on):
        return translate("Receiving", "There is no day {day}: compare it with the sheet.").format(day=expires_on)
    good, damaged, refused = (*counts, Decimal(0), Decimal(0))[:3]
    reason = " ".join(words)
    if (damaged or refused) and not reason:
        return translate("Receiving", "Why is it damaged or refused? Add the reason: 3 12 1 0 squashed.")
    if reason and not (damaged or refused):
        return translate("Receiving", "“{text}” is not a count.").format(text=reason)
    return Written(good, damaged, refused, batch, expires_on, reason)


def _number(part: str) -> Decimal | None:
    try:
        number = quantities.parse(part)
    except quantities.NotAQuantity:
        return None
    return number if number >= 0 else None


def _exists(iso: str) -> bool:
    try:
        date.fromisoformat(iso)
    except ValueError:
        return False
    return True
