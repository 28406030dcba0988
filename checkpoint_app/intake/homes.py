"""Whose orders an entry holds: its addresses, and where each household's words begin and end. Knows no goods' meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checkpoint_app.domain.reference import Household, address
from checkpoint_app.intake import addresses, neighbours
from checkpoint_app.intake.addresses import Address, Group
from checkpoint_app.intake.asides import PHONE
from checkpoint_app.intake.catalogue import Catalogue, HouseholdProblem, Place
from checkpoint_app.intake.chat_reasons import AddressIncomplete, HouseholdGuessed
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.neighbours import Home
from checkpoint_app.intake.readings import MOST_CANDIDATES, SURE, Candidate
from checkpoint_app.intake.reasons import AmbiguousHousehold, NoAddress, Reason, UnknownHousehold

_LABEL = re.compile(
    r"(?:(?:收货|家庭|配送|送货)?地址|住址|楼号房号|楼号|房号|门牌号?|我家(?:是|在|住)?|我们家(?:是|在)?|家住|住在?|我是|我在|送到|送|俺家(?:是|住|搁)?)\s*[:是]?\s*$"
)
_CORRECTED = re.compile(r"改|不是|不对|错|没有|没人|→|->|=>|是|应该|换")
_LIKE_BEFORE = re.compile(r"(?:跟|和|同|与|照|按)\s*$")
_LIKE_BEHIND = re.compile(r"\s*(?:的|家)?\s*(?:一样|相同|同样|那样)")
_AND = re.compile(r"\s*(?:和|与|跟|及|帮|带|、|,|/|&|\+)\s*(?:我家|隔壁|对门|楼上|楼下)?\s*")
_EACH = re.compile(
    r"\s*[^\d,。;；\n]{1,16}?(?<!每)各(?!位)|\s*(?:一起)?[订买要]?\s*[,:、]?\s*(?:两家|两户|每家|每户|三家|都)?\s*(?:各要|各订|各来|各|每家|每户|都要|都是|都来|都)"
)
_OWN = re.compile(r"我自己家?|我家自己|自己家|自家")
_COUNT = re.compile(r"[\d一二两三四五六七八九十半]")
_BOUNDARY = re.compile(r"[,，、。;；!！?？\n]")
_TAIL_OF = re.compile(r"\d{4}(?!\d)")
_COMPACT = re.compile(r"(?<!\d)\d{5,7}(?!\d)")
_DIGITS = re.compile(r"\d+")
_FORMER = re.compile(r"(?:原来?|以前|之前|先前|曾经?)(?:是|写的|住|报的)?\s*$")
_LEFT_BEFORE = re.compile(r"(?:(?<![^\s,;。])\d{1,3}\s*[#,.、/: -]|(?:号楼|栋|幢|座|单元|#)\s*[,:、]?)\s*$")
_LEFT_BEHIND = re.compile(
    r"\s*(?:[/&]|[、和](?=\s*\d{3,4}\s*(?:室|各|都|两|一样)))\s*\d{3,4}(?![\d.])(?!\s*[斤袋箱板提桶罐盒份个瓶g克元块])"
)
_NOT_THAT = re.compile(r"(?P<apart>[\s,，。!！;；]?)\s*(?:是)?不是(?:那个)?(?P<behind>[\s,，。!！;；]?)\s*$")


@dataclass(frozen=True, slots=True)
class Block:
    """The words of one household (or of several that order alike): text[start:end], without the addresses in it."""

    homes: tuple[Home, ...]
    start: int
    end: int
    copies: tuple[Home, ...] = ()


@dataclass(frozen=True, slots=True)
class Guess:
    """Where no address leads to one household: what to ask, about which words, with whom to choose from."""

    start: int
    end: int
    reason: Reason
    candidates: tuple[Candidate, ...]


def find(text: str, start: int, catalogue: Catalogue, group: Group | None) -> list[Home]:
    """The addresses in an entry's folded text."""
    phones = [match.span() for match in PHONE.finditer(text, start)]
    written = [
        found
        for found in addresses.all_inside(text, start)
        if not any(begin < found.end and found.start < end for begin, end in phones)
    ]
    doors = _doors(text, start, catalogue, group, written)
    homes = [_home(text, start, catalogue, Place("", door.address, door.start, door.end)) for door in doors]
    for found in written:
        if any(door.start < found.end and found.start < door.end for door in doors):
            continue
        home = _home(text, start, catalogue, catalogue.place(text, found))
        unknown = isinstance(home.resident, UnknownHousehold)
        if unknown and (found.marked or (not found.address.unit and "-" in text[found.start : found.end])):
            continue
        home = replace(home, resident=_if_whole(text, start, found, home))
        homes.append(_if_clear(text, catalogue, found, home, written))
    homes.sort(key=lambda home: home.start)
    if not homes and (spaced := catalogue.place_at(text, start)) is not None:
        resident = _whose(catalogue, spaced, text)
        if not isinstance(resident, UnknownHousehold) or spaced.address.unit:
            words = text[spaced.start : spaced.end].strip(" .,:、\n")
            homes.append(Home(spaced.start, spaced.end, words, resident))
    neighbours.add(text, start, catalogue, homes)
    return _with_roles(text, neighbours.elsewhere(text, start, catalogue, homes))


def _home(text: str, start: int, catalogue: Catalogue, place: Place) -> Home:
    label = _LABEL.search(text, max(start, place.start - 12), place.start)
    begins = label.start() if label is not None else place.start
    return Home(begins, place.end, text[place.start : place.end].strip(), _whose(catalogue, place, text))


def _doors(
    text: str, start: int, catalogue: Catalogue, group: Group | None, written: Sequence[addresses.Found]
) -> list[addresses.Found]:
    """The doors of a building (46栋: 1单元401 …, 2单元302 …) of which only what the group leaves open is written."""
    full = [found for found in written if found.address.unit]
    heading = addresses.heading(text, start) if group is None else None
    inside = group or heading
    worded = inside is None
    if inside is None and full:
        inside = Group(full[0].address.building)  # 46栋1单元401 …, 1单元602 …
    if inside is None:
        return []
    found = []
    first = _door_of_group(text, start, group) if group is not None else None
    if first is not None and not any(each.start < first.end and first.start < each.end for each in full):
        found.append(first)
    for door in addresses.doors(text, start, inside, worded=worded):
        if any(each.start < door.end and door.start < each.end for each in (*found, *full)):
            continue
        place = Place("", door.address, door.start, door.end)
        if isinstance(_whose(catalogue, place, text), Household):
            found.append(door)
    return found


def _if_clear(
    text: str, catalogue: Catalogue, found: addresses.Found, home: Home, written: Sequence[addresses.Found]
) -> Home:
    """3-2-501 …;2-502 …: the second may be in the first one's building as well."""
    before = [each for each in written if each.address.unit and each.end <= found.start]
    if found.address.unit or not before or not isinstance(home.resident, Household):
        return home
    inside = Address(before[-1].address.building, found.address.building, found.address.room)
    other = catalogue.resident(Place("", inside, found.start, found.end), home.written)
    if not isinstance(other, Household) or "-" not in text[found.start : found.end]:
        return home
    return replace(home, resident=AmbiguousHousehold(home.written, (address(home.resident), address(other))))


def _if_whole(text: str, start: int, found: addresses.Found, home: Home) -> Household | HouseholdProblem:
    """Who lives there, but where a number is left over beside the address (7,1-302) it is only a part of one."""
    # A list's number may be the building: 7,1-302.
    numbered = found.start > start or text[start - 1 : start].isspace() or "-" not in text[found.start : found.end]
    begins = start if numbered else 0
    before = None if found.address.unit else _LEFT_BEFORE.search(text[: found.start], begins)
    behind = _LEFT_BEHIND.match(text, found.end)
    if before is None and behind is None:
        return home.resident
    begin = before.start() if before is not None else found.start
    end = behind.end() if behind is not None else found.end
    return UnknownHousehold(text[begin:end].strip(" ,"))


def blocks(text: str, start: int, homes: Sequence[Home], names: Names) -> list[Block]:
    """The entry's words parted among its households; one block without a home where it has no address."""
    copies = tuple(home for home in homes if home.role == "like")
    ordering = [home for home in homes if home.role == "order"]
    if not ordering:
        return [Block((), start, len(text), copies)]
    groups: list[list[Home]] = [[ordering[0]]]
    for before, home in pairwise(ordering):
        if _AND.fullmatch(text, before.end, home.start) and _EACH.match(text, ordering[-1].end):
            groups[-1].append(home)
        else:
            groups.append([home])
    last = groups[-1][-1].end
    behind = _goods(text, last, len(text), names) or _COUNT.search(text, last) is not None
    ahead = _goods(text, start, groups[0][0].start, names)
    found = []
    groups = _own_again(text, groups)
    for place, group in enumerate(groups):
        if ahead and not behind and len(groups) > 1:
            begins = start if place == 0 else groups[place - 1][-1].end
            ends = group[-1].end if place + 1 < len(groups) else len(text)
        else:
            begins = start if place == 0 else _boundary(text, groups[place - 1][-1].end, group[0].start, names)
            ends = (
                len(text)
                if place + 1 == len(groups)
                else _boundary(text, group[-1].end, groups[place + 1][0].start, names)
            )
        inside = tuple(home for home in copies if begins <= home.start < ends)
        found.append(Block(tuple(group), begins, ends, inside))
    return found


def _own_again(text: str, groups: list[list[Home]]) -> list[list[Home]]:
    """3-2-501 帮 3-2-502 带一份，我自己家牛奶1箱: the words go back to the first household."""
    if len(groups) < 2:
        return groups
    back = _OWN.search(text, groups[1][0].end)
    if back is None or any(home.start >= back.start() for group in groups for home in group):
        return groups
    first = groups[0][0]
    return [*groups, [Home(back.start(), back.end(), first.written, first.resident)]]


def guess(text: str, start: int, catalogue: Catalogue, group: Group | None) -> tuple[Household | None, Guess]:
    """Whose the words may be without an address: (the household where it is certain, what to ask where it is not)."""
    for match in PHONE.finditer(text, start):
        digits = "".join(_DIGITS.findall(match["tail"] or match[0]))[-11:]
        homes = catalogue.with_phone(digits if len(digits) == 11 else digits[-4:])
        if homes:
            return None, _guessed(match.start(), match.end(), text, homes)
    for begin, end, homes in catalogue.named_in(text[start:]):
        return None, _guessed(start + begin, start + end, text, homes)
    compact = _COMPACT.search(text, start)
    if compact is not None and (homes := catalogue.doors_of(compact[0])):
        return None, _guessed(compact.start(), compact.end(), text, homes)
    if group is not None:
        homes = catalogue.in_unit(group.building, group.unit)
        written = "-".join(part for part in (group.building, group.unit) if part)
        return None, Guess(start, start, AddressIncomplete(written), candidates(homes, SURE - 30))
    return None, Guess(start, start, NoAddress(text[start:].strip()), ())


def undecided(text: str, home: Home, catalogue: Catalogue, start: int, end: int) -> Household | Guess:
    """Who of several (or none) lives at an address, by the name or phone in the household's words."""
    problem = home.resident
    assert not isinstance(problem, Household)
    homes = _homes_of(catalogue, problem)
    for match in PHONE.finditer(text, start, end):
        digits = "".join(_DIGITS.findall(match[0]))[-4:]
        fitting = [each for each in homes if each.phone.endswith(digits)]
        if len(fitting) == 1:
            return fitting[0]
    for _, _, named in catalogue.named_in(text[start:end]):
        fitting = [each for each in homes if each in named]
        if len(fitting) == 1:
            return fitting[0]
    return Guess(home.start, home.end, problem, candidates(homes, SURE - 10))


def candidates(homes: Sequence[Household], score: int) -> tuple[Candidate, ...]:
    return tuple(Candidate(home.household, address(home), score) for home in homes[:MOST_CANDIDATES])


def _guessed(start: int, end: int, text: str, homes: Sequence[Household]) -> Guess:
    return Guess(start, end, HouseholdGuessed(text[start:end].strip(), address(homes[0])), candidates(homes, SURE - 5))


def _homes_of(catalogue: Catalogue, problem: HouseholdProblem) -> list[Household]:
    if isinstance(problem, AmbiguousHousehold):
        return list(catalogue.ambiguous(problem))
    return []


def _whose(catalogue: Catalogue, place: Place, text: str) -> Household | HouseholdProblem:
    return catalogue.resident(place, text[place.start : place.end].strip(" .,:、\n"))


def _door_of_group(text: str, start: int, group: Group) -> addresses.Found | None:
    begins = re.compile(r"[^\d,，。;；\n]{0,6}").match(text, start)
    return addresses.in_group(text, begins.end() if begins else start, group)


def _with_roles(text: str, homes: list[Home]) -> list[Home]:
    found: list[Home] = []
    for home in homes:
        behind = _LIKE_BEHIND.match(text, home.end)
        before = found[-1] if found else None
        if _FORMER.search(text, 0, home.start):
            found.append(replace(home, role="not"))
            continue
        if behind is not None and _LIKE_BEFORE.search(text, 0, home.start):
            found.append(Home(home.start, home.end, home.written, home.resident, "like"))
            continue
        if before is not None and before.role == "order":
            between = text[before.end : home.start]
            denied = _NOT_THAT.search(between) if len(between) < 16 else None
            if denied is not None and (denied["apart"] or not denied["behind"]):
                # 8-2-502!不是8-2-501: the second is the wrong one.
                if denied["behind"]:
                    unclear = UnknownHousehold(text[before.start : home.end])
                    found[-1] = replace(before, resident=unclear)
                found.append(replace(home, role="not"))
                continue
            if len(between) < 16 and _CORRECTED.search(between) and not _DIGITS.search(between):
                found[-1] = Home(before.start, home.start, before.written, before.resident, "not")
        found.append(home)
    return found


def _goods(text: str, start: int, end: int, names: Names) -> bool:
    return any(_goods_at(text, place, end, names) for place in range(start, end))


def _orders(text: str, start: int, end: int, names: Names) -> bool:
    return _COUNT.search(text, start, end) is not None or _goods(text, start, end, names)


def _goods_at(text: str, place: int, end: int, names: Names) -> bool:
    found = names.at(text, place)
    return found is not None and found[1] <= end and found[1] - place > 1


def _boundary(text: str, start: int, end: int, names: Names) -> int:
    """Where the words that lead to the next address begin: behind the last separator, unless goods stand there."""
    marks = [match.end() for match in _BOUNDARY.finditer(text, start, end)]
    if marks and not _orders(text, marks[-1], end, names):
        return marks[-1]
    spaces = [place + 1 for place in range(start, end) if text[place].isspace()]
    if spaces and not _orders(text, spaces[-1], end, names):
        return spaces[-1]
    return end
