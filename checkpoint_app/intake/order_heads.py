"""Who ordered from whom and when, in one row of an order file. Knows the columns of a mapping, not how rows make orders."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkpoint_app.domain.reference import Household, Merchant, address
from checkpoint_app.intake.addresses import part_key
from checkpoint_app.intake.catalogue import Catalogue, HouseholdProblem
from checkpoint_app.intake.chat_reasons import HouseholdGuessed
from checkpoint_app.intake.mapping import Mapping
from checkpoint_app.intake.order_cells import is_time_of_day, utc
from checkpoint_app.intake.reasons import (
    BadTime,
    HouseholdElsewhere,
    MissingValue,
    Reason,
    UnknownHousehold,
    UnknownMerchant,
)
from checkpoint_app.intake.sheet_reasons import AddressByPhone
from checkpoint_app.intake.tables import Row, Table
from checkpoint_app.intake.titles import Meaning

_WHOLE_NUMBER = 11
_PERSONAL = re.compile(r"\+?\d[\d\s-]{5,}\d")
_HEAD: tuple[Meaning, ...] = (
    "number",
    "serial",
    "merchant",
    "address",
    "compound",
    "building",
    "unit",
    "room",
    "name",
    "phone",
    "time",
)
_ADDRESS: tuple[Meaning, ...] = ("address", "compound", "building", "unit", "room")

Wrong = list[tuple[int | None, Reason]]


@dataclass(frozen=True, slots=True)
class Head:
    """What all rows of one order must have in common; None for what could not be read."""

    household: Household | None = None
    merchant: Merchant | None = None
    ordered_at: str | None = None

    @property
    def whole(self) -> bool:
        return None not in (self.household, self.merchant, self.ordered_at)


class HeadReader:
    """Reads heads by one mapping of columns."""

    def __init__(self, table: Table, mapping: Mapping, catalogue: Catalogue, day: str) -> None:
        """`day` is the time, in UTC, of an order where no column names one."""
        self._catalogue = catalogue
        self._day = day
        self._of = {meaning: next(iter(mapping.places(meaning)), None) for meaning in _HEAD}
        self._times = mapping.places("time")
        self._merchant = catalogue.merchant(mapping.merchant) if mapping.merchant else None
        self.places = frozenset(place for meaning in _HEAD for place in mapping.places(meaning))
        self.address_places = frozenset(place for meaning in _ADDRESS for place in mapping.places(meaning))
        compound = self._of["compound"]
        written = {row.cells[compound] for row in table.rows if row.sound and compound is not None}
        self._one_compound = len(written - {""}) <= 1
        self._known: dict[tuple[str, ...], Household | HouseholdProblem | None] = {}

    def read(self, row: Row, wrong: Wrong, doubts: Wrong) -> Head:
        """The head of a sound row; what is wrong with it goes to `wrong`, what a person has to look at to `doubts`."""
        return Head(self._household(row, wrong, doubts), self._merchant_of(row, wrong), self._time(row, wrong))

    def address_text(self, row: Row) -> str:
        """The address as written, its parts joined."""
        return self._text(row, "address") or "-".join(
            filter(None, (self._text(row, meaning) for meaning in ("building", "unit", "room")))
        )

    def is_stray(self, place: int, text: str) -> bool:
        """Whether the only text of a row, in this column, is a footnote and no order cut short."""
        return (
            place not in self.places
            or (any(char in text for char in " :：，。") or len(text) > 12)
            or not any(char.isdigit() for char in text)
        )

    def note(self, text: str, row: Row) -> str:
        """A note without phone numbers and without the name that the row gives."""
        plain = " ".join(_PERSONAL.sub("", text).split())
        name = self._text(row, "name")
        return plain.replace(name, "").strip() if len(name) > 1 else plain

    def _household(self, row: Row, wrong: Wrong, doubts: Wrong) -> Household | None:
        key = tuple(self._text(row, meaning) for meaning in (*_ADDRESS, "name", "phone"))
        if key not in self._known:
            self._known[key] = self._resident(row, key[-2])
        home = self._known[key]
        if isinstance(home, Household):
            return home
        place = self._of["address"] if self._of["address"] is not None else self._of["building"]
        reached = self._by_phone(key[-1], home)
        if reached is not None:
            written = self.address_text(row)
            if written:
                doubts.append((place, AddressByPhone(written, address(reached))))
            else:
                doubts.append((self._of["phone"], HouseholdGuessed(key[-1], address(reached))))
            return reached
        wrong.append((place, MissingValue() if home is None else home))
        return None

    def _by_phone(self, phone: str, home: HouseholdProblem | None) -> Household | None:
        """Whose phone it is, where the address does not tell; one served elsewhere is left to its checkpoint."""
        digits = re.sub(r"\D", "", phone)[-11:]
        if isinstance(home, HouseholdElsewhere) or len(digits) < _WHOLE_NUMBER:
            return None
        homes = self._catalogue.with_phone(digits)
        return homes[0] if len(homes) == 1 else None

    def _resident(self, row: Row, contact: str) -> Household | HouseholdProblem | None:
        """None where nothing is written."""
        written = self._text(row, "address")
        if not written:
            building, unit, room = (self._text(row, meaning) for meaning in ("building", "unit", "room"))
            if not building or not room:
                return None
            written = "-".join(part_key(part) for part in (building, unit, room) if part)
        compound = self._text(row, "compound")
        if compound and compound not in written:
            home = self._catalogue.household(f"{compound}{written}", contact)
            # A column that says the same in each row (the place where all of it is fetched) need not be a compound.
            if not (isinstance(home, UnknownHousehold) and self._one_compound):
                return home
        return self._catalogue.household(written, contact)

    def _merchant_of(self, row: Row, wrong: Wrong) -> Merchant | None:
        place = self._of["merchant"]
        if place is None:
            return self._merchant
        name = row.cells[place]
        found = self._catalogue.merchant(name) if name else None
        if found is None:
            wrong.append((place, UnknownMerchant(name) if name else MissingValue()))
        return found

    def _time(self, row: Row, wrong: Wrong) -> str | None:
        if not self._times:
            return self._day or None
        texts = [row.cells[place] for place in self._times if row.cells[place]]
        if not texts:
            wrong.append((self._times[0], MissingValue()))
            return None
        joined = " ".join(texts[:2]) if len(texts) > 1 and is_time_of_day(texts[1]) else texts[0]
        found = utc(joined)
        if found is None:
            wrong.append((self._times[0], BadTime(joined)))
        return found

    def _text(self, row: Row, meaning: Meaning) -> str:
        place = self._of[meaning]
        return row.cells[place] if place is not None and place < len(row.cells) else ""
