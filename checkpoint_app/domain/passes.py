"""The text in the QR code of a vehicle's pass: its number and a check. No name, no phone number.

`PASS-TX-0017-5D`: all characters are in QR's alphanumeric mode where the number's are. The check finds a code that was half
read or mistyped; it does not prove who made the pass (that is what the office's register is for).
"""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

from checkpoint_app.domain.tokens import ALPHABET

PREFIX = "PASS-"
LONGEST = 40


@dataclass(frozen=True, slots=True)
class PassToken:
    """The number of a pass, from its code or as it was typed."""

    number: str


@dataclass(frozen=True, slots=True)
class BrokenPass:
    """Begins like the code of a pass but is cut off or damaged."""


def encode(number: str) -> str:
    """The QR text of a pass. Raises ValueError for a number that is none."""
    plain = number.strip().upper()
    if not plain or len(plain) > LONGEST or not plain.isprintable() or plain.startswith(PREFIX):
        raise ValueError(f"{number!r} cannot be the number of a pass")
    return f"{PREFIX}{plain}-{_check(plain)}"


def is_code(code: str) -> bool:
    """Whether a scanned text begins like the code of a pass."""
    return code.strip().upper().startswith(PREFIX)


def decode(code: str) -> PassToken | BrokenPass:
    """What a scanned or typed text says; a bare number is read as it is. Lower case is forgiven, anything else is not."""
    text = code.strip()
    if not is_code(text):
        return PassToken(text)
    number, dash, check = text.upper().removeprefix(PREFIX).rpartition("-")
    return PassToken(number) if dash and number and _check(number) == check else BrokenPass()


def _check(number: str) -> str:
    value = crc32(number.encode("utf-8", errors="replace")) & 0x3FF
    return ALPHABET[value >> 5] + ALPHABET[value & 31]
