"""The rules of imports that import-linter's contracts cannot state."""

from __future__ import annotations

import ast
import sys
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "checkpoint_app"
DOMAIN = sorted((PACKAGE / "domain").rglob("*.py"))


def imported_packages(source: str) -> set[str]:
    """The top-level names that a module imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=aliases):
                names.update(alias.name.partition(".")[0] for alias in aliases)
            case ast.ImportFrom(module=str(module), level=0):
                names.add(module.partition(".")[0])
            case _:
                pass
    return names


@pytest.mark.parametrize("path", DOMAIN, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_domain_stands_on_the_standard_library_alone(path: Path) -> None:
    strangers = imported_packages(path.read_text(encoding="utf-8")) - sys.stdlib_module_names - {"checkpoint_app"}
    assert not strangers


def test_every_presenter_is_held_free_of_qt_by_its_contract() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    held = next(contract for contract in contracts if contract["name"].startswith("A presenter"))["source_modules"]
    modules = [
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for path in (PACKAGE / "ui").rglob("*.py")
        if path.stem.endswith("presenter")
    ]
    assert modules
    loose = [name for name in modules if not any(fnmatchcase(name, pattern) for pattern in held)]
    assert not loose, "name them in the contract in pyproject.toml"


def test_an_import_inside_a_function_is_found_too() -> None:
    assert imported_packages("def f():\n    import numpy.linalg\n    from .near import x\n") == {"numpy"}
