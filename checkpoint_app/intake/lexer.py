"""An entry's words cut into product names, quantities, turns of phrase and the rest. Knows how they look, not what they
mean together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from checkpoint_app.domain import quantities
from checkpoint_app.intake import units
from checkpoint_app.intake.names import Named, Names
from checkpoint_app.intake.phrases import Turn, turn_at
from checkpoint_app.intake.spelling import chinese_quantity
from checkpoint_app.intake.vocabulary import vocabulary

HARD, SOFT, SPACE = 2, 1, 0
_BREAKS = dict.fromkeys("\n;；。!！?？", HARD) | dict.fromkeys(",，、+/|&…", SOFT)
_TIMES = "x×*✖✕╳х乘"
_DIGIT = "零〇一二两三四五六七八九十百半俩仨"
_AMOUNT = re.compile(
    rf"(?P<sign>-)?(?P<times>[{_TIMES}]\s*)?(?:(?P<arabic>\d+(?:\.\d+)?)|(?P<chinese>[{_DIGIT}]{{1,6}}))"
)
_RANGE = re.compile(rf"\s*(?:[-~—–到至]|或者?)\s*(?:\d+(?:\.\d+)?|[{_DIGIT}]{{1,3}})(?=\s*(?:$|\D))")
_VAGUE_BEHIND = re.compile(r"[多来几余](?=[斤袋箱个公克盒包份板提])")
_HALF = re.compile(r"半(?![斤袋箱个包份板公两])")
_LIANG = re.compile(r"\s*(\d|[一二两三四五六七八九])两(?!\w*?[箱袋盒])")
_TIMES_BEHIND = re.compile(rf"\s*[{_TIMES}]\s*")
_TWO_IN_A_ROW = "一二两三四五六七八九"
_TWO_OF_THEM = ("俩", "仨")
_CIRCLED = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")


@dataclass(frozen=True, slots=True)
class Item:
    """A product's name. `rule` and `confidence` as in readings.Part."""

    start: int
    end: int
    named: Named
    rule: str
    confidence: int


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity. `value` is None for one that is none: `fault` says why. `unit` may be empty; it begins at `unit_start`.
    `times`: written with a sign such as x, or with + behind a name."""

    start: int
    end: int
    value: Decimal | None
    unit: str = ""
    unit_start: int = 0
    times: bool = False
    fault: Literal["", "range", "vague", "bad", "negative"] = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A turn of phrase that says what happens to the goods beside it, or nothing at all (filler)."""

    start: int
    end: int
    turn: Turn


@dataclass(frozen=True, slots=True)
class Words:
    """Anything else that may mean something. `goods`: it is a word for goods, but of no product here."""

    start: int
    end: int
    goods: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    start: int
    end: int
    strength: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the offers that the list's head numbers: ①, A, 1号."""

    start: int
    end: int
    key: str


Token = Item | Amount | Phrase | Words | Break | Choice
Hole = tuple[int, int, int]
"""A stretch that was understood already, and how much it parts what is on both sides of it: SPACE, SOFT or HARD."""


def scan(text: str, start: int, end: int, names: Names, holes: Iterable[Hole], menu: Iterable[str] = ()) -> list[Token]:
    """The tokens of text[start:end]; `holes` (sorted) are skipped and part what is on both sides of them."""
    return _Scanner(text, end, names, list(holes), frozenset(menu)).scan(start)


class _Scanner:
    def __init__(self, text: str, end: int, names: Names, holes: list[Hole], menu: frozenset[str]) -> None:
        self._text = text
        self._end = end
        self._names = names
        self._holes = holes
        self._menu = menu
        self._tokens: list[Token] = []
        self._words_from: int | None = None

    def scan(self, position: int) -> list[Token]:
        holes = iter(hole for hole in self._holes if hole[1] > position)
        hole = next(holes, (self._end, self._end, SPACE))
        while position < self._end:
            if position >= hole[0]:
                self._close(position)
                if hole[2]:
                    self._tokens.append(Break(hole[0], hole[1], hole[2]))
                position = max(position, hole[1])
                hole = next(holes, (self._end, self._end, SPACE))
                continue
            position = self._step(position, min(hole[0], self._end))
        self._close(self._end)
        return self._tokens

    def _step(self, position: int, limit: int) -> int:
        """Take what begins at `position` (it must end at or before `limit`) and return where to go on."""
        char = self._text[position]
        if char.isspace() and char != "\n":
            self._close(position)
            return position + 1
        if char in "()":
            return self._bracket(position)
        if char in _BREAKS and not (char in "+" and self._plus_amount(position, limit)):
            self._close(position)
            self._tokens.append(Break(position, position + 1, _BREAKS[char]))
            return position + 1
        for taker in (self._choice, self._item, self._amount, self._phrase):
            end = taker(position, limit)
            if end > position:
                return end
        if unicodedata.category(char)[0] in "LNM":
            if self._words_from is None:
                self._words_from = position
        elif char in vocabulary().emoji:
            return self._picture(position, limit)
        elif char in _CIRCLED:
            self._close(position)
            self._tokens.append(Break(position, position + 1, SOFT))
        else:
            self._close(position)
        return position + 1

    def _bracket(self, position: int) -> int:
        """What is in brackets stands by itself, but not a quantity or a size: 大米(10斤)2袋, 白菜(5)土豆(2)."""
        rest = self._text[position + 1 : self._end].lstrip()[:1]
        counts = bool(rest) and (rest.isdigit() or rest in _DIGIT or rest in _TIMES)
        self._close(position)
        if not counts:
            self._tokens.append(Break(position, position + 1, SOFT))
        return position + 1

    def _put(self, token: Token) -> int:
        self._close(token.start)
        self._tokens.append(token)
        return token.end

    def _close(self, end: int) -> None:
        if self._words_from is not None:
            self._tokens.append(Words(self._words_from, end))
            self._words_from = None

    def _choice(self, position: int, limit: int) -> int:
        if not self._menu or (self._words_from is not None and self._text[position - 1].isascii()):
            return position
        for size in (2, 1):
            key = self._text[position : position + size]
            if key in self._menu:
                end = position + size
                after = self._text[end : end + 1]
                if key.isascii() and key.isalpha() and after.isascii() and after.isalpha():
                    continue
                if key.isascii() and key.isdigit():
                    if after not in ("号", "#") and self._text[position - 1 : position] != "#":
                        continue
                    end += after in ("号", "#")
                elif after == "号":
                    end += 1
                if self._text.startswith("套餐", end):
                    end += 2
                return self._put(Choice(position, end, key))
        return position

    def _item(self, position: int, limit: int) -> int:
        found = self._names.at(self._text, position) or self._spaced(position)
        goods_end = self._names.goods_at(self._text, position)
        if found is not None and found[1] > limit:
            found = None
        if goods_end > limit:
            goods_end = position
        if found is None or goods_end > found[1]:
            beyond = None if found is None else self._names.at(self._text, found[1])
            if found is None or beyond is None or beyond[1] <= goods_end:
                if goods_end - position < 2:
                    return position if found is None else self._name(position, found)
                return self._put(Words(position, goods_end, goods=True))
        return self._name(position, found)

    def _spaced(self, position: int) -> tuple[Named, int] | None:
        """A name whose characters are written apart, as a picture's text is read: 土 豆, 西红 柿."""
        gap = self._text.find(" ", position, position + 3)
        if self._words_from is not None and self._words_from < position:
            return None
        if gap < 0 or not self._text[gap + 1 : gap + 2] > "\u3400" or self._text[position : position + 1] < "\u3400":
            return None
        window = self._text[position : position + 16].partition("\n")[0]
        places = [place for place, char in enumerate(window) if char != " "]
        found = self._names.at("".join(window[place] for place in places), 0)
        if found is None or found[1] < 2 or found[1] > len(places):
            return None
        words = window[: places[found[1] - 1] + 1].split(" ")
        return (found[0], position + places[found[1] - 1] + 1) if min(map(len, words)) == 1 else None

    def _name(self, position: int, found: tuple[Named, int]) -> int:
        named, end = found
        if end - position == 1 and not self._stands_alone(position, end):
            return position
        return self._put(Item(position, end, named, named.rule, named.confidence))

    def _stands_alone(self, position: int, end: int) -> bool:
        """A name of one character is one only where nothing but a quantity or a separator touches it: 米2袋, 一箱奶."""
        if self._words_from is not None:
            return False
        after = self._text[end : end + 1]
        return not after or not after.isalpha() or after in _DIGIT or after in _TIMES or after in "各和跟与来"

    def _picture(self, position: int, limit: int) -> int:
        """🍅 is tomatoes, unless a word for them stands beside it."""
        self._close(position)
        end = position + 1
        while self._text[end : end + 1] == self._text[position]:
            end += 1
        rest = self._text[end : self._end].lstrip()
        before = next((t for t in reversed(self._tokens) if not isinstance(t, Phrase)), None)
        named = self._names.exactly(vocabulary().emoji[self._text[position]])
        if isinstance(before, Item) and (before.end == position or (named and _alike(before.named, named))):
            return end
        place = len(self._text) - len(self._text[end:].lstrip())
        amount = self._read_amount(place, limit) if rest and place < limit else None
        if amount is None or named is None or self._names.at(self._text, amount.end) is not None:
            return end
        return self._put(Item(position, end, named, "picture", min(named.confidence, 91)))

    def _phrase(self, position: int, limit: int) -> int:
        found = turn_at(self._text, position, limit)
        return position if found is None else self._put(Phrase(position, found[1], found[0]))

    def _plus_amount(self, position: int, limit: int) -> bool:
        """白菜+2: a plus sign between a name and a number behind which no other name stands."""
        amount = self._read_amount(position + 1, limit)
        if amount is None or amount.start != position + 1:
            return False
        last = next((t for t in reversed(self._tokens) if not (isinstance(t, Break) and t.strength == SOFT)), None)
        if not (self._words_from is not None or isinstance(last, Item | Words | Choice) or last is None):
            return False
        if (
            self._words_from is None
            and isinstance(last, Item | Words)
            and last.end < position
            and self._text[last.end : position].strip("】])） ")
        ):
            return False
        return self._names.at(self._text, amount.end) is None

    def _amount(self, position: int, limit: int) -> int:
        start = position
        plus = self._text[position] == "+"
        if plus:
            position += 1
        amount = self._read_amount(position, limit)
        if amount is None:
            return start
        if plus:
            amount = Amount(start, amount.end, amount.value, amount.unit, amount.unit_start, True, amount.fault)
        return self._put(amount)

    def _read_amount(self, start: int, limit: int) -> Amount | None:
        text = self._text
        if text[start : start + 1] in _CIRCLED and not self._menu:
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
        elif value is None:
            fault = "bad"
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


def _alike(left: Named, right: Named) -> bool:
    return bool({p.sku for p in left.products} & {p.sku for p in (*right.products, *right.family)})


def units_of(names: Names, text: str, position: int, limit: int) -> str | None:
    """The unit's word at `position`."""
    match = names.unit_pattern.match(text, position, limit)
    return None if match is None else match[0]
