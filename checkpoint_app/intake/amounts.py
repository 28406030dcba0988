"""How quantities are written: 2斤, 两斤半, x2, ③, 来箱. Knows how they look, not what they are of."""

from __future__ import annotations

import re
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.intake import units
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.spelling import chinese_quantity
from checkpoint_app.intake.tokens import Amount, Hole, Item, Phrase, Token, Words

TIMES = "x×*✖✕╳х乘"
DIGITS = "零〇一二两三四五六七八九十百半俩仨"
_AMOUNT = re.compile(
    rf"(?P<sign>-)?(?P<times>[{TIMES}]\s*)?(?:(?P<arabic>\d+(?:\.\d+)?)|(?P<chinese>[{DIGITS}]{{1,6}}))"
)
_RANGE = re.compile(rf"\s*(?:[-~—–到至]|或者?)\s*(?:\d+(?:\.\d+)?|[{DIGITS}]{{1,3}})(?=\s*(?:$|\D))")
_VAGUE_BEHIND = re.compile(r"[多来几余](?=[斤袋箱个公克盒包份板提])")
_HALF = re.compile(r"半(?![斤袋箱个包份板公两])")
_LIANG = re.compile(r"\s*(\d|[一二两三四五六七八九])两(?!\w*?[箱袋盒])")
_TIMES_BEHIND = re.compile(rf"\s*[{TIMES}]\s*")
_TWO_IN_A_ROW = "一二两三四五六七八九"
_TWO_OF_THEM = ("俩", "仨")
CIRCLED = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")


class Amounts:
    """Reads quantities in one text; the tokens before them decide what a bare numeral is."""

    def __init__(self, text: str, end: int, names: Names, holes: list[Hole], menu: frozenset[str]) -> None:
        self._text = text
        self._end = end
        self._names = names
        self._holes = holes
        self._menu = menu
        self._tokens: list[Token] = []
        self._words_from: int | None = None

    def _read_amount(self, start: int, limit: int) -> Amount | None:
        text = self._text
        if text[start : start + 1] in CIRCLED and not self._menu:
            return self._circled(start, limit)
        if text[start : start + 2] == "斤半" and not text[start + 2 : start + 3].isalpha():
            return Amount(start, start + 2, Decimal("1.5"), "斤", start)
        match = _AMOUNT.match(text, start, limit)
        if match is None:
            return self._one_of(start, limit)
        before = text[start - 1 : start]
        in_latin = self._words_from is not None and before.isascii() and before.isalnum()
        # A digit behind a Latin letter is a part of a name (N95), unless a unit follows: 纸尿裤XL1包.
        if in_latin and (before.isdigit() or units_of(self._names, text, match.end(), limit) is None):
            return None
        if match["sign"] and before in ("-", "—", "–", " ", "", "\n"):
            return None if before not in ("-", "—", "–") else self._read_amount(start + 1, limit)
        end, chinese = match.end(), match["chinese"] or ""
        value, fault = (self._arabic(match["arabic"]), "") if match["arabic"] else (None, "")
        unit = ""
        if chinese:
            if len(chinese) > 1 and chinese[-1] == "两" and units_of(self._names, text, end, limit) is None:
                chinese, unit, end = chinese[:-1], "两", end
                unit_start = end - 1
            value = self._chinese(chinese)
            if len(chinese) == 2 and all(char in _TWO_IN_A_ROW for char in chinese):
                fault = "range"
        elif value is None or (before == "." and self._behind_name(start - 1)):
            fault = "bad"  # 白菜.5斤
        upper = _RANGE.match(text, end, limit)
        if upper is not None:
            fault, end = "range", upper.end()
        if _VAGUE_BEHIND.match(text, end, limit):
            fault, end = "vague", end + 1
        if not unit:
            gap = end
            while gap < limit and text[gap] in " \t":
                gap += 1
            found = None if self._product_follows(gap) else units_of(self._names, text, gap, limit)
            if found is not None:
                unit, unit_start, end = found, gap, gap + len(found)
        if chinese in _TWO_OF_THEM and not unit and self._product_follows(end):
            unit, unit_start = "个", end  # 来俩豆油
        if chinese and not unit and not match["times"] and not self._may_be_bare(start, end, limit):
            return None
        if unit and value is not None:
            half = _HALF.match(text, end, limit)
            liang = _LIANG.match(text, end, limit) if unit in ("斤", "公斤") else None
            if half is not None:
                value, end = value + Decimal("0.5"), half.end()
            elif liang is not None:
                ones = self._arabic(liang[1]) if liang[1].isdigit() else self._chinese(liang[1])
                value += (ones or Decimal(0)) / (10 if unit == "斤" else 20)
                end = liang.end()
        behind = _TIMES_BEHIND.match(text, end, limit)
        if behind is not None and self._names.at(text, behind.end()) is not None:
            end = behind.end()
        if match["sign"]:
            fault = "negative"
        if fault:
            value = None if fault != "negative" else value
        return Amount(start, end, value, unit, unit_start if unit else end, bool(match["times"]), fault)  # type: ignore[arg-type]

    def _behind_name(self, place: int) -> bool:
        """Whether a name ends right at `place`."""
        last = self._tokens[-1] if self._tokens else None
        return isinstance(last, Item) and last.end == place

    def _one_of(self, start: int, limit: int) -> Amount | None:
        """来箱牛奶, 买袋大米: one of them."""
        before = self._tokens[-1] if self._tokens else None
        if not isinstance(before, Phrase) or before.end != start or self._text[start - 1] not in "来要整买带捎拿订搞":
            return None
        unit = units_of(self._names, self._text, start, limit)
        if unit is None or unit in units.MONEY or self._names.at(self._text, start + len(unit)) is None:
            return None
        return Amount(start, start + len(unit), Decimal(1), unit, start)

    def _circled(self, start: int, limit: int) -> Amount | None:
        """大米②袋, 白菜③: a circled number behind a name is a quantity; elsewhere it only marks an item."""
        before = next((t for t in reversed(self._tokens) if not isinstance(t, Phrase)), None)
        named = self._words_from is not None or isinstance(before, Item | Words)
        unit = units_of(self._names, self._text, start + 1, limit)
        after = self._text[start + 1 : start + 2]
        if not named or not (unit or not after or not after.isalpha()):
            return None
        value = Decimal(ord(self._text[start]) - ord("①") + 1)
        return Amount(start, start + 1 + len(unit or ""), value, unit or "", start + 1)

    def _product_follows(self, position: int) -> bool:
        """After a number, what looks like a unit may begin a product's name: 2包菜."""
        found = self._names.at(self._text, position)
        return (found is not None and found[1] - position > 1) or self._names.goods_at(
            self._text, position
        ) - position > 1

    def _may_be_bare(self, start: int, end: int, limit: int) -> bool:
        """白菜二: a Chinese numeral alone counts as a quantity right behind a product or 各, at the end of its word."""
        if self._words_from is not None:
            return False
        before = self._tokens[-1] if self._tokens else None
        ends = end >= limit or not self._text[end].isalpha()
        behind = (isinstance(before, Item) and before.end == start) or (
            isinstance(before, Phrase) and before.turn == "each"
        )
        return ends and behind

    @staticmethod
    def _arabic(text: str) -> Decimal | None:
        try:
            return quantities.parse(text)
        except quantities.NotAQuantity:
            return None

    @staticmethod
    def _chinese(text: str) -> Decimal | None:
        if text in ("俩", "仨"):
            return Decimal("俩仨".index(text) + 2)
        return chinese_quantity(text)


def units_of(names: Names, text: str, position: int, limit: int) -> str | None:
    """The unit's word at `position`."""
    match = names.unit_pattern.match(text, position, limit)
    return None if match is None else match[0]
