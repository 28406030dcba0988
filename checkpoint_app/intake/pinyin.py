"""How Chinese characters are typed in Latin letters: all readings of a character, without tones. Knows no goods and nobody."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from checkpoint_app.intake.spelling import folded


@cache  # a few thousand characters at most occur in names
def readings(character: str) -> tuple[str, ...]:
    """`曾` → ("ceng", "zeng"); a character without a reading (a letter, a digit) reads as itself, folded."""
    written = _dictionary().get(ord(character))
    if not written:
        return (folded(character),)
    return tuple(dict.fromkeys(_plain(each) for each in str(written).split(",")))


def initials(text: str) -> set[str]:
    """The letters with which the first character of `text` may begin in pinyin; of 曾 z and c."""
    return {each[0] for each in readings(text[0]) if each} if text else set()


def begins(typed: str, text: str, *, common: bool = False) -> bool:
    """Whether `text` begins with what was typed: in characters, full pinyin, initials, or a mixture ("xhs", "xihs").

    `common` leaves out the rarer readings of a character.
    """
    return _left_over(typed, text, 0, 1 if common else None) is not None


def spells(typed: str, text: str) -> bool:
    """As `begins`, with nothing of `text` left over."""
    return _left_over(typed, text, 0, None) == 0


def _left_over(typed: str, text: str, position: int, most: int | None) -> int | None:
    """The least number of characters of `text` left over when `typed` is used up; None when it does not fit."""
    if not typed:
        return len(text) - position
    if position == len(text):
        return None
    best: int | None = None
    for reading in (text[position], *readings(text[position])[:most]):
        longest = 0
        while longest < min(len(reading), len(typed)) and reading[longest] == typed[longest]:
            longest += 1
        for taken in range(longest, 0, -1):
            rest = _left_over(typed[taken:], text, position + 1, most)
            if rest is not None and (best is None or rest < best):
                best = rest
    return best


@cache
def _dictionary() -> Mapping[int, str]:
    # Its tables take a third of a second, which the window does not wait for while it opens.
    from pypinyin.pinyin_dict import pinyin_dict

    return pinyin_dict


def _plain(reading: str) -> str:
    """`lǜ` → `lv`, `hǎo` → `hao`."""
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v").replace("ê", "e")
    return "".join(letter for letter in letters if letter.isascii())
