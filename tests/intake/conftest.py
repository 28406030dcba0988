"""The model district, read once, and small helpers to write files as an office would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from checkpoint_app.domain.reference import District
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.reference import read_district

ROOT = Path(__file__).parents[2]

Write = Callable[..., Path]


@pytest.fixture(scope="session")
def demo() -> Path:
    return ROOT / "resources" / "demo"


@pytest.fixture(scope="session")
def data() -> Path:
    return ROOT / "tests" / "data"


@pytest.fixture(scope="session")
def district(demo: Path) -> District:
    reading = read_district(demo)
    assert reading.problems == ()
    return reading.district


@pytest.fixture(scope="session")
def catalogue(district: District) -> Catalogue:
    return Catalogue(district, "P01")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """`write("orders.csv", "text", encoding="gbk")` or `write("orders.csv", b"bytes")`: the path of the new file."""

    def write_file(name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write_file
