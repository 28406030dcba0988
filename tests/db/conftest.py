"""Databases for the tests of the file itself: real SQLite, copied from one empty template, closed at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checkpoint_app.db.database import Database
from tests.desk import days


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed database file with the district and nothing recorded."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    days.open_desk(path).close()
    return path


@pytest.fixture
def new_file(template: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Makes one more copy of the template, under a name."""

    def make(name: str) -> Path:
        return Path(shutil.copyfile(template, tmp_path / name))

    return make


@pytest.fixture
def database(new_file: Callable[[str], Path]) -> Iterator[Database]:
    """An open database with the district and nothing recorded."""
    opened = Database(new_file("own.db"))
    yield opened
    opened.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a real disk of its own with four megabytes, so that it can be filled or made read-only."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"mounting is not permitted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.fixture
def make_read_only(tmp_path: Path) -> Iterator[Callable[[Path], None]]:
    """Makes a folder and all in it read-only for this process, whoever it is, until the test ends."""
    mounted: list[Path] = []
    shut: list[Path] = []

    def make(folder: Path) -> None:
        if sys.platform == "win32":
            pytest.skip("a folder has no write permission to take away on Windows")
        if os.geteuid() != 0:
            for path in (*folder.iterdir(), folder):
                path.chmod(0o555 if path.is_dir() else 0o444)
                shut.append(path)
            return
        # Permissions do not bind root; a mount does.
        if subprocess.run(["mount", "--bind", folder, folder], capture_output=True).returncode:
            pytest.skip("mounting is not permitted here, and permissions do not bind root")
        mounted.append(folder)
        subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)

    yield make
    for folder in mounted:
        subprocess.run(["umount", folder], check=True)
    for path in reversed(shut):
        path.chmod(0o755)
