"""Draws, measures and fits text with a font for every character; knows no page design.

No character is lost in silence: what Noto Sans SC lacks is drawn in the fallback font, what no font has is drawn as a box
with its code point, what is invisible (control and bidirectional marks) is left out, and all three are handed back as
`MissingGlyph`, for the caller to report.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from reportlab.pdfgen.canvas import Canvas

from checkpoint_app.pdf import fonts
from checkpoint_app.words import translate

ASCENT, DESCENT = 0.88, 0.24  # of the size: room that any text needs above and below its baseline
CAP_HEIGHT = 0.74  # of the size: room above the baseline that digits, capitals and hyphens need; none below
LEADING = 1.2  # of the size: from one baseline to the next
ELLIPSIS = "…"

# Line ends, tabs and spaces of unusual width, which become a space; then everything else that is drawn by no outline and may hide or turn text:
# controls, zero-width and bidirectional marks, soft hyphen, fillers, variation selectors, tags.
_SPACES = re.compile("[\t-\r\x1c-\x1f\x85\u1680\u2000\u2001\u2004-\u200a\u2028\u2029\u202f\u205f]+")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
# Composing must not touch these: a compatibility ideograph is another spelling of a name, and has its own outline.
_COMPOSABLE = re.compile("[^\uf900-\ufaff\U0002f800-\U0002fa1f]+")
# Where a line may break: after a space or hyphen, and around a Chinese character, but not before closing punctuation, nor
# inside an address (32-1-502), nor at a no-break space.
_HAN = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_WORD = re.compile(rf"[^\S\xa0]+|[{_HAN}][，。、；：！？）】》」』〉…]*|(?:[^\s\-{_HAN}]|\xa0|-(?=\d))*-?")

_BOX_TEXT = 0.5  # size of the code point in a box, of the text's size
_BOX_SIDE = 0.12  # room beside it
_BOX_GAP = 0.06  # room around the box
_STROKE = {False: 0.012, True: 0.045}  # the fallback font has one thin weight: its outline is drawn this much thicker
_STROKED_FROM = 10  # points, in regular weight: no screen draws a line so thin as a smaller text would want it


class Face(Enum):
    """With what a run of text is drawn."""

    REGULAR = "regular"
    BOLD = "bold"
    FALLBACK = "fallback"
    BOX = "box"


class Drawn(Enum):
    """What became of a character that the main font lacks."""

    FALLBACK = "fallback"
    BOXED = "boxed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that the main font could not draw. `where` is the caller's: bag ids, rows; empty from this module."""

    character: str
    drawn: Drawn
    where: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one face; for BOX a single character."""

    text: str
    face: Face


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text made to fit: clean lines, their size in points, whether an ellipsis stands for the rest, what was removed."""

    lines: tuple[str, ...]
    size: float
    cut: bool
    removed: tuple[MissingGlyph, ...]


def register() -> None:
    """Load the main fonts now (0.1 s) rather than at the first text. Raises FileNotFoundError where they are missing."""
    fonts.load(fonts.REGULAR)
    fonts.load(fonts.BOLD)


def describe(glyph: MissingGlyph) -> str:
    """One sentence for the person at the desk."""
    code = code_point(glyph.character)
    match glyph.drawn:
        case Drawn.FALLBACK:
            text = translate(
                "Glyphs", "“{character}” ({code}) is not in the main font and was drawn in the font {font}."
            )
            return text.format(character=glyph.character, code=code, font=fonts.FALLBACK)
        case Drawn.BOXED:
            return translate(
                "Glyphs", "No font has the character {code}. A box with this code was drawn in its place."
            ).format(code=code)
        case Drawn.REMOVED:
            return translate("Glyphs", "An invisible character ({code}) was left out.").format(code=code)


def code_point(character: str) -> str:
    """`U+1F600`"""
    return f"U+{ord(character):04X}"


@lru_cache(maxsize=4096)
def clean(text: str) -> tuple[str, tuple[MissingGlyph, ...]]:
    """The text without invisible characters, each of which is named once; tabs and line ends become spaces."""
    if text.isascii() and text.isprintable():
        return text, ()
    spaced = _SPACES.sub(" ", text)
    removed = tuple(MissingGlyph(character, Drawn.REMOVED) for character in dict.fromkeys(_INVISIBLE.findall(spaced)))
    visible = _INVISIBLE.sub("", spaced)
    return _COMPOSABLE.sub(lambda part: unicodedata.normalize("NFC", part[0]), visible), removed


@lru_cache(maxsize=4096)
def _runs(text: str, bold: bool) -> tuple[Run, ...]:
    main = fonts.load(fonts.BOLD if bold else fonts.REGULAR)
    main_face = Face.BOLD if bold else Face.REGULAR
    visible, _ = clean(text)
    if main.coverage.issuperset(map(ord, visible)):
        return (Run(visible, main_face),) if visible else ()
    fallback = fonts.load(fonts.FALLBACK)
    found: list[Run] = []
    for character in visible:
        code = ord(character)
        face = main_face if code in main.coverage else Face.FALLBACK if code in fallback.coverage else Face.BOX
        if found and found[-1].face is face is not Face.BOX:
            found[-1] = Run(found[-1].text + character, face)
        else:
            found.append(Run(character, face))
    return tuple(found)


def runs(text: str, bold: bool = False) -> list[Run]:
    """The cleaned text, split where the face changes."""
    return list(_runs(text, bold))


@lru_cache(maxsize=8192)
def _ems(text: str, bold: bool) -> float:
    return sum(_run_ems(run) for run in _runs(text, bold))


def _run_ems(run: Run) -> float:
    match run.face:
        case Face.BOX:
            return _ems(code_point(run.text), False) * _BOX_TEXT + 2 * (_BOX_SIDE + _BOX_GAP)
        case Face.REGULAR | Face.BOLD | Face.FALLBACK:
            advances = fonts.load(_FONT[run.face]).advances
            return sum(advances[ord(character)] for character in run.text)


_FONT = {Face.REGULAR: fonts.REGULAR, Face.BOLD: fonts.BOLD, Face.FALLBACK: fonts.FALLBACK}


def width(text: str, size: float, bold: bool = False) -> float:
    """Width in points of the text as `draw` draws it."""
    return _ems(text, bold) * size


def draw(canvas: Canvas, x: float, y: float, text: str, size: float, bold: bool = False) -> tuple[MissingGlyph, ...]:
    """Draw one line with its baseline's start at (x, y), in points; returns each character the main font lacks, once."""
    _, missing = clean(text)
    pieces = _runs(text, bold)
    if len(pieces) == 1 and pieces[0].face in (Face.REGULAR, Face.BOLD):
        canvas.setFont(_FONT[pieces[0].face], size)
        canvas.drawString(x, y, pieces[0].text)
        return missing
    drawn: list[MissingGlyph] = list(missing)
    for run in pieces:
        match run.face:
            case Face.BOX:
                _draw_box(canvas, x, y, run.text, size)
                drawn.append(MissingGlyph(run.text, Drawn.BOXED))
            case Face.FALLBACK:
                canvas.setFont(fonts.FALLBACK, size)
                canvas.setLineWidth(_STROKE[bold] * size)
                canvas.drawString(x, y, run.text, mode=2 if bold or size >= _STROKED_FROM else 0)
                drawn += (MissingGlyph(character, Drawn.FALLBACK) for character in run.text)
            case Face.REGULAR | Face.BOLD:
                canvas.setFont(_FONT[run.face], size)
                canvas.drawString(x, y, run.text)
        x += _run_ems(run) * size
    return tuple(dict.fromkeys(drawn))


def _draw_box(canvas: Canvas, x: float, y: float, character: str, size: float) -> None:
    inside = code_point(character)
    canvas.setLineWidth(size * 0.04)
    left = x + _BOX_GAP * size
    canvas.rect(left, y - 0.06 * size, _run_ems(Run(character, Face.BOX)) * size - 2 * _BOX_GAP * size, 0.82 * size)
    canvas.setFont(fonts.REGULAR, size * _BOX_TEXT)
    canvas.drawString(left + _BOX_SIDE * size, y + (0.35 - CAP_HEIGHT / 2 * _BOX_TEXT) * size, inside)


def fit(text: str, room: float, largest: float, smallest: float, *, lines: int = 1, bold: bool = False) -> Fitted:
    """Make the text fit `room` points across: at `largest` if it can, else smaller down to `smallest`, else on up to
    `lines` lines at that size, else cut with an ellipsis. Sizes in points. No line is ever wider than `room`, unless a
    single character is.
    """
    visible, removed = clean(text)
    visible = visible.strip()
    ems = _ems(visible, bold)
    size = min(largest, room / ems) if ems else largest
    if size >= smallest:
        return Fitted((visible,) if visible else (), size, False, removed)
    spans = _wrap(visible, room / smallest, bold)
    wrapped = [visible[start:end].rstrip() for start, end in spans]
    if len(wrapped) <= lines:
        return Fitted(tuple(wrapped), smallest, False, removed)
    last = _cut(visible[spans[lines - 1][0] :], room / smallest, bold)
    return Fitted((*wrapped[: lines - 1], last), smallest, True, removed)


def _wrap(text: str, room: float, bold: bool) -> list[tuple[int, int]]:
    """Start and end of lines of at most `room` ems, broken between words, or inside a word that is wider than a line."""
    spans: list[tuple[int, int]] = []
    start, used = 0, 0.0
    for match in _WORD.finditer(text):
        at, word = match.start(), match[0]
        ems = _ems(word, bold)
        if used + ems <= room:
            used += ems
            continue
        if word.isspace():  # a space may hang over the end of its line, where nobody sees it
            used = room
            continue
        if at > start:
            spans.append((start, at))
        start, used = at, 0.0
        if ems <= room:
            used = ems
            continue
        for place, character in enumerate(word, at):
            ems = _ems(character, bold)
            if place > start and used + ems > room:
                spans.append((start, place))
                start, used = place, 0.0
            used += ems
    return [*spans, (start, len(text))]


def _cut(text: str, room: float, bold: bool) -> str:
    """As much of the text as stands before an ellipsis within `room` ems."""
    used = _ems(ELLIPSIS, bold)
    for at, character in enumerate(text):
        used += _ems(character, bold)
        if used > room:
            return text[:at].rstrip() + ELLIPSIS
    return text + ELLIPSIS


def merged(found: Iterable[MissingGlyph]) -> tuple[MissingGlyph, ...]:
    """One entry for each character and what became of it, with all the places where it was."""
    places: dict[tuple[str, Drawn], dict[str, None]] = {}
    for glyph in found:
        places.setdefault((glyph.character, glyph.drawn), {}).update(dict.fromkeys(glyph.where))
    return tuple(MissingGlyph(character, drawn, tuple(where)) for (character, drawn), where in places.items())
