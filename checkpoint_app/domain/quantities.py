"""Exact quantities: decimals with at most three places. Knows nothing of units' meaning, only their spelling."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

PLACES = Decimal("0.001")
# More than this of one item on one line is a slip of the finger or a forged file, not an order: 103 compounds of
# 1,618 households ordering 5 of a thing is under a million.
LARGEST = Decimal(1_000_000)
# A sum over many lines or over several laptops may be more than any one line. In thousandths it stays far below 2**63,
# so that SQL can still add many of them exactly.
LARGEST_SUM = Decimal(10_000_000_000)

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?\Z")


class NotAQuantity(ValueError):
    """Raised when a text is not a plain decimal number with at most three places and of a sane size."""


def parse(text: str, *, largest: Decimal = LARGEST) -> Decimal:
    """The exact decimal in `text` (full-width digits are understood). Raises NotAQuantity; never returns NaN or infinity."""
    plain = text.strip().translate(_HALF_WIDTH)
    if not _NUMBER.match(plain):
        raise NotAQuantity(text)
    try:
        value = Decimal(plain)
    except InvalidOperation as error:  # pragma: no cover - the pattern admits only what Decimal reads
        raise NotAQuantity(text) from error
    if not _fits(value, largest):
        raise NotAQuantity(text)
    return normal(value)


def is_amount(value: Decimal) -> bool:
    """Whether so much can be ordered or counted at once: more than nothing, at most three places, of a sane size."""
    return value.is_finite() and value > 0 and _fits(value, LARGEST)


def normal(value: Decimal) -> Decimal:
    """The same number written one way only, so that equal quantities have equal bytes in the journal: 2, not 2.00 or 2E+0."""
    if not value:
        return Decimal(0)  # and not minus zero
    trimmed = value.normalize()
    _, _, exponent = trimmed.as_tuple()
    return trimmed.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else trimmed


def text(value: Decimal) -> str:
    """`2`, `0.5`: how a quantity is stored and shown."""
    return f"{normal(value):f}"


def to_milli(value: Decimal) -> int:
    """Thousandths of the unit, as the projections store it so that SQL can add exactly."""
    return int(value.scaleb(3))


# Most quantities are among a few hundred; a purchase list or all bills read a hundred thousand of them at once.
@lru_cache(maxsize=10_000)
def from_milli(milli: int) -> Decimal:
    """The quantity of so many thousandths."""
    return normal(Decimal(milli).scaleb(-3))


def _fits(value: Decimal, largest: Decimal) -> bool:
    # The size first: quantize() fails on more digits than the context holds.
    return abs(value) <= largest and value == value.quantize(PLACES)


_HALF_WIDTH = {0xFF10 + n: ord("0") + n for n in range(10)} | {0xFF0E: ord("."), 0xFF0D: ord("-"), 0xFF0B: ord("+")}
