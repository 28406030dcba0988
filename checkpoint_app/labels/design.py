"""Where each thing stands on a label of a size, in millimetres from its top left corner; it draws nothing.

One design serves labels of about 60 × 40 mm: the address across the top, the QR code in the lower right corner with its
quiet zone up to the edges, the rest to the left of it. Nothing overlaps anything, which the tests hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from checkpoint_app.labels.layouts import Layout

SMALLEST_LABEL = (55.0, 36.0)
QR_SIDE = 20.625  # with quiet zone: 165 dots of 203 dpi, so that version 2 gets modules of 5 whole dots
SMALLEST_MODULE = 0.42

_EDGE = 1.8
_BAND = 4.4  # height of the line with compound, copy mark and short code


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `top` counts downward."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height


class Align(Enum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Field:
    """Room for a text, with the type sizes (mm) between which it is fitted."""

    box: Box
    largest: float
    smallest: float
    bold: bool = False
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Design:
    """The places on one label; `copy` and `cold` are None where there is no such mark."""

    qr: Box
    compound: Field
    short_code: Field
    address: Field
    bag: Field
    name: Field
    merchant: Field
    code: Field
    copy: Box | None
    cold: Box | None

    @property
    def fields(self) -> tuple[Field, ...]:
        """All the texts."""
        return (
            self.compound, self.short_code, self.address, self.bag, self.name, self.merchant, self.code,
        )  # fmt: skip


class LabelTooSmall(ValueError):
    """Raised for a layout whose labels cannot hold the design."""


@lru_cache(maxsize=64)
def design_for(layout: Layout, *, cold: bool, copy: bool) -> Design:
    """The design on the labels of `layout`, with or without the two marks. Raises LabelTooSmall."""
    width, height = layout.label_width, layout.label_height
    if width < SMALLEST_LABEL[0] or height < SMALLEST_LABEL[1]:
        raise LabelTooSmall(
            f"a label of {width:g} × {height:g} mm is too small: {SMALLEST_LABEL[0]:g} × {SMALLEST_LABEL[1]:g} mm is the least"
        )
    qr = Box(width - QR_SIDE, height - QR_SIDE, QR_SIDE, QR_SIDE)
    inner = width - 2 * _EDGE
    short_width, copy_width = 14.2, 14.0 if copy else 0.0
    band_top = _EDGE - 0.4
    address_top = band_top + _BAND + 0.3
    column = qr.left - 0.4 - _EDGE  # the room to the left of the QR code
    texts = column - (14.5 if cold else 0.0)
    top = qr.top + 0.9
    return Design(
        qr=qr,
        compound=Field(Box(_EDGE, band_top, inner - short_width - copy_width - 1, _BAND), 3.5, 2.2),
        copy=Box(width - _EDGE - short_width - copy_width, band_top, copy_width, _BAND) if copy else None,
        short_code=Field(
            Box(width - _EDGE - short_width, band_top, short_width, _BAND), 3.0, 2.2, bold=True, align=Align.RIGHT
        ),
        address=Field(Box(_EDGE, address_top, inner, qr.top - 0.2 - address_top), 16.0, 4.6, bold=True),
        bag=Field(Box(_EDGE, top, texts, 6.1), 6.6, 3.4, bold=True),
        name=Field(Box(_EDGE, top + 6.2, texts, 4.7), 4.2, 2.6, bold=True),
        merchant=Field(Box(_EDGE, top + 10.9, texts, 5.3), 3.5, 2.2),
        code=Field(Box(_EDGE, height - 1.3 - 2.1, column, 2.1), 1.8, 1.4),
        cold=Box(_EDGE + column - 13.5, top, 13.5, 16.2) if cold else None,
    )
