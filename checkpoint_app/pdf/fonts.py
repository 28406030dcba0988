"""The fonts that ship with the program, as reportlab wants them; knows glyphs and PDF font objects, not text or labels.

reportlab's own TTFont cuts a font into pieces of 256 characters and cannot say in the PDF which character beyond U+FFFF a
glyph stands for, so that a rare name could be seen but not searched or copied. `EmbeddedFont` follows reportlab's
"dynamic font" protocol and embeds one subset with two-byte codes instead.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary
from zlib import crc32

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTEncoding, TTFontFace

from checkpoint_app.resource_files import resource

REGULAR, BOLD, FALLBACK = "NotoSansSC", "NotoSansSC-Bold", "CheckpointHanFallback"
FILES = {REGULAR: "NotoSansSC-Regular.ttf", BOLD: "NotoSansSC-Bold.ttf", FALLBACK: "CheckpointHanFallback.ttf"}

# Pages as binary, not spelled in ASCII: a quarter smaller, and no reader of the last 25 years minds.
rl_config.useA85 = 0

_SYMBOLIC = 4
_LARGEST_BLOCK = 100  # characters in one block of a ToUnicode map, by the PDF specification
_lock = threading.RLock()
_loaded: dict[str, EmbeddedFont] = {}


def load(name: str) -> EmbeddedFont:
    """The font REGULAR, BOLD or FALLBACK; read and made known to reportlab at the first call. Safe in any thread.

    Raises FileNotFoundError where the installation lacks the file.
    """
    with _lock:
        if name not in _loaded:
            font = EmbeddedFont(name, resource("fonts", FILES[name]))
            pdfmetrics.registerFont(font)
            _loaded[name] = font
        return _loaded[name]


@dataclass(slots=True)
class _Used:
    """What one document has drawn in a font: each character's code, counted from 1 in order of first use."""

    codes: dict[int, int] = field(default_factory=dict)
    internal_name: str = ""


class EmbeddedFont:
    """A TrueType font that embeds into each document the glyphs drawn there. Documents may be made in several threads."""

    _dynamicFont = 1  # noqa: N815  # reportlab's names
    _multiByte = 1  # noqa: N815
    shapable = False

    def __init__(self, name: str, path: Path) -> None:
        self.fontName = name
        self.face = TTFontFace(str(path))
        self.encoding = TTEncoding()
        self._used: WeakKeyDictionary[Any, _Used] = WeakKeyDictionary()

    @cached_property
    def coverage(self) -> frozenset[int]:
        """The code points that the font can draw."""
        return frozenset(code for code, glyph in self.face.charToGlyph.items() if glyph)

    @cached_property
    def advances(self) -> dict[int, float]:
        """The advance of each code point in ems."""
        return {code: width / 1000 for code, width in self.face.charWidths.items()}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802  # reportlab's name
        default = self.face.defaultWidth
        return float(sum(self.face.charWidths.get(ord(character), default) for character in text) * size / 1000)

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802
        """The bytes that draw `text` in `doc`, as the one subset there is."""
        codes = self._of(doc).codes
        drawn = b"".join(codes.setdefault(ord(character), len(codes) + 1).to_bytes(2, "big") for character in text)
        return [(0, drawn)] if drawn else []

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: N802
        """The font's name inside `doc`; the first call makes `doc` embed the font when it is saved."""
        used = self._of(doc)
        if not used.internal_name:
            used.internal_name = f"F{len(doc.fontMapping) + 1}"
            doc.fontMapping[self.fontName] = f"/{used.internal_name}"
            doc.delayedFonts.append(self)
        return f"/{used.internal_name}"

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Called by reportlab when `doc` is saved: writes the font objects."""
        used = self._used.pop(doc)
        characters = list(used.codes)
        name = f"{_tag(characters)}+{self.face.name.decode('ascii')}"
        with _lock:  # makeSubset reads through one file position
            program = self.face.makeSubset(characters)
        widths = [self.face.defaultWidth, *map(self.face.getCharWidth, characters)]
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(name),
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(self.face.bbox),
                "ItalicAngle": self.face.italicAngle,
                "Ascent": self.face.ascent,
                "Descent": self.face.descent,
                "CapHeight": self.face.capHeight,
                "StemV": self.face.stemV,
                "FontFile2": _stream(doc, f"program:{name}", program, Length1=len(program)),
            }
        )
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": doc.Reference(descriptor, f"descriptor:{name}"),
                "W": pdfdoc.PDFArray([0, pdfdoc.PDFArray(widths)]),
                "CIDToGIDMap": _stream(doc, f"glyphs:{name}", self._glyphs(characters)),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(name),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([doc.Reference(descendant, f"descendant:{name}")]),
                "ToUnicode": _stream(doc, f"unicode:{name}", _to_unicode(characters)),
            }
        )
        doc.idToObject["BasicFonts"].dict[used.internal_name] = doc.Reference(font, f"font:{name}")

    def _of(self, doc: Any) -> _Used:
        used = self._used.get(doc)
        if used is None:
            used = self._used[doc] = _Used()
        return used

    def _glyphs(self, characters: list[int]) -> bytes:
        """The glyph in the subset of each code: makeSubset numbers glyphs by first use, and two characters may share one."""
        numbers = {0: 0}
        glyphs = (self.face.charToGlyph.get(character, 0) for character in characters)
        return b"\0\0" + b"".join(numbers.setdefault(glyph, len(numbers)).to_bytes(2, "big") for glyph in glyphs)


def _stream(doc: Any, name: str, content: bytes, **entries: int) -> Any:
    filters = [pdfdoc.PDFZCompress] if doc.compression else []
    return doc.Reference(pdfdoc.PDFStream(pdfdoc.PDFDictionary(dict(entries)), content, filters), name)


def _tag(characters: list[int]) -> str:
    """Six letters that differ between subsets, as the PDF specification wants them before an embedded font's name."""
    number = crc32(b"".join(character.to_bytes(4, "big") for character in characters))
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))


def _to_unicode(characters: list[int]) -> bytes:
    """The map by which a reader searches and copies text: code to UTF-16."""
    utf16 = (chr(character).encode("utf-16-be").hex() for character in characters)
    pairs = [f"<{code:04X}> <{text}>" for code, text in enumerate(utf16, 1)]
    blocks = (pairs[start : start + _LARGEST_BLOCK] for start in range(0, len(pairs), _LARGEST_BLOCK))
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
        *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return "\n".join(lines).encode("ascii")
