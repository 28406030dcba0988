"""Labels to draw, and pages turned back into pixels; it knows nothing of a database."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from checkpoint_app.domain.tokens import encode, new_bag_id
from checkpoint_app.labels.label import Label

MakeLabel = Callable[..., Label]
Render = Callable[..., list[Image.Image]]


@pytest.fixture
def make_label() -> MakeLabel:
    """A label with a bag id of its own; any field can be given another value."""
    chance = random.Random(20211103)

    def make(**changes: object) -> Label:
        bag = new_bag_id(chance.randbytes(10))
        label = Label(encode("P01", bag), bag, "32-1-502", "碧园小区", "王**", 1, 2, "正新商场", False, 1)
        return replace(label, **changes)  # type: ignore[arg-type]

    return make


@pytest.fixture
def render() -> Render:
    """All pages of a PDF as a printer of so many dpi would see them, in grey."""

    def pages(path: Path, dpi: int) -> list[Image.Image]:
        document = pypdfium2.PdfDocument(path)
        try:
            return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]
        finally:
            document.close()

    return pages


@pytest.fixture
def page_texts() -> Callable[[Path], list[str]]:
    """The text that a reader of the PDF can search and copy, page by page."""

    def texts(path: Path) -> list[str]:
        document = pypdfium2.PdfDocument(path)
        try:
            return [page.get_textpage().get_text_bounded() for page in document]
        finally:
            document.close()

    return texts
