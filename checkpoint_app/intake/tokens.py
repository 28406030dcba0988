"""A line of goods cut into product names, quantities and other words. Knows how they look, not which belong together."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.intake.catalogue import Catalogue, ProductMatch
from checkpoint_app.intake.spelling import chinese_quantity

_BOUNDARIES = frozenset(",，、+;；。/|\n&")
_TIMES = "x×*✕✖╳х"  # the last one is Cyrillic
_AMOUNT = re.compile(
    rf"(?P<sign>-\s*)?(?P<times>[{_TIMES}]\s*)?(?:(?P<arabic>\d+(?:\.\d+)?)|(?P<chinese>半|两|[一二三四五六七八九十百零]{{1,6}}))\s*"
)
_TIMES_BEHIND = re.compile(rf"\s*[{_TIMES}]\s*")
_RANGE_BEHIND = re.compile(r"\s*[-~到至]\s*\d+(?:\.\d+)?\s*")
_HALF = re.compile(r"半(?!\w)")
# Words between the goods that order nothing, words that part two items, and the word that gives many one quantity.
_POLITE = re.compile(
    r"(?:我们?家?|麻烦|需要|想要|要|来|订购?|买|再|还|共计?|合计|谢谢|多谢|感谢|辛苦|了|您|你|啦|哦|哈|呢|吧|收|群主|团长|大家)+"
)
_JOINING = re.compile(r"(?:和|以及|及|还有|还要|另外|另加|外加|再加|再来|加|跟|与)(?:要|来|加)?")
_EACH = re.compile(r"(?P<before>.*?)(?:各要?|每样要?|每种要?)")


@dataclass(frozen=True, slots=True)
class Item:
    """A product's name."""

    start: int
    end: int
    match: ProductMatch


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity. `value` is None for a number that is none (too large, too many places); `unit` may be empty.

    `each`: it is meant for every product named before it (白菜、土豆各2斤)."""

    start: int
    end: int
    value: Decimal | None
    unit: str
    negative: bool
    each: bool


@dataclass(frozen=True, slots=True)
class Words:
    """Anything else that may mean something: a name, a remark, a product that is not in the catalogue."""

    start: int
    end: int


Token = Item | Amount | Words


def scan(text: str, catalogue: Catalogue) -> list[list[Token]]:
    """The tokens of a folded text, parted where an item surely ends (a comma, a plus sign, 和)."""
    return _Scanner(text, catalogue).scan()


def glued(text: str, left: Token, right: Token) -> bool:
    """Whether two neighbouring tokens are written without a space between them."""
    return not any(char.isspace() for char in text[left.end : right.start])


class _Scanner:
    def __init__(self, text: str, catalogue: Catalogue) -> None:
        self._text = text
        self._catalogue = catalogue
        self._segments: list[list[Token]] = [[]]
        self._words_from: int | None = None
        self._each = False

    def scan(self) -> list[list[Token]]:
        position = 0
        while position < len(self._text):
            match = self._catalogue.product_at(self._text, position)
            if match is not None:
                self._end_words(position)
                self._segments[-1].append(Item(position, match.end, match))
                position = match.end
            elif (amount := self._amount_at(position)) is not None:
                self._end_words(position)
                self._segments[-1].append(replace(amount, each=self._each))
                self._each = False
                position = amount.end
            else:
                self._step(position)
                position += 1
        self._end_words(position)
        return [_with_whole_words(segment) for segment in self._segments if segment]

    def _step(self, position: int) -> None:
        char = self._text[position]
        if char == "+" and self._is_times(position):
            self._end_words(position)
        elif char in _BOUNDARIES:
            self._end_words(position)
            self._segments.append([])
        elif unicodedata.category(char)[0] in "LNM":
            if self._words_from is None:
                self._words_from = position
        else:  # space, punctuation, emoji
            self._end_words(position)

    def _is_times(self, position: int) -> bool:
        """白菜+2: a plus sign between a product that has no quantity yet and a number that has no product behind it."""
        tokens = self._segments[-1]
        if self._words_from is not None or len(tokens) % 2 == 0 or tokens[-1].end != position:
            return False
        amount = self._amount_at(position + 1)
        behind = None if amount is None else self._catalogue.product_at(self._text, amount.end)
        return isinstance(tokens[-1], Item) and amount is not None and behind is None

    def _end_words(self, end: int) -> None:
        if self._words_from is None:
            return
        start, self._words_from = self._words_from, None
        each = _EACH.fullmatch(self._text, start, end)
        if each is not None:
            self._each, end = True, each.end("before")
        if start == end or _POLITE.fullmatch(self._text, start, end):
            return
        if _JOINING.fullmatch(self._text, start, end):
            self._segments.append([])
        else:
            self._segments[-1].append(Words(start, end))

    def _amount_at(self, start: int) -> Amount | None:
        match = _AMOUNT.match(self._text, start)
        if match is None:
            return None
        in_word = self._words_from is not None
        if match["times"] and in_word and self._text[start - 1].isascii():
            return None  # the x of a Latin word
        if match["sign"] and start > 0 and self._text[start - 1] in "-—–":
            match = _AMOUNT.match(self._text, start + 1)
            assert match is not None
        value = _value(match["arabic"]) if match["arabic"] else chinese_quantity(match["chinese"])
        digits_end = match.end()
        if match["arabic"] and (upper := _RANGE_BEHIND.match(self._text, digits_end)):
            value, digits_end = None, upper.end()
        product_follows = self._catalogue.product_at(self._text, digits_end) is not None
        unit = None if product_follows else self._catalogue.units.match(self._text, digits_end)
        end = unit.end() if unit else len(self._text[:digits_end].rstrip())
        if match["chinese"] and not (unit or match["times"] or self._follows_product(match.start(), end)):
            return None
        if unit and value is not None and (half := _HALF.match(self._text, end)):
            value, end = value + Decimal("0.5"), half.end()
        behind = _TIMES_BEHIND.match(self._text, end)
        if behind is not None and self._catalogue.product_at(self._text, behind.end()) is not None:
            end = behind.end()
        return Amount(start, end, value, unit[0] if unit else "", negative=bool(match["sign"]), each=False)

    def _follows_product(self, start: int, end: int) -> bool:
        """白菜二: a Chinese numeral alone counts as a quantity only right behind a product, at the end of its word."""
        before = self._segments[-1][-1] if self._segments[-1] and self._words_from is None else None
        ends = end == len(self._text) or not unicodedata.category(self._text[end]).startswith("L")
        return isinstance(before, Item) and before.end == start and ends


def _with_whole_words(tokens: list[Token]) -> list[Token]:
    """Words written together with a product's name make another product of it: 小白菜 is not 白菜, 苹果醋 not 苹果."""
    joined: list[Token] = []
    for token in tokens:
        before = joined[-1] if joined else None
        together = before is not None and before.end == token.start
        if before is not None and together and _is_word_part(before, token):
            joined[-1] = Words(before.start, token.end)
        else:
            joined.append(token)
    return joined


def _is_word_part(left: Token, right: Token) -> bool:
    return not isinstance(left, Amount) and not isinstance(right, Amount) and Words in (type(left), type(right))


def _value(text: str) -> Decimal | None:
    try:
        return quantities.parse(text)
    except quantities.NotAQuantity:
        return None
