"""Bytes into text, and the words for why not. Knows encodings and file signatures, not what the text is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    CannotRead,
    ControlCharacter,
    EmptyFile,
    FileTooLarge,
    MissingFile,
    NotText,
    Reason,
    WrongEncoding,
)

LIMIT_MB = 50

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8", "UTF-8 with BOM"),
    (b"\xff\xfe", "utf-16-le", "UTF-16 LE with BOM"),
    (b"\xfe\xff", "utf-16-be", "UTF-16 BE with BOM"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")  # .xlsx (and every zip), .xls
_BINARY = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf")
_WEB_PAGE = re.compile(rb"\s*<(?:!doctype|html|table|meta|\?xml)", re.IGNORECASE)
_NEVER_IN_TEXT = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f\x7f-\x84\x86-\x9f]")
# More control characters than this are no slip in a text: it is something else.
_MOST_STRANGE = 5
_STRUCTURE = re.compile("[,;\t\r\n]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """`encoding` is for people: `UTF-8`, `UTF-8 with BOM`, `GBK`, `GB18030`, `UTF-16 LE`, …"""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded | Reason:
    """The text in `data`, without a byte order mark. Never raises."""
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        return EmptyFile()
    if data.startswith(_WORKBOOKS):
        return NotText("workbook")
    if data.startswith(b"%PDF"):
        return NotText("pdf")
    if _WEB_PAGE.match(data):
        return NotText("web page")
    for bom, codec, name in _BOMS:
        if data.startswith(bom):
            text = _try(data[len(bom) :], codec)
            return _checked(text, name) if text is not None else WrongEncoding()
    return _without_bom(data)


def read_bytes(path: Path, limit_mb: int = LIMIT_MB) -> bytes | Reason:
    """The file's content, or why it cannot be had. Reads no more than the limit."""
    try:
        with path.open("rb") as file:
            data = file.read(limit_mb * 1024 * 1024 + 1)
    except FileNotFoundError:
        return MissingFile()
    except (OSError, ValueError):  # ValueError: a path with a NUL character
        return CannotRead()
    return data if len(data) <= limit_mb * 1024 * 1024 else FileTooLarge(limit_mb)


def read_text_file(path: Path) -> tuple[str, str] | Problem:
    """(text, encoding) of a text file, whatever its encoding, or the one problem of the whole file."""
    data = read_bytes(path)
    result = decode(data) if isinstance(data, bytes) else data
    return (result.text, result.encoding) if isinstance(result, Decoded) else Problem(path.name, 0, "", result)


def _without_bom(data: bytes) -> Decoded | Reason:
    if b"\x00" in data:
        return _utf_16(data)
    text = _try(data, "utf-8")
    chinese = _try(data, "gb18030")
    if text is not None and not (chinese is not None and _is_short_gbk(data, text)):
        return _checked(text, "UTF-8")
    if chinese is not None:
        return _checked(chinese, "GBK" if _try(data, "gbk") is not None else "GB18030")
    return NotText("other") if data.startswith(_BINARY) else WrongEncoding()


def _utf_16(data: bytes) -> Decoded | Reason:
    """Both byte orders are tried; the one in which separators and line ends appear is the right one.

    (Not digits or letters: the ideographic space is a `0` and 一 an `N` when their bytes are swapped.)
    """
    readings = []
    for codec, name in (("utf-16-le", "UTF-16 LE"), ("utf-16-be", "UTF-16 BE")):
        text = _try(data, codec)
        if text is not None and not _NEVER_IN_TEXT.search(text):
            readings.append((len(_STRUCTURE.findall(text)), sum(char.isascii() for char in text), text, name))
    if not readings:
        return NotText("other")
    *_, text, name = max(readings, key=lambda reading: reading[:2])
    return Decoded(text, name)


def _is_short_gbk(data: bytes, as_utf_8: str) -> bool:
    """A few GBK characters alone can be valid UTF-8 by chance; then they read as Greek, Cyrillic or Arabic letters.

    Chinese in UTF-8 takes three bytes a character, so one such character settles it; so does any that GB2312, the
    common part of GBK, does not have. Signs such as · and × and accents (below U+0100) are left to UTF-8.
    """
    return "\u0100" <= max(as_utf_8) < "\u0800" and _try(data, "gb2312") is not None


def _checked(text: str, name: str) -> Decoded | Reason:
    if not text.strip():
        return EmptyFile()
    strange = [match.start() for match in islice(_NEVER_IN_TEXT.finditer(text), _MOST_STRANGE + 1)]
    if not strange:
        return Decoded(text, name)
    if len(strange) > _MOST_STRANGE or "\x00" in text:
        return NotText("other")
    before = text[: strange[0]]
    return ControlCharacter(f"U+{ord(text[strange[0]]):04X}", before.count("\n") + 1, len(before) - before.rfind("\n"))


def _try(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None
