"""Which units are weights, and how heavy one is. Knows their spelling, and nothing of goods."""

from __future__ import annotations

from decimal import Decimal

_GRAMS = {
    **dict.fromkeys(("斤", "市斤", "jin"), Decimal(500)),
    **dict.fromkeys(("公斤", "千克", "kg"), Decimal(1000)),
    **dict.fromkeys(("克", "g"), Decimal(1)),
    "两": Decimal(50),
    "吨": Decimal(1_000_000),
}


def is_weight(unit: str) -> bool:
    """Whether goods in this unit are weighed, so that the scale may say another amount than was ordered."""
    return grams_of(unit) is not None


def grams_of(unit: str) -> Decimal | None:
    """Grams of one `unit`; None where it is no weight."""
    return _GRAMS.get(unit.strip().casefold())
