"""What a column of an order file can be taken for, in words. Knows no column."""

from __future__ import annotations

from checkpoint_app.intake.titles import Meaning
from checkpoint_app.words import translate

GOODS = "goods:"
# In the order in which they are offered; a column that counts one product names it.
MEANINGS: tuple[Meaning, ...] = (
    "ignored",
    "address",
    "compound",
    "building",
    "unit",
    "room",
    "product",
    "sku",
    "spec",
    "quantity",
    "measure",
    "items",
    "price_yuan",
    "price_fen",
    "amount_yuan",
    "amount_fen",
    "total_yuan",
    "total_fen",
    "number",
    "serial",
    "merchant",
    "time",
    "note",
    "status",
    "name",
    "phone",
)


def goods_words(product: str, unit: str) -> str:
    """A column each cell of which is the quantity of one product."""
    return translate("Columns", "Quantity of {product} ({unit})").format(product=product, unit=unit)


def meaning_words(meaning: Meaning) -> str:
    """What the drop-down says."""
    match meaning:
        case "ignored":
            return translate("Columns", "Not used")
        case "number":
            return translate("Columns", "Order number")
        case "serial":
            return translate("Columns", "Number in this list")
        case "merchant":
            return translate("Columns", "Merchant")
        case "address":
            return translate("Columns", "Address")
        case "compound":
            return translate("Columns", "Compound")
        case "building":
            return translate("Columns", "Building")
        case "unit":
            return translate("Columns", "Unit of the building")
        case "room":
            return translate("Columns", "Room")
        case "name":
            return translate("Columns", "Name")
        case "phone":
            return translate("Columns", "Phone (not kept)")
        case "sku":
            return translate("Columns", "Product code")
        case "product":
            return translate("Columns", "Product")
        case "spec":
            return translate("Columns", "Size or kind")
        case "quantity":
            return translate("Columns", "Quantity")
        case "measure":
            return translate("Columns", "Unit of the quantity")
        case "items":
            return translate("Columns", "List of goods")
        case "goods":
            return translate("Columns", "Quantity of a product that is not in the catalogue")
        case "price_yuan":
            return translate("Columns", "Unit price, yuan")
        case "price_fen":
            return translate("Columns", "Unit price, fen")
        case "amount_yuan":
            return translate("Columns", "Line amount, yuan")
        case "amount_fen":
            return translate("Columns", "Line amount, fen")
        case "total_yuan":
            return translate("Columns", "Order total, yuan")
        case "total_fen":
            return translate("Columns", "Order total, fen")
        case "time":
            return translate("Columns", "Time of the order")
        case "note":
            return translate("Columns", "Note")
        case "status":
            return translate("Columns", "Status")
