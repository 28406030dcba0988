"""A webcam's pictures, off the GUI thread. Knows OpenCV, which is imported when the first camera opens, and no widget."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

log = logging.getLogger(__name__)

_MOST_CAMERAS = 3  # looked for: a laptop's own may be covered by a dock's
_MOST_EMPTY = 50  # frames in a row that did not come, before the camera is given up
_BETWEEN_SECONDS = 0.04


class Capture(Protocol):
    """What is used of cv2.VideoCapture."""

    def isOpened(self) -> bool: ...

    def read(self) -> tuple[bool, Any]: ...

    def release(self) -> None: ...


OpenCapture = Callable[[], Capture | None]
"""The first camera that gives a picture; None where there is none. Called off the GUI thread."""


def open_webcam() -> Capture | None:
    """The first webcam of this laptop."""
    import cv2

    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)  # a camera number that is not there is no news
    for number in range(_MOST_CAMERAS):
        capture = cv2.VideoCapture(number)
        if capture.isOpened():
            return capture
        capture.release()
    return None


class Camera(QObject):
    """Shows what a camera sees until `close`. One use only."""

    frame = Signal(QImage)
    """What it sees now; the next comes only after `shown`."""

    gone = Signal()
    """There is no camera, or it stopped giving pictures."""

    _seen = Signal(QImage)
    _lost = Signal()

    def __init__(self, open_capture: OpenCapture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_capture
        self._stop = threading.Event()
        self._wanted = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="camera", daemon=True)
        self._seen.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._lost.connect(self._lose, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Look for a camera and begin."""
        self._wanted.set()
        self._thread.start()

    def shown(self) -> None:
        """The last frame was drawn; the next may come."""
        self._wanted.set()

    def close(self) -> None:
        """Let the camera go. Does not wait for a driver that hangs; nothing is emitted any more."""
        self._stop.set()
        self._wanted.set()

    def wait(self, seconds: float) -> bool:
        """Whether the thread has ended within that time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _show(self, image: QImage) -> None:
        if not self._stop.is_set():
            self.frame.emit(image)

    def _lose(self) -> None:
        if not self._stop.is_set():
            self.gone.emit()

    def _watch(self) -> None:
        """On the camera's own thread."""
        capture: Capture | None = None
        try:
            capture = self._open()
            if capture is not None and capture.isOpened():
                self._pass_on(capture)
        except Exception as error:  # of OpenCV or of a driver, which raise what they like
            log.error("the camera failed: %s", type(error).__name__)
        finally:
            if capture is not None:
                capture.release()
            self._say(self._lost)

    def _pass_on(self, capture: Capture) -> None:
        empty = 0
        while not self._stop.is_set() and empty < _MOST_EMPTY:
            there, pixels = capture.read()
            image = image_of(pixels) if there else None
            if image is None:
                empty += 1
                self._stop.wait(_BETWEEN_SECONDS)
                continue
            empty = 0
            if self._wanted.is_set():
                self._wanted.clear()
                self._say(self._seen, image)
            self._stop.wait(_BETWEEN_SECONDS / 4)

    def _say(self, signal: Any, *what: object) -> None:
        if not self._stop.is_set():
            try:
                signal.emit(*what)
            except RuntimeError:  # the window was closed in this moment, and this object with it
                self._stop.set()


def image_of(pixels: Any) -> QImage | None:
    """An image of OpenCV's (rows of blue, green, red), copied; None for what is none."""
    shape: tuple[int, ...] = getattr(pixels, "shape", ())
    if len(shape) != 3 or shape[2] != 3 or not shape[0] or not shape[1] or getattr(pixels, "dtype", None) != "uint8":
        return None
    height, width, _ = shape
    data = pixels.tobytes()
    return QImage(data, width, height, 3 * width, QImage.Format.Format_BGR888).copy()
