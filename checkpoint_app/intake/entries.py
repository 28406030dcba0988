"""A pasted chat cut into lists, headers and numbered entries. Knows how lists are numbered, not what is ordered."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date

from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.reasons import UnknownHousehold
from checkpoint_app.intake.spelling import folded

LONGEST_ENTRY = 2000

_LINE_ENDS = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_KEYCAPS = re.compile("(?:[0-9]\ufe0f?\u20e3)+")
_ENCLOSED = re.compile("[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf]")
_NUMBERED = re.compile(
    r"\s*(?:第|no\.?\s*|[\[(【「『<#])?\s*(?P<number>\d{1,4})\s*(?:号?\s*(?:[、,)\]】」』>。]|[.:](?!\d{1,2}(?:月|日|:)))[.、,)\]】」』>。\s]*)(?P<rest>.*)"
)
_SPACED_NUMBER = re.compile(r"\s*(?P<number>\d{1,4})\s+(?P<rest>.*)")
_CLOCK = re.compile(r"\s*\d{1,2}:\d{2}(?::\d{2})?(?![\d-])")
_NEW_LIST = re.compile(r"\s*#\s*接龙")
_GENERIC = re.compile(r"#?接龙|(?:格式|例|示例|注|说明|备注).*")
_EXAMPLE = re.compile(r"\s*(?:格式|例如?|示例|样例)\s*[:.、,]?")
_DATE = re.compile(r"\d{1,2}[月./-]\d{1,2}")
_PRICE = re.compile(r"¥|\d\s*(?:元|块|rmb)|[元块]\s*/")


@dataclass(slots=True)
class ChatList:
    """One list of a chat. `key` is the same for every longer copy of it, and tells nothing of a person."""

    header: list[str] = field(default_factory=list)

    def key(self, day: date) -> str:
        """Of the title alone if it has a date in it; else two days' lists of one title differ by `day`."""
        lines = ("".join(line.split()) for line in self.header)
        title = next((line for line in lines if line and not _GENERIC.fullmatch(line)), "")
        basis = title if _DATE.search(title) else f"{title}|{day.isoformat()}"
        return hashlib.sha256(basis.encode("utf-8", "replace")).hexdigest()[:8]


@dataclass(slots=True)
class Entry:
    """A numbered entry: its text folded, its lines as they were pasted."""

    chat_list: ChatList
    number: int
    row: int
    text: str
    source: list[str]
    goods_follow: bool
    """Only the address was given so far: numbered lines without an address are its goods, not entries."""
    too_long: bool = False
    """Beyond LONGEST_ENTRY; `text` and `source` are cut."""

    def add(self, text: str, source: str) -> None:
        self.too_long = self.too_long or len(self.text) + len(text) >= LONGEST_ENTRY
        if not self.too_long:
            self.text += "\n" + text
            self.source.append(source)


@dataclass(frozen=True, slots=True)
class Stray:
    """A line outside of any entry. `address`: it begins with an address, so it is an order without a number."""

    row: int
    text: str
    address: bool


@dataclass(frozen=True, slots=True)
class Pasted:
    entries: tuple[Entry, ...]
    strays: tuple[Stray, ...]


def split(text: str, catalogue: Catalogue) -> Pasted:
    """All entries of a pasted text, in its order. Never raises."""
    splitter = _Splitter(catalogue)
    for row, line in enumerate(_LINE_ENDS.split(text), 1):
        splitter.take(row, line)
    return Pasted(tuple(splitter.entries), tuple(splitter.strays))


class _Splitter:
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._list = ChatList()
        self._open: Entry | None = None
        self._in_header = True
        self.entries: list[Entry] = []
        self.strays: list[Stray] = []

    def take(self, row: int, line: str) -> None:
        # No order is as long as this: what is beyond is not looked at, so that a line of a megabyte costs no time.
        too_long = len(line) > LONGEST_ENTRY
        line = line[:LONGEST_ENTRY]
        plain = folded(self._with_plain_numbers(line)).strip()
        if not plain:
            if self._open is not None and not self._open.goods_follow:
                self._open = None
            return
        if _NEW_LIST.match(plain):
            self._list, self._open, self._in_header = ChatList(), None, True
            return
        numbered = self._number(plain)
        if numbered is not None and not _EXAMPLE.match(numbered[1]) and self._begins_entry(numbered[1]):
            number, rest = numbered
            place = self._catalogue.place_at(rest)
            goods_follow = place is not None and not rest[place.end :].strip()
            self._open = Entry(self._list, number, row, rest, [line], goods_follow, too_long)
            self._in_header = False
            self.entries.append(self._open)
        elif self._begins_with_home(plain) and not _EXAMPLE.match(plain):
            self._open = None
            self.strays.append(Stray(row, plain, address=True))
        elif self._open is not None:
            self._open.too_long = self._open.too_long or too_long
            self._open.add(numbered[1] if numbered is not None else plain, line)
        elif self._in_header:
            self._list.header.append(plain)
        elif not _EXAMPLE.match(plain):
            self.strays.append(Stray(row, plain, address=False))

    def _number(self, plain: str) -> tuple[int, str] | None:
        match = _NUMBERED.match(plain)
        if match is not None and not _CLOCK.match(plain) and not self._is_decimal(plain):
            return int(match["number"]), match["rest"]
        spaced = _SPACED_NUMBER.match(plain)
        if spaced is not None:
            place = self._catalogue.place_at(spaced["rest"])
            if place is not None and place.address.unit:
                return int(spaced["number"]), spaced["rest"]
        return None

    def _begins_entry(self, rest: str) -> bool:
        if self._open is not None and self._open.goods_follow:
            return self._has_address(rest) or not rest
        # Before the first entry, numbered lines may be rules and price lists, which are no orders.
        return not self._in_header or self._has_address(rest) or self._orders_goods(rest)

    def _has_address(self, rest: str) -> bool:
        return self._catalogue.place_at(rest) is not None or self._catalogue.place_inside(rest) is not None

    def _orders_goods(self, rest: str) -> bool:
        other, position, goods = "", 0, False
        while position < len(rest):
            match = self._catalogue.product_at(rest, position)
            other += " " if match else rest[position]
            goods = goods or match is not None
            position = match.end if match else position + 1
        return goods and not _PRICE.search(other)

    def _begins_with_home(self, plain: str) -> bool:
        place = self._catalogue.place_at(plain)
        return place is not None and not isinstance(self._catalogue.resident(place, plain), UnknownHousehold)

    def _is_decimal(self, plain: str) -> bool:
        """2.5斤白菜 is a quantity, not entry 2."""
        match = re.match(r"\d+\.\d+", plain)
        return match is not None and self._catalogue.units.match(plain, match.end()) is not None

    def _with_plain_numbers(self, line: str) -> str:
        """1️⃣ and ① as numbers: of the list at a line's start, a quantity before a unit or an end, else a separator."""
        line = _KEYCAPS.sub(lambda match: "".join(char for char in match[0] if char.isdecimal()) + "、", line)
        line = line.replace("½", "半")

        def plain(match: re.Match[str]) -> str:
            number = f"{unicodedata.numeric(match[0]):g}"
            after = folded(line[match.end() : match.end() + 4]).lstrip()
            if not line[: match.start()].strip():
                return f"{number}、"
            if not after or after[0] in ",，、+;；" or self._catalogue.units.match(after):
                return number
            return "、"

        return _ENCLOSED.sub(plain, line)
