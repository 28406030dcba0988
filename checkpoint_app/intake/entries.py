"""What a pasted chat is cut into: its lists with their heads, and the entries. Knows no catalogue and no address."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import date

from checkpoint_app.intake.addresses import Group
from checkpoint_app.intake.chat_lines import Line

_GENERIC = re.compile(r"#?接龙|(?:格式|例|示例|注|说明|备注).*")
_DATE = re.compile(r"\d{1,2}[月./-]\d{1,2}")


@dataclass(slots=True)
class ChatList:
    """One list of a chat. `key` is the same for every longer copy of it, and tells nothing of a person."""

    head: list[str] = field(default_factory=list)
    copy: int = 0

    def key(self, day: date) -> str:
        """Of the title alone if it has a date in it; else two days' lists of one title differ by `day`."""
        lines = ("".join(line.split()) for line in self.head)
        title = next((line for line in lines if line and not _GENERIC.fullmatch(line)), "")
        basis = title if _DATE.search(title) else f"{title}|{day.isoformat()}"
        return hashlib.sha256(basis.encode("utf-8", "replace")).hexdigest()[:8]


@dataclass(slots=True)
class Entry:
    """What one household (or a few in one breath) wrote. `number` is None where the list gives none."""

    chat_list: ChatList
    number: int | None
    lines: list[Line]
    group: Group | None = None
    has_home: bool = False
    has_goods: bool = False
    sender: str = ""
    heading: str = ""
    """The goods that a line above names for all the quantities below it."""
    before: list[Line] = field(default_factory=list)
    """Goods that stand right above the address: theirs, if none follow."""
    too_long: bool = False
    unclear: bool = False
    """Goods stand above its address and below it, so that it is not certain whose they are."""

    @property
    def row(self) -> int:
        return self.lines[0].row


@dataclass(frozen=True, slots=True)
class Stray:
    """A line outside of any entry."""

    row: int
    text: str


@dataclass(frozen=True, slots=True)
class Pasted:
    entries: tuple[Entry, ...]
    strays: tuple[Stray, ...]


def give_goods_above(entries: list[Entry]) -> None:
    """Goods that stand right above an address are its household's, where none follow; in a text that goes on so, all are."""
    alike = len(entries) > 1 and not entries[-1].has_goods and all(entry.number is None for entry in entries)
    if alike and entries[0].before and all(len(entry.lines) > 1 for entry in entries[:-1]):
        for entry, above in zip(reversed(entries[1:]), reversed(entries[:-1]), strict=True):
            entry.lines = [*above.lines[1:], entry.lines[0]]
            entry.has_goods = True
        entries[0].lines = [*entries[0].before, entries[0].lines[0]]
        return
    for entry in entries:
        if entry.before and not entry.has_goods:
            entry.lines = [*entry.before, *entry.lines]
            entry.has_goods = True
        elif entry.before:
            entry.unclear = True
