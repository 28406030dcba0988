"""The many ways to type one thing made one: full-width forms, case, invisible characters, Chinese numerals.

It knows characters, not what they are about.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from checkpoint_app.resource_files import resource

# Control and format characters that nobody sees: zero-width and bidi marks, variation selectors, tags. Line breaks and
# tabs stay.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "幺": 1}
CHINESE_DIGITS = "零〇一二三四五六七八九十百幺"
_LONGEST_NUMERAL = 6
_TENS = re.compile(
    r"(?:(?P<hundreds>[一二三四五六七八九两])百)?(?:(?P<tens>[一二三四五六七八九])?十(?P<ones>[一二三四五六七八九])?)?"
)
_HUNDRED_AND_ONE = re.compile(r"(?P<hundreds>[一二三四五六七八九两])百(?P<tens>)[零〇](?P<ones>[一二三四五六七八九])")


def visible(text: str) -> str:
    """`text` without the characters that nobody sees."""
    return _INVISIBLE.sub("", text)


def folded(text: str) -> str:
    """What two spellings of the same text have in common: full-width forms made plain, lower case, nothing invisible."""
    return visible(unicodedata.normalize("NFKC", text).lower())


@dataclass(frozen=True, slots=True)
class Mapped:
    """A folded text and, for each of its characters, where it begins and ends in the text that it was made of."""

    text: str
    begins: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch (not empty) of the folded text stands in the source."""
        return self.begins[start], self.ends[end - 1]


# ① and its like keep their circle: by it a list's marks are told from quantities.
_CIRCLED = {
    chr(first + place): chr(0x2460 + place)
    for first, count in ((0x2460, 20), (0x2474, 20), (0x2488, 20), (0x2776, 10), (0x2780, 10), (0x278A, 10))
    for place in range(count)
}
_CIRCLED |= {chr(0x24F5 + place): chr(0x2460 + place) for place in range(10)}
_CIRCLED |= {chr(0x3220 + place): chr(0x2460 + place) for place in range(10)}
_CIRCLED |= {chr(0x3280 + place): chr(0x2460 + place) for place in range(10)}
_KEYCAP = re.compile("[0-9]\ufe0f?\u20e3")


def mapped(text: str) -> Mapped:
    """`text` folded character by character, in simplified characters; ①, ❶, ⒈ and 1️⃣ all as ①."""
    if "\u20e3" not in text:
        folded_chars = [_folded_char(char) for char in text]
        plain_text = "".join(folded_chars)
        if len(plain_text) == len(text) and all(folded_chars):  # each character became one: the common case
            return Mapped(plain_text, list(range(len(text))), list(range(1, len(text) + 1)))
    pieces: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    position, size = 0, len(text)
    while position < size:
        keycap = _KEYCAP.match(text, position) if text[position].isascii() else None
        if keycap is not None:
            end = keycap.end()
            while (more := _KEYCAP.match(text, end)) is not None:
                end = more.end()
            number = int("".join(char for char in text[position:end] if char.isdecimal()))
            char = chr(0x2460 + number - 1) if 0 < number <= 20 else f"{number}"
        else:
            end, char = position + 1, _folded_char(text[position])
        pieces.append(char)
        begins.extend([position] * len(char))
        ends.extend([end] * len(char))
        position = end
    return Mapped("".join(pieces), begins, ends)


@lru_cache(maxsize=20_000)
def _folded_char(char: str) -> str:
    if char in _CIRCLED:
        return _CIRCLED[char]
    if char == "½":
        return "半"
    return simplified(visible(unicodedata.normalize("NFKC", char).lower()))


def simplified(text: str) -> str:
    """The traditional characters in a folded text made simplified; its length stays."""
    return text.translate(_simplified())


def plain(text: str) -> str:
    """`text` folded, in simplified characters and without spaces: how names are compared."""
    return "".join(simplified(folded(text)).split())


@cache
def _simplified() -> dict[int, str]:
    lines = resource("words", "traditional.txt").read_text(encoding="utf-8").splitlines()
    return {ord(pair[0]): pair[1] for line in lines if not line.startswith("#") for pair in line.split()}


def chinese_integer(text: str) -> int | None:
    """`十二` → 12, `五零一` → 501, `一百零二` → 102; None for anything that is not clearly one small number."""
    if not text or len(text) > _LONGEST_NUMERAL:
        return None
    if all(char in _DIGITS for char in text):
        return int("".join(str(_DIGITS[char]) for char in text))
    # 一百二 means 120 when spoken and 102 when copied from a sign: not clear, so not read.
    match = _TENS.fullmatch(text) or _HUNDRED_AND_ONE.fullmatch(text)
    if match is None:
        return None
    hundreds, tens, ones = (_DIGITS[part] if part else 0 for part in match.group("hundreds", "tens", "ones"))
    if "十" in text and not match["tens"]:
        tens = 1
    return hundreds * 100 + tens * 10 + ones


def chinese_quantity(text: str) -> Decimal | None:
    """`半` → 0.5, `两` → 2, `十二` → 12."""
    if text == "半":
        return Decimal("0.5")
    value = chinese_integer(text)
    return None if value is None else Decimal(value)
