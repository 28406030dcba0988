"""What has to be asked about a chat list beyond its goods: whose order it is, and what becomes of an earlier one; and the
sentence for each.

A text in a reason is what people wrote, so it may name a person: it is for the screen, never for a log.
"""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.intake.shown import shown
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class ListTooLong:
    """No chat list has so many entries."""

    limit: int


@dataclass(frozen=True, slots=True)
class NameGuessed:
    """`written` looks or sounds like a product's name, but not so much that it is certain."""

    written: str
    name: str


@dataclass(frozen=True, slots=True)
class HouseholdGuessed:
    """No address is written; `text` (a phone number, a name) leads to the household at `address`."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class AddressIncomplete:
    text: str


@dataclass(frozen=True, slots=True)
class SameOrderTwice:
    """The household has ordered exactly this in an earlier entry of the list."""

    number: str


@dataclass(frozen=True, slots=True)
class OrderedAgain:
    """The household ordered some of the same goods in an earlier entry, and it says neither "add" nor "instead"."""

    number: str


@dataclass(frozen=True, slots=True)
class OrderBeside:
    """The household has a recorded order of this list, and what is written now says neither "add" nor "instead"."""


@dataclass(frozen=True, slots=True)
class OrderedAfterCancel:
    """Just this was recorded of the entry and then cancelled."""


@dataclass(frozen=True, slots=True)
class EntryGone:
    """An entry that was recorded is missing in this longer copy of its list."""

    number: str


@dataclass(frozen=True, slots=True)
class EntryStruck:
    """Nothing is left of an entry that was recorded."""

    number: str


@dataclass(frozen=True, slots=True)
class WithdrawalUnclear:
    """Something is taken back, but it is not certain whether one item or the whole order."""

    text: str


@dataclass(frozen=True, slots=True)
class NothingToChange:
    """Something is to be changed or taken back that the household has not ordered here."""

    text: str


@dataclass(frozen=True, slots=True)
class MaybeNoOrder:
    """It speaks of goods that came, or asks about goods, and may order nothing."""

    text: str


@dataclass(frozen=True, slots=True)
class OfferUnclear:
    """A number is written for an offer, and it is not certain which offer of the list's head that is."""

    text: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was written is taken back in the text itself, so that nothing is ordered."""

    text: str


ChatReason = (
    ListTooLong
    | NameGuessed
    | HouseholdGuessed
    | AddressIncomplete
    | SameOrderTwice
    | OrderedAgain
    | OrderBeside
    | OrderedAfterCancel
    | EntryGone
    | EntryStruck
    | WithdrawalUnclear
    | NothingToChange
    | MaybeNoOrder
    | OfferUnclear
    | TakenBack
)


def chat_reason_text(reason: ChatReason) -> str:
    """One or two whole sentences: what is doubtful and what to do about it."""
    match reason:
        case ListTooLong(limit=limit):
            return translate(
                "Import", "The text holds more than {limit} entries, and nothing was taken. Paste one list at a time."
            ).format(limit=limit)
        case NameGuessed(written=written, name=name):
            return translate("Import", "“{written}” may be {name}. Choose what is meant, or leave it out.").format(
                written=shown(written), name=name
            )
        case HouseholdGuessed(text=text, address=address):
            return translate(
                "Import", "No address is written. “{text}” leads to {address}: confirm it, or choose the household."
            ).format(text=shown(text), address=address)
        case AddressIncomplete(text=text):
            return translate("Import", "The address “{text}” is not complete. Choose the household.").format(
                text=shown(text)
            )
        case SameOrderTwice(number=number):
            return translate(
                "Import",
                "The household ordered exactly this in entry {number} already. Confirm that it is wanted twice, or leave it out.",
            ).format(number=number or "-")
        case OrderedAgain(number=number):
            return translate(
                "Import",
                "The household ordered some of the same goods in entry {number} already. Confirm that both are wanted, or leave this out.",
            ).format(number=number or "-")
        case OrderBeside():
            return translate(
                "Import",
                "The household has a recorded order in this list. Confirm that this is wanted besides it, or leave it out.",
            )
        case OrderedAfterCancel():
            return translate(
                "Import",
                "This was recorded already and then cancelled. Confirm that it is ordered again, or leave it out.",
            )
        case EntryGone(number=number):
            return translate(
                "Import",
                "Entry {number} was recorded and is missing in this copy of the list. Confirm that it was withdrawn, or keep it.",
            ).format(number=number)
        case EntryStruck(number=number):
            return translate(
                "Import",
                "Nothing is left of entry {number}, which was recorded. Confirm that it was withdrawn, or keep it.",
            ).format(number=number)
        case WithdrawalUnclear(text=text):
            return translate(
                "Import", "“{text}” takes something back. Choose whether one item or the whole order is meant."
            ).format(text=shown(text))
        case NothingToChange(text=text):
            return translate(
                "Import",
                "“{text}” changes something that the household has not ordered here. Find its order, or leave these words out.",
            ).format(text=shown(text))
        case MaybeNoOrder(text=text):
            return translate(
                "Import", "“{text}” may be a question or a complaint. Confirm that it orders goods, or leave it out."
            ).format(text=shown(text))
        case TakenBack(text=text):
            return translate(
                "Import", "“{text}” takes back what was written before it. Nothing of it is taken."
            ).format(text=shown(text))
        case OfferUnclear(text=text):
            return translate(
                "Import", "“{text}” names no product, and the list offers more than one or none. Choose the product."
            ).format(text=shown(text))
