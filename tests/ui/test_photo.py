"""A picture of damaged goods, from a file or the webcam: what is kept of it, and what is said where none comes."""

from __future__ import annotations

import io
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.photos import Photos
from checkpoint_app.ui import camera, pictures
from checkpoint_app.ui.camera import Camera, image_of
from checkpoint_app.ui.photo import CameraDialog, PhotoStrip
from checkpoint_app.ui.pictures import LARGEST_FILE_MB, NoPicture, Picture, no_picture_words
from tests.conftest import LogWatch
from tests.ui.conftest import FakeShell

RED, GREEN = (255, 0, 0), (0, 255, 0)


def jpeg(path: Path, size: tuple[int, int] = (1600, 1200), *, place: bool = True, turned: bool = False) -> Path:
    """A photograph as a phone writes it: red above, green below; with the place where it was taken."""
    image = Image.new("RGB", size, RED)
    image.paste(GREEN, (0, size[1] // 2, *size))
    exif = Image.Exif()
    exif[0x010F] = "SecretPhone"
    if turned:
        exif[0x0112] = 3  # upside down
    if place:
        exif.get_ifd(0x8825)[2] = (44.0, 44.0, 44.0)
    image.save(path, exif=exif, comment=b"owner: Secret")
    return path


def opened(made: Picture | NoPicture) -> Image.Image:
    assert isinstance(made, Picture)
    return Image.open(io.BytesIO(made.jpeg))


def test_a_picture_becomes_a_small_jpeg(tmp_path: Path) -> None:
    image = opened(pictures.of_file(str(jpeg(tmp_path / "a.jpg"))))
    assert (image.format, image.size) == ("JPEG", (1280, 960))
    assert image.getpixel((5, 5)) == pytest.approx(RED, abs=8)


def test_nothing_that_the_phone_wrote_into_it_is_kept(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg")
    assert b"Secret" in path.read_bytes()
    made = pictures.of_file(str(path))
    assert isinstance(made, Picture)
    assert b"Secret" not in made.jpeg
    assert b"Exif" not in made.jpeg
    assert dict(opened(made).getexif()) == {}


def test_words_in_a_png_file_are_not_kept_either(tmp_path: Path) -> None:
    from PIL.PngImagePlugin import PngInfo

    said = PngInfo()
    said.add_text("Description", "Secret street 5")
    Image.new("RGBA", (20, 10), (0, 0, 0, 0)).save(tmp_path / "a.png", pnginfo=said)
    made = pictures.of_file(str(tmp_path / "a.png"))
    assert isinstance(made, Picture)
    assert b"Secret" not in made.jpeg
    assert opened(made).getpixel((1, 1)) == pytest.approx((255, 255, 255), abs=3)


def test_a_picture_is_turned_as_the_phone_was_held(tmp_path: Path) -> None:
    image = opened(pictures.of_file(str(jpeg(tmp_path / "a.jpg", turned=True))))
    assert image.getpixel((5, 5)) == pytest.approx(GREEN, abs=8)


def test_a_small_picture_stays_as_large_as_it_is(tmp_path: Path) -> None:
    assert opened(pictures.of_file(str(jpeg(tmp_path / "a.jpg", (300, 200))))).size == (300, 200)


def test_a_strip_of_pixels_is_not_scaled_to_nothing(tmp_path: Path) -> None:
    assert opened(pictures.of_file(str(jpeg(tmp_path / "a.jpg", (9000, 2))))).size == (1280, 1)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.99])
def test_a_jpeg_cut_off_is_refused(tmp_path: Path, share: float) -> None:
    whole = jpeg(tmp_path / "a.jpg").read_bytes()
    assert pictures.of_bytes(whole[: int(len(whole) * share)]) is NoPicture.CUT_OFF


def test_a_jpeg_with_something_behind_it_is_a_picture(tmp_path: Path) -> None:
    assert isinstance(pictures.of_bytes(jpeg(tmp_path / "a.jpg").read_bytes() + b"Samsung" * 9), Picture)


def test_a_progressive_jpeg_is_a_picture(tmp_path: Path) -> None:
    Image.effect_noise((400, 300), 60).save(tmp_path / "a.jpg", progressive=True)
    assert isinstance(pictures.of_file(str(tmp_path / "a.jpg")), Picture)


@pytest.mark.qt_log_ignore("libpng", extend=True)
def test_a_png_cut_off_is_refused(tmp_path: Path) -> None:
    Image.effect_noise((400, 300), 60).save(tmp_path / "a.png")
    data = (tmp_path / "a.png").read_bytes()
    assert pictures.of_bytes(data[: len(data) // 2]) is NoPicture.CUT_OFF


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    for name, data in (("a.jpg", b"not a picture"), ("b.jpg", b""), ("c.pdf", b"%PDF-1.7"), ("d.jpg", b"\xff\xd8")):
        (tmp_path / name).write_bytes(data)
        assert pictures.of_file(str(tmp_path / name)) in (NoPicture.NOT_A_PICTURE, NoPicture.CUT_OFF)


def test_a_hundred_megapixels_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    Image.new("1", (10_000, 10_000)).save(tmp_path / "a.png")
    assert pictures.of_file(str(tmp_path / "a.png")) is NoPicture.TOO_MANY_PIXELS


def test_a_file_too_large_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE_MB * 1_000_000 + 1)
    assert pictures.of_file(str(path)) is NoPicture.TOO_LARGE


def test_what_cannot_be_opened_is_said(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.jpg", "a\0b"):
        assert pictures.of_file(str(path)) is NoPicture.CANNOT_READ
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert pictures.of_file(str(tmp_path / "pipe")) is NoPicture.CANNOT_READ


def test_every_refusal_has_its_words() -> None:
    said = {no_picture_words(why) for why in NoPicture}
    assert len(said) == len(NoPicture)
    assert all(words.endswith(".") and "{" not in words for words in said)


@given(st.binary(max_size=200), st.sampled_from([b"", b"\xff\xd8", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", b"BM"]))
def test_any_bytes_are_a_picture_or_are_refused(data: bytes, head: bytes) -> None:
    assert isinstance(pictures.of_bytes(head + data), Picture | NoPicture)


# the camera


class FakeCapture:
    """Recorded frames, over and over; `after` of them the camera is pulled out."""

    def __init__(self, frames: list[Any], after: int = 10**9) -> None:
        self.frames = frames
        self.read_so_far = 0
        self.after = after
        self.released = threading.Event()

    def isOpened(self) -> bool:
        return not self.released.is_set()

    def read(self) -> tuple[bool, Any]:
        self.read_so_far += 1
        if self.read_so_far > self.after:
            return False, None
        return True, self.frames[self.read_so_far % len(self.frames)]

    def release(self) -> None:
        self.released.set()


def frame(red: int) -> Any:
    """640 × 480 of one colour, as OpenCV has it: blue, green, red."""
    return np.full((480, 640, 3), (0, 0, red), np.uint8)


def test_a_frame_of_opencv_is_an_image_of_the_same_colours() -> None:
    image = image_of(frame(200))
    assert image is not None
    assert (image.width(), image.height(), image.pixelColor(3, 3).red()) == (640, 480, 200)


@pytest.mark.parametrize(
    "pixels", [None, np.zeros((4, 4), np.uint8), np.zeros((0, 4, 3), np.uint8), np.zeros((2, 2, 3))]
)
def test_what_is_no_frame_is_passed_over(pixels: Any) -> None:
    assert image_of(pixels) is None


@pytest.fixture
def capture() -> FakeCapture:
    return FakeCapture([frame(200)])


@pytest.fixture
def dialog(qtbot: QtBot, capture: FakeCapture) -> Iterator[CameraDialog]:
    made = CameraDialog(lambda: capture)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    yield made
    made.reject()
    assert made.camera.wait(30)


def test_space_takes_what_the_camera_sees(qtbot: QtBot, dialog: CameraDialog, capture: FakeCapture) -> None:
    taken: list[QImage] = []
    dialog.taken.connect(taken.append)
    qtbot.waitUntil(lambda: dialog.take_button.isEnabled())
    assert not dialog.view.pixmap().isNull()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Space)
    assert [image.pixelColor(1, 1).red() for image in taken] == [200]
    assert not dialog.isVisible()
    assert capture.released.wait(30)


def test_escape_leaves_without_a_picture_and_lets_the_camera_go(
    qtbot: QtBot, dialog: CameraDialog, capture: FakeCapture
) -> None:
    taken: list[QImage] = []
    dialog.taken.connect(taken.append)
    qtbot.waitUntil(lambda: dialog.take_button.isEnabled())
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    assert (taken, dialog.isVisible()) == ([], False)
    assert capture.released.wait(30)


def test_space_before_the_first_frame_takes_nothing(qtbot: QtBot) -> None:
    come = threading.Event()

    def none_at_last() -> None:
        come.wait(30)

    dialog = CameraDialog(none_at_last)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Space)
    assert dialog.isVisible()
    assert dialog.words.text() == "Looking for the camera …"
    come.set()
    qtbot.waitUntil(lambda: dialog.words.text().startswith("No camera gives a picture."))
    assert not dialog.take_button.isEnabled()
    dialog.reject()
    assert dialog.camera.wait(30)


def test_a_camera_that_is_pulled_out_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera, "_BETWEEN_SECONDS", 0.0)
    capture = FakeCapture([frame(9), None], after=20)
    watched = Camera(lambda: capture)
    with qtbot.waitSignal(watched.gone):
        watched.start()
    assert watched.wait(30)
    assert capture.released.is_set()


def test_a_driver_that_raises_is_no_camera(qtbot: QtBot, log_watch: LogWatch) -> None:
    def broken() -> None:
        raise RuntimeError("Secret driver text")

    watched = Camera(broken)
    with log_watch.expect("the camera failed: RuntimeError", logging.ERROR), qtbot.waitSignal(watched.gone):
        watched.start()
        assert watched.wait(30)


def test_no_frame_comes_before_the_last_was_shown(qtbot: QtBot, capture: FakeCapture) -> None:
    watched = Camera(lambda: capture)
    seen: list[QImage] = []
    watched.frame.connect(seen.append)
    watched.start()
    qtbot.waitUntil(lambda: capture.read_so_far > 5)
    assert len(seen) <= 1
    watched.shown()
    qtbot.waitUntil(lambda: len(seen) == 2)
    watched.close()
    assert watched.wait(30)


def test_the_program_starts_without_opencv() -> None:
    import subprocess

    loaded = "import sys, checkpoint_app.ui.photo; print('cv2' in sys.modules, 'numpy' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert run.stdout == "False False\n"


def test_opencv_has_what_the_camera_uses() -> None:
    import cv2

    found = cv2.VideoCapture()
    assert not found.isOpened()
    assert found.read()[0] is False
    found.release()
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


# the strip


@pytest.fixture
def photos(desk: Desk) -> Photos:
    return Photos(desk.path)


@pytest.fixture
def strip(qtbot: QtBot, shell: FakeShell, desk: Desk, photos: Photos, capture: FakeCapture) -> PhotoStrip:
    made = PhotoStrip(photos, shell.work, shell.theme, desk.is_own_file, lambda: capture)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_chosen_file_is_kept_and_shown_small(qtbot: QtBot, strip: PhotoStrip, photos: Photos, tmp_path: Path) -> None:
    with qtbot.waitSignal(strip.changed) as changed:
        strip.take_file(str(jpeg(tmp_path / "a.jpg")))
    assert changed.args == [strip.photo]
    assert photos.read(strip.photo) is not None
    assert strip.thumbnail.isVisible()
    assert not strip.said.isVisible()


def test_a_picture_of_the_camera_is_kept(qtbot: QtBot, strip: PhotoStrip, photos: Photos) -> None:
    strip.camera_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CameraDialog)
    qtbot.waitUntil(lambda: dialog.take_button.isEnabled())
    with qtbot.waitSignal(strip.changed):
        dialog.take_button.click()
    kept = photos.read(strip.photo)
    assert kept is not None
    assert Image.open(io.BytesIO(kept)).size == (640, 480)


def test_a_file_that_is_no_picture_is_said_beside_the_button_and_changes_nothing(
    qtbot: QtBot, strip: PhotoStrip, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"words")
    strip.take_file(str(tmp_path / "a.jpg"))
    qtbot.waitUntil(lambda: strip.said.text() == no_picture_words(NoPicture.NOT_A_PICTURE))
    assert strip.photo == ""


def test_the_database_is_never_opened_as_a_picture(strip: PhotoStrip, desk: Desk, shell: FakeShell) -> None:
    strip.take_file(str(desk.path))
    assert strip.said.text() == no_picture_words(NoPicture.NOT_A_PICTURE)
    assert not shell.work.busy


def test_a_disk_that_refuses_is_said_in_words(qtbot: QtBot, strip: PhotoStrip, photos: Photos, tmp_path: Path) -> None:
    photos.folder.write_text("a file where the folder should be")
    strip.take_file(str(jpeg(tmp_path / "a.jpg")))
    qtbot.waitUntil(lambda: strip.said.isVisible() and "being read" not in strip.said.text())
    assert strip.photo == ""
    assert "Traceback" not in strip.said.text()


def test_a_picture_can_be_taken_off_again(qtbot: QtBot, strip: PhotoStrip, tmp_path: Path) -> None:
    with qtbot.waitSignal(strip.changed):
        strip.take_file(str(jpeg(tmp_path / "a.jpg")))
    with qtbot.waitSignal(strip.changed) as changed:
        strip.remove_button.click()
    assert changed.args == [""]
    assert (strip.photo, strip.thumbnail.isVisible(), strip.remove_button.isVisible()) == ("", False, False)


def test_a_picture_begun_for_one_record_does_not_come_to_the_next(
    qtbot: QtBot, strip: PhotoStrip, shell: FakeShell, tmp_path: Path
) -> None:
    changed: list[str] = []
    strip.changed.connect(changed.append)
    strip.take_file(str(jpeg(tmp_path / "a.jpg")))
    strip.show_photo("")
    qtbot.waitUntil(lambda: not shell.work.busy)
    assert (strip.photo, changed) == ("", [])


def test_a_picture_that_is_not_on_this_laptop_is_said(strip: PhotoStrip) -> None:
    strip.show_photo("ab" * 32)
    assert strip.said.text() == "The picture is not on this laptop, or its file was damaged."
    assert strip.photo == "ab" * 32
