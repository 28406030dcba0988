"""The units people buy by: how they are written, and which can be turned into each other exactly. Knows no product."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.intake.spelling import folded

_GRAMS = {"克": 1, "g": 1, "两": 50, "斤": 500, "市斤": 500, "公斤": 1000, "千克": 1000, "kg": 1000}
# Amounts that no piece is: two litres of a thing sold by the barrel are not two barrels. A dozen is a number.
_OTHER_MEASURES = ("l", "升", "ml", "毫升", "元", "块钱", "吨", "打", "对", "双", "米", "厘米", "cm")
_PIECES = tuple("袋包份板箱桶提罐盒瓶听个只枚件捆把颗棵根条块筐卷支串套组杯网坛篮排张头朵筒扎盘")


def pattern(more: Iterable[str]) -> re.Pattern[str]:
    """What finds a unit's word in a folded text: all units known here and `more`."""
    words = {*_GRAMS, *_OTHER_MEASURES, *_PIECES, *(folded(unit).strip() for unit in more)} - {""}
    # A Latin unit must end as a word does: 5g is five grams, 5good is not.
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return re.compile("|".join(re.escape(word) + ("(?![a-wyz])" if word.isascii() else "") for word in ordered))


def convert(value: Decimal, written: str, wanted: str) -> Decimal | None:
    """So much of `written` as `wanted`, exactly; None where that cannot be done. Both units are folded."""
    if written == wanted:
        return value
    if written not in _GRAMS or wanted not in _GRAMS:
        return None
    grams = value * _GRAMS[written]
    result = grams / _GRAMS[wanted]
    return quantities.normal(result) if result * _GRAMS[wanted] == grams else None


def is_piece(unit: str) -> bool:
    """Whether the unit counts things (anything that is no measure, so also a unit that is not listed here)."""
    return unit not in _GRAMS and unit not in _OTHER_MEASURES
