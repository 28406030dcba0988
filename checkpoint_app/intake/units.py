"""The units people buy by: how they are written, and which can be turned into each other exactly. Knows no product."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.intake.spelling import folded

MONEY = frozenset({"元", "块钱", "¥", "rmb", "元钱"})

_GRAMS = {"克": 1, "g": 1, "两": 50, "斤": 500, "市斤": 500, "公斤": 1000, "千克": 1000, "kg": 1000, "jin": 500}
_MILLILITRES = {"ml": 1, "毫升": 1, "l": 1000, "升": 1000, "公升": 1000}
# Amounts that no piece is. A dozen is a number.
_OTHER_MEASURES = ("吨", "打", "对", "双", "米", "厘米", "cm")
_PIECES = tuple(
    "袋包份板箱桶提罐盒瓶听个只枚件捆把颗棵根条块筐卷支串套组杯网坛篮排张头朵筒扎盘壶托兜挂坨版瓣穗片节段抽粒连株绺箩篓缸碗"
)
_MORE_PIECES = (
    "提溜",
    "兜子",
    "大袋",
    "小袋",
    "大包",
    "小包",
    "大瓶",
    "小瓶",
    "大桶",
    "小桶",
    "大盒",
    "小盒",
    "连包",
    "整箱",
)
# Names of one container that people use for one another; never where the product's own size counts the written unit.
_ALIKE = (
    frozenset("袋包"),
    frozenset("包盒"),
    frozenset("板盘托版"),
    frozenset("箱件"),
    frozenset("桶壶瓶"),
    frozenset("罐桶听"),
    frozenset("根支条"),
    frozenset("卷筒"),
    frozenset("提条"),
)
# What speech and pinyin keyboards make of a unit.
_MISHEARD = {"代": "袋", "灌": "罐", "和": "盒"}
_ANY_PIECE = frozenset("份个套")


def pattern(more: Iterable[str]) -> re.Pattern[str]:
    """What finds a unit's word in a folded text: all units known here and `more`."""
    known = {*_GRAMS, *_MILLILITRES, *_OTHER_MEASURES, *_PIECES, *_MORE_PIECES, *MONEY, "块", "代", "灌"}
    words = known | {folded(unit).strip() for unit in more} - {""}
    # A Latin unit must end as a word does: 5g is five grams, 5good is not.
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return re.compile("|".join(re.escape(word) + ("(?![a-wyz])" if word.isascii() else "") for word in ordered))


def convert(value: Decimal, written: str, wanted: str) -> Decimal | None:
    """So much of `written` as `wanted`, exactly; None where that cannot be done. Both units are folded."""
    if written == wanted:
        return value
    for scale in (_GRAMS, _MILLILITRES):
        if written in scale and wanted in scale:
            amount = value * scale[written]
            result = amount / scale[wanted]
            return quantities.normal(result) if result * scale[wanted] == amount else None
    return None


def is_piece(unit: str) -> bool:
    """Whether the unit counts things (anything that is no measure, so also a unit that is not listed here)."""
    return not is_measure(unit) and unit not in _OTHER_MEASURES and unit not in MONEY


def is_measure(unit: str) -> bool:
    """Whether it is a unit of weight or of volume."""
    return unit in _GRAMS or unit in _MILLILITRES


def plain(unit: str) -> str:
    """The unit without what only describes it (大袋 is 袋), and spelt right (代 is 袋)."""
    unit = unit[1:] if len(unit) > 1 and unit[0] in "大小整" else unit
    return _MISHEARD.get(unit, unit)


def stands_for(written: str, wanted: str) -> bool:
    """Whether people who write the one piece unit surely mean the other."""
    return written == wanted or any(written in group and wanted in group for group in _ALIKE)


def counts_anything(unit: str) -> bool:
    """份, 个, 套: so many of whatever it is sold by."""
    return unit in _ANY_PIECE


def times(value: Decimal, written: str, size: Decimal, unit: str) -> Decimal | None:
    """How often a pack's `size` (10 斤, 30 枚) goes into an amount (20 斤, 60 个); None where they do not compare."""
    if size <= 0:
        return None
    if is_measure(written) or is_measure(unit):
        amount = convert(value, written, unit)
    elif (written in MONEY) != (unit in MONEY) or not written:
        return None
    else:
        amount = value
    return None if amount is None else quantities.normal(amount / size)
