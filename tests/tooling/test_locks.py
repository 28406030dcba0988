"""The locked requirements against pyproject.toml and against each other."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, flags=re.MULTILINE))


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [
        ("runtime.txt", PROJECT["project"]["dependencies"]),
        ("build.txt", PROJECT["dependency-groups"]["build"]),
        ("dev.txt", PROJECT["project"]["optional-dependencies"]["dev"]),
    ],
)
def test_all_that_pyproject_asks_for_is_locked_within_its_bounds(lock: str, requirements: list[str]) -> None:
    versions = pins(lock)
    wrong = [
        str(requirement)
        for requirement in map(Requirement, requirements)
        if not requirement.specifier.contains(versions.get(canonicalize_name(requirement.name), "0"))
    ]
    assert not wrong, "run: python tools/lock.py"


def test_the_developers_have_the_very_versions_that_ship() -> None:
    assert pins("runtime.txt").items() <= pins("dev.txt").items()
    assert pins("build.txt").items() <= pins("dev.txt").items()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_pin_has_hashes_and_no_address_is_named(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    body = text.partition("\n")[2]  # the first line names the tool that wrote the file
    assert not re.search(r"/|--(?!hash)|^-", body, flags=re.MULTILINE)
