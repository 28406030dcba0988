"""GS1 element strings as scanners and people give them, taken apart by biip. Knows the standard, no goods of ours.

Section numbers are those of the GS1 General Specifications. biip is imported by `preload`, else at the first code that needs it, not with the program.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from biip.gs1_element_strings import GS1ElementString

GS = "\x1d"
"""What stands for FNC1 within a string (7.8)."""

# Section 5.1.2, symbology identifiers, without the bracket.
_WITH_ELEMENTS = frozenset({"C1", "d2", "Q3", "e0", "e1", "e2", "J1"})
_SYMBOLOGY = re.compile(r"\]([A-Za-z][0-9A-Za-z])")
# How scanners and programs write FNC1 where the control character cannot pass.
_FNC1 = re.compile(r"~1|~d029|<GS>|<FNC1>|\{GS\}|\{FNC1\}|\[GS\]|\[FNC1\]|\^\]|\\x1d|\\F|␝|\|", re.IGNORECASE)
_READABLE = re.compile(r"(?:\((\d{2,4})\)([^()]+))+")
_READABLE_PART = re.compile(r"\((\d{2,4})\)([^()]+)")
_BEGINS_READABLE = re.compile(r"\(\d{2,4}\)")
_KG_OF = {
    "310": Decimal(1),
    "320": Decimal("0.45359237"),
    "357": Decimal("0.028349523125"),
    "356": Decimal("0.0311034768"),
}
_LINKED = re.compile(r"/(?:01|gtin)(?:/|\Z)([0-9]*)")
_YUAN = "156"  # ISO 4217
# Dates are six digits after their identifier (3.4), so a run of them at the end of a batch tells itself.
_SWALLOWED = re.compile(r"((?:1[1-7]\d{6})+)\Z")


@dataclass(frozen=True, slots=True)
class Damaged:
    """No whole element string: cut off, or an identifier or a value that the standard does not have."""


@dataclass(frozen=True, slots=True)
class WrongCheck:
    """The number of the trade item has a wrong check digit."""


@dataclass(slots=True)
class Elements:
    """What a string says. `contained`: the number is that of the items inside (AI 02). `kilograms` is the net weight;
    `unread` are elements, as `(17)210230`, whose value cannot be, such as a day that no calendar has. `guessed`: the batch
    ended in dates because the scanner sends no FNC1."""

    gtin: str = ""
    contained: bool = False
    batch: str = ""
    serial: str = ""
    produced_on: str = ""
    expires_on: str = ""
    sscc: str = ""
    count: int | None = None
    kilograms: Decimal | None = None
    price_fen: int | None = None
    unread: list[str] = field(default_factory=list)
    guessed: bool = False
    _variable: bool = False
    _best_before: str = ""
    _packed_on: str = ""


def split_symbology(text: str) -> tuple[str, str]:
    """The symbology identifier without its bracket ("" where there is none), and the rest."""
    match = _SYMBOLOGY.match(text)
    return (match[1], text[match.end() :]) if match else ("", text)


def is_link(text: str) -> bool:
    return text[:8].casefold().startswith(("http://", "https://"))


def is_declared(symbology: str, text: str) -> bool:
    """Whether the code says of itself that it is an element string, so that it may be nothing else."""
    if symbology in _WITH_ELEMENTS or GS in text or _BEGINS_READABLE.match(text) is not None:
        return True
    separated = with_separators(text)
    return GS in separated and separated.lstrip(GS)[:2].isdecimal()


def preload() -> None:
    """Load what the first code would have to wait for (100 to 200 ms on an old laptop). Safe on any thread."""
    import biip.gs1_digital_link_uris
    import biip.upc  # noqa: F401

    elements("0109501101530003")


def is_loaded() -> bool:
    """Whether a code has nothing to wait for."""
    return "biip.gs1_digital_link_uris" in sys.modules


def with_separators(text: str) -> str:
    """The text with FNC1 as GS, however it was written."""
    return _FNC1.sub(GS, text)


def link(text: str) -> Elements | Damaged | WrongCheck | None:
    """A GS1 Digital Link; None for an address that is none."""
    from biip import ParseError
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI

    try:
        path = urlsplit(text).path
    except ValueError:
        return None
    number = _LINKED.search(path)
    if number is None:
        return None
    if len(number[1]) not in (8, 12, 13, 14):
        return Damaged()  # biip would fill half a number up with zeros
    try:
        return _said(GS1DigitalLinkURI.parse(text).element_strings)
    except (ParseError, ValueError):
        return Damaged()


def elements(text: str) -> Elements | Damaged | WrongCheck:
    """An element string without its symbology identifier: with FNC1 in any of its forms, with none, or as it is printed
    below the bars, `(01)…(10)…`."""
    from biip import ParseConfig, ParseError
    from biip.gs1_messages import GS1Message

    config = ParseConfig(gs1_element_strings_verify_date=False)
    try:
        if _BEGINS_READABLE.match(text):
            parts = _parts("".join(text.split()))
            return _said(parts) if parts is not None else Damaged()
        separated = with_separators(text).strip(GS)
        found = _said(GS1Message.parse(separated, config=config).element_strings)
    except (ParseError, ValueError):
        return Damaged()
    if isinstance(found, Elements) and GS not in separated:
        _give_dates_back(found)
    return found


def _parts(readable: str) -> list[GS1ElementString] | None:
    from biip import ParseConfig
    from biip.gs1_element_strings import GS1ElementString

    if not _READABLE.fullmatch(readable):
        return None
    config = ParseConfig(gs1_element_strings_verify_date=False)
    found = []
    for identifier, value in _READABLE_PART.findall(readable):
        element = GS1ElementString.parse(identifier + value, config=config)
        if element.ai.ai != identifier:
            return None
        found.append(element)
    return found


def _said(strings: list[GS1ElementString]) -> Elements | Damaged | WrongCheck:
    said = Elements()
    for element in strings:
        if not element.value:
            return Damaged()  # biip lets AI 30 end where its number should begin
        if element.gtin_error is not None or element.sscc_error is not None:
            return WrongCheck()
        _take(said, element)
    said.produced_on = said.produced_on or said._packed_on
    said.expires_on = said.expires_on or said._best_before
    # AI 02 has to stand with the count of what is inside (4.14.2), a number that begins with 9 with a measure (4.14.2).
    lacks_count = said.contained and said.count is None
    lacks_measure = said.gtin.startswith("9") and not said._variable
    return Damaged() if not strings or lacks_count or lacks_measure else said


def _take(said: Elements, element: GS1ElementString) -> None:
    identifier, value = element.ai.ai, element.value
    day = element.date.isoformat() if element.date is not None else ""
    match identifier:
        case "00":
            said.sscc = value
        case "01" | "02":
            said.gtin, said.contained = value, identifier == "02"
        case "10":
            said.batch = value
        case "21":
            said.serial = value
        case "11" if day:
            said.produced_on = day
        case "13" if day:
            said._packed_on = day
        case "15" if day:
            said._best_before = day
        case "17" | "7003" if day:
            said.expires_on = day
        case "30" | "37":
            said.count, said._variable = int(value), True
        case "11" | "13" | "15" | "17" | "7003":
            said.unread.append(f"({identifier}){value}")
        case _:
            _take_measure(said, element)


def _take_measure(said: Elements, element: GS1ElementString) -> None:
    identifier, amount = element.ai.ai, element.decimal
    said._variable = said._variable or identifier[:1] == "3" or identifier == "8001"
    if amount is None:
        return
    if identifier[:3] in _KG_OF:
        said.kilograms = amount * _KG_OF[identifier[:3]]
    elif identifier[:3] == "392" or (identifier[:3] == "393" and element.pattern_groups[0] == _YUAN):
        fen = amount * 100
        if fen == int(fen):
            said.price_fen = int(fen)
        else:
            said.unread.append(f"({identifier}){element.value}")


def _give_dates_back(said: Elements) -> None:
    """A scanner that leaves FNC1 out runs the batch and the dates behind it together. Eight characters at the end of a batch
    that are a date's identifier and a day of the calendar are far more often that than part of the batch; it is said."""
    match = _SWALLOWED.search(said.batch)
    if match is None or match.start() == 0:
        return
    dates = elements(match[1])
    if isinstance(dates, Elements) and not dates.unread:
        said.batch, said.guessed = said.batch[: match.start()], True
        said.produced_on = said.produced_on or dates.produced_on
        said.expires_on = said.expires_on or dates.expires_on
