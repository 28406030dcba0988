"""Money as integer fen (0.01 CNY). Knows how to multiply by a quantity and how to write an amount."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def times(price_fen: int, quantity: Decimal) -> int:
    """Price of `quantity` units in fen, halves rounded up as a till does."""
    return int((Decimal(price_fen) * quantity).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def text(fen: int) -> str:
    """`12.50`: yuan with two places, without a currency sign."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"
