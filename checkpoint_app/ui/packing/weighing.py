"""What the scale said of goods that are packed now, until they are packed. Knows no screen and records nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_FLOOR, Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.commands import Weighed
from checkpoint_app.domain.rules.bags import is_far_off, weight_problem
from checkpoint_app.domain.state import Goods
from checkpoint_app.ui.packing.households import PickRow
from checkpoint_app.ui.texts import Names, reason_words
from checkpoint_app.words import translate

_Key = tuple[str, int, str, str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """What a typed weight comes to: `is_kept` or not, and words about it (empty where there is nothing to say)."""

    is_kept: bool
    words: str = ""


class Weights:
    """Typed weights of one delivery by household, bag and item."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._typed: dict[_Key, Decimal] = {}

    def of(self, household: str, pick: PickRow) -> Decimal:
        """What was typed for an item; nothing where nothing was."""
        return self._typed.get(_key(household, pick), Decimal(0))

    def keep(self, household: str, pick: PickRow, text: str) -> Said:
        """Take a typed weight for an item; an empty text takes it back."""
        self._typed.pop(_key(household, pick), None)
        if not text.strip():
            return Said(True)
        try:
            weighed = quantities.parse(text)
        except quantities.NotAQuantity:
            return Said(False, translate("Packing", "Type the weight as a number, like 2.35."))
        whole = _as_one(pick)
        problem = weight_problem(whole, weighed)
        if problem is not None:
            return Said(False, reason_words(problem, self._names).text)
        self._typed[_key(household, pick)] = weighed
        if is_far_off(whole, weighed):
            return Said(
                True,
                translate(
                    "Packing", "More than a fifth off the {amount} that are given. Kept; weigh again if in doubt."
                ).format(amount=pick.amount),
            )
        return Said(True)

    def households(self) -> set[str]:
        """Those of whose goods something was weighed."""
        return {key[0] for key in self._typed}

    def forget(self, packed: Collection[str]) -> None:
        """These households are packed."""
        self._typed = {key: weighed for key, weighed in self._typed.items() if key[0] not in packed}

    def to_record(self, household: str, picks: Iterable[PickRow]) -> tuple[Weighed, ...]:
        """Line by line, what the scale said of items that may hold several orders' lines."""
        found: list[Weighed] = []
        for pick in picks:
            weighed = self.of(household, pick)
            if weighed and pick.is_by_weight:
                found += _by_line(pick, weighed)
        return tuple(found)


def _key(household: str, pick: PickRow) -> _Key:
    return household, pick.bag, pick.sku, pick.unit, pick.stands_for


def _as_one(pick: PickRow) -> Goods:
    return replace(pick.lines[0], given=pick.quantity, packed=Decimal(0))


def _by_line(pick: PickRow, weighed: Decimal) -> list[Weighed]:
    """Each line its part by what it is given, to the gram; the last one what is left."""
    parts: list[Weighed] = []
    left = weighed
    for line in pick.lines[:-1]:
        part = (weighed * line.to_pack / pick.quantity).quantize(quantities.PLACES, ROUND_FLOOR)
        parts.append(Weighed(line.order, line.line, part, line.sku))
        left -= part
    last = pick.lines[-1]
    return [*parts, Weighed(last.order, last.line, quantities.normal(left), last.sku)]
