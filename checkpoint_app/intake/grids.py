"""Tables in a chat, pasted from a sheet: the heads of their columns, and their rows written as lines of a list. Knows no goods."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from checkpoint_app.intake.names import Names
from checkpoint_app.intake.spelling import Mapped, plain

Role = Literal["number", "place", "goods", "amount", "unit", "note", "aside", "product", "other"]

_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("number", re.compile(r"序号|编号|跟?团号|行号|no\.?|订单号")),
    (
        "place",
        re.compile(
            r"楼号?|楼栋号?|栋号?|幢号?|几号楼|单元号?|房间?号?|室号?|门牌号?|(?:收货|家庭|详细)?地址|住址|门户|户号"
            r"|(?:楼号?|栋号?|楼栋)[-—/、+ ]?(?:单元号?[-—/、+ ]?)?(?:房间?号?|室号?|门牌号?|户号?)"
        ),
    ),
    (
        "goods",
        re.compile(
            r"(?:商品|物品|货品|产品)(?:名称?)?|品名|名称|菜名|菜品|货物|物资|商品规格|所需物品|购买商品|订购商品"
        ),
    ),
    ("amount", re.compile(r"(?:购买|订购|商品)?数量|斤数|件数|份数|个数|数目|几份|购买数")),
    ("unit", re.compile(r"(?:计量)?单位")),
    ("note", re.compile(r"备注|留言|说明|特殊(?:需求|情况)")),
    (
        "aside",
        re.compile(
            r"姓名|昵称|收[货件]人|联系人|户主|业主|(?:联系|手机)?(?:电话|号码)|手机号?|(?:总|应付|实付|订单|商品)?金额|单价|价格?|售价"
            r"|小计|总价|合计|总计|支付状态|状态|日期|时间|下单时间|规格"
        ),
    ),
)
_PLACE = re.compile(r"[楼栋幢房门室址户]")
_WITH_UNIT = re.compile(r"(?P<name>.+?)\s*[(（/](?P<unit>[^)）]{1,3})[)）]?")
_NOTHING = re.compile(r"0+|[-—–/\\无x×\s]*")
_FEWEST, _MOST = 3, 60


@dataclass(frozen=True, slots=True)
class Column:
    """`name` and `unit`: of the product that a "product" column counts."""

    role: Role
    name: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of a table, and what parts their cells."""

    columns: tuple[Column, ...]
    mark: str

    def cells(self, text: str) -> list[tuple[int, int]]:
        """Where the cells of a (folded) line stand, without the spaces around them."""
        return _cells(text, self.mark)

    def place_of(self, text: str) -> str:
        """The address that a row gives, to be compared with the row above."""
        cells = zip(self.columns, self.cells(text), strict=False)
        return "-".join(text[start:end] for column, (start, end) in cells if column.role == "place")

    def row(self, line: Mapped, *, placed: bool = True) -> Mapped | None:
        """The row as a line of a list is written; None where it is no row. `placed`: with its address."""
        text, cells = line.text, self.cells(line.text)
        if len(cells) < 2 or len(cells) > len(self.columns) or (self.mark == " " and len(cells) != len(self.columns)):
            return None
        if not any(char.isdigit() for char in self.place_of(text)):
            return None
        written = _Row(line)
        before: Role | None = None
        for column, (start, end) in zip(self.columns, cells, strict=False):
            if start == end or column.role in ("number", "aside") or (column.role == "place" and not placed):
                continue
            if column.role == "product":
                if _NOTHING.fullmatch(text, start, end):
                    continue
                counted = "" if any(char.isalpha() for char in text[start:end]) else column.unit
                written.add(f", {column.name} x", start, start, end, counted)
            else:
                written.add(_glue(column.role, before, text[start:end]), start, start, end, "")
            before = column.role
        return written.mapped()


class _Row:
    def __init__(self, line: Mapped) -> None:
        self._line = line
        self._text: list[str] = []
        self._begins: list[int] = []
        self._ends: list[int] = []

    def add(self, before: str, place: int, start: int, end: int, behind: str) -> None:
        """What is put in stands nowhere in the source, so that it is as long as nothing there."""
        self._put(before, self._line.begins[place])
        self._text.append(self._line.text[start:end])
        self._begins += self._line.begins[start:end]
        self._ends += self._line.ends[start:end]
        self._put(behind, self._ends[-1])

    def _put(self, words: str, place: int) -> None:
        self._text.append(words)
        self._begins += [place] * len(words)
        self._ends += [place] * len(words)

    def mapped(self) -> Mapped:
        return Mapped("".join(self._text), self._begins, self._ends)


def header(text: str, names: Names) -> Grid | None:
    """The table whose columns' heads are in a (folded) line, if it can be read: it needs an address and goods."""
    if not _PLACE.search(text):
        return None
    mark = next((mark for mark in ("\t", "|", ",", " ") if mark in text.strip()), "")
    if not mark:
        return None
    columns = [_column(text[start:end].strip(), names) for start, end in _cells(text, mark)]
    if not _FEWEST <= len(columns) <= _MOST or any(column.role == "other" for column in columns[:1]):
        return None
    roles = [column.role for column in columns if column.role not in ("number", "aside")]
    places = [number for number, role in enumerate(roles) if role == "place"]
    several = places and places != list(range(places[0], places[-1] + 1))
    counted = roles.count("product") + roles.count("goods")
    if not places or several or not counted or ("goods" in roles and "product" in roles):
        return None
    unknown = roles.count("other")
    return Grid(tuple(columns), mark) if unknown <= len(roles) // 3 else None


def _column(head: str, names: Names) -> Column:
    for role, pattern in _ROLES:
        if pattern.fullmatch(head):
            return Column(role)
    if names.exactly(plain(head)) is not None:
        return Column("product", head)
    match = _WITH_UNIT.fullmatch(head)
    if match is not None and names.exactly(plain(match["name"])) is not None:
        return Column("product", match["name"], match["unit"])
    if match is not None and any(pattern.fullmatch(match["name"]) for _, pattern in _ROLES):
        return _column(match["name"], names)
    return Column("other") if names.goods_at(head, 0) < len(head) else Column("product", head)


def _cells(text: str, mark: str) -> list[tuple[int, int]]:
    if mark == " ":
        return [match.span() for match in re.finditer(r"\S+", text)]
    found: list[tuple[int, int]] = []
    start = 0
    for part in text.split(mark):
        end = start + len(part)
        left = start + len(part) - len(part.lstrip())
        found.append((left, max(left, start + len(part.rstrip()))))
        start = end + len(mark)
    if mark == "|" and found:  # | a | b |
        outer: Sequence[tuple[int, int]] = found
        outer = outer[1:] if outer[0][0] == outer[0][1] else outer
        found = list(outer[:-1] if outer and outer[-1][0] == outer[-1][1] else outer)
    return found


def _glue(role: Role, before: Role | None, cell: str) -> str:
    if before is None:
        return ""
    if role == "place" and before == "place":
        return "-"
    if role == "amount" and before == "goods":
        return " x" if cell[:1].isdigit() else " "
    if role == "unit" and before == "amount":
        return ""
    return ", " if role in ("note", "other") else " "
