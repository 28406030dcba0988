"""The check digit of numbers on goods (GTIN-8, -12, -13, -14). Knows no item."""

from __future__ import annotations

LENGTHS = (8, 12, 13, 14)


def is_check_digit_right(digits: str) -> bool:
    """Of a number whose last digit checks the others (GS1 General Specifications 7.9.1)."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits[:-1])))
    return (10 - total % 10) % 10 == int(digits[-1])


def is_wrong(code: str) -> bool:
    """Whether a code is as long as a GTIN, is not the shop's own number (prefix 2), and has the wrong check digit."""
    if len(code) not in LENGTHS or not (code.isascii() and code.isdecimal()):
        return False
    own = code.startswith("2") and len(code) < 14
    return not own and not is_check_digit_right(code)
