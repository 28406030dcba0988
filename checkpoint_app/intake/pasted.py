"""A pasted chat cut into lists, heads and entries. Knows how lists and chats are written, not what is ordered."""

from __future__ import annotations

import re
from dataclasses import replace

from checkpoint_app.intake import addresses, asides, chat_lines, grids
from checkpoint_app.intake.addresses import Group
from checkpoint_app.intake.catalogue import Catalogue, Place
from checkpoint_app.intake.chat_lines import LONGEST_ENTRY, Line
from checkpoint_app.intake.entries import ChatList, Entry, Pasted, Stray, give_goods_above
from checkpoint_app.intake.grids import Grid
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.reasons import UnknownHousehold
from checkpoint_app.intake.remarks import KINDS
from checkpoint_app.intake.spelling import plain

_PRICE = re.compile(r"¥|\d\s*(?:元|块|rmb)|[元块]\s*/")
_COUNTS = re.compile(r"[+x×*①-⑳]|[\s:：,，][a-z]?\d{1,2}\s*[斤袋箱板个份]?$|[一二两三][板份个箱袋]")
_HEADING = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}[、.])?[【\[(<#*\d.、\s]*(?P<name>[^\d\W]{1,12})\s*(?:\(?¥?\d+(?:\.\d+)?(?:元|块)?(?:[/一每][^\d\W]{1,2})?\)?)?\s*[】\])>]*\s*[:]?\s*"
)
_PRICED = re.compile(r"[^\d]{2,12}?\s*[:]?\s*\d+(?:\.\d+)?\s*")
_QUANTITY = re.compile(r"[\d一二两三四五六七八九十半]")
_LEAST_DOOR = 100
_LONGEST_HEADING = 30
_COLUMNS = re.compile(r"[\s|]*(?:楼?号|房号|地址|商品|物品|数量|单位|品名|名称|序号|备注|姓名|电话|[\s|])+[\s|]*")


def split(text: str, catalogue: Catalogue, names: Names) -> Pasted:
    """All entries of a pasted text, in its order. Never raises."""
    splitter = _Splitter(catalogue, names)
    lines = [chat_lines.line(row, source) for row, source in enumerate(chat_lines.LINE_ENDS.split(text), 1)]
    following: Line | None = None
    below: list[Line | None] = []
    for each in reversed(lines):
        below.append(following)
        following = each if each.text.strip() else following
    for line in lines:
        splitter.take(line, below.pop())
    splitter.finish()
    give_goods_above(splitter.entries)
    return Pasted(tuple(splitter.entries), tuple(splitter.strays))


class _Splitter:
    def __init__(self, catalogue: Catalogue, names: Names) -> None:
        self._catalogue = catalogue
        self._names = names
        self._list = ChatList()
        self._open: Entry | None = None
        self._in_head = True
        self._group: Group | None = None
        self._sender = ""
        self._above: list[Line] = []
        self._last_number = 0
        self._grid: Grid | None = None
        self._place = ""
        self._heading = ""
        self._example = False
        self._speakers: set[str] = set()
        self.entries: list[Entry] = []
        self.strays: list[Stray] = []

    def take(self, line: Line, below: Line | None) -> None:
        """`below`: the next line that is not empty."""
        text = line.text.strip()
        if not text:
            self._blank()
        elif self._grid is not None and self._in_table(line):
            pass
        elif (grid := grids.header(line.text, self._names)) is not None and not self._home_in(line.text, 0):
            self._grid, self._open = grid, None
        elif below is not None and self._heads_goods(line, below):
            pass
        elif chat_lines.NEW_LIST.match(text):
            self._list = ChatList([text.partition("接龙")[2].strip()], self._list.copy + 1)
            self._open, self._in_head, self._group, self._above = None, True, None, []
            self._grid, self._heading = None, ""
        elif chat_lines.RULE.fullmatch(text) or chat_lines.QUOTED.match(text) or _COLUMNS.fullmatch(text):
            self._open = None
        elif (name := chat_lines.sender(line.text)) is not None and not self._is_order(line):
            self._open, self._sender = None, name
            if self._home_in(name, 0):
                self._begin(line, None, has_goods=False)
        elif (chat_lines.ECHO.fullmatch(text) and self.entries) or (chat_lines.SUM.match(text) and self.entries):
            self._open = None
        elif not self._opens_group(line):
            self._hear(line)
            self._sort(line)

    def finish(self) -> None:
        """Goods without any address may still name a phone or a person."""
        if not self.entries and self._above:
            self._list.head = []
            for line in self._above:
                if not self.entries or asides.PHONE.search(line.content):
                    self.entries.append(Entry(self._list, None, [], has_goods=True))
                self.entries[-1].lines.append(line)

    def _in_table(self, line: Line) -> bool:
        """Take a row of the table whose head stands above; False (and no table any more) where it is none."""
        assert self._grid is not None
        place = self._grid.place_of(line.text)
        again = bool(self._open is not None and place and place == self._place)
        row = self._grid.row(line.map, placed=not again)
        if row is None:
            if not chat_lines.RULE.fullmatch(line.text.replace("|", "-").replace(":", "-").strip()):
                self._grid, self._place = None, ""
                return False
            return True
        written = Line(line.row, line.source, row, None, 0, False, line.too_long)
        if again:
            self._add(written, self._goods_in(row.text))
        else:
            self._place = place
            self._begin(written, None, has_goods=True, has_home=True)
        return True

    def _heads_goods(self, line: Line, below: Line) -> bool:
        """猪肉 / 50-2-202 2斤 / 牛肉 / …: a name alone above doors with nothing but quantities is of all of them."""
        content = line.content.strip()
        if len(content) >= _LONGEST_HEADING or not addresses.has_number(below.content):
            return False
        name = _HEADING.fullmatch(content)
        if name is None:
            return False
        word = plain(name["name"])
        if self._names.exactly(word) is None and self._names.goods_at(word, 0) < len(word):
            return False
        rest = self._behind_home(below.content)
        if rest is None or self._goods_in(rest) or not _QUANTITY.search(rest):
            return False
        if self._in_head:
            self._list.head.append(line.text.strip())
        self._heading, self._open, self._above = word, None, []
        return True

    def _behind_home(self, text: str) -> str | None:
        """What stands behind the address that a line begins with."""
        begins = chat_lines.without_bullet(text, 0)
        found = next(addresses.all_inside(text, begins), None)
        if found is None and self._group is not None:
            found = addresses.in_group(text, begins, self._group)
        return None if found is None or found.start > begins + 12 else text[found.end :]

    def _hear(self, line: Line) -> None:
        """Note who speaks; another person's words do not belong to the entry above."""
        spoken = chat_lines.speaker(line.text) if line.number is None else None
        if spoken is None or self._names.exactly(plain(spoken[0])) or plain(spoken[0]) in KINDS:
            return
        known = spoken[0] in self._speakers
        if known or asides.is_name(spoken[0]) or self._home_in(line.text, spoken[1]):
            self._speakers.add(spoken[0])
            if (
                self._open is not None
                and (self._open.sender or self._open.has_goods)
                and self._open.sender != spoken[0]
            ):
                self._open = None
            self._sender = spoken[0]

    def _blank(self) -> None:
        if self._open is not None and self._open.has_goods:
            self._open = None
        self._above = []

    def _is_order(self, line: Line) -> bool:
        """33-1-101 鸡蛋2板 18:30: an order with the time behind it, not a head of a message."""
        return self._goods_in(line.content)

    def _opens_group(self, line: Line) -> bool:
        content = line.content.strip()
        group = addresses.group(content, self._group)
        if group is None:
            return False
        if self._open is not None and self._open.has_home and self._open.has_goods:
            self._open = None
        self._group = group
        return True

    def _sort(self, line: Line) -> None:
        """Say what the line is: an entry's first, a part of the open one, the head's, or a stray."""
        if line.number is not None and self._is_door(line):
            line = replace(line, number=None, begins=0)
        content = line.content
        has_home = self._home_in(content, 0)
        if line.number is None:
            loose = chat_lines.loose_number(line.text)
            if loose is not None and self._home_begins(line.text, loose[1]) and not self._is_home(line.text):
                line = Line(line.row, line.source, line.map, loose[0], loose[1], False, line.too_long)
                content, has_home = line.content, True
        has_goods = self._goods_in(content)
        if self._is_example(line, has_home):
            if self._in_head:
                self._list.head.append(content.strip())
            elif has_home:
                self.strays.append(Stray(line.row, content.strip()))
        elif line.number is not None and self._numbered(line, has_home, has_goods):
            return
        elif has_home:
            self._at_home(line, has_goods)
        else:
            self._without_home(line, has_goods)

    def _is_door(self, line: Line) -> bool:
        """102:土豆2斤 below 13号楼1单元: a door, not the hundred and second entry."""
        if self._group is None or (line.number or 0) < _LEAST_DOOR or self._home_in_full(line.content):
            return False
        found = addresses.in_group(line.text, chat_lines.without_bullet(line.text, 0), self._group)
        if found is None:
            return False
        place = Place("", found.address, found.start, found.end)
        return not isinstance(self._catalogue.resident(place, ""), UnknownHousehold)

    def _home_in_full(self, text: str) -> bool:
        return any(found.address.unit for found in addresses.all_inside(text))

    def _is_example(self, line: Line, has_home: bool) -> bool:
        """Whether the line only shows how an order is to be written."""
        shown, self._example = self._example and has_home and line.number is None and self._in_head, False
        if chat_lines.EXAMPLE.match(line.content) or shown:
            self._example = not has_home
            return True
        if not has_home:
            self._example = self._in_head and chat_lines.EXAMPLE_BELOW.search(line.content) is not None
            return False
        first = next(addresses.all_inside(line.content), None)
        before = line.content if first is None else line.content[: first.start]
        return bool(chat_lines.EXAMPLE_BEFORE.search(before) or chat_lines.EXAMPLE_BEHIND.search(line.content))

    def _numbered(self, line: Line, has_home: bool, has_goods: bool) -> bool:
        """Whether the number was understood as the list's."""
        opened = self._open
        if (
            opened is not None
            and opened.has_home
            and not has_home
            and (not self._own_number(opened, line) or chat_lines.LABEL.match(line.content))
        ):
            self._add(line, has_goods)
            return True
        if self._in_head and not has_home and (not has_goods or self._is_menu(line)):
            return False
        if not has_home and not has_goods and line.circled:
            return False
        assert line.number is not None
        if line.number <= self._last_number and not self._in_head and line.number == 1:
            self._list = ChatList(self._list.head, self._list.copy + 1)
        self._last_number = line.number
        self._begin(line, line.number, has_goods=has_goods, has_home=has_home)
        return True

    def _own_number(self, opened: Entry, line: Line) -> bool:
        """Whether a number without an address begins an entry of its own: not below an entry that is an address alone."""
        if opened.number is None:
            return False
        if not opened.lines[0].number or self._first_goods(opened):
            return line.number == opened.number + 1 or opened.number > 1 or line.number != 1
        return False

    def _first_goods(self, opened: Entry) -> bool:
        return self._goods_in(opened.lines[0].content)

    def _is_menu(self, line: Line) -> bool:
        return bool(_PRICE.search(line.content) or _PRICED.fullmatch(line.content)) or line.circled

    def _at_home(self, line: Line, has_goods: bool) -> None:
        opened = self._open
        if opened is not None and not opened.has_home and (not opened.has_goods or not has_goods):
            opened.has_home = True
            opened.group = self._group
            self._add(line, has_goods)
            return
        self._begin(line, None, has_goods=has_goods)

    def _without_home(self, line: Line, has_goods: bool) -> None:
        content = line.content
        if self._open is not None and has_goods and self._open.has_goods and asides.PHONE.search(content):
            self._begin(line, None, has_goods=True, has_home=False)  # somebody else, who gives no address
        elif self._open is not None:
            aside = bool(asides.TALK_OF_ALL.search(content)) and not has_goods
            if aside or (not has_goods and not self._belongs(content)):
                self.strays.append(Stray(line.row, content.strip()))
                return
            self._add(line, has_goods)
        elif self._sender and has_goods:
            self._begin(line, None, has_goods=True, has_home=False)
        elif self._in_head:
            self._list.head.append(line.text.strip())
            self._group = addresses.mentioned(content) or self._group
            counted = any(char.isdigit() or char in "一两二三半" for char in content)
            if has_goods and counted and not _PRICE.search(content):
                self._above.append(line)
        else:
            if has_goods:
                self._above.append(line)
            self.strays.append(Stray(line.row, content.strip()))

    def _belongs(self, content: str) -> bool:
        """Whether a line without goods says something of the entry above it."""
        if chat_lines.LABEL.match(content) or asides.needs_in(content) or asides.NOTE.search(content):
            return True
        return bool(asides.CAREFUL.search(content) or asides.PHONE.search(content) or asides.is_name(content)) or any(
            char.isdigit() for char in content
        )

    def _begin(self, line: Line, number: int | None, *, has_goods: bool, has_home: bool = True) -> None:
        before: list[Line] = []
        if has_home and not has_goods and number is None and not _COUNTS.search(line.content.strip()):
            before, self._above = self._above, []
            if before and self._in_head:
                self._list.head = [each for each in self._list.head if each not in {b.content.strip() for b in before}]
            elif before:
                rows = {each.row for each in before}
                self.strays = [stray for stray in self.strays if stray.row not in rows]
        heading = self._heading if not has_goods else ""
        last = self._list.head[-1] if self._list.head else ""
        entry = Entry(
            self._list,
            number,
            [line],
            self._group,
            has_home,
            has_goods,
            self._sender,
            heading,
            before,
            line.too_long,
            chat_lines.NO_ORDERS.search(last) is not None,
        )
        entry.unclear = entry.unclear or chat_lines.TURNED.search(line.source) is not None
        self._open, self._in_head = entry, False
        self._above = []
        self.entries.append(entry)

    def _add(self, line: Line, has_goods: bool) -> None:
        opened = self._open
        assert opened is not None
        size = sum(len(each.source) for each in opened.lines)
        opened.too_long = opened.too_long or line.too_long or size + len(line.source) >= LONGEST_ENTRY
        if not opened.too_long:
            opened.lines.append(line)
            opened.unclear = opened.unclear or chat_lines.TURNED.search(line.source) is not None
            opened.has_goods = opened.has_goods or has_goods

    def _home_in(self, text: str, start: int) -> bool:
        if not addresses.has_number(text):
            return False
        begins = chat_lines.without_bullet(text, start)
        if self._group is not None and self._in_group(text, begins):
            return True
        return (
            any(True for _ in addresses.all_inside(text, start)) or self._catalogue.place_at(text, begins) is not None
        )

    def _home_begins(self, text: str, start: int) -> bool:
        place = self._catalogue.place_at(text, start)
        return place is not None and bool(place.address.unit)

    def _is_home(self, text: str) -> bool:
        """3 2 501 is an address, not number 3 and something."""
        place = self._catalogue.place_at(text, 0)
        return place is not None and not isinstance(self._catalogue.resident(place, ""), UnknownHousehold)

    def _in_group(self, text: str, start: int) -> bool:
        assert self._group is not None
        match = re.compile(r"[^\d,，。;；]{0,6}").match(text, start)
        begins = match.end() if match else start
        return addresses.in_group(text, begins, self._group) is not None

    def _goods_in(self, text: str) -> bool:
        position = 0
        while position < len(text):
            found = self._names.at(text, position)
            if found is not None and (found[1] - position > 1 or not text[position - 1 : position].isalpha()):
                return True
            position += 1
        return False
