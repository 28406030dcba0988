"""Building, unit and room in the ways people write them. Knows the spelling of an address, not which ones exist."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkpoint_app.intake.spelling import CHINESE_DIGITS, chinese_integer, folded

_DASH = "[-‐‑‒–—―−~_/]"
# A number may carry a letter (B3, 501A), but the letter must not begin a word: 501x2 is room 501 and twice something.
_ARABIC = r"[a-z]?\d{1,5}(?!\d)(?:[a-z](?![a-z0-9]))?"
_NUMBER = rf"(?:{_ARABIC}|[{CHINESE_DIGITS}]{{1,5}})"
_BUILDING_WORD = r"(?:号楼|號樓|栋|棟|幢|座|号(?!室)|楼|樓|#)"
_UNIT_WORD = r"(?:单元|單元|门|門)"
_ROOM_WORD = r"(?:室|号(?!楼)|房间?|户)"

_BUILDING = rf"第?(?P<building>{_NUMBER})\s*"
_UNIT = rf"第?(?P<unit>{_NUMBER})\s*"
_ROOM = rf"(?P<room>{_NUMBER})\s*{_ROOM_WORD}?"
_AFTER_BUILDING = rf"(?:{_BUILDING_WORD}\s*{_DASH}?\s*|{_DASH}\s*)"
_AFTER_UNIT = rf"(?:{_UNIT_WORD}\s*{_DASH}?\s*|{_DASH}\s*)"
_FULL = rf"{_BUILDING}{_AFTER_BUILDING}{_UNIT}{_AFTER_UNIT}{_ROOM}(?!{_DASH}?\d)"
_WITHOUT_UNIT = rf"{_BUILDING}{_AFTER_BUILDING}{_ROOM}(?!{_DASH}?\d)"
_DOTTED = r"(?P<building>\d{1,3})[.,、 ](?P<unit>\d{1,2})[.,、 ](?P<room>\d{3,4})(?![\d.])"

_INSIDE = re.compile(rf"(?<![\w.-]){_FULL}")
_PATTERNS = (re.compile(_FULL), re.compile(_WITHOUT_UNIT), re.compile(_DOTTED))
_PART = re.compile(rf"第?(?P<number>{_NUMBER})\s*(?:{_BUILDING_WORD}|{_UNIT_WORD}|{_ROOM_WORD})?")


@dataclass(frozen=True, slots=True)
class Address:
    """The parts in the one spelling by which they are compared; `unit` is empty where none is written."""

    building: str
    unit: str
    room: str


@dataclass(frozen=True, slots=True)
class Found:
    """An address in a text, from `start` up to `end`."""

    address: Address
    start: int
    end: int


def at(text: str, start: int = 0) -> Found | None:
    """The address that begins exactly at `start` of a folded text."""
    for pattern in _PATTERNS:
        match = pattern.match(text, start)
        if match is not None and (found := _found(match)) is not None:
            return found
    return None


def inside(text: str) -> Found | None:
    """The first address with building, unit and room anywhere in a folded text."""
    match = _INSIDE.search(text)
    return None if match is None else _found(match)


def part_key(text: str) -> str:
    """One part (`3号楼`, `０３`, `b3`, `三`) in the spelling by which parts are compared (`3`, `B3`)."""
    plain = folded(text).strip()
    match = _PART.fullmatch(plain)
    key = _key(match["number"]) if match is not None else None
    return key if key is not None else plain.upper()


def _found(match: re.Match[str]) -> Found | None:
    groups = match.groupdict()
    parts = [_key(groups[name]) if groups.get(name) else "" for name in ("building", "unit", "room")]
    building, unit, room = parts
    if building is None or unit is None or room is None:
        return None
    return Found(Address(building, unit, room), match.start(), match.end())


def _key(number: str) -> str | None:
    if number[0] in CHINESE_DIGITS:
        value = chinese_integer(number)
        return None if value is None else str(value)
    match = re.fullmatch(r"([a-z]?)0*(\d+)([a-z]?)", number)
    return None if match is None else f"{match[1]}{match[2]}{match[3]}".upper()
