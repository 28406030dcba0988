"""Finding a household by whatever a person has of it: address, room, tail of the phone, name, pinyin. Knows no screen.

Built once from a checkpoint's households, then only read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from checkpoint_app.domain.people import masked_name
from checkpoint_app.domain.reference import Compound, District, Household, address, walking_order
from checkpoint_app.intake import addresses
from checkpoint_app.intake.pinyin import begins, initials, spells
from checkpoint_app.intake.spelling import folded

MOST = 9
_LONGEST = 40
_TAIL = 4  # digits of a phone number by which a person tells it
_NUMBER = re.compile(r"(?<![a-z\d])[a-z]\d+[a-z]?(?![a-z])|\d+[a-z]?(?![a-z])|\d+")
# Words of an address between its numbers; what is left beside them is a name.
_JOINTS = re.compile(r"号楼|单元|小区|[栋棟幢座室户楼号门#第]")
_WORD = re.compile(r"[^\W\d_]+")

_WHOLE, _TAIL_FITS, _ROOM, _PART = 100, 90, 80, 60


@dataclass(frozen=True, slots=True)
class FoundHousehold:
    """A household as a person needs it to choose: no more of a name or a phone number than that.

    `compound` is empty where the checkpoint serves but one.
    """

    household: str
    address: str
    compound: str
    name: str
    phone_tail: str
    need: str


@dataclass(frozen=True, slots=True)
class _Home:
    found: FoundHousehold
    building: str
    unit: str
    room: str
    door: str  # building, unit and room in one, as somebody in a hurry types it
    phone: str
    contact: str
    compound: str


@dataclass(slots=True)
class _Query:
    numbers: tuple[str, ...]
    words: tuple[str, ...]
    door: addresses.Address | None = None
    kept: dict[tuple[str, str], bool] = field(default_factory=dict)


class HouseholdIndex:
    """The households that one checkpoint serves, in walking order."""

    def __init__(self, district: District, checkpoint: str) -> None:
        ours = {each.compound: each for each in district.compounds if each.checkpoint == checkpoint}
        homes = sorted((each for each in district.households if each.compound in ours), key=walking_order)
        self._homes = [_home(each, ours[each.compound], several=len(ours) > 1) for each in homes]
        self._by_id = {each.found.household: each.found for each in self._homes}

    def __len__(self) -> int:
        return len(self._homes)

    def get(self, household: str) -> FoundHousehold | None:
        """The household of an id, if this checkpoint serves it."""
        return self._by_id.get(household)

    def find(self, typed: str, limit: int = MOST) -> list[FoundHousehold]:
        """Those that fit everything that was typed, the best first; none for nothing."""
        query = _understood(typed)
        if not query.numbers and not query.words and query.door is None:
            return []
        scored = []
        for place, home in enumerate(self._fitting_words(query)):
            score = _score(query, home)
            if score:
                scored.append((-score, place, home))
        scored.sort(key=lambda each: each[:2])
        return [home.found for _, _, home in scored[:limit]]

    @cached_property
    def _by_initial(self) -> dict[str, list[_Home]]:
        """By the letters that a name may begin with; made when a name is first looked for, for it needs the pinyin tables."""
        found: dict[str, list[_Home]] = {}
        for home in self._homes:
            for letter in initials(home.contact) | set(home.contact[:1]):
                found.setdefault(letter, []).append(home)
        return found

    def _fitting_words(self, query: _Query) -> Iterable[_Home]:
        if not query.words:
            return self._homes
        if len(query.words) == 1 and not query.numbers and query.door is None and not self._names_compound(query):
            return [
                home for home in self._by_initial.get(query.words[0][0], ()) if begins(query.words[0], home.contact)
            ]
        return [home for home in self._homes if all(_fits(query, word, home) for word in query.words)]

    def _names_compound(self, query: _Query) -> bool:
        compounds = {home.compound for home in self._homes}
        return any(_in_compound(query.words[0], compound) for compound in compounds)


def _home(household: Household, compound: Compound, *, several: bool) -> _Home:
    building, unit, room = (addresses.part_key(part) for part in (household.building, household.unit, household.room))
    phone = "".join(digit for digit in household.phone if digit.isdecimal())
    contact = "".join(folded(household.contact).split())
    shown = FoundHousehold(
        household.household,
        address(household),
        compound.name if several else "",
        masked_name(household.contact),
        phone[-_TAIL:],
        household.need,
    )
    return _Home(shown, building, unit, room, building + unit + room, phone, contact, folded(compound.name))


def _understood(typed: str) -> _Query:
    plain = folded(typed).strip()[:_LONGEST]
    door = addresses.at(plain) or addresses.inside(plain)
    if door is not None and not door.address.unit:
        door = None  # 3-2 may be building and unit, or building and the beginning of a room
    rest = f"{plain[: door.start]} {plain[door.end :]}" if door else plain
    numbers = () if door else tuple(addresses.part_key(each[0]) for each in _NUMBER.finditer(rest))
    words = tuple(_WORD.findall(_JOINTS.sub(" ", _NUMBER.sub(" ", rest))))
    return _Query(numbers, words, door.address if door else None)


def _score(query: _Query, home: _Home) -> int:
    """How well the numbers fit; 0 when they do not. Without any, the words alone have chosen."""
    if query.door is not None:
        wanted = query.door
        same = (wanted.building, wanted.unit) == (home.building, home.unit)
        return _begun(wanted.room, home.room, _WHOLE, _PART) if same else 0
    match query.numbers:
        case ():
            return _WHOLE if any(spells(word, home.contact) for word in query.words) else _PART
        case (only,):
            return _one_number(only, home)
        case (building, second):
            if building != home.building:
                return 0
            if second == home.room:
                return _TAIL_FITS
            return _PART + 1 if second == home.unit else _begun(second, home.room, _PART, _PART)
        case (building, unit, room):
            return _begun(room, home.room, _WHOLE, _PART) if (building, unit) == (home.building, home.unit) else 0
        case several:
            return _TAIL_FITS if home.phone.endswith("".join(several)) else 0


def _one_number(number: str, home: _Home) -> int:
    if number == home.door:
        return _WHOLE
    if len(number) >= _TAIL and home.phone.endswith(number):
        return _TAIL_FITS
    if number == home.room:
        return _ROOM
    if number == home.building:
        return _PART + 1
    if home.door.startswith(number) or home.room.startswith(number):
        return _PART
    return _PART - 1 if len(number) >= _TAIL - 1 and home.phone.endswith(number) else 0


def _begun(typed: str, room: str, whole: int, part: int) -> int:
    return whole if typed == room else part if room.startswith(typed) else 0


def _fits(query: _Query, word: str, home: _Home) -> bool:
    key = (word, home.compound)
    if key not in query.kept:
        query.kept[key] = _in_compound(word, home.compound)
    return query.kept[key] or begins(word, home.contact)


def _in_compound(word: str, compound: str) -> bool:
    return word in compound or begins(word, compound)
