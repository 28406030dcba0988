"""Makes resources/fonts/CheckpointHanFallback.ttf from the Hanazono fonts; it knows outlines, not labels.

    python tools/fallback_font.py NotoSansSC-Regular.ttf HanaMinA.ttf HanaMinB.ttf resources/fonts/CheckpointHanFallback.ttf

Taken are the characters that Noto Sans SC lacks. The outlines are simplified, or the file would weigh 31 MB: points that
move the outline by less than `TOLERANCE` go, which nobody sees on a label (0.03 mm at 4 mm type).
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

TOLERANCE = 8.0  # of 1024 units to the em
UNITS_PER_EM = 512
FAMILY = "Checkpoint Han Fallback"
VERSION = "1.0; from Hanazono 20170904"

# What may stand in a name or an address: letters of Latin, Greek and Cyrillic, signs, and all that is Chinese.
RANGES = (
    (0x00A1, 0x052F),
    (0x1E00, 0x1FFF),
    (0x2010, 0x2027),
    (0x2030, 0x205E),
    (0x2070, 0x27BF),
    (0x2E80, 0x33FF),
    (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F),
    (0xFF01, 0xFFEF),
    (0x20000, 0x2FA1F),
)

Point = tuple[float, float]
Contour = list[tuple[Point, bool]]  # a point and whether it lies on the outline


def main(noto: Path, hana_a: Path, hana_b: Path, out: Path) -> None:
    covered = set(TTFont(noto).getBestCmap())
    sources = [TTFont(hana_b), TTFont(hana_a)]
    scale = UNITS_PER_EM / 1024
    order, cmap, glyphs, metrics = [".notdef"], {}, {}, {}
    notdef = TTGlyphPen(None)
    for low, high in ((0.06, 0.94), (0.12, 0.88)):
        corners = [(low, -0.08 + low), (low, high - 0.08), (high, high - 0.08), (high, -0.08 + low)]
        notdef.moveTo((corners[0][0] * UNITS_PER_EM, corners[0][1] * UNITS_PER_EM))
        for x, y in corners[1:] if low < 0.1 else reversed(corners[1:]):
            notdef.lineTo((x * UNITS_PER_EM, y * UNITS_PER_EM))
        notdef.closePath()
    glyphs[".notdef"], metrics[".notdef"] = notdef.glyph(), (UNITS_PER_EM, 0)
    for source in sources:
        shapes, widths, names = source.getGlyphSet(), source["hmtx"], source.getBestCmap()
        for code in sorted(names):
            if code in covered or not any(first <= code <= last for first, last in RANGES):
                continue
            if unicodedata.category(chr(code))[0] not in "LNPS":
                continue  # marks would stand beside their letter, and invisible characters have no outline
            pen = TTGlyphPen(None)
            drawn = False
            for contour in _contours(shapes, names[code]):
                simple = simplified(contour, TOLERANCE)
                if len(simple) >= 3:
                    _draw(pen, simple, scale)
                    drawn = True
            if not drawn:
                continue
            covered.add(code)
            name = f"u{code:05X}"
            order.append(name)
            cmap[code] = name
            glyph = glyphs[name] = pen.glyph()
            metrics[name] = (round(widths[names[code]][0] * scale), 0)
            glyph.recalcBounds(None)
    builder = FontBuilder(UNITS_PER_EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({name: (width, glyphs[name].xMin) for name, (width, _) in metrics.items()})
    builder.setupHorizontalHeader(ascent=round(880 * scale), descent=-round(144 * scale))
    builder.setupNameTable(
        {
            "copyright": "Copyright 2008-2017 GlyphWiki Project (Hanazono Font); subset, simplified and renamed",
            "familyName": FAMILY,
            "styleName": "Regular",
            "psName": FAMILY.replace(" ", "") + "-Regular",
            "fullName": FAMILY,
            "version": f"Version {VERSION}",
            "licenseDescription": "Hanazono Font License: free to use, copy and distribute, with or without modification.",
        }
    )
    builder.setupOS2(sTypoAscender=round(880 * scale), sTypoDescender=-round(144 * scale), fsType=0)
    builder.setupPost(keepGlyphNames=False)
    builder.save(out)
    print(f"{out}: {len(cmap)} characters, {out.stat().st_size / 1e6:.1f} MB")


def _contours(shapes: object, name: str) -> Iterator[Contour]:
    """The closed contours of a glyph, each beginning on the outline, with the implied points written out."""
    pen = DecomposingRecordingPen(shapes)
    shapes[name].draw(pen)  # type: ignore[index]  # fontTools' glyph sets are mappings without a common type
    contour: Contour = []
    for verb, points in pen.value:
        if verb == "moveTo":
            contour = [(points[0], True)]
        elif verb == "lineTo":
            contour.append((points[0], True))
        elif verb == "qCurveTo":
            if points[-1] is None:  # no point of this contour lies on the outline
                points = (*points[:-1], _middle(points[-2], points[0]))
                contour = [(points[-1], True)]
            for at, control in enumerate(points[:-1]):
                contour.append((control, False))
                end = points[-1] if at == len(points) - 2 else _middle(control, points[at + 1])
                contour.append((end, True))
        elif verb in ("closePath", "endPath"):
            yield contour


def simplified(contour: Contour, tolerance: float) -> Contour:
    """The contour with fewer points: curves that are nearly straight become lines, and points nearly on a line go."""
    closed = contour if contour[0][0] == contour[-1][0] else [*contour, contour[0]]
    straightened, at = [closed[0]], 1
    while at < len(closed):
        point, on = closed[at]
        if on:
            straightened.append((point, True))
            at += 1
        else:
            end = closed[at + 1]
            if _distance(point, straightened[-1][0], end[0]) / 2 > tolerance:
                straightened.append((point, False))
            straightened.append(end)
            at += 2
    result: Contour = []
    line, at = [straightened[0][0]], 1
    while at < len(straightened):
        point, on = straightened[at]
        if on:
            line.append(point)
            at += 1
        else:
            result += [(kept, True) for kept in _thinned(line, tolerance)]
            result.append((point, False))
            line = [straightened[at + 1][0]]
            at += 2
    result += [(kept, True) for kept in _thinned(line, tolerance)]
    return result[:-1]


def _thinned(line: list[Point], tolerance: float) -> list[Point]:
    """Ramer-Douglas-Peucker."""
    keep = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        farthest = max(
            range(first + 1, last), key=lambda at: _distance(line[at], line[first], line[last]), default=None
        )
        if farthest is not None and _distance(line[farthest], line[first], line[last]) > tolerance:
            keep.add(farthest)
            spans += [(first, farthest), (farthest, last)]
    return [line[at] for at in sorted(keep)]


def _draw(pen: TTGlyphPen, contour: Contour, scale: float) -> None:
    def scaled(point: Point) -> tuple[int, int]:
        return round(point[0] * scale), round(point[1] * scale)

    pen.moveTo(scaled(contour[0][0]))
    controls: list[tuple[int, int]] = []
    for point, on in [*contour[1:], contour[0]]:
        if not on:
            controls.append(scaled(point))
        elif controls:
            pen.qCurveTo(*controls, scaled(point))
            controls = []
        else:
            pen.lineTo(scaled(point))
    pen.closePath()


def _middle(a: Point, b: Point) -> Point:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def _distance(point: Point, start: Point, end: Point) -> float:
    """From the point to the stretch between start and end."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    t = max(0.0, min(1.0, t))
    return float(((point[0] - start[0] - t * dx) ** 2 + (point[1] - start[1] - t * dy) ** 2) ** 0.5)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:5]))
