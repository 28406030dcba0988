"""What a scanned or typed code is: goods and how much of them, a pass, a label, a sheet, or why it is none of these.

It knows codes and our items, and nothing of deliveries or counts. Any text has an answer; nothing is raised.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Mapping
from contextlib import suppress
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal, localcontext

from checkpoint_app.db.rows import BoundCode
from checkpoint_app.domain import passes as vehicle_passes
from checkpoint_app.domain import quantities, tokens, weights
from checkpoint_app.domain.gtin import is_check_digit_right
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import gs1, scale_codes
from checkpoint_app.intake.scale_codes import ScaleCode, ScaleFormat
from checkpoint_app.intake.scanned import (
    NO_MARKS,
    BagLabel,
    CatalogueCode,
    CountedItem,
    CutOff,
    Marks,
    MarksOnly,
    NotACode,
    PassCode,
    PricedItem,
    Scanned,
    TallySheetCode,
    UnknownCode,
    WeighedItem,
    WrongCheckDigit,
)

LONGEST = 400  # characters; the longest element string that GS1 allows in a symbol is far shorter
LONGEST_KEY = 48
_DIGITS = re.compile(r"[0-9]+")
_OWN = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_GTIN_LENGTHS = (8, 12, 13, 14)

Bound = Callable[[str], BoundCode | None]


def read(
    code: str,
    bound: Bound,
    products: Mapping[str, Product],
    scale: ScaleFormat = ScaleFormat(),  # noqa: B008 - frozen
    passes: Container[str] = (),
) -> Scanned:
    """What `code` is. `bound` answers what a key (as `key_of` makes it) was bound to; `passes` are the numbers known."""
    text = plain(code)
    if not text or len(text) > LONGEST or not all(char.isprintable() or char == gs1.GS for char in text):
        return NotACode(code)
    return _our_own(code, text, products, passes) or _Reader(code, bound, products, scale).read(text)


def plain(code: str) -> str:
    """Half-width, without blanks around it; FNC1 stays."""
    return unicodedata.normalize("NFKC", code).strip(" \t\r\n\u3000")


def key_of(code: str) -> str:
    """What a code is bound and looked up by: trade item numbers as 14 digits, whatever their length, a scale's item number
    with `scale:` before it, anything else in capitals. Empty for what cannot be bound."""
    text = plain(code)
    symbology, rest = gs1.split_symbology(text)
    digits = rest.replace(" ", "")
    if digits.casefold().startswith(scale_codes.ITEM_PREFIX):
        item = digits[len(scale_codes.ITEM_PREFIX) :]
        return scale_codes.ITEM_PREFIX + item if _DIGITS.fullmatch(item) else ""
    if _DIGITS.fullmatch(digits) and len(digits) in _GTIN_LENGTHS:
        numbers = _gtins(symbology, digits)
        return numbers[0] if numbers else ""
    sound = len(rest) <= LONGEST_KEY and _OWN.fullmatch(rest) and not gs1.is_link(rest)
    return rest.upper() if sound and not gs1.is_declared(symbology, rest) else ""


def amount_at(price_fen: int, unit_price_fen: int, unit: str) -> Decimal | None:
    """How much of an item is had for `price_fen` at the price of one unit: to a thousandth of a weight, whole pieces else.
    None where it does not come out at more than nothing."""
    if unit_price_fen <= 0:
        return None
    amount = Decimal(price_fen) / Decimal(unit_price_fen)
    if weights.is_weight(unit):
        amount = _rounded(amount)
    return quantities.normal(amount) if quantities.is_amount(amount) and _comes_out(amount, unit) else None


def _comes_out(amount: Decimal, unit: str) -> bool:
    return weights.is_weight(unit) or amount == int(amount)


def _our_own(code: str, text: str, products: Mapping[str, Product], passes: Container[str]) -> Scanned | None:
    match tokens.decode(text):
        case tokens.BagToken(checkpoint=checkpoint, bag=bag):
            return BagLabel(checkpoint, bag)
        case tokens.BrokenToken():
            return CutOff(code)
        case tokens.ForeignCode():
            pass
    capitals = text.upper()
    if vehicle_passes.is_code(text):
        found = vehicle_passes.decode(text)
        return PassCode(found.number) if isinstance(found, vehicle_passes.PassToken) else CutOff(code)
    if capitals.startswith(tokens.TALLY_PREFIX):
        number = capitals.removeprefix(tokens.TALLY_PREFIX).strip()
        return TallySheetCode(number) if number else CutOff(code)
    for written in (text, capitals):
        if written in products:
            return CatalogueCode(written)
        if written in passes:
            return PassCode(written)
    return None


def _gtins(symbology: str, digits: str) -> list[str]:
    """The trade item numbers that these 8, 12, 13 or 14 digits may be, as 14 digits; none where no check digit is right.

    Eight digits that begin with 0 are a UPC-E first: as EAN-8 they would be a shop's own number (1.4.3, GS1-8 prefixes 000
    to 099). Others are UPC-E only where the scanner says so.
    """
    found = []
    if len(digits) == 8 and (digits[0] == "0" or (symbology == "E0" and digits[0] == "1")):
        from biip import ParseError
        from biip.upc import Upc

        with suppress(ParseError):
            found.append(Upc.parse(digits).as_gtin_14())
    if is_check_digit_right(digits) and int(digits):
        found.append(digits.zfill(14))
    return found


class _Reader:
    """Reads one code that is none of our own."""

    def __init__(self, code: str, bound: Bound, products: Mapping[str, Product], scale: ScaleFormat) -> None:
        self._code = code
        self._bound = bound
        self._products = products
        self._scale = scale

    def read(self, text: str) -> Scanned:
        symbology, rest = gs1.split_symbology(text)
        if not rest:
            return CutOff(self._code)
        if gs1.is_link(rest):
            said = gs1.link(rest)
            return NotACode(self._code) if said is None else self._elements(said)
        if gs1.is_declared(symbology, rest):
            return self._elements(gs1.elements(rest))
        digits = rest.replace(" ", "")  # 6 901234 567892, as it stands below the bars
        if _DIGITS.fullmatch(digits):
            return self._number(symbology, digits)
        return self._undeclared(rest) or self._other(rest)

    def _number(self, symbology: str, digits: str) -> Scanned:
        if len(digits) == 18 and (weighed := self._scale_code(digits)) is not None:
            return weighed
        if len(digits) in _GTIN_LENGTHS:
            return self._trade_item(symbology, digits)
        return self._undeclared(digits) or self._other(digits)

    def _trade_item(self, symbology: str, digits: str) -> Scanned:
        gtins = _gtins(symbology, digits)
        if not gtins:
            return WrongCheckDigit(self._code)
        for gtin in gtins:
            if (found := self._find(gtin)) is not None:
                return self._counted(found, found.quantity, NO_MARKS)
        if len(digits) == 13 and (weighed := self._scale_code(digits)) is not None:
            return weighed
        return self._unknown_item(gtins[0], NO_MARKS)

    def _undeclared(self, text: str) -> Scanned | None:
        """An element string from a scanner that does not say so; None for what is none.

        With the number of the item in front there is no doubt about it; elsewhere only a string that reads whole counts.
        """
        if text.startswith(("01", "02")) and _DIGITS.match(text, 2) and (len(text) > 14 or not _DIGITS.fullmatch(text)):
            numbered = _DIGITS.fullmatch(text[2:16]) is not None
            return self._elements(gs1.elements(text)) if numbered else None
        if not text[:2].isdecimal() or len(text) < 16:
            return None
        said = gs1.elements(text)
        sound = isinstance(said, gs1.Elements) and (said.gtin or (said.sscc and len(text) >= 20))
        return self._elements(said) if sound else None

    def _scale_code(self, digits: str) -> Scanned | None:
        parts = scale_codes.take_apart(digits, self._scale)
        if parts is None:
            return None
        if not is_check_digit_right(digits):
            return WrongCheckDigit(self._code)
        found = self._find(parts.key)
        if found is None:
            return UnknownCode(parts.key, self._code)
        said = self._weighed_by_scale(found, parts)
        return replace(said, label=digits) if isinstance(said, WeighedItem | PricedItem) else said

    def _weighed_by_scale(self, found: BoundCode, parts: ScaleCode) -> Scanned:
        if parts.grams is not None:
            return self._weighed(found, Decimal(parts.grams), NO_MARKS)
        return self._priced(found, parts.price_fen or 0, NO_MARKS)

    def _elements(self, said: gs1.Elements | gs1.Damaged | gs1.WrongCheck) -> Scanned:
        match said:
            case gs1.Damaged():
                return CutOff(self._code)
            case gs1.WrongCheck():
                return WrongCheckDigit(self._code)
            case gs1.Elements():
                return self._said(said)

    def _said(self, said: gs1.Elements) -> Scanned:
        marks = Marks(
            batch=said.batch,
            produced_on=said.produced_on,
            expires_on=said.expires_on,
            serial=said.serial,
            unread=tuple(said.unread),
            guessed=said.guessed,
        )
        if not said.gtin:
            if said.sscc:
                return UnknownCode(said.sscc, self._code, marks=marks)
            return MarksOnly(marks) if marks != NO_MARKS else CutOff(self._code)
        found = self._find(said.gtin)
        counted = 1 if said.count is None else said.count
        if found is None:
            piece = self._find(_piece(said.gtin))
            if piece is None or said.count is None:
                return self._unknown_item(said.gtin, marks)
            found = piece
        elif said.gtin[0] not in "09" and not said.contained:
            counted = 1  # the whole case was bound: how much is in it is known, and not counted twice
        if said.kilograms is not None:
            return self._weighed(found, said.kilograms * 1000, marks)
        if said.price_fen is not None:
            return self._priced(found, said.price_fen, marks)
        return self._counted(found, found.quantity * counted, marks)

    def _find(self, key: str) -> BoundCode | None:
        """None also for a code of an item that is in the catalogue no more, so that it can be bound again."""
        found = self._bound(key)
        return found if found is not None and found.sku in self._products else None

    def _unknown_item(self, gtin: str, marks: Marks) -> UnknownCode:
        piece = self._find(_piece(gtin)) if gtin[0] not in "09" else None
        inside = piece.sku if piece is not None else ""
        return UnknownCode(gtin, self._code, gtin, inside, marks)

    def _counted(self, found: BoundCode, quantity: Decimal, marks: Marks) -> Scanned:
        if not quantities.is_amount(quantity):
            return NotACode(self._code)
        unit = self._products[found.sku].unit
        return CountedItem(found.sku, quantities.normal(quantity), unit, marks)

    def _weighed(self, found: BoundCode, grams: Decimal, marks: Marks) -> Scanned:
        unit = self._products[found.sku].unit
        unit_grams = weights.grams_of(unit)
        if unit_grams is None:
            return self._counted(found, found.quantity, marks)  # a bag is a bag, whatever it weighs
        weight = _rounded(grams / unit_grams)
        if not quantities.is_amount(weight):
            return NotACode(self._code)
        return WeighedItem(found.sku, quantities.normal(weight), unit, marks)

    def _priced(self, found: BoundCode, price_fen: int, marks: Marks) -> Scanned:
        product = self._products[found.sku]
        if price_fen <= 0:
            return NotACode(self._code)
        offered = amount_at(price_fen, product.declared_price_fen, product.unit)
        return PricedItem(found.sku, price_fen, product.unit, offered, marks)

    def _other(self, text: str) -> Scanned:
        key = key_of(text)
        if not key or len(key) < 3:
            return NotACode(self._code)
        found = self._find(key)
        if found is not None:
            return self._counted(found, found.quantity, NO_MARKS)
        return UnknownCode(key, self._code)


def _piece(gtin: str) -> str:
    """The number of one piece of what a case's number (14 digits, indicator 1 to 8) holds."""
    stem = "0" + gtin[1:13]
    return next(stem + str(digit) for digit in range(10) if is_check_digit_right(stem + str(digit)))


def _rounded(amount: Decimal) -> Decimal:
    with localcontext() as context:
        context.prec = 40
        return amount.quantize(quantities.PLACES, ROUND_HALF_UP)
