"""Draws one label on a reportlab canvas; knows the design and its marks, not pages or files."""

from __future__ import annotations

import math
import re

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from checkpoint_app.labels.design import SMALLEST_MODULE, Align, Box, Design, Field, design_for
from checkpoint_app.labels.label import Label
from checkpoint_app.labels.layouts import Layout
from checkpoint_app.pdf import qr, text
from checkpoint_app.pdf.text import MissingGlyph
from checkpoint_app.words import translate

SHORT_CODE = 6  # last characters of the bag id, which people say to each other

_CAPITALS = re.compile(r"[0-9A-Z\-/#* ]*\Z")  # texts that need no room below the baseline


class LabelFault(ValueError):
    """Raised for a label that cannot be drawn; its text is for the person at the desk."""


def draw_label(canvas: Canvas, label: Label, layout: Layout, left: float, top: float) -> tuple[MissingGlyph, ...]:
    """Draw the label with its top left corner at (left, top), in points. Raises LabelFault before anything is drawn."""
    symbol = _checked_symbol(label, layout)
    design = design_for(layout, cold=label.cold, copy=label.copy > 1)
    pen = _Pen(canvas, left, top)
    _draw_symbol(pen, symbol, design.qr, layout.dot_mm)
    missing = (
        *pen.write(design.compound, label.compound),
        *pen.write(design.short_code, label.bag[-SHORT_CODE:]),
        *pen.write(design.address, label.address),
        *pen.write(design.bag, translate("Labels", "Bag {n}/{m}").format(n=label.number, m=label.of)),
        *pen.write(design.name, label.name),
        *pen.write(design.merchant, label.merchant),
        *pen.write(design.code, label.code),
    )
    _draw_marks(pen, design, label)
    return missing


def draw_failed(canvas: Canvas, label: Label, reason: str, layout: Layout, left: float, top: float) -> None:
    """Mark the cell of a label that could not be drawn, so that nobody takes the gap for a label that was peeled off."""
    pen = _Pen(canvas, left, top)
    width, height = layout.label_width, layout.label_height
    frame = Box(1.5, 1.5, width - 3, height - 3)
    canvas.setLineWidth(0.5 * mm)
    canvas.setDash([2 * mm, 1 * mm])
    canvas.rect(*pen.place(frame))
    canvas.setDash([])
    pen.write(Field(Box(3, 3, width - 6, 6), 5.0, 2.5, bold=True), translate("Labels", "NO LABEL"))
    pen.write(Field(Box(3, 10, width - 6, 5), 4.0, 2.5), f"{label.address}   {label.bag[-SHORT_CODE:]}")
    pen.write(Field(Box(3, 16, width - 6, height - 19), 2.8, 2.2), reason)


def module_size(symbol: qr.Symbol, dot_mm: float, side_mm: float) -> float:
    """The side of a module in mm when the symbol with its quiet zone fills `side_mm`; whole dots where dots matter."""
    size = side_mm / symbol.full_side
    return math.floor(size / dot_mm + 1e-6) * dot_mm if dot_mm else size


def _checked_symbol(label: Label, layout: Layout) -> qr.Symbol:
    if not 1 <= label.number <= label.of:
        raise LabelFault(
            translate("Labels", "There is no bag {n} of {m}. Pack the bag again.").format(n=label.number, m=label.of)
        )
    if not text.clean(label.address)[0].strip():
        raise LabelFault(translate("Labels", "The household has no address. Enter it in the roster and print again."))
    try:
        symbol = qr.symbol(label.code)
    except qr.NotEncodable as error:
        raise LabelFault(
            translate(
                "Labels", "The bag's code cannot be a QR code: only A-Z, 0-9 and a few signs can. Pack the bag again."
            )
        ) from error
    design = design_for(layout, cold=label.cold, copy=label.copy > 1)
    size = module_size(symbol, layout.dot_mm, design.qr.width)
    if size < SMALLEST_MODULE:
        raise LabelFault(
            translate(
                "Labels",
                "The bag's code is too long for this label: the squares of its QR code would be {size} mm wide, and "
                "scanners need {least} mm. Choose larger labels.",
            ).format(size=f"{size:.2f}", least=f"{SMALLEST_MODULE:.2f}")
        )
    return symbol


class _Pen:
    """Turns millimetres from a label's top left corner into points on the page."""

    def __init__(self, canvas: Canvas, left: float, top: float) -> None:
        self.canvas = canvas
        self._left = left
        self._top = top

    def place(self, box: Box) -> tuple[float, float, float, float]:
        """Left, bottom, width and height in points."""
        return self._left + box.left * mm, self._top - box.bottom * mm, box.width * mm, box.height * mm

    def write(self, field: Field, content: str) -> tuple[MissingGlyph, ...]:
        """Fit the text into its field and draw it, centred between top and bottom."""
        left, bottom, width, height = self.place(field.box)
        above, below = (text.CAP_HEIGHT, 0.0) if _CAPITALS.match(content) else (text.ASCENT, text.DESCENT)
        smallest = field.smallest * mm
        lines = max(1, math.floor((height / smallest - above - below) / text.LEADING) + 1)
        largest = min(field.largest * mm, height / (above + below))
        fitted = text.fit(content, width, largest, min(smallest, largest), lines=lines, bold=field.bold)
        size = fitted.size
        tall = (above + below + text.LEADING * (len(fitted.lines) - 1)) * size
        baseline = bottom + (height + tall) / 2 - above * size
        missing = list(fitted.removed)
        for line in fitted.lines:
            spare = width - text.width(line, size, field.bold)
            x = left + {Align.LEFT: 0.0, Align.CENTRE: spare / 2, Align.RIGHT: spare}[field.align]
            missing += text.draw(self.canvas, x, baseline, line, size, field.bold)
            baseline -= text.LEADING * size
        return tuple(missing)


def _draw_symbol(pen: _Pen, symbol: qr.Symbol, box: Box, dot_mm: float) -> None:
    """As one path in the units of its modules; in the lower right corner of its box, where whole dots leave room."""
    module = module_size(symbol, dot_mm, box.width)
    quiet = qr.QUIET_ZONE * module
    side = symbol.side * module
    left, bottom, _, _ = pen.place(Box(box.right - quiet - side, box.bottom - quiet - side, side, side))
    canvas = pen.canvas
    canvas.saveState()
    canvas.transform(module * mm, 0, 0, module * mm, left, bottom)
    # Each rectangle through reportlab's own path methods would take longer than everything else on the label.
    path = PDFPathObject([f"{x} {y} {width} {height} re" for x, y, width, height in symbol.rectangles])
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _draw_marks(pen: _Pen, design: Design, label: Label) -> None:
    canvas = pen.canvas
    if design.copy is not None:
        inset = Box(design.copy.left + 0.5, design.copy.top + 0.3, design.copy.width - 1, design.copy.height - 0.6)
        canvas.setLineWidth(0.35 * mm)
        canvas.roundRect(*pen.place(inset), 0.8 * mm)
        room = Box(inset.left + 0.8, inset.top + 0.1, inset.width - 1.6, inset.height - 0.2)
        words = translate("Labels", "COPY {n}").format(n=label.copy)
        pen.write(Field(room, 3.2, 1.6, bold=True, align=Align.CENTRE), words)
    if design.cold is not None:
        canvas.roundRect(*pen.place(design.cold), 1.2 * mm, stroke=0, fill=1)
        canvas.saveState()
        canvas.setFillGray(1)
        canvas.setStrokeGray(1)
        _draw_snowflake(pen, design.cold)
        room = Box(design.cold.left + 0.8, design.cold.bottom - 5.2, design.cold.width - 1.6, 4.9)
        pen.write(Field(room, 4.6, 1.6, bold=True, align=Align.CENTRE), translate("Labels", "COLD"))
        canvas.restoreState()


def _draw_snowflake(pen: _Pen, box: Box) -> None:
    """Six arms with two pairs of twigs each, white on the black of the mark."""
    left, _, width, _ = pen.place(box)
    centre_x, centre_y = left + width / 2, pen.place(box)[1] + (box.height - 5.7) * mm
    radius = 4.8 * mm
    path = pen.canvas.beginPath()
    for arm in range(6):
        angle = math.radians(90 + 60 * arm)
        tip = (centre_x + radius * math.cos(angle), centre_y + radius * math.sin(angle))
        path.moveTo(centre_x, centre_y)
        path.lineTo(*tip)
        for along, length in ((0.45, 0.30), (0.72, 0.26)):
            root = (centre_x + along * radius * math.cos(angle), centre_y + along * radius * math.sin(angle))
            for turn in (-50, 50):
                twig = angle + math.radians(turn)
                path.moveTo(*root)
                path.lineTo(root[0] + length * radius * math.cos(twig), root[1] + length * radius * math.sin(twig))
    pen.canvas.setLineWidth(0.8 * mm)
    pen.canvas.setLineCap(1)
    pen.canvas.drawPath(path, stroke=1, fill=0)
