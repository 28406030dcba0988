from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint_app import words
from checkpoint_app.labels import layouts
from checkpoint_app.labels.design import SMALLEST_MODULE, Box, LabelTooSmall, design_for
from checkpoint_app.labels.drawing import module_size
from checkpoint_app.labels.layouts import A4_21, LAYOUTS, ROLL_60X40, Layout
from checkpoint_app.pdf.qr import Symbol

MARKS = [(cold, copy) for cold in (False, True) for copy in (False, True)]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda layout: layout.key)
def test_every_cell_lies_on_the_paper_and_apart_from_the_others(layout: Layout) -> None:
    boxes = [Box(*layout.cell(index), layout.label_width, layout.label_height) for index in range(layout.cells)]
    for at, box in enumerate(boxes):
        assert box.left >= 0 and box.top >= 0
        assert box.right <= layout.page_width + 0.01 and box.bottom <= layout.page_height + 0.01
        assert not any(_overlap(box, other) for other in boxes[at + 1 :])


def test_the_a4_sheet_is_cut_as_sold() -> None:
    assert A4_21.cells == 21
    assert A4_21.cell(0) == pytest.approx((7.2, 15.15))
    assert A4_21.cell(20) == pytest.approx((7.2 + 2 * 66.0, 15.15 + 6 * 38.1))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"columns": 4}, "need 268.7 × 281.85 mm and its page has 210 × 297 mm"),
        ({"rows": 8}, "need 202.7 × 319.95 mm"),
        ({"rows": 0}, "has no labels"),
        ({"margin_top": -1.0}, "negative length"),
    ],
)
def test_a_layout_that_cannot_be_is_refused_in_words(change: dict[str, float], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        replace(A4_21, **change)  # type: ignore[arg-type]


def test_a_layout_is_named_in_the_language_in_force() -> None:
    words.install(lambda context, text: f"{context}:{text}")
    try:
        assert layouts.title(ROLL_60X40) == "Labels:Label roll, 60 × 40 mm"
    finally:
        words.install(None)
    assert layouts.title(replace(ROLL_60X40, key="mine", name="Our roll")) == "Our roll"
    assert all(layouts.title(layout) == layout.name for layout in LAYOUTS.values())


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda layout: layout.key)
@pytest.mark.parametrize(("cold", "copy"), MARKS)
def test_nothing_on_a_label_overlaps_the_qr_code_or_anything_else(layout: Layout, cold: bool, copy: bool) -> None:
    design = design_for(layout, cold=cold, copy=copy)
    boxes = [design.qr, *(field.box for field in design.fields)]
    boxes += [mark for mark in (design.cold, design.copy) if mark is not None]
    assert (design.cold is not None, design.copy is not None) == (cold, copy)
    for at, box in enumerate(boxes):
        assert box.left >= 0 and box.top >= 0
        assert box.right <= layout.label_width + 1e-9 and box.bottom <= layout.label_height + 1e-9
        assert not any(_overlap(box, other) for other in boxes[at + 1 :]), box


def test_a_label_too_small_for_the_design_is_refused_in_words() -> None:
    small = Layout("tiny", "Tiny", page_width=40, page_height=30, label_width=40, label_height=30)
    with pytest.raises(LabelTooSmall, match="40 × 30 mm is too small: 55 × 36 mm is the least"):
        design_for(small, cold=False, copy=False)


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_on_the_roll_a_module_is_a_whole_number_of_printer_dots(version: int) -> None:
    side = design_for(ROLL_60X40, cold=False, copy=False).qr.width
    size = module_size(Symbol(17 + 4 * version, ()), ROLL_60X40.dot_mm, side)
    assert size / ROLL_60X40.dot_mm == pytest.approx(round(size / ROLL_60X40.dot_mm))
    assert size >= SMALLEST_MODULE
    assert size * (17 + 4 * version + 8) <= side + 1e-9


def _overlap(a: Box, b: Box) -> bool:
    return a.left < b.right - 1e-9 and b.left < a.right - 1e-9 and a.top < b.bottom - 1e-9 and b.top < a.bottom - 1e-9
