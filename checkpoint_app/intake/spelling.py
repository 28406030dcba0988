"""The many ways to type one thing made one: full-width forms, case, invisible characters, Chinese numerals.

It knows characters, not what they are about.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

# Control and format characters that nobody sees: zero-width and bidi marks, variation selectors, tags. Line breaks and
# tabs stay.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
CHINESE_DIGITS = "零〇一二三四五六七八九十百"
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
