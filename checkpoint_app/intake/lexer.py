"""An entry's words cut into product names, quantities, turns of phrase and the rest. Knows how they look, not what they
mean together."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from checkpoint_app.intake.amounts import CIRCLED, DIGITS, TIMES, Amounts
from checkpoint_app.intake.names import Named, Names
from checkpoint_app.intake.phrases import turn_at
from checkpoint_app.intake.tokens import HARD, SOFT, SPACE, Amount, Break, Choice, Hole, Item, Phrase, Token, Words
from checkpoint_app.intake.vocabulary import vocabulary

_BREAKS = dict.fromkeys("\n;；。!！?？", HARD) | dict.fromkeys(",，、+/|&…", SOFT)


def scan(text: str, start: int, end: int, names: Names, holes: Iterable[Hole], menu: Iterable[str] = ()) -> list[Token]:
    """The tokens of text[start:end]; `holes` (sorted) are skipped and part what is on both sides of them."""
    return _Scanner(text, end, names, list(holes), frozenset(menu)).scan(start)


class _Scanner(Amounts):
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
        elif char in CIRCLED:
            self._close(position)
            self._tokens.append(Break(position, position + 1, SOFT))
        else:
            self._close(position)
        return position + 1

    def _bracket(self, position: int) -> int:
        """What is in brackets stands by itself, but not a quantity or a size: 大米(10斤)2袋, 白菜(5)土豆(2)."""
        rest = self._text[position + 1 : self._end].lstrip()[:1]
        counts = bool(rest) and (rest.isdigit() or rest in DIGITS or rest in TIMES)
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
        return not after or not after.isalpha() or after in DIGITS or after in TIMES or after in "各和跟与来"

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


def _alike(left: Named, right: Named) -> bool:
    return bool({p.sku for p in left.products} & {p.sku for p in (*right.products, *right.family)})
