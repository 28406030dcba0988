"""What a workbook's number is as text: exact, a date where it is formatted as one, with the sign of a foreign currency.

It knows number formats, not which cell a number stands in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from decimal import Context, Decimal, InvalidOperation

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

# A spreadsheet program keeps fifteen digits; what a file has beyond them is the noise of binary fractions.
_EXACT = Context(prec=15)
_TOO_LONG = Decimal("1e15")
_SMALLEST = Decimal("1e-9")
# Dates of Chinese, Japanese and Korean programs, which stand in no list of formats.
_EASTERN_DATES = frozenset((*range(27, 37), *range(50, 59)))
_FIRST_CUSTOM = 164
_FOREIGN = re.compile(r"US\$|HK\$|NT\$|\$|€|£|₩|USD|EUR|HKD|美元|港元|港币", re.IGNORECASE)
_CURRENCY_PART = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")


class Styles:
    """The number formats of one workbook, by the number that a cell names."""

    def __init__(self, formats: Mapping[int, str], cells: Sequence[int], *, from_1904: bool) -> None:
        """`formats` are those that the file defines; `cells` gives the format of each cell style."""
        self._epoch = CALENDAR_MAC_1904 if from_1904 else CALENDAR_WINDOWS_1900
        self._kinds = [_kind(number, formats) for number in cells]

    def text(self, number: str, style: int) -> str:
        """What the cell means: `12`, `0.3`, `2021-11-03 08:31:00`, `$3`. Raises ValueError for what is no number."""
        is_date, currency = self._kinds[style] if style < len(self._kinds) else (False, "")
        try:
            value = _EXACT.create_decimal(number)
        except InvalidOperation as error:
            raise ValueError(number) from error
        if not value.is_finite():
            raise ValueError(number)
        if is_date and (date := self._date(value)) is not None:
            return date
        return currency + plain_number(value)

    def _date(self, value: Decimal) -> str | None:
        try:
            moment = from_excel(float(value), self._epoch)
        except (OverflowError, ValueError):
            return None
        if isinstance(moment, time):
            return moment.replace(microsecond=0).isoformat()
        if not isinstance(moment, datetime):
            return None
        nearest = (moment + timedelta(milliseconds=500)).replace(microsecond=0)
        return nearest.date().isoformat() if value == value.to_integral_value() else nearest.isoformat(" ")


def plain_number(value: Decimal) -> str:
    """Without an exponent and without zeros at the end. One too long for a spreadsheet program to have kept all its digits
    has an exponent, so that it is not taken for an order number."""
    if abs(value) >= _TOO_LONG:
        return f"{value.normalize(_EXACT):E}"
    if abs(value) < _SMALLEST:
        return "0"
    return f"{value.normalize(_EXACT):f}"


def _kind(number: int, formats: Mapping[int, str]) -> tuple[bool, str]:
    """(whether it is a date, the sign of a foreign currency)."""
    text = formats.get(number, "")
    if not text:
        # The currency of a built-in format is that of the machine it is opened on: here, yuan.
        return number in _EASTERN_DATES or is_date_format(BUILTIN_FORMATS.get(number, "")), ""
    currency = "".join(_CURRENCY_PART.findall(text)) + _CURRENCY_PART.sub("", text)
    found = _FOREIGN.search(currency) if number >= _FIRST_CUSTOM else None
    return is_date_format(text), found[0] if found else ""
