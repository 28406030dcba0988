"""Which units are weights. Knows their spelling, and nothing of goods."""

from __future__ import annotations

_UNITS = frozenset({"斤", "市斤", "公斤", "千克", "克", "两", "吨", "kg", "g", "jin"})


def is_weight(unit: str) -> bool:
    """Whether goods in this unit are weighed, so that the scale may say another amount than was ordered."""
    return unit.strip().casefold() in _UNITS
