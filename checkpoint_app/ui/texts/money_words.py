"""The words that vouchers are written with: places, methods, reasons, who bears a loss. Knows no voucher.

A word of a newer version on another laptop stands as it is.
"""

from __future__ import annotations

from checkpoint_app.domain import facts
from checkpoint_app.words import translate


def method_words(method: str) -> str:
    """Cash or transfer (facts.METHODS)."""
    match method:
        case facts.CASH:
            return translate("Accounts", "Cash")
        case facts.TRANSFER:
            return translate("Accounts", "Transfer")
        case _:
            return method


def credit_reason_words(reason: str) -> str:
    """Why goods are taken off a bill (facts.CREDIT_REASONS)."""
    match reason:
        case "damaged":
            return translate("Accounts", "damaged")
        case "short":
            return translate("Accounts", "missing")
        case "substituted":
            return translate("Accounts", "wrong item")
        case "returned":
            return translate("Accounts", "returned")
        case "price":
            return translate("Accounts", "wrong price")
        case "other":
            return translate("Accounts", "other")
        case _:
            return reason


def return_reason_words(reason: str) -> str:
    """Why money was paid back (facts.RETURN_REASONS)."""
    match reason:
        case "overpaid":
            return translate("Accounts", "paid too much")
        case "short":
            return translate("Accounts", "goods did not come")
        case "cancelled":
            return translate("Accounts", "order withdrawn")
        case "other":
            return translate("Accounts", "other")
        case _:
            return reason


def bearer_words(borne_by: str) -> str:
    """Who makes a loss good (facts.BEARERS)."""
    match borne_by:
        case facts.MERCHANT_BEARS:
            return translate("Accounts", "the merchant bears it")
        case facts.CHECKPOINT_BEARS:
            return translate("Accounts", "the checkpoint bears it")
        case _:
            return borne_by


def place_words(place: str) -> str:
    """Where money lies (facts.PLACES)."""
    match place:
        case "cash":
            return translate("Accounts", "cash box")
        case "bank":
            return translate("Accounts", "bank")
        case "office":
            return translate("Accounts", "office")
        case _:
            return place
