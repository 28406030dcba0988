"""A file is in its place whole, or what was there before still is."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from checkpoint_app.reports.csv_file import write_csv
from checkpoint_app.reports.pdf_file import write_pdf
from checkpoint_app.reports.rows import ShiftLog
from checkpoint_app.reports.xlsx_file import write_xlsx

WRITERS = pytest.mark.parametrize(("ext", "write"), [("csv", write_csv), ("xlsx", write_xlsx), ("pdf", write_pdf)])
Write = Callable[[ShiftLog, Path], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where nothing else is."""
    folder = tmp_path / "导出"
    folder.mkdir()
    return folder


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is found to be full when the file's contents are forced out."""

    def fsync(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)


@WRITERS
def test_a_new_file_stands_alone_in_its_folder(log: ShiftLog, folder: Path, ext: str, write: Write) -> None:
    write(log, folder / f"log.{ext}")
    assert [path.name for path in folder.iterdir()] == [f"log.{ext}"]


@WRITERS
def test_an_earlier_file_is_replaced(log: ShiftLog, folder: Path, ext: str, write: Write) -> None:
    path = folder / f"log.{ext}"
    path.write_bytes(b"earlier")
    write(log, path)
    assert path.stat().st_size > 1000


@WRITERS
@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_is_told_and_leaves_no_file(log: ShiftLog, folder: Path, ext: str, write: Write) -> None:
    with pytest.raises(OSError, match="No space left") as caught:
        write(log, folder / f"log.{ext}")
    assert caught.value.errno == errno.ENOSPC
    assert list(folder.iterdir()) == []


@WRITERS
@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_leaves_the_earlier_file_as_it_was(log: ShiftLog, folder: Path, ext: str, write: Write) -> None:
    path = folder / f"log.{ext}"
    path.write_bytes(b"earlier")
    with pytest.raises(OSError, match="No space left"):
        write(log, path)
    assert path.read_bytes() == b"earlier"
    assert list(folder.iterdir()) == [path]


@WRITERS
def test_a_folder_that_is_not_there_is_told(log: ShiftLog, folder: Path, ext: str, write: Write) -> None:
    with pytest.raises(FileNotFoundError):
        write(log, folder / "gone" / f"log.{ext}")
    assert list(folder.iterdir()) == []


@WRITERS
def test_a_name_as_long_as_the_disk_allows_is_written(log: ShiftLog, folder: Path, ext: str, write: Write) -> None:
    path = folder / f"{'n' * (250 - len(ext))}.{ext}"
    write(log, path)
    assert list(folder.iterdir()) == [path]
