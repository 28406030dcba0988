"""Pictures lie beside the database, whole or not at all, and are told when they are gone."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from checkpoint_app import photos
from checkpoint_app.photos import Photos

JPEG = b"\xff\xd8 a picture \xff\xd9"
NAME = hashlib.sha256(JPEG).hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> Photos:
    return Photos(tmp_path / "checkpoint.sqlite")


def test_a_picture_is_kept_beside_the_database_under_its_content(store: Photos, tmp_path: Path) -> None:
    assert store.keep(JPEG) == NAME
    assert (tmp_path / "photos" / NAME[:2] / f"{NAME}.jpg").read_bytes() == JPEG
    assert store.read(NAME) == JPEG


def test_the_same_picture_is_kept_once(store: Photos, tmp_path: Path) -> None:
    assert store.keep(JPEG) == store.keep(JPEG)
    assert len([path for path in (tmp_path / "photos").rglob("*") if path.is_file()]) == 1


def test_a_picture_that_is_gone_or_damaged_is_none_and_can_be_kept_again(store: Photos, tmp_path: Path) -> None:
    assert store.read(NAME) is None
    path = tmp_path / "photos" / NAME[:2] / f"{NAME}.jpg"
    store.keep(JPEG)
    path.write_bytes(JPEG[:-2])
    assert store.read(NAME) is None
    store.keep(JPEG)
    assert store.read(NAME) == JPEG


@pytest.mark.parametrize("name", ["", "x", "../../../etc/passwd", NAME.upper(), f"{NAME}\n", "\x00" * 64])
def test_no_name_leads_out_of_the_folder(store: Photos, name: str) -> None:
    assert store.read(name) is None


def test_a_file_too_large_for_a_picture_of_ours_is_not_read(store: Photos, monkeypatch: pytest.MonkeyPatch) -> None:
    store.keep(JPEG)
    monkeypatch.setattr(photos, "LARGEST_KEPT", len(JPEG) - 1)
    assert store.read(NAME) is None


def test_a_disk_that_fails_leaves_nothing_half_written(
    store: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        store.keep(JPEG)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
