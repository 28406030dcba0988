"""What can be wrong with a workbook, with its columns, and with a quote that comes back; and the sentence for each.

A text in a reason is what the file says, so it may name a person: it is for the screen, never for a log.
"""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain import money
from checkpoint_app.intake.shown import shown
from checkpoint_app.words import translate

# --- The whole file ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ProtectedWorkbook:
    pass


@dataclass(frozen=True, slots=True)
class OldWorkbook:
    """A .xls of before 2007."""


@dataclass(frozen=True, slots=True)
class BrokenWorkbook:
    """Cut off on its way, or its parts contradict each other."""


@dataclass(frozen=True, slots=True)
class NotAWorkbook:
    """Its name says .xlsx, its content is something else."""


@dataclass(frozen=True, slots=True)
class WorkbookTooLarge:
    """It unpacks to more than `limit_mb`, or to so much more than it takes packed that no table does."""

    limit_mb: int


@dataclass(frozen=True, slots=True)
class ColumnsUncertain:
    """A program may not guess here; a person has to look."""

    columns: tuple[str, ...]


# --- What of a file was not read, or only with a remark ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HiddenSheet:
    sheet: str


@dataclass(frozen=True, slots=True)
class OtherSheet:
    """It is in sight and has cells, and another one was read."""

    sheet: str


@dataclass(frozen=True, slots=True)
class HiddenColumn:
    column: str


@dataclass(frozen=True, slots=True)
class HiddenRow:
    pass


@dataclass(frozen=True, slots=True)
class StrayRow:
    """A row with one text that is no order: a footnote, a time of printing."""

    text: str


@dataclass(frozen=True, slots=True)
class TotalsRow:
    text: str


@dataclass(frozen=True, slots=True)
class TotalDiffers:
    """The last row's sum is not that of the column above it: rows may be missing."""

    written: str
    expected: str


@dataclass(frozen=True, slots=True)
class FormulasChecked:
    """Amounts that are formulas: each was compared with price times quantity."""

    count: int


# --- A cell -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FormulaCell:
    """`text` is the result that the spreadsheet program left in the file when it saved it."""

    text: str


@dataclass(frozen=True, slots=True)
class FormulaWithoutValue:
    pass


@dataclass(frozen=True, slots=True)
class ErrorCell:
    text: str


@dataclass(frozen=True, slots=True)
class ForeignCurrency:
    text: str


@dataclass(frozen=True, slots=True)
class CancelledThere:
    """The status says that the order, or this line of it, is cancelled or refunded."""

    text: str


@dataclass(frozen=True, slots=True)
class NotPaid:
    text: str


@dataclass(frozen=True, slots=True)
class StatusUnclear:
    text: str


@dataclass(frozen=True, slots=True)
class OrderTotalDiffers:
    """A delivery fee or a discount may be in it."""

    total_fen: int
    expected_fen: int


@dataclass(frozen=True, slots=True)
class NearestName:
    """The written name is near this product's and no other's."""

    written: str
    name: str


@dataclass(frozen=True, slots=True)
class AddressByPhone:
    """`written` leads to no household, or to several; the phone number in its row to the one at `address`."""

    written: str
    address: str


# --- A quote that comes back ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NoQuotes:
    """Nothing in the text or file is a product with a price."""


@dataclass(frozen=True, slots=True)
class NoPrice:
    """A product that the merchant left without a price."""

    product: str


@dataclass(frozen=True, slots=True)
class NoQuoteIn:
    """A line of a merchant's answer in which nothing is quoted: a greeting, a total."""

    text: str


@dataclass(frozen=True, slots=True)
class QuotedTwice:
    product: str
    first_row: int


@dataclass(frozen=True, slots=True)
class QuoteUnitDiffers:
    """The price is for another unit, which cannot be turned into the product's."""

    written: str
    product: str
    unit: str


@dataclass(frozen=True, slots=True)
class QuoteUnitTurned:
    """The price was for another unit and was worked out for the product's."""

    written: str
    product: str
    price_fen: int
    unit: str


FileFault = ProtectedWorkbook | OldWorkbook | BrokenWorkbook | NotAWorkbook | WorkbookTooLarge | ColumnsUncertain
Remark = HiddenSheet | OtherSheet | HiddenColumn | HiddenRow | StrayRow | TotalsRow | TotalDiffers | FormulasChecked
CellFault = (
    FormulaCell
    | FormulaWithoutValue
    | ErrorCell
    | ForeignCurrency
    | CancelledThere
    | NotPaid
    | StatusUnclear
    | OrderTotalDiffers
    | NearestName
    | AddressByPhone
)
QuoteFault = NoQuotes | NoPrice | NoQuoteIn | QuotedTwice | QuoteUnitDiffers | QuoteUnitTurned
SheetReason = FileFault | Remark | CellFault | QuoteFault


def sheet_reason_text(reason: SheetReason) -> str:
    """One or two whole sentences: what is wrong and what to do about it."""
    if isinstance(reason, FileFault):
        return _file_text(reason)
    if isinstance(reason, Remark):
        return _remark_text(reason)
    if isinstance(reason, CellFault):
        return _cell_text(reason)
    return _quote_text(reason)


def _file_text(reason: FileFault) -> str:
    match reason:
        case ProtectedWorkbook():
            return translate(
                "Sheets",
                "The workbook is locked with a password and was not read. Open it with its password, take the password off (File, Info, Protect workbook, Encrypt with password: leave it empty), save it, and choose it again.",
            )
        case OldWorkbook():
            return translate(
                "Sheets",
                "This is a workbook in the old .xls format. Open it in the spreadsheet program and save it as .xlsx or CSV.",
            )
        case BrokenWorkbook():
            return translate(
                "Sheets",
                "The workbook is damaged or was cut off on its way, and nothing of it was taken. Ask for it again, or open and save it in the spreadsheet program.",
            )
        case NotAWorkbook():
            return translate(
                "Sheets",
                "The file is called a workbook but is something else, a picture for instance. Ask the sender for the order file.",
            )
        case WorkbookTooLarge(limit_mb=limit):
            return translate(
                "Sheets",
                "The workbook unpacks to far more than an order file has (limit {limit} MB) and was not read. Copy the rows that you need into a new workbook.",
            ).format(limit=limit)
        case ColumnsUncertain(columns=columns):
            return translate(
                "Sheets",
                "It is not certain what these columns hold: {columns}. Nothing was taken; say it under “Columns” at the Orders station.",
            ).format(columns=_listed(columns))


def _remark_text(reason: Remark) -> str:
    match reason:
        case HiddenSheet(sheet=sheet):
            return translate(
                "Sheets",
                "The sheet “{sheet}” is hidden and was not read. If it holds orders, choose it under “Columns”.",
            ).format(sheet=shown(sheet))
        case OtherSheet(sheet=sheet):
            return translate(
                "Sheets", "The sheet “{sheet}” was not read. If it holds orders, choose it under “Columns” afterwards."
            ).format(sheet=shown(sheet))
        case HiddenColumn(column=column):
            return translate(
                "Sheets", "The column “{column}” is hidden in the file, and was read. Unhide it and look at it."
            ).format(column=shown(column))
        case HiddenRow():
            return translate(
                "Sheets",
                "The row is hidden in the file, perhaps by a filter. Take the order only if it is meant to count.",
            )
        case StrayRow(text=text):
            return translate("Sheets", "“{text}” stands alone in its row and was left out. It orders nothing.").format(
                text=shown(text)
            )
        case TotalsRow(text=text):
            return translate("Sheets", "“{text}” is a row of totals and was left out.").format(text=shown(text))
        case TotalDiffers(written=written, expected=expected):
            return translate(
                "Sheets",
                "The total says {written}, but the rows above make {expected}. Rows may be missing: compare the file with the mini-program.",
            ).format(written=shown(written), expected=expected)
        case FormulasChecked(count=count):
            return translate(
                "Sheets",
                "Amounts that are formulas: {count}. They were compared with price times quantity, and nothing else.",
            ).format(count=count)


def _cell_text(reason: CellFault) -> str:
    match reason:
        case FormulaCell(text=text):
            return translate(
                "Sheets",
                "The cell is a formula; “{text}” is what it gave when the file was saved. Take the order only if that is right.",
            ).format(text=shown(text))
        case FormulaWithoutValue():
            return translate(
                "Sheets",
                "The cell is a formula without a result. Open the file in the spreadsheet program, save it, and read it again; or write the value.",
            )
        case ErrorCell(text=text):
            return translate("Sheets", "The cell shows {text} instead of a value. Mend it in the file.").format(
                text=shown(text)
            )
        case ForeignCurrency(text=text):
            return translate(
                "Sheets", "“{text}” is not in yuan. Ask the merchant for the price in yuan and write it in."
            ).format(text=shown(text))
        case CancelledThere(text=text):
            return translate("Sheets", "The status is “{text}”: it is not taken.").format(text=shown(text))
        case NotPaid(text=text):
            return translate(
                "Sheets", "The status is “{text}”: nothing was paid yet. Take the order only if it counts all the same."
            ).format(text=shown(text))
        case StatusUnclear(text=text):
            return translate(
                "Sheets", "It is not certain what the status “{text}” means. Take the order only if it still counts."
            ).format(text=shown(text))
        case OrderTotalDiffers(total_fen=total, expected_fen=expected):
            return translate(
                "Sheets",
                "The order's total is {total} yuan, its goods make {expected} yuan. A delivery fee or a discount may be in it: ask.",
            ).format(total=money.text(total), expected=money.text(expected))
        case NearestName(written=written, name=name):
            return translate(
                "Sheets", "“{written}” was read as {name}, the nearest name. Take the order only if that is meant."
            ).format(written=shown(written), name=name)
        case AddressByPhone(written=written, address=address):
            return translate(
                "Sheets",
                "“{written}” does not lead to one household; the phone number leads to {address}. Take the order only if that is right.",
            ).format(written=shown(written), address=address)


def _quote_text(reason: QuoteFault) -> str:
    match reason:
        case NoQuotes():
            return translate(
                "Sheets",
                "No product with a price was found. Each line needs both, such as 白菜 1.5元/斤; nothing was taken.",
            )
        case NoPrice(product=product):
            return translate("Sheets", "{product} has no price. Ask the merchant, or type it.").format(product=product)
        case NoQuoteIn(text=text):
            return translate("Sheets", "“{text}” names no product with a price and was left out.").format(
                text=shown(text)
            )
        case QuotedTwice(product=product, first_row=row):
            return translate(
                "Sheets", "{product} has another price in row {row}. Neither was taken: keep one of them."
            ).format(product=product, row=row)
        case QuoteUnitDiffers(written=written, product=product, unit=unit):
            return translate(
                "Sheets",
                "The price is for “{written}”, but {product} is sold by {unit}. Ask for the price of one {unit}.",
            ).format(written=shown(written), product=product, unit=unit)
        case QuoteUnitTurned(written=written, product=product, price_fen=price, unit=unit):
            return translate(
                "Sheets",
                "“{written}” of {product} was worked out as {price} yuan for one {unit}. Look whether that is meant.",
            ).format(written=shown(written), product=product, price=money.text(price), unit=unit)


def _listed(texts: tuple[str, ...]) -> str:
    return translate("Sheets", ", ").join(shown(text) for text in texts if text) or "-"
