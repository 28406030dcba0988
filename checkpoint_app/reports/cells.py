"""Makes text from people safe to stand in a cell: no formula, no character that a file format cannot hold. No I/O."""

from __future__ import annotations

import re

# What XML 1.0 cannot hold and a text file should not: controls, halves of surrogate pairs, the two non-characters.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|\x85|\u2028|\u2029")
# Spreadsheet programs begin a formula with these, in Chinese and Japanese settings with the full-width ones too.
_FORMULA_STARTS = "=+-@\t\r＝＋－＠"


def plain(text: str) -> str:
    """Lines end in a line feed; a character that cannot be written becomes U+FFFD, so that its place is seen."""
    return _UNWRITABLE.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def looks_like_formula(text: str) -> bool:
    """A spreadsheet program might compute this text instead of showing it."""
    return text.lstrip().startswith(tuple(_FORMULA_STARTS)) or text.startswith(("\t", "\r", "\n"))


def without_formula(text: str) -> str:
    """The text, behind an apostrophe where it might be taken for a formula, as a spreadsheet program itself marks text."""
    return f"'{text}" if looks_like_formula(text) else text
