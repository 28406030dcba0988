"""What is known of the checkpoint's storage zones, of codes on goods, and of paper tally sheets."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain.facts.deliveries import ExpectedLine
from checkpoint_app.domain.facts.registry import Fact, kind


@kind("zone.drawn", subject=("zone", "zone"))
@dataclass(frozen=True, slots=True)
class ZoneDrawn(Fact):
    """A place to put goods, on the map of the checkpoint (its unit is one step of the grid); drawn again it is changed.

    `keeps` are classes (protocols.GOODS_CLASSES) and categories of the catalogue; none: anything. `capacity` counts the
    goods' own units, 0: without limit. `coldest` and `warmest` in °C as text, empty for no bound.
    """

    zone: str
    checkpoint: str
    name: str
    left: int
    top: int
    width: int
    height: int
    keeps: tuple[str, ...] = ()
    capacity: int = 0
    coldest: str = ""
    warmest: str = ""


@kind("zone.removed", subject=("zone", "zone"))
@dataclass(frozen=True, slots=True)
class ZoneRemoved(Fact):
    """The zone is used no more."""

    zone: str


@kind("barcode.bound", subject=("barcode", "barcode"))
@dataclass(frozen=True, slots=True)
class BarcodeBound(Fact):
    """The code stands for `quantity` of an item, in the item's own unit: a case's code counts as its pieces.

    Learned anew, the latest meaning is in force.
    """

    barcode: str
    sku: str
    quantity: Decimal


@kind("tally.printed", subject=("tally", "sheet"))
@dataclass(frozen=True, slots=True)
class TallyPrinted(Fact):
    """A numbered paper sheet to count on was printed; its lines are numbered from 1 in this order. `delivery` is empty where
    the vehicle had not come yet."""

    sheet: str
    checkpoint: str
    merchant: str
    delivery: str
    lines: tuple[ExpectedLine, ...]
