"""Temperatures in tenths of a degree Celsius: how people and files write them, and how they are stored. Knows no place and no bound."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

# Goods, rooms and vehicles: dry ice is colder, but no logger that a checkpoint has can measure it.
COLDEST_TENTHS, WARMEST_TENTHS = -600, 600

_NUMBER = re.compile(r"([+-]?)(\d{1,4}(?:[.,]\d{1,6})?)\Z")
_SIGNS = str.maketrans({"\u2212": "-", "\u2013": "-", "\uff0d": "-", "\uff0b": "+", "\uff0e": ".", "\uff0c": ","})
_WIDE_DIGITS = {0xFF10 + n: ord("0") + n for n in range(10)}
_UNITS = re.compile(r"\s*(?:°\s*c|℃|c|度|摄氏度)\Z", re.IGNORECASE)
_MINUS_WORD = re.compile(r"\A(?:零下|负)\s*")


def tenths(text: str) -> int | None:
    """`-18.5`, `−18,5 °C`, `零下18`: tenths of a degree, rounded half away from zero. None for what is no number."""
    plain = _UNITS.sub("", text.strip().translate(_SIGNS).translate(_WIDE_DIGITS))
    plain = _MINUS_WORD.sub("-", plain).strip()
    match = _NUMBER.match(plain)
    return from_number(match[1] + match[2].replace(",", ".")) if match else None


def from_number(number: str) -> int:
    """Tenths of what Decimal reads."""
    return int((Decimal(number) * 10).to_integral_value(ROUND_HALF_UP))


def from_fahrenheit(number: Decimal) -> int:
    """Tenths of a degree Celsius, rounded half away from zero."""
    return int(((number - 32) * 50 / 9).to_integral_value(ROUND_HALF_UP))


def text(value: int) -> str:
    """`-18.5`, `4`: as facts hold it and as it is shown."""
    whole, tenth = divmod(abs(value), 10)
    return f"{'-' if value < 0 else ''}{whole}{f'.{tenth}' if tenth else ''}"


def is_plausible(value: int) -> bool:
    """Whether goods, a room or a vehicle could be so cold or warm."""
    return COLDEST_TENTHS <= value <= WARMEST_TENTHS
