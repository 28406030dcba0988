"""The text in a bag label's QR code: an opaque bag id, its checkpoint and a check. No name, phone or address.

`CP1-P01-7ZQ4M0C2K9V3T8XA-5D`: format and version, checkpoint, bag id (80 random bits, Crockford base32), check.
All characters are in QR's alphanumeric mode. The check finds a torn, half-read or mistyped code; it does not prove who
made the label (issue 5 adds a signature).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from zlib import crc32

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U
BAG_ID_LENGTH = 16
PREFIX = "CP1"
# What the QR code of a tally sheet begins with; no bag label begins so. (For passes see passes.py.)
TALLY_PREFIX = "CPT-"  # then the number of a paper tally sheet

_CHECKPOINT = re.compile(r"[A-Z0-9]{1,8}\Z")
_BAG = re.compile(rf"[{ALPHABET}]{{{BAG_ID_LENGTH}}}\Z")
_FULL = re.compile(rf"{PREFIX}-([A-Z0-9]{{1,8}})-([{ALPHABET}]{{{BAG_ID_LENGTH}}})-([{ALPHABET}]{{2}})\Z")


@dataclass(frozen=True, slots=True)
class BagToken:
    """A label that reads whole."""

    checkpoint: str
    bag: str


@dataclass(frozen=True, slots=True)
class BrokenToken:
    """Begins like one of our labels but is cut off or damaged."""


@dataclass(frozen=True, slots=True)
class ForeignCode:
    """Not one of our labels at all: another system's QR code, or a barcode of goods."""


def new_bag_id(random_bytes: bytes) -> str:
    """A bag id from at least 10 random bytes."""
    if len(random_bytes) < 10:
        raise ValueError("a bag id needs 10 random bytes")
    number = int.from_bytes(random_bytes[:10], "big")
    return "".join(ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(BAG_ID_LENGTH)))


def encode(checkpoint: str, bag: str) -> str:
    """The QR text of a bag. Raises ValueError for a checkpoint or bag id that the format cannot carry."""
    if not _CHECKPOINT.match(checkpoint):
        raise ValueError(f"checkpoint id {checkpoint!r} cannot stand on a label: 1 to 8 of A-Z and 0-9")
    if not _BAG.match(bag):
        raise ValueError(f"{bag!r} is not a bag id")
    stem = f"{PREFIX}-{checkpoint}-{bag}"
    return f"{stem}-{_check(stem)}"


def decode(code: str) -> BagToken | BrokenToken | ForeignCode:
    """What a scanned text is. Lower case (a scanner with Caps Lock) is forgiven; anything else that differs is not."""
    text = code.strip().upper()
    if not text.startswith(f"{PREFIX}-") and not (len(text) >= 2 and PREFIX.startswith(text[:3])):
        return ForeignCode()
    match = _FULL.match(text)
    if match is None or _check(text[:-3]) != match[3]:
        return BrokenToken()
    return BagToken(checkpoint=match[1], bag=match[2])


def _check(stem: str) -> str:
    number = crc32(stem.encode("ascii")) & 0x3FF
    return ALPHABET[number >> 5] + ALPHABET[number & 31]
