"""Homes that an entry names by where they are seen from (楼上502, 隔壁), and those of other compounds. Knows no goods."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from checkpoint_app.domain.reference import Household
from checkpoint_app.intake import addresses
from checkpoint_app.intake.addresses import Address
from checkpoint_app.intake.catalogue import Catalogue, HouseholdProblem, Place
from checkpoint_app.intake.reasons import HouseholdElsewhere, UnknownHousehold
from checkpoint_app.intake.spelling import CHINESE_DIGITS

_NEAR = r"(?:楼上|楼下|对门|对面屋?|隔壁|旁边|邻居)"
_ROOM = rf"(?P<room>\d{{3,4}}|[{CHINESE_DIGITS}]{{3,4}})(?![\d{CHINESE_DIGITS}.-])(?:室|户|号(?!楼))?(?!\s*[斤袋箱板提桶罐盒份个瓶g克元块])"
_WITH_ROOM = re.compile(rf"(?:我家?|俺家?|咱家?)?{_NEAR}(?:邻居)?(?:那?家)?(?:的|是)?\s*{_ROOM}")
_WITHOUT = re.compile(
    rf"[帮给替代](?:我)?(?:们)?(?:家)?(?:的)?{_NEAR}(?:邻居)?[^\d,，。;；:：!！\n]{{0,8}}?[带订买要捎拿来报]"
    rf"|(?<![到放在送去往])(?:我家?|俺家?)?{_NEAR}(?:邻居)?(?:那?家|他|她)?(?:的)?[^\d,，。;；:：!！\n]{{0,4}}?(?:也|想|要(?!求)|说要|托我|让我)"
)
_NEXT_HOME = 14
_ELSEWHERE = re.compile(
    r"(?:第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})|隔壁(?:第?\d{1,3})?|对面|旁边|别的|其他|其它|另一个|另外一个)(?:那个|的)?小区"
    r"|[\u4e00-\u9fff]{2,4}(?:花园|家园|公寓|新村|嘉园|华庭|名苑|佳苑|豪庭|雅苑|新城)(?=的|\s*\d|,|，|那边)"
)
_REACH = 24


@dataclass(frozen=True, slots=True)
class Home:
    """An address from `start` to `end`. `role`: "order" for a household that orders; "like" for one whose order is copied;
    "not" for an address that is taken back."""

    start: int
    end: int
    written: str
    resident: Household | HouseholdProblem
    role: Literal["order", "like", "not"] = "order"


def add(text: str, start: int, catalogue: Catalogue, homes: list[Home]) -> None:
    """Put the neighbours for whom something is ordered among the (sorted) homes that are written with an address."""
    for pattern in (_WITH_ROOM, _WITHOUT):
        for match in pattern.finditer(text, start):
            if any(home.start < match.end() + _NEXT_HOME and match.start() < home.end for home in homes):
                continue  # 帮楼上3-2-601带: the address itself stands there
            homes.append(Home(match.start(), match.end(), match[0], _resident(match, catalogue, homes)))
            homes.sort(key=lambda home: home.start)


def _resident(match: re.Match[str], catalogue: Catalogue, homes: Sequence[Home]) -> Household | HouseholdProblem:
    """Upstairs and downstairs are in the same unit as the home that is written before (or else behind) it."""
    seen_from = [home for home in homes if isinstance(home.resident, Household)]
    if "room" not in match.groupdict() or not match["room"] or not seen_from:
        return UnknownHousehold(match[0])
    before = [home for home in seen_from if home.end <= match.start()]
    neighbour = (before[-1] if before else seen_from[0]).resident
    assert isinstance(neighbour, Household)
    parts = (neighbour.building, neighbour.unit, match["room"])
    address = Address(*(addresses.part_key(part) for part in parts))
    return catalogue.resident(Place("", address, match.start(), match.end()), match[0])


def elsewhere(text: str, start: int, catalogue: Catalogue, homes: list[Home]) -> list[Home]:
    """The homes, but those beside the name of another compound are not ours: 我是隔壁第2小区的,5-1-102."""
    found = list(homes)
    for begin, end, checkpoint in catalogue.others_in(text, start):
        _send(found, text[begin:end], begin, end, checkpoint)
    for match in _ELSEWHERE.finditer(text, start):
        if not catalogue.is_ours(match[0]):
            _send(found, match[0], match.start(), match.end(), "")
    return found


def _send(homes: list[Home], words: str, begin: int, end: int, checkpoint: str) -> None:
    for place, home in enumerate(homes):
        if 0 <= home.start - end < _REACH or 0 <= begin - home.end < _REACH // 2:
            if not isinstance(home.resident, HouseholdElsewhere):
                written = f"{words} {home.written}"
                problem = HouseholdElsewhere(written, checkpoint) if checkpoint else UnknownHousehold(written)
                homes[place] = replace(home, resident=problem)
            return
