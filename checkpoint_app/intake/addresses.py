"""Building, unit and room in the ways people write them. Knows the spelling of an address, not which ones exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checkpoint_app.intake.spelling import CHINESE_DIGITS, chinese_integer, folded, simplified

_DASHES = "-‐‑‒–—―−~_"
_DASH = rf"(?:\s*[{_DASHES}]{{1,3}}\s*)"
# A number may carry a letter (B3, 501A), but the letter must not begin a word: 501x2 is room 501 and twice something.
_ARABIC = r"[a-z]?\d{1,5}(?!\d)(?:[a-z](?![a-z0-9]))?"
_NUMBER = rf"(?:{_ARABIC}|[{CHINESE_DIGITS}]{{1,5}})"
_BUILDING_WORD = r"(?:\s*(?:号楼|栋|幢|座|#楼|号(?!室)|楼(?!上|下|道|长|梯|层)|#))"
_UNIT_WORD = r"(?:\s*(?:单元|单(?=\s*\d)|门(?=\s*[\d一二三四五六七八九零〇])|#))"
_ROOM_WORD = r"(?:\s*(?:室|号(?!楼)|房间?(?!号)|户))"
_GAP = r"[\s,、·・/.:-]{0,3}"
_FLOOR = rf"(?:(?:\d{{1,2}}|[{CHINESE_DIGITS}]{{1,3}})\s*(?:层|楼)\s*(?:[左右中东西南北]{{1,2}}[门户侧边]?)?\s*)?"

_BUILDING = rf"第?(?P<building>{_NUMBER})"
_UNIT = rf"第?(?P<unit>{_NUMBER})"
_ROOM = rf"(?P<room>{_NUMBER}){_ROOM_WORD}?"
_AFTER_BUILDING = rf"(?:{_BUILDING_WORD}{_GAP}{_DASH}?|{_DASH}|\s*/\s*|(?<=\d)一(?=\d一))"
_AFTER_UNIT = rf"(?:{_UNIT_WORD}{_GAP}{_DASH}?|{_DASH}|\s*/\s*|(?<=\d)一(?=\d{{3}}))"
_BEFORE_WORDED = r"(?<![\da-z.-])"
_AFTER = rf"(?![{_DASHES}]?\d)"
_FULL = rf"{_BUILDING}{_AFTER_BUILDING}{_UNIT}{_AFTER_UNIT}{_FLOOR}{_ROOM}{_AFTER}"
_WITHOUT_UNIT = rf"{_BUILDING}(?:{_BUILDING_WORD}{_GAP}{_DASH}?|{_DASH}){_FLOOR}{_ROOM}{_AFTER}"
_WITHOUT_UNIT_INSIDE = rf"{_BUILDING}(?:{_BUILDING_WORD}{_GAP}{_DASH}?{_FLOOR}|{_DASH})(?P<room>\d{{3,4}}(?![\d.])){_ROOM_WORD}?{_AFTER}(?!\s*[斤袋箱个克板g])"
_MARKED = r"(?P<building>\d{1,3})(?P<mark>[.,、|:·・/ ]|, )(?P<unit>\d{1,2})(?P=mark)(?P<room>\d{3,4})(?![\d.])"
_LETTERED = rf"(?P<building>[a-z]\d{{1,2}})\s+(?:{_UNIT}\s*(?:单元{_GAP}|{_DASH}))?(?P<room>\d{{3,4}})(?![\d.])"
_TOWER = r"\s*(?:号楼|栋|幢|座)"
_TURNED = rf"(?P<room>\d{{3,4}})\s*室{_GAP}{_UNIT}\s*单元{_GAP}{_BUILDING}{_TOWER}"
_ROOM_FIRST = rf"(?P<room>\d{{3,4}})\s*室{_GAP}{_BUILDING}{_TOWER}{_GAP}{_UNIT}\s*单元"
_UNIT_FIRST = rf"{_UNIT}\s*单元{_GAP}(?P<room>\d{{3,4}}){_ROOM_WORD}?{_GAP}{_BUILDING}{_TOWER}"

_AT = tuple(
    re.compile(pattern) for pattern in (_TURNED, _ROOM_FIRST, _UNIT_FIRST, _FULL, _WITHOUT_UNIT, _LETTERED, _MARKED)
)
_INSIDE = tuple(
    re.compile(pattern)
    for pattern in (
        _BEFORE_WORDED + _TURNED,
        _BEFORE_WORDED + _ROOM_FIRST,
        _BEFORE_WORDED + _UNIT_FIRST,
        _BEFORE_WORDED + _FULL,
        _BEFORE_WORDED + _WITHOUT_UNIT_INSIDE,
        _BEFORE_WORDED + _LETTERED,
        rf"(?<![\d.]){_MARKED}",
    )
)
_ANY_NUMBER = re.compile(rf"[\d{CHINESE_DIGITS}]")
_PART = re.compile(rf"第?(?P<number>{_NUMBER})\s*(?:{_BUILDING_WORD}|{_UNIT_WORD}|{_ROOM_WORD})?")
_LABEL = r"(?:(?:楼号|楼栋|栋号|单元号?|地址|房号|门牌号?|室号)\s*[:是]?\s*)?"
_GROUP = re.compile(
    rf"[^\d]{{0,12}}?{_LABEL}{_BUILDING}\s*(?:号楼|栋|幢|座|#楼?)(?:{_GAP}{_UNIT}\s*单元)?\s*(?:的|如下|汇总)?[\s:】\])）)]*"
)
_MENTION = re.compile(rf"{_BEFORE_WORDED}{_BUILDING}\s*(?:号楼|栋|幢|座)(?!\s*[\d{CHINESE_DIGITS}]+\s*(?:单元|-))")
_UNIT_LINE = re.compile(rf"[\s【\[(•·*※\-–—]*{_LABEL}{_UNIT}\s*单元[\s:】\])]*")
_UNIT_AND_ROOM = re.compile(rf"{_LABEL}{_UNIT}(?:{_DASH}|\s*单元\s*)(?P<room>\d{{3,4}}(?!\d)){_ROOM_WORD}?")
_ROOM_ALONE = re.compile(rf"{_LABEL}(?P<room>\d{{3,4}}(?![\d.]))(?!\s*(?:[斤袋箱板提桶罐盒份g]|元|块)){_ROOM_WORD}?")

_BEFORE_DOOR = rf"(?<![{_DASHES}\d{CHINESE_DIGITS}a-z.栋幢座#])"
_UNIT_INSIDE = re.compile(rf"{_BEFORE_DOOR}{_UNIT}(?:{_DASH}|\s*单元\s*)(?P<room>\d{{3,4}}(?![\d.])){_ROOM_WORD}?")
_ROOM_INSIDE = re.compile(
    rf"(?:(?<=[\s,;、。:])|^)(?P<room>\d{{3,4}}(?![\d.])){_ROOM_WORD}?(?!\s*(?:[斤袋箱板提桶罐盒份个瓶g克]|元|块|ml|{_DASH}))"
)
_HEADING = re.compile(rf"\s*{_BUILDING}\s*(?:号楼|栋|幢|座|#楼?)(?:{_GAP}{_UNIT}\s*单元)?\s*:")


@dataclass(frozen=True, slots=True)
class Address:
    """The parts in the one spelling by which they are compared; `unit` is empty where none is written."""

    building: str
    unit: str
    room: str


@dataclass(frozen=True, slots=True)
class Found:
    """An address in a text, from `start` up to `end`. `marked`: its parts are parted by what may part anything."""

    address: Address
    start: int
    end: int
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A building, or a building and a unit, under which doors are listed."""

    building: str
    unit: str = ""


def at(text: str, start: int = 0) -> Found | None:
    """The address that begins exactly at `start` of a folded text."""
    for pattern in _AT:
        match = pattern.match(text, start)
        if match is not None and (found := _found(match)) is not None:
            return found
    return None


def has_number(text: str) -> bool:
    """Whether there is anything in a folded text of which an address could be made."""
    return _ANY_NUMBER.search(text) is not None


def inside(text: str) -> Found | None:
    """The first address anywhere in a folded text."""
    return next(all_inside(text), None)


def all_inside(text: str, start: int = 0) -> Iterator[Found]:
    """The addresses anywhere in a folded text from `start`, in order, none over another."""
    found: list[Found] = []
    if _ANY_NUMBER.search(text, start) is None:
        return
    text = " " * start + text[start:]  # what stands before it (a list's number) is no part of an address
    for pattern in _INSIDE:
        for match in pattern.finditer(text, start):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            if (address := _found(match)) is not None and not _is_date(address.address):
                found.append(address)
    yield from sorted(found, key=lambda each: each.start)


def group(line: str, before: Group | None) -> Group | None:
    """The group that a whole (folded) line opens; a line such as 2单元 completes the one `before`."""
    match = _GROUP.fullmatch(line)
    if match is not None:
        building, unit = _key(match["building"]), _key(match["unit"]) if match["unit"] else ""
        return Group(building, unit or "") if building else None
    match = _UNIT_LINE.fullmatch(line)
    if match is not None and before is not None and (unit := _key(match["unit"])):
        return Group(before.building, unit)
    return None


def mentioned(line: str) -> Group | None:
    """The one building that a head speaks of: 47号楼自己的接龙."""
    found = {_key(match["building"]) for match in _MENTION.finditer(line)}
    only = next(iter(found)) if len(found) == 1 else None
    return Group(only) if only else None


def in_group(text: str, start: int, group: Group) -> Found | None:
    """The door that begins at `start`, of which only what the group leaves open is written: 1-201, 302."""
    match = _UNIT_AND_ROOM.match(text, start)
    if match is not None and (unit := _key(match["unit"])):
        return Found(Address(group.building, unit, _key(match["room"]) or ""), match.start(), match.end())
    match = _ROOM_ALONE.match(text, start)
    if match is None:
        return None
    return Found(Address(group.building, group.unit, _key(match["room"]) or ""), match.start(), match.end())


def heading(text: str, start: int) -> Group | None:
    """The building that a text begins with, with a colon behind it: 46栋: 1单元401 …."""
    match = _HEADING.match(text, start)
    if match is None:
        return None
    building, unit = _key(match["building"]), _key(match["unit"]) if match["unit"] else ""
    return Group(building, unit or "") if building else None


def doors(text: str, start: int, group: Group, *, worded: bool) -> Iterator[Found]:
    """Doors anywhere in a text, of which only what the group leaves open is written. `worded`: only those with 单元."""
    for pattern in (_UNIT_INSIDE, _ROOM_INSIDE):
        for match in pattern.finditer(text, start):
            if worded and "单元" not in match[0]:
                continue
            unit = _key(match["unit"]) if "unit" in match.groupdict() else group.unit
            room = _key(match["room"])
            if room and unit is not None and (unit or not worded):
                yield Found(Address(group.building, unit, room), match.start(), match.end())


def part_key(text: str) -> str:
    """One part (`3号楼`, `０３`, `b3`, `三`) in the spelling by which parts are compared (`3`, `B3`)."""
    plain = simplified(folded(text)).strip()
    match = _PART.fullmatch(plain)
    key = _key(match["number"]) if match is not None else None
    return key if key is not None else plain.upper()


def _found(match: re.Match[str]) -> Found | None:
    groups = match.groupdict()
    written = {name: groups.get(name) or "" for name in ("building", "unit", "room")}
    building, unit, room = (_key(number) if number else "" for number in written.values())
    if building is None or unit is None or room is None:
        return None
    return Found(Address(building, unit, room), match.start(), match.end(), marked="mark" in groups)


def _is_date(address: Address) -> bool:
    return len(address.building) == 4 and address.building[:2] in ("19", "20")


def _key(number: str) -> str | None:
    if number[0] in CHINESE_DIGITS:
        value = chinese_integer(number)
        return None if value is None else str(value)
    match = re.fullmatch(r"([a-z]?)0*(\d+)([a-z]?)", number)
    return None if match is None else f"{match[1]}{match[2]}{match[3]}".upper()
