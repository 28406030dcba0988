"""What a code may turn out to be: a closed union. Plain values; how a code is read is goods_codes' business."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Marks:
    """What a GS1 code says of the goods beside what they are. Days are ISO, empty where the code says none. `unread` are
    elements whose value cannot be, such as `(17)210230`. `guessed`: the scanner left the separators out, and the batch and
    the days behind it were told apart by their looks; a person should compare them."""

    batch: str = ""
    produced_on: str = ""
    expires_on: str = ""
    serial: str = ""
    unread: tuple[str, ...] = ()
    guessed: bool = False


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class CountedItem:
    """`quantity` in the item's own unit; a case counts as what is in it."""

    sku: str
    quantity: Decimal
    unit: str
    marks: Marks = NO_MARKS


@dataclass(frozen=True, slots=True)
class WeighedItem:
    """`weight` in the item's own unit, which is a weight. `label`: the digits of the scale's label that says so, if one does."""

    sku: str
    weight: Decimal
    unit: str
    marks: Marks = NO_MARKS
    label: str = ""


@dataclass(frozen=True, slots=True)
class PricedItem:
    """The code says only what the goods cost. `offered` is how much that is at the declared price (None: it does not come
    out); nothing may be counted until a person says so. `label` as in WeighedItem."""

    sku: str
    price_fen: int
    unit: str
    offered: Decimal | None
    marks: Marks = NO_MARKS
    label: str = ""


@dataclass(frozen=True, slots=True)
class MarksOnly:
    """A second code on a case, which says the batch or a day and not the goods: it is about what was scanned before."""

    marks: Marks


@dataclass(frozen=True, slots=True)
class CatalogueCode:
    """Our own code of an item."""

    sku: str


@dataclass(frozen=True, slots=True)
class PassCode:
    """A vehicle's pass."""

    pass_number: str


@dataclass(frozen=True, slots=True)
class BagLabel:
    checkpoint: str
    bag: str


@dataclass(frozen=True, slots=True)
class TallySheetCode:
    """A paper sheet to count on."""

    sheet: str


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """A sound code that stands for nothing yet. `code` is what to bind (BindBarcode.barcode); after that, reading `written`
    again counts it. `gtin` has 14 digits, empty where it is none. `inside` is the item whose single piece is bound: this is
    a case of it, of unknown size."""

    code: str
    written: str
    gtin: str = ""
    inside: str = ""
    marks: Marks = NO_MARKS


@dataclass(frozen=True, slots=True)
class WrongCheckDigit:
    """Misread, or mistyped."""

    code: str


@dataclass(frozen=True, slots=True)
class CutOff:
    """Half a code, or one with a part that the standard does not have."""

    code: str


@dataclass(frozen=True, slots=True)
class NotACode:
    """Nothing that stands on goods: empty, far too long, an address, words, or an amount of nothing."""

    code: str


Scanned = (
    CountedItem
    | WeighedItem
    | PricedItem
    | MarksOnly
    | CatalogueCode
    | PassCode
    | BagLabel
    | TallySheetCode
    | UnknownCode
    | WrongCheckDigit
    | CutOff
    | NotACode
)
