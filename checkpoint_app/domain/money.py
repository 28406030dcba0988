"""Money as integer fen (0.01 CNY). Knows how to multiply by a quantity, and how to write and read an amount."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal

# More than a district spends in a century, and SQL adds ninety thousand of them exactly.
LARGEST_FEN = 10**14

_YUAN = re.compile(r"(?:¥\s*)?(\d{1,9})(?:\.(\d{1,2}))?\s*元?", re.ASCII)


class NotAnAmount(ValueError):
    """Raised when a text is not an amount in yuan with at most two places."""


def parse(text: str) -> int:
    """The fen of what a person typed: `12`, `12.5`, `¥12.50`, `12.50元`, in full-width characters too. Never negative.

    Raises NotAnAmount, and rounds nothing.
    """
    match = _YUAN.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if match is None:
        raise NotAnAmount(text)
    return int(match[1]) * 100 + int((match[2] or "").ljust(2, "0"))


def read(text: str) -> int | None:
    """As `parse`; None for what is no amount."""
    try:
        return parse(text)
    except NotAnAmount:
        return None


def times(price_fen: int, quantity: Decimal) -> int:
    """Price of `quantity` units in fen, halves rounded up as a till does."""
    return int((Decimal(price_fen) * quantity).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def text(fen: int) -> str:
    """`12.50`: yuan with two places, without a currency sign."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"
