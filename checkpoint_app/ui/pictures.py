"""A picture file, or a frame of a camera, as a small JPEG with nothing in it but the picture. Knows limits, no widget and no store.

What a phone writes into a picture (the place, the time, the owner's name) is left out: pixels are copied, nothing else.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from enum import Enum
from stat import S_ISREG

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from checkpoint_app.words import translate

LARGEST_FILE_MB = 30
LARGEST_MEGAPIXELS = 80
LONGEST_SIDE = 1280
_QUALITY = 80
_THUMBNAIL_QUALITY = Qt.TransformationMode.SmoothTransformation
# Of all markers of a JPEG file these stand alone; after any other comes the length of what it brings.
_NEXT_MARKER = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")
_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA


class NoPicture(Enum):
    """Why a file gives no picture."""

    CANNOT_READ = "cannot_read"
    TOO_LARGE = "too_large"
    NOT_A_PICTURE = "not_a_picture"
    CUT_OFF = "cut_off"
    TOO_MANY_PIXELS = "too_many_pixels"


@dataclass(frozen=True, slots=True)
class Picture:
    """`jpeg` is what to keep."""

    jpeg: bytes


def of_file(path: str) -> Picture | NoPicture:
    """The picture in a file, made small. Opens no file over LARGEST_FILE_MB. Safe in any thread.

    The caller makes sure that it is not the database, which nobody may open but SQLite (Desk.is_own_file).
    """
    try:
        state = os.stat(path)
        if not S_ISREG(state.st_mode):
            return NoPicture.CANNOT_READ
        if state.st_size > LARGEST_FILE_MB * 1_000_000:
            return NoPicture.TOO_LARGE
        with open(path, "rb") as file:
            data = file.read(LARGEST_FILE_MB * 1_000_000)
    except (OSError, ValueError):  # ValueError: a NUL character in the path
        return NoPicture.CANNOT_READ
    return of_bytes(data)


def of_bytes(data: bytes) -> Picture | NoPicture:
    """The picture in the bytes of a file, made small. Safe in any thread."""
    if data.startswith(b"\xff\xd8") and not _is_whole_jpeg(data):
        return NoPicture.CUT_OFF
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)  # a phone held upright says so in what is left out here
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return NoPicture.NOT_A_PICTURE
    if size.width() * size.height() > LARGEST_MEGAPIXELS * 1_000_000:
        return NoPicture.TOO_MANY_PIXELS
    if max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(
            size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        )
    image = reader.read()
    return NoPicture.CUT_OFF if image.isNull() else of_image(image)


def of_image(image: QImage) -> Picture:
    """A picture in memory, made small. Safe in any thread."""
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio, _THUMBNAIL_QUALITY)
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(plain)
    return Picture(bytes(buffer.data().data()))


def shown(jpeg: bytes, side: int) -> QImage:
    """A kept picture to look at, fitted into a square; null where it cannot be shown."""
    image = QImage.fromData(jpeg)
    if image.isNull():
        return image
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, _THUMBNAIL_QUALITY)


def no_picture_words(why: NoPicture) -> str:
    """What is wrong and what to do."""
    match why:
        case NoPicture.CANNOT_READ:
            return translate("Photo", "The file cannot be opened. Check that it is there and that you may read it.")
        case NoPicture.TOO_LARGE:
            return translate(
                "Photo",
                "The file is larger than {limit} MB and was not read. Take the picture smaller, or send a copy.",
            ).format(limit=LARGEST_FILE_MB)
        case NoPicture.NOT_A_PICTURE:
            return translate(
                "Photo", "This is not a picture that can be read here. Choose a JPEG or PNG file; a phone can send one."
            )
        case NoPicture.CUT_OFF:
            return translate(
                "Photo", "The picture was cut off or damaged on its way. Send it again, or choose another."
            )
        case NoPicture.TOO_MANY_PIXELS:
            return translate(
                "Photo", "The picture has more than {limit} million pixels and was not read. Take it smaller."
            ).format(limit=LARGEST_MEGAPIXELS)


def _is_whole_jpeg(data: bytes) -> bool:
    """Whether the first picture in the file has its end: Qt fills what is missing with grey and says nothing."""
    place, scanned = 2, False
    while True:
        found = _NEXT_MARKER.search(data, place) if scanned else _NEXT_MARKER.match(data, place)
        if found is None:
            return False
        marker = found[1][0]
        if marker == _EOI:
            return scanned
        if marker == _SOI or marker == 0x01:
            place = found.end()
            continue
        place = found.end() + int.from_bytes(data[found.end() : found.end() + 2])
        scanned = scanned or marker == _SOS
