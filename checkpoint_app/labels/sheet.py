"""Writes labels into a PDF file, whole or not at all; knows pages and files, not what stands on a label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from checkpoint_app.labels.drawing import LabelFault, draw_failed, draw_label
from checkpoint_app.labels.label import Label
from checkpoint_app.labels.layouts import Layout
from checkpoint_app.pdf.text import MissingGlyph, merged
from checkpoint_app.progress import Progress
from checkpoint_app.whole_file import whole_file
from checkpoint_app.words import translate

_STEP = 10  # labels between two calls of progress


class Cancelled(Exception):
    """Raised when `progress` asked to stop; no file was written."""


@dataclass(frozen=True, slots=True)
class GlyphReport:
    """Each character that the main font lacks, what became of it, and the bags on whose labels it stands."""

    missing: tuple[MissingGlyph, ...]


@dataclass(frozen=True, slots=True)
class SheetResult:
    """What was written: `labels` good ones on `pages`, and the bags whose label failed, each with the reason in words."""

    path: Path
    labels: int
    pages: int
    glyphs: GlyphReport
    failed: tuple[tuple[str, str], ...]


def write_labels(
    labels: Sequence[Label], layout: Layout, path: Path, *, first_cell: int = 0, progress: Progress | None = None
) -> SheetResult:
    """Write the labels to a PDF at `path`, in their order, beginning at cell `first_cell` (from 0) of the first page.

    `progress(done, total)` is called every few labels and after the last; when it returns False, Cancelled is raised. The
    file appears under its name only when it is complete and on the disk: after OSError (disk full, folder read-only) or
    Cancelled there is no part of it, and an older file of the name is as it was. A label that cannot be drawn leaves a
    marked cell and stands in `failed`. Raises ValueError without labels or for a cell that the page does not have. Safe
    off the GUI thread.
    """
    if not labels:
        raise ValueError("no labels to write")
    if not 0 <= first_cell < layout.cells:
        raise ValueError(f"layout {layout.key!r} has cells 0 to {layout.cells - 1}, not {first_cell}")
    with whole_file(path) as file:
        canvas = Canvas(file, pagesize=(layout.page_width * mm, layout.page_height * mm), pageCompression=1)
        canvas.setTitle(translate("Labels", "Bag labels"))
        canvas.setCreator("checkpoint_app")
        canvas.setViewerPreference("PrintScaling", "None")  # a label scaled to the page misses its cut
        missing, failed, pages = _draw_all(canvas, labels, layout, first_cell, progress)
        canvas.save()
    return SheetResult(path, len(labels) - len(failed), pages, GlyphReport(merged(missing)), tuple(failed))


def _draw_all(
    canvas: Canvas, labels: Sequence[Label], layout: Layout, first_cell: int, progress: Progress | None
) -> tuple[list[MissingGlyph], list[tuple[str, str]], int]:
    missing: list[MissingGlyph] = []
    failed: list[tuple[str, str]] = []
    pages = 0
    for done, label in enumerate(labels):
        if progress is not None and done % _STEP == 0 and not progress(done, len(labels)):
            raise Cancelled
        page, cell = divmod(first_cell + done, layout.cells)
        if page == pages:
            if page > 0:
                canvas.showPage()
            pages += 1
        left, top = layout.cell(cell)
        x, y = left * mm, (layout.page_height - top) * mm
        try:
            found = draw_label(canvas, label, layout, x, y)
        except LabelFault as fault:
            draw_failed(canvas, label, str(fault), layout, x, y)
            failed.append((label.bag, str(fault)))
        else:
            missing += (replace(glyph, where=(label.bag,)) for glyph in found)
    if progress is not None and not progress(len(labels), len(labels)):
        raise Cancelled
    canvas.showPage()
    return missing, failed, pages
