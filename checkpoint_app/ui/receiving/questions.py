"""What a scan may leave open until somebody answers: a closed union. Plain values; who asks and who answers is scan_presenter's."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.intake.scanned import Marks


@dataclass(frozen=True, slots=True)
class WhichItem:
    """The code stands for nothing yet: which item is it, and how much of it? `written` are its scans that wait for the answer."""

    key: str
    written: tuple[str, ...]
    inside: str
    by_scale: bool


@dataclass(frozen=True, slots=True)
class WhichScale:
    """What do the merchant's labels of so many digits say, weight or price? `written` are its scans that wait for the answer;
    none where somebody only wants to choose anew."""

    length: int
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HowMuch:
    """The code says only a price; nothing counts before somebody says how much it is. `offered`: at the declared price."""

    sku: str
    price_fen: int
    unit: str
    offered: Decimal | None
    marks: Marks


@dataclass(frozen=True, slots=True)
class Extra:
    """Something came that was not ordered, and has no code: what, and how much?"""


Question = WhichItem | WhichScale | HowMuch | Extra
