"""The bags that wait, kept in walking order and brought up to date by what changed alone. Knows queries, no screen.

Loading ten thousand bags takes a tenth of a second, which a scan must not wait for. So the list is loaded once, and from
then on follows the journal: this program's own entries name the bags that changed; when anybody else wrote to the file,
the two lists of ids are compared.
"""

from __future__ import annotations

import re
from bisect import insort
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from checkpoint_app.db.journal_queries import Seen
from checkpoint_app.db.queries import Queries
from checkpoint_app.db.rows import BagRow
from checkpoint_app.domain.reference import Household, address
from checkpoint_app.domain.state import Bag, BagState

# The last characters of a bag's id, printed in the label's corner: what people say to each other.
SHORT_CODE = 6
# With more changes than this, loading the whole list anew is quicker.
_MANY = 1000
_DIGITS = re.compile(r"\s*(-?\d+)")
_BY_WALK = attrgetter("walk")

Building = tuple[str, str]


@dataclass(frozen=True, slots=True)
class BagLine:
    """A waiting bag as the list shows it. `place` is (compound, building); `walk` is what the list is ordered by."""

    bag: str
    household: str
    place: Building
    address: str
    number: int
    of: int
    cold: bool
    merchant: str
    tried: int
    last_failure: str
    walk: tuple[Any, ...]

    @property
    def short_code(self) -> str:
        return self.bag[-SHORT_CODE:]


class WaitingBags:
    """Call `catch_up` before reading. Raises KnownError."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._households: dict[str, Household | None] = {}
        self._by_id: dict[str, BagLine] = {}
        self._in_order: list[BagLine] = []
        self._seen: Seen | None = None
        self.revision = 0
        """Another number after each change, so that a screen knows whether it shows this list already."""

    def __len__(self) -> int:
        return len(self._by_id)

    def forget(self) -> None:
        """Everything is loaded again at the next `catch_up`: reference data was replaced."""
        self._households.clear()
        self._seen = None

    def catch_up(self) -> None:
        """Bring the list to where the data stand now."""
        seen, before = self._queries.seen(), self._seen
        if before is None:
            self._load()
        elif seen.version != before.version:
            self._compare()
        elif seen.seq != before.seq:
            subjects = (subject.partition(":") for subject in self._queries.own_subjects_since(before.seq))
            self._look_at([name for kind, _, name in subjects if kind == "bag"])
        # Last, so that after a failed read the same changes are looked at again.
        self._seen = seen

    def bag(self, bag: str) -> BagLine | None:
        return self._by_id.get(bag)

    def all(self) -> list[BagLine]:
        """Every waiting bag, in walking order."""
        return list(self._in_order)

    def of_building(self, place: Building) -> list[BagLine]:
        return [line for line in self._in_order if line.place == place]

    def of_household(self, household: str) -> list[BagLine]:
        return [line for line in self._in_order if line.household == household]

    def buildings(self) -> list[tuple[Building, int]]:
        """Buildings with waiting bags, in walking order, and how many."""
        return list(Counter(line.place for line in self._in_order).items())

    def find(self, text: str) -> list[BagLine]:
        """Bags whose address or short code holds every word of `text`; the address that is meant exactly comes first."""
        words = text.casefold().split()
        found = [line for line in self._in_order if all(word in _searched(line) for word in words)]
        wanted = text.strip().casefold()
        return sorted(found, key=lambda line: (line.address != wanted, not line.address.startswith(wanted)))

    def with_short_code(self, code: str) -> list[BagLine]:
        return [line for line in self._in_order if line.bag.endswith(code)]

    def _load(self) -> None:
        rows = self._queries.bags(state=BagState.WAITING)
        self._in_order = sorted((self._line(row) for row in rows), key=_BY_WALK)
        self._by_id = {line.bag: line for line in self._in_order}
        self.revision += 1

    def _compare(self) -> None:
        now = self._queries.waiting_stamps()
        changed = [bag for bag, tried in now.items() if bag not in self._by_id or self._by_id[bag].tried != tried]
        self._look_at(changed + [bag for bag in self._by_id if bag not in now])

    def _look_at(self, changed: Sequence[str]) -> None:
        if len(changed) > _MANY:
            self._load()
            return
        found = [bag for name in changed if (bag := self._queries.bag(name)) is not None]
        gone = {name for name in changed if self._by_id.pop(name, None) is not None}
        if gone:
            self._in_order = [line for line in self._in_order if line.bag not in gone]
        for bag in found:
            if bag.state is BagState.WAITING and bag.checkpoint == self._queries.checkpoint:
                self._by_id[bag.bag] = self._line(bag)
                insort(self._in_order, self._by_id[bag.bag], key=_BY_WALK)
        self.revision += bool(changed)

    def _line(self, bag: BagRow | Bag) -> BagLine:
        if bag.household not in self._households:
            self._households[bag.household] = self._queries.reference.household(bag.household)
        household = self._households[bag.household]
        return BagLine(
            bag=bag.bag,
            household=bag.household,
            place=(household.compound, household.building) if household else ("", ""),
            address=address(household) if household else bag.household,
            number=bag.number,
            of=bag.of,
            cold=bag.cold,
            merchant=self._queries.reference.merchant_name(bag.merchant),
            tried=bag.failed_attempts,
            last_failure=bag.last_failure,
            walk=(*_walk(household), bag.household, bag.delivery, bag.number, bag.bag),
        )


def _walk(household: Household | None) -> tuple[Any, ...]:
    """Building, unit and room as numbers where they are, as the queries order them."""
    if household is None:
        return ("", *(0, "") * 3)
    parts = (household.building, household.unit, household.room)
    return (household.compound, *(each for part in parts for each in (_number(part), part)))


def _number(text: str) -> int:
    found = _DIGITS.match(text)
    return int(found[1]) if found else 0


def _searched(line: BagLine) -> str:
    return f"{line.address} {line.short_code}".casefold()
