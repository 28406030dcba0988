"""What can be wrong with files about goods that come (packing lists, codes, passes), and the sentence for each.

A text in a reason is what the file says: it is for the screen, never for a log.
"""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.intake.shown import shown
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class BadBarcode:
    """A wrong check digit, or no code at all."""

    text: str


@dataclass(frozen=True, slots=True)
class UnknownBarcode:
    text: str


@dataclass(frozen=True, slots=True)
class EndsBeforeItBegins:
    begins: str
    ends: str


@dataclass(frozen=True, slots=True)
class NotAPackingList:
    """No item with a quantity was found in it."""


@dataclass(frozen=True, slots=True)
class BadDay:
    text: str


@dataclass(frozen=True, slots=True)
class ExpiresBeforeProduced:
    """ISO days."""

    produced_on: str
    expires_on: str


@dataclass(frozen=True, slots=True)
class ShelfLifeAlone:
    """How long it keeps is written, and not since when."""

    text: str


@dataclass(frozen=True, slots=True)
class BadBatch:
    """More than 40 characters, or a number that a spreadsheet program shortened."""

    text: str


@dataclass(frozen=True, slots=True)
class LotDiffers:
    """The same item and batch stands in an earlier row, with another day or origin."""

    product: str
    batch: str
    first_row: int


@dataclass(frozen=True, slots=True)
class CasesDiffer:
    """Cases times pieces is not the quantity that is written."""

    cases: str
    per_case: str
    quantity: str


@dataclass(frozen=True, slots=True)
class CaseSizeUnknown:
    """Cases are counted, and how much is in one is not known."""

    product: str
    written: str


@dataclass(frozen=True, slots=True)
class PackedUnitDiffers:
    written: str
    product: str
    unit: str


@dataclass(frozen=True, slots=True)
class NoneAnnounced:
    product: str


@dataclass(frozen=True, slots=True)
class NotALine:
    """Words that announce nothing."""

    text: str


@dataclass(frozen=True, slots=True)
class CodeAndNameDiffer:
    """The code says `product`, beside it stands `written`."""

    written: str
    product: str


GoodsFileReason = (
    BadBarcode
    | UnknownBarcode
    | EndsBeforeItBegins
    | NotAPackingList
    | BadDay
    | ExpiresBeforeProduced
    | ShelfLifeAlone
    | BadBatch
    | LotDiffers
    | CasesDiffer
    | CaseSizeUnknown
    | PackedUnitDiffers
    | NoneAnnounced
    | NotALine
    | CodeAndNameDiffer
)


def goods_file_reason_text(reason: GoodsFileReason) -> str:
    """One or two whole sentences: what is wrong and what to do about it."""
    match reason:
        case BadBarcode(text=text):
            return translate(
                "GoodsFiles",
                "“{text}” is no code that stands on goods: its check digit is wrong, or digits are missing. Compare it with the packet.",
            ).format(text=shown(text))
        case UnknownBarcode(text=text):
            return translate(
                "GoodsFiles",
                "The code “{text}” belongs to no item yet. Scan it once at Receiving and say which item it is, or write the product's name beside it.",
            ).format(text=shown(text))
        case EndsBeforeItBegins(begins=begins, ends=ends):
            return translate(
                "GoodsFiles", "The pass ends ({ends}) before it begins ({begins}). Correct one of the two."
            ).format(ends=shown(ends), begins=shown(begins))
        case NotAPackingList():
            return translate(
                "GoodsFiles",
                "No item with a quantity was found. A packing list has a column of products, codes or item numbers and one of quantities.",
            )
        case BadDay(text=text):
            return translate("GoodsFiles", "“{text}” is not a day. Write it as 2021-11-03.").format(text=shown(text))
        case ExpiresBeforeProduced(produced_on=produced_on, expires_on=expires_on):
            return translate(
                "GoodsFiles",
                "It would expire on {expires} before it was made on {produced}. Look at the packet, and correct one of the two.",
            ).format(expires=expires_on, produced=produced_on)
        case ShelfLifeAlone(text=text):
            return translate(
                "GoodsFiles",
                "It keeps “{text}”, but no production date says since when. The list is taken without the expiry date; type it from the packet.",
            ).format(text=shown(text))
        case BadBatch(text=text):
            return translate(
                "GoodsFiles",
                "“{text}” cannot be a batch: it has more than 40 characters, or a spreadsheet program shortened a long number. Write the batch as it stands on the packet.",
            ).format(text=shown(text))
        case LotDiffers(product=product, batch=batch, first_row=row):
            return _lot_differs(product, batch, row)
        case CasesDiffer(cases=cases, per_case=per_case, quantity=quantity):
            return translate(
                "GoodsFiles",
                "{cases} cases of {per_case} are not the {quantity} that are written beside them. Correct one of the three.",
            ).format(cases=cases, per_case=per_case, quantity=quantity)
        case CaseSizeUnknown(product=product, written=written):
            return translate(
                "GoodsFiles",
                "“{written}” counts cases of {product}, and how much is in one is not known. Write the quantity, or add a column with the pieces in a case.",
            ).format(written=shown(written), product=product)
        case PackedUnitDiffers(written=written, product=product, unit=unit):
            return translate(
                "GoodsFiles",
                "The list counts {product} by “{written}”, but it is sold by {unit}. Write the quantity in {unit}.",
            ).format(product=product, written=shown(written), unit=unit)
        case NoneAnnounced(product=product):
            return translate(
                "GoodsFiles",
                "No quantity of {product} is written: the list is taken as saying that none is on the vehicle.",
            ).format(product=product)
        case NotALine(text=text):
            return translate("GoodsFiles", "“{text}” names no item with a quantity and was left out.").format(
                text=shown(text)
            )
        case CodeAndNameDiffer(written=written, product=product):
            return translate(
                "GoodsFiles",
                "The code belongs to {product}, but “{written}” stands beside it. The code is followed; compare with the goods.",
            ).format(product=product, written=shown(written))


def _lot_differs(product: str, batch: str, row: int) -> str:
    if batch:
        return translate(
            "GoodsFiles",
            "Batch {batch} of {product} stands in row {row} with another date or origin. One batch has one date: correct one of the two rows.",
        ).format(batch=shown(batch), product=product, row=row)
    return translate(
        "GoodsFiles",
        "{product} stands in row {row} with another date or origin, and neither row names a batch. Write a batch in each of them, so that they can be told apart.",
    ).format(product=product, row=row)
