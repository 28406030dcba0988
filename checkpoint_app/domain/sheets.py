"""The numbers of paper tally sheets: short enough to be typed, with a check that finds a slip. Knows no sheet.

`T7Q4M0C`: a T, five random characters of Crockford's base 32, and one that checks them: it finds any one wrong character and
any two next to each other that changed places.
"""

from __future__ import annotations

import re

from checkpoint_app.domain.tokens import ALPHABET

_SHEET = re.compile(rf"T[{ALPHABET}]{{6}}\Z")
_SEPARATORS = re.compile(r"[\s\-_.·]+")
# What is easily mistaken on paper is meant so.
_MEANT = str.maketrans("ILO", "110")
_LENGTH = 5


def new_sheet(random_bytes: bytes) -> str:
    """The number of a new sheet from at least 4 random bytes."""
    if len(random_bytes) < 4:
        raise ValueError("a sheet's number needs 4 random bytes")
    number = int.from_bytes(random_bytes[:4], "big")
    places = [(number >> (5 * place)) & 31 for place in range(_LENGTH)]
    return "T" + "".join(ALPHABET[each] for each in (*places, _check(places)))


def read_sheet(text: str) -> str | None:
    """The number as it is stored, from how it was typed; None for one that no sheet has."""
    plain = _SEPARATORS.sub("", text).upper()
    plain = plain[:1] + plain[1:].translate(_MEANT)
    if not _SHEET.match(plain):
        return None
    places = [ALPHABET.index(each) for each in plain[1:]]
    return plain if _check(places[:_LENGTH]) == places[_LENGTH] else None


def _check(places: list[int]) -> int:
    """The places as a polynomial over the field of 32 elements, at the element 2: each place has its own weight."""
    value = 0
    for place in places:
        value = _double(value ^ place)
    return value


def _double(value: int) -> int:
    """Times 2 in the field of 32 elements with x⁵ = x² + 1."""
    value <<= 1
    return value ^ 0b100101 if value & 32 else value
