"""The closed set of what can be wrong with something handed in. Bare facts: the sentences stand in problems.py.

A text in a reason is what the file or the message says, so it may name a person: it is for the screen, never for a log.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from checkpoint_app.intake.chat_reasons import ChatReason
from checkpoint_app.intake.goods_file_reasons import GoodsFileReason
from checkpoint_app.intake.logger_reasons import LoggerReason
from checkpoint_app.intake.sheet_reasons import SheetReason

FileKind = Literal["workbook", "pdf", "web page", "other"]

# --- The whole file or text -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MissingFile:
    pass


@dataclass(frozen=True, slots=True)
class CannotRead:
    """The system refused: no permission, a folder, a drive that went away."""


@dataclass(frozen=True, slots=True)
class FileTooLarge:
    limit_mb: int


@dataclass(frozen=True, slots=True)
class EmptyFile:
    pass


@dataclass(frozen=True, slots=True)
class NotText:
    kind: FileKind


@dataclass(frozen=True, slots=True)
class ControlCharacter:
    """A character that no text has, such as U+0007, in an otherwise sound text: in this line, at this place of it."""

    code: str
    line: int
    place: int


@dataclass(frozen=True, slots=True)
class NoFolder:
    pass


@dataclass(frozen=True, slots=True)
class WrongEncoding:
    pass


@dataclass(frozen=True, slots=True)
class MissingColumn:
    columns: tuple[str, ...]
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RepeatedColumn:
    column: str


@dataclass(frozen=True, slots=True)
class NoRows:
    pass


@dataclass(frozen=True, slots=True)
class NotAnOrderList:
    pass


@dataclass(frozen=True, slots=True)
class Cancelled:
    pass


# --- A row of any table -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WrongColumnCount:
    expected: int
    found: int


@dataclass(frozen=True, slots=True)
class UnclosedQuote:
    pass


@dataclass(frozen=True, slots=True)
class CellTooLong:
    pass


@dataclass(frozen=True, slots=True)
class MissingValue:
    pass


@dataclass(frozen=True, slots=True)
class BadWholeNumber:
    text: str


@dataclass(frozen=True, slots=True)
class BadChoice:
    text: str
    allowed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BadTimeOfDay:
    text: str


@dataclass(frozen=True, slots=True)
class BadCheckpointId:
    text: str


@dataclass(frozen=True, slots=True)
class DuplicateId:
    text: str
    first_row: int


@dataclass(frozen=True, slots=True)
class UnknownReference:
    """`text` should be an id in the reference file `file` and is not."""

    text: str
    file: str


# --- A row of an order file, an entry of a chat list ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UnknownHousehold:
    text: str


@dataclass(frozen=True, slots=True)
class AmbiguousHousehold:
    text: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HouseholdElsewhere:
    text: str
    checkpoint: str


@dataclass(frozen=True, slots=True)
class UnknownProduct:
    sku: str


@dataclass(frozen=True, slots=True)
class ProductNameDiffers:
    written: str
    name: str


@dataclass(frozen=True, slots=True)
class UnknownMerchant:
    text: str


@dataclass(frozen=True, slots=True)
class BadQuantity:
    text: str


@dataclass(frozen=True, slots=True)
class NegativeQuantity:
    text: str


@dataclass(frozen=True, slots=True)
class ZeroQuantity:
    pass


@dataclass(frozen=True, slots=True)
class BadPrice:
    text: str


@dataclass(frozen=True, slots=True)
class ZeroPrice:
    pass


@dataclass(frozen=True, slots=True)
class BadAmount:
    text: str


@dataclass(frozen=True, slots=True)
class AmountMismatch:
    """`amount_fen` is written; price times quantity is `expected_fen`."""

    amount_fen: int
    expected_fen: int


@dataclass(frozen=True, slots=True)
class BadTime:
    text: str


@dataclass(frozen=True, slots=True)
class BadOrderNumber:
    text: str


@dataclass(frozen=True, slots=True)
class UnitDiffers:
    """The written unit cannot be turned into the one the product is sold by."""

    written: str
    product: str
    unit: str


@dataclass(frozen=True, slots=True)
class DuplicateOrder:
    number: str
    first_row: int


@dataclass(frozen=True, slots=True)
class DuplicateLine:
    first_row: int


@dataclass(frozen=True, slots=True)
class OrderAlreadyDiffers:
    number: str


# --- An entry of a chat list alone ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NoNumber:
    text: str


@dataclass(frozen=True, slots=True)
class NoAddress:
    text: str


@dataclass(frozen=True, slots=True)
class SecondAddress:
    text: str


@dataclass(frozen=True, slots=True)
class NoItems:
    pass


@dataclass(frozen=True, slots=True)
class EntryTooLong:
    limit: int


@dataclass(frozen=True, slots=True)
class StrayLine:
    text: str


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Words beside goods that are understood: a name, a remark."""

    text: str


@dataclass(frozen=True, slots=True)
class WordsUnclear:
    """Words without which the order may be another one."""

    text: str


@dataclass(frozen=True, slots=True)
class ChangeNotUnderstood:
    """Something is taken back, exchanged or made to depend on something else, in words."""

    text: str


@dataclass(frozen=True, slots=True)
class UnknownItem:
    text: str


@dataclass(frozen=True, slots=True)
class AmbiguousItem:
    text: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameShortened:
    written: str
    name: str


@dataclass(frozen=True, slots=True)
class NoQuantity:
    product: str
    unit: str


@dataclass(frozen=True, slots=True)
class QuantityWithoutItem:
    text: str


@dataclass(frozen=True, slots=True)
class PairingUnclear:
    text: str


@dataclass(frozen=True, slots=True)
class PairingDoubtful:
    """There is one way to pair, but the spaces speak against it."""

    text: str


@dataclass(frozen=True, slots=True)
class UnitTakenAs:
    """Another piece unit is written than the product's (a bag for a box); the number is kept, the unit is not."""

    written: str
    product: str
    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class LargeQuantity:
    quantity: Decimal
    unit: str
    product: str


@dataclass(frozen=True, slots=True)
class PartOfAPiece:
    quantity: Decimal
    unit: str
    product: str


@dataclass(frozen=True, slots=True)
class ItemTwice:
    product: str


Reason = (
    MissingFile
    | CannotRead
    | FileTooLarge
    | EmptyFile
    | NotText
    | ControlCharacter
    | NoFolder
    | WrongEncoding
    | MissingColumn
    | RepeatedColumn
    | NoRows
    | NotAnOrderList
    | Cancelled
    | WrongColumnCount
    | UnclosedQuote
    | CellTooLong
    | MissingValue
    | BadWholeNumber
    | BadChoice
    | BadTimeOfDay
    | BadCheckpointId
    | DuplicateId
    | UnknownReference
    | UnknownHousehold
    | AmbiguousHousehold
    | HouseholdElsewhere
    | UnknownProduct
    | ProductNameDiffers
    | UnknownMerchant
    | BadQuantity
    | NegativeQuantity
    | ZeroQuantity
    | BadPrice
    | ZeroPrice
    | BadAmount
    | AmountMismatch
    | BadTime
    | BadOrderNumber
    | UnitDiffers
    | DuplicateOrder
    | DuplicateLine
    | OrderAlreadyDiffers
    | NoNumber
    | NoAddress
    | SecondAddress
    | NoItems
    | EntryTooLong
    | StrayLine
    | NotUnderstood
    | WordsUnclear
    | ChangeNotUnderstood
    | UnknownItem
    | AmbiguousItem
    | NameShortened
    | NoQuantity
    | QuantityWithoutItem
    | PairingUnclear
    | PairingDoubtful
    | UnitTakenAs
    | LargeQuantity
    | PartOfAPiece
    | ItemTwice
    | SheetReason
    | GoodsFileReason
    | ChatReason
    | LoggerReason
)
