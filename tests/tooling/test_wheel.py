"""The wheel that is handed out: it holds the program with all its files, and nothing of the workshop."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INGREDIENTS = ["LICENSE", "README.md", "checkpoint_app", "hatch_build.py", "pyproject.toml", "resources", "tools"]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the unpacked wheel, built from a copy, for the build writes compiled translations."""
    copy = tmp_path_factory.mktemp("copy")
    for name in INGREDIENTS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("*.qm", "__pycache__"))
        else:
            shutil.copy2(source, copy / name)
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist"], cwd=copy, check=True)
    folder = tmp_path_factory.mktemp("installed")
    (wheel,) = (copy / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_every_resource_is_in_it_and_every_translation_compiled(installed: Path) -> None:
    shipped = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    translations = {name for name in shipped if name.endswith(".ts")}
    expected = shipped | {name.replace(".ts", ".qm") for name in translations}
    package = installed / "checkpoint_app"
    assert translations
    assert {
        path.relative_to(package).as_posix() for path in (package / "resources").rglob("*") if path.is_file()
    } == expected


def test_only_the_program_is_in_it(installed: Path) -> None:
    assert sorted(path.name.partition("-")[0] for path in installed.iterdir()) == ["checkpoint_app", "checkpoint_app"]
    assert len(list(installed.glob("*.dist-info/licenses/LICENSE"))) == 1


def test_an_installed_program_finds_its_files(installed: Path) -> None:
    code = (
        "from checkpoint_app.resource_files import resource\n"
        "print(resource('demo', 'products.csv'))\n"
        "try: resource('fonts', 'Gone.ttf')\n"
        "except FileNotFoundError as error: print(error)\n"
    )
    answer = subprocess.run([sys.executable, "-c", code], cwd=installed, capture_output=True, text=True, check=True)
    found, words = answer.stdout.splitlines()
    assert Path(found) == installed / "checkpoint_app" / "resources" / "demo" / "products.csv"
    assert words.startswith("A file of the program is missing: resources/fonts/Gone.ttf is neither in ")
    assert words.endswith("Install the program again.")
